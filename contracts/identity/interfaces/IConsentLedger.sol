// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ConsentProof, ConsentReceipt, ConsentRecord, ConsentState, Purpose} from "../types/Consents.sol";

/// @title IConsentLedger: signed consent, one use each (CON-1)
/// @notice A receipt is EIP-712 typed data that the passport's controller, or an operator with consent scope, signed. It is good for one
/// use, until its deadline, in one control epoch, on one chain and in one contract, and can be revoked before it is used.
///
/// SIGNERS. Accounts with a key (low-s only), contracts (ERC-1271) and contracts that are not deployed yet (ERC-6492). A counterfactual
/// signer is deployed in a call that is always undone, so checking a signature changes nothing; the deploying call comes from a
/// contract that lives for that call only, so it speaks for nobody.
///
/// NONCES. Unordered: a passport's nonces are a bitmap, 256 to a word, so receipts neither wait for nor block each other. A used and a
/// revoked nonce look alike.
interface IConsentLedger {
    // ------------------------------------------------------------------ errors

    /// @notice Thrown when a function for parts of the unit is called by another.
    error ConsentLedger_NotUnit(address caller);
    /// @notice Thrown when a receipt cannot be used; `state` says why.
    error ConsentLedger_Unusable(uint256 passport, uint256 nonce, ConsentState state);
    /// @notice Thrown when a receipt consents to something else than what is asked.
    error ConsentLedger_WrongReceipt(uint256 passport, Purpose purpose, bytes32 subject);
    /// @notice Thrown when the caller may not speak for the passport.
    error ConsentLedger_NotEntitled(uint256 passport, address caller);
    /// @notice Thrown when a receipt is recorded twice.
    error ConsentLedger_AlreadyRecorded(bytes32 digest);
    /// @notice Thrown when a word of nonces lies beyond the last.
    error ConsentLedger_NoSuchWord(uint256 word);

    // ------------------------------------------------------------------ events

    /// @notice A receipt was recorded on chain. It is still unused.
    event ConsentRecorded(
        uint256 indexed passport,
        Purpose indexed purpose,
        bytes32 indexed subject,
        bytes32 digest,
        bytes32 limits,
        uint256 nonce,
        Timestamp deadline,
        address signer
    );
    /// @notice A receipt was used.
    event ConsentUsed(
        uint256 indexed passport,
        Purpose indexed purpose,
        bytes32 indexed subject,
        bytes32 digest,
        uint256 nonce,
        address signer
    );
    /// @notice Nonces `firstNonce` to `firstNonce + count - 1` were revoked; used ones among them stay used.
    event ConsentsRevoked(uint256 indexed passport, uint256 firstNonce, uint256 count, address indexed by);

    // ------------------------------------------------------------------ reads

    /// @notice What is signed for a receipt.
    function digestOf(ConsentReceipt calldata receipt) external view returns (bytes32);

    /// @notice Whether a proof would be accepted now, and if not, why not. Not a view, because a counterfactual signer is deployed to ask it;
    /// that is undone, so it changes nothing: call it statically from outside.
    function stateOf(ConsentProof calldata proof) external returns (ConsentState);

    /// @notice True when `stateOf` is `Usable`.
    function isUsable(ConsentProof calldata proof) external returns (bool);

    /// @notice Whether a nonce was used or revoked.
    function isSpent(uint256 passport, uint256 nonce) external view returns (bool);

    /// @notice Who recorded a receipt as signed, and when; zeros when it was not recorded.
    function recordOf(bytes32 digest) external view returns (ConsentRecord memory);

    /// @notice The subject of a merge receipt: the two domains in ascending order, as roots at the time of signing.
    function mergeSubject(uint256 domainA, uint256 domainB) external pure returns (bytes32);

    // ------------------------------------------------------------------ writes

    /// @notice Records a receipt on chain with its signature; the signer itself may call without one. Public. Recording does not use it.
    /// Restricted (capability *justice*: evidence is never refused).
    function record(ConsentProof calldata proof) external returns (bytes32 digest);

    /// @notice Revokes one unused receipt by its nonce. By the controller or an operator with consent scope.
    function revoke(uint256 passport, uint256 nonce) external;

    /// @notice Revokes the 256 nonces `256 * word` to `256 * word + 255` at once.
    function revokeWord(uint256 passport, uint256 word) external;

    /// @notice Uses a receipt. For parts of the unit.
    /// Fails with `ConsentLedger_WrongReceipt` unless passport, purpose and subject are the ones asked, and with
    /// `ConsentLedger_Unusable` unless the receipt is usable.
    /// @return limits The receipt's limits, for the caller to hold to.
    function consume(
        ConsentProof calldata proof,
        uint256 passport,
        Purpose purpose,
        bytes32 subject
    ) external returns (bytes32 limits);
}
