// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IPassports} from "../identity/interfaces/IPassports.sol";
import {BindingView} from "../identity/types/Passports.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Duration} from "../shared/types/Duration.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {IAmnesty} from "./interfaces/IAmnesty.sol";
import {AmnestyView, AmnestyWiring, DeclarationView, Ground, GROUND_COUNT, isGrave} from "./types/Amnesties.sol";

/// @title Amnesty
/// @notice See {IAmnesty}. It holds restitutions and no mantle.
contract Amnesty is IAmnesty, Guarded, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    uint32 private constant LONGEST = 30 days;
    uint32 private constant SPACING = 180 days;
    uint32 private constant LEAST_AGE = 7 days;

    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IERC20 private immutable ASSET;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev The last window, in one word.
    struct Window {
        uint32 number;
        uint40 opensAt;
        uint40 closesAt;
        uint40 actsBefore;
        uint16 grounds;
    }

    /// @dev One word.
    struct Declaration {
        uint40 declaredAt;
        uint40 actsBefore;
        Ground ground;
        uint32 window;
    }

    Window private _last;
    mapping(uint256 passport => mapping(bytes32 statement => Declaration)) private _declarations;
    mapping(address victim => uint256) private _credits;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(AmnestyWiring memory wiring) Guarded(wiring.authority) {
        if (wiring.liability == address(0) || wiring.passports == address(0)) revert Amnesty_ZeroAddress();
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        ASSET = IERC20(LIABILITY.asset());
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAmnesty
    function restitutionAsset() external view returns (address) {
        return address(ASSET);
    }

    /// @inheritdoc IAmnesty
    function lastAmnesty() external view returns (AmnestyView memory) {
        Window memory last = _last;
        return
            AmnestyView({
                number: last.number,
                opensAt: Timestamp.wrap(last.opensAt),
                closesAt: Timestamp.wrap(last.closesAt),
                actsBefore: Timestamp.wrap(last.actsBefore),
                grounds: last.grounds
            });
    }

    /// @inheritdoc IAmnesty
    function declarationOf(uint256 passport, bytes32 statement) external view returns (DeclarationView memory) {
        Declaration memory declaration = _declarations[passport][statement];
        return
            DeclarationView({
                declaredAt: Timestamp.wrap(declaration.declaredAt),
                actsBefore: Timestamp.wrap(declaration.actsBefore),
                ground: declaration.ground,
                window: declaration.window
            });
    }

    /// @inheritdoc IAmnesty
    function covers(
        uint256 passport,
        bytes32 statement,
        Timestamp actAt,
        Timestamp filedAt
    ) external view returns (bool) {
        Declaration memory declaration = _declarations[passport][statement];
        // Never declared: no act is before the moment zero.
        return actAt < Timestamp.wrap(declaration.actsBefore) && Timestamp.wrap(declaration.declaredAt) < filedAt;
    }

    /// @inheritdoc IAmnesty
    function restitutionOf(address victim) external view returns (uint256) {
        return _credits[victim];
    }

    /// @inheritdoc IAmnesty
    function longestAmnesty() external pure returns (Duration) {
        return Duration.wrap(LONGEST);
    }

    /// @inheritdoc IAmnesty
    function amnestySpacing() external pure returns (Duration) {
        return Duration.wrap(SPACING);
    }

    /// @inheritdoc IAmnesty
    function leastAgeOfActs() external pure returns (Duration) {
        return Duration.wrap(LEAST_AGE);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAmnesty
    function openAmnesty(Ground[] calldata grounds, Duration length, Timestamp actsBefore) external restricted {
        // Check: minor, short, seldom, about what is past.
        uint16 covered = _toBits(grounds);
        uint256 open = Duration.unwrap(length);
        if (open == 0 || open > LONGEST) revert Amnesty_BadLength(length, Duration.wrap(LONGEST));
        Window memory last = _last;
        uint256 from = last.number == 0 ? 0 : uint256(last.closesAt) + SPACING;
        if (block.timestamp < from) revert Amnesty_TooSoon(Timestamp.wrap(uint48(from)));
        Timestamp latest = Timestamp.wrap(uint48(block.timestamp - LEAST_AGE));
        if (actsBefore > latest) revert Amnesty_ActsTooRecent(actsBefore, latest);

        // Effect.
        last.number += 1;
        last.opensAt = uint40(block.timestamp);
        last.closesAt = uint40(block.timestamp + open);
        last.actsBefore = uint40(Timestamp.unwrap(actsBefore));
        last.grounds = covered;
        _last = last;
        emit AmnestyOpened(last.number, covered, actsBefore, Timestamp.wrap(last.closesAt));
    }

    /// @inheritdoc IAmnesty
    function declareViolation(
        uint256 passport,
        Ground ground,
        bytes32 statement,
        address victim,
        uint96 restitution,
        string calldata uri
    ) external restricted nonReentrant {
        // Check: in time, on a ground that is covered, for oneself, once.
        Window memory last = _last;
        if (block.timestamp >= last.closesAt) revert Amnesty_NotOpen(Timestamp.wrap(last.closesAt));
        if (isGrave(ground)) revert Amnesty_GraveGround(ground);
        if ((last.grounds >> uint8(ground)) & 1 == 0) revert Amnesty_GroundNotCovered(ground);
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Amnesty_NotController(passport, msg.sender);
        if (statement == 0) revert Amnesty_NoStatement();
        uint40 since = _declarations[passport][statement].declaredAt;
        if (since != 0) revert Amnesty_DeclaredBefore(passport, statement, Timestamp.wrap(since));

        // Effect.
        _declarations[passport][statement] = Declaration(uint40(block.timestamp), last.actsBefore, ground, last.number);
        emit ViolationDeclared(passport, statement, last.number, ground, victim, restitution, uri);

        // Interaction: what was lost, to the victim's credit.
        if (restitution != 0) _payRestitution(passport, victim, restitution);
    }

    /// @inheritdoc IAmnesty
    function collectRestitution(address to) external restricted nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert Amnesty_ZeroAddress();
        amount = _credits[msg.sender];
        if (amount == 0) revert Amnesty_NoCredit(msg.sender);
        _credits[msg.sender] = 0;
        emit RestitutionCollected(msg.sender, to, amount);
        ASSET.safeTransfer(to, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev At most as many as there are grounds.
    function _toBits(Ground[] calldata grounds) private pure returns (uint16 bits) {
        uint256 count = grounds.length;
        if (count == 0 || count > GROUND_COUNT) revert Amnesty_GroundCount(count, GROUND_COUNT);
        for (uint256 i = 0; i < count; ++i) {
            if (isGrave(grounds[i])) revert Amnesty_GraveGround(grounds[i]);
            bits |= uint16(1 << uint8(grounds[i]));
        }
    }

    /// @dev A restitution to oneself or one's kin makes nothing good.
    function _payRestitution(uint256 passport, address victim, uint96 restitution) private {
        if (victim == address(0)) revert Amnesty_ZeroAddress();
        uint256 domain = LIABILITY.domainOf(passport);
        BindingView memory binding = PASSPORTS.bindingOf(victim);
        if (victim == msg.sender || (binding.bound && LIABILITY.domainOf(binding.home) == domain)) {
            revert Amnesty_OwnDomain(victim, domain);
        }
        _credits[victim] += restitution;

        uint256 before = ASSET.balanceOf(address(this));
        ASSET.safeTransferFrom(msg.sender, address(this), restitution);
        uint256 arrived = ASSET.balanceOf(address(this)) - before;
        if (arrived != restitution) revert Amnesty_AssetTakesFee(address(ASSET), restitution, arrived);
    }
}
