// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Its issuer freezes whom it likes.
contract BlacklistToken is ERC20 {
    error BlacklistToken_Frozen(address account);

    mapping(address account => bool) private _frozen;

    constructor() ERC20("Blacklist", "BLK") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function setFrozen(address account, bool frozen) external {
        _frozen[account] = frozen;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (_frozen[from]) revert BlacklistToken_Frozen(from);
        if (_frozen[to]) revert BlacklistToken_Frozen(to);
        super._update(from, to, amount);
    }
}
