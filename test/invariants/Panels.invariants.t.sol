// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PanelsHandler} from "./panels/PanelsHandler.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice Panels and their pool under any sequence of operations. README.md states what is proven.
contract PanelsInvariants is Proof {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    PanelsHandler private _handler;

    function setUp() external {
        _handler = new PanelsHandler();
        _holds(_handler.isLinked(), "a double is not what it stands for");
        for (uint256 i = 0; i < 10; ++i) _handler.join(i, 1 << 5);
        _handler.pass(1);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev What the unit asks, and the proof itself calls, is no operation.
    function excludeSelectors() external view returns (FuzzSelector[] memory excluded) {
        excluded = new FuzzSelector[](1);
        excluded[0].addr = address(_handler);
        excluded[0].selectors = new bytes4[](1);
        excluded[0].selectors[0] = PanelsHandler.recount.selector;
    }

    /// @notice [LAW-2] [LAW-3] [ATK-C3] [ATK-C9] Nothing that was done broke a statement.
    function invariant_panels() external view {
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }

    function afterInvariant() external {
        _handler.recount();
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }
}
