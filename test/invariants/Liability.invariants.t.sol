// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LiabilityHandler} from "./handler/LiabilityHandler.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice The keystone under any sequence of operations. README.md states what is proven.
contract LiabilityInvariants is Proof {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    LiabilityHandler private _handler;

    function setUp() external {
        _handler = new LiabilityHandler();
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
        excluded[0].selectors[0] = LiabilityHandler.begin.selector;
        excluded[0].selectors[1] = LiabilityHandler.recount.selector;
    }

    /// @notice [FORK-6] [ENF-1] [ENF-1b] [ENF-1c] [ENF-2] [ATK-I3] [ATK-B1] Nothing that was done broke an invariant.
    function invariant_everyOperation() external view {
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }

    function afterInvariant() external {
        _handler.recount();
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }
}
