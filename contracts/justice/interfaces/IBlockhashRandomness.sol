// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRandomness} from "./IRandomness.sol";

/// @title IBlockhashRandomness: seeds from the chain's own blocks (LAW-2)
/// @notice A ticket is the number of a block a few blocks ahead; its hash is the seed. Nothing is asked of anybody and nothing costs anything:
/// the seed is known once that block is, and stays known while the chain keeps the hash, which is 256 blocks, and 8,191 where the chain
/// keeps history (EIP-2935). Anyone records it in that time, or draws with it.
///
/// When nobody did, the seed is the hash of the next epoch's block: ticket + k · 256, with the greatest k that is past. So a seed can always be
/// had, and can only be exchanged for another by everybody's silence through a whole epoch: anyone who likes the old one records it.
///
/// Warning: whoever proposes the ticket's block sees the seed first, and can withhold the block at the price of its reward: one bit of
/// choice for each block in a row it would propose. A charter that rules on more than that asks for another adapter.
///
/// Not guarded: it holds nothing and grants nothing, and a seed that is recorded is the one that everybody sees.
interface IBlockhashRandomness is IRandomness {
    /// @notice This chain does not tell hashes of its blocks.
    error BlockhashRandomness_NoHashes(uint256 blockNumber);
    /// @notice The seed is not known yet: the block of the ticket is still to come.
    error BlockhashRandomness_TooEarly(uint64 ticket, uint256 blockNumber);

    /// @notice A seed was recorded: the hash of `blockNumber`, which is the ticket, or a later epoch's block.
    event SeedRecorded(uint64 indexed ticket, uint256 blockNumber, bytes32 seed);

    /// @notice Blocks from a request to its block.
    function LEAD() external view returns (uint64);

    /// @notice Blocks from one epoch of a ticket to the next.
    function EPOCH() external view returns (uint64);

    /// @notice Whether the seed of a ticket is recorded, so that it never changes any more.
    function isRecorded(uint64 ticket) external view returns (bool);
}
