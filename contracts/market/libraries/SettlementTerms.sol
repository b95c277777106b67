// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {EscrowTerms, MAX_MILESTONES, Milestone, SettlementPurpose} from "../types/Escrows.sol";

/// @title SettlementTerms: what the terms of an escrow say
library SettlementTerms {
    /// @dev Ten words, of which the eighth and the tenth say where `extraData` and the milestones begin.
    uint256 private constant HEAD = 0x140;

    /// @notice The hash that is the escrow's id.
    function id(EscrowTerms calldata terms) internal pure returns (bytes32 hash) {
        (hash, ) = measured(terms);
    }

    /// @notice The escrow's id, which is the hash of the terms as the ABI encodes them, and the bytes that they take.
    /// @dev They lie in the calldata as they are hashed, and are copied as a whole. Only the encoding without gaps and dirt is taken, so that
    /// all that counts lies in what is hashed and equal terms are equal bytes.
    function measured(EscrowTerms calldata terms) internal pure returns (bytes32 hash, uint256 size) {
        size = _sizeOf(terms);
        assembly ("memory-safe") {
            // Beyond the free pointer, which stays where it is.
            let input := mload(0x40)
            mstore(input, 0x20)
            calldatacopy(add(input, 0x20), terms, size)
            hash := keccak256(input, add(size, 0x20))
        }
    }

    /// @notice How many milestones there are, of terms whose `id` was taken.
    function countOf(EscrowTerms calldata terms) internal pure returns (uint256 milestones) {
        assembly ("memory-safe") {
            milestones := calldataload(add(terms, calldataload(add(terms, 0x120))))
        }
    }

    /// @notice What a milestone pays, of the terms of an escrow that was opened: they were found clean then.
    function amountOf(EscrowTerms calldata terms, uint256 index) internal pure returns (uint256 amount) {
        assembly ("memory-safe") {
            amount := calldataload(add(add(terms, calldataload(add(terms, 0x120))), add(0x20, shl(6, index))))
        }
    }

    /// @notice Tells that an escrow was opened, with its terms as they came.
    /// @param escrow Their id, and `size` their bytes, as `measured`.
    function tell(EscrowTerms calldata terms, bytes32 escrow, uint256 size, uint256 delegation) internal {
        bytes32 topic = IEscrow.EscrowOpened.selector;
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, caller())
            mstore(add(data, 0x20), delegation)
            mstore(add(data, 0x40), 0x60)
            calldatacopy(add(data, 0x60), terms, size)
            log4(data, add(size, 0x60), topic, escrow, calldataload(terms), calldataload(add(terms, 0x20)))
        }
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
        // What is read later is read once now: dirt in it would stop who settles.
        (terms.attestor, terms.purpose);
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

    /// @dev Bytes of the terms in the calldata.
    function _sizeOf(EscrowTerms calldata terms) private pure returns (uint256 size) {
        uint256 extraDataAt;
        uint256 milestonesAt;
        bool canonical;
        assembly ("memory-safe") {
            extraDataAt := calldataload(add(terms, 0xe0))
            milestonesAt := calldataload(add(terms, 0x120))
            let length := calldataload(add(terms, HEAD))
            let padded := and(add(length, 0x1f), not(0x1f))
            let count := calldataload(add(terms, milestonesAt))
            size := add(milestonesAt, add(0x20, shl(6, count)))
            // Nothing is as long as the calldata, so no sum below wraps; shifted by 256 bits, whole words leave no dirt.
            let fits := and(lt(length, calldatasize()), lt(count, calldatasize()))
            let laid := and(eq(extraDataAt, HEAD), eq(milestonesAt, add(add(HEAD, 0x20), padded)))
            let dirt := shl(shl(3, sub(0x20, sub(padded, length))), calldataload(add(terms, add(HEAD, padded))))
            canonical := and(and(fits, laid), and(iszero(dirt), iszero(gt(add(terms, size), calldatasize()))))
        }
        if (!canonical) revert IEscrow.Escrow_BadEncoding(extraDataAt, milestonesAt);
    }

    function _checkMilestones(Milestone[] calldata milestones) private view returns (uint96) {
        uint256 count = milestones.length;
        if (count == 0 || count > MAX_MILESTONES) revert IEscrow.Escrow_MilestoneCount(count, MAX_MILESTONES);

        uint256 sum;
        for (uint256 i; i < count; ++i) {
            Milestone calldata its = milestones[i];
            (uint256 amount, Timestamp deadline) = (its.amount, its.deadline);
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
