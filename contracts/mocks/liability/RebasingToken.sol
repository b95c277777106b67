// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Every balance is a part of a whole that grows and shrinks.
contract RebasingToken is ERC20 {
    uint256 private _percent = 100;

    constructor() ERC20("Rebasing", "REB") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    /// @param percent What a unit is worth from now on, in hundredths of what it was at first
    function rebase(uint256 percent) external {
        _percent = percent;
    }

    function balanceOf(address account) public view override returns (uint256) {
        return (super.balanceOf(account) * _percent) / 100;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, (amount * 100) / _percent);
    }
}
