// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SSTORE2} from "solady/src/utils/SSTORE2.sol";

import {SignerSignature} from "../types/SignerSignature.sol";

/// @title SignerSet: a fixed set of signers, kept in code, and its quorum
/// @notice The set is written once as the code of a contract of its own, so that reading it whole costs one cold account instead of a
/// slot for each signer. Signatures come sorted by signer, which makes a second one of the same signer visible at once.
/// Accounts sign with ECDSA, contracts answer ERC-1271.
library SignerSet {
    /// @dev Signers at most, so that a quorum is bounded work.
    uint256 internal constant MAX_SIGNERS = 15;

    /// @notice A set has 1 to 15 signers.
    /// @param signers How many were given
    /// @param most How many there may be
    error SignerSet_Size(uint256 signers, uint256 most);

    /// @notice Signers are ascending, so that none is there twice and none is the zero address.
    /// @param index The first that is not above the one before
    error SignerSet_Unsorted(uint256 index);

    /// @notice A threshold is more than half of the signers and at most all of them.
    /// @param threshold The threshold given
    /// @param signers How many signers there are
    error SignerSet_BadThreshold(uint256 threshold, uint256 signers);

    /// @notice Too few signed.
    /// @param given How many signatures came
    /// @param threshold How many are needed
    error SignerSet_BelowThreshold(uint256 given, uint256 threshold);

    /// @notice Signatures are ascending by signer, so that nobody counts twice.
    /// @param index The first that is not above the one before
    error SignerSet_SignaturesUnsorted(uint256 index);

    /// @notice Somebody signed who is not in the set.
    /// @param signer The stranger
    error SignerSet_NotSigner(address signer);

    /// @notice A signature is not the signer's, or not of this digest.
    /// @param signer Whose it is said to be
    error SignerSet_BadSignature(address signer);

    /// @notice Writes a set into code.
    /// @param signers Ascending
    /// @param threshold How many of them are a quorum
    /// @return pointer Where the set is kept
    function write(address[] memory signers, uint256 threshold) internal returns (address pointer) {
        uint256 size = signers.length;
        if (size == 0 || size > MAX_SIGNERS) revert SignerSet_Size(size, MAX_SIGNERS);
        if (threshold * 2 <= size || threshold > size) revert SignerSet_BadThreshold(threshold, size);

        address previous;
        for (uint256 i = 0; i < size; ++i) {
            if (signers[i] <= previous) revert SignerSet_Unsorted(i);
            previous = signers[i];
        }
        pointer = SSTORE2.write(abi.encode(signers));
    }

    /// @notice The set, ascending.
    function read(address pointer) internal view returns (address[] memory) {
        return abi.decode(SSTORE2.read(pointer), (address[]));
    }

    /// @notice Reverts unless at least `threshold` of the signers signed `digest`, and every signature given is good.
    function requireQuorum(
        address pointer,
        uint256 threshold,
        bytes32 digest,
        SignerSignature[] calldata signatures
    ) internal view {
        if (signatures.length < threshold) revert SignerSet_BelowThreshold(signatures.length, threshold);

        address[] memory signers = read(pointer);
        address previous;
        uint256 cursor;
        for (uint256 i = 0; i < signatures.length; ++i) {
            address signer = signatures[i].signer;
            if (signer <= previous) revert SignerSet_SignaturesUnsorted(i);

            // Both lists ascend: one walk through the set finds them all.
            while (cursor < signers.length && signers[cursor] < signer) ++cursor;
            if (cursor == signers.length || signers[cursor] != signer) revert SignerSet_NotSigner(signer);

            if (!SignatureChecker.isValidSignatureNowCalldata(signer, digest, signatures[i].signature)) {
                revert SignerSet_BadSignature(signer);
            }
            previous = signer;
        }
    }
}
