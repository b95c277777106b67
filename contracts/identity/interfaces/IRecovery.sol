// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Compromise, GuardianChange, GuardianSet, Rotation} from "../types/Recoveries.sol";

/// @title IRecovery: how a passport gets a new controller when the old key is lost, stolen or judged (ID-4)
/// @notice A controller names guardians. Enough of them rotate the controller after a delay in which the present one can refuse.
/// Nothing here touches liability: the passport keeps its domain, its debts and its sanctions, and the old controller
/// stays bound to the domain (FORK-6).
///
/// GUARDIANS. A set is named, waits the recovery delay, and is brought into force by anyone. It dies when control changes hands in any
/// way but a recovery, so no seller keeps a way back. An approval counts for one set and one attempt only.
///
/// ROTATION. One at a time:
///
/// ```text
///             enough guardians               newController, from readyAt, before expiresAt
///   (none) ──────────────────────► pending ───────────────────────────────────────────────► rotated
///      ▲                            │  │ └─ expiresAt ──► lapsed
///      └── refused (controller) ◄───┘  └──► cancelled (court)
/// ```
///
/// The first is refused at will. One that begins within the spacing after another ended can be cancelled by a court only, so that a
/// thief cannot refuse for ever.
///
/// FREEZE. While a rotation is pending, and for one recovery delay after it ended, control cannot be accepted and guardians do not
/// change: a thief who refuses a recovery gains no second in which guardians could not begin the next. A withdrawal is paid to whoever
/// controls the passport when it is completed, and waits longer than two recoveries.
interface IRecovery {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The caller does not control the passport.
    error Recovery_NotController(uint256 passport, address caller);
    /// @notice The caller is not a guardian of the passport.
    error Recovery_NotGuardian(uint256 passport, address caller);
    /// @notice A set has no guardian, or more than may be.
    error Recovery_BadGuardianCount(uint256 count, uint256 most);
    /// @notice Guardians are not in strictly ascending order of address, name the zero address, or name the controller.
    error Recovery_BadGuardian(address guardian);
    /// @notice The threshold is zero or above the number of guardians.
    error Recovery_BadThreshold(uint256 threshold, uint256 guardians);
    /// @notice The set brought is not the one that waits, or control changed hands since it was named.
    error Recovery_WrongGuardianSet(uint256 passport, bytes32 expected, bytes32 digest);
    /// @notice No change of guardians waits.
    error Recovery_NoGuardianChange(uint256 passport);
    /// @notice The change of guardians, or the rotation, must still wait.
    error Recovery_NotReady(uint256 passport, Timestamp readyAt);
    /// @notice A rotation is pending, or ended less than a recovery delay ago.
    error Recovery_Frozen(uint256 passport, Timestamp until);
    /// @notice No rotation is pending.
    error Recovery_NotPending(uint256 passport);
    /// @notice This rotation can be cancelled by a court only.
    error Recovery_CourtOnly(uint256 passport);
    /// @notice The guardian has approved this rotation already.
    error Recovery_AlreadyApproved(uint256 passport, address guardian);
    /// @notice The guardian has not approved this rotation.
    error Recovery_NotApproved(uint256 passport, address guardian);
    /// @notice The caller is not the one who may accept.
    error Recovery_NotNewController(uint256 passport, address caller);
    /// @notice The new controller is the zero address or the present controller.
    error Recovery_BadController(address newController);
    /// @notice A compromise needs the hash of an incident report, and no report goes without a compromise.
    error Recovery_ReportMismatch(bool compromised, bytes32 report);
    /// @notice There is no such passport, or it is closed.
    error Recovery_UnknownPassport(uint256 passport);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A controller named a new set of guardians, which waits.
    event GuardiansProposed(
        uint256 indexed passport,
        address[] guardians,
        uint8 threshold,
        bytes32 digest,
        Timestamp readyAt
    );
    /// @notice A controller took back a set of guardians that waited.
    event GuardianChangeCancelled(uint256 indexed passport, bytes32 digest);
    /// @notice A set of guardians came into force.
    event GuardiansChanged(uint256 indexed passport, address[] guardians, uint8 threshold, uint256 version);
    /// @notice A guardian approved a rotation; `approvals` of `threshold` are there.
    event RecoveryApproved(
        uint256 indexed passport,
        address indexed guardian,
        address indexed newController,
        bool compromised,
        bytes32 report,
        uint256 approvals,
        uint256 threshold
    );
    /// @notice A guardian took its approval back before enough were there.
    event RecoveryApprovalRevoked(
        uint256 indexed passport,
        address indexed guardian,
        address indexed newController,
        uint256 approvals
    );
    /// @notice Enough guardians agreed, or a court ordered: the rotation is pending.
    event RotationStarted(
        uint256 indexed passport,
        address indexed newController,
        bool ordered,
        bool courtOnly,
        bool compromised,
        bytes32 report,
        Timestamp readyAt,
        Timestamp expiresAt
    );
    /// @notice A pending rotation was refused by the controller, cancelled by a court, or replaced by its order.
    event RotationCancelled(uint256 indexed passport, address indexed newController, address by);
    /// @notice The new controller accepted.
    event RotationCompleted(
        uint256 indexed passport,
        address indexed from,
        address indexed to,
        bool ordered,
        bool compromised
    );
    /// @notice The rotation was a compromise: the passport is on probation, and mitigation is open (ENF-6).
    event CompromiseReported(
        uint256 indexed passport,
        address indexed oldController,
        bytes32 indexed report,
        Timestamp approvedAt,
        Timestamp probationEnds
    );

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The guardians in force; an empty set when there are none or control changed hands since they were named.
    function guardiansOf(uint256 passport) external view returns (GuardianSet memory);

    /// @notice The change of guardians that waits; zeros when none does or control changed hands since.
    function guardianChangeOf(uint256 passport) external view returns (GuardianChange memory);

    /// @notice The pending rotation; zeros when none is pending. A lapsed one is not pending.
    function rotationOf(uint256 passport) external view returns (Rotation memory);

    /// @notice Whether a rotation is pending: no control may be offered, no guardian changed, no withdrawal completed.
    function isPending(uint256 passport) external view returns (bool);

    /// @notice Until when control cannot be accepted and guardians do not change: the expiry of the pending rotation, or one recovery
    /// delay after the last ended; 0 when never. Passports asks before it moves control.
    function frozenUntil(uint256 passport) external view returns (Timestamp);

    /// @notice The last compromise; zeros when there never was one.
    function compromiseOf(uint256 passport) external view returns (Compromise memory);

    /// @notice Seconds in which a rotation can be accepted, from when it is ready, 14 days (fixed).
    function acceptanceWindow() external view returns (uint256);

    /// @notice Seconds of probation that a compromise brings, 30 days (fixed).
    function compromiseProbation() external view returns (uint256);

    /// @notice Guardians that one passport can have, 16 (fixed).
    function maxGuardians() external view returns (uint256);

    /// @notice How many guardians of the present set approve this rotation in the present attempt.
    function approvalsOf(
        uint256 passport,
        address newController,
        bool compromised,
        bytes32 report
    ) external view returns (uint256);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   GUARDIANS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Names a new set of at most 16 guardians, in ascending order, which waits the recovery delay and replaces what waited. By the
    /// controller. An empty set with threshold 0 does away with guardians. Capability *recover*.
    /// @dev Reverts with `Recovery_NotController`, `Recovery_Frozen`, `Recovery_BadGuardianCount`, `Recovery_BadGuardian`,
    /// `Recovery_BadThreshold`. Emits `GuardiansProposed`.
    function proposeGuardians(
        uint256 passport,
        address[] calldata guardians,
        uint8 threshold
    ) external returns (Timestamp readyAt);

    /// @notice Takes back a set that waits. By the controller. Capability *recover*.
    /// @dev Reverts with `Recovery_NotController`, `Recovery_NoGuardianChange`. Emits `GuardianChangeCancelled`.
    function cancelGuardianChange(uint256 passport) external;

    /// @notice Brings the set that waited into force. Anyone may call. Capability *recover*.
    /// @dev Reverts with `Recovery_NoGuardianChange`, `Recovery_WrongGuardianSet`, `Recovery_NotReady`, `Recovery_Frozen`.
    /// Emits `GuardiansChanged`.
    function activateGuardians(uint256 passport, address[] calldata guardians, uint8 threshold) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   ROTATIONS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A guardian's approval of a rotation; the one that completes the threshold starts it. Capability *recover*.
    /// @param report Hash of the incident report when the old key is compromised, else zero.
    /// @dev Reverts with `Recovery_NotGuardian`, `Recovery_BadController`, `Recovery_ReportMismatch`, `Recovery_AlreadyApproved`,
    /// `Recovery_Frozen` (only while one is pending). Emits `RecoveryApproved` and `RotationStarted`.
    function approveRecovery(
        uint256 passport,
        address newController,
        bool compromised,
        bytes32 report
    ) external returns (bool started);

    /// @notice Takes an approval back before enough are there. Capability *recover*.
    /// @dev Reverts with `Recovery_NotGuardian`, `Recovery_NotApproved`. Emits `RecoveryApprovalRevoked`.
    function revokeApproval(uint256 passport, address newController, bool compromised, bytes32 report) external;

    /// @notice Refuses a pending rotation. By the present controller. Capability *recover*.
    /// @dev Reverts with `Recovery_NotController`, `Recovery_NotPending`, `Recovery_CourtOnly`. Emits `RotationCancelled`.
    function refuseRecovery(uint256 passport) external;

    /// @notice Cancels a pending rotation. By a court's mantle. Capability *justice*.
    /// @dev Reverts with `Recovery_NotPending`. Emits `RotationCancelled`.
    function cancelRecovery(uint256 passport) external;

    /// @notice Orders that control passes to `newController` once it accepts, replacing a pending rotation. By a court's mantle. The present
    /// controller cannot refuse; guardians of the present controller end with it. Capability *justice*.
    /// @dev Reverts with `Recovery_UnknownPassport`, `Recovery_BadController`. Emits `RotationStarted`.
    function transferControl(uint256 passport, address newController) external;

    /// @notice Completes a pending rotation. By the new controller, which controls no other passport and is bound to no other domain.
    /// Operators, agent wallet, offers and receipts of the old controller die. Capability *recover*.
    /// @dev Reverts with `Recovery_NotPending`, `Recovery_NotNewController`, `Recovery_NotReady`, and with what Passports refuses
    /// (`Passports_ControlsAnother`, `Passports_BoundElsewhere`). Emits `RotationCompleted` and `CompromiseReported`.
    function acceptRecovery(uint256 passport) external;
}
