// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MilestoneState} from "./Escrows.sol";

/// @notice All that an escrow on the plain path keeps: how far each milestone is.
/// @dev   | states: 16 x 3 | recorded: 16 x 1 | foreign: 1 | opened: 1 | large: 1 | across: 1 |   (fields from the lowest bit up)
type EscrowWord is uint256;

using {isOpened, isForeign, isLarge, isAcross, stateOf, withState, isRecorded, withRecorded} for EscrowWord global;

uint256 constant STATE_BITS = 3;
uint256 constant STATE_MASK = 7;
uint256 constant RECORDED_AT = 48;
uint256 constant FLAG_FOREIGN = 1 << 64;
uint256 constant FLAG_OPENED = 1 << 65;
uint256 constant FLAG_LARGE = 1 << 66;
uint256 constant FLAG_ACROSS = 1 << 67;

/// @notice A new escrow, every milestone open.
/// @param foreign Whether its parties are of two domains of this cell.
/// @param large Whether it is above its asset's threshold.
/// @param across Whether its payee is of another cell.
function openedWord(bool foreign, bool large, bool across) pure returns (EscrowWord) {
    uint256 flags = FLAG_OPENED | (foreign ? FLAG_FOREIGN : 0) | (large ? FLAG_LARGE : 0) | (across ? FLAG_ACROSS : 0);
    return EscrowWord.wrap(flags);
}

function isOpened(EscrowWord word) pure returns (bool) {
    return EscrowWord.unwrap(word) & FLAG_OPENED != 0;
}

function isForeign(EscrowWord word) pure returns (bool) {
    return EscrowWord.unwrap(word) & FLAG_FOREIGN != 0;
}

function isLarge(EscrowWord word) pure returns (bool) {
    return EscrowWord.unwrap(word) & FLAG_LARGE != 0;
}

function isAcross(EscrowWord word) pure returns (bool) {
    return EscrowWord.unwrap(word) & FLAG_ACROSS != 0;
}

function stateOf(EscrowWord word, uint256 index) pure returns (MilestoneState) {
    return MilestoneState((EscrowWord.unwrap(word) >> (index * STATE_BITS)) & STATE_MASK);
}

function withState(EscrowWord word, uint256 index, MilestoneState state) pure returns (EscrowWord) {
    uint256 shift = index * STATE_BITS;
    return EscrowWord.wrap((EscrowWord.unwrap(word) & ~(STATE_MASK << shift)) | (uint256(state) << shift));
}

function isRecorded(EscrowWord word, uint256 index) pure returns (bool) {
    return (EscrowWord.unwrap(word) >> (RECORDED_AT + index)) & 1 != 0;
}

function withRecorded(EscrowWord word, uint256 index) pure returns (EscrowWord) {
    return EscrowWord.wrap(EscrowWord.unwrap(word) | (1 << (RECORDED_AT + index)));
}
