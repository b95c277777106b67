// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {RawStanding} from "../../liability/types/Liabilities.sol";
import {Sanction} from "../../liability/types/Sanction.sol";
import {Timestamp, laterOf, timeNow} from "../../shared/types/Timestamp.sol";
import {PassportWord} from "../types/PassportWord.sol";
import {PassportStanding} from "../types/Passports.sol";
import {IdentityTerms} from "./IdentityTerms.sol";

/// @title Standings: what a passport counts for now (ID-6)
library Standings {
    using IdentityTerms for IdentityTerms.Context;

    /// @dev On probation a passport counts for no more.
    uint8 private constant PROBATION_TIER = 1;

    /// @notice Everything about a passport in one value, filled where the caller made it. One read of Liability; terms are read only above
    /// tier 0.
    function fill(
        PassportStanding memory view_,
        ILiability liability,
        IdentityTerms.Context storage terms,
        uint256 id,
        address owner,
        PassportWord word,
        uint256 ownProbationEnds
    ) internal view {
        if (owner == address(0)) return;
        RawStanding memory its = liability.rawStanding(id);
        Timestamp moment = timeNow();
        view_.exists = true;
        view_.good = its.word.isGood(moment);
        view_.kind = word.kind();
        view_.controller = owner;
        view_.domain = its.domain;
        view_.probationEnds = Timestamp.wrap(uint48(ownProbationEnds));
        if (its.word.hasEnds()) {
            view_.warningEnds = its.word.endOf(Sanction.Warning);
            view_.probationEnds = laterOf(its.word.endOf(Sanction.Probation), view_.probationEnds);
            view_.suspensionEnds = its.word.endOf(Sanction.Suspension);
            view_.exclusionEnds = its.word.endOf(Sanction.Exclusion);
            view_.quarantineEnds = its.word.quarantineEnd();
            view_.quarantined = view_.quarantineEnds > moment;
        }
        view_.bond = its.bond;
        view_.debt = its.debt;
        view_.reserve = its.reserve;

        uint8 tier = view_.good ? word.tier() : 0;
        if (tier > PROBATION_TIER && view_.probationEnds > moment) tier = PROBATION_TIER;
        view_.tier = terms.affordable(tier, its.bond);
    }
}
