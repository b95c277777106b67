// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrable} from "../../justice/interfaces/IArbitrable.sol";

/// @notice Another's ERC-792 arbitrator, as a caller of this one sees it: it costs, and numbers every dispute alike.
contract ForeignArbitratorMock {
    uint256 private constant COST = 1_000;
    uint256 private constant NUMBER = 7;

    function arbitrationCost(bytes calldata) external pure returns (uint256) {
        return COST;
    }

    function createDispute(uint256, bytes calldata) external payable returns (uint256) {
        require(msg.value == COST, "costs more");
        return NUMBER;
    }

    function give(IArbitrable arbitrable, uint256 disputeId, uint256 ruling) external {
        arbitrable.rule(disputeId, ruling);
    }
}
