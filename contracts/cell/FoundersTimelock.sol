// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Guarded} from "../shared/Guarded.sol";
import {ICell} from "./interfaces/ICell.sol";
import {IFoundersTimelock} from "./interfaces/IFoundersTimelock.sol";
import {MANTLE_PUBLIC, MantleKind} from "./types/Mantles.sol";

/// @title Founders' timelock
/// @notice See {IFoundersTimelock}.
/// @dev The guard of the cell stands where OpenZeppelin's roles stood: proposing and cancelling are `restricted`, so
/// that a posture's delay or co-signature binds here too; executing is open; the roles kept by the base are read by
/// nobody and granted by nobody.
contract FoundersTimelock is TimelockController, Guarded, IFoundersTimelock {
    uint256 private constant MIN_DELAY = 1 days;
    uint256 private constant MAX_DELAY = 30 days;

    /// @dev `grantRole(uint64,address,uint32)`, encoded: a selector and three words.
    uint256 private constant GRANT_LENGTH = 4 + 3 * 32;

    /// @param cell The authority
    /// @param minDelay Least seconds an operation waits
    constructor(
        address cell,
        uint256 minDelay
    ) TimelockController(minDelay, new address[](0), new address[](0), address(0)) Guarded(cell) {
        _checkDelay(minDelay);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAccessControl
    /// @dev The cell answers: a proposer or canceller is who may call, at once or after scheduling it at the cell.
    /// Everybody executes. Nobody holds any other role.
    function hasRole(bytes32 role, address account) public view override(AccessControl) returns (bool) {
        if (role == EXECUTOR_ROLE) return true;
        if (role == PROPOSER_ROLE) return _mayCall(account, TimelockController.schedule.selector);
        if (role == CANCELLER_ROLE) return _mayCall(account, TimelockController.cancel.selector);
        return false;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc TimelockController
    function schedule(
        address target,
        uint256 value,
        bytes calldata data,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override restricted {
        super.schedule(target, value, data, predecessor, salt, delay);
    }

    /// @inheritdoc TimelockController
    function scheduleBatch(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override restricted {
        super.scheduleBatch(targets, values, payloads, predecessor, salt, delay);
    }

    /// @inheritdoc IFoundersTimelock
    function scheduleRecovery(bytes calldata data, bytes32 salt) external restricted returns (bytes32 id) {
        address cell = authority();
        if (!_isOfficeGrant(cell, data)) revert FoundersTimelock_NotARecovery(data);
        super.schedule(cell, 0, data, bytes32(0), salt, getMinDelay());
        return hashOperation(cell, 0, data, bytes32(0), salt);
    }

    /// @inheritdoc TimelockController
    function cancel(bytes32 id) public override restricted {
        super.cancel(id);
    }

    /// @inheritdoc TimelockController
    function updateDelay(uint256 newDelay) public override {
        _checkDelay(newDelay);
        super.updateDelay(newDelay);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev The base asks this after `restricted` let the caller in, and for administering its roles, which nobody does.
    function _checkRole(bytes32 role, address account) internal pure override {
        if (role == PROPOSER_ROLE || role == CANCELLER_ROLE) return;
        revert AccessControlUnauthorizedAccount(account, role);
    }

    function _mayCall(address account, bytes4 selector) private view returns (bool) {
        (bool immediate, uint32 delay) = IAccessManager(authority()).canCall(account, address(this), selector);
        return immediate || delay != 0;
    }

    function _isOfficeGrant(address cell, bytes calldata data) private view returns (bool) {
        if (data.length != GRANT_LENGTH || bytes4(data) != IAccessManager.grantRole.selector) return false;
        uint64 roleId = abi.decode(data[4:36], (uint64));
        (MantleKind kind, , ) = ICell(cell).mantleOf(roleId);
        return roleId != MANTLE_PUBLIC && kind == MantleKind.Office;
    }

    function _checkDelay(uint256 delay) private pure {
        if (delay < MIN_DELAY || delay > MAX_DELAY) {
            revert FoundersTimelock_DelayOutOfBounds(delay, MIN_DELAY, MAX_DELAY);
        }
    }
}
