// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What the VRF adapter is wired to, for life.
/// @param authority The cell: requests cost the subscription, so they are the court's mantle's
/// @param coordinator Chainlink's VRF v2.5 coordinator
/// @param fallbackRandomness The block-hash adapter
/// @param keyHash The coordinator's key, which is also a lane of gas prices
/// @param subId The subscription that pays
/// @param confirmations Blocks that the coordinator waits
/// @param callbackGasLimit Gas of the answer; 100,000 are plenty
/// @param nativePayment Whether the subscription pays in the chain's coin
struct VrfWiring {
    address authority;
    address coordinator;
    address fallbackRandomness;
    bytes32 keyHash;
    uint256 subId;
    uint16 confirmations;
    uint32 callbackGasLimit;
    bool nativePayment;
}

/// @notice A ticket as it stands.
/// @param requestedAt When it was taken.
/// @param fallbackTicket The block-hash adapter's ticket that took its place; 0 while the coordinator's answer counts.
/// @param seed What was answered or recorded; 0 until then.
struct VrfTicket {
    Timestamp requestedAt;
    uint64 fallbackTicket;
    bytes32 seed;
}
