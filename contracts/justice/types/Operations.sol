// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Purpose} from "../../identity/types/Consents.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What StrictLiability is wired to, for ever.
/// @param authority The cell.
/// @param constitution Where grace, slash, suspension and the bounty's cap are read.
/// @param liability Slashes and suspends; this contract holds the court's mantle there.
/// @param passports Tells who may act for an attestor and to which domain an address is bound.
/// @param consents Where receipts are recorded.
struct StrictLiabilityWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
    address consents;
}

/// @notice A sensitive operation that happened off chain.
/// @param passport Who did it and answers for it.
/// @param consenter Whose consent it needed; `passport` itself where an agent acted on itself.
/// @param purpose What was done.
/// @param subject What exactly, as a receipt names it.
/// @param doneAt When it was done.
struct Operation {
    uint256 passport;
    uint256 consenter;
    Purpose purpose;
    bytes32 subject;
    Timestamp doneAt;
}

/// @notice Where an attested operation stands. `Answered` and `Enforced` are final.
enum OperationStatus {
    Unknown,
    Attested,
    Counted,
    Answered,
    Enforced
}

/// @notice An operation as it is kept.
/// @param status Where it stands.
/// @param first The attestor's passport that attested it first.
/// @param second The one that made it count; 0 until then.
/// @param graceEnds Until then a receipt must be on record; 0 until the operation counts.
/// @param slash What enforcing takes, in the asset's units; fixed when the operation counted.
/// @param suspension Seconds of the suspension; fixed when the operation counted.
struct OperationView {
    OperationStatus status;
    uint256 first;
    uint256 second;
    Timestamp graceEnds;
    uint256 slash;
    uint256 suspension;
}
