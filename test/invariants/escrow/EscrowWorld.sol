// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Constitution} from "../../../contracts/cell/Constitution.sol";
import {MANTLE_PUBLIC} from "../../../contracts/cell/types/Mantles.sol";
import {Parameter, ParameterClass} from "../../../contracts/cell/types/ParameterClass.sol";
import {PARAM_ESCROW_LARGE, PARAM_ESCROW_LEAST_WINDOW} from "../../../contracts/cell/types/Parameters.sol";
import {Sponsorship} from "../../../contracts/identity/types/Forks.sol";
import {Mark} from "../../../contracts/identity/types/Reputations.sol";
import {Escrow} from "../../../contracts/market/Escrow.sol";
import {EscrowWiring} from "../../../contracts/market/types/Escrows.sol";
import {RebasingToken} from "../../../contracts/mocks/liability/RebasingToken.sol";
import {TestToken} from "../../../contracts/mocks/liability/TestToken.sol";
import {Proof, VM} from "../utils/Vm.sol";
import {Founder} from "../utils/World.sol";

/// @notice Escrow over a real cell and constitution. Whoever inherits is every other module at once, and the arbitrator.
abstract contract EscrowWorld is Proof {
    uint256 internal constant PEOPLE = 6;
    uint256 internal constant WINDOW = 3 days;
    /// @dev The last passport sponsors the one before it, for a tenth.
    uint16 internal constant ROYALTY = 1_000;

    Escrow internal immutable ESCROW;
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
        address cell = address(founder.CELL());
        address charter = address(new Constitution(cell, keccak256("charter"), _parameters()));
        ESCROW = new Escrow(EscrowWiring(cell, charter, self, self, self, self, self, self));
        founder.assign(address(ESCROW), _doors(), MANTLE_PUBLIC);
        for (uint256 id = 1; id <= PEOPLE; ++id) {
            _fund(IERC20(address(PLAIN)), id);
            _fund(IERC20(address(SHRINKING)), id);
        }
    }

    function _person(uint256 passport) internal pure returns (address) {
        return address(uint160(0xE5C000 + passport));
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

    function _parameters() private pure returns (Parameter[] memory all) {
        all = new Parameter[](2);
        all[0] = Parameter(PARAM_ESCROW_LARGE, 1e30, 0, 1e30, ParameterClass.Ordinary);
        all[1] = Parameter(PARAM_ESCROW_LEAST_WINDOW, 1, 1, 1 days, ParameterClass.Ordinary);
    }

    function _doors() private pure returns (bytes4[] memory all) {
        all = new bytes4[](10);
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
    }
}
