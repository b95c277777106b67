// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A request to Chainlink's VRF v2.5, as its coordinator takes it.
struct VrfRequest {
    bytes32 keyHash;
    uint256 subId;
    uint16 requestConfirmations;
    uint32 callbackGasLimit;
    uint32 numWords;
    bytes extraArgs;
}

/// @title IVrfCoordinator: the part of Chainlink's VRF v2.5 coordinator that is called
interface IVrfCoordinator {
    /// @notice Asks for random words, paid by the subscription.
    /// @return requestId Comes back with the words, by `rawFulfillRandomWords`
    function requestRandomWords(VrfRequest calldata request) external returns (uint256 requestId);
}
