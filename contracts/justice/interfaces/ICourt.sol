// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {CourtTerms, CourtWiring, DisputeView, MatterView, Side, Stage, SuitView} from "../types/Cases.sol";
import {Order} from "../types/Orders.sol";
import {PanelStatus} from "../types/Panels.sol";
import {IArbitrable} from "./IArbitrable.sol";
import {IArbitrator} from "./IArbitrator.sol";
import {IOrders} from "./IOrders.sol";

/// @title ICourt: the court of jurors (LAW)
/// @notice It decides two sorts of matter by the same panels. A *case* is between members: an order that one asks for against another, paid in
/// the settlement asset. A *dispute* is raised by an arbitrable contract (ERC-792) and paid in the chain's coin. Both have one id of 32
/// bytes: the order's hash, or the dispute's number.
///
/// CHOICES. Panels choose among offers and never invent amounts. In a case: 0 no action, 1 the claimant's order, 2 the respondent's
/// counter-order (0 where there is none), 3 frivolous. In a dispute: what the arbitrable contract says; 0 is a refusal to rule. A tie is 0.
///
/// ```text
///                      assess (small cases)          nobody contests
///              ┌────────────────────────► Assessed ─────────────────────┐
///  file        │                             │ contest                  │
///  create ──► Hearing ◄──────────────────────┘                          │
///  Dispute     │   ▲ ▲                                                  │
///         seat │   │ └── advance: halves differ, or first time no quorum│
///              ▼   │                              │                     │
///           Sitting┼──────────────────────────────┘                     │
///              │   │                                                    ▼
///      advance │   └─ appeal (twice at most) ── Ruled ─ nobody appeals ► Final ──► execute, close, settle
///              ├───────────────────────────────► ▲                      ▲
///              ├── after the second appeal ──────┼──────────────────────┤
///              └── no quorum twice ─► Referred ──┴── rule, or silence ──┘
/// ```
///
/// TIME. A round has three thirds: evidence (here), commits and reveals (at {IPanels}). Each phase has an end after which anyone moves the
/// matter on; what needs no choice (nobody contested, nobody appealed) is final by itself, without a transaction. Seconds spent in `SAFE` or
/// `LOCKDOWN` extend evidence, contest and appeal times and those of the panel, at most 7 days a matter (LAW-6b).
///
/// WHAT STAYS. A matter keeps the terms with which it was brought: `refreshTerms` makes a new version for later ones. Fallback arbitrator,
/// panels and chance are in the code. A ruling is final whatever its callee does.
///
/// MONEY. Fees go to the panel; stakes, unused fees and bonds become credits, which their owners withdraw. Nothing is ever sent to a party
/// by another's call, except to the arbitrable contract's own credit.
///
/// WHAT NO PANEL RULED. An assessor's order is a slash of the offender's own bond and nothing else, whatever it says of itself (ENF-1c). It
/// runs no sooner after the filing than a withdrawal would, and leaves what other open cases reserve, for the longest case at most: so
/// nobody has itself sued by a friend to take its bond out before its victims come.
///
/// Warning: with a fallback arbitrator that stays silent for the longest case, the last ruling stands, or no action where there was none.
/// Warning: an order between members of one domain is refused; what they owe one another they settle among themselves.
interface ICourt is IArbitrator, IArbitrable, IOrders {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring is missing.
    error Court_ZeroAddress();
    /// @notice An act is discovered after it is done, and judged after that.
    error Court_BadDates(Timestamp actAt, Timestamp discoveredAt);
    /// @notice The act was discovered more than 20 days ago (ENF-2).
    error Court_DiscoveryLimit(Timestamp discoveredAt, Timestamp latest);
    /// @notice The act was done too long ago: bonds of that time may be gone (ENF-2).
    error Court_ActLimit(Timestamp actAt, Timestamp latest);
    /// @notice The caller does not control the passport that claims.
    error Court_NotClaimant(uint256 claimant, address caller);
    /// @notice Claimant and respondent are of one domain.
    error Court_OwnDomain(uint256 domain);
    /// @notice The order was filed before, or is a counter-order already.
    error Court_CaseExists(bytes32 caseId);
    /// @notice The slow lane has no room before `retryAt`.
    error Court_SlowLaneFull(Timestamp retryAt);
    /// @notice Nobody pays vouchers here, or the case has no member as a claimant.
    error Court_NoVouchers(uint256 claimant);
    /// @notice Less arrived than was sent or redeemed.
    error Court_Underpaid(uint256 due, uint256 arrived);
    /// @notice The matter is not at a stage in which this can be done.
    error Court_WrongStage(bytes32 id, Stage stage);
    /// @notice This can be done from `from` on.
    error Court_TooEarly(bytes32 id, Timestamp from);
    /// @notice The time for this is over.
    error Court_TooLate(bytes32 id);
    /// @notice The caller is no party, no member of the respondent's domain and not its sponsor.
    error Court_NotParty(bytes32 id, address caller);
    /// @notice The case has a counter-order already.
    error Court_CounterGiven(bytes32 caseId, bytes32 counter);
    /// @notice A counter-order is about the same incident, parties and act, at most the same claim, and nothing graver.
    error Court_CounterMismatch(bytes32 caseId);
    /// @notice An assessor decides small claims whose order is a slash and nothing else, once.
    error Court_NotAssessable(bytes32 caseId);
    /// @notice An assessor is a passport of the caller in good standing, of tier 1 at least, and of no party's domain.
    error Court_UnfitAssessor(uint256 passport, address caller);
    /// @notice There is no such choice.
    error Court_BadChoice(uint256 choice, uint256 most);
    /// @notice The round is not over.
    error Court_PanelSits(bytes32 id, PanelStatus status);
    /// @notice The last appeal was heard; the last ruling stands (LAW-5).
    error Court_NoMoreAppeals(bytes32 id);
    /// @notice The party used its appeals up for now (LAW-5).
    error Court_AppealsUsedUp(uint256 party);
    /// @notice A payment in the chain's coin does not cover what is due, in wei.
    error Court_FeeMissing(uint256 sent, uint256 due);
    /// @notice What is to be told about a dispute is neither empty nor lane and two passports.
    error Court_BadExtraData();
    /// @notice The matter can still change.
    error Court_NotFinal(bytes32 id);
    /// @notice This order was not what the court chose.
    error Court_NotOrdered(bytes32 orderHash, uint256 ruling);
    /// @notice What no panel ruled would cut into what other open cases reserve; from `latest` on it runs nevertheless.
    error Court_ReservedForOthers(uint256 domain, uint256 assetsLeft, uint256 reserved, Timestamp latest);
    /// @notice This was done already.
    error Court_AlreadyDone(bytes32 id);
    /// @notice Only the fallback arbitrator rules on this court's disputes.
    error Court_NotFallback(address caller);
    /// @notice There is nothing to withdraw.
    error Court_NoCredit(address account);
    /// @notice An account's credit is paid to itself, or where itself says.
    error Court_NotCreditor(address account, address caller);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice New terms hold for matters brought from now on.
    event TermsRefreshed(uint256 indexed version, CourtTerms terms);
    /// @notice A case was filed: the notice to the respondent and to every member of its domain (ENF-1c).
    /// @param stake Put at stake by `payer`, and `fee` paid for the first round, in the asset's units
    event CaseFiled(
        bytes32 indexed caseId,
        uint256 indexed respondent,
        uint256 indexed domain,
        Order order,
        address payer,
        bool slow,
        uint256 version,
        uint256 stake,
        uint256 fee
    );
    /// @notice The respondent's side offered an order of its own.
    event CounterOffered(bytes32 indexed caseId, bytes32 indexed counter, Order order, address by);
    /// @notice Somebody put evidence on record, here by its hash and address alone.
    event EvidenceSubmitted(bytes32 indexed id, address indexed by, bytes32 evidence, string uri);
    /// @notice An assessor proposed a ruling.
    event CaseAssessed(bytes32 indexed caseId, uint256 indexed assessor, address account, uint256 choice, uint256 bond);
    /// @notice The assessor's ruling goes to a panel.
    event AssessmentContested(bytes32 indexed caseId, address indexed by);
    /// @notice A round of jurors was opened.
    event RoundOpened(bytes32 indexed id, bytes32 indexed roundId, uint256 seats, bool halves, uint256 fee);
    /// @notice A round ended without a ruling; another panel is drawn.
    event RoundRepeated(bytes32 indexed id, bytes32 indexed roundId, PanelStatus status);
    /// @notice A ruling was given, by a panel, by the fallback arbitrator or, after its silence, by time.
    event MatterRuled(bytes32 indexed id, uint256 indexed ruling, uint256 appeals, bool isFinal);
    /// @notice A ruling was appealed; `stake` was put at stake for it and `fee` paid for the round.
    event MatterAppealed(
        bytes32 indexed id,
        address indexed by,
        Side indexed side,
        uint256 appeals,
        uint256 stake,
        uint256 fee
    );
    /// @notice No panel came together twice: the fallback arbitrator is to decide.
    event MatterReferred(bytes32 indexed id, address indexed arbitrator);
    /// @notice The fallback arbitrator took a matter on, under its own number.
    event ReferralOpened(bytes32 indexed id, uint256 indexed referral, uint256 cost);
    /// @notice What the court chose is in the register: its legs run from `readyAt` on, and anyone may close it from `expiresAt` on.
    event OrderRipened(bytes32 indexed orderHash, bytes32 indexed caseId, Timestamp readyAt, Timestamp expiresAt);
    /// @notice Part of a penalty was given back before it was taken: a declared compromise, or an insider that turned itself in. All of it, in
    /// basis points, where an amnesty covers the leg: what it would have slashed or laid on is forgiven.
    event PenaltyReduced(bytes32 indexed caseId, uint256 indexed leg, uint256 share);
    /// @notice An arbitrable contract was ruled.
    event DisputeExecuted(uint256 indexed disputeId, address indexed arbitrable, uint256 ruling, address executor);
    /// @notice Stakes and bonds of a case went where the ruling sends them.
    event CaseSettled(bytes32 indexed caseId, uint256 indexed ruling, bool frivolous);
    /// @notice A claimant's later stakes are doubled once more, until the strike fades.
    event StrikeCounted(uint256 indexed party, uint256 strikes);
    /// @notice An account's credit rose; in the chain's coin where `native`.
    event CourtCredited(address indexed account, bytes32 indexed id, bool native, uint256 amount);
    /// @notice Credit was paid out.
    event CourtCreditWithdrawn(address indexed account, address indexed to, bool native, uint256 amount);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice What the court is wired to.
    function wiring() external view returns (CourtWiring memory);

    /// @notice The asset of stakes and fees: Liability's.
    function asset() external view returns (address);

    /// @notice The terms for matters brought now, and their version.
    function termsInForce() external view returns (uint256 version, CourtTerms memory terms);

    /// @notice The terms of a version; zeros for one that never was.
    function termsOf(uint256 version) external view returns (CourtTerms memory terms);

    /// @notice What a case and a dispute have in common; zeros for an unknown id.
    function matterOf(bytes32 id) external view returns (MatterView memory);

    /// @notice What is a member's case alone; zeros for an unknown id.
    function suitOf(bytes32 caseId) external view returns (SuitView memory);

    /// @notice What is a dispute alone; zeros for an unknown one.
    function disputeOf(uint256 disputeId) external view returns (DisputeView memory);

    /// @notice Stake and fee of an order if `payer` filed it now, in the asset's units.
    function costOf(Order calldata order, address payer) external view returns (uint256 stake, uint256 fee);

    /// @notice Stake and fee of an appeal of a case now, in the asset's units.
    function appealCostOf(bytes32 caseId) external view returns (uint256 stake, uint256 fee);

    /// @notice Strikes that count against a party now: its domain, or the address of one without a passport.
    function strikesOf(uint256 party) external view returns (uint256);

    /// @notice An account's credit in the asset, in its units.
    function creditOf(address account) external view returns (uint256);

    /// @notice An account's credit in the chain's coin, in wei.
    function nativeCreditOf(address account) external view returns (uint256);

    /// @notice Within what time from its discovery an act must come to the court: 20 days, fixed.
    function discoveryLimit() external pure returns (Duration);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 WRITES: cases                                                 //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Reads the terms again for matters brought from now on; does nothing where they are the same. Restricted (public, *justice*).
    /// @dev Emits `TermsRefreshed`.
    function refreshTerms() external returns (uint256 version);

    /// @notice Files a case. The stake and, without a voucher, the fee are drawn from the caller's allowance. What slashes or sanctions reserves
    /// its claim at once. Restricted (public, *justice*).
    /// @dev Reverts with `Orders_…` where the order cannot be understood, `Court_BadDates`, `Court_DiscoveryLimit`, `Court_ActLimit`,
    /// `Court_NotClaimant`, `Court_OwnDomain`, `Court_CaseExists`, `Court_SlowLaneFull`, `Court_NoVouchers`, `Court_Underpaid`, or
    /// `Liability_UnknownMember`. Emits `CaseFiled`.
    /// @param order What is asked for
    /// @param voucher Whether the fee is paid by a voucher of the claimant
    /// @return caseId The order's hash
    function file(Order calldata order, bool voucher) external returns (bytes32 caseId);

    /// @notice Offers a counter-order, once, in the first hearing. By the respondent's side. Restricted (public, *justice*).
    /// @dev Reverts with `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`, `Court_CounterGiven`, `Court_CounterMismatch`,
    /// `Court_CaseExists`, `Orders_…`. Emits `CounterOffered`.
    /// @param claim The order that was filed
    /// @param offer The counter-order: its legs, evidence and nonce are its own, its claim at most the same
    /// @param passport A passport of the caller: the respondent, of its domain, or its sponsor
    function counter(Order calldata claim, Order calldata offer, uint256 passport) external;

    /// @notice Puts evidence on record, while the matter is not final. Anyone may. Restricted (public, *justice*).
    /// @dev Reverts with `Court_WrongStage`. Emits `EvidenceSubmitted`.
    function submitEvidence(bytes32 id, bytes32 evidence, string calldata uri) external;

    /// @notice Proposes the ruling of a small case, against a bond from the caller's allowance; from the middle of the hearing until a panel is
    /// opened. Restricted (public, *justice*).
    /// @dev Reverts with `Court_WrongStage`, `Court_TooEarly`, `Court_NotAssessable`, `Court_BadChoice`, `Court_UnfitAssessor`,
    /// `Court_Underpaid`. Emits `CaseAssessed`.
    /// @param caseId The case
    /// @param choice The ruling proposed
    /// @param passport The assessor's
    function assess(bytes32 caseId, uint256 choice, uint256 passport) external;

    /// @notice Brings an assessed case before a panel, with a hearing of its own. By a party, a member of the respondent's domain or its
    /// sponsor. Restricted (public, *justice*).
    /// @dev Reverts with `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`. Emits `AssessmentContested`.
    /// @param passport The caller's: claimant, respondent, of its domain, or its sponsor; not read when the caller filed the case
    function contest(bytes32 caseId, uint256 passport) external;

    /// @notice Appeals a ruling in a case: stake and fee are drawn from the caller's allowance. Restricted (public, *justice*).
    /// @dev Reverts with `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`, `Court_NoMoreAppeals`, `Court_AppealsUsedUp`,
    /// `Court_Underpaid`. Emits `MatterAppealed`.
    /// @param passport As in `contest`
    function appealCase(bytes32 caseId, uint256 passport) external;

    /// @notice Gives stakes, bonds and unused fees of a final case to whom they belong. Anyone may. Restricted (public, *justice*).
    /// @dev Reverts with `Court_NotFinal`, `Court_AlreadyDone`. Emits `CaseSettled`, `CourtCredited`, and `StrikeCounted` after a frivolous
    /// ruling.
    function settleCase(bytes32 caseId) external;

    /// @notice Writes a final ruling into the records of both parties. Anyone may, once. Restricted (public, *justice*).
    /// @dev Reverts with `Court_NotFinal`, `Court_AlreadyDone`.
    function recordRuling(bytes32 caseId) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                            WRITES: moving a matter on                                         //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Opens the round of a matter whose hearing is over. Anyone may. Restricted (public, *justice*).
    /// @dev Reverts with `Court_WrongStage`, `Court_TooEarly`. Emits `RoundOpened`.
    function seat(bytes32 id) external;

    /// @notice Takes in what came of a round, or of a referral on which the fallback arbitrator was silent for the longest case. Anyone may.
    /// Restricted (public, *justice*).
    /// @dev Reverts with `Court_WrongStage`, `Court_PanelSits`, `Court_TooEarly`. Emits `MatterRuled`, `RoundRepeated` or `MatterReferred`.
    function advance(bytes32 id) external;

    /// @notice Sends a referred matter on to the fallback arbitrator, paying what that costs. Anyone may, once. Restricted (public, *justice*).
    /// @dev The question (`extraData`) is `abi.encode(bytes32 caseId, bytes32 counter)` for a case, where the counter-order's hash is zero for none,
    /// and `abi.encode(uint256 disputeId, address arbitrable, uint256 partyA, uint256 partyB)` for a dispute, so that who signs an answer knows
    /// what is asked. Reverts with `Court_WrongStage`, `Court_AlreadyDone`, `Court_FeeMissing`. Emits `ReferralOpened`.
    function refer(bytes32 id) external payable;

    /// @notice Rules the arbitrable contract of a final dispute, once; a callee that fails reverts all of it, and the ruling stays final and
    /// executable. Anyone may. Restricted (public, *justice*).
    /// @dev Reverts with `Court_NotFinal`, `Court_AlreadyDone`, or as the callee does. Emits `DisputeExecuted`.
    function executeRuling(uint256 disputeId) external;

    /// @notice Pays out an account's credit in the asset: to itself by anyone's call, elsewhere by its own. Restricted (public, *exit*).
    /// @dev Reverts with `Court_NoCredit`, `Court_NotCreditor`. Emits `CourtCreditWithdrawn`.
    function withdraw(address account, address to) external returns (uint256 amount);

    /// @notice The same in the chain's coin.
    function withdrawNative(address account, address payable to) external returns (uint256 amount);
}
