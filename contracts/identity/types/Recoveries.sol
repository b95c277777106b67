// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What Recovery knows for life. The parts of the unit are replaced only together.
struct RecoveryWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
}

/// @notice The guardians in force.
/// @param guardians Sorted by address; empty when there are none or control changed hands since they were named.
/// @param threshold How many of them rotate the controller.
/// @param version Counts the sets a passport has had; an approval counts for one version only.
struct GuardianSet {
    address[] guardians;
    uint8 threshold;
    uint32 version;
}

/// @notice A change of guardians that waits.
/// @param digest Of the new set; zero when nothing waits.
/// @param readyAt From then on anyone can bring it into force.
struct GuardianChange {
    bytes32 digest;
    Timestamp readyAt;
}

/// @notice A rotation on which enough guardians agreed, or that a court ordered.
/// @param newController Who may accept; the zero address when nothing waits.
/// @param readyAt From then on it can be accepted.
/// @param expiresAt From then on it is void.
/// @param ordered True when a court ordered it.
/// @param courtOnly True when only a court can cancel it.
/// @param compromised True when the guardians declared the old key compromised.
/// @param report Hash of the incident report; zero unless compromised.
struct Rotation {
    address newController;
    Timestamp readyAt;
    Timestamp expiresAt;
    bool ordered;
    bool courtOnly;
    bool compromised;
    bytes32 report;
}

/// @notice The last rotation that was declared a compromise: what mitigation is judged by (ENF-6).
/// @param report Hash of the incident report; zero when there never was one.
/// @param approvedAt When the guardians had agreed on it.
/// @param rotatedAt When control changed.
/// @param probationEnds Until when the passport is on probation for it.
struct Compromise {
    bytes32 report;
    Timestamp approvedAt;
    Timestamp rotatedAt;
    Timestamp probationEnds;
}
