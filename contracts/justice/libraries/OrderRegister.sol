// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp, timeNow} from "../../shared/types/Timestamp.sol";
import {IOrders} from "../interfaces/IOrders.sol";
import {OrderStatus, OrderView} from "../types/Orders.sol";

/// @title OrderRegister: which orders a court has, and what of them has run
/// @notice One word an order, under its hash; the terms stay in calldata and events. The life it keeps is drawn in {IOrders}.
library OrderRegister {
    /// @dev One word. `done` has a bit for each leg; both moments were fixed when the order was filed.
    struct Entry {
        OrderStatus status;
        bool reserves;
        uint8 legs;
        uint16 done;
        uint40 readyAt;
        uint40 expiresAt;
    }

    struct Context {
        mapping(bytes32 orderHash => Entry) entries;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function get(Context storage self, bytes32 orderHash) internal view returns (OrderView memory) {
        Entry memory entry = self.entries[orderHash];
        return
            OrderView({
                status: entry.status,
                reserves: entry.reserves,
                legs: entry.legs,
                done: entry.done,
                readyAt: Timestamp.wrap(entry.readyAt),
                expiresAt: Timestamp.wrap(entry.expiresAt)
            });
    }

    function statusOf(Context storage self, bytes32 orderHash) internal view returns (OrderStatus) {
        return self.entries[orderHash].status;
    }

    function isExecutable(Context storage self, bytes32 orderHash, uint256 leg) internal view returns (bool) {
        Entry memory entry = self.entries[orderHash];
        return
            entry.status == OrderStatus.Filed &&
            block.timestamp >= entry.readyAt &&
            leg < entry.legs &&
            !_isDone(entry, leg);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Unknown → Filed.
    function open(
        Context storage self,
        bytes32 orderHash,
        uint256 legs,
        bool reserves,
        Timestamp readyAt,
        Timestamp expiresAt
    ) internal {
        Entry storage entry = self.entries[orderHash];
        if (entry.status != OrderStatus.Unknown) revert IOrders.Orders_NotNew(orderHash, entry.status);
        if (expiresAt <= readyAt) revert IOrders.Orders_NoTimeToRun(readyAt, expiresAt);

        entry.status = OrderStatus.Filed;
        entry.reserves = reserves;
        entry.legs = uint8(legs);
        entry.readyAt = uint40(Timestamp.unwrap(readyAt));
        entry.expiresAt = uint40(Timestamp.unwrap(expiresAt));
    }

    /// @notice Takes a leg for execution: each once, none before the notice is over.
    function take(Context storage self, bytes32 orderHash, uint256 leg) internal {
        Entry memory entry = _filed(self, orderHash);
        if (timeNow() < Timestamp.wrap(entry.readyAt)) {
            revert IOrders.Orders_NotReady(orderHash, Timestamp.wrap(entry.readyAt));
        }
        if (leg >= entry.legs) revert IOrders.Orders_UnknownLeg(orderHash, leg, entry.legs);
        if (_isDone(entry, leg)) revert IOrders.Orders_LegDone(orderHash, leg);

        self.entries[orderHash].done = uint16(entry.done | (1 << leg));
    }

    /// @notice Filed → Closed, once every leg ran or the time is over.
    function close(Context storage self, bytes32 orderHash) internal returns (bool reserved, uint256 done) {
        Entry memory entry = _filed(self, orderHash);
        Timestamp expiresAt = Timestamp.wrap(entry.expiresAt);
        bool complete = entry.done == (1 << entry.legs) - 1;
        if (!complete && timeNow() < expiresAt) revert IOrders.Orders_StillOpen(orderHash, entry.done, expiresAt);

        self.entries[orderHash].status = OrderStatus.Closed;
        return (entry.reserves, entry.done);
    }

    /// @notice Unknown or Filed → Annulled, while no leg has run.
    function annul(Context storage self, bytes32 orderHash) internal returns (bool reserved) {
        Entry storage entry = self.entries[orderHash];
        OrderStatus status = entry.status;
        if (status == OrderStatus.Annulled || status == OrderStatus.Closed) {
            revert IOrders.Orders_NotFiled(orderHash, status);
        }
        if (entry.done != 0) revert IOrders.Orders_Begun(orderHash, entry.done);

        entry.status = OrderStatus.Annulled;
        return entry.reserves;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _filed(Context storage self, bytes32 orderHash) private view returns (Entry memory entry) {
        entry = self.entries[orderHash];
        if (entry.status != OrderStatus.Filed) revert IOrders.Orders_NotFiled(orderHash, entry.status);
    }

    function _isDone(Entry memory entry, uint256 leg) private pure returns (bool) {
        return (entry.done >> leg) & 1 != 0;
    }
}
