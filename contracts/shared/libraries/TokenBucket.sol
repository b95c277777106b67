// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title TokenBucket: a rate limit in one clock
/// @notice The generic cell rate algorithm: instead of a count and a time, one moment says until when the allowance is spent. An empty clock
/// is a full bucket. A bucket of `capacity` tokens fills in `period` seconds; one token takes `ceil(period / capacity)` seconds to come
/// back, so rounding never gives more than was granted.
library TokenBucket {
    /// @notice Takes a token.
    /// @param spentUntil The bucket's clock.
    /// @param time The present moment, in seconds.
    /// @return ok Whether there was a token.
    /// @return next The clock to store; unchanged without a token.
    /// @return retryAt When there will be a token; `time` where there was one, the end of time where capacity is 0.
    function take(
        uint40 spentUntil,
        uint256 time,
        uint256 capacity,
        uint256 period
    ) internal pure returns (bool ok, uint40 next, uint256 retryAt) {
        if (capacity == 0) return (false, spentUntil, type(uint40).max);

        uint256 interval = (period + capacity - 1) / capacity;
        uint256 base = spentUntil > time ? spentUntil : time;
        uint256 fullAt = time + interval * capacity;
        if (base + interval > fullAt) return (false, spentUntil, base + interval - interval * capacity);
        return (true, uint40(base + interval), time);
    }
}
