// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Sanction} from "../types/Sanction.sol";

/// @title Incidents: one act, one punishment
/// @notice Of several penalties for one incident of one offender only the worst counts, whatever their order; so with the lengths of
/// each kind of sanction. Compensations are not kept here: they add (ENF-1b).
library Incidents {
    /// @notice What an incident has cost so far in one kind of sanction. One word.
    /// @param since From when it counts; later than the first where a longer one came after a shorter had been served.
    /// @param length The longest so far.
    struct Term {
        uint40 since;
        uint32 length;
    }

    struct Context {
        mapping(bytes32 key => uint256 amount) penalties;
        mapping(bytes32 key => Term[4]) terms;
    }

    /// @notice The worst penalty so far that was taken or is owed.
    function penaltyOf(Context storage self, bytes32 incident, uint256 offender) internal view returns (uint256) {
        return self.penalties[_key(incident, offender)];
    }

    /// @notice The part of a penalty that goes beyond the worst so far.
    function excess(
        Context storage self,
        bytes32 incident,
        uint256 offender,
        uint256 penalty
    ) internal returns (uint256) {
        if (penalty == 0) return 0;
        bytes32 key = _key(incident, offender);
        uint256 worst = self.penalties[key];
        if (penalty <= worst) return 0;
        self.penalties[key] = penalty;
        return penalty - worst;
    }

    /// @notice Forgets the part of a penalty that was neither taken nor is owed, so that it bars no later order.
    function waive(Context storage self, bytes32 incident, uint256 offender, uint256 unpaid) internal {
        if (unpaid != 0) self.penalties[_key(incident, offender)] -= unpaid;
    }

    /// @notice The end of a sanction of `length` for an incident; zero when a sanction at least as long was laid for it before.
    /// @dev A longer sanction counts from the first, so that days already served are served; after a gap it counts so that the
    /// missing days are all served from now on.
    function extend(
        Context storage self,
        bytes32 incident,
        uint256 offender,
        Sanction kind,
        Duration length
    ) internal returns (Timestamp end) {
        Term[4] storage terms = self.terms[_key(incident, offender)];
        Term memory term = terms[uint256(kind)];
        uint32 wanted = Duration.unwrap(length);
        if (wanted <= term.length) return end;

        if (uint256(term.since) + term.length < block.timestamp) term.since = uint40(block.timestamp - term.length);
        term.length = wanted;
        terms[uint256(kind)] = term;
        return Timestamp.wrap(uint48(uint256(term.since) + wanted));
    }

    function _key(bytes32 incident, uint256 offender) private pure returns (bytes32) {
        return keccak256(abi.encode(incident, offender));
    }
}
