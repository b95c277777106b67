// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What Reputation knows for life.
struct ReputationWiring {
    address authority;
    address constitution;
    address passports;
}

/// @notice What a passport is remembered for.
enum Mark {
    EscrowSettled,
    RulingFor,
    RulingAgainst,
    AuditPassed,
    AuditFailed,
    VetoSuffered
}

/// @dev How many marks there are.
uint256 constant MARK_COUNT = 6;

/// @dev The value of a mark that has no amount: large enough to decay finely.
uint256 constant MARK_ONE = 1e18;

/// @notice One mark of a passport's record, at one moment.
/// @param count How often it was recorded.
/// @param total Sum of the values, undecayed. Like `decayed` it stops at 2^88 - 1.
/// @param decayed Sum of the values, each halved for every half-life since it was recorded; rounded down.
/// @param lastAt When it was recorded last; 0 when never.
struct MarkView {
    uint256 count;
    uint256 total;
    uint256 decayed;
    Timestamp lastAt;
}
