// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPassports} from "../interfaces/IPassports.sol";
import {Kind} from "../types/Passports.sol";

/// @title Principals: which human's passport stands behind another (FORK-6)
/// @notice The vouching belongs to the human's control epoch: it ends when that passport changes hands, and is in effect only while the
/// human is in good standing.
library Principals {
    struct Link {
        uint40 human;
        uint24 humanEpoch;
        uint64 nonce;
    }

    struct Context {
        mapping(uint256 passport => Link) links;
    }

    /// @dev The human that vouches, in good standing or not; 0 when none does or its passport changed hands.
    function humanOf(Context storage self, IPassports passports, uint256 passport) internal view returns (uint256) {
        Link storage link = self.links[passport];
        uint256 human = link.human;
        return human != 0 && passports.controlEpochOf(human) == link.humanEpoch ? human : 0;
    }

    /// @dev Whether a human in good standing stands behind the passport, which may be that human's own.
    function isBacked(
        Context storage self,
        IPassports passports,
        uint256 passport,
        Kind kind
    ) internal view returns (bool) {
        uint256 human = kind == Kind.Human ? passport : humanOf(self, passports, passport);
        return human != 0 && passports.isInGoodStanding(human);
    }

    /// @dev Whether a passport can vouch.
    function isFit(IPassports passports, uint256 passport, uint256 human) internal view returns (bool) {
        return human != passport && passports.isInGoodStanding(human) && passports.passport(human).kind == Kind.Human;
    }

    function set(Context storage self, IPassports passports, uint256 passport, uint256 human) internal {
        Link storage link = self.links[passport];
        link.human = uint40(human);
        link.humanEpoch = passports.controlEpochOf(human);
        ++link.nonce;
    }

    function remove(Context storage self, uint256 passport) internal {
        self.links[passport].human = 0;
    }
}
