// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RecordsHandler} from "./records/RecordsHandler.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice Constraints, delegations and reputation under any sequence of operations. README.md states what is proven.
contract RecordsInvariants is Proof {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    RecordsHandler private _handler;

    function setUp() external {
        _handler = new RecordsHandler();
        _holds(_handler.isLinked(), "a double is not what it stands for");
        _handler.begin();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev What the proof itself calls is no operation.
    function excludeSelectors() external view returns (FuzzSelector[] memory excluded) {
        excluded = new FuzzSelector[](1);
        excluded[0].addr = address(_handler);
        excluded[0].selectors = new bytes4[](1);
        excluded[0].selectors[0] = RecordsHandler.begin.selector;
    }

    /// @notice [CON-2] [CON-4] [ID-8] [ATK-I5] [ATK-G10] Nothing that was done broke an invariant.
    function invariant_records() external view {
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }
}
