// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {MANTLE_COURT} from "../cell/types/Mantles.sol";
import {PARAM_JUSTICE_QUARANTINE_TTL, PARAM_QUARANTINE_BOND} from "../cell/types/Parameters.sol";
import {IPassports} from "../identity/interfaces/IPassports.sol";
import {SCOPE_ACT} from "../identity/types/Passports.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Duration} from "../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../shared/types/Timestamp.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IQuarantine} from "./interfaces/IQuarantine.sol";
import {Punishment} from "./libraries/Punishment.sol";
import {Rulings} from "./libraries/Rulings.sol";
import {Order} from "./types/Orders.sol";
import {QuarantineStatus, QuarantineView, QuarantineWiring} from "./types/Quarantines.sol";

/// @title Quarantine
/// @notice See {IQuarantine}. It holds the court's mantle towards Liability and no value.
contract Quarantine is IQuarantine, Guarded {
    using Punishment for Punishment.Modules;

    // ------------------------------------------------------------------ types and constants

    /// @dev Two words and the case. The end is `startedAt + length`.
    struct Record {
        QuarantineStatus status;
        uint40 passport;
        uint40 author;
        uint96 bond;
        uint40 startedAt;
        uint32 length;
        address court;
        bytes32 caseId;
    }

    /// @dev On an officer's word alone; Liability's limit too (CON-3).
    uint256 private constant LONGEST_TTL = 48 hours;
    /// @dev With a case (CON-3).
    uint32 private constant LONGEST = 7 days;

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;

    // ------------------------------------------------------------------ state

    uint256 private _last;
    mapping(uint256 id => Record) private _records;
    mapping(uint256 id => bool) private _lifted;

    // ------------------------------------------------------------------ constructor

    constructor(QuarantineWiring memory wiring) Guarded(wiring.authority) {
        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
    }

    // ------------------------------------------------------------------ reads

    /// @inheritdoc IQuarantine
    function quarantineOf(uint256 id) external view returns (QuarantineView memory) {
        Record memory record = _records[id];
        return
            QuarantineView({
                status: record.status,
                passport: record.passport,
                author: record.author,
                bond: record.bond,
                startedAt: Timestamp.wrap(record.startedAt),
                endsAt: _endOf(record),
                court: record.court,
                caseId: record.caseId
            });
    }

    /// @inheritdoc IQuarantine
    function lastQuarantine() external view returns (uint256) {
        return _last;
    }

    /// @inheritdoc IQuarantine
    function incidentOf(uint256 id) external view returns (bytes32) {
        Record memory record = _records[id];
        return record.status == QuarantineStatus.None ? bytes32(0) : _incidentOf(id, record);
    }

    /// @inheritdoc IQuarantine
    function atStakeOf(uint256 author) external view returns (uint256) {
        (uint256 amount, ) = LIABILITY.holdOf(author);
        return amount;
    }

    /// @inheritdoc IQuarantine
    function longestQuarantine() external pure returns (Duration) {
        return Duration.wrap(LONGEST);
    }

    // ------------------------------------------------------------------ writes: officers

    /// @inheritdoc IQuarantine
    function quarantine(uint256 passport, uint256 author, bytes32 evidence) external restricted returns (uint256 id) {
        return _impose(passport, author, evidence);
    }

    /// @inheritdoc IQuarantine
    function quarantineAsAuditor(
        uint256 passport,
        uint256 author,
        bytes32 evidence
    ) external restricted returns (uint256 id) {
        return _impose(passport, author, evidence);
    }

    // ------------------------------------------------------------------ writes: everybody

    /// @inheritdoc IQuarantine
    function sustain(uint256 id, address court, Order calldata order) external restricted {
        // Check: in time, at a court, about this quarantine, and open.
        Record memory record = _inStatus(id, QuarantineStatus.Imposed);
        Timestamp end = _endOf(record);
        if (timeNow() >= end) revert Quarantine_Over(id, end);
        (bool isCourt, ) = IAccessManager(authority()).hasRole(MANTLE_COURT, court);
        if (!isCourt) revert Quarantine_NotACourt(court);
        if (order.incident != _incidentOf(id, record)) revert Quarantine_OtherIncident(id, order.incident);
        bytes32 caseId = IOrders(court).hashOrder(order);
        uint256 domain = LIABILITY.domainOf(record.passport);
        if (LIABILITY.caseOf(caseId).domain != domain) revert Quarantine_NoCase(id, caseId, domain);
        Timestamp present = _presentEnd(record);
        if (present < end) revert Quarantine_Overruled(id, present);

        // Effect: until the first ruling, at most this long.
        record.status = QuarantineStatus.Sustained;
        record.length = LONGEST;
        record.court = court;
        record.caseId = caseId;
        _records[id] = record;
        end = _endOf(record);
        emit QuarantineSustained(id, caseId, court, end);

        // Interaction: an end that a court has set later stays.
        if (present < end) LIABILITY.resolveQuarantine(record.passport, end);
    }

    /// @inheritdoc IQuarantine
    function lapse(uint256 id) external restricted {
        // Check: over without a case.
        Record memory record = _inStatus(id, QuarantineStatus.Imposed);
        Timestamp end = _endOf(record);
        if (timeNow() < end) revert Quarantine_StillRuns(id, end);

        // Effect, Interaction: once.
        _fail(id, record, QuarantineStatus.Lapsed);
    }

    /// @inheritdoc IQuarantine
    function lift(uint256 id) external restricted {
        // Check: a first ruling was given.
        Record memory record = _inStatus(id, QuarantineStatus.Sustained);
        if (!Rulings.on(LIABILITY, record.court, record.caseId).given) {
            revert Quarantine_Undecided(id, record.caseId);
        }
        Timestamp present = _presentEnd(record);
        if (!_isOurs(record, present)) revert Quarantine_NothingToLift(id, present);

        // Effect: said once.
        _lifted[id] = true;
        emit QuarantineLifted(id, record.caseId);

        // Interaction: it ends now; the author's bond waits for the last word.
        LIABILITY.resolveQuarantine(record.passport, timeNow());
    }

    /// @inheritdoc IQuarantine
    function conclude(uint256 id) external restricted {
        // Check: decided for good, or ended by a court before its time.
        Record memory record = _inStatus(id, QuarantineStatus.Sustained);
        Rulings.Word memory word = Rulings.on(LIABILITY, record.court, record.caseId);
        Timestamp present = _presentEnd(record);
        if (!word.isFinal && !_isCutShort(id, record, present)) revert Quarantine_Undecided(id, record.caseId);

        // Effect: the author is free, or pays.
        if (word.upheld) {
            _settle(id, record, QuarantineStatus.Upheld);
            emit QuarantineUpheld(id, record.caseId);
        } else {
            _fail(id, record, QuarantineStatus.Refused);
        }

        // Interaction: what this contract has set ends with the ruling; what a court has set is the court's.
        if (_isOurs(record, present)) LIABILITY.resolveQuarantine(record.passport, timeNow());
    }

    // ------------------------------------------------------------------ internals

    function _impose(uint256 passport, uint256 author, bytes32 evidence) private returns (uint256 id) {
        // Check: the caller speaks for an author that can answer for it.
        if (!PASSPORTS.isAuthorized(author, msg.sender, SCOPE_ACT)) revert Quarantine_NotAuthor(author, msg.sender);
        if (evidence == 0) revert Quarantine_NoEvidence(passport);
        if (!LIABILITY.isInGoodStanding(author)) revert Quarantine_AuthorNotGood(author);
        uint256 domain = LIABILITY.domainOf(passport);
        if (LIABILITY.domainOf(author) == domain) revert Quarantine_OwnDomain(author, domain);
        (uint256 ttl, uint256 bond) = CONSTITUTION.values(PARAM_JUSTICE_QUARANTINE_TTL, PARAM_QUARANTINE_BOND);
        uint256 free = LIABILITY.freeBondOf(author);
        uint96 stake = Punishment.toAmount(bond);
        if (free < stake) revert Quarantine_BondTooSmall(author, stake, free);

        // Effect: the terms of today stay with it.
        Record memory record;
        record.status = QuarantineStatus.Imposed;
        record.passport = uint40(passport);
        record.author = uint40(author);
        record.bond = stake;
        record.startedAt = uint40(block.timestamp);
        record.length = uint32(ttl < LONGEST_TTL ? ttl : LONGEST_TTL);
        id = ++_last;
        _records[id] = record;
        emit QuarantineImposed(
            id,
            passport,
            author,
            msg.sender,
            _incidentOf(id, record),
            evidence,
            record.bond,
            _endOf(record)
        );

        // Interaction: the author's bond stays until the last word, and one word of the domain says it.
        LIABILITY.holdBond(author, stake);
        LIABILITY.quarantine(passport, Duration.wrap(record.length));
    }

    /// @dev The author pays, once; whoever makes it known is the reporter.
    function _fail(uint256 id, Record memory record, QuarantineStatus status) private {
        _settle(id, record, status);
        Punishment.Modules memory modules = Punishment.Modules(CONSTITUTION, LIABILITY, PASSPORTS);
        uint256 domain = LIABILITY.domainOf(record.author);
        address reporter = modules.isOf(msg.sender, domain) ? address(0) : msg.sender;
        emit QuarantineFailed(id, record.author, status, record.bond, reporter);
        modules.slashOwn(
            record.author,
            _incidentOf(id, record),
            record.bond,
            reporter,
            Timestamp.wrap(record.startedAt)
        );
    }

    function _settle(uint256 id, Record memory record, QuarantineStatus status) private {
        _records[id].status = status;
        LIABILITY.freeBond(record.author, record.bond);
    }

    function _inStatus(uint256 id, QuarantineStatus status) private view returns (Record memory record) {
        record = _records[id];
        if (record.status != status) revert Quarantine_WrongStatus(id, record.status);
    }

    /// @dev When Liability ends the quarantine of the passport's domain, whoever set it.
    function _presentEnd(Record memory record) private view returns (Timestamp) {
        return LIABILITY.standing(record.passport).quarantineEnds;
    }

    /// @dev Whether the quarantine that runs is the one that this contract set.
    function _isOurs(Record memory record, Timestamp present) private view returns (bool) {
        return present > timeNow() && Timestamp.unwrap(present) == Timestamp.unwrap(_endOf(record));
    }

    /// @dev Whether a court ended it early. What `lift` ended does not count; neither does what the word of another domain says, where the
    /// passport left its own meanwhile.
    function _isCutShort(uint256 id, Record memory record, Timestamp present) private view returns (bool) {
        return
            !_lifted[id] &&
            present < _endOf(record) &&
            LIABILITY.departureOf(record.passport).leftAt < record.startedAt;
    }

    function _endOf(Record memory record) private pure returns (Timestamp) {
        return Timestamp.wrap(uint48(record.startedAt) + record.length);
    }

    /// @dev Bound to the moment, so that no order filed before can name it.
    function _incidentOf(uint256 id, Record memory record) private view returns (bytes32) {
        return keccak256(abi.encode("isopolity.quarantine", block.chainid, address(this), id, record.startedAt));
    }
}
