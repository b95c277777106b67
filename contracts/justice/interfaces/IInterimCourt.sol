// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {SignerSignature} from "../../shared/types/SignerSignature.sol";
import {Order} from "../types/Orders.sol";
import {IOrders} from "./IOrders.sol";

/// @title IInterimCourt: m-of-n signers judge until the court exists (ENF-1)
/// @notice A fixed set of signers decides off chain and signs orders as EIP-712 typed data; anyone files them here.
///
/// ASSUMPTIONS. More than half of the signers are honest. The set is in the code and never changes: to replace a signer, the cell
/// moves the court's mantle to a new interim court through its timelock, and signatures for the old one are worth nothing there.
///
/// LIMITS. However many sign, an order must be filed in time (ENF-2), waits a day's notice, slashes no more than it claimed, and
/// concerns one respondent. A slash reaches beyond the offender's own bond only where the signers flag it as ruled (ENF-1c). The
/// parameters with which an order was filed stay with it (LAW-6b).
///
/// LIVENESS. Filing, executing and closing are everybody's and no posture denies them (CELL-5). No order outlives
/// `liability.longestCase`, so no reserve does.
///
/// Warning: an ERC-1271 signer may change its mind before filing; what was filed stands.
interface IInterimCourt is IOrders {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A part of the wiring is missing.
    error InterimCourt_ZeroAddress();

    /// @notice An act is discovered after it is done, and judged after that.
    /// @param actAt When it is said to be done
    /// @param discoveredAt When it is said to be discovered
    error InterimCourt_BadDates(Timestamp actAt, Timestamp discoveredAt);

    /// @notice The act was discovered too long ago to file (ENF-2).
    /// @param discoveredAt When it was discovered
    /// @param latest Last moment at which the order could be filed
    error InterimCourt_DiscoveryLimit(Timestamp discoveredAt, Timestamp latest);

    /// @notice The act was done too long ago to file: bonds of that time may be gone (ENF-2).
    /// @param actAt When it was done
    /// @param latest Last moment at which the order could be filed
    error InterimCourt_ActLimit(Timestamp actAt, Timestamp latest);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The signers, ascending.
    function signers() external view returns (address[] memory);

    /// @notice How many of them must sign.
    function threshold() external view returns (uint256);

    /// @notice Within what time from its discovery an act must come to the court: 20 days, fixed.
    function discoveryLimit() external view returns (Duration);

    /// @notice What signers sign to annul an order, on this chain at this court.
    function hashAnnulment(bytes32 orderHash) external view returns (bytes32);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Files an order that a quorum signed and, where it slashes or sanctions, reserves its claim. Restricted (public,
    /// capability *justice*).
    /// @dev Reverts with `InterimCourt_BadDates`, `InterimCourt_DiscoveryLimit`, `InterimCourt_ActLimit`, `Orders_LegCount`,
    /// `Orders_KindNotServed` (compensate, reward), `Orders_BadPayload`, `Orders_MustStandAlone`, `Orders_AboveClaim`, `Orders_NothingToReserve`, `Orders_NoTimeToRun`,
    /// `Orders_NotNew`, a `SignerSet_…` error, or `Liability_UnknownMember` for the respondent. Emits `OrderFiled`.
    /// @param order The order
    /// @param signatures One each of at least `threshold` signers, ascending by signer
    /// @return orderHash Its hash, as `hashOrder` gives it
    function file(Order calldata order, SignerSignature[] calldata signatures) external returns (bytes32 orderHash);

    /// @notice Annuls an order of which no leg has run: releases its reserve, or keeps it from ever being filed. Restricted
    /// (public, capability *justice*).
    /// @dev Reverts with `Orders_NotFiled` (annulled or closed), `Orders_Begun`, or a `SignerSet_…` error. Emits `OrderAnnulled`.
    /// @param orderHash The order, filed or not
    /// @param signatures One each of at least `threshold` signers over `hashAnnulment(orderHash)`, ascending by signer
    function annul(bytes32 orderHash, SignerSignature[] calldata signatures) external;
}
