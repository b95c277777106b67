// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Capability} from "./Capability.sol";

/// @notice Who may call a function and which capability it is, in one word:
/// `[set 1 | since 48 | capability 8 | mantle 64]`. Zero: the function belongs to nobody.
type FunctionWord is uint256;

using {isSet, roleId, capability, since} for FunctionWord global;

uint256 constant FUNCTION_SET = 1 << 120;

/// @notice Packs the rule of a function.
function packFunction(uint64 roleId_, Capability capability_, uint48 since_) pure returns (FunctionWord) {
    return FunctionWord.wrap(FUNCTION_SET | (uint256(since_) << 72) | (uint256(capability_) << 64) | uint256(roleId_));
}

/// @notice Whether the function was given a mantle and a capability.
function isSet(FunctionWord self) pure returns (bool) {
    return FunctionWord.unwrap(self) != 0;
}

/// @notice The mantle that may call it.
function roleId(FunctionWord self) pure returns (uint64) {
    return uint64(FunctionWord.unwrap(self));
}

/// @notice The capability it belongs to.
function capability(FunctionWord self) pure returns (Capability) {
    return Capability(uint8(FunctionWord.unwrap(self) >> 64));
}

/// @notice Since when it has been so.
function since(FunctionWord self) pure returns (uint48) {
    return uint48(FunctionWord.unwrap(self) >> 72);
}
