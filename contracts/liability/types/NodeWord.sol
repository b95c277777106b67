// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Sanction} from "./Sanction.sol";

/// @notice One word for what a good-standing check reads of a domain.
/// @dev A root keeps the ends of its sanctions and two flags; a linked domain needs none of that and keeps its link instead:
///
///   root    | 0: 40 | warning: 40 | probation: 40 | suspension: 40 | exclusion: 40 | quarantine: 40 | flags: 16 |
///   linked  | parent: 40 | parent's epoch: 32 | own epoch: 32 | ratio (Q128): 152 |        (fields from the lowest bit up)
///
/// `ratio` is the number of the parent's shares for one of the own, fixed when the two were merged. It is at most 10^6, because a
/// share price lies between 10^-6 and 1, and it is exact to less than one share, because there are less than 2^116 of them.
type NodeWord is uint256;

using {
    exists,
    isRoot,
    parent,
    parentEpoch,
    ownEpoch,
    convert,
    endOf,
    quarantineEnd,
    withEnd,
    withQuarantine,
    inDebt,
    withDebt,
    hasCases,
    withCases,
    hasEnds,
    isGood
} for NodeWord global;

uint256 constant MASK_40 = type(uint40).max;
uint256 constant MASK_32 = type(uint32).max;
uint256 constant ENDS_AT = 40;
uint256 constant ENDS = uint256(type(uint200).max) << ENDS_AT;
uint256 constant SUSPENSION_AT = 120;
uint256 constant EXCLUSION_AT = 160;
uint256 constant QUARANTINE_AT = 200;
uint256 constant FLAG_EXISTS = 1 << 240;
uint256 constant FLAG_DEBT = 1 << 241;
uint256 constant FLAG_CASES = 1 << 242;

/// @notice A new root, clean.
function cleanRoot() pure returns (NodeWord) {
    return NodeWord.wrap(FLAG_EXISTS);
}

/// @notice A link to `to`, whose pool is in `toEpoch`, with `ratio` shares there for one here.
function linkTo(uint256 to, uint256 toEpoch, uint256 fromEpoch, uint256 ratio) pure returns (NodeWord) {
    return NodeWord.wrap(to | (toEpoch << 40) | (fromEpoch << 72) | (ratio << 104));
}

function exists(NodeWord word) pure returns (bool) {
    return NodeWord.unwrap(word) != 0;
}

function isRoot(NodeWord word) pure returns (bool) {
    return NodeWord.unwrap(word) & MASK_40 == 0;
}

function parent(NodeWord word) pure returns (uint256) {
    return NodeWord.unwrap(word) & MASK_40;
}

function parentEpoch(NodeWord word) pure returns (uint256) {
    return (NodeWord.unwrap(word) >> 40) & MASK_32;
}

function ownEpoch(NodeWord word) pure returns (uint256) {
    return (NodeWord.unwrap(word) >> 72) & MASK_32;
}

/// @notice Shares of this linked domain, bought in `epoch`, as shares of its parent, rounded down.
/// @dev A member never has more shares than its pool, so the product is at most the parent's shares times 2^128.
function convert(NodeWord word, uint256 shares, uint256 epoch) pure returns (uint256) {
    if (epoch != ownEpoch(word)) return 0;
    unchecked {
        return (shares * (NodeWord.unwrap(word) >> 104)) >> 128;
    }
}

function endOf(NodeWord word, Sanction kind) pure returns (Timestamp) {
    return _endAt(word, _offsetOf(kind));
}

function quarantineEnd(NodeWord word) pure returns (Timestamp) {
    return _endAt(word, QUARANTINE_AT);
}

function withEnd(NodeWord word, Sanction kind, Timestamp end) pure returns (NodeWord) {
    return _withEndAt(word, _offsetOf(kind), end);
}

function withQuarantine(NodeWord word, Timestamp end) pure returns (NodeWord) {
    return _withEndAt(word, QUARANTINE_AT, end);
}

function inDebt(NodeWord word) pure returns (bool) {
    return NodeWord.unwrap(word) & FLAG_DEBT != 0;
}

function withDebt(NodeWord word, bool debt) pure returns (NodeWord) {
    uint256 cleared = NodeWord.unwrap(word) & ~FLAG_DEBT;
    return NodeWord.wrap(debt ? cleared | FLAG_DEBT : cleared);
}

function hasCases(NodeWord word) pure returns (bool) {
    return NodeWord.unwrap(word) & FLAG_CASES != 0;
}

function withCases(NodeWord word, bool cases) pure returns (NodeWord) {
    uint256 cleared = NodeWord.unwrap(word) & ~FLAG_CASES;
    return NodeWord.wrap(cases ? cleared | FLAG_CASES : cleared);
}

/// @notice Whether this root was ever sanctioned or quarantined: where not, no end is worth a look.
function hasEnds(NodeWord word) pure returns (bool) {
    return NodeWord.unwrap(word) & ENDS != 0;
}

/// @notice No debt, and neither suspension, exclusion nor quarantine in force at `moment`.
function isGood(NodeWord word, Timestamp moment) pure returns (bool) {
    return
        !inDebt(word) &&
        _endAt(word, SUSPENSION_AT) <= moment &&
        _endAt(word, EXCLUSION_AT) <= moment &&
        quarantineEnd(word) <= moment;
}

/// @dev There are four kinds, so nothing overflows.
function _offsetOf(Sanction kind) pure returns (uint256) {
    unchecked {
        return ENDS_AT + 40 * uint256(kind);
    }
}

function _endAt(NodeWord word, uint256 offset) pure returns (Timestamp) {
    return Timestamp.wrap(uint48((NodeWord.unwrap(word) >> offset) & MASK_40));
}

/// @dev An end beyond 40 bits means "until discharged" and is kept as the last moment that fits.
function _withEndAt(NodeWord word, uint256 offset, Timestamp end) pure returns (NodeWord) {
    uint256 value = Timestamp.unwrap(end) > MASK_40 ? MASK_40 : Timestamp.unwrap(end);
    return NodeWord.wrap((NodeWord.unwrap(word) & ~(MASK_40 << offset)) | (value << offset));
}
