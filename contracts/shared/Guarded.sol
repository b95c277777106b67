// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {IGuarded} from "./interfaces/IGuarded.sol";

/// @title The one guard (CELL-1)
/// @notice A module inherits this and marks user-facing writes `restricted`; its cell answers in one call whether the
/// caller holds the mantle, whether the term runs, and whether the posture allows the function's capability.
/// @dev Lighter than OpenZeppelin's `AccessManaged`: the authority is in code, the flag in transient storage, the answer
/// in scratch space. Use `restricted` on external functions only: it judges by the calldata of the whole call.
abstract contract Guarded is IGuarded {
    /// @dev The cell that answers.
    address private immutable AUTHORITY;

    /// @dev Set while a scheduled operation is being consumed, so that nobody else can make the cell consume one.
    bool private transient _consumingSchedule;

    /// @dev The cell has one answer for each caller and function.
    modifier restricted() {
        _checkCanCall(msg.sender, msg.data);
        _;
    }

    constructor(address authority_) {
        if (authority_ == address(0)) revert Guarded_InvalidAuthority(authority_);
        AUTHORITY = authority_;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    READS                                                      //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAccessManaged
    function authority() public view returns (address) {
        return AUTHORITY;
    }

    /// @inheritdoc IAccessManaged
    function isConsumingScheduledOp() external view returns (bytes4) {
        return _consumingSchedule ? IAccessManaged.isConsumingScheduledOp.selector : bytes4(0);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IAccessManaged
    /// @dev Always reverts with `Guarded_AuthorityFixed`.
    function setAuthority(address) external pure {
        revert Guarded_AuthorityFixed();
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Reverts unless `caller` may make the call `data` now. Where the answer is a delay, the operation must have
    /// been scheduled at the cell, and is consumed.
    function _checkCanCall(address caller, bytes calldata data) internal {
        (bool immediate, uint256 delay) = _canCall(caller);
        if (immediate) return;
        if (delay == 0) revert Guarded_Unauthorized(caller, msg.sig);
        if (msg.value != 0) revert Guarded_ValueInSchedule(caller, msg.value);

        _consumingSchedule = true;
        IAccessManager(AUTHORITY).consumeScheduledOp(caller, data);
        _consumingSchedule = false;
    }

    /// @dev `canCall(caller, this, msg.sig)`. No answer, or a short one, is a refusal.
    function _canCall(address account) private view returns (bool immediate, uint256 delay) {
        address cell = AUTHORITY;
        bytes4 selector = IAccessManager.canCall.selector;
        bytes4 signature = msg.sig;
        assembly ("memory-safe") {
            // The arguments lie beyond the free pointer, which stays where it is; the answer goes to scratch space.
            let input := mload(0x40)
            mstore(input, selector)
            mstore(add(input, 0x04), account)
            mstore(add(input, 0x24), address())
            mstore(add(input, 0x44), signature)
            let answered := staticcall(gas(), cell, input, 0x64, 0x00, 0x40)
            answered := and(answered, gt(returndatasize(), 0x3f))
            immediate := and(answered, eq(mload(0x00), 1))
            delay := mul(answered, mload(0x20))
        }
    }
}
