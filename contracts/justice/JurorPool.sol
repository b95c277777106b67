// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ICell} from "../cell/interfaces/ICell.sol";
import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {
    PARAM_COURT_ABSENCE_SHARE,
    PARAM_COURT_JUROR_STAKE,
    PARAM_LIABILITY_INSURANCE
} from "../cell/types/Parameters.sol";
import {IPassports} from "../identity/interfaces/IPassports.sol";
import {BindingView, PassportStanding} from "../identity/types/Passports.sol";
import {TIER_MAX} from "../identity/types/Tiers.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Departure} from "../liability/types/Liabilities.sol";
import {Guarded} from "../shared/Guarded.sol";
import {BPS_WHOLE, Bps} from "../shared/types/Bps.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {IJurorPool} from "./interfaces/IJurorPool.sol";
import {FrozenSet} from "./libraries/FrozenSet.sol";
import {Homes} from "./libraries/Homes.sol";
import {JurorSets} from "./libraries/JurorSets.sol";
import {DrawRequest, FIRST_VISITOR, JurorPoolWiring, JurorTerms, JurorView, Pick, Unfitness} from "./types/Jurors.sol";

/// @title JurorPool
/// @notice See {IJurorPool}. {JurorSets} keeps the sets and stakes, {FrozenSet} their past; here is judged who may come, stay and sit.
contract JurorPool is IJurorPool, Guarded, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using FrozenSet for FrozenSet.Context;
    using JurorSets for JurorSets.Context;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Founding jurors that one call seats.
    uint256 private constant MAX_FOUNDING = 64;

    /// @dev Visitors that are looked at for a visitor's seat, before a juror of this cell takes it.
    uint256 private constant VISITOR_ATTEMPTS = 4;

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IERC20 private immutable ASSET;
    address private immutable PANELS;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    JurorTerms private _terms;
    JurorSets.Context private _sets;
    mapping(address pool => bool) private _recognised;
    uint256 private _forfeits;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(JurorPoolWiring memory wiring) Guarded(wiring.authority) {
        if (
            wiring.constitution == address(0) ||
            wiring.liability == address(0) ||
            wiring.passports == address(0) ||
            wiring.panels == address(0)
        ) revert JurorPool_ZeroAddress();

        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        PANELS = wiring.panels;
        ASSET = IERC20(LIABILITY.asset());
        if (wiring.constitution.code.length != 0) _refreshTerms();
    }

    modifier onlyPanels() {
        if (msg.sender != PANELS) revert JurorPool_NotPanels(msg.sender);
        _;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IJurorPool
    function asset() external view returns (address) {
        return address(ASSET);
    }

    /// @inheritdoc IJurorPool
    function panels() external view returns (address) {
        return PANELS;
    }

    /// @inheritdoc IJurorPool
    function termsInForce() external view returns (JurorTerms memory) {
        return _terms;
    }

    /// @inheritdoc IJurorPool
    function seatTerms() external view returns (uint96 stake, uint96 penalty) {
        stake = _terms.seatStake;
        penalty = uint96(Bps.wrap(_terms.absenceShare).partOf(stake));
    }

    /// @inheritdoc IJurorPool
    function jurorOf(uint256 juror) external view returns (JurorView memory) {
        return _sets.viewOf(juror);
    }

    /// @inheritdoc IJurorPool
    function freeStakeOf(uint256 juror) public view returns (uint256) {
        JurorSets.Juror storage record = _sets.records[juror];
        uint256 kept = uint256(record.locked) + (record.place == 0 ? 0 : _terms.seatStake);
        return Math.saturatingSub(record.stake, kept);
    }

    /// @inheritdoc IJurorPool
    function controllerOf(uint256 juror) public view returns (address controller) {
        JurorSets.Juror storage record = _sets.records[juror];
        if (juror >= FIRST_VISITOR) return record.account;
        controller = PASSPORTS.controllerOf(juror);
        // Closed: what was written down counts where closing was all that happened since, so that no earlier controller comes back.
        if (controller == address(0) && PASSPORTS.controlEpochOf(juror) == record.controlEpoch + 1)
            return record.account;
    }

    /// @inheritdoc IJurorPool
    function unfitnessOf(uint256 juror) public view returns (Unfitness reason) {
        if (!_sets.isSeated(juror)) return Unfitness.NotSeated;
        (reason, ) = _unfitness(juror);
        if (reason == Unfitness.None && _sets.records[juror].stake < _terms.seatStake) return Unfitness.Stake;
    }

    /// @inheritdoc IJurorPool
    function homeFitnessOf(uint256 passport) external view returns (bool fit, uint256 domain, address controller) {
        if (passport >= FIRST_VISITOR || unfitnessOf(passport) != Unfitness.None) return (false, 0, address(0));
        return (true, LIABILITY.domainOf(passport), controllerOf(passport));
    }

    /// @inheritdoc IJurorPool
    function leafOf(uint256 domain) external view returns (uint256) {
        return _sets.leaves[domain];
    }

    /// @inheritdoc IJurorPool
    function visitorOf(address pool, uint256 homePassport) external view returns (uint256) {
        return _sets.visitorIds[pool][homePassport];
    }

    /// @inheritdoc IJurorPool
    function isRecognised(address pool) external view returns (bool) {
        return _recognised[pool];
    }

    /// @inheritdoc IJurorPool
    function sizes() external view returns (uint256 jurors, uint256 visitors) {
        return (_sets.jurors.size(), _sets.visitors.size());
    }

    /// @inheritdoc IJurorPool
    function sizesBefore(Timestamp moment) external view returns (uint256 jurors, uint256 visitors) {
        return (_sets.jurors.sizeBefore(moment), _sets.visitors.sizeBefore(moment));
    }

    /// @inheritdoc IJurorPool
    function jurorBefore(Timestamp moment, uint256 index) external view returns (uint256) {
        return _sets.jurors.idBefore(moment, index);
    }

    /// @inheritdoc IJurorPool
    function visitorBefore(Timestamp moment, uint256 index) external view returns (uint256) {
        return _sets.visitors.idBefore(moment, index);
    }

    /// @inheritdoc IJurorPool
    function forfeits() external view returns (uint256) {
        return _forfeits;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: jurors                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IJurorPool
    function join(uint256 passport, uint256 amount) external restricted nonReentrant {
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert JurorPool_NotController(passport, msg.sender);
        _join(passport, msg.sender, amount, false);
    }

    /// @inheritdoc IJurorPool
    function joinAsVisitor(
        address pool,
        uint256 homePassport,
        uint256 amount
    ) external restricted nonReentrant returns (uint256 juror) {
        // Check: a fit juror there, and the caller's.
        if (!_recognised[pool]) revert JurorPool_NotRecognised(pool);
        (bool fit, , address controller) = Homes.ask(pool, homePassport);
        if (!fit) revert JurorPool_Unfit(homePassport, Unfitness.Home);
        if (controller != msg.sender) revert JurorPool_NotController(homePassport, msg.sender);
        juror = _sets.visitorIdOf(pool, homePassport);
        if (_sets.isSeated(juror)) revert JurorPool_AlreadySeated(juror);

        // Interaction, then effect: what arrives is measured.
        _stake(juror, msg.sender, amount);
        _sets.admitVisitor(juror, msg.sender);
    }

    /// @inheritdoc IJurorPool
    function resign(uint256 juror) external restricted {
        _checkController(juror);
        if (!_sets.isSeated(juror)) revert JurorPool_NotSeated(juror);
        _sets.dismiss(juror, Unfitness.None);
    }

    /// @inheritdoc IJurorPool
    function topUp(uint256 juror, uint256 amount) external restricted nonReentrant {
        if (amount == 0) revert JurorPool_ZeroAmount();
        if (!_sets.isSeated(juror)) revert JurorPool_NotSeated(juror);
        _pull(msg.sender, amount);
        _sets.addStake(juror, msg.sender, amount);
    }

    /// @inheritdoc IJurorPool
    function withdrawStake(uint256 juror, uint256 amount) external restricted nonReentrant {
        // Check: the controller's, and free.
        _checkController(juror);
        if (amount == 0) revert JurorPool_ZeroAmount();
        uint256 free = freeStakeOf(juror);
        if (amount > free) revert JurorPool_NotFree(juror, amount, free);

        // Effect, then interaction.
        _sets.takeStake(juror, msg.sender, amount);
        ASSET.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IJurorPool
    function evict(uint256 juror) external restricted {
        Unfitness reason = unfitnessOf(juror);
        if (reason == Unfitness.NotSeated) revert JurorPool_NotSeated(juror);
        if (reason == Unfitness.None) revert JurorPool_Fit(juror);
        _sets.dismiss(juror, reason);
    }

    /// @inheritdoc IJurorPool
    function refreshTerms() external restricted {
        _refreshTerms();
    }

    /// @inheritdoc IJurorPool
    function sweepForfeits() external restricted nonReentrant returns (uint256 amount) {
        // Check: something.
        amount = _forfeits;
        if (amount == 0) revert JurorPool_ZeroAmount();

        // Effect: nothing is left.
        _forfeits = 0;
        address insurance = address(uint160(CONSTITUTION.value(PARAM_LIABILITY_INSURANCE)));
        emit ForfeitsSwept(insurance, amount);

        // Interaction: credit at the keystone, which the account draws as all its income.
        ASSET.forceApprove(address(LIABILITY), amount);
        LIABILITY.prepay(insurance, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                              WRITES: the charter                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IJurorPool
    function seatFounding(uint256[] calldata passports) external restricted nonReentrant {
        if (ICell(authority()).isFounded()) revert JurorPool_Founded();
        if (passports.length > MAX_FOUNDING) revert JurorPool_TooMany(passports.length, MAX_FOUNDING);
        uint256 amount = _terms.seatStake;
        for (uint256 i = 0; i < passports.length; ++i) {
            _join(passports[i], PASSPORTS.controllerOf(passports[i]), amount, true);
        }
    }

    /// @inheritdoc IJurorPool
    function recognisePool(address pool, bool recognised) external restricted {
        if (recognised && (pool == address(this) || pool.code.length == 0)) revert JurorPool_NotRecognised(pool);
        _recognised[pool] = recognised;
        emit PoolRecognised(pool, recognised);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: the unit                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IJurorPool
    function pick(
        DrawRequest calldata request
    ) external onlyPanels returns (Pick[] memory picks, uint256 used, bool busy) {
        uint256 missing = request.seats - request.firstSeat;
        uint256[] memory taken = _withRoom(request.barred, missing);
        uint256 size = _sets.jurors.sizeBefore(request.frozenAt);
        picks = new Pick[](missing);

        uint256 found;
        while (found < missing) {
            Pick memory drawn = _pickVisitor(request, request.firstSeat + found, taken);
            if (drawn.juror == 0) {
                bool met;
                (drawn, used, met) = _pickJuror(request, taken, size, used);
                busy = busy || met;
            }
            if (drawn.juror == 0) break;
            taken[taken.length - missing + found] = drawn.domain;
            picks[found++] = drawn;
        }
        assembly ("memory-safe") {
            mstore(picks, found)
        }
    }

    /// @inheritdoc IJurorPool
    function settleSeat(
        uint256 juror,
        uint96 released,
        uint96 penalty,
        uint96 reward,
        bool forfeited
    ) external onlyPanels {
        _sets.settle(juror, released, penalty, reward);
        if (!forfeited || penalty == 0) return;
        _forfeits += penalty;
        emit PenaltyForfeited(juror, penalty);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                             INTERNALS: coming and staying                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function _join(uint256 passport, address account, uint256 amount, bool founding) private {
        // Check: it may sit, and its domain has no leaf.
        if (_sets.isSeated(passport)) revert JurorPool_AlreadySeated(passport);
        PassportStanding memory standing = PASSPORTS.standing(passport);
        Unfitness reason = _unfitnessOf(standing, founding);
        if (reason != Unfitness.None) revert JurorPool_Unfit(passport, reason);
        uint256 leaf = _rivalOf(passport, standing.domain);
        if (leaf != 0) revert JurorPool_DomainSeated(standing.domain, leaf);

        // Interaction, then effect: what arrives is measured.
        _stake(passport, account, amount);
        _sets.admit(passport, standing.domain, account, PASSPORTS.controlEpochOf(passport), founding);
    }

    /// @dev Why a juror or a visitor in the set cannot sit, stake aside, and its domain where it can.
    function _unfitness(uint256 juror) private view returns (Unfitness reason, uint256 domain) {
        if (juror >= FIRST_VISITOR) return _unfitnessOfVisitor(juror);
        PassportStanding memory standing = PASSPORTS.standing(juror);
        reason = _unfitnessOf(standing, _sets.records[juror].founding);
        domain = standing.domain;
        if (reason == Unfitness.None && _rivalOf(juror, domain) != 0) reason = Unfitness.Domain;
    }

    function _unfitnessOf(PassportStanding memory standing, bool founding) private pure returns (Unfitness) {
        if (!standing.good) return Unfitness.NotGood;
        return standing.tier < TIER_MAX && !founding ? Unfitness.Tier : Unfitness.None;
    }

    /// @dev A visitor that is bound to a domain of this cell counts as of that domain, and answers for its standing.
    function _unfitnessOfVisitor(uint256 visitor) private view returns (Unfitness, uint256 domain) {
        JurorSets.Home memory home = _sets.homes[visitor];
        if (!_recognised[home.pool]) return (Unfitness.Home, 0);
        bool fit;
        address controller;
        (fit, domain, controller) = Homes.ask(home.pool, home.passport);
        address account = _sets.records[visitor].account;
        if (!fit || controller != account) return (Unfitness.Home, 0);

        BindingView memory binding = PASSPORTS.bindingOf(account);
        if (!binding.bound) return (Unfitness.None, uint40(uint256(keccak256(abi.encode(home.pool, domain)))));
        return (LIABILITY.isClean(binding.home, false) ? Unfitness.None : Unfitness.NotGood, binding.home);
    }

    /// @dev Another juror that is in the set for this domain; 0 when there is none. A leaf whose passport has left the domain is none.
    function _rivalOf(uint256 juror, uint256 domain) private view returns (uint256 rival) {
        rival = _sets.leaves[domain];
        if (rival == juror || !_sets.isSeated(rival) || LIABILITY.domainOf(rival) != domain) return 0;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                INTERNALS: the draw                                            //
    // ------------------------------------------------------------------------------------------------------------- //

    function _pickJuror(
        DrawRequest calldata request,
        uint256[] memory taken,
        uint256 size,
        uint256 usedBefore
    ) private returns (Pick memory drawn, uint256 used, bool busy) {
        if (size == 0) return (drawn, request.attempts, false);
        for (used = usedBefore; used < request.attempts && drawn.juror == 0;) {
            uint256 index = uint256(keccak256(abi.encode(request.entropy, request.cursor + used))) % size;
            bool met;
            (drawn, met) = _tryJuror(_sets.jurors.idBefore(request.frozenAt, index), request.stake, taken);
            busy = busy || met;
            ++used;
        }
    }

    function _pickVisitor(
        DrawRequest calldata request,
        uint256 seat,
        uint256[] memory taken
    ) private returns (Pick memory drawn) {
        bool last = seat + 1 == request.seats || (request.halves && seat + 1 == request.seats / 2);
        if (!last) return drawn;
        uint256 size = _sets.visitors.sizeBefore(request.frozenAt);
        if (size == 0) return drawn;
        for (uint256 i = 0; i < VISITOR_ATTEMPTS && drawn.juror == 0; ++i) {
            uint256 index = uint256(keccak256(abi.encode(request.entropy, "visitor", seat, i))) % size;
            (drawn, ) = _tryJuror(_sets.visitors.idBefore(request.frozenAt, index), request.stake, taken);
        }
    }

    /// @dev Seats whoever can sit; puts out who cannot any more; passes over who left, is busy, of a barred domain, or has just left one.
    /// @return drawn Who is seated; zeros where nobody is
    /// @return busy Whether it would be, were less of its stake locked
    function _tryJuror(
        uint256 juror,
        uint96 stake,
        uint256[] memory taken
    ) private returns (Pick memory drawn, bool busy) {
        if (!_sets.isSeated(juror)) return (drawn, false);
        (Unfitness reason, uint256 domain) = _unfitness(juror);
        if (reason != Unfitness.None) {
            _sets.dismiss(juror, reason);
            return (drawn, false);
        }
        if (juror < FIRST_VISITOR && domain != _sets.records[juror].domain) _sets.move(juror, domain);
        if (_contains(taken, domain) || _hasJustLeft(juror, taken)) return (drawn, false);
        if (_sets.lock(juror, stake)) return (Pick(juror, domain), false);
        busy = _sets.records[juror].stake >= stake;
    }

    /// @dev A member that was spun off stays close to its old domain until its tail is over.
    function _hasJustLeft(uint256 juror, uint256[] memory taken) private view returns (bool) {
        if (juror >= FIRST_VISITOR) return false;
        Departure memory departure = LIABILITY.departureOf(juror);
        if (departure.tailEnds <= block.timestamp) return false;
        return _contains(taken, LIABILITY.domainOf(departure.origin));
    }

    /// @dev The list, and as many zeros after it.
    function _withRoom(uint256[] calldata list, uint256 more) private pure returns (uint256[] memory longer) {
        longer = new uint256[](list.length + more);
        for (uint256 i = 0; i < list.length; ++i) longer[i] = list[i];
    }

    function _contains(uint256[] memory list, uint256 domain) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) if (list[i] == domain) return true;
        return false;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 INTERNALS: the rest                                           //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev A controller that comes is written down, so that it still counts when it has closed its passport.
    function _checkController(uint256 juror) private {
        if (controllerOf(juror) != msg.sender) revert JurorPool_NotController(juror, msg.sender);
        if (juror < FIRST_VISITOR && PASSPORTS.controllerOf(juror) == msg.sender) {
            _sets.follow(juror, msg.sender, PASSPORTS.controlEpochOf(juror));
        }
    }

    /// @dev Adds to a stake, which then is enough for one seat.
    function _stake(uint256 juror, address payer, uint256 amount) private {
        if (amount != 0) {
            _pull(payer, amount);
            _sets.addStake(juror, payer, amount);
        }
        uint256 stake = _sets.records[juror].stake;
        if (stake < _terms.seatStake) revert JurorPool_StakeTooLow(stake, _terms.seatStake);
    }

    function _pull(address payer, uint256 amount) private {
        uint256 before = ASSET.balanceOf(address(this));
        ASSET.safeTransferFrom(payer, address(this), amount);
        uint256 arrived = ASSET.balanceOf(address(this)) - before;
        if (arrived != amount) revert JurorPool_TransferShort(amount, arrived);
    }

    function _refreshTerms() private {
        (uint256 stake, uint256 share) = CONSTITUTION.values(PARAM_COURT_JUROR_STAKE, PARAM_COURT_ABSENCE_SHARE);
        JurorTerms memory terms = JurorTerms(stake.toUint96(), uint16(Math.min(share, BPS_WHOLE)));
        JurorTerms memory present = _terms;
        if (terms.seatStake == present.seatStake && terms.absenceShare == present.absenceShare) return;
        _terms = terms;
        emit JurorTermsRefreshed(terms.seatStake, terms.absenceShare);
    }
}
