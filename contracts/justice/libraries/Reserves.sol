// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {PARAM_LIABILITY_INSURANCE} from "../../cell/types/Parameters.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";

/// @title Reserves: how the reserve of a case ends, and who stands in for a passport that closed
library Reserves {
    /// @notice Ends a case at Liability. What an applicant for a spin-off put aside for it goes back to whoever controls it now, and to the
    /// insurance account when it closed meanwhile: a refund must neither vanish nor hold up the end of a case.
    function release(ILiability liability, IPassports passports, IConstitution constitution, bytes32 caseId) internal {
        uint256 applicant = liability.caseOf(caseId).applicant;
        liability.release(caseId, applicant == 0 ? address(0) : payeeOf(passports, constitution, applicant));
    }

    /// @notice Who is paid what is due to a passport.
    function payeeOf(
        IPassports passports,
        IConstitution constitution,
        uint256 passport
    ) internal view returns (address payee) {
        payee = passports.controllerOf(passport);
        if (payee == address(0)) payee = address(uint160(constitution.value(PARAM_LIABILITY_INSURANCE)));
    }
}
