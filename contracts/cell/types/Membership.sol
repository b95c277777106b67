// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @notice What the cell remembers of an account in a mantle, in one word:
/// `[number 8 | restUntil 40 | end 40 | begin 40 | execution delay 112]`, the highest 16 bits unused.
/// @dev `begin` and `end` are zero unless the mantle was granted and not revoked since. `number` and `restUntil` outlive a
/// revocation, so that neither revoking nor renouncing gives a rest away.
type Membership is uint256;

using {begin, end, restUntil, number, delay, executionDelay} for Membership global;

/// @dev End of what has no term.
uint40 constant NEVER = type(uint40).max;

/// @dev Where the term's first second and the first second after it lie; 40 bits each.
uint256 constant MEMBERSHIP_BEGIN = 112;
uint256 constant MEMBERSHIP_END = 152;

/// @notice Packs a membership.
function packMembership(
    Time.Delay delay_,
    uint40 begin_,
    uint40 end_,
    uint40 rest,
    uint8 number_
) pure returns (Membership) {
    return
        Membership.wrap(
            uint256(Time.Delay.unwrap(delay_)) |
                (uint256(begin_) << MEMBERSHIP_BEGIN) |
                (uint256(end_) << MEMBERSHIP_END) |
                (uint256(rest) << 192) |
                (uint256(number_) << 232)
        );
}

/// @notice Key of an account in a mantle: one word, so that one hash finds it.
function membershipKey(uint64 roleId, address account) pure returns (uint256) {
    return (uint256(roleId) << 160) | uint256(uint160(account));
}

/// @notice First second of the term.
function begin(Membership self) pure returns (uint40) {
    return uint40(Membership.unwrap(self) >> MEMBERSHIP_BEGIN);
}

/// @notice First second after the term.
function end(Membership self) pure returns (uint40) {
    return uint40(Membership.unwrap(self) >> MEMBERSHIP_END);
}

/// @notice First second at which the count of consecutive terms begins anew.
function restUntil(Membership self) pure returns (uint40) {
    return uint40(Membership.unwrap(self) >> 192);
}

/// @notice Which consecutive term it is, from 1; zero for a wiring.
function number(Membership self) pure returns (uint8) {
    return uint8(Membership.unwrap(self) >> 232);
}

/// @notice The execution delay with its pending change.
function delay(Membership self) pure returns (Time.Delay) {
    return Time.Delay.wrap(uint112(Membership.unwrap(self)));
}

/// @notice The execution delay in force at `moment`, in seconds.
function executionDelay(Membership self, uint256 moment) pure returns (uint32) {
    uint256 word = uint112(Membership.unwrap(self));
    return word >> 64 <= moment ? uint32(word) : uint32(word >> 32);
}
