// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ExitRecord, Permit} from "../../identity/types/Passports.sol";
import {IArbitrable} from "../../justice/interfaces/IArbitrable.sol";
import {Bps} from "../../shared/types/Bps.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {
    AssetView,
    CreditView,
    DeliveryProof,
    SplitView,
    EscrowTerms,
    LaneView,
    MilestoneView,
    OpenParams,
    ReleaseReason
} from "../types/Escrows.sol";

/// @title IEscrow: money that waits until both sides did what they said (ESC)
/// @notice One passport pays another, milestone by milestone. What is paid waits here until the payer releases it, delivery is proven, the
/// window after a claimed delivery is over, the payee gives it back, the deadline passes, or an arbitrator splits it.
///
/// TERMS. An escrow's id is the hash of its terms: they are given again at each call, and are in {EscrowOpened}. The price is part of them
/// and the money comes with them, so nothing can change before funding or after. The arbitrator and what it is told are fixed likewise.
/// Warning: a payee that is named has agreed to nothing. It reads the terms, the arbitrator above all, before it delivers.
///
/// A MILESTONE.
///
///                  release: payer, attestor, or window over           ┌────────────┐
///          ┌─────────────────────────────────────────────────────────►│  Released  │
///          │                        ┌───────────┐ finish, after Δ     └────────────┘
///          │  release, in emergency │           ├──────────────────────────►▲
///          ├───────────────────────►│  Waiting  │                           │ payer gives in
///     ┌────┴───┐   large or across  │           ├─────────┐                 │
///     │  Open  │                    └───────────┘         │                 │
///     └────┬───┘   dispute: either side, in time    ┌─────┼─────────────────┴─┐  ruling, or 365 days  ┌─────────┐
///          ├───────────────────────────────────────►│     │      Disputed     ├──────────────────────►│  Ruled  │
///          │                                        └─────┼─────────────────┬─┘                       └─────────┘
///          │                                              ▼ payee gives in  ▼                         ┌────────────┐
///          └─────────────────────────────────────────────────────────────────────────────────────────►│  Refunded  │
///                  refund: payee, or no delivery by the deadline                                      └────────────┘
///
/// TIME NEVER PAYS WHO STALLS. Until the deadline the payee claims delivery, or the attestor proves it. Without either the payer is
/// refunded, and nobody can dispute that any more. From a claim on the clock runs for the payee: when the window ends without dispute
/// anyone can release. Both the claim and the dispute are matters of justice, which no posture denies, so that no emergency eats them.
///
/// DISPUTES. Each side names the split it could live with; the arbitrator picks one of the two (1 the payer's, 2 the payee's), or refuses,
/// which splits evenly. Who disputes pays the arbitrator's cost and gives its offer at once; the other has a day, and stands for the
/// whole if it is silent. An offer that was given stands. {rule} only takes the ruling down, so nothing can stop it; {settleRuling} does the rest. An
/// arbitrator that is silent for 365 days has refused.
///
/// MONEY. All is credited to passports and withdrawn by who controls them then; no payment is pushed, so nobody can block another. A
/// passport that is in debt, suspended, excluded or quarantined keeps its credit and gets it when it is good again; meanwhile it can pay
/// its debt with it. What a closed passport earned goes to who controlled it at the end. A sponsor's royalty (FORK-5) comes off
/// earnings when they are withdrawn, or when anyone asks for it; royalties and refunds owe none.
///
/// ASSETS. The charter admits them. What arrives is measured: a token that takes a fee is refused. Should the balance of one ever fall below
/// what is owed in it, payments in it shrink in that proportion, no other asset is touched, and no new escrow is opened in it. Surplus
/// of a token that grows stays, and makes up for what may be missing later. Warning: a token of more than 2^96 units in one escrow does not fit.
///
/// DELEGATES (CON-4). Who was lent the scope to spend opens escrows within its cap; who was lent the scope to settle releases, refunds,
/// claims and disputes for either side through {actUnder}, and what it gives away of the milestone is counted against the same cap.
///
/// EMERGENCIES (ESC-3). Releases from an escrow that was above the asset's large threshold when it opened, all milestones together, and from
/// one that pays a passport of another cell have doors of their own, which a posture can delay. While it does, the release waits at least as
/// long as its purpose asks, and above the cap another officer co-signs it.
///
/// ACROSS CELLS (ESC-3). A passport of another cell of this chain is paid under a name that says so: its registry and its number (see
/// `Abroad.sol`). The charter opens a lane to its cell first. Money that was opened through a lane stays where it is when the lane closes:
/// claims, disputes, releases and refunds go on, and only what the other cell's passports were paid waits here until the lane opens again.
/// The other cell's contracts are asked about its own passports alone, and never where their answer could stop somebody of this cell.
/// Warning: whoever the charter opens a lane to says who its passports' controllers are. A payer that names one of them trusts that cell.
interface IEscrow is IArbitrable {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring is missing.
    error Escrow_ZeroAddress();
    /// @notice The caller neither controls the passport nor acts for it.
    error Escrow_NotAuthorised(uint256 passport, address caller);
    /// @notice The passport, or its domain, is in no good standing.
    error Escrow_NotInGoodStanding(uint256 passport);
    /// @notice Nobody pays itself.
    error Escrow_SamePassport(uint256 passport);
    /// @notice An escrow has 1 to 16 milestones.
    error Escrow_MilestoneCount(uint256 count, uint256 most);
    /// @notice A milestone pays something.
    error Escrow_EmptyMilestone(uint256 index);
    /// @notice The milestones together do not fit 96 bits.
    error Escrow_AmountTooLarge(uint256 amount, uint256 most);
    /// @notice A milestone's deadline lies ahead, and within 40 bits.
    error Escrow_BadDeadline(uint256 index, Timestamp deadline);
    /// @notice The window is shorter than the charter's.
    error Escrow_WindowTooShort(uint256 window, uint256 least);
    /// @notice Every escrow has somebody who rules.
    error Escrow_NoArbitrator();
    /// @notice The payee bound itself to other arbitrators (CON-2).
    error Escrow_ArbitratorRefused(uint256 payee, address arbitrator);
    /// @notice An escrow of these terms was opened already; another nonce makes another.
    error Escrow_AlreadyOpen(bytes32 escrow);
    /// @notice There is no escrow of these terms.
    error Escrow_Unknown(bytes32 escrow);
    /// @notice The escrow has no such milestone.
    error Escrow_UnknownMilestone(bytes32 escrow, uint256 index);
    /// @notice No new escrows are opened in this asset.
    error Escrow_AssetNotAdmitted(address asset);
    /// @notice The asset's large threshold is zero or does not fit, or its cap is below once or above 65,535 times the threshold.
    error Escrow_BadThreshold(uint256 large, uint256 capTimes);
    /// @notice Fewer units arrived than were sent: the token takes a fee, and is refused.
    error Escrow_AssetTakesFee(address asset, uint256 sent, uint256 arrived);
    /// @notice Less is there than is owed in this asset: no new money mixes with old losses.
    error Escrow_AssetShort(address asset, uint256 held, uint256 balance);
    /// @notice The value sent is not what is due.
    error Escrow_WrongValue(uint256 sent, uint256 due);
    /// @notice The delegation is of another passport.
    error Escrow_OtherDelegation(uint256 delegation, uint256 passport);
    /// @notice The chain's coin cannot be drawn from a controller, so it is not spent by delegation.
    error Escrow_NoDelegatedCoin(uint256 delegation);
    /// @notice The milestone is in another state than this asks for.
    error Escrow_WrongState(bytes32 escrow, uint256 index, uint8 state);
    /// @notice Nothing releases it: the caller is not the payer, the proof is not the attestor's, and the window is not over or never began.
    error Escrow_NotReleasable(bytes32 escrow, uint256 index, Timestamp from);
    /// @notice The milestone belongs to the other door: `large` tells which.
    error Escrow_WrongDoor(bytes32 escrow, bool large);
    /// @notice In this posture so large a release needs the co-signature of an officer.
    error Escrow_NotCoSigned(bytes32 operation);
    /// @notice The wait of an emergency still runs.
    error Escrow_StillWaits(bytes32 escrow, uint256 index, Timestamp dueAt);
    /// @notice Nothing refunds it: the caller is not the payee, and the deadline is not over or delivery was claimed.
    error Escrow_NotRefundable(bytes32 escrow, uint256 index, Timestamp from);
    /// @notice The deadline is over, so delivery can neither be claimed nor attested.
    error Escrow_DeadlineOver(bytes32 escrow, uint256 index, Timestamp deadline);
    /// @notice The milestone belongs to another door: `across` tells whether it is the one across cells.
    error Escrow_WrongLane(bytes32 escrow, bool across);
    /// @notice No lane to the cell of this registry is open: nobody there is paid anew, and what was paid is held.
    error Escrow_LaneClosed(address registry);
    /// @notice A lane leads to the contracts of another cell.
    error Escrow_BadLane(address registry, address liability, address forks);
    /// @notice The terms have gaps or dirt between their fields, or point out of themselves: they are taken as the ABI's encoders write them alone.
    error Escrow_BadEncoding(uint256 extraDataAt, uint256 milestonesAt);
    /// @notice Delivery was claimed already.
    error Escrow_AlreadyDelivered(bytes32 escrow, uint256 index, Timestamp claimedAt);
    /// @notice Too late to dispute: the milestone can only be released or refunded by now.
    error Escrow_TooLateToDispute(bytes32 escrow, uint256 index, Timestamp latest);
    /// @notice A share is above the whole.
    error Escrow_BadOffer(Bps offer);
    /// @notice This side gave its offer, which stands.
    error Escrow_AlreadyOffered(uint256 passport, uint256 disputeID);
    /// @notice The day for offers is over.
    error Escrow_OffersClosed(uint256 disputeID, Timestamp since);
    /// @notice The arbitrator gave a number that it gave before.
    error Escrow_DisputeExists(address arbitrator, uint256 disputeID);
    /// @notice There is no such dispute of this arbitrator, or it is about another milestone.
    error Escrow_UnknownDispute(address arbitrator, uint256 disputeID);
    /// @notice A ruling was given already.
    error Escrow_AlreadyRuled(address arbitrator, uint256 disputeID);
    /// @notice The arbitrator has not ruled, and has time until `from`.
    error Escrow_NotRuled(address arbitrator, uint256 disputeID, Timestamp from);
    /// @notice The settlement is in the record already.
    error Escrow_AlreadyRecorded(bytes32 escrow, uint256 index);
    /// @notice A settlement within one domain says nothing about either side, and another cell's domains are not known here.
    error Escrow_SameDomain(bytes32 escrow);
    /// @notice There is nothing to pay out or to share.
    error Escrow_NoCredit(uint256 passport, address asset);
    /// @notice More is asked than is there.
    error Escrow_CreditTooLow(uint256 passport, uint256 asked, uint256 available);
    /// @notice Nothing can be paid to the zero address.
    error Escrow_BadRecipient(address to);
    /// @notice The record is not that of a closed passport, or the caller is not who controlled it at the end.
    error Escrow_NotLeaver(uint256 passport, address caller);
    /// @notice More calls are in a batch than fit.
    error Escrow_BatchTooLong(uint256 items, uint256 most);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice An escrow was opened and paid.
    /// @param escrow Hash of the terms
    /// @param by Who paid, or spent by `delegation`
    event EscrowOpened(
        bytes32 indexed escrow,
        uint256 indexed payer,
        uint256 indexed payee,
        address by,
        uint256 delegation,
        EscrowTerms terms
    );
    /// @notice The payee claims to have delivered; without dispute it is released from `releasableAt`.
    event DeliveryClaimed(
        bytes32 indexed escrow,
        uint256 indexed index,
        uint256 indexed payee,
        bytes32 evidence,
        Timestamp releasableAt
    );
    /// @notice A large milestone was released in an emergency, and can be finished from `dueAt`.
    event ReleaseDelayed(bytes32 indexed escrow, uint256 indexed index, Timestamp dueAt);
    /// @notice A milestone was credited to the payee. `evidence` is the attestor's, zero otherwise.
    event MilestoneReleased(
        bytes32 indexed escrow,
        uint256 indexed index,
        uint256 indexed payee,
        address asset,
        uint256 amount,
        ReleaseReason reason,
        bytes32 evidence
    );
    /// @notice A milestone was credited to the payer.
    event MilestoneRefunded(
        bytes32 indexed escrow,
        uint256 indexed index,
        uint256 indexed payer,
        address asset,
        uint256 amount,
        bool byPayee
    );
    /// @notice A milestone came before its arbitrator, at the cost of the side that offers `offer` to the payee.
    event MilestoneDisputed(
        bytes32 indexed escrow,
        uint256 indexed index,
        uint256 indexed by,
        address arbitrator,
        uint256 disputeID,
        Bps offer,
        uint256 cost
    );
    /// @notice A side named the payee's share that it offers.
    event SplitOffered(bytes32 indexed escrow, uint256 indexed index, uint256 indexed by, uint256 disputeID, Bps offer);
    /// @notice A dispute ended as its ruling says.
    event RulingSettled(
        bytes32 indexed escrow,
        uint256 indexed index,
        uint256 disputeID,
        uint256 ruling,
        address asset,
        uint256 toPayee,
        uint256 toPayer
    );
    /// @notice A settlement between two domains went into the record of both sides.
    event SettlementRecorded(
        bytes32 indexed escrow,
        uint256 indexed index,
        uint256 payer,
        uint256 payee,
        uint256 amount
    );
    /// @notice A sponsor's royalty came off a passport's earnings.
    event RoyaltyShared(uint256 indexed passport, uint256 indexed sponsor, address indexed asset, uint256 amount);
    /// @notice Credit was paid out: `amount` of it, `paid` in units that there were.
    event SettlementWithdrawn(
        uint256 indexed passport,
        address indexed asset,
        address indexed to,
        uint256 amount,
        uint256 paid
    );
    /// @notice Credit was turned into bond, or paid a debt.
    event CreditDeposited(uint256 indexed passport, address indexed asset, uint256 amount);
    /// @notice An asset was admitted, or its terms changed.
    event AssetAdmitted(address indexed asset, uint256 large, uint256 capTimes);
    /// @notice No new escrows are opened in an asset; what is open runs on.
    event AssetDismissed(address indexed asset);
    /// @notice The charter's numbers for an asset were read anew.
    event EscrowTermsRefreshed(address indexed asset, uint256 large, uint256 leastWindow);
    /// @notice Passports of another cell can be paid: the registry that issues them, and who is asked about them.
    event LaneOpened(address indexed registry, address liability, address forks);
    /// @notice Passports of another cell are paid no more, and what they were paid is held.
    event LaneClosed(address indexed registry, address indexed by);
    /// @notice An item of a batch failed, with the first bytes of its error; the others stand.
    event BatchItemFailed(uint256 indexed index, bytes reason);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    READS                                                      //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The id of an escrow of these terms.
    function escrowId(EscrowTerms calldata terms) external pure returns (bytes32);

    /// @notice Names a milestone: the hash of its escrow's id and its index.
    function milestoneKey(bytes32 escrow, uint256 index) external pure returns (bytes32);

    /// @notice A milestone as it stands. Total: zeros for an unknown escrow; of a known one, indices beyond the last read as open.
    function milestoneOf(bytes32 escrow, uint256 index) external view returns (MilestoneView memory);

    /// @notice A dispute as it stands. Total.
    function disputeOf(address arbitrator, uint256 disputeID) external view returns (SplitView memory);

    /// @notice What a passport can withdraw of an asset, in its units.
    function creditOf(uint256 passport, address asset) external view returns (CreditView memory);

    /// @notice An asset as admitted; zeros for one that never was.
    function assetOf(address asset) external view returns (AssetView memory);

    /// @notice Whether releases from an escrow go through the large door: it was above its asset's threshold when it opened. Total.
    function isLarge(bytes32 escrow) external view returns (bool);

    /// @notice Whether its payee is of another cell: then releases go through the door across. Total.
    function isAcross(bytes32 escrow) external view returns (bool);

    /// @notice The lane to the cell of a registry. Total: zeros for one that never was.
    function laneOf(address registry) external view returns (LaneView memory);

    /// @notice Seconds that a release of each purpose, large or across cells, waits in an emergency.
    function emergencyWaitOf(EscrowTerms calldata terms) external pure returns (uint256);

    /// @notice What an attestor signs: EIP-712 `Delivery(bytes32 escrow,uint256 milestone,bytes32 evidence)` in the domain `Isopolity Escrow`, `1`.
    function deliveryDigest(bytes32 escrow, uint256 index, bytes32 evidence) external view returns (bytes32);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: the charter                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Admits an asset, or changes its terms. Restricted (admin, capability *amend*).
    /// @dev Reverts with `Escrow_BadThreshold`. Emits `AssetAdmitted`.
    /// @param asset A plain ERC-20, or the zero address for the chain's coin
    /// @param large Escrows above this are large, in its units; of the settlement asset the charter's `escrow.large` counts instead
    /// @param capTimes How many times as much needs a co-signature in an emergency
    function admit(address asset, uint96 large, uint16 capTimes) external;

    /// @notice Opens no new escrows in an asset. Restricted (admin, capability *amend*).
    /// @dev Reverts with `Escrow_AssetNotAdmitted`. Emits `AssetDismissed`.
    function dismiss(address asset) external;

    /// @notice Reads the charter's numbers for an asset anew. Anyone. Restricted (public, capability *justice*).
    /// @dev Reverts with `Escrow_AssetNotAdmitted`. Emits `EscrowTermsRefreshed`.
    function refreshTerms(address asset) external;

    /// @notice Opens a lane to another cell of this chain, or changes its parts. Restricted (admin, capability *amend*).
    /// @dev Reverts with `Escrow_BadLane`. Emits `LaneOpened`.
    /// @param registry Its `Passports`
    /// @param liability Its `Liability`
    /// @param forks Its `Forks`
    function openLane(address registry, address liability, address forks) external;

    /// @notice Closes a lane at once, in any posture. Restricted (sentinel, capability *justice*): only the charter opens it again.
    /// @dev Reverts with `Escrow_LaneClosed`. Emits `LaneClosed`.
    function closeLane(address registry) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: opening                                                 //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Opens an escrow and pays it: from the caller's allowance or with its value; by delegation from the allowance of the payer's
    /// controller. Restricted (public, capability *settle small*): money that comes in is not yet settled.
    /// @dev Reverts with `Escrow_BadEncoding`, `Escrow_LaneClosed`, `Escrow_NotAuthorised`, `Escrow_NotInGoodStanding` (either side), `Escrow_SamePassport`, `Escrow_MilestoneCount`,
    /// `Escrow_EmptyMilestone`, `Escrow_AmountTooLarge`, `Escrow_BadDeadline`, `Escrow_WindowTooShort`, `Escrow_NoArbitrator`,
    /// `Escrow_AlreadyOpen`, `Escrow_AssetNotAdmitted`, `Escrow_AssetTakesFee`, `Escrow_AssetShort`, `Escrow_WrongValue`,
    /// `Escrow_OtherDelegation`, `Escrow_NoDelegatedCoin`, and what constraints and delegations say. Emits `EscrowOpened`.
    function open(OpenParams calldata params) external payable returns (bytes32 escrow);

    /// @notice `open` with the caller's ERC-2612 permit for this contract. A permit used already does no harm while the allowance stands.
    function openWithPermit(OpenParams calldata params, Permit calldata permit) external returns (bytes32 escrow);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              WRITES: settling                                                 //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Credits a milestone to the payee: by the payer, unless it is settled; by the attestor's call or signature, while it is open and
    /// until the deadline, or later where the payee claimed delivery in time; by anyone when the window after a claimed
    /// delivery is over. Restricted (public, capability *settle small*).
    /// @dev Reverts with `Escrow_Unknown`, `Escrow_UnknownMilestone`, `Escrow_WrongState`, `Escrow_NotReleasable`, `Escrow_DeadlineOver`,
    /// `Escrow_WrongDoor`, `Escrow_WrongLane`. Emits `MilestoneReleased`.
    function release(EscrowTerms calldata terms, uint256 index, DeliveryProof calldata proof) external;

    /// @notice `release` from an escrow above the large threshold. Restricted (public, capability *settle large*). While the posture does not
    /// simply allow it, the release waits (`ReleaseDelayed`) and, above the cap, needs the co-signature of an officer for this
    /// very call (see {ICell-coSign}).
    /// @dev Reverts as `release` does and with `Escrow_NotCoSigned`.
    function releaseLarge(EscrowTerms calldata terms, uint256 index, DeliveryProof calldata proof) external;

    /// @notice `release` to a passport of another cell. Restricted (public, capability *settle across*). While the posture does not simply allow
    /// it, it waits and is co-signed above the cap as `releaseLarge` is; a large one answers to the stricter of what the posture says of
    /// both. A closed lane does not stop it: what is credited is held.
    /// @dev Reverts as `release` does and with `Escrow_NotCoSigned`, `Guarded_Unauthorized` (a large one, where the posture denies large ones).
    function releaseAcross(EscrowTerms calldata terms, uint256 index, DeliveryProof calldata proof) external;

    /// @notice Finishes a release that waited. Anyone. Restricted (public, capability *settle small*).
    /// @dev Reverts with `Escrow_WrongState`, `Escrow_StillWaits`. Emits `MilestoneReleased`.
    function finishRelease(EscrowTerms calldata terms, uint256 index) external;

    /// @notice Credits a milestone to the payer: by the payee, unless it is settled; by anyone when the deadline is over, no delivery was
    /// claimed and nothing is disputed. Restricted (public, capability *exit*).
    /// @dev Reverts with `Escrow_Unknown`, `Escrow_UnknownMilestone`, `Escrow_WrongState`, `Escrow_NotRefundable`. Emits `MilestoneRefunded`.
    function refund(EscrowTerms calldata terms, uint256 index) external;

    /// @notice The payee claims to have delivered, in time. The window begins. Restricted (public, capability *justice*).
    /// @dev Reverts with `Escrow_NotAuthorised`, `Escrow_ArbitratorRefused`, `Escrow_WrongState`, `Escrow_AlreadyDelivered`, `Escrow_DeadlineOver`. Emits `DeliveryClaimed`.
    /// @param evidence Hash of what was delivered
    function claimDelivery(EscrowTerms calldata terms, uint256 index, bytes32 evidence) external;

    /// @notice Brings a milestone before its arbitrator, for exactly its cost. Either side, until the deadline, or where delivery was claimed
    /// until the window is over. Restricted (public, capability *justice*).
    /// @dev Reverts with `Escrow_NotAuthorised`, `Escrow_ArbitratorRefused` (a payee), `Escrow_WrongState`, `Escrow_TooLateToDispute`, `Escrow_BadOffer`, `Escrow_WrongValue`,
    /// `Escrow_DisputeExists`. Emits `MilestoneDisputed`.
    /// @param asPayer Whether the caller speaks for the payer, or for the payee
    /// @param offer The payee's share that this side offers; it stands
    function dispute(
        EscrowTerms calldata terms,
        uint256 index,
        bool asPayer,
        Bps offer
    ) external payable returns (uint256 disputeID);

    /// @notice The other side's offer, within a day, once. Restricted (public, capability *justice*).
    /// @dev Reverts with `Escrow_NotAuthorised`, `Escrow_UnknownDispute`, `Escrow_AlreadyOffered`, `Escrow_OffersClosed`, `Escrow_BadOffer`,
    /// `Escrow_WrongState`. Emits `SplitOffered`.
    function offerSplit(EscrowTerms calldata terms, uint256 index, uint256 disputeID, bool asPayer, Bps offer) external;

    /// @notice Splits a disputed milestone as the arbitrator ruled, to the unit; evenly when it refused or was silent for 365 days. The odd
    /// unit goes to the payer. Anyone. Restricted (public, capability *justice*).
    /// @dev Reverts with `Escrow_WrongState`, `Escrow_UnknownDispute`, `Escrow_NotRuled`. Emits `RulingSettled`.
    function settleRuling(EscrowTerms calldata terms, uint256 index, uint256 disputeID) external;

    /// @notice Puts a released milestone into the record of both sides, where they were of two domains of this cell when it opened and are now. Anyone, once.
    /// Its value is the amount in the settlement asset; in another asset it counts and weighs nothing. Restricted (public, capability
    /// *justice*).
    /// @dev Reverts with `Escrow_WrongState`, `Escrow_AlreadyRecorded`, `Escrow_SameDomain`. Emits `SettlementRecorded`.
    function recordSettled(EscrowTerms calldata terms, uint256 index) external;

    /// @notice Makes one call of this contract, under its own guard, in which the caller acts for a party under a delegation with the scope to settle
    /// (CON-4): `release`, `releaseLarge`, `releaseAcross`, `refund`, `claimDelivery`, `dispute`, `offerSplit`, or a `batch` of them.
    /// What it gives away is counted against the caps: all of a milestone that it releases or refunds, and the part of it that an offer
    /// leaves to the other side. Nobody withdraws by delegation. Restricted (public, capability *justice*): what a posture denies or delays it
    /// denies or delays at the call's own door.
    /// @dev Reverts as the call does, with `Escrow_OtherDelegation`, and as {IDelegations-settle} does.
    /// @param delegation The caller's
    /// @param call Encoded call
    /// @return result What it returned
    function actUnder(uint256 delegation, bytes calldata call) external payable returns (bytes memory result);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              WRITES: payment                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Takes a sponsor's royalty off a passport's earnings, rounded down. Anyone, so that a sponsor need not wait for the passport.
    /// Restricted (public, capability *exit*).
    /// @dev Reverts with `Escrow_NoCredit`, `Escrow_LaneClosed`. Emits `RoyaltyShared` where there is a sponsor.
    function shareEarnings(uint256 passport, address asset) external;

    /// @notice Pays all of a passport's credit in an asset. By its controller, while it is in good standing; where it is of another cell, while
    /// the lane is open. Restricted (public, capability *exit*).
    /// @dev Reverts with `Escrow_NotAuthorised`, `Escrow_NotInGoodStanding`, `Escrow_LaneClosed`, `Escrow_NoCredit`, `Escrow_BadRecipient`. Emits
    /// `SettlementWithdrawn`.
    /// @return paid What was paid, less than the credit only where the asset is short
    function withdraw(uint256 passport, address asset, address to) external returns (uint256 paid);

    /// @notice `withdraw` for a passport that closed, by who controlled it at the end, while the domain it left is clean.
    /// @dev Reverts with `Escrow_NotLeaver` besides.
    /// @param exit Its exit record (see {IPassports-exitRecordOf}); one of another cell under its name here instead of its number
    function withdrawAfterExit(ExitRecord calldata exit, address asset, address to) external returns (uint256 paid);

    /// @notice Puts credit in the settlement asset into the passport's own bond, its domain's debt first, whatever its standing. By its controller.
    /// Restricted (public, capability *justice*).
    /// @dev Reverts with `Escrow_NotAuthorised`, `Escrow_CreditTooLow`, `Escrow_AssetShort`, and as {ILiability-deposit} does. Emits `CreditDeposited`.
    function depositCredit(uint256 passport, uint96 amount) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              WRITES: batches                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Makes at most 64 calls of this contract in the caller's name, each under its own guard; one that fails leaves the others and is told
    /// in `BatchItemFailed`. Value is spent by those that need it (`open`, `dispute`; with value the others fail), and the rest goes back to the caller. Restricted (public, capability
    /// *justice*): what a posture denies or delays it denies or delays item by item.
    /// @dev Reverts with `Escrow_BatchTooLong`, and where the rest cannot be sent back.
    /// @param calls Encoded calls
    /// @return done Which ones succeeded
    function batch(bytes[] calldata calls) external payable returns (bool[] memory done);
}
