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

    /// @dev Reverts unless `account` may make the call `data` now. Where the answer is a delay, the operation must have
    /// been scheduled at the cell, and is consumed. No answer, or a short one, is a refusal.
    function _checkCanCall(address account, bytes calldata data) internal {
        address cell = AUTHORITY;
        bytes4 question = IAccessManager.canCall.selector;
        bytes4 selector = msg.sig;
        uint256 immediate;
        uint256 delay;
        assembly ("memory-safe") {
            // The arguments lie beyond the free pointer, which stays where it is; the answer goes to scratch space.
            let input := mload(0x40)
            mstore(input, question)
            mstore(add(input, 0x04), account)
            mstore(add(input, 0x24), address())
            mstore(add(input, 0x44), selector)
            // Arguments are evaluated from the last: the call comes before the size of its answer.
            if and(gt(returndatasize(), 0x3f), staticcall(gas(), cell, input, 0x64, 0x00, 0x40)) {
                immediate := eq(mload(0x00), 1)
                delay := mload(0x20)
            }
        }
        if (immediate != 0) return;
        if (delay == 0) revert Guarded_Unauthorized(account, selector);
        if (msg.value != 0) revert Guarded_ValueInSchedule(account, msg.value);

        _consumingSchedule = true;
        IAccessManager(cell).consumeScheduledOp(account, data);
        _consumingSchedule = false;
    }
}
