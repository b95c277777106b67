// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IConstraints} from "../interfaces/IConstraints.sol";
import {ARBITRATORS_MOST, ArbitratorsView} from "../types/Constraints.sol";

/// @title ArbitratorLists: which arbitrators a passport accepts
/// @notice Lists are written once and named by number, so that a looser one waits beside the one in force.
library ArbitratorLists {
    /// @dev What a passport promised, in one word, with what else a spend asks first: two lists flat, since a nested struct takes a word
    /// of its own. `loosensAt` is 0 while nothing waits.
    struct Word {
        uint32 number;
        uint8 length;
        uint32 nextNumber;
        uint8 nextLength;
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
        shown.accepted = _read(self, passport, word.number, word.length);
        shown.pending = _read(self, passport, word.nextNumber, word.nextLength);
        shown.loosensAt = Timestamp.wrap(word.loosensAt);
    }

    /// @dev Whether the list in force has the arbitrator, or there is none. The word is settled.
    function accepts(
        Context storage self,
        Word memory word,
        uint256 passport,
        address arbitrator
    ) internal view returns (bool) {
        uint256 length = word.length;
        if (length == 0) return true;

        address[ARBITRATORS_MOST] storage list = self.lists[passport][word.number];
        for (uint256 i = 0; i < length; ++i) if (list[i] == arbitrator) return true;
        return false;
    }

    /// @dev Brings a looser list into force that has waited.
    function settle(Word memory word) internal view {
        if (word.loosensAt == 0 || block.timestamp < word.loosensAt) return;
        (word.number, word.length) = (word.nextNumber, word.nextLength);
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
        if (tighter && arbitrators.length == word.length) revert IConstraints.Constraints_Unchanged(passport);

        uint32 number = _write(self, word, passport, arbitrators);
        uint8 count = uint8(arbitrators.length);
        if (tighter) {
            (word.number, word.length) = (number, count);
            _forget(word);
            emit IConstraints.ArbitratorsTightened(passport, arbitrators);
        } else {
            (word.nextNumber, word.nextLength, word.loosensAt) = (number, count, loosensAt);
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
        if (count == 0) return word.length == 0;

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
    ) private returns (uint32 number) {
        number = ++word.lastNumber;
        address[ARBITRATORS_MOST] storage list = self.lists[passport][number];
        for (uint256 i = 0; i < arbitrators.length; ++i) list[i] = arbitrators[i];
    }

    function _read(
        Context storage self,
        uint256 passport,
        uint256 number,
        uint256 length
    ) private view returns (address[] memory list) {
        list = new address[](length);
        for (uint256 i = 0; i < list.length; ++i) list[i] = self.lists[passport][number][i];
    }

    function _forget(Word memory word) private pure {
        (word.nextNumber, word.nextLength, word.loosensAt) = (0, 0, 0);
    }
}
