// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {
    PARAM_IDENTITY_TIER_1_AGE,
    PARAM_IDENTITY_TIER_1_AUDITS,
    PARAM_IDENTITY_TIER_1_BOND,
    PARAM_IDENTITY_TIER_2_AGE,
    PARAM_IDENTITY_TIER_2_AUDITS,
    PARAM_IDENTITY_TIER_2_BOND,
    PARAM_IDENTITY_TIER_3_AGE,
    PARAM_IDENTITY_TIER_3_AUDITS,
    PARAM_IDENTITY_TIER_3_BOND,
    PARAM_IDENTITY_TIER_4_AGE,
    PARAM_IDENTITY_TIER_4_AUDITS,
    PARAM_IDENTITY_TIER_4_BOND
} from "../../cell/types/Parameters.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {ITiers} from "../interfaces/ITiers.sol";
import {TIER_MAX, TierTerms} from "../types/Tiers.sol";

/// @title TierLadder: what the charter asks for each tier
library TierLadder {
    /// @dev All terms of a tier. Tier 0 asks nothing.
    function termsOf(IConstitution constitution, uint8 tier) internal view returns (TierTerms memory terms) {
        if (tier == 0) return terms;
        (bytes32 bondKey, bytes32 ageKey, bytes32 auditsKey) = _keysOf(tier);
        uint256 age;
        (terms.bond, age) = constitution.values(bondKey, ageKey);
        terms.age = Duration.wrap(uint32(age));
        terms.audits = constitution.value(auditsKey);
    }

    /// @dev The least bond of a tier.
    function bondOf(IConstitution constitution, uint8 tier) internal view returns (uint256) {
        if (tier == 0) return 0;
        (bytes32 bondKey, , ) = _keysOf(tier);
        return constitution.value(bondKey);
    }

    function _keysOf(uint8 tier) private pure returns (bytes32 bond, bytes32 age, bytes32 audits) {
        if (tier == 1) {
            return (PARAM_IDENTITY_TIER_1_BOND, PARAM_IDENTITY_TIER_1_AGE, PARAM_IDENTITY_TIER_1_AUDITS);
        }
        if (tier == 2) {
            return (PARAM_IDENTITY_TIER_2_BOND, PARAM_IDENTITY_TIER_2_AGE, PARAM_IDENTITY_TIER_2_AUDITS);
        }
        if (tier == 3) {
            return (PARAM_IDENTITY_TIER_3_BOND, PARAM_IDENTITY_TIER_3_AGE, PARAM_IDENTITY_TIER_3_AUDITS);
        }
        if (tier == TIER_MAX) {
            return (PARAM_IDENTITY_TIER_4_BOND, PARAM_IDENTITY_TIER_4_AGE, PARAM_IDENTITY_TIER_4_AUDITS);
        }
        revert ITiers.Tiers_UnknownTier(tier);
    }
}
