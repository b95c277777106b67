// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EscrowFortunes} from "./escrow/EscrowFortunes.sol";
import {EscrowHandler} from "./escrow/EscrowHandler.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice Escrow under any sequence of operations. README.md states what is proven.
contract EscrowInvariants is Proof {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    EscrowHandler private _handler;

    function setUp() external {
        _handler = new EscrowHandler();
        _holds(_handler.isLinked(), "a double is not what it stands for");
        _handler.begin();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev The operations; the rest is what Escrow asks of the modules beside it.
    function targetSelectors() external view returns (FuzzSelector[] memory targeted) {
        targeted = new FuzzSelector[](1);
        targeted[0].addr = address(_handler);
        bytes4[] memory all = new bytes4[](18);
        all[0] = EscrowFortunes.pass.selector;
        all[1] = EscrowFortunes.turn.selector;
        all[2] = EscrowFortunes.rebase.selector;
        all[3] = EscrowHandler.open.selector;
        all[4] = EscrowHandler.deliver.selector;
        all[5] = EscrowHandler.release.selector;
        all[6] = EscrowHandler.refund.selector;
        all[7] = EscrowHandler.dispute.selector;
        all[8] = EscrowHandler.offer.selector;
        all[9] = EscrowHandler.rule.selector;
        all[10] = EscrowHandler.settle.selector;
        all[11] = EscrowHandler.share_.selector;
        all[12] = EscrowHandler.withdraw.selector;
        all[13] = EscrowHandler.finish.selector;
        all[14] = EscrowFortunes.alarm.selector;
        all[15] = EscrowFortunes.lane.selector;
        all[16] = EscrowFortunes.lend.selector;
        all[17] = EscrowFortunes.recall.selector;
        targeted[0].selectors = all;
    }

    /// @notice [ESC-1] [ESC-2] [ESC-3] [ESC-4] [CON-4] [ATK-C6] [ATK-B10] Nothing that was done broke an invariant.
    function invariant_escrow() external view {
        string memory violation = _handler.violation();
        _holds(bytes(violation).length == 0, violation);
    }
}
