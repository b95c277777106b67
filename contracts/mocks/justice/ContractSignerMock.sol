// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice A wallet that answers ERC-1271 with its owner's signature, until it changes its mind.
contract ContractSignerMock is IERC1271 {
    address private immutable OWNER;
    bool private _silent;

    constructor(address owner) {
        OWNER = owner;
    }

    function setSilent(bool silent) external {
        _silent = silent;
    }

    /// @inheritdoc IERC1271
    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        (address recovered, , ) = ECDSA.tryRecoverCalldata(digest, signature);
        return !_silent && recovered == OWNER ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}
