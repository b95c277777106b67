// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Founders' timelock: how a cell changes until it has a gate (ENF-1)
/// @notice OpenZeppelin's timelock, whose proposers and cancellers are whoever the cell says holds the founders' mantle
/// now, with its term and under the present posture. Anybody executes what waited. After founding it is the only holder
/// of the cell's admin mantle; nobody administers it but itself, and that only for its delay.
///
/// Functions that the cell guards, with the capability they are meant to have: `schedule` and `scheduleBatch` (*amend*),
/// `cancel` (*justice*: a brake that no posture takes from a sitting founder), `scheduleRecovery` (*recover*: also for
/// founders whose term ran out less than 30 days ago, so that terms alone never leave a cell without hands, ATK-S7).
///
/// Warning: each founder can propose and each sitting founder can cancel. A founders' mantle is as strong as its weakest
/// holder and as able as its most stubborn; use contracts with a threshold as founders.
/// Warning: operations never expire. The cell asks its posture again when one runs.
interface IFoundersTimelock {
    /// @notice The least delay lies between 1 and 30 days.
    /// @param delay Seconds asked for
    /// @param min Least seconds allowed
    /// @param max Most seconds allowed
    error FoundersTimelock_DelayOutOfBounds(uint256 delay, uint256 min, uint256 max);

    /// @notice The call is not a grant of an office of the cell.
    /// @param data The call
    error FoundersTimelock_NotARecovery(bytes data);

    /// @notice Proposes to seat somebody in an office, in any posture. The operation's target is the cell, its value
    /// zero, its predecessor none, its delay the least one. Restricted (founders, capability *recover*).
    /// @dev Reverts with `FoundersTimelock_NotARecovery`, `TimelockUnexpectedOperationState` (proposed already). Emits
    /// `CallScheduled`, and `CallSalt` unless the salt is zero.
    /// @param data The cell's `grantRole(uint64,address,uint32)`, encoded, for an office
    /// @param salt Tells equal operations apart
    /// @return id The operation
    function scheduleRecovery(bytes calldata data, bytes32 salt) external returns (bytes32 id);
}
