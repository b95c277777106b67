// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {PanelStatus, PanelTerms, RoundView, SeatView} from "../types/Panels.sol";

/// @title IPanels: rounds of jurors who vote in secret (LAW-2, LAW-3)
/// @notice The court opens a round and pays for it; the panel is drawn, commits, reveals; the court reads what came of it. A round never
/// stalls: each phase has an end, after which its outcome is one of the final ones, without a transaction.
///
/// ```text
///   open            draw (anyone, once the seed is known)     commits end              reveals end
///    │── Waiting ────│── evidence ──│──────── commit ──────────│──────── reveal ────────│── Decided | Split | NoQuorum
///    │                                 leak: void, and it costs                              settle: each seat, once
///    └── 7 days, or too many leaves without a juror who may sit: NoPanel
/// ```
///
/// SEATS. Everything about a draw is fixed before its seed is known: the set of jurors, the seats, whom it leaves out. Nobody of a party's
/// domain sits, nor who left one and is still in its tail; no two of a domain do.
///
/// VOTES. A commitment is {commitmentOf}: it names round, seat, juror, choice and salt, this contract and chain, so that nobody can
/// hand in another's. A juror that shows its vote before the reveals can prove to a briber how it voted: whoever learns choice and salt
/// calls `leak`, and the vote is void. Warning: send a reveal only once commits have ended, also as a transaction that might fail.
///
/// OUTCOME. More than half of the seats must reveal, of each half where two must agree. The choice with most votes wins; a tie is 0. A round
/// whose jurors have all revealed is over at once.
///
/// MONEY. The fees of a round that came to an outcome, and what its absent jurors lose, are shared equally among the jurors who revealed what
/// their half decided; where nobody did, among all who revealed; the remainder goes to the lowest of their seats. Fees of a round without
/// one go back to the court, and its absent jurors pay those who revealed all the same. Where nobody revealed, penalties go to the
/// insurance account. Fees become credit here, penalties and rewards change the juror's stake.
///
/// EMERGENCIES. Seconds that the cell spends in `SAFE` or `LOCKDOWN` from the draw on extend commits and reveals, up to the round's own limit.
interface IPanels {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring is missing.
    error Panels_ZeroAddress();
    /// @notice Only the court of this unit may call.
    error Panels_NotCourt(address caller);
    /// @notice The round was opened before.
    error Panels_RoundExists(bytes32 roundId);
    /// @notice A round has 1 to 62 seats, an even number where two halves must agree.
    error Panels_BadSeats(uint256 seats, bool halves);
    /// @notice A round has 1 to 14 choices beside 0.
    error Panels_BadChoices(uint256 choices, uint256 most);
    /// @notice More domains are excluded than a round can exclude.
    error Panels_TooManyExcluded(uint256 count, uint256 most);
    /// @notice The set is frozen now or before.
    error Panels_BadFreeze(Timestamp frozenAt);
    /// @notice The fees did not arrive with the round.
    error Panels_Underpaid(uint256 due, uint256 arrived);
    /// @notice The round is not where this can be done.
    error Panels_WrongStatus(bytes32 roundId, PanelStatus status);
    /// @notice The seed is not known yet.
    error Panels_SeedUnknown(bytes32 roundId, uint64 ticket);
    /// @notice There is no such seat, or it is not drawn.
    error Panels_NoSeat(bytes32 roundId, uint256 seat);
    /// @notice The caller does not sit there.
    error Panels_NotJuror(bytes32 roundId, uint256 seat, address caller);
    /// @notice Commits have not begun; `from` is when they do.
    error Panels_CommitsNotBegun(bytes32 roundId, Timestamp from);
    /// @notice Commits are over.
    error Panels_CommitsOver(bytes32 roundId);
    /// @notice Commits are not over.
    error Panels_CommitsRun(bytes32 roundId);
    /// @notice The seat has committed already, or its vote is void.
    error Panels_AlreadyCommitted(bytes32 roundId, uint256 seat);
    /// @notice A commitment is a hash: not one of the numbers up to 2, which are kept for other ends.
    error Panels_BadCommitment(bytes32 commitment);
    /// @notice Choice and salt are not what the seat committed to.
    error Panels_WrongVote(bytes32 roundId, uint256 seat);
    /// @notice There is no such choice.
    error Panels_NoChoice(uint256 choice, uint256 most);
    /// @notice The seat was settled already.
    error Panels_AlreadySettled(bytes32 roundId, uint256 seat);
    /// @notice The fees were given back already.
    error Panels_AlreadyReclaimed(bytes32 roundId);
    /// @notice There is nothing to withdraw.
    error Panels_NoCredit(address account);
    /// @notice An account's credit is paid to itself, or where itself says.
    error Panels_NotCreditor(address account, address caller);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A round was opened, on these terms.
    event PanelOpened(bytes32 indexed roundId, PanelTerms terms, uint256 seatStake, uint256 penalty, Timestamp drawBy);
    /// @notice A juror was drawn.
    event JurorDrawn(bytes32 indexed roundId, uint256 indexed juror, uint256 seat, uint256 domain);
    /// @notice The panel is complete; `seed` is what it was drawn with, `attempts` how many leaves were looked at.
    event PanelSeated(
        bytes32 indexed roundId,
        bytes32 seed,
        uint256 attempts,
        Timestamp commitsFrom,
        Timestamp commitsUntil,
        Timestamp revealsUntil
    );
    /// @notice The draw looked at as many leaves as it may and found too few jurors.
    event PanelNotFound(bytes32 indexed roundId, uint256 drawn, uint256 attempts);
    /// @notice The draw looked at as many leaves as it may and found too few, among them jurors who are busy: it begins anew.
    event JurorsBusy(bytes32 indexed roundId, uint256 drawn);
    /// @notice A juror committed to a vote.
    event VoteCommitted(bytes32 indexed roundId, uint256 indexed seat, uint256 indexed juror, bytes32 commitment);
    /// @notice A vote became known before its time and is void.
    event VoteLeaked(bytes32 indexed roundId, uint256 indexed seat, uint256 indexed juror, uint256 choice, address by);
    /// @notice A vote was revealed.
    event VoteRevealed(bytes32 indexed roundId, uint256 indexed seat, uint256 indexed juror, uint256 choice);
    /// @notice A seat was settled: `fee` is credited to `account`; the juror's stake lost `penalty` and gained `reward`.
    event SeatSettled(
        bytes32 indexed roundId,
        uint256 indexed seat,
        uint256 indexed juror,
        address account,
        uint256 fee,
        uint256 penalty,
        uint256 reward
    );
    /// @notice The fees of a round without an outcome went back to the court.
    event FeesReclaimed(bytes32 indexed roundId, bool native, uint256 amount);
    /// @notice A juror's credit was paid out.
    event JurorPaid(address indexed account, address indexed to, bool native, uint256 amount);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The court of this unit.
    function court() external view returns (address);

    /// @notice The unit's pool of jurors.
    function pool() external view returns (address);

    /// @notice Where the seeds come from.
    function randomness() external view returns (address);

    /// @notice The asset of fees that are not in the chain's coin: Liability's.
    function asset() external view returns (address);

    /// @notice Where a round stands, and what it chose where it decided.
    function outcome(bytes32 roundId) external view returns (PanelStatus status, uint256 choice);

    /// @notice A round as it stands; zeros for an unknown one.
    function roundOf(bytes32 roundId) external view returns (RoundView memory);

    /// @notice A seat as it stands; zeros for one that is not drawn.
    function seatOf(bytes32 roundId, uint256 seat) external view returns (SeatView memory);

    /// @notice Domains of which nobody sits in a round, as they were named.
    function excludedFrom(bytes32 roundId) external view returns (uint256[] memory domains);

    /// @notice What a juror commits to: `keccak256(abi.encode(roundId, seat, juror, choice, salt, chain id, this contract))`.
    /// Warning: compute it off chain; whoever answers this question learns the vote.
    function commitmentOf(
        bytes32 roundId,
        uint256 seat,
        uint256 juror,
        uint256 choice,
        bytes32 salt
    ) external view returns (bytes32);

    /// @notice An account's credit in the settlement asset, in its units.
    function creditOf(address account) external view returns (uint256);

    /// @notice An account's credit in the chain's coin, in wei.
    function nativeCreditOf(address account) external view returns (uint256);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: the court                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Opens a round. By the court alone, which has paid `seats × feePerJuror`: as value, or transferred right before in the settlement
    /// asset.
    /// @dev Reverts with `Panels_NotCourt`, `Panels_RoundExists`, `Panels_BadSeats`, `Panels_BadChoices`, `Panels_TooManyExcluded`,
    /// `Panels_BadFreeze`, `Panels_Underpaid`. Emits `PanelOpened`.
    /// @param roundId Named by the court; each once
    /// @param terms What is fixed about it
    function open(bytes32 roundId, PanelTerms calldata terms) external payable;

    /// @notice Gives the fee of a round back that ended without a quorum or without a panel. By the court alone, once.
    /// @dev Reverts with `Panels_NotCourt`, `Panels_WrongStatus`, `Panels_AlreadyReclaimed`. Emits `FeesReclaimed`.
    /// @param roundId The round
    /// @return amount What came back to the caller, in units of the settlement asset or wei
    function reclaim(bytes32 roundId) external returns (uint256 amount);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: everybody                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Draws the panel of a round, as far as 32 leaves go; again, where that is not enough. A draw looks at 64 leaves and 16 for each
    /// seat at most, and in the same order anew where it met jurors who were busy, until the time for the draw is over. Anyone may. Restricted
    /// (public, *justice*).
    /// @dev Reverts with `Panels_WrongStatus`, `Panels_SeedUnknown`. Emits `JurorDrawn`, `PanelSeated`, `PanelNotFound`, `JurorsBusy`.
    /// @return status `Sitting` when the panel is complete, `NoPanel` when it never will be, else `Waiting`
    function draw(bytes32 roundId) external returns (PanelStatus status);

    /// @notice Commits to a vote, once. By the juror of the seat. Restricted (public, *justice*).
    /// @dev Reverts with `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_NotJuror`, `Panels_CommitsNotBegun`, `Panels_CommitsOver`,
    /// `Panels_AlreadyCommitted`, `Panels_BadCommitment`. Emits `VoteCommitted`.
    function commit(bytes32 roundId, uint256 seat, bytes32 commitment) external;

    /// @notice Reveals a vote after commits have ended. By anyone who knows choice and salt. Restricted (public, *justice*).
    /// @dev Reverts with `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_CommitsRun`, `Panels_NoChoice`, `Panels_WrongVote`. Emits
    /// `VoteRevealed`.
    function reveal(bytes32 roundId, uint256 seat, uint256 choice, bytes32 salt) external;

    /// @notice Shows that a vote is known while commits are still taken, which voids it: the juror counts as absent. By anyone who knows
    /// choice and salt. Restricted (public, *justice*).
    /// @dev Reverts with `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_CommitsOver`, `Panels_WrongVote`. Emits `VoteLeaked`.
    function leak(bytes32 roundId, uint256 seat, uint256 choice, bytes32 salt) external;

    /// @notice Settles a seat of a round that ended: releases its stake and gives fee, penalty and reward where they belong. Anyone may, once
    /// for each seat. Restricted (public, *justice*).
    /// @dev Reverts with `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_AlreadySettled`. Emits `SeatSettled`.
    function settle(bytes32 roundId, uint256 seat) external;

    /// @notice Pays out an account's credit in the asset: to itself by anyone's call, elsewhere by its own. Restricted (public, *exit*).
    /// @dev Reverts with `Panels_NoCredit`, `Panels_NotCreditor`. Emits `JurorPaid`.
    function withdraw(address account, address to) external returns (uint256 amount);

    /// @notice The same in the chain's coin.
    /// @dev As `withdraw`, and `FailedCall` or the receiver's own error.
    function withdrawNative(address account, address payable to) external returns (uint256 amount);
}
