// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title EpochClock: numbered epochs whose length may change
/// @notice A new length begins with the next epoch: the running one ends when it was to end, so that no promise made in it moves.
library EpochClock {
    /// @dev No epoch is shorter or longer, whatever a charter says.
    uint256 private constant SHORTEST = 1 days;
    uint256 private constant LONGEST = 365 days;

    /// @dev One word. `startsAt` and `length` are those of epoch `number`; later ones last `next`.
    struct Clock {
        uint40 startsAt;
        uint32 length;
        uint32 next;
        uint32 number;
    }

    /// @notice Starts the clock with epoch 1, or gives the epochs after the present one another length.
    function set(Clock storage self, uint256 length) internal {
        uint32 next = uint32(
            length < SHORTEST
                ? SHORTEST
                : length > LONGEST
                    ? LONGEST
                    : length
        );
        if (self.number == 0) {
            (self.startsAt, self.length, self.next, self.number) = (uint40(block.timestamp), next, next, 1);
            return;
        }
        (uint256 epoch, uint256 startsAt, uint256 endsAt) = current(self);
        self.startsAt = uint40(startsAt);
        self.length = uint32(endsAt - startsAt);
        self.next = next;
        self.number = uint32(epoch);
    }

    /// @notice The present epoch and its bounds.
    function current(Clock memory self) internal view returns (uint256 epoch, uint256 startsAt, uint256 endsAt) {
        (epoch, startsAt, endsAt) = (self.number, self.startsAt, uint256(self.startsAt) + self.length);
        if (block.timestamp >= endsAt) {
            uint256 further = (block.timestamp - endsAt) / self.next;
            epoch += 1 + further;
            startsAt = endsAt + further * self.next;
            endsAt = startsAt + self.next;
        }
    }
}
