// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../../shared/types/Timestamp.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {Withdrawal, WithdrawalTerms} from "../types/Liabilities.sol";
import {NodeWord} from "../types/NodeWord.sol";
import {Bonds, Position} from "./Bonds.sol";
import {Books, Ledgering} from "./Books.sol";
import {Domains, Exit, Member} from "./Domains.sol";

/// @title Leaving: withdrawals
/// @notice Value waits before it leaves, stays slashable meanwhile, and is counted by nobody any more.
library Leaving {
    using Bonds for Position;
    using Domains for Domains.Context;
    using Ledgering for Books;

    /// @dev Where the fields of a withdrawal lie in its word; its amount is at 0.
    uint256 private constant READY_AT = 96;
    uint256 private constant LATEST_AT = 144;

    // ------------------------------------------------------------------ withdrawals

    /// @notice Queues a withdrawal; what was queued before is replaced and the wait starts anew. All there is, or the greatest number
    /// for it, leaves nothing behind and lets nobody add to it.
    function queue(Books storage self, uint256 id, uint256 amount) internal returns (Timestamp readyAt) {
        if (amount == 0) revert ILiability.Liability_ZeroAmount();
        Member memory member = self.domains.open(id);
        (Position memory position, ) = self.domains.locate(member);
        uint256 worth = self.abovePromises(id, member, position.value());
        if (amount == type(uint256).max && worth != 0) amount = worth;
        if (amount > worth) revert ILiability.Liability_InsufficientBond(id, amount, worth);

        WithdrawalTerms memory terms = self.terms;
        readyAt = timeNow().plus(Duration.wrap(terms.unbonding));
        Timestamp latest = readyAt.plus(Duration.wrap(terms.longestCase));
        _keep(
            self,
            id,
            amount | (uint256(Timestamp.unwrap(readyAt)) << READY_AT) | (uint256(Timestamp.unwrap(latest)) << LATEST_AT)
        );
        _mark(self, id, member, position, amount == worth ? Exit.Leaving : Exit.Queued);
        emit ILiability.WithdrawalQueued(id, amount, readyAt, latest);
    }

    /// @notice Takes a queued withdrawal out of the pool, capped by what the bond is still worth.
    function complete(Books storage self, uint256 id) internal returns (uint256 paid, uint256 root) {
        // Check: it is ripe and free.
        Withdrawal memory request = self.withdrawals[id];
        if (request.amount == 0) revert ILiability.Liability_NothingQueued(id);
        if (timeNow() < request.readyAt) revert ILiability.Liability_NotReady(id, request.readyAt);
        Member memory member = self.domains.open(id);
        if (member.lockedUntil > block.timestamp) {
            revert ILiability.Liability_Locked(id, Timestamp.wrap(member.lockedUntil));
        }
        (Position memory position, NodeWord word) = self.domains.locate(member);
        uint256 free = self.abovePromises(id, member, position.value());
        paid = request.amount < free && member.exit != Exit.Leaving ? request.amount : free;
        if (paid == 0) revert ILiability.Liability_InsufficientBond(id, request.amount, free);

        // Effect: retire its shares.
        paid = position.retire(paid);
        if (word.hasCases() && timeNow() < request.latest) {
            uint256 held = self.debts.dockets[position.root].reserve;
            if (position.assets < held) {
                revert ILiability.Liability_Reserved(position.root, position.assets, held, request.latest);
            }
        }
        _keep(self, id, 0);
        if (member.exit == Exit.Queued) member.exit = Exit.None;
        self.domains.store(id, member, position);
        return (paid, position.root);
    }

    /// @dev Whole: the compiler would write it once for each field.
    function _keep(Books storage self, uint256 id, uint256 word) private {
        Withdrawal storage request = self.withdrawals[id];
        assembly ("memory-safe") {
            sstore(request.slot, word)
        }
    }

    function _mark(Books storage self, uint256 id, Member memory member, Position memory position, Exit exit) private {
        if (member.exit == exit) return;
        member.exit = exit;
        self.domains.storeMember(id, member, position);
    }
}
