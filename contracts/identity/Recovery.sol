// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {PARAM_IDENTITY_RECOVERY_DELAY, PARAM_IDENTITY_RECOVERY_SPACING} from "../cell/types/Parameters.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Duration} from "../shared/types/Duration.sol";
import {timeNow, Timestamp} from "../shared/types/Timestamp.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {IRecovery} from "./interfaces/IRecovery.sol";
import {Guardians} from "./libraries/Guardians.sol";
import {Rotations} from "./libraries/Rotations.sol";
import {Compromise, GuardianChange, GuardianSet, RecoveryWiring, Rotation} from "./types/Recoveries.sol";

/// @title Recovery
/// @notice Guardians and courts give a passport a new controller; neither can take its liability away (ID-4).
contract Recovery is IRecovery, Guarded {
    using Guardians for Guardians.Context;
    using Rotations for Rotations.Context;

    IConstitution private immutable CONSTITUTION;
    IPassports private immutable PASSPORTS;

    Guardians.Context private _guardians;
    Rotations.Context private _rotations;

    constructor(RecoveryWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        PASSPORTS = IPassports(wiring.passports);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IRecovery
    function guardiansOf(uint256 passport) external view returns (GuardianSet memory) {
        return _guardians.setOf(passport, PASSPORTS.controlEpochOf(passport));
    }

    /// @inheritdoc IRecovery
    function guardianChangeOf(uint256 passport) external view returns (GuardianChange memory) {
        return _guardians.changeOf(passport, PASSPORTS.controlEpochOf(passport));
    }

    /// @inheritdoc IRecovery
    function rotationOf(uint256 passport) external view returns (Rotation memory) {
        return _rotations.pendingOf(passport);
    }

    /// @inheritdoc IRecovery
    function isPending(uint256 passport) external view returns (bool) {
        return _rotations.isPending(passport);
    }

    /// @inheritdoc IRecovery
    function frozenUntil(uint256 passport) public view returns (Timestamp) {
        return _rotations.frozenUntil(passport, _duration(PARAM_IDENTITY_RECOVERY_DELAY));
    }

    /// @inheritdoc IRecovery
    function compromiseOf(uint256 passport) external view returns (Compromise memory) {
        return _rotations.compromiseOf(passport);
    }

    /// @inheritdoc IRecovery
    function approvalsOf(
        uint256 passport,
        address newController,
        bool compromised,
        bytes32 report
    ) external view returns (uint256) {
        return _guardians.countOf(_keyOf(passport, newController, compromised, report));
    }

    /// @inheritdoc IRecovery
    function acceptanceWindow() external pure returns (uint256) {
        return Duration.unwrap(Rotations.WINDOW);
    }

    /// @inheritdoc IRecovery
    function compromiseProbation() external pure returns (uint256) {
        return Duration.unwrap(Rotations.PROBATION);
    }

    /// @inheritdoc IRecovery
    function maxGuardians() external pure returns (uint256) {
        return Guardians.MOST;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   GUARDIANS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IRecovery
    function proposeGuardians(
        uint256 passport,
        address[] calldata guardians,
        uint8 threshold
    ) external restricted returns (Timestamp readyAt) {
        // Check: nothing changes under a recovery
        _checkController(passport);
        if (_rotations.isPending(passport)) revert Recovery_Frozen(passport, frozenUntil(passport));

        // Effect
        readyAt = _guardians.propose(
            passport,
            msg.sender,
            PASSPORTS.controlEpochOf(passport),
            guardians,
            threshold,
            _duration(PARAM_IDENTITY_RECOVERY_DELAY)
        );
    }

    /// @inheritdoc IRecovery
    function cancelGuardianChange(uint256 passport) external restricted {
        _checkController(passport);
        _guardians.cancel(passport, PASSPORTS.controlEpochOf(passport));
    }

    /// @inheritdoc IRecovery
    function activateGuardians(uint256 passport, address[] calldata guardians, uint8 threshold) external restricted {
        // Check: after a recovery ended the old guardians have one delay to begin the next
        Timestamp until = frozenUntil(passport);
        if (timeNow() < until) revert Recovery_Frozen(passport, until);

        // Effect
        _guardians.activate(passport, PASSPORTS.controlEpochOf(passport), guardians, threshold);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   ROTATIONS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IRecovery
    function approveRecovery(
        uint256 passport,
        address newController,
        bool compromised,
        bytes32 report
    ) external restricted returns (bool started) {
        // Check: a rotation that can be, and no other at the same time
        _checkNewController(passport, newController);
        if (compromised != (report != 0)) revert Recovery_ReportMismatch(compromised, report);
        if (_rotations.isPending(passport)) revert Recovery_Frozen(passport, frozenUntil(passport));

        // Effect
        (uint256 approvals, uint256 threshold) = _guardians.approve(
            passport,
            PASSPORTS.controlEpochOf(passport),
            _keyOf(passport, newController, compromised, report),
            msg.sender
        );
        emit RecoveryApproved(passport, msg.sender, newController, compromised, report, approvals, threshold);
        started = approvals >= threshold;
        if (started) {
            Timestamp readyAt = timeNow().plus(_duration(PARAM_IDENTITY_RECOVERY_DELAY));
            _start(passport, newController, readyAt, false, compromised, report);
        }
    }

    /// @inheritdoc IRecovery
    function revokeApproval(
        uint256 passport,
        address newController,
        bool compromised,
        bytes32 report
    ) external restricted {
        uint256 approvals = _guardians.revoke(
            passport,
            PASSPORTS.controlEpochOf(passport),
            _keyOf(passport, newController, compromised, report),
            msg.sender
        );
        emit RecoveryApprovalRevoked(passport, msg.sender, newController, approvals);
    }

    /// @inheritdoc IRecovery
    function refuseRecovery(uint256 passport) external restricted {
        // Check
        _checkController(passport);
        if (_rotations.pendingOf(passport).courtOnly) revert Recovery_CourtOnly(passport);

        // Effect
        _rotations.cancel(passport);
    }

    /// @inheritdoc IRecovery
    function cancelRecovery(uint256 passport) external restricted {
        _rotations.cancel(passport);
    }

    /// @inheritdoc IRecovery
    function transferControl(uint256 passport, address newController) external restricted {
        // Check
        _checkNewController(passport, newController);

        // Effect: an order stands above what guardians agreed on, and waited where it was made
        if (_rotations.isPending(passport)) _rotations.cancel(passport);
        _start(passport, newController, timeNow(), true, false, 0);
    }

    /// @inheritdoc IRecovery
    function acceptRecovery(uint256 passport) external restricted {
        // Check, Effect: nobody takes a passport's liability without calling
        address from = PASSPORTS.controllerOf(passport);
        (Timestamp probationEnds, bool ordered) = _rotations.complete(passport, from);

        // Interaction: Passports refuses who would bring another passport's liability along; guardians were named by the owner whose key is replaced, not by one whom a court replaced
        PASSPORTS.rotate(passport, msg.sender, probationEnds);
        if (!ordered) _guardians.carryOver(passport, PASSPORTS.controlEpochOf(passport));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   PRIVATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function _start(
        uint256 passport,
        address newController,
        Timestamp readyAt,
        bool ordered,
        bool compromised,
        bytes32 report
    ) private {
        Rotation memory rotation;
        rotation.newController = newController;
        rotation.readyAt = readyAt;
        rotation.ordered = ordered;
        rotation.compromised = compromised;
        rotation.report = report;
        _rotations.start(passport, rotation, _duration(PARAM_IDENTITY_RECOVERY_SPACING));
    }

    function _checkController(uint256 passport) private view {
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Recovery_NotController(passport, msg.sender);
    }

    function _checkNewController(uint256 passport, address newController) private view {
        address controller = PASSPORTS.controllerOf(passport);
        if (controller == address(0)) revert Recovery_UnknownPassport(passport);
        if (newController == address(0) || newController == controller) revert Recovery_BadController(newController);
    }

    function _keyOf(
        uint256 passport,
        address newController,
        bool compromised,
        bytes32 report
    ) private view returns (bytes32) {
        uint32 attempt = _rotations.states[passport].attempt;
        return _guardians.keyOf(passport, attempt, newController, compromised, report);
    }

    function _duration(bytes32 key) private view returns (Duration) {
        return Duration.wrap(uint32(CONSTITUTION.value(key)));
    }
}
