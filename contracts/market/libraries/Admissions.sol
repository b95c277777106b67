// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {PARAM_ESCROW_LARGE, PARAM_ESCROW_LEAST_WINDOW} from "../../cell/types/Parameters.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {Vault} from "./Vault.sol";

/// @title Admissions: which assets the charter lets in, and whose word counts
/// @dev Linked, so that Escrow fits its size: it runs in Escrow's name and on its state.
library Admissions {
    /// @notice Admits an asset, or changes its terms.
    function admit(
        Vault.Context storage vault,
        IConstitution constitution,
        ILiability liability,
        address asset,
        uint96 large,
        uint16 capTimes
    ) external {
        // Check
        if (large == 0 || capTimes == 0) revert IEscrow.Escrow_BadThreshold(large, capTimes);

        // Effect
        Vault.Asset storage entry = vault.assets[asset];
        entry.admitted = true;
        entry.large = large;
        entry.capTimes = capTimes;
        emit IEscrow.AssetAdmitted(asset, large, capTimes);
        _refresh(vault, constitution, liability, asset);
    }

    /// @notice Opens no new escrows in an asset.
    function dismiss(Vault.Context storage vault, address asset) external {
        Vault.checkAdmitted(vault, asset);
        vault.assets[asset].admitted = false;
        emit IEscrow.AssetDismissed(asset);
    }

    /// @notice Reads the charter's numbers for an asset anew.
    function refresh(
        Vault.Context storage vault,
        IConstitution constitution,
        ILiability liability,
        address asset
    ) external {
        Vault.checkAdmitted(vault, asset);
        _refresh(vault, constitution, liability, asset);
    }

    /// @notice Whether `attestor` signed `digest`: an account, or a contract (ERC-1271).
    function isSigned(address attestor, bytes32 digest, bytes calldata signature) external view returns (bool) {
        return SignatureChecker.isValidSignatureNowCalldata(attestor, digest, signature);
    }

    /// @dev The settlement asset's threshold is the charter's; a number that does not fit bounds nothing.
    function _refresh(
        Vault.Context storage vault,
        IConstitution constitution,
        ILiability liability,
        address asset
    ) private {
        Vault.Asset storage entry = vault.assets[asset];
        (uint256 large, uint256 leastWindow) = constitution.values(PARAM_ESCROW_LARGE, PARAM_ESCROW_LEAST_WINDOW);
        if (asset == liability.asset()) entry.large = large > type(uint96).max ? type(uint96).max : uint96(large);
        entry.leastWindow = leastWindow > type(uint32).max ? type(uint32).max : uint32(leastWindow);
        emit IEscrow.EscrowTermsRefreshed(asset, entry.large, entry.leastWindow);
    }
}
