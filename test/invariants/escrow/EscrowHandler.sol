// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {
    DeliveryProof,
    EscrowTerms,
    Milestone,
    OpenParams,
    SettlementPurpose
} from "../../../contracts/market/types/Escrows.sol";
import {Bps} from "../../../contracts/shared/types/Bps.sol";
import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {EscrowWorld} from "./EscrowWorld.sol";

/// @notice Acts at random, knows beforehand what may succeed, and keeps books of its own. What differs is noted in `violation`.
contract EscrowHandler is EscrowWorld {
    uint256 private constant COUNT = 3;
    uint256 private constant LIFE = 10 days;
    uint256 private constant SILENCE = 365 days;

    struct Deal {
        uint256 payer;
        uint256 payee;
        address asset;
        uint256 deadline;
        uint256 amount;
    }

    /// @dev One milestone as the rules say.
    struct Fate {
        bool ended;
        bool disputed;
        bool ruled;
        bool payerOffered;
        bool payeeOffered;
        uint256 deliveredAt;
        uint256 raisedAt;
        uint256 disputeID;
        uint256 ruling;
        uint256 payerOffer;
        uint256 payeeOffer;
    }

    /// @dev Who tries what with which milestone.
    struct Attempt {
        uint256 deal;
        uint256 index;
        uint256 actor;
        bool isPayer;
        bool isPayee;
    }

    string public violation;

    Deal[] private _deals;
    mapping(uint256 deal => mapping(uint256 index => Fate)) private _fates;
    mapping(address asset => uint256) private _open;
    mapping(uint256 passport => mapping(address asset => uint256)) private _spent;
    mapping(address asset => mapping(uint256 passport => uint256)) private _earned;
    mapping(address asset => mapping(uint256 passport => uint256)) private _clear;

    function begin() external {
        ESCROW.admit(address(PLAIN), 1e28, 1);
        ESCROW.admit(address(SHRINKING), 1e28, 1);
    }

    // ------------------------------------------------------------------ time and fortune

    function pass(uint256 seed) external {
        uint256 step = [uint256(1), 1 hours, 1 days, WINDOW, LIFE, 30 days, SILENCE][seed % 7];
        VM.warp(block.timestamp + step);
    }

    function turn(uint256 seed) external {
        uint256 passport = 1 + (seed % PEOPLE);
        bad[passport] = !bad[passport] && (seed >> 8) % 4 == 0;
    }

    function rebase(uint256 seed) external {
        SHRINKING.rebase([uint256(50), 99, 100, 100, 100, 120][seed % 6]);
        _check();
    }

    // ------------------------------------------------------------------ the plain path

    function open(uint256 seed, uint256 amount) external {
        uint256 payer = 1 + (seed % PEOPLE);
        uint256 payee = 1 + ((seed >> 8) % PEOPLE);
        address token = (seed >> 16) % 2 == 0 ? address(SHRINKING) : address(PLAIN);
        amount = _between(amount, 1, 1e24);
        uint256 held = ESCROW.assetOf(token).held;
        bool short_ = IERC20(token).balanceOf(address(ESCROW)) < held;
        _deals.push(Deal(payer, payee, token, block.timestamp + LIFE, amount));
        bool done = _as(payer, abi.encodeCall(ESCROW.open, (OpenParams(_terms(_deals.length - 1), 0))));
        bool may = payer != payee && !bad[payer] && !bad[payee] && !short_;
        // A rebasing token's own rounding may look like a fee.
        if (token == address(PLAIN)) _hold(done == may, "opening");
        else _hold(!done || may, "opening");
        if (done) {
            _open[token] += _sum(amount);
            if (isConstrained(payer)) _spent[payer][token] += _sum(amount);
        } else {
            _deals.pop();
        }
        _hold(told[payer][token] == _spent[payer][token], "spent otherwise than Constraints was told");
        _check();
    }

    function deliver(uint256 seed) external {
        Attempt memory it = _pick(seed);
        Fate storage fate = _fates[it.deal][it.index];
        bool done = _as(it.actor, abi.encodeCall(ESCROW.claimDelivery, (_terms(it.deal), it.index, bytes32(seed))));
        bool open_ = !fate.ended && !fate.disputed && fate.deliveredAt == 0;
        _hold(done == (it.isPayee && open_ && block.timestamp <= _deals[it.deal].deadline), "delivering");
        if (done) fate.deliveredAt = block.timestamp;
    }

    function release(uint256 seed) external {
        Attempt memory it = _pick(seed);
        Fate storage fate = _fates[it.deal][it.index];
        DeliveryProof memory none;
        bool done = _as(it.actor, abi.encodeCall(ESCROW.release, (_terms(it.deal), it.index, none)));
        bool ripe = !fate.disputed && fate.deliveredAt != 0 && block.timestamp > fate.deliveredAt + WINDOW;
        _hold(done == (!fate.ended && (it.isPayer || ripe)), "releasing");
        if (done) _end(it, _amount(it));
        _check();
    }

    function refund(uint256 seed) external {
        Attempt memory it = _pick(seed);
        Fate storage fate = _fates[it.deal][it.index];
        bool done = _as(it.actor, abi.encodeCall(ESCROW.refund, (_terms(it.deal), it.index)));
        bool lapsed = !fate.disputed && fate.deliveredAt == 0 && block.timestamp > _deals[it.deal].deadline;
        _hold(done == (!fate.ended && (it.isPayee || lapsed)), "refunding");
        if (done) _end(it, 0);
        _check();
    }

    // ------------------------------------------------------------------ disputes

    function dispute(uint256 seed, uint256 share) external {
        Attempt memory it = _pick(seed);
        Fate storage fate = _fates[it.deal][it.index];
        share = _between(share, 0, 10_000);
        bool asPayer = it.isPayer;
        Bps offer = Bps.wrap(uint16(share));
        bool done = _as(it.actor, abi.encodeCall(ESCROW.dispute, (_terms(it.deal), it.index, asPayer, offer)));
        uint256 latest = fate.deliveredAt == 0 ? _deals[it.deal].deadline : fate.deliveredAt + WINDOW;
        bool may = !fate.ended && !fate.disputed && block.timestamp <= latest;
        _hold(done == (may && (it.isPayer || it.isPayee)), "disputing");
        if (!done) return;
        (fate.disputed, fate.raisedAt, fate.disputeID) = (true, block.timestamp, disputes);
        (fate.payerOffer, fate.payeeOffer) = asPayer ? (share, uint256(10_000)) : (0, share);
        (fate.payerOffered, fate.payeeOffered) = (asPayer, !asPayer);
        _check();
    }

    function offer(uint256 seed, uint256 share) external {
        Attempt memory it = _pickDisputed(seed);
        Fate storage fate = _fates[it.deal][it.index];
        share = _between(share, 0, 10_000);
        bool done = _as(
            it.actor,
            abi.encodeCall(
                ESCROW.offerSplit,
                (_terms(it.deal), it.index, fate.disputeID, it.isPayer, Bps.wrap(uint16(share)))
            )
        );
        bool first = it.isPayer ? !fate.payerOffered : it.isPayee && !fate.payeeOffered;
        bool may = !fate.ended && fate.disputed && !fate.ruled && block.timestamp <= fate.raisedAt + 1 days;
        _hold(done == (first && may), "offering");
        if (!done) return;
        if (it.isPayer) (fate.payerOffered, fate.payerOffer) = (true, share);
        else (fate.payeeOffered, fate.payeeOffer) = (true, share);
    }

    function rule(uint256 seed, uint256 ruling) external {
        Attempt memory it = _pickDisputed(seed);
        Fate storage fate = _fates[it.deal][it.index];
        VM.assume(fate.disputed);
        ruling %= 4;
        // The handler is the arbitrator: its word is never refused, and only once taken.
        (bool done, ) = address(ESCROW).call(abi.encodeCall(ESCROW.rule, (fate.disputeID, ruling)));
        _hold(done == !fate.ruled, "ruling");
        if (done) (fate.ruled, fate.ruling) = (true, ruling);
        _check();
    }

    function settle(uint256 seed) external {
        Attempt memory it = _pickDisputed(seed);
        Fate storage fate = _fates[it.deal][it.index];
        bytes memory data = abi.encodeCall(ESCROW.settleRuling, (_terms(it.deal), it.index, fate.disputeID));
        bool done = _as(it.actor, data);
        bool decided = fate.ruled || block.timestamp >= fate.raisedAt + SILENCE;
        _hold(done == (!fate.ended && fate.disputed && decided), "settling");
        if (!done) return;
        uint256 share = 5_000;
        if (fate.ruling == 1) share = fate.payerOffer;
        if (fate.ruling == 2) share = fate.payeeOffer;
        _end(it, (_amount(it) * share) / 10_000);
        _check();
    }

    // ------------------------------------------------------------------ payment

    function share_(uint256 seed) external {
        uint256 passport = 1 + (seed % PEOPLE);
        address token = _token(seed);
        bool done = _as(1, abi.encodeCall(ESCROW.shareEarnings, (passport, token)));
        _hold(done == (_earned[token][passport] != 0), "sharing");
        _share(passport, token);
        _check();
    }

    function withdraw(uint256 seed) external {
        address token = _token(seed);
        uint256 passport = _creditor(seed, token);
        uint256 actor = (seed >> 8) % 4 == 0 ? 1 + ((seed >> 16) % PEOPLE) : passport;
        uint256 credit = _earned[token][passport] + _clear[token][passport];
        uint256 held = ESCROW.assetOf(token).held;
        uint256 balance = IERC20(token).balanceOf(address(ESCROW));
        bool done = _as(actor, abi.encodeCall(ESCROW.withdraw, (passport, token, address(0xBA4C))));
        _hold(done == (actor == passport && !bad[passport] && credit != 0), "withdrawing");
        if (!done) return;
        _share(passport, token);
        uint256 due = _clear[token][passport];
        if (balance < held) due = (due * balance) / held;
        _clear[token][passport] = 0;
        uint256 left = IERC20(token).balanceOf(address(ESCROW));
        // A rebasing token moves its own parts, which are worth a unit more or less.
        uint256 grain = token == address(PLAIN) ? 0 : 2;
        _hold(balance - left <= due + grain && due <= balance - left + grain, "paid otherwise than owed");
        _check();
    }

    // ------------------------------------------------------------------ internals

    function _end(Attempt memory it, uint256 toPayee) private {
        Deal storage deal = _deals[it.deal];
        _fates[it.deal][it.index].ended = true;
        _open[deal.asset] -= _amount(it);
        _earned[deal.asset][deal.payee] += toPayee;
        _clear[deal.asset][deal.payer] += _amount(it) - toPayee;
    }

    function _share(uint256 passport, address token) private {
        uint256 earned = _earned[token][passport];
        uint256 royalty = passport == PEOPLE - 1 ? (earned * ROYALTY) / 10_000 : 0;
        _earned[token][passport] = 0;
        _clear[token][passport] += earned - royalty;
        _clear[token][PEOPLE] += royalty;
    }

    /// @dev What is held is what is open and credited, and every credit is what the rules gave.
    function _check() private {
        for (uint256 i; i < 2; ++i) {
            address token = i == 0 ? address(PLAIN) : address(SHRINKING);
            uint256 sum = _open[token];
            for (uint256 id = 1; id <= PEOPLE; ++id) {
                (uint256 earned, uint256 clear) = (_earned[token][id], _clear[token][id]);
                _hold(ESCROW.creditOf(id, token).earned == earned, "earned otherwise than the rules gave");
                _hold(ESCROW.creditOf(id, token).clear == clear, "credited otherwise than the rules gave");
                sum += earned + clear;
            }
            _hold(ESCROW.assetOf(token).held == sum, "held is not what is open and credited");
        }
        _hold(
            PLAIN.balanceOf(address(ESCROW)) == ESCROW.assetOf(address(PLAIN)).held,
            "a plain token is missing or over"
        );
    }

    function _hold(bool condition, string memory what) private {
        if (!condition && bytes(violation).length == 0) violation = what;
    }

    function _as(uint256 passport, bytes memory data) private returns (bool done) {
        VM.prank(_person(passport));
        (done, ) = address(ESCROW).call(data);
    }

    /// @dev Mostly a party of the deal, whose milestones are mostly open.
    function _pick(uint256 seed) private view returns (Attempt memory it) {
        VM.assume(_deals.length != 0);
        it.deal = (seed >> 8) % _deals.length;
        it.index = (seed >> 40) % COUNT;
        for (uint256 i; i < 6 && _fates[it.deal][it.index].ended && seed % 8 != 0; ++i) {
            it.deal = (it.deal + 1) % _deals.length;
        }
        _cast(it, seed);
    }

    function _pickDisputed(uint256 seed) private view returns (Attempt memory it) {
        it = _pick(seed);
        for (uint256 i; i < 12 && seed % 8 != 0; ++i) {
            Fate storage fate = _fates[it.deal][it.index];
            if (fate.disputed && !fate.ended) break;
            it.index = (it.index + 1) % COUNT;
            if (it.index == 0) it.deal = (it.deal + 1) % _deals.length;
        }
        _cast(it, seed);
    }

    function _cast(Attempt memory it, uint256 seed) private view {
        Deal storage deal = _deals[it.deal];
        uint256 role = (seed >> 72) % 5;
        it.actor =
            role < 2
                ? deal.payer
                : role < 4
                    ? deal.payee
                    : 1 + ((seed >> 80) % PEOPLE);
        (it.isPayer, it.isPayee) = (it.actor == deal.payer, it.actor == deal.payee);
    }

    function _token(uint256 seed) private view returns (address) {
        return (seed >> 32) % 2 == 0 ? address(PLAIN) : address(SHRINKING);
    }

    /// @dev Mostly a passport with credit, where there is one.
    function _creditor(uint256 seed, address token) private view returns (uint256 passport) {
        passport = 1 + (seed % PEOPLE);
        for (uint256 i; i < PEOPLE && (seed >> 4) % 8 != 0; ++i) {
            if (_earned[token][passport] + _clear[token][passport] != 0) break;
            passport = 1 + (passport % PEOPLE);
        }
    }

    /// @dev Milestones differ by a unit each.
    function _amount(Attempt memory it) private view returns (uint256) {
        return _deals[it.deal].amount + it.index;
    }

    function _sum(uint256 amount) private pure returns (uint256) {
        return amount * COUNT + (COUNT * (COUNT - 1)) / 2;
    }

    function _terms(uint256 index) private view returns (EscrowTerms memory terms) {
        Deal storage deal = _deals[index];
        (terms.payer, terms.payee, terms.asset) = (deal.payer, deal.payee, deal.asset);
        (terms.purpose, terms.window) = (SettlementPurpose.Goods, Duration.wrap(uint32(WINDOW)));
        (terms.arbitrator, terms.nonce) = (address(this), index);
        terms.milestones = new Milestone[](COUNT);
        for (uint256 i; i < COUNT; ++i) {
            terms.milestones[i] = Milestone(uint96(deal.amount + i), Timestamp.wrap(uint48(deal.deadline)));
        }
    }
}
