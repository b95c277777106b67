// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../shared/types/Bps.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {NodeWord} from "./NodeWord.sol";

/// @notice What a counterparty or a module needs to know of a member's liability, in one read.
/// @param exists True for an open member; false for an unknown or a closed one, which never reads as good.
/// @param good True when the member exists and its domain has no debt, suspension, exclusion or quarantine in force.
/// @param domain Id of its domain: a domain's own id, or the member's id while it is alone.
/// @param warningEnds End of the domain's latest warning; 0 when there never was one. So with the other ends.
/// @param bond Value of the member's own shares less what is queued for withdrawal, in the asset's units, rounded down.
/// @param debt What the domain still owes: claims of victims and fines, in the asset's units.
/// @param reserve Claims of open cases against the domain, in the asset's units.
struct LiabilityStanding {
    bool exists;
    bool good;
    uint256 domain;
    Timestamp warningEnds;
    Timestamp probationEnds;
    Timestamp suspensionEnds;
    Timestamp exclusionEnds;
    Timestamp quarantineEnds;
    uint256 bond;
    uint256 debt;
    uint256 reserve;
}

/// @notice Standing as modules of the same unit read it: not decoded, so that it costs little beyond its storage reads.
/// @param status 0 for an unknown member, 1 for an open, 2 for a closed one.
/// @param domain Id of its domain, as in `LiabilityStanding`.
/// @param word The domain's word: ends of sanctions and quarantine, debt; 0 for a member alone.
/// @param bond Value of the own shares less what is queued, rounded down.
/// @param debt What the domain owes.
/// @param reserve Claims of open cases.
struct RawStanding {
    uint8 status;
    uint256 domain;
    NodeWord word;
    uint256 bond;
    uint256 debt;
    uint256 reserve;
}

/// @notice A court's order to take value from a member's bond and from those who answer for it (ENF-1, ENF-3).
/// @param offender The member that did the act.
/// @param incident The incident that the court assigned: of several penalties for one, only the worst counts.
/// @param caseId The case whose escrowed claim (FORK-5) also answers; zero where there is none.
/// @param compensation The proven loss, paid to `victim` before anything else, in the asset's units.
/// @param penalty What is due above the loss, in the asset's units.
/// @param victim Who is credited with the compensation and, for what is not recovered, holds the claim.
/// @param reporter Who is credited with the bounty; the zero address where nobody reported.
/// @param bounty The reporter's share of the penalty taken, at most 10 %.
/// @param ruled True when a panel ruled: only then are the pool, the sponsor and the future of the domain reached (ENF-1c).
/// @param actAt When the act was done; a spin-off answers only for acts before it left.
/// @param named At most four members that left the offender's domain since the act and whose own bond answers (FORK-5).
struct SlashOrder {
    uint256 offender;
    bytes32 incident;
    bytes32 caseId;
    uint96 compensation;
    uint96 penalty;
    address victim;
    address reporter;
    Bps bounty;
    bool ruled;
    Timestamp actAt;
    uint256[] named;
}

/// @notice Where a slash took its value, in the asset's units.
/// @param own From the offender's own bond.
/// @param pool From the rest of its domain, pro rata.
/// @param named From members that left since the act, and from a claim escrowed by one.
/// @param cover From the sponsor of the offender.
/// @param owed What nobody's bond could pay and the domain now owes.
struct SlashReach {
    uint256 own;
    uint256 pool;
    uint256 named;
    uint256 cover;
    uint256 owed;
}

/// @notice A domain as it stands.
/// @param root True while it is the root of its tree; a linked domain only passes on to its parent.
/// @param founder The member whose consent a merge asks for.
/// @param size Members that ever joined.
/// @param assets Value of its pooled bonds, in the asset's units.
/// @param shares Shares into which the pool is divided.
/// @param epoch Counts how often the pool was emptied.
/// @param debt What it owes to victims, in the asset's units.
/// @param fines What it owes to the insurance account, after the victims.
/// @param reserve Claims of its open cases.
/// @param cases Number of its open cases.
/// @param round Counts how often its debt was paid in full; claims are kept by round.
struct DomainView {
    bool root;
    uint256 parent;
    uint256 founder;
    uint256 size;
    uint256 assets;
    uint256 shares;
    uint256 epoch;
    uint256 debt;
    uint256 fines;
    uint256 reserve;
    uint256 cases;
    uint256 round;
}

/// @notice A withdrawal that waits out the unbonding time, still slashable.
/// @param amount Asked for, in the asset's units; what is paid is capped by the bond that is left.
/// @param readyAt From then on it can be completed while it leaves the reserve of open cases.
/// @param latest From then on it can be completed whatever is reserved (ENF-2).
struct Withdrawal {
    uint96 amount;
    Timestamp readyAt;
    Timestamp latest;
}

/// @notice How a member left its first domain (FORK-4, FORK-5).
/// @param origin The domain it left; 0 when it never left one.
/// @param leftAt When.
/// @param tailEnds Until when acts before `leftAt` still reach it.
/// @param sponsor The member that covers it; 0 after a bankruptcy or when the cover was released.
/// @param cover What is left of the cover, in the asset's units.
struct Departure {
    uint40 origin;
    uint40 leftAt;
    uint40 tailEnds;
    uint40 sponsor;
    uint96 cover;
}

/// @notice What the charter says of withdrawals, as it was last read. One word.
/// @param unbonding Seconds that a withdrawal waits in the pool.
/// @param longestCase Seconds that all reserves together may delay it.
struct WithdrawalTerms {
    uint32 unbonding;
    uint32 longestCase;
}

/// @notice An open case's claim against a domain.
/// @param domain The domain it was filed against; 0 when there is no such open case.
/// @param claimant The member that claims; 0 for one without a passport.
/// @param amount Reserved, in the asset's units.
/// @param escrow What an applicant for a spin-off has put aside for it.
/// @param applicant The member that put it aside.
struct CaseView {
    uint256 domain;
    uint256 claimant;
    uint256 amount;
    uint256 escrow;
    uint256 applicant;
}

/// @notice What Liability is wired to, for ever.
/// @param authority The cell.
/// @param constitution The cell's parameters.
/// @param asset The settlement asset, a plain ERC-20.
/// @param passports The part of the identity unit that opens, withdraws for and closes members.
/// @param forks The part of the identity unit that joins, merges, spins off and discharges them.
struct LiabilityWiring {
    address authority;
    address constitution;
    address asset;
    address passports;
    address forks;
}
