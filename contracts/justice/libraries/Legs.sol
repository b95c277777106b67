// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IForks} from "../../identity/interfaces/IForks.sol";
import {IRecovery} from "../../identity/interfaces/IRecovery.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {SlashOrder} from "../../liability/types/Liabilities.sol";
import {Sanction} from "../../liability/types/Sanction.sol";
import {Bps} from "../../shared/types/Bps.sol";
import {IBounties} from "../interfaces/IBounties.sol";
import {IInsurance} from "../interfaces/IInsurance.sol";
import {IOrders} from "../interfaces/IOrders.sol";
import {
    CompensateLeg,
    DischargeLeg,
    Leg,
    LiftLeg,
    MAX_LEGS,
    Order,
    OrderKind,
    ResolveQuarantineLeg,
    RewardLeg,
    SanctionLeg,
    SlashLeg,
    TransferControlLeg
} from "../types/Orders.sol";

/// @title Legs: what an order may ask for, and how each act is done
/// @notice An order is checked whole when it is filed, so that what its domain reads in the notice is what can run.
library Legs {
    /// @dev Words of an encoded `SlashLeg` that names nobody: its offset, seven fields, the number of names.
    uint256 private constant SLASH_WORDS = 9;

    /// @notice The modules that legs act on.
    struct Modules {
        ILiability liability;
        IForks forks;
        IRecovery recovery;
        IInsurance insurance;
        IBounties bounties;
    }

    /// @notice What holds a slash back, beyond its own words.
    /// @param ownOnly No panel ruled: it ends at the offender's own bond (ENF-1c)
    /// @param noBounty The reporter is of the offender's own domain, and earns nothing by it
    /// @param relief Part of the penalty that is not taken
    struct Bounds {
        bool ownOnly;
        bool noBounty;
        Bps relief;
    }

    /// @dev What the legs of an order ask for together.
    struct Sums {
        uint256 slashed;
        uint256 insured;
        bool punishes;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Reverts unless every leg of an order can be understood and asks for no more than was claimed.
    /// @param last The last of the kinds that the court gives
    /// @return punishes Whether a leg slashes or sanctions, so that filing opens a case
    function check(Order calldata order, OrderKind last) internal pure returns (bool punishes) {
        Leg[] calldata legs = order.legs;
        uint256 count = legs.length;
        if (count == 0 || count > MAX_LEGS) revert IOrders.Orders_LegCount(count, MAX_LEGS);

        Sums memory sums;
        for (uint256 i = 0; i < count; ++i) {
            OrderKind kind = legs[i].kind;
            bytes calldata payload = legs[i].payload;
            if (kind > last) revert IOrders.Orders_KindNotServed(i, kind);
            if (!_isSound(kind, payload)) revert IOrders.Orders_BadPayload(i, kind);
            if (count != 1 && _standsAlone(kind)) revert IOrders.Orders_MustStandAlone(i, kind);

            _add(sums, kind, payload);
        }
        punishes = sums.punishes;
        uint256 ordered = sums.insured > sums.slashed ? sums.insured : sums.slashed;
        if (ordered > order.claim) revert IOrders.Orders_AboveClaim(ordered, order.claim);
        if (!punishes && order.claim != 0) revert IOrders.Orders_NothingToReserve(order.claim);
    }

    /// @notice Whether a leg of this kind punishes: what an amnesty can forgive.
    function isPunishment(OrderKind kind) internal pure returns (bool) {
        return kind == OrderKind.Slash || kind == OrderKind.Sanction;
    }

    /// @notice Whether an order leaves nobody to be compensated.
    function isMadeGood(Order calldata order) internal pure returns (bool) {
        Leg[] calldata legs = order.legs;
        for (uint256 i = 0; i < legs.length; ++i) {
            OrderKind kind = legs[i].kind;
            bytes calldata payload = legs[i].payload;
            if (kind == OrderKind.Compensate) return false;
            if (kind == OrderKind.Slash && _word(payload, 1) != 0) return false;
        }
        return true;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Does what a leg says. The callee's own error, if any, is passed on.
    /// @param caseId The case that the order opened
    /// @param bounds What holds a slash back
    function run(
        Modules memory modules,
        Order calldata order,
        uint256 index,
        bytes32 caseId,
        Bounds memory bounds
    ) internal {
        Leg calldata leg = order.legs[index];
        uint256 respondent = order.respondent;
        if (leg.kind == OrderKind.Slash) {
            modules.liability.slash(_slashOrder(order, leg.payload, caseId, bounds));
        } else if (leg.kind == OrderKind.Sanction) {
            SanctionLeg memory sanction = abi.decode(leg.payload, (SanctionLeg));
            modules.liability.sanction(respondent, order.incident, sanction.kind, sanction.length);
        } else if (leg.kind == OrderKind.Lift) {
            modules.liability.lift(respondent, abi.decode(leg.payload, (LiftLeg)).kind);
        } else if (leg.kind == OrderKind.ResolveQuarantine) {
            modules.liability.resolveQuarantine(respondent, abi.decode(leg.payload, (ResolveQuarantineLeg)).ends);
        } else if (leg.kind == OrderKind.Discharge) {
            DischargeLeg memory discharge = abi.decode(leg.payload, (DischargeLeg));
            modules.forks.discharge(respondent, discharge.haircut, discharge.probation);
        } else if (leg.kind == OrderKind.TransferControl) {
            modules.recovery.transferControl(respondent, abi.decode(leg.payload, (TransferControlLeg)).newController);
        } else if (leg.kind == OrderKind.CancelRecovery) {
            modules.recovery.cancelRecovery(respondent);
        } else if (leg.kind == OrderKind.Compensate) {
            CompensateLeg memory pay = abi.decode(leg.payload, (CompensateLeg));
            modules.insurance.compensate(order.incident, respondent, order.actAt, pay.victim, pay.amount);
        } else {
            RewardLeg memory reward = abi.decode(leg.payload, (RewardLeg));
            modules.bounties.award(order.incident, respondent, order.evidence, reward.reporter, reward.amount);
        }
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _slashOrder(
        Order calldata order,
        bytes calldata payload,
        bytes32 caseId,
        Bounds memory bounds
    ) private pure returns (SlashOrder memory) {
        SlashLeg memory leg = abi.decode(payload, (SlashLeg));
        leg.penalty -= uint96(bounds.relief.partOf(leg.penalty));
        if (bounds.noBounty) leg.reporter = address(0);
        return
            SlashOrder({
                offender: order.respondent,
                incident: order.incident,
                caseId: caseId,
                compensation: leg.compensation,
                penalty: leg.penalty,
                victim: leg.victim,
                reporter: leg.reporter,
                bounty: leg.bounty,
                ruled: leg.ruled && !bounds.ownOnly,
                actAt: order.actAt,
                named: leg.named
            });
    }

    /// @dev Adds a sound leg to what its order asks for.
    function _add(Sums memory sums, OrderKind kind, bytes calldata payload) private pure {
        if (kind == OrderKind.Slash) sums.slashed += _word(payload, 1) + _word(payload, 2);
        else if (kind == OrderKind.Compensate) sums.insured += _word(payload, 1);
        if (isPunishment(kind)) sums.punishes = true;
    }

    function _standsAlone(OrderKind kind) private pure returns (bool) {
        return kind == OrderKind.Discharge || kind == OrderKind.TransferControl;
    }

    /// @dev Whether `payload` is the canonical encoding for `kind`. What passes here always decodes.
    function _isSound(OrderKind kind, bytes calldata payload) private pure returns (bool) {
        if (kind == OrderKind.Slash) return _isSlash(payload);
        if (kind == OrderKind.CancelRecovery) return payload.length == 0;
        if (kind == OrderKind.Sanction) {
            return payload.length == 64 && _isSanction(_word(payload, 0)) && _word(payload, 1) <= type(uint32).max;
        }
        if (kind == OrderKind.Compensate || kind == OrderKind.Reward) {
            return
                payload.length == 64 && _word(payload, 0) <= type(uint160).max && _word(payload, 1) <= type(uint96).max;
        }
        if (kind == OrderKind.Discharge) {
            return
                payload.length == 64 && _word(payload, 0) <= type(uint16).max && _word(payload, 1) <= type(uint32).max;
        }
        if (payload.length != 32) return false;
        if (kind == OrderKind.Lift) return _isSanction(_word(payload, 0));
        if (kind == OrderKind.ResolveQuarantine) return _word(payload, 0) <= type(uint48).max;
        return _word(payload, 0) <= type(uint160).max;
    }

    /// @dev Offset of the struct, its seven fields (the last the offset of the names), the number of names, the names.
    function _isSlash(bytes calldata payload) private pure returns (bool) {
        uint256 length = payload.length;
        if (length < SLASH_WORDS * 32 || length % 32 != 0) return false;
        if (_word(payload, 0) != 0x20 || _word(payload, 7) != 0xe0) return false;
        if (_word(payload, 8) != length / 32 - SLASH_WORDS) return false;
        return
            _word(payload, 1) <= type(uint96).max &&
            _word(payload, 2) <= type(uint96).max &&
            _word(payload, 3) <= type(uint160).max &&
            _word(payload, 4) <= type(uint160).max &&
            _word(payload, 5) <= type(uint16).max &&
            _word(payload, 6) <= 1;
    }

    function _isSanction(uint256 word) private pure returns (bool) {
        return word <= uint256(type(Sanction).max);
    }

    /// @dev Only of a payload whose length was checked: beyond its end lies what is not its own.
    function _word(bytes calldata payload, uint256 index) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(add(payload.offset, mul(index, 0x20)))
        }
    }
}
