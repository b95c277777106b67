// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Whoever is paid in it loses what it had before, once it sinks.
contract SinkingToken is ERC20 {
    bool private _sinks;

    constructor() ERC20("Sinking", "SNK") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function sink() external {
        _sinks = true;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (_sinks && to != address(0) && balanceOf(to) != 0) super._update(to, address(0), balanceOf(to));
        super._update(from, to, amount);
    }
}
