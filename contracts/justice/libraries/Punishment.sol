// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {PARAM_LIABILITY_BOUNTY_CAP} from "../../cell/types/Parameters.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {BindingView} from "../../identity/types/Passports.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {SlashOrder} from "../../liability/types/Liabilities.sol";
import {Bps} from "../../shared/types/Bps.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @title Punishment: what no panel ruled takes an offender's own bond and nothing else (ENF-1c)
/// @notice Shared by the modules that punish without a court.
library Punishment {
    /// @dev Liability's own limit; a charter above it must not stand in the way of a slash (ENF-3).
    uint256 private constant BOUNTY_LIMIT = 1_000;

    /// @notice The modules that a punishment reads and acts on.
    struct Modules {
        IConstitution constitution;
        ILiability liability;
        IPassports passports;
    }

    /// @notice Whether an address is bound to a domain, so that it must not profit from what befalls it (ATK-B5, ATK-C7).
    /// @param domain A root's id, or that of a passport alone
    function isOf(Modules memory self, address account, uint256 domain) internal view returns (bool) {
        BindingView memory binding = self.passports.bindingOf(account);
        return binding.bound && binding.home == domain;
    }

    /// @notice Takes a penalty from an offender's own bond; the bounty goes to `reporter`, the rest to the insurance account.
    /// @param incident Unique for module, passport and occasion
    /// @param amount In the asset's units; nothing is done for zero
    /// @param reporter Credited with the bounty; the zero address for nobody
    function slashOwn(
        Modules memory self,
        uint256 offender,
        bytes32 incident,
        uint96 amount,
        address reporter,
        Timestamp actAt
    ) internal {
        if (amount == 0) return;
        uint256 bounty = self.constitution.value(PARAM_LIABILITY_BOUNTY_CAP);
        self.liability.slash(
            SlashOrder({
                offender: offender,
                incident: incident,
                caseId: 0,
                compensation: 0,
                penalty: amount,
                victim: address(0),
                reporter: reporter,
                bounty: Bps.wrap(uint16(bounty < BOUNTY_LIMIT ? bounty : BOUNTY_LIMIT)),
                ruled: false,
                actAt: actAt,
                named: new uint256[](0)
            })
        );
    }

    /// @notice An amount of the constitution as 96 bits hold it: no bond is larger.
    function toAmount(uint256 value) internal pure returns (uint96) {
        return value > type(uint96).max ? type(uint96).max : uint96(value);
    }

    /// @notice A length of the constitution as 32 bits hold it.
    function toLength(uint256 value) internal pure returns (uint32) {
        return value > type(uint32).max ? type(uint32).max : uint32(value);
    }
}
