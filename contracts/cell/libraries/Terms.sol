// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ICell} from "../interfaces/ICell.sol";
import {MANTLE_ADMIN, MantleKind} from "../types/Mantles.sol";
import {Membership, NEVER, membershipKey, packMembership} from "../types/Membership.sol";

/// @title Terms: who holds which mantle, and until when (CELL-2)
/// @notice Offices have terms and rests, wirings have code and no term.
///
/// An office, as seen from one account (`restUntil` is the end of the last term and one term more):
///
///              begin               end            end + 30 days        restUntil
///     ──────────┼───────────────────┼───────────────────┼──────────────────┼─────────►
///      powerless│  holds the mantle │ recover alone     │ powerless        │ count anew
///
/// A grant before `restUntil` is the next consecutive term and is refused above the limit; a revocation moves `end` to
/// the present and `restUntil` to one term later.
library Terms {
    using Time for Time.Delay;
    using Time for uint32;

    uint32 internal constant DEFAULT_TERM = 180 days;
    uint32 internal constant MIN_TERM = 1 days;
    uint32 internal constant MAX_TERM = 365 days;
    uint8 internal constant DEFAULT_MAX_TERMS = 2;

    /// @dev Consecutive terms at most, whatever a charter says; fixed.
    uint8 internal constant LIMIT_MAX_TERMS = 4;

    /// @dev How long an officer whose term ran out may still recover; fixed.
    uint256 internal constant HOLD_OVER = 30 days;

    /// @dev The first byte of code that delegates (EIP-7702); deployed contracts cannot begin with it (EIP-3541).
    bytes1 private constant DELEGATED = 0xef;

    /// @dev Terms of a mantle; all zero means an office with the defaults.
    struct Mantle {
        bool wiring;
        bool used;
        uint8 maxTerms;
        uint32 term;
    }

    struct Context {
        mapping(uint256 membershipKey => Membership) members;
        mapping(uint64 roleId => Mantle) mantles;
        uint256 admins;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Whether the account holds the mantle now.
    function holds(Context storage self, uint64 roleId, address account) internal view returns (bool) {
        Membership member = self.members[membershipKey(roleId, account)];
        return member.begin() <= block.timestamp && block.timestamp < member.end();
    }

    /// @dev Whether the account's term ran out, and less than the hold-over ago.
    function holdsOver(Context storage self, uint64 roleId, address account) internal view returns (bool) {
        Membership member = self.members[membershipKey(roleId, account)];
        uint256 end = member.end();
        return member.begin() != 0 && end <= block.timestamp && block.timestamp < end + HOLD_OVER;
    }

    function isWiring(Context storage self, uint64 roleId) internal view returns (bool) {
        return roleId == MANTLE_ADMIN || self.mantles[roleId].wiring;
    }

    /// @dev Term and consecutive terms of an office.
    function limitsOf(Context storage self, uint64 roleId) internal view returns (uint32 term, uint8 maxTerms) {
        Mantle storage mantle = self.mantles[roleId];
        (term, maxTerms) = (mantle.term, mantle.maxTerms);
        return term == 0 ? (DEFAULT_TERM, DEFAULT_MAX_TERMS) : (term, maxTerms);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Sets what later grants of a mantle mean.
    function setTerms(Context storage self, uint64 roleId, MantleKind kind, Duration term, uint8 maxTerms) internal {
        Mantle storage mantle = self.mantles[roleId];
        bool wiring = kind == MantleKind.Wiring;
        uint32 length = Duration.unwrap(term);

        // Check: a used mantle keeps its kind; the numbers fit the kind.
        if (mantle.used && mantle.wiring != wiring) revert ICell.Cell_MantleKindFixed(roleId);
        bool fits =
            wiring
                ? length == 0 && maxTerms == 0
                : length >= MIN_TERM && length <= MAX_TERM && maxTerms != 0 && maxTerms <= LIMIT_MAX_TERMS;
        if (!fits) revert ICell.Cell_InvalidTerm(roleId, term, maxTerms);

        // Effect.
        self.mantles[roleId] = Mantle({wiring: wiring, used: mantle.used, maxTerms: maxTerms, term: length});
        emit ICell.MantleDefined(roleId, kind, term, maxTerms);
    }

    /// @dev Grants a mantle: the next term of an office, or a wiring.
    /// @return since When it (or for a holder, its new execution delay) takes effect
    /// @return newMember Whether the account did not hold the mantle
    function grant(
        Context storage self,
        uint64 roleId,
        address account,
        uint32 grantDelay,
        uint32 delay
    ) internal returns (uint48 since, bool newMember) {
        Membership old = self.members[membershipKey(roleId, account)];
        newMember = old.end() <= block.timestamp;

        Time.Delay newDelay;
        if (newMember) {
            since = uint48(block.timestamp) + grantDelay;
            newDelay = delay.toDelay();
        } else {
            (newDelay, since) = old.delay().withUpdate(delay, 0);
        }
        uint40 begin = newMember ? uint40(since) : old.begin();

        if (!self.mantles[roleId].used) self.mantles[roleId].used = true;
        Membership next =
            isWiring(self, roleId)
                ? _wire(self, roleId, account, newMember, newDelay, begin)
                : _nextTerm(self, roleId, account, old, newDelay, _laterOf(begin, uint40(block.timestamp)));
        self.members[membershipKey(roleId, account)] = next;
    }

    /// @dev Takes a mantle away at once. Number and rest of an office stay on record.
    /// @return held Whether there was anything to take
    function revoke(Context storage self, uint64 roleId, address account) internal returns (bool held) {
        Membership old = self.members[membershipKey(roleId, account)];
        if (old.begin() == 0) return false;

        if (isWiring(self, roleId)) {
            if (roleId == MANTLE_ADMIN) {
                if (self.admins == 1) revert ICell.Cell_LastAdmin(account);
                --self.admins;
            }
            self.members[membershipKey(roleId, account)] = Membership.wrap(0);
        } else {
            // What the term lost at its end, the rest loses too: it lasts one term from the last day of service.
            uint40 end = old.end();
            uint40 cut = end > block.timestamp ? end - uint40(block.timestamp) : 0;
            self.members[membershipKey(roleId, account)] = packMembership(
                Time.Delay.wrap(0),
                0,
                0,
                old.restUntil() - cut,
                old.number()
            );
        }
        return true;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _wire(
        Context storage self,
        uint64 roleId,
        address account,
        bool newMember,
        Time.Delay delay,
        uint40 begin
    ) private returns (Membership) {
        // The very first admin is the deployer, who may be a person until the founding.
        bool deployer = roleId == MANTLE_ADMIN && self.admins == 0;
        if (!deployer && !_hasOwnCode(account)) revert ICell.Cell_WiringNeedsCode(roleId, account);

        if (newMember) {
            if (roleId == MANTLE_ADMIN) ++self.admins;
            emit ICell.TermBegan(roleId, account, Timestamp.wrap(begin), Timestamp.wrap(NEVER), 0);
        }
        return packMembership(delay, begin, NEVER, 0, 0);
    }

    function _nextTerm(
        Context storage self,
        uint64 roleId,
        address account,
        Membership old,
        Time.Delay delay,
        uint40 begin
    ) private returns (Membership) {
        (uint32 term, uint8 maxTerms) = limitsOf(self, roleId);
        uint40 rest = old.restUntil();
        uint8 number = 1;
        if (block.timestamp < rest) {
            if (old.number() >= maxTerms) revert ICell.Cell_RestRequired(roleId, account, Timestamp.wrap(rest));
            number = old.number() + 1;
        }

        uint40 end = begin + term;
        emit ICell.TermBegan(roleId, account, Timestamp.wrap(begin), Timestamp.wrap(end), number);
        return packMembership(delay, begin, end, end + term, number);
    }

    /// @dev Whether the account is a contract, and not a person whose account delegates to one.
    function _hasOwnCode(address account) private view returns (bool) {
        if (account.code.length == 0) return false;
        bytes32 head;
        assembly ("memory-safe") {
            extcodecopy(account, 0x00, 0x00, 0x01)
            head := mload(0x00)
        }
        return bytes1(head) != DELEGATED;
    }

    function _laterOf(uint40 a, uint40 b) private pure returns (uint40) {
        return a > b ? a : b;
    }
}
