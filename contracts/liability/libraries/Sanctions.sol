// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {Sanction} from "../types/Sanction.sol";
import {NodeWord} from "../types/NodeWord.sol";
import {Books} from "./Books.sol";
import {Domains} from "./Domains.sol";
import {Incidents} from "./Incidents.sol";

/// @title Sanctions: one word of a domain, so one write reaches every fork at once
library Sanctions {
    using Domains for Domains.Context;
    using Incidents for Incidents.Context;

    /// @notice Lays a sanction; its end never comes earlier than it was.
    function sanction(Books storage self, uint256 id, bytes32 incident, Sanction kind, Duration length) internal {
        if (Duration.unwrap(length) == 0) revert ILiability.Liability_ZeroDuration();
        (uint256 root, NodeWord word) = self.domains.ensureDomainOf(id);
        Timestamp end = self.incidents.extend(incident, id, kind, length);
        Timestamp present = word.endOf(kind);
        if (present < end) self.domains.nodes[root] = word.withEnd(kind, end);
        else end = present;
        emit ILiability.DomainSanctioned(id, root, incident, kind, end);
    }
}
