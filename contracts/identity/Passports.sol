// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import {ILiability} from "../liability/interfaces/ILiability.sol";
import {TokenBucket} from "../shared/libraries/TokenBucket.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {Counters, PassportBase} from "./abstracts/PassportBase.sol";
import {Soulbound} from "./abstracts/Soulbound.sol";
import {IERC5192} from "./interfaces/IERC5192.sol";
import {IERC8004IdentityRegistry} from "./interfaces/IERC8004IdentityRegistry.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {IdentityTerms} from "./libraries/IdentityTerms.sol";
import {Standings} from "./libraries/Standings.sol";
import {PassportControl} from "./PassportControl.sol";
import {BindingWord} from "./types/BindingWord.sol";
import {ConsentProof} from "./types/Consents.sol";
import {PassportWord, newborn} from "./types/PassportWord.sol";
import {
    BindingView,
    ControlOffer,
    IssueParams,
    Kind,
    KindTerms,
    OperatorParams,
    OperatorRecord,
    PassportStanding,
    PassportsWiring,
    PassportView,
    Permit,
    RegisterParams,
    SCOPE_ACT
} from "./types/Passports.sol";

/// @title Passports
/// @notice See {IPassports}. Here passports are issued, read and paid out; {PassportControl} is the second code of this contract and does
/// the rest on this storage.
contract Passports is PassportBase, IPassports {
    using IdentityTerms for IdentityTerms.Context;

    bytes32 private constant REGISTRATION = keccak256(
        "Registration(address controller,uint8 kind,uint8 declaredClass,uint256 parentA,uint256 parentB,bytes32 uriHash,address payer,uint256 nonce,uint256 deadline)"
    );
    /// @dev This part of the cell's bucket is kept for callers that control no passport.
    uint256 private constant NEWCOMERS_PART = 5;
    uint8 private constant HIGHEST_TIER = 4;

    /// @dev Made by this contract, never replaced.
    address private immutable CONTROL;

    constructor(PassportsWiring memory wiring) PassportBase(wiring) {
        CONTROL = address(new PassportControl(wiring));
        _terms.refresh(CONSTITUTION);
    }

    // ------------------------------------------------------------------ reads

    /// @inheritdoc IPassports
    function standing(uint256 id) external view returns (PassportStanding memory view_) {
        PassportWord word = _wordOf(id);
        uint256 probationEnds = word.hasProbation() ? _attachments[id].probationEnds : 0;
        Standings.fill(view_, LIABILITY, _terms, id, _ownerOf(id), word, probationEnds);
        // Fifteen words without a reference: in memory they lie as the ABI has them.
        assembly ("memory-safe") {
            return(view_, 0x1e0)
        }
    }

    /// @inheritdoc IPassports
    function isInGoodStanding(uint256 id) external view returns (bool) {
        return LIABILITY.isInGoodStanding(id);
    }

    /// @inheritdoc IPassports
    function passport(uint256 id) external view returns (PassportView memory view_) {
        PassportWord word = _wordOf(id);
        view_.controller = _ownerOf(id);
        view_.kind = word.kind();
        view_.tier = word.tier();
        view_.declaredClass = word.declaredClass();
        view_.birth = Timestamp.wrap(word.birth());
        view_.parentA = word.parent();
        view_.parentB = _otherParents[id];
        view_.controlEpoch = _epochOf(id);
        view_.operators = _operatorCounts[id];
        view_.wallet = _walletOf(id);
        view_.walletIsOwn = word.hasOwnWallet();
        view_.leftAt = Timestamp.wrap(_attachments[id].leftAt);
        view_.probationEnds = Timestamp.wrap(_attachments[id].probationEnds);
    }

    /// @inheritdoc IPassports
    function controllerOf(uint256 id) external view returns (address) {
        return _ownerOf(id);
    }

    /// @inheritdoc IPassports
    function controlEpochOf(uint256 id) external view returns (uint24) {
        return _epochOf(id);
    }

    /// @inheritdoc IPassports
    function exitRecordOf(uint256 id) external view returns (bytes32) {
        return _exits[id];
    }

    /// @inheritdoc IPassports
    function lastId() external view returns (uint256) {
        return _counters.lastId;
    }

    /// @inheritdoc IPassports
    function pendingFees() external view returns (uint256) {
        return _counters.fees;
    }

    /// @inheritdoc IPassports
    function kindTermsOf(Kind kind) external view returns (KindTerms memory) {
        return _terms.forKind(kind);
    }

    /// @inheritdoc IPassports
    function tierBonds() external view returns (uint96[4] memory) {
        return _terms.tierBonds;
    }

    /// @inheritdoc IPassports
    function operatorOf(uint256 id, address operator) external view returns (OperatorRecord memory) {
        return _operators[id][operator];
    }

    /// @inheritdoc IPassports
    function offerOf(uint256 id) external view returns (ControlOffer memory) {
        return _offers[id];
    }

    /// @inheritdoc IPassports
    function bindingOf(address account) external view returns (BindingView memory) {
        BindingWord word = _bindingOf(account);
        uint256 home = _homeOf(word);
        return
            BindingView({
                home: home,
                roles: uint32(word.roles()),
                until: Timestamp.wrap(uint48(word.until())),
                bound: _isBound(word, home)
            });
    }

    /// @inheritdoc IPassports
    function nonceOf(address account) external view returns (uint256) {
        return _bindingOf(account).nonce();
    }

    /// @inheritdoc IPassports
    function isAuthorized(
        uint256 id,
        address account,
        uint16 scope
    ) public view override(PassportBase, IPassports) returns (bool) {
        return super.isAuthorized(id, account, scope);
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function isAuthorizedOrOwner(address spender, uint256 id) external view returns (bool) {
        ownerOf(id);
        return isAuthorized(id, spender, SCOPE_ACT);
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function getMetadata(uint256 id, string calldata key) external view returns (bytes memory value) {
        bytes32 keyHash = keccak256(bytes(key));
        if (keyHash != WALLET_KEY_HASH) return _metadata[id][keyHash];
        address wallet = _walletOf(id);
        if (wallet != address(0)) return abi.encodePacked(wallet);
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function getAgentWallet(uint256 id) external view returns (address) {
        return _walletOf(id);
    }

    /// @inheritdoc IERC5192
    function locked(uint256 id) public view override(Soulbound, IERC5192) returns (bool) {
        return super.locked(id);
    }

    // ------------------------------------------------------------------ registration

    /// @inheritdoc IPassports
    function register(RegisterParams calldata params) external restricted returns (uint256 id) {
        return _register(params);
    }

    /// @inheritdoc IPassports
    function registerWithPermit(
        RegisterParams calldata params,
        Permit calldata permit
    ) external restricted returns (uint256 id) {
        // Interaction: somebody may have used the permit already; what counts is the allowance.
        try
            IERC20Permit(LIABILITY.asset()).permit(
                msg.sender,
                address(LIABILITY),
                permit.value,
                permit.deadline,
                permit.v,
                permit.r,
                permit.s
            )
        {} catch {}
        return _register(params);
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function register() external restricted returns (uint256 agentId) {
        return _registerAgent("");
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function register(string calldata agentURI) external restricted returns (uint256 agentId) {
        return _registerAgent(agentURI);
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function register(
        string calldata agentURI,
        MetadataEntry[] calldata metadata
    ) external restricted returns (uint256 agentId) {
        agentId = _registerAgent(agentURI);
        for (uint256 i; i < metadata.length; ++i) {
            _writeMetadata(agentId, metadata[i].metadataKey, metadata[i].metadataValue);
        }
    }

    /// @inheritdoc IPassports
    function sweepFees() external restricted returns (uint256 amount) {
        amount = _counters.fees;
        if (amount == 0) revert Passports_NoFees();
        _counters.fees = 0;
        emit FeesSwept(amount);
        LIABILITY.collectFees(amount);
    }

    /// @inheritdoc IPassports
    function refreshTerms() external restricted {
        _terms.refresh(CONSTITUTION);
    }

    // ------------------------------------------------------------------ exit

    /// @inheritdoc IPassports
    function queueWithdrawal(uint256 id, uint256 amount) external restricted returns (Timestamp readyAt) {
        _checkController(id);
        PassportWord word = _wordOf(id);
        uint8 tier = word.tier();
        if (tier != 0) {
            // What is queued is as good as gone: the tier follows now, not when it is paid.
            uint256 bond = LIABILITY.bondOf(id);
            _setTier(id, word, _terms.affordable(tier, bond < amount ? 0 : bond - amount));
        }
        return LIABILITY.queueWithdrawal(id, amount);
    }

    /// @inheritdoc IPassports
    function cancelWithdrawal(uint256 id) external restricted {
        _checkController(id);
        LIABILITY.cancelWithdrawal(id);
    }

    /// @inheritdoc IPassports
    function completeWithdrawal(uint256 id) external restricted returns (uint256 paid) {
        _checkController(id);
        _checkNoRecovery(id);
        return LIABILITY.completeWithdrawal(id, msg.sender);
    }

    // ------------------------------------------------------------------ control, operators, profile: the second code

    /// @inheritdoc IPassports
    function offerControl(uint256, address) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function cancelOffer(uint256) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function acceptControl(uint256) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function acceptControlAndMerge(uint256, uint256, ConsentProof[2] calldata) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function releaseBinding(address) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function setOperator(OperatorParams calldata) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function removeOperator(uint256, address) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function pruneOperator(uint256, address) external {
        _runControl();
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function setMetadata(uint256, string calldata, bytes calldata) external {
        _runControl();
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function setAgentURI(uint256, string calldata) external {
        _runControl();
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function setAgentWallet(uint256, address, uint256, bytes calldata) external {
        _runControl();
    }

    /// @inheritdoc IERC8004IdentityRegistry
    function unsetAgentWallet(uint256) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function closePassport(uint256) external returns (bytes32) {
        _runControl();
    }

    /// @inheritdoc IPassports
    function rotate(uint256, address, Timestamp) external {
        _runControl();
    }

    /// @inheritdoc IPassports
    function rebind(uint256, uint256, bool) external {
        _runControl();
    }

    // ------------------------------------------------------------------ the unit

    /// @inheritdoc IPassports
    function issue(IssueParams calldata params, uint256 domain) external returns (uint256 id) {
        if (msg.sender != FORKS) revert Passports_NotUnit(msg.sender);
        KindTerms memory terms = _terms.forKind(params.kind);
        return _issueBeside(params, terms.bond, domain);
    }

    /// @inheritdoc IPassports
    function setTier(uint256 id, uint8 tier) external {
        if (msg.sender != TIERS && msg.sender != FORKS) revert Passports_NotUnit(msg.sender);
        if (tier > HIGHEST_TIER) revert Passports_BadTier(tier);
        ownerOf(id);
        _setTier(id, _wordOf(id), tier);
    }

    // ------------------------------------------------------------------ internals

    /// @dev Runs the present call in the second code, on this storage, and ends it with that answer.
    function _runControl() private {
        address control = CONTROL;
        assembly ("memory-safe") {
            let input := mload(0x40)
            calldatacopy(input, 0, calldatasize())
            let done := delegatecall(gas(), control, input, calldatasize(), 0, 0)
            returndatacopy(input, 0, returndatasize())
            if done {
                return(input, returndatasize())
            }
            revert(input, returndatasize())
        }
    }

    /// @dev An agent of the caller, with the charter's bond and the caller as its wallet.
    function _registerAgent(string memory uri) private returns (uint256 id) {
        KindTerms memory terms = _terms.forKind(Kind.Agent);
        IssueParams memory params;
        params.controller = msg.sender;
        params.kind = Kind.Agent;
        params.uri = uri;
        params.bond = terms.bond;
        params.payer = msg.sender;
        id = _issue(params, terms, true);
        _announceWallet(id, msg.sender);
    }

    function _register(RegisterParams calldata asked) private returns (uint256 id) {
        IssueParams memory params = IssueParams({
            controller: asked.controller,
            kind: asked.kind,
            declaredClass: asked.declaredClass,
            parentA: 0,
            parentB: 0,
            uri: asked.uri,
            bond: asked.bond,
            payer: msg.sender,
            deadline: asked.deadline,
            signature: asked.signature
        });
        return _issue(params, _terms.forKind(asked.kind), false);
    }

    /// @dev A registration: metered, with a fee, where the controller is bound, else alone.
    function _issue(IssueParams memory params, KindTerms memory terms, bool ownWallet) private returns (uint256 id) {
        // Check: tokens in both buckets, enough bond, a controller that agrees.
        _meterSponsor(terms);
        _checkIssue(params, terms.bond);
        BindingWord binding = _bindingOf(params.controller);
        uint256 home = _boundTo(binding);

        // Effect
        Counters memory counters = _counters;
        _meterCell(counters, terms);
        counters.fees += terms.fee;
        id = _mint(params, counters, binding, home, ownWallet);

        // Interaction: Liability draws the money. A host that was alone is given a domain, which is home from then on.
        uint256 domain = _open(id, home, params.payer, params.bond, terms.fee);
        if (domain != home && home != 0) {
            _setBinding(params.controller, _withHome(_bindingOf(params.controller), domain));
        }
    }

    /// @dev A child: metered by births, without a fee, in its parent's domain.
    function _issueBeside(IssueParams memory params, uint256 least, uint256 domain) private returns (uint256 id) {
        // Check: enough bond, a controller that agrees and is free for the parent's domain.
        _checkIssue(params, least);
        BindingWord binding = _bindingOf(params.controller);
        // Who was last written down under this very root needs no look.
        if (binding.home() != domain) _checkFreeFor(params.controller, binding, domain);

        // Effect
        id = _mint(params, _counters, binding, domain, false);
        if (params.parentB != 0) _otherParents[id] = params.parentB;

        // Interaction: Liability draws the money.
        _open(id, domain, params.payer, params.bond, 0);
    }

    /// @dev Enough bond, and a controller that agrees.
    function _checkIssue(IssueParams memory params, uint256 least) private {
        if (params.controller == address(0)) revert Passports_BadAddress(params.controller);
        if (params.bond < least) revert Passports_BondTooSmall(params.kind, params.bond, least);
        if (params.controller != params.payer) _checkRegistration(params);
    }

    /// @dev Numbers, mints and binds.
    function _mint(
        IssueParams memory params,
        Counters memory counters,
        BindingWord binding,
        uint256 home,
        bool ownWallet
    ) private returns (uint256 id) {
        id = ++counters.lastId;
        _counters = counters;
        PassportWord word = newborn(params.kind, params.declaredClass, params.parentA).withOwnWallet(ownWallet);
        _mintAndSetExtraDataUnchecked(params.controller, id, PassportWord.unwrap(word));
        _setBinding(params.controller, binding.withHome(home == 0 ? id : home, 0).withRoles(binding.roles() + 1));
        _announceIssue(id, params);
    }

    function _announceIssue(uint256 id, IssueParams memory params) private {
        emit Locked(id);
        emit Registered(id, params.uri, params.controller);
        emit PassportIssued(
            id,
            params.controller,
            params.payer,
            params.kind,
            params.declaredClass,
            params.parentA,
            params.parentB
        );
        if (bytes(params.uri).length != 0) _writeURI(id, params.uri);
    }

    /// @dev ERC-8004's callers know no bond: what it takes is told in one error. Any other refusal is passed on.
    /// @return domain The root of the domain that the passport joined; not told for one that stands alone.
    function _open(
        uint256 id,
        uint256 home,
        address payer,
        uint256 bond,
        uint256 fee
    ) private returns (uint256 domain) {
        bytes memory call =
            home == 0
                ? abi.encodeCall(ILiability.open, (id, payer, bond, fee))
                : abi.encodeCall(ILiability.join, (id, home, payer, bond, fee));
        (bool opened, bytes memory reason) = address(LIABILITY).call(call);
        if (opened) return home == 0 ? 0 : abi.decode(reason, (uint256));

        if (bytes4(reason) == ILiability.Liability_Underfunded.selector) {
            uint256 available;
            assembly ("memory-safe") {
                available := mload(add(reason, 0x64))
            }
            revert Passports_BondRequired(LIABILITY.asset(), bond + fee, available);
        }
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    /// @dev Takes a token from the cell's bucket, or from the part of it that is kept for callers without a passport.
    function _meterCell(Counters memory counters, KindTerms memory terms) private view {
        uint256 kept = terms.cellCapacity / NEWCOMERS_PART;
        bool ok;
        uint256 retryAt;
        (ok, counters.cellMeter, retryAt) = TokenBucket.take(
            counters.cellMeter,
            block.timestamp,
            terms.cellCapacity - kept,
            terms.cellPeriod
        );
        if (!ok && balanceOf(msg.sender) == 0) {
            (ok, counters.newcomerMeter, retryAt) = TokenBucket.take(
                counters.newcomerMeter,
                block.timestamp,
                kept,
                terms.cellPeriod
            );
        }
        if (!ok) revert Passports_CellRateExceeded(Timestamp.wrap(uint48(retryAt)));
    }

    /// @dev Takes a token from the caller's bucket.
    function _meterSponsor(KindTerms memory terms) private {
        BindingWord word = _bindingOf(msg.sender);
        (bool ok, uint40 meter, uint256 retryAt) = TokenBucket.take(
            word.meter(),
            block.timestamp,
            terms.sponsorCapacity,
            terms.sponsorPeriod
        );
        if (!ok) revert Passports_SponsorRateExceeded(msg.sender, Timestamp.wrap(uint48(retryAt)));
        _setBinding(msg.sender, word.withMeter(meter));
    }

    function _checkRegistration(IssueParams memory params) private {
        bytes32 structHash = keccak256(
            abi.encode(
                REGISTRATION,
                params.controller,
                params.kind,
                params.declaredClass,
                params.parentA,
                params.parentB,
                keccak256(bytes(params.uri)),
                params.payer,
                _bindingOf(params.controller).nonce(),
                params.deadline
            )
        );
        _checkSigned(params.controller, structHash, params.deadline, params.signature);
    }

    function _setTier(uint256 id, PassportWord word, uint8 tier) private {
        uint8 from = word.tier();
        if (from == tier) return;
        _setWord(id, word.withTier(tier));
        emit TierChanged(id, from, tier);
    }
}
