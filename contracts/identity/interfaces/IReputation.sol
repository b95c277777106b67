// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Mark, MarkView} from "../types/Reputations.sol";

/// @title IReputation: what happened, on record (ID-8)
/// @notice A count, a sum and a decayed sum for each mark of each passport: escrows settled, rulings for and against, audits passed and
/// failed, vetoes suffered. Only recorders write (escrow, court, audits), each about what went through its own hands: there is no door
/// for praise, and nobody can take a mark away. Whether a settlement is worth recording, which it is not within one domain, is the recorder's to
/// judge.
///
/// VALUE is in units of the settlement asset; a mark that has no amount carries `MARK_ONE`, 10^18. A mark of no value counts
/// and weighs nothing, and one of a single unit weighs nothing a second later.
///
/// DECAY. A value loses half its weight in each half-life (`reputation.halfLife`, 180 days by default). The half-life in force is the one
/// of the last `refreshTerms`; a change of it decays what comes after, never what went before, so that no reading of the past changes.
///
/// PAST. Every mark is a checkpoint, so the record reads at any past moment as it stood then. Checkpoints carry 32 bits of count and 88 of
/// each sum: sums stop at 309 million tokens of 18 decimals. Decay is exact to 10^-18 of the value and one unit per record, rounded down.
///
/// A fork starts with an empty record; a passport that leaves its domain keeps its own.
interface IReputation {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice There was never such a passport.
    error Reputation_UnknownPassport(uint256 passport);
    /// @notice The moment is not past: what is asked about it may still change.
    error Reputation_NotPast(Timestamp moment, Timestamp present);
    /// @notice The constitution gives no half-life.
    error Reputation_NoHalfLife();

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Something went on record. The figures are the mark's after it.
    event MarkRecorded(
        uint256 indexed passport,
        Mark indexed mark,
        address indexed recorder,
        uint256 value,
        uint256 count,
        uint256 total,
        uint256 decayed
    );
    /// @notice The half-life of the constitution is in force from now on.
    event HalfLifeRefreshed(Duration halfLife);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A mark as it stands. Total.
    function markOf(uint256 passport, Mark mark) external view returns (MarkView memory);

    /// @notice A mark as it stood at the end of a past second.
    /// @dev Reverts with `Reputation_NotPast`.
    function markAt(uint256 passport, Mark mark, Timestamp moment) external view returns (MarkView memory);

    /// @notice All marks as they stand, in the order of {Mark}. Total.
    function historyOf(uint256 passport) external view returns (MarkView[] memory);

    /// @notice All marks as they stood at the end of a past second.
    /// @dev Reverts with `Reputation_NotPast`.
    function historyAt(uint256 passport, Timestamp moment) external view returns (MarkView[] memory);

    /// @notice The half-life in force.
    function halfLife() external view returns (Duration);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Records a mark. Mantle *recorder*, capability *justice*: what happened is recorded in every posture. Closed passports are
    /// recorded too.
    /// @param value In units of the settlement asset; what is above 2^88 - 1 counts as that.
    /// @dev Reverts with `Reputation_UnknownPassport`. Emits `MarkRecorded`.
    function record(uint256 passport, Mark mark, uint256 value) external;

    /// @notice Brings the constitution's half-life into force. Anyone may call. Capability *justice*. Does nothing where it is in force.
    /// @dev Reverts with `Reputation_NoHalfLife`. Emits `HalfLifeRefreshed`.
    function refreshTerms() external;
}
