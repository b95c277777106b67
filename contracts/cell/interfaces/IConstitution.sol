// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ParameterClass} from "../types/ParameterClass.sol";

/// @title Constitution: bounded parameters and the charter's text (CELL-7)
/// @notice Every parameter of a cell, each with bounds and a class that were fixed at founding, and the hash of the
/// charter text. Values are in the parameter's own unit (see `Parameters.sol`); nothing is rounded.
/// Warning: the set of parameters, their bounds and their classes never change; a wrong bound needs a new cell.
interface IConstitution {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The constitution has no such parameter.
    /// @param key The key asked for
    error Constitution_UnknownParameter(bytes32 key);

    /// @notice A value lies outside the parameter's bounds; it is refused whoever asks.
    /// @param key The parameter
    /// @param value The value asked for
    /// @param min Least value allowed
    /// @param max Greatest value allowed
    error Constitution_OutOfBounds(bytes32 key, uint256 value, uint256 min, uint256 max);

    /// @notice The parameter's class is changed by another function, or by none.
    /// @param key The parameter
    /// @param class Its class
    error Constitution_WrongClass(bytes32 key, ParameterClass class);

    /// @notice The charter names a parameter twice.
    /// @param key The parameter
    error Constitution_DuplicateParameter(bytes32 key);

    /// @notice The bounds of a parameter are no interval, or reach above `type(uint248).max`.
    /// @param key The parameter
    /// @param min Lower bound given
    /// @param max Upper bound given
    error Constitution_InvalidBounds(bytes32 key, uint256 min, uint256 max);

    /// @notice The hash of the charter text may not be zero.
    error Constitution_EmptyCharter();

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A parameter was defined, at founding.
    /// @param key The parameter
    /// @param value Its first value
    /// @param min Least value it may ever have
    /// @param max Greatest value it may ever have
    /// @param class How hard it is to change
    event ParameterDefined(bytes32 indexed key, uint256 value, uint256 min, uint256 max, ParameterClass class);

    /// @notice A parameter was changed.
    /// @param key The parameter
    /// @param previous Value before
    /// @param value Value now
    /// @param class Its class
    event ParameterChanged(bytes32 indexed key, uint256 previous, uint256 value, ParameterClass class);

    /// @notice The charter text was written or amended.
    /// @param previousHash Hash before, zero at founding
    /// @param charterHash Hash now
    event CharterAmended(bytes32 indexed previousHash, bytes32 indexed charterHash);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The present value of a parameter. One storage read.
    /// @dev Reverts with `Constitution_UnknownParameter` if it is not defined.
    function value(bytes32 key) external view returns (uint256);

    /// @notice The present values of two parameters in one call.
    /// @dev Reverts with `Constitution_UnknownParameter` if one is not defined.
    function values(bytes32 a, bytes32 b) external view returns (uint256 valueA, uint256 valueB);

    /// @notice The bounds and the class of a parameter.
    /// @dev Reverts with `Constitution_UnknownParameter` if it is not defined.
    function bounds(bytes32 key) external view returns (uint256 min, uint256 max, ParameterClass class);

    /// @notice Whether a parameter is defined.
    function isParameter(bytes32 key) external view returns (bool);

    /// @notice Hash of the charter text in force.
    function charterHash() external view returns (bytes32);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Changes an ordinary parameter. Restricted (capability *amend*).
    /// @dev Reverts with `Constitution_UnknownParameter`, `Constitution_WrongClass` (core and immutable ones),
    /// `Constitution_OutOfBounds`. Emits `ParameterChanged`.
    function set(bytes32 key, uint256 newValue) external;

    /// @notice Changes a core parameter. Restricted (capability *amend*), as a function of its own, so that a gate can
    /// ask more for it than for `set`.
    /// @dev Reverts with `Constitution_UnknownParameter`, `Constitution_WrongClass` (ordinary and immutable ones),
    /// `Constitution_OutOfBounds`. Emits `ParameterChanged`.
    function setCore(bytes32 key, uint256 newValue) external;

    /// @notice Replaces the hash of the charter text. Restricted (capability *amend*).
    /// @dev Reverts with `Constitution_EmptyCharter`. Emits `CharterAmended`.
    function amendText(bytes32 newHash) external;
}
