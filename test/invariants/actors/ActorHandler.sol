// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {VM} from "../utils/Vm.sol";
import {Citizens} from "./Citizens.sol";
import {Courts} from "./Courts.sol";

/// @notice All that people, courts, guardians, sponsors and time can do to the unit of identity.
contract ActorHandler is Citizens, Courts {
    uint256 private constant FIRST_KEY = 0xA11CE;

    /// @notice The cast and the first passports; called once, when the handler has code.
    function begin() external {
        _found();
        for (uint256 i = 0; i < ACTORS; ++i) {
            address actor = VM.addr(FIRST_KEY + i);
            actors.push(actor);
            keyOf[actor] = FIRST_KEY + i;
            TOKEN.mint(actor, 1e30);
            VM.prank(actor);
            TOKEN.approve(address(LIABILITY), type(uint256).max);
        }
        for (uint256 i = 0; i < ACTORS / 2; ++i) register(7 * ACTORS + 2 * i + 1, 0);
    }

    function pass(uint256 seed) external {
        _elapse(_between(seed, 1, seed % 4 == 0 ? 2 * TAIL : 5 days));
        _after(0, seed >> 8);
    }

    /// @notice Every statement for all passports and all addresses.
    function recount() external {
        _recount();
    }
}
