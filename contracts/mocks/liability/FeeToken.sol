// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Keeps a hundredth of every transfer, once switched on.
contract FeeToken is ERC20 {
    bool private _charges = true;

    constructor() ERC20("Fee", "FEE") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function setCharges(bool charges) external {
        _charges = charges;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (_charges && from != address(0) && to != address(0)) super._update(to, address(0), amount / 100);
    }
}
