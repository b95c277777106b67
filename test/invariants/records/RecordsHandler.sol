// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PARAM_REPUTATION_HALF_LIFE} from "../../../contracts/cell/types/Parameters.sol";
import {SpendLimitView} from "../../../contracts/identity/types/Constraints.sol";
import {
    DELEGATION_ALL,
    DELEGATION_SPEND,
    DelegationState,
    DelegationTerms
} from "../../../contracts/identity/types/Delegations.sol";
import {Mark, MARK_COUNT, MarkView} from "../../../contracts/identity/types/Reputations.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {RecordsWorld} from "./RecordsWorld.sol";

/// @notice Acts at random and keeps books of its own, from what it did and not from what the contracts say. A broken statement is noted in
/// `violation`, since a revert would be rolled back.
contract RecordsHandler is RecordsWorld {
    address private constant ASSET = address(0xA55E7);
    uint96 private constant NO_LIMIT = type(uint96).max;
    uint256 private constant LOG = 24;
    uint256 private constant TRIES = 8;

    struct Lent {
        address delegate;
        uint256 cap;
        uint256 spent;
        uint256 expiry;
        uint24 epoch;
        uint8 depth;
        uint256 parent;
        bool revoked;
    }

    /// @dev Limits of one passport as its controller asked for them.
    struct Promise {
        uint256 limit;
        uint256 asked;
        uint256 askedAt;
    }

    struct Spent {
        uint256 moment;
        uint256 since;
        uint256 highest;
    }

    struct Sample {
        uint256 passport;
        Mark mark;
        uint256 moment;
        MarkView shown;
    }

    string public violation;

    mapping(uint256 id => Lent) private _lent;
    uint256 private _lentLast;
    mapping(uint256 passport => Promise) private _promises;
    mapping(uint256 passport => Spent[LOG]) private _spends;
    mapping(uint256 passport => uint256) private _spendCount;
    mapping(uint256 passport => mapping(Mark => uint256)) private _decayed;
    mapping(uint256 passport => mapping(Mark => uint256)) private _counts;
    Sample[8] private _samples;
    uint256 private _sampled;

    function begin() external {
        _appoint();
        for (uint256 id = 1; id <= PASSPORTS; ++id) _promises[id].limit = NO_LIMIT;
    }

    // ------------------------------------------------------------------ time and control

    function pass(uint256 seed) external {
        uint256 step = [uint256(1), 3_600, 1 days, WAIT - 1, WAIT, 90 days][seed % 6];
        VM.warp(block.timestamp + step);
        _ripen();
        _checkAll();
    }

    function changeControl(uint256 seed) external {
        if (seed % 8 == 0) ++epoch;
        _checkAll();
    }

    // ------------------------------------------------------------------ delegations

    function grant(uint256 seed, uint256 cap, uint256 term) external {
        DelegationTerms memory terms = _terms(seed, _between(cap, 1, 1e24), _between(term, 1, 365 days));
        uint256 id = DELEGATIONS.grant(1 + (seed % PASSPORTS), terms);
        _note(id, 0, terms);
    }

    function grantUnder(uint256 seed, uint256 cap, uint256 term) external {
        VM.assume(_lentLast > 0);
        uint256 parent = _fertile(seed);
        uint256 most = _leftOf(parent) + 1;
        DelegationTerms memory terms = _terms(seed >> 8, _between(cap, 1, most), _between(term, 1, 365 days));
        // Mostly what is allowed, since a random child is nearly always too wide.
        if (seed % 8 != 0) {
            Lent storage above = _lent[parent];
            (terms.scopes, terms.depth) = (DELEGATION_SPEND, above.depth == 0 ? 0 : above.depth - 1);
            if (Timestamp.unwrap(terms.expiry) > above.expiry) terms.expiry = Timestamp.wrap(uint48(above.expiry));
        }
        VM.prank(_lent[parent].delegate);
        uint256 id = DELEGATIONS.grantUnder(parent, terms);
        _hold(_isLive(parent), "lent on from what is dead");
        _hold(terms.cap < most, "a child's cap above what is left");
        _hold(Timestamp.unwrap(terms.expiry) <= _lent[parent].expiry, "a child outlives its parent");
        _note(id, parent, terms);
    }

    function revoke(uint256 seed) external {
        VM.assume(_lentLast > 0 && seed % 4 == 0);
        uint256 id = 1 + ((seed >> 8) % _lentLast);
        DELEGATIONS.revoke(id);
        _lent[id].revoked = true;
        _checkAll();
    }

    function spendLent(uint256 seed, uint256 amount) external {
        VM.assume(_lentLast > 0);
        uint256 id = 1 + (seed % _lentLast);
        uint256 left = _leftOf(id);
        amount = _between(amount, 0, left + 1);
        bool live = _isLive(id);
        try DELEGATIONS.spend(id, _lent[id].delegate, ASSET, amount) {
            _hold(live, "spent by what is dead");
            _hold(amount <= left, "spent above the tightest ancestor");
            for (uint256 link = id; link != 0; link = _lent[link].parent) _lent[link].spent += amount;
        } catch {
            _hold(!live || amount > left, "refused what it may");
        }
        _checkChain(id);
    }

    // ------------------------------------------------------------------ constraints

    function setLimit(uint256 seed, uint256 limit) external {
        uint256 passport = 1 + (seed % PASSPORTS);
        uint96 to = seed % 7 == 0 ? NO_LIMIT : uint96(_between(limit, 0, seed % 3 == 0 ? 10 : 1e24));
        CONSTRAINTS.setSpendLimit(passport, ASSET, to);
        Promise storage promised = _promises[passport];
        if (to < promised.limit) {
            (promised.limit, promised.askedAt) = (to, 0);
        } else {
            (promised.asked, promised.askedAt) = (to, block.timestamp);
        }
        _checkAll();
    }

    function cancelLoosening(uint256 seed) external {
        uint256 passport = 1 + (seed % PASSPORTS);
        CONSTRAINTS.cancelSpendLoosening(passport, ASSET);
        _hold(_promises[passport].askedAt != 0, "took back what did not wait");
        _promises[passport].askedAt = 0;
        _checkAll();
    }

    function spend(uint256 seed, uint256 amount) external {
        uint256 passport = 1 + (seed % PASSPORTS);
        uint256 limit = _promises[passport].limit;
        uint256 left = CONSTRAINTS.spendLimitOf(passport, ASSET).left;
        amount = _between(amount, 0, limit == NO_LIMIT ? 1e24 : left + 1);
        try CONSTRAINTS.spend(passport, ASSET, amount, address(0)) {
            _hold(limit == NO_LIMIT || amount <= left, "spent more than was left");
            _log(passport, amount, limit);
        } catch {
            _hold(amount > left, "refused what was left");
        }
        _checkAll();
    }

    // ------------------------------------------------------------------ reputation

    function record(uint256 seed, uint256 value) external {
        uint256 passport = 1 + (seed % PASSPORTS);
        Mark mark = Mark((seed >> 8) % MARK_COUNT);
        value = _between(value, 0, 1e26);
        REPUTATION.record(passport, mark, value);
        ++_counts[passport][mark];
        MarkView memory shown = REPUTATION.markOf(passport, mark);
        _hold(shown.decayed <= _decayed[passport][mark] + value, "weighs more than what was added");
        _decayed[passport][mark] = shown.decayed;
        _checkAll();
    }

    /// @dev Remembers how a mark reads now, for ever; a moment later it is the past.
    function sample(uint256 seed) external {
        Sample storage kept = _samples[_sampled++ % _samples.length];
        kept.passport = 1 + (seed % PASSPORTS);
        kept.mark = Mark((seed >> 8) % MARK_COUNT);
        kept.moment = block.timestamp;
        kept.shown = REPUTATION.markOf(kept.passport, kept.mark);
        VM.warp(block.timestamp + 1);
        _ripen();
        _checkAll();
    }

    function changeHalfLife(uint256 seed) external {
        CONSTITUTION.set(PARAM_REPUTATION_HALF_LIFE, _between(seed, 1, 10_000 days));
        REPUTATION.refreshTerms();
        _checkAll();
    }

    // ------------------------------------------------------------------ the statements

    function _checkAll() private {
        for (uint256 passport = 1; passport <= PASSPORTS; ++passport) {
            _checkLimit(passport);
            for (uint256 i = 0; i < MARK_COUNT; ++i) _checkMark(passport, Mark(i));
        }
        for (uint256 i = 0; i < _samples.length; ++i) _checkSample(_samples[i]);
        if (_lentLast > 0) _checkChain(1 + (block.timestamp % _lentLast));
    }

    /// @dev C1: what the contract says is in force is what the books say, so nothing loosened before its wait.
    function _checkLimit(uint256 passport) private {
        SpendLimitView memory shown = CONSTRAINTS.spendLimitOf(passport, ASSET);
        Promise storage promised = _promises[passport];
        _hold(shown.limit == promised.limit, "another limit than was promised");
        _hold((Timestamp.unwrap(shown.loosensAt) != 0) == (promised.askedAt != 0), "another loosening than was asked");
        _hold(shown.left <= shown.limit, "more left than the limit");
    }

    /// @dev R1: without a record the weight never rises, and nothing takes a count away.
    function _checkMark(uint256 passport, Mark mark) private {
        MarkView memory shown = REPUTATION.markOf(passport, mark);
        _hold(shown.count == _counts[passport][mark], "another count than was recorded");
        _hold(shown.decayed <= _decayed[passport][mark], "weight rose by itself");
        _hold(shown.decayed <= shown.total, "more weight than value");
        _decayed[passport][mark] = shown.decayed;
    }

    /// @dev R2: the past reads as it stood.
    function _checkSample(Sample storage kept) private {
        if (kept.passport == 0 || kept.moment >= block.timestamp) return;
        Timestamp moment = Timestamp.wrap(uint48(kept.moment));
        MarkView memory shown = REPUTATION.markAt(kept.passport, kept.mark, moment);
        _hold(keccak256(abi.encode(shown)) == keccak256(abi.encode(kept.shown)), "the past changed");
    }

    /// @dev D1, D2: no cap of a chain is exceeded, and the view tells what the books say.
    function _checkChain(uint256 id) private {
        (DelegationState state, ) = DELEGATIONS.stateOf(id);
        _hold((state == DelegationState.Live) == _isLive(id), "another state than the books say");
        _hold(DELEGATIONS.leftOf(id) == (_isLive(id) ? _leftOf(id) : 0), "another rest than the books say");
        for (uint256 link = id; link != 0; link = _lent[link].parent) {
            _hold(_lent[link].spent <= _lent[link].cap, "a cap exceeded");
        }
    }

    // ------------------------------------------------------------------ the books

    function _hold(bool condition, string memory what) private {
        if (!condition && bytes(violation).length == 0) violation = what;
    }

    function _terms(uint256 seed, uint256 cap, uint256 term) private view returns (DelegationTerms memory) {
        return
            DelegationTerms({
                delegate: address(uint160(0xDE1E + (seed % 5))),
                scopes: seed % 2 == 0 ? DELEGATION_ALL : DELEGATION_SPEND,
                asset: ASSET,
                cap: uint96(cap),
                expiry: Timestamp.wrap(uint48(block.timestamp + term)),
                depth: seed % 3 == 0 ? uint8(seed % 4) : 3
            });
    }

    function _note(uint256 id, uint256 parent, DelegationTerms memory terms) private {
        _hold(id == ++_lentLast, "ids out of order");
        _lent[id] = Lent(
            terms.delegate,
            terms.cap,
            0,
            Timestamp.unwrap(terms.expiry),
            epoch,
            terms.depth,
            parent,
            false
        );
        _checkAll();
    }

    function _isLive(uint256 id) private view returns (bool) {
        for (uint256 link = id; link != 0; link = _lent[link].parent) {
            Lent storage lent = _lent[link];
            if (lent.revoked || lent.expiry <= block.timestamp || lent.epoch != epoch) return false;
        }
        return true;
    }

    /// @dev A delegation that can be lent on where one is found soon, any other else.
    function _fertile(uint256 seed) private view returns (uint256 id) {
        for (uint256 i = 0; i < TRIES; ++i) {
            id = 1 + (addmod(seed, i, _lentLast));
            if (_lent[id].depth != 0 && _isLive(id)) return id;
        }
    }

    function _leftOf(uint256 id) private view returns (uint256 left) {
        left = type(uint96).max;
        for (uint256 link = id; link != 0; link = _lent[link].parent) {
            uint256 own = _lent[link].cap - _lent[link].spent;
            if (own < left) left = own;
        }
    }

    /// @dev A looser limit is in force once it has waited, and only then.
    function _ripen() private {
        for (uint256 passport = 1; passport <= PASSPORTS; ++passport) {
            Promise storage promised = _promises[passport];
            if (promised.askedAt == 0 || block.timestamp < promised.askedAt + WAIT) continue;
            (promised.limit, promised.askedAt) = (promised.asked, 0);
            for (uint256 i = 0; i < LOG; ++i) {
                Spent storage one = _spends[passport][i];
                if (promised.limit > one.highest) one.highest = promised.limit;
            }
        }
    }

    /// @dev C2: since each of the last spends, at most the highest limit since then and what that gives back in the time was spent.
    function _log(uint256 passport, uint256 amount, uint256 limit) private {
        Spent[LOG] storage spends = _spends[passport];
        Spent storage latest = spends[_spendCount[passport]++ % LOG];
        (latest.moment, latest.since, latest.highest) = (block.timestamp, 0, 0);
        for (uint256 i = 0; i < LOG; ++i) {
            Spent storage one = spends[i];
            if (one.moment == 0) continue;
            one.since += amount;
            if (limit > one.highest) one.highest = limit;
            if (one.highest == NO_LIMIT) continue;
            uint256 most = one.highest + (one.highest * (block.timestamp - one.moment)) / 1 days;
            _hold(one.since <= most, "spent faster than the limit gives back");
        }
    }
}
