// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBit} from "solady/src/utils/LibBit.sol";

import {PanelStatus} from "../types/Panels.sol";

/// @notice What the votes of a round say.
/// @param status `Decided`, `Split` or `NoQuorum`
/// @param choice What was decided; 0 otherwise
/// @param revealed How many votes count
/// @param earners A bit for each seat that shares in fees and penalties
struct Verdict {
    PanelStatus status;
    uint256 choice;
    uint256 revealed;
    uint256 earners;
}

/// @title Ballots: up to 62 votes in one word
/// @notice A nibble for each seat, from the lowest: 0 while nothing is revealed, else the choice and one. The highest bit says that the panel is
/// complete, so that the first reveal finds a word that is not zero.
library Ballots {
    uint256 internal constant EMPTY = 1 << 255;

    function read(uint256 votes, uint256 seat) internal pure returns (bool revealed, uint256 choice) {
        uint256 nibble = (votes >> (4 * seat)) & 15;
        return nibble == 0 ? (false, 0) : (true, nibble - 1);
    }

    /// @notice With the vote of a seat that had none. `choice` is at most 14.
    function with(uint256 votes, uint256 seat, uint256 choice) internal pure returns (uint256) {
        return votes | ((choice + 1) << (4 * seat));
    }

    /// @notice What the votes say, whatever is still to be revealed.
    function judge(uint256 votes, uint256 seats, bool halves) internal pure returns (Verdict memory verdict) {
        uint256 half = halves ? seats / 2 : seats;
        (uint256 choice, uint256 revealed, uint256 agreed) = _tally(votes, 0, half);
        bool quorum = LibBit.popCount(revealed) * 2 > half;
        bool same = true;
        if (halves) {
            (uint256 other, uint256 revealed2, uint256 agreed2) = _tally(votes, half, seats);
            quorum = quorum && LibBit.popCount(revealed2) * 2 > half;
            same = other == choice;
            revealed |= revealed2;
            agreed |= agreed2;
        }

        verdict.revealed = LibBit.popCount(revealed);
        verdict.earners = quorum && agreed != 0 ? agreed : revealed;
        if (!quorum) verdict.status = PanelStatus.NoQuorum;
        else if (!same) verdict.status = PanelStatus.Split;
        else (verdict.status, verdict.choice) = (PanelStatus.Decided, choice);
    }

    /// @notice A seat's part of `amount`, shared equally among the earners; the lowest of them has the remainder.
    function shareOf(Verdict memory verdict, uint256 seat, uint256 amount) internal pure returns (uint256 share) {
        uint256 earners = verdict.earners;
        if (!earns(verdict, seat)) return 0;
        uint256 count = LibBit.popCount(earners);
        share = amount / count;
        if (LibBit.ffs(earners) == seat) share += amount % count;
    }

    function earns(Verdict memory verdict, uint256 seat) internal pure returns (bool) {
        return (verdict.earners >> seat) & 1 == 1;
    }

    /// @dev The choice with most votes of the seats from `from` to before `to`, 0 at a tie; a bit for each seat that revealed, and for each
    /// that revealed that choice.
    function _tally(
        uint256 votes,
        uint256 from,
        uint256 to
    ) private pure returns (uint256 choice, uint256 revealed, uint256 agreed) {
        uint256[15] memory voters;
        for (uint256 seat = from; seat < to; ++seat) {
            (bool counts, uint256 vote) = read(votes, seat);
            if (!counts) continue;
            voters[vote] |= 1 << seat;
            revealed |= 1 << seat;
        }
        uint256 most;
        for (uint256 i = 0; i < 15; ++i) {
            uint256 count = LibBit.popCount(voters[i]);
            if (count > most) (most, choice) = (count, i);
            else if (count == most) choice = 0;
        }
        agreed = voters[choice];
    }
}
