// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bps} from "../../contracts/shared/types/Bps.sol";
import {Duration} from "../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../contracts/shared/types/Timestamp.sol";
import {ILiability} from "../../contracts/liability/interfaces/ILiability.sol";
import {LiabilityStanding, SlashOrder} from "../../contracts/liability/types/Liabilities.sol";
import {Sanction} from "../../contracts/liability/types/Sanction.sol";
import {VM} from "./utils/Vm.sol";
import {World} from "./utils/World.sol";

/// @notice Counterexamples that the proofs have found, each in its shortest form.
contract Regressions is World {
    uint256 private constant BOND = 1_000;
    bytes32 private constant INCIDENT = "incident";
    address private constant PAYER = address(0xFA7E);

    /// @dev Members 1 and 2 of one domain, and 3 alone.
    function setUp() external {
        _appoint();
        _fund(PAYER, 100 * BOND);
        LIABILITY.open(1, PAYER, BOND, 0);
        LIABILITY.join(2, 1, PAYER, BOND, 0);
        LIABILITY.open(3, PAYER, BOND, 0);
    }

    /// @notice [ENF-1b] [ATK-B14] An order without a ruling used up the penalty that it could not take.
    function test_unruledPenaltyBarsNoPanel() external {
        SlashOrder memory order;
        order.offender = 1;
        order.incident = INCIDENT;
        order.penalty = 1_500;
        LIABILITY.slash(order);
        order.ruled = true;
        LIABILITY.slash(order);
        _same(LIABILITY.penaltyOf(INCIDENT, 1), 1_500, "the worst penalty");
        _same(LIABILITY.bondOf(2), 500, "the pool's part");
    }

    /// @notice [FORK-4] [FORK-6] [ATK-I13] A bankrupt shed its probation by a spin-off.
    function test_spinOffShedsNoProbation() external {
        LIABILITY.discharge(2, Bps.wrap(0), Duration.wrap(30 days));
        bytes memory refusal = abi.encodeWithSelector(
            ILiability.Liability_NotInGoodStanding.selector,
            LIABILITY.domainOf(2)
        );
        VM.expectRevert(refusal);
        LIABILITY.spinOff(2, 3, 100, Duration.wrap(1 days), 0);
        VM.warp(block.timestamp + 30 days);
        LIABILITY.spinOff(2, 3, 100, Duration.wrap(1 days), 0);
    }

    /// @notice [FORK-6] A warning was shed in the same way.
    function test_spinOffShedsNoWarning() external {
        LIABILITY.sanction(1, INCIDENT, Sanction.Warning, Duration.wrap(1 days));
        VM.expectRevert(abi.encodeWithSelector(ILiability.Liability_NotInGoodStanding.selector, LIABILITY.domainOf(2)));
        LIABILITY.spinOff(2, 3, 100, Duration.wrap(1 days), 0);
    }

    /// @notice [ENF-4] [ATK-B14] A sentinel ended a court's quarantine with one of a second.
    function test_sentinelEndsNoQuarantine() external {
        uint256 end = block.timestamp + 60 days;
        LIABILITY.resolveQuarantine(1, Timestamp.wrap(uint48(end)));
        LIABILITY.quarantine(2, Duration.wrap(1));
        _same(Timestamp.unwrap(LIABILITY.standing(1).quarantineEnds), end, "the end of the quarantine");
    }

    /// @notice [ENF-1b] [ENF-4] A sanction longer than the age of all clocks blocked a still longer one of its incident.
    function test_longSanctionBlocksNoLonger() external {
        uint32 longest = type(uint32).max;
        LIABILITY.sanction(1, INCIDENT, Sanction.Exclusion, Duration.wrap(longest - 1));
        LIABILITY.sanction(1, INCIDENT, Sanction.Exclusion, Duration.wrap(longest));
        LiabilityStanding memory standing = LIABILITY.standing(2);
        _same(Timestamp.unwrap(standing.exclusionEnds), block.timestamp + longest, "the end of the exclusion");
    }

    /// @notice [ENF-1b] [ATK-B6] A sanction of another kind made days count again that had been served.
    function test_kindsOfSanctionCountApart() external {
        uint256 start = block.timestamp;
        LIABILITY.sanction(1, INCIDENT, Sanction.Suspension, Duration.wrap(10 days));
        VM.warp(start + 5 days);
        LIABILITY.sanction(1, INCIDENT, Sanction.Warning, Duration.wrap(1 days));
        VM.warp(start + 100 days);
        LIABILITY.sanction(1, INCIDENT, Sanction.Warning, Duration.wrap(2 days));
        LIABILITY.sanction(1, INCIDENT, Sanction.Suspension, Duration.wrap(20 days));
        Timestamp end = LIABILITY.standing(1).suspensionEnds;
        _same(Timestamp.unwrap(end), start + 110 days, "the end of the suspension");
    }

    /// @notice [ENF-2] Cover that came free left at once with a withdrawal that was ripe, though standing counted it.
    function test_freedCoverIsNotReliedOn() external {
        LIABILITY.spinOff(2, 3, 400, Duration.wrap(30 days), 0);
        LIABILITY.queueWithdrawal(3, type(uint256).max);
        VM.warp(block.timestamp + 30 days);
        LIABILITY.releaseCover(2);
        _same(LIABILITY.standing(3).bond, 0, "what others rely on");
        _same(LIABILITY.completeWithdrawal(3, PAYER), BOND, "what leaves");
    }

    /// @notice [ENF-1b] [ENF-2] [ATK-B2] At a price below 1 a withdrawal left its member one unit short of what standing had counted.
    function test_withdrawalRoundsByOneUnit() external {
        SlashOrder memory order;
        order.offender = 1;
        order.incident = INCIDENT;
        order.compensation = uint96(BOND) + 100;
        order.victim = PAYER;
        order.ruled = true;
        LIABILITY.slash(order);
        LIABILITY.join(4, 2, PAYER, BOND, 0);
        LIABILITY.queueWithdrawal(2, 1);
        VM.warp(block.timestamp + UNBONDING);
        _same(LIABILITY.standing(2).bond, 899, "what others rely on");
        LIABILITY.completeWithdrawal(2, PAYER);
        _same(LIABILITY.standing(2).bond, 898, "what is left, rounded down");
        _same(LIABILITY.bondOf(4), 1_000, "the unit stays in the pool");
    }
}
