// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {timeNow, Timestamp} from "../../shared/types/Timestamp.sol";
import {IRecovery} from "../interfaces/IRecovery.sol";
import {Compromise, Rotation} from "../types/Recoveries.sol";

/// @title Rotations: one change of control at a time, with its delay, its window and its rest
/// @notice States as drawn in {IRecovery}. A lapsed rotation needs nobody to end it: whatever comes next counts it as ended
/// at its expiry.
library Rotations {
    /// @dev How long a rotation that is ready can be accepted.
    Duration internal constant WINDOW = Duration.wrap(14 days);
    /// @dev How long a compromise puts the passport on probation.
    Duration internal constant PROBATION = Duration.wrap(30 days);

    /// @dev `attempt` counts the rotations that began; `endedAt` is when the last one ended, however it did.
    struct State {
        address newController;
        uint40 readyAt;
        uint32 attempt;
        bool ordered;
        bool courtOnly;
        bool compromised;
        bytes32 report;
        bytes32 compromiseReport;
        uint40 startedAt;
        uint40 endedAt;
        uint40 approvedAt;
        uint40 rotatedAt;
        uint40 probationEnds;
    }

    struct Context {
        mapping(uint256 passport => State) states;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Whether one waits and has not lapsed.
    function isPending(Context storage self, uint256 passport) internal view returns (bool) {
        State storage state = self.states[passport];
        return state.newController != address(0) && timeNow() < _expiryOf(state);
    }

    /// @dev The pending rotation, or zeros.
    function pendingOf(Context storage self, uint256 passport) internal view returns (Rotation memory rotation) {
        if (!isPending(self, passport)) return rotation;
        State storage state = self.states[passport];
        rotation = Rotation({
            newController: state.newController,
            readyAt: Timestamp.wrap(state.readyAt),
            expiresAt: _expiryOf(state),
            ordered: state.ordered,
            courtOnly: state.courtOnly,
            compromised: state.compromised,
            report: state.report
        });
    }

    /// @dev The expiry of the pending one, else `delay` after the last ended, else 0.
    function frozenUntil(Context storage self, uint256 passport, Duration delay) internal view returns (Timestamp) {
        State storage state = self.states[passport];
        if (isPending(self, passport)) return _expiryOf(state);
        Timestamp ended = _endOf(state);
        return Timestamp.unwrap(ended) == 0 ? ended : ended.plus(delay);
    }

    /// @dev The last compromise, or zeros.
    function compromiseOf(Context storage self, uint256 passport) internal view returns (Compromise memory) {
        State storage state = self.states[passport];
        return
            Compromise({
                report: state.compromiseReport,
                approvedAt: Timestamp.wrap(state.approvedAt),
                rotatedAt: Timestamp.wrap(state.rotatedAt),
                probationEnds: Timestamp.wrap(state.probationEnds)
            });
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 TRANSITIONS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev (none) → pending. Whoever calls has made sure that none is.
    function start(Context storage self, uint256 passport, Rotation memory rotation, Duration spacing) internal {
        State storage state = self.states[passport];
        Timestamp ended = _endOf(state);
        rotation.courtOnly = rotation.ordered || (Timestamp.unwrap(ended) != 0 && timeNow() < ended.plus(spacing));
        rotation.expiresAt = rotation.readyAt.plus(WINDOW);

        state.newController = rotation.newController;
        state.readyAt = uint40(Timestamp.unwrap(rotation.readyAt));
        ++state.attempt;
        state.ordered = rotation.ordered;
        state.courtOnly = rotation.courtOnly;
        state.compromised = rotation.compromised;
        state.report = rotation.report;
        state.startedAt = uint40(block.timestamp);
        state.endedAt = uint40(Timestamp.unwrap(ended));

        emit IRecovery.RotationStarted(
            passport,
            rotation.newController,
            rotation.ordered,
            rotation.courtOnly,
            rotation.compromised,
            rotation.report,
            rotation.readyAt,
            rotation.expiresAt
        );
    }

    /// @dev pending → (none): refused, cancelled, or replaced by an order.
    function cancel(Context storage self, uint256 passport) internal {
        if (!isPending(self, passport)) revert IRecovery.Recovery_NotPending(passport);
        emit IRecovery.RotationCancelled(passport, _end(self.states[passport]), msg.sender);
    }

    /// @dev pending → rotated. Answers the end of the probation that a compromise brings, else 0.
    function complete(
        Context storage self,
        uint256 passport,
        address from
    ) internal returns (Timestamp probationEnds, bool ordered) {
        State storage state = self.states[passport];

        // Check: the one who may, when it may
        if (!isPending(self, passport)) revert IRecovery.Recovery_NotPending(passport);
        if (msg.sender != state.newController) revert IRecovery.Recovery_NotNewController(passport, msg.sender);
        Timestamp readyAt = Timestamp.wrap(state.readyAt);
        if (timeNow() < readyAt) revert IRecovery.Recovery_NotReady(passport, readyAt);

        // Effect
        ordered = state.ordered;
        bool compromised = state.compromised;
        emit IRecovery.RotationCompleted(passport, from, _end(state), ordered, compromised);
        if (compromised) {
            probationEnds = timeNow().plus(PROBATION);
            state.compromiseReport = state.report;
            state.approvedAt = state.startedAt;
            state.rotatedAt = uint40(block.timestamp);
            state.probationEnds = uint40(Timestamp.unwrap(probationEnds));
            emit IRecovery.CompromiseReported(
                passport,
                from,
                state.report,
                Timestamp.wrap(state.startedAt),
                probationEnds
            );
        }
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   PRIVATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function _end(State storage state) private returns (address newController) {
        newController = state.newController;
        delete state.newController;
        state.endedAt = uint40(block.timestamp);
    }

    /// @dev When the last rotation ended; a lapsed one ended at its expiry. 0 when there never was one.
    function _endOf(State storage state) private view returns (Timestamp) {
        return state.newController == address(0) ? Timestamp.wrap(state.endedAt) : _expiryOf(state);
    }

    function _expiryOf(State storage state) private view returns (Timestamp) {
        return Timestamp.wrap(state.readyAt).plus(WINDOW);
    }
}
