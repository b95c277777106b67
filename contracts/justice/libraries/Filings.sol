// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ICell} from "../../cell/interfaces/ICell.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {PassportStanding} from "../../identity/types/Passports.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {Sanction} from "../../liability/types/Sanction.sol";
import {BPS_WHOLE} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../../shared/types/Timestamp.sol";
import {TokenBucket} from "../../shared/libraries/TokenBucket.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IRandomness} from "../interfaces/IRandomness.sol";
import {IVouchers} from "../interfaces/IVouchers.sol";
import {CHOICE_COUNTER, CHOICE_FRIVOLOUS, CourtTerms, CourtWiring, Side, Stage} from "../types/Cases.sol";
import {Leg, Order, OrderKind} from "../types/Orders.sol";
import {
    ASSESSABLE,
    COUNTER_ASSESSABLE,
    CourtBooks,
    Dockets,
    HALVES,
    LATE_COUNTER,
    Matter,
    RESERVES,
    SLOW,
    Strike,
    Suit,
    VOUCHER
} from "./CourtBooks.sol";
import {Legs} from "./Legs.sol";
import {Parties} from "./Parties.sol";
import {Purse} from "./Purse.sol";

/// @title Filings: how a case between members begins, and its optimistic first instance (LAW-4, LAW-8, ENF-2)
/// @notice Linked, so that the court has room under the limit of code size.
library Filings {
    using Dockets for CourtBooks;
    using Dockets for Matter;
    using Legs for Order;
    using Parties for CourtWiring;
    using Parties for Suit;
    using TokenBucket for uint40;

    /// @dev From discovery to filing (ENF-2). Fixed.
    Duration internal constant DISCOVERY_LIMIT = Duration.wrap(20 days);

    /// @dev A sanction that lasts longer is as grave as an exclusion, whatever its kind. Fixed.
    uint256 private constant GRAVE_LENGTH = 365 days;

    /// @dev Strikes double a stake up to here, and fade one by one. Fixed.
    uint256 private constant MAX_STRIKES = 5;
    uint256 private constant STRIKE_FADES = 180 days;

    // ------------------------------------------------------------------ reads

    /// @notice What an order is to the court: its lane, whether two panels must agree, whether an assessor can propose it.
    function marksOf(CourtTerms storage terms, Order calldata order) internal view returns (uint16 marks) {
        uint256 rewards;
        bool grave = false;
        bool slashes = true;
        Leg[] calldata legs = order.legs;
        for (uint256 i = 0; i < legs.length; ++i) {
            Leg calldata leg = legs[i];
            OrderKind kind = leg.kind;
            bytes calldata payload = leg.payload;
            if (kind != OrderKind.Slash) slashes = false;
            if (kind == OrderKind.Reward) rewards += uint256(bytes32(payload[32:64]));
            if (_isGrave(kind, payload)) grave = true;
        }
        uint256 weight = order.claim > rewards ? order.claim : rewards;
        if (grave || weight > terms.fastCap) marks = SLOW;
        if (weight > terms.twoPanels) marks |= HALVES;
        if (slashes && marks == 0) marks |= ASSESSABLE;
    }

    /// @notice The stake that belongs to a claim, whoever brings it.
    function baseStake(CourtTerms storage terms, uint256 claim) internal view returns (uint256 stake) {
        stake = (claim * terms.stakeShare) / BPS_WHOLE;
        if (stake < terms.stake) stake = terms.stake;
    }

    /// @notice Strikes that have not faded.
    function strikesOf(CourtBooks storage self, uint256 key) internal view returns (uint256) {
        Strike memory record = self.strikes[key];
        uint256 faded = (block.timestamp - record.countedAt) / STRIKE_FADES;
        return record.count > faded ? record.count - faded : 0;
    }

    /// @notice What filing an order costs now.
    function costOf(
        CourtBooks storage self,
        CourtWiring calldata w,
        Order calldata order,
        address payer
    ) public view returns (uint256 stake, uint256 fee) {
        CourtTerms storage terms = self.terms[self.version];
        Matter memory m;
        m.marks = marksOf(terms, order);
        return _costOf(self, terms, m, order.claim, w.claimantKey(order.claimant, payer));
    }

    // ------------------------------------------------------------------ writes

    /// @notice None → Hearing.
    function file(
        CourtBooks storage self,
        CourtWiring calldata w,
        IERC20 asset,
        Order calldata order,
        bytes32 caseId,
        bool voucher
    ) public {
        // Check: in time, the claimant's to ask, new, and something that can be done.
        CourtTerms storage terms = self.terms[self.version];
        _checkDates(terms, order);
        if (self.matters[caseId].stage != Stage.None || self.caseOf[caseId] != 0) {
            revert ICourt.Court_CaseExists(caseId);
        }
        bool punishes = order.check(OrderKind.Reward);
        (uint256 domain, uint256 key) = _checkClaimant(w, order, punishes);

        // Effect: the case, with the terms of today.
        Matter memory m;
        m.marks = marksOf(terms, order);
        if (punishes) m.marks |= RESERVES;
        if (voucher) m.marks |= VOUCHER;
        if (m.has(SLOW)) _takeSlow(self, terms);
        m.choices = uint8(CHOICE_FRIVOLOUS);
        m.version = self.version;
        m.emergencyAt = uint32(ICell(w.authority).emergencyTime());
        m.since = uint40(block.timestamp);
        m.stage = Stage.Hearing;

        (uint256 stake, uint256 fee) = _costOf(self, terms, m, order.claim, key);
        _write(self, order, caseId, stake);
        emit ICourt.CaseFiled(caseId, order.respondent, domain, order, msg.sender, m.has(SLOW), m.version, stake, fee);

        // Interaction: chance, money, and the reserve, which stands until the case is closed.
        m.ticket = IRandomness(w.randomness).request();
        self.put(caseId, m);
        if (voucher) {
            _redeem(w, asset, order.claimant, fee);
            fee = 0;
        }
        Purse.pull(asset, msg.sender, stake + fee);
        if (punishes) ILiability(w.liability).reserve(caseId, order.respondent, order.claimant, order.claim);
    }

    /// @notice Whether a counter-order is about the same as what was claimed.
    function isSame(Order calldata claim, Order calldata offer_) internal pure returns (bool) {
        return
            offer_.incident == claim.incident &&
            offer_.respondent == claim.respondent &&
            offer_.claimant == claim.claimant &&
            Timestamp.unwrap(offer_.actAt) == Timestamp.unwrap(claim.actAt) &&
            Timestamp.unwrap(offer_.discoveredAt) == Timestamp.unwrap(claim.discoveredAt) &&
            offer_.claim <= claim.claim;
    }

    /// @notice Whether the caller may offer a counter-order now: in the first hearing, for the respondent, once.
    function counter(CourtBooks storage self, CourtWiring calldata w, bytes32 caseId, uint256 passport) public view {
        Matter memory m = self.staged(caseId, Stage.Hearing);
        Suit storage suit = self.suits[caseId];
        if (m.round != 0) revert ICourt.Court_WrongStage(caseId, m.stage);
        if (self.isOver(m, w.authority)) revert ICourt.Court_TooLate(caseId);
        (Side side, ) = suit.sideOf(w, caseId, passport);
        if (side != Side.Respondent) revert ICourt.Court_NotParty(caseId, msg.sender);
        if (suit.counter != 0) revert ICourt.Court_CounterGiven(caseId, suit.counter);
    }

    /// @notice Takes the counter-order in.
    function offer(CourtBooks storage self, bytes32 caseId, Order calldata order, bytes32 orderHash) public {
        // Check: new, something that can be done, and nothing that would have needed a larger court.
        if (self.matters[orderHash].stage != Stage.None || self.caseOf[orderHash] != 0) {
            revert ICourt.Court_CaseExists(orderHash);
        }
        bool punishes = order.check(OrderKind.Reward);
        Matter memory m = self.matters[caseId];
        uint16 marks = marksOf(self.terms[m.version], order);
        if ((punishes && !m.has(RESERVES)) || (marks & (SLOW | HALVES)) & ~m.marks != 0) {
            revert ICourt.Court_CounterMismatch(caseId);
        }

        // Effect.
        Suit storage suit = self.suits[caseId];
        suit.counter = orderHash;
        suit.counterLegs = uint8(order.legs.length);
        self.caseOf[orderHash] = caseId;
        if (marks & ASSESSABLE != 0) m.marks |= COUNTER_ASSESSABLE;
        if (suit.assessor != address(0)) m.marks |= LATE_COUNTER;
        self.put(caseId, m);
        emit ICourt.CounterOffered(caseId, orderHash, order, msg.sender);
    }

    /// @notice Hearing → Assessed.
    function assess(
        CourtBooks storage self,
        CourtWiring calldata w,
        IERC20 asset,
        bytes32 caseId,
        uint256 choice,
        uint256 passport
    ) public {
        // Check: a small case, by somebody else in good standing, after the other side had time to offer.
        Matter memory m = self.staged(caseId, Stage.Hearing);
        Suit storage suit = self.suits[caseId];
        if (!m.has(ASSESSABLE) || m.round != 0 || suit.assessor != address(0)) {
            revert ICourt.Court_NotAssessable(caseId);
        }
        uint256 from = m.since + self.third(m) / 2;
        if (block.timestamp < from) revert ICourt.Court_TooEarly(caseId, Timestamp.wrap(uint48(from)));
        if (choice > m.choices) revert ICourt.Court_BadChoice(choice, m.choices);
        if (choice == CHOICE_COUNTER && !m.has(COUNTER_ASSESSABLE)) revert ICourt.Court_NotAssessable(caseId);
        _checkAssessor(w, suit, passport);

        // Effect.
        suit.assessor = msg.sender;
        suit.assessorPassport = uint40(passport);
        suit.assessed = uint8(choice);
        m.setRuling(choice);
        m.enter(Stage.Assessed, w.authority);
        self.put(caseId, m);
        uint256 bond = self.terms[m.version].assessorBond;
        emit ICourt.CaseAssessed(caseId, passport, msg.sender, choice, bond);

        // Interaction.
        Purse.pull(asset, msg.sender, bond);
    }

    /// @notice Assessed → Hearing, with a new seed.
    function contest(CourtBooks storage self, CourtWiring calldata w, bytes32 caseId, uint256 passport) public {
        // Check: in time, by a side.
        Matter memory m = self.staged(caseId, Stage.Assessed);
        if (self.isOver(m, w.authority)) revert ICourt.Court_TooLate(caseId);
        Suit storage suit = self.suits[caseId];
        suit.sideOf(w, caseId, passport);

        // Effect.
        suit.contester = msg.sender;
        m.setRuling(0);
        m.enter(Stage.Hearing, w.authority);
        emit ICourt.AssessmentContested(caseId, msg.sender);

        // Interaction.
        m.ticket = IRandomness(w.randomness).request();
        self.put(caseId, m);
    }

    /// @notice Counts a frivolous case.
    function countStrike(CourtBooks storage self, uint256 key) internal {
        uint256 count = strikesOf(self, key);
        if (count < MAX_STRIKES) ++count;
        self.strikes[key] = Strike(uint8(count), uint40(block.timestamp));
        emit ICourt.StrikeCounted(key, count);
    }

    // ------------------------------------------------------------------ internals

    function _write(CourtBooks storage self, Order calldata order, bytes32 caseId, uint256 stake) private {
        Suit storage suit = self.suits[caseId];
        suit.payer = msg.sender;
        suit.stake = uint96(stake);
        suit.respondent = uint40(order.respondent);
        suit.claimant = uint40(order.claimant);
        suit.filedAt = uint40(block.timestamp);
        suit.claim = order.claim;
        suit.legs = uint8(order.legs.length);
    }

    /// @dev The stake grows with the claim and with what the claimant did before; the fee with the panels that may be needed.
    function _costOf(
        CourtBooks storage self,
        CourtTerms storage terms,
        Matter memory m,
        uint256 claim,
        uint256 key
    ) private view returns (uint256 stake, uint256 fee) {
        stake = baseStake(terms, claim) << strikesOf(self, key);
        // What does not fit is more than there is of any asset.
        if (stake > type(uint96).max) stake = type(uint96).max;
        fee = m.seats() * m.panels() * terms.fee;
    }

    function _checkDates(CourtTerms storage terms, Order calldata order) private view {
        (Timestamp actAt, Timestamp discoveredAt) = (order.actAt, order.discoveredAt);
        if (actAt > discoveredAt || discoveredAt > timeNow()) revert ICourt.Court_BadDates(actAt, discoveredAt);

        Timestamp latest = discoveredAt.plus(DISCOVERY_LIMIT);
        if (timeNow() > latest) revert ICourt.Court_DiscoveryLimit(discoveredAt, latest);

        latest = actAt.plus(Duration.wrap(terms.actLimit));
        if (timeNow() > latest) revert ICourt.Court_ActLimit(actAt, latest);
    }

    /// @dev What takes a large panel to lay takes one to lift; and a mild name makes no long sanction small.
    function _isGrave(OrderKind kind, bytes calldata payload) private pure returns (bool) {
        if (kind == OrderKind.Discharge || kind == OrderKind.TransferControl) return true;
        if (kind != OrderKind.Sanction && kind != OrderKind.Lift) return false;
        if (uint256(bytes32(payload[0:32])) == uint256(Sanction.Exclusion)) return true;
        return kind == OrderKind.Sanction && uint256(bytes32(payload[32:64])) > GRAVE_LENGTH;
    }

    /// @dev Who claims with a passport controls it; nobody asks to punish its own kin.
    /// @return domain The respondent's
    /// @return key What counts as the same claimant
    function _checkClaimant(
        CourtWiring calldata w,
        Order calldata order,
        bool punishes
    ) private view returns (uint256 domain, uint256 key) {
        domain = w.domainOf(order.respondent);
        if (domain == 0) revert ILiability.Liability_UnknownMember(order.respondent);
        uint256 claimant = order.claimant;
        if (claimant != 0 && !w.controls(msg.sender, claimant)) revert ICourt.Court_NotClaimant(claimant, msg.sender);

        uint256 own = claimant != 0 ? ILiability(w.liability).domainOf(claimant) : w.homeOf(msg.sender);
        if (punishes && own == domain) revert ICourt.Court_OwnDomain(domain);
        key = claimant != 0 ? own : uint160(msg.sender);
    }

    function _takeSlow(CourtBooks storage self, CourtTerms storage terms) private {
        (bool ok, uint40 next, uint256 retryAt) = self.slowSpentUntil.take(
            block.timestamp,
            terms.slowCapacity,
            terms.slowWindow
        );
        if (!ok) revert ICourt.Court_SlowLaneFull(Timestamp.wrap(uint48(retryAt)));
        self.slowSpentUntil = next;
    }

    function _redeem(CourtWiring calldata w, IERC20 asset, uint256 claimant, uint256 fee) private {
        if (w.vouchers == address(0) || claimant == 0) revert ICourt.Court_NoVouchers(claimant);
        uint256 before = asset.balanceOf(address(this));
        IVouchers(w.vouchers).redeem(claimant, fee);
        Purse.requireArrived(asset, before, fee);
    }

    function _checkAssessor(CourtWiring calldata w, Suit storage suit, uint256 passport) private view {
        PassportStanding memory standing = IPassports(w.passports).standing(passport);
        uint256 domain = standing.domain;
        bool fit =
            standing.good &&
                standing.tier != 0 &&
                standing.controller == msg.sender &&
                domain != w.kinOf(suit.respondent) &&
                domain != w.kinOf(suit.claimant) &&
                domain != w.homeOf(suit.payer);
        if (!fit) revert ICourt.Court_UnfitAssessor(passport, msg.sender);
    }
}
