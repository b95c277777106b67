// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IOrders} from "../interfaces/IOrders.sol";
import {CHOICE_CLAIM, CHOICE_COUNTER, MatterView, Stage} from "../types/Cases.sol";

/// @title Rulings: what a court has said about a case, whichever court it is
/// @notice The court of jurors tells its rulings. Another court that holds `IOrders`, as the interim one, files what it decided already: its
/// word is upheld once a leg of the order ran, and taken back when its case ends without that.
library Rulings {
    /// @notice What is known of a case.
    /// @param given Whether a first ruling was given, be it open to appeal.
    /// @param isFinal Whether nothing changes it any more.
    /// @param upheld Whether the final ruling orders something: the claimant's order or the respondent's own.
    struct Word {
        bool given;
        bool isFinal;
        bool upheld;
    }

    /// @notice A court's word on a case.
    function on(ILiability liability, address court, bytes32 caseId) internal view returns (Word memory word) {
        try ICourt(court).matterOf(caseId) returns (MatterView memory matter) {
            word.isFinal = matter.isFinal;
            word.given = matter.isFinal || matter.stage == Stage.Ruled || matter.appeals != 0;
            word.upheld = matter.isFinal && (matter.ruling == CHOICE_CLAIM || matter.ruling == CHOICE_COUNTER);
        } catch {
            word.upheld = IOrders(court).orderOf(caseId).done != 0;
            word.isFinal = word.upheld || liability.caseOf(caseId).domain == 0;
            word.given = word.isFinal;
        }
    }
}
