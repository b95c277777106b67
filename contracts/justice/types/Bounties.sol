// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What the security budget is wired to, for ever. Its asset is the keystone's.
/// @param authority The cell
/// @param constitution Where the cap and the length of an epoch are read
/// @param liability Tells domains, penalties and the asset
/// @param passports Tells controllers and bindings
struct BountiesWiring {
    address authority;
    address constitution;
    address liability;
    address passports;
}

/// @notice Who reported an act first.
/// @param reporter The earliest that committed and revealed
/// @param committedAt When it committed
/// @param number Which commitment of all it was, from 1
/// @param awarded Whether the report was rewarded
struct ReportView {
    address reporter;
    Timestamp committedAt;
    uint256 number;
    bool awarded;
}
