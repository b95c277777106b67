// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../contracts/shared/types/Bps.sol";
import {Duration} from "../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../contracts/shared/types/Timestamp.sol";
import {ILiability} from "../../contracts/liability/interfaces/ILiability.sol";
import {CaseView, SlashOrder, SlashReach} from "../../contracts/liability/types/Liabilities.sol";
import {Sanction} from "../../contracts/liability/types/Sanction.sol";
import {VM} from "./utils/Vm.sol";
import {Stage} from "./utils/Stage.sol";

/// @notice Slashes, sanctions, quarantines and reserves, one by one.
contract CourtTest is Stage {
    // ------------------------------------------------------------------ unsound orders

    function test_unsoundOrders() external {
        _alone(1);
        SlashOrder memory order = _order(1, 0);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_ZeroAmount.selector));
        LIABILITY.slash(order);
        order.compensation = 1;
        order.victim = address(0);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_NoVictim.selector));
        LIABILITY.slash(order);
        (order.compensation, order.penalty) = (0, 1);
        LIABILITY.slash(order);
        order.bounty = Bps.wrap(1_001);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_BountyTooHigh.selector, 1_001, 1_000));
        LIABILITY.slash(order);
        order.bounty = Bps.wrap(1_000);
        LIABILITY.slash(order);
        order.named = new uint256[](5);
        _refused(ILiability.Liability_TooManyNamed.selector, 5, 4);
        LIABILITY.slash(order);
        order.named = new uint256[](4);
        LIABILITY.slash(order);
        order.offender = 2;
        _refused(ILiability.Liability_UnknownMember.selector, 2);
        LIABILITY.slash(order);
    }

    // ------------------------------------------------------------------ who pays, and to whom

    /// @notice [ENF-1] [ENF-3] Victim first, then the reporter's share of the penalty, then insurance.
    function test_ownBondFirst() external {
        uint256 domain = _family();
        SlashOrder memory order = _order(2, 300);
        order.penalty = 205;
        order.reporter = REPORTER;
        order.bounty = Bps.wrap(1_000);
        _announces();
        emit ILiability.BondSlashed(2, domain, INCIDENT, true, SlashReach(505, 0, 0, 0, 0), 300, 20, 185);
        LIABILITY.slash(order);
        _same(_bond(2), 495, "own");
        _same(_bond(1), BOND, "kin");
        _holds(_credit(VICTIM) == 300 && _credit(REPORTER) == 20 && _credit(INSURANCE) == 185, "shares");
        _same(LIABILITY.penaltyOf(INCIDENT, 2), 205, "the worst penalty");
    }

    function test_slashAlone() external {
        _alone(1);
        _announces();
        emit ILiability.BondSlashed(1, 1, INCIDENT, true, SlashReach(400, 0, 0, 0, 0), 400, 0, 0);
        _slash(1, 400);
        _same(_bond(1), 600, "own");
        _same(LIABILITY.domainOf(1), 1, "still alone");
        _announces();
        emit ILiability.DebtBooked(FIRST_DOMAIN, 0, VICTIM, 400, 0);
        _announces();
        emit ILiability.BondSlashed(1, FIRST_DOMAIN, INCIDENT, true, SlashReach(600, 0, 0, 0, 400), 600, 0, 0);
        _slash(1, 1_000);
        _same(LIABILITY.standing(1).debt, 400, "debt");
    }

    /// @notice [ENF-1c] [ATK-B11]
    function test_unruledStopsAtTheOwnBond() external {
        _family();
        SlashOrder memory order = _order(1, 1_500);
        order.ruled = false;
        SlashReach memory reach = LIABILITY.slash(order);
        _holds(reach.own == BOND && reach.pool == 0 && reach.owed == 0, "reach");
        _holds(_bond(1) == 0 && _bond(2) == BOND && _credit(VICTIM) == BOND, "own alone");
        _holds(LIABILITY.isInGoodStanding(2), "no debt");
        order.ruled = true;
        order.penalty = 100;
        order.offender = 2;
        reach = LIABILITY.slash(order);
        _holds(reach.own == BOND && reach.pool == 600 && _bond(3) == 400, "ruled");
    }

    /// @notice [ENF-1] Pool, then debt: the victim's claim and the fine behind it.
    function test_poolThenDebt() external {
        uint256 domain = _family();
        SlashOrder memory order = _order(1, 3_100);
        order.penalty = 500;
        order.reporter = REPORTER;
        order.bounty = Bps.wrap(1_000);
        _announces();
        emit ILiability.PoolEmptied(domain, 1, 0);
        _announces();
        emit ILiability.DebtBooked(domain, 0, VICTIM, 100, 500);
        SlashReach memory reach = LIABILITY.slash(order);
        _holds(reach.own == BOND && reach.pool == 2 * BOND && reach.owed == 600, "reach");
        _holds(LIABILITY.domain(domain).debt == 100 && LIABILITY.domain(domain).fines == 500, "books");
        _holds(!LIABILITY.isInGoodStanding(3) && !LIABILITY.isClean(domain, false), "kin in debt");
        _same(LIABILITY.standing(2).debt, 600, "standing");
        (uint256 outstanding, uint256 collectable) = LIABILITY.claimOf(domain, 0, VICTIM);
        _holds(outstanding == 100 && collectable == 0, "the claim");
    }

    /// @notice [ATK-B13] What is left below a millionth of par goes to insurance.
    function test_residue() external {
        LIABILITY.open(1, PAYER, 1, 0);
        LIABILITY.join(2, 1, PAYER, 5_000_000, 0);
        _slash(1, 4_999_996);
        uint256 before = _credit(INSURANCE);
        _same(LIABILITY.domain(LIABILITY.domainOf(1)).assets, 5, "at a millionth of par");
        _announces();
        emit ILiability.PoolEmptied(LIABILITY.domainOf(1), 1, 4);
        _slash(1, 1);
        _same(_credit(INSURANCE) - before, 4, "residue");
        _same(_bond(2), 0, "void");
    }

    // ------------------------------------------------------------------ who left

    /// @notice [FORK-5]
    function test_namedAnswer() external {
        uint256 domain = _family();
        _spinOff(2, 4, 300);
        uint256 left = block.timestamp;
        VM.warp(left + 5);
        SlashOrder memory order = _order(1, 2_600);
        order.named = new uint256[](1);
        order.named[0] = 2;
        order.actAt = Timestamp.wrap(uint48(left));
        _refused(ILiability.Liability_NotNameable.selector, 2, 1);
        LIABILITY.slash(order);
        order.actAt = Timestamp.wrap(uint48(left - 1));
        order.named[0] = 3;
        _refused(ILiability.Liability_NotNameable.selector, 3, 1);
        LIABILITY.slash(order);
        order.named[0] = 2;
        uint256 before = VM.snapshotState();
        VM.warp(left + TAIL);
        _refused(ILiability.Liability_NotNameable.selector, 2, 1);
        LIABILITY.slash(order);
        order.offender = 4;
        order.compensation = 9_000;
        _refused(ILiability.Liability_NotNameable.selector, 2, 4);
        LIABILITY.slash(order);
        VM.revertToState(before);
        order.offender = 4;
        _refused(ILiability.Liability_NotNameable.selector, 2, 4);
        LIABILITY.slash(order);
        VM.warp(left + TAIL - 1);
        (order.offender, order.compensation) = (1, 2_600);
        SlashReach memory reach = LIABILITY.slash(order);
        _holds(reach.own == BOND && reach.pool == BOND && reach.named == 600 && reach.owed == 0, "reach");
        _holds(_bond(2) == 400 && LIABILITY.domain(domain).debt == 0, "of its own bond");
        reach = LIABILITY.slash(order);
        _holds(reach.named == 400 && reach.owed == 2_200, "the rest is owed");
    }

    /// @notice [FORK-5] [ATK-I13]
    function test_sponsorAnswers() external {
        _family();
        _spinOff(2, 4, 300);
        SlashReach memory reach = _slash(2, 1_200);
        _holds(reach.own == BOND && reach.cover == 200 && reach.owed == 0, "reach");
        _holds(_bond(4) == 800 && LIABILITY.coversOf(4) == 100, "cover");
        _same(LIABILITY.departureOf(2).cover, 100, "what is left of it");
        SlashOrder memory order = _order(2, 50);
        order.ruled = false;
        _same(LIABILITY.slash(order).cover, 0, "never unruled");
        uint256 before = VM.snapshotState();
        VM.warp(block.timestamp + TAIL);
        reach = _slash(2, 500);
        _holds(reach.cover == 0 && reach.owed == 500, "never after the tail");
        VM.revertToState(before);
        VM.warp(block.timestamp + TAIL - 1);
        reach = _slash(2, 500);
        _holds(reach.cover == 100 && reach.owed == 400 && LIABILITY.coversOf(4) == 0, "never more");
    }

    /// @notice [FORK-5]
    function test_escrowAnswers() external {
        uint256 domain = _family();
        LIABILITY.reserve("case", 1, 0, 500);
        LIABILITY.reserve(0, 1, 0, 70);
        _refused(ILiability.Liability_CaseOpen.selector, domain, 2);
        _spinOff(2, 4, 300);
        _announces();
        emit ILiability.ClaimEscrowed("case", 2, PAYER, 500);
        LIABILITY.escrowClaim(2, "case", PAYER);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_CaseEscrowed.selector, bytes32("case"), 2));
        LIABILITY.escrowClaim(3, "case", PAYER);
        LIABILITY.escrowClaim(2, 0, PAYER);
        SlashOrder memory order = _order(4, 1_100);
        order.caseId = "case";
        _same(LIABILITY.slash(order).named, 0, "not for another domain");
        order = _order(1, 3_100);
        _same(LIABILITY.slash(order).named, 0, "not without its case");
        order.caseId = "case";
        order.compensation = 200;
        SlashReach memory reach = LIABILITY.slash(order);
        _holds(reach.named == 200 && reach.owed == 0, "for its own");
        CaseView memory claim = LIABILITY.caseOf("case");
        _holds(claim.escrow == 300 && claim.applicant == 2 && claim.domain == domain && claim.amount == 500, "case");
        _announces();
        emit ILiability.ReserveReleased("case", domain, 500, 300);
        LIABILITY.release("case", REPORTER);
        _same(_credit(REPORTER), 300, "given back");
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_UnknownCase.selector, bytes32("case")));
        LIABILITY.escrowClaim(2, "case", PAYER);
    }

    // ------------------------------------------------------------------ cases

    /// @notice [ENF-2] [ATK-B12]
    function test_reservesAdd() external {
        uint256 domain = _family();
        _announces();
        emit ILiability.ClaimReserved("case", domain, 9, 500);
        LIABILITY.reserve("case", 1, 9, 500);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_CaseExists.selector, bytes32("case")));
        LIABILITY.reserve("case", 4, 9, 1);
        _holds(LIABILITY.isClean(2, false) && !LIABILITY.isClean(2, true), "clean, not strictly");
        LIABILITY.reserve("other", 2, 0, 70);
        _same(LIABILITY.standing(3).reserve, 570, "reserve");
        _same(LIABILITY.domain(domain).cases, 2, "cases");
        _same(LIABILITY.caseOf("case").claimant, 9, "claimant");
        _refused(ILiability.Liability_CaseOpen.selector, domain, 2);
        LIABILITY.merge(1, 4);
        _refused(ILiability.Liability_CaseOpen.selector, domain, 2);
        LIABILITY.merge(4, 1);
        LIABILITY.release("case", VICTIM);
        _same(LIABILITY.standing(3).reserve, 70, "released");
        _holds(!LIABILITY.isClean(2, true), "one is open");
        LIABILITY.release("other", VICTIM);
        _holds(LIABILITY.isClean(2, true) && LIABILITY.standing(2).reserve == 0, "none");
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_UnknownCase.selector, bytes32("other")));
        LIABILITY.release("other", VICTIM);
        LIABILITY.merge(1, 4);
    }

    // ------------------------------------------------------------------ sanctions and quarantine

    /// @notice [ENF-4] [FORK-1]
    function test_sanctions() external {
        uint256 domain = _family();
        uint256 start = block.timestamp;
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_ZeroDuration.selector));
        LIABILITY.sanction(1, INCIDENT, Sanction.Exclusion, Duration.wrap(0));
        _announces();
        emit ILiability.DomainSanctioned(1, domain, INCIDENT, Sanction.Suspension, Timestamp.wrap(uint48(start + 100)));
        LIABILITY.sanction(1, INCIDENT, Sanction.Suspension, Duration.wrap(100));
        _announces();
        emit ILiability.DomainSanctioned(2, domain, "b", Sanction.Suspension, Timestamp.wrap(uint48(start + 100)));
        LIABILITY.sanction(2, "b", Sanction.Suspension, Duration.wrap(50));
        VM.warp(start + 99);
        _holds(!LIABILITY.isInGoodStanding(3) && !LIABILITY.standing(3).good, "suspended");
        _refused(ILiability.Liability_NotInGoodStanding.selector, domain);
        LIABILITY.merge(4, 3);
        VM.warp(start + 100);
        _holds(LIABILITY.isInGoodStanding(3) && LIABILITY.standing(3).good, "served");
        LIABILITY.sanction(1, INCIDENT, Sanction.Suspension, Duration.wrap(100));
        _holds(LIABILITY.isInGoodStanding(3), "never twice");
        LIABILITY.sanction(1, INCIDENT, Sanction.Suspension, Duration.wrap(130));
        _same(Timestamp.unwrap(LIABILITY.standing(3).suspensionEnds), start + 130, "the missing days");
        LIABILITY.lift(3, Sanction.Suspension);
        _same(Timestamp.unwrap(LIABILITY.standing(1).suspensionEnds), 0, "lifted");
        VM.warp(start + 1_000);
        LIABILITY.sanction(1, INCIDENT, Sanction.Suspension, Duration.wrap(131));
        _same(Timestamp.unwrap(LIABILITY.standing(3).suspensionEnds), start + 1_001, "a missing day after a gap");
    }

    /// @notice [FORK-6] Nothing at all is open: neither a case, nor a warning, nor a probation, nor what makes a domain unclean.
    function test_isSettled() external {
        uint256 domain = _family();
        uint256 start = block.timestamp;
        _holds(LIABILITY.isSettled(1) && LIABILITY.isSettled(domain) && LIABILITY.isSettled(4), "nothing is open");
        _holds(!LIABILITY.isSettled(9) && !LIABILITY.isSettled(domain + 1), "of nobody nothing is settled");

        LIABILITY.sanction(1, INCIDENT, Sanction.Probation, Duration.wrap(10));
        VM.warp(start + 9);
        _holds(LIABILITY.isInGoodStanding(2) && !LIABILITY.isSettled(2), "on probation");
        VM.warp(start + 10);
        _holds(LIABILITY.isSettled(2), "probation served");
        LIABILITY.sanction(1, "b", Sanction.Warning, Duration.wrap(10));
        VM.warp(start + 19);
        _holds(LIABILITY.isInGoodStanding(2) && !LIABILITY.isSettled(2), "warned");
        VM.warp(start + 20);
        _holds(LIABILITY.isSettled(2), "the warning is over");
        LIABILITY.reserve("case", 1, 0, 1);
        _holds(LIABILITY.isInGoodStanding(2) && !LIABILITY.isSettled(2), "a case is open");
        LIABILITY.release("case", VICTIM);
        LIABILITY.sanction(1, "c", Sanction.Suspension, Duration.wrap(10));
        _holds(!LIABILITY.isSettled(2) && !LIABILITY.isSettled(domain), "suspended");
        VM.warp(start + 30);
        _slash(1, 3 * BOND + 1);
        _holds(!LIABILITY.isSettled(2), "in debt");
        _deposit(3, 1);
        _holds(LIABILITY.isSettled(2), "paid");
    }

    /// @notice [FORK-3] The later end of each survives a merge.
    function test_mergeKeepsTheLaterEnds() external {
        for (uint256 turn = 0; turn < 2; ++turn) {
            uint256 a = 10 * turn + 1;
            _alone(a);
            _beside(a + 1, a);
            _alone(a + 2);
            _beside(a + 3, a + 2);
            uint256 start = block.timestamp;
            LIABILITY.sanction(a, INCIDENT, Sanction.Warning, Duration.wrap(turn == 0 ? 100 : 200));
            LIABILITY.sanction(a + 2, INCIDENT, Sanction.Warning, Duration.wrap(turn == 0 ? 200 : 100));
            LIABILITY.sanction(turn == 0 ? a : a + 2, INCIDENT, Sanction.Probation, Duration.wrap(300));
            LIABILITY.merge(a, a + 2);
            _same(Timestamp.unwrap(LIABILITY.standing(a).warningEnds), start + 200, "warning");
            _same(Timestamp.unwrap(LIABILITY.standing(a + 3).probationEnds), start + 300, "probation");
        }
    }

    /// @notice [CON-3]
    function test_quarantine() external {
        uint256 domain = _family();
        uint256 start = block.timestamp;
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_ZeroDuration.selector));
        LIABILITY.quarantine(1, Duration.wrap(0));
        _refused(ILiability.Liability_QuarantineTooLong.selector, 48 hours + 1, 48 hours);
        LIABILITY.quarantine(1, Duration.wrap(48 hours + 1));
        _announces();
        emit ILiability.QuarantineSet(1, domain, Timestamp.wrap(uint48(start + 48 hours)));
        LIABILITY.quarantine(1, Duration.wrap(48 hours));
        _holds(!LIABILITY.isInGoodStanding(2), "quarantined");
        uint256 rested = start + 48 hours + 7 days;
        VM.warp(rested - 1);
        _holds(LIABILITY.isInGoodStanding(2), "over");
        _refused(ILiability.Liability_QuarantineTooSoon.selector, domain, rested);
        LIABILITY.quarantine(2, Duration.wrap(1));
        _alone(5);
        _beside(6, 5);
        LIABILITY.merge(1, 5);
        LIABILITY.merge(4, 5);
        _refused(ILiability.Liability_QuarantineTooSoon.selector, LIABILITY.domainOf(5), rested);
        LIABILITY.quarantine(5, Duration.wrap(1));
        VM.warp(rested);
        LIABILITY.quarantine(2, Duration.wrap(1));
        LIABILITY.resolveQuarantine(2, Timestamp.wrap(uint48(rested + 90 days)));
        _same(Timestamp.unwrap(LIABILITY.standing(6).quarantineEnds), rested + 90 days, "extended");
        LIABILITY.resolveQuarantine(2, Timestamp.wrap(0));
        _holds(LIABILITY.isInGoodStanding(6), "lifted");
    }

    /// @notice [ID-6] Who comes by a merge into a pool that was emptied before is worth what it brings, in every view.
    function test_standingThroughALink() external {
        uint256 domain = _family();
        uint256 assets = LIABILITY.domain(domain).assets;
        _slash(1, assets);
        _same(LIABILITY.domain(domain).epoch, 1, "emptied");
        _alone(5);
        _beside(6, 5);
        LIABILITY.merge(1, 5);
        _same(LIABILITY.domainOf(6), domain, "linked");
        _same(LIABILITY.standing(6).bond, BOND, "standing");
        _same(LIABILITY.bondOf(6), BOND, "bond");
        _same(LIABILITY.standing(2).bond, 0, "worth nothing");
    }

    /// @notice [CON-3] What an officer has at stake stays, ends by itself to the second, and is promised to nobody else.
    function test_hold() external {
        _family();
        uint256 end = block.timestamp + UNBONDING + LONGEST_CASE;
        _refused(ILiability.Liability_UnknownMember.selector, 77);
        LIABILITY.holdBond(77, 1);
        LIABILITY.holdBond(1, BOND - 300);
        _announces();
        emit ILiability.BondHeld(1, 200, BOND - 100, Timestamp.wrap(uint48(end)));
        LIABILITY.holdBond(1, 200);
        _same(LIABILITY.freeBondOf(1), 100, "promised");
        _refused(ILiability.Liability_InsufficientBond.selector, 1, 101, 100);
        LIABILITY.queueWithdrawal(1, 101);
        LIABILITY.queueWithdrawal(1, type(uint256).max);
        VM.warp(end - 1);
        _same(LIABILITY.completeWithdrawal(1, VICTIM), 100, "above the hold");
        _refused(ILiability.Liability_InsufficientBond.selector, 1, 1, 0);
        LIABILITY.queueWithdrawal(1, 1);
        VM.warp(end);
        LIABILITY.queueWithdrawal(1, 1);
        _same(LIABILITY.freeBondOf(1), 0, "at stake still");
        _announces();
        emit ILiability.BondFreed(1, 500, BOND - 600);
        LIABILITY.freeBond(1, 500);
        _same(LIABILITY.freeBondOf(1), 499, "freed, but what is queued");
        LIABILITY.freeBond(1, type(uint256).max);
        (uint256 held, Timestamp ends) = LIABILITY.holdOf(1);
        _holds(held == 0 && Timestamp.unwrap(ends) == end, "freed whole");
    }

    function test_restTravelsFromTheLesser() external {
        _alone(1);
        _beside(2, 1);
        _beside(3, 1);
        _alone(5);
        _beside(6, 5);
        LIABILITY.quarantine(5, Duration.wrap(1));
        uint256 rested = block.timestamp + 1 + 7 days;
        VM.warp(block.timestamp + 1);
        LIABILITY.merge(1, 5);
        _refused(ILiability.Liability_QuarantineTooSoon.selector, LIABILITY.domainOf(1), rested);
        LIABILITY.quarantine(1, Duration.wrap(1));
    }
}
