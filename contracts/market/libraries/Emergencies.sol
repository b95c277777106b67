// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICell} from "../../cell/interfaces/ICell.sol";
import {Capability} from "../../cell/types/Capability.sol";
import {MANTLE_COSIGNER} from "../../cell/types/Mantles.sol";
import {Policy} from "../../cell/types/Posture.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {IGuarded} from "../../shared/interfaces/IGuarded.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {SettlementPurpose} from "../types/Escrows.sol";
import {SettlementTerms} from "./SettlementTerms.sol";
import {Vault} from "./Vault.sol";

/// @title Emergencies: what a posture adds to a release that is large or goes across cells (ESC-3)
/// @dev Linked, so that Escrow fits its size: it runs in Escrow's name and on its state.
library Emergencies {
    /// @param total All milestones together.
    struct Release {
        address asset;
        uint256 total;
        SettlementPurpose purpose;
        bool large;
        bool across;
    }

    /// @notice What the present posture adds.
    /// @param data The call that releases: what an officer co-signs.
    /// @return waits Whether it adds anything.
    /// @return wait Seconds beyond those that the cell made it wait already.
    function judge(
        Vault.Context storage vault,
        ICell cell,
        Release memory its,
        bytes calldata data
    ) external view returns (bool waits, uint256 wait) {
        // At the door the cell asked for one capability; what it says of the other is asked for here.
        Capability door = its.across ? Capability.SettleAcross : Capability.SettleLarge;
        (Policy asked, Duration waited) = cell.currentPolicy(door);
        Policy policy = its.across && its.large ? _stricter(cell, asked, data) : asked;
        if (policy == Policy.Allow) return (false, 0);

        if (asked != Policy.CoSign && (policy == Policy.CoSign || its.total > _capOf(vault, its.asset))) {
            _checkCoSigned(cell, data);
        }
        wait = SettlementTerms.emergencyWait(its.purpose);
        uint256 already = Duration.unwrap(waited);
        return (wait > already, wait > already ? wait - already : 0);
    }

    function _stricter(ICell cell, Policy asked, bytes calldata data) private view returns (Policy) {
        (Policy large, ) = cell.currentPolicy(Capability.SettleLarge);
        if (large == Policy.Deny) revert IGuarded.Guarded_Unauthorized(msg.sender, bytes4(data));
        return large > asked ? large : asked;
    }

    function _capOf(Vault.Context storage vault, address asset) private view returns (uint256) {
        Vault.Asset memory entry = vault.assets[asset];
        return uint256(entry.large) * entry.capTimes;
    }

    function _checkCoSigned(ICell cell, bytes calldata data) private view {
        bytes32 operation = cell.hashOperation(msg.sender, address(this), data);
        (address signer, uint32 nonce) = cell.coSignatureOf(operation);
        (bool holds, ) = cell.hasRole(MANTLE_COSIGNER, signer);
        if (nonce != cell.getNonce(operation) || !holds) revert IEscrow.Escrow_NotCoSigned(operation);
    }
}
