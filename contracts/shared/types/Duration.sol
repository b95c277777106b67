// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A length of time in seconds, at most 136 years.
type Duration is uint32;

using {isLongerThan as >, isShorterThan as <, isSame as ==} for Duration global;

function isLongerThan(Duration a, Duration b) pure returns (bool) {
    return Duration.unwrap(a) > Duration.unwrap(b);
}

function isShorterThan(Duration a, Duration b) pure returns (bool) {
    return Duration.unwrap(a) < Duration.unwrap(b);
}

function isSame(Duration a, Duration b) pure returns (bool) {
    return Duration.unwrap(a) == Duration.unwrap(b);
}
