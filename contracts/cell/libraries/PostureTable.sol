// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {ICell} from "../interfaces/ICell.sol";
import {Capability} from "../types/Capability.sol";
import {Policy, Posture} from "../types/Posture.sol";

/// @title Posture table: what each posture says about each capability (CELL-4, CELL-5)
/// @notice A row is a word `[delay 32 | 17 policies of 2 bits]`. The row of the present posture is copied into the live
/// word, beside the posture and the moment since which both have been as they are, so that a guard reads one slot:
/// `[posture 8 | since 48 | delay 32 | policies 64]`.
library PostureTable {
    /// @dev Longest delay of a posture; fixed.
    uint32 internal constant MAX_DELAY = 14 days;

    /// @dev Longest that exit waits where it is delayed, and longest that it waits anew after a harsher posture came:
    /// together an exit waits 7 days at most, however often the posture changes. Fixed.
    uint32 internal constant MAX_EXIT_DELAY = 4 days;
    uint32 internal constant MAX_EXIT_EXTENSION = 3 days;

    uint256 private constant DELAY_SHIFT = 64;
    uint256 private constant SINCE_SHIFT = 96;
    uint256 private constant POSTURE_SHIFT = 144;
    uint256 private constant ROW_MASK = (1 << SINCE_SHIFT) - 1;
    uint256 private constant LOW_BITS = 0x5555555555555555;

    struct Context {
        uint256 live;
        mapping(Posture => uint256 row) rows;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function postureOf(uint256 live) internal pure returns (Posture) {
        return Posture(uint8(live >> POSTURE_SHIFT));
    }

    function sinceOf(uint256 live) internal pure returns (uint48) {
        return uint48(live >> SINCE_SHIFT);
    }

    function policyOf(uint256 row, Capability capability) internal pure returns (Policy) {
        return Policy((row >> (uint256(capability) << 1)) & 3);
    }

    function delayOf(uint256 row) internal pure returns (uint32) {
        return uint32(row >> DELAY_SHIFT);
    }

    /// @dev Seconds that a delayed `capability` waits under `row`.
    function waitOf(uint256 row, Capability capability) internal pure returns (uint32 wait) {
        wait = delayOf(row);
        if (capability == Capability.Exit && wait > MAX_EXIT_DELAY) wait = MAX_EXIT_DELAY;
    }

    /// @dev What a caller with an execution delay of its own must wait under a policy that does not simply allow: zero
    /// (never) if it denies, the longer of both if it delays, and at least a second, so that there is an operation to
    /// sign, if it asks for a co-signature.
    function delayUnder(
        uint256 row,
        uint256 policy,
        uint256 capability,
        uint32 own
    ) internal pure returns (uint32 delay) {
        if (policy == uint256(Policy.Deny)) return 0;
        delay = policy == uint256(Policy.Delay) ? waitOf(row, Capability(capability)) : 1;
        return own > delay ? own : delay;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Writes the default table; the posture is `NORMAL`.
    function initialise(Context storage self) internal {
        self.rows[Posture.Elevated] = _elevated();
        self.rows[Posture.Safe] = _safe();
        self.rows[Posture.Lockdown] = _lockdown();
        self.rows[Posture.Recovery] = _recovery();
        _enter(self, Posture.Normal, 0);
    }

    /// @dev Moves to another posture.
    ///
    ///            ┌──────────────────────────────┐
    ///            │            ┌─────────────────┤
    ///            │            │                 ▼
    ///     NORMAL ─► ELEVATED ─► SAFE ─────► LOCKDOWN
    ///       ▲          │         │             │
    ///       │          ▼         ▼             │
    ///       └────── RECOVERY ◄─────────────────┘
    ///                  │
    ///                  └──► ELEVATED, SAFE or LOCKDOWN (relapse)
    ///
    /// Up: to any harsher posture, skipping none or some. Down: through RECOVERY alone, never back by one step.
    function change(Context storage self, Posture to) internal returns (Posture from) {
        from = postureOf(self.live);
        bool legal;
        if (to == Posture.Normal) legal = from == Posture.Recovery;
        else if (to == Posture.Recovery) legal = from != Posture.Normal && from != Posture.Recovery;
        else legal = to > from || from == Posture.Recovery;
        if (!legal) revert ICell.Cell_IllegalTransition(from, to);

        _enter(self, to, self.rows[to]);
    }

    /// @dev Writes one entry, unless the constitution forbids it.
    function setPolicy(Context storage self, Posture posture, Capability capability, Policy policy) internal {
        uint256 row = self.rows[posture];
        if (!_isAdmissible(posture, capability, policy)) {
            revert ICell.Cell_PolicyForbidden(posture, capability, policy);
        }
        if (policy == Policy.Delay && delayOf(row) == 0) revert ICell.Cell_DelayMissing(posture);

        uint256 shift = uint256(capability) << 1;
        _write(self, posture, (row & ~(uint256(3) << shift)) | (uint256(policy) << shift));
        emit ICell.PolicyChanged(posture, capability, policy);
    }

    /// @dev Writes the delay of a posture.
    function setDelay(Context storage self, Posture posture, Duration delay) internal {
        uint32 length = Duration.unwrap(delay);
        uint256 row = self.rows[posture];
        if (length > MAX_DELAY) revert ICell.Cell_DelayTooLong(delay, Duration.wrap(MAX_DELAY));
        if (length == 0 && _delaysAny(row)) revert ICell.Cell_DelayMissing(posture);

        _write(self, posture, (row & ((1 << DELAY_SHIFT) - 1)) | (uint256(length) << DELAY_SHIFT));
        emit ICell.PostureDelayChanged(posture, delay);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _write(Context storage self, Posture posture, uint256 row) private {
        self.rows[posture] = row;
        // The present row: what waits under it waits anew.
        if (postureOf(self.live) == posture) _enter(self, posture, row);
    }

    function _enter(Context storage self, Posture posture, uint256 row) private {
        self.live = row | (block.timestamp << SINCE_SHIFT) | (uint256(posture) << POSTURE_SHIFT);
    }

    function _isAdmissible(Posture posture, Capability capability, Policy policy) private pure returns (bool) {
        if (capability == Capability.Exit) return policy == Policy.Allow || policy == Policy.Delay;
        if (capability == Capability.Justice || capability == Capability.Recover) return policy == Policy.Allow;
        if (capability == Capability.Amend && (posture == Posture.Safe || posture == Posture.Lockdown)) {
            return policy == Policy.Deny;
        }
        return true;
    }

    /// @dev Whether some entry of the row is `Delay`, whose two bits are 01.
    function _delaysAny(uint256 row) private pure returns (bool) {
        return row & ~(row >> 1) & LOW_BITS != 0;
    }

    // --- The default table. Normal allows everything. ---

    function _elevated() private pure returns (uint256 row) {
        row = uint256(1 hours) << DELAY_SHIFT;
        row = _with(row, Capability.SettleAcross, Policy.Delay);
        row = _with(row, Capability.CleanFork, Policy.Delay);
        row = _with(row, Capability.Export, Policy.Delay);
        row = _with(row, Capability.Rewrite, Policy.CoSign);
        row = _with(row, Capability.ShutDown, Policy.CoSign);
        row = _with(row, Capability.Amend, Policy.Delay);
    }

    function _safe() private pure returns (uint256 row) {
        row = uint256(6 hours) << DELAY_SHIFT;
        row = _with(row, Capability.SettleLarge, Policy.Delay);
        row = _with(row, Capability.SettleAcross, Policy.Delay);
        row = _with(row, Capability.IssueIdentity, Policy.Deny);
        row = _with(row, Capability.RaiseTier, Policy.Deny);
        row = _with(row, Capability.Fork, Policy.Deny);
        row = _with(row, Capability.CleanFork, Policy.Deny);
        row = _with(row, Capability.Export, Policy.Deny);
        row = _with(row, Capability.Rewrite, Policy.Deny);
        row = _with(row, Capability.ShutDown, Policy.CoSign);
        row = _with(row, Capability.Propose, Policy.Delay);
        row = _with(row, Capability.Amend, Policy.Deny);
        row = _with(row, Capability.TradeLicences, Policy.Deny);
        row = _with(row, Capability.Exit, Policy.Delay);
    }

    function _lockdown() private pure returns (uint256 row) {
        row = (uint256(1 days) << DELAY_SHIFT) | ((uint256(1) << (uint256(Capability.Exit) << 1)) - 1);
        row = _with(row, Capability.Exit, Policy.Delay);
    }

    function _recovery() private pure returns (uint256 row) {
        row = uint256(6 hours) << DELAY_SHIFT;
        row = _with(row, Capability.SettleLarge, Policy.Delay);
        row = _with(row, Capability.SettleAcross, Policy.Delay);
        row = _with(row, Capability.Fork, Policy.Delay);
        row = _with(row, Capability.CleanFork, Policy.Deny);
        row = _with(row, Capability.Export, Policy.Deny);
        row = _with(row, Capability.Rewrite, Policy.CoSign);
        row = _with(row, Capability.ShutDown, Policy.CoSign);
        row = _with(row, Capability.Amend, Policy.Delay);
        row = _with(row, Capability.Exit, Policy.Delay);
    }

    /// @dev Only for entries that are still `Allow`, which is zero.
    function _with(uint256 row, Capability capability, Policy policy) private pure returns (uint256) {
        return row | (uint256(policy) << (uint256(capability) << 1));
    }
}
