// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ReportView} from "../types/Bounties.sol";

/// @title IBounties: the security budget (ENF-9)
/// @notice Whoever reports sabotage or a fault that a ruling confirms is paid from a budget that anyone may fund. An insider that turns
/// itself in after its act, and before others find out, keeps part of its bond; the court reads that here.
///
/// REPORTS are committed as a hash first and revealed later, so that nobody takes a report from the mempool, from the evidence or
/// from the order: of several that reported an act, the earliest commitment alone can be rewarded.
///
/// AWARDS come from the court, once for each report. What an epoch's cap does not allow stays due and is drawn in later epochs, first
/// come first served; nothing awarded is ever lost.
///
/// SELF-CONVICTION does not pay (ATK-C7): nobody bound to the respondent's domain is rewarded, unless the respondent turned itself in for
/// the incident, and then all of them together with at most half of the penalty that its domain bore.
interface IBounties {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring or a payee is missing.
    error Bounties_ZeroAddress();
    /// @notice An amount is zero where something must be moved.
    error Bounties_ZeroAmount();
    /// @notice Fewer units arrived than were sent.
    error Bounties_AssetTakesFee(address asset, uint256 sent, uint256 arrived);
    /// @notice The commitment was made already.
    error Bounties_AlreadyCommitted(bytes32 commitment);
    /// @notice The caller never committed to this report.
    error Bounties_NotCommitted(bytes32 commitment);
    /// @notice An earlier commitment to the same report is revealed, or it was rewarded.
    error Bounties_ReportedBefore(bytes32 report, address reporter);
    /// @notice The named reporter is not the first that reported this.
    error Bounties_NotReporter(bytes32 report, address reporter, address first);
    /// @notice The report was rewarded already.
    error Bounties_AlreadyAwarded(bytes32 report);
    /// @notice The reporter is bound to the respondent's domain, and the respondent did not turn itself in.
    error Bounties_OwnDomain(address reporter, uint256 domain);
    /// @notice Rewards within the respondent's own domain come to more than half of the penalty that it bore.
    /// @param amount The reward
    /// @param most What is left of that half
    error Bounties_AboveHalfPenalty(uint256 amount, uint256 most);
    /// @notice Only the passport's controller turns it in.
    error Bounties_NotController(uint256 passport, address caller);
    /// @notice The passport turned itself in for this incident already.
    error Bounties_TurnedInBefore(uint256 passport, bytes32 incident, Timestamp since);
    /// @notice Nothing is due, or this epoch's cap is spent.
    error Bounties_NothingToDraw(address reporter, uint256 due, uint256 allowance);
    /// @notice More credit is asked than there is.
    error Bounties_InsufficientCredit(address account, uint256 requested, uint256 available);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The constitution's terms were read.
    event BountyTermsRefreshed(uint256 epochCap, uint256 epochLength);
    /// @notice The budget was funded.
    event BudgetFunded(address indexed payer, uint256 amount);
    /// @notice A report was committed to.
    event ReportCommitted(bytes32 indexed commitment, address indexed reporter, uint256 number);
    /// @notice A report was revealed by the earliest that committed to it so far.
    event ReportRevealed(
        uint256 indexed respondent,
        bytes32 indexed evidence,
        address indexed reporter,
        uint256 number,
        Timestamp committedAt
    );
    /// @notice The court rewarded a report.
    event BountyAwarded(
        bytes32 indexed incident,
        uint256 indexed respondent,
        address indexed reporter,
        bytes32 evidence,
        uint256 amount
    );
    /// @notice What was due became credit.
    event BountyDrawn(address indexed reporter, uint256 amount, uint256 due);
    /// @notice Credit was paid out.
    event BountyWithdrawn(address indexed reporter, address indexed to, uint256 amount);
    /// @notice A controller turned its passport in.
    event TurnedIn(uint256 indexed passport, bytes32 indexed incident, address controller);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The asset of the budget: the keystone's.
    function bountyAsset() external view returns (address);

    /// @notice What the budget holds for awards to come and those due.
    function budget() external view returns (uint256);

    /// @notice What can still be drawn in this epoch: a share of the budget as it was when the epoch's first award was drawn.
    function allowanceLeft() external view returns (uint256);

    /// @notice Awarded and not yet drawn.
    function dueTo(address reporter) external view returns (uint256);

    /// @notice Drawn and not yet withdrawn.
    function bountyCreditOf(address reporter) external view returns (uint256);

    /// @notice Who reported an act of a respondent first, among those that revealed.
    function reportOf(uint256 respondent, bytes32 evidence) external view returns (ReportView memory);

    /// @notice What a reporter commits to: `keccak256(abi.encode(chain id, this contract, reporter, respondent, evidence, salt))`.
    /// @param evidence The hash of the evidence, the same as in the order to come
    function commitmentOf(
        address reporter,
        uint256 respondent,
        bytes32 evidence,
        bytes32 salt
    ) external view returns (bytes32);

    /// @notice When a passport's controller turned it in for an incident; 0 when it did not.
    function turnedInAt(uint256 passport, bytes32 incident) external view returns (Timestamp);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Reads the terms from the constitution. A new length of epochs begins with the next. Anyone. Capability *justice*.
    /// @dev Emits `BountyTermsRefreshed`.
    function refreshTerms() external;

    /// @notice Adds to the budget from the caller's allowance. Capability *settle small*.
    /// @dev Reverts with `Bounties_ZeroAmount`, `Bounties_AssetTakesFee`. Emits `BudgetFunded`.
    function fund(uint96 amount) external;

    /// @notice Commits the caller to a report. Capability *justice*.
    /// @dev Reverts with `Bounties_AlreadyCommitted`. Emits `ReportCommitted`.
    function commitReport(bytes32 commitment) external;

    /// @notice Reveals a report that the caller committed to. An earlier commitment takes the place of a later one. Capability *justice*.
    /// @dev Reverts with `Bounties_NotCommitted`, `Bounties_ReportedBefore`. Emits `ReportRevealed`.
    function revealReport(uint256 respondent, bytes32 evidence, bytes32 salt) external;

    /// @notice Rewards the first reporter of what a ruling confirms, and draws what the epoch's cap allows. By the court's mantle.
    /// Capability *justice*.
    /// @param incident The court's incident
    /// @param respondent The order's respondent
    /// @param evidence The order's evidence
    /// @param amount In the asset's units
    /// @dev Reverts with `Bounties_ZeroAmount`, `Bounties_NotReporter`, `Bounties_AlreadyAwarded`, `Bounties_OwnDomain`,
    /// `Bounties_AboveHalfPenalty`. Emits `BountyAwarded`, `BountyDrawn`.
    function award(bytes32 incident, uint256 respondent, bytes32 evidence, address reporter, uint96 amount) external;

    /// @notice Turns what is due to a reporter into credit as far as this epoch's cap allows. Anyone. Capability *exit*.
    /// @dev Reverts with `Bounties_NothingToDraw`. Emits `BountyDrawn`.
    function draw(address reporter) external returns (uint256 amount);

    /// @notice Pays out of the caller's credit. Capability *exit*.
    /// @dev Reverts with `Bounties_ZeroAmount`, `Bounties_ZeroAddress`, `Bounties_InsufficientCredit`. Emits `BountyWithdrawn`.
    function withdrawBounty(uint256 amount, address to) external;

    /// @notice Turns a passport in for an incident, once. By its controller. Capability *justice*.
    /// @dev Reverts with `Bounties_NotController`, `Bounties_TurnedInBefore`. Emits `TurnedIn`.
    function turnIn(uint256 passport, bytes32 incident) external;
}
