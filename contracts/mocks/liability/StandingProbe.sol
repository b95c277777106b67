// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiability} from "../../liability/interfaces/ILiability.sol";

/// @title StandingProbe
/// @notice A module that asks for standing, and tells what the question cost it.
contract StandingProbe {
    ILiability private immutable LIABILITY;

    constructor(ILiability liability) {
        LIABILITY = liability;
    }

    /// @notice Gas of the full read, its call included.
    function standingGas(uint256 member) external returns (uint256 gas) {
        gas = gasleft();
        LIABILITY.standing(member);
        gas -= gasleft();
    }

    /// @notice Gas of the short check, its call included.
    function goodStandingGas(uint256 member) external returns (uint256 gas) {
        gas = gasleft();
        LIABILITY.isInGoodStanding(member);
        gas -= gasleft();
    }
}
