// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Sponsorship} from "../../identity/types/Forks.sol";

/// @notice Another cell's contracts in one, which answer what they please.
contract HostileRegistry {
    enum Answer {
        Yes,
        No,
        Garbage,
        Nothing,
        Refusal,
        Endless,
        Flood
    }

    error HostileRegistry_Refused();

    address public controller = msg.sender;
    Answer public answer;
    uint16 public royalty;

    function set(Answer answer_, uint16 royalty_) external {
        (answer, royalty) = (answer_, royalty_);
    }

    function isInGoodStanding(uint256) external pure returns (bool) {
        return true;
    }

    function controllerOf(uint256) external view returns (address) {
        return controller;
    }

    function sponsorshipOf(uint256) external view returns (Sponsorship memory its) {
        its.sponsor = 2;
        its.royalty = royalty;
    }

    function isAuthorized(uint256, address account, uint16) external view returns (bool) {
        if (answer == Answer.Yes) return account == controller;
        if (answer == Answer.No) return false;
        if (answer == Answer.Refusal) revert HostileRegistry_Refused();
        if (answer == Answer.Endless) while (gasleft() > 0) continue;
        uint256 size =
            answer == Answer.Garbage
                ? 32
                : answer == Answer.Nothing
                    ? 0
                    : 20_000;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, 2)
            return(free, size)
        }
    }
}
