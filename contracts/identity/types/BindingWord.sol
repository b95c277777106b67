// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What is kept of an address, in the 224 bits beside its ERC-721 balance:
/// `home 40 | roles 32 | until 40 | meter 40 | era 8 | nonce 24`, from the lowest bit.
/// @dev `home`, `era`, `roles` and `until` are its binding (see {Bound}); `meter` is its bucket of registrations as a sponsor; `nonce` is
/// the next that it signs.
type BindingWord is uint224;

using {home, roles, until, meter, era, nonce} for BindingWord global;
using {withHome, withRoles, withUntil, withMeter, nextNonce} for BindingWord global;

uint256 constant ROLES_AT = 40;
uint256 constant UNTIL_AT = 72;
uint256 constant METER_AT = 112;
uint256 constant ERA_AT = 152;
uint256 constant NONCE_AT = 160;

/// @dev Replaces the field of `bits` bits at `at`; a value that does not fit never comes here.
function _with(BindingWord word, uint256 offset, uint256 bits, uint256 value) pure returns (BindingWord) {
    uint256 mask = ((1 << bits) - 1) << offset;
    return BindingWord.wrap(uint224((BindingWord.unwrap(word) & ~mask) | ((value << offset) & mask)));
}

/// @notice Domain to which the address is bound, or a passport's id while that was alone; 0 before it ever was bound.
function home(BindingWord word) pure returns (uint256) {
    return uint40(BindingWord.unwrap(word));
}

/// @notice Passports that it controls, operates or is the wallet of.
function roles(BindingWord word) pure returns (uint256) {
    return uint32(BindingWord.unwrap(word) >> ROLES_AT);
}

/// @notice End of its tail.
function until(BindingWord word) pure returns (uint256) {
    return uint40(BindingWord.unwrap(word) >> UNTIL_AT);
}

/// @notice Until when its registrations as a sponsor are spent.
function meter(BindingWord word) pure returns (uint40) {
    return uint40(BindingWord.unwrap(word) >> METER_AT);
}

/// @notice Where home is a passport's id: how often that passport had left a domain when home was written.
function era(BindingWord word) pure returns (uint256) {
    return uint8(BindingWord.unwrap(word) >> ERA_AT);
}

/// @notice The nonce that it signs next.
function nonce(BindingWord word) pure returns (uint256) {
    return uint24(BindingWord.unwrap(word) >> NONCE_AT);
}

function withHome(BindingWord word, uint256 value, uint256 era_) pure returns (BindingWord) {
    return _with(_with(word, 0, 40, value), ERA_AT, 8, era_);
}

function withRoles(BindingWord word, uint256 value) pure returns (BindingWord) {
    return _with(word, ROLES_AT, 32, value);
}

function withUntil(BindingWord word, uint256 value) pure returns (BindingWord) {
    return _with(word, UNTIL_AT, 40, value);
}

function withMeter(BindingWord word, uint40 value) pure returns (BindingWord) {
    return _with(word, METER_AT, 40, value);
}

/// @dev The highest field: 16 million signatures an address, then it can sign no more.
function nextNonce(BindingWord word) pure returns (BindingWord) {
    return BindingWord.wrap(uint224(BindingWord.unwrap(word) + (1 << NONCE_AT)));
}
