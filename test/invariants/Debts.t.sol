// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../contracts/shared/types/Bps.sol";
import {Duration} from "../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../contracts/shared/types/Timestamp.sol";
import {ILiability} from "../../contracts/liability/interfaces/ILiability.sol";
import {Departure, DomainView, SlashOrder} from "../../contracts/liability/types/Liabilities.sol";
import {Sanction} from "../../contracts/liability/types/Sanction.sol";
import {VM} from "./utils/Vm.sol";
import {Stage} from "./utils/Stage.sol";

/// @notice Debts, claims, and the two ways out of a domain.
contract DebtsTest is Stage {
    address private constant OTHER = address(0x07E6);

    /// @dev A family in debt: 600 to the victim by member 1, 300 to another by member 2, 90 of fines by member 1.
    function _debtors() private returns (uint256 domain) {
        domain = _family();
        SlashOrder memory order = _order(1, 3_600);
        order.penalty = 90;
        LIABILITY.slash(order);
        order = _order(2, 300);
        order.victim = OTHER;
        LIABILITY.slash(order);
    }

    function _claim(uint256 domain, uint256 round, address holder) private view returns (uint256 a, uint256 b) {
        return LIABILITY.claimOf(domain, round, holder);
    }

    function _expect(uint256 domain, uint256 round, address holder, uint256 owed, uint256 payable_) private view {
        (uint256 outstanding, uint256 collectable) = _claim(domain, round, holder);
        _same(outstanding, owed, "outstanding");
        _same(collectable, payable_, "collectable");
    }

    // ------------------------------------------------------------------ payment

    /// @notice [ENF-1] [ENF-3] Victims pro rata, then fines, then bond.
    function test_payment() external {
        uint256 domain = _debtors();
        _expect(domain, 0, VICTIM, 600, 0);
        _expect(domain, 0, OTHER, 300, 0);
        _announces();
        emit ILiability.BondDeposited(3, domain, PAYER, 450, 450);
        _deposit(3, 450);
        _expect(domain, 0, VICTIM, 300, 300);
        _expect(domain, 0, OTHER, 150, 150);
        _same(_bond(3), 0, "no bond in debt");
        _same(LIABILITY.standing(3).debt, 540, "the rest");

        uint256 insured = _credit(INSURANCE);
        uint256 before = _credit(VICTIM);
        _announces();
        emit ILiability.ClaimCollected(domain, 0, VICTIM, 300);
        _same(LIABILITY.collectClaim(domain, 0, VICTIM), 300, "collected");
        _same(_credit(VICTIM) - before, 300, "credited");
        _refused(ILiability.Liability_NothingToCollect.selector, domain, 0);
        LIABILITY.collectClaim(domain, 0, VICTIM);

        _deposit(3, 450);
        _holds(!LIABILITY.isInGoodStanding(1), "fines are owed");
        _same(LIABILITY.domain(domain).round, 1, "the round is paid");
        _expect(domain, 0, VICTIM, 0, 300);
        _announces();
        emit ILiability.DebtCleared(domain, 1);
        _deposit(3, 100);
        _holds(LIABILITY.isInGoodStanding(1), "paid");
        _same(_credit(INSURANCE) - insured, 90, "fines");
        _same(_bond(3), 10, "bond with the rest");
        LIABILITY.collectClaim(domain, 0, VICTIM);
        LIABILITY.collectClaim(domain, 0, OTHER);
    }

    function test_oneEventForDebtAndFines() external {
        uint256 domain = _debtors();
        _announces();
        emit ILiability.DebtCleared(domain, 0);
        _announces();
        emit ILiability.BondDeposited(3, domain, PAYER, 991, 990);
        _deposit(3, 991);
        _same(_bond(3), 1, "bond");
    }

    /// @notice [ATK-B13] A payment leaves nothing, or enough for claims to be told apart.
    function test_dustDebt() external {
        uint256 domain = _family();
        _slash(1, 3 * BOND + 5e6);
        _refused(ILiability.Liability_DustDebt.selector, domain, 4, 5);
        _deposit(2, 5e6 - 4);
        _deposit(2, 5e6 - 5);
        _deposit(2, 5);
        _holds(LIABILITY.isInGoodStanding(1), "whole");
        _slash(1, 5e6 + 1);
        _refused(ILiability.Liability_DustDebt.selector, domain, 5, 6);
        _deposit(2, 5e6 - 4);
    }

    /// @notice [ENF-3] A later claim has its part of later payments only.
    function test_laterClaims() external {
        uint256 domain = _family();
        _slash(1, 3_600);
        _deposit(2, 300);
        _slash(3, 300);
        _same(_credit(VICTIM), 3_300, "what had been paid is credited");
        _expect(domain, 0, VICTIM, 600, 0);
        SlashOrder memory order = _order(2, 300);
        order.victim = OTHER;
        LIABILITY.slash(order);
        _expect(domain, 0, OTHER, 300, 0);
        _deposit(2, 450);
        _near(_owed(domain, OTHER), 150, 1, "pro rata");
        _near(_owed(domain, VICTIM), 300, 1, "pro rata");
        (, uint256 paid) = _claim(domain, 0, OTHER);
        _near(paid, 150, 1, "paid");
    }

    function _owed(uint256 domain, address holder) private view returns (uint256 outstanding) {
        (outstanding, ) = _claim(domain, 0, holder);
    }

    /// @notice [ENF-3] [ENF-7]
    function test_assign() external {
        uint256 domain = _debtors();
        VM.prank(VICTIM);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_BadAssignee.selector, address(0)));
        LIABILITY.assignClaim(domain, 0, address(0));
        VM.prank(VICTIM);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_BadAssignee.selector, VICTIM));
        LIABILITY.assignClaim(domain, 0, VICTIM);
        _deposit(3, 450);
        (uint256 mine, uint256 theirs) = (_credit(VICTIM), _credit(OTHER));
        _announces();
        emit ILiability.ClaimAssigned(domain, 0, VICTIM, OTHER);
        VM.prank(VICTIM);
        LIABILITY.assignClaim(domain, 0, OTHER);
        _same(_credit(VICTIM) - mine, 300, "mine first");
        _same(_credit(OTHER) - theirs, 150, "theirs first");
        _expect(domain, 0, VICTIM, 0, 0);
        _expect(domain, 0, OTHER, 450, 0);
    }

    // ------------------------------------------------------------------ discharge

    /// @notice [FORK-4]
    function test_discharge() external {
        uint256 domain = _debtors();
        _refused(ILiability.Liability_HaircutTooHigh.selector, 10_001);
        LIABILITY.discharge(1, Bps.wrap(10_001), Duration.wrap(1));
        _announces();
        emit ILiability.MemberDischarged(1, domain, FIRST_DOMAIN + 1, 450, 0, 150);
        LIABILITY.discharge(1, Bps.wrap(2_500), Duration.wrap(100));
        DomainView memory fresh = LIABILITY.domain(FIRST_DOMAIN + 1);
        _holds(fresh.debt == 450 && fresh.fines == 0 && fresh.size == 1 && fresh.founder == 1, "carried");
        _same(LIABILITY.domain(domain).debt, 300, "kin's");
        _same(LIABILITY.domain(domain).fines, 90, "kin's fines");
        _same(Timestamp.unwrap(LIABILITY.standing(1).probationEnds), block.timestamp + 100, "probation");
        _expect(domain, 0, VICTIM, 200, 0);
        Departure memory departure = LIABILITY.departureOf(1);
        _holds(departure.origin == domain && departure.tailEnds == block.timestamp, "departure");
        _holds(departure.leftAt == block.timestamp && departure.sponsor == 0, "without a sponsor");
        _holds(!LIABILITY.isInTail(1), "no tail");

        _deposit(1, 450);
        _holds(LIABILITY.isInGoodStanding(1), "paid");
        _refused(ILiability.Liability_NothingToCollect.selector, FIRST_DOMAIN + 1, 0);
        LIABILITY.relayClaim(FIRST_DOMAIN + 1, 0, domain, 1);
        _announces();
        emit ILiability.ClaimRelayed(FIRST_DOMAIN + 1, 0, domain, 450);
        _same(LIABILITY.relayClaim(FIRST_DOMAIN + 1, 0, domain, 0), 450, "relayed");
        _expect(domain, 0, VICTIM, 200, 300);
        _expect(domain, 0, OTHER, 100, 150);
    }

    function test_dischargeOfWhoCausedNothing() external {
        uint256 domain = _debtors();
        LIABILITY.discharge(3, Bps.wrap(0), Duration.wrap(0));
        _same(LIABILITY.domain(domain).debt, 900, "kin's");
        _same(LIABILITY.standing(3).debt, 0, "none");
        _holds(LIABILITY.isInGoodStanding(3) && !LIABILITY.isInGoodStanding(1), "standing");
    }

    /// @notice [ATK-C10] No address stands for a round: what a bankrupt pays reaches those it owed to, and nobody else.
    function test_noAddressIsARound() external {
        uint256 domain = _debtors();
        LIABILITY.discharge(1, Bps.wrap(0), Duration.wrap(0));
        uint256 fresh = LIABILITY.domainOf(1);
        address posed = address(uint160(domain << 64));
        _expect(fresh, 0, posed, 0, 0);
        _deposit(1, 300);
        _expect(fresh, 0, posed, 0, 0);
        _refused(ILiability.Liability_NothingToCollect.selector, fresh, 0);
        LIABILITY.collectClaim(fresh, 0, posed);
        VM.prank(posed);
        LIABILITY.assignClaim(fresh, 0, OTHER);
        _expect(fresh, 0, OTHER, 0, 0);
        _same(LIABILITY.relayClaim(fresh, 0, domain, 0), 300, "relayed");
    }

    /// @notice [FORK-4] Who caused a single unit takes that unit along.
    function test_dischargeOfASingleUnit() external {
        uint256 domain = _family();
        _slash(1, 3_600);
        _slash(2, 1);
        LIABILITY.discharge(2, Bps.wrap(0), Duration.wrap(0));
        _same(LIABILITY.standing(2).debt, 1, "its unit");
        _same(LIABILITY.domain(domain).debt, 600, "kin's");
    }

    function test_dischargeOfTheLastOffender() external {
        uint256 domain = _family();
        _slash(1, 3_600);
        _announces();
        emit ILiability.DebtCleared(domain, 0);
        LIABILITY.discharge(1, Bps.wrap(0), Duration.wrap(0));
        _holds(LIABILITY.isInGoodStanding(2) && !LIABILITY.isInGoodStanding(1), "the offender carries it");
        _slash(2, 50);
        _same(LIABILITY.domain(domain).round, 1, "a new round");
        LIABILITY.discharge(2, Bps.wrap(10_000), Duration.wrap(0));
        _same(LIABILITY.standing(2).debt, 0, "forgiven");
        _holds(LIABILITY.isInGoodStanding(2), "wholly");
    }

    /// @notice [FORK-4] Who was always alone takes fines along too.
    function test_dischargeAlone() external {
        _alone(1);
        SlashOrder memory order = _order(1, 1_600);
        order.penalty = 91;
        LIABILITY.slash(order);
        _announces();
        emit ILiability.DebtCleared(FIRST_DOMAIN, 0);
        _announces();
        emit ILiability.MemberDischarged(1, FIRST_DOMAIN, FIRST_DOMAIN + 1, 300, 46, 345);
        LIABILITY.discharge(1, Bps.wrap(5_000), Duration.wrap(0));
        _same(LIABILITY.domain(FIRST_DOMAIN).fines, 0, "none stay behind");
        _same(LIABILITY.standing(1).debt, 346, "carried");

        _alone(2);
        _beside(3, 2);
        order.offender = 2;
        LIABILITY.slash(order);
        order.compensation = 1_000;
        LIABILITY.slash(order);
        LIABILITY.discharge(2, Bps.wrap(0), Duration.wrap(0));
        _same(LIABILITY.standing(2).debt, 691, "of two, none of the fines");
    }

    function test_dischargeTakesTheBond() external {
        _family();
        LIABILITY.sanction(1, INCIDENT, Sanction.Exclusion, Duration.wrap(1 days));
        LIABILITY.discharge(2, Bps.wrap(0), Duration.wrap(9));
        _same(_bond(2), BOND, "bond");
        _same(LIABILITY.standing(1).bond, BOND, "kin's");
        _holds(LIABILITY.isInGoodStanding(2), "sanctions stay behind");
        LIABILITY.discharge(4, Bps.wrap(0), Duration.wrap(9));
        _same(_bond(4), BOND, "of one alone");
    }

    function test_dischargeOfARestTooSmall() external {
        uint256 domain = _family();
        _slash(1, 3 * BOND + 10e6);
        _slash(2, 9);
        LIABILITY.discharge(1, Bps.wrap(0), Duration.wrap(0));
        _same(LIABILITY.standing(1).debt, 10e6 + 9, "goes along");
        _holds(LIABILITY.isInGoodStanding(2) && LIABILITY.domain(domain).round == 1, "nothing stays");
    }

    // ------------------------------------------------------------------ spin-off

    /// @notice [FORK-5]
    function test_spinOff() external {
        uint256 domain = _family();
        uint256 start = block.timestamp;
        _refused(ILiability.Liability_Alone.selector, 4);
        _spinOff(4, 1, 1);
        _refused(ILiability.Liability_SameDomain.selector, domain);
        _spinOff(2, 3, 1);
        _refused(ILiability.Liability_InsufficientBond.selector, 4, BOND + 1, BOND);
        _spinOff(2, 4, BOND + 1);
        _announces();
        emit ILiability.MemberSpunOff(2, domain, 4, BOND, 300, Timestamp.wrap(uint48(start + TAIL)));
        _spinOff(2, 4, 300);
        _holds(LIABILITY.domainOf(2) == 2 && _bond(2) == BOND && LIABILITY.isInTail(2), "left");
        _same(LIABILITY.domain(domain).assets, 2 * BOND, "with its bond");
        _same(LIABILITY.freeBondOf(2), 0, "locked");
        _same(LIABILITY.freeBondOf(4), 700, "covered");
        Departure memory departure = LIABILITY.departureOf(2);
        _holds(departure.origin == domain && departure.leftAt == start && departure.tailEnds == start + TAIL, "when");
        _holds(departure.sponsor == 4 && departure.cover == 300, "who covers");

        LIABILITY.queueWithdrawal(2, BOND);
        _refused(ILiability.Liability_InsufficientBond.selector, 4, 701, 700);
        LIABILITY.queueWithdrawal(4, 701);
        LIABILITY.queueWithdrawal(4, 700);
        VM.warp(start + TAIL - 1);
        _same(LIABILITY.completeWithdrawal(4, PAYER), 700, "above the cover");
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_NotEmpty.selector, 4, 300, 300));
        LIABILITY.close(4);
        _refused(ILiability.Liability_Locked.selector, 2, start + TAIL);
        LIABILITY.completeWithdrawal(2, PAYER);
        _refused(ILiability.Liability_TailRuns.selector, 2, start + TAIL);
        LIABILITY.releaseCover(2);
        VM.warp(start + TAIL);
        _same(LIABILITY.completeWithdrawal(2, PAYER), BOND, "after the tail");
        _announces();
        emit ILiability.CoverReleased(2, 4, 300);
        LIABILITY.releaseCover(2);
        _same(LIABILITY.departureOf(2).sponsor, 0, "nobody's");
        _holds(LIABILITY.coversOf(4) == 0 && LIABILITY.freeBondOf(4) == 300, "free");
        _refused(ILiability.Liability_NoCover.selector, 2);
        LIABILITY.releaseCover(2);
    }

    /// @notice [FORK-5] [ATK-I13] One hop.
    function test_oneHop() external {
        _family();
        _spinOff(2, 4, 300);
        uint256 tailEnds = block.timestamp + TAIL;
        _alone(5);
        _beside(6, 2);
        _beside(7, 4);
        _refused(ILiability.Liability_InTail.selector, 2, tailEnds);
        _spinOff(2, 5, 1);
        _refused(ILiability.Liability_InTail.selector, 2, tailEnds);
        _spinOff(3, 2, 1);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_NotEmpty.selector, 4, BOND, 300));
        _spinOff(4, 5, 1);
        VM.warp(tailEnds);
        _spinOff(2, 5, 1);
        _same(LIABILITY.coversOf(4), 0, "the old cover is released");
        _spinOff(4, 5, 1);
        _same(LIABILITY.coversOf(5), 2, "covers add");
    }

    /// @notice [FORK-4] [FORK-5] A tail outlives a bankruptcy.
    function test_tailOutlivesBankruptcy() external {
        uint256 domain = _family();
        _spinOff(2, 4, 300);
        uint256 tailEnds = block.timestamp + TAIL;
        VM.warp(tailEnds - 1);
        LIABILITY.discharge(2, Bps.wrap(0), Duration.wrap(0));
        Departure memory departure = LIABILITY.departureOf(2);
        _holds(departure.origin == domain && departure.cover == 300 && LIABILITY.isInTail(2), "kept");
        VM.warp(tailEnds);
        LIABILITY.discharge(2, Bps.wrap(0), Duration.wrap(0));
        departure = LIABILITY.departureOf(2);
        _holds(departure.cover == 0 && departure.sponsor == 0 && LIABILITY.coversOf(4) == 0, "released");
        _holds(departure.origin != domain && departure.leftAt == tailEnds, "anew");
    }

    /// @notice [ATK-I13] A sponsor in a clean domain covers with its own bond alone.
    function test_sponsorInADomain() external {
        _family();
        _beside(5, 4);
        LIABILITY.quarantine(5, Duration.wrap(1));
        _refused(ILiability.Liability_NotInGoodStanding.selector, LIABILITY.domainOf(4));
        _spinOff(2, 4, 1);
        VM.warp(block.timestamp + 1);
        _refused(ILiability.Liability_InsufficientBond.selector, 4, BOND + 1, BOND);
        _spinOff(2, 4, BOND + 1);
        _spinOff(2, 4, BOND);
        _same(LIABILITY.freeBondOf(4), 0, "all of it");
        _slash(2, BOND + 400);
        _holds(_bond(4) == 600 && _bond(5) == BOND, "never its kin's");
    }
}
