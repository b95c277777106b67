// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ICallbackReceiver} from "./CallbackToken.sol";

/// @notice Makes a call, and another from within the token's callback; remembers how the second one went.
contract CallbackThief is ICallbackReceiver {
    address private _target;
    bytes private _loot;
    bool private _succeeded;
    bytes private _reason;

    function approve(IERC20 token, address spender) external {
        token.approve(spender, type(uint256).max);
    }

    /// @param data The call made first
    /// @param loot The call made from within the callback
    function strike(address target, bytes calldata data, bytes calldata loot) external {
        _target = target;
        _loot = loot;
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
    }

    /// @inheritdoc ICallbackReceiver
    function onTokenMoved() external {
        if (_loot.length == 0) return;
        (_succeeded, _reason) = _target.call(_loot);
    }

    function outcome() external view returns (bool succeeded, bytes memory reason) {
        return (_succeeded, _reason);
    }
}
