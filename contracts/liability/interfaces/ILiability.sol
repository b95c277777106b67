// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {
    CaseView,
    Departure,
    DomainView,
    LiabilityStanding,
    RawStanding,
    SlashOrder,
    SlashReach,
    Withdrawal,
    WithdrawalTerms
} from "../types/Liabilities.sol";
import {Sanction} from "../types/Sanction.sol";

/// @title ILiability: who answers for whom, and with what
/// @notice Members (passport ids) are joined into *domains*: everybody in a domain answers for everybody else in it. Bonds are
/// pooled per domain, so a sanction, a slash or a debt reaches a million forks for the price of one (FORK-1, ENF-1).
///
/// MEMBERS AND DOMAINS. A member alone is its own domain and needs one word. The first fork, sanction, case or debt gives the domain
/// an id of its own (from 2^39 up, member ids stay below), so its founder can leave without stranding anybody. A member is always in
/// exactly one domain. Domains form a weighted forest: a merge links the smaller root under the larger one, and every member reaches
/// its root within log2(size) hops.
///
/// VALUE. One asset, fixed at founding; amounts are integers of its units. A member alone holds its bond at par. In a pool it holds
/// shares at a price that starts at 1 and only a slash lowers. A pool below 10^-6 of par counts as emptied: what is left goes to the
/// insurance account, the epoch rises, and shares of an earlier epoch are worth nothing through any path. Rounding is against
/// whoever is slashed or withdraws; at most 1 unit a call stays in the pool.
///
/// DEBT. What bonds cannot pay becomes the domain's debt: victims first, each in proportion to its claim, then fines to the insurance
/// account. A deposit pays the debt first and buys bond with the rest, so a domain in debt has no assets.
///
/// ASSET REQUIREMENTS. A plain ERC-20: no fee on transfer (refused by name, what arrives is measured), no rebasing, no callback that
/// matters (every write is done before the token is called).
///
/// ROLES. The parts of the identity unit (Passports, Forks) open, join, merge, move and withdraw for members; they alone know who
/// controls one. The court's mantle slashes, sanctions, reserves. Everybody else deposits, claims and reads.
interface ILiability {
    // ------------------------------------------------------------------ errors

    /// @notice Thrown when a part of the unit is reserved for another caller.
    error Liability_NotUnit(address caller);
    /// @notice Thrown when an amount is zero where something must be moved.
    error Liability_ZeroAmount();
    /// @notice Thrown when an amount does not fit the books (96 bits).
    error Liability_AmountTooLarge(uint256 amount, uint256 most);
    /// @notice Thrown when the member was never opened, or is closed.
    error Liability_UnknownMember(uint256 member);
    /// @notice Thrown when a member is opened twice, or its id leaves the range of members.
    error Liability_BadMemberId(uint256 member);
    /// @notice Thrown when the domain id is unknown.
    error Liability_UnknownDomain(uint256 domain);
    /// @notice Thrown when fewer units arrive than were sent: the asset takes a fee, and is not admitted.
    error Liability_AssetTakesFee(address asset, uint256 sent, uint256 arrived);
    /// @notice Thrown when payer's prepaid credit and allowance together do not cover what is due.
    error Liability_Underfunded(address payer, uint256 due, uint256 available);
    /// @notice Thrown when more is asked than the member's free bond holds.
    error Liability_InsufficientBond(uint256 member, uint256 requested, uint256 available);
    /// @notice Thrown when more credit is asked than there is.
    error Liability_InsufficientCredit(address account, uint256 requested, uint256 available);
    /// @notice Thrown when the bond of a spin-off is still locked for its tail.
    error Liability_Locked(uint256 member, Timestamp until);
    /// @notice Thrown when no withdrawal is queued.
    error Liability_NothingQueued(uint256 member);
    /// @notice Thrown when a bond is added to a member that withdraws all it has; its controller can take the withdrawal back first.
    error Liability_Leaving(uint256 member);
    /// @notice Thrown when a queued withdrawal is completed too early.
    error Liability_NotReady(uint256 member, Timestamp readyAt);
    /// @notice Thrown when a withdrawal would cut into the reserve of open cases before its last moment.
    error Liability_Reserved(uint256 domain, uint256 assetsLeft, uint256 reserve, Timestamp latest);
    /// @notice Thrown when a payment would leave a debt so small that its claims lose their precision: pay it whole, or leave more.
    error Liability_DustDebt(uint256 domain, uint256 left, uint256 least);
    /// @notice Thrown when a domain in debt, suspended, excluded or quarantined tries to grow, merge or split; or one under a warning or
    /// a probation to split.
    error Liability_NotInGoodStanding(uint256 domain);
    /// @notice Thrown when an open case stands in the way of a merge or a spin-off.
    error Liability_CaseOpen(uint256 domain, uint256 cases);
    /// @notice Thrown when two members are in one domain where two are needed.
    error Liability_SameDomain(uint256 domain);
    /// @notice Thrown when a member that is alone has no domain to leave.
    error Liability_Alone(uint256 member);
    /// @notice Thrown when a member closes with bond, or with cover that it owes to a spin-off.
    error Liability_NotEmpty(uint256 member, uint256 bond, uint256 covers);
    /// @notice Thrown when a spin-off within its tail would leave again or sponsor another: one hop, never recursive.
    error Liability_InTail(uint256 member, Timestamp until);
    /// @notice Thrown when more members are named than an order may name.
    error Liability_TooManyNamed(uint256 named, uint256 most);
    /// @notice Thrown when a named member did not leave the offender's domain between the act and now, or its tail is over.
    error Liability_NotNameable(uint256 member, uint256 offender);
    /// @notice Thrown when the bounty is above its cap.
    error Liability_BountyTooHigh(Bps bounty, Bps cap);
    /// @notice Thrown when compensation is due and no victim is named.
    error Liability_NoVictim();
    /// @notice Thrown when a case id is used twice.
    error Liability_CaseExists(bytes32 caseId);
    /// @notice Thrown when there is no such open case.
    error Liability_UnknownCase(bytes32 caseId);
    /// @notice Thrown when a case already has an escrowed claim.
    error Liability_CaseEscrowed(bytes32 caseId, uint256 applicant);
    /// @notice Thrown when a sanction has no length.
    error Liability_ZeroDuration();
    /// @notice Thrown when a sentinel quarantines for longer than the fixed limit.
    error Liability_QuarantineTooLong(Duration asked, Duration most);
    /// @notice Thrown when a sentinel quarantines again before the domain had its rest.
    error Liability_QuarantineTooSoon(uint256 domain, Timestamp notBefore);
    /// @notice Thrown when cover is released before its tail ended.
    error Liability_TailRuns(uint256 member, Timestamp until);
    /// @notice Thrown when a member has no cover.
    error Liability_NoCover(uint256 member);
    /// @notice Thrown when nothing can be collected on a claim.
    error Liability_NothingToCollect(uint256 domain, uint256 round);
    /// @notice Thrown when a claim is passed on to nobody or to its holder.
    error Liability_BadAssignee(address to);
    /// @notice Thrown when a haircut is above the whole.
    error Liability_HaircutTooHigh(Bps haircut);

    // ------------------------------------------------------------------ events

    /// @notice A member was opened with a bond: alone (`domain == member`) or in the domain of another.
    event MemberOpened(uint256 indexed member, uint256 indexed domain, address indexed payer, uint256 bond);
    /// @notice A member alone was given a domain of its own id, because something must outlive it or be shared.
    event DomainFounded(uint256 indexed domain, uint256 indexed founder);
    /// @notice A member was closed for ever; its domain and its debts stay on record.
    event MemberClosed(uint256 indexed member, uint256 indexed domain);
    /// @notice Two domains became one. `from` is the lesser domain (or the member alone) that now belongs to `into`.
    event DomainsMerged(uint256 indexed into, uint256 indexed from, uint256 size);
    /// @notice Value came in: `paidDebt` of it went to the domain's debt, the rest became the member's bond.
    event BondDeposited(
        uint256 indexed member,
        uint256 indexed domain,
        address indexed payer,
        uint256 amount,
        uint256 paidDebt
    );
    /// @notice A withdrawal was queued, replacing what was queued before.
    event WithdrawalQueued(uint256 indexed member, uint256 amount, Timestamp readyAt, Timestamp latest);
    /// @notice A queued withdrawal was taken back.
    event WithdrawalCancelled(uint256 indexed member, uint256 amount);
    /// @notice A withdrawal was paid.
    event BondWithdrawn(uint256 indexed member, uint256 indexed domain, address indexed to, uint256 amount);
    /// @notice Value was taken on a court's order; `reach` tells from whom, the last three where it went.
    event BondSlashed(
        uint256 indexed offender,
        uint256 indexed domain,
        bytes32 indexed incident,
        bool ruled,
        SlashReach reach,
        uint256 toVictim,
        uint256 toReporter,
        uint256 toInsurance
    );
    /// @notice A pool fell below 10^-6 of par: its shares are void, `residue` went to the insurance account.
    event PoolEmptied(uint256 indexed domain, uint256 epoch, uint256 residue);
    /// @notice A domain owes more: `claim` to a victim, `fines` to the insurance account.
    event DebtBooked(
        uint256 indexed domain,
        uint256 indexed round,
        address indexed victim,
        uint256 claim,
        uint256 fines
    );
    /// @notice A domain owes nothing any more.
    event DebtCleared(uint256 indexed domain, uint256 indexed round);
    /// @notice A claim's proceeds were credited to its holder.
    event ClaimCollected(uint256 indexed domain, uint256 indexed round, address indexed holder, uint256 amount);
    /// @notice What a discharged member paid was passed on to the creditors of the domain it left.
    event ClaimRelayed(uint256 indexed domain, uint256 indexed round, uint256 indexed origin, uint256 amount);
    /// @notice A claim passed to another holder, as to an insurer that paid it.
    event ClaimAssigned(uint256 indexed domain, uint256 indexed round, address indexed holder, address to);
    /// @notice A sanction was laid on a domain; `ends` is the later of the old end and the new.
    event DomainSanctioned(
        uint256 indexed member,
        uint256 indexed domain,
        bytes32 indexed incident,
        Sanction kind,
        Timestamp ends
    );
    /// @notice A court lifted a sanction.
    event SanctionLifted(uint256 indexed member, uint256 indexed domain, Sanction kind);
    /// @notice A quarantine was set, extended or, with `ends` in the past, lifted.
    event QuarantineSet(uint256 indexed member, uint256 indexed domain, Timestamp ends);
    /// @notice A case reserved its claim on a domain.
    event ClaimReserved(bytes32 indexed caseId, uint256 indexed domain, uint256 indexed claimant, uint256 amount);
    /// @notice A case ended and its reserve with it; what was escrowed and not used went back to `refundTo`.
    event ReserveReleased(bytes32 indexed caseId, uint256 indexed domain, uint256 amount, uint256 refund);
    /// @notice An applicant for a spin-off put a case's claim aside.
    event ClaimEscrowed(bytes32 indexed caseId, uint256 indexed applicant, address indexed payer, uint256 amount);
    /// @notice A member left its domain with its bond (FORK-5).
    event MemberSpunOff(
        uint256 indexed member,
        uint256 indexed origin,
        uint256 indexed sponsor,
        uint256 bond,
        uint256 cover,
        Timestamp tailEnds
    );
    /// @notice A court discharged a member: it carries `debt` and `fines` to a domain of its own (FORK-4).
    event MemberDischarged(
        uint256 indexed member,
        uint256 indexed origin,
        uint256 indexed domain,
        uint256 debt,
        uint256 fines,
        uint256 forgiven
    );
    /// @notice A sponsor's cover was released after the tail.
    event CoverReleased(uint256 indexed member, uint256 indexed sponsor, uint256 amount);
    /// @notice A part of a member's own bond was held; of all that is at stake, `held`, nothing is withdrawn before `ends`.
    event BondHeld(uint256 indexed member, uint256 amount, uint256 held, Timestamp ends);
    /// @notice What was held was freed; `held` is at stake still.
    event BondFreed(uint256 indexed member, uint256 amount, uint256 held);
    /// @notice An account's credit rose by prepayment.
    event CreditPrepaid(address indexed account, address indexed payer, uint256 amount);
    /// @notice Credit was paid out.
    event CreditWithdrawn(address indexed account, address indexed to, uint256 amount);
    /// @notice The charter was read: these terms hold for withdrawals queued from now on.
    event WithdrawalTermsRefreshed(WithdrawalTerms terms);
    /// @notice Fees of the unit were credited to the insurance account.
    event FeesCollected(address indexed account, uint256 amount);

    // ------------------------------------------------------------------ reads

    /// @notice The terms in force for withdrawals: the constitution's as they were last read (see `refreshTerms`).
    function withdrawalTerms() external view returns (WithdrawalTerms memory);

    /// @notice The ERC-20 in which bonds, debts and credits are kept.
    function asset() external view returns (address);

    /// @notice Everything about a member's liability in one read. Total: an unknown id answers `exists = false, good = false`.
    /// @dev Flat in forks; one cold read for each merge level, at most log2(size).
    function standing(uint256 member) external view returns (LiabilityStanding memory);

    /// @notice `standing` undecoded, for modules that pack it into an answer of their own. Total, with the same growth.
    function rawStanding(uint256 member) external view returns (RawStanding memory);

    /// @notice Whether the member is open and its domain free of debt, suspension, exclusion and quarantine. Total.
    function isInGoodStanding(uint256 member) external view returns (bool);

    /// @notice `isInGoodStanding` of two members, and whether they are strangers, in one call: what a deal between two asks. Total.
    /// @return firstGood Whether `first` is in good standing.
    /// @return secondGood Whether `second` is.
    /// @return foreign Whether both are open members of different domains.
    function goodStandings(
        uint256 first,
        uint256 second
    ) external view returns (bool firstGood, bool secondGood, bool foreign);

    /// @notice The domain to which a member or a domain's id belongs now: its root's id, or the member's own while it is alone. Kept for
    /// closed members. Fails with `Liability_UnknownMember` or `Liability_UnknownDomain` for an id that was never opened.
    function domainOf(uint256 id) external view returns (uint256);

    /// @notice Whether the domain of a member (open or closed) or of a domain's id is clean: free of debt, suspension, exclusion and
    /// quarantine; with `strictly`, of open cases too. Total: false for an unknown id.
    function isClean(uint256 id, bool strictly) external view returns (bool);

    /// @notice Whether nothing is open against the domain of a member (open or closed) or of a domain's id: clean strictly, and no warning or
    /// probation running either. An address that left is bound until then (FORK-6). Total: false for an unknown id.
    function isSettled(uint256 id) external view returns (bool);

    /// @notice Value of a member's own bond, what is queued included, in the asset's units, rounded down. 0 for an unknown member.
    function bondOf(uint256 member) external view returns (uint256);

    /// @notice What of the bond is neither cover for a spin-off nor at stake nor locked nor queued: what a new promise can take.
    function freeBondOf(uint256 member) external view returns (uint256);

    /// @notice A domain as it stands. Fails with `Liability_UnknownDomain`.
    function domain(uint256 id) external view returns (DomainView memory);

    /// @notice The member whose consent a merge of this member's domain asks for; 0 when it has closed or left, and nobody can give it.
    function founderOf(uint256 member) external view returns (uint256);

    /// @notice The queued withdrawal; zeros when there is none.
    function withdrawalOf(uint256 member) external view returns (Withdrawal memory);

    /// @notice How a member left its domain; zeros when it never did.
    function departureOf(uint256 member) external view returns (Departure memory);

    /// @notice Cover that a member owes to its spin-offs, in the asset's units.
    function coversOf(uint256 member) external view returns (uint256);

    /// @notice What a member has at stake as an officer, in the asset's units, and until when that cannot be withdrawn. What is not freed by
    /// then can be withdrawn, yet not be promised again.
    function holdOf(uint256 member) external view returns (uint256 amount, Timestamp ends);

    /// @notice Whether an open member is in the tail of a spin-off.
    function isInTail(uint256 member) external view returns (bool);

    /// @notice An open case's claim; zeros when there is none.
    function caseOf(bytes32 caseId) external view returns (CaseView memory);

    /// @notice An account's credit: prepaid, awarded or refunded, in the asset's units.
    function creditOf(address account) external view returns (uint256);

    /// @notice What could be drawn from an account now: its credit and what its balance and allowance give.
    function fundsOf(address account) external view returns (uint256);

    /// @notice A claim on a domain's debt of one round.
    /// @return outstanding What is still owed to the holder, rounded down.
    /// @return collectable What has been paid on it and not collected, rounded down.
    function claimOf(
        uint256 domain_,
        uint256 round,
        address holder
    ) external view returns (uint256 outstanding, uint256 collectable);

    /// @notice The worst penalty that was taken from an offender or is owed for an incident, in the asset's units. What an order without a
    /// panel's ruling could not take is not counted, so it bars no later order.
    function penaltyOf(bytes32 incident, uint256 offender) external view returns (uint256);

    /// @notice Number of cold reads from a member to its root: 0 for one that is alone or sits right under it.
    function hopsOf(uint256 member) external view returns (uint256);

    // ------------------------------------------------------------------ everybody

    /// @notice Adds `amount` to a member's bond, from the caller's credit first and its allowance for the rest; pays the domain's debt first.
    function deposit(uint256 member, uint256 amount) external;

    /// @notice Puts `amount` from the caller's allowance into `account`'s credit.
    function prepay(address account, uint256 amount) external;

    /// @notice `prepay` for the caller with an ERC-2612 permit. A permit that was used already does no harm while the allowance stands.
    function prepayWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice Pays out of the caller's credit.
    function withdrawCredit(uint256 amount, address to) external;

    /// @notice Credits what was paid on a claim to its holder; anyone may call.
    function collectClaim(uint256 domain_, uint256 round, address holder) external returns (uint256 amount);

    /// @notice Passes what a discharged member's domain paid on to the creditors of the domain and round it left; anyone may call.
    function relayClaim(
        uint256 domain_,
        uint256 round,
        uint256 origin,
        uint256 originRound
    ) external returns (uint256 amount);

    /// @notice Hands the caller's whole claim to `to`, collecting first what was paid on it.
    function assignClaim(uint256 domain_, uint256 round, address to) external;

    /// @notice Moves a member right under its root, so that later reads take one hop. Anyone may call; worth is kept to 1 unit a hop.
    function compress(uint256 member) external;

    /// @notice Frees a sponsor's cover when the tail is over. Anyone may call.
    function releaseCover(uint256 member) external;

    /// @notice Reads the charter's times of withdrawals: a change of them holds for what is queued from then on, so the amendment's batch
    /// carries this call. Anyone may call. Restricted (capability *justice*). Fails with `TermReader_TooLarge` for 136 years and more.
    function refreshTerms() external;

    // ------------------------------------------------------------------ the unit

    /// @notice Opens a member alone with a bond drawn from `payer`'s credit and allowance; `fee` is drawn with it.
    function open(uint256 member, address payer, uint256 bond, uint256 fee) external;

    /// @notice Opens a member in the domain of `beside`, a member or a domain's id. A debt there is paid first.
    /// @return root The root of that domain, which is founded where `beside` was alone.
    function join(
        uint256 member,
        uint256 beside,
        address payer,
        uint256 bond,
        uint256 fee
    ) external returns (uint256 root);

    /// @notice Counts a birth in the domain of an open member in good standing against a meter of `threshold` a `period`.
    /// @return root The root of that domain, which is founded where the member was alone; 0, and nothing is counted, for any other member.
    /// @return within True while the meter allows it without further consent.
    function recordBirth(
        uint256 member,
        uint256 threshold,
        Duration period
    ) external returns (uint256 root, bool within);

    /// @notice Joins the domains of two members. Reverts while either has debt, suspension, exclusion, quarantine or an open case.
    /// Each kind of sanction keeps its later end, also one that is over.
    function merge(uint256 a, uint256 b) external;

    /// @notice Queues a withdrawal, replacing what was queued; the wait starts anew. What is queued is slashable, but `standing` no
    /// longer counts it. The whole bond, or `type(uint256).max` for it, also closes the member to further bonds, and `standing` counts
    /// nothing of it, until it is taken back.
    function queueWithdrawal(uint256 member, uint256 amount) external returns (Timestamp readyAt);

    /// @notice Takes a queued withdrawal back.
    function cancelWithdrawal(uint256 member) external;

    /// @notice Pays a queued withdrawal, capped by the bond that is left.
    function completeWithdrawal(uint256 member, address to) external returns (uint256 paid);

    /// @notice Closes an empty member for ever.
    function close(uint256 member) external;

    /// @notice Moves a member with its bond to a domain of its own, covered by a sponsor of another domain, for a tail. Reverts while
    /// its domain has debt, any sanction, quarantine, or an open case that is not excused.
    /// @param excused How many open cases of the domain the unit has found to be escrowed by this applicant.
    function spinOff(uint256 member, uint256 sponsor, uint256 cover, Duration tail, uint256 excused) external;

    /// @notice Puts a case's claim aside from `payer`'s credit and allowance, so that it no longer blocks the applicant's spin-off.
    function escrowClaim(uint256 applicant, bytes32 caseId, address payer) external;

    /// @notice Moves a member to a domain of its own with its part of the debt less the haircut, on probation. Sanctions stay behind.
    function discharge(uint256 member, Bps haircut, Duration probation) external;

    /// @notice Credits fees that the unit drew to the insurance account.
    function collectFees(uint256 amount) external;

    // ------------------------------------------------------------------ court and sentinel

    /// @notice Takes compensation and penalty; constant work whatever the domain's size. Victims are credited, not paid.
    function slash(SlashOrder calldata order) external returns (SlashReach memory reach);

    /// @notice Lays a sanction on a member's whole domain. For one incident the longest counts; nothing ever shortens another.
    function sanction(uint256 member, bytes32 incident, Sanction kind, Duration length) external;

    /// @notice Ends a sanction early.
    function lift(uint256 member, Sanction kind) external;

    /// @notice Reserves an open case's claim on a member's domain.
    function reserve(bytes32 caseId, uint256 member, uint256 claimant, uint256 amount) external;

    /// @notice Releases a case's reserve; an unused escrow goes back to `refundTo`'s credit.
    function release(bytes32 caseId, address refundTo) external;

    /// @notice Quarantines a member's domain for at most 48 hours, or as long as a court has set already; a domain rests 7 days before a
    /// sentinel may do it again.
    function quarantine(uint256 member, Duration length) external;

    /// @notice A court's word on a quarantine: a new end, or lifted with a moment in the past.
    function resolveQuarantine(uint256 member, Timestamp ends) external;

    /// @notice Holds `amount` of an open member's own bond for what it does as an officer (CON-3). Neither withdrawal nor cover touches it, a
    /// slash does. It ends by itself when a withdrawal queued now would be paid at the latest: unbonding time and longest case. A
    /// later hold extends all of it. Whether the bond has as much is for the caller to ask (`freeBondOf`).
    function holdBond(uint256 member, uint256 amount) external;

    /// @notice Ends a hold, or a part of it; what is more than is held counts as all of it.
    function freeBond(uint256 member, uint256 amount) external;
}
