// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../contracts/shared/types/Bps.sol";
import {SlashOrder, SlashReach} from "../../contracts/liability/types/Liabilities.sol";
import {VM} from "./utils/Vm.sol";
import {World} from "./utils/World.sol";

/// @notice I3: three slashes take the same in total in all six orders.
contract Commuting is World {
    uint256 private constant MEMBERS = 6;
    address private constant PAYER = address(0xFA7E);

    /// @notice What a set of orders came to.
    struct Total {
        uint256 taken;
        uint256 owed;
        uint256 residue;
    }

    function setUp() external {
        _appoint();
        _fund(PAYER, 1e30);
    }

    /// @notice [ENF-1b] [ATK-B3] Of ruled slashes.
    function testFuzz_ruledSlashesCommute(uint256 seed) external {
        _compare(seed, true);
    }

    /// @notice [ENF-1b] [ATK-B3] Of slashes that no panel ruled.
    function testFuzz_unruledSlashesCommute(uint256 seed) external {
        _compare(seed, false);
    }

    function _compare(uint256 seed, bool ruled) private {
        _found(seed);
        SlashOrder[3] memory orders;
        uint256 due;
        for (uint256 i = 0; i < 3; ++i) orders[i] = _order(uint256(keccak256(abi.encode(seed, "order", i))), ruled);
        uint256 start = VM.snapshotState();
        Total memory first;
        for (uint256 turn = 0; turn < 6; ++turn) {
            Total memory total = _execute(orders, turn);
            VM.revertToState(start);
            start = VM.snapshotState();
            if (turn == 0) {
                (first, due) = (total, total.taken + total.owed);
                continue;
            }
            uint256 most = 3 + (total.residue > first.residue ? total.residue : first.residue);
            _near(total.taken, first.taken, most, "I3: taken");
            _near(total.owed, first.owed, most, "I3: owed");
            if (ruled) _same(total.taken + total.owed, due, "I3: due");
        }
    }

    /// @dev Two families that became one after one of them had been slashed, so that links and prices are uneven.
    function _found(uint256 seed) private {
        for (uint256 id = 1; id <= MEMBERS; ++id) {
            uint256 bond = _between(uint256(keccak256(abi.encode(seed, id))), 1, seed % 2 == 0 ? 1_000 : 1e21);
            if (id == 1 || id == 4) LIABILITY.open(id, PAYER, bond, 0);
            else LIABILITY.join(id, id < 4 ? 1 : 4, PAYER, bond, 0);
        }
        uint256 pool = LIABILITY.domain(LIABILITY.domainOf(4)).assets;
        SlashOrder memory order = _order(seed, true);
        order.offender = 5;
        order.incident = "before";
        order.compensation = uint96(_between(seed >> 8, 1, pool));
        order.penalty = 0;
        LIABILITY.slash(order);
        if (seed % 3 != 0) LIABILITY.merge(1, 4);
    }

    /// @dev Small enough in sum for the pool, or not.
    function _order(uint256 seed, bool ruled) private view returns (SlashOrder memory order) {
        order.offender = 1 + (seed % MEMBERS);
        order.incident = bytes32(1 + ((seed >> 8) % 2));
        uint256 whole =
            LIABILITY.standing(1).domain == 1
                ? 1
                : LIABILITY.domain(LIABILITY.domainOf(order.offender)).assets / (1 + ((seed >> 16) % 5)) + 2;
        order.compensation = uint96(_between(seed >> 24, 1, whole));
        order.penalty = uint96(_between(seed >> 48, 0, whole));
        order.victim = address(uint160(0xB0B + (seed % 2)));
        order.reporter = seed % 5 == 0 ? address(0) : address(0xCA11);
        order.bounty = Bps.wrap(uint16((seed >> 72) % 1_001));
        order.ruled = ruled;
    }

    function _execute(SlashOrder[3] memory orders, uint256 turn) private returns (Total memory total) {
        uint256 before = _pooled();
        uint256 a = turn % 3;
        uint256 b = (a + 1 + turn / 3) % 3;
        uint256[3] memory sequence = [a, b, 3 - a - b];
        for (uint256 i = 0; i < 3; ++i) {
            SlashReach memory reach = LIABILITY.slash(orders[sequence[i]]);
            total.taken += reach.own + reach.pool;
            total.owed += reach.owed;
        }
        total.residue = before - _pooled() - total.taken;
    }

    function _pooled() private view returns (uint256 assets) {
        uint256 a = LIABILITY.domainOf(1);
        uint256 b = LIABILITY.domainOf(4);
        assets = LIABILITY.domain(a).assets + (a == b ? 0 : LIABILITY.domain(b).assets);
    }
}
