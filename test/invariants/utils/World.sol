// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Cell} from "../../../contracts/cell/Cell.sol";
import {Constitution} from "../../../contracts/cell/Constitution.sol";
import {Capability} from "../../../contracts/cell/types/Capability.sol";
import {MANTLE_COURT, MANTLE_PUBLIC} from "../../../contracts/cell/types/Mantles.sol";
import {Parameter, ParameterClass} from "../../../contracts/cell/types/ParameterClass.sol";
import {
    PARAM_LIABILITY_INSURANCE,
    PARAM_LIABILITY_LONGEST_CASE,
    PARAM_LIABILITY_UNBONDING_TIME
} from "../../../contracts/cell/types/Parameters.sol";
import {Liability} from "../../../contracts/liability/Liability.sol";
import {ILiability} from "../../../contracts/liability/interfaces/ILiability.sol";
import {LiabilityWiring} from "../../../contracts/liability/types/Liabilities.sol";
import {TestToken} from "../../../contracts/mocks/liability/TestToken.sol";
import {Proof, VM} from "./Vm.sol";

/// @notice A cell with a constitution and the keystone, all real; whoever inherits is the unit, the court and the sentinel.
abstract contract World is Proof {
    uint256 internal constant FIRST_DOMAIN = 1 << 39;
    uint256 internal constant UNBONDING = 21 days;
    uint256 internal constant LONGEST_CASE = 60 days;
    address internal constant INSURANCE = address(0x1A50);

    Cell internal immutable CELL;
    TestToken internal immutable TOKEN;
    Liability internal immutable LIABILITY;
    Founder private immutable FOUNDER;

    constructor() {
        VM.warp(1_800_000_000);
        FOUNDER = new Founder();
        CELL = FOUNDER.CELL();
        TOKEN = new TestToken("Unit", "UNIT");
        LIABILITY = new Liability(
            LiabilityWiring({
                authority: address(CELL),
                constitution: address(new Constitution(address(CELL), keccak256("charter"), _parameters())),
                asset: address(TOKEN),
                passports: address(this),
                forks: address(this)
            })
        );
        FOUNDER.assign(address(LIABILITY), _everybodys(), MANTLE_PUBLIC);
        FOUNDER.assign(address(LIABILITY), _courts(), MANTLE_COURT);
    }

    /// @dev A wiring needs code, so it cannot be given to whoever is still under construction.
    function _appoint() internal {
        FOUNDER.appoint(MANTLE_COURT, address(this));
    }

    function _fund(address account, uint256 amount) internal {
        TOKEN.mint(account, amount);
        VM.prank(account);
        TOKEN.approve(address(LIABILITY), type(uint256).max);
    }

    function _parameters() private pure returns (Parameter[] memory all) {
        all = new Parameter[](3);
        all[0] = _fixed(PARAM_LIABILITY_UNBONDING_TIME, UNBONDING);
        all[1] = _fixed(PARAM_LIABILITY_LONGEST_CASE, LONGEST_CASE);
        all[2] = _fixed(PARAM_LIABILITY_INSURANCE, uint160(INSURANCE));
    }

    function _fixed(bytes32 key, uint256 value) private pure returns (Parameter memory) {
        return Parameter({key: key, value: value, min: value, max: value, class: ParameterClass.Immutable});
    }

    function _everybodys() private pure returns (bytes4[] memory all) {
        all = new bytes4[](8);
        all[0] = ILiability.deposit.selector;
        all[1] = ILiability.prepay.selector;
        all[2] = ILiability.withdrawCredit.selector;
        all[3] = ILiability.collectClaim.selector;
        all[4] = ILiability.relayClaim.selector;
        all[5] = ILiability.assignClaim.selector;
        all[6] = ILiability.compress.selector;
        all[7] = ILiability.releaseCover.selector;
    }

    function _courts() private pure returns (bytes4[] memory all) {
        all = new bytes4[](9);
        all[0] = ILiability.slash.selector;
        all[1] = ILiability.sanction.selector;
        all[2] = ILiability.lift.selector;
        all[3] = ILiability.reserve.selector;
        all[4] = ILiability.release.selector;
        all[5] = ILiability.quarantine.selector;
        all[6] = ILiability.resolveQuarantine.selector;
        all[7] = ILiability.holdBond.selector;
        all[8] = ILiability.freeBond.selector;
    }
}

/// @notice Deploys the cell and configures it, as a deployer does before the founding.
contract Founder {
    Cell public immutable CELL;

    constructor() {
        CELL = new Cell(address(this));
    }

    function assign(address target, bytes4[] calldata selectors, uint64 mantle) external {
        CELL.setFunction(target, selectors, mantle, Capability.Justice);
    }

    /// @dev From now on anybody sets the posture.
    function unleash() external {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = Cell.setPosture.selector;
        CELL.setFunction(address(CELL), selectors, MANTLE_PUBLIC, Capability.Recover);
    }

    function appoint(uint64 mantle, address account) external {
        CELL.grantRole(mantle, account, 0);
    }
}
