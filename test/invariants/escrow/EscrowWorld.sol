// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Cell} from "../../../contracts/cell/Cell.sol";
import {Constitution} from "../../../contracts/cell/Constitution.sol";
import {MANTLE_PUBLIC, MANTLE_SPENDER} from "../../../contracts/cell/types/Mantles.sol";
import {Parameter, ParameterClass} from "../../../contracts/cell/types/ParameterClass.sol";
import {PARAM_ESCROW_LARGE, PARAM_ESCROW_LEAST_WINDOW} from "../../../contracts/cell/types/Parameters.sol";
import {Delegations} from "../../../contracts/identity/Delegations.sol";
import {IConstraints} from "../../../contracts/identity/interfaces/IConstraints.sol";
import {IForks} from "../../../contracts/identity/interfaces/IForks.sol";
import {IPassports} from "../../../contracts/identity/interfaces/IPassports.sol";
import {IReputation} from "../../../contracts/identity/interfaces/IReputation.sol";
import {DelegationsWiring} from "../../../contracts/identity/types/Delegations.sol";
import {Sponsorship} from "../../../contracts/identity/types/Forks.sol";
import {BindingView} from "../../../contracts/identity/types/Passports.sol";
import {Mark} from "../../../contracts/identity/types/Reputations.sol";
import {IArbitrator} from "../../../contracts/justice/interfaces/IArbitrator.sol";
import {ILiability} from "../../../contracts/liability/interfaces/ILiability.sol";
import {Escrow} from "../../../contracts/market/Escrow.sol";
import {abroad, isAbroad, numberOf} from "../../../contracts/market/types/Abroad.sol";
import {EscrowWiring} from "../../../contracts/market/types/Escrows.sol";
import {RebasingToken} from "../../../contracts/mocks/liability/RebasingToken.sol";
import {TestToken} from "../../../contracts/mocks/liability/TestToken.sol";
import {Proof, VM} from "../utils/Vm.sol";
import {Founder} from "../utils/World.sol";
import {Neighbour} from "./Neighbour.sol";

/// @notice Escrow over a real cell, its constitution and its delegations, beside another cell. Whoever inherits is every other module at
/// once, and the arbitrator.
abstract contract EscrowWorld is Proof {
    uint256 internal constant PEOPLE = 6;
    /// @dev Passports of the other cell.
    uint256 internal constant GUESTS = 2;
    uint256 internal constant WINDOW = 3 days;
    /// @dev Above this an escrow is large, and above the cap it is co-signed in an emergency: of three sizes, each is as likely.
    uint96 internal constant LARGE = 1e24;
    uint16 internal constant CAP_TIMES = 2;
    /// @dev The last passport sponsors the one before it, for a tenth.
    uint16 internal constant ROYALTY = 1_000;

    Cell internal immutable CELL;
    Escrow internal immutable ESCROW;
    Delegations internal immutable DELEGATIONS;
    Neighbour internal immutable NEIGHBOUR;
    TestToken internal immutable PLAIN;
    RebasingToken internal immutable SHRINKING;

    mapping(uint256 passport => bool) internal bad;
    uint256 internal disputes;
    /// @dev What who bound itself has spent, as Constraints was told.
    mapping(uint256 passport => mapping(address asset => uint256)) internal told;

    constructor() {
        VM.warp(1_800_000_000);
        Founder founder = new Founder();
        PLAIN = new TestToken("Unit", "UNIT");
        SHRINKING = new RebasingToken();
        address self = address(this);
        CELL = founder.CELL();
        address cell = address(CELL);
        address charter = address(new Constitution(cell, keccak256("charter"), _parameters()));
        DELEGATIONS = new Delegations(DelegationsWiring(cell, self, self));
        NEIGHBOUR = new Neighbour(ROYALTY);
        ESCROW = new Escrow(EscrowWiring(cell, charter, self, self, self, self, address(DELEGATIONS), self));
        founder.unleash();
        founder.assign(address(ESCROW), _doors(), MANTLE_PUBLIC);
        founder.assign(address(DELEGATIONS), _lending(), MANTLE_PUBLIC);
        founder.assign(address(DELEGATIONS), _spending(), MANTLE_SPENDER);
        founder.appoint(MANTLE_SPENDER, address(ESCROW));
        for (uint256 id = 1; id <= PEOPLE; ++id) {
            _fund(IERC20(address(PLAIN)), id);
            _fund(IERC20(address(SHRINKING)), id);
        }
    }

    /// @dev Who controls a passport, here or there.
    function _person(uint256 passport) internal pure returns (address) {
        return address(uint160((isAbroad(passport) ? 0xAB0000 : 0xE5C000) + numberOf(passport)));
    }

    /// @dev The passports of both cells in one row, from 1.
    function _named(uint256 place) internal view returns (uint256) {
        return place <= PEOPLE ? place : abroad(address(NEIGHBOUR), place - PEOPLE);
    }

    function _fund(IERC20 token, uint256 passport) private {
        TestToken(address(token)).mint(_person(passport), 1e30);
        VM.prank(_person(passport));
        token.approve(address(ESCROW), type(uint256).max);
    }

    // ------------------------------------------------------------------ what Escrow asks of the modules beside it

    function asset() external view returns (address) {
        return address(PLAIN);
    }

    function isAuthorized(uint256 passport, address account, uint16) external pure returns (bool) {
        return account == _person(passport);
    }

    function controllerOf(uint256 passport) external pure returns (address) {
        return _person(passport);
    }

    /// @dev Control never passes here.
    function controlEpochOf(uint256) external pure returns (uint24) {
        return 1;
    }

    function bindingOf(address) external pure returns (BindingView memory none) {}

    function isInGoodStanding(uint256 passport) external view returns (bool) {
        return !bad[passport];
    }

    function goodStandings(uint256 payer, uint256 payee) external view returns (bool, bool, bool) {
        return (!bad[payer], !bad[payee], payer != payee);
    }

    function domainOf(uint256 passport) external pure returns (uint256) {
        return passport;
    }

    function sponsorshipOf(uint256 passport) external pure returns (Sponsorship memory its) {
        if (passport == PEOPLE - 1) (its.sponsor, its.royalty) = (uint40(PEOPLE), ROYALTY);
    }

    function accepts(uint256, address) external pure returns (bool) {
        return true;
    }

    /// @dev The even ones bound themselves.
    function isConstrained(uint256 passport) public pure returns (bool) {
        return passport % 2 == 0;
    }

    function spend(uint256 passport, address token, uint256 amount, address) external {
        told[passport][token] += amount;
    }

    // solhint-disable-next-line no-empty-blocks
    function record(uint256, Mark, uint256) external {}

    function arbitrationCost(bytes calldata) external pure returns (uint256) {
        return 0;
    }

    function createDispute(uint256, bytes calldata) external payable returns (uint256) {
        return ++disputes;
    }

    /// @dev Compiles while each takes and answers what it stands for.
    function isLinked() external view returns (bool) {
        address self = address(this);
        return _isIdentity(IPassports(self), ILiability(self)) && _isBeside(IConstraints(self), IArbitrator(self));
    }

    function _isIdentity(IPassports passports, ILiability liability) private view returns (bool) {
        return
            this.isAuthorized == passports.isAuthorized &&
            this.controllerOf == passports.controllerOf &&
            this.controlEpochOf == passports.controlEpochOf &&
            this.bindingOf == passports.bindingOf &&
            this.asset == liability.asset &&
            this.isInGoodStanding == liability.isInGoodStanding &&
            this.goodStandings == liability.goodStandings &&
            this.domainOf == liability.domainOf;
    }

    function _isBeside(IConstraints constraints, IArbitrator arbitrator) private view returns (bool) {
        return
            this.accepts == constraints.accepts &&
            this.isConstrained == constraints.isConstrained &&
            this.spend == constraints.spend &&
            this.sponsorshipOf == IForks(address(this)).sponsorshipOf &&
            this.record == IReputation(address(this)).record &&
            this.arbitrationCost == arbitrator.arbitrationCost &&
            this.createDispute == arbitrator.createDispute &&
            NEIGHBOUR.isLinked();
    }

    // ------------------------------------------------------------------ wiring

    function _parameters() private pure returns (Parameter[] memory all) {
        all = new Parameter[](2);
        all[0] = Parameter(PARAM_ESCROW_LARGE, LARGE, 0, LARGE, ParameterClass.Ordinary);
        all[1] = Parameter(PARAM_ESCROW_LEAST_WINDOW, 1, 1, 1 days, ParameterClass.Ordinary);
    }

    function _doors() private pure returns (bytes4[] memory all) {
        all = new bytes4[](16);
        all[0] = Escrow.open.selector;
        all[1] = Escrow.release.selector;
        all[2] = Escrow.refund.selector;
        all[3] = Escrow.claimDelivery.selector;
        all[4] = Escrow.dispute.selector;
        all[5] = Escrow.offerSplit.selector;
        all[6] = Escrow.settleRuling.selector;
        all[7] = Escrow.shareEarnings.selector;
        all[8] = Escrow.withdraw.selector;
        all[9] = Escrow.admit.selector;
        all[10] = Escrow.releaseLarge.selector;
        all[11] = Escrow.releaseAcross.selector;
        all[12] = Escrow.finishRelease.selector;
        all[13] = Escrow.openLane.selector;
        all[14] = Escrow.closeLane.selector;
        all[15] = Escrow.actUnder.selector;
    }

    function _lending() private pure returns (bytes4[] memory all) {
        all = new bytes4[](2);
        all[0] = Delegations.grant.selector;
        all[1] = Delegations.revoke.selector;
    }

    function _spending() private pure returns (bytes4[] memory all) {
        all = new bytes4[](2);
        all[0] = Delegations.spend.selector;
        all[1] = Delegations.settle.selector;
    }
}
