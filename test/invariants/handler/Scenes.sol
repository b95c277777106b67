// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {DomainView, LiabilityStanding} from "../../../contracts/liability/types/Liabilities.sol";
import {VM} from "../utils/Vm.sol";
import {World} from "../utils/World.sol";

/// @notice What an operation touches, as it was before.
/// @param keys Members it names, and one that it does not.
/// @param domains Their domains.
/// @param bonds Their bonds.
/// @param pools Their domains' books; empty for a member alone.
/// @param accounts Whose credit may change; the insurance account is always one of them.
/// @param total Pools, credits and escrow together.
/// @param balance What the keystone holds of the asset.
struct Scene {
    uint256[] keys;
    uint256[] domains;
    uint256[] bonds;
    LiabilityStanding[] standings;
    DomainView[] pools;
    address[] accounts;
    bytes32 caseId;
    uint256 total;
    uint256 balance;
}

/// @notice What the operation may do that others may not.
/// @param potIn Paid on claims. @param potOut Collected on claims.
/// @param loser The member whose own bond may fall.
/// @param ruled Whether a panel ruled: pools may fall.
/// @param payment Whether a debt may fall. @param mercy Whether a court may lower debts and ends.
struct Licence {
    uint256 potIn;
    uint256 potOut;
    uint256 loser;
    bool ruled;
    bool payment;
    bool mercy;
}

/// @notice Watches the keystone from outside: before and after each operation, by its public reads alone.
/// @dev A broken invariant is noted, not reverted: a revert would be rolled back and forgotten.
abstract contract Scenes is World {
    /// @dev What rounding may cost a bystander: 1 unit for a share that a conversion drops and 1 for its value.
    uint256 internal constant ROUNDING = 2;

    /// @notice The first invariant that broke, empty while all hold.
    string public violation;
    /// @notice Members so far; their ids are 1, 2, 3 and so on.
    uint256 public members;
    /// @notice Paid on claims and not collected.
    uint256 public pot;
    /// @notice Operations that succeeded: each may round once.
    uint256 public operations;

    function _check(bool holds, string memory what) internal {
        if (!holds && bytes(violation).length == 0) violation = what;
    }

    /// @dev Drops a call that the rules refused; one that broke an invariant stays, or the note of it would be rolled back.
    function _discard() internal view {
        VM.assume(bytes(violation).length != 0);
    }

    // ------------------------------------------------------------------ before

    function _before(
        uint256[] memory keys,
        address[] memory accounts,
        bytes32 caseId
    ) internal view returns (Scene memory scene) {
        uint256 count = keys.length;
        scene.keys = keys;
        scene.accounts = accounts;
        scene.caseId = caseId;
        scene.domains = new uint256[](count);
        scene.bonds = new uint256[](count);
        scene.standings = new LiabilityStanding[](count);
        scene.pools = new DomainView[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 id = keys[i];
            if (id == 0 || id > members) continue;
            uint256 root = LIABILITY.domainOf(id);
            scene.domains[i] = root;
            scene.bonds[i] = LIABILITY.bondOf(id);
            scene.standings[i] = LIABILITY.standing(id);
            if (root >= FIRST_DOMAIN) scene.pools[i] = LIABILITY.domain(root);
        }
        scene.total = _totalOf(scene);
        scene.balance = TOKEN.balanceOf(address(LIABILITY));
    }

    // ------------------------------------------------------------------ after

    function _after(Scene memory scene, Licence memory licence) internal {
        ++operations;
        _checkConserved(scene, licence);
        for (uint256 i = 0; i < scene.keys.length; ++i) {
            if (scene.domains[i] == 0) continue;
            _checkPool(scene.pools[i], scene.domains[i], licence);
            _checkBond(scene, i, licence);
            _checkOwed(scene.standings[i], LIABILITY.standing(scene.keys[i]), licence);
            _checkPath(scene.keys[i]);
        }
    }

    /// @dev I1: what came in and went out is what the books changed by, to the wei.
    function _checkConserved(Scene memory scene, Licence memory licence) private {
        uint256 balance = TOKEN.balanceOf(address(LIABILITY));
        bool conserved = _totalOf(scene) + licence.potIn + scene.balance == scene.total + licence.potOut + balance;
        _check(conserved, "I1: an operation made or lost value");
        pot = pot + licence.potIn - licence.potOut;
    }

    /// @dev I4 and I8: a price is at most 1 and falls by a ruled slash alone; a domain in debt has no assets.
    function _checkPool(DomainView memory was, uint256 root, Licence memory licence) private {
        if (root < FIRST_DOMAIN) return;
        DomainView memory is_ = LIABILITY.domain(root);
        _check(is_.assets <= is_.shares, "I8: a price above 1");
        _check(is_.debt + is_.fines == 0 || is_.assets == 0, "I8: a domain in debt has assets");
        _check((is_.assets == 0) == (is_.shares == 0), "I8: shares without assets");
        if (licence.ruled || !is_.root) return;
        _check(is_.epoch == was.epoch, "I4: a pool was emptied without a ruling");
        if (is_.shares == 0 || was.shares == 0) return;
        _check(is_.assets * was.shares >= was.assets * is_.shares, "I4: a price fell without a ruling");
    }

    /// @dev I4: nobody's bond falls but by the own act, the own slash or a ruling.
    function _checkBond(Scene memory scene, uint256 i, Licence memory licence) private {
        if (licence.ruled || scene.keys[i] == licence.loser) return;
        _check(LIABILITY.bondOf(scene.keys[i]) + ROUNDING >= scene.bonds[i], "I4: a bystander lost");
    }

    /// @dev I2 and I9: what is owed stays owed.
    function _checkOwed(LiabilityStanding memory was, LiabilityStanding memory is_, Licence memory licence) private {
        if (licence.mercy) return;
        _check(licence.payment || is_.debt >= was.debt, "I2: a debt was shed");
        _check(_kept(was.warningEnds, is_.warningEnds), "I9: a warning was shed");
        _check(_kept(was.probationEnds, is_.probationEnds), "I9: a probation was shed");
        _check(_kept(was.suspensionEnds, is_.suspensionEnds), "I9: a suspension was shed");
        _check(_kept(was.exclusionEnds, is_.exclusionEnds), "I9: an exclusion was shed");
        _check(_kept(was.quarantineEnds, is_.quarantineEnds), "I9: a quarantine was shed");
    }

    function _kept(Timestamp was, Timestamp is_) private view returns (bool) {
        return Timestamp.unwrap(was) <= block.timestamp || is_ >= was;
    }

    /// @dev I6: one domain, reached within log2(size) hops.
    function _checkPath(uint256 id) internal {
        uint256 root = LIABILITY.domainOf(id);
        if (root < FIRST_DOMAIN) {
            _check(root == id, "I6: a member alone under another's id");
            return;
        }
        DomainView memory pool = LIABILITY.domain(root);
        _check(pool.root, "I6: a domain that is no root");
        _check(1 << LIABILITY.hopsOf(id) <= pool.size, "I6: a path longer than log2(size)");
    }

    // ------------------------------------------------------------------ sums

    /// @dev Assets of all the scene's domains, old and new, with its accounts' credits and its escrow.
    function _totalOf(Scene memory scene) private view returns (uint256 total) {
        uint256 count = scene.keys.length;
        uint256[] memory seen = new uint256[](2 * count);
        for (uint256 i = 0; i < 2 * count; ++i) {
            uint256 id = i < count ? scene.keys[i] : scene.domains[i - count];
            if (id == 0 || (id < FIRST_DOMAIN && id > members)) continue;
            uint256 root = LIABILITY.domainOf(id);
            if (_isAmong(seen, root)) continue;
            seen[i] = root;
            total += root < FIRST_DOMAIN ? LIABILITY.bondOf(root) : LIABILITY.domain(root).assets;
        }
        total += LIABILITY.creditOf(INSURANCE);
        for (uint256 i = 0; i < scene.accounts.length; ++i) {
            bool counted;
            for (uint256 j = 0; j < i; ++j) counted = counted || scene.accounts[j] == scene.accounts[i];
            if (!counted) total += LIABILITY.creditOf(scene.accounts[i]);
        }
        if (scene.caseId != 0) total += LIABILITY.caseOf(scene.caseId).escrow;
    }

    function _isAmong(uint256[] memory list, uint256 id) internal pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == id) return true;
        }
        return false;
    }
}
