// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/src/utils/EIP712.sol";

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {PARAM_LIABILITY_TAIL} from "../../cell/types/Parameters.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {Guarded} from "../../shared/Guarded.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IPassports} from "../interfaces/IPassports.sol";
import {Counterfactual} from "../libraries/Counterfactual.sol";
import {BindingWord} from "../types/BindingWord.sol";
import {Soulbound} from "./Soulbound.sol";

/// @title Bound: which address answers to which domain (FORK-6)
/// @notice An address has at most one binding, kept beside its ERC-721 balance.
///
/// ```text
///            enter (any passport of any domain)
///   free ────────────────────────────────────────► serving ◄──┐ enter (same domain only)
///     ▲                                             │   └─────┘
///     │ tail over AND home settled                  │ leave the last
///     └──────────────────────────── leaving ◄───────┘
///                                      └──────────► serving   enter (same domain only)
/// ```
///
/// HOME. What is stored is a domain, never "whatever domain passport p is in": a passport that leaves its domain must not take those along
/// who served it. A passport alone has no domain record yet, so its own id stands for the domain it will found or join, and the *era*
/// beside it tells which one if it left several since: `_origins[p]` lists the domains that p left. Every time an address takes or
/// leaves a role its home is written anew, so a passport's id is home only to one who served nothing but that passport.
///
/// INVARIANT. For every address with roles > 0, each passport that it serves is in the domain that `_homeOf` answers, save records of
/// operators that died with an earlier control epoch. Entering checks it; merges keep it, because roots move together; a passport leaves
/// its domain only through `_depart`, when nobody but its controller serves it and its controller serves nothing else.
abstract contract Bound is Soulbound, Guarded, EIP712 {
    /// @dev Ids from here on are domains; below, passports.
    uint256 private constant FIRST_DOMAIN = 1 << 39;

    ILiability internal immutable LIABILITY;
    IConstitution internal immutable CONSTITUTION;

    /// @dev The domains that a passport left, by a spin-off or a discharge, in order.
    mapping(uint256 id => uint40[] domains) private _origins;

    constructor(address liability, address constitution) {
        LIABILITY = ILiability(liability);
        CONSTITUTION = IConstitution(constitution);
    }

    // ------------------------------------------------------------------ internals

    /// @dev Root of the domain an address is bound to, the id of a passport alone, or 0.
    function _homeOf(BindingWord word) internal view returns (uint256 home) {
        home = word.home();
        if (home == 0) return 0;
        if (home < FIRST_DOMAIN) {
            uint40[] storage origins = _origins[home];
            if (word.era() < origins.length) home = origins[word.era()];
        }
        return _domainOf(home);
    }

    /// @dev `home` is what `_homeOf(word)` answers.
    function _isBound(BindingWord word, uint256 home) internal view returns (bool) {
        if (home == 0) return false;
        return word.roles() > 0 || block.timestamp < word.until() || !LIABILITY.isSettled(home);
    }

    /// @dev The domain that an address is bound to now, 0 for one that is free.
    function _boundTo(BindingWord word) internal view returns (uint256) {
        uint256 home = _homeOf(word);
        return _isBound(word, home) ? home : 0;
    }

    /// @dev Reverts when the address is bound to another domain.
    function _checkFreeFor(address account, BindingWord word, uint256 domain) internal view {
        uint256 home = _boundTo(word);
        if (home != 0 && home != domain) revert IPassports.Passports_BoundElsewhere(account, home, domain);
    }

    /// @dev Another role for an address in a passport of `domain`.
    function _enter(address account, uint256 domain) internal {
        BindingWord word = _bindingOf(account);
        _checkFreeFor(account, word, domain);
        _setBinding(account, _withHome(word, domain).withRoles(word.roles() + 1));
    }

    /// @dev One role less, from the given moment on.
    function _leave(address account, uint256 id, uint256 domain, uint256 moment) internal {
        BindingWord word = _bindingOf(account);
        uint256 until = moment + _charter(PARAM_LIABILITY_TAIL);
        if (until < word.until()) until = word.until();
        _setBinding(account, _withHome(word, domain).withRoles(word.roles() - 1).withUntil(until));
        emit IPassports.ActorLeft(account, id, domain, Timestamp.wrap(uint48(until)));
    }

    /// @dev The passport has left the domain `origin`; its controller, which serves nothing else, goes along.
    function _depart(address controller, uint256 id, uint256 origin) internal {
        uint256 domain = _domainOf(id);
        // Alone, it leaves no domain behind: who served it then answers for its new one, and stays there when it leaves again.
        _origins[id].push(uint40(origin < FIRST_DOMAIN ? domain : origin));
        _setBinding(controller, _withHome(_bindingOf(controller), domain));
        emit IPassports.ActorRebound(controller, id, domain);
    }

    /// @dev Writes home with the era that its reading will need.
    function _withHome(BindingWord word, uint256 domain) internal view returns (BindingWord) {
        return word.withHome(domain, domain < FIRST_DOMAIN ? _origins[domain].length : 0);
    }

    /// @dev Reverts unless `signer` signed the struct with its next nonce (which the caller put into it) and spends the nonce.
    function _checkSigned(address signer, bytes32 structHash, uint256 deadline, bytes memory signature) internal {
        if (block.timestamp > deadline) revert IPassports.Passports_Expired(deadline);
        _setBinding(signer, _bindingOf(signer).nextNonce());
        bytes32 digest = _hashTypedData(structHash);
        if (!Counterfactual.isSigned(signer, digest, signature)) revert IPassports.Passports_BadSignature(signer);
    }

    function _domainOf(uint256 id) internal view returns (uint256) {
        return LIABILITY.domainOf(id);
    }

    function _charter(bytes32 key) internal view returns (uint256) {
        return CONSTITUTION.value(key);
    }

    function _bindingOf(address account) internal view returns (BindingWord) {
        return BindingWord.wrap(_getAux(account));
    }

    function _setBinding(address account, BindingWord word) internal {
        _setAux(account, BindingWord.unwrap(word));
    }

    /// @dev ERC-8004's own domain, so that its wallets sign the same for any registry.
    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("ERC8004IdentityRegistry", "1");
    }
}
