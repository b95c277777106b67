// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IEscrow} from "../interfaces/IEscrow.sol";

/// @title Vault: what is owed in each asset, and to whom
/// @notice For each asset, `held` is what open milestones and credits together come to. While the balance covers it everybody gets all;
/// below, everybody gets the same part. Amounts are integers of the asset's units; rounding is against who withdraws.
library Vault {
    using SafeERC20 for IERC20;

    /// @dev An asset in one word.
    struct Asset {
        uint96 held;
        uint96 large;
        uint16 capTimes;
        uint32 leastWindow;
        bool admitted;
    }

    /// @dev A passport's credit in one word. `known` stays set, so that a payee that comes back costs no new slot.
    struct Credit {
        uint96 earned;
        uint96 clear;
        bool known;
    }

    /// @dev Where `clear` and `known` lie in a credit's word.
    uint256 private constant CLEAR_AT = 96;
    uint256 private constant KNOWN = 1 << 192;

    struct Context {
        mapping(address asset => Asset) assets;
        mapping(uint256 passport => mapping(address asset => Credit)) credits;
    }

    // ------------------------------------------------------------------ in

    /// @notice Owes `amount` more of an asset, beside the `held` that it owes already.
    function owe(Context storage self, address asset, uint256 held, uint256 amount) internal {
        held += amount;
        if (held > type(uint96).max) revert IEscrow.Escrow_AmountTooLarge(held, type(uint96).max);
        self.assets[asset].held = uint96(held);
    }

    /// @notice Takes `amount` from `from`; the chain's coin has come with the call already.
    /// @param before What was owed before.
    function take(address asset, address from, uint256 before, uint256 amount) internal {
        if (asset == address(0)) return;

        // Interaction: measured. New money does not make up for what is missing.
        uint256 balance = balanceOf(asset);
        if (balance < before) revert IEscrow.Escrow_AssetShort(asset, before, balance);
        IERC20(asset).safeTransferFrom(from, address(this), amount);
        uint256 arrived = balanceOf(asset);
        arrived = arrived < balance ? 0 : arrived - balance;
        if (arrived < amount) revert IEscrow.Escrow_AssetTakesFee(asset, amount, arrived);
    }

    // ------------------------------------------------------------------ between

    /// @notice Credits what a payee was paid.
    function earn(Context storage self, uint256 passport, address asset, uint256 amount) internal {
        _add(self.credits[passport][asset], amount);
    }

    /// @notice Credits what owes nobody a royalty.
    function giveBack(Context storage self, uint256 passport, address asset, uint256 amount) internal {
        _add(self.credits[passport][asset], amount << CLEAR_AT);
    }

    /// @notice Refuses an asset that is not admitted.
    function checkAdmitted(Context storage self, address asset) internal view {
        if (!self.assets[asset].admitted) revert IEscrow.Escrow_AssetNotAdmitted(asset);
    }

    /// @notice What there is of an asset.
    function balanceOf(address asset) internal view returns (uint256) {
        return asset == address(0) ? address(this).balance : IERC20(asset).balanceOf(address(this));
    }

    /// @dev Adds to the word as a whole. All credits of an asset are part of `held`, which fits 96 bits: no field runs into the next.
    function _add(Credit storage credit, uint256 amount) private {
        assembly ("memory-safe") {
            sstore(credit.slot, or(add(sload(credit.slot), amount), KNOWN))
        }
    }
}
