// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title Pasts: a checkpoint with its moment
/// @notice OpenZeppelin's lookups answer the value alone; what decays also needs to know since when.
library Pasts {
    using Checkpoints for Checkpoints.Trace208;

    /// @dev The last checkpoint at or before a moment; zeros when there is none. The newest is tried first; the rest is a binary search.
    function upTo(
        Checkpoints.Trace208 storage self,
        uint256 moment
    ) internal view returns (uint256 since, uint256 value) {
        uint256 high = self.length();
        if (high == 0) return (0, 0);
        Checkpoints.Checkpoint208 memory found = self.pos(uint32(high - 1));
        if (found._key <= moment) return (found._key, found._value);

        uint256 low = 0;
        --high;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (self.pos(uint32(middle))._key > moment) high = middle;
            else low = middle + 1;
        }
        if (low == 0) return (0, 0);
        found = self.pos(uint32(low - 1));
        return (found._key, found._value);
    }
}
