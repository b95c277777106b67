// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Kind} from "./Passports.sol";

/// @notice What is kept of a passport, in the 96 bits beside its controller:
/// `birth 40 | parent 40 | class 8 | kind 2 | tier 3 | own wallet 1 | rotated 1 | probation 1`, from the lowest bit.
/// @dev It outlives the passport. Its flags say what has to be read elsewhere: nothing, for most passports. A parent is here, so that a
/// birth costs no word of its own; what comes with later acts is elsewhere.
type PassportWord is uint96;

using {birth, parent, declaredClass, kind, tier} for PassportWord global;
using {hasOwnWallet, isRotated, hasProbation} for PassportWord global;
using {withTier, withOwnWallet, withRotation, withProbation} for PassportWord global;

uint256 constant PARENT_AT = 40;
uint256 constant CLASS_AT = 80;
uint256 constant KIND_AT = 88;
uint256 constant TIER_AT = 90;
uint96 constant OWN_WALLET = 1 << 93;
uint96 constant ROTATED = 1 << 94;
uint96 constant PROBATION = 1 << 95;

/// @notice The word of a passport that is born now, in tier 0, of a parent or of none.
function newborn(Kind kind_, uint8 class, uint256 parent_) view returns (PassportWord) {
    uint256 word = uint40(block.timestamp);
    word |= uint256(uint40(parent_)) << PARENT_AT;
    word |= uint256(class) << CLASS_AT;
    word |= uint256(kind_) << KIND_AT;
    return PassportWord.wrap(uint96(word));
}

/// @notice When it was issued; 0 for an id that never was.
function birth(PassportWord word) pure returns (uint40) {
    return uint40(PassportWord.unwrap(word));
}

/// @notice The parent, or the first of two; 0 where there is none.
function parent(PassportWord word) pure returns (uint256) {
    return uint40(PassportWord.unwrap(word) >> PARENT_AT);
}

function declaredClass(PassportWord word) pure returns (uint8) {
    return uint8(PassportWord.unwrap(word) >> CLASS_AT);
}

function kind(PassportWord word) pure returns (Kind) {
    return Kind((PassportWord.unwrap(word) >> KIND_AT) & 3);
}

/// @notice The tier as granted.
function tier(PassportWord word) pure returns (uint8) {
    return uint8((PassportWord.unwrap(word) >> TIER_AT) & 7);
}

/// @notice Whether the agent wallet is the controller.
function hasOwnWallet(PassportWord word) pure returns (bool) {
    return PassportWord.unwrap(word) & OWN_WALLET != 0;
}

/// @notice Whether its control ever changed: only then its control epoch is read.
function isRotated(PassportWord word) pure returns (bool) {
    return PassportWord.unwrap(word) & ROTATED != 0;
}

/// @notice Whether it ever had a probation of its own.
function hasProbation(PassportWord word) pure returns (bool) {
    return PassportWord.unwrap(word) & PROBATION != 0;
}

function withTier(PassportWord word, uint8 value) pure returns (PassportWord) {
    return
        PassportWord.wrap(uint96((PassportWord.unwrap(word) & ~(uint256(7) << TIER_AT)) | (uint256(value) << TIER_AT)));
}

function withOwnWallet(PassportWord word, bool own) pure returns (PassportWord) {
    uint96 rest = PassportWord.unwrap(word) & ~OWN_WALLET;
    return PassportWord.wrap(own ? rest | OWN_WALLET : rest);
}

function withRotation(PassportWord word) pure returns (PassportWord) {
    return PassportWord.wrap(PassportWord.unwrap(word) | ROTATED);
}

function withProbation(PassportWord word) pure returns (PassportWord) {
    return PassportWord.wrap(PassportWord.unwrap(word) | PROBATION);
}
