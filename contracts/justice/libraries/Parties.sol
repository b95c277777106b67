// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IForks} from "../../identity/interfaces/IForks.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {BindingView} from "../../identity/types/Passports.sol";
import {Sponsorship} from "../../identity/types/Forks.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {CourtWiring, Side} from "../types/Cases.sol";
import {Suit} from "./CourtBooks.sol";

/// @title Parties: who stands on which side of a matter
/// @notice The respondent's side is its whole domain, which answers for it, and its sponsor, whose cover does (ENF-1c).
library Parties {
    /// @notice The domain of a passport; 0 for an id that there never was.
    function domainOf(CourtWiring calldata w, uint256 passport) internal view returns (uint256) {
        if (passport == 0 || passport > IPassports(w.passports).lastId()) return 0;
        return ILiability(w.liability).domainOf(passport);
    }

    /// @notice The domain of a passport that a case names, which there is; 0 where it names none.
    function kinOf(CourtWiring calldata w, uint256 passport) internal view returns (uint256) {
        return passport == 0 ? 0 : ILiability(w.liability).domainOf(passport);
    }

    /// @notice The domain that an address is bound to; 0 for a stranger.
    function homeOf(CourtWiring calldata w, address account) internal view returns (uint256) {
        BindingView memory binding = IPassports(w.passports).bindingOf(account);
        return binding.bound ? ILiability(w.liability).domainOf(binding.home) : 0;
    }

    /// @notice What counts as the same claimant: its domain, or the address without a passport.
    function claimantKey(CourtWiring calldata w, uint256 claimant, address payer) internal view returns (uint256) {
        return claimant == 0 ? uint160(payer) : ILiability(w.liability).domainOf(claimant);
    }

    /// @notice The side on which a caller stands with a passport of its own, and what counts its appeals.
    function sideOf(
        Suit storage suit,
        CourtWiring calldata w,
        bytes32 caseId,
        uint256 passport
    ) internal view returns (Side side, uint256 key) {
        (uint256 claimant, uint256 respondent) = (suit.claimant, suit.respondent);
        address payer = suit.payer;
        if (msg.sender == payer) return (Side.Claimant, claimantKey(w, claimant, payer));
        if (!controls(w, msg.sender, passport)) revert ICourt.Court_NotParty(caseId, msg.sender);

        uint256 domain = ILiability(w.liability).domainOf(passport);
        if (passport == claimant) return (Side.Claimant, domain);
        if (domain == ILiability(w.liability).domainOf(respondent) || passport == sponsorOf(w, respondent)) {
            return (Side.Respondent, domain);
        }
        revert ICourt.Court_NotParty(caseId, msg.sender);
    }

    function controls(CourtWiring calldata w, address account, uint256 passport) internal view returns (bool) {
        return passport != 0 && IPassports(w.passports).controllerOf(passport) == account;
    }

    /// @notice The sponsor whose cover still answers for a passport; 0 where there is none.
    function sponsorOf(CourtWiring calldata w, uint256 passport) internal view returns (uint256) {
        Sponsorship memory sponsorship = IForks(w.forks).sponsorshipOf(passport);
        return sponsorship.tailEnds > block.timestamp ? sponsorship.sponsor : 0;
    }
}
