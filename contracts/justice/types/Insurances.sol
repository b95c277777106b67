// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What the insurance pool is wired to, for ever. Its asset is the keystone's.
/// @param authority The cell
/// @param constitution Where the terms are read
/// @param liability Keeps the claims that victims hand over, and the pool's fines and fees
/// @param passports Tells tiers, standing, controllers and bindings
/// @param reputation Tells the record that a premium follows; the zero address where there is none
struct InsuranceWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address reputation;
}

/// @notice Terms in force, as last read from the constitution. Two words.
/// @param incidentCap Paid for one incident at most, in the asset's units
/// @param emergencyCap The same in `SAFE`, `LOCKDOWN` and `RECOVERY`, until verified
/// @param epochCap Paid in one epoch at most, in basis points of the pool
/// @param premium Of one epoch, tier 4, clean record, in basis points of the cover
/// @param exitDelay Seconds an underwriter waits: never less than the longest case
struct InsuranceTerms {
    uint96 incidentCap;
    uint96 emergencyCap;
    uint16 epochCap;
    uint16 premium;
    uint32 exitDelay;
}

/// @notice An underwriter's shares on their way out, still at risk.
/// @param shares Held by the vault until then
/// @param readyAt From then on they can be redeemed
/// @param until From then on they must be asked for anew
struct ExitView {
    uint256 shares;
    Timestamp readyAt;
    Timestamp until;
}

/// @notice Where a victim's claim on the pool stands. `Paid` and `Lapsed` are final.
enum CoverClaimStatus {
    None,
    /// Ordered under an emergency and above its cap: waits for a second order or for `NORMAL`.
    Held,
    /// Ordered; waits for the victim to hand its claim on the debtor over.
    Ordered,
    /// The claim on the debtor is the pool's; waits for the end of its epoch.
    Presented,
    Paid,
    Lapsed
}

/// @notice A victim's claim on the pool.
/// @param status Where it stands
/// @param victim Who is paid
/// @param incident The court's incident
/// @param respondent The insured passport
/// @param domain Whose debt it is
/// @param round Of that debt
/// @param first What the first-loss tranche has put aside for it, in the asset's units
/// @param demand What it asks of the main pool, in full or pro rata
/// @param epoch In which it was ordered
/// @param deadline Until when the victim must hand its claim over
/// @param via The claim whose box holds what was handed over; 0 before
struct CoverClaim {
    CoverClaimStatus status;
    address victim;
    bytes32 incident;
    uint256 respondent;
    uint256 domain;
    uint256 round;
    uint256 first;
    uint256 demand;
    uint256 epoch;
    Timestamp deadline;
    uint256 via;
}

/// @notice What an epoch's claims got.
/// @param demand Asked of the main pool
/// @param granted What the cap allowed of it; 0 before the epoch is settled
/// @param left Granted and neither paid nor given back
/// @param open Claims that ask and are neither paid nor lapsed
struct Settlement {
    uint96 demand;
    uint96 granted;
    uint96 left;
    uint32 open;
}

/// @notice The claim on a debtor that a victim handed over, and what of it is the pool's.
/// @param face What the debtor owed on it when a claim was last presented upon it, in the asset's units
/// @param part Of the face, what was paid for; the rest is still the victim's
/// @param outlay Paid by the main pool and not yet made good by the debtor
/// @param open Claims presented upon it and not yet paid: until then nothing is split
struct RecourseView {
    uint256 face;
    uint256 part;
    uint256 outlay;
    uint256 open;
}

/// @notice A first-loss tranche.
/// @param assets What it can pay, in the asset's units
/// @param shares Into which it is divided
/// @param epoch Counts how often it was emptied and begun anew
/// @param into The domain into which it was folded after a merge; 0 while it stands
struct TrancheView {
    uint256 assets;
    uint256 shares;
    uint256 epoch;
    uint256 into;
}

/// @notice A backer's part of a tranche.
/// @param shares Free
/// @param queued On their way out, still at risk
/// @param readyAt From then on what is queued can be taken
/// @param until From then on it must be asked for anew
struct BackingView {
    uint256 shares;
    uint256 queued;
    Timestamp readyAt;
    Timestamp until;
}
