// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Constitution} from "../../../contracts/cell/Constitution.sol";
import {MANTLE_PUBLIC} from "../../../contracts/cell/types/Mantles.sol";
import {Parameter, ParameterClass} from "../../../contracts/cell/types/ParameterClass.sol";
import {
    PARAM_COURT_ABSENCE_SHARE,
    PARAM_COURT_JUROR_STAKE,
    PARAM_LIABILITY_INSURANCE
} from "../../../contracts/cell/types/Parameters.sol";
import {IPassports} from "../../../contracts/identity/interfaces/IPassports.sol";
import {BindingView, PassportStanding} from "../../../contracts/identity/types/Passports.sol";
import {JurorPool} from "../../../contracts/justice/JurorPool.sol";
import {Panels} from "../../../contracts/justice/Panels.sol";
import {IJurorPool} from "../../../contracts/justice/interfaces/IJurorPool.sol";
import {IPanels} from "../../../contracts/justice/interfaces/IPanels.sol";
import {IRandomness} from "../../../contracts/justice/interfaces/IRandomness.sol";
import {JurorPoolWiring} from "../../../contracts/justice/types/Jurors.sol";
import {PanelsWiring} from "../../../contracts/justice/types/Panels.sol";
import {VM} from "../utils/Vm.sol";
import {Founder, World} from "../utils/World.sol";

/// @notice A pool and its panels over the real keystone and a cell; whoever inherits is the court, chance and the passports of sixteen people.
abstract contract Bench is World {
    uint256 internal constant PEOPLE = 16;
    uint256 internal constant SEAT_STAKE = 1_001;
    uint256 internal constant PENALTY = 333;

    JurorPool internal immutable POOL;
    Panels internal immutable PANELS;

    /// @dev Passports that lost their standing, by word of the proof.
    mapping(uint256 passport => bool) internal _bad;

    constructor() {
        Founder founder = new Founder();
        address cell = address(founder.CELL());
        Constitution constitution = new Constitution(cell, keccak256("charter"), _terms());
        // The four of the world and the two above come first.
        address panelsAt = _childOf(8);
        POOL = new JurorPool(
            JurorPoolWiring({
                authority: cell,
                constitution: address(constitution),
                liability: address(LIABILITY),
                passports: address(this),
                panels: panelsAt
            })
        );
        PANELS = new Panels(
            PanelsWiring({
                authority: cell,
                liability: address(LIABILITY),
                passports: address(this),
                court: address(this),
                pool: address(POOL),
                randomness: address(this)
            })
        );
        _holds(address(PANELS) == panelsAt, "the bench is wired");
        founder.assign(address(POOL), _poolDoors(), MANTLE_PUBLIC);
        founder.assign(address(PANELS), _panelDoors(), MANTLE_PUBLIC);
        for (uint256 i = 1; i <= PEOPLE; ++i) {
            address person = _person(i);
            _fund(person, 1e12);
            VM.prank(person);
            TOKEN.approve(address(POOL), type(uint256).max);
            LIABILITY.open(i, person, 1_000, 0);
        }
    }

    // ------------------------------------------------------------------ passports and chance, as the unit asks them

    function controllerOf(uint256 passport) public pure returns (address) {
        return passport == 0 || passport > PEOPLE ? address(0) : _person(passport);
    }

    /// @dev Control never passes here.
    function controlEpochOf(uint256) external pure returns (uint24) {
        return 1;
    }

    function standing(uint256 passport) external view returns (PassportStanding memory its) {
        its.exists = its.good = passport != 0 && passport <= PEOPLE && !_bad[passport];
        its.tier = 4;
        its.controller = controllerOf(passport);
        its.domain = LIABILITY.domainOf(passport);
    }

    function bindingOf(address) external pure returns (BindingView memory none) {}

    /// @dev A ticket is the moment from which its seed is known.
    function seedOf(uint64 ticket) external view returns (bytes32) {
        return block.timestamp < ticket >> 24 ? bytes32(0) : keccak256(abi.encode("seed", ticket));
    }

    /// @dev Compiles while each takes and answers what it stands for.
    function isLinked() external view returns (bool) {
        IPassports passports = IPassports(address(this));
        return
            this.controllerOf == passports.controllerOf &&
            this.controlEpochOf == passports.controlEpochOf &&
            this.standing == passports.standing &&
            this.bindingOf == passports.bindingOf &&
            this.seedOf == IRandomness(address(this)).seedOf;
    }

    function _person(uint256 passport) internal pure returns (address) {
        return address(uint160(0xBEEF0000 + passport));
    }

    // ------------------------------------------------------------------ wiring

    function _childOf(uint8 nonce) private view returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", address(this), nonce)))));
    }

    function _terms() private pure returns (Parameter[] memory all) {
        all = new Parameter[](3);
        all[0] = Parameter(PARAM_COURT_JUROR_STAKE, SEAT_STAKE, 0, SEAT_STAKE, ParameterClass.Immutable);
        all[1] = Parameter(PARAM_COURT_ABSENCE_SHARE, 3_333, 0, 3_333, ParameterClass.Immutable);
        all[2] = Parameter(
            PARAM_LIABILITY_INSURANCE,
            uint160(INSURANCE),
            0,
            type(uint160).max,
            ParameterClass.Immutable
        );
    }

    function _poolDoors() private pure returns (bytes4[] memory all) {
        all = new bytes4[](6);
        all[0] = IJurorPool.join.selector;
        all[1] = IJurorPool.resign.selector;
        all[2] = IJurorPool.topUp.selector;
        all[3] = IJurorPool.withdrawStake.selector;
        all[4] = IJurorPool.evict.selector;
        all[5] = IJurorPool.sweepForfeits.selector;
    }

    function _panelDoors() private pure returns (bytes4[] memory all) {
        all = new bytes4[](6);
        all[0] = IPanels.draw.selector;
        all[1] = IPanels.commit.selector;
        all[2] = IPanels.reveal.selector;
        all[3] = IPanels.leak.selector;
        all[4] = IPanels.settle.selector;
        all[5] = IPanels.withdraw.selector;
    }
}
