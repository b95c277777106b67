// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DomainView} from "../../../contracts/liability/types/Liabilities.sol";
import {VM} from "../utils/Vm.sol";
import {CourtHandler} from "./CourtHandler.sol";
import {Licence, Scene} from "./Scenes.sol";
import {UnitHandler} from "./UnitHandler.sol";

/// @notice All that can happen to the keystone: the unit, the court, everybody, and time.
contract LiabilityHandler is UnitHandler, CourtHandler {
    /// @notice The first members; called once, when the handler has code.
    function begin() external {
        _appoint();
        for (uint256 i = 0; i < 12; ++i) open(3 * i + 1, ((i % 4) << 128) | ((i * 0x9e3779b97f4a7c15) << 4));
    }

    // ------------------------------------------------------------------ everybody

    function deposit(uint256 seed, uint256 amount) external {
        _deposit(_open(seed), seed, _amount(amount));
    }

    /// @dev Pays a debt: whole, a little more, or in part.
    function repay(uint256 seed, uint256 amount) external {
        uint256 id = _debtor(seed);
        uint256 owed = LIABILITY.standing(id).debt;
        VM.assume(owed != 0);
        _deposit(id, seed, seed % 4 == 0 ? owed + (amount % 3) : _between(amount, 1, owed));
    }

    function _deposit(uint256 id, uint256 seed, uint256 paid) private {
        address payer = _actor(seed >> 8);
        (uint256 debt, ) = _debtOf(id);
        Scene memory scene = _scene(id, _member(seed >> 16), payer);
        uint256 owed = scene.standings[0].debt;
        _fund(payer, paid);
        VM.prank(payer);
        try LIABILITY.deposit(id, paid) {} catch {
            bool refusable = paid < debt || (leaving[id] && paid > owed);
            _check(refusable, "I5: a deposit that pays the debt was refused");
            return _discard();
        }
        _settled(scene, id, id, debt, owed, scene.bonds[0], paid);
    }

    function prepay(uint256 seed, uint256 amount) external {
        (address payer, address account) = (_actor(seed), _actor(seed >> 8));
        uint256 paid = _amount(amount);
        _fund(payer, paid);
        Scene memory scene = _scene(_member(seed >> 16), 0, account);
        VM.prank(payer);
        LIABILITY.prepay(account, paid);
        _after(scene, _licence());
    }

    function withdrawCredit(uint256 seed, uint256 amount) external {
        address account = _actor(seed);
        for (uint256 i = 0; i < ACTORS && LIABILITY.creditOf(account) == 0; ++i)
            account = _actor(addmod(seed, i, ACTORS));
        uint256 credit = LIABILITY.creditOf(account);
        VM.assume(credit != 0);
        Scene memory scene = _scene(_member(seed >> 16), 0, account);
        VM.prank(account);
        LIABILITY.withdrawCredit(_between(amount, 1, credit), _actor(seed >> 8));
        _after(scene, _licence());
    }

    function collect(uint256 seed) external {
        Held memory claim = _paid(seed);
        (uint256 outstanding, uint256 collectable) = LIABILITY.claimOf(claim.domain, claim.round, claim.holder);
        Scene memory scene = _scene(_member(seed), 0, claim.holder);
        uint256 amount = LIABILITY.collectClaim(claim.domain, claim.round, claim.holder);
        _check(amount == collectable, "I10: other was collected than was paid");
        (uint256 still, uint256 rest) = LIABILITY.claimOf(claim.domain, claim.round, claim.holder);
        _check(still == outstanding && rest == 0, "I10: collecting changed what is owed");
        Licence memory licence = _licence();
        licence.potOut = amount;
        _after(scene, licence);
    }

    function _paid(uint256 seed) private view returns (Held memory claim) {
        for (uint256 i = 0; i < claims.length; ++i) {
            claim = claims[addmod(seed, i, claims.length)];
            if (_collectable(claim.domain, claim.round, claim.holder) != 0) return claim;
        }
        VM.assume(false);
    }

    function relay(uint256 seed) external {
        for (uint256 i = 0; i < relays.length; ++i) {
            Relayed memory link = relays[addmod(seed, i, relays.length)];
            try LIABILITY.relayClaim(link.domain, link.round, link.origin, link.originRound) {
                ++operations;
                return;
            } catch {}
        }
        VM.assume(false);
    }

    function assign(uint256 seed, uint256 to) external {
        VM.assume(claims.length != 0);
        Held memory claim = claims[seed % claims.length];
        address next = _actor(to);
        VM.assume(next != claim.holder);
        Licence memory licence = _licence();
        licence.potOut =
            _collectable(claim.domain, claim.round, claim.holder) + _collectable(claim.domain, claim.round, next);
        Scene memory scene = _before(_list(_member(seed), 0), _accounts(claim.holder, next), 0);
        VM.prank(claim.holder);
        LIABILITY.assignClaim(claim.domain, claim.round, next);
        _noteClaim(claim.domain, claim.round, next);
        _after(scene, licence);
    }

    function compress(uint256 seed) external {
        uint256 id = _open(seed);
        Scene memory scene = _scene(id, _member(seed >> 8));
        LIABILITY.compress(id);
        _check(LIABILITY.bondOf(id) == scene.bonds[0], "I6: compressing changed a bond");
        _check(LIABILITY.hopsOf(id) == 0, "I6: compressing left a path");
        _after(scene, _licence());
    }

    function releaseCover(uint256 seed) external {
        VM.assume(leavers.length != 0);
        uint256 id = leavers[seed % leavers.length];
        VM.assume(LIABILITY.departureOf(id).cover != 0 && !LIABILITY.isInTail(id));
        Scene memory scene = _scene(id, LIABILITY.departureOf(id).sponsor);
        try LIABILITY.releaseCover(id) {
            _after(scene, _licence());
        } catch {
            _check(false, "I5: a cover stays locked after its tail");
        }
    }

    // ------------------------------------------------------------------ time

    function pass(uint256 seed) external {
        VM.warp(block.timestamp + _between(seed, 1, seed % 4 == 0 ? 60 days : 3 days));
    }

    // ------------------------------------------------------------------ the full recount

    /// @notice Everything counted anew: I1, I6, I7, I8 and I10 for all members, domains, accounts and claims.
    function recount() external {
        _relayAll();
        uint256 total = _recountDomains() + pot + LIABILITY.creditOf(INSURANCE);
        for (uint256 i = 0; i < ACTORS; ++i) total += LIABILITY.creditOf(_actor(i));
        for (uint256 i = 0; i < cases.length; ++i) total += LIABILITY.caseOf(cases[i]).escrow;
        _check(total == TOKEN.balanceOf(address(LIABILITY)), "I1: the books differ from the balance");
        _recountClaims();
    }

    /// @dev What was paid far down a chain of discharges reaches its victims one link at a time.
    function _relayAll() private {
        for (uint256 round = 0; round < relays.length; ++round) {
            for (uint256 i = 0; i < relays.length; ++i) {
                Relayed memory link = relays[i];
                try LIABILITY.relayClaim(link.domain, link.round, link.origin, link.originRound) {} catch {}
            }
        }
    }

    function _recountDomains() private returns (uint256 total) {
        for (uint256 root = FIRST_DOMAIN; ; ++root) {
            try LIABILITY.domain(root) returns (DomainView memory pool) {
                total += pool.assets;
                if (!pool.root) continue;
                _check(pool.assets <= pool.shares, "I8: a price above 1");
                _check(pool.debt + pool.fines == 0 || pool.assets == 0, "I8: a domain in debt has assets");
                _check(pool.assets * 1e6 >= pool.shares, "I8: a price below 10^-6");
                uint256 bonds = _bondsIn(root);
                _check(bonds <= pool.assets, "I7: shares of an emptied pool are worth something");
                _check(pool.assets <= bonds + operations + members, "I1: value that is nobody's");
            } catch {
                break;
            }
        }
        for (uint256 id = 1; id <= members; ++id) {
            _checkPath(id);
            if (LIABILITY.domainOf(id) == id) total += LIABILITY.bondOf(id);
        }
    }

    function _bondsIn(uint256 root) private view returns (uint256 bonds) {
        for (uint256 id = 1; id <= members; ++id) {
            if (LIABILITY.domainOf(id) == root) bonds += LIABILITY.bondOf(id);
        }
    }

    /// @dev I10: what victims can collect is what was paid; what they are owed is the debt that is not a round's.
    function _recountClaims() private {
        uint256 collectable;
        for (uint256 i = 0; i < claims.length; ++i) {
            collectable += _collectable(claims[i].domain, claims[i].round, claims[i].holder);
        }
        _check(collectable <= pot, "I10: more can be collected than was paid");
        _check(pot <= collectable + operations + claims.length + relays.length, "I10: paid and out of reach");
    }
}
