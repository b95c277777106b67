// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What Quarantine is wired to, for ever.
/// @param authority The cell.
/// @param constitution Where the bond, the length and the bounty's cap are read.
/// @param liability Keeps quarantines and takes the author's bond; this contract holds the court's mantle there.
/// @param passports Tells who may act for an author and to which domain an address is bound.
struct QuarantineWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
}

/// @notice Where a quarantine stands. `Upheld`, `Refused` and `Lapsed` are final.
enum QuarantineStatus {
    None,
    Imposed,
    Sustained,
    Upheld,
    Refused,
    Lapsed
}

/// @notice A quarantine as it is kept.
/// @param status Where it stands.
/// @param passport Whose domain is quarantined.
/// @param author The passport that answers for it with `bond`.
/// @param bond What the author loses if it lapses or is refused, in the asset's units; fixed when it was imposed.
/// @param startedAt When it was imposed.
/// @param endsAt When it ends by itself, as far as this contract has set it.
/// @param court The court that hears its case; the zero address until it is sustained.
/// @param caseId The case, which is the order's hash at that court; zero until it is sustained.
struct QuarantineView {
    QuarantineStatus status;
    uint256 passport;
    uint256 author;
    uint256 bond;
    Timestamp startedAt;
    Timestamp endsAt;
    address court;
    bytes32 caseId;
}
