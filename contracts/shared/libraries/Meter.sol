// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Meter: a token bucket in one timestamp
/// @notice The generic cell rate algorithm (ITU-T I.371): the word is the time until which the allowance is spent. `capacity` events may
/// come at once, and one more each `period / capacity` seconds. OpenZeppelin's `RateLimiter` does the same in several words; here the
/// word shares a slot with what is written anyway.
library Meter {
    /// @notice Counts one event whether or not the meter allows it.
    /// @return within True while the meter allows it.
    /// @return spentUntil The word to keep.
    function fill(
        uint40 word,
        uint256 capacity,
        uint256 period
    ) internal view returns (bool within, uint40 spentUntil) {
        uint256 base = word > block.timestamp ? word : block.timestamp;
        uint256 next = base + period / capacity;
        within = next <= block.timestamp + period;
        spentUntil = next > type(uint40).max ? type(uint40).max : uint40(next);
    }
}
