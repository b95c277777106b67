// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Constitution} from "../../../contracts/cell/Constitution.sol";
import {MANTLE_PUBLIC, MANTLE_RECORDER, MANTLE_SPENDER} from "../../../contracts/cell/types/Mantles.sol";
import {Parameter, ParameterClass} from "../../../contracts/cell/types/ParameterClass.sol";
import {PARAM_CONSTRAINTS_LOOSENING, PARAM_REPUTATION_HALF_LIFE} from "../../../contracts/cell/types/Parameters.sol";
import {Constraints} from "../../../contracts/identity/Constraints.sol";
import {Delegations} from "../../../contracts/identity/Delegations.sol";
import {Reputation} from "../../../contracts/identity/Reputation.sol";
import {IPassports} from "../../../contracts/identity/interfaces/IPassports.sol";
import {ConstraintsWiring} from "../../../contracts/identity/types/Constraints.sol";
import {DelegationsWiring} from "../../../contracts/identity/types/Delegations.sol";
import {BindingView} from "../../../contracts/identity/types/Passports.sol";
import {ReputationWiring} from "../../../contracts/identity/types/Reputations.sol";
import {Proof, VM} from "../utils/Vm.sol";
import {Founder} from "../utils/World.sol";

/// @notice Constraints, delegations and reputation over a real cell and constitution. Whoever inherits is their passports, their
/// controllers, their spender and their recorder at once.
abstract contract RecordsWorld is Proof {
    uint256 internal constant WAIT = 7 days;
    uint256 internal constant PASSPORTS = 3;

    Constitution internal immutable CONSTITUTION;
    Constraints internal immutable CONSTRAINTS;
    Delegations internal immutable DELEGATIONS;
    Reputation internal immutable REPUTATION;
    Founder private immutable FOUNDER;

    uint24 internal epoch;

    constructor() {
        VM.warp(1_800_000_000);
        FOUNDER = new Founder();
        address cell = address(FOUNDER.CELL());
        CONSTITUTION = new Constitution(cell, keccak256("charter"), _parameters());
        address charter = address(CONSTITUTION);
        CONSTRAINTS = new Constraints(ConstraintsWiring(cell, charter, address(this)));
        DELEGATIONS = new Delegations(DelegationsWiring(cell, address(this), address(this)));
        REPUTATION = new Reputation(ReputationWiring(cell, charter, address(this)));

        FOUNDER.assign(address(CONSTITUTION), _one(Constitution.set.selector), MANTLE_PUBLIC);
        FOUNDER.assign(address(CONSTRAINTS), _one(Constraints.spend.selector), MANTLE_SPENDER);
        FOUNDER.assign(address(CONSTRAINTS), _one(Constraints.setSpendLimit.selector), MANTLE_PUBLIC);
        FOUNDER.assign(address(CONSTRAINTS), _one(Constraints.cancelSpendLoosening.selector), MANTLE_PUBLIC);
        FOUNDER.assign(address(DELEGATIONS), _one(Delegations.spend.selector), MANTLE_SPENDER);
        FOUNDER.assign(address(DELEGATIONS), _one(Delegations.grant.selector), MANTLE_PUBLIC);
        FOUNDER.assign(address(DELEGATIONS), _one(Delegations.grantUnder.selector), MANTLE_PUBLIC);
        FOUNDER.assign(address(DELEGATIONS), _one(Delegations.revoke.selector), MANTLE_PUBLIC);
        FOUNDER.assign(address(REPUTATION), _one(Reputation.record.selector), MANTLE_RECORDER);
        FOUNDER.assign(address(REPUTATION), _one(Reputation.refreshTerms.selector), MANTLE_PUBLIC);
    }

    /// @dev A wiring needs code, so it cannot be given to whoever is still under construction.
    function _appoint() internal {
        FOUNDER.appoint(MANTLE_SPENDER, address(this));
        FOUNDER.appoint(MANTLE_RECORDER, address(this));
    }

    // ------------------------------------------------------------------ what the three ask of passports and liability

    function controllerOf(uint256) external view returns (address) {
        return address(this);
    }

    function controlEpochOf(uint256) external view returns (uint24) {
        return epoch;
    }

    function lastId() external pure returns (uint256) {
        return PASSPORTS;
    }

    function bindingOf(address) external pure returns (BindingView memory none) {
        return none;
    }

    /// @dev Compiles while each takes and answers what it stands for.
    function isLinked() external view returns (bool) {
        IPassports passports = IPassports(address(this));
        return
            this.controllerOf == passports.controllerOf &&
            this.controlEpochOf == passports.controlEpochOf &&
            this.lastId == passports.lastId &&
            this.bindingOf == passports.bindingOf;
    }

    function _parameters() private pure returns (Parameter[] memory all) {
        all = new Parameter[](2);
        all[0] = Parameter(PARAM_CONSTRAINTS_LOOSENING, WAIT, WAIT, WAIT, ParameterClass.Ordinary);
        all[1] = Parameter(PARAM_REPUTATION_HALF_LIFE, 180 days, 1, 10_000 days, ParameterClass.Ordinary);
    }

    function _one(bytes4 selector) private pure returns (bytes4[] memory all) {
        all = new bytes4[](1);
        all[0] = selector;
    }
}
