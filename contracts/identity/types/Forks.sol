// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Kind} from "./Passports.sol";

/// @notice What Forks knows for life. The parts of the unit are replaced only together.
struct ForksWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address consents;
    address constraints;
}

/// @notice A child to be born.
/// @param parent The passport that forks; the child joins its domain (FORK-2).
/// @param controller Who controls the child. It must be unbound, or bound to the parent's domain already.
/// @param kind The child's kind.
/// @param declaredClass The child's class of capabilities, at most its parents': a wider class has a higher number.
/// @param uri Content-addressed profile; may be empty.
/// @param bond The child's own bond, at least the charter's for its kind, drawn from the caller, in the asset's units.
/// @param deadline Last second of the controller's signature; not read when the controller itself calls.
/// @param signature The controller's signature of `Registration` (see {IPassports}); empty when the controller itself calls.
struct ForkParams {
    uint256 parent;
    address controller;
    Kind kind;
    uint8 declaredClass;
    string uri;
    uint96 bond;
    uint256 deadline;
    bytes signature;
}

/// @notice The terms on which a sponsor covers a spin-off. The sponsor's controller signs all of them (FORK-5).
/// @param passport The passport that leaves its domain.
/// @param sponsor The passport that covers it, of another domain.
/// @param cover Amount of the sponsor's own bond that is locked for the tail, in the asset's units.
/// @param royalty The sponsor's share of what the spin-off earns.
/// @param tail How long acts before the spin-off still reach it.
/// @param deadline Last second in which the request can be made.
struct SpinOffTerms {
    uint256 passport;
    uint256 sponsor;
    uint96 cover;
    Bps royalty;
    Duration tail;
    Timestamp deadline;
}

/// @notice What the charter says of births, as it was last read. One word.
/// @param threshold Births per domain and period that need no consent.
/// @param period Seconds over which births are counted.
struct BirthTerms {
    uint32 threshold;
    uint32 period;
}

/// @notice A spin-off that waits out its notice.
/// @param sponsor The sponsor; 0 when nothing waits.
/// @param readyAt From then on it can be completed.
/// @param sponsorEpoch Control epoch of the sponsor when it signed; a change of its control voids the request.
struct SpinOffRequest {
    uint40 sponsor;
    uint96 cover;
    uint16 royalty;
    uint32 tail;
    uint40 readyAt;
    uint24 sponsorEpoch;
}

/// @notice The terms under which a spun-off passport lives.
/// @param sponsor The sponsor, whose controller receives the royalty; 0 for a passport that was never spun off.
/// @param cover What the sponsor locked, in the asset's units; what is left of it is in {ILiability-departureOf}.
/// @param royalty The sponsor's share of what the passport earns through escrow and licences.
/// @param since When it was spun off.
/// @param tailEnds Until when acts before `since` still reach it.
struct Sponsorship {
    uint40 sponsor;
    uint96 cover;
    uint16 royalty;
    uint40 since;
    uint40 tailEnds;
}
