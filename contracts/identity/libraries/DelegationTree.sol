// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IDelegations} from "../interfaces/IDelegations.sol";
import {
    DELEGATION_ALL,
    DELEGATION_DEPTH_MOST,
    DELEGATION_SETTLE,
    DELEGATION_TERM_MOST,
    DELEGATION_VALUE,
    DelegationClause,
    DelegationState,
    DelegationTerms,
    DelegationView
} from "../types/Delegations.sol";

/// @title DelegationTree: delegations and what was lent on from them
/// @notice A child names its parent, and nothing names a child: ending a tree is one write, and what a child may is read upwards at use,
/// along at most four links.
library DelegationTree {
    /// @dev Three words: what every reader of a chain needs, what a spend changes, and what all of a chain share.
    struct Node {
        address delegate;
        uint16 scopes;
        uint8 depth;
        uint40 expiry;
        uint24 controlEpoch;
        bool revoked;
        uint96 cap;
        uint96 spent;
        uint40 parent;
        address asset;
        uint40 passport;
    }

    struct Context {
        uint256 lastId;
        mapping(uint256 id => Node) nodes;
    }

    // ------------------------------------------------------------------ reads

    function viewOf(Context storage self, uint256 id) internal view returns (DelegationView memory shown) {
        Node storage node = self.nodes[id];
        shown.passport = node.passport;
        shown.parent = node.parent;
        shown.terms = DelegationTerms({
            delegate: node.delegate,
            scopes: node.scopes,
            asset: node.asset,
            cap: node.cap,
            expiry: Timestamp.wrap(node.expiry),
            depth: node.depth
        });
        shown.spent = node.spent;
        shown.controlEpoch = node.controlEpoch;
        shown.revoked = node.revoked;
    }

    function passportOf(Context storage self, uint256 id) internal view returns (uint256) {
        return self.nodes[id].passport;
    }

    /// @dev The first in the chain, upwards, that does not count. All of a chain have one control epoch.
    function stateOf(
        Context storage self,
        uint256 id,
        uint24 controlEpoch
    ) internal view returns (DelegationState state, uint256 link) {
        Node storage node = self.nodes[id];
        if (node.delegate == address(0)) return (DelegationState.Unknown, id);
        if (node.controlEpoch != controlEpoch) return (DelegationState.OtherEpoch, id);

        link = id;
        while (link != 0) {
            node = self.nodes[link];
            if (node.revoked) return (DelegationState.Revoked, link);
            if (node.expiry <= block.timestamp) return (DelegationState.Expired, link);
            link = node.parent;
        }
        return (DelegationState.Live, id);
    }

    /// @dev The least that is left along the chain, and whose cap it is.
    function leftOf(Context storage self, uint256 id) internal view returns (uint256 left, uint256 link) {
        left = type(uint256).max;
        while (id != 0) {
            Node storage node = self.nodes[id];
            uint256 own = node.cap - node.spent;
            if (own < left) (left, link) = (own, id);
            id = node.parent;
        }
    }

    /// @dev Whether the account is the delegate of this delegation or of one above it.
    function isAbove(Context storage self, uint256 id, address account) internal view returns (bool) {
        while (id != 0) {
            if (self.nodes[id].delegate == account) return true;
            id = self.nodes[id].parent;
        }
        return false;
    }

    function checkDelegate(Context storage self, uint256 id, address account) internal view {
        if (self.nodes[id].delegate != account) revert IDelegations.Delegations_NotDelegate(id, account);
    }

    function checkRevocable(Context storage self, uint256 id) internal view {
        Node storage node = self.nodes[id];
        if (node.delegate == address(0)) revert IDelegations.Delegations_NotLive(id, id, DelegationState.Unknown);
        if (node.revoked) revert IDelegations.Delegations_NotLive(id, id, DelegationState.Revoked);
    }

    function checkScope(Context storage self, uint256 id, uint16 scope, address asset) internal view {
        Node storage node = self.nodes[id];
        if (node.scopes & scope == 0) revert IDelegations.Delegations_OutOfScope(id, scope, node.scopes);
        if (node.asset != asset) revert IDelegations.Delegations_OtherAsset(id, asset, node.asset);
    }

    // ------------------------------------------------------------------ writes

    /// @dev Lends power of a passport.
    function grantFirst(
        Context storage self,
        uint256 passport,
        uint24 controlEpoch,
        DelegationTerms calldata terms
    ) internal returns (uint256 id) {
        _checkTerms(terms);
        _checkAtMost(
            0,
            DelegationClause.Expiry,
            Timestamp.unwrap(terms.expiry),
            block.timestamp + DELEGATION_TERM_MOST
        );
        _checkAtMost(0, DelegationClause.Depth, terms.depth, DELEGATION_DEPTH_MOST);
        return _write(self, terms, passport, controlEpoch, 0);
    }

    /// @dev Lends on: no clause is wider than the parent's, and the cap is at most what its whole chain has left.
    function grantUnder(
        Context storage self,
        uint256 parent,
        DelegationTerms calldata terms
    ) internal returns (uint256 id) {
        _checkTerms(terms);
        Node storage node = self.nodes[parent];
        if (node.depth == 0) revert IDelegations.Delegations_NoDepth(parent);
        _checkAtMost(parent, DelegationClause.Depth, terms.depth, node.depth - 1);
        _checkAtMost(parent, DelegationClause.Expiry, Timestamp.unwrap(terms.expiry), node.expiry);
        if (terms.scopes & ~node.scopes != 0) {
            revert IDelegations.Delegations_Wider(parent, DelegationClause.Scopes, terms.scopes, node.scopes);
        }
        if (terms.scopes & DELEGATION_VALUE != 0) {
            if (terms.asset != node.asset) {
                revert IDelegations.Delegations_OtherAsset(parent, terms.asset, node.asset);
            }
            (uint256 left, ) = leftOf(self, parent);
            _checkAtMost(parent, DelegationClause.Cap, terms.cap, left);
        }
        return _write(self, terms, node.passport, node.controlEpoch, parent);
    }

    /// @dev Debits the whole chain, or nothing where one of it lacks the amount.
    function debit(Context storage self, uint256 id, uint256 amount) internal returns (uint256 left) {
        uint256 link;
        (left, link) = leftOf(self, id);
        if (amount > left) revert IDelegations.Delegations_OverCap(id, link, amount, left);
        left -= amount;
        while (id != 0) {
            Node storage node = self.nodes[id];
            node.spent += uint96(amount);
            id = node.parent;
        }
    }

    // ------------------------------------------------------------------ internals

    /// @dev What holds for every delegation by itself.
    function _checkTerms(DelegationTerms calldata terms) private view {
        uint16 scopes = terms.scopes;
        if (terms.delegate == address(0)) revert IDelegations.Delegations_NoDelegate();
        if (scopes == 0 || scopes & ~DELEGATION_ALL != 0) revert IDelegations.Delegations_BadScopes(scopes);
        bool values = scopes & DELEGATION_VALUE != 0;
        // The chain's coin cannot be drawn from a controller, but what waits in it can be settled.
        bool named = terms.asset != address(0);
        bool mayBeCoin = scopes & DELEGATION_VALUE == DELEGATION_SETTLE;
        if (values != (terms.cap != 0) || (named != values && !mayBeCoin)) {
            revert IDelegations.Delegations_BadBudget(scopes, terms.asset, terms.cap);
        }
        uint256 expiry = Timestamp.unwrap(terms.expiry);
        if (expiry <= block.timestamp) revert IDelegations.Delegations_AlreadyOver(expiry);
    }

    function _checkAtMost(uint256 parent, DelegationClause clause, uint256 asked, uint256 most) private pure {
        if (asked > most) revert IDelegations.Delegations_Wider(parent, clause, asked, most);
    }

    function _write(
        Context storage self,
        DelegationTerms calldata terms,
        uint256 passport,
        uint24 controlEpoch,
        uint256 parent
    ) private returns (uint256 id) {
        id = ++self.lastId;
        self.nodes[id] = Node({
            delegate: terms.delegate,
            scopes: terms.scopes,
            depth: terms.depth,
            expiry: uint40(Timestamp.unwrap(terms.expiry)),
            controlEpoch: controlEpoch,
            revoked: false,
            cap: terms.cap,
            spent: 0,
            parent: uint40(parent),
            asset: terms.asset,
            passport: uint40(passport)
        });
        emit IDelegations.DelegationGranted(id, passport, terms.delegate, parent, msg.sender, terms);
    }
}
