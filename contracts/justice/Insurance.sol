// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626, IERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";

import {ICell} from "../cell/interfaces/ICell.sol";
import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {
    PARAM_INSURANCE_EMERGENCY_CAP,
    PARAM_INSURANCE_EPOCH,
    PARAM_INSURANCE_EPOCH_CAP,
    PARAM_INSURANCE_EXIT_DELAY,
    PARAM_INSURANCE_INCIDENT_CAP,
    PARAM_INSURANCE_PREMIUM,
    PARAM_LIABILITY_LONGEST_CASE
} from "../cell/types/Parameters.sol";
import {IPassports} from "../identity/interfaces/IPassports.sol";
import {IReputation} from "../identity/interfaces/IReputation.sol";
import {PassportStanding, SCOPE_ACT} from "../identity/types/Passports.sol";
import {Mark} from "../identity/types/Reputations.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {BPS_WHOLE} from "../shared/types/Bps.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {IInsurance} from "./interfaces/IInsurance.sol";
import {Claiming, Outside, Pool} from "./libraries/Claiming.sol";
import {Covers} from "./libraries/Covers.sol";
import {EpochClock} from "./libraries/EpochClock.sol";
import {Payouts} from "./libraries/Payouts.sol";
import {Premiums} from "./libraries/Premiums.sol";
import {Tranches} from "./libraries/Tranches.sol";
import {RecourseBox} from "./RecourseBox.sol";
import {
    BackingView,
    CoverClaim,
    ExitView,
    InsuranceTerms,
    InsuranceWiring,
    RecourseView,
    Settlement,
    TrancheView
} from "./types/Insurances.sol";

/// @title Insurance
/// @notice See {IInsurance}.
contract Insurance is IInsurance, ERC4626, Guarded, ReentrancyGuardTransient {
    using Claiming for Pool;
    using Covers for Covers.Context;
    using EpochClock for EpochClock.Clock;
    using FixedPointMathLib for uint256;
    using Payouts for Payouts.Context;
    using SafeCastLib for uint256;
    using SafeERC20 for IERC20;
    using Tranches for Tranches.Context;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Epochs that can be bought ahead.
    uint256 private constant MAX_EPOCHS = 12;
    /// @dev A completed wait is open for an epoch and this.
    uint256 private constant EXIT_WINDOW = 7 days;

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IReputation private immutable REPUTATION;
    address private immutable BOX;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev An underwriter's way out. Two words.
    struct Exit {
        uint256 shares;
        uint40 readyAt;
        uint40 until;
    }

    Pool private _pool;
    mapping(address owner => Exit) private _exits;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(
        InsuranceWiring memory wiring
    )
        Guarded(wiring.authority)
        ERC20("Insurance Share", "INSURE")
        ERC4626(IERC20(ILiability(wiring.liability).asset()))
    {
        if (wiring.constitution == address(0) || wiring.passports == address(0)) revert Insurance_ZeroAddress();
        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        REPUTATION = IReputation(wiring.reputation);
        BOX = address(new RecourseBox(LIABILITY));
        _refreshTerms();
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 READS: the vault                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IERC4626
    /// @dev What was put in, earned and made good, less what was paid and what the pending claims may cost.
    function totalAssets() public view override(ERC4626, IERC4626) returns (uint256) {
        return _pool.payouts.assets();
    }

    /// @inheritdoc IERC4626
    function maxDeposit(address) public view override(ERC4626, IERC4626) returns (uint256) {
        return type(uint96).max - _pool.payouts.pot;
    }

    /// @inheritdoc IERC4626
    function maxMint(address receiver) public view override(ERC4626, IERC4626) returns (uint256) {
        return convertToShares(maxDeposit(receiver));
    }

    /// @inheritdoc IERC4626
    /// @dev Always 0: the only way out is the queue.
    function maxWithdraw(address) public pure override(ERC4626, IERC4626) returns (uint256) {
        return 0;
    }

    /// @inheritdoc IERC4626
    /// @dev Always 0: the only way out is the queue.
    function maxRedeem(address) public pure override(ERC4626, IERC4626) returns (uint256) {
        return 0;
    }

    /// @inheritdoc IInsurance
    function exitOf(address owner) external view returns (ExitView memory) {
        Exit memory exit = _exits[owner];
        return ExitView(exit.shares, Timestamp.wrap(exit.readyAt), Timestamp.wrap(exit.until));
    }

    /// @inheritdoc IInsurance
    function insuranceCreditOf(address account) external view returns (uint256) {
        return _pool.credits[account];
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                            READS: terms, cover, tranches                                      //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IInsurance
    function insuranceTerms() external view returns (InsuranceTerms memory) {
        return _pool.terms;
    }

    /// @inheritdoc IInsurance
    function currentEpoch() external view returns (uint256 epoch, Timestamp endsAt) {
        uint256 end;
        (epoch, , end) = _pool.clock.current();
        endsAt = _moment(end);
    }

    /// @inheritdoc IInsurance
    function premiumOf(uint256 passport, uint256 cover, uint256 epochs) external view returns (uint256) {
        return _premiumOf(passport, _insurable(passport), cover, epochs);
    }

    /// @inheritdoc IInsurance
    function maxCoverOf(uint256 passport) external view returns (uint256) {
        PassportStanding memory standing = PASSPORTS.standing(passport);
        return standing.good ? standing.bond * standing.tier : 0;
    }

    /// @inheritdoc IInsurance
    function coverOf(
        uint256 passport,
        Timestamp moment
    ) external view returns (uint256 cover, Timestamp from, uint256 used) {
        uint256 start;
        (cover, start, used) = _pool.covers.coverAt(passport, Timestamp.unwrap(moment));
        from = _moment(start);
    }

    /// @inheritdoc IInsurance
    function trancheOf(uint256 domain) external view returns (TrancheView memory) {
        return _pool.tranches.get(domain);
    }

    /// @inheritdoc IInsurance
    function backingOf(uint256 domain, address backer) external view returns (BackingView memory) {
        return _pool.tranches.backingOf(domain, backer);
    }

    /// @inheritdoc IInsurance
    function backingValue(uint256 domain, uint256 shares) external view returns (uint256) {
        return _pool.tranches.valueOf(domain, shares);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  READS: claims                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IInsurance
    function coverClaim(uint256 claimId) external view returns (CoverClaim memory) {
        return _pool.get(claimId);
    }

    /// @inheritdoc IInsurance
    function coverClaims() external view returns (uint256) {
        return _pool.payouts.count;
    }

    /// @inheritdoc IInsurance
    function orderedFor(bytes32 incident) external view returns (uint256 ordered, uint256 held) {
        Payouts.Tally memory tally = _pool.payouts.tallies[incident];
        return (tally.ordered, tally.held);
    }

    /// @inheritdoc IInsurance
    function heldClaim(bytes32 incident, uint256 respondent, address victim) external view returns (uint256) {
        return _pool.payouts.holds[Payouts.holdKey(incident, respondent, victim)];
    }

    /// @inheritdoc IInsurance
    function pendingClaims()
        external
        view
        returns (uint256 epoch, Timestamp startsAt, Timestamp endsAt, uint256 demand, uint256 cap)
    {
        Payouts.Batch memory batch = _pool.payouts.batch;
        if (batch.demand == 0) return (epoch, startsAt, endsAt, demand, cap);
        return (batch.epoch, Timestamp.wrap(batch.startsAt), Timestamp.wrap(batch.endsAt), batch.demand, batch.cap);
    }

    /// @inheritdoc IInsurance
    function settlementOf(uint256 epoch) external view returns (Settlement memory) {
        return _pool.payouts.settlements[epoch];
    }

    /// @inheritdoc IInsurance
    function boxOf(uint256 claimId) public view returns (address) {
        return Clones.predictDeterministicAddress(BOX, bytes32(claimId));
    }

    /// @inheritdoc IInsurance
    function recourseOf(uint256 via) external view returns (RecourseView memory) {
        return _pool.payouts.recourse(via);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                             WRITES: terms and cover                                           //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IInsurance
    function refreshTerms() external restricted {
        _refreshTerms();
    }

    /// @inheritdoc IInsurance
    function payPremium(
        uint256 passport,
        uint96 cover,
        uint256 epochs,
        uint256 most
    ) external restricted nonReentrant returns (uint256 premium) {
        // Check: who may, what is insured, at what price.
        if (!PASSPORTS.isAuthorized(passport, msg.sender, SCOPE_ACT)) {
            revert Insurance_NotAuthorized(passport, msg.sender);
        }
        PassportStanding memory standing = _insurable(passport);
        if (cover == 0) revert Insurance_ZeroAmount();
        if (cover > standing.bond * standing.tier) {
            revert Insurance_CoverTooHigh(passport, cover, standing.bond * standing.tier);
        }
        premium = _premiumOf(passport, standing, cover, epochs);
        if (premium > most) revert Insurance_PremiumAbove(premium, most);
        (uint256 from, uint256 until) = _coverTime(passport, epochs);

        // Effect: covered from the next epoch on; the tranche earns with the pool.
        _pool.covers.add(passport, cover, from, until);
        uint256 toTranche = _premiumOfTranche(standing.domain, premium, cover, from, until);
        toTranche -= _pool.tranches.give(standing.domain, toTranche);
        _earn(premium - toTranche);
        emit CoverBought(passport, msg.sender, cover, _moment(from), _moment(until), premium, toTranche);

        // Interaction
        if (premium != 0) _transferIn(msg.sender, premium);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 WRITES: claims                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IInsurance
    function compensate(
        bytes32 incident,
        uint256 respondent,
        Timestamp actAt,
        address victim,
        uint96 amount
    ) external restricted returns (uint256 claimId) {
        return _pool.order(_outside(), incident, respondent, actAt, victim, amount);
    }

    /// @inheritdoc IInsurance
    function release(uint256 claimId) external restricted {
        _pool.release(_outside(), claimId);
    }

    /// @inheritdoc IInsurance
    function present(uint256 claimId, uint256 via) external restricted nonReentrant {
        _pool.present(_outside(), claimId, via);
    }

    /// @inheritdoc IInsurance
    function settle(uint256 epoch) external restricted {
        Payouts.Batch memory batch = _pool.payouts.batch;
        if (batch.demand == 0 || batch.epoch != epoch) revert Insurance_NothingToSettle(epoch);
        if (block.timestamp < batch.endsAt) revert Insurance_EpochOpen(epoch, Timestamp.wrap(batch.endsAt));
        _pool.payouts.settleEnded();
    }

    /// @inheritdoc IInsurance
    function collect(uint256 claimId, address to) external restricted nonReentrant returns (uint256 paid) {
        paid = _pool.collect(claimId, to);
        if (paid != 0) _transferOut(to, paid);
    }

    /// @inheritdoc IInsurance
    function lapse(uint256 claimId) external restricted {
        _pool.lapse(claimId);
    }

    /// @inheritdoc IInsurance
    function recover(uint256 via) external restricted nonReentrant returns (uint256 amount) {
        return _pool.recover(_outside(), via);
    }

    /// @inheritdoc IInsurance
    function sweep() external restricted nonReentrant returns (uint256 amount) {
        amount = LIABILITY.creditOf(address(this));
        if (amount == 0) revert Insurance_NothingToSweep();
        _earn(amount);
        emit CreditSwept(amount);
        LIABILITY.withdrawCredit(amount, address(this));
    }

    /// @inheritdoc IInsurance
    function withdrawCredit(uint256 amount, address to) external restricted nonReentrant {
        if (amount == 0) revert Insurance_ZeroAmount();
        if (to == address(0)) revert Insurance_ZeroAddress();
        uint256 credit = _pool.credits[msg.sender];
        if (amount > credit) revert Insurance_InsufficientCredit(msg.sender, amount, credit);
        _pool.credits[msg.sender] = credit - amount;
        emit InsuranceCreditWithdrawn(msg.sender, to, amount);
        _transferOut(to, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              WRITES: underwriters                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IERC4626
    /// @dev Restricted (public, capability *settle small*).
    function deposit(
        uint256 assets,
        address receiver
    ) public override(ERC4626, IERC4626) restricted nonReentrant returns (uint256) {
        _pool.payouts.settleEnded();
        return super.deposit(assets, receiver);
    }

    /// @inheritdoc IERC4626
    /// @dev Restricted (public, capability *settle small*).
    function mint(
        uint256 shares,
        address receiver
    ) public override(ERC4626, IERC4626) restricted nonReentrant returns (uint256) {
        _pool.payouts.settleEnded();
        return super.mint(shares, receiver);
    }

    /// @inheritdoc IInsurance
    function requestRedeem(uint256 shares) external restricted returns (Timestamp readyAt) {
        if (shares == 0) revert Insurance_ZeroAmount();
        Exit storage exit = _exits[msg.sender];
        exit.shares += shares;
        (exit.readyAt, exit.until) = _exitTime();
        readyAt = Timestamp.wrap(exit.readyAt);
        emit RedeemRequested(msg.sender, exit.shares, readyAt, Timestamp.wrap(exit.until));
        _transfer(msg.sender, address(this), shares);
    }

    /// @inheritdoc IInsurance
    function cancelRedeem() external restricted {
        uint256 shares = _exits[msg.sender].shares;
        if (shares == 0) revert Insurance_NothingQueued(msg.sender);
        delete _exits[msg.sender];
        emit RedeemCancelled(msg.sender, shares);
        _transfer(address(this), msg.sender, shares);
    }

    /// @inheritdoc IInsurance
    function completeRedeem(address to) external restricted nonReentrant returns (uint256 assets) {
        // Check: waited long enough, not too long, and no claim of that epoch is pending.
        if (to == address(0)) revert Insurance_ZeroAddress();
        Exit memory exit = _exits[msg.sender];
        if (exit.shares == 0) revert Insurance_NothingQueued(msg.sender);
        if (block.timestamp < exit.readyAt) revert Insurance_NotReady(msg.sender, Timestamp.wrap(exit.readyAt));
        if (block.timestamp >= exit.until) revert Insurance_WindowOver(msg.sender, Timestamp.wrap(exit.until));
        _pool.payouts.settleEnded();
        Payouts.Batch memory batch = _pool.payouts.batch;
        if (batch.demand != 0 && batch.startsAt <= exit.readyAt) {
            revert Insurance_ClaimPending(batch.epoch, Timestamp.wrap(batch.endsAt));
        }

        // Effect: the part of what is held stays behind.
        uint256 pool = totalAssets();
        assets = convertToAssets(exit.shares);
        if (pool != 0) assets = assets.fullMulDiv(pool - _pool.payouts.heldBack(_pool.terms.epochCap), pool);
        delete _exits[msg.sender];
        _pool.payouts.takeOut(assets);
        _burn(address(this), exit.shares);
        emit Withdraw(msg.sender, to, msg.sender, assets, exit.shares);

        // Interaction
        if (assets != 0) _transferOut(to, assets);
    }

    /// @inheritdoc IInsurance
    function backDomain(uint256 passport, uint96 amount) external restricted nonReentrant returns (uint256 shares) {
        if (amount == 0) revert Insurance_ZeroAmount();
        uint256 residue;
        (shares, residue) = _pool.tranches.back(LIABILITY.domainOf(passport), msg.sender, amount);
        _earn(residue);
        _transferIn(msg.sender, amount);
    }

    /// @inheritdoc IInsurance
    function requestUnback(uint256 domain, uint256 shares) external restricted returns (Timestamp readyAt) {
        (uint40 ready, uint40 until) = _exitTime();
        _pool.tranches.queue(domain, msg.sender, shares, ready, until);
        return Timestamp.wrap(ready);
    }

    /// @inheritdoc IInsurance
    function cancelUnback(uint256 domain) external restricted {
        _pool.tranches.keep(domain, msg.sender);
    }

    /// @inheritdoc IInsurance
    function completeUnback(uint256 domain, address to) external restricted nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert Insurance_ZeroAddress();
        amount = _pool.tranches.payOut(domain, msg.sender);
        emit BackingWithdrawn(domain, msg.sender, to, amount);
        if (amount != 0) _transferOut(to, amount);
    }

    /// @inheritdoc IInsurance
    function fold(uint256 domain) external restricted {
        _earn(_pool.tranches.fold(domain, LIABILITY.domainOf(domain)));
    }

    /// @inheritdoc IInsurance
    function moveBacking(uint256 domain, address backer) external restricted {
        _pool.tranches.move(domain, backer);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              INTERNALS: the vault                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev A million virtual shares for a virtual unit: what an inflation would cost an attacker more than its victim (ATK-B9).
    function _decimalsOffset() internal pure override returns (uint8) {
        return 6;
    }

    /// @inheritdoc ERC4626
    function _deposit(address caller, address receiver, uint256 assets, uint256 shares) internal override {
        if (assets == 0 || shares == 0) revert Insurance_ZeroAmount();
        super._deposit(caller, receiver, assets, shares);
        _earn(assets);
    }

    /// @dev What arrives is measured.
    function _transferIn(address from, uint256 amount) internal override {
        IERC20 token = IERC20(asset());
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(from, address(this), amount);
        uint256 arrived = token.balanceOf(address(this)) - before;
        if (arrived != amount) revert Insurance_AssetTakesFee(address(token), amount, arrived);
    }

    function _earn(uint256 amount) private {
        _pool.payouts.pot = (_pool.payouts.pot + amount).toUint96();
    }

    function _exitTime() private view returns (uint40 readyAt, uint40 until) {
        readyAt = uint40(block.timestamp + _pool.terms.exitDelay);
        until = uint40(readyAt + _pool.clock.next + EXIT_WINDOW);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                            INTERNALS: terms and cover                                         //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev An exit never outruns a case that was filed before it was asked for.
    function _refreshTerms() private {
        (uint256 incidentCap, uint256 emergencyCap) = CONSTITUTION.values(
            PARAM_INSURANCE_INCIDENT_CAP,
            PARAM_INSURANCE_EMERGENCY_CAP
        );
        (uint256 epochCap, uint256 premium) = CONSTITUTION.values(PARAM_INSURANCE_EPOCH_CAP, PARAM_INSURANCE_PREMIUM);
        (uint256 exitDelay, uint256 longestCase) = CONSTITUTION.values(
            PARAM_INSURANCE_EXIT_DELAY,
            PARAM_LIABILITY_LONGEST_CASE
        );
        _pool.terms = InsuranceTerms({
            incidentCap: uint96(incidentCap.min(type(uint96).max)),
            emergencyCap: uint96(emergencyCap.min(type(uint96).max)),
            epochCap: uint16(epochCap.min(BPS_WHOLE)),
            premium: uint16(premium.min(BPS_WHOLE)),
            exitDelay: uint32(exitDelay.max(longestCase).min(type(uint32).max))
        });
        _pool.clock.set(CONSTITUTION.value(PARAM_INSURANCE_EPOCH));
        emit InsuranceTermsRefreshed(_pool.terms, _pool.clock.next);
    }

    function _insurable(uint256 passport) private view returns (PassportStanding memory standing) {
        standing = PASSPORTS.standing(passport);
        if (!standing.good || standing.tier == 0) {
            revert Insurance_NotInsurable(passport, standing.tier, standing.good);
        }
    }

    function _premiumOf(
        uint256 passport,
        PassportStanding memory standing,
        uint256 cover,
        uint256 epochs
    ) private view returns (uint256) {
        if (epochs == 0 || epochs > MAX_EPOCHS) revert Insurance_BadEpochs(epochs, MAX_EPOCHS);
        uint256 losses;
        if (address(REPUTATION) != address(0)) {
            losses = REPUTATION.markOf(passport, Mark.RulingAgainst).decayed;
            losses += REPUTATION.markOf(passport, Mark.AuditFailed).decayed;
        }
        return Premiums.premium(cover, epochs, _pool.terms.premium, standing.tier, losses);
    }

    /// @dev A tranche earns for what cannot leave before the cover ends: neither for what is queued, nor for time beyond an exit delay from now.
    function _premiumOfTranche(
        uint256 domain,
        uint256 premium,
        uint256 cover,
        uint256 from,
        uint256 until
    ) private view returns (uint256) {
        uint256 sure = (block.timestamp + _pool.terms.exitDelay).min(until).zeroFloorSub(from);
        return Premiums.ofTranche((premium * sure) / (until - from), cover, _pool.tranches.stayingOf(domain));
    }

    /// @dev From the next epoch, or from the end of what was bought before; not further ahead than can be bought at once.
    function _coverTime(uint256 passport, uint256 epochs) private view returns (uint256 from, uint256 until) {
        EpochClock.Clock memory clock = _pool.clock;
        (, , uint256 endsAt) = clock.current();
        from = endsAt.max(_pool.covers.endOf(passport));
        until = from + epochs * clock.next;
        uint256 furthest = endsAt + MAX_EPOCHS * clock.next;
        if (until > furthest) revert Insurance_BadEpochs(epochs, (furthest - furthest.min(from)) / clock.next);
    }

    function _outside() private view returns (Outside memory) {
        return Outside(ICell(authority()), LIABILITY, PASSPORTS, BOX);
    }

    function _moment(uint256 seconds_) private pure returns (Timestamp) {
        return Timestamp.wrap(uint48(seconds_));
    }
}
