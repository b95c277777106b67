// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICell} from "../../cell/interfaces/ICell.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IPanels} from "../interfaces/IPanels.sol";
import {MAX_CHOICES} from "../types/Cases.sol";
import {Pick} from "../types/Jurors.sol";
import {MAX_EXCLUDED, MAX_SEATS, PanelStatus, PanelTerms, RoundView, SeatView, VoteStatus} from "../types/Panels.sol";
import {Ballots, Verdict} from "./Ballots.sol";

/// @title Rounds: what is kept of a round, and where it stands
/// @notice Nothing about time is stored but what the draw fixed: the phases follow from the clock, and from the cell's own record of emergencies
/// where a nominal end has passed.
library Rounds {
    using SafeCast for uint256;
    using Ballots for uint256;

    /// @dev Time for the draw, from the end of evidence. Fixed.
    uint256 internal constant DRAW_PERIOD = 7 days;

    /// @dev What a leaked commitment becomes: no vote hashes to it.
    bytes32 internal constant LEAKED = bytes32(uint256(1));

    /// @dev What stands for a commitment until there is one: the draw pays for the slot, so that a vote is cheap.
    bytes32 internal constant AWAITED = bytes32(uint256(2));

    /// @dev Words by what is read together: the phases; the draw; the money; then one of domains, one of votes. A seat is 80 bits, three a
    /// word: its juror and the domain that it was drawn for. The seed is kept only while a draw takes more than one call.
    struct Round {
        uint40 startsAt;
        uint32 commitLength;
        uint32 revealLength;
        uint40 emergencyBase;
        uint32 maxExtension;
        uint8 seats;
        uint8 drawn;
        uint8 choices;
        bool halves;
        bool native;
        bool failed;
        bool reclaimed;
        uint16 cursor;
        bool busy;
        // -- the draw
        uint40 frozenAt;
        uint64 ticket;
        uint96 fee;
        uint40 drawBy;
        // -- the money
        uint96 seatStake;
        uint96 penalty;
        uint64 settled;
        // -- the rest
        uint256 excluded;
        uint256 votes;
        bytes32 seed;
        mapping(uint256 word => uint256) chairs;
        mapping(uint256 seat => bytes32) commitments;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Where a round stands, and what its votes say where it came to them.
    function verdictOf(Round storage self, address cell) internal view returns (Verdict memory verdict) {
        uint256 seats = self.seats;
        if (seats == 0) return verdict;
        if (self.drawn < seats) {
            bool over = self.failed || block.timestamp >= self.drawBy;
            verdict.status = over ? PanelStatus.NoPanel : PanelStatus.Waiting;
            return verdict;
        }
        verdict = self.votes.judge(seats, self.halves);
        if (verdict.revealed < seats && !isOver(self, revealsEnd(self), cell)) {
            (verdict.status, verdict.choice) = (PanelStatus.Sitting, 0);
        }
    }

    /// @notice Reverts unless the panel is complete and the seat is one of it.
    function requireSeat(Round storage self, bytes32 roundId, uint256 seat) internal view {
        uint256 seats = self.seats;
        if (seats == 0) revert IPanels.Panels_WrongStatus(roundId, PanelStatus.None);
        if (self.drawn < seats) {
            bool over = self.failed || block.timestamp >= self.drawBy;
            revert IPanels.Panels_WrongStatus(roundId, over ? PanelStatus.NoPanel : PanelStatus.Waiting);
        }
        if (seat >= seats) revert IPanels.Panels_NoSeat(roundId, seat);
    }

    /// @notice Whether a phase with this nominal end is over, emergencies counted.
    function isOver(Round storage self, uint256 end, address cell) internal view returns (bool) {
        if (block.timestamp < end) return false;
        if (block.timestamp >= end + self.maxExtension) return true;
        return block.timestamp >= end + extensionOf(self, cell);
    }

    /// @notice Seconds that emergencies added since the draw.
    function extensionOf(Round storage self, address cell) internal view returns (uint256) {
        return Math.min(ICell(cell).emergencyTime() - self.emergencyBase, self.maxExtension);
    }

    function commitsEnd(Round storage self) internal view returns (uint256) {
        return uint256(self.startsAt) + self.commitLength;
    }

    function revealsEnd(Round storage self) internal view returns (uint256) {
        return uint256(self.startsAt) + self.commitLength + self.revealLength;
    }

    /// @notice Juror and domain of a seat; zeros while it is not drawn.
    function chairOf(Round storage self, uint256 seat) internal view returns (uint256 juror, uint256 domain) {
        uint256 chair = self.chairs[seat / 3] >> (80 * (seat % 3));
        return (uint40(chair), uint40(chair >> 40));
    }

    function isSettled(Round storage self, uint256 seat) internal view returns (bool) {
        return (self.settled >> seat) & 1 == 1;
    }

    /// @notice Domains that were excluded, as they were named.
    function excludedOf(Round storage self) internal view returns (uint256[] memory domains) {
        uint256 word = self.excluded;
        domains = new uint256[](MAX_EXCLUDED);
        uint256 count;
        for (; word != 0; word >>= 40) domains[count++] = uint40(word);
        assembly ("memory-safe") {
            mstore(domains, count)
        }
    }

    function viewOf(Round storage self, address cell) internal view returns (RoundView memory shown) {
        if (self.seats == 0) return shown;
        Verdict memory verdict = verdictOf(self, cell);
        shown.status = verdict.status;
        shown.choice = verdict.choice;
        shown.seats = self.seats;
        shown.drawn = self.drawn;
        shown.halves = self.halves;
        shown.native = self.native;
        shown.choices = self.choices;
        shown.attempts = self.cursor;
        shown.ticket = self.ticket;
        shown.frozenAt = Timestamp.wrap(self.frozenAt);
        shown.drawBy = Timestamp.wrap(self.drawBy);
        if (self.drawn == self.seats) {
            shown.commitsFrom = Timestamp.wrap(self.startsAt);
            shown.commitsUntil = Timestamp.wrap(uint48(commitsEnd(self)));
            shown.revealsUntil = Timestamp.wrap(uint48(revealsEnd(self)));
            shown.extension = extensionOf(self, cell);
        }
        shown.feePerJuror = self.fee;
        shown.seatStake = self.seatStake;
        shown.penalty = self.penalty;
        shown.reclaimed = self.reclaimed;
    }

    function seatViewOf(Round storage self, uint256 seat) internal view returns (SeatView memory shown) {
        if (seat >= self.drawn) return shown;
        (shown.juror, shown.domain) = chairOf(self, seat);
        bool revealed;
        (revealed, shown.choice) = self.votes.read(seat);
        bytes32 commitment = self.commitments[seat];
        if (revealed) shown.vote = VoteStatus.Revealed;
        else if (commitment == LEAKED) shown.vote = VoteStatus.Leaked;
        else if (commitment != AWAITED) shown.vote = VoteStatus.Committed;
        shown.settled = isSettled(self, seat);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Keeps the terms of a new round.
    function open(
        Round storage self,
        bytes32 roundId,
        PanelTerms calldata terms,
        uint96 stake,
        uint96 penalty
    ) internal {
        _check(roundId, self.seats, terms);
        uint256 evidenceEnds = Timestamp.unwrap(terms.evidenceEnds);
        self.startsAt = evidenceEnds.toUint40();
        self.commitLength = Duration.unwrap(terms.commitLength);
        self.revealLength = Duration.unwrap(terms.revealLength);
        self.maxExtension = Duration.unwrap(terms.maxExtension);
        self.seats = terms.seats;
        self.choices = terms.choices;
        self.halves = terms.halves;
        self.native = terms.native;
        self.frozenAt = uint256(Timestamp.unwrap(terms.frozenAt)).toUint40();
        self.ticket = terms.ticket;
        self.fee = terms.feePerJuror;
        self.drawBy = (Math.max(evidenceEnds, block.timestamp) + DRAW_PERIOD).toUint40();
        self.seatStake = stake;
        self.penalty = penalty;
        self.excluded = _pack(terms.excludedDomains);
    }

    /// @notice Keeps the seats that were drawn, from the next one on.
    function sit(Round storage self, bytes32 roundId, Pick[] memory picks) internal {
        uint256 seat = self.drawn;
        for (uint256 i = 0; i < picks.length; ++i) {
            Pick memory drawn = picks[i];
            self.chairs[seat / 3] |= (drawn.juror | (drawn.domain << 40)) << (80 * (seat % 3));
            self.commitments[seat] = AWAITED;
            emit IPanels.JurorDrawn(roundId, drawn.juror, seat, drawn.domain);
            ++seat;
        }
        self.drawn = uint8(seat);
    }

    /// @notice The panel is complete: commits begin now, or when evidence ends.
    function begin(Round storage self, address cell) internal {
        self.startsAt = uint40(Math.max(self.startsAt, block.timestamp));
        self.emergencyBase = uint40(ICell(cell).emergencyTime());
        self.votes = Ballots.EMPTY;
        delete self.seed;
    }

    /// @notice Marks a seat as settled. Each is settled once.
    function close(Round storage self, bytes32 roundId, uint256 seat) internal {
        if (seat >= self.drawn) revert IPanels.Panels_NoSeat(roundId, seat);
        if (isSettled(self, seat)) revert IPanels.Panels_AlreadySettled(roundId, seat);
        self.settled |= uint64(1) << uint64(seat);
    }

    function _check(bytes32 roundId, uint256 present, PanelTerms calldata terms) private view {
        if (present != 0) revert IPanels.Panels_RoundExists(roundId);
        if (terms.seats == 0 || terms.seats > MAX_SEATS || (terms.halves && terms.seats % 2 == 1)) {
            revert IPanels.Panels_BadSeats(terms.seats, terms.halves);
        }
        if (terms.choices == 0 || terms.choices > MAX_CHOICES) {
            revert IPanels.Panels_BadChoices(terms.choices, MAX_CHOICES);
        }
        if (terms.excludedDomains.length > MAX_EXCLUDED) {
            revert IPanels.Panels_TooManyExcluded(terms.excludedDomains.length, MAX_EXCLUDED);
        }
        if (Timestamp.unwrap(terms.frozenAt) > block.timestamp) revert IPanels.Panels_BadFreeze(terms.frozenAt);
    }

    /// @dev Six ids of 40 bits, zeros left out.
    function _pack(uint256[] calldata domains) private pure returns (uint256 word) {
        for (uint256 i = 0; i < domains.length; ++i) {
            if (domains[i] != 0) word = (word << 40) | uint256(domains[i].toUint40());
        }
    }
}
