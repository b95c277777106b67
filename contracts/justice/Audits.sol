// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {EIP712} from "solady/src/utils/EIP712.sol";

import {ICell} from "../cell/interfaces/ICell.sol";
import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {
    PARAM_AUDITS_ANSWER_PERIOD,
    PARAM_AUDITS_EPOCH,
    PARAM_AUDITS_EXCLUSION,
    PARAM_AUDITS_FACTOR,
    PARAM_AUDITS_PENALTY,
    PARAM_AUDITS_RATE,
    PARAM_LIABILITY_UNBONDING_TIME
} from "../cell/types/Parameters.sol";
import {Posture} from "../cell/types/Posture.sol";
import {IPassports} from "../identity/interfaces/IPassports.sol";
import {IReputation} from "../identity/interfaces/IReputation.sol";
import {ITiers} from "../identity/interfaces/ITiers.sol";
import {BindingView, SCOPE_ACT} from "../identity/types/Passports.sol";
import {Mark, MARK_ONE} from "../identity/types/Reputations.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Sanction} from "../liability/types/Sanction.sol";
import {Guarded} from "../shared/Guarded.sol";
import {BPS_WHOLE} from "../shared/types/Bps.sol";
import {Duration} from "../shared/types/Duration.sol";
import {Timestamp} from "../shared/types/Timestamp.sol";
import {IAudits} from "./interfaces/IAudits.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {AuditCalendar} from "./libraries/AuditCalendar.sol";
import {Punishment} from "./libraries/Punishment.sol";
import {Receipts} from "./libraries/Receipts.sol";
import {AuditsWiring, AuditTerms, BooksStatus, BooksView, EpochStatus, EpochView, Receipt} from "./types/Audits.sol";

/// @title Audits
/// @notice See {IAudits}. It holds the mantles of court and recorder, and no value.
contract Audits is IAudits, Guarded, EIP712 {
    using AuditCalendar for AuditCalendar.Context;
    using AuditCalendar for AuditTerms;
    using Checkpoints for Checkpoints.Trace208;
    using Punishment for Punishment.Modules;
    using Receipts for Receipt;

    // ------------------------------------------------------------------ types

    /// @dev Two words.
    struct Books {
        bytes32 root;
        uint32 leaves;
        BooksStatus status;
    }

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    ITiers private immutable TIERS;
    IReputation private immutable REPUTATION;
    IRandomness private immutable RANDOMNESS;

    // ------------------------------------------------------------------ state

    AuditCalendar.Context private _calendar;
    /// @dev By member: 1 from an epoch on in which it is audited, 0 from one on in which it is not.
    mapping(uint256 passport => Checkpoints.Trace208) private _enrolments;
    mapping(uint256 passport => mapping(uint256 epoch => Books)) private _books;
    /// @dev Who was seen to speak for a member in an epoch: its receipts of that epoch bind the member for good.
    mapping(uint256 passport => mapping(uint256 epoch => mapping(address account => bool))) private _speakers;

    // ------------------------------------------------------------------ constructor

    /// @dev Deployed before its constitution it has no terms until somebody refreshes them.
    constructor(AuditsWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        TIERS = ITiers(wiring.tiers);
        REPUTATION = IReputation(wiring.reputation);
        RANDOMNESS = IRandomness(wiring.randomness);
        if (wiring.constitution.code.length != 0) _calendar.refresh(_readTerms(IConstitution(wiring.constitution)));
    }

    // ------------------------------------------------------------------ reads

    /// @inheritdoc IAudits
    function currentEpoch() external view returns (uint256) {
        return _calendar.current();
    }

    /// @inheritdoc IAudits
    function termsOf(uint256 epoch) external view returns (AuditTerms memory) {
        return _calendar.termsOf(epoch);
    }

    /// @inheritdoc IAudits
    function epochOf(uint256 epoch) external view returns (EpochView memory) {
        return _calendar.look(epoch);
    }

    /// @inheritdoc IAudits
    function isEnrolled(uint256 passport, uint256 epoch) public view returns (bool) {
        return epoch <= type(uint32).max && _enrolments[passport].upperLookupRecent(uint48(epoch)) != 0;
    }

    /// @inheritdoc IAudits
    function booksOf(uint256 passport, uint256 epoch) external view returns (BooksView memory) {
        Books memory books = _books[passport][epoch];
        return BooksView({root: books.root, leaves: books.leaves, status: books.status});
    }

    /// @inheritdoc IAudits
    function isNotedSpeaker(uint256 passport, uint256 epoch, address account) public view returns (bool) {
        return _speakers[passport][epoch][account];
    }

    /// @inheritdoc IAudits
    function isDrawn(uint256 passport, uint256 epoch) external view returns (bool drawn) {
        (drawn, ) = _draw(passport, epoch);
    }

    /// @inheritdoc IAudits
    function drawnIndexOf(uint256 passport, uint256 epoch) external view returns (uint256) {
        return _drawnIndex(passport, epoch, _books[passport][epoch].leaves);
    }

    /// @inheritdoc IAudits
    function digestOf(Receipt calldata receipt) public view returns (bytes32) {
        return _hashTypedData(receipt.structHash());
    }

    /// @inheritdoc IAudits
    function leafOf(Receipt calldata receipt) external pure returns (bytes32) {
        return receipt.leaf();
    }

    /// @inheritdoc IAudits
    function incidentOf(uint256 passport, uint256 epoch) public view returns (bytes32) {
        return keccak256(abi.encode("isopolity.audit", block.chainid, address(this), passport, epoch));
    }

    // ------------------------------------------------------------------ writes: terms and the list

    /// @inheritdoc IAudits
    function refreshTerms() external restricted {
        _calendar.refresh(_readTerms(CONSTITUTION));
    }

    /// @inheritdoc IAudits
    function enrol(uint256 passport) external restricted {
        // Check: from the next epoch on.
        _checkSpeaker(passport, msg.sender);
        if (!LIABILITY.isInGoodStanding(passport)) revert Audits_NotGood(passport);
        uint256 from = _calendar.current() + 1;
        if (isEnrolled(passport, from)) revert Audits_AlreadyEnrolled(passport);

        // Effect
        _enrolments[passport].push(uint48(from), 1);
        emit MemberEnrolled(passport, from, msg.sender);
    }

    /// @inheritdoc IAudits
    function disenrol(uint256 passport) external restricted {
        // Check: this epoch is still audited.
        _checkSpeaker(passport, msg.sender);
        uint256 epoch = _calendar.current();
        if (!isEnrolled(passport, epoch + 1)) revert Audits_NotEnrolled(passport, epoch + 1);

        // Effect
        _strike(passport, epoch);
    }

    /// @inheritdoc IAudits
    function commitRoot(uint256 passport, bytes32 root, uint32 leaves) external restricted {
        // Check: for the epoch that runs.
        _checkSpeaker(passport, msg.sender);
        uint256 epoch = _calendar.current();
        if (!isEnrolled(passport, epoch)) revert Audits_NotEnrolled(passport, epoch);
        if ((root == 0) != (leaves == 0)) revert Audits_BadBooks(root, leaves);

        // Effect: the last root before the end counts.
        _books[passport][epoch] = Books({root: root, leaves: leaves, status: BooksStatus.Committed});
        emit BooksCommitted(passport, epoch, root, leaves, msg.sender);
    }

    /// @inheritdoc IAudits
    function noteSpeaker(uint256 passport, address account) external restricted {
        // Check: it speaks for the member now.
        _checkSpeaker(passport, account);

        // Effect: and spoke for it in this epoch, whatever becomes of it.
        uint256 epoch = _calendar.current();
        _speakers[passport][epoch][account] = true;
        emit SpeakerNoted(passport, epoch, account);
    }

    // ------------------------------------------------------------------ writes: the draw

    /// @inheritdoc IAudits
    function closeEpoch(uint256 epoch) external restricted {
        // Check: over, and not long ago.
        _calendar.check(epoch, EpochStatus.Closing);

        // Effect: the posture of now decides how many are drawn.
        AuditTerms memory terms = _calendar.termsOf(epoch);
        (Posture posture, ) = ICell(authority()).posture();
        uint256 rate = posture == Posture.Normal ? terms.rate : uint256(terms.rate) * terms.factor;
        AuditCalendar.Epoch storage record = _calendar.epochs[epoch];
        record.closedAt = uint40(block.timestamp);
        record.rate = uint16(rate < BPS_WHOLE ? rate : BPS_WHOLE);

        // Interaction: the seed is asked for when no root can follow it.
        record.ticket = RANDOMNESS.request();
        emit EpochClosed(epoch, record.ticket, record.rate);
    }

    /// @inheritdoc IAudits
    function drawEpoch(uint256 epoch) external restricted {
        // Check: closed, and the seed known.
        _calendar.check(epoch, EpochStatus.Closed);
        AuditCalendar.Epoch storage record = _calendar.epochs[epoch];
        bytes32 seed = RANDOMNESS.seedOf(record.ticket);
        if (seed == 0) revert Audits_SeedUnknown(epoch, record.ticket);

        // Effect
        record.seed = seed;
        record.answerEnds = uint40(block.timestamp + _calendar.termsOf(epoch).answerPeriod);
        emit EpochDrawn(epoch, seed, Timestamp.wrap(record.answerEnds));
    }

    /// @inheritdoc IAudits
    function open(Receipt calldata receipt, bytes calldata signature, bytes32[] calldata proof) external restricted {
        // Check: the drawn receipt of a drawn member, in its tree, and signed.
        uint256 passport = receipt.passport;
        uint256 epoch = receipt.epoch;
        _calendar.check(epoch, EpochStatus.Drawn);
        Books storage books = _books[passport][epoch];
        uint256 drawn = _drawnIndex(passport, epoch, books.leaves);
        _checkStatus(passport, epoch, books.status, BooksStatus.Committed);
        if (receipt.index != drawn) revert Audits_OtherIndex(passport, epoch, drawn, receipt.index);
        receipt.checkInTree(proof, books.root);
        _checkSigned(receipt.counterparty, digestOf(receipt), signature);

        // Effect
        books.status = BooksStatus.Opened;
        bytes32 node = receipt.leaf();
        bool counts = _isElsewhere(receipt.counterparty, passport);
        emit LeafOpened(passport, epoch, receipt, node, counts);

        // Interaction: onto the record.
        if (counts) _record(passport, true, node);
    }

    // ------------------------------------------------------------------ writes: punishment

    /// @inheritdoc IAudits
    function punishSilence(uint256 passport, uint256 epoch) external restricted {
        // Check: drawn, something to open, not opened, and not forgotten.
        _calendar.check(epoch, EpochStatus.Settled);
        (bool drawn, ) = _draw(passport, epoch);
        if (!drawn) revert Audits_NotDrawn(passport, epoch);
        Books memory books = _books[passport][epoch];
        if (books.status != BooksStatus.None) {
            _checkStatus(passport, epoch, books.status, BooksStatus.Committed);
            if (books.leaves == 0) revert Audits_NothingToOpen(passport, epoch);
        }
        uint256 answerEnds = _calendar.epochs[epoch].answerEnds;
        _checkInTime(epoch, answerEnds);

        // Effect, Interaction: once.
        address reporter = _punish(passport, epoch, answerEnds);
        emit SilencePunished(passport, epoch, reporter);
    }

    /// @inheritdoc IAudits
    function punishFalseLeaf(
        Receipt calldata shown,
        address signer,
        bytes calldata signature,
        Receipt calldata committed,
        bytes32[] calldata proof
    ) external restricted {
        // Check: two receipts under one number, one in the tree, the other signed by the passport itself.
        uint256 passport = shown.passport;
        uint256 epoch = shown.epoch;
        if (
            committed.passport != passport ||
            committed.epoch != epoch ||
            committed.index != shown.index ||
            committed.structHash() == shown.structHash()
        ) revert Audits_NoContradiction(shown.leaf(), committed.leaf());
        uint256 end = _checkFixed(epoch);
        Books memory books = _books[passport][epoch];
        if (books.status != BooksStatus.Opened) {
            _checkStatus(passport, epoch, books.status, BooksStatus.Committed);
        }
        committed.checkInTree(proof, books.root);
        _checkOwn(shown, signer, signature);

        // Effect, Interaction: once.
        address reporter = _punish(passport, epoch, end);
        emit FalseLeafPunished(passport, epoch, shown, reporter);
    }

    /// @inheritdoc IAudits
    function punishOmission(Receipt calldata shown, address signer, bytes calldata signature) external restricted {
        // Check: a number beyond the last, signed by the passport itself.
        uint256 passport = shown.passport;
        uint256 epoch = shown.epoch;
        uint256 end = _checkFixed(epoch);
        if (!isEnrolled(passport, epoch)) revert Audits_NotEnrolled(passport, epoch);
        Books memory books = _books[passport][epoch];
        if (books.status == BooksStatus.Punished) {
            revert Audits_WrongBooksStatus(passport, epoch, books.status);
        }
        if (shown.index < books.leaves) revert Audits_WithinTree(shown.index, books.leaves);
        _checkOwn(shown, signer, signature);

        // Effect, Interaction: once.
        address reporter = _punish(passport, epoch, end);
        emit OmissionPunished(passport, epoch, shown, reporter);
    }

    // ------------------------------------------------------------------ internals: punishment

    /// @dev Own bond, standing, and off the list.
    function _punish(uint256 passport, uint256 epoch, uint256 actAt) private returns (address reporter) {
        // Effect
        _books[passport][epoch].status = BooksStatus.Punished;
        uint256 present = _calendar.current();
        if (isEnrolled(passport, present + 1)) _strike(passport, present);
        Punishment.Modules memory modules = Punishment.Modules(CONSTITUTION, LIABILITY, PASSPORTS);
        reporter = modules.isOf(msg.sender, LIABILITY.domainOf(passport)) ? address(0) : msg.sender;

        // Interaction
        AuditTerms memory terms = _calendar.termsOf(epoch);
        bytes32 incident = incidentOf(passport, epoch);
        modules.slashOwn(passport, incident, terms.penalty, reporter, Timestamp.wrap(uint48(actAt)));
        if (terms.exclusion != 0) {
            LIABILITY.sanction(passport, incident, Sanction.Exclusion, Duration.wrap(terms.exclusion));
        }
        _record(passport, false, incident);
    }

    function _strike(uint256 passport, uint256 lastEpoch) private {
        _enrolments[passport].push(uint48(lastEpoch + 1), 0);
        emit MemberDisenrolled(passport, lastEpoch, msg.sender);
    }

    /// @dev A closed passport has no tier, and its reputation ended with it; its bond and domain are reached nevertheless.
    function _record(uint256 passport, bool passed, bytes32 report) private {
        if (PASSPORTS.controllerOf(passport) == address(0)) return;
        TIERS.recordAudit(passport, passed, report);
        REPUTATION.record(passport, passed ? Mark.AuditPassed : Mark.AuditFailed, MARK_ONE);
    }

    // ------------------------------------------------------------------ internals: checks

    function _checkSpeaker(uint256 passport, address account) private view {
        if (!PASSPORTS.isAuthorized(passport, account, SCOPE_ACT)) revert Audits_NotAuthorized(passport, account);
    }

    function _checkStatus(uint256 passport, uint256 epoch, BooksStatus status, BooksStatus wanted) private pure {
        if (status != wanted) revert Audits_WrongBooksStatus(passport, epoch, status);
    }

    /// @dev The epoch's books cannot change any more, and are not too old.
    function _checkFixed(uint256 epoch) private view returns (uint256 end) {
        EpochStatus status = _calendar.statusOf(epoch);
        if (status == EpochStatus.Pending) revert Audits_WrongEpochStatus(epoch, status);
        end = _calendar.termsOf(epoch).endOf(epoch);
        _checkInTime(epoch, end);
    }

    /// @dev As long as bonds of that time can still be there (ENF-2).
    function _checkInTime(uint256 epoch, uint256 from) private view {
        uint256 latest = from + Punishment.toLength(CONSTITUTION.value(PARAM_LIABILITY_UNBONDING_TIME));
        if (block.timestamp > latest) revert Audits_TooLate(epoch, Timestamp.wrap(uint48(latest)));
    }

    /// @dev The passport's own word: only that convicts it. A key that was noted binds it though it was taken away since.
    function _checkOwn(Receipt calldata shown, address signer, bytes calldata signature) private view {
        if (!isNotedSpeaker(shown.passport, shown.epoch, signer)) _checkSpeaker(shown.passport, signer);
        _checkSigned(signer, digestOf(shown), signature);
    }

    function _checkSigned(address signer, bytes32 digest, bytes calldata signature) private view {
        if (!SignatureChecker.isValidSignatureNowCalldata(signer, digest, signature)) {
            revert Audits_BadReceiptSignature(signer, digest);
        }
    }

    // ------------------------------------------------------------------ internals: the draw

    function _draw(uint256 passport, uint256 epoch) private view returns (bool drawn, uint256 place) {
        AuditCalendar.Epoch memory record = _calendar.epochs[epoch];
        if (record.seed == 0 || !isEnrolled(passport, epoch)) return (false, 0);
        return Receipts.draw(record.seed, passport, record.rate);
    }

    function _drawnIndex(uint256 passport, uint256 epoch, uint256 leaves) private view returns (uint256) {
        (bool drawn, uint256 place) = _draw(passport, epoch);
        if (!drawn) revert Audits_NotDrawn(passport, epoch);
        if (leaves == 0) revert Audits_NothingToOpen(passport, epoch);
        return place % leaves;
    }

    /// @dev An actor of another domain: nobody praises itself, and a fresh address is nobody (ATK-I11).
    function _isElsewhere(address account, uint256 passport) private view returns (bool) {
        BindingView memory binding = PASSPORTS.bindingOf(account);
        return binding.bound && binding.home != LIABILITY.domainOf(passport);
    }

    function _readTerms(IConstitution constitution) private view returns (AuditTerms memory terms) {
        (uint256 epochLength, uint256 answerPeriod) = constitution.values(
            PARAM_AUDITS_EPOCH,
            PARAM_AUDITS_ANSWER_PERIOD
        );
        (uint256 rate, uint256 factor) = constitution.values(PARAM_AUDITS_RATE, PARAM_AUDITS_FACTOR);
        if (epochLength == 0 || answerPeriod == 0 || rate > BPS_WHOLE) {
            revert Audits_BadTerms(epochLength, answerPeriod, rate);
        }
        (uint256 penalty, uint256 exclusion) = constitution.values(PARAM_AUDITS_PENALTY, PARAM_AUDITS_EXCLUSION);
        terms.epochLength = Punishment.toLength(epochLength);
        terms.answerPeriod = Punishment.toLength(answerPeriod);
        terms.rate = uint16(rate);
        terms.factor = factor > type(uint8).max ? type(uint8).max : uint8(factor);
        terms.exclusion = Punishment.toLength(exclusion);
        terms.penalty = Punishment.toAmount(penalty);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Isopolity Audits", "1");
    }
}
