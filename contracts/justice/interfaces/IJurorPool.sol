// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {DrawRequest, JurorTerms, JurorView, Pick, Unfitness} from "../types/Jurors.sol";

/// @title IJurorPool: who can be drawn, and what they have at stake (LAW-2)
/// @notice Two sets: jurors of this cell, and visitors that are jurors of a recognised pool of another cell on this chain. Each *leaf* of a
/// set is drawn with the same chance, and a domain has one leaf: whoever splits its stake or its passports over a domain gains nothing.
///
/// FROZEN. Sets are kept with their past. A draw reads them as they were right before the moment that the court froze, which lies before the
/// randomness is known; who can no longer sit by the time of the draw is passed over, so that leaving can avoid a seat but not steer it
/// to an accomplice of the leaver's choice.
///
/// DOMAINS MOVE. Domains merge after their jurors joined. A leaf follows its passport's domain where nobody else holds a leaf there; where
/// somebody does it is *unfit*: passed over and put out by whatever draw meets it, or by anyone with `evict`.
///
/// STAKE. A seat locks the stake that its round was opened with until it is settled; an absent juror loses part of it to those who served.
/// What is not locked, and beyond one seat's stake while in the set, can be withdrawn at once.
///
/// Warning: whoever took control of a juror's passport resigns or withdraws before it closes that: a key that gave control away never comes
/// back, so what is at stake for a closed passport belongs to its last controller alone, where that one was seen here.
/// Warning: a raise of `court.jurorStake` makes jurors evictable that do not top up. It comes by amendment, with its delays.
/// Warning: a visitor's pool is trusted for who its visitor is, and nothing else: what it answers is bounded in gas and size, and a pool that
/// reverts only keeps its own jurors from sitting.
interface IJurorPool {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring is missing.
    error JurorPool_ZeroAddress();
    /// @notice Only the panels of this unit may call.
    error JurorPool_NotPanels(address caller);
    /// @notice The caller does not control the juror.
    error JurorPool_NotController(uint256 juror, address caller);
    /// @notice The juror is in the set already.
    error JurorPool_AlreadySeated(uint256 juror);
    /// @notice The juror is not in the set.
    error JurorPool_NotSeated(uint256 juror);
    /// @notice Another juror of the domain is in the set.
    error JurorPool_DomainSeated(uint256 domain, uint256 by);
    /// @notice The passport cannot sit.
    error JurorPool_Unfit(uint256 juror, Unfitness reason);
    /// @notice The juror can sit, so it stays.
    error JurorPool_Fit(uint256 juror);
    /// @notice Founding jurors are seated before the cell is founded.
    error JurorPool_Founded();
    /// @notice More founding jurors than one call seats.
    error JurorPool_TooMany(uint256 count, uint256 most);
    /// @notice Less would be at stake than one seat asks.
    error JurorPool_StakeTooLow(uint256 stake, uint256 least);
    /// @notice Fewer units arrived than were sent.
    error JurorPool_TransferShort(uint256 sent, uint256 arrived);
    /// @notice More is asked than is free.
    error JurorPool_NotFree(uint256 juror, uint256 asked, uint256 free);
    /// @notice Nothing is to be moved.
    error JurorPool_ZeroAmount();
    /// @notice The pool is not one that this cell recognises, or is this one.
    error JurorPool_NotRecognised(address pool);
    /// @notice Too little gas is left to tell a silent pool from a starved one.
    error JurorPool_TooLittleGas(uint256 left, uint256 needed);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice New terms hold for rounds opened from now on.
    event JurorTermsRefreshed(uint96 seatStake, uint16 absenceShare);
    /// @notice A juror came into the set.
    event JurorSeated(uint256 indexed juror, uint256 indexed domain, address indexed account, bool founding);
    /// @notice Who speaks for a juror was written down anew: a later controller of its passport.
    event JurorFollowed(uint256 indexed juror, address indexed account);
    /// @notice A visitor came into the set of visitors, under a number of this pool.
    event VisitorSeated(uint256 indexed juror, address indexed pool, uint256 indexed homePassport, address account);
    /// @notice A juror left the set: by itself, where the reason is `None`, else because it cannot sit.
    event JurorUnseated(uint256 indexed juror, Unfitness reason, address indexed by);
    /// @notice A juror's leaf followed it into another domain.
    event JurorMoved(uint256 indexed juror, uint256 indexed from, uint256 indexed to);
    /// @notice A juror's stake rose by a payment, in units of the settlement asset.
    event StakeAdded(uint256 indexed juror, address indexed payer, uint256 amount, uint256 stake);
    /// @notice A juror's stake was paid out.
    event StakeWithdrawn(uint256 indexed juror, address indexed to, uint256 amount, uint256 stake);
    /// @notice A seat was taken, and `amount` locked for it.
    event StakeLocked(uint256 indexed juror, uint256 amount, uint256 locked);
    /// @notice A seat was settled: `released` is free again, less `penalty`, and `reward` was added.
    event StakeSettled(uint256 indexed juror, uint256 released, uint256 penalty, uint256 reward, uint256 stake);
    /// @notice A penalty that nobody earned goes to the insurance account with the next sweep.
    event PenaltyForfeited(uint256 indexed juror, uint256 amount);
    /// @notice Forfeited penalties became credit of the insurance account at Liability.
    event ForfeitsSwept(address indexed insurance, uint256 amount);
    /// @notice A pool of another cell is recognised, or is no longer.
    event PoolRecognised(address indexed pool, bool recognised);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The asset of stakes: Liability's.
    function asset() external view returns (address);

    /// @notice The unit's panels.
    function panels() external view returns (address);

    /// @notice The terms for rounds opened now.
    function termsInForce() external view returns (JurorTerms memory);

    /// @notice What a seat of a round opened now puts at stake, and what an absent juror loses of it, rounded down.
    function seatTerms() external view returns (uint96 stake, uint96 penalty);

    /// @notice A juror as it stands; zeros for an unknown one.
    function jurorOf(uint256 juror) external view returns (JurorView memory);

    /// @notice What a juror could withdraw now, in units of the settlement asset.
    function freeStakeOf(uint256 juror) external view returns (uint256);

    /// @notice Who votes for a juror and is paid for it: the passport's controller; where that is abroad, who joined; where it is closed, who
    /// controlled it last, if that account joined, resigned or withdrew here, else nobody.
    function controllerOf(uint256 juror) external view returns (address);

    /// @notice Why a juror cannot sit now, `None` when it can. A juror that is busy in other seats is fit.
    /// @dev Reverts with `JurorPool_TooLittleGas` for a visitor.
    function unfitnessOf(uint256 juror) external view returns (Unfitness reason);

    /// @notice What another cell's pool asks about one of its visitors: whether the passport is a fit juror of this cell, and who controls it.
    function homeFitnessOf(uint256 passport) external view returns (bool fit, uint256 domain, address controller);

    /// @notice The juror that is the leaf of a domain, as last seen; 0 when there is none.
    function leafOf(uint256 domain) external view returns (uint256 juror);

    /// @notice The number under which a visitor is known; 0 when it never joined.
    function visitorOf(address pool, uint256 homePassport) external view returns (uint256 juror);

    /// @notice Whether a pool of another cell is recognised.
    function isRecognised(address pool) external view returns (bool);

    /// @notice How many jurors and visitors are in the sets now.
    function sizes() external view returns (uint256 jurors, uint256 visitors);

    /// @notice How many jurors and visitors were in the sets right before a moment that has come.
    function sizesBefore(Timestamp moment) external view returns (uint256 jurors, uint256 visitors);

    /// @notice The juror at a place of the set right before a moment that has come; 0 for an empty place.
    function jurorBefore(Timestamp moment, uint256 index) external view returns (uint256 juror);

    /// @notice The same of the set of visitors.
    function visitorBefore(Timestamp moment, uint256 index) external view returns (uint256 juror);

    /// @notice Penalties that nobody earned and nobody swept yet, in units of the settlement asset.
    function forfeits() external view returns (uint256);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: jurors                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Comes into the set with a passport of tier 4 in good standing, for a domain that has no leaf. What is at stake here already
    /// counts; `amount` more is drawn from the caller's allowance. By the controller. Restricted (public, *justice*).
    /// @dev Reverts with `JurorPool_NotController`, `JurorPool_AlreadySeated`, `JurorPool_Unfit`, `JurorPool_DomainSeated`,
    /// `JurorPool_StakeTooLow`, `JurorPool_TransferShort`. Emits `JurorSeated`, `StakeAdded`.
    function join(uint256 passport, uint256 amount) external;

    /// @notice The same for a juror of a recognised pool of another cell, with a stake of its own here. By whoever controls it there.
    /// Restricted (public, *justice*).
    /// @dev Reverts with `JurorPool_NotRecognised`, `JurorPool_Unfit`, `JurorPool_NotController`, `JurorPool_AlreadySeated`,
    /// `JurorPool_StakeTooLow`, `JurorPool_TransferShort`, `JurorPool_TooLittleGas`. Emits `VisitorSeated`, `StakeAdded`.
    function joinAsVisitor(address pool, uint256 homePassport, uint256 amount) external returns (uint256 juror);

    /// @notice Leaves the set at once. Seats that are taken stay taken. By the controller. Restricted (public, *exit*).
    /// @dev Reverts with `JurorPool_NotController`, `JurorPool_NotSeated`. Emits `JurorUnseated`.
    function resign(uint256 juror) external;

    /// @notice Adds to a juror's stake from the caller's allowance. Anyone may. Restricted (public, *justice*).
    /// @dev Reverts with `JurorPool_NotSeated`, `JurorPool_ZeroAmount`, `JurorPool_TransferShort`. Emits `StakeAdded`.
    function topUp(uint256 juror, uint256 amount) external;

    /// @notice Pays free stake out to the controller, by its call. Restricted (public, *exit*).
    /// @dev Reverts with `JurorPool_NotController`, `JurorPool_ZeroAmount`, `JurorPool_NotFree`. Emits `StakeWithdrawn`.
    function withdrawStake(uint256 juror, uint256 amount) external;

    /// @notice Puts a juror out of the set that cannot sit. Anyone may. Restricted (public, *justice*).
    /// @dev Reverts with `JurorPool_NotSeated`, `JurorPool_Fit`, `JurorPool_TooLittleGas`. Emits `JurorUnseated`.
    function evict(uint256 juror) external;

    /// @notice Reads the terms again, for rounds opened from now on; does nothing where they are the same. Anyone may. Restricted (public,
    /// *justice*).
    /// @dev Emits `JurorTermsRefreshed`.
    function refreshTerms() external;

    /// @notice Passes forfeited penalties on to the insurance account's credit at Liability. Anyone may. Restricted (public, *justice*).
    /// @dev Reverts with `JurorPool_ZeroAmount`. Emits `ForfeitsSwept`.
    function sweepForfeits() external returns (uint256 amount);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              WRITES: the charter                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Seats the jurors that the charter names, at most 64 in a call: they need no tier, but good standing, a domain without a leaf and
    /// one seat's stake, drawn from their own controllers' allowance. Restricted (admin mantle, *amend*), until the cell is founded.
    /// @dev Reverts with `JurorPool_Founded`, `JurorPool_TooMany`, and as `join`. Emits `JurorSeated`, `StakeAdded`.
    function seatFounding(uint256[] calldata passports) external;

    /// @notice Recognises a pool of another cell, or no longer. Restricted (admin mantle, *amend*).
    /// @dev Reverts with `JurorPool_NotRecognised` for this pool or one without code. Emits `PoolRecognised`.
    function recognisePool(address pool, bool recognised) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: the unit                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Draws the next seats of a round, in order, and locks their stakes; puts out of the set whom it meets unfit. The last seat of the
    /// round, and of its first half, is a visitor's where there were visitors and one of them is found in a few attempts. For Panels.
    /// @dev Reverts with `JurorPool_NotPanels`, `JurorPool_TooLittleGas`. Emits `StakeLocked`, `JurorUnseated`, `JurorMoved`.
    /// @return picks The seats drawn, from the first that was asked for
    /// @return used How many leaves were looked at
    /// @return busy Whether one of them belongs to a juror that could sit, were its stake not locked in other seats
    function pick(DrawRequest calldata request) external returns (Pick[] memory picks, uint256 used, bool busy);

    /// @notice Releases a seat's stake, takes the penalty from it and adds the reward. For Panels, once for each seat.
    /// @dev Reverts with `JurorPool_NotPanels`. Emits `StakeSettled`, `PenaltyForfeited`.
    /// @param forfeited Whether nobody earned the penalty
    function settleSeat(uint256 juror, uint96 released, uint96 penalty, uint96 reward, bool forfeited) external;
}
