// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ConsentProof, Purpose} from "../../../contracts/identity/types/Consents.sol";
import {ForkParams} from "../../../contracts/identity/types/Forks.sol";
import {ControlOffer, OperatorParams, RegisterParams} from "../../../contracts/identity/types/Passports.sol";
import {VM} from "../utils/Vm.sol";
import {Signing} from "./Signing.sol";

/// @notice What people do with passports: found, fork, merge, hand over, name operators and wallets, leave.
abstract contract Citizens is Signing {
    // ------------------------------------------------------------------ birth

    function register(uint256 seed, uint256 payer) public {
        VM.assume(passports < MOST_PASSPORTS);
        (address controller, address sponsor) = (_actor(seed), seed % 3 == 0 ? _actor(payer) : _actor(seed));
        RegisterParams memory params;
        params.controller = controller;
        params.bond = uint96(BOND + ((seed >> 128) % BOND));
        params.deadline = block.timestamp;
        if (sponsor != controller) params.signature = _registration(controller, 0, 0, sponsor);
        uint256 home = _answersFor(controller);
        VM.prank(sponsor);
        try PASSPORTS.register(params) returns (uint256 id) {
            _born(id, home, seed);
        } catch {
            _check(PASSPORTS.bindingOf(controller).bound, "A6: a free address was refused");
            _discard();
        }
    }

    /// @dev FORK-6: registering while bound joins that domain.
    function _born(uint256 id, uint256 home, uint256 seed) private {
        passports = id;
        uint256 root = LIABILITY.domainOf(id);
        _check(home == 0 || root == LIABILITY.domainOf(home), "A1: a new passport outside the domain answered for");
        _after(id, seed >> 8);
    }

    function fork(uint256 seed, uint256 heir, uint256 other) external {
        VM.assume(passports < MOST_PASSPORTS);
        uint256 parent = _open(seed);
        address maker = PASSPORTS.controllerOf(parent);
        ForkParams memory params;
        params.parent = parent;
        params.controller = heir % 4 == 0 ? maker : _actor(heir >> 8);
        params.bond = uint96(BOND + ((seed >> 128) % BOND));
        params.deadline = block.timestamp;
        uint256 second = other % 4 == 0 ? _open(other >> 8) : 0;
        if (second == parent) second = 0;
        ConsentProof[] memory merges = new ConsentProof[](0);
        if (second != 0 && LIABILITY.domainOf(second) != LIABILITY.domainOf(parent)) merges = _both(parent, second);
        ConsentProof[] memory consents = new ConsentProof[](2);
        bytes32 subject = FORKS.forkSubject(parent, second, params.controller);
        consents[0] = _consent(LIABILITY.founderOf(parent), Purpose.Replicate, subject);
        consents[1] = _consent(second == 0 ? parent : second, Purpose.Replicate, subject);
        if (params.controller != maker) params.signature = _registration(params.controller, parent, second, maker);
        uint256 home = _answersFor(params.controller);
        VM.prank(maker);
        (bool done, bytes memory answer) = address(FORKS).call(
            second == 0
                ? abi.encodeCall(FORKS.fork, (params, consents))
                : abi.encodeCall(FORKS.forkFromTwo, (params, second, consents, merges))
        );
        if (!done) return _discard();
        _born(abi.decode(answer, (uint256)), home, seed);
    }

    function merge(uint256 seed, uint256 other) external {
        (uint256 a, uint256 b) = (_open(seed), _open(other));
        VM.assume(LIABILITY.domainOf(a) != LIABILITY.domainOf(b));
        ConsentProof[] memory proofs = _both(a, b);
        VM.prank(_actor(seed >> 8));
        try FORKS.merge(a, b, proofs) {
            _after(a, b);
        } catch {
            _discard();
        }
    }

    function _both(uint256 a, uint256 b) private returns (ConsentProof[] memory list) {
        ConsentProof[2] memory proofs = _mergeConsents(a, b);
        list = new ConsentProof[](2);
        (list[0], list[1]) = (proofs[0], proofs[1]);
    }

    // ------------------------------------------------------------------ control

    function offer(uint256 seed, uint256 to) external {
        uint256 id = _open(seed);
        VM.prank(PASSPORTS.controllerOf(id));
        try PASSPORTS.offerControl(id, _actor(to)) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    function cancelOffer(uint256 seed) external {
        uint256 id = _offered(seed);
        VM.prank(PASSPORTS.controllerOf(id));
        PASSPORTS.cancelOffer(id);
        _after(id, seed >> 8);
    }

    function accept(uint256 seed) external {
        uint256 id = _offered(seed);
        ControlOffer memory offered = PASSPORTS.offerOf(id);
        _elapseUntil(offered.readyAt);
        uint256 home = _answersFor(offered.to);
        bool stranger = home != 0 && home != LIABILITY.domainOf(id);
        VM.prank(offered.to);
        try PASSPORTS.acceptControl(id) {
            _check(!stranger, "A3: control was accepted from another domain");
            _after(id, seed >> 8);
        } catch {
            if (!stranger) return _discard();
            _acceptAndMerge(seed, id, offered.to, home);
        }
    }

    function _acceptAndMerge(uint256 seed, uint256 id, address to, uint256 home) private {
        uint256 beside = LIABILITY.founderOf(home);
        ConsentProof[2] memory proofs = _mergeConsents(id, beside == 0 ? id : beside);
        bool blameless = LIABILITY.isClean(id, true) && LIABILITY.isClean(home, true);
        VM.prank(to);
        try PASSPORTS.acceptControlAndMerge(id, beside, proofs) {
            _check(blameless, "A1: control was accepted and merged under a debt or a sanction");
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    function _offered(uint256 seed) private view returns (uint256 id) {
        for (uint256 i = 0; i < passports; ++i) {
            id = 1 + addmod(seed, i, passports);
            ControlOffer memory offered = PASSPORTS.offerOf(id);
            if (offered.to != address(0) && block.timestamp < offered.expiresAt) return id;
        }
        VM.assume(false);
    }

    // ------------------------------------------------------------------ operators and wallets

    function setOperator(uint256 seed, uint256 who, uint256 length) external {
        uint256 id = _open(seed);
        OperatorParams memory params = _agreement(
            id,
            _actor(who),
            uint48(block.timestamp + _between(length, 1, 60 days))
        );
        VM.prank(PASSPORTS.controllerOf(id));
        try PASSPORTS.setOperator(params) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    /// @dev The controller, the operator itself, or anybody where it is no more one.
    function removeOperator(uint256 seed, uint256 who) external {
        (uint256 id, address operator) = _recorded(seed, who);
        address controller = PASSPORTS.controllerOf(id);
        if (seed % 3 == 0) {
            VM.prank(_actor(seed >> 8));
            try PASSPORTS.pruneOperator(id, operator) {} catch {
                return _discard();
            }
        } else {
            VM.prank(seed % 3 == 1 && controller != address(0) ? controller : operator);
            PASSPORTS.removeOperator(id, operator);
        }
        _after(id, seed >> 8);
    }

    function _recorded(uint256 seed, uint256 who) private view returns (uint256 id, address operator) {
        for (uint256 i = 0; i < passports; ++i) {
            id = 1 + addmod(seed, i, passports);
            for (uint256 j = 0; j < ACTORS; ++j) {
                operator = _actor(addmod(who, j, ACTORS));
                if (PASSPORTS.operatorOf(id, operator).scopes != 0) return (id, operator);
            }
        }
        VM.assume(false);
    }

    function setWallet(uint256 seed, uint256 who) external {
        uint256 id = _open(seed);
        address wallet = _actor(who);
        bytes memory signature = _walletConsent(id, wallet);
        VM.prank(PASSPORTS.controllerOf(id));
        try PASSPORTS.setAgentWallet(id, wallet, block.timestamp, signature) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    function unsetWallet(uint256 seed) external {
        for (uint256 i = 0; i < passports; ++i) {
            uint256 id = 1 + addmod(seed, i, passports);
            address wallet = PASSPORTS.getAgentWallet(id);
            if (wallet == address(0)) continue;
            VM.prank(seed % 2 == 0 ? wallet : PASSPORTS.controllerOf(id));
            PASSPORTS.unsetAgentWallet(id);
            return _after(id, seed >> 8);
        }
        VM.assume(false);
    }

    // ------------------------------------------------------------------ exit and return

    /// @dev Queues all there is.
    function queue(uint256 seed) external {
        uint256 id = _open(seed);
        VM.prank(PASSPORTS.controllerOf(id));
        try PASSPORTS.queueWithdrawal(id, type(uint256).max) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    /// @dev Takes what is queued and closes, where nothing is left.
    function close(uint256 seed) external {
        for (uint256 i = 0; i < passports; ++i) {
            uint256 id = 1 + addmod(seed, i, passports);
            address controller = PASSPORTS.controllerOf(id);
            bool queued = LIABILITY.withdrawalOf(id).amount != 0;
            if (controller == address(0) || (!queued && LIABILITY.bondOf(id) != 0)) continue;
            if (queued) {
                _elapse(7 days);
                VM.prank(controller);
                try PASSPORTS.completeWithdrawal(id) {} catch {}
            }
            VM.prank(controller);
            try PASSPORTS.closePassport(id) {} catch {
                return _discard();
            }
            return _after(id, seed >> 8);
        }
        VM.assume(false);
    }

    /// @dev Pays a domain's debt.
    function repay(uint256 seed) external {
        for (uint256 i = 0; i < passports; ++i) {
            uint256 id = 1 + addmod(seed, i, passports);
            uint256 owed = PASSPORTS.standing(id).debt;
            if (owed == 0) continue;
            VM.prank(_actor(seed >> 8));
            try LIABILITY.deposit(id, owed) {} catch {
                return _discard();
            }
            return _after(id, seed >> 8);
        }
        VM.assume(false);
    }

    function releaseBinding(uint256 seed) external {
        address actor = _actor(seed);
        bool due = _answersFor(actor) != 0;
        try PASSPORTS.releaseBinding(actor) {
            _check(!due, "A2: a binding was released early");
            _after(0, seed >> 8);
        } catch {
            _discard();
        }
    }
}
