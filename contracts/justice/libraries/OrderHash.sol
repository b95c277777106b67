// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Leg, Order} from "../types/Orders.sol";

/// @title OrderHash: orders as EIP-712 typed data
/// @notice Struct hashes only; the court adds its domain, which binds them to its chain and address.
library OrderHash {
    bytes32 private constant LEG_TYPEHASH = keccak256("Leg(uint8 kind,bytes payload)");

    bytes32 private constant ORDER_TYPEHASH = keccak256(
        "Order(bytes32 incident,uint256 respondent,uint256 claimant,uint96 claim,uint48 actAt,uint48 discoveredAt,"
        "bytes32 evidence,uint256 nonce,Leg[] legs)Leg(uint8 kind,bytes payload)"
    );

    bytes32 private constant ANNULMENT_TYPEHASH = keccak256("Annulment(bytes32 order)");

    /// @notice `hashStruct` of an order.
    function structHash(Order calldata order) internal pure returns (bytes32) {
        Leg[] calldata ordered = order.legs;
        bytes32[] memory legs = new bytes32[](ordered.length);
        for (uint256 i = 0; i < legs.length; ++i) {
            Leg calldata leg = ordered[i];
            legs[i] = keccak256(abi.encode(LEG_TYPEHASH, leg.kind, keccak256(leg.payload)));
        }
        // In two halves: ten words at once are more than the stack holds without the optimizer.
        return
            keccak256(
                bytes.concat(
                    abi.encode(ORDER_TYPEHASH, order.incident, order.respondent, order.claimant, order.claim),
                    abi.encode(
                        order.actAt,
                        order.discoveredAt,
                        order.evidence,
                        order.nonce,
                        keccak256(abi.encodePacked(legs))
                    )
                )
            );
    }

    /// @notice `hashStruct` of an annulment.
    function annulmentHash(bytes32 orderHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(ANNULMENT_TYPEHASH, orderHash));
    }
}
