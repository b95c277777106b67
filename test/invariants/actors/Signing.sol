// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ConsentProof, ConsentReceipt, Purpose} from "../../../contracts/identity/types/Consents.sol";
import {OperatorParams} from "../../../contracts/identity/types/Passports.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {Duties} from "./Duties.sol";

/// @notice What addresses sign, and how an operation picks among passports and addresses.
abstract contract Signing is Duties {
    uint256 internal constant MOST_PASSPORTS = 24;

    bytes32 private constant DOMAIN = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );
    bytes32 private constant REGISTRATION = keccak256(
        "Registration(address controller,uint8 kind,uint8 declaredClass,uint256 parentA,uint256 parentB,bytes32 uriHash,address payer,uint256 nonce,uint256 deadline)"
    );
    bytes32 private constant OPERATOR_AGREEMENT = keccak256(
        "OperatorAgreement(uint256 passport,address operator,uint16 scopes,uint48 expiry,uint256 controlEpoch,uint256 nonce,uint256 deadline)"
    );
    bytes32 private constant AGENT_WALLET_SET = keccak256(
        "AgentWalletSet(uint256 agentId,address newWallet,address owner,uint256 deadline)"
    );
    bytes32 private constant CONSENT_RECEIPT = keccak256(
        "ConsentReceipt(uint256 passport,uint8 purpose,bytes32 subject,bytes32 limits,uint24 controlEpoch,uint256 nonce,uint48 deadline)"
    );

    uint256 private _receipts;

    // ------------------------------------------------------------------ picking

    function _actor(uint256 seed) internal view returns (address) {
        return actors[seed % ACTORS];
    }

    /// @dev An open passport; the call is dropped where there is none.
    function _open(uint256 seed) internal view returns (uint256 id) {
        for (uint256 i = 0; i < passports; ++i) {
            id = 1 + addmod(seed, i, passports);
            if (PASSPORTS.controllerOf(id) != address(0)) return id;
        }
        VM.assume(false);
    }

    /// @dev Drops a call that the rules refused; one that broke an invariant stays, or the note of it would be rolled back.
    function _discard() internal view {
        VM.assume(bytes(violation).length != 0);
    }

    // ------------------------------------------------------------------ signatures

    function _sign(address signer, bytes32 digest) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = VM.sign(keyOf[signer], digest);
        return abi.encodePacked(r, s, v);
    }

    function _signPassport(address signer, bytes32 structHash) private view returns (bytes memory) {
        return _sign(signer, _digest("ERC8004IdentityRegistry", address(PASSPORTS), structHash));
    }

    function _digest(bytes memory name, address verifier, bytes32 structHash) private view returns (bytes32) {
        bytes32 separator = keccak256(abi.encode(DOMAIN, keccak256(name), keccak256("1"), block.chainid, verifier));
        return keccak256(abi.encodePacked(hex"1901", separator, structHash));
    }

    function _registration(
        address controller,
        uint256 parentA,
        uint256 parentB,
        address payer
    ) internal view returns (bytes memory) {
        uint256 nonce = PASSPORTS.nonceOf(controller);
        bytes memory head = abi.encode(REGISTRATION, controller, 0, 0, parentA, parentB);
        bytes memory tail = abi.encode(keccak256(""), payer, nonce, block.timestamp);
        return _signPassport(controller, keccak256(bytes.concat(head, tail)));
    }

    function _agreement(uint256 id, address operator, uint48 expiry) internal view returns (OperatorParams memory) {
        uint16 scopes = 7;
        bytes memory head = abi.encode(OPERATOR_AGREEMENT, id, operator, scopes, expiry);
        bytes memory tail = abi.encode(PASSPORTS.controlEpochOf(id), PASSPORTS.nonceOf(operator), block.timestamp);
        return
            OperatorParams({
                id: id,
                operator: operator,
                scopes: scopes,
                expiry: Timestamp.wrap(expiry),
                deadline: block.timestamp,
                signature: _signPassport(operator, keccak256(bytes.concat(head, tail)))
            });
    }

    function _walletConsent(uint256 id, address wallet) internal view returns (bytes memory) {
        bytes memory fields = abi.encode(AGENT_WALLET_SET, id, wallet, PASSPORTS.controllerOf(id), block.timestamp);
        return _signPassport(wallet, keccak256(fields));
    }

    /// @dev A receipt of the passport for this reign or an earlier one, signed by the given address.
    function _receipt(
        uint256 id,
        address signer,
        Purpose purpose,
        bytes32 subject,
        uint24 epoch
    ) internal returns (ConsentProof memory proof) {
        ConsentReceipt memory receipt = ConsentReceipt({
            passport: id,
            purpose: purpose,
            subject: subject,
            limits: 0,
            controlEpoch: epoch,
            nonce: ++_receipts,
            deadline: Timestamp.wrap(uint48(block.timestamp))
        });
        bytes32 digest = _digest(
            "Isopolity Consent",
            address(CONSENTS),
            keccak256(abi.encode(CONSENT_RECEIPT, receipt))
        );
        return ConsentProof(receipt, signer, signer == address(0) ? bytes("") : _sign(signer, digest));
    }

    /// @dev A receipt of the passport's controller.
    function _consent(uint256 id, Purpose purpose, bytes32 subject) internal returns (ConsentProof memory) {
        return _receipt(id, PASSPORTS.controllerOf(id), purpose, subject, PASSPORTS.controlEpochOf(id));
    }

    /// @dev Both founders' receipts for a merge.
    function _mergeConsents(uint256 a, uint256 b) internal returns (ConsentProof[2] memory proofs) {
        bytes32 subject = FORKS.mergeSubjectOf(a, b);
        proofs[0] = _consent(LIABILITY.founderOf(a), Purpose.Merge, subject);
        proofs[1] = _consent(LIABILITY.founderOf(b), Purpose.Merge, subject);
    }
}
