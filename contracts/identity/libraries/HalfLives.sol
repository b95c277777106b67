// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";

import {Pasts} from "./Pasts.sol";

/// @title HalfLives: a clock that counts halvings
/// @notice `index(t)` is how many half-lives, in 10^-18 of one, have passed until `t`; each second adds one divided by the half-life in force.
/// A value of moment `s` weighs 2^-(index(t) - index(s)) at `t`, whatever half-lives were in force between, and a new half-life leaves the
/// index of the past as it was.
library HalfLives {
    using Checkpoints for Checkpoints.Trace208;
    using Pasts for Checkpoints.Trace208;

    uint256 private constant WAD = 1e18;
    uint256 private constant LN2_WAD = 693_147_180_559_945_309;
    uint256 private constant HALF_LIFE_BITS = 32;

    /// @dev Each checkpoint: the index at its moment, and the half-life in seconds from then on in the lowest 32 bits.
    struct Context {
        Checkpoints.Trace208 trace;
    }

    /// @dev The half-life in force; 0 before the first.
    function current(Context storage self) internal view returns (uint32) {
        return uint32(self.trace.latest());
    }

    /// @dev Brings a half-life into force from now on.
    function set(Context storage self, uint32 halfLife) internal {
        uint256 index = indexAt(self, block.timestamp);
        self.trace.push(uint48(block.timestamp), uint208((index << HALF_LIFE_BITS) | halfLife));
    }

    /// @dev Halvings until a moment, rounded down. 0 before the first half-life.
    function indexAt(Context storage self, uint256 moment) internal view returns (uint256) {
        (uint256 since, uint256 word) = self.trace.upTo(moment);
        if (word == 0) return 0;
        return (word >> HALF_LIFE_BITS) + ((moment - since) * WAD) / uint32(word);
    }

    /// @dev A value after so many halvings, rounded down; never more than with fewer.
    function decayed(uint256 value, uint256 halvings) internal pure returns (uint256) {
        uint256 whole = halvings / WAD;
        if (whole > type(uint8).max) return 0;
        // Between 1 and a half: the exponent stays above -ln 2, where the exponential is exact to its last digit and monotone.
        uint256 factor = uint256(FixedPointMathLib.expWad(-int256(((halvings % WAD) * LN2_WAD) / WAD)));
        return ((value * factor) / WAD) >> whole;
    }
}
