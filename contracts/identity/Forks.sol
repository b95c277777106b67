// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {EIP712} from "solady/src/utils/EIP712.sol";

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {TermReader} from "../cell/types/TermReader.sol";
import {
    PARAM_IDENTITY_BANKRUPTCY_HAIRCUT_CAP,
    PARAM_IDENTITY_BIRTHS_PERIOD,
    PARAM_IDENTITY_BIRTHS_THRESHOLD,
    PARAM_IDENTITY_SPINOFF_COVER,
    PARAM_IDENTITY_SPINOFF_NOTICE,
    PARAM_IDENTITY_SPINOFF_ROYALTY_CAP,
    PARAM_IDENTITY_SPINOFF_TAIL
} from "../cell/types/Parameters.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Bps, BPS_WHOLE} from "../shared/types/Bps.sol";
import {Duration} from "../shared/types/Duration.sol";
import {timeNow, Timestamp} from "../shared/types/Timestamp.sol";
import {IConsentLedger} from "./interfaces/IConsentLedger.sol";
import {IConstraints} from "./interfaces/IConstraints.sol";
import {IForks} from "./interfaces/IForks.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {SpinOffs} from "./libraries/SpinOffs.sol";
import {ConsentProof, Purpose} from "./types/Consents.sol";
import {BirthTerms, ForkParams, ForksWiring, Sponsorship, SpinOffRequest, SpinOffTerms} from "./types/Forks.sol";
import {IssueParams, PassportStanding} from "./types/Passports.sol";

/// @title Forks
/// @notice Passports come from passports and stay liable with them; a sponsor or a court is the only way out (FORK-2 to FORK-5).
contract Forks is IForks, Guarded, EIP712 {
    using SpinOffs for SpinOffs.Context;
    using TermReader for IConstitution;

    /// @dev The least tier of a sponsor (FORK-5).
    uint8 private constant SPONSOR_TIER = 3;

    bytes32 private constant SPONSORSHIP_TYPEHASH = keccak256(
        "Sponsorship(uint256 passport,uint256 sponsor,uint96 cover,uint16 royalty,uint32 tail,uint256 nonce,uint48 deadline)"
    );

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IConsentLedger private immutable CONSENTS;
    IConstraints private immutable CONSTRAINTS;

    SpinOffs.Context private _spinOffs;
    BirthTerms private _terms;

    constructor(ForksWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        CONSENTS = IConsentLedger(wiring.consents);
        CONSTRAINTS = IConstraints(wiring.constraints);
        _refreshTerms();
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IForks
    function birthTerms() external view returns (BirthTerms memory) {
        return _terms;
    }

    /// @inheritdoc IForks
    function spinOffOf(uint256 passport) external view returns (SpinOffRequest memory) {
        return _spinOffs.requests[passport];
    }

    /// @inheritdoc IForks
    function sponsorshipOf(uint256 passport) external view returns (Sponsorship memory) {
        return _spinOffs.sponsorships[passport];
    }

    /// @inheritdoc IForks
    function spinOffNonceOf(uint256 passport) external view returns (uint256) {
        return _spinOffs.nonces[passport];
    }

    /// @inheritdoc IForks
    function sponsorshipDigest(SpinOffTerms calldata terms) public view returns (bytes32) {
        return
            _hashTypedData(
                keccak256(
                    abi.encode(
                        SPONSORSHIP_TYPEHASH,
                        terms.passport,
                        terms.sponsor,
                        terms.cover,
                        terms.royalty,
                        terms.tail,
                        _spinOffs.nonces[terms.passport],
                        terms.deadline
                    )
                )
            );
    }

    /// @inheritdoc IForks
    function forkSubject(uint256 parent, uint256 otherParent, address controller) public pure returns (bytes32) {
        return keccak256(abi.encode(parent, otherParent, controller));
    }

    /// @inheritdoc IForks
    function mergeSubjectOf(uint256 a, uint256 b) external view returns (bytes32) {
        return CONSENTS.mergeSubject(LIABILITY.domainOf(a), LIABILITY.domainOf(b));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                FORKS AND MERGES                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IForks
    function fork(
        ForkParams calldata params,
        ConsentProof[] calldata consents
    ) external restricted returns (uint256 child) {
        return _fork(params, 0, consents);
    }

    /// @inheritdoc IForks
    function forkFromTwo(
        ForkParams calldata params,
        uint256 otherParent,
        ConsentProof[] calldata consents,
        ConsentProof[] calldata merges
    ) external restricted returns (uint256 child) {
        uint256 parent = params.parent;
        if (parent == otherParent) revert Forks_SameParent(parent);
        uint256 domain = LIABILITY.domainOf(parent);
        uint256 otherDomain = LIABILITY.domainOf(otherParent);
        if (domain != otherDomain) _merge(parent, otherParent, domain, otherDomain, merges);
        return _fork(params, otherParent, consents);
    }

    /// @inheritdoc IForks
    function merge(uint256 a, uint256 b, ConsentProof[] calldata merges) external restricted {
        uint256 domainA = LIABILITY.domainOf(a);
        uint256 domainB = LIABILITY.domainOf(b);
        if (domainA == domainB) revert Forks_SameDomain(a, b);
        _merge(a, b, domainA, domainB, merges);
    }

    /// @inheritdoc IForks
    function refreshTerms() external restricted {
        _refreshTerms();
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   SPIN-OFFS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IForks
    function requestSpinOff(
        SpinOffTerms calldata terms,
        bytes calldata sponsorSignature
    ) external restricted returns (Timestamp readyAt) {
        // Check: who asks, from a domain with nothing open, on terms that the charter allows and the sponsor signed
        uint256 passport = terms.passport;
        _checkController(passport);
        _spinOffs.checkNone(passport);
        if (timeNow() > terms.deadline) revert Forks_TermsExpired(terms.deadline);
        if (!LIABILITY.isClean(passport, true)) revert Forks_NotClean(passport);
        _checkSponsor(passport, terms.sponsor);
        _checkTerms(terms);
        bytes32 digest = sponsorshipDigest(terms);
        address signer = PASSPORTS.controllerOf(terms.sponsor);
        if (!SignatureChecker.isValidSignatureNowCalldata(signer, digest, sponsorSignature)) {
            revert Forks_BadSponsorSignature(terms.sponsor, digest);
        }

        // Effect
        Duration notice = Duration.wrap(uint32(CONSTITUTION.value(PARAM_IDENTITY_SPINOFF_NOTICE)));
        readyAt = _spinOffs.open(terms, PASSPORTS.controlEpochOf(terms.sponsor), notice);
    }

    /// @inheritdoc IForks
    function cancelSpinOff(uint256 passport) external restricted {
        // Check: either side may
        uint256 sponsor = _spinOffs.known(passport).sponsor;
        if (PASSPORTS.controllerOf(passport) != msg.sender && PASSPORTS.controllerOf(sponsor) != msg.sender) {
            revert Forks_NotSponsor(sponsor, msg.sender);
        }

        // Effect
        delete _spinOffs.requests[passport];
        emit SpinOffCancelled(passport, sponsor, msg.sender);
    }

    /// @inheritdoc IForks
    function escrowClaim(uint256 passport, bytes32 caseId) external restricted {
        // Check, Effect
        _checkController(passport);
        _spinOffs.serve(LIABILITY, passport, caseId);

        // Interaction
        LIABILITY.escrowClaim(passport, caseId, msg.sender);
    }

    /// @inheritdoc IForks
    function completeSpinOff(uint256 passport, bytes32[] calldata caseIds) external restricted {
        // Check: the notice is over, the sponsor is still who signed and still fit, and no case is passed over
        _checkController(passport);
        SpinOffRequest memory request = _spinOffs.ready(passport);
        uint256 sponsor = request.sponsor;
        if (PASSPORTS.controlEpochOf(sponsor) != request.sponsorEpoch) revert Forks_SponsorChanged(sponsor);
        if (!LIABILITY.isClean(passport, false)) revert Forks_NotClean(passport);
        _checkSponsor(passport, sponsor);
        _checkCover(passport, request.cover);
        uint256 excused = _spinOffs.countExcused(LIABILITY, passport, caseIds);
        uint256 origin = LIABILITY.domainOf(passport);

        // Effect
        Timestamp tailEnds = _spinOffs.settle(passport, request);
        emit PassportSpunOff(passport, sponsor, origin, request.cover, Bps.wrap(request.royalty), tailEnds, excused);

        // Interaction: Liability counts the open cases against those excused; Passports takes only the controller along
        LIABILITY.spinOff(passport, sponsor, request.cover, Duration.wrap(request.tail), excused);
        PASSPORTS.rebind(passport, origin, false);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  BANKRUPTCY                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IForks
    function discharge(uint256 passport, Bps haircut, Duration probation) external restricted {
        // Check
        Bps cap = Bps.wrap(uint16(CONSTITUTION.value(PARAM_IDENTITY_BANKRUPTCY_HAIRCUT_CAP)));
        if (haircut > cap) revert Forks_HaircutTooHigh(haircut, cap);
        uint256 origin = LIABILITY.domainOf(passport);

        // Effect: terms that a sponsor signed for another domain are void
        delete _spinOffs.requests[passport];
        emit PassportDischarged(passport, origin, haircut, probation);

        // Interaction
        LIABILITY.discharge(passport, haircut, probation);
        PASSPORTS.rebind(passport, origin, true);
        PASSPORTS.setTier(passport, 0);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   PRIVATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev A child of one parent, or of two that are of one domain by now.
    function _fork(
        ForkParams calldata params,
        uint256 otherParent,
        ConsentProof[] calldata consents
    ) private returns (uint256 child) {
        // Check: both parents agree, and the founder where births are many
        uint256 parent = params.parent;
        (uint256 domain, bool within) = _recordBirth(parent);
        if (domain == 0) revert Forks_NotClean(parent);
        bool parentSigned = _authorise(parent, params, otherParent, consents);
        bool otherSigned = otherParent != 0 && _authorise(otherParent, params, otherParent, consents);
        if (!within) {
            uint256 founder = LIABILITY.founderOf(parent);
            bool signed =
                (parentSigned && founder == parent) ||
                    (otherSigned && founder == otherParent) ||
                    _useConsent(founder, params, otherParent, consents);
            if (!signed) revert Forks_BirthConsentRequired(parent, founder);
        }

        // Interaction
        child = PASSPORTS.issue(
            IssueParams({
                controller: params.controller,
                kind: params.kind,
                declaredClass: params.declaredClass,
                parentA: parent,
                parentB: otherParent,
                uri: params.uri,
                bond: params.bond,
                payer: msg.sender,
                deadline: params.deadline,
                signature: params.signature
            }),
            domain
        );
        emit PassportForked(parent, otherParent, child, params.controller, msg.sender, params.bond);
    }

    /// @dev The parent has not bound itself; the caller controls it or shows its receipt; the child is of no wider class than the parent.
    /// @return signed True when a receipt was used.
    function _authorise(
        uint256 parent,
        ForkParams calldata params,
        uint256 otherParent,
        ConsentProof[] calldata consents
    ) private returns (bool signed) {
        Timestamp from = CONSTRAINTS.forksFrom(parent);
        if (timeNow() < from) revert Forks_Bound(parent, from);
        // The narrowest class needs no look at the parent's.
        if (params.declaredClass != 0) {
            uint8 most = PASSPORTS.passport(parent).declaredClass;
            if (params.declaredClass > most) revert Forks_ClassTooWide(parent, params.declaredClass, most);
        }
        if (PASSPORTS.controllerOf(parent) == msg.sender) return false;
        signed = _useConsent(parent, params, otherParent, consents);
        if (!signed) revert Forks_NotController(parent, msg.sender);
    }

    /// @dev Counts a birth in the parent's domain.
    function _recordBirth(uint256 parent) private returns (uint256 domain, bool within) {
        BirthTerms memory terms = _terms;
        return LIABILITY.recordBirth(parent, terms.threshold, Duration.wrap(terms.period));
    }

    function _refreshTerms() private {
        _terms = BirthTerms({
            threshold: uint32(CONSTITUTION.read(PARAM_IDENTITY_BIRTHS_THRESHOLD, 32)),
            period: uint32(CONSTITUTION.read(PARAM_IDENTITY_BIRTHS_PERIOD, 32))
        });
        emit BirthTermsRefreshed(_terms);
    }

    /// @dev Uses the passport's `Replicate` receipt up, if it is among those brought.
    function _useConsent(
        uint256 passport,
        ForkParams calldata params,
        uint256 otherParent,
        ConsentProof[] calldata consents
    ) private returns (bool) {
        for (uint256 i; i < consents.length; ++i) {
            if (consents[i].receipt.passport != passport) continue;
            bytes32 subject = forkSubject(params.parent, otherParent, params.controller);
            bytes32 limits = CONSENTS.consume(consents[i], passport, Purpose.Replicate, subject);
            bytes32 uriHash = keccak256(bytes(params.uri));
            if (limits != 0 && limits != uriHash) revert Forks_OutsideLimits(passport, limits, uriHash);
            return true;
        }
        return false;
    }

    /// @dev Makes one domain of two with the consent of both founders.
    function _merge(uint256 a, uint256 b, uint256 domainA, uint256 domainB, ConsentProof[] calldata merges) private {
        // Check: a domain whose founder closed or left has nobody who can give it away
        uint256 founderA = LIABILITY.founderOf(a);
        uint256 founderB = LIABILITY.founderOf(b);
        if (merges.length != 2 || founderA == 0 || founderB == 0) {
            revert Forks_MergeConsentRequired(founderA, founderB);
        }
        bytes32 subject = CONSENTS.mergeSubject(domainA, domainB);
        _useMergeConsent(merges[0], founderA, subject);
        _useMergeConsent(merges[1], founderB, subject);
        emit MergeAgreed(founderA, founderB, subject);

        // Interaction
        LIABILITY.merge(a, b);
    }

    function _useMergeConsent(ConsentProof calldata proof, uint256 founder, bytes32 subject) private {
        bytes32 limits = CONSENTS.consume(proof, founder, Purpose.Merge, subject);
        if (limits != 0) revert Forks_OutsideLimits(founder, limits, 0);
    }

    function _checkController(uint256 passport) private view {
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Forks_NotController(passport, msg.sender);
    }

    /// @dev Another domain, good standing, tier in effect of at least 3.
    function _checkSponsor(uint256 passport, uint256 sponsor) private view {
        PassportStanding memory standing = PASSPORTS.standing(sponsor);
        if (!standing.good || standing.tier < SPONSOR_TIER) {
            revert Forks_SponsorUnfit(sponsor, standing.tier, standing.good);
        }
        if (standing.domain == LIABILITY.domainOf(passport)) revert Forks_SameDomain(passport, sponsor);
    }

    function _checkTerms(SpinOffTerms calldata terms) private view {
        (uint256 cap, uint256 tail) = CONSTITUTION.values(
            PARAM_IDENTITY_SPINOFF_ROYALTY_CAP,
            PARAM_IDENTITY_SPINOFF_TAIL
        );
        if (Bps.unwrap(terms.royalty) > cap) revert Forks_RoyaltyTooHigh(terms.royalty, Bps.wrap(uint16(cap)));
        if (Duration.unwrap(terms.tail) < tail) {
            revert Forks_TailTooShort(terms.tail, Duration.wrap(uint32(tail)));
        }
        _checkCover(terms.passport, terms.cover);
    }

    /// @dev The charter's share of the bond, rounded up: the sponsor gains nothing by rounding.
    function _checkCover(uint256 passport, uint256 cover) private view {
        uint256 share = CONSTITUTION.value(PARAM_IDENTITY_SPINOFF_COVER);
        uint256 least = (LIABILITY.bondOf(passport) * share + BPS_WHOLE - 1) / BPS_WHOLE;
        if (cover < least) revert Forks_CoverTooLow(cover, least);
    }

    function _domainNameAndVersion() internal pure override returns (string memory name, string memory version) {
        return ("Isopolity Forks", "1");
    }
}
