// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Kind} from "./Passports.sol";

/// @notice What is kept of a passport, in the 96 bits beside its controller:
/// `birth 40 | epoch 24 | operators 16 | class 8 | kind 2 | tier 3 | own wallet 1 | spare 1 | probation 1`, from the lowest bit.
/// @dev It outlives the passport. Its flags say what has to be read elsewhere: nothing, for most passports.
type PassportWord is uint96;

using {birth, epoch, operators, declaredClass, kind, tier} for PassportWord global;
using {hasOwnWallet, hasProbation} for PassportWord global;
using {withTier, withOperators, withOwnWallet, withProbation, nextEpoch} for PassportWord global;

uint256 constant EPOCH_AT = 40;
uint256 constant OPERATORS_AT = 64;
uint256 constant CLASS_AT = 80;
uint256 constant KIND_AT = 88;
uint256 constant TIER_AT = 90;
uint96 constant OWN_WALLET = 1 << 93;
uint96 constant PROBATION = 1 << 95;

/// @notice The word of a passport that is born now, in tier 0.
function newborn(Kind kind_, uint8 class) view returns (PassportWord) {
    uint256 word = uint40(block.timestamp);
    word |= uint256(class) << CLASS_AT;
    word |= uint256(kind_) << KIND_AT;
    return PassportWord.wrap(uint96(word));
}

/// @notice When it was issued; 0 for an id that never was.
function birth(PassportWord word) pure returns (uint40) {
    return uint40(PassportWord.unwrap(word));
}

/// @notice Counts the changes of control.
function epoch(PassportWord word) pure returns (uint24) {
    return uint24(PassportWord.unwrap(word) >> EPOCH_AT);
}

/// @notice Operators of this epoch, expired ones included until pruned.
function operators(PassportWord word) pure returns (uint16) {
    return uint16(PassportWord.unwrap(word) >> OPERATORS_AT);
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

/// @notice Whether it ever had a probation of its own.
function hasProbation(PassportWord word) pure returns (bool) {
    return PassportWord.unwrap(word) & PROBATION != 0;
}

function withTier(PassportWord word, uint8 value) pure returns (PassportWord) {
    return
        PassportWord.wrap(uint96((PassportWord.unwrap(word) & ~(uint256(7) << TIER_AT)) | (uint256(value) << TIER_AT)));
}

function withOperators(PassportWord word, uint16 value) pure returns (PassportWord) {
    uint256 rest = PassportWord.unwrap(word) & ~(uint256(type(uint16).max) << OPERATORS_AT);
    return PassportWord.wrap(uint96(rest | (uint256(value) << OPERATORS_AT)));
}

function withOwnWallet(PassportWord word, bool own) pure returns (PassportWord) {
    uint96 rest = PassportWord.unwrap(word) & ~OWN_WALLET;
    return PassportWord.wrap(own ? rest | OWN_WALLET : rest);
}

function withProbation(PassportWord word) pure returns (PassportWord) {
    return PassportWord.wrap(PassportWord.unwrap(word) | PROBATION);
}

/// @notice After a change of control: no operators and no wallet. 16 million changes, then control moves no more.
function nextEpoch(PassportWord word) pure returns (PassportWord) {
    uint24 next = word.epoch() + 1;
    uint256 rest = PassportWord.unwrap(word) & ~(uint256(type(uint24).max) << EPOCH_AT);
    return PassportWord.wrap(uint96(rest | (uint256(next) << EPOCH_AT))).withOperators(0).withOwnWallet(false);
}
