// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PARAM_IDENTITY_RECOVERY_DELAY, PARAM_LIABILITY_TAIL} from "../cell/types/Parameters.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {PassportBase} from "./abstracts/PassportBase.sol";
import {IERC8004IdentityRegistry} from "./interfaces/IERC8004IdentityRegistry.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {ExitRecords} from "./libraries/ExitRecords.sol";
import {Signatures} from "./libraries/Signatures.sol";
import {BindingWord} from "./types/BindingWord.sol";
import {ConsentProof, Purpose} from "./types/Consents.sol";
import {PassportWord} from "./types/PassportWord.sol";
import {
    ControlOffer,
    ExitRecord,
    OperatorParams,
    OperatorRecord,
    PassportsWiring,
    SCOPE_ALL,
    SCOPE_PROFILE
} from "./types/Passports.sol";

/// @title PassportControl: who holds a passport, and for whom
/// @notice The second code of {Passports}, which is too much for one (24,576 bytes). {Passports} makes it at its own construction and runs
/// it on its own storage for the functions below; see {IPassports} for what they promise. Both inherit all state from {PassportBase}.
/// Called by itself it does nothing: the guard knows no function of it, and no part of the unit calls it.
///
/// CONTROL changes hands by offer and acceptance (ID-3) or through Recovery (ID-4). Either way the control epoch rises, which voids
/// operators, wallet, offers and signed receipts at once, and the one who leaves stays bound to the domain.
///
/// OPERATORS agree by signature, are bound like a controller, and die with their expiry or the next change of control. A record that died
/// still counts as a role until it is pruned, so that no passport leaves its domain while somebody serves it unseen.
///
/// An AGENT WALLET is bound like an operator. One that is the controller itself needs no slot and no role of its own.
contract PassportControl is PassportBase {
    bytes32 private constant OPERATOR_AGREEMENT = keccak256(
        "OperatorAgreement(uint256 passport,address operator,uint16 scopes,uint48 expiry,uint256 controlEpoch,uint256 nonce,uint256 deadline)"
    );
    bytes32 private constant AGENT_WALLET_SET = keccak256(
        "AgentWalletSet(uint256 agentId,address newWallet,address owner,uint256 deadline)"
    );
    /// @dev How far ahead the deadline of a wallet's signature may lie; fixed by ERC-8004.
    uint256 private constant MAX_WALLET_DEADLINE = 5 minutes;
    /// @dev How long an offer stands once it can be accepted.
    uint256 private constant OFFER_STANDS = 30 days;

    constructor(PassportsWiring memory wiring) PassportBase(wiring) {}

    // ------------------------------------------------------------------ control

    /// @notice See {IPassports}.
    function offerControl(uint256 id, address to) external restricted {
        // Check
        _checkController(id);
        if (to == address(0) || to == msg.sender) revert IPassports.Passports_BadAddress(to);
        _checkNotFrozen(id);
        ControlOffer memory offer = _offers[id];
        if (block.timestamp < offer.expiresAt) revert IPassports.Passports_OfferWaits(id, offer.to);

        // Effect
        uint256 readyAt = block.timestamp + _charter(PARAM_IDENTITY_RECOVERY_DELAY);
        uint256 expiresAt = readyAt + OFFER_STANDS;
        _offers[id] = ControlOffer({to: to, readyAt: uint40(readyAt), expiresAt: uint40(expiresAt)});
        emit IPassports.ControlOffered(
            id,
            msg.sender,
            to,
            Timestamp.wrap(uint48(readyAt)),
            Timestamp.wrap(uint48(expiresAt))
        );
    }

    /// @notice See {IPassports}.
    function cancelOffer(uint256 id) external restricted {
        _checkController(id);
        address to = _offers[id].to;
        if (to == address(0)) revert IPassports.Passports_NotOffered(id, to);
        delete _offers[id];
        emit IPassports.ControlOfferCancelled(id, to);
    }

    /// @notice See {IPassports}.
    function acceptControl(uint256 id) external restricted {
        _checkOffer(id);
        _transferControl(id, msg.sender);
    }

    /// @notice See {IPassports}.
    function acceptControlAndMerge(uint256 id, uint256 beside, ConsentProof[2] calldata consents) external restricted {
        // Check: `beside` speaks for the domain that the caller is bound to, and another than the passport's.
        _checkOffer(id);
        uint256 home = _boundTo(_bindingOf(msg.sender));
        uint256 domain = _domainOf(id);
        uint256 other = _domainOf(beside);
        if (other != home) revert IPassports.Passports_NotOfDomain(beside, other, home);
        if (other == domain) revert IPassports.Passports_NotOfDomain(beside, other, domain);

        // Effect, interaction: both founders' consent is used, and the domains become one.
        bytes32 subject = CONSENTS.mergeSubject(domain, other);
        _useMergeConsent(consents[0], LIABILITY.founderOf(id), subject);
        _useMergeConsent(consents[1], LIABILITY.founderOf(beside), subject);
        LIABILITY.merge(id, beside);

        _transferControl(id, msg.sender);
    }

    /// @notice See {IPassports}.
    function releaseBinding(address account) external restricted {
        BindingWord word = _bindingOf(account);
        uint256 home = _homeOf(word);
        if (home == 0) revert IPassports.Passports_NeverBound(account);
        if (_isBound(word, home)) {
            revert IPassports.Passports_StillBound(account, home, Timestamp.wrap(uint48(word.until())));
        }
        _setBinding(account, word.withHome(0, 0).withUntil(0));
        emit IPassports.ActorReleased(account, home);
    }

    // ------------------------------------------------------------------ operators

    /// @notice See {IPassports}.
    function setOperator(OperatorParams calldata params) external restricted {
        (uint256 id, address operator) = (params.id, params.operator);
        // Check: the controller names somebody else, on terms that mean something.
        _checkController(id);
        if (operator == address(0) || operator == msg.sender) revert IPassports.Passports_BadAddress(operator);
        if (
            params.scopes == 0 ||
            params.scopes & ~SCOPE_ALL != 0 ||
            Timestamp.unwrap(params.expiry) <= block.timestamp ||
            Timestamp.unwrap(params.expiry) > type(uint40).max
        ) revert IPassports.Passports_BadOperatorTerms(params.scopes, params.expiry);
        uint24 epoch = _epochOf(id);
        _checkAgreement(params, epoch);

        // Effect: a record of this epoch keeps its place, one of an earlier epoch keeps its role.
        OperatorRecord memory record = _operators[id][operator];
        bool known = record.scopes != 0;
        if (!known || record.epoch != epoch) ++_operatorCounts[id];
        _operators[id][operator] = OperatorRecord({
            scopes: params.scopes,
            expiry: uint40(Timestamp.unwrap(params.expiry)),
            epoch: epoch
        });
        uint256 domain = _domainOf(id);
        if (known) _checkFreeFor(operator, _bindingOf(operator), domain);
        else _enter(operator, domain);
        emit IPassports.OperatorSet(id, operator, params.scopes, params.expiry);
    }

    /// @notice See {IPassports}.
    function removeOperator(uint256 id, address operator) external restricted {
        if (msg.sender != operator) _checkController(id);
        _dropOperator(id, operator, _known(id, operator));
    }

    /// @notice See {IPassports}.
    function pruneOperator(uint256 id, address operator) external restricted {
        OperatorRecord memory record = _known(id, operator);
        if (_ownerOf(id) != address(0) && _isLive(id, record)) {
            revert IPassports.Passports_OperatorLive(id, operator, Timestamp.wrap(record.expiry));
        }
        _dropOperator(id, operator, record);
    }

    // ------------------------------------------------------------------ profile

    /// @notice See {IERC8004IdentityRegistry}.
    function setMetadata(uint256 id, string memory key, bytes memory value) external restricted {
        _checkAuthorised(id, SCOPE_PROFILE);
        _writeMetadata(id, key, value);
    }

    /// @notice See {IERC8004IdentityRegistry}.
    function setAgentURI(uint256 id, string calldata uri) external restricted {
        _checkAuthorised(id, SCOPE_PROFILE);
        _writeURI(id, uri);
        emit IERC8004IdentityRegistry.URIUpdated(id, uri, msg.sender);
    }

    /// @notice See {IERC8004IdentityRegistry}.
    /// @dev The wallet must be free or bound to the passport's domain.
    function setAgentWallet(
        uint256 id,
        address newWallet,
        uint256 deadline,
        bytes calldata signature
    ) external restricted {
        // Check: an authorised caller, and a wallet that agrees.
        _checkAuthorised(id, SCOPE_PROFILE);
        if (newWallet == address(0)) revert IPassports.Passports_BadAddress(newWallet);
        if (block.timestamp > deadline) revert IPassports.Passports_Expired(deadline);
        uint256 latest = block.timestamp + MAX_WALLET_DEADLINE;
        if (deadline > latest) revert IPassports.Passports_DeadlineTooFar(deadline, latest);
        address owner = _ownerOf(id);
        bytes32 digest = _hashTypedData(keccak256(abi.encode(AGENT_WALLET_SET, id, newWallet, owner, deadline)));
        if (!Signatures.isValid(newWallet, digest, signature)) revert IPassports.Passports_BadSignature(newWallet);

        // Effect: the new one enters before the old one leaves, so that setting the same again changes nothing.
        uint256 domain = _domainOf(id);
        address previous = _attachments[id].wallet;
        if (newWallet != previous) {
            _releaseWallet(id, previous, domain);
            if (newWallet != owner) {
                _enter(newWallet, domain);
                _attachments[id].wallet = newWallet;
            }
            _setWord(id, _wordOf(id).withOwnWallet(newWallet == owner));
        }
        _announceWallet(id, newWallet);
    }

    /// @notice See {IERC8004IdentityRegistry}.
    /// @dev Also by the wallet itself: nobody is held against its will.
    function unsetAgentWallet(uint256 id) external restricted {
        address wallet = _walletOf(id);
        if (msg.sender != wallet) _checkAuthorised(id, SCOPE_PROFILE);
        if (wallet == address(0)) revert IPassports.Passports_NoWallet(id);
        _dropWallet(id, _domainOf(id));
    }

    // ------------------------------------------------------------------ exit

    /// @notice See {IPassports}.
    function closePassport(uint256 id) external restricted returns (bytes32 digest) {
        // Check: the controller, undisputed. Liability checks that nothing is left.
        _checkController(id);
        _checkNoRecovery(id);

        // Effect: the record is kept, the token is not; who controlled it stays bound.
        PassportWord word = _wordOf(id);
        uint256 domain = _domainOf(id);
        ExitRecord memory exit = ExitRecord({
            passport: id,
            controller: msg.sender,
            kind: word.kind(),
            tier: word.tier(),
            parentA: word.parent(),
            parentB: _otherParents[id],
            domain: domain,
            good: LIABILITY.isInGoodStanding(id),
            birth: Timestamp.wrap(word.birth()),
            closedAt: Timestamp.wrap(uint48(block.timestamp))
        });
        digest = _hashTypedData(ExitRecords.hash(exit));
        _exits[id] = digest;
        _endReign(id, msg.sender, domain);
        _burn(id);
        ExitRecords.announce(exit, digest);

        // Interaction
        LIABILITY.close(id);
    }

    // ------------------------------------------------------------------ the unit

    /// @notice See {IPassports}.
    function rotate(uint256 id, address newController, Timestamp probationEnds) external {
        if (msg.sender != address(RECOVERY)) revert IPassports.Passports_NotUnit(msg.sender);
        ownerOf(id);
        if (newController == address(0)) revert IPassports.Passports_BadAddress(newController);
        if (balanceOf(newController) != 0) revert IPassports.Passports_ControlsAnother(newController);
        _transferControl(id, newController);
        if (Timestamp.unwrap(probationEnds) > _attachments[id].probationEnds) {
            _attachments[id].probationEnds = uint40(Timestamp.unwrap(probationEnds));
            _setWord(id, _wordOf(id).withProbation());
            emit IPassports.CompromiseDeclared(id, probationEnds);
        }
    }

    /// @notice See {IPassports}.
    function rebind(uint256 id, uint256 origin, bool ordered) external {
        if (msg.sender != FORKS) revert IPassports.Passports_NotUnit(msg.sender);
        _depart(_checkLeaver(id, ordered), id, origin);
    }

    // ------------------------------------------------------------------ internals: control

    /// @dev Hands over control. Who takes over is bound before who leaves is released.
    function _transferControl(uint256 id, address to) private {
        address from = _ownerOf(id);
        uint256 domain = _domainOf(id);

        _enter(to, domain);
        _endReign(id, from, domain);
        _transfer(from, to, id);
        emit IPassports.ControlTransferred(id, from, to, _epochOf(id));
    }

    /// @dev The controller leaves, and with it everything that hung on it: operators, wallet, and all that names the control epoch.
    function _endReign(uint256 id, address from, uint256 domain) private {
        delete _offers[id];
        _dropWallet(id, domain);
        _setWord(id, _wordOf(id).withRotation());
        ++_attachments[id].epoch;
        delete _operatorCounts[id];
        _leave(from, id, domain, block.timestamp);
        _noteLeft(id, block.timestamp);
    }

    /// @dev Who may leave a domain with a passport (see {IPassports-rebind}); returns its controller.
    function _checkLeaver(uint256 id, bool ordered) private view returns (address owner) {
        owner = ownerOf(id);
        BindingWord binding = _bindingOf(owner);
        uint16 operators = _operatorCounts[id];
        address wallet = _attachments[id].wallet;
        if (binding.roles() != 1 || operators != 0 || wallet != address(0)) {
            revert IPassports.Passports_NotAlone(id, binding.roles(), operators, wallet);
        }
        if (ordered) return owner;

        uint256 leftAt = _attachments[id].leftAt;
        uint256 until = leftAt == 0 ? 0 : leftAt + _charter(PARAM_LIABILITY_TAIL);
        if (until < binding.until()) until = binding.until();
        if (block.timestamp < until) revert IPassports.Passports_ActorInTail(id, Timestamp.wrap(uint48(until)));
    }

    /// @dev A merge has no limits that could be kept: a receipt that names some is for something else.
    function _useMergeConsent(ConsentProof calldata proof, uint256 founder, bytes32 subject) private {
        bytes32 limits = CONSENTS.consume(proof, founder, Purpose.Merge, subject);
        if (limits != 0) revert IPassports.Passports_OutsideLimits(founder, limits);
    }

    function _checkNotFrozen(uint256 id) private view {
        if (block.timestamp < Timestamp.unwrap(RECOVERY.frozenUntil(id))) {
            revert IPassports.Passports_RecoveryPending(id);
        }
    }

    /// @dev An offer to the caller that is ready, not expired and not held up by a recovery.
    function _checkOffer(uint256 id) private view {
        ControlOffer memory offer = _offers[id];
        if (offer.to != msg.sender) revert IPassports.Passports_NotOffered(id, msg.sender);
        if (block.timestamp < offer.readyAt) {
            revert IPassports.Passports_OfferNotReady(id, Timestamp.wrap(offer.readyAt));
        }
        if (block.timestamp >= offer.expiresAt) {
            revert IPassports.Passports_OfferExpired(id, Timestamp.wrap(offer.expiresAt));
        }
        _checkNotFrozen(id);
    }

    // ------------------------------------------------------------------ internals: operators and wallet

    function _checkAuthorised(uint256 id, uint16 scope) private view {
        if (!isAuthorized(id, msg.sender, scope)) revert IPassports.Passports_NotAuthorised(id, msg.sender, scope);
    }

    function _known(uint256 id, address operator) private view returns (OperatorRecord memory record) {
        record = _operators[id][operator];
        if (record.scopes == 0) revert IPassports.Passports_UnknownOperator(id, operator);
    }

    function _checkAgreement(OperatorParams calldata params, uint24 epoch) private {
        bytes32 structHash = keccak256(
            abi.encode(
                OPERATOR_AGREEMENT,
                params.id,
                params.operator,
                params.scopes,
                params.expiry,
                epoch,
                _bindingOf(params.operator).nonce(),
                params.deadline
            )
        );
        _checkSigned(params.operator, structHash, params.deadline, params.signature);
    }

    /// @dev One of this epoch left at its expiry or now; of one of an earlier epoch it is only known that it is gone now, and its home is
    /// where it was bound then, since the passport may have left that domain.
    function _dropOperator(uint256 id, address operator, OperatorRecord memory record) private {
        delete _operators[id][operator];

        uint256 moment = record.expiry < block.timestamp ? record.expiry : block.timestamp;
        uint256 domain;
        if (record.epoch == _epochOf(id)) {
            --_operatorCounts[id];
            domain = _domainOf(id);
            _noteLeft(id, moment);
        } else {
            domain = _homeOf(_bindingOf(operator));
        }
        _leave(operator, id, domain, moment);
        emit IPassports.OperatorRemoved(id, operator, msg.sender);
    }

    /// @dev Takes the wallet away, where there is one.
    function _dropWallet(uint256 id, uint256 domain) private {
        PassportWord word = _wordOf(id);
        address wallet = _attachments[id].wallet;
        if (wallet == address(0) && !word.hasOwnWallet()) return;
        _setWord(id, word.withOwnWallet(false));
        _releaseWallet(id, wallet, domain);
        _announce(id, WALLET_KEY, "");
    }

    function _releaseWallet(uint256 id, address wallet, uint256 domain) private {
        if (wallet == address(0)) return;
        delete _attachments[id].wallet;
        _leave(wallet, id, domain, block.timestamp);
        _noteLeft(id, block.timestamp);
    }

    /// @dev Somebody stopped serving the passport at the given moment.
    function _noteLeft(uint256 id, uint256 moment) private {
        if (moment > _attachments[id].leftAt) _attachments[id].leftAt = uint40(moment);
    }
}
