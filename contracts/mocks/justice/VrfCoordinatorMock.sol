// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVrfCoordinator, VrfRequest} from "../../justice/interfaces/IVrfCoordinator.sol";
import {IVrfRandomness} from "../../justice/interfaces/IVrfRandomness.sol";

/// @notice Chainlink's coordinator as its consumer sees it: numbers requests, answers when told, refuses without funds.
contract VrfCoordinatorMock is IVrfCoordinator {
    error VrfCoordinatorMock_NoFunds();

    event Requested(uint256 indexed requestId, VrfRequest request);

    bool private _broke;
    uint256 private _last = 1000;

    function setBroke(bool broke) external {
        _broke = broke;
    }

    /// @inheritdoc IVrfCoordinator
    function requestRandomWords(VrfRequest calldata request) external returns (uint256 requestId) {
        if (_broke) revert VrfCoordinatorMock_NoFunds();
        requestId = ++_last;
        emit Requested(requestId, request);
    }

    function answer(IVrfRandomness consumer, uint256 requestId, uint256[] calldata words) external {
        consumer.rawFulfillRandomWords(requestId, words);
    }
}
