// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IRandomness: seeds that nobody knows when they are asked for
/// @notice A ticket is taken first and names one seed for ever; the seed becomes known later. Whoever needs a draw fixes everything else
/// (who can be drawn, for what) when it takes the ticket.
interface IRandomness {
    /// @notice Takes a ticket for a seed that is not known yet.
    /// @return ticket Names the seed
    function request() external returns (uint64 ticket);

    /// @notice The seed of a ticket; zero until it is known. It never changes once it is recorded.
    function seedOf(uint64 ticket) external view returns (bytes32 seed);

    /// @notice Keeps the seed of a ticket on chain, by anyone, so that it stays known.
    function record(uint64 ticket) external;
}
