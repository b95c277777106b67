// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../contracts/shared/types/Timestamp.sol";
import {NodeWord, cleanRoot, linkTo} from "../../contracts/liability/types/NodeWord.sol";
import {Sanction} from "../../contracts/liability/types/Sanction.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice What one word of a domain says, and that no field of it touches another.
contract NodeWordTest is Proof {
    function test_cleanRoot() external pure {
        NodeWord word = cleanRoot();
        _holds(word.exists() && word.isRoot() && word.isGood(Timestamp.wrap(0)), "a clean root");
        _holds(!word.inDebt() && !word.hasCases() && !word.hasEnds(), "without a mark");
        _holds(!NodeWord.wrap(0).exists(), "nothing");
        _same(NodeWord.unwrap(word), 1 << 240, "its mark");
    }

    /// @notice [ENF-4] Each end and each mark for itself.
    function testFuzz_rootKeepsEveryField(uint40[5] memory ends, bool debt, bool open) external pure {
        NodeWord word = _root(ends, debt, open);
        for (uint256 i = 0; i < 4; ++i) _same(_end(word, i), ends[i], "an end");
        _same(Timestamp.unwrap(word.quarantineEnd()), ends[4], "the end of the quarantine");
        _holds(word.inDebt() == debt && word.hasCases() == open, "the marks");
        _holds(word.hasEnds() == (ends[0] | ends[1] | ends[2] | ends[3] | ends[4] != 0), "an end, or none");
        _holds(word.isRoot() && word.exists(), "a root");

        NodeWord other = word.withDebt(!debt).withCases(!open);
        _holds(other.inDebt() == !debt && other.hasCases() == !open, "the marks, turned");
        _same(NodeWord.unwrap(other.withDebt(debt).withCases(open)), NodeWord.unwrap(word), "and back");
        for (uint256 i = 0; i < 4; ++i) {
            other = word.withEnd(Sanction(i), Timestamp.wrap(0));
            _same(_end(other, i), 0, "an end, cleared");
            _same(NodeWord.unwrap(other.withEnd(Sanction(i), Timestamp.wrap(ends[i]))), NodeWord.unwrap(word), "back");
        }
    }

    function test_hasEndsOfEachKind() external pure {
        for (uint256 bit = 1; bit < 1 << 40; bit <<= 39) {
            Timestamp end = Timestamp.wrap(uint48(bit));
            for (uint256 i = 0; i < 4; ++i) _holds(cleanRoot().withEnd(Sanction(i), end).hasEnds(), "of a sanction");
            _holds(cleanRoot().withQuarantine(end).hasEnds(), "of a quarantine");
        }
        _holds(!cleanRoot().withDebt(true).withCases(true).hasEnds(), "marks are none");
    }

    /// @notice [ENF-4] Good standing ends and begins to the second.
    function testFuzz_isGood(uint40[5] memory ends, uint40 moment, bool debt) external pure {
        for (uint256 turn = 0; turn < 3; ++turn) {
            uint48 time = turn == 0 ? moment : ends[moment % 5];
            if (turn == 2 && time != 0) --time;
            bool good = !debt && ends[2] <= time && ends[3] <= time && ends[4] <= time;
            _holds(_root(ends, debt, true).isGood(Timestamp.wrap(time)) == good, "good standing");
        }
    }

    function test_isGoodToTheSecond() external pure {
        for (uint256 i = 2; i < 5; ++i) {
            uint40[5] memory ends;
            ends[i] = 100;
            _holds(_root(ends, false, false).isGood(Timestamp.wrap(100)), "at its end");
            _holds(!_root(ends, false, false).isGood(Timestamp.wrap(99)), "a second before");
        }
    }

    function test_endsBeyondTheFieldLastForEver() external pure {
        Timestamp beyond = Timestamp.wrap(uint48(1) << 40);
        NodeWord word = cleanRoot().withEnd(Sanction.Exclusion, beyond).withQuarantine(beyond);
        _same(_end(word, 3), type(uint40).max, "exclusion");
        _same(Timestamp.unwrap(word.quarantineEnd()), type(uint40).max, "quarantine");
        word = cleanRoot().withEnd(Sanction.Exclusion, Timestamp.wrap(type(uint40).max));
        _same(_end(word, 3), type(uint40).max, "the last that fits");
    }

    function testFuzz_linkKeepsEveryField(uint40 to, uint32 toEpoch, uint32 fromEpoch, uint152 ratio) external pure {
        if (to == 0) to = 1;
        NodeWord word = linkTo(to, toEpoch, fromEpoch, ratio);
        _holds(word.exists() && !word.isRoot(), "a link");
        _same(word.parent(), to, "parent");
        _same(word.parentEpoch(), toEpoch, "the parent's epoch");
        _same(word.ownEpoch(), fromEpoch, "the own epoch");
        _same(word.convert(1 << 104, fromEpoch), ratio >> 24, "converted");
        unchecked {
            _same(word.convert(1 << 104, fromEpoch + 1), 0, "of another epoch");
        }
    }

    function testFuzz_convertRoundsDown(uint256 minted, uint256 supply, uint256 shares) external pure {
        supply = _between(supply, 1, (1 << 116) - 1);
        minted = _between(minted, 0, supply * 1e6 < 1 << 116 ? supply * 1e6 : supply);
        shares = _between(shares, 0, supply);
        NodeWord word = linkTo(1, 0, 0, (minted << 128) / supply);
        uint256 exact = (shares * minted) / supply;
        uint256 converted = word.convert(shares, 0);
        _holds(converted <= exact && converted + 1 >= exact, "less than one share is dropped");
    }

    function _root(uint40[5] memory ends, bool debt, bool open) private pure returns (NodeWord word) {
        word = cleanRoot().withDebt(debt).withCases(open).withQuarantine(Timestamp.wrap(ends[4]));
        for (uint256 i = 0; i < 4; ++i) word = word.withEnd(Sanction(i), Timestamp.wrap(ends[i]));
    }

    function _end(NodeWord word, uint256 kind) private pure returns (uint256) {
        return Timestamp.unwrap(word.endOf(Sanction(kind)));
    }
}
