// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Order, OrderKind, OrderStatus, OrderView} from "../types/Orders.sol";

/// @title IOrders: what a court decided, and its execution
/// @notice The part of a court that does not depend on how it decides (LAW-6): the interim court holds it, the court will.
///
/// LIFE OF AN ORDER. It is filed once, under its hash; the hash binds chain and court. Its claim is reserved on the respondent's
/// domain at once. After its delay, which is the notice that the domain has, anyone may execute its legs, each once. When all have run,
/// or when the longest case has passed, anyone may close it, which releases the reserve. What has not run when it is closed never will.
///
/// ```
///                 file                    all legs ran, or expired
///   Unknown ------------------> Filed ------------------------------> Closed
///      |                          |               close
///      |  annul                   |  annul, while no leg has run
///      +------------> Annulled <--+
/// ```
///
/// LEGS. Each leg is one call of one module about the order's respondent. A leg whose callee fails reverts whole, with the callee's
/// own error, and stays executable: nothing that a callee does, and no shortage of gas, can use a leg up or hold up another.
///
/// Warning: legs run in whatever sequence their executors choose. What changes who answers (`Discharge`, `TransferControl`) must
/// stand alone; where a sequence matters between others, use two orders.
interface IOrders {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The order was never filed, or is annulled or closed.
    /// @param orderHash The order
    /// @param status Where it stands
    error Orders_NotFiled(bytes32 orderHash, OrderStatus status);

    /// @notice The order was filed or annulled before: each order once.
    /// @param orderHash The order
    /// @param status Where it stands
    error Orders_NotNew(bytes32 orderHash, OrderStatus status);

    /// @notice The notice still runs.
    /// @param orderHash The order
    /// @param readyAt First moment at which it can be executed
    error Orders_NotReady(bytes32 orderHash, Timestamp readyAt);

    /// @notice The order has no such leg.
    /// @param orderHash The order
    /// @param leg The index asked for
    /// @param legs How many it has
    error Orders_UnknownLeg(bytes32 orderHash, uint256 leg, uint256 legs);

    /// @notice Each leg runs once.
    /// @param orderHash The order
    /// @param leg The leg that ran already
    error Orders_LegDone(bytes32 orderHash, uint256 leg);

    /// @notice Legs are still to run and the order has time left.
    /// @param orderHash The order
    /// @param done The legs that ran, as bits
    /// @param expiresAt First moment at which it can be closed nevertheless
    error Orders_StillOpen(bytes32 orderHash, uint256 done, Timestamp expiresAt);

    /// @notice An order that began to run is not annulled any more.
    /// @param orderHash The order
    /// @param done The legs that ran, as bits
    error Orders_Begun(bytes32 orderHash, uint256 done);

    /// @notice An order has 1 to 16 legs.
    /// @param legs How many were given
    /// @param most How many there may be
    error Orders_LegCount(uint256 legs, uint256 most);

    /// @notice A payload is not the encoding of what its kind asks for.
    /// @param leg The leg
    /// @param kind Its kind
    error Orders_BadPayload(uint256 leg, OrderKind kind);

    /// @notice This kind changes who answers, so it stands alone in its order.
    /// @param leg The leg
    /// @param kind Its kind
    error Orders_MustStandAlone(uint256 leg, OrderKind kind);

    /// @notice This court does not give orders of this kind.
    /// @param leg The leg
    /// @param kind Its kind
    error Orders_KindNotServed(uint256 leg, OrderKind kind);

    /// @notice The slashes of an order, or the payments of the insurance pool, ask for more than was claimed.
    /// @param ordered Compensations and penalties together, or all payments together, in the asset's units
    /// @param claim The claim, in the asset's units
    error Orders_AboveClaim(uint256 ordered, uint256 claim);

    /// @notice An order that neither slashes nor sanctions reserves nothing.
    /// @param claim The claim given, in the asset's units
    error Orders_NothingToReserve(uint256 claim);

    /// @notice The longest case leaves no time between the notice and the end.
    /// @param readyAt When the notice would end
    /// @param expiresAt When the order would end
    error Orders_NoTimeToRun(Timestamp readyAt, Timestamp expiresAt);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice An order was filed: the notice to the respondent and to every member of its domain.
    /// @param orderHash The order, and the case at Liability
    /// @param respondent The passport that it is about
    /// @param domain The respondent's domain
    /// @param order The whole of it, as it is to be given again
    /// @param readyAt From then on its legs can be executed
    /// @param expiresAt From then on anyone may close it
    event OrderFiled(
        bytes32 indexed orderHash,
        uint256 indexed respondent,
        uint256 indexed domain,
        Order order,
        Timestamp readyAt,
        Timestamp expiresAt
    );

    /// @notice A leg ran. What it did is in the events of the module it called.
    /// @param orderHash The order
    /// @param leg The leg
    /// @param kind Its kind
    /// @param executor Who sent it
    event LegExecuted(bytes32 indexed orderHash, uint256 indexed leg, OrderKind indexed kind, address executor);

    /// @notice An order ended and its reserve with it.
    /// @param orderHash The order
    /// @param done The legs that ran, as bits
    event OrderClosed(bytes32 indexed orderHash, uint256 done);

    /// @notice An order was annulled before any leg ran, and its reserve released if it had one.
    /// @param orderHash The order
    event OrderAnnulled(bytes32 indexed orderHash);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice An order as it stands; zeros, with `OrderStatus.Unknown`, for a hash never seen.
    function orderOf(bytes32 orderHash) external view returns (OrderView memory);

    /// @notice The hash of an order at this court on this chain: what is signed, filed and reserved under.
    function hashOrder(Order calldata order) external view returns (bytes32);

    /// @notice Whether leg `leg` of an order could be executed now, as far as this court knows: filed, past its notice, not run.
    function isExecutable(bytes32 orderHash, uint256 leg) external view returns (bool);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Executes a leg. Restricted (public, capability *justice*).
    /// @dev Reverts with `Orders_NotFiled`, `Orders_NotReady`, `Orders_UnknownLeg`, `Orders_LegDone`, or with the callee's own
    /// error, and then the leg stays executable. Emits `LegExecuted`.
    /// @param order The order as it was filed
    /// @param leg Index of the leg
    function execute(Order calldata order, uint256 leg) external;

    /// @notice Closes an order of which every leg ran, or whose time is over, and releases its reserve. What an applicant for a
    /// spin-off had put aside and was not used goes back to the credit of its controller, or to the insurance account if it closed.
    /// Restricted (public, capability *justice*).
    /// @dev Reverts with `Orders_NotFiled`, `Orders_StillOpen`. Emits `OrderClosed`.
    /// @param orderHash The order
    function close(bytes32 orderHash) external;
}
