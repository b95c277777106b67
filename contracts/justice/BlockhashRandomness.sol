// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHashLib} from "solady/src/utils/BlockHashLib.sol";

import {IBlockhashRandomness} from "./interfaces/IBlockhashRandomness.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";

/// @title BlockhashRandomness
/// @notice See {IBlockhashRandomness}.
contract BlockhashRandomness is IBlockhashRandomness {
    /// @inheritdoc IBlockhashRandomness
    uint64 public constant LEAD = 4;

    /// @inheritdoc IBlockhashRandomness
    /// @dev As many blocks as every chain keeps hashes of, so that the greatest past epoch's is always known.
    uint64 public constant EPOCH = 256;

    mapping(uint64 ticket => bytes32) private _seeds;

    /// @dev Refuses a chain on which the last block has no hash.
    constructor() {
        if (blockhash(block.number - 1) == 0) revert BlockhashRandomness_NoHashes(block.number - 1);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IRandomness
    function request() external view returns (uint64 ticket) {
        return uint64(block.number) + LEAD;
    }

    /// @inheritdoc IRandomness
    function seedOf(uint64 ticket) external view returns (bytes32 seed) {
        seed = _seeds[ticket];
        if (seed == 0) (seed, ) = _find(ticket);
    }

    /// @inheritdoc IBlockhashRandomness
    function isRecorded(uint64 ticket) external view returns (bool) {
        return _seeds[ticket] != 0;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IRandomness
    /// @dev Does nothing for a seed that is recorded. Reverts with `BlockhashRandomness_TooEarly`. Emits `SeedRecorded`.
    function record(uint64 ticket) external {
        if (_seeds[ticket] != 0) return;
        (bytes32 seed, uint256 blockNumber) = _find(ticket);
        if (seed == 0) revert BlockhashRandomness_TooEarly(ticket, block.number);
        _seeds[ticket] = seed;
        emit SeedRecorded(ticket, blockNumber, seed);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev The hash of the ticket's block while the chain has it, else of the newest past epoch's; zero while it is still to come.
    function _find(uint64 ticket) private view returns (bytes32 seed, uint256 blockNumber) {
        if (block.number <= ticket) return (0, 0);
        blockNumber = ticket;
        seed = BlockHashLib.blockHash(blockNumber);
        if (seed != 0) return (seed, blockNumber);
        blockNumber += ((block.number - 1 - ticket) / EPOCH) * EPOCH;
        seed = blockhash(blockNumber);
    }
}
