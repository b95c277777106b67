// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";

import {BPS_WHOLE} from "../../shared/types/Bps.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IInsurance} from "../interfaces/IInsurance.sol";
import {CoverClaim, CoverClaimStatus, RecourseView, Settlement} from "../types/Insurances.sol";
import {EpochClock} from "./EpochClock.sol";

/// @title Payouts: claims on the pool, epoch by epoch, and the recourse they leave
/// @notice At most one epoch's claims wait at a time: whatever touches the pool after its end settles it first. From the first claim of an
/// epoch on, what it may cost is out of the price of shares.
library Payouts {
    using EpochClock for EpochClock.Clock;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev From the end of the epoch of its order, a victim has this long to hand its claim on the debtor over.
    uint256 internal constant CLAIM_LIFE = 90 days;
    /// @dev A held claim waits this long for its release.
    uint256 internal constant HOLD_LIFE = 60 days;
    /// @dev A second order verifies a held claim no earlier than this after the first.
    uint256 internal constant VERIFY_AFTER = 1 days;

    /// @dev Four words. While held, `demand` is the whole amount.
    struct Claim {
        address victim;
        uint96 demand;
        bytes32 incident;
        uint96 first;
        uint40 domain;
        uint64 round;
        uint32 epoch;
        CoverClaimStatus status;
        uint40 respondent;
        uint40 deadline;
        uint40 via;
    }

    /// @dev Two words. `part` of `face` is the pool's; of it the main pool's `outlay` is made good first. `shared` was split since the face
    /// was stated.
    struct Box {
        uint96 face;
        uint96 part;
        uint32 open;
        uint96 outlay;
        uint96 shared;
    }

    /// @dev The claims that wait for the end of their epoch; none do while `demand` is 0. Two words.
    struct Batch {
        uint96 demand;
        uint96 cap;
        uint32 epoch;
        uint40 startsAt;
        uint40 endsAt;
    }

    /// @dev What was ordered for an incident, and how much of it was held at first and not released.
    struct Tally {
        uint96 ordered;
        uint96 held;
    }

    /// @param pot What is the underwriters', the pending claims not yet taken off
    /// @param held All that is held
    struct Context {
        uint96 pot;
        uint96 held;
        uint40 count;
        Batch batch;
        mapping(uint256 claimId => Claim) claims;
        mapping(uint256 via => Box) boxes;
        mapping(uint256 epoch => Settlement) settlements;
        mapping(bytes32 incident => Tally) tallies;
        mapping(bytes32 key => uint256 claimId) holds;
        mapping(bytes32 key => uint256 amount) committed;
    }

    /// @notice What the court asks for, on which debt.
    struct CoverOrder {
        bytes32 incident;
        uint256 respondent;
        address victim;
        uint256 domain;
        uint256 round;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice What is the underwriters' after the pending claims.
    function assets(Context storage self) internal view returns (uint256) {
        return self.pot - uint256(self.batch.demand).min(self.batch.cap);
    }

    /// @notice What of the pool an underwriter leaves behind while claims are held: never more than an epoch would pay.
    function heldBack(Context storage self, uint256 capBps) internal view returns (uint256) {
        return uint256(self.held).min((assets(self) * capBps) / BPS_WHOLE);
    }

    function get(Context storage self, uint256 claimId) internal view returns (CoverClaim memory) {
        Claim memory claim = self.claims[claimId];
        return
            CoverClaim({
                status: claim.status,
                victim: claim.victim,
                incident: claim.incident,
                respondent: claim.respondent,
                domain: claim.domain,
                round: claim.round,
                first: claim.first,
                demand: claim.demand,
                epoch: claim.epoch,
                deadline: Timestamp.wrap(claim.deadline),
                via: claim.via
            });
    }

    function recourse(Context storage self, uint256 via) internal view returns (RecourseView memory) {
        Box memory box = self.boxes[via];
        return RecourseView(box.face, box.part, box.outlay, box.open);
    }

    function holdKey(bytes32 incident, uint256 respondent, address victim) internal pure returns (bytes32) {
        return keccak256(abi.encode(incident, respondent, victim));
    }

    function debtKey(uint256 domain, uint256 round, address victim) internal pure returns (bytes32) {
        return keccak256(abi.encode(domain, round, victim));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 WRITES: orders                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Writes a claim down; it is booked or held next.
    function open(Context storage self, CoverOrder memory order, uint256 amount) internal returns (uint256 claimId) {
        claimId = ++self.count;
        Claim storage claim = self.claims[claimId];
        (claim.victim, claim.demand, claim.incident) = (order.victim, uint96(amount), order.incident);
        (claim.domain, claim.round) = (uint40(order.domain), uint64(order.round));
        claim.respondent = uint40(order.respondent);
        Tally storage tally = self.tallies[order.incident];
        tally.ordered = (tally.ordered + amount).toUint96();
        self.committed[debtKey(order.domain, order.round, order.victim)] += amount;
    }

    /// @notice Holds a claim until it is verified.
    function hold(Context storage self, CoverOrder memory order, uint256 claimId) internal {
        Claim storage claim = self.claims[claimId];
        claim.status = CoverClaimStatus.Held;
        claim.deadline = uint40(block.timestamp + HOLD_LIFE);
        self.held = (uint256(self.held) + claim.demand).toUint96();
        self.tallies[claim.incident].held += claim.demand;
        self.holds[holdKey(order.incident, order.respondent, order.victim)] = claimId;
        _announce(claim, claimId, true);
    }

    /// @notice Ends a hold.
    /// @param amount What of it is released; the rest is not paid
    function unhold(Context storage self, uint256 claimId, uint256 amount) internal {
        Claim storage claim = self.claims[claimId];
        uint96 demand = claim.demand;
        self.held -= demand;
        self.tallies[claim.incident].held -= demand;
        delete self.holds[holdKey(claim.incident, claim.respondent, claim.victim)];
        if (amount < demand) {
            self.committed[debtKey(claim.domain, claim.round, claim.victim)] -= demand - amount;
            claim.demand = uint96(amount);
        }
    }

    /// @notice Books a claim in the present epoch.
    /// @param first What the tranche has put aside for it
    function book(
        Context storage self,
        EpochClock.Clock memory clock,
        uint256 capBps,
        uint256 claimId,
        uint256 first
    ) internal {
        settleEnded(self);
        (uint256 epoch, uint256 startsAt, uint256 endsAt) = clock.current();
        Claim storage claim = self.claims[claimId];
        uint256 demand = claim.demand - first;
        (claim.first, claim.demand) = (uint96(first), uint96(demand));
        (claim.epoch, claim.status) = (uint32(epoch), CoverClaimStatus.Ordered);
        bool held = claim.deadline != 0;
        claim.deadline = uint40(endsAt + CLAIM_LIFE);
        if (!held) _announce(claim, claimId, false);

        if (demand != 0) {
            Batch storage batch = self.batch;
            if (batch.demand == 0) {
                batch.cap = ((uint256(self.pot) * capBps) / BPS_WHOLE).toUint96();
                (batch.epoch, batch.startsAt, batch.endsAt) = (uint32(epoch), uint40(startsAt), uint40(endsAt));
            }
            batch.demand = (batch.demand + demand).toUint96();
            ++self.settlements[epoch].open;
        }
        emit IInsurance.CoverClaimBooked(claimId, epoch, first, demand);
    }

    /// @notice Takes out what an underwriter leaves with.
    /// @dev What the epoch may still grant beyond its pending claims shrinks with the pool: else later claims could take more than is there.
    function takeOut(Context storage self, uint256 amount) internal {
        (uint256 demand, uint256 cap) = (self.batch.demand, self.batch.cap);
        if (amount != 0 && demand != 0 && demand < cap) {
            self.batch.cap = uint96(cap - (cap - demand).fullMulDivUp(amount, assets(self)));
        }
        self.pot -= uint96(amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: settlement                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Settles the epoch that waits, if it has ended.
    function settleEnded(Context storage self) internal {
        Batch memory batch = self.batch;
        if (batch.demand == 0 || block.timestamp < batch.endsAt) return;
        uint96 granted = batch.demand < batch.cap ? batch.demand : batch.cap;
        Settlement storage settlement = self.settlements[batch.epoch];
        (settlement.demand, settlement.granted, settlement.left) = (batch.demand, granted, granted);
        self.pot -= granted;
        self.batch.demand = 0;
        emit IInsurance.EpochSettled(batch.epoch, batch.demand, granted);
    }

    /// @notice Whether a claim's epoch is still to be settled.
    function isPending(Context storage self, Claim memory claim) internal view returns (bool) {
        return claim.demand != 0 && self.batch.demand != 0 && self.batch.epoch == claim.epoch;
    }

    /// @notice Marks a claim as presented upon a box and frees its debt for other claims.
    function present(Context storage self, uint256 claimId, uint256 via) internal {
        Claim storage claim = self.claims[claimId];
        claim.status = CoverClaimStatus.Presented;
        claim.via = uint40(via);
        _uncommit(self, claim);
        ++self.boxes[via].open;
        emit IInsurance.CoverClaimPresented(claimId, via, self.boxes[via].face);
    }

    /// @notice Pays a presented claim from what was granted and put aside, never more than is left of the face.
    /// @return fromFirst Of what the tranche has put aside.
    /// @return fromPool Of the epoch's grant; the rest went back to the pool.
    function pay(Context storage self, uint256 claimId) internal returns (uint256 fromFirst, uint256 fromPool) {
        Claim storage claim = self.claims[claimId];
        Box storage box = self.boxes[claim.via];
        uint256 left = box.face - box.part;
        fromFirst = uint256(claim.first).min(left);
        uint256 share = _close(self, claim);
        fromPool = share.min(left - fromFirst);
        self.pot = (self.pot + share - fromPool).toUint96();
        claim.status = CoverClaimStatus.Paid;

        box.part += uint96(fromFirst + fromPool);
        box.outlay += uint96(fromPool);
        --box.open;
    }

    /// @notice Ends a claim unpaid.
    function lapse(Context storage self, uint256 claimId) internal {
        Claim storage claim = self.claims[claimId];
        if (claim.status == CoverClaimStatus.Held) {
            unhold(self, claimId, 0);
        } else {
            _uncommit(self, claim);
            self.pot = (self.pot + _close(self, claim)).toUint96();
        }
        claim.status = CoverClaimStatus.Lapsed;
        emit IInsurance.CoverClaimLapsed(claimId);
    }

    /// @notice Splits what a debtor paid: what the pool paid for, and what is still the victim's.
    /// @dev Rounded down for the victim, once for all payments together: else a debtor that pays unit by unit would choose who gets them.
    /// @return toPool For the main pool, until its outlay is made good.
    /// @return toTranche For the tranche, which comes last.
    function split(
        Context storage self,
        uint256 via,
        uint256 amount
    ) internal returns (uint256 toPool, uint256 toTranche) {
        Box storage box = self.boxes[via];
        (uint256 part, uint256 face, uint256 shared) = (box.part, box.face, box.shared);
        uint256 ours = (shared + amount).fullMulDivUp(part, face) - shared.fullMulDivUp(part, face);
        toPool = ours.min(box.outlay);
        toTranche = ours - toPool;
        box.outlay -= uint96(toPool);
        box.shared = (shared + amount).toUint96();
        self.pot = (self.pot + toPool).toUint96();
    }

    /// @notice Restates a box in what the debtor owes on it now; the victim's part is rounded down.
    function restate(Context storage self, uint256 via, uint256 outstanding) internal {
        Box storage box = self.boxes[via];
        if (box.face != 0) box.part = uint256(box.part).fullMulDivUp(outstanding, box.face).toUint96();
        box.face = outstanding.toUint96();
        box.shared = 0;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev A claim's part of its epoch's grant, taken out of what is left of it. The last claim's dust goes to the pool.
    function _close(Context storage self, Claim memory claim) private returns (uint256 share) {
        if (claim.demand == 0) return 0;
        Settlement storage settlement = self.settlements[claim.epoch];
        share = (uint256(claim.demand) * settlement.granted) / settlement.demand;
        settlement.left -= uint96(share);
        if (--settlement.open == 0) {
            self.pot = (uint256(self.pot) + settlement.left).toUint96();
            settlement.left = 0;
        }
    }

    function _uncommit(Context storage self, Claim memory claim) private {
        self.committed[debtKey(claim.domain, claim.round, claim.victim)] -= uint256(claim.first) + claim.demand;
    }

    function _announce(Claim memory claim, uint256 claimId, bool held) private {
        emit IInsurance.CoverClaimOrdered(
            claimId,
            claim.incident,
            claim.victim,
            claim.respondent,
            claim.domain,
            claim.round,
            uint256(claim.first) + claim.demand,
            held,
            Timestamp.wrap(claim.deadline)
        );
    }
}
