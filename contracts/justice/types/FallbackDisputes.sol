// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A dispute before the fallback arbitrator.
/// @param arbitrable The contract that raised it; the zero address for an unknown dispute
/// @param choices The highest choice there is
/// @param ruling The ruling, once `ruled`
/// @param ruled Whether it was ruled
/// @param executed Whether the contract was ruled
/// @param questionHash Hash of the question, as the contract put it
struct FallbackDispute {
    address arbitrable;
    uint40 choices;
    uint40 ruling;
    bool ruled;
    bool executed;
    bytes32 questionHash;
}

/// @notice What a fallback arbitrator is made of.
/// @param authority The cell
/// @param signers At most 15 addresses, ascending
/// @param threshold How many must sign: more than half
struct FallbackArbitratorWiring {
    address authority;
    address[] signers;
    uint8 threshold;
}
