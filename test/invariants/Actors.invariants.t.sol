// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ActorHandler} from "./actors/ActorHandler.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice Nobody sheds what it answers for, whatever it does with passports and keys. README.md states what is proven.
contract ActorInvariants is Proof {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    ActorHandler private _handler;

    function setUp() external {
        _handler = new ActorHandler();
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
        excluded[0].selectors = new bytes4[](2);
        excluded[0].selectors[0] = ActorHandler.begin.selector;
        excluded[0].selectors[1] = ActorHandler.recount.selector;
    }

    /// @notice [FORK-6] [ID-3] [ID-4] [ATK-I6] [ATK-I7] [ATK-I13] Nothing that was done broke an invariant.
    /// forge-config: default.invariant.runs = 32
    /// forge-config: quick.invariant.runs = 8
    /// forge-config: deep.invariant.runs = 256
    function invariant_everyActor() external view {
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }

    function afterInvariant() external {
        _handler.recount();
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }
}
