// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {CaseView} from "../../liability/types/Liabilities.sol";
import {Bps} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {timeNow, Timestamp} from "../../shared/types/Timestamp.sol";
import {IForks} from "../interfaces/IForks.sol";
import {Sponsorship, SpinOffRequest, SpinOffTerms} from "../types/Forks.sol";

/// @title SpinOffs: requests that wait, cases that block them, terms that remain
/// @notice A request is one word, a sponsorship one more. A claimant's domain is known by one of its members, whose domain is asked anew
/// whenever it matters, so merges among claimants change nothing.
library SpinOffs {
    /// @dev Cases that one spin-off can be excused from.
    uint256 internal constant MOST_CASES = 8;
    /// @dev How long a spin-off can be completed after its notice.
    Duration internal constant WINDOW = Duration.wrap(7 days);

    struct Context {
        mapping(uint256 passport => SpinOffRequest) requests;
        mapping(uint256 passport => Sponsorship) sponsorships;
        mapping(uint256 passport => uint256) nonces;
        mapping(uint256 passport => mapping(uint256 nonce => uint256[] claimants)) served;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    REQUESTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev The request that waits, or a revert.
    function known(Context storage self, uint256 passport) internal view returns (SpinOffRequest memory request) {
        request = self.requests[passport];
        if (request.sponsor == 0) revert IForks.Forks_NoSpinOff(passport);
    }

    /// @dev The request whose notice is over and still good, or a revert.
    function ready(Context storage self, uint256 passport) internal view returns (SpinOffRequest memory request) {
        request = known(self, passport);
        Timestamp readyAt = Timestamp.wrap(request.readyAt);
        if (timeNow() < readyAt) revert IForks.Forks_NoticeRuns(passport, readyAt);
        if (timeNow() >= readyAt.plus(WINDOW)) {
            revert IForks.Forks_NoticeExpired(passport, readyAt.plus(WINDOW));
        }
    }

    /// @dev Reverts while a request waits that can still be completed.
    function checkNone(Context storage self, uint256 passport) internal view {
        SpinOffRequest storage request = self.requests[passport];
        if (request.sponsor != 0 && timeNow() < Timestamp.wrap(request.readyAt).plus(WINDOW)) {
            revert IForks.Forks_SpinOffPending(passport);
        }
    }

    /// @dev Lets agreed terms wait out the notice.
    function open(
        Context storage self,
        SpinOffTerms calldata terms,
        uint24 sponsorEpoch,
        Duration notice
    ) internal returns (Timestamp readyAt) {
        readyAt = timeNow().plus(notice);
        self.requests[terms.passport] = SpinOffRequest({
            sponsor: uint40(terms.sponsor),
            cover: terms.cover,
            royalty: Bps.unwrap(terms.royalty),
            tail: Duration.unwrap(terms.tail),
            readyAt: uint40(Timestamp.unwrap(readyAt)),
            sponsorEpoch: sponsorEpoch
        });
        ++self.nonces[terms.passport];
        emit IForks.SpinOffRequested(terms.passport, terms.sponsor, terms.cover, terms.royalty, terms.tail, readyAt);
    }

    /// @dev A request became a sponsorship.
    function settle(
        Context storage self,
        uint256 passport,
        SpinOffRequest memory request
    ) internal returns (Timestamp tailEnds) {
        tailEnds = timeNow().plus(Duration.wrap(request.tail));
        delete self.requests[passport];
        self.sponsorships[passport] = Sponsorship({
            sponsor: request.sponsor,
            cover: request.cover,
            royalty: request.royalty,
            since: uint40(block.timestamp),
            tailEnds: uint40(Timestamp.unwrap(tailEnds))
        });
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     CASES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Notes that the applicant puts this case's claim aside, once per claimant's domain.
    function serve(
        Context storage self,
        ILiability liability,
        uint256 passport,
        bytes32 caseId
    ) internal returns (uint256 claimant) {
        known(self, passport);
        claimant = _claimantOf(liability, liability.domainOf(passport), passport, caseId).claimant;

        uint256[] storage served = self.served[passport][self.nonces[passport]];
        if (served.length == MOST_CASES) revert IForks.Forks_TooManyCases(MOST_CASES + 1, MOST_CASES);
        if (_isServed(liability, served, claimant)) revert IForks.Forks_ClaimantServed(caseId, claimant);
        served.push(claimant);
        emit IForks.SpinOffClaimEscrowed(passport, caseId, claimant);
    }

    /// @dev How many open cases the applicant is excused from. Every id must be of an open case of the domain, and its claim, or another
    /// of its claimant's domain, put aside by the applicant.
    function countExcused(
        Context storage self,
        ILiability liability,
        uint256 passport,
        bytes32[] calldata caseIds
    ) internal view returns (uint256 count) {
        count = caseIds.length;
        if (count == 0) return 0;
        if (count > MOST_CASES) revert IForks.Forks_TooManyCases(count, MOST_CASES);

        uint256 domain = liability.domainOf(passport);
        uint256[] storage served = self.served[passport][self.nonces[passport]];
        bytes32 previous;
        for (uint256 i; i < count; ++i) {
            bytes32 caseId = caseIds[i];
            if (caseId <= previous) revert IForks.Forks_CasesUnsorted(caseId);
            previous = caseId;

            CaseView memory claim = _claimantOf(liability, domain, passport, caseId);
            if (claim.applicant != passport && !_isServed(liability, served, claim.claimant)) {
                revert IForks.Forks_CaseNotEscrowed(caseId);
            }
        }
    }

    /// @dev An open case against the domain, or a revert.
    function _claimantOf(
        ILiability liability,
        uint256 domain,
        uint256 passport,
        bytes32 caseId
    ) private view returns (CaseView memory claim) {
        claim = liability.caseOf(caseId);
        if (claim.domain != domain) revert IForks.Forks_CaseElsewhere(caseId, passport);
    }

    /// @dev Claimants without a passport have no domain: each of their cases is served by itself.
    function _isServed(ILiability liability, uint256[] storage served, uint256 claimant) private view returns (bool) {
        if (claimant == 0) return false;
        uint256 domain = liability.domainOf(claimant);
        uint256 count = served.length;
        for (uint256 i; i < count; ++i) {
            uint256 other = served[i];
            if (other != 0 && liability.domainOf(other) == domain) return true;
        }
        return false;
    }
}
