// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../../shared/types/Timestamp.sol";
import {Meter} from "../../shared/libraries/Meter.sol";
import {IArbitrable} from "../interfaces/IArbitrable.sol";
import {IArbitrator} from "../interfaces/IArbitrator.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IPanels} from "../interfaces/IPanels.sol";
import {IRandomness} from "../interfaces/IRandomness.sol";
import {CHOICE_COUNTER, CHOICE_NO_ACTION} from "../types/Cases.sol";
import {CourtTerms, CourtWiring, MAX_APPEALS, MAX_EXTENSION, Side, Stage} from "../types/Cases.sol";
import {PanelStatus, PanelTerms} from "../types/Panels.sol";
import {Appeal, CourtBooks, DISPUTE, Dispute, Dockets, HALVES, Matter} from "./CourtBooks.sol";
import {REDRAWN, Suit, TAKEN_ON, THIRD, VOUCHER} from "./CourtBooks.sol";
import {Filings} from "./Filings.sol";
import {Parties} from "./Parties.sol";
import {Purse} from "./Purse.sol";

/// @title Hearings: how a matter comes before panels, and what becomes of their word (LAW-2, LAW-3, LAW-5)
/// @notice The one place where stages follow one another after the filing; {ICourt} draws them. Linked, so that the court has room under the
/// limit of code size.
library Hearings {
    using Dockets for CourtBooks;
    using Dockets for Matter;
    using Parties for CourtWiring;
    using Parties for Suit;
    using Purse for CourtBooks;
    using SafeERC20 for IERC20;

    /// @dev What is fixed about the round that is opened.
    struct Round {
        bytes32 id;
        uint256 seats;
        uint256 fee;
        bool halves;
        uint256 frozenAt;
    }

    // ------------------------------------------------------------------ panels

    /// @notice Hearing → Sitting.
    function seat(CourtBooks storage self, CourtWiring calldata w, IERC20 asset, bytes32 id) public {
        // Check: the hearing is over.
        Matter memory m = self.staged(id, Stage.Hearing);
        uint256 end = self.endOf(m, w.authority);
        if (block.timestamp < end) revert ICourt.Court_TooEarly(id, Timestamp.wrap(uint48(end)));

        // Effect.
        bool native = m.has(DISPUTE);
        Round memory round;
        round.id = m.roundId(id);
        round.halves = m.has(HALVES) && !m.has(THIRD);
        round.seats = m.seats() * (round.halves ? 2 : 1);
        round.fee = feeOf(self.terms[m.version], native);
        round.frozenAt = m.since;
        m.enter(Stage.Sitting, w.authority);
        self.put(id, m);
        uint256 total = round.seats * round.fee;
        emit ICourt.RoundOpened(id, round.id, round.seats, round.halves, total);

        // Interaction: paid and opened in one go.
        PanelTerms memory terms = _panelTerms(self, w, id, m, round);
        if (native) {
            IPanels(w.panels).open{value: total}(round.id, terms);
        } else {
            asset.safeTransfer(w.panels, total);
            IPanels(w.panels).open(round.id, terms);
        }
    }

    /// @notice Sitting → Ruled, Final, Hearing or Referred; Referred → Final, when the fallback arbitrator was silent for too long.
    function advance(CourtBooks storage self, CourtWiring calldata w, bytes32 id) public {
        Matter memory m = self.matters[id];
        if (m.stage == Stage.Referred) {
            uint256 end = self.endOf(m, w.authority);
            if (block.timestamp < end) revert ICourt.Court_TooEarly(id, Timestamp.wrap(uint48(end)));
            _conclude(self, w, id, m, m.ruling());
            return;
        }
        if (m.stage != Stage.Sitting) revert ICourt.Court_WrongStage(id, m.stage);

        (PanelStatus status, uint256 choice) = IPanels(w.panels).outcome(m.roundId(id));
        if (status == PanelStatus.Decided) {
            _takeRuling(self, w, id, m, choice);
        } else if (status == PanelStatus.Split) {
            _repeat(self, w, id, m, status, THIRD);
        } else if (status == PanelStatus.NoQuorum || status == PanelStatus.NoPanel) {
            uint256 back = IPanels(w.panels).reclaim(m.roundId(id));
            if (m.has(REDRAWN)) _handOver(self, w, id, m, back);
            else _repeat(self, w, id, m, status, REDRAWN);
        } else {
            revert ICourt.Court_PanelSits(id, status);
        }
    }

    // ------------------------------------------------------------------ the fallback arbitrator

    /// @notice Brings a referred matter before the fallback arbitrator.
    function refer(CourtBooks storage self, CourtWiring calldata w, bytes32 id) public {
        // Check: once, and paid by who sends it on.
        Matter memory m = self.staged(id, Stage.Referred);
        if (m.has(TAKEN_ON)) revert ICourt.Court_AlreadyDone(id);
        bytes memory extraData = _questionOf(self, id, m);
        uint256 cost = IArbitrator(w.fallbackArbitrator).arbitrationCost(extraData);
        if (msg.value != cost) revert ICourt.Court_FeeMissing(msg.value, cost);

        // Effect.
        m.marks |= TAKEN_ON;
        self.put(id, m);

        // Interaction: its number comes with the answer.
        uint256 referral = IArbitrator(w.fallbackArbitrator).createDispute{value: cost}(m.choices, extraData);
        if (self.referrals[referral] != 0) revert ICourt.Court_AlreadyDone(self.referrals[referral]);
        self.referrals[referral] = id;
        emit ICourt.ReferralOpened(id, referral, cost);
    }

    /// @notice Referred → Final.
    function rule(CourtBooks storage self, CourtWiring calldata w, uint256 referral, uint256 choice) public {
        if (msg.sender != w.fallbackArbitrator) revert ICourt.Court_NotFallback(msg.sender);
        bytes32 id = self.referrals[referral];
        Matter memory m = self.staged(id, Stage.Referred);
        emit IArbitrable.Ruling(IArbitrator(msg.sender), referral, choice);
        _conclude(self, w, id, m, _sound(self, id, m, choice));
    }

    // ------------------------------------------------------------------ appeals

    /// @notice What an appeal of a case costs: the stake that belongs to the claim, doubled each time, and the fee of the larger panel. The
    /// strikes of a claimant make nobody else's appeal dearer.
    function appealCost(
        CourtBooks storage self,
        bytes32 caseId,
        Matter memory m
    ) internal view returns (uint256 stake, uint256 fee) {
        m.round += 1;
        stake = appealStake(self, caseId, m, m.round);
        fee = m.seats() * m.panels() * self.terms[m.version].fee;
        m.round -= 1;
    }

    /// @notice What was staked on the appeal that began instance `round`.
    function appealStake(
        CourtBooks storage self,
        bytes32 caseId,
        Matter memory m,
        uint256 round
    ) internal view returns (uint256) {
        return Filings.baseStake(self.terms[m.version], self.suits[caseId].claim) << round;
    }

    /// @notice Ruled → Hearing, one instance higher.
    function appealCase(
        CourtBooks storage self,
        CourtWiring calldata w,
        IERC20 asset,
        bytes32 caseId,
        uint256 passport
    ) public {
        // Check: in time, by a side, and not too often.
        Matter memory m = _appealable(self, w, caseId);
        if (m.has(DISPUTE)) revert ICourt.Court_WrongStage(caseId, m.stage);
        (Side side, uint256 key) = self.suits[caseId].sideOf(w, caseId, passport);
        _count(self, self.terms[m.version], key);

        // Effect.
        (uint256 stake, uint256 fee) = appealCost(self, caseId, m);
        _appeal(self, w, caseId, m, side);
        emit ICourt.MatterAppealed(caseId, msg.sender, side, m.round, stake, fee);

        // Interaction.
        Purse.pull(asset, msg.sender, stake + fee);
    }

    /// @notice The same for a dispute: by the arbitrable contract, or by who controls a passport of a party's domain.
    function appealDispute(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        bytes calldata extraData
    ) public {
        // Check: in time, by a side, paid, and not too often.
        Matter memory m = _appealable(self, w, id);
        Dispute memory dispute = self.disputeOf[id];
        if (msg.sender != dispute.arbitrable) _count(self, self.terms[m.version], _partyOf(w, id, dispute, extraData));
        m.round += 1;
        uint256 due = m.seats() * feeOf(self.terms[m.version], true);
        m.round -= 1;
        if (msg.value < due) revert ICourt.Court_FeeMissing(msg.value, due);

        // Effect.
        _appeal(self, w, id, m, Side.None);
        emit ICourt.MatterAppealed(id, msg.sender, Side.None, m.round, 0, due);
        emit IArbitrator.AppealDecision(uint256(id), IArbitrable(dispute.arbitrable));
        self.creditNative(msg.sender, id, msg.value - due);
    }

    // ------------------------------------------------------------------ internals

    /// @dev One juror's fee, in units of the asset or wei.
    function feeOf(CourtTerms storage terms, bool native) internal view returns (uint256) {
        return native ? uint256(terms.nativeFee) * 1 gwei : terms.fee;
    }

    /// @dev What the signers of the fallback arbitrator sign: the number of a dispute, or the hash of a counter-order, says little alone.
    function _questionOf(CourtBooks storage self, bytes32 id, Matter memory m) private view returns (bytes memory) {
        if (!m.has(DISPUTE)) return abi.encode(id, self.suits[id].counter);
        Dispute memory dispute = self.disputeOf[id];
        return abi.encode(id, dispute.arbitrable, dispute.partyA, dispute.partyB);
    }

    function _panelTerms(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        Matter memory m,
        Round memory round
    ) private view returns (PanelTerms memory terms) {
        Duration third = Duration.wrap(uint32(self.third(m)));
        terms.seats = uint8(round.seats);
        terms.halves = round.halves;
        terms.choices = m.choices;
        terms.native = m.has(DISPUTE);
        terms.frozenAt = Timestamp.wrap(uint48(round.frozenAt));
        terms.ticket = m.ticket;
        terms.evidenceEnds = timeNow();
        (terms.commitLength, terms.revealLength) = (third, third);
        terms.maxExtension = Duration.wrap(uint32(MAX_EXTENSION - m.extended));
        terms.feePerJuror = uint96(round.fee);
        terms.excludedDomains = _excluded(self, w, id, m);
    }

    /// @dev Nobody judges who is of a party's domain, of its sponsor's, of the filing address's, or of the assessor's.
    function _excluded(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        Matter memory m
    ) private view returns (uint256[] memory domains) {
        if (m.has(DISPUTE)) {
            Dispute memory dispute = self.disputeOf[id];
            domains = new uint256[](2);
            domains[0] = w.domainOf(dispute.partyA);
            domains[1] = w.domainOf(dispute.partyB);
        } else {
            Suit storage suit = self.suits[id];
            domains = new uint256[](5);
            domains[0] = w.kinOf(suit.respondent);
            domains[1] = w.kinOf(suit.claimant);
            domains[2] = w.kinOf(w.sponsorOf(suit.respondent));
            domains[3] = w.homeOf(suit.payer);
            domains[4] = w.kinOf(suit.assessorPassport);
        }
    }

    /// @dev What a panel or an arbitrator says means nothing beyond the choices that there are.
    function _sound(
        CourtBooks storage self,
        bytes32 id,
        Matter memory m,
        uint256 choice
    ) private view returns (uint256) {
        if (choice > m.choices) return CHOICE_NO_ACTION;
        if (choice == CHOICE_COUNTER && !m.has(DISPUTE) && self.suits[id].counter == 0) return CHOICE_NO_ACTION;
        return choice;
    }

    function _takeRuling(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        Matter memory m,
        uint256 choice
    ) private {
        choice = _sound(self, id, m, choice);
        if (m.has(HALVES) && !m.has(THIRD)) _refund(self, w, id, m, m.seats() * feeOf(self.terms[m.version], false));
        if (m.round == MAX_APPEALS) {
            _conclude(self, w, id, m, choice);
            return;
        }
        m.enter(Stage.Ruled, w.authority);
        m.setRuling(choice);
        self.put(id, m);
        emit ICourt.MatterRuled(id, choice, m.round, false);
        if (m.has(DISPUTE)) {
            emit IArbitrator.AppealPossible(uint256(id), IArbitrable(self.disputeOf[id].arbitrable));
        }
    }

    function _conclude(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        Matter memory m,
        uint256 choice
    ) private {
        m.enter(Stage.Final, w.authority);
        m.setRuling(choice);
        self.put(id, m);
        emit ICourt.MatterRuled(id, choice, m.round, true);
    }

    /// @dev Another panel of the same instance, by another seed; no new evidence.
    function _repeat(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        Matter memory m,
        PanelStatus status,
        uint16 mark
    ) private {
        emit ICourt.RoundRepeated(id, m.roundId(id), status);
        m.marks |= mark;
        m.enter(Stage.Hearing, w.authority);
        m.ticket = IRandomness(w.randomness).request();
        self.put(id, m);
    }

    function _handOver(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        Matter memory m,
        uint256 back
    ) private {
        if (m.has(HALVES) && !m.has(THIRD)) back += m.seats() * feeOf(self.terms[m.version], false);
        m.enter(Stage.Referred, w.authority);
        self.put(id, m);
        _refund(self, w, id, m, back);
        emit ICourt.MatterReferred(id, w.fallbackArbitrator);
    }

    /// @dev Fees of an instance that no juror earned go back to who paid them.
    function _refund(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id,
        Matter memory m,
        uint256 amount
    ) private {
        address payer = m.round == 0 ? address(0) : self.appeals[id][m.round].account;
        if (m.has(DISPUTE)) {
            self.creditNative(payer == address(0) ? self.disputeOf[id].arbitrable : payer, id, amount);
            return;
        }
        if (payer == address(0)) payer = m.has(VOUCHER) ? w.vouchers : self.suits[id].payer;
        self.credit(payer, id, amount);
    }

    function _appealable(
        CourtBooks storage self,
        CourtWiring calldata w,
        bytes32 id
    ) private view returns (Matter memory m) {
        m = self.matters[id];
        if (m.stage == Stage.Final && m.round == MAX_APPEALS) revert ICourt.Court_NoMoreAppeals(id);
        if (m.stage != Stage.Ruled) revert ICourt.Court_WrongStage(id, m.stage);
        if (self.isOver(m, w.authority)) revert ICourt.Court_TooLate(id);
    }

    function _appeal(CourtBooks storage self, CourtWiring calldata w, bytes32 id, Matter memory m, Side side) private {
        m.round += 1;
        m.marks &= ~(THIRD | REDRAWN);
        m.enter(Stage.Hearing, w.authority);
        m.ticket = IRandomness(w.randomness).request();
        self.put(id, m);
        self.appeals[id][m.round] = Appeal(msg.sender, side);
    }

    /// @dev A party's appeals are metered, whatever the matter (LAW-5).
    function _count(CourtBooks storage self, CourtTerms storage terms, uint256 key) private {
        bool within = false;
        uint40 spentUntil;
        if (terms.appealCapacity != 0) {
            (within, spentUntil) = Meter.fill(self.appealMeters[key], terms.appealCapacity, terms.appealWindow);
        }
        if (!within) revert ICourt.Court_AppealsUsedUp(key);
        self.appealMeters[key] = spentUntil;
    }

    /// @dev The domain of a party for which the caller speaks, with the passport that it names.
    function _partyOf(
        CourtWiring calldata w,
        bytes32 id,
        Dispute memory dispute,
        bytes calldata extraData
    ) private view returns (uint256 domain) {
        uint256 passport = extraData.length == 32 ? uint256(bytes32(extraData)) : 0;
        if (w.controls(msg.sender, passport)) {
            domain = w.domainOf(passport);
            if (domain == w.domainOf(dispute.partyA) || domain == w.domainOf(dispute.partyB)) return domain;
        }
        revert ICourt.Court_NotParty(id, msg.sender);
    }
}
