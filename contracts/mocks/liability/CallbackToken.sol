// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Calls the payer before and the payee after a transfer, as ERC-777 did, when they asked for it.
contract CallbackToken is ERC20 {
    mapping(address account => bool) private _hooked;

    constructor() ERC20("Callback", "CBK") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function setHooked(address account, bool hooked) external {
        _hooked[account] = hooked;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (_hooked[from]) ICallbackReceiver(from).onTokenMoved();
        super._update(from, to, amount);
        if (_hooked[to]) ICallbackReceiver(to).onTokenMoved();
    }
}

interface ICallbackReceiver {
    function onTokenMoved() external;
}
