// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @title A module under a cell's authority
/// @notice What every guarded module answers: who its authority is, and whether it is consuming a scheduled operation.
/// Warning: the authority never changes. A module is replaced, not re-pointed.
interface IGuarded is IAccessManaged {
    /// @notice The authority refuses this call: no mantle, a term that ran out, a posture that denies it, or a function
    /// that belongs to no capability.
    /// @param caller Who called
    /// @param selector The function it called
    error Guarded_Unauthorized(address caller, bytes4 selector);

    /// @notice A delayed call was sent with value. Operation ids do not cover value, so what waits carries none.
    /// @param caller Who called
    /// @param value Wei it sent
    error Guarded_ValueInSchedule(address caller, uint256 value);

    /// @notice A module needs an authority.
    /// @param authority The address that cannot be one
    error Guarded_InvalidAuthority(address authority);

    /// @notice The authority was fixed at construction.
    error Guarded_AuthorityFixed();
}
