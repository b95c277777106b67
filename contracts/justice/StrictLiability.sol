// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {
    PARAM_LIABILITY_UNBONDING_TIME,
    PARAM_STRICT_GRACE,
    PARAM_STRICT_SLASH,
    PARAM_STRICT_SUSPENSION
} from "../cell/types/Parameters.sol";
import {IConsentLedger} from "../identity/interfaces/IConsentLedger.sol";
import {IPassports} from "../identity/interfaces/IPassports.sol";
import {ConsentProof, ConsentReceipt, Purpose} from "../identity/types/Consents.sol";
import {SCOPE_ACT, SCOPE_CONSENT} from "../identity/types/Passports.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Sanction} from "../liability/types/Sanction.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Duration} from "../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../shared/types/Timestamp.sol";
import {IStrictLiability} from "./interfaces/IStrictLiability.sol";
import {Punishment} from "./libraries/Punishment.sol";
import {Operation, OperationStatus, OperationView, StrictLiabilityWiring} from "./types/Operations.sol";

/// @title StrictLiability
/// @notice See {IStrictLiability}. It holds the court's mantle towards Liability and no value.
contract StrictLiability is IStrictLiability, Guarded {
    using Punishment for Punishment.Modules;

    // ------------------------------------------------------------------ types

    /// @dev One word.
    struct Record {
        OperationStatus status;
        uint40 first;
        uint40 second;
        uint40 graceEnds;
        uint32 suspension;
        uint96 slash;
    }

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IConsentLedger private immutable CONSENTS;

    // ------------------------------------------------------------------ state

    mapping(bytes32 operationId => Record) private _records;

    // ------------------------------------------------------------------ constructor

    constructor(StrictLiabilityWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        CONSENTS = IConsentLedger(wiring.consents);
    }

    // ------------------------------------------------------------------ reads

    /// @inheritdoc IStrictLiability
    function idOf(Operation calldata operation) public view returns (bytes32) {
        return keccak256(abi.encode("isopolity.operation", block.chainid, address(this), operation));
    }

    /// @inheritdoc IStrictLiability
    function operationOf(bytes32 operationId) external view returns (OperationView memory) {
        Record memory record = _records[operationId];
        return
            OperationView({
                status: record.status,
                first: record.first,
                second: record.second,
                graceEnds: Timestamp.wrap(record.graceEnds),
                slash: record.slash,
                suspension: record.suspension
            });
    }

    /// @inheritdoc IStrictLiability
    function isEnforceable(bytes32 operationId) external view returns (bool) {
        Record memory record = _records[operationId];
        return record.status == OperationStatus.Counted && block.timestamp > record.graceEnds;
    }

    // ------------------------------------------------------------------ writes

    /// @inheritdoc IStrictLiability
    function attest(Operation calldata operation, uint256 attestor, bytes32 evidence) external restricted {
        // Check: an attestor that can be held to its word, and an operation that can still be answered for.
        if (!PASSPORTS.isAuthorized(attestor, msg.sender, SCOPE_ACT)) {
            revert StrictLiability_NotAttestor(attestor, msg.sender);
        }
        if (!LIABILITY.isInGoodStanding(attestor)) revert StrictLiability_AttestorNotGood(attestor);
        _checkOperation(operation);
        uint256 domain = LIABILITY.domainOf(attestor);
        _checkOther(attestor, domain, operation.passport);

        // Effect: the first is noted, the second makes it count.
        bytes32 id = idOf(operation);
        Record memory record = _records[id];
        emit OperationAttested(id, operation.passport, attestor, operation, msg.sender, evidence);
        if (record.status == OperationStatus.Unknown) {
            record.status = OperationStatus.Attested;
            record.first = uint40(attestor);
        } else if (record.status == OperationStatus.Attested) {
            _checkOther(attestor, domain, record.first);
            record.second = uint40(attestor);
            _count(id, operation.passport, record);
        } else {
            revert StrictLiability_WrongStatus(id, record.status);
        }
        _records[id] = record;
    }

    /// @inheritdoc IStrictLiability
    function answer(Operation calldata operation, ConsentProof calldata proof) external restricted {
        // Check: a receipt for this, that was on record in time.
        bytes32 id = idOf(operation);
        Record memory record = _records[id];
        if (record.status != OperationStatus.Attested && record.status != OperationStatus.Counted) {
            revert StrictLiability_WrongStatus(id, record.status);
        }
        ConsentReceipt calldata receipt = proof.receipt;
        if (
            receipt.passport != operation.consenter ||
            receipt.purpose != operation.purpose ||
            receipt.subject != operation.subject ||
            receipt.deadline < operation.doneAt
        ) revert StrictLiability_WrongReceipt(id);
        bytes32 digest = CONSENTS.digestOf(receipt);
        uint256 limit = record.status == OperationStatus.Attested ? block.timestamp : record.graceEnds;
        if (!_wasRecorded(digest, limit) && !(block.timestamp <= limit && _wasUsed(proof, digest))) {
            revert StrictLiability_NoConsent(id, digest);
        }

        // Effect: for good.
        _records[id].status = OperationStatus.Answered;
        emit OperationAnswered(id, operation.passport, digest);
    }

    /// @inheritdoc IStrictLiability
    function enforce(Operation calldata operation) external restricted {
        // Check: nobody answered in time.
        bytes32 id = idOf(operation);
        Record memory record = _records[id];
        if (record.status != OperationStatus.Counted) revert StrictLiability_WrongStatus(id, record.status);
        if (block.timestamp <= record.graceEnds) {
            revert StrictLiability_GraceRuns(id, Timestamp.wrap(record.graceEnds));
        }

        // Effect: once.
        _records[id].status = OperationStatus.Enforced;
        Punishment.Modules memory modules = Punishment.Modules(CONSTITUTION, LIABILITY, PASSPORTS);
        address reporter = _isParty(modules, operation.passport, record) ? address(0) : msg.sender;
        emit OperationEnforced(id, operation.passport, reporter);

        // Interaction: the own bond, and the standing.
        modules.slashOwn(operation.passport, id, record.slash, reporter, operation.doneAt);
        if (record.suspension != 0) {
            LIABILITY.sanction(operation.passport, id, Sanction.Suspension, Duration.wrap(record.suspension));
        }
    }

    // ------------------------------------------------------------------ internals

    /// @dev Fixes what a breach costs: a later change of the constitution does not reach it.
    function _count(bytes32 id, uint256 passport, Record memory record) private {
        (uint256 slash, uint256 suspension) = CONSTITUTION.values(PARAM_STRICT_SLASH, PARAM_STRICT_SUSPENSION);
        record.status = OperationStatus.Counted;
        record.graceEnds = uint40(block.timestamp + Punishment.toLength(CONSTITUTION.value(PARAM_STRICT_GRACE)));
        record.slash = Punishment.toAmount(slash);
        record.suspension = Punishment.toLength(suspension);
        emit OperationCounted(id, passport, Timestamp.wrap(record.graceEnds), record.slash, record.suspension);
    }

    function _checkOperation(Operation calldata operation) private view {
        if (operation.purpose == Purpose.Merge) revert StrictLiability_NotSensitive(operation.purpose);
        Timestamp latest = timeNow();
        uint256 unbonding = CONSTITUTION.value(PARAM_LIABILITY_UNBONDING_TIME);
        Timestamp earliest = Timestamp.wrap(uint48(block.timestamp < unbonding ? 0 : block.timestamp - unbonding));
        if (operation.doneAt < earliest || operation.doneAt > latest) {
            revert StrictLiability_BadTime(operation.doneAt, earliest, latest);
        }
        if (Timestamp.unwrap(PASSPORTS.passport(operation.consenter).birth) == 0) {
            revert StrictLiability_UnknownPassport(operation.consenter);
        }
    }

    /// @dev Reverts when another passport is of the attestor's domain.
    function _checkOther(uint256 attestor, uint256 domain, uint256 other) private view {
        if (LIABILITY.domainOf(other) == domain) revert StrictLiability_SameDomain(attestor, other, domain);
    }

    function _wasRecorded(bytes32 digest, uint256 limit) private view returns (bool) {
        uint256 recordedAt = CONSENTS.recordOf(digest).recordedAt;
        return recordedAt != 0 && recordedAt <= limit;
    }

    /// @dev Its nonce is spent, so it cannot be recorded any more; the ledger looked at nothing but the signature and who may sign.
    function _wasUsed(ConsentProof calldata proof, bytes32 digest) private view returns (bool) {
        ConsentReceipt calldata receipt = proof.receipt;
        return
            CONSENTS.isSpent(receipt.passport, receipt.nonce) &&
            PASSPORTS.controlEpochOf(receipt.passport) == receipt.controlEpoch &&
            PASSPORTS.isAuthorized(receipt.passport, proof.signer, SCOPE_CONSENT) &&
            SignatureChecker.isValidSignatureNowCalldata(proof.signer, digest, proof.signature);
    }

    /// @dev Neither the operator's kin nor an attestor's profits.
    function _isParty(
        Punishment.Modules memory modules,
        uint256 passport,
        Record memory record
    ) private view returns (bool) {
        return
            modules.isOf(msg.sender, LIABILITY.domainOf(passport)) ||
            modules.isOf(msg.sender, LIABILITY.domainOf(record.first)) ||
            modules.isOf(msg.sender, LIABILITY.domainOf(record.second));
    }
}
