// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ConsentProof} from "../types/Consents.sol";
import {
    BindingView,
    ControlOffer,
    IssueParams,
    Kind,
    KindTerms,
    OperatorParams,
    OperatorRecord,
    PassportStanding,
    PassportView,
    Permit,
    RegisterParams
} from "../types/Passports.sol";
import {IERC5192} from "./IERC5192.sol";
import {IERC8004IdentityRegistry} from "./IERC8004IdentityRegistry.sol";

/// @title IPassports: identity that survives copying
/// @notice A passport is an ERC-721 token that cannot be traded (ERC-5192), of a kind, with a controller, operators, a bond and a place in
/// a liability domain. It answers ERC-8004's identity registry unchanged.
///
/// BINDINGS (FORK-6). Every address is bound to at most one domain. It is bound while it controls, operates or is the agent wallet of a
/// passport; for the tail (180 days) after it stops; and beyond the tail for as long as that domain is in debt, sanctioned or in an open
/// case. While bound it registers into that domain, and can serve no passport of another unless the two domains merge on FORK-3's
/// conditions. Nobody is bound without agreeing: controllers register, sign or accept; operators and wallets sign.
/// What a binding keeps is the *domain*, not the passport, so that a passport that leaves the domain takes nobody along but its
/// controller (see `rebind`), and only when that controller serves nothing else there.
/// Warning: a fresh address is a newcomer: the binding follows keys, not people. Tier 2 and above ask for a human principal.
///
/// SIGNATURES. EIP-712 in the domain of ERC-8004's registry (name `ERC8004IdentityRegistry`, version `1`, this chain and contract):
/// `Registration(address controller,uint8 kind,uint8 declaredClass,uint256 parentA,uint256 parentB,bytes32 uriHash,address payer,uint256 nonce,uint256 deadline)`,
/// `OperatorAgreement(uint256 passport,address operator,uint16 scopes,uint48 expiry,uint256 controlEpoch,uint256 nonce,uint256 deadline)` and
/// ERC-8004's `AgentWalletSet(uint256 agentId,address newWallet,address owner,uint256 deadline)`. `nonce` is the signer's `nonceOf`.
/// Signers are accounts with a key, contracts (ERC-1271) and, but for wallets, contracts that are not deployed yet (ERC-6492).
///
/// MONEY. Bonds and fees are drawn by Liability from the caller's credit there and its allowance to Liability, never to this contract.
interface IPassports is IERC8004IdentityRegistry, IERC5192 {
    // ------------------------------------------------------------------ errors

    /// @notice Thrown when a function for parts of the unit is called by another.
    error Passports_NotUnit(address caller);
    /// @notice Thrown when a passport was never issued or is closed.
    error Passports_UnknownPassport(uint256 id);
    /// @notice Thrown by everything that would move or approve a token: control moves by offer and acceptance.
    error Passports_Soulbound();
    /// @notice Thrown when the caller does not control the passport.
    error Passports_NotController(uint256 id, address caller);
    /// @notice Thrown when the caller neither controls the passport nor is an operator with the scope.
    error Passports_NotAuthorised(uint256 id, address caller, uint16 scope);
    /// @notice Thrown where the zero address, or the controller itself, cannot take a role.
    error Passports_BadAddress(address account);
    /// @notice Thrown when the charter's bond and fee exceed what the payer has in credit and allowance at Liability.
    error Passports_BondRequired(address asset, uint256 amount, uint256 available);
    /// @notice Thrown when a bond is below the charter's for the kind.
    error Passports_BondTooSmall(Kind kind, uint256 bond, uint256 least);
    /// @notice Thrown when the cell's registrations are used up for now.
    error Passports_CellRateExceeded(Timestamp retryAt);
    /// @notice Thrown when a sponsor's registrations are used up for now.
    error Passports_SponsorRateExceeded(address sponsor, Timestamp retryAt);
    /// @notice Thrown when a signature's deadline is over.
    error Passports_Expired(uint256 deadline);
    /// @notice Thrown when the deadline of a wallet's signature lies more than 5 minutes ahead.
    error Passports_DeadlineTooFar(uint256 deadline, uint256 latest);
    /// @notice Thrown when a signature is not the signer's.
    error Passports_BadSignature(address signer);
    /// @notice Thrown when an address is bound to another domain than the one it would serve.
    error Passports_BoundElsewhere(address account, uint256 home, uint256 domain);
    /// @notice Thrown when an address is released that never was bound.
    error Passports_NeverBound(address account);
    /// @notice Thrown when an address is released that serves a passport, is in its tail, or whose domain is not settled.
    error Passports_StillBound(address account, uint256 home, Timestamp until);
    /// @notice Thrown when a new controller by recovery or order controls another passport.
    error Passports_ControlsAnother(address account);
    /// @notice Thrown when control is offered while an offer waits.
    error Passports_OfferWaits(uint256 id, address to);
    /// @notice Thrown when nothing is offered to the caller.
    error Passports_NotOffered(uint256 id, address caller);
    /// @notice Thrown when control is accepted before the delay is over.
    error Passports_OfferNotReady(uint256 id, Timestamp readyAt);
    /// @notice Thrown when control is accepted too late.
    error Passports_OfferExpired(uint256 id, Timestamp expiredAt);
    /// @notice Thrown when a passport is touched in a way that a pending recovery forbids.
    error Passports_RecoveryPending(uint256 id);
    /// @notice Thrown when an operator has no scope, an unknown one, or an expiry that is not ahead.
    error Passports_BadOperatorTerms(uint16 scopes, Timestamp expiry);
    /// @notice Thrown when there is no such operator.
    error Passports_UnknownOperator(uint256 id, address operator);
    /// @notice Thrown when an operator is pruned that is still live.
    error Passports_OperatorLive(uint256 id, address operator, Timestamp expiry);
    /// @notice Thrown when the passport has no agent wallet.
    error Passports_NoWallet(uint256 id);
    /// @notice Thrown when the reserved metadata key is written.
    error Passports_ReservedKey(string key);
    /// @notice Thrown when a passport would leave its domain while its controller serves others there, or it has operators or a wallet.
    error Passports_NotAlone(uint256 id, uint256 roles, uint256 operators, address wallet);
    /// @notice Thrown when a passport would be spun off while somebody who served it, or its controller elsewhere, is in the tail.
    error Passports_ActorInTail(uint256 id, Timestamp until);
    /// @notice Thrown when a merge is asked of two passports of one domain, or with a passport that is not of the caller's domain.
    error Passports_NotOfDomain(uint256 id, uint256 domain, uint256 expected);
    /// @notice Thrown when a merge receipt names limits: a merge has none that could be kept.
    error Passports_OutsideLimits(uint256 founder, bytes32 limits);
    /// @notice Thrown when a tier is above 4.
    error Passports_BadTier(uint8 tier);
    /// @notice Thrown when there are no fees to sweep.
    error Passports_NoFees();

    // ------------------------------------------------------------------ events

    /// @notice A passport was issued. Its bond and domain are in {ILiability-MemberOpened}.
    event PassportIssued(
        uint256 indexed id,
        address indexed controller,
        address indexed payer,
        Kind kind,
        uint8 declaredClass,
        uint256 parentA,
        uint256 parentB
    );
    /// @notice Control was offered; it can be accepted from `readyAt` until before `expiresAt`.
    event ControlOffered(
        uint256 indexed id,
        address indexed from,
        address indexed to,
        Timestamp readyAt,
        Timestamp expiresAt
    );
    /// @notice An offer was taken back.
    event ControlOfferCancelled(uint256 indexed id, address indexed to);
    /// @notice Control changed hands: operators, wallet, offers and signed receipts of earlier epochs are void.
    event ControlTransferred(uint256 indexed id, address indexed from, address indexed to, uint24 controlEpoch);
    /// @notice An operator was named, or its terms replaced.
    event OperatorSet(uint256 indexed id, address indexed operator, uint16 scopes, Timestamp expiry);
    /// @notice An operator was removed, resigned, or was pruned.
    event OperatorRemoved(uint256 indexed id, address indexed operator, address indexed by);
    /// @notice An address stopped controlling, operating or being the wallet of a passport; it stays bound to `home` at least until `until`.
    event ActorLeft(address indexed account, uint256 indexed id, uint256 indexed home, Timestamp until);
    /// @notice A passport left its domain and its controller's binding went along.
    event ActorRebound(address indexed account, uint256 indexed id, uint256 indexed home);
    /// @notice An address that had left is bound no longer.
    event ActorReleased(address indexed account, uint256 indexed home);
    /// @notice A passport's granted tier changed.
    event TierChanged(uint256 indexed id, uint8 from, uint8 to);
    /// @notice A passport has a probation of its own after a compromise.
    event CompromiseDeclared(uint256 indexed id, Timestamp probationEnds);
    /// @notice A passport was closed for ever. `record` is the EIP-712 hash of the fields (see {ExitRecord}).
    event PassportClosed(
        uint256 indexed id,
        address indexed controller,
        uint256 indexed domain,
        Kind kind,
        uint8 tier,
        bool good,
        Timestamp birth,
        Timestamp closedAt,
        bytes32 record
    );
    /// @notice The charter was read: these terms are in force, by kind, and the least bonds of tiers 1 to 4.
    event IdentityTermsRefreshed(KindTerms[4] kinds, uint96[4] tierBonds);
    /// @notice Registration fees were passed on to the insurance account.
    event FeesSwept(uint256 amount);

    // ------------------------------------------------------------------ reads

    /// @notice Everything about a passport's standing in one read. Total: an unknown or closed id answers `exists = false, good = false`.
    function standing(uint256 id) external view returns (PassportStanding memory);

    /// @notice Whether the passport is open and its domain free of debt, suspension, exclusion and quarantine. Total.
    function isInGoodStanding(uint256 id) external view returns (bool);

    /// @notice A passport as recorded. Total: zeros for an id that was never issued, a zero controller for a closed one.
    function passport(uint256 id) external view returns (PassportView memory);

    /// @notice Its controller; the zero address for an unknown or closed id.
    function controllerOf(uint256 id) external view returns (address);

    /// @notice Counts the changes of control.
    function controlEpochOf(uint256 id) external view returns (uint24);

    /// @notice Whether an address controls the passport, or is a live operator with every bit of `scope`. Total.
    function isAuthorized(uint256 id, address account, uint16 scope) external view returns (bool);

    /// @notice An operator as recorded; zeros when there is none.
    function operatorOf(uint256 id, address operator) external view returns (OperatorRecord memory);

    /// @notice The offer of control that waits; zeros when none does.
    function offerOf(uint256 id) external view returns (ControlOffer memory);

    /// @notice To which domain an address is bound. Total.
    function bindingOf(address account) external view returns (BindingView memory);

    /// @notice The nonce that an address signs next (see SIGNATURES).
    function nonceOf(address account) external view returns (uint256);

    /// @notice EIP-712 hash of a closed passport's exit record; zero while it is open.
    function exitRecordOf(uint256 id) external view returns (bytes32);

    /// @notice The id of the passport that was issued last; ids run from 1.
    function lastId() external view returns (uint256);

    /// @notice Fees drawn and not yet swept, in the asset's units.
    function pendingFees() external view returns (uint256);

    /// @notice The terms in force for a kind: the constitution's as they were last read (see `refreshTerms`).
    function kindTermsOf(Kind kind) external view returns (KindTerms memory);

    /// @notice Least bonds of tiers 1 to 4 in force, in the asset's units.
    function tierBonds() external view returns (uint96[4] memory);

    // ------------------------------------------------------------------ registration

    /// @notice Issues a passport for a bond and a fee, drawn from the caller. Joins the controller's domain where it is bound,
    /// else stands alone. Restricted (capability *issue identity*).
    /// Limits: a bucket for the cell, of which a fifth is kept for callers that control no passport, and one for each caller.
    function register(RegisterParams calldata params) external returns (uint256 id);

    /// @notice `register` with the caller's ERC-2612 permit for Liability. A permit used already does no harm while the allowance stands.
    function registerWithPermit(RegisterParams calldata params, Permit calldata permit) external returns (uint256 id);

    /// @notice Passes the fees on to the insurance account. Anyone may call.
    function sweepFees() external returns (uint256 amount);

    /// @notice Reads the charter's bonds, fee, rates and tier bonds: a change of them holds from then on, so the amendment's batch carries
    /// this call. Anyone may call. Restricted (capability *justice*). Fails with `TermReader_TooLarge` for a parameter wider than its
    /// field in {KindTerms}. Emits `IdentityTermsRefreshed`.
    function refreshTerms() external;

    // ------------------------------------------------------------------ control

    /// @notice Offers control to an address, which can accept after the recovery delay and before it expires, 30 days later.
    /// Refused while a recovery is pending. Restricted (capability *issue identity*).
    function offerControl(uint256 id, address to) external;

    /// @notice Takes an offer back. By the controller, at any time.
    function cancelOffer(uint256 id) external;

    /// @notice Accepts control. The caller must be unbound or bound to the passport's domain. The bond stays, and with it the liability;
    /// a withdrawal that was queued is paid to the controller of the day. Restricted (capability *issue identity*).
    function acceptControl(uint256 id) external;

    /// @notice Accepts control and makes the two domains one (FORK-3).
    /// @param beside An open passport of the domain that the caller is bound to.
    /// @param consents Merge receipts of the founders of `id`'s domain and of `beside`'s domain, in this order, without limits.
    function acceptControlAndMerge(uint256 id, uint256 beside, ConsentProof[2] calldata consents) external;

    /// @notice Forgets the binding of an address that left, whose tail is over and whose domain is settled, so that what happens there
    /// later does not reach it. Anyone may call. Restricted (capability *exit*).
    function releaseBinding(address account) external;

    // ------------------------------------------------------------------ operators

    /// @notice Names an operator, which has agreed by signature, or replaces its terms. By the controller. The operator must be unbound or
    /// bound to the passport's domain. Restricted (capability *issue identity*).
    function setOperator(OperatorParams calldata params) external;

    /// @notice Removes an operator. By the controller or the operator itself, at any time.
    function removeOperator(uint256 id, address operator) external;

    /// @notice Takes an operator off the record that expired or was named under an earlier controller; its tail runs from the expiry or,
    /// for an earlier epoch, from now. Anyone may call.
    function pruneOperator(uint256 id, address operator) external;

    // ------------------------------------------------------------------ exit

    /// @notice Queues a withdrawal of bond, replacing what was queued. Lowers the tier where the rest of the bond would not pay for it.
    /// By the controller. Restricted (capability *exit*).
    function queueWithdrawal(uint256 id, uint256 amount) external returns (Timestamp readyAt);

    /// @notice Takes a queued withdrawal back. By the controller.
    function cancelWithdrawal(uint256 id) external;

    /// @notice Pays a queued withdrawal to the controller. By the controller; refused while a recovery is pending.
    function completeWithdrawal(uint256 id) external returns (uint256 paid);

    /// @notice Closes a passport that has no bond left and keeps its record. The controller's binding stays. By the controller;
    /// refused while a recovery is pending.
    /// @return record EIP-712 hash of the exit record.
    function closePassport(uint256 id) external returns (bytes32 record);

    // ------------------------------------------------------------------ the unit

    /// @notice Issues a child beside `parentA`. The controller must be unbound or bound to that domain. Draws bond but no fee, and is
    /// metered by births, not by registrations. For Forks.
    /// @param domain The root of the parent's domain, which has one by then.
    function issue(IssueParams calldata params, uint256 domain) external returns (uint256 id);

    /// @notice Hands control to `newController`, which has accepted, controls no passport, and is unbound or bound to this domain.
    /// @param probationEnds End of a probation of the passport's own, after a compromise; 0 where there is none. For Recovery.
    function rotate(uint256 id, address newController, Timestamp probationEnds) external;

    /// @notice Takes the controller's binding along to the domain to which the passport has just moved. Fails with `Passports_NotAlone`
    /// when the controller serves anything else, or the passport has operators or a wallet of its own; unless `ordered`, fails with
    /// `Passports_ActorInTail` when the controller left another passport, or anybody this one, within the tail. For Forks.
    /// @param origin The domain that it left: those who served it before stay bound to that one.
    /// @param ordered True where a court discharged the passport; false for a spin-off.
    function rebind(uint256 id, uint256 origin, bool ordered) external;

    /// @notice Sets the granted tier. For Tiers, and for Forks at a discharge.
    function setTier(uint256 id, uint8 tier) external;
}
