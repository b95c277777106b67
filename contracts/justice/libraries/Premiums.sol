// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BPS_WHOLE} from "../../shared/types/Bps.sol";

/// @title Premiums: what a cover costs and who earns it
library Premiums {
    /// @dev The factors of tiers 1 to 4, in tenths.
    uint256 private constant TENTHS_TIER_4 = 10;
    uint256 private constant TENTHS_TIER_3 = 15;
    uint256 private constant TENTHS_TIER_2 = 20;
    uint256 private constant TENTHS_TIER_1 = 30;
    /// @dev A record makes a premium ten times as high at most.
    uint256 private constant WORST_RECORD = 10;
    /// @dev A unit in the first-loss tranche earns what this many units behind it earn.
    uint256 internal constant FIRST_LOSS_MULTIPLE = 3;

    /// @notice A premium, rounded up.
    /// @param rate Basis points of the cover for an epoch, tier 4, clean record
    /// @param losses What the decayed record says that the passport cost others: it counts like cover
    function premium(
        uint256 cover,
        uint256 epochs,
        uint256 rate,
        uint8 tier,
        uint256 losses
    ) internal pure returns (uint256) {
        uint256 most = cover * (WORST_RECORD - 1);
        uint256 base = cover + (losses < most ? losses : most);
        uint256 whole = BPS_WHOLE * 10;
        return (base * epochs * rate * _tenths(tier) + whole - 1) / whole;
    }

    /// @notice The part of a premium that the first-loss tranche earns, rounded down: three times its part of the cover.
    /// @param backing What the tranche holds
    function ofTranche(uint256 premium_, uint256 cover, uint256 backing) internal pure returns (uint256) {
        if (backing >= cover) return premium_;
        uint256 weight = backing * FIRST_LOSS_MULTIPLE;
        return (premium_ * weight) / (weight + cover - backing);
    }

    function _tenths(uint8 tier) private pure returns (uint256) {
        if (tier == 1) return TENTHS_TIER_1;
        if (tier == 2) return TENTHS_TIER_2;
        if (tier == 3) return TENTHS_TIER_3;
        return TENTHS_TIER_4;
    }
}
