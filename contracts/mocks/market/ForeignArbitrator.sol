// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrable} from "../../justice/interfaces/IArbitrable.sol";
import {IArbitrator} from "../../justice/interfaces/IArbitrator.sol";

/// @notice The least that ERC-792 asks of an arbitrator: whoever calls `give` rules. It can also misbehave.
contract ForeignArbitrator is IArbitrator {
    error ForeignArbitrator_CostMissing(uint256 sent, uint256 due);

    struct Dispute {
        IArbitrable arbitrable;
        uint88 ruling;
        bool solved;
    }

    Dispute[] private _disputes;
    /// @dev One word with what it misbehaves in, so that a dispute costs what it would cost an honest one.
    uint80 private _cost = 1 gwei;
    bool private _repeats;
    address private _victim;
    bytes private _loot;
    bool private _looted;

    event DisputeTold(uint256 choices, bytes extraData);

    function setCost(uint80 cost) external {
        _cost = cost;
    }

    /// @notice From now on every dispute has the number 0.
    function setRepeats(bool repeats) external {
        _repeats = repeats;
    }

    /// @notice The next dispute makes this call before it answers.
    function setLoot(address victim, bytes calldata loot) external {
        (_victim, _loot) = (victim, loot);
    }

    function looted() external view returns (bool) {
        return _looted;
    }

    function give(uint256 disputeID, uint256 ruling) external {
        Dispute storage its = _disputes[disputeID];
        (its.ruling, its.solved) = (uint88(ruling), true);
        its.arbitrable.rule(disputeID, ruling);
    }

    /// @inheritdoc IArbitrator
    function createDispute(uint256 choices, bytes calldata extraData) external payable returns (uint256 disputeID) {
        if (msg.value < _cost) revert ForeignArbitrator_CostMissing(msg.value, _cost);
        disputeID = _repeats ? 0 : _disputes.length;
        _disputes.push(Dispute(IArbitrable(msg.sender), 0, false));
        emit DisputeTold(choices, extraData);
        emit DisputeCreation(disputeID, IArbitrable(msg.sender));
        // solhint-disable-next-line avoid-low-level-calls
        if (_victim != address(0)) (_looted, ) = _victim.call(_loot);
    }

    /// @inheritdoc IArbitrator
    function appeal(uint256 disputeID, bytes calldata) external payable {
        emit AppealDecision(disputeID, _disputes[disputeID].arbitrable);
    }

    /// @inheritdoc IArbitrator
    function arbitrationCost(bytes calldata) external view returns (uint256) {
        return _cost;
    }

    /// @inheritdoc IArbitrator
    function appealCost(uint256, bytes calldata) external pure returns (uint256) {
        return type(uint256).max;
    }

    /// @inheritdoc IArbitrator
    function appealPeriod(uint256) external pure returns (uint256, uint256) {
        return (0, 0);
    }

    /// @inheritdoc IArbitrator
    function disputeStatus(uint256 disputeID) external view returns (DisputeStatus) {
        return _disputes[disputeID].solved ? DisputeStatus.Solved : DisputeStatus.Waiting;
    }

    /// @inheritdoc IArbitrator
    function currentRuling(uint256 disputeID) external view returns (uint256) {
        return _disputes[disputeID].ruling;
    }
}
