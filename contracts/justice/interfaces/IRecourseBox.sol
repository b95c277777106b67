// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IRecourseBox: the holder of what one victim handed over
/// @notice A claim on a debtor belongs to an address, and what is collected on it to that address's credit. One address for each claim on the
/// pool keeps apart what would otherwise mix with fines, fees and other victims' debts.
interface IRecourseBox {
    /// @notice Only the pool pulls.
    error RecourseBox_NotPool(address caller);

    /// @notice Collects what the domain paid on this box's claim and sends all of its credit to the pool.
    function pull(uint256 domain, uint256 round) external returns (uint256 amount);
}
