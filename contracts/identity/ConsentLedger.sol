// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/src/utils/EIP712.sol";

import {Guarded} from "../shared/Guarded.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {IConsentLedger} from "./interfaces/IConsentLedger.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {Counterfactual} from "./libraries/Counterfactual.sol";
import {
    ConsentLedgerWiring,
    ConsentProof,
    ConsentReceipt,
    ConsentRecord,
    ConsentState,
    Purpose
} from "./types/Consents.sol";
import {SCOPE_CONSENT} from "./types/Passports.sol";

/// @title ConsentLedger
/// @notice See {IConsentLedger}.
contract ConsentLedger is IConsentLedger, Guarded, EIP712 {
    bytes32 private constant CONSENT_RECEIPT = keccak256(
        "ConsentReceipt(uint256 passport,uint8 purpose,bytes32 subject,bytes32 limits,uint24 controlEpoch,uint256 nonce,uint48 deadline)"
    );

    IPassports private immutable PASSPORTS;
    address private immutable FORKS;

    mapping(uint256 passport => mapping(uint256 word => uint256 bits)) private _spent;
    mapping(bytes32 digest => ConsentRecord) private _records;

    constructor(ConsentLedgerWiring memory wiring) Guarded(wiring.authority) {
        PASSPORTS = IPassports(wiring.passports);
        FORKS = wiring.forks;
    }

    // ------------------------------------------------------------------ reads

    /// @inheritdoc IConsentLedger
    function digestOf(ConsentReceipt calldata receipt) external view returns (bytes32) {
        return _digestOf(receipt);
    }

    /// @inheritdoc IConsentLedger
    function stateOf(ConsentProof calldata proof) external returns (ConsentState) {
        return _stateOf(proof, _digestOf(proof.receipt));
    }

    /// @inheritdoc IConsentLedger
    function isUsable(ConsentProof calldata proof) external returns (bool) {
        return _stateOf(proof, _digestOf(proof.receipt)) == ConsentState.Usable;
    }

    /// @inheritdoc IConsentLedger
    function isSpent(uint256 passport, uint256 nonce) public view returns (bool) {
        return _spent[passport][nonce >> 8] & (1 << (nonce & 0xff)) != 0;
    }

    /// @inheritdoc IConsentLedger
    function recordOf(bytes32 digest) external view returns (ConsentRecord memory) {
        return _records[digest];
    }

    /// @inheritdoc IConsentLedger
    function mergeSubject(uint256 domainA, uint256 domainB) external pure returns (bytes32) {
        (uint256 low, uint256 high) = domainA < domainB ? (domainA, domainB) : (domainB, domainA);
        return keccak256(abi.encode(low, high));
    }

    // ------------------------------------------------------------------ writes

    /// @inheritdoc IConsentLedger
    function record(ConsentProof calldata proof) external restricted returns (bytes32 digest) {
        // Check: new, and good as it stands. The signer's own call is its signature.
        digest = _digestOf(proof.receipt);
        if (_records[digest].recordedAt != 0) revert ConsentLedger_AlreadyRecorded(digest);
        ConsentState state = _termsOf(proof);
        if (
            state == ConsentState.Usable &&
            msg.sender != proof.signer &&
            !Counterfactual.isSigned(proof.signer, digest, proof.signature)
        ) {
            state = ConsentState.BadSignature;
        }
        _checkUsable(proof.receipt, state);

        // Effect
        _records[digest] = ConsentRecord({signer: proof.signer, recordedAt: uint48(block.timestamp)});
        _announceRecord(proof, digest);
    }

    /// @inheritdoc IConsentLedger
    function revoke(uint256 passport, uint256 nonce) external restricted {
        _checkSpeaker(passport);
        if (isSpent(passport, nonce)) revert ConsentLedger_Unusable(passport, nonce, ConsentState.Spent);
        _spend(passport, nonce);
        emit ConsentsRevoked(passport, nonce, 1, msg.sender);
    }

    /// @inheritdoc IConsentLedger
    function revokeWord(uint256 passport, uint256 word) external restricted {
        _checkSpeaker(passport);
        uint256 firstNonce = word << 8;
        if (firstNonce >> 8 != word) revert ConsentLedger_NoSuchWord(word);
        _spent[passport][word] = type(uint256).max;
        emit ConsentsRevoked(passport, firstNonce, 256, msg.sender);
    }

    /// @inheritdoc IConsentLedger
    function consume(
        ConsentProof calldata proof,
        uint256 passport,
        Purpose purpose,
        bytes32 subject
    ) external returns (bytes32 limits) {
        // Check: asked by a part of the unit, and this receipt says what it needs.
        if (msg.sender != address(PASSPORTS) && msg.sender != FORKS) revert ConsentLedger_NotUnit(msg.sender);
        ConsentReceipt calldata receipt = proof.receipt;
        if (receipt.passport != passport || receipt.purpose != purpose || receipt.subject != subject) {
            revert ConsentLedger_WrongReceipt(passport, purpose, subject);
        }
        bytes32 digest = _digestOf(receipt);
        _checkUsable(receipt, _stateOf(proof, digest));

        // Effect
        _spend(passport, receipt.nonce);
        emit ConsentUsed(passport, purpose, subject, digest, receipt.nonce, proof.signer);
        return receipt.limits;
    }

    // ------------------------------------------------------------------ internals

    function _stateOf(ConsentProof calldata proof, bytes32 digest) private returns (ConsentState state) {
        state = _termsOf(proof);
        if (state != ConsentState.Usable) return state;
        bool recorded = proof.signature.length == 0 && _records[digest].signer == proof.signer;
        if (!recorded && !Counterfactual.isSigned(proof.signer, digest, proof.signature))
            return ConsentState.BadSignature;
    }

    /// @dev All but the signature.
    function _termsOf(ConsentProof calldata proof) private view returns (ConsentState) {
        ConsentReceipt calldata receipt = proof.receipt;
        uint256 passport = receipt.passport;
        if (PASSPORTS.controllerOf(passport) == address(0)) return ConsentState.UnknownPassport;
        if (PASSPORTS.controlEpochOf(passport) != receipt.controlEpoch) return ConsentState.OtherEpoch;
        if (block.timestamp > Timestamp.unwrap(receipt.deadline)) return ConsentState.Expired;
        if (isSpent(passport, receipt.nonce)) return ConsentState.Spent;
        if (!PASSPORTS.isAuthorized(passport, proof.signer, SCOPE_CONSENT)) return ConsentState.NotEntitled;
        return ConsentState.Usable;
    }

    function _checkUsable(ConsentReceipt calldata receipt, ConsentState state) private pure {
        if (state != ConsentState.Usable) revert ConsentLedger_Unusable(receipt.passport, receipt.nonce, state);
    }

    function _checkSpeaker(uint256 passport) private view {
        if (!PASSPORTS.isAuthorized(passport, msg.sender, SCOPE_CONSENT)) {
            revert ConsentLedger_NotEntitled(passport, msg.sender);
        }
    }

    function _spend(uint256 passport, uint256 nonce) private {
        _spent[passport][nonce >> 8] |= 1 << (nonce & 0xff);
    }

    function _announceRecord(ConsentProof calldata proof, bytes32 digest) private {
        ConsentReceipt calldata receipt = proof.receipt;
        emit ConsentRecorded(
            receipt.passport,
            receipt.purpose,
            receipt.subject,
            digest,
            receipt.limits,
            receipt.nonce,
            receipt.deadline,
            proof.signer
        );
    }

    /// @dev All fields are static, so their encoding is that of the struct.
    function _digestOf(ConsentReceipt calldata receipt) private view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(CONSENT_RECEIPT, receipt)));
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Isopolity Consent", "1");
    }
}
