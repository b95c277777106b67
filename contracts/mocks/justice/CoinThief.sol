// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Takes coin and, once told to, calls back while it does, or refuses it.
contract CoinThief {
    error CoinThief_Refused();

    address private _target;
    bytes private _data;
    bool private _refuses;

    /// @notice What came of calling back.
    bool public succeeded;
    bytes public answer;

    receive() external payable {
        if (_refuses) revert CoinThief_Refused();
        if (_target != address(0)) (succeeded, answer) = _target.call(_data);
    }

    function setReentry(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    function setRefuses(bool refuses) external {
        _refuses = refuses;
    }
}
