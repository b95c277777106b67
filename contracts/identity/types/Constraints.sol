// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What Constraints knows for life.
struct ConstraintsWiring {
    address authority;
    address constitution;
    address passports;
}

/// @dev Arbitrators that a passport names at most, so that looking for one is bounded work.
uint256 constant ARBITRATORS_MOST = 4;

/// @notice What a passport may spend of one asset.
/// @param limit At most at once, and what comes back in a day; `type(uint96).max` where there is no limit.
/// @param left What can be spent now.
/// @param pending The looser limit that waits; `limit` when none does.
/// @param loosensAt When it comes into force; 0 when none waits.
struct SpendLimitView {
    uint256 limit;
    uint256 left;
    uint256 pending;
    Timestamp loosensAt;
}

/// @notice Which arbitrators a passport accepts.
/// @param accepted Ascending; empty for any.
/// @param pending The looser list that waits; empty for any, and when none waits.
/// @param loosensAt When it comes into force; 0 when none waits.
struct ArbitratorsView {
    address[] accepted;
    address[] pending;
    Timestamp loosensAt;
}
