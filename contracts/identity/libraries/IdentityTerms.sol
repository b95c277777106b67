// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {TermReader} from "../../cell/types/TermReader.sol";
import {
    PARAM_IDENTITY_BOND_AGENT,
    PARAM_IDENTITY_BOND_DEVICE,
    PARAM_IDENTITY_BOND_HUMAN,
    PARAM_IDENTITY_BOND_ORGANISATION,
    PARAM_IDENTITY_FEE,
    PARAM_IDENTITY_REGISTRATION_CAPACITY,
    PARAM_IDENTITY_REGISTRATION_PERIOD,
    PARAM_IDENTITY_SPONSOR_CAPACITY,
    PARAM_IDENTITY_SPONSOR_PERIOD,
    PARAM_IDENTITY_TIER_1_BOND,
    PARAM_IDENTITY_TIER_2_BOND,
    PARAM_IDENTITY_TIER_3_BOND,
    PARAM_IDENTITY_TIER_4_BOND
} from "../../cell/types/Parameters.sol";
import {IPassports} from "../interfaces/IPassports.sol";
import {Kind, KindTerms} from "../types/Passports.sol";

/// @title IdentityTerms: what the charter asks of passports, as it was last read
/// @notice One word has all that a registration needs, so the words of four kinds repeat what is common to them.
library IdentityTerms {
    using TermReader for IConstitution;

    struct Context {
        KindTerms[4] kinds;
        uint96[4] tierBonds;
    }

    /// @notice What holds for a kind.
    function forKind(Context storage self, Kind kind) internal view returns (KindTerms memory) {
        return self.kinds[uint8(kind)];
    }

    /// @notice The highest tier up to `tier` whose least bond is at most `bond`.
    function affordable(Context storage self, uint8 tier, uint256 bond) internal view returns (uint8) {
        while (tier > 0 && bond < self.tierBonds[tier - 1]) --tier;
        return tier;
    }

    /// @notice Reads all of it anew.
    function refresh(Context storage self, IConstitution constitution) internal {
        KindTerms memory terms;
        terms.fee = uint80(constitution.read(PARAM_IDENTITY_FEE, 80));
        terms.cellCapacity = uint24(constitution.read(PARAM_IDENTITY_REGISTRATION_CAPACITY, 24));
        terms.cellPeriod = uint24(constitution.read(PARAM_IDENTITY_REGISTRATION_PERIOD, 24));
        terms.sponsorCapacity = uint16(constitution.read(PARAM_IDENTITY_SPONSOR_CAPACITY, 16));
        terms.sponsorPeriod = uint24(constitution.read(PARAM_IDENTITY_SPONSOR_PERIOD, 24));
        _setKind(self, constitution, Kind.Human, PARAM_IDENTITY_BOND_HUMAN, terms);
        _setKind(self, constitution, Kind.Agent, PARAM_IDENTITY_BOND_AGENT, terms);
        _setKind(self, constitution, Kind.Organisation, PARAM_IDENTITY_BOND_ORGANISATION, terms);
        _setKind(self, constitution, Kind.Device, PARAM_IDENTITY_BOND_DEVICE, terms);
        _setTier(self, constitution, 1, PARAM_IDENTITY_TIER_1_BOND);
        _setTier(self, constitution, 2, PARAM_IDENTITY_TIER_2_BOND);
        _setTier(self, constitution, 3, PARAM_IDENTITY_TIER_3_BOND);
        _setTier(self, constitution, 4, PARAM_IDENTITY_TIER_4_BOND);
        emit IPassports.IdentityTermsRefreshed(self.kinds, self.tierBonds);
    }

    function _setKind(
        Context storage self,
        IConstitution constitution,
        Kind kind,
        bytes32 key,
        KindTerms memory terms
    ) private {
        terms.bond = uint88(constitution.read(key, 88));
        self.kinds[uint8(kind)] = terms;
    }

    function _setTier(Context storage self, IConstitution constitution, uint8 tier, bytes32 key) private {
        self.tierBonds[tier - 1] = uint96(constitution.read(key, 96));
    }
}
