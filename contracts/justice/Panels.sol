// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IPassports} from "../identity/interfaces/IPassports.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {IJurorPool} from "./interfaces/IJurorPool.sol";
import {IPanels} from "./interfaces/IPanels.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {Ballots, Verdict} from "./libraries/Ballots.sol";
import {Rounds} from "./libraries/Rounds.sol";
import {DrawRequest, FIRST_VISITOR, Pick} from "./types/Jurors.sol";
import {PanelStatus, PanelTerms, PanelsWiring, RoundView, SeatView} from "./types/Panels.sol";

/// @title Panels
/// @notice See {IPanels}. Rounds are kept by {Rounds}, votes read by {Ballots}; jurors and their stakes are in {IJurorPool}.
contract Panels is IPanels, Guarded, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using Rounds for Rounds.Round;
    using Ballots for uint256;
    using Ballots for Verdict;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Leaves that one call looks at.
    uint256 private constant ATTEMPTS_PER_CALL = 32;

    /// @dev Leaves that a draw looks at in all: this, and as many more for each seat.
    uint256 private constant ATTEMPTS_AT_LEAST = 64;
    uint256 private constant ATTEMPTS_PER_SEAT = 16;

    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IJurorPool private immutable POOL;
    IRandomness private immutable RANDOMNESS;
    IERC20 private immutable ASSET;
    address private immutable COURT;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    mapping(bytes32 roundId => Rounds.Round) private _rounds;

    /// @dev Fees of rounds and credits, in the asset: what lies here beyond that has just been sent by the court.
    uint256 private _booked;
    mapping(address account => uint256) private _credits;
    mapping(address account => uint256) private _nativeCredits;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(PanelsWiring memory wiring) Guarded(wiring.authority) {
        if (
            wiring.liability == address(0) ||
            wiring.passports == address(0) ||
            wiring.court == address(0) ||
            wiring.pool == address(0) ||
            wiring.randomness == address(0)
        ) revert Panels_ZeroAddress();

        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        POOL = IJurorPool(wiring.pool);
        RANDOMNESS = IRandomness(wiring.randomness);
        COURT = wiring.court;
        ASSET = IERC20(LIABILITY.asset());
    }

    modifier onlyCourt() {
        if (msg.sender != COURT) revert Panels_NotCourt(msg.sender);
        _;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IPanels
    function court() external view returns (address) {
        return COURT;
    }

    /// @inheritdoc IPanels
    function pool() external view returns (address) {
        return address(POOL);
    }

    /// @inheritdoc IPanels
    function randomness() external view returns (address) {
        return address(RANDOMNESS);
    }

    /// @inheritdoc IPanels
    function asset() external view returns (address) {
        return address(ASSET);
    }

    /// @inheritdoc IPanels
    function outcome(bytes32 roundId) external view returns (PanelStatus status, uint256 choice) {
        Verdict memory verdict = _rounds[roundId].verdictOf(authority());
        return (verdict.status, verdict.choice);
    }

    /// @inheritdoc IPanels
    function roundOf(bytes32 roundId) external view returns (RoundView memory) {
        return _rounds[roundId].viewOf(authority());
    }

    /// @inheritdoc IPanels
    function seatOf(bytes32 roundId, uint256 seat) external view returns (SeatView memory) {
        return _rounds[roundId].seatViewOf(seat);
    }

    /// @inheritdoc IPanels
    function excludedFrom(bytes32 roundId) external view returns (uint256[] memory) {
        return _rounds[roundId].excludedOf();
    }

    /// @inheritdoc IPanels
    function commitmentOf(
        bytes32 roundId,
        uint256 seat,
        uint256 juror,
        uint256 choice,
        bytes32 salt
    ) public view returns (bytes32) {
        return keccak256(abi.encode(roundId, seat, juror, choice, salt, block.chainid, address(this)));
    }

    /// @inheritdoc IPanels
    function creditOf(address account) external view returns (uint256) {
        return _credits[account];
    }

    /// @inheritdoc IPanels
    function nativeCreditOf(address account) external view returns (uint256) {
        return _nativeCredits[account];
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: the court                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IPanels
    function open(bytes32 roundId, PanelTerms calldata terms) external payable onlyCourt {
        // Check: the fees are here, and of one kind.
        uint256 due = uint256(terms.seats) * terms.feePerJuror;
        if (msg.value != (terms.native ? due : 0)) revert Panels_Underpaid(terms.native ? due : 0, msg.value);
        if (!terms.native) {
            uint256 arrived = ASSET.balanceOf(address(this)) - _booked;
            if (arrived < due) revert Panels_Underpaid(due, arrived);
            _booked += due;
        }

        // Effect: stake and penalty of today stay with the round.
        (uint96 stake, uint96 penalty) = POOL.seatTerms();
        Rounds.Round storage round = _rounds[roundId];
        round.open(roundId, terms, stake, penalty);
        emit PanelOpened(roundId, terms, stake, penalty, Timestamp.wrap(round.drawBy));
    }

    /// @inheritdoc IPanels
    function reclaim(bytes32 roundId) external onlyCourt nonReentrant returns (uint256 amount) {
        // Check: it ended, and without an outcome.
        Rounds.Round storage round = _rounds[roundId];
        PanelStatus status = round.verdictOf(authority()).status;
        if (status != PanelStatus.NoQuorum && status != PanelStatus.NoPanel) {
            revert Panels_WrongStatus(roundId, status);
        }
        if (round.reclaimed) revert Panels_AlreadyReclaimed(roundId);

        // Effect: once.
        round.reclaimed = true;
        bool native = round.native;
        amount = uint256(round.seats) * round.fee;
        if (!native) _booked -= amount;
        emit FeesReclaimed(roundId, native, amount);

        // Interaction: back to the court.
        _pay(COURT, native, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: everybody                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IPanels
    function draw(bytes32 roundId) external restricted returns (PanelStatus) {
        // Check: it waits for its draw, and the seed is known.
        Rounds.Round storage round = _rounds[roundId];
        PanelStatus status = round.verdictOf(authority()).status;
        if (status != PanelStatus.Waiting) revert Panels_WrongStatus(roundId, status);
        bytes32 seed = round.seed;
        if (seed == 0) seed = RANDOMNESS.seedOf(round.ticket);
        if (seed == 0) revert Panels_SeedUnknown(roundId, round.ticket);

        // Interaction: the pool is of this unit; it locks the stakes of whom it finds.
        uint256 most = ATTEMPTS_AT_LEAST + ATTEMPTS_PER_SEAT * round.seats;
        (Pick[] memory picks, uint256 used, bool busy) = POOL.pick(_requestOf(round, roundId, seed, most));

        // Effect: their seats, and what comes of it.
        uint256 attempts = round.cursor + used;
        round.cursor = uint16(attempts);
        round.sit(roundId, picks);
        if (round.drawn == round.seats) {
            round.begin(authority());
            _announce(round, roundId, seed, attempts);
            return PanelStatus.Sitting;
        }
        busy = busy || round.busy;
        bool tooFew = _isTooFew(round);
        if (tooFew || (attempts >= most && !busy)) {
            round.failed = true;
            emit PanelNotFound(roundId, round.drawn, attempts);
            return PanelStatus.NoPanel;
        }
        (round.seed, round.busy) = (seed, busy);
        if (attempts >= most) {
            // Who is busy may sit later: filling a small pool's seats with cheap disputes must not fail another's panel at once.
            (round.cursor, round.busy) = (0, false);
            emit JurorsBusy(roundId, round.drawn);
        }
        return PanelStatus.Waiting;
    }

    /// @inheritdoc IPanels
    function commit(bytes32 roundId, uint256 seat, bytes32 commitment) external restricted {
        // Check: the juror's, in time, once.
        Rounds.Round storage round = _rounds[roundId];
        round.requireSeat(roundId, seat);
        uint256 from = round.startsAt;
        if (block.timestamp < from) revert Panels_CommitsNotBegun(roundId, Timestamp.wrap(uint48(from)));
        if (round.isOver(round.commitsEnd(), authority())) revert Panels_CommitsOver(roundId);
        if (uint256(commitment) <= uint256(Rounds.AWAITED)) revert Panels_BadCommitment(commitment);
        if (round.commitments[seat] != Rounds.AWAITED) revert Panels_AlreadyCommitted(roundId, seat);
        (uint256 juror, ) = round.chairOf(seat);
        if (_controllerOf(juror) != msg.sender) revert Panels_NotJuror(roundId, seat, msg.sender);

        // Effect: bound to it.
        round.commitments[seat] = commitment;
        emit VoteCommitted(roundId, seat, juror, commitment);
    }

    /// @inheritdoc IPanels
    function reveal(bytes32 roundId, uint256 seat, uint256 choice, bytes32 salt) external restricted {
        // Check: after the commits, before the end, and what was committed to.
        Rounds.Round storage round = _rounds[roundId];
        round.requireSeat(roundId, seat);
        if (!round.isOver(round.commitsEnd(), authority())) revert Panels_CommitsRun(roundId);
        if (round.isOver(round.revealsEnd(), authority())) {
            revert Panels_WrongStatus(roundId, round.verdictOf(authority()).status);
        }
        if (choice > round.choices) revert Panels_NoChoice(choice, round.choices);
        uint256 juror = _openVote(round, roundId, seat, choice, salt);

        // Effect: the vote counts.
        delete round.commitments[seat];
        round.votes = round.votes.with(seat, choice);
        emit VoteRevealed(roundId, seat, juror, choice);
    }

    /// @inheritdoc IPanels
    function leak(bytes32 roundId, uint256 seat, uint256 choice, bytes32 salt) external restricted {
        // Check: while others can still commit, and true.
        Rounds.Round storage round = _rounds[roundId];
        round.requireSeat(roundId, seat);
        if (round.isOver(round.commitsEnd(), authority())) revert Panels_CommitsOver(roundId);
        uint256 juror = _openVote(round, roundId, seat, choice, salt);

        // Effect: void.
        round.commitments[seat] = Rounds.LEAKED;
        emit VoteLeaked(roundId, seat, juror, choice, msg.sender);
    }

    /// @inheritdoc IPanels
    function settle(bytes32 roundId, uint256 seat) external restricted {
        // Check: the round ended.
        Rounds.Round storage round = _rounds[roundId];
        Verdict memory verdict = round.verdictOf(authority());
        PanelStatus status = verdict.status;
        if (status == PanelStatus.None || status == PanelStatus.Waiting || status == PanelStatus.Sitting) {
            revert Panels_WrongStatus(roundId, status);
        }

        // Effect: once, and whatever came of the round is shared by rule alone, in any order.
        round.close(roundId, seat);
        (uint256 juror, ) = round.chairOf(seat);
        (uint256 fee, uint96 penalty, uint96 reward) = _dues(round, verdict, seat);
        address account = _controllerOf(juror);
        if (fee != 0) _credit(account, round.native, fee);
        emit SeatSettled(roundId, seat, juror, account, fee, penalty, reward);

        // Interaction: the pool is of this unit.
        POOL.settleSeat(juror, round.seatStake, penalty, reward, verdict.earners == 0);
    }

    /// @inheritdoc IPanels
    function withdraw(address account, address to) external restricted nonReentrant returns (uint256 amount) {
        // Check: its own, and there is something.
        amount = _credits[account];
        _checkWithdrawal(account, to, amount);

        // Effect: nothing is left.
        delete _credits[account];
        _booked -= amount;
        emit JurorPaid(account, to, false, amount);

        // Interaction: pay.
        _pay(to, false, amount);
    }

    /// @inheritdoc IPanels
    function withdrawNative(
        address account,
        address payable to
    ) external restricted nonReentrant returns (uint256 amount) {
        // Check: its own, and there is something.
        amount = _nativeCredits[account];
        _checkWithdrawal(account, to, amount);

        // Effect: nothing is left.
        delete _nativeCredits[account];
        emit JurorPaid(account, to, true, amount);

        // Interaction: pay.
        _pay(to, true, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev What the pool is asked for: the seats that are missing, from where the draw stopped, and of no barred domain.
    function _requestOf(
        Rounds.Round storage round,
        bytes32 roundId,
        bytes32 seed,
        uint256 most
    ) private view returns (DrawRequest memory) {
        uint256 cursor = round.cursor;
        return
            DrawRequest({
                entropy: keccak256(abi.encode(seed, roundId)),
                frozenAt: Timestamp.wrap(round.frozenAt),
                cursor: cursor,
                attempts: Math.min(ATTEMPTS_PER_CALL, most - cursor),
                stake: round.seatStake,
                firstSeat: round.drawn,
                seats: round.seats,
                halves: round.halves,
                barred: _barred(round)
            });
    }

    /// @dev Domains of parties and of whom is drawn may have merged into others since.
    function _barred(Rounds.Round storage round) private view returns (uint256[] memory barred) {
        uint256[] memory excluded = round.excludedOf();
        uint256 drawn = round.drawn;
        barred = new uint256[](excluded.length + drawn);
        for (uint256 i = 0; i < barred.length; ++i) {
            uint256 domain;
            if (i < excluded.length) domain = excluded[i];
            else (, domain) = round.chairOf(i - excluded.length);
            barred[i] = LIABILITY.domainOf(domain);
        }
    }

    /// @dev A set that is smaller than the panel never fills it.
    function _isTooFew(Rounds.Round storage round) private view returns (bool) {
        (uint256 jurors, uint256 visitors) = POOL.sizesBefore(Timestamp.wrap(round.frozenAt));
        return jurors + visitors < round.seats;
    }

    function _announce(Rounds.Round storage round, bytes32 roundId, bytes32 seed, uint256 attempts) private {
        emit PanelSeated(
            roundId,
            seed,
            attempts,
            Timestamp.wrap(round.startsAt),
            Timestamp.wrap(uint48(round.commitsEnd())),
            Timestamp.wrap(uint48(round.revealsEnd()))
        );
    }

    /// @dev The juror of a seat whose commitment choice and salt open.
    function _openVote(
        Rounds.Round storage round,
        bytes32 roundId,
        uint256 seat,
        uint256 choice,
        bytes32 salt
    ) private view returns (uint256 juror) {
        (juror, ) = round.chairOf(seat);
        if (round.commitments[seat] != commitmentOf(roundId, seat, juror, choice, salt)) {
            revert Panels_WrongVote(roundId, seat);
        }
    }

    /// @dev What a seat earns and what it loses. A round without a panel costs and pays nothing; without a quorum, no fees.
    function _dues(
        Rounds.Round storage round,
        Verdict memory verdict,
        uint256 seat
    ) private view returns (uint256 fee, uint96 penalty, uint96 reward) {
        if (verdict.status == PanelStatus.NoPanel) return (0, 0, 0);
        uint256 seats = round.seats;
        uint256 loss = round.penalty;
        (bool revealed, ) = round.votes.read(seat);
        if (!revealed) penalty = uint96(loss);
        reward = verdict.shareOf(seat, (seats - verdict.revealed) * loss).toUint96();
        if (verdict.status != PanelStatus.NoQuorum) fee = verdict.shareOf(seat, seats * round.fee);
    }

    /// @dev Whoever controls the passport now: a rotated key votes no more.
    function _controllerOf(uint256 juror) private view returns (address controller) {
        if (juror < FIRST_VISITOR) controller = PASSPORTS.controllerOf(juror);
        if (controller == address(0)) controller = POOL.controllerOf(juror);
    }

    function _credit(address account, bool native, uint256 amount) private {
        if (native) _nativeCredits[account] += amount;
        else _credits[account] += amount;
    }

    function _checkWithdrawal(address account, address to, uint256 amount) private view {
        if (amount == 0) revert Panels_NoCredit(account);
        if (to != account && msg.sender != account) revert Panels_NotCreditor(account, msg.sender);
    }

    function _pay(address to, bool native, uint256 amount) private {
        if (native) Address.sendValue(payable(to), amount);
        else ASSET.safeTransfer(to, amount);
    }
}
