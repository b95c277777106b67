// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";
import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {timeNow} from "../../shared/types/Timestamp.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {CaseView, DomainView, LiabilityStanding, RawStanding} from "../types/Liabilities.sol";
import {NodeWord} from "../types/NodeWord.sol";
import {Sanction} from "../types/Sanction.sol";
import {Bonds, Position} from "./Bonds.sol";
import {Books, Case, Ledgering} from "./Books.sol";
import {Debts, Docket, Ledger} from "./Debts.sol";
import {Census, Domains, Member, MemberStatus, Pool} from "./Domains.sol";
import {Reading} from "./Reading.sol";

/// @title Claims: what victims do with what they are owed, and how the books look from outside
/// @notice Linked like {Departures}: these are rare or only read.
library Claims {
    using Bonds for Position;
    using Debts for Debts.Context;
    using Domains for Domains.Context;
    using Ledgering for Books;
    using Reading for Books;
    using SafeCastLib for uint256;

    // ------------------------------------------------------------------ claims

    /// @notice Credits what was paid on a claim.
    function collect(
        Books storage self,
        uint256 domain_,
        uint256 round,
        address holder
    ) public returns (uint256 amount) {
        amount = self.debts.collect(domain_, round, uint160(holder));
        if (amount == 0) revert ILiability.Liability_NothingToCollect(domain_, round);
        _credit(self, domain_, round, holder, amount);
    }

    /// @notice Passes proceeds on to the creditors of the domain that a discharged member left.
    function relay(
        Books storage self,
        uint256 domain_,
        uint256 round,
        uint256 origin,
        uint256 originRound
    ) public returns (uint256 amount) {
        amount = self.debts.relay(domain_, round, origin, originRound);
        if (amount == 0) revert ILiability.Liability_NothingToCollect(domain_, round);
        emit ILiability.ClaimRelayed(domain_, round, origin, amount);
    }

    /// @notice Hands a claim over, after both sides' proceeds are credited.
    function assign(Books storage self, uint256 domain_, uint256 round, address holder, address to) public {
        if (to == address(0) || to == holder) revert ILiability.Liability_BadAssignee(to);
        (uint256 mine, uint256 theirs) = self.debts.assign(domain_, round, uint160(holder), uint160(to));
        if (mine != 0) _credit(self, domain_, round, holder, mine);
        if (theirs != 0) _credit(self, domain_, round, to, theirs);
        emit ILiability.ClaimAssigned(domain_, round, holder, to);
    }

    // ------------------------------------------------------------------ debts

    /// @notice Books what nobody's bond could pay of an order: a claim of the victim, and a fine behind it.
    /// @param claim What of `owed` is due to the victim.
    /// @return root The domain that owes it, which is founded where the offender was alone.
    function owe(
        Books storage self,
        uint256 offender,
        address victim,
        uint256 owed,
        uint256 claim
    ) public returns (uint256 root) {
        NodeWord word;
        (root, word) = self.domains.ensureDomainOf(offender);
        uint256 round = self.debts.dockets[root].round;
        if (claim != 0) {
            (, uint256 collected) = self.debts.book(root, offender, uint160(victim), claim);
            if (collected != 0) self.credits[victim] += collected;
        }
        Ledger storage ledger = self.debts.ledgers[root];
        uint256 fines = owed - claim;
        if (fines != 0) ledger.fines = (ledger.fines + fines).toUint128();
        self.domains.nodes[root] = word.withDebt(true);
        emit ILiability.DebtBooked(root, round, victim, claim, fines);
    }

    /// @notice Pays a domain's debt out of value that came in for a member of it, victims first.
    /// @return paid What of `amount` that took.
    function payDebt(
        Books storage self,
        IConstitution constitution,
        uint256 root,
        NodeWord word,
        uint256 amount
    ) public returns (uint256 paid) {
        uint256 round = self.debts.dockets[root].round;
        (uint256 toVictims, uint256 toFines, bool cleared) = self.debts.pay(root, amount);
        self.creditInsurance(constitution, toFines);
        paid = toVictims + toFines;
        if (cleared) self.clearDebt(root, word, round);
    }

    // ------------------------------------------------------------------ reads

    /// @notice A claim's outstanding and collectable amounts.
    function claimOf(
        Books storage self,
        uint256 domain_,
        uint256 round,
        address holder
    ) public view returns (uint256 outstanding, uint256 collectable) {
        return self.debts.claimOf(domain_, round, uint160(holder));
    }

    /// @notice Everything about a member's liability, named.
    function standing(Books storage self, uint256 id) public view returns (LiabilityStanding memory view_) {
        RawStanding memory raw = self.look(id);
        if (raw.status == uint8(MemberStatus.None)) return view_;
        view_.exists = raw.status == uint8(MemberStatus.Open);
        view_.good = view_.exists && raw.word.isGood(timeNow());
        view_.domain = raw.domain;
        view_.warningEnds = raw.word.endOf(Sanction.Warning);
        view_.probationEnds = raw.word.endOf(Sanction.Probation);
        view_.suspensionEnds = raw.word.endOf(Sanction.Suspension);
        view_.exclusionEnds = raw.word.endOf(Sanction.Exclusion);
        view_.quarantineEnds = raw.word.quarantineEnd();
        view_.bond = raw.bond;
        view_.debt = raw.debt;
        view_.reserve = raw.reserve;
    }

    /// @notice Whether a member's or a domain's id belongs to a clean domain.
    function isClean(Books storage self, uint256 id, bool strictly) public view returns (bool) {
        (bool known, uint256 root, NodeWord word) = _wordOf(self, id);
        if (root == 0) return known;
        return word.isGood(timeNow()) && !(strictly && word.hasCases());
    }

    /// @notice Whether nothing at all is open against the domain of a member or of a domain's id.
    function isSettled(Books storage self, uint256 id) public view returns (bool) {
        (bool known, uint256 root, NodeWord word) = _wordOf(self, id);
        if (root == 0) return known;
        return
            word.isGood(timeNow()) &&
            !word.hasCases() &&
            word.endOf(Sanction.Warning) <= timeNow() &&
            word.endOf(Sanction.Probation) <= timeNow();
    }

    /// @notice Value of a member's shares.
    function bondOf(Books storage self, uint256 id) public view returns (uint256) {
        (Position memory position, ) = self.domains.locate(self.domains.memberOf(id));
        return position.value();
    }

    /// @notice A domain as it stands.
    function domain(Books storage self, uint256 id) public view returns (DomainView memory view_) {
        NodeWord word = self.domains.nodes[id];
        if (!word.exists()) revert ILiability.Liability_UnknownDomain(id);
        Pool memory pool = self.domains.poolOf(id);
        Census memory census = self.domains.censuses[id];
        Ledger memory ledger = self.debts.ledgers[id];
        Docket memory docket = self.debts.dockets[id];
        view_ = DomainView({
            root: word.isRoot(),
            parent: word.parent(),
            founder: census.founder,
            size: census.size,
            assets: pool.assets,
            shares: pool.shares,
            epoch: pool.epoch,
            debt: ledger.debt,
            fines: ledger.fines,
            reserve: docket.reserve,
            cases: docket.cases,
            round: docket.round
        });
        // What a linked domain once pooled is its root's now.
        if (!view_.root) (view_.assets, view_.shares) = (0, 0);
    }

    /// @notice The founder of a member's domain while it can speak for it.
    function founderOf(Books storage self, uint256 id) public view returns (uint256 founder) {
        (uint256 root, ) = self.domains.rootOfAny(id);
        if (root == 0) return self.domains.members[id].status == MemberStatus.Open ? id : 0;
        founder = self.domains.censuses[root].founder;
        (uint256 own, ) = self.domains.rootOfAny(founder);
        if (own != root || self.domains.members[founder].status != MemberStatus.Open) return 0;
    }

    /// @notice An open case's claim.
    function caseOf(Books storage self, bytes32 caseId) public view returns (CaseView memory) {
        Case memory claim = self.cases[caseId];
        return CaseView(claim.domain, claim.claimant, claim.amount, claim.escrow, claim.applicant);
    }

    /// @notice What of a bond neither a lock nor a cover nor a withdrawal holds.
    function freeBondOf(Books storage self, uint256 id) public view returns (uint256) {
        Member memory member = self.domains.memberOf(id);
        (Position memory position, ) = self.domains.locate(member);
        return self.unpromised(id, member, position.value());
    }

    /// @notice Links between a member and its root.
    function hopsOf(Books storage self, uint256 id) public view returns (uint256 hops) {
        NodeWord word = self.domains.nodes[self.domains.members[id].parent];
        while (!word.isRoot()) {
            ++hops;
            word = self.domains.nodes[word.parent()];
        }
    }

    // ------------------------------------------------------------------ internals

    function _wordOf(Books storage self, uint256 id) private view returns (bool known, uint256 root, NodeWord word) {
        known =
            id >= Domains.FIRST_DOMAIN
                ? self.domains.nodes[id].exists()
                : self.domains.members[id].status != MemberStatus.None;
        if (known) (root, word) = self.domains.rootOfAny(id);
    }

    function _credit(Books storage self, uint256 domain_, uint256 round, address holder, uint256 amount) private {
        self.credits[holder] += amount;
        emit ILiability.ClaimCollected(domain_, round, holder, amount);
    }
}
