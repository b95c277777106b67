// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

/// @dev A module without the guard that asks the cell to consume operations, rightly or wrongly.
contract ConsumerMock {
    bool public consuming = true;

    function setConsuming(bool consuming_) external {
        consuming = consuming_;
    }

    function isConsumingScheduledOp() external view returns (bytes4) {
        return consuming ? IAccessManaged.isConsumingScheduledOp.selector : bytes4(0);
    }

    function consume(IAccessManager cell, address caller, bytes calldata data) external {
        cell.consumeScheduledOp(caller, data);
    }
}
