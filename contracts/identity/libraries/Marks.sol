// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Mark, MarkView} from "../types/Reputations.sol";
import {HalfLives} from "./HalfLives.sol";
import {Pasts} from "./Pasts.sol";

/// @title Marks: what a passport is remembered for
/// @notice Each mark is a trace of checkpoints, one word each: `time 48 | count 32 | total 88 | decayed 88`, the sum decayed to the
/// checkpoint's own moment. Sums stop at their greatest value, so that no record can block its recorder.
library Marks {
    using Checkpoints for Checkpoints.Trace208;
    using HalfLives for HalfLives.Context;
    using Pasts for Checkpoints.Trace208;

    uint256 private constant SUM_BITS = 88;
    uint256 private constant SUM_MOST = type(uint88).max;

    struct Context {
        mapping(uint256 passport => mapping(Mark mark => Checkpoints.Trace208)) traces;
    }

    /// @dev A mark as it stood at the end of a moment.
    function viewAt(
        Context storage self,
        HalfLives.Context storage halfLives,
        uint256 passport,
        Mark mark,
        uint256 moment
    ) internal view returns (MarkView memory shown) {
        (uint256 since, uint256 word) = self.traces[passport][mark].upTo(moment);
        if (since == 0) return shown;
        shown.count = word >> (2 * SUM_BITS);
        shown.total = (word >> SUM_BITS) & SUM_MOST;
        shown.decayed = HalfLives.decayed(word & SUM_MOST, halfLives.indexAt(moment) - halfLives.indexAt(since));
        shown.lastAt = Timestamp.wrap(uint48(since));
    }

    /// @dev Adds to a mark now; answers it after that.
    function add(
        Context storage self,
        HalfLives.Context storage halfLives,
        uint256 passport,
        Mark mark,
        uint256 value
    ) internal returns (MarkView memory shown) {
        shown = viewAt(self, halfLives, passport, mark, block.timestamp);
        shown.count = _sum(shown.count, 1, type(uint32).max);
        shown.total = _sum(shown.total, value, SUM_MOST);
        shown.decayed = _sum(shown.decayed, value, SUM_MOST);
        shown.lastAt = Timestamp.wrap(uint48(block.timestamp));
        uint256 word = (((shown.count << SUM_BITS) | shown.total) << SUM_BITS) | shown.decayed;
        self.traces[passport][mark].push(uint48(block.timestamp), uint208(word));
    }

    function _sum(uint256 sum, uint256 value, uint256 most) private pure returns (uint256) {
        return value > most - sum ? most : sum + value;
    }
}
