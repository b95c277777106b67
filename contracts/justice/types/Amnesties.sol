// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What a violation is, as far as an amnesty asks. The first four are never forgiven (LAW-7); {isGrave} draws the line.
enum Ground {
    /// Somebody was forced.
    Coercion,
    /// Something was taken.
    Theft,
    /// Something was broken on purpose.
    Sabotage,
    /// Somebody passed for another, or for more than one.
    IdentityFraud,
    /// What was due came late.
    Delay,
    /// Harm came of want of care.
    Neglect,
    /// A record is wrong or missing, to nobody's gain.
    Misreport,
    /// A term of an agreement was broken.
    Breach,
    /// A common service was overused.
    Nuisance
}

/// @dev How many grounds there are.
uint256 constant GROUND_COUNT = 9;

/// @notice Whether no amnesty covers a ground: coercion, theft, sabotage, identity fraud. Fixed.
function isGrave(Ground ground) pure returns (bool) {
    return ground <= Ground.IdentityFraud;
}

/// @notice The last window that was opened; zeros before the first.
/// @param number Which window of all it is, from 1
/// @param opensAt When it was opened
/// @param closesAt From then on nobody declares in it
/// @param actsBefore It covers acts done before this moment
/// @param grounds Bit `i` is set where `Ground(i)` is covered
struct AmnestyView {
    uint256 number;
    Timestamp opensAt;
    Timestamp closesAt;
    Timestamp actsBefore;
    uint256 grounds;
}

/// @notice What a member declared.
/// @param declaredAt When; zero where nothing was declared
/// @param actsBefore It covers acts done before this moment
/// @param ground What the violation was, in the member's words
/// @param window In which window it was declared
struct DeclarationView {
    Timestamp declaredAt;
    Timestamp actsBefore;
    Ground ground;
    uint256 window;
}

/// @notice What an amnesty is wired to, for ever. Restitution is paid in the keystone's asset.
/// @param authority The cell
/// @param liability Tells domains and the asset
/// @param passports Tells controllers and bindings
struct AmnestyWiring {
    address authority;
    address liability;
    address passports;
}
