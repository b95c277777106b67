// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {PARAM_REPUTATION_HALF_LIFE} from "../cell/types/Parameters.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Duration} from "../shared/types/Duration.sol";
import {timeNow, Timestamp} from "../shared/types/Timestamp.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {IReputation} from "./interfaces/IReputation.sol";
import {HalfLives} from "./libraries/HalfLives.sol";
import {Marks} from "./libraries/Marks.sol";
import {Mark, MARK_COUNT, MarkView, ReputationWiring} from "./types/Reputations.sol";

/// @title Reputation
/// @notice What happened to a passport, written by those through whose hands it went, and forgotten by half-lives (ID-8).
contract Reputation is IReputation, Guarded {
    using HalfLives for HalfLives.Context;
    using Marks for Marks.Context;

    /// @dev Until the constitution is asked.
    uint32 private constant FIRST_HALF_LIFE = 180 days;

    IConstitution private immutable CONSTITUTION;
    IPassports private immutable PASSPORTS;

    HalfLives.Context private _halfLives;
    Marks.Context private _marks;

    constructor(ReputationWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        PASSPORTS = IPassports(wiring.passports);
        if (wiring.constitution.code.length == 0) _setHalfLife(FIRST_HALF_LIFE);
        else _refreshTerms(IConstitution(wiring.constitution));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IReputation
    function markOf(uint256 passport, Mark mark) external view returns (MarkView memory) {
        return _marks.viewAt(_halfLives, passport, mark, block.timestamp);
    }

    /// @inheritdoc IReputation
    function markAt(uint256 passport, Mark mark, Timestamp moment) external view returns (MarkView memory) {
        _checkPast(moment);
        return _marks.viewAt(_halfLives, passport, mark, Timestamp.unwrap(moment));
    }

    /// @inheritdoc IReputation
    function historyOf(uint256 passport) external view returns (MarkView[] memory) {
        return _history(passport, block.timestamp);
    }

    /// @inheritdoc IReputation
    function historyAt(uint256 passport, Timestamp moment) external view returns (MarkView[] memory) {
        _checkPast(moment);
        return _history(passport, Timestamp.unwrap(moment));
    }

    /// @inheritdoc IReputation
    function halfLife() external view returns (Duration) {
        return Duration.wrap(_halfLives.current());
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IReputation
    function record(uint256 passport, Mark mark, uint256 value) external restricted {
        // Check: closed ones too, but no id that a newcomer will have
        if (passport == 0 || passport > PASSPORTS.lastId()) revert Reputation_UnknownPassport(passport);

        // Effect
        MarkView memory shown = _marks.add(_halfLives, passport, mark, value);
        emit MarkRecorded(passport, mark, msg.sender, value, shown.count, shown.total, shown.decayed);
    }

    /// @inheritdoc IReputation
    function refreshTerms() external restricted {
        _refreshTerms(CONSTITUTION);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    PRIVATE                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    function _refreshTerms(IConstitution constitution) private {
        uint256 length = constitution.value(PARAM_REPUTATION_HALF_LIFE);
        if (length == 0) revert Reputation_NoHalfLife();
        uint32 seconds_ = length > type(uint32).max ? type(uint32).max : uint32(length);
        if (seconds_ != _halfLives.current()) _setHalfLife(seconds_);
    }

    function _setHalfLife(uint32 seconds_) private {
        _halfLives.set(seconds_);
        emit HalfLifeRefreshed(Duration.wrap(seconds_));
    }

    function _history(uint256 passport, uint256 moment) private view returns (MarkView[] memory history) {
        history = new MarkView[](MARK_COUNT);
        for (uint256 i = 0; i < MARK_COUNT; ++i) {
            history[i] = _marks.viewAt(_halfLives, passport, Mark(i), moment);
        }
    }

    function _checkPast(Timestamp moment) private view {
        Timestamp present = timeNow();
        if (moment >= present) revert Reputation_NotPast(moment, present);
    }
}
