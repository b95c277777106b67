// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What Audits is wired to, for ever.
/// @param authority The cell, whose posture multiplies the rate.
/// @param constitution Where the terms are read.
/// @param liability Slashes and excludes; this contract holds the court's mantle there.
/// @param passports Tells who may act for a member and to which domain an address is bound.
/// @param tiers Counts audits; this contract holds the recorder's mantle there.
/// @param reputation Keeps them on the record; this contract holds the recorder's mantle there.
/// @param randomness Draws.
struct AuditsWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address tiers;
    address reputation;
    address randomness;
}

/// @notice One entry of a member's books, signed as EIP-712 `Receipt` with the domain of Audits. Its leaf in the committed tree is the hash
/// of its struct hash, so a leaf is typed by field and hashed twice (FED-1b).
/// @param passport Whose books.
/// @param epoch The epoch for which it is to be committed.
/// @param index Its place in that epoch's books, from 0, without gaps.
/// @param counterparty Who signs it besides: with whom it was done, or a key of the passport's own for what it metered itself.
/// @param kind What was done; the cell gives numbers their meaning.
/// @param amount How much.
/// @param doneAt When.
/// @param evidence Hash of whatever proves more.
struct Receipt {
    uint256 passport;
    uint256 epoch;
    uint256 index;
    address counterparty;
    uint8 kind;
    uint256 amount;
    Timestamp doneAt;
    bytes32 evidence;
}

/// @notice The terms of audits from one epoch on.
/// @param firstEpoch The epoch from which they hold.
/// @param startsAt When that epoch begins.
/// @param epochLength Seconds of an epoch.
/// @param answerPeriod Seconds from a draw in which a leaf is opened.
/// @param rate Share of members drawn, in basis points, before the posture's factor.
/// @param factor What the rate is multiplied by in every posture but `NORMAL`.
/// @param penalty Slash for silence or a false leaf, in the asset's units.
/// @param exclusion Seconds of the exclusion that follows.
struct AuditTerms {
    uint32 firstEpoch;
    uint40 startsAt;
    uint32 epochLength;
    uint32 answerPeriod;
    uint16 rate;
    uint8 factor;
    uint32 exclusion;
    uint96 penalty;
}

/// @notice Where an epoch stands.
/// `Pending`: still to come or running, so that its books can be committed. `Closing`: over; anyone closes it now. `Closed`: its books are fixed
/// and the seed asked for; anyone draws when it is known. `Drawn`: who is drawn opens its leaf until the end of the answer period.
/// `Settled`: that is over. `Void`: nobody closed it or drew it in time, so it audits nobody.
enum EpochStatus {
    Pending,
    Closing,
    Closed,
    Drawn,
    Settled,
    Void
}

/// @notice An epoch as it stands.
/// @param status Where it stands.
/// @param startsAt Its first second.
/// @param endsAt The first second after it: books are committed before it.
/// @param rate Share of members drawn, in basis points, with the factor of the posture at its closing; 0 until then.
/// @param ticket What was asked of the randomness adapter; 0 until it is closed.
/// @param seed What was answered; 0 until it is drawn.
/// @param answerEnds The first second in which no leaf is opened any more; 0 until it is drawn.
struct EpochView {
    EpochStatus status;
    Timestamp startsAt;
    Timestamp endsAt;
    uint256 rate;
    uint64 ticket;
    bytes32 seed;
    Timestamp answerEnds;
}

/// @notice Where a member's books of one epoch stand. `Opened` and `Punished` say what became of them; an opened leaf that turns out to be
/// false is still punished.
enum BooksStatus {
    None,
    Committed,
    Opened,
    Punished
}

/// @notice A member's books of one epoch.
/// @param root Root of the tree of its receipts; zero where there are none.
/// @param leaves How many receipts there are.
/// @param status Where they stand.
struct BooksView {
    bytes32 root;
    uint256 leaves;
    BooksStatus status;
}
