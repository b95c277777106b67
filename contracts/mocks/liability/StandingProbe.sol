// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";

/// @title StandingProbe
/// @notice A module that asks for standing, and tells what the question cost it, its call included.
contract StandingProbe {
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;

    constructor(ILiability liability, IPassports passports) {
        LIABILITY = liability;
        PASSPORTS = passports;
    }

    /// @notice Gas of the keystone's full read.
    function standingGas(uint256 member) external view returns (uint256 gas) {
        gas = gasleft();
        LIABILITY.rawStanding(member);
        gas -= gasleft();
    }

    /// @notice Gas of the short check.
    function goodStandingGas(uint256 member) external view returns (uint256 gas) {
        gas = gasleft();
        LIABILITY.isInGoodStanding(member);
        gas -= gasleft();
    }

    /// @notice Gas of a passport's standing.
    function passportGas(uint256 passport) external view returns (uint256 gas) {
        gas = gasleft();
        PASSPORTS.standing(passport);
        gas -= gasleft();
    }
}
