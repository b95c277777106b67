// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A length of time in seconds, at most 136 years.
type Duration is uint32;
