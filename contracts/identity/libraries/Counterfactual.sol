// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Signatures} from "./Signatures.sol";

/// @title CounterfactualProbe: deploys a signer, asks it, and undoes all of it
/// @notice Its constructor always reverts and carries the answer out as one word, so it leaves nothing behind; the calls it makes come from
/// an address that never has code.
contract CounterfactualProbe {
    /// @param wrapped `abi.encode(factory, factoryCall, innerSignature)` (ERC-6492, without its mark).
    constructor(address signer, bytes32 digest, bytes memory wrapped) {
        (address factory, bytes memory factoryCall, bytes memory signature) = abi.decode(
            wrapped,
            (address, bytes, bytes)
        );
        bool valid = Signatures.isValidByContract(signer, digest, signature);
        if (!valid) {
            assembly ("memory-safe") {
                // What the factory says does not matter; what the signer says then, does.
                pop(call(gas(), factory, 0, add(factoryCall, 0x20), mload(factoryCall), 0, 0))
            }
            valid = Signatures.isValidByContract(signer, digest, signature);
        }
        assembly ("memory-safe") {
            mstore(0x00, valid)
            revert(0x00, 0x20)
        }
    }
}

/// @title Counterfactual: signatures of contracts that are not deployed yet (ERC-6492)
library Counterfactual {
    bytes32 private constant MARK = 0x6492649264926492649264926492649264926492649264926492649264926492;

    /// @notice Whether `signer` signed `digest`, or would, once deployed, accept the marked signature. Leaves nothing behind.
    /// @dev Not a view, because it deploys where the mark asks for it. A wrapping that does not decode is no signature.
    function isSigned(address signer, bytes32 digest, bytes memory signature) internal returns (bool) {
        uint256 length = signature.length;
        bytes32 tail;
        assembly ("memory-safe") {
            // The last word; what it reads of an empty signature is its length.
            tail := mload(add(signature, length))
        }
        if (length < 0x20 || tail != MARK) return Signatures.isValid(signer, digest, signature);

        assembly ("memory-safe") {
            mstore(signature, sub(length, 0x20))
        }
        bytes memory probe = abi.encodePacked(
            type(CounterfactualProbe).creationCode,
            abi.encode(signer, digest, signature)
        );
        bool valid;
        assembly ("memory-safe") {
            // Never succeeds: one word that is 1 is a yes, anything else that comes back is a no.
            pop(create(0, add(probe, 0x20), mload(probe)))
            if eq(returndatasize(), 0x20) {
                returndatacopy(0x00, 0x00, 0x20)
                valid := eq(mload(0x00), 1)
            }
        }
        return valid;
    }
}
