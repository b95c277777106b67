// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {Books} from "./Books.sol";
import {Domains} from "./Domains.sol";

/// @title Credits: the door through which the asset comes and goes
/// @notice What is due is drawn from credit first and from the allowance for the rest, measured on arrival. What is awarded is
/// credited; whoever it belongs to takes it out. So no payee can block a payment.
library Credits {
    using SafeERC20 for IERC20;

    /// @notice Draws `due` from a payer.
    function draw(Books storage self, IERC20 asset, address payer, uint256 due) internal {
        if (due == 0) return;
        Domains.toAmount(due);
        uint256 credit = self.credits[payer];
        uint256 used = FixedPointMathLib.min(credit, due);
        if (used != 0) self.credits[payer] = credit - used;
        if (due != used && !pull(asset, payer, due - used)) {
            revert ILiability.Liability_Underfunded(payer, due, used + drawable(asset, payer));
        }
    }

    /// @notice Pulls `amount` and measures what arrives.
    /// @return paid False when the token refused.
    function pull(IERC20 asset, address payer, uint256 amount) internal returns (bool paid) {
        uint256 before = asset.balanceOf(address(this));
        paid = asset.trySafeTransferFrom(payer, address(this), amount);
        if (paid) {
            uint256 arrived = asset.balanceOf(address(this)) - before;
            if (arrived != amount) revert ILiability.Liability_AssetTakesFee(address(asset), amount, arrived);
        }
    }

    /// @notice What could be pulled from an account now.
    function drawable(IERC20 asset, address account) internal view returns (uint256) {
        return FixedPointMathLib.min(asset.balanceOf(account), asset.allowance(account, address(this)));
    }
}
