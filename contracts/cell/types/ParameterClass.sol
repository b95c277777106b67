// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice How hard a parameter of the constitution is to change (CELL-7).
enum ParameterClass {
    Ordinary,
    Core,
    Immutable
}

/// @notice A parameter as the charter names it.
/// @param key `keccak256` of its dotted name, see `Parameters.sol`
/// @param value Value at founding, in the parameter's own unit
/// @param min Least value that may ever be set
/// @param max Greatest value that may ever be set, at most `type(uint248).max`
/// @param class How hard it is to change
struct Parameter {
    bytes32 key;
    uint256 value;
    uint256 min;
    uint256 max;
    ParameterClass class;
}
