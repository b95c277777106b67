// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IVouchers} from "../../justice/interfaces/IVouchers.sol";

/// @notice Pays every fee from what it has, or a little less when told so.
contract VouchersMock is IVouchers {
    IERC20 private immutable ASSET;
    uint256 public short;

    constructor(IERC20 asset) {
        ASSET = asset;
    }

    function setShort(uint256 by) external {
        short = by;
    }

    function redeem(uint256, uint256 amount) external {
        ASSET.transfer(msg.sender, amount - short);
    }
}
