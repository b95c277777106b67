// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {
    PARAM_COURT_APPEAL_CAPACITY,
    PARAM_COURT_APPEAL_PERIOD,
    PARAM_COURT_APPEAL_WINDOW,
    PARAM_COURT_ASSESSOR_BOND,
    PARAM_COURT_CONTEST_PERIOD,
    PARAM_COURT_FAST_CAP,
    PARAM_COURT_FAST_PERIOD,
    PARAM_COURT_FEE,
    PARAM_COURT_FRIVOLOUS_SHARE,
    PARAM_COURT_LENIENCY,
    PARAM_COURT_MITIGATION,
    PARAM_COURT_NATIVE_FEE,
    PARAM_COURT_SLOW_CAPACITY,
    PARAM_COURT_SLOW_PERIOD,
    PARAM_COURT_SLOW_WINDOW,
    PARAM_COURT_STAKE,
    PARAM_COURT_STAKE_SHARE,
    PARAM_COURT_TWO_PANELS,
    PARAM_LIABILITY_LONGEST_CASE,
    PARAM_LIABILITY_UNBONDING_TIME
} from "../../cell/types/Parameters.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {CourtTerms} from "../types/Cases.sol";
import {CourtBooks} from "./CourtBooks.sol";

/// @title TermsInForce: the parameters that matters keep (LAW-6b)
/// @notice A version is written once. A value that does not fit refuses the whole refresh, and the version before stays in force.
library TermsInForce {
    using SafeCastLib for uint256;

    /// @dev An order is executable for a day at least, whatever a charter says.
    uint256 private constant LEAST_LONGEST_CASE = 1 days;

    /// @notice Reads the constitution and makes a new version where something changed.
    function refresh(CourtBooks storage self, IConstitution c) public returns (uint256 version) {
        version = self.version;
        CourtTerms memory terms = _read(c);
        if (version != 0 && keccak256(abi.encode(terms)) == keccak256(abi.encode(self.terms[version]))) return version;

        self.version = uint24(++version);
        self.terms[version] = terms;
        emit ICourt.TermsRefreshed(version, terms);
    }

    function _read(IConstitution c) private view returns (CourtTerms memory terms) {
        _readMoney(c, terms);
        _readTimes(c, terms);
        _readShares(c, terms);
    }

    function _readMoney(IConstitution c, CourtTerms memory terms) private view {
        terms.fastCap = c.value(PARAM_COURT_FAST_CAP).toUint96();
        terms.twoPanels = c.value(PARAM_COURT_TWO_PANELS).toUint96();
        terms.stake = c.value(PARAM_COURT_STAKE).toUint96();
        terms.fee = c.value(PARAM_COURT_FEE).toUint96();
        terms.assessorBond = c.value(PARAM_COURT_ASSESSOR_BOND).toUint96();
        terms.nativeFee = c.value(PARAM_COURT_NATIVE_FEE).toUint64();
    }

    function _readTimes(IConstitution c, CourtTerms memory terms) private view {
        terms.fastPeriod = c.value(PARAM_COURT_FAST_PERIOD).toUint32();
        terms.slowPeriod = c.value(PARAM_COURT_SLOW_PERIOD).toUint32();
        terms.appealPeriod = c.value(PARAM_COURT_APPEAL_PERIOD).toUint32();
        terms.contestPeriod = c.value(PARAM_COURT_CONTEST_PERIOD).toUint32();
        terms.appealWindow = c.value(PARAM_COURT_APPEAL_WINDOW).toUint32();
        terms.slowWindow = c.value(PARAM_COURT_SLOW_WINDOW).toUint32();
        terms.actLimit = c.value(PARAM_LIABILITY_UNBONDING_TIME).toUint32();
        uint256 longest = c.value(PARAM_LIABILITY_LONGEST_CASE);
        terms.longestCase = (longest < LEAST_LONGEST_CASE ? LEAST_LONGEST_CASE : longest).toUint32();
    }

    function _readShares(IConstitution c, CourtTerms memory terms) private view {
        terms.stakeShare = c.value(PARAM_COURT_STAKE_SHARE).toUint16();
        terms.frivolousShare = c.value(PARAM_COURT_FRIVOLOUS_SHARE).toUint16();
        terms.mitigation = c.value(PARAM_COURT_MITIGATION).toUint16();
        terms.leniency = c.value(PARAM_COURT_LENIENCY).toUint16();
        terms.appealCapacity = c.value(PARAM_COURT_APPEAL_CAPACITY).toUint16();
        terms.slowCapacity = c.value(PARAM_COURT_SLOW_CAPACITY).toUint16();
    }
}
