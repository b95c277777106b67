// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBit} from "solady/src/utils/LibBit.sol";

import {Duration} from "../../shared/types/Duration.sol";
import {timeNow, Timestamp} from "../../shared/types/Timestamp.sol";
import {IRecovery} from "../interfaces/IRecovery.sol";
import {GuardianChange, GuardianSet} from "../types/Recoveries.sol";

/// @title Guardians: who may rotate a controller, and what they agreed on
/// @notice A set and the change that waits for it live for one control epoch. Approvals are a bitmap over the set, kept under the set's
/// version and the passport's attempt: neither a new set nor a new attempt inherits one (ATK-I9).
library Guardians {
    /// @dev Guardians that one passport can have.
    uint256 internal constant MOST = 16;

    struct Set {
        uint8 threshold;
        uint32 version;
        uint24 epoch;
        address[] members;
    }

    struct Change {
        bytes32 digest;
        uint40 readyAt;
        uint24 epoch;
    }

    struct Context {
        mapping(uint256 passport => Set) sets;
        mapping(uint256 passport => Change) changes;
        mapping(bytes32 rotation => uint256 bitmap) approvals;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev The set in force in this epoch.
    function setOf(
        Context storage self,
        uint256 passport,
        uint24 epoch
    ) internal view returns (GuardianSet memory set) {
        Set storage stored = self.sets[passport];
        set.version = stored.version;
        if (stored.epoch != epoch) return set;
        set.guardians = stored.members;
        set.threshold = stored.threshold;
    }

    /// @dev The change that waits in this epoch.
    function changeOf(
        Context storage self,
        uint256 passport,
        uint24 epoch
    ) internal view returns (GuardianChange memory change) {
        Change storage stored = self.changes[passport];
        if (stored.epoch != epoch) return change;
        change = GuardianChange({digest: stored.digest, readyAt: Timestamp.wrap(stored.readyAt)});
    }

    /// @dev What identifies a rotation for approvals.
    function keyOf(
        Context storage self,
        uint256 passport,
        uint32 attempt,
        address newController,
        bool compromised,
        bytes32 report
    ) internal view returns (bytes32) {
        uint32 version = self.sets[passport].version;
        return keccak256(abi.encode(passport, version, attempt, newController, compromised, report));
    }

    /// @dev How many guardians approve.
    function countOf(Context storage self, bytes32 key) internal view returns (uint256) {
        return LibBit.popCount(self.approvals[key]);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    CHANGES                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Checks a set and lets it wait.
    function propose(
        Context storage self,
        uint256 passport,
        address controller,
        uint24 epoch,
        address[] calldata guardians,
        uint8 threshold,
        Duration delay
    ) internal returns (Timestamp readyAt) {
        // Check: a set that can act, or none at all
        _checkSet(controller, guardians, threshold);

        // Effect
        bytes32 digest = _digestOf(guardians, threshold);
        readyAt = timeNow().plus(delay);
        self.changes[passport] = Change({digest: digest, readyAt: uint40(Timestamp.unwrap(readyAt)), epoch: epoch});
        emit IRecovery.GuardiansProposed(passport, guardians, threshold, digest, readyAt);
    }

    /// @dev Takes the waiting set back.
    function cancel(Context storage self, uint256 passport, uint24 epoch) internal {
        bytes32 digest = _waiting(self, passport, epoch);
        delete self.changes[passport];
        emit IRecovery.GuardianChangeCancelled(passport, digest);
    }

    /// @dev Brings the waiting set into force.
    function activate(
        Context storage self,
        uint256 passport,
        uint24 epoch,
        address[] calldata guardians,
        uint8 threshold
    ) internal {
        // Check: this set, and its time has come
        bytes32 expected = _waiting(self, passport, epoch);
        bytes32 digest = _digestOf(guardians, threshold);
        if (digest != expected) revert IRecovery.Recovery_WrongGuardianSet(passport, expected, digest);
        Timestamp readyAt = Timestamp.wrap(self.changes[passport].readyAt);
        if (timeNow() < readyAt) revert IRecovery.Recovery_NotReady(passport, readyAt);

        // Effect
        delete self.changes[passport];
        Set storage set = self.sets[passport];
        set.threshold = threshold;
        set.epoch = epoch;
        set.members = guardians;
        uint32 version = ++set.version;
        emit IRecovery.GuardiansChanged(passport, guardians, threshold, version);
    }

    /// @dev After a recovery the same guardians watch over the new key of the same owner.
    function carryOver(Context storage self, uint256 passport, uint24 epoch) internal {
        self.sets[passport].epoch = epoch;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   APPROVALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Adds the guardian's approval.
    function approve(
        Context storage self,
        uint256 passport,
        uint24 epoch,
        bytes32 key,
        address guardian
    ) internal returns (uint256 approvals, uint256 threshold) {
        uint256 bit = 1 << _indexOf(self, passport, epoch, guardian);
        uint256 bitmap = self.approvals[key];
        if (bitmap & bit != 0) revert IRecovery.Recovery_AlreadyApproved(passport, guardian);

        bitmap |= bit;
        self.approvals[key] = bitmap;
        return (LibBit.popCount(bitmap), self.sets[passport].threshold);
    }

    /// @dev Takes the guardian's approval back.
    function revoke(
        Context storage self,
        uint256 passport,
        uint24 epoch,
        bytes32 key,
        address guardian
    ) internal returns (uint256 approvals) {
        uint256 bit = 1 << _indexOf(self, passport, epoch, guardian);
        uint256 bitmap = self.approvals[key];
        if (bitmap & bit == 0) revert IRecovery.Recovery_NotApproved(passport, guardian);

        bitmap ^= bit;
        self.approvals[key] = bitmap;
        return LibBit.popCount(bitmap);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   PRIVATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev At most 16 reads: a set is bounded.
    function _indexOf(
        Context storage self,
        uint256 passport,
        uint24 epoch,
        address guardian
    ) private view returns (uint256) {
        Set storage set = self.sets[passport];
        if (set.epoch == epoch) {
            uint256 count = set.members.length;
            for (uint256 i; i < count; ++i) {
                if (set.members[i] == guardian) return i;
            }
        }
        revert IRecovery.Recovery_NotGuardian(passport, guardian);
    }

    function _waiting(Context storage self, uint256 passport, uint24 epoch) private view returns (bytes32 digest) {
        Change storage change = self.changes[passport];
        digest = change.digest;
        if (digest == 0 || change.epoch != epoch) revert IRecovery.Recovery_NoGuardianChange(passport);
    }

    function _checkSet(address controller, address[] calldata guardians, uint8 threshold) private pure {
        uint256 count = guardians.length;
        if (count > MOST) revert IRecovery.Recovery_BadGuardianCount(count, MOST);
        bool fits = count == 0 ? threshold == 0 : threshold != 0 && threshold <= count;
        if (!fits) revert IRecovery.Recovery_BadThreshold(threshold, count);

        address previous;
        for (uint256 i; i < count; ++i) {
            address guardian = guardians[i];
            if (guardian <= previous || guardian == controller) revert IRecovery.Recovery_BadGuardian(guardian);
            previous = guardian;
        }
    }

    function _digestOf(address[] calldata guardians, uint8 threshold) private pure returns (bytes32) {
        return keccak256(abi.encode(guardians, threshold));
    }
}
