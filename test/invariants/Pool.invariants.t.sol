// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolHandler} from "./pool/PoolHandler.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice The insurance pool under any sequence of operations. README.md states what is proven.
contract PoolInvariants is Proof {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    PoolHandler private _handler;

    function setUp() external {
        _handler = new PoolHandler();
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
        excluded[0].selectors = new bytes4[](2);
        excluded[0].selectors[0] = PoolHandler.begin.selector;
        excluded[0].selectors[1] = PoolHandler.recount.selector;
    }

    /// @notice The handler reaches what the invariants are about: a claim ordered, paid, and made good by the debtor.
    function test_reach() external {
        _handler.harm(0x100, (5_000 << 4) | 2, 0);
        _holds(_handler.claims() == 1, "no claim was ordered");
        _handler.conclude(0x101, 0x10000);
        _holds(_handler.paid() != 0, "no claim was paid");
        _handler.recount();
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }

    /// @notice And what an emergency holds, and its release.
    function test_reachHeld() external {
        _handler.harmUnderAlarm(0x100, (5_000 << 4) | 2);
        _holds(_handler.claims() == 2, "nothing was held");
        _handler.alarm(1);
        _handler.release(0x10);
        _holds(_handler.released() == 1, "nothing was released");
        _handler.conclude(0x111, 0x10000);
        _holds(_handler.paid() > 100, "no more was paid than at once");
        _handler.recount();
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }

    /// @notice [ENF-7] [LAW-7] [ATK-B7] [ATK-B9] [ATK-C10] Nothing that was done broke an invariant.
    function invariant_everyOperation() external view {
        _holds(_handler.isWhole(), "an epoch may grant more than its share of the pool");
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }

    function afterInvariant() external {
        _handler.recount();
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }
}
