// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Cell} from "../../../contracts/cell/Cell.sol";
import {Constitution} from "../../../contracts/cell/Constitution.sol";
import {MANTLE_BREAKER, MANTLE_COURT, MANTLE_PUBLIC} from "../../../contracts/cell/types/Mantles.sol";
import {Parameter, ParameterClass} from "../../../contracts/cell/types/ParameterClass.sol";
import {
    PARAM_INSURANCE_EMERGENCY_CAP,
    PARAM_INSURANCE_EPOCH,
    PARAM_INSURANCE_EPOCH_CAP,
    PARAM_INSURANCE_EXIT_DELAY,
    PARAM_INSURANCE_INCIDENT_CAP,
    PARAM_INSURANCE_PREMIUM,
    PARAM_LIABILITY_INSURANCE,
    PARAM_LIABILITY_LONGEST_CASE,
    PARAM_LIABILITY_UNBONDING_TIME
} from "../../../contracts/cell/types/Parameters.sol";
import {Posture} from "../../../contracts/cell/types/Posture.sol";
import {IPassports} from "../../../contracts/identity/interfaces/IPassports.sol";
import {BindingView, PassportStanding} from "../../../contracts/identity/types/Passports.sol";
import {Insurance} from "../../../contracts/justice/Insurance.sol";
import {InsuranceWiring} from "../../../contracts/justice/types/Insurances.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IInsurance} from "../../../contracts/justice/interfaces/IInsurance.sol";
import {Liability} from "../../../contracts/liability/Liability.sol";
import {ILiability} from "../../../contracts/liability/interfaces/ILiability.sol";
import {LiabilityWiring} from "../../../contracts/liability/types/Liabilities.sol";
import {TestToken} from "../../../contracts/mocks/liability/TestToken.sol";
import {Founder} from "../utils/World.sol";
import {Proof, VM} from "../utils/Vm.sol";

/// @notice A real cell, keystone and pool. Whoever inherits is the identity unit and the court; every member is of tier 4.
abstract contract PoolWorld is Proof {
    uint256 internal constant EPOCH = 30 days;
    uint256 internal constant DELAY = 60 days;
    uint256 internal constant CAP_BPS = 2_500;
    uint256 internal constant INCIDENT_CAP = 40_000;
    uint256 internal constant EMERGENCY_CAP = 100;

    TestToken internal immutable TOKEN;
    Liability internal immutable LIABILITY;
    Insurance internal immutable POOL;
    Cell private immutable CELL;
    Founder private immutable FOUNDER;

    constructor() {
        VM.warp(1_800_000_000);
        FOUNDER = new Founder();
        CELL = FOUNDER.CELL();
        address cell = address(CELL);
        TOKEN = new TestToken("Unit", "UNIT");
        address terms = address(new Constitution(cell, keccak256("charter"), _parameters()));
        LIABILITY = new Liability(LiabilityWiring(cell, terms, address(TOKEN), address(this), address(this)));
        POOL = new Insurance(InsuranceWiring(cell, terms, address(LIABILITY), address(this), address(0)));
        FOUNDER.assign(address(LIABILITY), _publicOfLiability(), MANTLE_PUBLIC);
        FOUNDER.assign(address(LIABILITY), _one(ILiability.slash.selector), MANTLE_COURT);
        FOUNDER.assign(address(POOL), _publicOfPool(), MANTLE_PUBLIC);
        FOUNDER.assign(address(POOL), _one(IInsurance.compensate.selector), MANTLE_COURT);
    }

    // ------------------------------------------------------------------ what the pool asks of passports

    function isAuthorized(uint256, address, uint16) external pure returns (bool) {
        return true;
    }

    function bindingOf(address) external pure returns (BindingView memory binding) {
        return binding;
    }

    function standing(uint256 id) external view returns (PassportStanding memory answer) {
        answer.exists = true;
        answer.good = LIABILITY.isInGoodStanding(id);
        answer.tier = 4;
        answer.domain = LIABILITY.domainOf(id);
        answer.bond = LIABILITY.bondOf(id);
    }

    /// @dev Compiles while each takes and answers what it stands for.
    function isLinked() external view returns (bool) {
        IPassports passports = IPassports(address(this));
        return
            this.isAuthorized == passports.isAuthorized &&
            this.bindingOf == passports.bindingOf &&
            this.standing == passports.standing;
    }

    // ------------------------------------------------------------------ internals

    function _appoint() internal {
        FOUNDER.appoint(MANTLE_COURT, address(this));
    }

    /// @dev In an emergency the pool holds what an incident is ordered above the emergency cap.
    function _isEmergency() internal view returns (bool) {
        (Posture posture, ) = CELL.posture();
        return posture >= Posture.Safe;
    }

    function _setEmergency(bool on) internal {
        if (_isEmergency() == on) return;
        FOUNDER.appoint(MANTLE_BREAKER, address(this));
        CELL.setPosture(on ? Posture.Safe : Posture.Recovery, keccak256("evidence"));
        if (!on) CELL.setPosture(Posture.Normal, keccak256("evidence"));
    }

    function _fund(address account, uint256 amount) internal {
        TOKEN.mint(account, amount);
        VM.prank(account);
        TOKEN.approve(address(LIABILITY), type(uint256).max);
        VM.prank(account);
        TOKEN.approve(address(POOL), type(uint256).max);
    }

    function _parameters() private pure returns (Parameter[] memory all) {
        all = new Parameter[](9);
        all[0] = _fixed(PARAM_LIABILITY_UNBONDING_TIME, 21 days);
        all[1] = _fixed(PARAM_LIABILITY_LONGEST_CASE, DELAY);
        // Fines go nowhere: what the pool gets from the keystone is then its boxes' alone.
        all[2] = _fixed(PARAM_LIABILITY_INSURANCE, 0xF1E5);
        all[3] = _fixed(PARAM_INSURANCE_EPOCH, EPOCH);
        all[4] = _fixed(PARAM_INSURANCE_INCIDENT_CAP, INCIDENT_CAP);
        all[5] = _fixed(PARAM_INSURANCE_EPOCH_CAP, CAP_BPS);
        all[6] = _fixed(PARAM_INSURANCE_EMERGENCY_CAP, EMERGENCY_CAP);
        all[7] = _fixed(PARAM_INSURANCE_EXIT_DELAY, DELAY);
        all[8] = _fixed(PARAM_INSURANCE_PREMIUM, 100);
    }

    function _fixed(bytes32 key, uint256 value) private pure returns (Parameter memory) {
        return Parameter({key: key, value: value, min: value, max: value, class: ParameterClass.Immutable});
    }

    function _one(bytes4 selector) private pure returns (bytes4[] memory all) {
        all = new bytes4[](1);
        all[0] = selector;
    }

    function _publicOfLiability() private pure returns (bytes4[] memory all) {
        all = new bytes4[](4);
        all[0] = ILiability.deposit.selector;
        all[1] = ILiability.withdrawCredit.selector;
        all[2] = ILiability.collectClaim.selector;
        all[3] = ILiability.assignClaim.selector;
    }

    function _publicOfPool() private pure returns (bytes4[] memory all) {
        all = new bytes4[](16);
        all[0] = IInsurance.payPremium.selector;
        all[1] = IERC4626.deposit.selector;
        all[2] = IInsurance.backDomain.selector;
        all[3] = IInsurance.settle.selector;
        all[4] = IInsurance.lapse.selector;
        all[5] = IInsurance.present.selector;
        all[6] = IInsurance.collect.selector;
        all[7] = IInsurance.recover.selector;
        all[8] = IInsurance.withdrawCredit.selector;
        all[9] = IInsurance.requestRedeem.selector;
        all[10] = IInsurance.completeRedeem.selector;
        all[11] = IInsurance.requestUnback.selector;
        all[12] = IInsurance.completeUnback.selector;
        all[13] = IInsurance.fold.selector;
        all[14] = IInsurance.moveBacking.selector;
        all[15] = IInsurance.release.selector;
    }
}
