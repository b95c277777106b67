// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrator} from "./IArbitrator.sol";

/// @title IArbitrable: a contract whose disputes an arbitrator rules on (ERC-792)
/// @notice The standard's interface, unchanged.
interface IArbitrable {
    /// @notice A ruling was given.
    /// @param arbitrator Who gave it
    /// @param disputeID The dispute, as the arbitrator numbers it
    /// @param ruling The choice; 0 is a refusal to rule
    event Ruling(IArbitrator indexed arbitrator, uint256 indexed disputeID, uint256 ruling);

    /// @notice Obeys a ruling. Called by the arbitrator of the dispute alone.
    /// @param disputeID The dispute, as the arbitrator numbers it
    /// @param ruling The choice; 0 is a refusal to rule
    function rule(uint256 disputeID, uint256 ruling) external;
}
