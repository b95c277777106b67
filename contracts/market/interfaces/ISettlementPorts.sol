// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// What a settlement needs of the identity modules beside it, and no more of them.

/// @title ISpendingConstraints: what a passport bound itself to (CON-2)
interface ISpendingConstraints {
    /// @notice Counts `amount` against the passport's limits, and refuses what it forbade itself: too much for the day, or an arbitrator
    /// that it does not accept. Mantle spender.
    function spend(uint256 passport, address asset, uint256 amount, address arbitrator) external;
}

/// @title ISpendingDelegations: what a passport lets others spend (CON-4)
interface ISpendingDelegations {
    /// @notice Debits a delegation and all above it. Mantle spender.
    /// @return passport Whose money it is.
    function spend(uint256 id, address delegate, address asset, uint256 amount) external returns (uint256 passport);
}

/// @title ISettlementRecord: where settlements are remembered (ID-8)
interface ISettlementRecord {
    /// @notice Records a mark with its value. Mantle recorder.
    /// @param mark 0 for a settled escrow
    function record(uint256 passport, uint8 mark, uint256 value) external;
}
