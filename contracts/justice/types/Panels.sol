// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @dev Domains that a round can keep from its panel.
uint256 constant MAX_EXCLUDED = 6;

/// @notice Where a round stands. All after `Sitting` are final.
enum PanelStatus {
    /// Never opened.
    None,
    /// Waits for its seed or its draw.
    Waiting,
    /// Every seat is drawn; jurors hear, commit and reveal.
    Sitting,
    /// A quorum revealed, and it chose.
    Decided,
    /// Each half had its quorum, and they chose differently.
    Split,
    /// Too few revealed.
    NoQuorum,
    /// The draw found too few jurors who may sit.
    NoPanel
}

/// @notice What the court fixes about a round.
/// @param seats How many jurors; even, where two halves must agree
/// @param halves Whether the seats are two panels of half as many, drawn at once, that must agree (LAW-2)
/// @param choices The highest choice that a juror can make; 0 is always one
/// @param native Whether the fees are in the chain's coin, else in the settlement asset
/// @param frozenAt The draw reads the set of jurors as it was then
/// @param ticket Names the seed
/// @param evidenceEnds Commits begin then, or when the panel is drawn if that is later
/// @param commitLength How long commits are taken
/// @param revealLength How long votes are revealed after that
/// @param maxExtension How long emergencies may yet extend the round's phases (LAW-6b)
/// @param feePerJuror Paid in with the round for each seat, in units of the settlement asset or wei
/// @param excludedDomains At most six domains of which nobody may sit; zeros say nothing
struct PanelTerms {
    uint8 seats;
    bool halves;
    uint8 choices;
    bool native;
    Timestamp frozenAt;
    uint64 ticket;
    Timestamp evidenceEnds;
    Duration commitLength;
    Duration revealLength;
    Duration maxExtension;
    uint96 feePerJuror;
    uint256[] excludedDomains;
}

/// @dev Seats that a round can have at most: a vote is a nibble, and the votes of a round are one word with eight bits to spare.
uint256 constant MAX_SEATS = 62;

/// @notice A round as it stands.
/// @param status Where it stands.
/// @param choice What it chose; 0 until it decided.
/// @param seats How many jurors it has.
/// @param drawn How many of them are drawn.
/// @param halves Whether the seats are two panels that must agree.
/// @param native Whether its fees are in the chain's coin.
/// @param choices The highest choice that a juror can make.
/// @param attempts How many leaves the draw has looked at.
/// @param ticket Names the seed.
/// @param frozenAt The draw reads the set of jurors as it was right before.
/// @param drawBy From then on a round that is not drawn has no panel.
/// @param commitsFrom Commits are taken from then on; 0 until the panel is drawn.
/// @param commitsUntil And before this, without what emergencies add.
/// @param revealsUntil Votes are revealed from the end of commits until before this, without what emergencies add.
/// @param extension Seconds that emergencies added so far.
/// @param feePerJuror Paid in for each seat, in units of the settlement asset or wei.
/// @param seatStake What each juror has at stake, in units of the settlement asset.
/// @param penalty What a juror loses that does not reveal, in units of the settlement asset.
/// @param reclaimed Whether the court took the fees back.
struct RoundView {
    PanelStatus status;
    uint256 choice;
    uint256 seats;
    uint256 drawn;
    bool halves;
    bool native;
    uint256 choices;
    uint256 attempts;
    uint64 ticket;
    Timestamp frozenAt;
    Timestamp drawBy;
    Timestamp commitsFrom;
    Timestamp commitsUntil;
    Timestamp revealsUntil;
    uint256 extension;
    uint256 feePerJuror;
    uint256 seatStake;
    uint256 penalty;
    bool reclaimed;
}

/// @notice Where the vote of a seat stands. `Leaked` is void, as if the juror were absent.
enum VoteStatus {
    None,
    Committed,
    Leaked,
    Revealed
}

/// @notice A seat of a round.
/// @param juror The juror's id: its passport, or a visitor's number; 0 while it is not drawn.
/// @param domain Its domain when it was drawn.
/// @param vote Where its vote stands.
/// @param choice What it chose; 0 until it is revealed.
/// @param settled Whether stake and fee went where they belong.
struct SeatView {
    uint256 juror;
    uint256 domain;
    VoteStatus vote;
    uint256 choice;
    bool settled;
}

/// @notice What panels are wired to, for life.
/// @param authority The cell, which also tells the time spent in emergencies
/// @param liability Tells domains; its asset is that of fees
/// @param passports Tells who controls a juror
/// @param court Opens rounds and pays for them
/// @param pool Keeps jurors and their stakes
/// @param randomness Gives the seeds
struct PanelsWiring {
    address authority;
    address liability;
    address passports;
    address court;
    address pool;
    address randomness;
}
