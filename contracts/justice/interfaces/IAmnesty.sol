// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {AmnestyView, DeclarationView, Ground} from "../types/Amnesties.sol";

/// @title IAmnesty: a window in which a minor violation that is declared and made good is not punished (LAW-7)
/// @notice The cell may open a window for a time. Who declares a minor violation in it, and pays what was lost, is spared penalty and sanction
/// when a court comes to judge the matter. It is spared nothing else.
///
/// THE WINDOW is opened through the timelock, for 30 days at most, and not again within 180 days of its end. It covers acts done before a
/// moment at least 7 days back, so that nobody sins on credit; proposers set the moment of their proposal. It names its grounds. Coercion,
/// theft, sabotage and identity fraud are refused here, whoever asks.
///
/// THE DECLARATION names a passport, a ground and the hash of a statement of what was done, and pays restitution at once to the credit of a
/// victim outside the member's domain; where nobody lost anything it pays nothing.
///
/// THE COURT decides what the violation was: the contract knows the member's word only. It spares a member under an order that
/// - names the declared statement as its evidence, so that a panel which chose it agreed that this is what was done,
/// - has nothing left to compensate, so that the same panel agreed that it is made good,
/// - is one for the fast lane: no large claim, no exclusion, no sanction of more than a year,
/// - was filed after the declaration, about an act before the window's moment.
/// A claimant that sees theft in what was declared as delay names its own evidence; the respondent may offer a counter-order that names the
/// statement; the panel chooses between them.
///
/// ```text
///  open ──► Open ── closesAt ──► Closed ── 180 days ──► open
///             │ declare: restitution is the victim's credit
///             ▼
///        Declared ──► a case is filed ──► an order names the statement ──► its penalties and sanctions run as nothing
/// ```
///
/// Warning: what a victim is owed is never touched. An order that compensates anybody, through a bond or the insurance pool, runs whole.
/// Warning: an amnesty forgives the punishment and not the record: the ruling stands in both parties' records.
/// Warning: courts alone look here. What audits, strict liability and quarantine punish by themselves is not covered, nor what the interim
/// court's signers order.
interface IAmnesty {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring or a payee is missing.
    error Amnesty_ZeroAddress();
    /// @notice A window names 1 to 9 grounds.
    error Amnesty_GroundCount(uint256 grounds, uint256 most);
    /// @notice No amnesty covers coercion, theft, sabotage or identity fraud.
    error Amnesty_GraveGround(Ground ground);
    /// @notice A window is open for a second at least.
    error Amnesty_BadLength(Duration length, Duration longest);
    /// @notice The last window is too near.
    error Amnesty_TooSoon(Timestamp from);
    /// @notice A window covers acts of at least 7 days ago.
    error Amnesty_ActsTooRecent(Timestamp actsBefore, Timestamp latest);
    /// @notice No window is open.
    error Amnesty_NotOpen(Timestamp closedAt);
    /// @notice The open window does not cover this ground.
    error Amnesty_GroundNotCovered(Ground ground);
    /// @notice Only the passport's controller declares for it.
    error Amnesty_NotController(uint256 passport, address caller);
    /// @notice The hash of a statement is missing.
    error Amnesty_NoStatement();
    /// @notice The passport declared this statement already.
    error Amnesty_DeclaredBefore(uint256 passport, bytes32 statement, Timestamp since);
    /// @notice Restitution goes to a victim, who is not of the member's own domain.
    error Amnesty_OwnDomain(address victim, uint256 domain);
    /// @notice Fewer units arrived than were sent.
    error Amnesty_AssetTakesFee(address asset, uint256 sent, uint256 arrived);
    /// @notice There is nothing to collect.
    error Amnesty_NoCredit(address account);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A window was opened.
    /// @param grounds Bit `i` is set where `Ground(i)` is covered
    event AmnestyOpened(uint256 indexed window, uint256 grounds, Timestamp actsBefore, Timestamp closesAt);
    /// @notice A member declared a violation and paid restitution to the credit of `victim`, in the asset's units.
    event ViolationDeclared(
        uint256 indexed passport,
        bytes32 indexed statement,
        uint256 indexed window,
        Ground ground,
        address victim,
        uint256 restitution,
        string uri
    );
    /// @notice A victim collected what was paid to its credit.
    event RestitutionCollected(address indexed victim, address indexed to, uint256 amount);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The asset of restitutions: the keystone's.
    function restitutionAsset() external view returns (address);

    /// @notice The last window, open or not.
    function lastAmnesty() external view returns (AmnestyView memory);

    /// @notice What a passport declared under the hash of a statement.
    function declarationOf(uint256 passport, bytes32 statement) external view returns (DeclarationView memory);

    /// @notice Whether a case is about something that was declared in time: what a court asks, and it checks the rest itself.
    /// @param passport The respondent
    /// @param statement The evidence that the order names
    /// @param actAt When the act was done
    /// @param filedAt When the case was filed
    function covers(
        uint256 passport,
        bytes32 statement,
        Timestamp actAt,
        Timestamp filedAt
    ) external view returns (bool);

    /// @notice What was paid to a victim's credit and not collected, in the asset's units.
    function restitutionOf(address victim) external view returns (uint256);

    /// @notice How long a window is open at most: 30 days, fixed.
    function longestAmnesty() external pure returns (Duration);

    /// @notice How long after the end of a window the next may open: 180 days, fixed.
    function amnestySpacing() external pure returns (Duration);

    /// @notice How long before its opening a window's acts were done at least: 7 days, fixed.
    function leastAgeOfActs() external pure returns (Duration);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Opens a window now. Restricted (admin: the timelock, *amend*).
    /// @dev Reverts with `Amnesty_GroundCount`, `Amnesty_GraveGround`, `Amnesty_BadLength`, `Amnesty_TooSoon`, `Amnesty_ActsTooRecent`.
    /// Emits `AmnestyOpened`.
    /// @param grounds The minor grounds that it covers
    /// @param length How long it is open
    /// @param actsBefore It covers acts done before this moment: the proposal's
    function openAmnesty(Ground[] calldata grounds, Duration length, Timestamp actsBefore) external;

    /// @notice Declares a violation and pays restitution from the caller's allowance. By the passport's controller. Restricted (public,
    /// *justice*).
    /// @dev Reverts with `Amnesty_NotOpen`, `Amnesty_GraveGround`, `Amnesty_GroundNotCovered`, `Amnesty_NotController`,
    /// `Amnesty_NoStatement`, `Amnesty_DeclaredBefore`, `Amnesty_ZeroAddress`, `Amnesty_OwnDomain`, `Amnesty_AssetTakesFee`. Emits
    /// `ViolationDeclared`.
    /// @param passport Whose violation it was
    /// @param ground What it was
    /// @param statement Hash of the statement of what was done; an order that is to be spared names it as its evidence
    /// @param victim Who lost; ignored where nothing is paid
    /// @param restitution What is paid, in the asset's units; zero where nobody lost
    /// @param uri Where the statement can be read
    function declareViolation(
        uint256 passport,
        Ground ground,
        bytes32 statement,
        address victim,
        uint96 restitution,
        string calldata uri
    ) external;

    /// @notice Pays out all of the caller's credit. Restricted (public, *exit*).
    /// @dev Reverts with `Amnesty_NoCredit`, `Amnesty_ZeroAddress`. Emits `RestitutionCollected`.
    /// @param to Where it goes
    function collectRestitution(address to) external returns (uint256 amount);
}
