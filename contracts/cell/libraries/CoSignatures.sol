// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICell} from "../interfaces/ICell.sol";
import {MANTLE_COSIGNER, MANTLE_PUBLIC} from "../types/Mantles.sol";
import {Terms} from "./Terms.sol";

/// @title Co-signatures: the second signature that a posture may ask for (CELL-4)
/// @notice The signer is another address than the caller's, that holds the co-sign mantle and not the function's own
/// office, when it signs and when the operation runs. A signature is for one nonce of an operation and is used up.
library CoSignatures {
    using Terms for Terms.Context;

    struct Signature {
        address signer;
        uint32 nonce;
    }

    struct Context {
        mapping(bytes32 operationId => Signature) signatures;
    }

    /// @dev Records the sender's signature of `caller`'s operation on a function of `roleId`.
    function sign(
        Context storage self,
        Terms.Context storage terms,
        bytes32 operationId,
        uint32 nonce,
        address caller,
        uint64 roleId
    ) internal {
        if (!_mayCoSign(terms, msg.sender, caller, roleId)) {
            revert ICell.Cell_CoSignerExcluded(msg.sender, operationId);
        }
        self.signatures[operationId] = Signature({signer: msg.sender, nonce: nonce});
        emit ICell.OperationCoSigned(operationId, nonce, msg.sender);
    }

    /// @dev Uses a signature up, or reverts for want of one that holds.
    function spend(
        Context storage self,
        Terms.Context storage terms,
        bytes32 operationId,
        uint32 nonce,
        address caller,
        uint64 roleId
    ) internal {
        Signature memory signature = self.signatures[operationId];
        bool signed = signature.signer != address(0) && signature.nonce == nonce;
        if (!signed || !_mayCoSign(terms, signature.signer, caller, roleId)) {
            revert ICell.Cell_CoSignatureMissing(operationId);
        }
        delete self.signatures[operationId];
    }

    function _mayCoSign(
        Terms.Context storage terms,
        address signer,
        address caller,
        uint64 roleId
    ) private view returns (bool) {
        if (signer == caller || !terms.holds(MANTLE_COSIGNER, signer)) return false;
        return roleId == MANTLE_PUBLIC || !terms.holds(roleId, signer);
    }
}
