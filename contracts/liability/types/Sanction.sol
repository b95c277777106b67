// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The four sanctions, mildest first. Each has its own end per domain (ENF-4).
/// Warning and probation travel with a merge; suspension and exclusion take good standing away.
enum Sanction {
    Warning,
    Probation,
    Suspension,
    Exclusion
}
