// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {IForks} from "../../identity/interfaces/IForks.sol";
import {Sponsorship} from "../../identity/types/Forks.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {Bps} from "../../shared/types/Bps.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {abroad, numberOf, registryOf} from "../types/Abroad.sol";
import {Vault} from "./Vault.sol";

/// @title Payments: how credit leaves the vault
/// @dev Linked, so that Escrow fits its size: it runs in Escrow's name and on its state.
library Payments {
    using SafeERC20 for IERC20;
    using Vault for Vault.Context;

    // ------------------------------------------------------------------ writes

    /// @notice Takes a sponsor's royalty off what a passport earned, rounded down.
    function shareEarnings(Vault.Context storage vault, IForks forks, uint256 passport, address asset) external {
        if (vault.credits[passport][asset].earned == 0) revert IEscrow.Escrow_NoCredit(passport, asset);
        _share(vault, forks, passport, asset);
    }

    /// @notice Pays all of a passport's credit.
    /// @return paid Less only where the asset is short: in proportion, rounded down.
    function pay(
        Vault.Context storage vault,
        IForks forks,
        uint256 passport,
        address asset,
        address to
    ) external returns (uint256 paid) {
        // Check
        if (to == address(0) || to == address(this)) revert IEscrow.Escrow_BadRecipient(to);
        uint256 amount = _share(vault, forks, passport, asset);
        if (amount == 0) revert IEscrow.Escrow_NoCredit(passport, asset);

        // Effect
        uint256 held = vault.assets[asset].held;
        uint256 balance = Vault.balanceOf(asset);
        paid = balance < held ? (amount * balance) / held : amount;
        _debit(vault, passport, asset, amount);
        emit IEscrow.SettlementWithdrawn(passport, asset, to, amount, paid);

        // Interaction
        if (asset == address(0)) Address.sendValue(payable(to), paid);
        else IERC20(asset).safeTransfer(to, paid);
    }

    /// @notice Puts credit in the settlement asset into the passport's bond.
    function depositCredit(
        Vault.Context storage vault,
        IForks forks,
        ILiability liability,
        uint256 passport,
        uint256 amount
    ) external {
        // Check
        address asset = liability.asset();
        uint256 available = _share(vault, forks, passport, asset);
        if (amount > available) revert IEscrow.Escrow_CreditTooLow(passport, amount, available);
        (uint256 held, uint256 balance) = (vault.assets[asset].held, Vault.balanceOf(asset));
        if (balance < held) revert IEscrow.Escrow_AssetShort(asset, held, balance);

        // Effect
        _debit(vault, passport, asset, amount);
        emit IEscrow.CreditDeposited(passport, asset, amount);

        // Interaction
        IERC20(asset).forceApprove(address(liability), amount);
        liability.deposit(passport, amount);
    }

    // ------------------------------------------------------------------ internals

    /// @dev Returns all that the passport can withdraw now.
    function _share(
        Vault.Context storage vault,
        IForks forks,
        uint256 passport,
        address asset
    ) private returns (uint256) {
        Vault.Credit memory credit = vault.credits[passport][asset];
        if (credit.earned == 0) return credit.clear;

        Sponsorship memory terms = forks.sponsorshipOf(numberOf(passport));
        uint96 royalty = terms.sponsor == 0 ? 0 : uint96(Bps.wrap(terms.royalty).partOf(credit.earned));
        credit.clear += credit.earned - royalty;
        credit.earned = 0;
        vault.credits[passport][asset] = credit;
        if (royalty != 0) {
            uint256 sponsor = abroad(registryOf(passport), terms.sponsor);
            vault.giveBack(sponsor, asset, royalty);
            emit IEscrow.RoyaltyShared(passport, sponsor, asset, royalty);
        }
        return credit.clear;
    }

    function _debit(Vault.Context storage vault, uint256 passport, address asset, uint256 amount) private {
        vault.credits[passport][asset].clear -= uint96(amount);
        vault.assets[asset].held -= uint96(amount);
    }
}
