// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {ICourt} from "../interfaces/ICourt.sol";
import {CourtBooks} from "./CourtBooks.sol";

/// @title Purse: what comes into a court, and whose it is
/// @notice What arrives is measured. What goes out waits as credit.
library Purse {
    using SafeERC20 for IERC20;

    /// @notice Draws from an allowance; less than that is refused.
    function pull(IERC20 asset, address from, uint256 amount) internal {
        if (amount == 0) return;
        uint256 before = asset.balanceOf(address(this));
        asset.safeTransferFrom(from, address(this), amount);
        requireArrived(asset, before, amount);
    }

    function requireArrived(IERC20 asset, uint256 before, uint256 amount) internal view {
        uint256 arrived = asset.balanceOf(address(this)) - before;
        if (arrived < amount) revert ICourt.Court_Underpaid(amount, arrived);
    }

    function credit(CourtBooks storage self, address account, bytes32 id, uint256 amount) internal {
        if (amount == 0) return;
        self.credits[account] += amount;
        emit ICourt.CourtCredited(account, id, false, amount);
    }

    function creditNative(CourtBooks storage self, address account, bytes32 id, uint256 amount) internal {
        if (amount == 0) return;
        self.nativeCredits[account] += amount;
        emit ICourt.CourtCredited(account, id, true, amount);
    }
}
