// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConsentLedger} from "../interfaces/IConsentLedger.sol";
import {IERC8004IdentityRegistry} from "../interfaces/IERC8004IdentityRegistry.sol";
import {IPassports} from "../interfaces/IPassports.sol";
import {IRecovery} from "../interfaces/IRecovery.sol";
import {Guarded} from "../../shared/Guarded.sol";
import {IdentityTerms} from "../libraries/IdentityTerms.sol";
import {ControlOffer, OperatorRecord, PassportsWiring} from "../types/Passports.sol";
import {Bound} from "./Bound.sol";
import {Soulbound} from "./Soulbound.sol";

/// @dev The word that every registration writes.
struct Counters {
    uint40 lastId;
    uint40 cellMeter;
    uint40 newcomerMeter;
    uint96 fees;
}

/// @notice What a passport needs beside its word, for the few that need it.
/// @param wallet Its agent wallet, where that is not the controller.
/// @param leftAt When an address last stopped serving it.
/// @param probationEnds End of a probation of its own.
/// @param epoch Counts the changes of control: 65,535 of them, then control moves no more.
struct Attachment {
    address wallet;
    uint40 leftAt;
    uint40 probationEnds;
    uint16 epoch;
}

/// @title PassportBase: what the two codes of Passports share
/// @notice All state is here and in what this inherits, so that {Passports} and {PassportControl} lay it out alike.
abstract contract PassportBase is Bound {
    string internal constant WALLET_KEY = "agentWallet";
    bytes32 internal constant WALLET_KEY_HASH = keccak256("agentWallet");

    IConsentLedger internal immutable CONSENTS;
    IRecovery internal immutable RECOVERY;
    address internal immutable FORKS;
    address internal immutable TIERS;

    Counters internal _counters;
    /// @dev The second parent of a child of two.
    mapping(uint256 id => uint256 parent) internal _otherParents;
    mapping(uint256 id => bytes32 digest) internal _exits;
    mapping(uint256 id => ControlOffer) internal _offers;
    mapping(uint256 id => mapping(address operator => OperatorRecord)) internal _operators;
    /// @dev Operators of the present control epoch, expired ones included until pruned.
    mapping(uint256 id => uint16 count) internal _operatorCounts;
    mapping(uint256 id => Attachment) internal _attachments;
    mapping(uint256 id => mapping(bytes32 keyHash => bytes)) internal _metadata;
    mapping(uint256 id => string) private _uris;
    IdentityTerms.Context internal _terms;

    constructor(
        PassportsWiring memory wiring
    ) Soulbound(wiring.name, wiring.symbol) Bound(wiring.liability, wiring.constitution) Guarded(wiring.authority) {
        CONSENTS = IConsentLedger(wiring.consents);
        RECOVERY = IRecovery(wiring.recovery);
        FORKS = wiring.forks;
        TIERS = wiring.tiers;
    }

    // ------------------------------------------------------------------ reads

    /// @notice Whether an address controls the passport, or is a live operator with every bit of `scope`. Total.
    function isAuthorized(uint256 id, address account, uint16 scope) public view virtual returns (bool) {
        address owner = _ownerOf(id);
        if (owner == address(0)) return false;
        if (account == owner) return true;
        OperatorRecord memory record = _operators[id][account];
        return _isLive(id, record) && record.scopes & scope == scope;
    }

    /// @notice The profile's URI; empty where there is none. Fails with `Passports_UnknownPassport`.
    function tokenURI(uint256 id) public view override returns (string memory) {
        ownerOf(id);
        return _uris[id];
    }

    // ------------------------------------------------------------------ internals

    function _checkController(uint256 id) internal view {
        if (ownerOf(id) != msg.sender) revert IPassports.Passports_NotController(id, msg.sender);
    }

    function _checkNoRecovery(uint256 id) internal view {
        if (RECOVERY.isPending(id)) revert IPassports.Passports_RecoveryPending(id);
    }

    function _isLive(uint256 id, OperatorRecord memory record) internal view returns (bool) {
        return block.timestamp < record.expiry && record.epoch == _epochOf(id);
    }

    /// @dev Counts the changes of control; a passport that never had one needs no look.
    function _epochOf(uint256 id) internal view returns (uint24) {
        return _wordOf(id).isRotated() ? _attachments[id].epoch : 0;
    }

    function _walletOf(uint256 id) internal view returns (address) {
        return _wordOf(id).hasOwnWallet() ? _ownerOf(id) : _attachments[id].wallet;
    }

    function _writeMetadata(uint256 id, string memory key, bytes memory value) internal {
        bytes32 keyHash = keccak256(bytes(key));
        if (keyHash == WALLET_KEY_HASH) revert IPassports.Passports_ReservedKey(key);
        _metadata[id][keyHash] = value;
        _announce(id, key, value);
    }

    function _writeURI(uint256 id, string memory uri) internal {
        _uris[id] = uri;
        emit IERC8004IdentityRegistry.MetadataUpdate(id);
    }

    function _announceWallet(uint256 id, address wallet) internal {
        _announce(id, WALLET_KEY, abi.encodePacked(wallet));
    }

    function _announce(uint256 id, string memory key, bytes memory value) internal {
        emit IERC8004IdentityRegistry.MetadataSet(id, key, key, value);
    }
}
