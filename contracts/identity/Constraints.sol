// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {PARAM_CONSTRAINTS_LOOSENING} from "../cell/types/Parameters.sol";
import {Guarded} from "../shared/Guarded.sol";
import {timeNow, Timestamp} from "../shared/types/Timestamp.sol";
import {IConstraints} from "./interfaces/IConstraints.sol";
import {IPassports} from "./interfaces/IPassports.sol";
import {ArbitratorLists} from "./libraries/ArbitratorLists.sol";
import {SpendLimits} from "./libraries/SpendLimits.sol";
import {ArbitratorsView, ConstraintsWiring, SpendLimitView} from "./types/Constraints.sol";

/// @title Constraints
/// @notice A passport forbids itself things, at once; to allow them again takes time (CON-2).
contract Constraints is IConstraints, Guarded {
    using ArbitratorLists for ArbitratorLists.Context;
    using ArbitratorLists for ArbitratorLists.Word;
    using SpendLimits for SpendLimits.Context;

    /// @inheritdoc IConstraints
    uint256 public constant LONGEST_FORK_LOCK = 730 days;

    IConstitution private immutable CONSTITUTION;
    IPassports private immutable PASSPORTS;

    mapping(uint256 passport => ArbitratorLists.Word) private _words;
    ArbitratorLists.Context private _arbitrators;
    SpendLimits.Context private _limits;

    constructor(ConstraintsWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        PASSPORTS = IPassports(wiring.passports);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IConstraints
    function spendLimitOf(uint256 passport, address asset) external view returns (SpendLimitView memory) {
        return _limits.viewOf(passport, asset);
    }

    /// @inheritdoc IConstraints
    function isConstrained(uint256 passport) external view returns (bool) {
        // Unsettled will do: a list that waits is looser than one in force, so there is one.
        ArbitratorLists.Word storage word = _words[passport];
        return word.limited || word.length != 0;
    }

    /// @inheritdoc IConstraints
    function allows(uint256 passport, address asset, uint256 amount, address arbitrator) external view returns (bool) {
        if (!accepts(passport, arbitrator)) return false;
        uint256 left = _limits.leftOf(passport, asset);
        return left == SpendLimits.NO_LIMIT || amount <= left;
    }

    /// @inheritdoc IConstraints
    function arbitratorsOf(uint256 passport) external view returns (ArbitratorsView memory) {
        return _arbitrators.viewOf(_words[passport], passport);
    }

    /// @inheritdoc IConstraints
    function accepts(uint256 passport, address arbitrator) public view returns (bool) {
        return _arbitrators.accepts(_wordOf(passport), passport, arbitrator);
    }

    /// @inheritdoc IConstraints
    function forksFrom(uint256 passport) external view returns (Timestamp) {
        return Timestamp.wrap(_words[passport].forksFrom);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   SPENDING                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IConstraints
    function setSpendLimit(uint256 passport, address asset, uint96 limit) external restricted {
        // Check
        _checkController(passport);

        // Effect
        _words[passport].limited = true;
        _limits.set(passport, asset, limit, _loosensAt());
    }

    /// @inheritdoc IConstraints
    function cancelSpendLoosening(uint256 passport, address asset) external restricted {
        _checkController(passport);
        _limits.cancel(passport, asset);
    }

    /// @inheritdoc IConstraints
    function spend(uint256 passport, address asset, uint256 amount, address arbitrator) external restricted {
        // Check
        ArbitratorLists.Word memory word = _wordOf(passport);
        if (!_arbitrators.accepts(word, passport, arbitrator)) {
            revert Constraints_ArbitratorRefused(passport, arbitrator);
        }

        // Effect
        if (word.limited) _limits.spend(passport, asset, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  ARBITRATORS                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IConstraints
    function setArbitrators(uint256 passport, address[] calldata arbitrators) external restricted {
        // Check
        _checkController(passport);

        // Effect
        ArbitratorLists.Word memory word = _words[passport];
        _arbitrators.set(word, passport, arbitrators, _loosensAt());
        _words[passport] = word;
    }

    /// @inheritdoc IConstraints
    function cancelArbitratorsLoosening(uint256 passport) external restricted {
        // Check
        _checkController(passport);

        // Effect
        ArbitratorLists.Word memory word = _words[passport];
        word.cancel(passport);
        _words[passport] = word;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     FORKS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IConstraints
    function forbidForks(uint256 passport, Timestamp until) external restricted {
        // Check: only ever later, and ahead
        _checkController(passport);
        Timestamp present = Timestamp.wrap(_words[passport].forksFrom);
        if (until <= present || until <= timeNow()) revert Constraints_LockNotLater(passport, until, present);
        Timestamp latest = Timestamp.wrap(uint48(block.timestamp + LONGEST_FORK_LOCK));
        if (until > latest) revert Constraints_LockTooLong(passport, until, latest);

        // Effect
        _words[passport].forksFrom = uint40(Timestamp.unwrap(until));
        emit ForksForbidden(passport, until);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    PRIVATE                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    function _checkController(uint256 passport) private view {
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Constraints_NotController(passport, msg.sender);
    }

    /// @dev The word as it stands now.
    function _wordOf(uint256 passport) private view returns (ArbitratorLists.Word memory word) {
        word = _words[passport];
        word.settle();
    }

    function _loosensAt() private view returns (uint40) {
        return uint40(block.timestamp + CONSTITUTION.value(PARAM_CONSTRAINTS_LOOSENING));
    }
}
