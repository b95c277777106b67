// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What Delegations knows for life.
struct DelegationsWiring {
    address authority;
    address liability;
    address passports;
}

/// @dev May spend up to the cap.
uint16 constant DELEGATION_SPEND = 1;
/// @dev May settle up to the cap: release, refund and dispute what was agreed.
uint16 constant DELEGATION_SETTLE = 2;
/// @dev May trade licences.
uint16 constant DELEGATION_TRADE = 4;
/// @dev May propose to the gate.
uint16 constant DELEGATION_PROPOSE = 8;
/// @dev What disposes of value, and therefore has a cap.
uint16 constant DELEGATION_VALUE = 3;
/// @dev All there is. A veto and a vote have no bit here and never get one.
uint16 constant DELEGATION_ALL = 15;

/// @dev Generations that can follow the first delegation at most, so that a chain has at most one more.
uint256 constant DELEGATION_DEPTH_MOST = 3;
/// @dev Seconds that a delegation runs at most.
uint256 constant DELEGATION_TERM_MOST = 365 days;

/// @notice What is delegated.
/// @param delegate Who may act.
/// @param scopes A set of `DELEGATION_…`.
/// @param asset What may be spent and settled; the zero address for the chain's coin, which is settled but never spent by delegation, and
/// where the scopes dispose of no value.
/// @param cap How much of it in all, spent and settled together; 0 where the scopes dispose of no value.
/// @param expiry First second in which it is worth nothing.
/// @param depth Generations that the delegate may let follow.
struct DelegationTerms {
    address delegate;
    uint16 scopes;
    address asset;
    uint96 cap;
    Timestamp expiry;
    uint8 depth;
}

/// @notice A delegation as granted, whether or not it still counts.
/// @param passport Whose power it is.
/// @param parent The delegation it was granted from; 0 for one that the passport granted itself.
/// @param spent What was spent and settled of the cap, by the delegate and everybody below.
/// @param controlEpoch The passport's control epoch: a change of control ends it.
/// @param revoked Whether this one was revoked; those above may be as well.
struct DelegationView {
    uint256 passport;
    uint256 parent;
    DelegationTerms terms;
    uint96 spent;
    uint24 controlEpoch;
    bool revoked;
}

/// @notice Whether a delegation counts, or why not.
enum DelegationState {
    Live,
    Unknown,
    Revoked,
    Expired,
    OtherEpoch
}

/// @notice A term of a delegation.
enum DelegationClause {
    Scopes,
    Cap,
    Expiry,
    Depth
}
