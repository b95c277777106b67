// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ArbitratorsView, SpendLimitView} from "../types/Constraints.sol";

/// @title IConstraints: what a passport forbids itself (CON-2)
/// @notice A passport binds itself: so much of an asset per day, these arbitrators and no other, no forks until a day. What tightens is in
/// force at once. What loosens waits (`constraints.loosening`, 7 days by default) while the tighter rule holds, comes into force by itself,
/// and can be taken back until then. Constraints belong to the passport: a change of control lifts none, and a whole key in a thief's hands
/// spends no more than they allow for as long as a loosening waits. Modules that move value enforce them.
///
/// SPENDING is a bucket for each asset: it holds the limit, and a day fills it, evenly. So no payment is above the limit, and in `n` days
/// at most `n + 1` limits are spent: the one that was left, and what came back. What is spent counts for the passport, whoever
/// spends it: its controller, its operators or its delegates.
/// Warning: what was spent before there was a limit does not count.
///
/// ARBITRATORS. A subset of those accepted now is tighter; everything else is looser. An empty list accepts any.
///
/// FORKS are forbidden until a moment that only moves away, at most two years from the call, and passes by itself.
///
/// Warning: whoever holds the controller's key can tighten. That can stop a passport from spending for as long as a loosening takes,
/// and from forking for two years; it moves no value.
interface IConstraints {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The caller does not control the passport.
    error Constraints_NotController(uint256 passport, address caller);
    /// @notice This is the rule in force already.
    error Constraints_Unchanged(uint256 passport);
    /// @notice No loosening waits.
    error Constraints_NothingPending(uint256 passport);
    /// @notice More arbitrators than a passport can name.
    error Constraints_TooManyArbitrators(uint256 given, uint256 most);
    /// @notice Arbitrators ascend, so that none is there twice and none is the zero address.
    /// @param index The first that is not above the one before
    error Constraints_UnsortedArbitrators(uint256 index);
    /// @notice Forks are forbidden until a later moment already, or the moment has passed.
    error Constraints_LockNotLater(uint256 passport, Timestamp until, Timestamp present);
    /// @notice Forks cannot be forbidden for so long.
    error Constraints_LockTooLong(uint256 passport, Timestamp until, Timestamp latest);
    /// @notice The passport would spend more than it allowed itself for the day.
    error Constraints_OverLimit(uint256 passport, address asset, uint256 amount, uint256 left);
    /// @notice The passport does not accept this arbitrator.
    error Constraints_ArbitratorRefused(uint256 passport, address arbitrator);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A limit was set or lowered, in force at once. A loosening that waited is void.
    event SpendLimitTightened(uint256 indexed passport, address indexed asset, uint256 from, uint256 to);
    /// @notice A limit will be raised, or lifted where `to` is `type(uint96).max`; in the place of any loosening that waited.
    event SpendLimitLoosening(
        uint256 indexed passport,
        address indexed asset,
        uint256 from,
        uint256 to,
        Timestamp loosensAt
    );
    /// @notice A raise of a limit was taken back.
    event SpendLooseningCancelled(uint256 indexed passport, address indexed asset, uint256 limit);
    /// @notice A passport accepts these arbitrators and no other, at once. A loosening that waited is void.
    event ArbitratorsTightened(uint256 indexed passport, address[] arbitrators);
    /// @notice A passport will accept these arbitrators, any where the list is empty; in the place of any loosening that waited.
    event ArbitratorsLoosening(uint256 indexed passport, address[] arbitrators, Timestamp loosensAt);
    /// @notice A looser list was taken back.
    event ArbitratorsLooseningCancelled(uint256 indexed passport);
    /// @notice A passport forbids itself forks.
    event ForksForbidden(uint256 indexed passport, Timestamp until);
    /// @notice A passport spent under a limit.
    event SpendCounted(uint256 indexed passport, address indexed asset, uint256 amount, uint256 left);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A passport's limit for an asset, in the asset's units. Total.
    /// @dev What came back since the last spend is rounded down.
    function spendLimitOf(uint256 passport, address asset) external view returns (SpendLimitView memory);

    /// @notice Whether the passport limits its spending or names arbitrators, or ever limited its spending. Where it did neither, a `spend`
    /// changes and refuses nothing, and a spender may save the call. Total.
    function isConstrained(uint256 passport) external view returns (bool);

    /// @notice Whether a spend would pass now. Total.
    function allows(uint256 passport, address asset, uint256 amount, address arbitrator) external view returns (bool);

    /// @notice Which arbitrators a passport accepts. Total.
    function arbitratorsOf(uint256 passport) external view returns (ArbitratorsView memory);

    /// @notice Whether a passport accepts an arbitrator. Total.
    function accepts(uint256 passport, address arbitrator) external view returns (bool);

    /// @notice From when on the passport may fork; 0 when it never forbade itself. Total.
    function forksFrom(uint256 passport) external view returns (Timestamp);

    /// @notice How long from now forks can be forbidden, 730 days (fixed).
    function LONGEST_FORK_LOCK() external view returns (uint256);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Limits what the passport spends of an asset per day. By its controller. Capability *justice*.
    /// @param limit In the asset's units; 0 spends nothing, `type(uint96).max` is no limit.
    /// @dev Reverts with `Constraints_NotController`, `Constraints_Unchanged`. Emits `SpendLimitTightened` or `SpendLimitLoosening`.
    function setSpendLimit(uint256 passport, address asset, uint96 limit) external;

    /// @notice Takes back a raise that waits. By the passport's controller. Capability *justice*.
    /// @dev Reverts with `Constraints_NotController`, `Constraints_NothingPending`. Emits `SpendLooseningCancelled`.
    function cancelSpendLoosening(uint256 passport, address asset) external;

    /// @notice Names the arbitrators that the passport accepts. By its controller. Capability *justice*.
    /// @param arbitrators Ascending, at most 4; empty for any.
    /// @dev Reverts with `Constraints_NotController`, `Constraints_TooManyArbitrators`, `Constraints_UnsortedArbitrators`,
    /// `Constraints_Unchanged`. Emits `ArbitratorsTightened` or `ArbitratorsLoosening`.
    function setArbitrators(uint256 passport, address[] calldata arbitrators) external;

    /// @notice Takes back a looser list that waits. By the passport's controller. Capability *justice*.
    /// @dev Reverts with `Constraints_NotController`, `Constraints_NothingPending`. Emits `ArbitratorsLooseningCancelled`.
    function cancelArbitratorsLoosening(uint256 passport) external;

    /// @notice Forbids the passport to fork until a moment. By its controller. Capability *justice*.
    /// @dev Reverts with `Constraints_NotController`, `Constraints_LockNotLater`, `Constraints_LockTooLong`. Emits `ForksForbidden`.
    function forbidForks(uint256 passport, Timestamp until) external;

    /// @notice Counts what the passport spends, or refuses it. Mantle *spender*, capability *justice*: the posture was asked at the door
    /// of the module that spends.
    /// @param arbitrator Who will judge a dispute; the zero address where nobody will, which a passport that names arbitrators refuses.
    /// @dev Reverts with `Constraints_ArbitratorRefused`, `Constraints_OverLimit`. Emits `SpendCounted` where there is a limit.
    function spend(uint256 passport, address asset, uint256 amount, address arbitrator) external;
}
