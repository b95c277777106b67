// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {AuditRecord, TierBar, TierTerms} from "../types/Tiers.sol";

/// @title ITiers: what a passport may do, and how it earns it (ID-5)
/// @notice Tiers 0 sandbox, 1 settlement, 2 exchange, 3 commons, 4 governance; 0 and 1 are the open edge, 2 to 4 the trusted core. A
/// tier is earned by a bond, time in good standing and audits passed, while no sanction, probation, debt or open case stands. From
/// tier 2 on a human principal must stand behind the passport: a human's passport, or one for which a human's passport
/// vouches (FORK-6).
///
/// What is stored is the tier that was earned. What counts is {IPassports-standing}, which lowers it at once while a sanction, a debt,
/// a probation or a missing bond stands; `lowerTier`, open to everybody, makes that lasting, also after the sanction ended, so that the
/// tier must be earned anew.
///
/// GOOD STANDING runs from the latest of: birth, the end of the last suspension, exclusion or probation, and the day the passport left
/// a domain. A warning does not count; neither does a quarantine, which is no judgement.
interface ITiers {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice There is no such passport, or it is closed.
    error Tiers_UnknownPassport(uint256 passport);
    /// @notice There is no such tier.
    error Tiers_UnknownTier(uint8 tier);
    /// @notice The caller may not act for the passport.
    error Tiers_NotAuthorized(uint256 passport, address caller);
    /// @notice The passport's record upholds this tier or a higher one already.
    error Tiers_NotARaise(uint256 passport, uint8 tier, uint8 upheld);
    /// @notice Something stands in the way of the tier.
    error Tiers_NotEarned(uint256 passport, uint8 tier, TierBar bar, uint256 present, uint256 required);
    /// @notice The record upholds the tier.
    error Tiers_Upheld(uint256 passport, uint8 tier);
    /// @notice The auditor attested this passport too short a time ago.
    error Tiers_AuditTooSoon(uint256 passport, address auditor, Timestamp notBefore);
    /// @notice The auditor is bound to the domain it would attest.
    error Tiers_OwnDomain(uint256 passport, address auditor, uint256 domain);
    /// @notice An audit needs the hash of its report.
    error Tiers_NoReport(uint256 passport);
    /// @notice The principal is not an open human's passport in good standing, or is the passport itself.
    error Tiers_BadPrincipal(uint256 passport, uint256 human);
    /// @notice The human's controller did not sign, or signed for an earlier principal.
    error Tiers_BadSignature(uint256 human, bytes32 digest);
    /// @notice The signature is older than its deadline.
    error Tiers_SignatureExpired(Timestamp deadline);
    /// @notice The passport has no principal.
    error Tiers_NoPrincipal(uint256 passport);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A passport earned a tier; `from` is what its record upheld before.
    event TierRaised(uint256 indexed passport, uint8 from, uint8 to, address indexed by);
    /// @notice A passport lost what its record no longer upholds.
    event TierLowered(uint256 indexed passport, uint8 from, uint8 to, TierBar bar, address indexed by);
    /// @notice An auditor attested an audit. One that failed ends the row of those passed.
    event AuditAttested(
        uint256 indexed passport,
        address indexed auditor,
        bool passed,
        bytes32 report,
        uint256 passedInRow,
        uint256 failedEver
    );
    /// @notice A human's passport vouches for another, in the place of `previous`.
    event PrincipalSet(uint256 indexed passport, uint256 indexed human, uint256 indexed previous);
    /// @notice A human's passport vouches no longer.
    event PrincipalRemoved(uint256 indexed passport, uint256 indexed human, address by);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice What a tier asks now. Tier 0 asks nothing.
    /// @dev Reverts with `Tiers_UnknownTier`.
    function termsOf(uint8 tier) external view returns (TierTerms memory);

    /// @notice What stands in the way of a tier first, with what there is and what is asked; `None` when nothing does.
    /// @dev Reverts with `Tiers_UnknownTier`, `Tiers_UnknownPassport`.
    function barTo(uint256 passport, uint8 tier) external view returns (TierBar bar, uint256 present, uint256 required);

    /// @notice The tier that the passport's record upholds now, at most the one it was granted, and what took the rest; `None` when nothing did.
    /// @dev Reverts with `Tiers_UnknownPassport`.
    function upheldTier(uint256 passport) external view returns (uint8 tier, TierBar bar);

    /// @notice Since when the passport has been in good standing; a moment in the future while a sanction runs; 0 for an unknown one.
    function goodSince(uint256 passport) external view returns (Timestamp);

    /// @notice A passport's record of audits.
    function auditsOf(uint256 passport) external view returns (AuditRecord memory);

    /// @notice The human's passport that vouches; 0 when none does. A human's own passport needs none.
    function principalOf(uint256 passport) external view returns (uint256);

    /// @notice Whether a human principal in good standing stands behind the passport.
    function hasPrincipal(uint256 passport) external view returns (bool);

    /// @notice Number of principals a passport has had: the nonce that the next one signs.
    function principalNonceOf(uint256 passport) external view returns (uint256);

    /// @notice EIP-712 digest that the human's controller signs.
    /// Type: `Principal(uint256 passport,uint256 human,uint256 nonce,uint48 deadline)`.
    function principalDigest(uint256 passport, uint256 human, Timestamp deadline) external view returns (bytes32);

    /// @notice The least time between two audits of one passport by one auditor, 30 days (fixed).
    function AUDIT_SPACING() external view returns (uint256);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Raises a passport to a tier that it earned. By its controller, or an operator that may act. Capability *raise tier*.
    /// @dev Reverts with `Tiers_UnknownTier`, `Tiers_NotAuthorized`, `Tiers_NotARaise`, `Tiers_NotEarned`. Emits `TierRaised`.
    function raiseTier(uint256 passport, uint8 tier) external;

    /// @notice Makes lasting what a debt, a missing bond or principal, or a sanction since the tier was earned takes away: all tiers for debt,
    /// suspension and exclusion, all above 1 for probation or want of a principal, and every tier whose bond is not met. A quarantine lapses
    /// by itself and takes nothing for good. Anyone may call. Capability *justice*.
    /// @dev Reverts with `Tiers_UnknownPassport`, `Tiers_Upheld`. Emits `TierLowered`.
    function lowerTier(uint256 passport) external returns (uint8 tier);

    /// @notice Records an audit. By the auditors' mantle, never for the auditor's own domain, and by one auditor for one passport at most
    /// once in 30 days. Capability *raise tier*.
    /// @dev Reverts with `Tiers_UnknownPassport`, `Tiers_NoReport`, `Tiers_OwnDomain`, `Tiers_AuditTooSoon`. Emits `AuditAttested`.
    function attestAudit(uint256 passport, bool passed, bytes32 report) external;

    /// @notice Records an audit that a module drew and judged; it counts like an attested one, however soon after the last. Mantle *recorder*,
    /// capability *justice*: a failure is recorded in every posture.
    /// @dev Reverts with `Tiers_UnknownPassport`, `Tiers_NoReport`. Emits `AuditAttested` with the module as auditor.
    function recordAudit(uint256 passport, bool passed, bytes32 report) external;

    /// @notice Names the human's passport that vouches for this one. By the passport's controller, with the EIP-712 (or ERC-1271)
    /// signature of the human's; empty when one address controls both. Capability *raise tier*.
    /// @dev Reverts with `Tiers_NotAuthorized`, `Tiers_BadPrincipal`, `Tiers_SignatureExpired`, `Tiers_BadSignature`. Emits `PrincipalSet`.
    function setPrincipal(uint256 passport, uint256 human, Timestamp deadline, bytes calldata signature) external;

    /// @notice Ends a principal's vouching. By the controller of either passport. Capability *exit*.
    /// @dev Reverts with `Tiers_NoPrincipal`, `Tiers_NotAuthorized`. Emits `PrincipalRemoved`.
    function removePrincipal(uint256 passport) external;
}
