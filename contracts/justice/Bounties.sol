// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {PARAM_BOUNTIES_EPOCH_CAP, PARAM_INSURANCE_EPOCH} from "../cell/types/Parameters.sol";
import {IPassports} from "../identity/interfaces/IPassports.sol";
import {BindingView} from "../identity/types/Passports.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {BPS_WHOLE} from "../shared/types/Bps.sol";
import {Timestamp, timeNow} from "../shared/types/Timestamp.sol";
import {IBounties} from "./interfaces/IBounties.sol";
import {EpochClock} from "./libraries/EpochClock.sol";
import {BountiesWiring, ReportView} from "./types/Bounties.sol";

/// @title Bounties
/// @notice See {IBounties}. Its epochs have the length of the insurance pool's.
contract Bounties is IBounties, Guarded, ReentrancyGuardTransient {
    using EpochClock for EpochClock.Clock;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IERC20 private immutable ASSET;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev A commitment: whose, when, and which of all. One word.
    struct Commitment {
        address reporter;
        uint40 madeAt;
        uint40 number;
    }

    /// @dev The earliest revealed. Two words.
    struct Report {
        address reporter;
        uint40 madeAt;
        uint40 number;
        bool awarded;
    }

    /// @dev What epoch `epoch` may still draw; of another epoch the whole share of the budget. One word.
    struct Allowance {
        uint96 left;
        uint32 epoch;
        uint16 capBps;
        uint96 budget;
    }

    Allowance private _allowance;
    EpochClock.Clock private _clock;
    uint40 private _commitments;
    mapping(bytes32 commitment => Commitment) private _committed;
    mapping(bytes32 report => Report) private _reports;
    mapping(address reporter => uint256) private _due;
    mapping(address reporter => uint256) private _credits;
    mapping(uint256 passport => mapping(bytes32 incident => Timestamp)) private _turnedIn;
    mapping(uint256 respondent => mapping(bytes32 incident => uint256)) private _ownAwards;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(BountiesWiring memory wiring) Guarded(wiring.authority) {
        if (wiring.constitution == address(0) || wiring.liability == address(0) || wiring.passports == address(0))
            revert Bounties_ZeroAddress();
        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        ASSET = IERC20(LIABILITY.asset());
        _refreshTerms();
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IBounties
    function bountyAsset() external view returns (address) {
        return address(ASSET);
    }

    /// @inheritdoc IBounties
    function budget() external view returns (uint256) {
        return _allowance.budget;
    }

    /// @inheritdoc IBounties
    function allowanceLeft() external view returns (uint256) {
        return _present().left;
    }

    /// @inheritdoc IBounties
    function dueTo(address reporter) external view returns (uint256) {
        return _due[reporter];
    }

    /// @inheritdoc IBounties
    function bountyCreditOf(address reporter) external view returns (uint256) {
        return _credits[reporter];
    }

    /// @inheritdoc IBounties
    function reportOf(uint256 respondent, bytes32 evidence) external view returns (ReportView memory) {
        Report memory report = _reports[_reportKey(respondent, evidence)];
        return ReportView(report.reporter, Timestamp.wrap(report.madeAt), report.number, report.awarded);
    }

    /// @inheritdoc IBounties
    function commitmentOf(
        address reporter,
        uint256 respondent,
        bytes32 evidence,
        bytes32 salt
    ) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), reporter, respondent, evidence, salt));
    }

    /// @inheritdoc IBounties
    function turnedInAt(uint256 passport, bytes32 incident) external view returns (Timestamp) {
        return _turnedIn[passport][incident];
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: everybody's                                            //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IBounties
    function refreshTerms() external restricted {
        _refreshTerms();
    }

    /// @inheritdoc IBounties
    function fund(uint96 amount) external restricted nonReentrant {
        if (amount == 0) revert Bounties_ZeroAmount();
        _allowance.budget = (uint256(_allowance.budget) + amount).toUint96();
        emit BudgetFunded(msg.sender, amount);

        uint256 before = ASSET.balanceOf(address(this));
        ASSET.safeTransferFrom(msg.sender, address(this), amount);
        uint256 arrived = ASSET.balanceOf(address(this)) - before;
        if (arrived != amount) revert Bounties_AssetTakesFee(address(ASSET), amount, arrived);
    }

    /// @inheritdoc IBounties
    function commitReport(bytes32 commitment) external restricted {
        // Whoever copies another's commitment commits to nothing it can reveal, so it must not stand in the other's way.
        bytes32 key = _commitmentKey(commitment, msg.sender);
        if (_committed[key].number != 0) revert Bounties_AlreadyCommitted(commitment);
        uint40 number = ++_commitments;
        _committed[key] = Commitment(msg.sender, uint40(block.timestamp), number);
        emit ReportCommitted(commitment, msg.sender, number);
    }

    /// @inheritdoc IBounties
    function revealReport(uint256 respondent, bytes32 evidence, bytes32 salt) external restricted {
        bytes32 commitment = commitmentOf(msg.sender, respondent, evidence, salt);
        Commitment memory mine = _committed[_commitmentKey(commitment, msg.sender)];
        if (mine.number == 0) revert Bounties_NotCommitted(commitment);

        bytes32 key = _reportKey(respondent, evidence);
        Report memory first = _reports[key];
        if (first.number != 0 && (first.awarded || first.number <= mine.number)) {
            revert Bounties_ReportedBefore(key, first.reporter);
        }
        _reports[key] = Report(msg.sender, mine.madeAt, mine.number, false);
        emit ReportRevealed(respondent, evidence, msg.sender, mine.number, Timestamp.wrap(mine.madeAt));
    }

    /// @inheritdoc IBounties
    function draw(address reporter) external restricted returns (uint256 amount) {
        amount = _draw(reporter);
        if (amount == 0) revert Bounties_NothingToDraw(reporter, _due[reporter], _present().left);
    }

    /// @inheritdoc IBounties
    function withdrawBounty(uint256 amount, address to) external restricted nonReentrant {
        if (amount == 0) revert Bounties_ZeroAmount();
        if (to == address(0)) revert Bounties_ZeroAddress();
        uint256 credit = _credits[msg.sender];
        if (amount > credit) revert Bounties_InsufficientCredit(msg.sender, amount, credit);
        _credits[msg.sender] = credit - amount;
        emit BountyWithdrawn(msg.sender, to, amount);
        ASSET.safeTransfer(to, amount);
    }

    /// @inheritdoc IBounties
    function turnIn(uint256 passport, bytes32 incident) external restricted {
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Bounties_NotController(passport, msg.sender);
        Timestamp before = _turnedIn[passport][incident];
        if (Timestamp.unwrap(before) != 0) revert Bounties_TurnedInBefore(passport, incident, before);
        _turnedIn[passport][incident] = timeNow();
        emit TurnedIn(passport, incident, msg.sender);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: the court's                                            //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IBounties
    function award(
        bytes32 incident,
        uint256 respondent,
        bytes32 evidence,
        address reporter,
        uint96 amount
    ) external restricted {
        // Check: the first that reported, once, and not for its own crime.
        if (amount == 0) revert Bounties_ZeroAmount();
        bytes32 key = _reportKey(respondent, evidence);
        Report storage report = _reports[key];
        if (reporter == address(0) || report.reporter != reporter) {
            revert Bounties_NotReporter(key, reporter, report.reporter);
        }
        if (report.awarded) revert Bounties_AlreadyAwarded(key);
        _checkOwnDomain(incident, respondent, reporter, amount);

        // Effect: due at once, drawn as the cap allows.
        report.awarded = true;
        _due[reporter] += amount;
        emit BountyAwarded(incident, respondent, reporter, evidence, amount);
        _draw(reporter);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _refreshTerms() private {
        (uint256 capBps, uint256 length) = CONSTITUTION.values(PARAM_BOUNTIES_EPOCH_CAP, PARAM_INSURANCE_EPOCH);
        _allowance.capBps = uint16(capBps.min(BPS_WHOLE));
        _clock.set(length);
        emit BountyTermsRefreshed(capBps, _clock.next);
    }

    /// @dev A domain that convicts itself must lose more than it gains.
    function _checkOwnDomain(bytes32 incident, uint256 respondent, address reporter, uint256 amount) private {
        uint256 domain = LIABILITY.domainOf(respondent);
        BindingView memory binding = PASSPORTS.bindingOf(reporter);
        if (!binding.bound || binding.home != domain) return;
        if (Timestamp.unwrap(_turnedIn[respondent][incident]) == 0) revert Bounties_OwnDomain(reporter, domain);

        uint256 before = _ownAwards[respondent][incident];
        uint256 most = (LIABILITY.penaltyOf(incident, respondent) / 2).zeroFloorSub(before);
        if (amount > most) revert Bounties_AboveHalfPenalty(amount, most);
        _ownAwards[respondent][incident] = before + amount;
    }

    /// @dev The allowance as it stands: in a new epoch, a share of the budget.
    function _present() private view returns (Allowance memory allowance) {
        allowance = _allowance;
        (uint256 epoch, , ) = _clock.current();
        if (allowance.epoch != epoch) {
            allowance.epoch = uint32(epoch);
            allowance.left = uint96((uint256(allowance.budget) * allowance.capBps) / BPS_WHOLE);
        }
    }

    function _draw(address reporter) private returns (uint256 amount) {
        Allowance memory allowance = _present();
        uint256 due = _due[reporter];
        amount = due.min(allowance.left);
        if (amount == 0) return 0;
        allowance.left -= uint96(amount);
        allowance.budget -= uint96(amount);
        _allowance = allowance;
        _due[reporter] = due - amount;
        _credits[reporter] += amount;
        emit BountyDrawn(reporter, amount, due - amount);
    }

    function _reportKey(uint256 respondent, bytes32 evidence) private pure returns (bytes32) {
        return keccak256(abi.encode(respondent, evidence));
    }

    function _commitmentKey(bytes32 commitment, address reporter) private pure returns (bytes32) {
        return keccak256(abi.encode(commitment, reporter));
    }
}
