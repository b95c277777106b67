// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICell} from "../../cell/interfaces/ICell.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {CHOICE_NO_ACTION, CourtTerms, MAX_EXTENSION, Side, Stage} from "../types/Cases.sol";
import {OrderRegister} from "./OrderRegister.sol";

/// @dev Marks of a matter.
uint16 constant SLOW = 1 << 0;
uint16 constant HALVES = 1 << 1;
/// @dev The halves differed: a third panel decides this instance.
uint16 constant THIRD = 1 << 2;
/// @dev This instance was redrawn once.
uint16 constant REDRAWN = 1 << 3;
uint16 constant DISPUTE = 1 << 4;
uint16 constant VOUCHER = 1 << 5;
/// @dev A case was settled, a dispute executed.
uint16 constant SETTLED = 1 << 6;
uint16 constant RECORDED = 1 << 7;
/// @dev The claimant's order is one that an assessor can propose; the counter-order is.
uint16 constant ASSESSABLE = 1 << 8;
uint16 constant COUNTER_ASSESSABLE = 1 << 9;
/// @dev The case reserved its claim at Liability.
uint16 constant RESERVES = 1 << 10;
/// @dev The fallback arbitrator took it on.
uint16 constant TAKEN_ON = 1 << 11;
/// @dev The counter-order came after the assessor had proposed.
uint16 constant LATE_COUNTER = 1 << 12;

/// @dev What a case and a dispute have in common, in one word.
struct Matter {
    Stage stage;
    uint16 marks;
    uint8 round;
    uint8 choices;
    uint16 rulings;
    uint24 version;
    uint40 since;
    uint32 emergencyAt;
    uint24 extended;
    uint64 ticket;
}

/// @dev What is a member's case alone. The last two words are written only where somebody assesses and contests.
struct Suit {
    address payer;
    uint96 stake;
    uint40 respondent;
    uint40 claimant;
    uint40 filedAt;
    uint96 claim;
    uint8 legs;
    uint8 counterLegs;
    bytes32 counter;
    address assessor;
    uint40 assessorPassport;
    uint8 assessed;
    address contester;
}

/// @dev What is a dispute alone, in one word.
struct Dispute {
    address arbitrable;
    uint40 partyA;
    uint40 partyB;
}

/// @dev Who brought an appeal, in one word.
struct Appeal {
    address account;
    Side side;
}

/// @dev Frivolous cases of a party. They fade one by one.
struct Strike {
    uint8 count;
    uint40 countedAt;
}

/// @notice All that a court keeps.
struct CourtBooks {
    uint24 version;
    uint64 disputes;
    uint40 slowSpentUntil;
    mapping(uint256 version => CourtTerms) terms;
    mapping(bytes32 id => Matter) matters;
    mapping(bytes32 caseId => Suit) suits;
    mapping(bytes32 id => Dispute) disputeOf;
    mapping(bytes32 counter => bytes32 caseId) caseOf;
    mapping(bytes32 id => mapping(uint256 round => Appeal)) appeals;
    mapping(uint256 party => uint40 spentUntil) appealMeters;
    mapping(address arbitrable => uint40 spentUntil) slowMeters;
    mapping(uint256 party => Strike) strikes;
    mapping(uint256 referral => bytes32 id) referrals;
    mapping(address account => uint256) credits;
    mapping(address account => uint256) nativeCredits;
    OrderRegister.Context register;
}

/// @title Dockets: the one word of a matter, and its clock
/// @notice Reads, and changes in memory. A stage's end is its nominal end and what emergencies since its beginning add to it. An end that has
/// passed has passed for good: an emergency that begins later adds no more than the time that went by since.
library Dockets {
    /// @dev Jurors of a first panel, by lane (LAW-1). Fixed.
    uint256 private constant FAST_SEATS = 3;
    uint256 private constant SLOW_SEATS = 7;

    // ------------------------------------------------------------------ the word

    function has(Matter memory m, uint16 mark) internal pure returns (bool) {
        return m.marks & mark != 0;
    }

    /// @dev The matter, or a revert unless it is at `stage`.
    function staged(CourtBooks storage self, bytes32 id, Stage stage) internal view returns (Matter memory m) {
        m = self.matters[id];
        if (m.stage != stage) revert ICourt.Court_WrongStage(id, m.stage);
    }

    /// @dev The ruling of one instance; each has a nibble.
    function rulingAt(Matter memory m, uint256 round) internal pure returns (uint256) {
        return (m.rulings >> (round * 4)) & 0xf;
    }

    /// @dev The present ruling: of this instance once there is one, else of the instance before.
    function ruling(Matter memory m) internal pure returns (uint256) {
        if (m.stage == Stage.Ruled || m.stage == Stage.Assessed || m.stage == Stage.Final) return rulingAt(m, m.round);
        return m.round == 0 ? CHOICE_NO_ACTION : rulingAt(m, m.round - 1);
    }

    function setRuling(Matter memory m, uint256 choice) internal pure {
        uint256 shift = uint256(m.round) * 4;
        m.rulings = uint16((m.rulings & ~(0xf << shift)) | (choice << shift));
    }

    /// @dev Jurors of one panel of the present instance: 3 or 7, then 2n + 1 (LAW-5).
    function seats(Matter memory m) internal pure returns (uint256) {
        return (((has(m, SLOW) ? SLOW_SEATS : FAST_SEATS) + 1) << m.round) - 1;
    }

    /// @dev Panels that the present instance may need, which are paid in advance: where halves may differ, a third.
    function panels(Matter memory m) internal pure returns (uint256) {
        return has(m, HALVES) ? 3 : 1;
    }

    /// @dev The round's name at Panels. Each instance has at most four: halves, redrawn, third, third redrawn.
    function roundId(Matter memory m, bytes32 id) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, m.round, m.marks & (THIRD | REDRAWN)));
    }

    /// @dev Writes a matter's word at once; field by field, the compiler would read and write it again for each.
    function put(CourtBooks storage self, bytes32 id, Matter memory m) internal {
        uint256 word = uint256(m.stage) | (uint256(m.marks) << 8) | (uint256(m.round) << 24);
        word |= (uint256(m.choices) << 32) | (uint256(m.rulings) << 40) | (uint256(m.version) << 56);
        word |= (uint256(m.since) << 80) | (uint256(m.emergencyAt) << 120) | (uint256(m.extended) << 152);
        word |= uint256(m.ticket) << 176;
        Matter storage kept = self.matters[id];
        assembly ("memory-safe") {
            sstore(kept.slot, word)
        }
    }

    // ------------------------------------------------------------------ the clock

    /// @dev A third of a round.
    function third(CourtBooks storage self, Matter memory m) internal view returns (uint256) {
        CourtTerms storage terms = self.terms[m.version];
        return (has(m, SLOW) ? terms.slowPeriod : terms.fastPeriod) / 3;
    }

    /// @dev How long the present stage lasts without emergencies. A panel that is drawn anew hears no new evidence.
    function lengthOf(CourtBooks storage self, Matter memory m) internal view returns (uint256) {
        if (m.stage == Stage.Hearing) return has(m, THIRD | REDRAWN) ? 0 : third(self, m);
        if (m.stage == Stage.Assessed) return self.terms[m.version].contestPeriod;
        if (m.stage == Stage.Ruled) return self.terms[m.version].appealPeriod;
        if (m.stage == Stage.Referred) return self.terms[m.version].longestCase;
        return 0;
    }

    /// @dev What emergencies add to the present stage.
    function extension(Matter memory m, address cell) internal view returns (uint256) {
        return _extension(m, ICell(cell).emergencyTime());
    }

    /// @dev The end of the present stage, as far as it can be told now.
    function endOf(CourtBooks storage self, Matter memory m, address cell) internal view returns (uint256) {
        uint256 end = m.since + lengthOf(self, m);
        return block.timestamp < end ? end : end + extension(m, cell);
    }

    function isOver(CourtBooks storage self, Matter memory m, address cell) internal view returns (bool) {
        return block.timestamp >= endOf(self, m, cell);
    }

    function isFinal(CourtBooks storage self, Matter memory m, address cell) internal view returns (bool) {
        if (m.stage == Stage.Final) return true;
        return (m.stage == Stage.Ruled || m.stage == Stage.Assessed) && isOver(self, m, cell);
    }

    /// @dev Begins another stage now.
    function enter(Matter memory m, Stage stage, address cell) internal view {
        uint256 emergencyTime = ICell(cell).emergencyTime();
        m.extended += uint24(_extension(m, emergencyTime));
        m.emergencyAt = uint32(emergencyTime);
        m.since = uint40(block.timestamp);
        m.stage = stage;
    }

    function _extension(Matter memory m, uint256 emergencyTime) private pure returns (uint256) {
        uint256 added = emergencyTime - m.emergencyAt;
        uint256 most = MAX_EXTENSION - m.extended;
        return added < most ? added : most;
    }
}
