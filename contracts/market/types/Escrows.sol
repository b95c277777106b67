// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @dev Milestones of one escrow at most.
uint256 constant MAX_MILESTONES = 16;

/// @notice What a settlement is for. In an emergency a large one waits longer the less urgent its class is: 1, 2, 6, 12, 18 and 24 hours (ESC-3).
enum SettlementPurpose {
    Aid,
    Wages,
    Goods,
    Services,
    Data,
    Capital
}

/// @notice A part of an escrow that is settled by itself.
/// @param amount What it pays, in the asset's units.
/// @param deadline Last second in which delivery can be claimed or attested; after it the payer gets the amount back.
struct Milestone {
    uint96 amount;
    Timestamp deadline;
}

/// @notice The terms of an escrow. Their hash is its id; whoever acts on it gives them again, so nothing in them can ever change.
/// @param payer Passport that pays.
/// @param payee Passport that is paid, not the payer; one of another cell by its registry and its number (see `Abroad.sol`).
/// @param asset An admitted ERC-20, or the zero address for the chain's coin.
/// @param purpose What it is for.
/// @param window Seconds after a claimed delivery in which it can be disputed, at least the charter's.
/// @param attestor Whose word proves a delivery: an account, or a contract (ERC-1271); the zero address for nobody.
/// @param arbitrator An ERC-792 arbitrator that rules on disputes.
/// @param extraData What that arbitrator needs to know (see {IArbitrator-createDispute}).
/// @param nonce Tells apart two escrows of otherwise equal terms.
/// @param milestones 1 to 16.
struct EscrowTerms {
    uint256 payer;
    uint256 payee;
    address asset;
    SettlementPurpose purpose;
    Duration window;
    address attestor;
    address arbitrator;
    bytes extraData;
    uint256 nonce;
    Milestone[] milestones;
}

/// @notice An escrow to be opened.
/// @param delegation With which delegation a delegate spends the payer's money (CON-4); 0 where the payer's controller or an acting key
/// spends its own.
struct OpenParams {
    EscrowTerms terms;
    uint256 delegation;
}

/// @notice An attestor's word that a milestone was delivered.
/// @param evidence Hash of what was delivered.
/// @param signature The attestor's signature of `Delivery`; empty where the attestor itself calls or there is no such proof.
struct DeliveryProof {
    bytes32 evidence;
    bytes signature;
}

/// @notice How far a milestone is.
/// @dev Open → Released | Refunded | Disputed | Waiting; Disputed → Ruled | Released | Refunded; Waiting → Released | Refunded. The rest is final.
enum MilestoneState {
    Open,
    Disputed,
    Waiting,
    Released,
    Refunded,
    Ruled
}

/// @notice Why a milestone was released.
enum ReleaseReason {
    Payer,
    Attestor,
    Window
}

/// @notice A milestone as it stands.
/// @param opened False where there is no such escrow; then the rest is zero.
/// @param deliveredAt When the payee claimed to have delivered; 0 when it did not.
/// @param dueAt Where the state is `Waiting`: when it can be finished.
/// @param recorded Whether the settlement is in the record (ID-8).
struct MilestoneView {
    bool opened;
    MilestoneState state;
    Timestamp deliveredAt;
    Timestamp dueAt;
    bool recorded;
}

/// @notice A dispute as it stands, under its arbitrator and the number that the arbitrator gave it.
/// @param milestone The first 23 bytes of {IEscrow-milestoneKey}: which milestone it is about; zero for an unknown dispute.
/// @param raisedAt When it was raised.
/// @param payerOffer What the payer would leave to the payee; nothing until it offers.
/// @param payeeOffer What the payee asks for; the whole until it offers.
/// @param payerOffered Whether the payer gave its offer, which then stands.
/// @param payeeOffered Whether the payee did.
/// @param ruled Whether the arbitrator ruled.
/// @param ruling 1 the payer's offer, 2 the payee's; anything else came in as 0, half each.
struct SplitView {
    bytes23 milestone;
    Timestamp raisedAt;
    Bps payerOffer;
    Bps payeeOffer;
    bool payerOffered;
    bool payeeOffered;
    bool ruled;
    uint8 ruling;
}

/// @notice The parts of another cell that are asked about its passports.
/// @param open Whether its passports can be paid, and take out what they were paid.
/// @param liability Who is in good standing there.
/// @param forks Whose sponsor gets a royalty there.
struct LaneView {
    bool open;
    address liability;
    address forks;
}

/// @notice What a passport can withdraw of an asset.
/// @param earned Paid to it as payee; a sponsor's royalty (FORK-5) is still to come off.
/// @param clear Refunds, royalties, and earnings whose royalty came off.
struct CreditView {
    uint256 earned;
    uint256 clear;
}

/// @notice An asset as admitted.
/// @param admitted Whether new escrows can be opened in it.
/// @param held What the escrow owes in it: open milestones and credits, in its units.
/// @param large Escrows of more than this are large, in its units.
/// @param cap Of more than this they need a co-signature in an emergency.
/// @param leastWindow Seconds of a dispute window at least.
struct AssetView {
    bool admitted;
    uint256 held;
    uint256 large;
    uint256 cap;
    Duration leastWindow;
}

/// @notice What Escrow is wired to, for ever.
/// @param authority The cell.
/// @param constitution The cell's parameters.
/// @param liability Who is in good standing, and in whose domain.
/// @param passports Who controls a passport.
/// @param forks Whose sponsor gets a royalty.
/// @param constraints What a passport bound itself to.
/// @param delegations What it let others spend.
/// @param reputation Where settlements are recorded.
struct EscrowWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address forks;
    address constraints;
    address delegations;
    address reputation;
}
