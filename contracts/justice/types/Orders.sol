// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Sanction} from "../../liability/types/Sanction.sol";

/// @dev Legs of one order at most. The done legs are bits of one word.
uint256 constant MAX_LEGS = 16;

/// @notice What an order can do to its respondent, and nothing else (LAW-6). The payload of a leg is the ABI encoding named here.
enum OrderKind {
    /// Takes value from a bond: `SlashLeg`.
    Slash,
    /// Lays a sanction on the respondent's domain: `SanctionLeg`.
    Sanction,
    /// Ends a sanction early: `LiftLeg`.
    Lift,
    /// Confirms a quarantine with a new end, or lifts it with a moment in the past: `ResolveQuarantineLeg`.
    ResolveQuarantine,
    /// Bankruptcy fork (FORK-4), alone in its order: `DischargeLeg`.
    Discharge,
    /// Names a new controller, who must still accept; alone in its order: `TransferControlLeg`.
    TransferControl,
    /// Cancels a pending recovery: an empty payload.
    CancelRecovery,
    /// Has the insurance pool pay a victim (ENF-7): `CompensateLeg`. The court of jurors alone.
    Compensate,
    /// Awards a bounty from the security budget (ENF-9): `RewardLeg`. The court of jurors alone.
    Reward
}

/// @notice One act of an order.
/// @param kind What it does
/// @param payload `abi.encode` of the struct that belongs to the kind, empty for `CancelRecovery`
struct Leg {
    OrderKind kind;
    bytes payload;
}

/// @notice What a court decided about one respondent. Its hash names it; the whole is given again at each use.
/// @param incident The incident that the court assigned: of several penalties for one, only the worst counts
/// @param respondent The passport that every leg is about
/// @param claimant The passport that claims; zero for one without a passport
/// @param claim Reserved on the respondent's domain until the order is closed, in the asset's units; the slashes of the
/// order together ask for no more. Zero in an order that neither slashes nor sanctions
/// @param actAt When the act was done. Where there is no act, as in a discharge, when it was asked for
/// @param discoveredAt When the act was discovered, not before it was done
/// @param evidence Hash of the evidence
/// @param nonce Tells apart two orders that are otherwise the same
/// @param legs What is to be done, 1 to 16. Each runs by itself and in whatever sequence its executors choose
struct Order {
    bytes32 incident;
    uint256 respondent;
    uint256 claimant;
    uint96 claim;
    Timestamp actAt;
    Timestamp discoveredAt;
    bytes32 evidence;
    uint256 nonce;
    Leg[] legs;
}

/// @notice Payload of `OrderKind.Slash`. Offender, incident, case and time of the act are the order's.
/// @param compensation The proven loss, paid to `victim` before anything else, in the asset's units
/// @param penalty What is due above the loss, in the asset's units
/// @param victim Who is credited with the compensation and, for what is not recovered, holds the claim
/// @param reporter Who is credited with the bounty; the zero address where nobody reported
/// @param bounty The reporter's share of the penalty taken
/// @param ruled True when the order counts as a panel's ruling, of which the domain has had notice: only then are the pool,
/// the sponsor and the future of the domain reached (ENF-1c)
/// @param named Members that left the respondent's domain since the act and whose own bond answers (FORK-5)
struct SlashLeg {
    uint96 compensation;
    uint96 penalty;
    address victim;
    address reporter;
    Bps bounty;
    bool ruled;
    uint256[] named;
}

/// @notice Payload of `OrderKind.Sanction`. The incident is the order's.
/// @param kind The sanction
/// @param length How long it lasts from its execution on
struct SanctionLeg {
    Sanction kind;
    Duration length;
}

/// @notice Payload of `OrderKind.Lift`.
/// @param kind The sanction that ends
struct LiftLeg {
    Sanction kind;
}

/// @notice Payload of `OrderKind.ResolveQuarantine`.
/// @param ends The quarantine's new end; a moment in the past lifts it
struct ResolveQuarantineLeg {
    Timestamp ends;
}

/// @notice Payload of `OrderKind.Discharge`.
/// @param haircut Share of the respondent's part of the debt that is forgiven
/// @param probation Probation in the new domain
struct DischargeLeg {
    Bps haircut;
    Duration probation;
}

/// @notice Payload of `OrderKind.TransferControl`.
/// @param newController Who may accept control; it must control no other passport
struct TransferControlLeg {
    address newController;
}

/// @notice Payload of `OrderKind.Compensate`. Incident, respondent and time of the act are the order's.
/// @param victim Whom the insurance pool pays
/// @param amount The loss that it is to pay, in the asset's units
struct CompensateLeg {
    address victim;
    uint96 amount;
}

/// @notice Payload of `OrderKind.Reward`. Incident, respondent and evidence are the order's.
/// @param reporter Who reported what the order confirms
/// @param amount What the security budget is to pay, in the asset's units
struct RewardLeg {
    address reporter;
    uint96 amount;
}

/// @notice Where an order stands. `Annulled` and `Closed` are final.
enum OrderStatus {
    Unknown,
    Filed,
    Annulled,
    Closed
}

/// @notice An order as the court keeps it.
/// @param status Where it stands
/// @param reserves Whether it opened a case at Liability, so that its claim is reserved while it is filed
/// @param legs How many legs it has
/// @param done Bit `i` is set when leg `i` ran
/// @param readyAt From then on its legs can be executed; until then its respondent and members have notice
/// @param expiresAt From then on anyone may close it, whatever has run
struct OrderView {
    OrderStatus status;
    bool reserves;
    uint256 legs;
    uint256 done;
    Timestamp readyAt;
    Timestamp expiresAt;
}

/// @notice What an interim court is wired to.
/// @param authority The cell
/// @param constitution Where the delay, the unbonding time and the longest case are read
/// @param liability Slashes, sanctions and reserves
/// @param passports Tells who controls an applicant whose escrow goes back
/// @param forks Discharges
/// @param recovery Transfers control and cancels recoveries
/// @param signers At most 15 addresses, ascending
/// @param threshold How many must sign: more than half
struct InterimCourtWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address forks;
    address recovery;
    address[] signers;
    uint8 threshold;
}
