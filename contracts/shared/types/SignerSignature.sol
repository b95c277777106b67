// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice One signer's word in a quorum.
/// @param signer An account, or a contract that answers ERC-1271
/// @param signature Its signature of the digest
struct SignerSignature {
    address signer;
    bytes signature;
}
