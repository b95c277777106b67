// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {TermReader} from "../../cell/types/TermReader.sol";
import {PARAM_LIABILITY_LONGEST_CASE, PARAM_LIABILITY_UNBONDING_TIME} from "../../cell/types/Parameters.sol";
import {BPS_WHOLE, Bps} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../../shared/types/Timestamp.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {Departure, WithdrawalTerms} from "../types/Liabilities.sol";
import {Sanction} from "../types/Sanction.sol";
import {NodeWord, cleanRoot} from "../types/NodeWord.sol";
import {Bonds, Position} from "./Bonds.sol";
import {Books, Ledgering} from "./Books.sol";
import {Debts, Moved} from "./Debts.sol";
import {Domains, Exit, Member, MemberStatus} from "./Domains.sol";

/// @title Departures: how members change their domain
/// @notice Merges, closing, and the only two ways out: a spin-off answers for a tail under a sponsor's cover, a bankrupt carries its part
/// of the debt. These are rare, so this library is linked, not inlined: it leaves the keystone room under the limit of code size.
library Departures {
    using Bonds for Position;
    using Debts for Debts.Context;
    using Domains for Domains.Context;
    using Ledgering for Books;
    using TermReader for IConstitution;

    // ------------------------------------------------------------------ merge

    /// @notice Joins the domains of two members, both clean and without an open case (FORK-3).
    function merge(Books storage self, uint256 a, uint256 b) public {
        uint256 rootA = _checkSide(self, a);
        uint256 rootB = _checkSide(self, b);
        if (a == b || (rootA == rootB && rootA != 0)) {
            revert ILiability.Liability_SameDomain(rootA == 0 ? a : rootA);
        }
        (uint256 into, uint256 from, uint256 size) = self.domains.merge(a, b);
        emit ILiability.DomainsMerged(into, from, size);
    }

    function _checkSide(Books storage self, uint256 id) private view returns (uint256 root) {
        self.domains.open(id);
        NodeWord word;
        (root, word) = self.domains.rootOfAny(id);
        if (root == 0) return 0;
        if (!word.isGood(timeNow())) revert ILiability.Liability_NotInGoodStanding(root);
        if (word.hasCases()) revert ILiability.Liability_CaseOpen(root, self.debts.dockets[root].cases);
    }

    // ------------------------------------------------------------------ staying and closing

    /// @notice Reads the charter's times of withdrawals anew.
    function refreshTerms(Books storage self, IConstitution constitution) public {
        WithdrawalTerms memory terms = WithdrawalTerms({
            unbonding: uint32(constitution.read(PARAM_LIABILITY_UNBONDING_TIME, 32)),
            longestCase: uint32(constitution.read(PARAM_LIABILITY_LONGEST_CASE, 32))
        });
        self.terms = terms;
        emit ILiability.WithdrawalTermsRefreshed(terms);
    }

    /// @notice Moves a member right under its root.
    function compress(Books storage self, uint256 id) public {
        Member memory member = self.domains.open(id);
        (Position memory position, ) = self.domains.locate(member);
        self.domains.storeMember(id, member, position);
    }

    /// @notice Takes a queued withdrawal back, and a decision to leave with it.
    function cancel(Books storage self, uint256 id) public {
        Member memory member = self.domains.open(id);
        if (member.exit == Exit.None) revert ILiability.Liability_NothingQueued(id);
        (Position memory position, ) = self.domains.locate(member);
        uint256 amount = self.withdrawals[id].amount;
        delete self.withdrawals[id];
        member.exit = Exit.None;
        self.domains.storeMember(id, member, position);
        emit ILiability.WithdrawalCancelled(id, amount);
    }

    /// @notice Closes an empty member. It keeps its place, so that its domain can always be told.
    function close(Books storage self, uint256 id) public {
        Member memory member = self.domains.open(id);
        (Position memory position, ) = self.domains.locate(member);
        uint256 worth = position.value();
        uint256 covers = member.promises ? self.promised[id].covers : 0;
        if (worth != 0 || covers != 0) revert ILiability.Liability_NotEmpty(id, worth, covers);
        position.retire(0);
        member.status = MemberStatus.Closed;
        delete self.withdrawals[id];
        self.domains.store(id, member, position);
        emit ILiability.MemberClosed(id, position.root == 0 ? id : position.root);
    }

    // ------------------------------------------------------------------ spin-off

    /// @notice Moves a member with its bond out of its domain, under a sponsor's cover.
    function spinOff(
        Books storage self,
        uint256 id,
        uint256 sponsor,
        uint256 cover,
        Duration tail,
        uint256 excused
    ) public {
        Member memory member = self.domains.open(id);
        (Position memory position, NodeWord word) = self.domains.locate(member);
        uint256 root = position.root;
        _checkLeaver(self, id, member, position, word, excused);
        if (self.departures[id].cover != 0) releaseCover(self, id);
        _cover(self, sponsor, cover, root);

        uint256 bond = position.retire(type(uint256).max);
        self.domains.store(id, member, position);
        Timestamp tailEnds = timeNow().plus(tail);
        member.lockedUntil = uint40(Timestamp.unwrap(tailEnds));
        self.domains.storeMember(id, member, Position(0, bond, bond, bond, 0));
        self.departures[id] = Departure({
            origin: uint40(root),
            leftAt: uint40(block.timestamp),
            tailEnds: uint40(Timestamp.unwrap(tailEnds)),
            sponsor: uint40(sponsor),
            cover: Domains.toAmount(cover)
        });
        emit ILiability.MemberSpunOff(id, root, sponsor, bond, cover, tailEnds);
    }

    function _checkLeaver(
        Books storage self,
        uint256 id,
        Member memory member,
        Position memory position,
        NodeWord word,
        uint256 excused
    ) private view {
        if (position.root == 0) revert ILiability.Liability_Alone(id);
        _checkNotInTail(self, id);
        if (_isSanctioned(word)) revert ILiability.Liability_NotInGoodStanding(position.root);
        uint256 cases = self.debts.dockets[position.root].cases;
        if (cases != excused) revert ILiability.Liability_CaseOpen(position.root, cases);
        uint256 covers = member.promises ? self.promised[id].covers : 0;
        if (covers != 0) revert ILiability.Liability_NotEmpty(id, position.value(), covers);
    }

    /// @dev A warning or a probation bars a spin-off too: it could not travel along with a member that leaves alone.
    function _isSanctioned(NodeWord word) private view returns (bool) {
        Timestamp moment = timeNow();
        return !word.isGood(moment) || word.endOf(Sanction.Warning) > moment || word.endOf(Sanction.Probation) > moment;
    }

    /// @dev Locks the cover in the sponsor's own bond, where its own domain's slashes still reach it.
    function _cover(Books storage self, uint256 sponsor, uint256 cover, uint256 root) private {
        Member memory member = self.domains.open(sponsor);
        (Position memory position, NodeWord word) = self.domains.locate(member);
        if (position.root == root) revert ILiability.Liability_SameDomain(root);
        if (position.root != 0 && !word.isGood(timeNow())) {
            revert ILiability.Liability_NotInGoodStanding(position.root);
        }
        _checkNotInTail(self, sponsor);
        uint256 free = self.unpromised(sponsor, member, position.value());
        if (cover > free) revert ILiability.Liability_InsufficientBond(sponsor, cover, free);

        self.promised[sponsor].covers += Domains.toAmount(cover);
        if (!member.promises) {
            member.promises = true;
            self.domains.storeMember(sponsor, member, position);
        }
    }

    function _checkNotInTail(Books storage self, uint256 id) private view {
        uint40 tailEnds = self.departures[id].tailEnds;
        if (tailEnds > block.timestamp) revert ILiability.Liability_InTail(id, Timestamp.wrap(tailEnds));
    }

    /// @notice Frees a sponsor's cover after the tail.
    function releaseCover(Books storage self, uint256 id) public {
        Departure storage departure = self.departures[id];
        uint96 cover = departure.cover;
        if (cover == 0) revert ILiability.Liability_NoCover(id);
        if (departure.tailEnds > block.timestamp) {
            revert ILiability.Liability_TailRuns(id, Timestamp.wrap(departure.tailEnds));
        }
        uint256 sponsor = departure.sponsor;
        departure.cover = 0;
        departure.sponsor = 0;
        self.promised[sponsor].covers -= cover;
        emit ILiability.CoverReleased(id, sponsor, cover);
    }

    // ------------------------------------------------------------------ bankruptcy

    /// @notice Moves a member to a domain of its own with its bond and its part of the debt, less the haircut, on probation.
    function discharge(Books storage self, uint256 id, Bps haircut, Duration probation) public {
        if (Bps.unwrap(haircut) > BPS_WHOLE) revert ILiability.Liability_HaircutTooHigh(haircut);
        Member memory member = self.domains.open(id);
        (Position memory position, ) = self.domains.ensureDomain(id, member);
        uint256 origin = position.root;
        uint256 bond = position.retire(type(uint256).max);
        self.domains.store(id, member, position);

        (position, ) = self.domains.found(id, member, bond);
        Moved memory moved = _moveDebt(self, origin, position.root, id, haircut);
        self.domains.nodes[position.root] = cleanRoot().withDebt(moved.carried + moved.fines != 0).withEnd(
            Sanction.Probation,
            timeNow().plus(probation)
        );
        _recordBankruptcy(self, id, origin);
        emit ILiability.MemberDischarged(id, origin, position.root, moved.carried, moved.fines, moved.forgiven);
    }

    function _moveDebt(
        Books storage self,
        uint256 origin,
        uint256 fresh,
        uint256 id,
        Bps haircut
    ) private returns (Moved memory moved) {
        NodeWord word = self.domains.nodes[origin];
        uint256 round = self.debts.dockets[origin].round;
        bool alone = self.domains.censuses[origin].size == 1;
        moved = self.debts.move(origin, fresh, id, alone, Bps.unwrap(haircut));
        if (moved.cleared && word.inDebt()) self.clearDebt(origin, word, round);
    }

    /// @dev A running spin-off tail, with its cover, outlives the bankruptcy.
    function _recordBankruptcy(Books storage self, uint256 id, uint256 origin) private {
        Departure storage departure = self.departures[id];
        if (departure.tailEnds > block.timestamp) return;
        if (departure.cover != 0) releaseCover(self, id);
        departure.origin = uint40(origin);
        departure.leftAt = uint40(block.timestamp);
        departure.tailEnds = uint40(block.timestamp);
        departure.sponsor = 0;
    }
}
