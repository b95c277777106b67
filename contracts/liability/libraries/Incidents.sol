// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Sanction} from "../types/Sanction.sol";

/// @title Incidents: one act, one punishment
/// @notice Of several penalties for one incident of one offender only the worst counts, whatever their order; so with the lengths of
/// its sanctions. Compensations are not kept here: they add (ENF-1b).
library Incidents {
    /// @notice What an incident has cost so far. One word.
    /// @param since From when its sanctions count; later than the first where a longer one came after a shorter had been served.
    struct Terms {
        uint40 since;
        uint32 warning;
        uint32 probation;
        uint32 suspension;
        uint32 exclusion;
    }

    struct Context {
        mapping(bytes32 key => uint256 amount) penalties;
        mapping(bytes32 key => Terms) terms;
    }

    /// @notice The worst penalty so far.
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
        Terms storage stored = self.terms[_key(incident, offender)];
        Terms memory terms = stored;
        uint32 before = _lengthOf(terms, kind);
        uint32 wanted = Duration.unwrap(length);
        if (wanted <= before) return end;

        uint256 unserved = block.timestamp - before;
        if (terms.since < unserved) terms.since = uint40(unserved);
        _setLength(terms, kind, wanted);
        self.terms[_key(incident, offender)] = terms;
        return Timestamp.wrap(uint48(uint256(terms.since) + wanted));
    }

    function _lengthOf(Terms memory terms, Sanction kind) private pure returns (uint32) {
        if (kind == Sanction.Warning) return terms.warning;
        if (kind == Sanction.Probation) return terms.probation;
        if (kind == Sanction.Suspension) return terms.suspension;
        return terms.exclusion;
    }

    function _setLength(Terms memory terms, Sanction kind, uint32 length) private pure {
        if (kind == Sanction.Warning) terms.warning = length;
        else if (kind == Sanction.Probation) terms.probation = length;
        else if (kind == Sanction.Suspension) terms.suspension = length;
        else terms.exclusion = length;
    }

    function _key(bytes32 incident, uint256 offender) private pure returns (bytes32) {
        return keccak256(abi.encode(incident, offender));
    }
}
