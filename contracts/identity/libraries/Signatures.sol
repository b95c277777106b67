// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Signatures: whether an address signed a digest
/// @notice Keys first (low-s only), then contracts by ERC-1271, so that an account with a key and code (EIP-7702) can sign either way.
library Signatures {
    /// @notice Whether `signer` signed `digest`. The zero address signed nothing.
    function isValid(address signer, bytes32 digest, bytes memory signature) internal view returns (bool) {
        (address recovered, ECDSA.RecoverError failure, ) = ECDSA.tryRecover(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return isValidByContract(signer, digest, signature);
    }

    /// @notice Whether the contract at `signer` accepts the signature. Only its first word is read back.
    function isValidByContract(address signer, bytes32 digest, bytes memory signature) internal view returns (bool) {
        if (signer.code.length == 0) return false;
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes4 magic = IERC1271.isValidSignature.selector;
        bool accepted;
        assembly ("memory-safe") {
            let answered := staticcall(gas(), signer, add(question, 0x20), mload(question), 0x00, 0x20)
            accepted := and(and(answered, gt(returndatasize(), 0x1f)), eq(mload(0x00), magic))
        }
        return accepted;
    }
}
