// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";

import {ICell} from "../../cell/interfaces/ICell.sol";
import {Posture} from "../../cell/types/Posture.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {BindingView} from "../../identity/types/Passports.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IInsurance} from "../interfaces/IInsurance.sol";
import {IRecourseBox} from "../interfaces/IRecourseBox.sol";
import {CoverClaim, CoverClaimStatus, InsuranceTerms, TrancheView} from "../types/Insurances.sol";
import {Covers} from "./Covers.sol";
import {EpochClock} from "./EpochClock.sol";
import {Payouts} from "./Payouts.sol";
import {Tranches} from "./Tranches.sol";

/// @dev All that the insurance pool keeps, but for its shares.
struct Pool {
    InsuranceTerms terms;
    EpochClock.Clock clock;
    Covers.Context covers;
    Payouts.Context payouts;
    Tranches.Context tranches;
    mapping(address account => uint256) credits;
}

/// @dev Whom a claim's way leads to.
struct Outside {
    ICell cell;
    ILiability liability;
    IPassports passports;
    address box;
}

/// @title Claiming: the way of a claim from the court's order to the debtor's last payment
/// @notice Linked, so that the pool fits its code.
library Claiming {
    using Covers for Covers.Context;
    using FixedPointMathLib for uint256;
    using Payouts for Payouts.Context;
    using SafeCastLib for uint256;
    using Tranches for Tranches.Context;

    /// @dev Domains' own ids begin here at the keystone; a member alone has no debt.
    uint256 private constant FIRST_DOMAIN = 1 << 39;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A claim as others see it.
    function get(Pool storage self, uint256 claimId) public view returns (CoverClaim memory) {
        return self.payouts.get(claimId);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     ORDERS                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Orders a payment, or verifies what is held for it.
    function order(
        Pool storage self,
        Outside memory outside,
        bytes32 incident,
        uint256 respondent,
        Timestamp actAt,
        address victim,
        uint256 amount
    ) public returns (uint256 claimId) {
        if (victim == address(0)) revert IInsurance.Insurance_ZeroAddress();
        if (amount == 0) revert IInsurance.Insurance_ZeroAmount();

        // A second order verifies what the first left held (LAW-7).
        claimId = self.payouts.holds[Payouts.holdKey(incident, respondent, victim)];
        if (claimId != 0) {
            _verify(self, claimId, amount);
            return claimId;
        }

        Payouts.CoverOrder memory asked = _orderOf(self, outside, incident, respondent, victim);
        uint256 total = _grantable(self, outside, asked, actAt, amount);
        uint256 atOnce = _payableAtOnce(self, outside, incident, total);
        if (atOnce != 0) {
            claimId = self.payouts.open(asked, atOnce);
            _book(self, claimId);
        }
        if (atOnce != total) {
            uint256 heldId = self.payouts.open(asked, total - atOnce);
            self.payouts.hold(asked, heldId);
            if (claimId == 0) claimId = heldId;
        }
    }

    /// @notice Releases a held claim in `NORMAL`.
    function release(Pool storage self, Outside memory outside, uint256 claimId) public {
        _requireStatus(self, claimId, CoverClaimStatus.Held);
        (Posture posture, ) = outside.cell.posture();
        if (posture != Posture.Normal) revert IInsurance.Insurance_NotReleasable(claimId);
        _release(self, claimId, self.payouts.claims[claimId].demand);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    PAYMENTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Takes the victim's claim on the debtor.
    function present(Pool storage self, Outside memory outside, uint256 claimId, uint256 via) public {
        // Check: the victim's, and upon a debt that it handed over.
        _requireVictim(self, claimId);
        _requireStatus(self, claimId, CoverClaimStatus.Ordered);
        Payouts.Claim memory claim = self.payouts.claims[claimId];
        Payouts.Box memory box = self.payouts.boxes[via];
        if (via != claimId && (box.face == 0 || !_sameDebt(claim, self.payouts.claims[via]))) {
            revert IInsurance.Insurance_BadBox(claimId, via);
        }

        // What the debtor paid on it before is shared as it stands; on a new box all of it is the victim's.
        if (box.open == 0) {
            _split(self, outside, via, claim, box);
            address holder = _boxOf(outside, via);
            (uint256 outstanding, ) = outside.liability.claimOf(claim.domain, claim.round, holder);
            if (outstanding == 0) revert IInsurance.Insurance_NothingHandedOver(claimId, holder);
            self.payouts.restate(via, outstanding);
        }
        self.payouts.present(claimId, via);
    }

    /// @notice Takes a claim off the books for payment.
    function collect(Pool storage self, uint256 claimId, address to) public returns (uint256 paid) {
        // Check: the victim's, presented, of a settled epoch.
        _requireVictim(self, claimId);
        _requireStatus(self, claimId, CoverClaimStatus.Presented);
        if (to == address(0)) revert IInsurance.Insurance_ZeroAddress();
        self.payouts.settleEnded();
        Payouts.Claim memory claim = self.payouts.claims[claimId];
        if (self.payouts.isPending(claim)) {
            revert IInsurance.Insurance_EpochOpen(claim.epoch, Timestamp.wrap(self.payouts.batch.endsAt));
        }

        // Effect: what is not due goes back to where it came from.
        (uint256 fromFirst, uint256 fromPool) = self.payouts.pay(claimId);
        if (fromFirst != claim.first) _giveTranche(self, claim.domain, claim.first - fromFirst);
        emit IInsurance.CoverClaimPaid(claimId, to, fromFirst, fromPool);
        return fromFirst + fromPool;
    }

    /// @notice Ends a claim whose time is over.
    function lapse(Pool storage self, uint256 claimId) public {
        Payouts.Claim memory claim = self.payouts.claims[claimId];
        if (claim.status != CoverClaimStatus.Held) _requireStatus(self, claimId, CoverClaimStatus.Ordered);
        if (block.timestamp < claim.deadline) {
            revert IInsurance.Insurance_NotLapsed(claimId, Timestamp.wrap(claim.deadline));
        }
        self.payouts.settleEnded();
        self.payouts.lapse(claimId);
        if (claim.first != 0) _giveTranche(self, claim.domain, claim.first);
    }

    /// @notice Collects from the debtor.
    function recover(Pool storage self, Outside memory outside, uint256 via) public returns (uint256 amount) {
        Payouts.Box memory box = self.payouts.boxes[via];
        if (box.open != 0) revert IInsurance.Insurance_BoxOpen(via, box.open);
        if (box.face != 0) amount = _split(self, outside, via, self.payouts.claims[via], box);
        if (amount == 0) revert IInsurance.Insurance_NothingToRecover(via);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               INTERNALS: orders                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev The debt that the respondent's domain has now; its victim is not one of its own.
    function _orderOf(
        Pool storage self,
        Outside memory outside,
        bytes32 incident,
        uint256 respondent,
        address victim
    ) private returns (Payouts.CoverOrder memory asked) {
        uint256 domain = outside.liability.domainOf(respondent);
        if (domain < FIRST_DOMAIN) revert IInsurance.Insurance_NothingOwed(domain, 0, victim);
        BindingView memory binding = outside.passports.bindingOf(victim);
        if (binding.bound && binding.home == domain) revert IInsurance.Insurance_OwnDomain(victim, domain);
        asked = Payouts.CoverOrder(incident, respondent, victim, domain, outside.liability.domain(domain).round);

        // Who backed the respondent while it was alone backs the domain that the case gave it.
        TrancheView memory own = self.tranches.get(respondent);
        if (own.shares != 0 && own.into == 0) _earn(self, self.tranches.fold(respondent, domain));
    }

    /// @dev The least of what is asked, what is owed and not ordered yet, what is left of the cover and of the incident's cap.
    function _grantable(
        Pool storage self,
        Outside memory outside,
        Payouts.CoverOrder memory asked,
        Timestamp actAt,
        uint256 amount
    ) private returns (uint256 total) {
        (uint256 cover, uint256 from, uint256 used) = self.covers.coverAt(asked.respondent, Timestamp.unwrap(actAt));
        if (cover == 0 || Timestamp.unwrap(actAt) > block.timestamp) {
            revert IInsurance.Insurance_NotCovered(asked.respondent, actAt);
        }
        (uint256 owed, ) = outside.liability.claimOf(asked.domain, asked.round, asked.victim);
        owed = owed.zeroFloorSub(self.payouts.committed[Payouts.debtKey(asked.domain, asked.round, asked.victim)]);
        if (owed == 0) revert IInsurance.Insurance_NothingOwed(asked.domain, asked.round, asked.victim);

        uint256 capLeft = uint256(self.terms.incidentCap).zeroFloorSub(self.payouts.tallies[asked.incident].ordered);
        if (cover == used || capLeft == 0) {
            revert IInsurance.Insurance_CapReached(asked.incident, cover - used, capLeft);
        }
        total = amount.min(owed).min(cover - used).min(capLeft);
        self.covers.take(asked.respondent, from, total);
    }

    /// @dev Under an emergency an incident gets no more than the emergency cap at once.
    function _payableAtOnce(
        Pool storage self,
        Outside memory outside,
        bytes32 incident,
        uint256 total
    ) private view returns (uint256) {
        (Posture posture, ) = outside.cell.posture();
        if (posture < Posture.Safe) return total;
        Payouts.Tally memory tally = self.payouts.tallies[incident];
        return total.min(uint256(self.terms.emergencyCap).zeroFloorSub(tally.ordered - tally.held));
    }

    function _verify(Pool storage self, uint256 claimId, uint256 amount) private {
        Payouts.Claim memory claim = self.payouts.claims[claimId];
        uint256 notBefore = claim.deadline - Payouts.HOLD_LIFE + Payouts.VERIFY_AFTER;
        if (block.timestamp < notBefore) {
            revert IInsurance.Insurance_VerifiedTooSoon(claimId, Timestamp.wrap(uint48(notBefore)));
        }
        _release(self, claimId, amount.min(claim.demand));
    }

    function _release(Pool storage self, uint256 claimId, uint256 amount) private {
        self.payouts.unhold(claimId, amount);
        _book(self, claimId);
    }

    /// @dev The first-loss tranche puts aside what it has, the epoch takes the rest.
    function _book(Pool storage self, uint256 claimId) private {
        Payouts.Claim storage claim = self.payouts.claims[claimId];
        uint256 first = self.tranches.pay(claim.domain, claim.demand);
        self.payouts.book(self.clock, self.terms.epochCap, claimId, first);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              INTERNALS: recourse                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Collects what the box holds and splits it. On a box upon which nothing was presented yet, all of it is the victim's.
    function _split(
        Pool storage self,
        Outside memory outside,
        uint256 via,
        Payouts.Claim memory claim,
        Payouts.Box memory box
    ) private returns (uint256 amount) {
        amount = _pull(outside, via, claim);
        if (amount == 0) return 0;
        uint256 toPool;
        uint256 toTranche;
        if (box.face != 0) (toPool, toTranche) = self.payouts.split(via, amount);
        if (toTranche != 0) _giveTranche(self, claim.domain, toTranche);
        uint256 toVictim = amount - toPool - toTranche;
        self.credits[claim.victim] += toVictim;
        emit IInsurance.ClaimRecovered(via, amount, toVictim, toPool, toTranche);
    }

    /// @dev A box has no code before something is in it.
    function _pull(Outside memory outside, uint256 via, Payouts.Claim memory claim) private returns (uint256) {
        address holder = _boxOf(outside, via);
        if (holder.code.length == 0) {
            (, uint256 collectable) = outside.liability.claimOf(claim.domain, claim.round, holder);
            if (collectable + outside.liability.creditOf(holder) == 0) return 0;
            Clones.cloneDeterministic(outside.box, bytes32(via));
        }
        return IRecourseBox(holder).pull(claim.domain, claim.round);
    }

    function _boxOf(Outside memory outside, uint256 via) private view returns (address) {
        return Clones.predictDeterministicAddress(outside.box, bytes32(via));
    }

    /// @dev What nobody backs any more goes to the main pool.
    function _giveTranche(Pool storage self, uint256 domain, uint256 amount) private {
        _earn(self, self.tranches.give(domain, amount));
    }

    function _earn(Pool storage self, uint256 amount) private {
        self.payouts.pot = (self.payouts.pot + amount).toUint96();
    }

    function _sameDebt(Payouts.Claim memory a, Payouts.Claim memory b) private pure returns (bool) {
        return a.victim == b.victim && a.domain == b.domain && a.round == b.round;
    }

    function _requireStatus(Pool storage self, uint256 claimId, CoverClaimStatus status) private view {
        CoverClaimStatus found = self.payouts.claims[claimId].status;
        if (found != status) revert IInsurance.Insurance_WrongStatus(claimId, found);
    }

    function _requireVictim(Pool storage self, uint256 claimId) private view {
        if (self.payouts.claims[claimId].victim != msg.sender) {
            revert IInsurance.Insurance_NotVictim(claimId, msg.sender);
        }
    }
}
