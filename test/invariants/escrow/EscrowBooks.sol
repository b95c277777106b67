// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DELEGATION_SETTLE, DelegationView} from "../../../contracts/identity/types/Delegations.sol";
import {isAbroad, numberOf} from "../../../contracts/market/types/Abroad.sol";
import {
    CreditView,
    EscrowTerms,
    Milestone,
    MilestoneState,
    SettlementPurpose
} from "../../../contracts/market/types/Escrows.sol";
import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {EscrowWorld} from "./EscrowWorld.sol";

/// @notice The proof's own books, and who tries what. What differs from Escrow's is noted in `violation`.
abstract contract EscrowBooks is EscrowWorld {
    uint256 internal constant COUNT = 3;

    struct Deal {
        uint256 payer;
        uint256 payee;
        address asset;
        uint256 deadline;
        uint256 amount;
        /// What its ended milestones were credited with.
        uint256 paid;
    }

    /// @dev One milestone as the rules say.
    struct Fate {
        bool disputed;
        bool waiting;
        bool ruled;
        bool payerOffered;
        bool payeeOffered;
        uint256 deliveredAt;
        uint256 dueAt;
        uint256 raisedAt;
        uint256 disputeID;
        uint256 ruling;
        uint256 payerOffer;
        uint256 payeeOffer;
        /// `Open` until it ended, and then how.
        MilestoneState end;
    }

    /// @dev What a passport lent, of one asset.
    struct Loan {
        uint256 passport;
        uint256 delegate;
        address asset;
        uint256 scopes;
        uint256 cap;
        uint256 expiry;
        uint256 spent;
        bool revoked;
    }

    /// @dev Who tries what with which milestone. Under a loan the actor acts for the passport that lent.
    struct Attempt {
        uint256 deal;
        uint256 index;
        uint256 actor;
        uint256 loan;
        bool isPayer;
        bool isPayee;
    }

    string public violation;

    Deal[] internal deals;
    Loan[] internal loans;
    bool internal laneOpen;
    mapping(uint256 deal => mapping(uint256 index => Fate)) internal fates;
    mapping(address asset => uint256) internal open_;
    mapping(uint256 passport => mapping(address asset => uint256)) internal spent;
    mapping(address asset => mapping(uint256 passport => uint256)) internal earned;
    mapping(address asset => mapping(uint256 passport => uint256)) internal clear;

    // ------------------------------------------------------------------ entries

    function _end(Attempt memory it, MilestoneState how, uint256 toPayee) internal {
        Deal storage deal = deals[it.deal];
        uint256 amount = _amount(it);
        fates[it.deal][it.index].end = how;
        open_[deal.asset] -= amount;
        deal.paid += amount;
        earned[deal.asset][deal.payee] += toPayee;
        clear[deal.asset][deal.payer] += amount - toPayee;
    }

    /// @dev One passport here and one there have a sponsor, each its next.
    function _share(uint256 passport, address token) internal {
        uint256 all = earned[token][passport];
        bool sponsored = passport == PEOPLE - 1 || passport == _named(PEOPLE + 1);
        uint256 royalty = sponsored ? (all * ROYALTY) / 10_000 : 0;
        earned[token][passport] = 0;
        clear[token][passport] += all - royalty;
        if (sponsored) clear[token][passport + 1] += royalty;
    }

    function _lent(uint256 loan, uint256 gives) internal {
        if (loan == 0) return;
        Loan storage its = loans[loan - 1];
        its.spent += gives;
        DelegationView memory told_ = DELEGATIONS.delegationOf(loan);
        _hold(told_.spent == its.spent && its.spent <= its.cap, "a delegate moved otherwise than it was counted");
    }

    // ------------------------------------------------------------------ rules

    function _isGood(uint256 passport) internal view returns (bool) {
        if (isAbroad(passport)) return laneOpen && !NEIGHBOUR.bad(numberOf(passport));
        return !bad[passport];
    }

    function _isOpen(Fate storage fate) internal view returns (bool) {
        return fate.end == MilestoneState.Open && !fate.disputed && !fate.waiting;
    }

    /// @dev Whether a loan covers what its delegate gives away; true without a loan.
    function _lends(Attempt memory it, uint256 gives) internal view returns (bool) {
        return it.loan == 0 || _covers(it.loan, it.actor, DELEGATION_SETTLE, deals[it.deal].asset, gives);
    }

    function _covers(
        uint256 loan,
        uint256 actor,
        uint256 scope,
        address asset_,
        uint256 gives
    ) internal view returns (bool) {
        Loan storage its = loans[loan - 1];
        if (its.revoked || block.timestamp >= its.expiry || its.delegate != actor) return false;
        return its.scopes & scope != 0 && its.asset == asset_ && gives <= its.cap - its.spent;
    }

    // ------------------------------------------------------------------ checks

    /// @dev What is held is what is open and credited, and every credit is what the rules gave.
    function _check() internal {
        for (uint256 i; i < 2; ++i) {
            address token = i == 0 ? address(PLAIN) : address(SHRINKING);
            uint256 sum = open_[token];
            for (uint256 place = 1; place <= PEOPLE + GUESTS; ++place) {
                uint256 id = _named(place);
                (uint256 its, uint256 free) = (earned[token][id], clear[token][id]);
                CreditView memory credit = ESCROW.creditOf(id, token);
                _hold(credit.earned == its, "earned otherwise than the rules gave");
                _hold(credit.clear == free, "credited otherwise than the rules gave");
                sum += its + free;
            }
            _hold(ESCROW.assetOf(token).held == sum, "held is not what is open and credited");
        }
        _hold(
            PLAIN.balanceOf(address(ESCROW)) == ESCROW.assetOf(address(PLAIN)).held,
            "a plain token is missing or over"
        );
    }

    /// @dev What an escrow took in is what of it is still to come and what it was credited with, and its milestones are as the rules say.
    function _check(uint256 deal) internal {
        bytes32 escrow = ESCROW.escrowId(_terms(deal));
        uint256 sum = deals[deal].paid;
        for (uint256 index; index < COUNT; ++index) {
            MilestoneState state = ESCROW.milestoneOf(escrow, index).state;
            _hold(state == _stateOf(fates[deal][index]), "a milestone is otherwise than the rules say");
            // The last three are ends.
            if (state < MilestoneState.Released) sum += deals[deal].amount + index;
        }
        _hold(sum == _sum(deals[deal].amount), "an escrow lost or won");
        _check();
    }

    function _hold(bool condition, string memory what) internal {
        if (!condition && bytes(violation).length == 0) violation = what;
    }

    function _stateOf(Fate storage fate) private view returns (MilestoneState) {
        if (fate.end != MilestoneState.Open) return fate.end;
        if (fate.waiting) return MilestoneState.Waiting;
        return fate.disputed ? MilestoneState.Disputed : MilestoneState.Open;
    }

    // ------------------------------------------------------------------ attempts

    function _as(uint256 passport, bytes memory data) internal returns (bool done) {
        VM.prank(_person(passport));
        (done, ) = address(ESCROW).call(data);
    }

    /// @dev The attempt, under its loan where it has one.
    function _do(Attempt memory it, bytes memory data) internal returns (bool) {
        return _as(it.actor, it.loan == 0 ? data : abi.encodeCall(ESCROW.actUnder, (it.loan, data)));
    }

    /// @dev Mostly a party of the deal, whose milestones are mostly open.
    function _pick(uint256 seed) internal view returns (Attempt memory it) {
        VM.assume(deals.length != 0);
        it.deal = (seed >> 8) % deals.length;
        it.index = (seed >> 40) % COUNT;
        for (uint256 i; i < 6 && fates[it.deal][it.index].end != MilestoneState.Open && seed % 8 != 0; ++i) {
            it.deal = (it.deal + 1) % deals.length;
        }
        _cast(it, seed);
    }

    /// @dev Mostly a milestone in a state, where there is one near.
    function _pickIn(MilestoneState state, uint256 seed) internal view returns (Attempt memory it) {
        it = _pick(seed);
        for (uint256 i; i < 12 && seed % 8 != 0 && _stateOf(fates[it.deal][it.index]) != state; ++i) {
            it.index = (it.index + 1) % COUNT;
            if (it.index == 0) it.deal = (it.deal + 1) % deals.length;
        }
        _cast(it, seed);
    }

    function _cast(Attempt memory it, uint256 seed) private view {
        Deal storage deal = deals[it.deal];
        uint256 role = (seed >> 72) % 5;
        it.actor =
            role < 2
                ? deal.payer
                : role < 4
                    ? deal.payee
                    : _named(1 + ((seed >> 80) % (PEOPLE + GUESTS)));
        it.loan = (seed >> 96) % 3 == 0 ? _loanFor(deal, seed >> 104) : 0;
        uint256 side = it.actor;
        if (it.loan != 0) {
            side = loans[it.loan - 1].passport;
            if ((seed >> 96) % 8 != 0) it.actor = loans[it.loan - 1].delegate;
        }
        (it.isPayer, it.isPayee) = (side == deal.payer, side == deal.payee);
    }

    /// @dev Mostly one of a party's, in the deal's asset; 0 where nothing was lent.
    function _loanFor(Deal storage deal, uint256 seed) private view returns (uint256 loan) {
        if (loans.length == 0) return 0;
        loan = 1 + (seed % loans.length);
        for (uint256 i; i < 8; ++i) {
            Loan storage its = loans[loan - 1];
            if (its.asset == deal.asset && (its.passport == deal.payer || its.passport == deal.payee)) break;
            loan = 1 + (loan % loans.length);
        }
    }

    // ------------------------------------------------------------------ terms

    /// @dev Milestones differ by a unit each.
    function _amount(Attempt memory it) internal view returns (uint256) {
        return deals[it.deal].amount + it.index;
    }

    function _sum(uint256 amount) internal pure returns (uint256) {
        return amount * COUNT + (COUNT * (COUNT - 1)) / 2;
    }

    /// @dev Each in turn, the one that waits longest first.
    function _purposeOf(uint256 deal) internal pure returns (SettlementPurpose) {
        return SettlementPurpose(5 - (deal % 6));
    }

    function _terms(uint256 index) internal view returns (EscrowTerms memory terms) {
        Deal storage deal = deals[index];
        (terms.payer, terms.payee, terms.asset) = (deal.payer, deal.payee, deal.asset);
        (terms.purpose, terms.window) = (_purposeOf(index), Duration.wrap(uint32(WINDOW)));
        (terms.arbitrator, terms.nonce) = (address(this), index);
        terms.milestones = new Milestone[](COUNT);
        for (uint256 i; i < COUNT; ++i) {
            terms.milestones[i] = Milestone(uint96(deal.amount + i), Timestamp.wrap(uint48(deal.deadline)));
        }
    }
}
