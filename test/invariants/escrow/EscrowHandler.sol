// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {DELEGATION_SPEND} from "../../../contracts/identity/types/Delegations.sol";
import {isAbroad} from "../../../contracts/market/types/Abroad.sol";
import {DeliveryProof, MilestoneState, OpenParams} from "../../../contracts/market/types/Escrows.sol";
import {Bps} from "../../../contracts/shared/types/Bps.sol";
import {VM} from "../utils/Vm.sol";
import {EscrowFortunes} from "./EscrowFortunes.sol";

/// @notice Acts at random, for itself or under a loan, and knows beforehand what may succeed.
contract EscrowHandler is EscrowFortunes {
    /// @dev The three doors of a release.
    uint256 private constant SMALL = 0;
    uint256 private constant LARGE_ = 1;
    uint256 private constant ACROSS = 2;

    // ------------------------------------------------------------------ the plain path

    function open(uint256 seed, uint256 amount) external {
        uint256 loan = loans.length != 0 && (seed >> 24) % 3 == 0 ? 1 + ((seed >> 32) % loans.length) : 0;
        uint256 payer = 1 + (seed % PEOPLE);
        uint256 actor = payer;
        address token = (seed >> 16) % 2 == 0 ? address(SHRINKING) : address(PLAIN);
        if (loan != 0 && seed % 8 != 0) {
            (payer, actor, token) = (loans[loan - 1].passport, loans[loan - 1].delegate, loans[loan - 1].asset);
        }
        uint256 payee = _named(1 + ((seed >> 8) % (PEOPLE + GUESTS)));
        deals.push(Deal(payer, payee, token, block.timestamp + LIFE, _between(amount, 1, 1e24), 0));
        _open(actor, loan);
    }

    function deliver(uint256 seed) external {
        Attempt memory it = _pick(seed);
        Fate storage fate = fates[it.deal][it.index];
        bool done = _do(it, abi.encodeCall(ESCROW.claimDelivery, (_terms(it.deal), it.index, bytes32(seed))));
        bool may = _isOpen(fate) && fate.deliveredAt == 0 && block.timestamp <= deals[it.deal].deadline;
        _hold(done == (it.isPayee && may && _lends(it, 0)), "delivering");
        if (!done) return;
        fate.deliveredAt = block.timestamp;
        _lent(it.loan, 0);
    }

    function release(uint256 seed) external {
        Attempt memory it = _pick(seed);
        uint256 door = _doorOf(it.deal);
        bool fits = (seed >> 112) % 8 != 0;
        bool done = _do(it, _releaseCall(it, fits ? door : (door + 1) % 3));
        (bool waits, bool signed, uint256 wait) = door == SMALL ? (false, false, 0) : _emergency(it.deal);
        _hold(done == (fits && !signed && _mayRelease(it)), "releasing");
        if (!done) return;
        _lent(it.loan, _amount(it));
        Fate storage fate = fates[it.deal][it.index];
        if (waits) (fate.waiting, fate.disputed, fate.dueAt) = (true, false, block.timestamp + wait);
        else _end(it, MilestoneState.Released, _amount(it));
        _check(it.deal);
    }

    function finish(uint256 seed) external {
        Attempt memory it = _pickIn(MilestoneState.Waiting, seed);
        Fate storage fate = fates[it.deal][it.index];
        bool done = _as(it.actor, abi.encodeCall(ESCROW.finishRelease, (_terms(it.deal), it.index)));
        bool waits = fate.waiting && fate.end == MilestoneState.Open;
        _hold(done == (waits && block.timestamp >= fate.dueAt), "finishing");
        if (done) _end(it, MilestoneState.Released, _amount(it));
        _check(it.deal);
    }

    function refund(uint256 seed) external {
        Attempt memory it = seed % 2 == 0 ? _pick(seed >> 1) : _pickIn(MilestoneState.Waiting, seed >> 1);
        Fate storage fate = fates[it.deal][it.index];
        bool done = _do(it, abi.encodeCall(ESCROW.refund, (_terms(it.deal), it.index)));
        bool lapsed = it.loan == 0 && _isOpen(fate) && fate.deliveredAt == 0;
        lapsed = lapsed && block.timestamp > deals[it.deal].deadline;
        bool may = fate.end == MilestoneState.Open && (it.isPayee || lapsed);
        _hold(done == (may && _lends(it, _amount(it))), "refunding");
        if (!done) return;
        _lent(it.loan, _amount(it));
        _end(it, MilestoneState.Refunded, 0);
        _check(it.deal);
    }

    // ------------------------------------------------------------------ disputes

    function dispute(uint256 seed, uint256 share) external {
        Attempt memory it = _pick(seed);
        Fate storage fate = fates[it.deal][it.index];
        share = _between(share, 0, 10_000);
        bool asPayer = it.isPayer;
        Bps offer_ = Bps.wrap(uint16(share));
        bool done = _do(it, abi.encodeCall(ESCROW.dispute, (_terms(it.deal), it.index, asPayer, offer_)));
        uint256 latest = fate.deliveredAt == 0 ? deals[it.deal].deadline : fate.deliveredAt + WINDOW;
        bool may = _isOpen(fate) && block.timestamp <= latest && (it.isPayer || it.isPayee);
        _hold(done == (may && _lends(it, _gives(it, share))), "disputing");
        if (!done) return;
        _lent(it.loan, _gives(it, share));
        (fate.disputed, fate.raisedAt, fate.disputeID) = (true, block.timestamp, disputes);
        (fate.payerOffer, fate.payeeOffer) = asPayer ? (share, uint256(10_000)) : (0, share);
        (fate.payerOffered, fate.payeeOffered) = (asPayer, !asPayer);
        _check(it.deal);
    }

    function offer(uint256 seed, uint256 share) external {
        Attempt memory it = _pickIn(MilestoneState.Disputed, seed);
        Fate storage fate = fates[it.deal][it.index];
        share = _between(share, 0, 10_000);
        Bps offer_ = Bps.wrap(uint16(share));
        bool done = _do(
            it,
            abi.encodeCall(ESCROW.offerSplit, (_terms(it.deal), it.index, fate.disputeID, it.isPayer, offer_))
        );
        bool first = it.isPayer ? !fate.payerOffered : it.isPayee && !fate.payeeOffered;
        bool may = fate.end == MilestoneState.Open && fate.disputed && !fate.ruled;
        may = may && first && block.timestamp <= fate.raisedAt + 1 days;
        _hold(done == (may && _lends(it, _gives(it, share))), "offering");
        if (!done) return;
        _lent(it.loan, _gives(it, share));
        if (it.isPayer) (fate.payerOffered, fate.payerOffer) = (true, share);
        else (fate.payeeOffered, fate.payeeOffer) = (true, share);
    }

    function rule(uint256 seed, uint256 ruling) external {
        Attempt memory it = _pickIn(MilestoneState.Disputed, seed);
        Fate storage fate = fates[it.deal][it.index];
        VM.assume(fate.disputeID != 0);
        ruling %= 4;
        // The handler is the arbitrator: its word is never refused, and only once taken.
        (bool done, ) = address(ESCROW).call(abi.encodeCall(ESCROW.rule, (fate.disputeID, ruling)));
        _hold(done == !fate.ruled, "ruling");
        if (done) (fate.ruled, fate.ruling) = (true, ruling);
        _check(it.deal);
    }

    function settle(uint256 seed) external {
        Attempt memory it = _pickIn(MilestoneState.Disputed, seed);
        Fate storage fate = fates[it.deal][it.index];
        bytes memory data = abi.encodeCall(ESCROW.settleRuling, (_terms(it.deal), it.index, fate.disputeID));
        bool done = _as(it.actor, data);
        bool decided = fate.ruled || block.timestamp >= fate.raisedAt + SILENCE;
        _hold(done == (fate.end == MilestoneState.Open && fate.disputed && decided), "settling");
        if (!done) return;
        uint256 share = 5_000;
        if (fate.ruling == 1) share = fate.payerOffer;
        if (fate.ruling == 2) share = fate.payeeOffer;
        _end(it, MilestoneState.Ruled, (_amount(it) * share) / 10_000);
        _check(it.deal);
    }

    // ------------------------------------------------------------------ payment

    function share_(uint256 seed) external {
        address token = _token(seed);
        uint256 passport = _creditor(seed, token);
        bool done = _as(1, abi.encodeCall(ESCROW.shareEarnings, (passport, token)));
        _hold(done == (earned[token][passport] != 0 && (laneOpen || !isAbroad(passport))), "sharing");
        if (done) _share(passport, token);
        _check();
    }

    function withdraw(uint256 seed) external {
        address token = _token(seed);
        uint256 passport = _creditor(seed, token);
        uint256 actor = (seed >> 8) % 4 == 0 ? _named(1 + ((seed >> 16) % (PEOPLE + GUESTS))) : passport;
        uint256 credit = earned[token][passport] + clear[token][passport];
        uint256 held = ESCROW.assetOf(token).held;
        uint256 balance = IERC20(token).balanceOf(address(ESCROW));
        bool done = _as(actor, abi.encodeCall(ESCROW.withdraw, (passport, token, address(0xBA4C))));
        _hold(done == (actor == passport && _isGood(passport) && credit != 0), "withdrawing");
        if (!done) return;
        _share(passport, token);
        uint256 due = clear[token][passport];
        if (balance < held) due = (due * balance) / held;
        clear[token][passport] = 0;
        uint256 left = IERC20(token).balanceOf(address(ESCROW));
        // A rebasing token moves its own parts, which are worth a unit more or less.
        uint256 grain = token == address(PLAIN) ? 0 : 2;
        _hold(balance - left <= due + grain && due <= balance - left + grain, "paid otherwise than owed");
        _check();
    }

    // ------------------------------------------------------------------ internals

    /// @dev Opens the last deal, and drops it where that is refused.
    function _open(uint256 actor, uint256 loan) private {
        Deal storage deal = deals[deals.length - 1];
        (uint256 payer, address token, uint256 sum) = (deal.payer, deal.asset, _sum(deal.amount));
        bool short_ = IERC20(token).balanceOf(address(ESCROW)) < ESCROW.assetOf(token).held;
        bool may = payer != deal.payee && !bad[payer] && _isGood(deal.payee) && !short_;
        if (loan != 0) {
            may = may && _covers(loan, actor, DELEGATION_SPEND, token, sum) && loans[loan - 1].passport == payer;
        }
        uint256 purse = PLAIN.balanceOf(_person(payer));
        bool done = _as(actor, abi.encodeCall(ESCROW.open, (OpenParams(_terms(deals.length - 1), loan))));
        // A rebasing token's own rounding may look like a fee.
        if (token == address(PLAIN)) _hold(done == may, "opening");
        else _hold(!done || may, "opening");
        if (done) {
            open_[token] += sum;
            if (isConstrained(payer)) spent[payer][token] += sum;
            _lent(loan, sum);
            if (token == address(PLAIN)) purse -= sum;
            _hold(PLAIN.balanceOf(_person(payer)) == purse, "paid by somebody else than the payer's controller");
        } else {
            deals.pop();
        }
        _hold(told[payer][token] == spent[payer][token], "spent otherwise than Constraints was told");
        _check();
    }

    function _doorOf(uint256 deal) private view returns (uint256) {
        if (isAbroad(deals[deal].payee)) return ACROSS;
        return _isLarge(deal) ? LARGE_ : SMALL;
    }

    function _releaseCall(Attempt memory it, uint256 door) private view returns (bytes memory) {
        DeliveryProof memory none;
        bytes4 selector = ESCROW.release.selector;
        if (door == LARGE_) selector = ESCROW.releaseLarge.selector;
        if (door == ACROSS) selector = ESCROW.releaseAcross.selector;
        return abi.encodeWithSelector(selector, _terms(it.deal), it.index, none);
    }

    /// @dev The payer's word, or nobody's after the window; a delegate has the payer's word alone.
    function _mayRelease(Attempt memory it) private view returns (bool) {
        Fate storage fate = fates[it.deal][it.index];
        if (fate.end != MilestoneState.Open || fate.waiting) return false;
        if (it.isPayer) return _lends(it, _amount(it));
        bool ripe = fate.deliveredAt != 0 && block.timestamp > fate.deliveredAt + WINDOW;
        return it.loan == 0 && !fate.disputed && ripe;
    }

    /// @dev What of the milestone an offer leaves to the other side.
    function _gives(Attempt memory it, uint256 share) private view returns (uint256) {
        uint256 toPayee = (_amount(it) * share) / 10_000;
        return it.isPayer ? toPayee : _amount(it) - toPayee;
    }

    function _token(uint256 seed) private view returns (address) {
        return (seed >> 32) % 2 == 0 ? address(PLAIN) : address(SHRINKING);
    }

    /// @dev Mostly a passport with credit, where there is one.
    function _creditor(uint256 seed, address token) private view returns (uint256 passport) {
        uint256 place = 1 + (seed % (PEOPLE + GUESTS));
        for (uint256 i; i < PEOPLE + GUESTS; ++i) {
            passport = _named(place);
            if ((seed >> 4) % 8 == 0 || earned[token][passport] + clear[token][passport] != 0) break;
            place = 1 + (place % (PEOPLE + GUESTS));
        }
    }
}
