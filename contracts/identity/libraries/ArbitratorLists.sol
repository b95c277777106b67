// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IConstraints} from "../interfaces/IConstraints.sol";
import {ARBITRATORS_MOST, ArbitratorsView} from "../types/Constraints.sol";

/// @title ArbitratorLists: which arbitrators a passport accepts
/// @notice Lists are written once and named by number, so that a looser one waits beside the one in force.
library ArbitratorLists {
    /// @dev A list with its length beside its number, so that no reader asks for it. No length: any arbitrator.
    struct Named {
        uint32 number;
        uint8 length;
    }

    /// @dev What a passport promised, in one word, with what else a spend asks first. `loosensAt` is 0 while nothing waits.
    struct Word {
        Named present;
        Named next;
        uint40 loosensAt;
        uint32 lastNumber;
        uint40 forksFrom;
        bool limited;
    }

    struct Context {
        mapping(uint256 passport => mapping(uint256 number => address[ARBITRATORS_MOST])) lists;
    }

    // ------------------------------------------------------------------ reads

    function viewOf(
        Context storage self,
        Word memory word,
        uint256 passport
    ) internal view returns (ArbitratorsView memory shown) {
        settle(word);
        shown.accepted = _read(self, passport, word.present);
        shown.pending = _read(self, passport, word.next);
        shown.loosensAt = Timestamp.wrap(word.loosensAt);
    }

    /// @dev Whether the list in force has the arbitrator, or there is none. The word is settled.
    function accepts(
        Context storage self,
        Word memory word,
        uint256 passport,
        address arbitrator
    ) internal view returns (bool) {
        uint256 length = word.present.length;
        if (length == 0) return true;

        address[ARBITRATORS_MOST] storage list = self.lists[passport][word.present.number];
        for (uint256 i = 0; i < length; ++i) if (list[i] == arbitrator) return true;
        return false;
    }

    /// @dev Brings a looser list into force that has waited.
    function settle(Word memory word) internal view {
        if (word.loosensAt == 0 || block.timestamp < word.loosensAt) return;
        word.present = word.next;
        _forget(word);
    }

    // ------------------------------------------------------------------ writes

    /// @dev Tightens at once, loosens at `loosensAt`; either replaces a loosening that waits. The caller stores the word.
    function set(
        Context storage self,
        Word memory word,
        uint256 passport,
        address[] calldata arbitrators,
        uint40 loosensAt
    ) internal {
        settle(word);
        bool tighter = _isWithin(self, word, passport, arbitrators);
        if (tighter && arbitrators.length == word.present.length) revert IConstraints.Constraints_Unchanged(passport);

        Named memory named = _write(self, word, passport, arbitrators);
        if (tighter) {
            word.present = named;
            _forget(word);
            emit IConstraints.ArbitratorsTightened(passport, arbitrators);
        } else {
            (word.next, word.loosensAt) = (named, loosensAt);
            emit IConstraints.ArbitratorsLoosening(passport, arbitrators, Timestamp.wrap(loosensAt));
        }
    }

    /// @dev Takes a loosening back that is not in force yet. The caller stores the word.
    function cancel(Word memory word, uint256 passport) internal {
        settle(word);
        if (word.loosensAt == 0) revert IConstraints.Constraints_NothingPending(passport);
        _forget(word);
        emit IConstraints.ArbitratorsLooseningCancelled(passport);
    }

    // ------------------------------------------------------------------ internals

    /// @dev Whether everything that the list accepts is accepted now: of no list, only if there is none.
    function _isWithin(
        Context storage self,
        Word memory word,
        uint256 passport,
        address[] calldata arbitrators
    ) private view returns (bool) {
        uint256 count = arbitrators.length;
        if (count > ARBITRATORS_MOST) revert IConstraints.Constraints_TooManyArbitrators(count, ARBITRATORS_MOST);
        if (count == 0) return word.present.length == 0;

        bool within = true;
        address previous;
        for (uint256 i = 0; i < count; ++i) {
            if (arbitrators[i] <= previous) revert IConstraints.Constraints_UnsortedArbitrators(i);
            previous = arbitrators[i];
            if (!accepts(self, word, passport, previous)) within = false;
        }
        return within;
    }

    function _write(
        Context storage self,
        Word memory word,
        uint256 passport,
        address[] calldata arbitrators
    ) private returns (Named memory named) {
        named = Named({number: ++word.lastNumber, length: uint8(arbitrators.length)});
        address[ARBITRATORS_MOST] storage list = self.lists[passport][named.number];
        for (uint256 i = 0; i < arbitrators.length; ++i) list[i] = arbitrators[i];
    }

    function _read(
        Context storage self,
        uint256 passport,
        Named memory named
    ) private view returns (address[] memory list) {
        list = new address[](named.length);
        for (uint256 i = 0; i < list.length; ++i) list[i] = self.lists[passport][named.number][i];
    }

    function _forget(Word memory word) private pure {
        (word.next, word.loosensAt) = (Named(0, 0), 0);
    }
}
