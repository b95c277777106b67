// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {EIP712} from "solady/src/utils/EIP712.sol";

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Duration} from "../shared/types/Duration.sol";
import {laterOf, timeNow, Timestamp} from "../shared/types/Timestamp.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {ITiers} from "./interfaces/ITiers.sol";
import {Principals} from "./libraries/Principals.sol";
import {TierLadder} from "./libraries/TierLadder.sol";
import {PassportStanding, PassportView, SCOPE_ACT} from "./types/Passports.sol";
import {AuditRecord, TIER_CORE, TierBar, TiersWiring, TierTerms} from "./types/Tiers.sol";

/// @title Tiers
/// @notice A passport earns what it may do, and keeps it while its record upholds it (ID-5).
contract Tiers is ITiers, Guarded, EIP712 {
    using Principals for Principals.Context;
    using TierLadder for IConstitution;

    /// @inheritdoc ITiers
    uint256 public constant AUDIT_SPACING = 30 days;

    bytes32 private constant PRINCIPAL_TYPEHASH = keccak256(
        "Principal(uint256 passport,uint256 human,uint256 nonce,uint48 deadline)"
    );

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;

    /// @dev What Tiers keeps of a passport; one word.
    struct Record {
        AuditRecord audits;
        uint40 earnedAt;
    }

    Principals.Context private _principals;
    mapping(uint256 passport => Record) private _records;
    mapping(address auditor => mapping(uint256 passport => uint256 attestedAt)) private _attestations;

    constructor(TiersWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ITiers
    function termsOf(uint8 tier) external view returns (TierTerms memory) {
        return CONSTITUTION.termsOf(tier);
    }

    /// @inheritdoc ITiers
    function barTo(uint256 passport, uint8 tier) public view returns (TierBar bar, uint256 present, uint256 required) {
        TierTerms memory terms = CONSTITUTION.termsOf(tier);
        PassportStanding memory standing = PASSPORTS.standing(passport);
        if (!standing.exists) revert Tiers_UnknownPassport(passport);
        if (tier == 0) return (TierBar.None, 0, 0);

        if (!standing.good) return (TierBar.NotInGoodStanding, 0, 0);
        if (timeNow() < standing.probationEnds) {
            return (TierBar.Probation, block.timestamp, Timestamp.unwrap(standing.probationEnds));
        }
        if (!LIABILITY.isClean(passport, true)) return (TierBar.OpenCase, 0, 0);

        present = standing.bond;
        if (present < terms.bond) return (TierBar.Bond, present, terms.bond);
        // A sanction that ran until this very second leaves an age of 0.
        present = block.timestamp - Timestamp.unwrap(_goodSince(passport, standing));
        if (present < Duration.unwrap(terms.age)) return (TierBar.Age, present, Duration.unwrap(terms.age));
        present = _records[passport].audits.passed;
        if (present < terms.audits) return (TierBar.Audits, present, terms.audits);
        if (tier >= TIER_CORE && !_principals.isBacked(PASSPORTS, passport, standing.kind)) {
            return (TierBar.Principal, 0, 1);
        }
        return (TierBar.None, 0, 0);
    }

    /// @inheritdoc ITiers
    function upheldTier(uint256 passport) public view returns (uint8 tier, TierBar bar) {
        PassportStanding memory standing = PASSPORTS.standing(passport);
        if (!standing.exists) revert Tiers_UnknownPassport(passport);
        tier = PASSPORTS.passport(passport).tier;

        // A tier is never earned under a sanction, so one that ends after the day it was earned fell upon it.
        Timestamp earnedAt = Timestamp.wrap(_records[passport].earnedAt);
        if (tier > 0 && (standing.debt != 0 || laterOf(standing.suspensionEnds, standing.exclusionEnds) > earnedAt)) {
            return (0, TierBar.NotInGoodStanding);
        }
        if (tier > 1 && standing.probationEnds > earnedAt) (tier, bar) = (1, TierBar.Probation);
        if (tier >= TIER_CORE && !_principals.isBacked(PASSPORTS, passport, standing.kind)) {
            (tier, bar) = (TIER_CORE - 1, TierBar.Principal);
        }
        uint256 bond = standing.bond;
        while (bond < CONSTITUTION.bondOf(tier)) (tier, bar) = (tier - 1, TierBar.Bond);
    }

    /// @inheritdoc ITiers
    function goodSince(uint256 passport) external view returns (Timestamp) {
        PassportStanding memory standing = PASSPORTS.standing(passport);
        return standing.exists ? _goodSince(passport, standing) : Timestamp.wrap(0);
    }

    /// @inheritdoc ITiers
    function auditsOf(uint256 passport) external view returns (AuditRecord memory) {
        return _records[passport].audits;
    }

    /// @inheritdoc ITiers
    function principalOf(uint256 passport) external view returns (uint256) {
        return _principals.humanOf(PASSPORTS, passport);
    }

    /// @inheritdoc ITiers
    function hasPrincipal(uint256 passport) external view returns (bool) {
        return _principals.isBacked(PASSPORTS, passport, PASSPORTS.passport(passport).kind);
    }

    /// @inheritdoc ITiers
    function principalNonceOf(uint256 passport) external view returns (uint256) {
        return _principals.links[passport].nonce;
    }

    /// @inheritdoc ITiers
    function principalDigest(uint256 passport, uint256 human, Timestamp deadline) public view returns (bytes32) {
        uint256 nonce = _principals.links[passport].nonce;
        return _hashTypedData(keccak256(abi.encode(PRINCIPAL_TYPEHASH, passport, human, nonce, deadline)));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     TIERS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ITiers
    function raiseTier(uint256 passport, uint8 tier) external restricted {
        // Check
        if (!PASSPORTS.isAuthorized(passport, msg.sender, SCOPE_ACT)) {
            revert Tiers_NotAuthorized(passport, msg.sender);
        }
        (uint8 upheld, ) = upheldTier(passport);
        if (tier <= upheld) revert Tiers_NotARaise(passport, tier, upheld);
        (TierBar bar, uint256 present, uint256 required) = barTo(passport, tier);
        if (bar != TierBar.None) revert Tiers_NotEarned(passport, tier, bar, present, required);

        // Effect
        _records[passport].earnedAt = uint40(block.timestamp);
        emit TierRaised(passport, upheld, tier, msg.sender);

        // Interaction
        PASSPORTS.setTier(passport, tier);
    }

    /// @inheritdoc ITiers
    function lowerTier(uint256 passport) external restricted returns (uint8 tier) {
        // Check
        uint8 granted = PASSPORTS.passport(passport).tier;
        TierBar bar;
        (tier, bar) = upheldTier(passport);
        if (tier == granted) revert Tiers_Upheld(passport, tier);

        // Effect: a probation takes a tier once; what is left is earned from now
        _records[passport].earnedAt = uint40(block.timestamp);
        emit TierLowered(passport, granted, tier, bar, msg.sender);

        // Interaction
        PASSPORTS.setTier(passport, tier);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    AUDITS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ITiers
    function attestAudit(uint256 passport, bool passed, bytes32 report) external restricted {
        // Check: nobody attests itself, and nobody often
        _checkAudit(passport, report);
        uint256 domain = LIABILITY.domainOf(passport);
        if (PASSPORTS.bindingOf(msg.sender).home == domain) revert Tiers_OwnDomain(passport, msg.sender, domain);
        uint256 attestedAt = _attestations[msg.sender][passport];
        if (attestedAt != 0 && block.timestamp < attestedAt + AUDIT_SPACING) {
            revert Tiers_AuditTooSoon(passport, msg.sender, Timestamp.wrap(uint48(attestedAt + AUDIT_SPACING)));
        }

        // Effect
        _attestations[msg.sender][passport] = block.timestamp;
        _recordAudit(passport, passed, report);
    }

    /// @inheritdoc ITiers
    function recordAudit(uint256 passport, bool passed, bytes32 report) external restricted {
        // Check
        _checkAudit(passport, report);

        // Effect
        _recordAudit(passport, passed, report);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  PRINCIPALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ITiers
    function setPrincipal(
        uint256 passport,
        uint256 human,
        Timestamp deadline,
        bytes calldata signature
    ) external restricted {
        // Check
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Tiers_NotAuthorized(passport, msg.sender);
        if (!Principals.isFit(PASSPORTS, passport, human)) revert Tiers_BadPrincipal(passport, human);
        _checkAgreed(passport, human, deadline, signature);

        // Effect
        uint256 previous = _principals.humanOf(PASSPORTS, passport);
        _principals.set(PASSPORTS, passport, human);
        emit PrincipalSet(passport, human, previous);
    }

    /// @inheritdoc ITiers
    function removePrincipal(uint256 passport) external restricted {
        // Check
        uint256 human = _principals.humanOf(PASSPORTS, passport);
        if (human == 0) revert Tiers_NoPrincipal(passport);
        if (PASSPORTS.controllerOf(passport) != msg.sender && PASSPORTS.controllerOf(human) != msg.sender) {
            revert Tiers_NotAuthorized(passport, msg.sender);
        }

        // Effect
        _principals.remove(passport);
        emit PrincipalRemoved(passport, human, msg.sender);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   PRIVATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function _checkAudit(uint256 passport, bytes32 report) private view {
        if (PASSPORTS.controllerOf(passport) == address(0)) revert Tiers_UnknownPassport(passport);
        if (report == 0) revert Tiers_NoReport(passport);
    }

    /// @dev A failure ends the row of those passed.
    function _recordAudit(uint256 passport, bool passed, bytes32 report) private {
        AuditRecord storage record = _records[passport].audits;
        record.lastAt = uint40(block.timestamp);
        if (passed) {
            ++record.passed;
        } else {
            record.passed = 0;
            ++record.failed;
        }
        emit AuditAttested(passport, msg.sender, passed, report, record.passed, record.failed);
    }

    /// @dev The human's controller calls, or signed for this passport's next principal.
    function _checkAgreed(uint256 passport, uint256 human, Timestamp deadline, bytes calldata signature) private view {
        address signer = PASSPORTS.controllerOf(human);
        if (signer == msg.sender) return;
        if (timeNow() > deadline) revert Tiers_SignatureExpired(deadline);
        bytes32 digest = principalDigest(passport, human, deadline);
        if (!SignatureChecker.isValidSignatureNowCalldata(signer, digest, signature)) {
            revert Tiers_BadSignature(human, digest);
        }
    }

    /// @dev Leaving a domain starts the time anew, since the new domain does not know the sanctions of the old.
    function _goodSince(uint256 passport, PassportStanding memory standing) private view returns (Timestamp since) {
        PassportView memory record = PASSPORTS.passport(passport);
        since = laterOf(record.birth, Timestamp.wrap(LIABILITY.departureOf(passport).leftAt));
        since = laterOf(since, laterOf(standing.suspensionEnds, standing.exclusionEnds));
        since = laterOf(since, standing.probationEnds);
    }

    function _domainNameAndVersion() internal pure override returns (string memory name, string memory version) {
        return ("Isopolity Tiers", "1");
    }
}
