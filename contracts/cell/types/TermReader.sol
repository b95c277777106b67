// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../interfaces/IConstitution.sol";

/// @title TermReader: parameters on their way into a packed word
library TermReader {
    /// @notice Thrown when a parameter is too large for the words in which the module keeps its terms.
    error TermReader_TooLarge(bytes32 key, uint256 value, uint256 bits);

    /// @notice A parameter that fits into `bits` bits.
    function read(IConstitution constitution, bytes32 key, uint256 bits) internal view returns (uint256 value) {
        value = constitution.value(key);
        if (value >> bits != 0) revert TermReader_TooLarge(key, value, bits);
    }
}
