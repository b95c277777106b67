// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {EscrowTerms, MAX_MILESTONES, Milestone, SettlementPurpose} from "../types/Escrows.sol";

/// @title SettlementTerms: what the terms of an escrow say
library SettlementTerms {
    /// @notice The hash that is the escrow's id.
    function id(EscrowTerms calldata terms) internal pure returns (bytes32) {
        return keccak256(abi.encode(terms));
    }

    /// @notice Names a milestone.
    function keyOf(bytes32 escrow, uint256 index) internal pure returns (bytes32) {
        return keccak256(abi.encode(escrow, index));
    }

    /// @notice All milestones together.
    function total(EscrowTerms calldata terms) internal pure returns (uint256 sum) {
        Milestone[] calldata milestones = terms.milestones;
        for (uint256 i; i < milestones.length; ++i) sum += milestones[i].amount;
    }

    /// @notice Refuses terms that could not be kept.
    /// @param leastWindow The charter's, in seconds.
    /// @return sum All milestones together.
    function check(EscrowTerms calldata terms, uint256 leastWindow) internal view returns (uint96 sum) {
        if (terms.payer == terms.payee) revert IEscrow.Escrow_SamePassport(terms.payer);
        if (terms.arbitrator == address(0)) revert IEscrow.Escrow_NoArbitrator();
        uint256 window = Duration.unwrap(terms.window);
        if (window < leastWindow) revert IEscrow.Escrow_WindowTooShort(window, leastWindow);
        return _checkMilestones(terms.milestones);
    }

    /// @notice The last second in which a milestone can be disputed: its deadline, or the end of the window after a claimed delivery.
    function disputableUntil(
        EscrowTerms calldata terms,
        uint256 index,
        uint256 deliveredAt
    ) internal pure returns (Timestamp) {
        if (deliveredAt == 0) return terms.milestones[index].deadline;
        return Timestamp.wrap(uint48(deliveredAt)).plus(terms.window);
    }

    /// @notice Seconds that a large release waits in an emergency: the less urgent, the longer.
    function emergencyWait(SettlementPurpose purpose) internal pure returns (uint256) {
        if (purpose == SettlementPurpose.Aid) return 1 hours;
        if (purpose == SettlementPurpose.Wages) return 2 hours;
        if (purpose == SettlementPurpose.Goods) return 6 hours;
        if (purpose == SettlementPurpose.Services) return 12 hours;
        if (purpose == SettlementPurpose.Data) return 18 hours;
        return 24 hours;
    }

    function _checkMilestones(Milestone[] calldata milestones) private view returns (uint96) {
        uint256 count = milestones.length;
        if (count == 0 || count > MAX_MILESTONES) revert IEscrow.Escrow_MilestoneCount(count, MAX_MILESTONES);

        uint256 sum;
        for (uint256 i; i < count; ++i) {
            (uint256 amount, Timestamp deadline) = (milestones[i].amount, milestones[i].deadline);
            if (amount == 0) revert IEscrow.Escrow_EmptyMilestone(i);
            if (Timestamp.unwrap(deadline) <= block.timestamp || Timestamp.unwrap(deadline) > type(uint40).max) {
                revert IEscrow.Escrow_BadDeadline(i, deadline);
            }
            sum += amount;
        }
        if (sum > type(uint96).max) revert IEscrow.Escrow_AmountTooLarge(sum, type(uint96).max);
        return uint96(sum);
    }
}
