// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import {IAudits} from "../interfaces/IAudits.sol";
import {Receipt} from "../types/Audits.sol";

/// @title Receipts: entries of books as typed data and as leaves
library Receipts {
    bytes32 private constant RECEIPT = keccak256(
        "Receipt(uint256 passport,uint256 epoch,uint256 index,address counterparty,uint8 kind,uint256 amount,uint48 doneAt,bytes32 evidence)"
    );

    /// @dev The whole, in basis points.
    uint256 private constant WHOLE = 10_000;

    /// @notice The EIP-712 struct hash. All fields are static, so their encoding is that of the struct.
    function structHash(Receipt calldata receipt) internal pure returns (bytes32) {
        return keccak256(abi.encode(RECEIPT, receipt));
    }

    /// @notice The leaf: hashed twice, so no inner node of a tree is one (FED-1b).
    function leaf(Receipt calldata receipt) internal pure returns (bytes32) {
        return keccak256(bytes.concat(structHash(receipt)));
    }

    /// @notice Reverts unless a receipt's leaf stands in a tree.
    function checkInTree(Receipt calldata receipt, bytes32[] calldata proof, bytes32 root) internal pure {
        bytes32 node = leaf(receipt);
        if (!MerkleProof.verifyCalldata(proof, root, node)) {
            revert IAudits.Audits_NotInTree(receipt.passport, receipt.epoch, node);
        }
    }

    /// @notice What a seed says of a member.
    /// @return drawn Whether it is audited: the hash's low half against the rate, in basis points
    /// @return place The hash's high half, of which the remainder names the receipt
    function draw(bytes32 seed, uint256 passport, uint256 rate) internal pure returns (bool drawn, uint256 place) {
        uint256 hash = uint256(keccak256(abi.encode(seed, passport)));
        drawn = (hash & type(uint128).max) % WHOLE < rate;
        place = hash >> 128;
    }
}
