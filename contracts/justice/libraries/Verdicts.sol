// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {IForks} from "../../identity/interfaces/IForks.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {IRecovery} from "../../identity/interfaces/IRecovery.sol";
import {IReputation} from "../../identity/interfaces/IReputation.sol";
import {Compromise} from "../../identity/types/Recoveries.sol";
import {Mark} from "../../identity/types/Reputations.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {DomainView} from "../../liability/types/Liabilities.sol";
import {BPS_WHOLE, Bps} from "../../shared/types/Bps.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IAmnesty} from "../interfaces/IAmnesty.sol";
import {IBounties} from "../interfaces/IBounties.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IInsurance} from "../interfaces/IInsurance.sol";
import {IOrders} from "../interfaces/IOrders.sol";
import {CHOICE_CLAIM, CHOICE_COUNTER, CHOICE_FRIVOLOUS, CourtTerms, CourtWiring, Side, Stage} from "../types/Cases.sol";
import {Leg, Order, OrderKind, OrderStatus, OrderView} from "../types/Orders.sol";
import {
    Appeal,
    CourtBooks,
    DISPUTE,
    Dockets,
    Matter,
    RECORDED,
    RESERVES,
    SETTLED,
    SLOW,
    Suit,
    LATE_COUNTER,
    VOUCHER
} from "./CourtBooks.sol";
import {Filings} from "./Filings.sol";
import {Hearings} from "./Hearings.sol";
import {Legs} from "./Legs.sol";
import {OrderRegister} from "./OrderRegister.sol";
import {Parties} from "./Parties.sol";
import {Purse} from "./Purse.sol";
import {Reserves} from "./Reserves.sol";

/// @title Verdicts: what follows from a final ruling of a case (LAW-4, LAW-6, LAW-7, ENF-6)
/// @notice Linked, so that the court has room under the limit of code size.
library Verdicts {
    using Dockets for CourtBooks;
    using Dockets for Matter;
    using Legs for Legs.Modules;
    using OrderRegister for OrderRegister.Context;
    using Parties for CourtWiring;
    using Purse for CourtBooks;

    /// @dev Part of a penalty that a declared compromise gives back at most (ENF-6). Fixed.
    uint256 private constant MITIGATION_CAP = 5_000;

    /// @dev What a ruling about no amount weighs in a record.
    uint256 private constant UNPRICED = 1e18;

    // ------------------------------------------------------------------ the register

    /// @notice An order as it stands. Before the ruling is final the legs of what was asked for cannot run yet; what was not chosen never will.
    function viewOf(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 orderHash
    ) public view returns (OrderView memory order) {
        order = self.register.get(orderHash);
        bytes32 caseId = caseIdOf(self, orderHash);
        Matter memory m = self.matters[caseId];
        Suit storage suit = self.suits[caseId];
        if (order.status != OrderStatus.Unknown || suit.payer == address(0)) return order;

        order.status = OrderStatus.Filed;
        order.reserves = m.has(RESERVES);
        order.legs = orderHash == caseId ? suit.legs : suit.counterLegs;
        (order.readyAt, order.expiresAt) = (Timestamp.wrap(type(uint40).max), Timestamp.wrap(type(uint40).max));
        if (!self.isFinal(m, w.authority)) return order;
        if (_chosen(self, caseId, m.ruling()) != orderHash) order.status = OrderStatus.Annulled;
        else (order.readyAt, order.expiresAt) = _times(self, w, m, suit.filedAt);
    }

    /// @notice Runs a leg of what the court chose.
    function execute(
        CourtBooks storage self,
        CourtWiring calldata w,
        Order calldata order,
        bytes32 orderHash,
        uint256 leg
    ) public {
        // Check: final, and this is what was chosen.
        bytes32 caseId = caseIdOf(self, orderHash);
        Matter memory m = _final(self, w, caseId);
        if (_chosen(self, caseId, m.ruling()) != orderHash) {
            revert ICourt.Court_NotOrdered(orderHash, m.ruling());
        }

        // Effect: taken before it runs; a callee that fails gives it back with everything else.
        _ripen(self, w, caseId, orderHash, m);
        self.register.take(orderHash, leg);
        Leg calldata ordered = order.legs[leg];
        emit IOrders.LegExecuted(orderHash, leg, ordered.kind, msg.sender);

        // Effect: what an amnesty covers has run as nothing.
        if (_isForgiven(self, w, order, caseId, m, ordered.kind)) {
            emit ICourt.PenaltyReduced(caseId, leg, BPS_WHOLE);
            return;
        }

        // Interaction: one call of one module.
        Legs.Bounds memory bounds;
        if (ordered.kind == OrderKind.Slash) {
            bounds = _boundsOf(self, w, order, caseId, m, ordered.payload);
            if (bounds.ownOnly) _checkReserves(self, w, order, orderHash, caseId, ordered.payload);
            if (Bps.unwrap(bounds.relief) != 0) emit ICourt.PenaltyReduced(caseId, leg, Bps.unwrap(bounds.relief));
        }
        Legs
            .Modules(
                ILiability(w.liability),
                IForks(w.forks),
                IRecovery(w.recovery),
                IInsurance(w.insurance),
                IBounties(w.bounties)
            )
            .run(order, leg, caseId, bounds);
    }

    /// @notice Ends a case: what was chosen ran or expired, or nothing was chosen.
    function close(CourtBooks storage self, CourtWiring calldata w, bytes32 orderHash) public {
        // Effect: final.
        bytes32 caseId = caseIdOf(self, orderHash);
        Matter memory m = _final(self, w, caseId);
        bytes32 chosen = _chosen(self, caseId, m.ruling());
        if (chosen == 0) {
            self.register.annul(caseId);
            emit IOrders.OrderAnnulled(caseId);
        } else {
            _ripen(self, w, caseId, chosen, m);
            (, uint256 done) = self.register.close(chosen);
            emit IOrders.OrderClosed(chosen, done);
        }

        // Interaction: its reserve ends.
        if (m.has(RESERVES)) {
            Reserves.release(ILiability(w.liability), IPassports(w.passports), IConstitution(w.constitution), caseId);
        }
    }

    // ------------------------------------------------------------------ money

    /// @notice Gives stakes, bonds and unused fees to whom the ruling sends them.
    function settle(CourtBooks storage self, CourtWiring calldata w, bytes32 caseId) public {
        // Check: final, once.
        Matter memory m = _final(self, w, caseId);
        if (m.has(SETTLED)) revert ICourt.Court_AlreadyDone(caseId);

        // Effect.
        self.matters[caseId].marks |= SETTLED;
        Suit memory suit = self.suits[caseId];
        CourtTerms storage terms = self.terms[m.version];
        uint256 ruling = m.ruling();
        emit ICourt.CaseSettled(caseId, ruling, ruling == CHOICE_FRIVOLOUS);

        uint256 lost;
        if (ruling == CHOICE_FRIVOLOUS) {
            lost = (uint256(suit.stake) * terms.frivolousShare) / BPS_WHOLE;
            self.credit(_payeeOf(w, suit.respondent), caseId, lost);
            Filings.countStrike(self, w.claimantKey(suit.claimant, suit.payer));
        }
        self.credit(suit.payer, caseId, suit.stake - lost);
        for (uint256 round = 1; round <= m.round; ++round) _settleAppeal(self, w, caseId, m, suit, round);
        if (suit.assessor != address(0)) _settleAssessor(self, w, caseId, m, suit, terms);
    }

    // ------------------------------------------------------------------ records

    /// @notice Writes a final ruling into both records. Relief is held against nobody.
    function record(CourtBooks storage self, CourtWiring calldata w, bytes32 caseId) public {
        Matter memory m = _final(self, w, caseId);
        if (m.has(RECORDED) || !m.has(RESERVES)) revert ICourt.Court_AlreadyDone(caseId);
        self.matters[caseId].marks |= RECORDED;

        Suit storage suit = self.suits[caseId];
        (uint256 claimant, uint256 respondent, uint256 value) = (suit.claimant, suit.respondent, suit.claim);
        if (value == 0) value = UNPRICED;
        uint256 ruling = m.ruling();
        bool upheld = ruling == CHOICE_CLAIM || ruling == CHOICE_COUNTER;
        IReputation records = IReputation(w.reputation);
        records.record(respondent, upheld ? Mark.RulingAgainst : Mark.RulingFor, value);
        if (claimant == 0) return;
        if (upheld) records.record(claimant, Mark.RulingFor, value);
        else if (ruling == CHOICE_FRIVOLOUS) records.record(claimant, Mark.RulingAgainst, value);
    }

    // ------------------------------------------------------------------ internals

    /// @dev The case of an order: its own, or the one to which it is the counter-order.
    function caseIdOf(CourtBooks storage self, bytes32 orderHash) internal view returns (bytes32 caseId) {
        if (self.matters[orderHash].stage != Stage.None) return orderHash;
        caseId = self.caseOf[orderHash];
        if (caseId == 0) caseId = orderHash;
    }

    function _final(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 caseId
    ) private view returns (Matter memory m) {
        m = self.matters[caseId];
        if (m.stage == Stage.None || m.has(DISPUTE)) revert IOrders.Orders_NotFiled(caseId, OrderStatus.Unknown);
        if (!self.isFinal(m, w.authority)) revert ICourt.Court_NotFinal(caseId);
    }

    /// @dev The order that a ruling chose; 0 where it chose none.
    function _chosen(CourtBooks storage self, bytes32 caseId, uint256 ruling) private view returns (bytes32) {
        if (ruling == CHOICE_CLAIM) return caseId;
        return ruling == CHOICE_COUNTER ? self.suits[caseId].counter : bytes32(0);
    }

    /// @dev What no panel ruled is ready no sooner than a withdrawal queued at the filing would be, and has one more longest case, for which
    /// others' reserves may hold it up.
    function _times(
        CourtBooks storage self,
        CourtWiring calldata w,
        Matter memory m,
        uint256 filedAt
    ) private view returns (Timestamp readyAt, Timestamp expiresAt) {
        CourtTerms storage terms = self.terms[m.version];
        uint256 ready = m.stage == Stage.Final ? m.since : self.endOf(m, w.authority);
        uint256 time = terms.longestCase;
        if (m.stage == Stage.Assessed) {
            if (ready < filedAt + terms.actLimit) ready = filedAt + terms.actLimit;
            time *= 2;
        }
        return (Timestamp.wrap(uint48(ready)), Timestamp.wrap(uint48(ready + time)));
    }

    /// @dev As with a withdrawal, what is left must cover what other open cases reserve, for one longest case.
    function _checkReserves(
        CourtBooks storage self,
        CourtWiring calldata w,
        Order calldata order,
        bytes32 orderHash,
        bytes32 caseId,
        bytes calldata payload
    ) private view {
        ILiability liability = ILiability(w.liability);
        uint256 latest = Timestamp.unwrap(self.register.get(orderHash).readyAt);
        latest += self.terms[self.matters[caseId].version].longestCase;
        if (block.timestamp >= latest) return;

        uint256 root = liability.domainOf(order.respondent);
        DomainView memory domain = liability.domain(root);
        uint256 taken = uint256(bytes32(payload[32:64])) + uint256(bytes32(payload[64:96]));
        uint256 bond = liability.bondOf(order.respondent);
        uint256 left = domain.assets - (taken < bond ? taken : bond);
        uint256 others = domain.reserve - self.suits[caseId].claim;
        if (left < others) {
            revert ICourt.Court_ReservedForOthers(root, left, others, Timestamp.wrap(uint48(latest)));
        }
    }

    /// @dev The first who needs a final order in the register puts it there.
    function _ripen(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 caseId,
        bytes32 orderHash,
        Matter memory m
    ) private {
        if (self.register.statusOf(orderHash) != OrderStatus.Unknown) return;
        Suit storage suit = self.suits[caseId];
        (Timestamp readyAt, Timestamp expiresAt) = _times(self, w, m, suit.filedAt);
        uint256 legs = orderHash == caseId ? suit.legs : suit.counterLegs;
        self.register.open(orderHash, legs, m.has(RESERVES), readyAt, expiresAt);
        emit ICourt.OrderRipened(orderHash, caseId, readyAt, expiresAt);
    }

    /// @dev What holds a slash back: no panel ruled, a reporter of the offender's own kin, mitigation or leniency, which are of a penalty only.
    function _boundsOf(
        CourtBooks storage self,
        CourtWiring calldata w,
        Order calldata order,
        bytes32 caseId,
        Matter memory m,
        bytes calldata payload
    ) private view returns (Legs.Bounds memory bounds) {
        bounds.ownOnly = m.stage == Stage.Assessed;
        address reporter = address(uint160(uint256(bytes32(payload[128:160]))));
        bounds.noBounty = reporter != address(0) && w.homeOf(reporter) == w.domainOf(order.respondent);
        if (uint256(bytes32(payload[64:96])) == 0) return bounds;
        bounds.relief = Bps.wrap(uint16(_reliefOf(w, self.terms[m.version], order, self.suits[caseId].filedAt)));
    }

    /// @dev LAW-7: the punishment of a small panel's order in which nobody is left to be compensated, about what was declared before it was filed.
    function _isForgiven(
        CourtBooks storage self,
        CourtWiring calldata w,
        Order calldata order,
        bytes32 caseId,
        Matter memory m,
        OrderKind kind
    ) private view returns (bool) {
        if (w.amnesty == address(0) || !Legs.isPunishment(kind) || !Legs.isMadeGood(order)) return false;
        if (Filings.marksOf(self.terms[m.version], order) & SLOW != 0) return false;
        Timestamp filedAt = Timestamp.wrap(self.suits[caseId].filedAt);
        return IAmnesty(w.amnesty).covers(order.respondent, order.evidence, order.actAt, filedAt);
    }

    /// @dev ENF-6: whoever lost its key said so before anybody complained, and nobody files before that. ENF-9: an insider came forward after the
    /// act, and before it was found out and sued.
    function _reliefOf(
        CourtWiring calldata w,
        CourtTerms storage terms,
        Order calldata order,
        uint256 filedAt
    ) private view returns (uint256 relief) {
        Compromise memory compromise = IRecovery(w.recovery).compromiseOf(order.respondent);
        uint256 rotatedAt = Timestamp.unwrap(compromise.rotatedAt);
        if (
            compromise.report != 0 &&
            rotatedAt >= Timestamp.unwrap(order.actAt) &&
            rotatedAt < Timestamp.unwrap(order.discoveredAt)
        ) {
            relief = terms.mitigation < MITIGATION_CAP ? terms.mitigation : MITIGATION_CAP;
        }
        if (terms.leniency > relief) {
            uint256 turnedInAt = Timestamp.unwrap(IBounties(w.bounties).turnedInAt(order.respondent, order.incident));
            if (
                turnedInAt >= Timestamp.unwrap(order.actAt) &&
                turnedInAt <= Timestamp.unwrap(order.discoveredAt) &&
                turnedInAt < filedAt
            ) relief = terms.leniency;
        }
        if (relief > BPS_WHOLE) relief = BPS_WHOLE;
    }

    /// @dev Who appealed what stood in the end pays the other side.
    function _settleAppeal(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 caseId,
        Matter memory m,
        Suit memory suit,
        uint256 round
    ) private {
        Appeal memory appeal = self.appeals[caseId][round];
        address winner = appeal.account;
        if (m.ruling() == m.rulingAt(round - 1)) {
            winner = appeal.side == Side.Claimant ? _payeeOf(w, suit.respondent) : suit.payer;
        }
        self.credit(winner, caseId, Hearings.appealStake(self, caseId, m, round));
    }

    /// @dev Uncontested: the bond and one juror's fee, the rest of the fee goes back. Contested: the bond goes to whoever was right about it;
    /// nobody is wrong for not choosing an offer that came later.
    function _settleAssessor(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 caseId,
        Matter memory m,
        Suit memory suit,
        CourtTerms storage terms
    ) private {
        uint256 ruling = m.ruling();
        bool right = ruling == suit.assessed || (ruling == CHOICE_COUNTER && m.has(LATE_COUNTER));
        uint256 earned = terms.assessorBond;
        if (m.stage == Stage.Assessed) {
            earned += terms.fee;
            uint256 unused = (m.seats() * m.panels() - 1) * terms.fee;
            self.credit(m.has(VOUCHER) ? w.vouchers : suit.payer, caseId, unused);
        }
        self.credit(right ? suit.assessor : suit.contester, caseId, earned);
    }

    function _payeeOf(CourtWiring calldata w, uint256 passport) private view returns (address) {
        return Reserves.payeeOf(IPassports(w.passports), IConstitution(w.constitution), passport);
    }
}
