// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {Duration} from "../shared/types/Duration.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {CellState} from "./abstracts/CellState.sol";
import {ICell} from "./interfaces/ICell.sol";
import {CoSignatures} from "./libraries/CoSignatures.sol";
import {PostureTable} from "./libraries/PostureTable.sol";
import {Terms} from "./libraries/Terms.sol";
import {CAPABILITY_RECOVER, Capability} from "./types/Capability.sol";
import {FUNCTION_CAPABILITY, FUNCTION_MANTLE, FunctionWord, functionKey, packFunction} from "./types/FunctionWord.sol";
import {
    MANTLE_ADMIN,
    MANTLE_BREAKER,
    MANTLE_COURT,
    MANTLE_IDENTITY,
    MANTLE_PUBLIC,
    MANTLE_RECORDER,
    MANTLE_SPENDER
} from "./types/Mantles.sol";
import {MantleKind} from "./types/Mantles.sol";
import {MEMBERSHIP_BEGIN, MEMBERSHIP_END, Membership, NEVER} from "./types/Membership.sol";
import {Policy, Posture} from "./types/Posture.sol";

/// @title Cell
/// @notice See {ICell}.
/// @dev OpenZeppelin's manager keeps schedules, nonces, role admins, guardians and grant delays; functions, members and
/// postures are kept here, each in one word. Where its overridable functions would answer without the posture or the
/// term, they are overridden (docs/decisions/0001-one-guard.md says which and why).
contract Cell is CellState {
    using CoSignatures for CoSignatures.Context;
    using PostureTable for PostureTable.Context;
    using PostureTable for uint256;
    using Terms for Terms.Context;

    /// @param deployer_ Configures until the founding, then holds nothing
    constructor(address deployer_) AccessManager(deployer_) {
        _deployer = deployer_;
        _terms.setTerms(MANTLE_COURT, MantleKind.Wiring, Duration.wrap(0), 0);
        _terms.setTerms(MANTLE_IDENTITY, MantleKind.Wiring, Duration.wrap(0), 0);
        _terms.setTerms(MANTLE_RECORDER, MantleKind.Wiring, Duration.wrap(0), 0);
        _terms.setTerms(MANTLE_SPENDER, MantleKind.Wiring, Duration.wrap(0), 0);
        _table.initialise();
        _assign(address(this), ICell.setPosture.selector, MANTLE_BREAKER, Capability.Recover);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAccessManager
    /// @dev The one answer, of three storage reads (function, membership, posture), two for a public function. Every
    /// guarded call pays for it, so it works on bare words; `FunctionWord`, `Membership` and `PostureTable` say what is
    /// where. Of the cell's own functions it answers for `setPosture`; the others are the admin mantle's and the
    /// table's *amend*.
    function canCall(
        address caller,
        address target,
        bytes4 selector
    ) public view override(AccessManager, IAccessManager) returns (bool immediate, uint32 delay) {
        uint256 rule = FunctionWord.unwrap(_functions[functionKey(target, selector)]);
        if (rule == 0) return (false, 0);
        uint256 capability = rule & FUNCTION_CAPABILITY;
        uint256 mantle = rule >> FUNCTION_MANTLE;

        if (mantle != MANTLE_PUBLIC) {
            uint256 member = Membership.unwrap(_terms.members[(mantle << 160) | uint160(caller)]);
            uint256 end = (member >> MEMBERSHIP_END) & NEVER;
            // Who never held the mantle has an end of zero, long past even with the hold-over.
            if (capability == CAPABILITY_RECOVER) end += Terms.HOLD_OVER;
            if (block.timestamp >= end || block.timestamp < (member >> MEMBERSHIP_BEGIN) & NEVER) {
                // The cell holds no mantle; it calls in `execute` alone, which has judged the call already.
                if (caller == address(this)) return super.canCall(caller, target, selector);
                return (false, 0);
            }
            // Nearly every member acts at once.
            if (uint112(member) != 0) delay = Membership.wrap(member).executionDelay(block.timestamp);
        }

        uint256 live = _table.live;
        uint256 policy = (live >> (capability << 1)) & 3;
        if (policy == 0) return (delay == 0, delay);
        return (false, live.delayUnder(policy, capability, delay));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                           WRITES: founding and functions                                      //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICell
    function found(address admin) external {
        // Check: the deployer, once.
        if (_founded) revert Cell_AlreadyFounded();
        if (msg.sender != _deployer) revert Cell_NotDeployer(msg.sender);

        // Effect: what is left of the admin mantle is the wiring's alone.
        _revokeRole(MANTLE_ADMIN, msg.sender);
        (bool holds, ) = hasRole(MANTLE_ADMIN, admin);
        if (!holds || _terms.admins != 1) revert Cell_AdminNotAlone(admin, _terms.admins);
        _founded = true;
        emit CellFounded(admin, msg.sender);
    }

    /// @inheritdoc ICell
    function setFunction(
        address target,
        bytes4[] calldata selectors,
        uint64 roleId,
        Capability capability
    ) external onlyAuthorized {
        _checkAmendable();
        for (uint256 i = 0; i < selectors.length; ++i) {
            bytes4 selector = selectors[i];
            if (selector == IAccessManaged.setAuthority.selector) revert AccessManagerLockedFunction(selector);
            bool breaker = selector == ICell.setPosture.selector && capability == Capability.Recover;
            if (target == address(this) && !breaker) revert Cell_FunctionLocked(selector);
            _assign(target, selector, roleId, capability);
        }
    }

    /// @inheritdoc ICell
    function setMantle(uint64 roleId, MantleKind kind, Duration term, uint8 maxTerms) external onlyAuthorized {
        _checkAmendable();
        if (roleId == MANTLE_ADMIN || roleId == MANTLE_PUBLIC) revert AccessManagerLockedRole(roleId);
        if (kind == MantleKind.Wiring && getRoleAdmin(roleId) != MANTLE_ADMIN) revert Cell_WiringAdminFixed(roleId);
        _terms.setTerms(roleId, kind, term, maxTerms);
    }

    /// @inheritdoc IAccessManager
    /// @dev Always reverts: see `setFunction`.
    function setTargetFunctionRole(
        address target,
        bytes4[] calldata,
        uint64
    ) public pure override(AccessManager, IAccessManager) {
        revert Cell_CapabilityRequired(target);
    }

    /// @inheritdoc IAccessManager
    /// @dev Always reverts: what an admin delay would delay goes through `setFunction`.
    function setTargetAdminDelay(address, uint32) public pure override(AccessManager, IAccessManager) {
        revert Cell_Unsupported(msg.sig);
    }

    /// @inheritdoc IAccessManager
    /// @dev Always reverts: closing is for postures, which end.
    function setTargetClosed(address, bool) public pure override(AccessManager, IAccessManager) {
        revert Cell_Unsupported(msg.sig);
    }

    /// @inheritdoc IAccessManager
    /// @dev Always reverts: modules are replaced, not re-pointed.
    function updateAuthority(address, address) public pure override(AccessManager, IAccessManager) {
        revert Cell_Unsupported(msg.sig);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  WRITES: mantles                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAccessManager
    /// @dev Granting an office is recovery and possible in any posture; granting a wiring is an amendment.
    function grantRole(
        uint64 roleId,
        address account,
        uint32 executionDelay
    ) public override(AccessManager, IAccessManager) {
        if (!_founded && account == _deployer) revert Cell_DeployerHoldsNothing(roleId);
        _checkDelay(executionDelay);
        if (_terms.isWiring(roleId)) _checkAmendable();
        super.grantRole(roleId, account, executionDelay);
    }

    /// @inheritdoc IAccessManager
    /// @dev Revoking an office is recovery and possible in any posture; revoking a wiring is an amendment.
    function revokeRole(uint64 roleId, address account) public override(AccessManager, IAccessManager) {
        if (_terms.isWiring(roleId)) _checkAmendable();
        super.revokeRole(roleId, account);
    }

    /// @inheritdoc IAccessManager
    /// @dev A wiring changes through the admin mantle alone, so a contract cannot lay it down.
    function renounceRole(uint64 roleId, address callerConfirmation) public override(AccessManager, IAccessManager) {
        if (_terms.isWiring(roleId)) revert Cell_WiringAdminFixed(roleId);
        super.renounceRole(roleId, callerConfirmation);
    }

    /// @inheritdoc IAccessManager
    function labelRole(uint64 roleId, string calldata label) public override(AccessManager, IAccessManager) {
        _checkAmendable();
        super.labelRole(roleId, label);
    }

    /// @inheritdoc IAccessManager
    function setRoleAdmin(uint64 roleId, uint64 admin) public override(AccessManager, IAccessManager) {
        if (admin == MANTLE_PUBLIC) revert AccessManagerLockedRole(admin);
        if (_terms.isWiring(roleId) && roleId != MANTLE_ADMIN) revert Cell_WiringAdminFixed(roleId);
        _checkAmendable();
        super.setRoleAdmin(roleId, admin);
    }

    /// @inheritdoc IAccessManager
    function setRoleGuardian(uint64 roleId, uint64 guardian) public override(AccessManager, IAccessManager) {
        if (guardian == MANTLE_PUBLIC) revert AccessManagerLockedRole(guardian);
        _checkAmendable();
        super.setRoleGuardian(roleId, guardian);
    }

    /// @inheritdoc IAccessManager
    function setGrantDelay(uint64 roleId, uint32 newDelay) public override(AccessManager, IAccessManager) {
        _checkDelay(newDelay);
        _checkAmendable();
        super.setGrantDelay(roleId, newDelay);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  WRITES: posture                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICell
    function setPosture(Posture to, bytes32 evidence) external {
        _checkOwn();
        Posture from = _table.change(to);
        _countEmergency(to);
        emit PostureChanged(from, to, msg.sender, evidence);
    }

    /// @inheritdoc ICell
    function setPolicy(Posture posture_, Capability capability, Policy policy) external onlyAuthorized {
        _checkAmendable();
        _table.setPolicy(posture_, capability, policy);
    }

    /// @inheritdoc ICell
    function setPostureDelay(Posture posture_, Duration delay) external onlyAuthorized {
        _checkAmendable();
        _table.setDelay(posture_, delay);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: operations                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICell
    function coSign(address caller, address target, bytes calldata data) external returns (bytes32 operationId) {
        uint64 roleId = getTargetFunctionRole(target, _selectorOf(data));
        operationId = hashOperation(caller, target, data);
        _coSignatures.sign(_terms, operationId, getNonce(operationId), caller, roleId);
    }

    /// @inheritdoc IAccessManager
    /// @dev Refuses public functions, whose caller would become the cell, and the cell itself.
    function execute(
        address target,
        bytes calldata data
    ) public payable override(AccessManager, IAccessManager) returns (uint32) {
        // Check: somebody's function of another contract; what waited carries no value and waits as the posture asks.
        bytes4 selector = _selectorOf(data);
        if (target == address(this) || getTargetFunctionRole(target, selector) == MANTLE_PUBLIC) {
            revert Cell_NotExecutable(target, selector);
        }
        (, uint32 delay) = canCall(msg.sender, target, selector);
        if (delay != 0 || getSchedule(hashOperation(msg.sender, target, data)) != 0) {
            if (msg.value != 0) revert Cell_ValueInSchedule(msg.value);
            _checkSchedule(msg.sender, target, data);
        }

        // Interaction.
        return super.execute(target, data);
    }

    /// @inheritdoc IAccessManager
    function consumeScheduledOp(address caller, bytes calldata data) public override(AccessManager, IAccessManager) {
        _checkSchedule(caller, msg.sender, data);
        super.consumeScheduledOp(caller, data);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              INTERNALS: the manager's hooks                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev The constructor of the base runs this too, before this contract's own.
    function _grantRole(
        uint64 roleId,
        address account,
        uint32 grantDelay,
        uint32 executionDelay
    ) internal override returns (bool newMember) {
        if (roleId == MANTLE_PUBLIC) revert AccessManagerLockedRole(roleId);
        uint48 since;
        (since, newMember) = _terms.grant(roleId, account, grantDelay, executionDelay);
        emit RoleGranted(roleId, account, executionDelay, since, newMember);
    }

    function _revokeRole(uint64 roleId, address account) internal override returns (bool held) {
        if (roleId == MANTLE_PUBLIC) revert AccessManagerLockedRole(roleId);
        held = _terms.revoke(roleId, account);
        if (held) emit RoleRevoked(roleId, account);
    }

    /// @dev Nobody but the caller cancels what everybody may call.
    function _canCancel(address caller, address target, bytes calldata data) internal view override returns (bool) {
        bool public_ = getTargetFunctionRole(target, _selectorOf(data)) == MANTLE_PUBLIC;
        if (public_ && caller != msg.sender) return false;
        return super._canCancel(caller, target, data);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _assign(address target, bytes4 selector, uint64 roleId, Capability capability) private {
        _functions[functionKey(target, selector)] = packFunction(roleId, capability, uint48(block.timestamp));
        emit TargetFunctionRoleUpdated(target, selector, roleId);
        emit FunctionAssigned(target, selector, roleId, capability);
    }

    /// @dev Guards the cell's own function that has a capability, as `Guarded` guards a module's.
    function _checkOwn() private {
        (bool immediate, uint32 delay) = canCall(msg.sender, address(this), msg.sig);
        if (immediate) return;
        if (delay == 0) {
            revert AccessManagerUnauthorizedAccount(msg.sender, getTargetFunctionRole(address(this), msg.sig));
        }
        _checkSchedule(msg.sender, address(this), msg.data);
        _consumeScheduledOp(hashOperation(msg.sender, address(this), msg.data));
    }

    /// @dev From one harsh posture to the other an emergency goes on.
    function _countEmergency(Posture to) private {
        uint40 since = _emergencySince;
        bool harsh = to == Posture.Safe || to == Posture.Lockdown;
        if (harsh == (since != 0)) return;

        if (!harsh) _emergencySum += uint40(block.timestamp) - since;
        _emergencySince = harsh ? uint40(block.timestamp) : 0;
    }

    /// @dev Once founded, an admin function is an amendment and answers to the table. The admin wiring is itself slow;
    /// here the last word is whether the posture has been as mild as this for long enough.
    function _checkAmendable() private {
        if (!_founded) return;
        uint256 live = _table.live;
        if (live.policyOf(Capability.Amend) == Policy.Deny) revert Cell_NotAmendable(live.postureOf());
        bytes32 operationId = hashOperation(msg.sender, address(this), msg.data);
        _checkPolicy(operationId, Capability.Amend, 0, msg.sender, MANTLE_ADMIN);
    }

    /// @dev What was scheduled must still be its caller's to do, and satisfy the present policy.
    function _checkSchedule(address caller, address target, bytes calldata data) private {
        bytes4 selector = _selectorOf(data);
        (bool immediate, uint32 delay) = canCall(caller, target, selector);
        if (!immediate && delay == 0) revert AccessManagerUnauthorizedCall(caller, target, selector);

        // Without a schedule, or with an expired one, the manager refuses in its own words.
        bytes32 operationId = hashOperation(caller, target, data);
        if (getSchedule(operationId) == 0) return;

        FunctionWord rule = _functions[functionKey(target, selector)];
        _checkPolicy(operationId, rule.capability(), rule.since(), caller, rule.roleId());
    }

    /// @dev A delay is counted from the last change of posture, row or function, so that what was scheduled before it
    /// waits anew; what was scheduled after it has its delay in its timepoint. A co-signature is used up.
    function _checkPolicy(
        bytes32 operationId,
        Capability capability,
        uint48 functionSince,
        address caller,
        uint64 roleId
    ) private {
        uint256 live = _table.live;
        Policy policy = live.policyOf(capability);
        if (policy == Policy.Delay) {
            uint48 since = live.sinceOf();
            if (functionSince > since) since = functionSince;
            uint48 readyAt = since + live.waitOf(capability);
            if (capability == Capability.Exit) readyAt = _boundExit(operationId, readyAt);
            if (block.timestamp < readyAt) revert Cell_WaitsAnew(operationId, Timestamp.wrap(readyAt));
        } else if (policy == Policy.CoSign) {
            _coSignatures.spend(_terms, operationId, getNonce(operationId), caller, roleId);
        }
    }

    /// @dev An exit waits anew at most so long after its own timepoint, however often the posture changes (CELL-5).
    function _boundExit(bytes32 operationId, uint48 readyAt) private view returns (uint48) {
        uint48 latest = getSchedule(operationId) + PostureTable.MAX_EXIT_EXTENSION;
        return readyAt < latest ? readyAt : latest;
    }

    function _checkDelay(uint32 delay) private pure {
        if (delay > PostureTable.MAX_DELAY) {
            revert Cell_DelayTooLong(Duration.wrap(delay), Duration.wrap(PostureTable.MAX_DELAY));
        }
    }

    function _selectorOf(bytes calldata data) private pure returns (bytes4) {
        if (data.length < 4) revert Cell_SelectorMissing(data.length);
        return bytes4(data);
    }
}
