// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ICell} from "../interfaces/ICell.sol";
import {CoSignatures} from "../libraries/CoSignatures.sol";
import {PostureTable} from "../libraries/PostureTable.sol";
import {Terms} from "../libraries/Terms.sol";
import {Capability} from "../types/Capability.sol";
import {FunctionWord, functionKey} from "../types/FunctionWord.sol";
import {MantleKind} from "../types/Mantles.sol";
import {Membership, membershipKey} from "../types/Membership.sol";
import {Policy, Posture} from "../types/Posture.sol";

/// @title Cell: state and reads
/// @notice See {ICell}.
/// @dev What the cell keeps beside OpenZeppelin's manager, and what it tells of it. The one answer, `canCall`, is in
/// `Cell`.
abstract contract CellState is AccessManager, ICell {
    using PostureTable for uint256;
    using Terms for Terms.Context;
    using Time for Time.Delay;

    mapping(bytes32 functionKey => FunctionWord) internal _functions;
    PostureTable.Context internal _table;
    Terms.Context internal _terms;
    CoSignatures.Context internal _coSignatures;
    address internal _deployer;
    bool internal _founded;

    /// @dev Seconds of the emergencies that are over, and since when the present one lasts; zero while there is none.
    uint40 internal _emergencySum;
    uint40 internal _emergencySince;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              READS: the manager's                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAccessManager
    /// @dev An expired term reads like none.
    function getAccess(
        uint64 roleId,
        address account
    )
        public
        view
        override(AccessManager, IAccessManager)
        returns (uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
    {
        Membership member = _terms.members[membershipKey(roleId, account)];
        if (member.end() <= block.timestamp) return (0, 0, 0, 0);
        (currentDelay, pendingDelay, effect) = member.delay().getFull();
        return (member.begin(), currentDelay, pendingDelay, effect);
    }

    /// @inheritdoc IAccessManager
    /// @dev Zero also for a function that was given no mantle, which is denied to everybody: see `functionOf`.
    function getTargetFunctionRole(
        address target,
        bytes4 selector
    ) public view override(AccessManager, IAccessManager) returns (uint64) {
        return _functions[functionKey(target, selector)].roleId();
    }

    /// @inheritdoc IAccessManager
    /// @dev No target is ever closed.
    function isTargetClosed(address) public pure override(AccessManager, IAccessManager) returns (bool) {
        return false;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                READS: the cell's                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICell
    function isFounded() external view returns (bool) {
        return _founded;
    }

    /// @inheritdoc ICell
    function deployer() external view returns (address) {
        return _deployer;
    }

    /// @inheritdoc ICell
    function adminCount() external view returns (uint256) {
        return _terms.admins;
    }

    /// @inheritdoc ICell
    function posture() external view returns (Posture current, Timestamp since) {
        uint256 live = _table.live;
        return (live.postureOf(), Timestamp.wrap(live.sinceOf()));
    }

    /// @inheritdoc ICell
    function emergencyTime() external view returns (uint256 sum) {
        sum = _emergencySum;
        uint256 since = _emergencySince;
        if (since != 0) sum += block.timestamp - since;
    }

    /// @inheritdoc ICell
    function policyOf(Posture posture_, Capability capability) external view returns (Policy) {
        return _table.rows[posture_].policyOf(capability);
    }

    /// @inheritdoc ICell
    function delayOf(Posture posture_) external view returns (Duration) {
        return Duration.wrap(_table.rows[posture_].delayOf());
    }

    /// @inheritdoc ICell
    function currentPolicy(Capability capability) external view returns (Policy policy, Duration delay) {
        uint256 live = _table.live;
        policy = live.policyOf(capability);
        if (policy == Policy.Delay) delay = Duration.wrap(live.waitOf(capability));
    }

    /// @inheritdoc ICell
    function functionOf(
        address target,
        bytes4 selector
    ) external view returns (bool isSet, uint64 roleId, Capability capability, Timestamp since) {
        FunctionWord rule = _functions[functionKey(target, selector)];
        return (rule.isSet(), rule.roleId(), rule.capability(), Timestamp.wrap(rule.since()));
    }

    /// @inheritdoc ICell
    function mantleOf(uint64 roleId) external view returns (MantleKind kind, Duration term, uint8 maxTerms) {
        if (_terms.isWiring(roleId)) return (MantleKind.Wiring, term, maxTerms);
        uint32 length;
        (length, maxTerms) = _terms.limitsOf(roleId);
        return (MantleKind.Office, Duration.wrap(length), maxTerms);
    }

    /// @inheritdoc ICell
    function termOf(
        uint64 roleId,
        address account
    ) external view returns (Timestamp begin, Timestamp end, uint8 number, Timestamp restUntil) {
        Membership member = _terms.members[membershipKey(roleId, account)];
        begin = Timestamp.wrap(member.begin());
        end = Timestamp.wrap(member.end());
        number = member.number();
        restUntil = Timestamp.wrap(member.restUntil());
    }

    /// @inheritdoc ICell
    function holdsOver(uint64 roleId, address account) external view returns (bool) {
        return _terms.holdsOver(roleId, account);
    }

    /// @inheritdoc ICell
    function coSignatureOf(bytes32 operationId) external view returns (address signer, uint32 nonce) {
        CoSignatures.Signature storage signature = _coSignatures.signatures[operationId];
        return (signature.signer, signature.nonce);
    }

    /// @inheritdoc IERC6372
    function clock() external view returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @inheritdoc IERC6372
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=timestamp";
    }
}
