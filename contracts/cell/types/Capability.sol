// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The classes of action that a posture can restrict (CELL-3). Every guarded function belongs to one.
enum Capability {
    SettleSmall,
    SettleLarge,
    SettleAcross,
    IssueIdentity,
    RaiseTier,
    Fork,
    CleanFork,
    Export,
    Rewrite,
    ShutDown,
    Propose,
    Govern,
    Amend,
    TradeLicences,
    Exit,
    Justice,
    Recover
}

/// @dev How many capabilities there are; a row of the posture table has as many entries.
uint256 constant CAPABILITY_COUNT = 17;

/// @dev `Capability.Recover` as it lies in a word.
uint256 constant CAPABILITY_RECOVER = 16;
