// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrable} from "./IArbitrable.sol";

/// @title IArbitrator: whoever rules on disputes of other contracts (ERC-792)
/// @notice The standard's interface, unchanged. An arbitrable contract raises a dispute and pays its cost in the chain's coin; the arbitrator
/// answers with `IArbitrable.rule`. Choices are numbered from 1; 0 is a refusal to rule.
interface IArbitrator {
    /// @notice Where a dispute stands: not ruled, ruled but open to appeal, ruled for good.
    enum DisputeStatus {
        Waiting,
        Appealable,
        Solved
    }

    /// @notice A dispute was raised.
    /// @param disputeID The dispute
    /// @param arbitrable The contract that raised it and will be ruled
    event DisputeCreation(uint256 indexed disputeID, IArbitrable indexed arbitrable);

    /// @notice A ruling was given that can be appealed.
    /// @param disputeID The dispute
    /// @param arbitrable The contract that raised it
    event AppealPossible(uint256 indexed disputeID, IArbitrable indexed arbitrable);

    /// @notice A ruling was appealed.
    /// @param disputeID The dispute
    /// @param arbitrable The contract that raised it
    event AppealDecision(uint256 indexed disputeID, IArbitrable indexed arbitrable);

    /// @notice Raises a dispute. Called by the arbitrable contract with at least `arbitrationCost`.
    /// @param choices How many choices there are
    /// @param extraData What the arbitrator needs to know beyond that
    /// @return disputeID The dispute
    function createDispute(uint256 choices, bytes calldata extraData) external payable returns (uint256 disputeID);

    /// @notice Appeals a ruling, with at least `appealCost`.
    /// @param disputeID The dispute
    /// @param extraData What the arbitrator needs to know beyond that
    function appeal(uint256 disputeID, bytes calldata extraData) external payable;

    /// @notice What a dispute costs, in wei.
    /// @param extraData What the arbitrator needs to know
    function arbitrationCost(bytes calldata extraData) external view returns (uint256 cost);

    /// @notice What an appeal costs, in wei.
    /// @param disputeID The dispute
    /// @param extraData What the arbitrator needs to know
    function appealCost(uint256 disputeID, bytes calldata extraData) external view returns (uint256 cost);

    /// @notice When a ruling can be appealed; zeros when it cannot.
    /// @param disputeID The dispute
    function appealPeriod(uint256 disputeID) external view returns (uint256 start, uint256 end);

    /// @notice Where a dispute stands.
    /// @param disputeID The dispute
    function disputeStatus(uint256 disputeID) external view returns (DisputeStatus status);

    /// @notice The present ruling, which an appeal may change; 0 while there is none.
    /// @param disputeID The dispute
    function currentRuling(uint256 disputeID) external view returns (uint256 ruling);
}
