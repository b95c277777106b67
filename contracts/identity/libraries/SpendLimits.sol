// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IConstraints} from "../interfaces/IConstraints.sol";
import {SpendLimitView} from "../types/Constraints.sol";

/// @title SpendLimits: what a passport may spend of an asset per day
/// @notice A bucket as one level and its moment: spending raises the level, and a limit's worth drains in a day. What a spend reads and
/// writes is one word; the looser limit that waits has another, read only while one does.
library SpendLimits {
    /// @dev No limit, at interfaces.
    uint96 internal constant NO_LIMIT = type(uint96).max;

    uint256 private constant DAY = 1 days;

    /// @dev `set` tells a limit of 0 from none; `raised` that a looser one waits, or waited and nobody has noted since that it is in force.
    struct Limit {
        uint96 limit;
        uint96 level;
        uint40 levelAt;
        bool set;
        bool raised;
    }

    struct Raise {
        uint96 limit;
        uint40 moment;
    }

    struct Entry {
        Limit present;
        Raise next;
    }

    struct Context {
        mapping(uint256 passport => mapping(address asset => Entry)) entries;
    }

    // ------------------------------------------------------------------ reads

    function viewOf(
        Context storage self,
        uint256 passport,
        address asset
    ) internal view returns (SpendLimitView memory shown) {
        Entry storage entry = self.entries[passport][asset];
        Limit memory rule = _settled(entry);
        shown.limit = _shown(rule);
        shown.left = _leftOf(rule);
        shown.pending = shown.limit;
        if (rule.raised) (shown.pending, shown.loosensAt) = (entry.next.limit, Timestamp.wrap(entry.next.moment));
    }

    function leftOf(Context storage self, uint256 passport, address asset) internal view returns (uint256) {
        return _leftOf(_settled(self.entries[passport][asset]));
    }

    // ------------------------------------------------------------------ writes

    /// @dev Tightens at once, loosens at `loosensAt`; either replaces a loosening that waits.
    function set(Context storage self, uint256 passport, address asset, uint96 limit, uint40 loosensAt) internal {
        Entry storage entry = self.entries[passport][asset];
        Limit memory rule = _settled(entry);
        uint256 present = _shown(rule);
        if (limit == present) revert IConstraints.Constraints_Unchanged(passport);

        rule.raised = limit > present;
        if (rule.raised) {
            entry.next = Raise({limit: limit, moment: loosensAt});
            emit IConstraints.SpendLimitLoosening(passport, asset, present, limit, Timestamp.wrap(loosensAt));
        } else {
            (rule.limit, rule.set) = (limit, true);
            emit IConstraints.SpendLimitTightened(passport, asset, present, limit);
        }
        entry.present = rule;
    }

    /// @dev Takes a loosening back that is not in force yet.
    function cancel(Context storage self, uint256 passport, address asset) internal {
        Entry storage entry = self.entries[passport][asset];
        Limit memory rule = _settled(entry);
        if (!rule.raised) revert IConstraints.Constraints_NothingPending(passport);

        rule.raised = false;
        entry.present = rule;
        emit IConstraints.SpendLooseningCancelled(passport, asset, rule.limit);
    }

    /// @dev Counts a spend, or refuses it.
    function spend(Context storage self, uint256 passport, address asset, uint256 amount) internal {
        Entry storage entry = self.entries[passport][asset];
        if (!entry.present.set) return;

        Limit memory rule = _settled(entry);
        uint256 left = _leftOf(rule);
        if (rule.set) {
            if (amount > left) revert IConstraints.Constraints_OverLimit(passport, asset, amount, left);
            rule.level += uint96(amount);
            emit IConstraints.SpendCounted(passport, asset, amount, left - amount);
        }
        entry.present = rule;
    }

    // ------------------------------------------------------------------ internals

    /// @dev The rule as it stands now: drained, and with the looser limit in force once it has waited. Until then the tighter one drains.
    function _settled(Entry storage entry) private view returns (Limit memory rule) {
        rule = entry.present;
        uint40 present = uint40(block.timestamp);
        if (rule.raised && entry.next.moment <= present) {
            uint40 raisedAt = entry.next.moment;
            _drain(rule, raisedAt);
            (rule.limit, rule.levelAt, rule.raised) = (entry.next.limit, raisedAt, false);
            rule.set = rule.limit != NO_LIMIT;
        }
        _drain(rule, present);
    }

    /// @dev What comes back is rounded down. Where that is nothing the moment stays, so that many small spends do not stop the refill.
    function _drain(Limit memory rule, uint40 until) private pure {
        uint256 back = (uint256(rule.limit) * (until - rule.levelAt)) / DAY;
        if (back == 0 && rule.level != 0) return;
        rule.level = back < rule.level ? rule.level - uint96(back) : 0;
        rule.levelAt = until;
    }

    function _leftOf(Limit memory rule) private pure returns (uint256) {
        if (!rule.set) return NO_LIMIT;
        return rule.level < rule.limit ? rule.limit - rule.level : 0;
    }

    function _shown(Limit memory rule) private pure returns (uint256) {
        return rule.set ? rule.limit : NO_LIMIT;
    }
}
