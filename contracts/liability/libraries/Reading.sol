// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {timeNow} from "../../shared/types/Timestamp.sol";
import {LiabilityStanding, Sanction} from "../types/Liabilities.sol";
import {NodeWord} from "../types/NodeWord.sol";
import {Bonds, Position} from "./Bonds.sol";
import {Books} from "./Books.sol";
import {Ledger} from "./Debts.sol";
import {Domains, Member, MemberStatus} from "./Domains.sol";

/// @title Reading: the books as others see them
library Reading {
    using Bonds for Position;
    using Domains for Domains.Context;

    /// @notice Everything about a member's liability. The ledger and the docket are read only where the domain's word says so.
    function standing(Books storage self, uint256 id) internal view returns (LiabilityStanding memory view_) {
        Member memory member = self.domains.memberOf(id);
        if (member.status == MemberStatus.None) return view_;
        (Position memory position, NodeWord word) = self.domains.locate(member);
        view_.exists = member.status == MemberStatus.Open;
        view_.bond = position.value();
        if (position.root == 0) {
            view_.domain = id;
            view_.good = view_.exists;
            return view_;
        }
        view_.domain = position.root;
        view_.good = view_.exists && word.isGood(timeNow());
        view_.warningEnds = word.endOf(Sanction.Warning);
        view_.probationEnds = word.endOf(Sanction.Probation);
        view_.suspensionEnds = word.endOf(Sanction.Suspension);
        view_.exclusionEnds = word.endOf(Sanction.Exclusion);
        view_.quarantineEnds = word.quarantineEnd();
        if (word.inDebt()) {
            Ledger memory ledger = self.debts.ledgers[position.root];
            view_.debt = uint256(ledger.debt) + ledger.fines;
        }
        if (word.hasCases()) view_.reserve = self.debts.dockets[position.root].reserve;
    }

    /// @notice Whether a member's or a domain's id belongs to a clean domain.
    function isClean(Books storage self, uint256 id, bool strictly) internal view returns (bool) {
        bool asDomain = id >= Domains.FIRST_DOMAIN;
        if (asDomain ? !self.domains.nodes[id].exists() : self.domains.members[id].status == MemberStatus.None) {
            return false;
        }
        (uint256 root, NodeWord word) = self.domains.rootOfAny(id);
        if (root == 0) return true;
        return word.isGood(timeNow()) && !(strictly && word.hasCases());
    }
}
