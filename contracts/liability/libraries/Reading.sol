// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {timeNow} from "../../shared/types/Timestamp.sol";
import {RawStanding} from "../types/Liabilities.sol";
import {NodeWord} from "../types/NodeWord.sol";
import {Books, Ledgering} from "./Books.sol";
import {Ledger} from "./Debts.sol";
import {Domains, Exit, Member, MemberStatus, Pool} from "./Domains.sol";

/// @title Reading: the books as others see them
library Reading {
    using Domains for Domains.Context;

    /// @notice What standing is made of, in as few words and steps as there are: one cold read for the member, one for each link, one
    /// for the pool; ledger and docket are read only where the domain's word says so.
    function look(Books storage self, uint256 id) internal view returns (RawStanding memory raw) {
        Member storage member = self.domains.members[id];
        uint256 packed;
        assembly ("memory-safe") {
            packed := sload(member.slot)
        }
        raw.status = uint8(packed >> 232);
        uint256 shares = uint120(packed >> 72);
        uint256 root = uint40(packed);
        if (root == 0) {
            raw.domain = id;
            raw.bond = _staying(self, id, packed, shares);
            return raw;
        }

        uint256 epoch = uint32(packed >> 40);
        NodeWord word = self.domains.nodes[root];
        while (!word.isRoot()) {
            shares = word.convert(shares, epoch);
            epoch = word.parentEpoch();
            root = word.parent();
            word = self.domains.nodes[root];
        }
        raw.domain = root;
        raw.word = word;
        raw.bond = _staying(self, id, packed, _valueAt(self, root, shares, epoch));
        if (word.inDebt()) {
            Ledger storage ledger = self.debts.ledgers[root];
            raw.debt = uint256(ledger.debt) + ledger.fines;
        }
        if (word.hasCases()) raw.reserve = self.debts.dockets[root].reserve;
    }

    /// @notice Whether a member is open and its domain clean, and which domain that is: 0 where the member is not open.
    function judge(Books storage self, uint256 id) internal view returns (bool good, uint256 root) {
        Member storage member = self.domains.members[id];
        root = member.parent;
        if (member.status != MemberStatus.Open) return (false, 0);
        if (root == 0) return (true, id);
        NodeWord word;
        (root, word) = self.domains.rootOf(root);
        good = word.isGood(timeNow());
    }

    /// @dev Value of shares in a root's pool; those of an emptied one are worth nothing.
    function _valueAt(Books storage self, uint256 root, uint256 shares, uint256 epoch) private view returns (uint256) {
        Pool storage pool = self.domains.pools[root];
        uint256 packed;
        assembly ("memory-safe") {
            packed := sload(pool.slot)
        }
        uint256 supply = uint128(packed >> 96);
        if (packed >> 224 != epoch || supply == 0) return 0;
        unchecked {
            return (shares * uint96(packed)) / supply;
        }
    }

    /// @dev What is on its way out is slashable still, but nobody should rely on it.
    function _staying(Books storage self, uint256 id, uint256 packed, uint256 bond) private view returns (uint256) {
        uint256 exit = packed >> 248;
        if (exit == uint8(Exit.None)) return bond;
        // Who leaves may take along what comes free meanwhile, so nothing of it stays.
        if (exit == uint8(Exit.Leaving)) return 0;
        return Ledgering.less(bond, self.withdrawals[id].amount);
    }
}
