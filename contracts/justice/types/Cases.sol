// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @dev Choices that a dispute can have at most: a vote is a nibble.
uint256 constant MAX_CHOICES = 14;

/// @dev Appeals that a case or a dispute can have (LAW-5). Fixed.
uint256 constant MAX_APPEALS = 2;

/// @dev How long emergencies extend the phases of one case together (LAW-6b). Fixed.
uint256 constant MAX_EXTENSION = 7 days;

/// @dev The choices in a member's case.
uint256 constant CHOICE_NO_ACTION = 0;
uint256 constant CHOICE_CLAIM = 1;
uint256 constant CHOICE_COUNTER = 2;
uint256 constant CHOICE_FRIVOLOUS = 3;

/// @notice Where a case or a dispute stands; {ICourt} draws how one leads to the other.
enum Stage {
    /// Never brought.
    None,
    /// Evidence is heard, and the seed of the panel is awaited.
    Hearing,
    /// An assessor proposed; final when nobody contests in time (LAW-8).
    Assessed,
    /// A panel is drawn and votes.
    Sitting,
    /// A panel ruled; final when nobody appeals in time.
    Ruled,
    /// No panel came together twice: the fallback arbitrator decides (LAW-3).
    Referred,
    /// Nothing can change it any more.
    Final
}

/// @notice On whose side somebody stands in a case.
enum Side {
    None,
    Claimant,
    Respondent
}

/// @notice The parameters that a case keeps from its filing to its end (LAW-6b). Four words.
/// @param fastCap Claims up to this go the fast lane
/// @param twoPanels Claims above this need two panels that agree
/// @param fastPeriod Seconds of a round in the fast lane: evidence, commits and reveals a third each
/// @param slowPeriod Seconds of a round in the slow lane
/// @param stake Claimant's stake at least
/// @param fee Fee of one juror in a member's case
/// @param appealPeriod Seconds in which a ruling can be appealed
/// @param contestPeriod Seconds in which an assessor's order can be contested
/// @param assessorBond What an assessor puts at stake
/// @param nativeFee Fee of one juror in a dispute, in gwei
/// @param stakeShare Claimant's stake in proportion to its claim, in basis points
/// @param frivolousShare Part of the stake that a frivolous ruling gives away, in basis points
/// @param mitigation Part of a penalty that a mitigated compromise gives back, in basis points
/// @param leniency Part of a penalty that an insider keeps who turned itself in, in basis points
/// @param appealCapacity Appeals a party may bring in `appealWindow`
/// @param slowCapacity Cases the slow lane's bucket holds
/// @param appealWindow Seconds over which a party's appeals are counted
/// @param slowWindow Seconds in which the slow lane's bucket fills
/// @param longestCase Seconds that an order stays executable, and that the fallback arbitrator has
/// @param actLimit Seconds after an act in which it can be filed
struct CourtTerms {
    uint96 fastCap;
    uint96 twoPanels;
    uint32 fastPeriod;
    uint32 slowPeriod;
    uint96 stake;
    uint96 fee;
    uint32 appealPeriod;
    uint32 contestPeriod;
    uint96 assessorBond;
    uint64 nativeFee;
    uint16 stakeShare;
    uint16 frivolousShare;
    uint16 mitigation;
    uint16 leniency;
    uint16 appealCapacity;
    uint16 slowCapacity;
    uint32 appealWindow;
    uint32 slowWindow;
    uint32 longestCase;
    uint32 actLimit;
}

/// @notice What a case and a dispute have in common, as it stands.
/// @param stage Where it stands
/// @param slow Whether it goes the slow lane
/// @param halves Whether two panels must agree
/// @param isDispute Whether it is a dispute of an arbitrable contract
/// @param appeals How many appeals were brought
/// @param choices The highest choice there is
/// @param ruling The present ruling; 0 while there is none
/// @param isFinal Whether nothing can change it any more
/// @param version The terms that it keeps
/// @param since When the present stage began
/// @param until Nominal end of the present stage, without what emergencies add; 0 where it has none
/// @param roundId The present round, as panels know it
/// @param ticket Names the seed of the present round
struct MatterView {
    Stage stage;
    bool slow;
    bool halves;
    bool isDispute;
    uint256 appeals;
    uint256 choices;
    uint256 ruling;
    bool isFinal;
    uint256 version;
    Timestamp since;
    Timestamp until;
    bytes32 roundId;
    uint64 ticket;
}

/// @notice What is a member's case alone.
/// @param payer Who filed, paid and is paid back
/// @param stake What it put at stake, in the asset's units
/// @param respondent The passport that the order is about
/// @param claimant The passport that claims; 0 for an address without one
/// @param filedAt When it was filed
/// @param claim What is claimed, in the asset's units
/// @param counter Hash of the respondent's counter-order; 0 when there is none
/// @param assessor The account that proposed the order; the zero address when none did
/// @param assessed What it proposed
/// @param contester Who contested that; the zero address when nobody did
/// @param settled Whether stakes were given back
/// @param recorded Whether the ruling is in the parties' records
struct SuitView {
    address payer;
    uint256 stake;
    uint256 respondent;
    uint256 claimant;
    Timestamp filedAt;
    uint256 claim;
    bytes32 counter;
    address assessor;
    uint256 assessed;
    address contester;
    bool settled;
    bool recorded;
}

/// @notice What is a dispute of an arbitrable contract alone.
/// @param arbitrable The contract
/// @param partyA A passport that is a party; 0 where none was named
/// @param partyB The other
/// @param executed Whether the contract was ruled
struct DisputeView {
    address arbitrable;
    uint256 partyA;
    uint256 partyB;
    bool executed;
}

/// @notice What a court is wired to, for life.
/// @param authority The cell
/// @param constitution Where its terms are read
/// @param liability Slashes, sanctions and reserves; its asset is the court's
/// @param passports Tells who controls a party
/// @param forks Discharges, and tells who sponsors a party
/// @param recovery Transfers control, and tells of a compromise
/// @param reputation Where rulings are recorded
/// @param panels Where jurors vote
/// @param randomness Gives the seeds
/// @param insurance Pays victims
/// @param bounties Pays reporters, and tells who turned itself in
/// @param fallbackArbitrator Decides where no panel comes together twice (ERC-792)
/// @param vouchers Pays fees of small members; the zero address where nobody does
/// @param amnesty Tells what was declared in a window of amnesty; the zero address where there is none
struct CourtWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address forks;
    address recovery;
    address reputation;
    address panels;
    address randomness;
    address insurance;
    address bounties;
    address fallbackArbitrator;
    address vouchers;
    address amnesty;
}
