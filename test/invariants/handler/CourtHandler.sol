// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../../contracts/shared/types/Bps.sol";
import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {Departure, DomainView, SlashOrder, SlashReach} from "../../../contracts/liability/types/Liabilities.sol";
import {Sanction} from "../../../contracts/liability/types/Sanction.sol";
import {VM} from "../utils/Vm.sol";
import {Cast} from "./Cast.sol";
import {Licence, Scene} from "./Scenes.sol";

/// @notice What a court and a sentinel do: slash, sanction, reserve, quarantine.
abstract contract CourtHandler is Cast {
    // ------------------------------------------------------------------ slashes

    function slash(uint256 seed, uint256 amount, uint256 more) external {
        _slash(_order(seed, amount, more), seed);
    }

    /// @dev A loss that nobody can pay whole, so that there are debts to live with.
    function ruin(uint256 seed, uint256 amount) external {
        SlashOrder memory order = _order(seed, amount, 0);
        order.compensation = uint96(_assetsOf(order.offender) + _amount(amount));
        order.ruled = true;
        _slash(order, seed);
    }

    function _slash(SlashOrder memory order, uint256 seed) private {
        uint256 due = order.compensation + _excess(order);
        Scene memory scene = _before(_reached(order, seed), _accounts(order.victim, order.reporter), order.caseId);
        (uint256 debt, uint256 round) = _debtOf(order.offender);
        uint256 fines = scene.standings[0].debt - debt;
        uint256 waiting = _collectable(scene.domains[0], round, order.victim);
        uint256 penalty = LIABILITY.penaltyOf(order.incident, order.offender);
        uint256 pooled = _assetsOf(order.offender);

        try LIABILITY.slash(order) returns (SlashReach memory reach) {
            _checkReach(order, reach, scene.bonds[0], pooled, due);
            _checkPenalty(order, reach, penalty, due);
            uint256 claim = _checkBooked(order, reach, debt, fines, due);
            if (claim != 0) _noteClaim(LIABILITY.domainOf(order.offender), round, order.victim);
            if (reach.owed != 0) debtors.push(order.offender);
            Licence memory licence = _licence();
            licence.potOut = claim == 0 ? 0 : waiting;
            licence.ruled = order.ruled;
            licence.loser = order.offender;
            _after(scene, licence);
        } catch {
            _check(false, "I3: a slash was blocked");
        }
    }

    function _order(uint256 seed, uint256 amount, uint256 more) private view returns (SlashOrder memory order) {
        uint256 id = _member(seed);
        order.offender = id;
        order.incident = bytes32(1 + ((seed >> 16) % 6));
        order.compensation = uint96(_loss(id, amount));
        order.penalty = more % 3 == 0 ? 0 : uint96(_loss(id, more));
        order.victim = _actor(seed >> 32);
        order.reporter = seed % 3 == 0 ? address(0) : _actor(seed >> 40);
        order.bounty = Bps.wrap(uint16((seed >> 48) % 1_001));
        order.ruled = (seed >> 64) % 3 != 0;
        order.actAt = Timestamp.wrap(uint48(block.timestamp - ((seed >> 72) % 20 days)));
        for (uint256 i = 0; i < cases.length && order.caseId == 0; ++i) {
            if (LIABILITY.caseOf(cases[i]).domain == LIABILITY.domainOf(id)) order.caseId = cases[i];
        }
        order.named = _nameable(order);
    }

    /// @dev Losses around the edges: a wei, the own bond, the pool, a wei more or less, and what nobody can pay.
    function _loss(uint256 id, uint256 seed) private view returns (uint256 loss) {
        uint256 kind = (seed >> 200) % 8;
        if (kind == 0) return _amount(seed);
        uint256 whole = kind < 4 ? LIABILITY.bondOf(id) : _assetsOf(id);
        if (kind == 1 || kind == 4) return _between(seed, 1, whole + 1);
        if (kind == 2 || kind == 5) return whole + 1 + (seed % 3);
        if (kind == 7) return whole + 1 + _amount(seed);
        return whole > 2 ? whole - (seed % 2) : 1;
    }

    function _nameable(SlashOrder memory order) private view returns (uint256[] memory named) {
        uint256 root = LIABILITY.domainOf(order.offender);
        uint256[] memory found = new uint256[](4);
        uint256 count;
        for (uint256 i = 0; i < leavers.length && count < 4; ++i) {
            Departure memory departure = LIABILITY.departureOf(leavers[i]);
            if (departure.tailEnds <= block.timestamp || root < FIRST_DOMAIN) continue;
            if (Timestamp.unwrap(order.actAt) >= departure.leftAt) continue;
            if (LIABILITY.domainOf(departure.origin) == root) found[count++] = leavers[i];
        }
        named = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) named[i] = found[i];
    }

    function _reached(SlashOrder memory order, uint256 seed) private view returns (uint256[] memory keys) {
        keys = new uint256[](7);
        keys[0] = order.offender;
        keys[1] = LIABILITY.departureOf(order.offender).sponsor;
        keys[2] = _member(seed >> 80);
        for (uint256 i = 0; i < order.named.length; ++i) keys[3 + i] = order.named[i];
    }

    function _excess(SlashOrder memory order) private view returns (uint256) {
        uint256 worst = LIABILITY.penaltyOf(order.incident, order.offender);
        return order.penalty > worst ? order.penalty - worst : 0;
    }

    /// @dev I3 and I4: own bond first, then the pool, then who answers beyond, and the rest is owed; unruled, the own bond alone.
    function _checkReach(
        SlashOrder memory order,
        SlashReach memory reach,
        uint256 bond,
        uint256 pooled,
        uint256 due
    ) private {
        uint256 left = due - reach.own;
        _check(reach.own == (due < bond ? due : bond), "I3: the own bond answered otherwise");
        if (!order.ruled) {
            _check(reach.pool + reach.named + reach.cover + reach.owed == 0, "I4: unruled, beyond the own bond");
            return;
        }
        pooled -= reach.own;
        _check(reach.pool == (left < pooled ? left : pooled), "I3: the pool answered otherwise");
        _check(left == reach.pool + reach.named + reach.cover + reach.owed, "I3: a part of what is due is lost");
        if (reach.owed == 0) return;
        for (uint256 i = 0; i < order.named.length; ++i) {
            _check(LIABILITY.bondOf(order.named[i]) == 0, "I3: owed before who left had paid");
        }
        if (order.caseId != 0) _check(LIABILITY.caseOf(order.caseId).escrow == 0, "I3: owed before the escrow");
        Departure memory departure = LIABILITY.departureOf(order.offender);
        bool spent = departure.cover == 0 || departure.tailEnds <= block.timestamp;
        _check(spent || LIABILITY.bondOf(departure.sponsor) == 0, "I3: owed before the sponsor had paid");
    }

    /// @dev I3: of several penalties the worst counts, and what was not taken is not forgotten.
    function _checkPenalty(SlashOrder memory order, SlashReach memory reach, uint256 was, uint256 due) private {
        uint256 excess = due - order.compensation;
        uint256 unpaid = order.ruled ? 0 : due - reach.own;
        if (unpaid > excess) unpaid = excess;
        uint256 worst = LIABILITY.penaltyOf(order.incident, order.offender);
        _check(worst == was + excess - unpaid, "I3: a penalty counts for other than was taken or is owed");
    }

    /// @dev I2 and I10: what is owed is booked, the victim's part first.
    function _checkBooked(
        SlashOrder memory order,
        SlashReach memory reach,
        uint256 debt,
        uint256 fines,
        uint256 due
    ) private returns (uint256 claim) {
        if (reach.owed == 0) return 0;
        uint256 taken = due - reach.owed;
        claim = order.compensation > taken ? order.compensation - taken : 0;
        DomainView memory pool = LIABILITY.domain(LIABILITY.domainOf(order.offender));
        _check(pool.debt == debt + claim, "I10: a claim was booked otherwise");
        _check(pool.fines == fines + reach.owed - claim, "I10: a fine was booked otherwise");
        _check(!LIABILITY.isInGoodStanding(order.offender), "I2: a debtor in good standing");
    }

    // ------------------------------------------------------------------ sanctions

    function sanction(uint256 seed, uint32 length) external {
        uint256 id = _member(seed);
        uint256 served = 1 + (length % (seed % 4 == 0 ? 400 days : 5 days));
        if (length % 16 == 0) served = type(uint32).max - (seed % 3);
        Scene memory scene = _scene(id, _member(seed >> 8));
        bytes32 incident = bytes32(1 + ((seed >> 16) % 6));
        Sanction kind = Sanction((seed >> 32) % 4);
        try LIABILITY.sanction(id, incident, kind, Duration.wrap(uint32(served))) {
            _after(scene, _licence());
        } catch {
            _check(false, "I3: a sanction was blocked");
        }
    }

    function lift(uint256 seed, uint256 kind) external {
        uint256 id = _member(seed);
        Scene memory scene = _scene(id, _member(seed >> 8));
        LIABILITY.lift(id, Sanction(kind % 4));
        _after(scene, _mercy());
    }

    function quarantine(uint256 seed, uint32 length) external {
        uint256 id = _member(seed);
        Scene memory scene = _scene(id, _member(seed >> 8));
        try LIABILITY.quarantine(id, Duration.wrap(uint32(1 + (length % 48 hours)))) {
            _after(scene, _licence());
        } catch {
            VM.assume(false);
        }
    }

    function resolveQuarantine(uint256 seed, uint256 ends) external {
        uint256 id = _member(seed);
        Scene memory scene = _scene(id, _member(seed >> 8));
        uint256 end = ends % 2 == 0 ? 0 : block.timestamp + ((ends >> 8) % 60 days);
        LIABILITY.resolveQuarantine(id, Timestamp.wrap(uint48(end)));
        _after(scene, _mercy());
    }

    // ------------------------------------------------------------------ officers' bonds

    function hold(uint256 seed, uint256 amount) external {
        uint256 id = _open(seed);
        (uint256 was, ) = LIABILITY.holdOf(id);
        uint256 free = LIABILITY.freeBondOf(id);
        uint256 asked = _between(amount, 0, free + (seed % 2));
        Scene memory scene = _scene(id, _member(seed >> 8));
        LIABILITY.holdBond(id, asked);
        (uint256 held, Timestamp ends) = LIABILITY.holdOf(id);
        _check(held == was + asked, "I5: a bond was held otherwise");
        _check(Timestamp.unwrap(ends) == block.timestamp + UNBONDING + LONGEST_CASE, "I5: a hold beyond its bound");
        _check(LIABILITY.freeBondOf(id) == (free > asked ? free - asked : 0), "I5: what is held was promised again");
        _after(scene, _licence());
    }

    function free(uint256 seed, uint256 amount) external {
        uint256 id = _member(seed);
        (uint256 was, ) = LIABILITY.holdOf(id);
        uint256 asked = _between(amount, 0, was + 1);
        Scene memory scene = _scene(id, _member(seed >> 8));
        LIABILITY.freeBond(id, asked);
        (uint256 held, ) = LIABILITY.holdOf(id);
        _check(held == (was > asked ? was - asked : 0), "I5: a bond was freed otherwise");
        _after(scene, _licence());
    }

    function _mercy() private pure returns (Licence memory licence) {
        licence.mercy = true;
    }

    // ------------------------------------------------------------------ cases

    function reserve(uint256 seed, uint256 amount) external {
        VM.assume(cases.length < 8);
        uint256 id = _member(seed);
        bytes32 caseId = keccak256(abi.encode("case", ++filed));
        uint256 worth = _assetsOf(id);
        Scene memory scene = _scene(id, _member(seed >> 8));
        uint256 reserved = scene.standings[0].reserve;
        uint256 asked = _between(amount, 0, worth + 1);
        LIABILITY.reserve(caseId, id, _member(seed >> 16), asked);
        cases.push(caseId);
        _check(LIABILITY.standing(id).reserve == reserved + asked, "I5: a claim was reserved otherwise");
        _after(scene, _licence());
    }

    function release(uint256 seed) external {
        // Some cases stay open, so that there are claims to put aside and reserves to leave.
        VM.assume(cases.length > (seed >> 32) % 4);
        uint256 place = seed % cases.length;
        bytes32 caseId = cases[place];
        cases[place] = cases[cases.length - 1];
        cases.pop();
        address refundTo = _actor(seed >> 8);
        Scene memory scene = _before(_list(_member(seed >> 16), 0), _accounts(refundTo, refundTo), caseId);
        try LIABILITY.release(caseId, refundTo) {
            _after(scene, _licence());
        } catch {
            _check(false, "I5: a case cannot end");
        }
    }
}
