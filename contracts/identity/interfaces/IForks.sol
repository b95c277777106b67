// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ConsentProof} from "../types/Consents.sol";
import {BirthTerms, ForkParams, Sponsorship, SpinOffRequest, SpinOffTerms} from "../types/Forks.sol";

/// @title IForks: how passports come from passports, and the only two honest ways out of a domain
/// @notice FORK. A child joins its parent's domain with a bond of its own (FORK-2): a copy acts in its maker's name.
/// Warning: whoever controls a child answers for the parent's whole domain, and the domain for it. Whoever makes copies for
/// others spins them off.
///
/// MERGE. A child of two parents, or two consents alone, make two domains one (FORK-3). It needs a `Merge` receipt of each
/// domain's founder and reverts while either has debt, sanction, quarantine or an open case: a merge can never be a weapon.
///
/// SPIN-OFF. A passport leaves a clean domain after a notice, covered by a sponsor of another domain whose own bond is locked for
/// the tail (FORK-5). The notice is good for 7 days, so that nobody keeps one in stock to leave at the moment of an act. One amount covers one spin-off; no spin-off sponsors or leaves again within its tail.
///
/// DISCHARGE. A court frees a passport from part of its domain's debt (FORK-4).
///
/// Whoever leaves by either way takes nobody along: its controller serves nothing else in the old domain, and operators and wallet went
/// before, still bound to the domain that they served (see {IPassports-rebind}).
///
/// Amounts are integers of the asset's units ({ILiability-asset}). Every write but `discharge` is open to everybody the posture lets act.
interface IForks {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The caller neither controls the passport nor shows a receipt of its consent.
    error Forks_NotController(uint256 passport, address caller);
    /// @notice The passport's domain is in debt, suspended, excluded or quarantined, or, where it matters, has an open case.
    error Forks_NotClean(uint256 passport);
    /// @notice The domain has used its births for the period; the receipt of its founder is missing.
    error Forks_BirthConsentRequired(uint256 parent, uint256 founder);
    /// @notice A receipt's limits are other than those of this act.
    error Forks_OutsideLimits(uint256 passport, bytes32 limits, bytes32 actual);
    /// @notice A merge needs the receipts of two founders.
    error Forks_MergeConsentRequired(uint256 founderA, uint256 founderB);
    /// @notice The child would be of a wider class than its parent.
    error Forks_ClassTooWide(uint256 parent, uint8 declaredClass, uint8 most);
    /// @notice Two passports are in one domain where two domains are needed.
    error Forks_SameDomain(uint256 a, uint256 b);
    /// @notice A child cannot have one parent twice.
    error Forks_SameParent(uint256 parent);
    /// @notice The sponsor is below tier 3 or not in good standing.
    error Forks_SponsorUnfit(uint256 sponsor, uint8 tier, bool good);
    /// @notice The sponsor's controller did not sign these terms, or signed them for an earlier request.
    error Forks_BadSponsorSignature(uint256 sponsor, bytes32 digest);
    /// @notice The sponsor's control changed hands since it signed.
    error Forks_SponsorChanged(uint256 sponsor);
    /// @notice The terms are older than their deadline.
    error Forks_TermsExpired(Timestamp deadline);
    /// @notice The cover is below the charter's share of the spin-off's bond.
    error Forks_CoverTooLow(uint256 cover, uint256 least);
    /// @notice The royalty is above the charter's cap.
    error Forks_RoyaltyTooHigh(Bps royalty, Bps cap);
    /// @notice The tail is shorter than the charter's.
    error Forks_TailTooShort(Duration tail, Duration least);
    /// @notice A spin-off is already requested.
    error Forks_SpinOffPending(uint256 passport);
    /// @notice No spin-off is requested.
    error Forks_NoSpinOff(uint256 passport);
    /// @notice The notice of the spin-off still runs.
    error Forks_NoticeRuns(uint256 passport, Timestamp readyAt);
    /// @notice The spin-off was not completed in time after its notice: give notice anew.
    error Forks_NoticeExpired(uint256 passport, Timestamp expiredAt);
    /// @notice The caller is not the sponsor's controller.
    error Forks_NotSponsor(uint256 sponsor, address caller);
    /// @notice More cases are named than one spin-off may have.
    error Forks_TooManyCases(uint256 cases, uint256 most);
    /// @notice The named cases are not in strictly ascending order.
    error Forks_CasesUnsorted(bytes32 caseId);
    /// @notice A named case is not open against the passport's domain.
    error Forks_CaseElsewhere(bytes32 caseId, uint256 passport);
    /// @notice The applicant put nothing aside for this case's claimant.
    error Forks_CaseNotEscrowed(bytes32 caseId);
    /// @notice The passport bound itself to bear no forks before `from` (CON-2).
    error Forks_Bound(uint256 passport, Timestamp from);
    /// @notice The applicant has already put a claim of this claimant's domain aside: once is enough.
    error Forks_ClaimantServed(bytes32 caseId, uint256 claimant);
    /// @notice The haircut is above the charter's cap.
    error Forks_HaircutTooHigh(Bps haircut, Bps cap);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A child was born (FORK-7). `otherParent` is 0 for a child of one parent.
    event PassportForked(
        uint256 indexed parent,
        uint256 indexed otherParent,
        uint256 indexed child,
        address controller,
        address caller,
        uint256 bond
    );
    /// @notice The founders of two domains agreed that they become one.
    event MergeAgreed(uint256 indexed founderA, uint256 indexed founderB, bytes32 indexed subject);
    /// @notice A spin-off was announced.
    event SpinOffRequested(
        uint256 indexed passport,
        uint256 indexed sponsor,
        uint256 cover,
        Bps royalty,
        Duration tail,
        Timestamp readyAt
    );
    /// @notice A spin-off was taken back by the applicant, or by the sponsor.
    event SpinOffCancelled(uint256 indexed passport, uint256 indexed sponsor, address by);
    /// @notice The applicant put a claim aside, so that `claimant`'s domain no longer blocks its spin-off.
    event SpinOffClaimEscrowed(uint256 indexed passport, bytes32 indexed caseId, uint256 indexed claimant);
    /// @notice A passport left its domain under a sponsor's cover.
    event PassportSpunOff(
        uint256 indexed passport,
        uint256 indexed sponsor,
        uint256 indexed origin,
        uint256 cover,
        Bps royalty,
        Timestamp tailEnds,
        uint256 excusedCases
    );
    /// @notice The charter was read: these terms hold for births from now on.
    event BirthTermsRefreshed(BirthTerms terms);
    /// @notice A court freed a passport from part of its domain's debt. Its tier is 0 again.
    event PassportDischarged(uint256 indexed passport, uint256 indexed origin, Bps haircut, Duration probation);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The terms in force for births: the constitution's as they were last read (see `refreshTerms`).
    function birthTerms() external view returns (BirthTerms memory);

    /// @notice The spin-off that waits out its notice; zeros when none does.
    function spinOffOf(uint256 passport) external view returns (SpinOffRequest memory);

    /// @notice The terms under which a spun-off passport lives; zeros for one that was never spun off.
    function sponsorshipOf(uint256 passport) external view returns (Sponsorship memory);

    /// @notice Number of spin-offs a passport has requested: the nonce that the next sponsor signs.
    function spinOffNonceOf(uint256 passport) external view returns (uint256);

    /// @notice EIP-712 digest that the sponsor's controller signs for the passport's next request.
    /// Type: `Sponsorship(uint256 passport,uint256 sponsor,uint96 cover,uint16 royalty,uint32 tail,uint256 nonce,uint48 deadline)`.
    function sponsorshipDigest(SpinOffTerms calldata terms) external view returns (bytes32);

    /// @notice Subject of a `Replicate` receipt: the parents, `otherParent` 0 where there is one, and who will control the child.
    function forkSubject(uint256 parent, uint256 otherParent, address controller) external pure returns (bytes32);

    /// @notice Subject of a `Merge` receipt for two passports: {IConsentLedger-mergeSubject} of their root domains as they are now. A merge
    /// of either domain with a third voids it.
    function mergeSubjectOf(uint256 a, uint256 b) external view returns (bytes32);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                FORKS AND MERGES                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Makes a child of one parent, in the parent's domain (FORK-2). Capability *fork*.
    /// @param params The child.
    /// @param consents At most one `Replicate` receipt of the parent, needed when the caller does not control it, and at most one of the
    /// domain's founder, needed when the domain's births of the period are used up. Where parent and founder are one, one receipt serves
    /// for both. A receipt that is not needed is not used up. Its limits, unless zero, are `keccak256` of the child's URI.
    /// @dev Reverts with `Forks_NotClean`, `Forks_Bound`, `Forks_NotController`, `Forks_BirthConsentRequired`, `Forks_OutsideLimits`,
    /// `Forks_ClassTooWide`, and with what Passports and ConsentLedger refuse. Emits `PassportForked`.
    function fork(ForkParams calldata params, ConsentProof[] calldata consents) external returns (uint256 child);

    /// @notice Makes a child of two parents and, unless they are of one domain already, one domain of theirs (FORK-3). Capability *fork*.
    /// @param params The child; `params.parent` is controlled by the caller or has consented.
    /// @param otherParent The second parent; likewise.
    /// @param consents `Replicate` receipts of the parents and the founder where they are needed, as for `fork`.
    /// @param merges A `Merge` receipt of the founder of the first parent's domain and one of the second's, in this order; not read when
    /// the parents are of one domain, so that nobody can spoil this call by merging them first.
    /// @dev Also reverts with `Forks_SameParent`, `Forks_MergeConsentRequired`.
    function forkFromTwo(
        ForkParams calldata params,
        uint256 otherParent,
        ConsentProof[] calldata consents,
        ConsentProof[] calldata merges
    ) external returns (uint256 child);

    /// @notice Makes one domain of two on a `Merge` receipt of each founder, `a`'s first, without limits (FORK-3). Anyone may bring them.
    /// Capability *fork*.
    /// @dev Reverts with `Forks_SameDomain`, `Forks_MergeConsentRequired`, `Forks_OutsideLimits`, and with `Liability_NotInGoodStanding` or
    /// `Liability_CaseOpen` where either domain is not clean. Emits `MergeAgreed`.
    function merge(uint256 a, uint256 b, ConsentProof[] calldata merges) external;

    /// @notice Reads the charter's threshold and period of births: a change of them holds from then on, so the amendment's batch carries this
    /// call. Anyone may call. Capability *justice*.
    /// @dev Reverts with `TermReader_TooLarge` for what does not fit into 32 bits. Emits `BirthTermsRefreshed`.
    function refreshTerms() external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   SPIN-OFFS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Announces that a passport leaves its domain on these terms (FORK-5). By its controller. Capability *clean fork*.
    /// @dev Reverts with `Forks_NotController`, `Forks_SpinOffPending`, `Forks_TermsExpired`, `Forks_NotClean`, `Forks_SameDomain`,
    /// `Forks_SponsorUnfit`, `Forks_CoverTooLow`, `Forks_RoyaltyTooHigh`, `Forks_TailTooShort`, `Forks_BadSponsorSignature`.
    /// Emits `SpinOffRequested`.
    function requestSpinOff(
        SpinOffTerms calldata terms,
        bytes calldata sponsorSignature
    ) external returns (Timestamp readyAt);

    /// @notice Takes an announced spin-off back. By the applicant's controller, or by the sponsor's: until it is completed
    /// a sponsor can withdraw, from then on it cannot. Capability *exit*.
    /// @dev Reverts with `Forks_NoSpinOff`, `Forks_NotSponsor`. Emits `SpinOffCancelled`.
    function cancelSpinOff(uint256 passport) external;

    /// @notice Puts aside the claim of a case that was filed during the notice, so that its claimant's domain no longer blocks the
    /// spin-off. Drawn from the caller's credit and allowance; what the case does not use comes back. By the applicant's controller.
    /// Capability *clean fork*.
    /// @dev Reverts with `Forks_NotController`, `Forks_NoSpinOff`, `Forks_TooManyCases`, `Forks_CaseElsewhere`,
    /// `Forks_ClaimantServed`. Emits `SpinOffClaimEscrowed`.
    function escrowClaim(uint256 passport, bytes32 caseId) external;

    /// @notice Completes a spin-off within 7 days after its notice. By the applicant's controller. Capability *clean fork*.
    /// @param caseIds Every open case of the domain, in ascending order, at most 8: for each claimant's domain one that was
    /// escrowed by the applicant. A claimant without a passport is a domain by itself in each case.
    /// @dev Reverts with what `requestSpinOff` does, and with `Forks_NoSpinOff`, `Forks_NoticeRuns`, `Forks_NoticeExpired`, `Forks_SponsorChanged`,
    /// `Forks_TooManyCases`, `Forks_CasesUnsorted`, `Forks_CaseElsewhere`, `Forks_CaseNotEscrowed`; with `Passports_NotAlone`
    /// and `Passports_ActorInTail`; with `Liability_CaseOpen` when an open case is not named, and with
    /// `Liability_NotInGoodStanding` under a warning or a probation. Emits `PassportSpunOff`.
    function completeSpinOff(uint256 passport, bytes32[] calldata caseIds) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  BANKRUPTCY                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Moves a passport to a domain of its own with its part of the debt, less the haircut, on probation and at tier 0
    /// (FORK-4). Its old bond is gone with the debt; what is deposited next pays the rest of the debt first and is its new
    /// bond after. By a court's mantle. Capability *justice*.
    /// @dev Reverts with `Forks_HaircutTooHigh`, `Passports_NotAlone`. Emits `PassportDischarged`.
    function discharge(uint256 passport, Bps haircut, Duration probation) external;
}
