// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IAudits} from "../interfaces/IAudits.sol";
import {AuditTerms, EpochStatus, EpochView} from "../types/Audits.sol";

/// @title AuditCalendar: which epoch it is, under which terms, and where it stands
/// @notice Epochs follow one another without gaps, from 1. Terms are kept in versions; each begins with an epoch, so a change of length moves
/// no boundary that was announced.
library AuditCalendar {
    using Checkpoints for Checkpoints.Trace208;

    /// @dev The last epoch that there can be.
    uint256 private constant LAST_EPOCH = type(uint32).max;

    /// @notice What was fixed for an epoch. Two words.
    struct Epoch {
        uint64 ticket;
        uint16 rate;
        uint40 closedAt;
        uint40 answerEnds;
        bytes32 seed;
    }

    /// @param terms Versions in order. Only the last can be still to come.
    /// @param versions Index of the version by its first epoch.
    struct Context {
        AuditTerms[] terms;
        Checkpoints.Trace208 versions;
        mapping(uint256 epoch => Epoch) epochs;
    }

    // ------------------------------------------------------------------ reads

    /// @notice The terms of an epoch, as far as is known.
    function termsOf(Context storage self, uint256 epoch) internal view returns (AuditTerms memory) {
        if (self.terms.length == 0 || epoch == 0 || epoch > LAST_EPOCH) revert IAudits.Audits_NoTerms();
        return self.terms[self.versions.upperLookupRecent(uint48(epoch))];
    }

    /// @notice The epoch that runs.
    function current(Context storage self) internal view returns (uint256) {
        uint256 count = self.terms.length;
        if (count == 0) revert IAudits.Audits_NoTerms();
        AuditTerms memory terms = self.terms[count - 1];
        if (terms.startsAt > block.timestamp) terms = self.terms[count - 2];
        return terms.firstEpoch + (block.timestamp - terms.startsAt) / terms.epochLength;
    }

    /// @notice The first second after an epoch.
    function endOf(AuditTerms memory terms, uint256 epoch) internal pure returns (uint256) {
        return terms.startsAt + (epoch + 1 - terms.firstEpoch) * terms.epochLength;
    }

    /// @notice Where an epoch stands now.
    function statusOf(Context storage self, uint256 epoch) internal view returns (EpochStatus) {
        return _statusOf(termsOf(self, epoch), self.epochs[epoch], epoch);
    }

    /// @notice All about an epoch.
    function look(Context storage self, uint256 epoch) internal view returns (EpochView memory) {
        AuditTerms memory terms = termsOf(self, epoch);
        Epoch memory record = self.epochs[epoch];
        uint256 end = endOf(terms, epoch);
        return
            EpochView({
                status: _statusOf(terms, record, epoch),
                startsAt: _moment(end - terms.epochLength),
                endsAt: _moment(end),
                rate: record.rate,
                ticket: record.ticket,
                seed: record.seed,
                answerEnds: Timestamp.wrap(record.answerEnds)
            });
    }

    // ------------------------------------------------------------------ writes

    /// @notice Takes terms over from the next epoch on, or from now on where there were none.
    /// @param wanted The new terms; when they begin is filled in
    function refresh(Context storage self, AuditTerms memory wanted) internal {
        uint256 count = self.terms.length;
        if (count == 0) {
            wanted.firstEpoch = 1;
            wanted.startsAt = uint40(block.timestamp);
        } else {
            AuditTerms memory last = self.terms[count - 1];
            if (_isSame(last, wanted)) revert IAudits.Audits_TermsUnchanged();
            if (last.startsAt > block.timestamp) {
                // Effect: what has not begun is replaced.
                wanted.firstEpoch = last.firstEpoch;
                wanted.startsAt = last.startsAt;
                self.terms[count - 1] = wanted;
                emit IAudits.AuditTermsRefreshed(wanted);
                return;
            }
            uint256 epoch = current(self);
            wanted.firstEpoch = uint32(epoch + 1);
            wanted.startsAt = uint40(endOf(last, epoch));
        }
        self.terms.push(wanted);
        self.versions.push(wanted.firstEpoch, uint208(count));
        emit IAudits.AuditTermsRefreshed(wanted);
    }

    /// @notice Reverts unless the epoch stands where it must.
    function check(Context storage self, uint256 epoch, EpochStatus wanted) internal view {
        EpochStatus status = statusOf(self, epoch);
        if (status != wanted) revert IAudits.Audits_WrongEpochStatus(epoch, status);
    }

    // ------------------------------------------------------------------ internals

    function _statusOf(AuditTerms memory terms, Epoch memory record, uint256 epoch) private view returns (EpochStatus) {
        uint256 end = endOf(terms, epoch);
        if (block.timestamp < end) return EpochStatus.Pending;
        if (record.seed != 0) return block.timestamp < record.answerEnds ? EpochStatus.Drawn : EpochStatus.Settled;
        // Each step has as long as an epoch: nobody is drawn when its papers are long gone.
        if (record.closedAt == 0) {
            return block.timestamp < end + terms.epochLength ? EpochStatus.Closing : EpochStatus.Void;
        }
        return block.timestamp < end + 2 * uint256(terms.epochLength) ? EpochStatus.Closed : EpochStatus.Void;
    }

    function _isSame(AuditTerms memory a, AuditTerms memory b) private pure returns (bool) {
        return
            a.epochLength == b.epochLength &&
            a.answerPeriod == b.answerPeriod &&
            a.rate == b.rate &&
            a.factor == b.factor &&
            a.exclusion == b.exclusion &&
            a.penalty == b.penalty;
    }

    function _moment(uint256 value) private pure returns (Timestamp) {
        return Timestamp.wrap(value > type(uint48).max ? type(uint48).max : uint48(value));
    }
}
