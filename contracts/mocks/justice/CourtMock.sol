// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MatterView, Stage} from "../../justice/types/Cases.sol";
import {Order} from "../../justice/types/Orders.sol";

/// @notice A court of jurors that says whatever a test makes it say.
contract CourtMock {
    mapping(bytes32 caseId => MatterView) private _matters;

    function setMatter(bytes32 caseId, Stage stage, uint256 appeals, uint256 ruling, bool isFinal) external {
        MatterView storage matter = _matters[caseId];
        matter.stage = stage;
        matter.appeals = appeals;
        matter.ruling = ruling;
        matter.isFinal = isFinal;
    }

    function hashOrder(Order calldata order) external pure returns (bytes32) {
        return keccak256(abi.encode(order));
    }

    function matterOf(bytes32 caseId) external view returns (MatterView memory) {
        return _matters[caseId];
    }
}
