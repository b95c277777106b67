// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title Covers: who was insured, when, for how much
/// @notice A passport's covers follow one another without overlap, so that the cover of any past moment is one look-up, and each is used up
/// by itself.
library Covers {
    using Checkpoints for Checkpoints.Trace208;

    struct Context {
        mapping(uint256 passport => Checkpoints.Trace208) traces;
        mapping(uint256 passport => mapping(uint256 from => uint256)) used;
    }

    /// @notice The cover at a moment, when it began, and how much of it is used.
    function coverAt(
        Context storage self,
        uint256 passport,
        uint256 moment
    ) internal view returns (uint256 cover, uint256 from, uint256 used) {
        uint256 word = self.traces[passport].upperLookupRecent(uint48(moment));
        cover = uint96(word);
        if (cover != 0) {
            from = word >> 96;
            used = self.used[passport][from];
        }
    }

    /// @notice When the last cover that was bought ends; 0 when none was.
    function endOf(Context storage self, uint256 passport) internal view returns (uint256 until) {
        (, uint48 key, ) = self.traces[passport].latestCheckpoint();
        return key;
    }

    /// @notice Covers acts in `[from, until)`; `from` is not before the end of the last cover.
    function add(Context storage self, uint256 passport, uint96 cover, uint256 from, uint256 until) internal {
        self.traces[passport].push(uint48(from), uint208((from << 96) | cover));
        self.traces[passport].push(uint48(until), 0);
    }

    /// @notice Uses up part of a cover.
    function take(Context storage self, uint256 passport, uint256 from, uint256 amount) internal {
        self.used[passport][from] += amount;
    }
}
