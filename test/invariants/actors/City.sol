// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CellFactory} from "../../../contracts/cell/CellFactory.sol";
import {Constitution} from "../../../contracts/cell/Constitution.sol";
import {MANTLE_COURT, MANTLE_PUBLIC} from "../../../contracts/cell/types/Mantles.sol";
import {Parameter, ParameterClass} from "../../../contracts/cell/types/ParameterClass.sol";
import {ConsentLedger} from "../../../contracts/identity/ConsentLedger.sol";
import {Constraints} from "../../../contracts/identity/Constraints.sol";
import {Forks} from "../../../contracts/identity/Forks.sol";
import {IForks} from "../../../contracts/identity/interfaces/IForks.sol";
import {IPassports} from "../../../contracts/identity/interfaces/IPassports.sol";
import {IRecovery} from "../../../contracts/identity/interfaces/IRecovery.sol";
import {ITiers} from "../../../contracts/identity/interfaces/ITiers.sol";
import {Passports} from "../../../contracts/identity/Passports.sol";
import {Recovery} from "../../../contracts/identity/Recovery.sol";
import {Tiers} from "../../../contracts/identity/Tiers.sol";
import {ConsentLedgerWiring} from "../../../contracts/identity/types/Consents.sol";
import {ConstraintsWiring} from "../../../contracts/identity/types/Constraints.sol";
import {ForksWiring} from "../../../contracts/identity/types/Forks.sol";
import {PassportsWiring} from "../../../contracts/identity/types/Passports.sol";
import {RecoveryWiring} from "../../../contracts/identity/types/Recoveries.sol";
import {TiersWiring} from "../../../contracts/identity/types/Tiers.sol";
import {ILiability} from "../../../contracts/liability/interfaces/ILiability.sol";
import {Liability} from "../../../contracts/liability/Liability.sol";
import {LiabilityWiring} from "../../../contracts/liability/types/Liabilities.sol";
import {TestToken} from "../../../contracts/mocks/liability/TestToken.sol";
import {Proof, VM} from "../utils/Vm.sol";
import {Founder} from "../utils/World.sol";

/// @notice The whole unit of identity over a cell, a constitution and the keystone, wired at addresses known beforehand as a deployment
/// does it. Whoever inherits is the court.
abstract contract City is Proof {
    uint256 internal constant FIRST_DOMAIN = 1 << 39;
    uint256 internal constant TAIL = 40 days;
    uint256 internal constant DELAY = 3 days;
    uint256 internal constant NOTICE = 7 days;
    uint256 internal constant BOND = 1_000;
    uint256 internal constant COVER_BPS = 3_000;

    TestToken internal immutable TOKEN;
    ILiability internal immutable LIABILITY;
    IPassports internal immutable PASSPORTS;
    ConsentLedger internal immutable CONSENTS;
    IForks internal immutable FORKS;
    IRecovery internal immutable RECOVERY;
    ITiers internal immutable TIERS;
    Founder private immutable FOUNDER;
    CellFactory private immutable FACTORY;

    constructor() {
        VM.warp(1_800_000_000);
        FOUNDER = new Founder();
        FACTORY = new CellFactory();
        TOKEN = new TestToken("Unit", "UNIT");
        LIABILITY = ILiability(_at("Liability"));
        PASSPORTS = IPassports(_at("Passports"));
        CONSENTS = ConsentLedger(_at("ConsentLedger"));
        FORKS = IForks(_at("Forks"));
        RECOVERY = IRecovery(_at("Recovery"));
        TIERS = ITiers(_at("Tiers"));
    }

    // ------------------------------------------------------------------ founding

    /// @dev Once, when the court has code.
    function _found() internal {
        address cell = address(FOUNDER.CELL());
        address constitution = address(new Constitution(cell, keccak256("charter"), _parameters()));
        _raiseKeystone(cell, constitution);
        _raisePassports(cell, constitution);
        (address liability, address passports) = (address(LIABILITY), address(PASSPORTS));
        _raise(
            "ConsentLedger",
            type(ConsentLedger).creationCode,
            abi.encode(ConsentLedgerWiring(cell, passports, address(FORKS)))
        );
        _raise(
            "Forks",
            type(Forks).creationCode,
            abi.encode(ForksWiring(cell, constitution, liability, passports, address(CONSENTS), _at("Constraints")))
        );
        _raise(
            "Recovery",
            type(Recovery).creationCode,
            abi.encode(RecoveryWiring(cell, constitution, liability, passports))
        );
        _raise(
            "Constraints",
            type(Constraints).creationCode,
            abi.encode(ConstraintsWiring(cell, constitution, passports))
        );
        _raise("Tiers", type(Tiers).creationCode, abi.encode(TiersWiring(cell, constitution, liability, passports)));
        _open();
        FOUNDER.appoint(MANTLE_COURT, address(this));
    }

    function _raiseKeystone(address cell, address constitution) private {
        LiabilityWiring memory wiring = LiabilityWiring({
            authority: cell,
            constitution: constitution,
            asset: address(TOKEN),
            passports: address(PASSPORTS),
            forks: address(FORKS)
        });
        _raise("Liability", type(Liability).creationCode, abi.encode(wiring));
    }

    function _raisePassports(address cell, address constitution) private {
        PassportsWiring memory wiring = PassportsWiring({
            authority: cell,
            constitution: constitution,
            liability: address(LIABILITY),
            consents: address(CONSENTS),
            forks: address(FORKS),
            recovery: address(RECOVERY),
            tiers: address(TIERS),
            name: "Passport",
            symbol: "PASS"
        });
        _raise("Passports", type(Passports).creationCode, abi.encode(wiring));
    }

    function _at(bytes32 name) private view returns (address) {
        return FACTORY.addressOf(address(this), name);
    }

    function _raise(bytes32 name, bytes memory code, bytes memory wiring) private {
        FACTORY.deploy(name, bytes.concat(code, wiring));
    }

    // ------------------------------------------------------------------ charter

    /// @dev The tail outlasts what one step of time passes, and is short enough to be outlived within a run.
    function _parameters() private pure returns (Parameter[] memory all) {
        string[35] memory keys = [
            "liability.unbondingTime",
            "liability.tail",
            "liability.longestCase",
            "liability.bountyCap",
            "liability.insurance",
            "identity.bond.human",
            "identity.bond.agent",
            "identity.bond.organisation",
            "identity.bond.device",
            "identity.fee",
            "identity.registration.capacity",
            "identity.registration.period",
            "identity.sponsor.capacity",
            "identity.sponsor.period",
            "identity.recoveryDelay",
            "identity.recoverySpacing",
            "identity.births.threshold",
            "identity.births.period",
            "identity.spinoff.notice",
            "identity.spinoff.tail",
            "identity.spinoff.cover",
            "identity.spinoff.royaltyCap",
            "identity.bankruptcy.haircutCap",
            "identity.tier.1.bond",
            "identity.tier.1.age",
            "identity.tier.1.audits",
            "identity.tier.2.bond",
            "identity.tier.2.age",
            "identity.tier.2.audits",
            "identity.tier.3.bond",
            "identity.tier.3.age",
            "identity.tier.3.audits",
            "identity.tier.4.bond",
            "identity.tier.4.age",
            "identity.tier.4.audits"
        ];
        uint256[35] memory values = [
            7 days,
            TAIL,
            30 days,
            uint256(1_000),
            0x1A50,
            BOND,
            BOND,
            BOND,
            BOND,
            1,
            1_000,
            1 days,
            1_000,
            1 days,
            DELAY,
            30 days,
            3,
            30 days,
            NOTICE,
            TAIL,
            COVER_BPS,
            1_000,
            8_000,
            BOND / 2,
            1 days,
            0,
            BOND / 2,
            1 days,
            0,
            BOND / 2,
            1 days,
            0,
            BOND,
            1 days,
            0
        ];
        all = new Parameter[](keys.length);
        for (uint256 i = 0; i < keys.length; ++i) {
            uint256 value = values[i];
            all[i] = Parameter(keccak256(bytes(keys[i])), value, value, value, ParameterClass.Immutable);
        }
    }

    // ------------------------------------------------------------------ doors

    function _open() private {
        _assign(address(LIABILITY), MANTLE_PUBLIC, abi.encodePacked(ILiability.deposit.selector));
        _assign(
            address(LIABILITY),
            MANTLE_COURT,
            abi.encodePacked(
                ILiability.slash.selector,
                ILiability.sanction.selector,
                ILiability.lift.selector,
                ILiability.reserve.selector,
                ILiability.release.selector,
                ILiability.quarantine.selector,
                ILiability.resolveQuarantine.selector
            )
        );
        _assign(
            address(PASSPORTS),
            MANTLE_PUBLIC,
            abi.encodePacked(
                bytes4(keccak256("register((address,uint8,uint8,string,uint96,uint256,bytes))")),
                bytes4(keccak256("register()")),
                IPassports.offerControl.selector,
                IPassports.cancelOffer.selector,
                IPassports.acceptControl.selector,
                IPassports.acceptControlAndMerge.selector,
                IPassports.setOperator.selector,
                IPassports.removeOperator.selector,
                IPassports.pruneOperator.selector
            )
        );
        _assign(
            address(PASSPORTS),
            MANTLE_PUBLIC,
            abi.encodePacked(
                Passports.setAgentURI.selector,
                Passports.setAgentWallet.selector,
                Passports.unsetAgentWallet.selector,
                IPassports.releaseBinding.selector,
                IPassports.queueWithdrawal.selector,
                IPassports.completeWithdrawal.selector,
                IPassports.closePassport.selector
            )
        );
        _assign(
            address(FORKS),
            MANTLE_PUBLIC,
            abi.encodePacked(
                IForks.fork.selector,
                IForks.forkFromTwo.selector,
                IForks.merge.selector,
                IForks.requestSpinOff.selector,
                IForks.completeSpinOff.selector
            )
        );
        _assign(address(FORKS), MANTLE_COURT, abi.encodePacked(IForks.discharge.selector));
        _assign(
            address(RECOVERY),
            MANTLE_PUBLIC,
            abi.encodePacked(
                IRecovery.proposeGuardians.selector,
                IRecovery.activateGuardians.selector,
                IRecovery.approveRecovery.selector,
                IRecovery.refuseRecovery.selector,
                IRecovery.acceptRecovery.selector
            )
        );
        _assign(address(RECOVERY), MANTLE_COURT, abi.encodePacked(IRecovery.transferControl.selector));
        _assign(address(TIERS), MANTLE_PUBLIC, abi.encodePacked(ITiers.raiseTier.selector));
    }

    function _assign(address target, uint64 mantle, bytes memory packed) private {
        bytes4[] memory selectors = new bytes4[](packed.length / 4);
        for (uint256 i = 0; i < selectors.length; ++i) {
            for (uint256 j = 0; j < 4; ++j) selectors[i] |= bytes4(packed[4 * i + j]) >> (8 * j);
        }
        FOUNDER.assign(target, selectors, mantle);
    }
}
