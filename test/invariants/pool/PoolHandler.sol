// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DomainView, SlashOrder} from "../../../contracts/liability/types/Liabilities.sol";
import {CoverClaim, CoverClaimStatus, ExitView, RecourseView} from "../../../contracts/justice/types/Insurances.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {PoolWorld} from "./PoolWorld.sol";

/// @notice All that can happen to the pool: underwriters, backers, insured members, victims, debtors, the court, and time.
contract PoolHandler is PoolWorld {
    uint256 private constant MEMBERS = 5;
    uint256 private constant PEOPLE = 4;
    uint256 private constant BOND = 10_000;

    string public violation;
    /// @dev What claims were paid, all told.
    uint256 public paid;
    /// @dev How many held claims were released or verified.
    uint256 public released;
    uint256 private _incidents;
    /// @dev What each person lost and got, all told.
    mapping(address person => uint256) private _lost;
    mapping(address person => uint256) private _got;
    /// @dev Highest grant that each epoch's cap allows, noted when its first claim was booked.
    mapping(uint256 epoch => uint256) private _caps;
    uint256[] private _epochs;
    /// @dev What was booked upon each round of a debt, and, all told and for each person, how many debts were booked beside others in a round
    /// of which a part was paid.
    mapping(uint256 domain => mapping(uint256 round => uint256)) private _booked;
    uint256 private _beside;
    mapping(address person => uint256) private _besideOwn;
    /// @dev What each box collected since its face was stated, and what of it the victim got.
    mapping(uint256 via => uint256) private _collected;
    mapping(uint256 via => uint256) private _toVictim;

    function begin() external {
        _appoint();
        for (uint256 i = 0; i < MEMBERS; ++i) {
            _fund(_person(i), BOND);
            LIABILITY.open(i + 1, _person(i), uint96(BOND), 0);
        }
        _deposit(0, 100_000);
        for (uint256 i = 0; i < MEMBERS; ++i) _insure(i + 1, _person(i), 4 * BOND, 12);
        VM.warp(block.timestamp + EPOCH);
    }

    // ------------------------------------------------------------------ underwriters

    function enter(uint256 seed, uint256 amount) external {
        _deposit(seed, _between(amount, 1, 200_000));
    }

    function ask(uint256 seed, uint256 shares) external {
        address who = _person(seed);
        uint256 held = POOL.balanceOf(who);
        VM.assume(held != 0);
        VM.prank(who);
        POOL.requestRedeem(_between(shares, 1, held));
    }

    /// @dev Waits where there is somebody to wait for, then leaves if the pool lets it.
    function leave(uint256 seed, uint256 late) external {
        address who = _person(seed);
        ExitView memory exit = POOL.exitOf(who);
        VM.assume(exit.shares != 0);
        uint256 ready = Timestamp.unwrap(exit.readyAt);
        if (block.timestamp < ready) VM.warp(ready + (late % 3) * 10 days);
        if (late % 2 == 0) _harm(1 + ((seed >> 8) % MEMBERS), _person(seed >> 16), _between(late >> 8, 1, 30_000), 0);
        uint256 price = POOL.convertToAssets(exit.shares);
        uint256 kept = _heldBack();
        VM.prank(who);
        try POOL.completeRedeem(who) returns (uint256 assets) {
            (, Timestamp startsAt, , uint256 demand, ) = POOL.pendingClaims();
            bool outrun = demand != 0 && Timestamp.unwrap(startsAt) <= ready;
            _check(!outrun, "an exit outran a claim");
            _check(assets <= price, "an exit above the price");
            _check(POOL.totalAssets() + 1 >= kept, "an exit took what is held");
        } catch {}
    }

    /// @dev In a world where nothing else happens, entering and leaving gains nothing.
    function enterAndLeave(uint256 seed, uint256 amount) external {
        uint256 before = VM.snapshotState();
        address who = address(uint160(0xBEEF0000 + (seed % 100)));
        uint256 sent = _between(amount, 1, 1e9);
        _fund(who, sent);
        VM.prank(who);
        bool gained;
        try POOL.deposit(sent, who) returns (uint256 shares) {
            VM.prank(who);
            POOL.requestRedeem(shares);
            VM.warp(block.timestamp + DELAY + EPOCH);
            VM.prank(who);
            POOL.completeRedeem(who);
            gained = TOKEN.balanceOf(who) > sent;
        } catch {}
        VM.revertToState(before);
        _check(!gained, "entering and leaving gained");
    }

    // ------------------------------------------------------------------ backers

    function back(uint256 seed, uint256 amount) external {
        address who = _person(seed);
        uint256 sent = _between(amount, 1, 20_000);
        _fund(who, sent);
        VM.prank(who);
        POOL.backDomain(_member(seed >> 8), uint96(sent));
    }

    function unback(uint256 seed, uint256 shares) external {
        address who = _person(seed);
        uint256 domain = LIABILITY.domainOf(_member(seed >> 8));
        uint256 held = POOL.backingOf(domain, who).shares;
        VM.assume(held != 0);
        VM.prank(who);
        POOL.requestUnback(domain, _between(shares, 1, held));
        if (seed % 2 == 0) return;
        VM.warp(block.timestamp + DELAY);
        VM.prank(who);
        POOL.completeUnback(domain, who);
    }

    function follow(uint256 seed) external {
        uint256 id = _member(seed >> 8);
        VM.assume(LIABILITY.domainOf(id) != id && POOL.trancheOf(id).shares != 0);
        if (POOL.trancheOf(id).into == 0) POOL.fold(id);
        try POOL.moveBacking(id, _person(seed)) {} catch {}
    }

    // ------------------------------------------------------------------ insured members and their debts

    function insure(uint256 seed, uint256 cover, uint256 epochs) external {
        uint256 id = _member(seed >> 8);
        uint256 most = POOL.maxCoverOf(id);
        VM.assume(most != 0);
        if (_insure(id, _person(seed), _between(cover, 1, most), _between(epochs, 1, 12))) {
            // Nothing that was done until now is covered by it.
            (uint256 covered, Timestamp from, ) = POOL.coverOf(id, _now());
            _check(covered == 0 || Timestamp.unwrap(from) <= block.timestamp, "cover began before it was bought");
        }
    }

    /// @dev A member causes a loss; the court has it pay, and orders the pool to.
    function harm(uint256 seed, uint256 loss, uint256 ago) external {
        _harm(_member(seed >> 8), _person(seed), _between(loss, 1, 60_000), ago);
    }

    function _harm(uint256 id, address victim, uint256 loss, uint256 ago) private {
        // More than the bonds can pay, or there is nothing to insure.
        loss += LIABILITY.bondOf(id);
        uint256 actAt = block.timestamp - (ago % 20 days);
        _book(id, victim, LIABILITY.slash(_slash(id, victim, loss, actAt)).owed);
        _lost[victim] += loss;
        (uint256 cover, Timestamp from, ) = POOL.coverOf(id, Timestamp.wrap(uint48(actAt)));
        uint256 assets = POOL.totalAssets();
        (, , , uint256 pending, ) = POOL.pendingClaims();
        try POOL.compensate(bytes32(_incidents), id, Timestamp.wrap(uint48(actAt)), victim, uint96(loss)) returns (
            uint256 claimId
        ) {
            _check(cover != 0 && Timestamp.unwrap(from) <= actAt, "a cover paid for an act before it");
            CoverClaim memory claim = POOL.coverClaim(claimId);
            bool booked = claim.status == CoverClaimStatus.Ordered && _isEmergency();
            _check(!booked || claim.first + claim.demand <= EMERGENCY_CAP, "paid at once above the emergency cap");
            _noteCap(claim.epoch, assets, pending);
        } catch {}
    }

    /// @dev What an epoch may grant hangs on the pool as it is when its first claim is booked.
    function _noteCap(uint256 epoch, uint256 assets, uint256 pending) private {
        (uint256 batch, , , , ) = POOL.pendingClaims();
        if (epoch == 0 || _caps[epoch] != 0 || batch != epoch) return;
        _epochs.push(epoch);
        _caps[epoch] = (pending == 0 ? assets : assets + pending) + 1;
    }

    /// @dev Somebody waits into a later epoch, and leaves it between two claims.
    function leaveBetween(uint256 seed, uint256 shares, uint256 loss) external {
        address who = _person(seed);
        uint256 held = POOL.balanceOf(who);
        VM.assume(held != 0);
        VM.prank(who);
        POOL.requestRedeem(_between(shares, 1, held));
        VM.warp(block.timestamp + DELAY);
        (, Timestamp endsAt) = POOL.currentEpoch();
        VM.warp(Timestamp.unwrap(endsAt));
        _harm(_member(seed >> 8), _person(seed >> 16), _between(loss, 1, 30_000), 0);
        VM.prank(who);
        try POOL.completeRedeem(who) {} catch {}
        _harm(_member(seed >> 24), _person(seed >> 32), _between(loss >> 16, 1, 60_000), 0);
    }

    function repay(uint256 seed, uint256 amount) external {
        _repay(_member(seed >> 8), _person(seed), amount);
    }

    // ------------------------------------------------------------------ emergencies and what they hold

    function alarm(uint256 seed) external {
        _setEmergency(seed % 2 == 0);
    }

    /// @dev Losses of an emergency, so that claims are held often.
    function harmUnderAlarm(uint256 seed, uint256 loss) external {
        _setEmergency(true);
        _harm(_member(seed >> 8), _person(seed), _between(loss, 1, 60_000), 0);
    }

    function release(uint256 seed) external {
        VM.assume(POOL.coverClaims() != 0);
        _release(_claimId(seed));
    }

    /// @dev The court says again what is to be paid: less, as much, or more.
    function verify(uint256 seed, uint256 amount) external {
        VM.assume(POOL.coverClaims() != 0);
        CoverClaim memory claim = POOL.coverClaim(_claimId(seed));
        VM.assume(claim.status == CoverClaimStatus.Held);
        (uint256 assets, uint256 pending) = _funds();
        uint96 again = uint96(_between(amount, 1, 2 * claim.demand));
        try POOL.compensate(claim.incident, claim.respondent, _now(), claim.victim, again) returns (uint256 id) {
            _check(id == _claimId(seed), "another claim than the held one was verified");
            _checkReleased(id, again < claim.demand ? again : claim.demand, assets, pending);
        } catch {}
    }

    function _release(uint256 id) private {
        CoverClaim memory claim = POOL.coverClaim(id);
        (uint256 assets, uint256 pending) = _funds();
        try POOL.release(id) {
            _check(claim.status == CoverClaimStatus.Held && !_isEmergency(), "what is not to be released was");
            _checkReleased(id, claim.demand, assets, pending);
        } catch {}
    }

    function _checkReleased(uint256 id, uint256 amount, uint256 assets, uint256 pending) private {
        CoverClaim memory claim = POOL.coverClaim(id);
        _check(claim.status == CoverClaimStatus.Ordered, "a released claim is not ordered");
        _check(claim.first + claim.demand == amount, "another amount was released than verified");
        _noteCap(claim.epoch, assets, pending);
        ++released;
    }

    // ------------------------------------------------------------------ claims

    function present(uint256 seed) external {
        VM.assume(POOL.coverClaims() != 0);
        _present(_claimId(seed));
    }

    function collect(uint256 seed) external {
        VM.assume(POOL.coverClaims() != 0);
        _collect(_claimId(seed));
    }

    /// @dev A claim's whole way, so that deep states are reached often.
    function conclude(uint256 seed, uint256 amount) external {
        VM.assume(POOL.coverClaims() != 0);
        uint256 id = _claimId(seed);
        uint256 debtor = POOL.coverClaim(id).respondent;
        if (seed % 4 == 0) _repay(debtor, _person(seed >> 16), amount);
        if (seed % 8 > 3) _setEmergency(false);
        _release(id);
        _present(id);
        VM.warp(block.timestamp + EPOCH);
        _collect(id);
        _repay(debtor, _person(seed >> 16), amount >> 8);
        _recover(id);
    }

    function recover(uint256 seed) external {
        VM.assume(POOL.coverClaims() != 0);
        _recover(_claimId(seed));
    }

    function lapse(uint256 seed) external {
        VM.assume(POOL.coverClaims() != 0);
        try POOL.lapse(_claimId(seed)) {} catch {}
    }

    function pass(uint256 length) external {
        VM.warp(block.timestamp + _between(length, 1, 35 days));
        (uint256 epoch, , Timestamp endsAt, uint256 demand, ) = POOL.pendingClaims();
        if (demand != 0 && block.timestamp >= Timestamp.unwrap(endsAt)) POOL.settle(epoch);
    }

    // ------------------------------------------------------------------ recount

    function claims() external view returns (uint256) {
        return POOL.coverClaims();
    }

    /// @notice Whether what the epoch may still grant is within the cap's share of what is there now.
    function isWhole() external view returns (bool) {
        (, , , uint256 demand, uint256 cap) = POOL.pendingClaims();
        try POOL.totalAssets() returns (uint256 assets) {
            return cap <= demand || (cap - demand) * 10_000 <= assets * CAP_BPS;
        } catch {
            return false;
        }
    }

    /// @notice What the pool holds is what it owes, to the unit; no epoch above its cap; nobody above its loss.
    function recount() external {
        uint256 sum = POOL.totalAssets() + _reserve();
        for (uint256 i = 0; i < MEMBERS; ++i) {
            sum += POOL.trancheOf(i + 1).assets;
            uint256 domain = LIABILITY.domainOf(i + 1);
            if (domain != i + 1) sum += POOL.trancheOf(domain).assets;
        }
        for (uint256 i = 0; i < PEOPLE; ++i) {
            address who = _person(i);
            sum += POOL.insuranceCreditOf(who);
            uint256 got = _got[who] + POOL.insuranceCreditOf(who) + LIABILITY.creditOf(who);
            // The keystone rounds a debt's shares down, to the good of others in its round, where a share is no whole unit any more (I10).
            _check(got <= _lost[who] + _beside - _besideOwn[who], "a victim got more than it lost");
        }
        for (uint256 i = 1; i <= POOL.coverClaims(); ++i) {
            CoverClaim memory claim = POOL.coverClaim(i);
            if (claim.status == CoverClaimStatus.Ordered || claim.status == CoverClaimStatus.Presented) {
                sum += claim.first;
            }
            if (claim.status == CoverClaimStatus.Held) {
                // Every incident of this world has one held claim at most.
                (, uint256 held) = POOL.orderedFor(claim.incident);
                _check(held == claim.demand, "an incident holds another amount than its claim");
                uint256 found = POOL.heldClaim(claim.incident, claim.respondent, claim.victim);
                _check(found == i, "a held claim cannot be found");
            }
        }
        for (uint256 i = 0; i < _epochs.length; ++i) {
            uint256 epoch = _epochs[i];
            uint256 granted = POOL.settlementOf(epoch).granted;
            _check(granted * 10_000 <= _caps[epoch] * CAP_BPS, "an epoch above its cap");
            sum += POOL.settlementOf(epoch).left;
        }
        _check(TOKEN.balanceOf(address(POOL)) == sum, "value is not conserved");
    }

    // ------------------------------------------------------------------ internals

    function _book(uint256 id, address victim, uint256 owed) private {
        DomainView memory domain = LIABILITY.domain(LIABILITY.domainOf(id));
        uint256 booked = _booked[LIABILITY.domainOf(id)][domain.round] += owed;
        if (domain.debt == booked) return;
        ++_beside;
        ++_besideOwn[victim];
    }

    function _funds() private view returns (uint256 assets, uint256 pending) {
        assets = POOL.totalAssets();
        (, , , pending, ) = POOL.pendingClaims();
    }

    /// @dev What of the pool stays for what is held: never more than an epoch would pay.
    function _heldBack() private view returns (uint256 held) {
        for (uint256 i = 1; i <= POOL.coverClaims(); ++i) {
            CoverClaim memory claim = POOL.coverClaim(i);
            if (claim.status == CoverClaimStatus.Held) held += claim.demand;
        }
        uint256 most = (POOL.totalAssets() * CAP_BPS) / 10_000;
        if (held > most) held = most;
    }

    function _reserve() private view returns (uint256) {
        (, , , uint256 demand, uint256 cap) = POOL.pendingClaims();
        return demand < cap ? demand : cap;
    }

    function _deposit(uint256 seed, uint256 amount) private {
        address who = _person(seed);
        _fund(who, amount);
        VM.prank(who);
        try POOL.deposit(amount, who) {} catch {}
    }

    function _insure(uint256 id, address who, uint256 cover, uint256 epochs) private returns (bool done) {
        _fund(who, 1e9);
        VM.prank(who);
        try POOL.payPremium(id, uint96(cover), epochs, 1e9) {
            done = true;
        } catch {}
    }

    function _slash(uint256 id, address victim, uint256 loss, uint256 actAt) private returns (SlashOrder memory order) {
        order.offender = id;
        order.incident = bytes32(++_incidents);
        order.compensation = uint96(loss);
        order.victim = victim;
        order.ruled = true;
        order.actAt = Timestamp.wrap(uint48(actAt));
    }

    /// @dev In part, so that what is owed and what was handed over differ, or whole with a new bond.
    function _repay(uint256 id, address who, uint256 amount) private {
        uint256 owed = LIABILITY.standing(id).debt;
        uint256 sent = amount % 2 == 0 ? owed + BOND : _between(amount, 1, owed + 1);
        _fund(who, sent);
        VM.prank(who);
        try LIABILITY.deposit(id, sent) {} catch {}
    }

    function _present(uint256 id) private {
        CoverClaim memory claim = POOL.coverClaim(id);
        if (claim.status != CoverClaimStatus.Ordered) return;
        address box = POOL.boxOf(id);
        // Stated anew unless another claim upon it is open.
        bool stated = POOL.recourseOf(id).open == 0;
        VM.prank(claim.victim);
        LIABILITY.assignClaim(claim.domain, claim.round, box);
        VM.prank(claim.victim);
        try POOL.present(id, id) {
            if (stated) (_collected[id], _toVictim[id]) = (0, 0);
        } catch {}
    }

    /// @dev However often it is called, the victim gets its part of what the debtor paid and no more.
    function _recover(uint256 via) private {
        address victim = POOL.coverClaim(via).victim;
        uint256 before = POOL.insuranceCreditOf(victim);
        try POOL.recover(via) returns (uint256 amount) {
            _collected[via] += amount;
            _toVictim[via] += POOL.insuranceCreditOf(victim) - before;
            RecourseView memory box = POOL.recourseOf(via);
            bool within = _toVictim[via] * box.face <= _collected[via] * (box.face - box.part);
            _check(within, "a victim got more of what its debtor paid than its part");
        } catch {}
    }

    function _collect(uint256 id) private {
        CoverClaim memory claim = POOL.coverClaim(id);
        if (claim.status != CoverClaimStatus.Presented) return;
        VM.prank(claim.victim);
        try POOL.collect(id, claim.victim) returns (uint256 amount) {
            _got[claim.victim] += amount;
            paid += amount;
            _check(amount <= claim.first + claim.demand, "paid above the order");
        } catch {}
    }

    function _claimId(uint256 seed) private view returns (uint256) {
        return 1 + ((seed >> 4) % POOL.coverClaims());
    }

    function _member(uint256 seed) private pure returns (uint256) {
        return 1 + (seed % MEMBERS);
    }

    function _person(uint256 seed) private pure returns (address) {
        return address(uint160(0xA11CE00 + (seed % PEOPLE)));
    }

    function _now() private view returns (Timestamp) {
        return Timestamp.wrap(uint48(block.timestamp));
    }

    function _check(bool condition, string memory what) private {
        if (!condition && bytes(violation).length == 0) violation = what;
    }
}
