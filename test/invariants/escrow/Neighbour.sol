// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IForks} from "../../../contracts/identity/interfaces/IForks.sol";
import {IPassports} from "../../../contracts/identity/interfaces/IPassports.sol";
import {Sponsorship} from "../../../contracts/identity/types/Forks.sol";
import {ILiability} from "../../../contracts/liability/interfaces/ILiability.sol";

/// @notice What Escrow asks of another cell, in one contract. Passport 2 there sponsors passport 1.
contract Neighbour {
    uint16 private immutable ROYALTY;

    mapping(uint256 number => bool) public bad;

    constructor(uint16 royalty) {
        ROYALTY = royalty;
    }

    function setBad(uint256 number, bool isBad) external {
        bad[number] = isBad;
    }

    function controllerOf(uint256 number) public pure returns (address) {
        return address(uint160(0xAB0000 + number));
    }

    function isAuthorized(uint256 number, address account, uint16) external pure returns (bool) {
        return account == controllerOf(number);
    }

    function isInGoodStanding(uint256 number) external view returns (bool) {
        return !bad[number];
    }

    function sponsorshipOf(uint256 number) external view returns (Sponsorship memory its) {
        if (number == 1) (its.sponsor, its.royalty) = (2, ROYALTY);
    }

    /// @dev Compiles while each takes and answers what it stands for.
    function isLinked() external view returns (bool) {
        IPassports passports = IPassports(address(this));
        return
            this.controllerOf == passports.controllerOf &&
            this.isAuthorized == passports.isAuthorized &&
            this.isInGoodStanding == ILiability(address(this)).isInGoodStanding &&
            this.sponsorshipOf == IForks(address(this)).sponsorshipOf;
    }
}
