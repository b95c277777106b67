// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {ICell} from "../cell/interfaces/ICell.sol";
import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {TokenBucket} from "../shared/libraries/TokenBucket.sol";
import {Duration} from "../shared/types/Duration.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {IArbitrable} from "./interfaces/IArbitrable.sol";
import {IArbitrator} from "./interfaces/IArbitrator.sol";
import {ICourt} from "./interfaces/ICourt.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {CourtBooks, DISPUTE, Dispute, Dockets, HALVES, Matter, RECORDED} from "./libraries/CourtBooks.sol";
import {SETTLED, SLOW, Suit} from "./libraries/CourtBooks.sol";
import {Filings} from "./libraries/Filings.sol";
import {Hearings} from "./libraries/Hearings.sol";
import {OrderHash} from "./libraries/OrderHash.sol";
import {Purse} from "./libraries/Purse.sol";
import {TermsInForce} from "./libraries/TermsInForce.sol";
import {Verdicts} from "./libraries/Verdicts.sol";
import {CourtTerms, CourtWiring, DisputeView, MAX_CHOICES} from "./types/Cases.sol";
import {MatterView, Stage, SuitView} from "./types/Cases.sol";
import {Order, OrderStatus, OrderView} from "./types/Orders.sol";

/// @title Court
/// @notice See {ICourt}. It keeps one word for each matter; four linked libraries hold the law: {Filings}, {Hearings}, {Verdicts},
/// {TermsInForce}.
contract Court is ICourt, Guarded, EIP712, ReentrancyGuardTransient {
    using Dockets for CourtBooks;
    using Dockets for Matter;
    using OrderHash for Order;
    using Purse for CourtBooks;
    using SafeERC20 for IERC20;
    using TokenBucket for uint40;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    address private immutable CONSTITUTION;
    address private immutable LIABILITY;
    address private immutable PASSPORTS;
    address private immutable FORKS;
    address private immutable RECOVERY;
    address private immutable REPUTATION;
    address private immutable PANELS;
    address private immutable RANDOMNESS;
    address private immutable INSURANCE;
    address private immutable BOUNTIES;
    address private immutable FALLBACK_ARBITRATOR;
    address private immutable VOUCHERS;
    address private immutable AMNESTY;
    IERC20 private immutable ASSET;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    CourtBooks private _books;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(CourtWiring memory w) Guarded(w.authority) EIP712("Isopolity Court", "1") {
        if (
            w.constitution == address(0) ||
            w.liability == address(0) ||
            w.passports == address(0) ||
            w.forks == address(0) ||
            w.recovery == address(0) ||
            w.reputation == address(0)
        ) revert Court_ZeroAddress();
        if (
            w.panels == address(0) ||
            w.randomness == address(0) ||
            w.insurance == address(0) ||
            w.bounties == address(0) ||
            w.fallbackArbitrator == address(0)
        ) revert Court_ZeroAddress();

        CONSTITUTION = w.constitution;
        LIABILITY = w.liability;
        PASSPORTS = w.passports;
        FORKS = w.forks;
        RECOVERY = w.recovery;
        REPUTATION = w.reputation;
        PANELS = w.panels;
        RANDOMNESS = w.randomness;
        INSURANCE = w.insurance;
        BOUNTIES = w.bounties;
        FALLBACK_ARBITRATOR = w.fallbackArbitrator;
        VOUCHERS = w.vouchers;
        AMNESTY = w.amnesty;
        ASSET = IERC20(ILiability(w.liability).asset());
        TermsInForce.refresh(_books, IConstitution(w.constitution));
    }

    /// @notice Takes back from the panels the fee of a dispute's round that nobody earned.
    receive() external payable {
        if (msg.sender != PANELS) revert Court_NotParty(bytes32(0), msg.sender);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               READS: the court's own                                          //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICourt
    function wiring() public view returns (CourtWiring memory w) {
        w.authority = authority();
        w.constitution = CONSTITUTION;
        w.liability = LIABILITY;
        w.passports = PASSPORTS;
        w.forks = FORKS;
        w.recovery = RECOVERY;
        w.reputation = REPUTATION;
        w.panels = PANELS;
        w.randomness = RANDOMNESS;
        w.insurance = INSURANCE;
        w.bounties = BOUNTIES;
        w.fallbackArbitrator = FALLBACK_ARBITRATOR;
        w.vouchers = VOUCHERS;
        w.amnesty = AMNESTY;
    }

    /// @inheritdoc ICourt
    function asset() external view returns (address) {
        return address(ASSET);
    }

    /// @inheritdoc ICourt
    function termsInForce() external view returns (uint256 version, CourtTerms memory terms) {
        version = _books.version;
        terms = _books.terms[version];
    }

    /// @inheritdoc ICourt
    function termsOf(uint256 version) external view returns (CourtTerms memory terms) {
        return _books.terms[version];
    }

    /// @inheritdoc ICourt
    function matterOf(bytes32 id) external view returns (MatterView memory view_) {
        Matter memory m = _books.matters[id];
        if (m.stage == Stage.None) return view_;
        uint256 length = _books.lengthOf(m);
        view_.stage = m.stage;
        view_.slow = m.has(SLOW);
        view_.halves = m.has(HALVES);
        view_.isDispute = m.has(DISPUTE);
        view_.appeals = m.round;
        view_.choices = m.choices;
        view_.ruling = m.ruling();
        view_.isFinal = _books.isFinal(m, authority());
        view_.version = m.version;
        view_.since = Timestamp.wrap(m.since);
        if (length != 0) view_.until = Timestamp.wrap(uint48(m.since + length));
        view_.roundId = m.roundId(id);
        view_.ticket = m.ticket;
    }

    /// @inheritdoc ICourt
    function suitOf(bytes32 caseId) external view returns (SuitView memory view_) {
        Suit storage suit = _books.suits[caseId];
        Matter memory m = _books.matters[caseId];
        view_.payer = suit.payer;
        view_.stake = suit.stake;
        view_.respondent = suit.respondent;
        view_.claimant = suit.claimant;
        view_.filedAt = Timestamp.wrap(suit.filedAt);
        view_.claim = suit.claim;
        view_.counter = suit.counter;
        view_.assessor = suit.assessor;
        view_.assessed = suit.assessed;
        view_.contester = suit.contester;
        view_.settled = m.has(SETTLED) && !m.has(DISPUTE);
        view_.recorded = m.has(RECORDED);
    }

    /// @inheritdoc ICourt
    function disputeOf(uint256 disputeId) external view returns (DisputeView memory) {
        Dispute memory dispute = _books.disputeOf[bytes32(disputeId)];
        bool executed = dispute.arbitrable != address(0) && _books.matters[bytes32(disputeId)].has(SETTLED);
        return DisputeView(dispute.arbitrable, dispute.partyA, dispute.partyB, executed);
    }

    /// @inheritdoc ICourt
    function costOf(Order calldata order, address payer) external view returns (uint256 stake, uint256 fee) {
        return Filings.costOf(_books, wiring(), order, payer);
    }

    /// @inheritdoc ICourt
    function appealCostOf(bytes32 caseId) external view returns (uint256 stake, uint256 fee) {
        return Hearings.appealCost(_books, caseId, _books.matters[caseId]);
    }

    /// @inheritdoc ICourt
    function strikesOf(uint256 party) external view returns (uint256) {
        return Filings.strikesOf(_books, party);
    }

    /// @inheritdoc ICourt
    function creditOf(address account) external view returns (uint256) {
        return _books.credits[account];
    }

    /// @inheritdoc ICourt
    function nativeCreditOf(address account) external view returns (uint256) {
        return _books.nativeCredits[account];
    }

    /// @inheritdoc ICourt
    function discoveryLimit() external pure returns (Duration) {
        return Filings.DISCOVERY_LIMIT;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  READS: orders                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IOrders
    function hashOrder(Order calldata order) public view returns (bytes32) {
        return _hashTypedDataV4(order.structHash());
    }

    /// @inheritdoc IOrders
    function orderOf(bytes32 orderHash) public view returns (OrderView memory) {
        return Verdicts.viewOf(_books, wiring(), orderHash);
    }

    /// @inheritdoc IOrders
    function isExecutable(bytes32 orderHash, uint256 leg) external view returns (bool) {
        OrderView memory order = orderOf(orderHash);
        return
            order.status == OrderStatus.Filed &&
            block.timestamp >= Timestamp.unwrap(order.readyAt) &&
            leg < order.legs &&
            (order.done >> leg) & 1 == 0;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 READS: ERC-792                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IArbitrator
    function arbitrationCost(bytes calldata extraData) external view returns (uint256 cost) {
        Matter memory m;
        (m.marks, , ) = _decode(extraData);
        return m.seats() * Hearings.feeOf(_books.terms[_books.version], true);
    }

    /// @inheritdoc IArbitrator
    function appealCost(uint256 disputeID, bytes calldata) external view returns (uint256 cost) {
        Matter memory m = _books.matters[bytes32(disputeID)];
        m.round += 1;
        return m.seats() * Hearings.feeOf(_books.terms[m.version], true);
    }

    /// @inheritdoc IArbitrator
    function appealPeriod(uint256 disputeID) external view returns (uint256 start, uint256 end) {
        Matter memory m = _books.matters[bytes32(disputeID)];
        if (m.stage == Stage.Ruled) (start, end) = (m.since, _books.endOf(m, authority()));
    }

    /// @inheritdoc IArbitrator
    function disputeStatus(uint256 disputeID) external view returns (DisputeStatus status) {
        Matter memory m = _books.matters[bytes32(disputeID)];
        if (_books.isFinal(m, authority())) return DisputeStatus.Solved;
        return m.stage == Stage.Ruled ? DisputeStatus.Appealable : DisputeStatus.Waiting;
    }

    /// @inheritdoc IArbitrator
    function currentRuling(uint256 disputeID) external view returns (uint256 ruling) {
        return _books.matters[bytes32(disputeID)].ruling();
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 WRITES: cases                                                 //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICourt
    function refreshTerms() external restricted returns (uint256 version) {
        return TermsInForce.refresh(_books, IConstitution(CONSTITUTION));
    }

    /// @inheritdoc ICourt
    function file(Order calldata order, bool voucher) external restricted nonReentrant returns (bytes32 caseId) {
        caseId = hashOrder(order);
        Filings.file(_books, wiring(), ASSET, order, caseId, voucher);
    }

    /// @inheritdoc ICourt
    function counter(Order calldata claim, Order calldata offer, uint256 passport) external restricted {
        bytes32 caseId = hashOrder(claim);
        Filings.counter(_books, wiring(), caseId, passport);
        if (!Filings.isSame(claim, offer)) revert Court_CounterMismatch(caseId);
        Filings.offer(_books, caseId, offer, hashOrder(offer));
    }

    /// @inheritdoc ICourt
    function submitEvidence(bytes32 id, bytes32 evidence, string calldata uri) external restricted {
        Stage stage = _books.matters[id].stage;
        if (stage == Stage.None || stage == Stage.Final) revert Court_WrongStage(id, stage);
        emit EvidenceSubmitted(id, msg.sender, evidence, uri);
    }

    /// @inheritdoc ICourt
    function assess(bytes32 caseId, uint256 choice, uint256 passport) external restricted nonReentrant {
        Filings.assess(_books, wiring(), ASSET, caseId, choice, passport);
    }

    /// @inheritdoc ICourt
    function contest(bytes32 caseId, uint256 passport) external restricted nonReentrant {
        Filings.contest(_books, wiring(), caseId, passport);
    }

    /// @inheritdoc ICourt
    function appealCase(bytes32 caseId, uint256 passport) external restricted nonReentrant {
        Hearings.appealCase(_books, wiring(), ASSET, caseId, passport);
    }

    /// @inheritdoc IOrders
    function execute(Order calldata order, uint256 leg) external restricted {
        Verdicts.execute(_books, wiring(), order, hashOrder(order), leg);
    }

    /// @inheritdoc IOrders
    function close(bytes32 orderHash) external restricted {
        Verdicts.close(_books, wiring(), orderHash);
    }

    /// @inheritdoc ICourt
    function settleCase(bytes32 caseId) external restricted {
        Verdicts.settle(_books, wiring(), caseId);
    }

    /// @inheritdoc ICourt
    function recordRuling(bytes32 caseId) external restricted {
        Verdicts.record(_books, wiring(), caseId);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                            WRITES: moving a matter on                                         //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICourt
    function seat(bytes32 id) external restricted nonReentrant {
        Hearings.seat(_books, wiring(), ASSET, id);
    }

    /// @inheritdoc ICourt
    function advance(bytes32 id) external restricted nonReentrant {
        Hearings.advance(_books, wiring(), id);
    }

    /// @inheritdoc ICourt
    function refer(bytes32 id) external payable restricted nonReentrant {
        Hearings.refer(_books, wiring(), id);
    }

    /// @inheritdoc IArbitrable
    /// @dev Only the fallback arbitrator, about what was referred to it.
    function rule(uint256 disputeID, uint256 ruling) external restricted {
        Hearings.rule(_books, wiring(), disputeID, ruling);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: disputes                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IArbitrator
    /// @dev `extraData` is empty, or `abi.encode(uint8 lane, uint256 partyA, uint256 partyB)`: lane 0 is fast, and passports may be zero.
    /// What is paid beyond the cost is the caller's credit.
    function createDispute(
        uint256 choices,
        bytes calldata extraData
    ) external payable restricted returns (uint256 disputeID) {
        // Check: a question that can be asked, paid for.
        if (choices == 0 || choices > MAX_CHOICES) revert Court_BadChoice(choices, MAX_CHOICES);
        Matter memory m;
        Dispute memory dispute;
        (m.marks, dispute.partyA, dispute.partyB) = _decode(extraData);
        uint24 version = _books.version;
        CourtTerms storage terms = _books.terms[version];
        uint256 cost = m.seats() * Hearings.feeOf(terms, true);
        if (msg.value < cost) revert Court_FeeMissing(msg.value, cost);

        // Effect: two words, and the count.
        if (m.has(SLOW)) _takeSlow(terms);
        disputeID = ++_books.disputes;
        dispute.arbitrable = msg.sender;
        m.marks |= DISPUTE;
        m.choices = uint8(choices);
        m.version = version;
        m.emergencyAt = uint32(ICell(authority()).emergencyTime());
        m.since = uint40(block.timestamp);
        m.stage = Stage.Hearing;
        _books.disputeOf[bytes32(disputeID)] = dispute;
        emit DisputeCreation(disputeID, IArbitrable(msg.sender));
        _books.creditNative(msg.sender, bytes32(disputeID), msg.value - cost);

        // Interaction: chance alone.
        m.ticket = IRandomness(RANDOMNESS).request();
        _books.put(bytes32(disputeID), m);
    }

    /// @inheritdoc IArbitrator
    /// @dev By the arbitrable contract, or by a controller whose passport, `abi.encode(uint256)` in `extraData`, is of a party's domain.
    /// What is paid beyond the cost is the caller's credit. Reverts with `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`,
    /// `Court_NoMoreAppeals`, `Court_AppealsUsedUp`, `Court_FeeMissing`.
    function appeal(uint256 disputeID, bytes calldata extraData) external payable restricted nonReentrant {
        if (_books.disputeOf[bytes32(disputeID)].arbitrable == address(0)) {
            revert Court_WrongStage(bytes32(disputeID), _books.matters[bytes32(disputeID)].stage);
        }
        Hearings.appealDispute(_books, wiring(), bytes32(disputeID), extraData);
    }

    /// @inheritdoc ICourt
    function executeRuling(uint256 disputeId) external restricted {
        // Check: final, and not executed.
        bytes32 id = bytes32(disputeId);
        Matter memory m = _books.matters[id];
        if (!m.has(DISPUTE) || !_books.isFinal(m, authority())) revert Court_NotFinal(id);
        if (m.has(SETTLED)) revert Court_AlreadyDone(id);

        // Effect.
        _books.matters[id].marks = m.marks | SETTLED;
        address arbitrable = _books.disputeOf[id].arbitrable;
        uint256 ruling = m.ruling();
        emit DisputeExecuted(disputeId, arbitrable, ruling, msg.sender);

        // Interaction: what it does with the ruling is its own.
        IArbitrable(arbitrable).rule(disputeId, ruling);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 WRITES: credit                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc ICourt
    function withdraw(address account, address to) external restricted nonReentrant returns (uint256 amount) {
        amount = _takeCredit(_books.credits, account, to, false);
        ASSET.safeTransfer(to, amount);
    }

    /// @inheritdoc ICourt
    function withdrawNative(
        address account,
        address payable to
    ) external restricted nonReentrant returns (uint256 amount) {
        amount = _takeCredit(_books.nativeCredits, account, to, true);
        Address.sendValue(to, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _takeCredit(
        mapping(address => uint256) storage credits,
        address account,
        address to,
        bool native
    ) private returns (uint256 amount) {
        if (msg.sender != account && to != account) revert Court_NotCreditor(account, msg.sender);
        amount = credits[account];
        if (amount == 0) revert Court_NoCredit(account);
        credits[account] = 0;
        emit CourtCreditWithdrawn(account, to, native, amount);
    }

    /// @dev The slow lane is metered for each arbitrable contract, so that none can fill it for another.
    function _takeSlow(CourtTerms storage terms) private {
        (bool ok, uint40 next, uint256 retryAt) = _books.slowMeters[msg.sender].take(
            block.timestamp,
            terms.slowCapacity,
            terms.slowWindow
        );
        if (!ok) revert Court_SlowLaneFull(Timestamp.wrap(uint48(retryAt)));
        _books.slowMeters[msg.sender] = next;
    }

    /// @dev Lane and parties of a dispute.
    function _decode(bytes calldata extraData) private pure returns (uint16 marks, uint40 partyA, uint40 partyB) {
        if (extraData.length == 0) return (0, 0, 0);
        if (extraData.length != 96) revert Court_BadExtraData();
        (uint256 lane, uint256 a, uint256 b) = abi.decode(extraData, (uint256, uint256, uint256));
        if (lane > 1 || a > type(uint40).max || b > type(uint40).max) revert Court_BadExtraData();
        return (lane == 0 ? 0 : SLOW, uint40(a), uint40(b));
    }
}
