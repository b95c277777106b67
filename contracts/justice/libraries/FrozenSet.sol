// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {Timestamp, timeNow} from "../../shared/types/Timestamp.sol";

/// @title FrozenSet: a set of ids that can be read by place as it was at any time
/// @notice Adding, removing and reading are logarithmic in how often a place changed hands. Places are dense: who leaves is replaced by the
/// last.
/// @dev A moment's reads see what stood *before* it: what happens later in the same second, be it in many blocks, cannot be seen.
library FrozenSet {
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    struct Context {
        mapping(uint256 index => Checkpoints.Trace208) ids;
        Checkpoints.Trace208 length;
    }

    /// @notice How many there are.
    function size(Context storage self) internal view returns (uint256) {
        return self.length.latest();
    }

    /// @notice How many there were right before `moment`.
    function sizeBefore(Context storage self, Timestamp moment) internal view returns (uint256) {
        if (Timestamp.unwrap(moment) == 0) return 0;
        return self.length.upperLookupRecent(Timestamp.unwrap(moment) - 1);
    }

    /// @notice Who was at a place right before `moment`. Read it below `sizeBefore` only.
    function idBefore(Context storage self, Timestamp moment, uint256 index) internal view returns (uint256) {
        if (Timestamp.unwrap(moment) == 0) return 0;
        return self.ids[index].upperLookupRecent(Timestamp.unwrap(moment) - 1);
    }

    /// @notice Adds an id that is not there.
    /// @return place Its place, from 1
    function add(Context storage self, uint256 id) internal returns (uint24 place) {
        uint256 last = size(self);
        place = (last + 1).toUint24();
        _put(self.ids[last], id);
        _put(self.length, place);
    }

    /// @notice Removes whoever is at a place.
    /// @return moved Who has that place now; 0 where it was the last
    function remove(Context storage self, uint24 place) internal returns (uint256 moved) {
        uint256 last = size(self) - 1;
        if (place <= last) {
            moved = self.ids[last].latest();
            _put(self.ids[place - 1], moved);
        }
        _put(self.ids[last], 0);
        _put(self.length, last);
    }

    function _put(Checkpoints.Trace208 storage trace, uint256 value) private {
        trace.push(Timestamp.unwrap(timeNow()), uint208(value));
    }
}
