// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @dev Ids of visitors run from here on; a juror of this cell has its passport's id, which is less.
uint256 constant FIRST_VISITOR = 1 << 39;

/// @notice Terms in force, as last read from the constitution. One word.
/// @param seatStake What a juror has at stake in each seat, in units of the settlement asset
/// @param absenceShare Part of it that a juror loses for not revealing, in basis points
struct JurorTerms {
    uint96 seatStake;
    uint16 absenceShare;
}

/// @notice Why somebody cannot sit.
enum Unfitness {
    /// Can sit.
    None,
    /// Not in the set.
    NotSeated,
    /// Closed, in debt, suspended, excluded or quarantined.
    NotGood,
    /// Below tier 4, and no founding juror.
    Tier,
    /// Another juror of the same domain is in the set.
    Domain,
    /// Less at stake than one seat asks.
    Stake,
    /// A visitor whose pool is not recognised, or that does not stand by it.
    Home
}

/// @notice A juror as it stands.
/// @param seated Whether it is in the set.
/// @param founding Whether it was seated by the charter, without a tier.
/// @param domain The domain whose leaf it is, as last seen.
/// @param account Who joined: a visitor's controller, and where the stake goes when the passport is closed.
/// @param stake What it has here, in units of the settlement asset.
/// @param locked What of that is at stake in seats that are not settled.
/// @param pool Where a visitor is at home; the zero address for a juror of this cell.
/// @param homePassport A visitor's passport there.
struct JurorView {
    bool seated;
    bool founding;
    uint256 domain;
    address account;
    uint256 stake;
    uint256 locked;
    address pool;
    uint256 homePassport;
}

/// @notice What panels ask of a draw.
/// @param entropy Of this round alone
/// @param frozenAt The sets are read as they were right before
/// @param cursor How many leaves were looked at before
/// @param attempts How many leaves are looked at, at most
/// @param stake What each juror must have free, in units of the settlement asset; it is locked
/// @param firstSeat The seat that is drawn next
/// @param seats How many seats the round has
/// @param halves Whether the last seat of the first half is a visitor's too
/// @param barred Domains of which nobody may sit, as they are now: those of parties and those that are seated
struct DrawRequest {
    bytes32 entropy;
    Timestamp frozenAt;
    uint256 cursor;
    uint256 attempts;
    uint96 stake;
    uint256 firstSeat;
    uint256 seats;
    bool halves;
    uint256[] barred;
}

/// @notice A juror that was drawn.
struct Pick {
    uint256 juror;
    uint256 domain;
}

/// @notice What a pool of jurors is wired to, for life.
/// @param authority The cell
/// @param constitution Where the terms are read
/// @param liability Tells domains; its asset is that of stakes
/// @param passports Tells standing, tier and controller
/// @param panels Draws from the pool and settles seats
struct JurorPoolWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address panels;
}
