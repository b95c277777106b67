// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../../contracts/shared/types/Bps.sol";
import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {CaseView, DomainView, LiabilityStanding, Withdrawal} from "../../../contracts/liability/types/Liabilities.sol";
import {VM} from "../utils/Vm.sol";
import {Cast} from "./Cast.sol";
import {Licence, Scene} from "./Scenes.sol";

/// @notice What the identity unit does: members come, join, merge, withdraw and leave.
abstract contract UnitHandler is Cast {
    // ------------------------------------------------------------------ birth

    function open(uint256 seed, uint256 amount) public {
        VM.assume(members < MOST_MEMBERS);
        (uint256 id, address payer) = (members + 1, _actor(seed));
        (uint256 bond, uint256 fee) = (_amount(amount), seed % 3 == 0 ? _amount(seed) : 0);
        _fund(payer, bond + fee);
        Scene memory scene = _scene(id, id, payer);
        LIABILITY.open(id, payer, bond, fee);
        ++members;
        if (fee != 0) LIABILITY.collectFees(fee);
        _check(LIABILITY.bondOf(id) == bond, "I7: a new bond is not what was put in");
        _after(scene, _licence());
    }

    function join(uint256 seed, uint256 beside, uint256 amount) external {
        VM.assume(members < MOST_MEMBERS);
        (uint256 id, address payer) = (members + 1, _actor(seed));
        uint256 host = _member(beside);
        (uint256 debt, ) = _debtOf(host);
        LiabilityStanding memory was = LIABILITY.standing(host);
        uint256 bond = was.debt != 0 && seed % 4 != 0 ? was.debt + _amount(amount) : _amount(amount);
        _fund(payer, bond);
        Scene memory scene = _scene(id, host, payer);
        try LIABILITY.join(id, seed % 5 == 0 ? LIABILITY.domainOf(host) : host, payer, bond, 0) {} catch {
            _check(bond < debt, "I5: a birth that pays the debt was refused");
            return _discard();
        }
        ++members;
        _settled(scene, id, host, debt, was.debt, 0, bond);
    }

    /// @dev I2 and I7: value pays what is owed first and the rest is bond, as much as was put in.
    function _settled(
        Scene memory scene,
        uint256 id,
        uint256 beside,
        uint256 debt,
        uint256 owed,
        uint256 bond,
        uint256 amount
    ) internal {
        uint256 paid = amount < owed ? amount : owed;
        Licence memory licence = _licence();
        licence.potIn = paid < debt ? paid : debt;
        licence.payment = true;
        _check(LIABILITY.standing(beside).debt == owed - paid, "I2: a debt fell by other than what was paid");
        uint256 worth = LIABILITY.bondOf(id);
        _check(worth <= bond + amount - paid, "I7: a deposit is worth more than was put in");
        _check(worth + ROUNDING >= bond + amount - paid, "I7: a deposit is worth less than was put in");
        _after(scene, licence);
    }

    function birth(uint256 seed) external {
        uint256 id = _open(seed);
        Scene memory scene = _scene(id, _member(seed >> 8));
        LIABILITY.recordBirth(id, 3, Duration.wrap(30 days));
        _after(scene, _licence());
    }

    function merge(uint256 seed, uint256 other) external {
        (uint256 a, uint256 b) = (_spotless(seed), _spotless(other));
        VM.assume(a != b && LIABILITY.domainOf(a) != LIABILITY.domainOf(b));
        Scene memory scene = _before(_list(a, b, _member(seed >> 64)), new address[](0), 0);
        try LIABILITY.merge(a, b) {
            _check(LIABILITY.domainOf(a) == LIABILITY.domainOf(b), "I6: a merge left two domains");
            _after(scene, _licence());
        } catch {
            _check(false, "I5: a merge of two clean domains was refused");
        }
    }

    // ------------------------------------------------------------------ withdrawals

    function queue(uint256 seed, uint256 amount) external {
        uint256 id = _open(seed);
        uint256 promised = _promised(id);
        uint256 bond = LIABILITY.bondOf(id);
        VM.assume(bond > promised);
        Scene memory scene = _scene(id, _member(seed >> 8));
        uint256 asked = _between(amount, 1, bond - promised);
        LIABILITY.queueWithdrawal(id, asked == bond - promised && amount % 2 == 0 ? type(uint256).max : asked);
        leaving[id] = asked == bond - promised;
        Withdrawal memory request = LIABILITY.withdrawalOf(id);
        _check(Timestamp.unwrap(request.readyAt) == block.timestamp + UNBONDING, "I5: readyAt");
        _check(Timestamp.unwrap(request.latest) == block.timestamp + UNBONDING + LONGEST_CASE, "I5: latest");
        _after(scene, _licence());
    }

    function cancel(uint256 seed) external {
        uint256 id = _queued(seed);
        Scene memory scene = _scene(id, _member(seed >> 8));
        try LIABILITY.cancelWithdrawal(id) {} catch {
            _check(!LIABILITY.standing(id).exists, "I5: a withdrawal cannot be taken back");
            return _discard();
        }
        leaving[id] = false;
        _after(scene, _licence());
    }

    function complete(uint256 seed) external {
        uint256 id = _payable(seed);
        Withdrawal memory request = LIABILITY.withdrawalOf(id);
        _approach(Timestamp.unwrap(seed % 3 == 0 ? request.latest : request.readyAt), seed >> 8);
        LiabilityStanding memory was = LIABILITY.standing(id);
        uint256 due = _dueTo(id, request.amount);
        Scene memory scene = _scene(id, _member(seed >> 8));
        try LIABILITY.completeWithdrawal(id, _actor(seed)) returns (uint256 paid) {
            _check(block.timestamp >= Timestamp.unwrap(request.readyAt), "I5: a withdrawal came before its time");
            _check(paid == due, "I5: a withdrawal paid other than what is due");
            // What is burnt rounds up and what stays rounds down: 1 unit below a price of 1.
            _check(LIABILITY.bondOf(id) + 1 >= was.bond, "I5: a withdrawal took what others could rely on");
            bool late = block.timestamp >= Timestamp.unwrap(request.latest);
            _check(late || was.reserve == 0 || _assetsOf(id) >= was.reserve, "I5: a withdrawal cut into the reserve");
            Licence memory licence = _licence();
            licence.loser = id;
            _after(scene, licence);
        } catch {
            _check(block.timestamp < Timestamp.unwrap(request.latest), "I5: a withdrawal waits beyond its latest");
            _check(
                block.timestamp < Timestamp.unwrap(request.readyAt) || _assetsOf(id) < was.reserve + due,
                "I5: a withdrawal that leaves the reserve was refused"
            );
            _discard();
        }
    }

    /// @dev Who has something queued that neither its promises nor its own tail hold.
    function _payable(uint256 seed) private view returns (uint256 id) {
        for (uint256 i = 0; i < members; ++i) {
            id = _next(seed, i);
            uint256 asked = LIABILITY.withdrawalOf(id).amount;
            if (asked == 0 || LIABILITY.isInTail(id) || _dueTo(id, asked) == 0) continue;
            if (LIABILITY.standing(id).exists) return id;
        }
        VM.assume(false);
    }

    /// @dev What of the bond no promise holds: all of it for who leaves, as much as was asked for by others.
    function _dueTo(uint256 id, uint256 asked) private view returns (uint256) {
        (uint256 bond, uint256 promised) = (LIABILITY.bondOf(id), _promised(id));
        uint256 free = bond > promised ? bond - promised : 0;
        return asked < free && !leaving[id] ? asked : free;
    }

    /// @dev Covers, and what is held while that lasts.
    function _promised(uint256 id) private view returns (uint256) {
        (uint256 held, Timestamp ends) = LIABILITY.holdOf(id);
        return LIABILITY.coversOf(id) + (Timestamp.unwrap(ends) > block.timestamp ? held : 0);
    }

    /// @dev Often goes to a moment, or to the second before it.
    function _approach(uint256 moment, uint256 seed) private {
        if (seed % 4 == 0) --moment;
        if (seed % 8 < 7 && moment > block.timestamp) VM.warp(moment);
    }

    function _queued(uint256 seed) private view returns (uint256 id) {
        for (uint256 i = 0; i < members; ++i) {
            id = _next(seed, i);
            if (LIABILITY.withdrawalOf(id).amount != 0) return id;
        }
        VM.assume(false);
    }

    function close(uint256 seed) external {
        uint256 id;
        for (uint256 i = 0; i < members && id == 0; ++i) {
            uint256 next = _next(seed, i);
            if (LIABILITY.standing(next).exists && LIABILITY.bondOf(next) + LIABILITY.coversOf(next) == 0) id = next;
        }
        VM.assume(id != 0);
        Scene memory scene = _scene(id, _member(seed >> 8));
        LIABILITY.close(id);
        _check(!LIABILITY.standing(id).exists && !LIABILITY.isInGoodStanding(id), "I2: a closed member reads as good");
        _after(scene, _licence());
    }

    // ------------------------------------------------------------------ leaving

    function spinOff(uint256 seed, uint256 other, uint256 amount) external {
        (uint256 id, uint256 sponsor) = (_spotless(seed), _spotless(other));
        uint256 root = LIABILITY.domainOf(id);
        VM.assume(root >= FIRST_DOMAIN && LIABILITY.domainOf(sponsor) != root && LIABILITY.freeBondOf(sponsor) != 0);
        uint256 bond = LIABILITY.bondOf(id);
        uint256 cover = _between(amount, 1, LIABILITY.freeBondOf(sponsor));
        Scene memory scene = _before(_list(id, sponsor, _member(seed >> 64)), new address[](0), 0);
        try LIABILITY.spinOff(id, sponsor, cover, Duration.wrap(uint32(_between(seed, 1, 180 days))), 0) {} catch {
            VM.assume(false);
        }
        leavers.push(id);
        _check(LIABILITY.bondOf(id) == bond && LIABILITY.domainOf(id) == id, "I6: a spin-off did not leave whole");
        _check(LIABILITY.freeBondOf(id) == 0 && LIABILITY.isInTail(id), "I2: a spin-off's bond is not locked");
        _check(LIABILITY.departureOf(id).cover == cover, "I2: a cover was not locked");
        _after(scene, _licence());
    }

    function escrow(uint256 seed, uint256 payer) external {
        VM.assume(cases.length != 0);
        bytes32 id = cases[seed % cases.length];
        CaseView memory claim = LIABILITY.caseOf(id);
        VM.assume(claim.applicant == 0);
        _fund(_actor(payer), claim.amount);
        Scene memory scene = _before(_list(_member(seed), 0), _accounts(_actor(payer), address(0)), id);
        LIABILITY.escrowClaim(_member(seed), id, _actor(payer));
        _check(LIABILITY.caseOf(id).escrow == claim.amount, "I1: an escrow is not the claim");
        _after(scene, _licence());
    }

    function discharge(uint256 seed, uint16 haircut) external {
        VM.assume(seed % 2 == 0);
        uint256 id = seed % 8 == 0 ? _open(seed >> 8) : _debtor(seed >> 8);
        uint256 share = haircut % 10_001;
        uint256 root = LIABILITY.domainOf(id);
        DomainView memory was;
        if (root >= FIRST_DOMAIN) was = LIABILITY.domain(root);
        uint256 bond = LIABILITY.bondOf(id);
        Scene memory scene = _scene(id, _member(seed >> 8));
        try LIABILITY.discharge(id, Bps.wrap(uint16(share)), Duration.wrap(uint32(seed % 365 days))) {
            if (root >= FIRST_DOMAIN) _checkDischarged(id, root, was, share);
            _check(LIABILITY.bondOf(id) == bond, "I1: a discharge changed a bond");
            Licence memory licence = _licence();
            licence.mercy = true;
            _after(scene, licence);
        } catch {
            _check(false, "I5: a discharge was blocked");
        }
    }

    /// @dev I10: a debt moves; only the haircut is forgiven.
    function _checkDischarged(uint256 id, uint256 origin, DomainView memory was, uint256 share) private {
        DomainView memory left = LIABILITY.domain(origin);
        uint256 fresh = LIABILITY.domainOf(id);
        DomainView memory carried = LIABILITY.domain(fresh);
        uint256 part = was.debt - left.debt;
        _check(fresh != origin && carried.size == 1, "I6: a discharged member has company");
        _check(carried.debt == part - (part * share) / 10_000, "I10: a discharge carried other than its part");
        uint256 fines = was.fines - left.fines;
        _check(carried.fines == fines - (fines * share) / 10_000, "I10: a discharge carried other fines");
        if (carried.debt != 0) relays.push(Relayed(fresh, 0, origin, was.round));
    }
}
