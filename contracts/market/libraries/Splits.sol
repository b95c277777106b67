// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps, BPS_WHOLE} from "../../shared/types/Bps.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {SplitView} from "../types/Escrows.sol";

/// @title Splits: two offers, and an arbitrator that picks one
/// @notice One word each, under the arbitrator and its number: a ruling is taken down without knowing the terms.
/// @dev Linked, so that Escrow fits its size; only {raise} and {rule} are part of it.
library Splits {
    /// @dev Choices that an arbitrator has, beside refusing.
    uint256 internal constant CHOICES = 2;

    /// @dev From a dispute on, the other side can name its offer; fixed. No vote of the cell's court is cast earlier at default values.
    uint256 internal constant OFFER_TIME = 1 days;

    /// @dev After so long an arbitrator has refused; fixed.
    uint256 internal constant SILENCE = 365 days;

    /// @dev A ruling for the payer's offer.
    uint8 private constant PAYERS = 1;

    struct Dispute {
        bytes23 milestone;
        uint32 raisedAt;
        uint16 payerOffer;
        uint16 payeeOffer;
        /// payer offered 1, payee offered 1, ruled 1, ruling 2
        uint8 flags;
    }

    /// @dev Where the fields of a dispute lie in its word, and the bits of a milestone's name that do not fit.
    uint256 private constant MILESTONE_CUT = 72;
    uint256 private constant RAISED_AT = 184;
    uint256 private constant PAYER_OFFER_AT = 216;
    uint256 private constant PAYEE_OFFER_AT = 232;
    uint256 private constant FLAGS_AT = 248;

    uint8 private constant PAYER_OFFERED = 1;
    uint8 private constant PAYEE_OFFERED = 2;
    uint8 private constant RULED = 4;
    uint8 private constant RULING_AT = 3;

    struct Context {
        mapping(address arbitrator => mapping(uint256 disputeID => Dispute)) disputes;
    }

    // ------------------------------------------------------------------ reads

    function view_(
        Context storage self,
        address arbitrator,
        uint256 disputeID
    ) external view returns (SplitView memory) {
        Dispute memory its = self.disputes[arbitrator][disputeID];
        return
            SplitView({
                milestone: its.milestone,
                raisedAt: Timestamp.wrap(its.raisedAt),
                payerOffer: Bps.wrap(its.payerOffer),
                payeeOffer: Bps.wrap(its.payeeOffer),
                payerOffered: its.flags & PAYER_OFFERED != 0,
                payeeOffered: its.flags & PAYEE_OFFERED != 0,
                ruled: its.flags & RULED != 0,
                ruling: its.flags >> RULING_AT
            });
    }

    // ------------------------------------------------------------------ writes

    /// @notice A side raises a dispute with its offer; the other asks for all until it says otherwise.
    function raise(
        Context storage self,
        address arbitrator,
        uint256 disputeID,
        bytes32 milestone,
        bool asPayer,
        Bps share
    ) internal {
        Dispute storage its = self.disputes[arbitrator][disputeID];
        uint256 payerOffer = asPayer ? Bps.unwrap(share) : 0;
        uint256 payeeOffer = asPayer ? BPS_WHOLE : Bps.unwrap(share);
        uint256 word = uint256(asPayer ? PAYER_OFFERED : PAYEE_OFFERED) << FLAGS_AT;
        word |= (payeeOffer << PAYEE_OFFER_AT) | (payerOffer << PAYER_OFFER_AT);
        word |= (uint256(uint32(block.timestamp)) << RAISED_AT) | (uint256(milestone) >> MILESTONE_CUT);
        bool known_;
        assembly ("memory-safe") {
            known_ := sload(its.slot)
            if iszero(known_) {
                sstore(its.slot, word)
            }
        }
        if (known_) revert IEscrow.Escrow_DisputeExists(arbitrator, disputeID);
    }

    /// @notice The other side's offer.
    function offer(
        Context storage self,
        address arbitrator,
        uint256 disputeID,
        bytes32 milestone,
        bool asPayer,
        Bps share
    ) external returns (bool first) {
        Dispute memory its = known(self, arbitrator, disputeID, milestone);
        uint256 closes = its.raisedAt + OFFER_TIME;
        if (its.flags & RULED != 0 || block.timestamp > closes) {
            revert IEscrow.Escrow_OffersClosed(disputeID, Timestamp.wrap(uint48(closes)));
        }
        uint8 flag = asPayer ? PAYER_OFFERED : PAYEE_OFFERED;
        if (its.flags & flag != 0) return false;

        its.flags |= flag;
        if (asPayer) its.payerOffer = Bps.unwrap(share);
        else its.payeeOffer = Bps.unwrap(share);
        self.disputes[arbitrator][disputeID] = its;
        return true;
    }

    /// @notice The arbitrator's word. A choice that was not offered is a refusal.
    function rule(Context storage self, address arbitrator, uint256 disputeID, uint256 ruling) internal {
        Dispute storage its = self.disputes[arbitrator][disputeID];
        if (its.milestone == 0) revert IEscrow.Escrow_UnknownDispute(arbitrator, disputeID);
        uint8 flags = its.flags;
        if (flags & RULED != 0) revert IEscrow.Escrow_AlreadyRuled(arbitrator, disputeID);
        uint8 choice = ruling > CHOICES ? 0 : uint8(ruling);
        its.flags = flags | RULED | (choice << RULING_AT);
    }

    // ------------------------------------------------------------------ outcome

    /// @notice What an ended dispute says.
    /// @return ruling 0, 1 or 2.
    /// @return share The payee's.
    function outcome(
        Context storage self,
        address arbitrator,
        uint256 disputeID,
        bytes32 milestone
    ) external view returns (uint256 ruling, Bps share) {
        Dispute memory its = known(self, arbitrator, disputeID, milestone);
        if (its.flags & RULED == 0) {
            uint256 from = its.raisedAt + SILENCE;
            if (block.timestamp < from) {
                revert IEscrow.Escrow_NotRuled(arbitrator, disputeID, Timestamp.wrap(uint48(from)));
            }
        }
        ruling = its.flags >> RULING_AT;
        if (ruling == 0) return (0, Bps.wrap(uint16(BPS_WHOLE / 2)));
        return (ruling, Bps.wrap(ruling == PAYERS ? its.payerOffer : its.payeeOffer));
    }

    /// @notice A dispute about this milestone.
    function known(
        Context storage self,
        address arbitrator,
        uint256 disputeID,
        bytes32 milestone
    ) internal view returns (Dispute memory its) {
        its = self.disputes[arbitrator][disputeID];
        if (its.milestone == 0 || its.milestone != bytes23(milestone)) {
            revert IEscrow.Escrow_UnknownDispute(arbitrator, disputeID);
        }
    }
}
