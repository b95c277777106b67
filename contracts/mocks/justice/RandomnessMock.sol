// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRandomness} from "../../justice/interfaces/IRandomness.sol";

/// @notice A source whose seeds a test writes.
contract RandomnessMock is IRandomness {
    uint64 private _last;
    mapping(uint64 ticket => bytes32) private _seeds;

    /// @inheritdoc IRandomness
    function request() external returns (uint64 ticket) {
        return ++_last;
    }

    function setSeed(uint64 ticket, bytes32 seed) external {
        _seeds[ticket] = seed;
    }

    /// @inheritdoc IRandomness
    function seedOf(uint64 ticket) external view returns (bytes32) {
        return _seeds[ticket];
    }

    /// @inheritdoc IRandomness
    function record(uint64) external pure {}
}
