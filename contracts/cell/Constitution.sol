// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Guarded} from "../shared/Guarded.sol";
import {IConstitution} from "./interfaces/IConstitution.sol";
import {Parameter, ParameterClass} from "./types/ParameterClass.sol";

/// @title Constitution
/// @notice See {IConstitution}.
/// @dev What everybody reads, the value, has a word of its own that also says that it is there and of which class:
/// `[set 1 | class 7 | value 248]`. Bounds are read on changes only.
contract Constitution is Guarded, IConstitution {
    struct Bounds {
        uint256 min;
        uint256 max;
    }

    uint256 private constant SET = 1 << 255;
    uint256 private constant CLASS_SHIFT = 248;
    uint256 private constant CLASS_MASK = 0x7f;
    uint256 private constant VALUE_MASK = type(uint248).max;

    mapping(bytes32 key => uint256 word) private _words;
    mapping(bytes32 key => Bounds) private _bounds;
    bytes32 private _charterHash;

    /// @param cell The authority
    /// @param charterHash_ Hash of the charter text
    /// @param parameters Every parameter the cell will ever have
    constructor(address cell, bytes32 charterHash_, Parameter[] memory parameters) Guarded(cell) {
        _amendText(charterHash_);
        for (uint256 i = 0; i < parameters.length; ++i) {
            _define(parameters[i]);
        }
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IConstitution
    function value(bytes32 key) external view returns (uint256) {
        return _word(key) & VALUE_MASK;
    }

    /// @inheritdoc IConstitution
    function values(bytes32 a, bytes32 b) external view returns (uint256 valueA, uint256 valueB) {
        return (_word(a) & VALUE_MASK, _word(b) & VALUE_MASK);
    }

    /// @inheritdoc IConstitution
    function bounds(bytes32 key) external view returns (uint256 min, uint256 max, ParameterClass class) {
        class = _classOf(_word(key));
        Bounds storage limits = _bounds[key];
        return (limits.min, limits.max, class);
    }

    /// @inheritdoc IConstitution
    function isParameter(bytes32 key) external view returns (bool) {
        return _words[key] != 0;
    }

    /// @inheritdoc IConstitution
    function charterHash() external view returns (bytes32) {
        return _charterHash;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IConstitution
    function set(bytes32 key, uint256 newValue) external restricted {
        _set(key, newValue, ParameterClass.Ordinary);
    }

    /// @inheritdoc IConstitution
    function setCore(bytes32 key, uint256 newValue) external restricted {
        _set(key, newValue, ParameterClass.Core);
    }

    /// @inheritdoc IConstitution
    function amendText(bytes32 newHash) external restricted {
        _amendText(newHash);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _set(bytes32 key, uint256 newValue, ParameterClass expected) private {
        // Check: it exists, by this function, within bounds.
        uint256 word = _word(key);
        ParameterClass class = _classOf(word);
        if (class != expected) revert Constitution_WrongClass(key, class);
        Bounds storage limits = _bounds[key];
        _checkWithin(key, newValue, limits.min, limits.max);

        // Effect: the value; set bit and class stay.
        _words[key] = (word & ~VALUE_MASK) | newValue;
        emit ParameterChanged(key, word & VALUE_MASK, newValue, class);
    }

    function _define(Parameter memory parameter) private {
        bytes32 key = parameter.key;
        (uint256 min, uint256 max) = (parameter.min, parameter.max);
        if (_words[key] != 0) revert Constitution_DuplicateParameter(key);
        if (min > max || max > VALUE_MASK) revert Constitution_InvalidBounds(key, min, max);
        _checkWithin(key, parameter.value, min, max);

        _words[key] = SET | (uint256(parameter.class) << CLASS_SHIFT) | parameter.value;
        _bounds[key] = Bounds({min: min, max: max});
        emit ParameterDefined(key, parameter.value, min, max, parameter.class);
    }

    function _amendText(bytes32 newHash) private {
        if (newHash == bytes32(0)) revert Constitution_EmptyCharter();
        emit CharterAmended(_charterHash, newHash);
        _charterHash = newHash;
    }

    function _word(bytes32 key) private view returns (uint256 word) {
        word = _words[key];
        if (word == 0) revert Constitution_UnknownParameter(key);
    }

    function _classOf(uint256 word) private pure returns (ParameterClass) {
        return ParameterClass((word >> CLASS_SHIFT) & CLASS_MASK);
    }

    function _checkWithin(bytes32 key, uint256 newValue, uint256 min, uint256 max) private pure {
        if (newValue < min || newValue > max) revert Constitution_OutOfBounds(key, newValue, min, max);
    }
}
