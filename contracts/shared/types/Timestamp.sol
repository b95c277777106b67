// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "./Duration.sol";

/// @notice A moment, in seconds of `block.timestamp` (ERC-6372 `mode=timestamp`).
/// @dev 48 bits at interfaces; a packed word may hold it in 40, which lasts until the year 36,812.
type Timestamp is uint48;

using {isBefore as <, isAtMost as <=, isAfter as >, isAtLeast as >=} for Timestamp global;
using {plus} for Timestamp global;

/// @notice The present moment.
function timeNow() view returns (Timestamp) {
    return Timestamp.wrap(uint48(block.timestamp));
}

/// @notice `moment` and then `length` more.
function plus(Timestamp moment, Duration length) pure returns (Timestamp) {
    return Timestamp.wrap(Timestamp.unwrap(moment) + Duration.unwrap(length));
}

/// @notice The later of two moments.
function laterOf(Timestamp a, Timestamp b) pure returns (Timestamp) {
    return a < b ? b : a;
}

function isBefore(Timestamp a, Timestamp b) pure returns (bool) {
    return Timestamp.unwrap(a) < Timestamp.unwrap(b);
}

function isAtMost(Timestamp a, Timestamp b) pure returns (bool) {
    return Timestamp.unwrap(a) <= Timestamp.unwrap(b);
}

function isAfter(Timestamp a, Timestamp b) pure returns (bool) {
    return Timestamp.unwrap(a) > Timestamp.unwrap(b);
}

function isAtLeast(Timestamp a, Timestamp b) pure returns (bool) {
    return Timestamp.unwrap(a) >= Timestamp.unwrap(b);
}
