// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LiabilityStanding} from "../../../contracts/liability/types/Liabilities.sol";
import {VM} from "../utils/Vm.sol";
import {Licence, Scene, Scenes} from "./Scenes.sol";

/// @notice Who takes part, how much is at stake, and how an operation picks among what is possible.
abstract contract Cast is Scenes {
    uint256 internal constant MOST_MEMBERS = 40;
    uint256 internal constant ACTORS = 12;
    uint256 private constant TRIES = 6;

    /// @notice A claim that somebody holds.
    struct Held {
        uint256 domain;
        uint256 round;
        address holder;
    }

    /// @notice A round that holds a claim, because a member was discharged.
    struct Relayed {
        uint256 domain;
        uint256 round;
        uint256 origin;
        uint256 originRound;
    }

    Held[] internal claims;
    Relayed[] internal relays;
    bytes32[] internal cases;
    uint256 internal filed;
    uint256[] internal leavers;
    uint256[] internal debtors;
    /// @dev Who withdraws all there is and takes no further bond.
    mapping(uint256 member => bool) internal leaving;
    mapping(bytes32 claim => bool) private _known;

    // ------------------------------------------------------------------ picking

    function _actor(uint256 seed) internal pure returns (address) {
        return address(uint160(0xAC7000 + (seed % ACTORS)));
    }

    function _member(uint256 seed) internal view returns (uint256) {
        return 1 + (seed % members);
    }

    function _next(uint256 seed, uint256 step) internal view returns (uint256) {
        return 1 + addmod(seed, step, members);
    }

    /// @dev An open member; the sequence is dropped when none is found soon.
    function _open(uint256 seed) internal view returns (uint256 id) {
        for (uint256 i = 0; i < TRIES; ++i) {
            id = _next(seed, i);
            if (LIABILITY.standing(id).exists) return id;
        }
        VM.assume(false);
    }

    /// @dev An open member whose acts left a debt, where there is one.
    function _debtor(uint256 seed) internal view returns (uint256 id) {
        for (uint256 i = 0; i < debtors.length && i < TRIES; ++i) {
            id = debtors[addmod(seed >> 8, i, debtors.length)];
            LiabilityStanding memory standing = LIABILITY.standing(id);
            if (standing.exists && standing.debt != 0) return id;
        }
        return _open(seed);
    }

    /// @dev An open member of a domain that may merge and split.
    function _spotless(uint256 seed) internal view returns (uint256 id) {
        for (uint256 i = 0; i < members; ++i) {
            id = _next(seed, i);
            if (LIABILITY.standing(id).exists && LIABILITY.isClean(id, true)) return id;
        }
        VM.assume(false);
    }

    /// @dev Amounts of every size: where rounding bites, where prices fall far, and what people pay.
    function _amount(uint256 seed) internal pure returns (uint256) {
        uint256 scale = (seed >> 128) % 4;
        if (scale == 0) return _between(seed, 1, 100);
        if (scale == 1) return _between(seed, 1, 1e7);
        if (scale == 2) return _between(seed, 1e12, 1e18);
        return _between(seed, 1, 1e24);
    }

    // ------------------------------------------------------------------ scenes

    function _scene(uint256 a, uint256 witness) internal view returns (Scene memory) {
        return _before(_list(a, witness), new address[](0), 0);
    }

    function _scene(uint256 a, uint256 witness, address account) internal view returns (Scene memory) {
        return _before(_list(a, witness), _accounts(account, account), 0);
    }

    function _list(uint256 a, uint256 b) internal pure returns (uint256[] memory list) {
        list = new uint256[](2);
        (list[0], list[1]) = (a, b);
    }

    function _list(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory list) {
        list = new uint256[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }

    function _accounts(address a, address b) internal pure returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (a, b);
    }

    function _licence() internal pure returns (Licence memory licence) {}

    // ------------------------------------------------------------------ claims

    function _noteClaim(uint256 domain, uint256 round, address holder) internal {
        bytes32 key = keccak256(abi.encode(domain, round, holder));
        if (_known[key]) return;
        _known[key] = true;
        claims.push(Held(domain, round, holder));
    }

    function _collectable(uint256 domain, uint256 round, address holder) internal view returns (uint256 amount) {
        (, amount) = LIABILITY.claimOf(domain, round, holder);
    }

    /// @dev What victims are owed in a member's domain.
    function _debtOf(uint256 id) internal view returns (uint256 debt, uint256 round) {
        uint256 root = LIABILITY.domainOf(id);
        if (root < FIRST_DOMAIN) return (0, 0);
        return (LIABILITY.domain(root).debt, LIABILITY.domain(root).round);
    }

    function _assetsOf(uint256 id) internal view returns (uint256) {
        uint256 root = LIABILITY.domainOf(id);
        return root < FIRST_DOMAIN ? LIABILITY.bondOf(root) : LIABILITY.domain(root).assets;
    }
}
