// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {Bps} from "../../shared/types/Bps.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {Departure, SlashOrder, SlashReach} from "../types/Liabilities.sol";
import {Bonds, Position} from "./Bonds.sol";
import {Books, Case, Ledgering} from "./Books.sol";
import {Claims} from "./Claims.sol";
import {Domains, Member, MemberStatus} from "./Domains.sol";
import {Incidents} from "./Incidents.sol";

/// @title Slashing: taking what is due, in the order of who answers first
/// @notice Own bond first; once a panel ruled, then the rest of the domain, those who left it since the act, the sponsor, and the
/// domain's future. Constant work: at most `MAX_NAMED` further members, whatever the domain's size.
library Slashing {
    using Bonds for Position;
    using Claims for Books;
    using Domains for Domains.Context;
    using Incidents for Incidents.Context;
    using Ledgering for Books;

    /// @dev Members that one order may name beyond the offender's domain (FORK-5).
    uint256 internal constant MAX_NAMED = 4;
    /// @dev A reporter's share of a penalty at most: 10 % (ENF-3).
    uint16 internal constant BOUNTY_CAP = 1_000;

    /// @notice Executes an order and tells whom it reached.
    function slash(
        Books storage self,
        IConstitution constitution,
        SlashOrder calldata order
    ) internal returns (SlashReach memory reach) {
        // Check: the order is sound.
        _check(order);
        Member memory member = self.domains.memberOf(order.offender);
        if (member.status == MemberStatus.None) revert ILiability.Liability_UnknownMember(order.offender);

        // Effect: take what is due, nearest first. What is taken is never more than is left, and amounts have 96 bits.
        uint256 penalty = self.incidents.excess(order.incident, order.offender, order.penalty);
        uint256 due = order.compensation + penalty;
        (Position memory position, ) = self.domains.locate(member);
        reach.own = position.retire(due);
        uint256 left = _less(due, reach.own);
        // What no panel ruled ends at the own bond; the rest of the penalty stays open for a panel's order.
        if (!order.ruled) {
            self.incidents.waive(order.incident, order.offender, FixedPointMathLib.min(left, penalty));
        }
        uint256 residue;
        if (order.ruled && left != 0 && position.supply != 0) {
            bool emptied;
            (reach.pool, residue, emptied) = position.dilute(left);
            left = _less(left, reach.pool);
            if (emptied) emit ILiability.PoolEmptied(position.root, position.epoch, residue);
        }
        self.domains.store(order.offender, member, position);
        if (order.ruled && left != 0) {
            left = _reachBeyond(self, order, position.root, reach, left);
            reach.owed = left;
        }

        // Effect: give it to whom it is due.
        _distribute(self, constitution, order, member, reach, _less(due, left), residue);
    }

    // ------------------------------------------------------------------ internals

    function _check(SlashOrder calldata order) private pure {
        if (order.compensation == 0 && order.penalty == 0) revert ILiability.Liability_ZeroAmount();
        if (order.compensation != 0 && order.victim == address(0)) revert ILiability.Liability_NoVictim();
        if (Bps.unwrap(order.bounty) > BOUNTY_CAP) {
            revert ILiability.Liability_BountyTooHigh(order.bounty, Bps.wrap(BOUNTY_CAP));
        }
        if (order.named.length > MAX_NAMED) {
            revert ILiability.Liability_TooManyNamed(order.named.length, MAX_NAMED);
        }
    }

    /// @dev Those outside the domain that answer for the act: an applicant's escrow, who left since, and the sponsor.
    function _reachBeyond(
        Books storage self,
        SlashOrder calldata order,
        uint256 root,
        SlashReach memory reach,
        uint256 left
    ) private returns (uint256) {
        uint256 taken = _takeEscrow(self, order.caseId, root, left);
        for (uint256 i = 0; i < order.named.length; ++i) {
            _checkNameable(self, order, order.named[i], root);
            taken += _takeOwn(self, order.named[i], _less(left, taken));
        }
        reach.named = taken;
        left = _less(left, taken);

        Departure storage departure = self.departures[order.offender];
        if (departure.cover != 0 && departure.tailEnds > block.timestamp) {
            reach.cover = _takeOwn(self, departure.sponsor, FixedPointMathLib.min(left, departure.cover));
            departure.cover -= uint96(reach.cover);
            self.promised[departure.sponsor].covers -= uint96(reach.cover);
            left = _less(left, reach.cover);
        }
        return left;
    }

    /// @dev A claim that an applicant for a spin-off has put aside answers before anybody else who left.
    function _takeEscrow(
        Books storage self,
        bytes32 caseId,
        uint256 root,
        uint256 amount
    ) private returns (uint256 taken) {
        if (caseId == 0 || root == 0) return 0;
        Case storage claim = self.cases[caseId];
        if (claim.domain != root) return 0;
        taken = FixedPointMathLib.min(amount, claim.escrow);
        claim.escrow -= uint96(taken);
    }

    /// @dev Only who left this domain after the act, and not longer ago than its tail, answers for it.
    function _checkNameable(Books storage self, SlashOrder calldata order, uint256 id, uint256 root) private view {
        Departure memory departure = self.departures[id];
        bool left = departure.origin != 0 && departure.tailEnds > block.timestamp;
        if (left) {
            (uint256 origin, ) = self.domains.rootOf(departure.origin);
            left = origin == root && order.actAt < Timestamp.wrap(departure.leftAt);
        }
        if (!left) revert ILiability.Liability_NotNameable(id, order.offender);
    }

    function _takeOwn(Books storage self, uint256 id, uint256 amount) private returns (uint256 taken) {
        if (amount == 0) return 0;
        Member memory member = self.domains.memberOf(id);
        (Position memory position, ) = self.domains.locate(member);
        taken = position.retire(amount);
        self.domains.store(id, member, position);
    }

    /// @dev The victim first, then the reporter, then the insurance account. What is owed is booked in the same order.
    function _distribute(
        Books storage self,
        IConstitution constitution,
        SlashOrder calldata order,
        Member memory member,
        SlashReach memory reach,
        uint256 taken,
        uint256 residue
    ) private {
        uint256 toVictim = FixedPointMathLib.min(taken, order.compensation);
        uint256 toReporter = order.reporter == address(0) ? 0 : order.bounty.partOf(_less(taken, toVictim));
        uint256 toInsurance = _less(_less(taken, toVictim), toReporter);

        if (toVictim != 0) self.credits[order.victim] += toVictim;
        if (toReporter != 0) self.credits[order.reporter] += toReporter;
        self.creditInsurance(constitution, toInsurance + residue);
        if (reach.owed != 0) {
            // A debt gives an offender that was alone a domain, which the event names.
            uint256 claim = _less(order.compensation, toVictim);
            member.parent = uint40(self.owe(order.offender, order.victim, reach.owed, claim));
        }

        emit ILiability.BondSlashed(
            order.offender,
            member.parent == 0 ? order.offender : member.parent,
            order.incident,
            order.ruled,
            reach,
            toVictim,
            toReporter,
            toInsurance
        );
    }

    /// @dev `a - b` where b is a part of a.
    function _less(uint256 a, uint256 b) private pure returns (uint256) {
        unchecked {
            return a - b;
        }
    }
}
