// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {JurorView} from "../../../contracts/justice/types/Jurors.sol";
import {PanelStatus, PanelTerms, RoundView, SeatView, VoteStatus} from "../../../contracts/justice/types/Panels.sol";
import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {Bench} from "./Bench.sol";

/// @notice Sixteen jurors, their court and everybody else at once. README.md states what must hold.
contract PanelsHandler is Bench {
    uint256 internal constant FEE = 7;
    uint256 internal constant MOST_ROUNDS = 12;
    uint32 internal constant PHASE = 1 hours;

    /// @notice The first statement that was broken; empty while all hold.
    string public violation;

    bytes32[] private _rounds;
    mapping(bytes32 roundId => uint256[]) private _excluded;
    mapping(bytes32 roundId => mapping(uint256 seat => uint256)) private _votes;
    mapping(bytes32 roundId => mapping(uint256 seat => VoteStatus)) private _stages;

    uint256 private _stakesIn;
    uint256 private _stakesOut;
    uint256 private _swept;
    uint256 private _feesIn;
    uint256 private _feesOut;
    uint256 private _seatsOpen;

    modifier audited() {
        _;
        _checkBooks();
    }

    // ------------------------------------------------------------------ the pool

    function join(uint256 who, uint256 amount) external audited {
        who = _passport(who);
        amount = _between(amount, SEAT_STAKE, SEAT_STAKE * 4);
        VM.prank(_person(who));
        POOL.join(who, amount);
        _stakesIn += amount;
    }

    function resign(uint256 who) external audited {
        who = _passport(who);
        VM.prank(_person(who));
        POOL.resign(who);
    }

    function topUp(uint256 who, uint256 amount) external audited {
        who = _passport(who);
        amount = _between(amount, 1, SEAT_STAKE * 2);
        VM.prank(_person(who));
        POOL.topUp(who, amount);
        _stakesIn += amount;
    }

    function withdrawStake(uint256 who, uint256 amount) external audited {
        who = _passport(who);
        uint256 free = POOL.freeStakeOf(who);
        VM.assume(free != 0);
        amount = _between(amount, 1, free);
        VM.prank(_person(who));
        POOL.withdrawStake(who, amount);
        _stakesOut += amount;
    }

    function evict(uint256 who) external audited {
        POOL.evict(_passport(who));
    }

    function sweep() external audited {
        _swept += POOL.sweepForfeits();
    }

    /// @dev A passport loses its standing, or has it back.
    function sway(uint256 who) external audited {
        who = _passport(who);
        _bad[who] = !_bad[who];
    }

    /// @dev Domains become one; after too many the rest stay apart, so that panels are still found.
    function merge(uint256 a, uint256 b) external audited {
        VM.assume(a % 4 == 0);
        LIABILITY.merge(_passport(a >> 2), _passport(b));
    }

    // ------------------------------------------------------------------ rounds

    function open(uint256 seats, uint256 excluded, uint256 wait) external audited {
        VM.assume(_rounds.length < MOST_ROUNDS);
        PanelTerms memory terms;
        terms.halves = seats % 4 == 0;
        terms.seats = uint8(terms.halves ? 2 + 2 * ((seats >> 2) % 3) : 1 + ((seats >> 2) % 7));
        terms.choices = 3;
        terms.frozenAt = Timestamp.wrap(uint48(block.timestamp));
        terms.ticket = uint64(((block.timestamp + (wait % 600)) << 24) | _rounds.length);
        terms.evidenceEnds = Timestamp.wrap(uint48(block.timestamp + (wait % 1_200)));
        terms.commitLength = terms.revealLength = Duration.wrap(PHASE);
        terms.maxExtension = Duration.wrap(7 days);
        terms.feePerJuror = uint96(FEE);
        terms.excludedDomains = new uint256[](excluded % 3);
        bytes32 roundId = keccak256(abi.encode("round", _rounds.length));
        for (uint256 i = 0; i < terms.excludedDomains.length; ++i) {
            uint256 domain = LIABILITY.domainOf(_passport(excluded >> (8 * (i + 1))));
            terms.excludedDomains[i] = domain;
            _excluded[roundId].push(domain);
        }
        TOKEN.mint(address(PANELS), FEE * terms.seats);
        PANELS.open(roundId, terms);
        _feesIn += FEE * terms.seats;
        _rounds.push(roundId);
    }

    function draw(uint256 round) external audited {
        bytes32 roundId = _round(round);
        uint256 from = PANELS.roundOf(roundId).drawn;
        PANELS.draw(roundId);
        uint256 to = PANELS.roundOf(roundId).drawn;
        _seatsOpen += to - from;
        for (uint256 seat = from; seat < to; ++seat) _checkSeat(roundId, seat);
    }

    function commit(uint256 round, uint256 seat, uint256 choice) external audited {
        bytes32 roundId = _round(round);
        SeatView memory its;
        (seat, its) = _seat(roundId, seat);
        choice %= 4;
        // A few commit to a choice that there is not, and so never reveal.
        if (choice == 3 && seat % 3 == 2) choice = 9;
        bytes32 commitment = PANELS.commitmentOf(roundId, seat, its.juror, choice, bytes32(seat));
        VM.prank(_person(its.juror));
        PANELS.commit(roundId, seat, commitment);
        _votes[roundId][seat] = choice;
        _stages[roundId][seat] = VoteStatus.Committed;
    }

    function leak(uint256 round, uint256 seat) external audited {
        VM.assume(round % 3 == 0);
        bytes32 roundId = _round(round / 3);
        (seat, ) = _seat(roundId, seat);
        PANELS.leak(roundId, seat, _votes[roundId][seat], bytes32(seat));
        _expect(_stages[roundId][seat] == VoteStatus.Committed, "leaked what was not committed");
        _stages[roundId][seat] = VoteStatus.Leaked;
    }

    function reveal(uint256 round, uint256 seat) external audited {
        bytes32 roundId = _round(round);
        (seat, ) = _seat(roundId, seat);
        PANELS.reveal(roundId, seat, _votes[roundId][seat], bytes32(seat));
        _expect(_stages[roundId][seat] == VoteStatus.Committed, "revealed what was not committed");
        _expect(_votes[roundId][seat] <= 3, "revealed a choice that there is not");
        _stages[roundId][seat] = VoteStatus.Revealed;
    }

    /// @dev A panel is drawn and goes through its phases; each juror does as two bits of the seed say: vote, leak, commit alone, stay away.
    function serve(uint256 round, uint256 seed) external audited {
        bytes32 roundId = _round(round);
        RoundView memory its = PANELS.roundOf(roundId);
        VM.assume(its.status == PanelStatus.Waiting || its.status == PanelStatus.Sitting);
        if (its.status == PanelStatus.Waiting) {
            VM.warp(block.timestamp + 600);
            this.draw(round);
            its = PANELS.roundOf(roundId);
        }
        if (its.status != PanelStatus.Sitting || block.timestamp >= Timestamp.unwrap(its.commitsUntil)) return;
        if (block.timestamp < Timestamp.unwrap(its.commitsFrom)) VM.warp(Timestamp.unwrap(its.commitsFrom));
        for (uint256 seat = 0; seat < its.drawn; ++seat) {
            uint256 way = (seed >> (8 * seat)) % 8;
            if (way == 0 || _stages[roundId][seat] != VoteStatus.None) continue;
            this.commit(round, seat, seed >> (8 * seat + 3));
            if (way == 1) this.leak((round % _rounds.length) * 3, seat);
        }
        VM.warp(Timestamp.unwrap(its.commitsUntil));
        for (uint256 seat = 0; seat < its.drawn; ++seat) {
            bool skips = (seed >> (8 * seat)) % 8 == 2 || _votes[roundId][seat] > 3;
            if (!skips && _stages[roundId][seat] == VoteStatus.Committed) this.reveal(round, seat);
            if (_stages[roundId][seat] == VoteStatus.Leaked) _tryLeaked(roundId, seat);
        }
        VM.warp(block.timestamp + PHASE);
    }

    function settle(uint256 round, uint256 seat) external audited {
        bytes32 roundId = _round(round);
        (seat, ) = _seat(roundId, seat);
        _settle(roundId, seat);
    }

    function reclaim(uint256 round) external audited {
        _feesOut += PANELS.reclaim(_round(round));
    }

    function withdraw(uint256 who) external audited {
        address person = _person(_passport(who));
        _feesOut += PANELS.withdraw(person, person);
    }

    function pass(uint256 seconds_) external audited {
        VM.warp(block.timestamp + _between(seconds_, 1, PHASE));
    }

    // ------------------------------------------------------------------ the count at the end

    /// @notice Every round comes to its end by the clock alone; then all is settled, paid out, and nothing is left.
    function recount() external {
        VM.warp(block.timestamp + 8 days + 2 * PHASE);
        for (uint256 i = 0; i < _rounds.length; ++i) _finish(_rounds[i]);
        for (uint256 who = 1; who <= PEOPLE; ++who) _leave(who);
        _expect(TOKEN.balanceOf(address(PANELS)) == 0, "N1: a fee is left behind");
        _expect(TOKEN.balanceOf(address(POOL)) == POOL.forfeits(), "N1: a stake is left behind");
        (uint256 jurors, ) = POOL.sizes();
        _expect(jurors == 0, "N2: somebody is left in the set");
    }

    function _finish(bytes32 roundId) private {
        (PanelStatus status, ) = PANELS.outcome(roundId);
        _expect(status > PanelStatus.Sitting, "N6: a round does not end");
        RoundView memory round = PANELS.roundOf(roundId);
        for (uint256 seat = 0; seat < round.drawn; ++seat) {
            if (!PANELS.seatOf(roundId, seat).settled) _settle(roundId, seat);
        }
        if (status >= PanelStatus.NoQuorum && !round.reclaimed) _feesOut += PANELS.reclaim(roundId);
        _checkBooks();
    }

    function _leave(uint256 who) private {
        address person = _person(who);
        if (POOL.jurorOf(who).seated) {
            VM.prank(person);
            POOL.resign(who);
        }
        JurorView memory juror = POOL.jurorOf(who);
        _expect(juror.locked == 0 && POOL.freeStakeOf(who) == juror.stake, "N1: a stake stays locked");
        if (juror.stake != 0) {
            VM.prank(person);
            POOL.withdrawStake(who, juror.stake);
            _stakesOut += juror.stake;
        }
        if (PANELS.creditOf(person) != 0) _feesOut += PANELS.withdraw(person, person);
    }

    // ------------------------------------------------------------------ the statements

    /// @dev N1 and N6, after every operation.
    function _checkBooks() private {
        uint256 stakes;
        uint256 locked;
        uint256 credits;
        for (uint256 who = 1; who <= PEOPLE; ++who) {
            JurorView memory juror = POOL.jurorOf(who);
            _expect(juror.locked <= juror.stake, "N1: more is locked than there is");
            stakes += juror.stake;
            locked += juror.locked;
            credits += PANELS.creditOf(_person(who));
        }
        uint256 held = TOKEN.balanceOf(address(POOL));
        _expect(held + _stakesOut + _swept == _stakesIn, "N1: stakes in are not stakes out");
        _expect(locked == _seatsOpen * SEAT_STAKE, "N5: locked is not what open seats lock");
        // What was given ahead of the absents' penalties is less than what is locked in their seats, and the reverse.
        _expect(stakes + POOL.forfeits() <= held + locked, "N1: more was given than is there");
        _expect(held + _feesHeld() == held + _feesIn - _feesOut, "N1: fees in are not fees out");
        _expect(credits <= _feesHeld(), "N1: more is credited than is there");
    }

    function _feesHeld() private view returns (uint256) {
        return TOKEN.balanceOf(address(PANELS));
    }

    /// @dev N2 and N3, for a seat that was just drawn.
    function _checkSeat(bytes32 roundId, uint256 seat) private {
        SeatView memory its = PANELS.seatOf(roundId, seat);
        uint256 domain = LIABILITY.domainOf(its.juror);
        _expect(domain == its.domain && !_bad[its.juror], "N2: an unfit juror sits");
        uint256[] storage excluded = _excluded[roundId];
        for (uint256 i = 0; i < excluded.length; ++i) {
            _expect(LIABILITY.domainOf(excluded[i]) != domain, "N3: a party's domain sits");
        }
        for (uint256 other = 0; other < seat; ++other) {
            uint256 juror = PANELS.seatOf(roundId, other).juror;
            _expect(LIABILITY.domainOf(juror) != domain, "N2: a domain sits twice");
        }
        _expect(POOL.leafOf(domain) == its.juror, "N2: a second leaf sits");
    }

    /// @dev N4 and N5, for a round that ended.
    function _settle(bytes32 roundId, uint256 seat) private {
        (PanelStatus status, uint256 choice) = PANELS.outcome(roundId);
        SeatView memory its = PANELS.seatOf(roundId, seat);
        uint256 before = POOL.jurorOf(its.juror).stake;
        uint256 credit = PANELS.creditOf(_person(its.juror));
        PANELS.settle(roundId, seat);
        _seatsOpen -= 1;
        uint256 stake = POOL.jurorOf(its.juror).stake;
        uint256 earned = PANELS.creditOf(_person(its.juror)) - credit;

        if (status == PanelStatus.NoPanel) {
            _expect(stake == before && earned == 0, "N5: a panel that never sat cost or paid");
        } else {
            bool counted = _stages[roundId][seat] == VoteStatus.Revealed;
            _expect(counted == (its.vote == VoteStatus.Revealed), "N4: what counts is not what was revealed");
            _expect(!counted || its.choice == _votes[roundId][seat], "N4: another vote counts");
            _expect(counted ? stake >= before : stake + PENALTY == before, "N5: a seat has not its due");
            _expect(counted || earned == 0, "N5: an absent juror earned");
            _checkTally(roundId, status, choice);
        }
        (bool again, ) = address(PANELS).call(abi.encodeCall(PANELS.settle, (roundId, seat)));
        _expect(!again, "N5: a seat settled twice");
    }

    /// @dev N4: the outcome by the proof's own books.
    function _checkTally(bytes32 roundId, PanelStatus status, uint256 choice) private {
        RoundView memory round = PANELS.roundOf(roundId);
        uint256 half = round.halves ? round.seats / 2 : round.seats;
        (bool quorum, uint256 first) = _tally(roundId, 0, half);
        uint256 second = first;
        if (round.halves) {
            bool both;
            (both, second) = _tally(roundId, half, round.seats);
            quorum = quorum && both;
        }
        PanelStatus due =
            !quorum
                ? PanelStatus.NoQuorum
                : first == second
                    ? PanelStatus.Decided
                    : PanelStatus.Split;
        _expect(status == due, "N4: another outcome");
        _expect(choice == (due == PanelStatus.Decided ? first : 0), "N4: another choice");
    }

    function _tally(bytes32 roundId, uint256 from, uint256 to) private view returns (bool quorum, uint256 choice) {
        uint256[4] memory counts;
        uint256 revealed;
        for (uint256 seat = from; seat < to; ++seat) {
            if (_stages[roundId][seat] != VoteStatus.Revealed) continue;
            ++counts[_votes[roundId][seat]];
            ++revealed;
        }
        uint256 most;
        uint256 leaders;
        for (uint256 i = 0; i < 4; ++i) {
            if (counts[i] > most) (most, leaders, choice) = (counts[i], 1, i);
            else if (counts[i] == most) ++leaders;
        }
        if (leaders > 1) choice = 0;
        quorum = revealed * 2 > to - from;
    }

    function _tryLeaked(bytes32 roundId, uint256 seat) private {
        bytes memory late = abi.encodeCall(PANELS.reveal, (roundId, seat, _votes[roundId][seat], bytes32(seat)));
        (bool counts, ) = address(PANELS).call(late);
        _expect(!counts, "N4: a leaked vote counts");
    }

    // ------------------------------------------------------------------ picking

    function _passport(uint256 seed) private pure returns (uint256) {
        return 1 + (seed % PEOPLE);
    }

    function _round(uint256 seed) private view returns (bytes32) {
        VM.assume(_rounds.length != 0);
        return _rounds[seed % _rounds.length];
    }

    function _seat(bytes32 roundId, uint256 seed) private view returns (uint256 seat, SeatView memory its) {
        uint256 drawn = PANELS.roundOf(roundId).drawn;
        VM.assume(drawn != 0);
        seat = seed % drawn;
        its = PANELS.seatOf(roundId, seat);
    }

    function _expect(bool holds, string memory what) private {
        if (!holds && bytes(violation).length == 0) violation = what;
    }
}
