// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IVouchers: whoever pays a court's fees for small members (LAW-4)
/// @notice The treasury's side of a court's fees. A court knows one such contract from its construction, or none.
interface IVouchers {
    /// @notice Pays a fee in a member's place: transfers `amount` of the settlement asset to the caller, which is a court, or reverts. What a
    /// court does not use goes back to this contract's credit there.
    /// @param member The passport whose fee it is
    /// @param amount The fee, in the asset's units
    function redeem(uint256 member, uint256 amount) external;
}
