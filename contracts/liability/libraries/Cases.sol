// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp, laterOf, timeNow} from "../../shared/types/Timestamp.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {WithdrawalTerms} from "../types/Liabilities.sol";
import {Sanction} from "../types/Sanction.sol";
import {NodeWord} from "../types/NodeWord.sol";
import {Books, Case, Ledgering, Promised} from "./Books.sol";
import {Docket} from "./Debts.sol";
import {Domains} from "./Domains.sol";

/// @title Cases: what a court and a sentinel lay on a domain
/// @notice Reserves of open cases and quarantine: each is one word of the domain, so it holds for every member at once. And what an officer has
/// at stake meanwhile, which is its own alone. Linked like {Departures}.
library Cases {
    using Domains for Domains.Context;
    using SafeCastLib for uint256;

    /// @dev The longest that a sentinel may quarantine on its own word (CON-3).
    uint32 internal constant QUARANTINE_LIMIT = 48 hours;
    /// @dev Rest after a quarantine before a sentinel may lay another: one cannot be chained to the next.
    uint32 internal constant QUARANTINE_REST = 7 days;

    // ------------------------------------------------------------------ reserves

    /// @notice Reserves a case's claim.
    function reserve(
        Books storage self,
        bytes32 caseId,
        uint256 id,
        uint256 claimant,
        uint256 amount
    ) public returns (uint256 root) {
        if (self.cases[caseId].domain != 0) revert ILiability.Liability_CaseExists(caseId);
        NodeWord word;
        (root, word) = self.domains.ensureDomainOf(id);
        self.cases[caseId] = Case({
            domain: uint40(root),
            claimant: uint40(claimant),
            amount: Domains.toAmount(amount),
            applicant: 0,
            escrow: 0
        });
        Docket storage docket = self.debts.dockets[root];
        docket.reserve = (docket.reserve + amount).toUint128();
        if (++docket.cases == 1) self.domains.nodes[root] = word.withCases(true);
        emit ILiability.ClaimReserved(caseId, root, claimant, amount);
    }

    /// @notice Ends a case's reserve; what is left of its escrow goes back.
    function release(Books storage self, bytes32 caseId, address refundTo) public {
        Case memory claim = known(self, caseId);
        delete self.cases[caseId];
        // A domain with an open case never merges, so the case's domain is still the root.
        Docket storage docket = self.debts.dockets[claim.domain];
        docket.reserve -= claim.amount;
        if (--docket.cases == 0) {
            self.domains.nodes[claim.domain] = self.domains.nodes[claim.domain].withCases(false);
        }
        if (claim.escrow != 0) self.credits[refundTo] += claim.escrow;
        emit ILiability.ReserveReleased(caseId, claim.domain, claim.amount, claim.escrow);
    }

    /// @notice Notes that an applicant has put a case's whole claim aside.
    function escrow(Books storage self, uint256 applicant, bytes32 caseId) public returns (uint256 amount) {
        Case memory claim = known(self, caseId);
        if (claim.applicant != 0) revert ILiability.Liability_CaseEscrowed(caseId, claim.applicant);
        amount = claim.amount;
        claim.applicant = uint40(applicant);
        claim.escrow = uint96(amount);
        self.cases[caseId] = claim;
    }

    /// @notice An open case, or a revert.
    function known(Books storage self, bytes32 caseId) internal view returns (Case memory claim) {
        claim = self.cases[caseId];
        if (claim.domain == 0) revert ILiability.Liability_UnknownCase(caseId);
    }

    // ------------------------------------------------------------------ sanctions and quarantine

    /// @notice Ends a sanction.
    function lift(Books storage self, uint256 id, Sanction kind) public {
        (uint256 root, NodeWord word) = self.domains.ensureDomainOf(id);
        self.domains.nodes[root] = word.withEnd(kind, Timestamp.wrap(0));
        emit ILiability.SanctionLifted(id, root, kind);
    }

    /// @notice A sentinel's quarantine: short, and with a rest after it. It never ends one earlier that a court has set.
    function quarantine(Books storage self, uint256 id, Duration length) public {
        uint32 asked = Duration.unwrap(length);
        if (asked == 0) revert ILiability.Liability_ZeroDuration();
        if (asked > QUARANTINE_LIMIT) {
            revert ILiability.Liability_QuarantineTooLong(length, Duration.wrap(QUARANTINE_LIMIT));
        }
        (uint256 root, NodeWord word) = self.domains.ensureDomainOf(id);
        uint40 restUntil = self.domains.censuses[root].restUntil;
        if (restUntil > block.timestamp) {
            revert ILiability.Liability_QuarantineTooSoon(root, Timestamp.wrap(restUntil));
        }
        Timestamp end = timeNow().plus(length);
        self.domains.censuses[root].restUntil = uint40(Timestamp.unwrap(end) + QUARANTINE_REST);
        _quarantineUntil(self, id, root, word, laterOf(end, word.quarantineEnd()));
    }

    /// @notice A court's word on it.
    function resolveQuarantine(Books storage self, uint256 id, Timestamp end) public {
        (uint256 root, NodeWord word) = self.domains.ensureDomainOf(id);
        _quarantineUntil(self, id, root, word, end);
    }

    // ------------------------------------------------------------------ what an officer has at stake

    /// @notice Holds a part of a member's own bond for as long as a withdrawal that is queued now can take at the longest.
    function hold(Books storage self, uint256 id, uint256 amount) public {
        self.domains.open(id);
        WithdrawalTerms memory terms = self.terms;
        Promised memory promised = self.promised[id];
        promised.held += Domains.toAmount(amount);
        Timestamp end = timeNow().plus(Duration.wrap(terms.unbonding)).plus(Duration.wrap(terms.longestCase));
        // Shorter terms free nothing earlier that longer ones held.
        end = laterOf(end, Timestamp.wrap(promised.heldUntil));
        promised.heldUntil = uint40(Timestamp.unwrap(end));
        self.promised[id] = promised;
        self.domains.members[id].promises = true;
        emit ILiability.BondHeld(id, amount, promised.held, end);
    }

    /// @notice Ends a hold, of a closed member too.
    function free(Books storage self, uint256 id, uint256 amount) public {
        Promised storage promised = self.promised[id];
        uint256 held = Ledgering.less(promised.held, amount);
        promised.held = uint96(held);
        emit ILiability.BondFreed(id, amount, held);
    }

    // ------------------------------------------------------------------ internals

    function _quarantineUntil(Books storage self, uint256 id, uint256 root, NodeWord word, Timestamp end) private {
        self.domains.nodes[root] = word.withQuarantine(end);
        emit ILiability.QuarantineSet(id, root, end);
    }
}
