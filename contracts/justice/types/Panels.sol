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
