// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {
    BackingView,
    CoverClaim,
    CoverClaimStatus,
    ExitView,
    InsuranceTerms,
    RecourseView,
    Settlement,
    TrancheView
} from "../types/Insurances.sol";

/// @title IInsurance: underwriters pay victims what a debtor cannot, and take the debtor's debt (ENF-7)
/// @notice An ERC-4626 vault of underwriters. Members buy cover for what they may do to others; a victim to whom a covered member's domain
/// still owes is paid by the pool on the court's order, and hands the debt over.
///
/// COVER begins with the epoch after it is bought, so no cover pays for an act before it (ATK-B7). It is at most the member's own bond times
/// its tier. The premium follows tier and record.
///
/// A CLAIM is never more than what the keystone's books owe the victim, so it cannot be invented (ATK-C10); it needs a debt, hence a
/// panel's ruling (ENF-1c). It is capped by the cover, by the incident and by the epoch; an epoch's claims share its cap pro rata.
///
///            order                 present             collect, after the epoch
///   court ---------> Ordered ----------------> Presented --------------------> Paid
///     |                ^   |
///     | above the      |   | deadline over
///     | emergency cap  |   +------------> Lapsed <--+
///     +-------------> Held -------------------------+
///                release: a second order a day later, or NORMAL
///
/// RECOURSE. The victim assigns its claim on the debtor to the claim's own *box* (`boxOf`), an address that collects for this claim alone.
/// What the box collects is split in proportion to what the pool paid and what the victim still lacks. The main pool's part is made good
/// first, then the first-loss tranche's.
///
/// FIRST LOSS. Anyone may back a domain with a tranche of its own, which pays for its incidents before the main pool and earns three times
/// the premium on each unit, for as long as it cannot leave: what is queued earns nothing, and of a cover that ends after the exit delay only
/// the part before. A tranche follows its domain through merges (`fold`).
///
/// EXIT. `withdraw` and `redeem` are closed (their maxima are 0). Shares are queued, stay at risk, and leave at the price of the moment of
/// completion, after `insurance.exitDelay` and never earlier than the longest case: an exit outruns no case filed before it. Where
/// claims are pending in the epoch that the exit falls into, it waits for their settlement. The price counts later pending claims already, and
/// whoever leaves while claims are held leaves its part of them behind. What the epoch may still grant shrinks by the part of the pool that
/// leaves, so the pool can always pay it.
/// A completed wait is open for an epoch and a week, then it must be asked for anew: no underwriter stands at an open door.
///
/// ACCOUNTING is internal: a donation changes no price (ATK-B9). What a premium, a fine or a debtor brings belongs at once to whoever
/// underwrites at that moment, for the risk of at least one exit delay.
///
/// ROUNDING is down for whoever enters, leaves or collects; what debtors pay is split as one sum, so the parts in which they pay change nothing.
///
/// Warning: a victim that hands over more than one debt to a box shares all of them with the pool. Each claim has its own box.
interface IInsurance is IERC4626 {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring, a victim or a payee is missing.
    error Insurance_ZeroAddress();
    /// @notice An amount is zero where something must be moved.
    error Insurance_ZeroAmount();
    /// @notice Fewer units arrived than were sent.
    error Insurance_AssetTakesFee(address asset, uint256 sent, uint256 arrived);
    /// @notice A passport below tier 1, or not in good standing, cannot be insured.
    error Insurance_NotInsurable(uint256 passport, uint8 tier, bool good);
    /// @notice Neither its controller nor an operator that may act.
    error Insurance_NotAuthorized(uint256 passport, address caller);
    /// @notice The cover is above the passport's bond times its tier.
    error Insurance_CoverTooHigh(uint256 passport, uint256 cover, uint256 most);
    /// @notice Cover is bought for one epoch or more, and at most twelve.
    error Insurance_BadEpochs(uint256 epochs, uint256 most);
    /// @notice The premium is above what the payer agreed to.
    error Insurance_PremiumAbove(uint256 premium, uint256 most);
    /// @notice The respondent had no cover when it acted.
    error Insurance_NotCovered(uint256 respondent, Timestamp actAt);
    /// @notice The victim is bound to the respondent's domain.
    error Insurance_OwnDomain(address victim, uint256 domain);
    /// @notice The domain owes the victim nothing beyond what was ordered already.
    error Insurance_NothingOwed(uint256 domain, uint256 round, address victim);
    /// @notice The cover or the incident's cap is used up.
    error Insurance_CapReached(bytes32 incident, uint256 coverLeft, uint256 capLeft);
    /// @notice A second order verifies the first a day later at the earliest.
    error Insurance_VerifiedTooSoon(uint256 claimId, Timestamp notBefore);
    /// @notice The claim is not in the state that this asks for.
    error Insurance_WrongStatus(uint256 claimId, CoverClaimStatus status);
    /// @notice Only the claim's victim may.
    error Insurance_NotVictim(uint256 claimId, address caller);
    /// @notice The other claim's box cannot answer for this claim: another victim or debt, or nothing was presented upon it.
    error Insurance_BadBox(uint256 claimId, uint256 via);
    /// @notice The victim has not assigned its claim on the debtor to the box.
    error Insurance_NothingHandedOver(uint256 claimId, address box);
    /// @notice The epoch has not ended.
    error Insurance_EpochOpen(uint256 epoch, Timestamp endsAt);
    /// @notice The epoch has no claims to settle.
    error Insurance_NothingToSettle(uint256 epoch);
    /// @notice What is held is released by the court, or by anyone in `NORMAL`.
    error Insurance_NotReleasable(uint256 claimId);
    /// @notice The claim's deadline is not over.
    error Insurance_NotLapsed(uint256 claimId, Timestamp deadline);
    /// @notice Claims upon this box are still to be paid.
    error Insurance_BoxOpen(uint256 via, uint256 open);
    /// @notice The box has collected nothing.
    error Insurance_NothingToRecover(uint256 via);
    /// @notice Nothing is queued.
    error Insurance_NothingQueued(address account);
    /// @notice The exit is not ready.
    error Insurance_NotReady(address account, Timestamp readyAt);
    /// @notice The exit was not completed in time and must be asked for anew.
    error Insurance_WindowOver(address account, Timestamp until);
    /// @notice Claims of the epoch that the exit falls into are pending.
    error Insurance_ClaimPending(uint256 epoch, Timestamp endsAt);
    /// @notice More shares are asked than there are free.
    error Insurance_InsufficientBacking(uint256 domain, address account, uint256 requested, uint256 available);
    /// @notice The tranche was folded into another.
    error Insurance_Folded(uint256 domain, uint256 into);
    /// @notice There is nothing to fold or to move: the tranche is empty or its domain its own root.
    error Insurance_NothingToFold(uint256 domain);
    /// @notice The keystone holds no credit for the pool.
    error Insurance_NothingToSweep();
    /// @notice More credit is asked than there is.
    error Insurance_InsufficientCredit(address account, uint256 requested, uint256 available);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The constitution's terms were read.
    event InsuranceTermsRefreshed(InsuranceTerms terms, uint256 epochLength);
    /// @notice A passport is covered for acts in `[from, until)`.
    event CoverBought(
        uint256 indexed passport,
        address indexed payer,
        uint256 cover,
        Timestamp from,
        Timestamp until,
        uint256 premium,
        uint256 toTranche
    );
    /// @notice The court ordered a payment; above the emergency cap it is held.
    event CoverClaimOrdered(
        uint256 indexed claimId,
        bytes32 indexed incident,
        address indexed victim,
        uint256 respondent,
        uint256 domain,
        uint256 round,
        uint256 amount,
        bool held,
        Timestamp deadline
    );
    /// @notice A claim entered an epoch: `first` is put aside by the tranche, `demand` asked of the main pool.
    event CoverClaimBooked(uint256 indexed claimId, uint256 indexed epoch, uint256 first, uint256 demand);
    /// @notice A victim handed its claim on the debtor over.
    event CoverClaimPresented(uint256 indexed claimId, uint256 indexed via, uint256 face);
    /// @notice A claim was paid.
    event CoverClaimPaid(uint256 indexed claimId, address indexed to, uint256 fromFirst, uint256 fromPool);
    /// @notice A claim was not presented in time.
    event CoverClaimLapsed(uint256 indexed claimId);
    /// @notice An epoch's claims were settled.
    event EpochSettled(uint256 indexed epoch, uint256 demand, uint256 granted);
    /// @notice A debtor's payment was split.
    event ClaimRecovered(uint256 indexed via, uint256 amount, uint256 toVictim, uint256 toPool, uint256 toTranche);
    /// @notice Shares were queued for exit, with what was queued before.
    event RedeemRequested(address indexed owner, uint256 shares, Timestamp readyAt, Timestamp until);
    /// @notice Queued shares went back to their owner.
    event RedeemCancelled(address indexed owner, uint256 shares);
    /// @notice The pool's credit at the keystone came in.
    event CreditSwept(uint256 amount);
    /// @notice A domain was backed.
    event DomainBacked(uint256 indexed domain, address indexed backer, uint256 amount, uint256 shares);
    /// @notice A tranche below a thousandth of par began anew; `residue` went to the pool.
    event TrancheEmptied(uint256 indexed domain, uint256 epoch, uint256 residue);
    /// @notice A tranche was folded into that of the domain its own merged into.
    event TrancheFolded(uint256 indexed domain, uint256 indexed into, uint256 assets, uint256 shares);
    /// @notice A backer's part followed its folded tranche.
    event BackingMoved(uint256 indexed domain, uint256 indexed into, address indexed backer, uint256 shares);
    /// @notice A backer's shares were queued for exit.
    event BackingQueued(
        uint256 indexed domain,
        address indexed backer,
        uint256 shares,
        Timestamp readyAt,
        Timestamp until
    );
    /// @notice Queued backing became free again.
    event BackingKept(uint256 indexed domain, address indexed backer, uint256 shares);
    /// @notice A backer left with its part.
    event BackingWithdrawn(uint256 indexed domain, address indexed backer, address indexed to, uint256 amount);
    /// @notice What was credited to an account was paid.
    event InsuranceCreditWithdrawn(address indexed account, address indexed to, uint256 amount);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The terms in force.
    function insuranceTerms() external view returns (InsuranceTerms memory);

    /// @notice The present epoch and its end.
    function currentEpoch() external view returns (uint256 epoch, Timestamp endsAt);

    /// @notice Premium of a cover for some epochs, rounded up: the term's rate, times 1, 1.5, 2 or 3 for tier 4, 3, 2 or 1. What the decayed
    /// record holds of rulings against and audits failed counts like cover, up to nine times the cover.
    /// @dev Reverts with `Insurance_NotInsurable`, `Insurance_BadEpochs`.
    function premiumOf(uint256 passport, uint256 cover, uint256 epochs) external view returns (uint256);

    /// @notice The highest cover a passport can buy now: its bond times its tier, 0 when it cannot be insured.
    function maxCoverOf(uint256 passport) external view returns (uint256);

    /// @notice The cover that a passport had at a moment, since when, and how much of it is used.
    function coverOf(
        uint256 passport,
        Timestamp moment
    ) external view returns (uint256 cover, Timestamp from, uint256 used);

    /// @notice A claim.
    function coverClaim(uint256 claimId) external view returns (CoverClaim memory);

    /// @notice How many claims there have been; ids count from 1.
    function coverClaims() external view returns (uint256);

    /// @notice What was ordered for an incident, and how much of it is or was held.
    function orderedFor(bytes32 incident) external view returns (uint256 ordered, uint256 held);

    /// @notice The held claim of a victim for an incident of a respondent; 0 when there is none.
    function heldClaim(bytes32 incident, uint256 respondent, address victim) external view returns (uint256);

    /// @notice The claims that wait for the end of their epoch; zeros when none do. `demand` is asked of
    /// the main pool, which pays at most `cap` of it; who leaves before the end takes its part of `cap - demand` along.
    function pendingClaims()
        external
        view
        returns (uint256 epoch, Timestamp startsAt, Timestamp endsAt, uint256 demand, uint256 cap);

    /// @notice What an epoch's claims got; `granted` is 0 before it is settled.
    function settlementOf(uint256 epoch) external view returns (Settlement memory);

    /// @notice Where a victim assigns its claim on the debtor (`ILiability.assignClaim`) for a claim on the pool.
    function boxOf(uint256 claimId) external view returns (address);

    /// @notice What was handed over under a claim, and paid for it.
    function recourseOf(uint256 via) external view returns (RecourseView memory);

    /// @notice Shares of an underwriter on their way out.
    function exitOf(address owner) external view returns (ExitView memory);

    /// @notice A domain's first-loss tranche.
    function trancheOf(uint256 domain) external view returns (TrancheView memory);

    /// @notice A backer's part of a tranche. Nothing where the tranche was emptied since.
    function backingOf(uint256 domain, address backer) external view returns (BackingView memory);

    /// @notice What shares of a tranche are worth now, rounded down.
    function backingValue(uint256 domain, uint256 shares) external view returns (uint256);

    /// @notice What an account can withdraw: a victim's part of what its debtor paid later.
    function insuranceCreditOf(address account) external view returns (uint256);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                             WRITES: terms and cover                                           //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Reads the terms from the constitution. A new length of epochs begins with the next. Anyone. Capability *justice*.
    /// @dev Emits `InsuranceTermsRefreshed`.
    function refreshTerms() external;

    /// @notice Buys cover that begins with the next epoch, or where the last one ends. By the passport's controller or an operator that may
    /// act. Capability *settle small*.
    /// @param most The premium that the payer agrees to at most
    /// @dev Reverts with `Insurance_NotAuthorized`, `Insurance_NotInsurable`, `Insurance_CoverTooHigh`, `Insurance_BadEpochs`,
    /// `Insurance_PremiumAbove`, `Insurance_ZeroAmount`. Emits `CoverBought`.
    function payPremium(
        uint256 passport,
        uint96 cover,
        uint256 epochs,
        uint256 most
    ) external returns (uint256 premium);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 WRITES: claims                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Orders a payment to a victim, at most what the respondent's domain owes it. By the court's mantle, after the slash that
    /// booked the debt. Where a claim of the victim for the incident is held, the call verifies it instead. Capability *justice*.
    /// @return claimId The claim that is payable; the held one where nothing is
    /// @dev Reverts with `Insurance_ZeroAddress`, `Insurance_NotCovered`, `Insurance_OwnDomain`, `Insurance_NothingOwed`,
    /// `Insurance_CapReached`, `Insurance_VerifiedTooSoon`. Emits `CoverClaimOrdered`, `CoverClaimBooked`.
    function compensate(
        bytes32 incident,
        uint256 respondent,
        Timestamp actAt,
        address victim,
        uint96 amount
    ) external returns (uint256 claimId);

    /// @notice Releases a held claim once the posture is `NORMAL`. Anyone. Capability *justice*.
    /// @dev Reverts with `Insurance_WrongStatus`, `Insurance_NotReleasable`. Emits `CoverClaimBooked`.
    function release(uint256 claimId) external;

    /// @notice Presents a claim after the victim assigned what the debtor owes it to the box of `via`: its own, or that of another claim of the
    /// same victim on the same debt. By the victim. Capability *justice*.
    /// @dev Reverts with `Insurance_NotVictim`, `Insurance_WrongStatus`, `Insurance_BadBox`, `Insurance_NothingHandedOver`.
    /// Emits `CoverClaimPresented`.
    function present(uint256 claimId, uint256 via) external;

    /// @notice Fixes what an epoch's claims get, after its end. Anyone. Capability *justice*.
    /// @dev Reverts with `Insurance_NothingToSettle`, `Insurance_EpochOpen`. Emits `EpochSettled`.
    function settle(uint256 epoch) external;

    /// @notice Pays a presented claim: what the tranche put aside and its part of the epoch's grant, never more than was handed over. By
    /// the victim, wherever it likes. Capability *exit*.
    /// @dev Reverts with `Insurance_NotVictim`, `Insurance_WrongStatus`, `Insurance_EpochOpen`. Emits `CoverClaimPaid`.
    function collect(uint256 claimId, address to) external returns (uint256 paid);

    /// @notice Ends a claim that was not presented, or stayed held, in time. Anyone. Capability *justice*.
    /// @dev Reverts with `Insurance_WrongStatus`, `Insurance_NotLapsed`. Emits `CoverClaimLapsed`.
    function lapse(uint256 claimId) external;

    /// @notice Collects from the debtor what a box holds and splits it. Anyone. Capability *exit*.
    /// @dev Reverts with `Insurance_BoxOpen`, `Insurance_NothingToRecover`. Emits `ClaimRecovered`.
    function recover(uint256 via) external returns (uint256 amount);

    /// @notice Draws the pool's credit at the keystone (fines and fees) into the pool. Anyone. Capability *justice*.
    /// @dev Reverts with `Insurance_NothingToSweep`. Emits `CreditSwept`.
    function sweep() external returns (uint256 amount);

    /// @notice Pays out of the caller's credit. Capability *exit*.
    /// @dev Reverts with `Insurance_InsufficientCredit`, `Insurance_ZeroAmount`. Emits `InsuranceCreditWithdrawn`.
    function withdrawCredit(uint256 amount, address to) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              WRITES: underwriters                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Queues shares for exit and begins the wait anew for all that is queued. Capability *exit*.
    /// @dev Reverts with `Insurance_ZeroAmount`. Emits `RedeemRequested`.
    function requestRedeem(uint256 shares) external returns (Timestamp readyAt);

    /// @notice Takes queued shares back; another request waits anew. Capability *exit*.
    /// @dev Reverts with `Insurance_NothingQueued`. Emits `RedeemCancelled`.
    function cancelRedeem() external;

    /// @notice Redeems the caller's queued shares at the present price, settling an epoch that ended first. Capability *exit*.
    /// @dev Reverts with `Insurance_NothingQueued`, `Insurance_NotReady`, `Insurance_WindowOver`, `Insurance_ClaimPending`. Emits
    /// `Withdraw`.
    function completeRedeem(address to) external returns (uint256 assets);

    /// @notice Backs the domain of a passport with a first loss. Capability *settle small*.
    /// @dev Reverts with `Insurance_ZeroAmount`, `Insurance_AssetTakesFee`. Emits `DomainBacked`, `TrancheEmptied`.
    function backDomain(uint256 passport, uint96 amount) external returns (uint256 shares);

    /// @notice Queues shares of a tranche for exit and begins the wait anew for all that is queued. Capability *exit*.
    /// @dev Reverts with `Insurance_ZeroAmount`, `Insurance_InsufficientBacking`, `Insurance_Folded`. Emits `BackingQueued`.
    function requestUnback(uint256 domain, uint256 shares) external returns (Timestamp readyAt);

    /// @notice Takes queued backing back; another request waits anew. Capability *exit*.
    /// @dev Reverts with `Insurance_NothingQueued`, `Insurance_Folded`. Emits `BackingKept`.
    function cancelUnback(uint256 domain) external;

    /// @notice Pays the caller's queued backing at the present price. Capability *exit*.
    /// @dev Reverts with `Insurance_NothingQueued`, `Insurance_NotReady`, `Insurance_WindowOver`, `Insurance_Folded`.
    /// Emits `BackingWithdrawn`.
    function completeUnback(uint256 domain, address to) external returns (uint256 amount);

    /// @notice Folds the tranche of a domain that belongs to another now into that one's. Anyone. Capability *exit*.
    /// @dev Reverts with `Insurance_NothingToFold`, `Insurance_Folded`. Emits `TrancheFolded`.
    function fold(uint256 domain) external;

    /// @notice Moves a backer's part after its folded tranche; its wait goes on. Anyone. Capability *exit*.
    /// @dev Reverts with `Insurance_NothingToFold`. Emits `BackingMoved`.
    function moveBacking(uint256 domain, address backer) external;
}
