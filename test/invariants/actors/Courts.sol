// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ConsentProof, Purpose} from "../../../contracts/identity/types/Consents.sol";
import {SpinOffRequest, SpinOffTerms} from "../../../contracts/identity/types/Forks.sol";
import {PassportView} from "../../../contracts/identity/types/Passports.sol";
import {Rotation} from "../../../contracts/identity/types/Recoveries.sol";
import {SlashOrder} from "../../../contracts/liability/types/Liabilities.sol";
import {Sanction} from "../../../contracts/liability/types/Sanction.sol";
import {Bps} from "../../../contracts/shared/types/Bps.sol";
import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {Signing} from "./Signing.sol";

/// @notice What courts, guardians and sponsors do: punish, pardon, rotate keys, let go.
abstract contract Courts is Signing {
    uint256 private _incidents;
    bytes32[] private _cases;

    // ------------------------------------------------------------------ punishment

    /// @dev More than the domain has: what no sponsor's cover pays either is its debt.
    function indebt(uint256 seed, uint256 more) external {
        VM.assume(seed % 2 == 0);
        uint256 id = _open(seed >> 1);
        uint256 root = LIABILITY.domainOf(id);
        uint256 assets = root < FIRST_DOMAIN ? LIABILITY.bondOf(id) : LIABILITY.domain(root).assets;
        uint256 owed = _slash(id, assets + _between(more, 1, BOND));
        _check(owed == 0 || !PASSPORTS.isInGoodStanding(id), "A1: good standing under a debt or a sanction");
        _after(id, seed >> 8);
    }

    function slash(uint256 seed, uint256 amount) external {
        VM.assume(seed % 2 == 0);
        uint256 id = _open(seed >> 1);
        _slash(id, _between(amount, 1, BOND));
        _after(id, seed >> 8);
    }

    function _slash(uint256 id, uint256 amount) private returns (uint256 owed) {
        SlashOrder memory order;
        order.offender = id;
        order.incident = bytes32(++_incidents);
        order.compensation = uint96(amount);
        order.victim = address(0xB0B);
        order.ruled = true;
        order.actAt = Timestamp.wrap(uint48(block.timestamp));
        return LIABILITY.slash(order).owed;
    }

    function sanction(uint256 seed, uint256 kind, uint256 length) external {
        VM.assume(seed % 2 == 0);
        uint256 id = _open(seed >> 1);
        uint256 lasts = _between(length, 1, 2 * TAIL);
        LIABILITY.sanction(id, bytes32(++_incidents), Sanction(kind % 4), Duration.wrap(uint32(lasts)));
        _check(kind % 4 < 2 || !PASSPORTS.isInGoodStanding(id), "A1: good standing under a debt or a sanction");
        _after(id, seed >> 8);
    }

    function lift(uint256 seed, uint256 kind) external {
        uint256 id = _open(seed);
        try LIABILITY.lift(id, Sanction(kind % 4)) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    function quarantine(uint256 seed, uint256 length) external {
        uint256 id = _open(seed);
        try LIABILITY.resolveQuarantine(id, Timestamp.wrap(uint48(block.timestamp + (length % 10 days)))) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    function openCase(uint256 seed) external {
        VM.assume(seed % 2 == 0);
        bytes32 id = keccak256(abi.encode("case", _cases.length));
        LIABILITY.reserve(id, _open(seed >> 1), 0, BOND);
        _cases.push(id);
        _after(0, seed >> 8);
    }

    function endCase(uint256 seed) external {
        VM.assume(_cases.length != 0);
        try LIABILITY.release(_cases[seed % _cases.length], address(0xB0B)) {
            _after(0, seed >> 8);
        } catch {
            _discard();
        }
    }

    /// @dev FORK-4: the one way out by order.
    function discharge(uint256 seed, uint256 haircut) external {
        uint256 id = seed % 2 == 0 ? _open(seed >> 1) : _handedOn(seed >> 1);
        uint256 origin = LIABILITY.domainOf(id);
        try FORKS.discharge(id, Bps.wrap(uint16(haircut % 8_001)), Duration.wrap(uint32(seed % TAIL))) {
            _noteDeparture(id, origin, true);
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    /// @dev A passport with a past: another address controlled it, and it founded or joined a domain.
    function _handedOn(uint256 seed) private view returns (uint256 id) {
        for (uint256 i = 0; i < passports; ++i) {
            id = 1 + addmod(seed, i, passports);
            address controller = PASSPORTS.controllerOf(id);
            if (controller == address(0) || PASSPORTS.controlEpochOf(id) == 0) continue;
            if (LIABILITY.domainOf(id) >= FIRST_DOMAIN && PASSPORTS.bindingOf(controller).roles == 1) return id;
        }
        VM.assume(false);
    }

    // ------------------------------------------------------------------ rotations

    /// @dev Two of three guardians, in force.
    function guard(uint256 seed) external {
        uint256 id = _open(seed);
        address controller = PASSPORTS.controllerOf(id);
        address[] memory guardians = new address[](3);
        for (uint160 i = 0; i < 3; ++i) guardians[i] = address(0x6A0000 + i);
        VM.prank(controller);
        try RECOVERY.proposeGuardians(id, guardians, 2) {} catch {
            return _discard();
        }
        _elapse(DELAY);
        try RECOVERY.activateGuardians(id, guardians, 2) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    /// @dev A rotation by the guardians, a compromise or not, or by the court.
    function startRotation(uint256 seed, uint256 to) external {
        uint256 id = seed % 3 == 0 ? _open(seed >> 8) : _guarded(seed >> 8);
        address heir = _actor(to);
        if (seed % 3 == 0) {
            try RECOVERY.transferControl(id, heir) {} catch {
                return _discard();
            }
            return _after(id, seed >> 16);
        }
        bool compromised = seed % 3 == 1;
        bytes32 report = compromised ? bytes32("report") : bytes32(0);
        for (uint160 i = 0; i < 2; ++i) {
            VM.prank(address(0x6A0000 + i));
            try RECOVERY.approveRecovery(id, heir, compromised, report) {} catch {
                return _discard();
            }
        }
        _after(id, seed >> 16);
    }

    function _guarded(uint256 seed) private view returns (uint256 id) {
        for (uint256 i = 0; i < passports; ++i) {
            id = 1 + addmod(seed, i, passports);
            if (RECOVERY.guardiansOf(id).guardians.length != 0 && !RECOVERY.isPending(id)) return id;
        }
        VM.assume(false);
    }

    function acceptRotation(uint256 seed) external {
        for (uint256 i = 0; i < passports; ++i) {
            uint256 id = 1 + addmod(seed, i, passports);
            Rotation memory rotation = RECOVERY.rotationOf(id);
            if (rotation.newController == address(0)) continue;
            _elapseUntil(Timestamp.unwrap(rotation.readyAt));
            uint256 home = _answersFor(rotation.newController);
            VM.prank(rotation.newController);
            try RECOVERY.acceptRecovery(id) {
                _check(home == 0 || home == LIABILITY.domainOf(id), "A3: a rotation to an address of another domain");
                return _after(id, seed >> 8);
            } catch {
                continue;
            }
        }
        VM.assume(false);
    }

    function refuseRotation(uint256 seed) external {
        uint256 id = _open(seed);
        VM.prank(PASSPORTS.controllerOf(id));
        try RECOVERY.refuseRecovery(id) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    // ------------------------------------------------------------------ spin-offs

    /// @dev A sponsor of another domain signs; whoever may complete it later, may.
    function requestSpinOff(uint256 seed, uint256 other) external {
        uint256 id = _fitToLeave(seed);
        uint256 sponsor = _sponsorFor(id, other);
        address signer = PASSPORTS.controllerOf(sponsor);
        if (PASSPORTS.standing(sponsor).tier < 3) {
            VM.prank(signer);
            try TIERS.raiseTier(sponsor, 3) {} catch {
                return _discard();
            }
        }
        SpinOffTerms memory terms = SpinOffTerms({
            passport: id,
            sponsor: sponsor,
            cover: uint96(1 + (LIABILITY.bondOf(id) * COVER_BPS) / 10_000),
            royalty: Bps.wrap(100),
            tail: Duration.wrap(uint32(TAIL)),
            deadline: Timestamp.wrap(uint48(block.timestamp))
        });
        bytes memory signature = _sign(signer, FORKS.sponsorshipDigest(terms));
        VM.prank(PASSPORTS.controllerOf(id));
        try FORKS.requestSpinOff(terms, signature) {
            _after(id, seed >> 8);
        } catch {
            _discard();
        }
    }

    /// @dev An open passport in a domain of its own making or its parents', with no servant but its controller.
    function _fitToLeave(uint256 seed) private view returns (uint256 id) {
        for (uint256 i = 0; i < passports; ++i) {
            id = 1 + addmod(seed, i, passports);
            uint256 root = LIABILITY.domainOf(id);
            if (root < FIRST_DOMAIN || !LIABILITY.isClean(root, true)) continue;
            PassportView memory its = PASSPORTS.passport(id);
            if (its.controller != address(0) && its.operators == 0) return id;
        }
        VM.assume(false);
    }

    function _sponsorFor(uint256 id, uint256 seed) private view returns (uint256 sponsor) {
        uint256 root = LIABILITY.domainOf(id);
        for (uint256 i = 0; i < passports; ++i) {
            sponsor = 1 + addmod(seed, i, passports);
            if (!PASSPORTS.isInGoodStanding(sponsor) || LIABILITY.domainOf(sponsor) == root) continue;
            if (LIABILITY.freeBondOf(sponsor) >= BOND / 2) return sponsor;
        }
        VM.assume(false);
    }

    function completeSpinOff(uint256 seed) external {
        for (uint256 i = 0; i < passports; ++i) {
            uint256 id = 1 + addmod(seed, i, passports);
            SpinOffRequest memory request = FORKS.spinOffOf(id);
            address controller = PASSPORTS.controllerOf(id);
            if (request.sponsor == 0 || controller == address(0)) continue;
            _elapseUntil(request.readyAt);
            if (block.timestamp >= uint256(request.readyAt) + 7 days) continue;
            uint256 origin = LIABILITY.domainOf(id);
            bool blameless = LIABILITY.isClean(origin, true);
            VM.prank(controller);
            try FORKS.completeSpinOff(id, new bytes32[](0)) {
                _check(blameless, "A1: a passport left a domain under a debt, a sanction or a case");
                _noteDeparture(id, origin, false);
                return _after(id, seed >> 8);
            } catch {
                continue;
            }
        }
        VM.assume(false);
    }

    // ------------------------------------------------------------------ the powerless

    /// @dev A4: who served in an earlier reign tries everything that it could do then.
    function returnOfThePast(uint256 seed, uint256 who) external {
        uint256 id = _open(seed);
        address past = _actor(who);
        uint24 epoch = PASSPORTS.controlEpochOf(id);
        VM.assume(epoch != 0 && past != PASSPORTS.controllerOf(id));
        ConsentProof memory proof = _receipt(id, PASSPORTS.controllerOf(id), Purpose.Export, 0, epoch - 1);
        try CONSENTS.record(proof) {
            _check(false, "A4: a receipt outlived its reign");
        } catch {}
        if (PASSPORTS.operatorOf(id, past).epoch == epoch) return _discard();
        VM.prank(past);
        try PASSPORTS.setAgentURI(id, "mine") {
            _check(false, "A4: an operator of an earlier reign wrote the profile");
        } catch {}
        proof = _receipt(id, past, Purpose.Export, 0, epoch);
        try CONSENTS.record(proof) {
            _check(false, "A4: an operator of an earlier reign consented");
        } catch {}
        _after(id, seed >> 8);
    }
}
