// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../contracts/shared/types/Timestamp.sol";
import {ILiability} from "../../contracts/liability/interfaces/ILiability.sol";
import {DomainView, LiabilityStanding, Withdrawal} from "../../contracts/liability/types/Liabilities.sol";
import {VM} from "./utils/Vm.sol";
import {Stage} from "./utils/Stage.sol";

/// @notice Members come, join, merge, withdraw and close.
contract MembersTest is Stage {
    // ------------------------------------------------------------------ credits

    function test_creditPaysFirst() external {
        VM.prank(PAYER);
        LIABILITY.prepay(PAYER, 600);
        uint256 balance = TOKEN.balanceOf(PAYER);
        LIABILITY.open(1, PAYER, BOND, 100);
        _same(_credit(PAYER), 0, "credit used");
        _same(TOKEN.balanceOf(PAYER), balance - 500, "the rest drawn");
        LIABILITY.collectFees(100);
        _same(_credit(INSURANCE), 100, "fees");
    }

    function test_creditIsPaidOut() external {
        VM.prank(PAYER);
        LIABILITY.prepay(VICTIM, 600);
        VM.prank(VICTIM);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_InsufficientCredit.selector, VICTIM, 601, 600));
        LIABILITY.withdrawCredit(601, VICTIM);
        VM.prank(VICTIM);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_ZeroAmount.selector));
        LIABILITY.withdrawCredit(0, VICTIM);
        VM.prank(VICTIM);
        LIABILITY.withdrawCredit(600, REPORTER);
        _same(TOKEN.balanceOf(REPORTER), 600, "paid");
        _same(_credit(VICTIM), 0, "debited");
        VM.prank(VICTIM);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_ZeroAmount.selector));
        LIABILITY.prepay(VICTIM, 0);
    }

    function test_underfunded() external {
        _fund(VICTIM, 10);
        VM.prank(VICTIM);
        LIABILITY.prepay(VICTIM, 4);
        _same(LIABILITY.fundsOf(VICTIM), 10, "funds");
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_Underfunded.selector, VICTIM, 11, 10));
        LIABILITY.open(1, VICTIM, 11, 0);
        LIABILITY.open(1, VICTIM, 10, 0);
        VM.prank(VICTIM);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_Underfunded.selector, VICTIM, 1, 0));
        LIABILITY.prepay(VICTIM, 1);
    }

    // ------------------------------------------------------------------ open, join, deposit

    /// @notice [ATK-I2]
    function test_badIds() external {
        _refused(ILiability.Liability_BadMemberId.selector, 0);
        LIABILITY.open(0, PAYER, 1, 0);
        _refused(ILiability.Liability_BadMemberId.selector, FIRST_DOMAIN);
        LIABILITY.open(FIRST_DOMAIN, PAYER, 1, 0);
        LIABILITY.open(FIRST_DOMAIN - 1, PAYER, 1, 0);
        _refused(ILiability.Liability_BadMemberId.selector, FIRST_DOMAIN - 1);
        LIABILITY.open(FIRST_DOMAIN - 1, PAYER, 1, 0);
        _refused(ILiability.Liability_UnknownMember.selector, 9);
        LIABILITY.domainOf(9);
        _refused(ILiability.Liability_UnknownDomain.selector, FIRST_DOMAIN);
        LIABILITY.domainOf(FIRST_DOMAIN);
        _refused(ILiability.Liability_UnknownDomain.selector, FIRST_DOMAIN);
        LIABILITY.domain(FIRST_DOMAIN);
        _holds(!LIABILITY.standing(9).exists && !LIABILITY.isInGoodStanding(9), "unknown");
        _holds(!LIABILITY.isClean(9, false) && !LIABILITY.isClean(FIRST_DOMAIN, false), "unknown is not clean");
    }

    function test_amountsBeyondTheBooks() external {
        uint256 most = type(uint96).max;
        _refused(ILiability.Liability_AmountTooLarge.selector, most + 1, most);
        LIABILITY.open(1, PAYER, most + 1, 0);
        TOKEN.mint(PAYER, most);
        LIABILITY.open(1, PAYER, most, 0);
        _refused(ILiability.Liability_AmountTooLarge.selector, most + 1, most);
        LIABILITY.join(2, 1, PAYER, 1, 0);
    }

    function test_aloneNeedsNoDomain() external {
        _announces();
        emit ILiability.MemberOpened(1, 1, PAYER, BOND);
        _alone(1);
        _same(LIABILITY.domainOf(1), 1, "its own domain");
        LiabilityStanding memory standing = LIABILITY.standing(1);
        _holds(standing.exists && standing.good && standing.domain == 1 && standing.bond == BOND, "standing");
        _holds(LIABILITY.isInGoodStanding(1) && LIABILITY.isClean(1, true), "good");
        _same(LIABILITY.founderOf(1), 1, "founder");
        _deposit(1, 5);
        _same(_bond(1), BOND + 5, "bond");
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_ZeroAmount.selector));
        _deposit(1, 0);
    }

    /// @notice [FORK-2]
    function test_joinFoundsTheDomain() external {
        _alone(1);
        _announces();
        emit ILiability.DomainFounded(FIRST_DOMAIN, 1);
        _announces();
        emit ILiability.MemberOpened(2, FIRST_DOMAIN, PAYER, BOND);
        _announces();
        emit ILiability.BondDeposited(2, FIRST_DOMAIN, PAYER, BOND, 0);
        _beside(2, 1);
        _beside(3, FIRST_DOMAIN);
        DomainView memory pool = LIABILITY.domain(FIRST_DOMAIN);
        _holds(pool.root && pool.size == 3 && pool.founder == 1 && pool.epoch == 0, "domain");
        _holds(pool.assets == 3 * BOND && pool.shares == 3 * BOND, "pool");
        for (uint256 id = 1; id < 4; ++id) {
            _same(_bond(id), BOND, "bond");
            _same(LIABILITY.domainOf(id), FIRST_DOMAIN, "domain of a member");
        }
    }

    /// @notice [ATK-B9] Shares of an emptied pool are worth nothing and a newcomer's bond is its own.
    function test_joinAnEmptiedPool() external {
        uint256 domain = _family();
        _slash(1, 3 * BOND);
        _same(LIABILITY.domain(domain).epoch, 1, "a new epoch");
        _beside(5, 1);
        _same(_bond(5), BOND, "the newcomer's");
        _same(LIABILITY.standing(5).bond, BOND, "what is told of it");
        for (uint256 id = 1; id < 4; ++id) {
            _same(_bond(id), 0, "an old share");
            _same(LIABILITY.standing(id).bond, 0, "what is told of one");
        }
        _deposit(2, 10);
        _same(_bond(2), 10, "put in again");
        _same(_bond(5), BOND, "still the newcomer's");
    }

    // ------------------------------------------------------------------ merges

    /// @notice [FORK-3]
    function test_mergeAlone() external {
        _alone(1);
        _alone(2);
        _refused(ILiability.Liability_SameDomain.selector, 1);
        LIABILITY.merge(1, 1);
        _announces();
        emit ILiability.DomainFounded(FIRST_DOMAIN, 1);
        _announces();
        emit ILiability.DomainsMerged(FIRST_DOMAIN, 2, 2);
        LIABILITY.merge(1, 2);
        _alone(3);
        LIABILITY.merge(3, 1);
        _same(LIABILITY.domain(FIRST_DOMAIN).size, 3, "size");
        _refused(ILiability.Liability_SameDomain.selector, FIRST_DOMAIN);
        LIABILITY.merge(1, 3);
    }

    /// @notice [FORK-3] The smaller goes under the larger, with its bonds at their worth.
    function test_mergeLinks() external {
        _alone(1);
        _beside(2, 1);
        _alone(3);
        _beside(4, 3);
        _beside(5, 3);
        _slash(1, 1_200);
        (uint256 small, uint256 large) = (LIABILITY.domainOf(1), LIABILITY.domainOf(3));
        _announces();
        emit ILiability.DomainsMerged(large, small, 5);
        LIABILITY.merge(1, 3);
        DomainView memory linked = LIABILITY.domain(small);
        _holds(!linked.root && linked.parent == large, "a link");
        _holds(linked.assets == 0 && linked.shares == 0, "whose pool is the root's");
        _same(LIABILITY.domain(large).assets, 3_800, "assets");
        _same(_bond(2), 799, "worth, less what the conversion drops");
        _same(LIABILITY.hopsOf(2), 1, "a hop");
        _same(LIABILITY.founderOf(2), 3, "founder");
        _beside(6, small);
        _same(LIABILITY.domainOf(6), large, "joined through the link");
        LIABILITY.compress(2);
        _same(LIABILITY.hopsOf(2), 0, "no hop");
        _slash(3, 5_000);
        _same(_bond(2) + _bond(5) + _bond(6), 0, "emptied through links");
    }

    function test_chainsOfLinks() external {
        for (uint256 id = 1; id <= 16; ++id) LIABILITY.open(id, PAYER, BOND + id, 0);
        for (uint256 step = 1; step < 16; step *= 2) {
            for (uint256 id = 1; id + step <= 16; id += 2 * step) LIABILITY.merge(id, id + step);
        }
        uint256 most;
        for (uint256 id = 1; id <= 16; ++id) {
            _near(_bond(id), BOND + id, 3, "worth through links");
            _same(LIABILITY.domainOf(id), LIABILITY.domainOf(1), "one domain");
            if (LIABILITY.hopsOf(id) > most) most = LIABILITY.hopsOf(id);
        }
        _same(most, 3, "the longest path");
        _same(LIABILITY.domain(LIABILITY.domainOf(16)).size, 16, "size");
    }

    /// @notice [ATK-I15] Spent allowances add; nobody gains one by merging.
    function test_birthsAdd() external {
        _alone(1);
        _beside(2, 1);
        _alone(3);
        _beside(4, 3);
        _holds(_birth(1), "first");
        _holds(_birth(2), "second");
        _holds(_birth(3), "first of the other");
        LIABILITY.merge(1, 3);
        _holds(!_birth(4), "the allowance is spent");
        VM.warp(block.timestamp + 40);
        _alone(5);
        _beside(6, 5);
        for (uint256 i = 0; i < 3; ++i) _holds(_birth(5), "of a third");
        LIABILITY.merge(5, 1);
        _holds(!_birth(1), "spent by the lesser");
        VM.warp(block.timestamp + 11);
        _holds(!_birth(1), "until it comes back");
        VM.warp(block.timestamp + 20);
        _holds(_birth(1), "and then one more");
    }

    function _birth(uint256 id) private returns (bool within) {
        (, within) = LIABILITY.recordBirth(id, 3, Duration.wrap(30));
    }

    // ------------------------------------------------------------------ withdrawals

    /// @notice [ENF-2] [ATK-B1]
    function test_withdrawal() external {
        uint256 domain = _family();
        uint256 start = block.timestamp;
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_ZeroAmount.selector));
        LIABILITY.queueWithdrawal(2, 0);
        _refused(ILiability.Liability_InsufficientBond.selector, 2, BOND + 1, BOND);
        LIABILITY.queueWithdrawal(2, BOND + 1);
        _refused(ILiability.Liability_NothingQueued.selector, 2);
        LIABILITY.cancelWithdrawal(2);
        _refused(ILiability.Liability_NothingQueued.selector, 2);
        LIABILITY.completeWithdrawal(2, VICTIM);

        Timestamp readyAt = LIABILITY.queueWithdrawal(2, BOND);
        _same(Timestamp.unwrap(readyAt), start + UNBONDING, "ready");
        LIABILITY.cancelWithdrawal(2);
        _same(LIABILITY.withdrawalOf(2).amount, 0, "cancelled");
        LIABILITY.queueWithdrawal(2, 700);
        Withdrawal memory request = LIABILITY.withdrawalOf(2);
        _same(request.amount, 700, "amount");
        _same(Timestamp.unwrap(request.latest), start + UNBONDING + LONGEST_CASE, "latest");

        _same(LIABILITY.standing(2).bond, 300, "what still counts");
        _same(LIABILITY.freeBondOf(2), 300, "what can be promised");
        VM.warp(start + UNBONDING - 1);
        _refused(ILiability.Liability_NotReady.selector, 2, start + UNBONDING);
        LIABILITY.completeWithdrawal(2, VICTIM);
        _slash(1, 1_200);
        VM.warp(start + UNBONDING);
        _announces();
        emit ILiability.BondWithdrawn(2, domain, VICTIM, 700);
        _same(LIABILITY.completeWithdrawal(2, VICTIM), 700, "paid");
        _same(TOKEN.balanceOf(VICTIM), 700, "arrived");
        _same(_bond(2), 199, "what is left, rounded against the one that takes");
        _same(LIABILITY.withdrawalOf(2).amount, 0, "done");
        _refused(ILiability.Liability_NothingQueued.selector, 2);
        LIABILITY.cancelWithdrawal(2);
    }

    function test_withdrawalIsCapped() external {
        _alone(1);
        LIABILITY.queueWithdrawal(1, BOND);
        _slash(1, 400);
        VM.warp(block.timestamp + UNBONDING);
        _announces();
        emit ILiability.BondWithdrawn(1, 1, VICTIM, 600);
        _same(LIABILITY.completeWithdrawal(1, VICTIM), 600, "what is left");
        VM.prank(PAYER);
        _refused(ILiability.Liability_Leaving.selector, 1);
        LIABILITY.deposit(1, 100);
        LIABILITY.cancelWithdrawal(1);
        _deposit(1, 100);
        LIABILITY.queueWithdrawal(1, type(uint256).max);
        _same(LIABILITY.withdrawalOf(1).amount, 100, "all of it");
        _same(LIABILITY.standing(1).bond, 0, "on its way out");
        _same(LIABILITY.freeBondOf(1), 0, "no cover");
        _slash(1, 100);
        VM.warp(block.timestamp + UNBONDING);
        _refused(ILiability.Liability_InsufficientBond.selector, 1, 100, 0);
        LIABILITY.completeWithdrawal(1, VICTIM);
    }

    /// @notice [ENF-2] [ATK-B12] A withdrawal leaves the reserve, or waits until its last moment.
    function test_withdrawalLeavesTheReserve() external {
        uint256 domain = _family();
        LIABILITY.queueWithdrawal(2, 500);
        uint256 latest = Timestamp.unwrap(LIABILITY.withdrawalOf(2).latest);
        LIABILITY.reserve("case", 1, 0, 2_501);
        VM.warp(latest - 1);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_Reserved.selector, domain, 2_500, 2_501, latest));
        LIABILITY.completeWithdrawal(2, VICTIM);
        LIABILITY.reserve("other", 4, 0, 0);
        LIABILITY.release("case", VICTIM);
        LIABILITY.reserve("case", 1, 0, 2_500);
        uint256 before = VM.snapshotState();
        _same(LIABILITY.completeWithdrawal(2, VICTIM), 500, "leaves the reserve");
        VM.revertToState(before);
        LIABILITY.reserve("third", 2, 0, 1);
        VM.warp(latest);
        _same(LIABILITY.completeWithdrawal(2, VICTIM), 500, "at its last moment");
    }

    // ------------------------------------------------------------------ closing

    /// @notice [ATK-I2]
    function test_close() external {
        uint256 domain = _family();
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_NotEmpty.selector, 2, BOND, 0));
        LIABILITY.close(2);
        LIABILITY.queueWithdrawal(4, BOND);
        LIABILITY.queueWithdrawal(1, BOND);
        VM.warp(block.timestamp + UNBONDING);
        LIABILITY.completeWithdrawal(4, VICTIM);
        LIABILITY.completeWithdrawal(1, VICTIM);
        _announces();
        emit ILiability.MemberClosed(4, 4);
        LIABILITY.close(4);
        _announces();
        emit ILiability.MemberClosed(1, domain);
        LIABILITY.close(1);
        _holds(!LIABILITY.standing(1).exists && !LIABILITY.isInGoodStanding(1), "closed");
        _holds(!LIABILITY.standing(4).exists && !LIABILITY.standing(4).good, "closed alone");
        _holds(!LIABILITY.isInGoodStanding(4), "closed alone is not good");
        _same(LIABILITY.domainOf(1), domain, "its domain is kept");
        _same(LIABILITY.founderOf(2), 0, "nobody consents");
        _same(LIABILITY.founderOf(4), 0, "nor for who was alone");
        _refused(ILiability.Liability_UnknownMember.selector, 1);
        LIABILITY.queueWithdrawal(1, 1);
        _refused(ILiability.Liability_UnknownMember.selector, 4);
        LIABILITY.merge(4, 2);
        _refused(ILiability.Liability_UnknownMember.selector, 1);
        LIABILITY.merge(2, 1);
        _refused(ILiability.Liability_BadMemberId.selector, 4);
        LIABILITY.open(4, PAYER, 1, 0);
    }

    function test_onlyTheUnit() external {
        VM.prank(PAYER);
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_NotUnit.selector, PAYER));
        LIABILITY.open(1, PAYER, 1, 0);
    }
}
