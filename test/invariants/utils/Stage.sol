// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {SlashOrder, SlashReach} from "../../../contracts/liability/types/Liabilities.sol";
import {VM} from "./Vm.sol";
import {World} from "./World.sol";

/// @notice A world for single tests: one payer, and members and orders in a line each.
abstract contract Stage is World {
    uint256 internal constant BOND = 1_000;
    uint32 internal constant TAIL = 180 days;
    bytes32 internal constant INCIDENT = "incident";
    address internal constant PAYER = address(0xFA7E);
    address internal constant VICTIM = address(0xB0B);
    address internal constant REPORTER = address(0xCA11);

    function setUp() public virtual {
        _appoint();
        _fund(PAYER, 1e30);
    }

    function _alone(uint256 id) internal {
        LIABILITY.open(id, PAYER, BOND, 0);
    }

    function _beside(uint256 id, uint256 host) internal {
        LIABILITY.join(id, host, PAYER, BOND, 0);
    }

    /// @dev Member 1 with its forks 2 and 3; 4 alone.
    function _family() internal returns (uint256 domain) {
        _alone(1);
        _beside(2, 1);
        _beside(3, 1);
        _alone(4);
        return LIABILITY.domainOf(1);
    }

    function _order(uint256 offender, uint256 compensation) internal view returns (SlashOrder memory order) {
        order.offender = offender;
        order.incident = INCIDENT;
        order.compensation = uint96(compensation);
        order.victim = VICTIM;
        order.ruled = true;
        order.actAt = Timestamp.wrap(uint48(block.timestamp - 1));
    }

    function _slash(uint256 offender, uint256 compensation) internal returns (SlashReach memory) {
        return LIABILITY.slash(_order(offender, compensation));
    }

    function _deposit(uint256 id, uint256 amount) internal {
        VM.prank(PAYER);
        LIABILITY.deposit(id, amount);
    }

    function _spinOff(uint256 id, uint256 sponsor, uint256 cover) internal {
        LIABILITY.spinOff(id, sponsor, cover, Duration.wrap(TAIL), 0);
    }

    function _refused(bytes4 selector, uint256 a) internal {
        VM.expectRevert(abi.encodeWithSelector(selector, a));
    }

    function _refused(bytes4 selector, uint256 a, uint256 b) internal {
        VM.expectRevert(abi.encodeWithSelector(selector, a, b));
    }

    function _refused(bytes4 selector, uint256 a, uint256 b, uint256 c) internal {
        VM.expectRevert(abi.encodeWithSelector(selector, a, b, c));
    }

    function _announces() internal {
        VM.expectEmit(address(LIABILITY));
    }

    function _credit(address account) internal view returns (uint256) {
        return LIABILITY.creditOf(account);
    }

    function _bond(uint256 id) internal view returns (uint256) {
        return LIABILITY.bondOf(id);
    }
}
