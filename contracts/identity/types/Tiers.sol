// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";

/// @notice What Tiers knows for life. The parts of the unit are replaced only together.
struct TiersWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
}

/// @dev The highest tier: sandbox 0, settlement 1, exchange 2, commons 3, governance 4.
uint8 constant TIER_MAX = 4;
/// @dev From this tier on a human principal must stand behind a passport (FORK-6): the trusted core.
uint8 constant TIER_CORE = 2;

/// @notice What a tier asks (ID-5).
/// @param bond Least bond, in the asset's units.
/// @param age Least time in good standing.
/// @param audits Audits passed since the last that failed.
struct TierTerms {
    uint256 bond;
    Duration age;
    uint256 audits;
}

/// @notice A passport's record of audits.
/// @param passed Passed since the last that failed.
/// @param failed Ever failed.
/// @param lastAt When the last was attested; 0 when there was none.
struct AuditRecord {
    uint32 passed;
    uint32 failed;
    uint40 lastAt;
}

/// @notice What stands in the way of a tier.
enum TierBar {
    None,
    NotInGoodStanding,
    Probation,
    OpenCase,
    Bond,
    Age,
    Audits,
    Principal
}
