// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {PARAM_LIABILITY_INSURANCE} from "../../cell/types/Parameters.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {Departure, Withdrawal, WithdrawalTerms} from "../types/Liabilities.sol";
import {NodeWord} from "../types/NodeWord.sol";
import {Debts} from "./Debts.sol";
import {Domains, Exit, Member} from "./Domains.sol";
import {Incidents} from "./Incidents.sol";

/// @notice An open case. The first word is the reserve, the second is written only when the claim is escrowed.
struct Case {
    uint40 domain;
    uint40 claimant;
    uint96 amount;
    uint40 applicant;
    uint96 escrow;
}

/// @notice What of a member's own bond is promised. One word, read only of members that promised something once.
/// @param covers For its spin-offs.
/// @param held At stake in acts of an officer that are not settled.
/// @param heldUntil Until then what is held cannot be withdrawn.
struct Promised {
    uint96 covers;
    uint96 held;
    uint40 heldUntil;
}

/// @notice All that Liability remembers.
struct Books {
    Domains.Context domains;
    Debts.Context debts;
    Incidents.Context incidents;
    mapping(address account => uint256 amount) credits;
    mapping(uint256 member => Withdrawal) withdrawals;
    mapping(uint256 member => Departure) departures;
    mapping(uint256 member => Promised) promised;
    mapping(bytes32 caseId => Case) cases;
    WithdrawalTerms terms;
}

/// @title Ledgering: what several aspects do to the books
library Ledgering {
    /// @notice Credits fines, fees and residues to the account that the constitution names.
    function creditInsurance(Books storage self, IConstitution constitution, uint256 amount) internal {
        if (amount == 0) return;
        self.credits[address(uint160(constitution.value(PARAM_LIABILITY_INSURANCE)))] += amount;
    }

    /// @notice Takes the mark of debt off a domain.
    function clearDebt(Books storage self, uint256 root, NodeWord word, uint256 round) internal {
        self.domains.nodes[root] = word.withDebt(false);
        emit ILiability.DebtCleared(root, round);
    }

    /// @notice What of a bond can still be promised: neither locked, nor promised already, nor on its way out. What is at stake is promised
    /// until it is freed, also when it could be withdrawn.
    function unpromised(
        Books storage self,
        uint256 id,
        Member memory member,
        uint256 worth
    ) internal view returns (uint256) {
        if (member.lockedUntil > block.timestamp) return 0;
        if (member.promises) {
            Promised memory promised = self.promised[id];
            worth = less(worth, uint256(promised.covers) + promised.held);
        }
        return member.exit == Exit.None ? worth : less(worth, self.withdrawals[id].amount);
    }

    /// @notice `a - b`, or nothing.
    function less(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a - b : 0;
    }

    /// @notice What of `worth` is neither cover for spin-offs nor held now.
    function abovePromises(
        Books storage self,
        uint256 id,
        Member memory member,
        uint256 worth
    ) internal view returns (uint256) {
        if (!member.promises) return worth;
        Promised memory promised = self.promised[id];
        return
            less(
                worth,
                promised.heldUntil > block.timestamp ? uint256(promised.covers) + promised.held : promised.covers
            );
    }
}
