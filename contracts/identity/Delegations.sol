// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {IDelegations} from "./interfaces/IDelegations.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {DelegationTree} from "./libraries/DelegationTree.sol";
import {
    DELEGATION_SETTLE,
    DELEGATION_SPEND,
    DelegationState,
    DelegationsWiring,
    DelegationTerms,
    DelegationView
} from "./types/Delegations.sol";
import {BindingView} from "./types/Passports.sol";

/// @title Delegations
/// @notice A passport lends part of its power, and takes it back with one word (CON-4).
contract Delegations is IDelegations, Guarded {
    using DelegationTree for DelegationTree.Context;

    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;

    DelegationTree.Context private _tree;

    constructor(DelegationsWiring memory wiring) Guarded(wiring.authority) {
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IDelegations
    function delegationOf(uint256 id) external view returns (DelegationView memory) {
        return _tree.viewOf(id);
    }

    /// @inheritdoc IDelegations
    function stateOf(uint256 id) public view returns (DelegationState state, uint256 link) {
        return _tree.stateOf(id, PASSPORTS.controlEpochOf(_tree.passportOf(id)));
    }

    /// @inheritdoc IDelegations
    function isAuthorized(uint256 id, address account, uint16 scope) external view returns (bool) {
        (DelegationState state, ) = stateOf(id);
        DelegationTree.Node storage node = _tree.nodes[id];
        return scope != 0 && state == DelegationState.Live && node.delegate == account && node.scopes & scope == scope;
    }

    /// @inheritdoc IDelegations
    function leftOf(uint256 id) external view returns (uint256 left) {
        (DelegationState state, ) = stateOf(id);
        if (state == DelegationState.Live) (left, ) = _tree.leftOf(id);
    }

    /// @inheritdoc IDelegations
    function lastDelegation() external view returns (uint256) {
        return _tree.lastId;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    LENDING                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IDelegations
    function grant(uint256 passport, DelegationTerms calldata terms) external restricted returns (uint256 id) {
        // Check
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Delegations_NotController(passport, msg.sender);

        // Effect
        return _tree.grantFirst(passport, PASSPORTS.controlEpochOf(passport), terms);
    }

    /// @inheritdoc IDelegations
    function grantUnder(uint256 parent, DelegationTerms calldata terms) external restricted returns (uint256 id) {
        // Check
        _checkLive(parent);
        _tree.checkDelegate(parent, msg.sender);

        // Effect
        return _tree.grantUnder(parent, terms);
    }

    /// @inheritdoc IDelegations
    function revoke(uint256 id) external restricted {
        // Check
        _tree.checkRevocable(id);
        uint256 passport = _tree.passportOf(id);
        if (PASSPORTS.controllerOf(passport) != msg.sender && !_tree.isAbove(id, msg.sender)) {
            revert Delegations_NotEntitled(id, msg.sender);
        }

        // Effect
        DelegationTree.Node storage node = _tree.nodes[id];
        node.revoked = true;
        emit DelegationRevoked(id, passport, node.delegate, msg.sender);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   SPENDING                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IDelegations
    function spend(
        uint256 id,
        address delegate,
        address asset,
        uint256 amount
    ) external restricted returns (uint256 passport) {
        return _use(id, DELEGATION_SPEND, delegate, asset, amount);
    }

    /// @inheritdoc IDelegations
    function settle(
        uint256 id,
        address delegate,
        address asset,
        uint256 amount
    ) external restricted returns (uint256 passport) {
        return _use(id, DELEGATION_SETTLE, delegate, asset, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    PRIVATE                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    function _use(
        uint256 id,
        uint16 scope,
        address delegate,
        address asset,
        uint256 amount
    ) private returns (uint256 passport) {
        // Check
        _checkLive(id);
        _tree.checkDelegate(id, delegate);
        _tree.checkScope(id, scope, asset);
        _checkGood(delegate);

        // Effect
        passport = _tree.passportOf(id);
        uint256 left = _tree.debit(id, amount);
        emit DelegationSpent(id, passport, delegate, asset, amount, left);
    }

    function _checkLive(uint256 id) private view {
        (DelegationState state, uint256 link) = stateOf(id);
        if (state != DelegationState.Live) revert Delegations_NotLive(id, link, state);
    }

    /// @dev Nobody acts in good standing through another's passport (FORK-6).
    function _checkGood(address delegate) private view {
        BindingView memory binding = PASSPORTS.bindingOf(delegate);
        if (binding.bound && !LIABILITY.isClean(binding.home, false)) {
            revert Delegations_DelegateNotGood(delegate, binding.home);
        }
    }
}
