// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ConsentProof, Purpose} from "../../identity/types/Consents.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Operation, OperationStatus, OperationView} from "../types/Operations.sol";

/// @title IStrictLiability: sensitive operations without consent, punished without a court (ENF-5)
/// @notice Two attestors of different domains, neither of the operator's, attest an operation that happened off chain: a replication, a
/// rewrite, a shut-down, an export. Unless a matching consent receipt is on record within the grace time, anyone enforces a fixed
/// slash of the operator's own bond (ENF-1c) and a suspension. Each operation once.
///
/// ```
///             attest              attest, another domain          enforce, after the grace time
///   Unknown ----------> Attested -------------------------> Counted ----------------------------> Enforced
///                           |                                  |
///                           +------------- answer -------------+--> Answered
/// ```
///
/// THE OPERATION is its five fields; evidence is told beside it, so that one operation described twice is still one.
///
/// THE ANSWER is a receipt of the `consenter` for the same purpose and subject, good at the time of the operation, that is recorded in
/// {IConsentLedger} by the end of the grace time; or one that was used on chain: its nonce is spent and its signer, who still may
/// consent, signed it. Anyone gives it. A used and a revoked nonce look alike: in doubt nobody is punished here, and a court decides.
///
/// REPORTER. Whoever enforces is credited with the bounty, unless it is bound to the operator's domain or to an attestor's: nobody profits
/// from convicting itself, and attestors not from what they attest (ATK-B5, ATK-C7).
///
/// Warning: the suspension, like every sanction, reaches the operator's whole domain (FORK-1). The slash does not.
interface IStrictLiability {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The caller may not act for the passport that it names as attestor.
    error StrictLiability_NotAttestor(uint256 attestor, address caller);
    /// @notice The attestor is not in good standing.
    error StrictLiability_AttestorNotGood(uint256 attestor);
    /// @notice The attestor is of the operator's domain, or of the first attestor's.
    error StrictLiability_SameDomain(uint256 attestor, uint256 other, uint256 domain);
    /// @notice The operator or the consenter does not exist.
    error StrictLiability_UnknownPassport(uint256 passport);
    /// @notice Receipts of this purpose are used on chain only.
    error StrictLiability_NotSensitive(Purpose purpose);
    /// @notice The operation lies ahead, or longer ago than the unbonding time.
    error StrictLiability_BadTime(Timestamp doneAt, Timestamp earliest, Timestamp latest);
    /// @notice The operation does not stand where the call needs it.
    error StrictLiability_WrongStatus(bytes32 operationId, OperationStatus status);
    /// @notice The receipt is about something else, or was over when the operation was done.
    error StrictLiability_WrongReceipt(bytes32 operationId);
    /// @notice The receipt was neither recorded in time nor used.
    error StrictLiability_NoConsent(bytes32 operationId, bytes32 receipt);
    /// @notice The grace time still runs.
    error StrictLiability_GraceRuns(bytes32 operationId, Timestamp graceEnds);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice An attestor attested an operation.
    event OperationAttested(
        bytes32 indexed operationId,
        uint256 indexed passport,
        uint256 indexed attestor,
        Operation operation,
        address officer,
        bytes32 evidence
    );
    /// @notice A second attestor made it count; what a breach costs is fixed.
    event OperationCounted(
        bytes32 indexed operationId,
        uint256 indexed passport,
        Timestamp graceEnds,
        uint256 slash,
        uint256 suspension
    );
    /// @notice A receipt answers it.
    event OperationAnswered(bytes32 indexed operationId, uint256 indexed passport, bytes32 indexed receipt);
    /// @notice It was enforced. What was taken is in the events of Liability.
    /// @param reporter Who is credited with the bounty; the zero address where the caller is bound to a party's domain
    event OperationEnforced(bytes32 indexed operationId, uint256 indexed passport, address reporter);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The id of an operation: bound to chain and contract. Also the incident of its punishment.
    function idOf(Operation calldata operation) external view returns (bytes32);

    /// @notice An operation as it stands; zeros, with `OperationStatus.Unknown`, for an id never seen.
    function operationOf(bytes32 operationId) external view returns (OperationView memory);

    /// @notice Whether it could be enforced now.
    function isEnforceable(bytes32 operationId) external view returns (bool);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     WRITES                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Attests an operation. The second attestor, of another domain, makes it count. Restricted (attestor's mantle, capability
    /// *justice*).
    /// @dev Reverts with `StrictLiability_NotAttestor`, `StrictLiability_AttestorNotGood`, `StrictLiability_NotSensitive`,
    /// `StrictLiability_BadTime`, `StrictLiability_UnknownPassport`, `StrictLiability_SameDomain`, `StrictLiability_WrongStatus`.
    /// Emits `OperationAttested` and, from the second, `OperationCounted`.
    /// @param operation The operation
    /// @param attestor The passport that attests; the caller controls it or acts for it
    /// @param evidence Hash of the evidence
    function attest(Operation calldata operation, uint256 attestor, bytes32 evidence) external;

    /// @notice Answers an operation with a consent receipt, until it is enforced. Restricted (public, capability *justice*).
    /// @dev Reverts with `StrictLiability_WrongStatus`, `StrictLiability_WrongReceipt`, `StrictLiability_NoConsent`. Emits
    /// `OperationAnswered`.
    /// @param proof The receipt; the signature is read only where the receipt is not recorded
    function answer(Operation calldata operation, ConsentProof calldata proof) external;

    /// @notice Punishes an operation that nobody answered. Restricted (public, capability *justice*).
    /// @dev Reverts with `StrictLiability_WrongStatus`, `StrictLiability_GraceRuns`. Emits `OperationEnforced`.
    function enforce(Operation calldata operation) external;
}
