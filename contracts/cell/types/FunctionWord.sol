// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Capability} from "./Capability.sol";

/// @notice Who may call a function and which capability it is, in one word:
/// `[mantle 64 | set 1 | since 48 | capability 8]`, the mantle in the highest bits. Zero: the function belongs to nobody.
type FunctionWord is uint256;

using {isSet, roleId, capability, since} for FunctionWord global;

/// @dev Where the mantle begins, and the mask of the capability.
uint256 constant FUNCTION_MANTLE = 192;
uint256 constant FUNCTION_CAPABILITY = 0xff;

/// @dev Tells a rule from no rule, also for the first mantle and capability at time zero.
uint256 constant FUNCTION_SET = 1 << 56;

/// @notice Packs the rule of a function.
function packFunction(uint64 roleId_, Capability capability_, uint48 since_) pure returns (FunctionWord) {
    return
        FunctionWord.wrap(
            (uint256(roleId_) << FUNCTION_MANTLE) | FUNCTION_SET | (uint256(since_) << 8) | uint256(capability_)
        );
}

/// @notice Key of a function in a mapping: one word, so that one hash finds it.
function functionKey(address target, bytes4 selector) pure returns (bytes32) {
    return bytes32(bytes20(target)) | (bytes32(selector) >> 160);
}

/// @notice Whether the function was given a mantle and a capability.
function isSet(FunctionWord self) pure returns (bool) {
    return FunctionWord.unwrap(self) != 0;
}

/// @notice The mantle that may call it.
function roleId(FunctionWord self) pure returns (uint64) {
    return uint64(FunctionWord.unwrap(self) >> FUNCTION_MANTLE);
}

/// @notice The capability it belongs to.
function capability(FunctionWord self) pure returns (Capability) {
    return Capability(uint8(FunctionWord.unwrap(self)));
}

/// @notice Since when it has been so.
function since(FunctionWord self) pure returns (uint48) {
    return uint48(FunctionWord.unwrap(self) >> 8);
}
