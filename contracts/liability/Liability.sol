// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {Guarded} from "../shared/Guarded.sol";
import {Meter} from "../shared/libraries/Meter.sol";
import {Bps} from "../shared/types/Bps.sol";
import {Duration} from "../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../shared/types/Timestamp.sol";
import {ILiability} from "./interfaces/ILiability.sol";
import {Bonds, Position} from "./libraries/Bonds.sol";
import {Books, Ledgering, Promised} from "./libraries/Books.sol";
import {Cases} from "./libraries/Cases.sol";
import {Claims} from "./libraries/Claims.sol";
import {Credits} from "./libraries/Credits.sol";
import {Departures} from "./libraries/Departures.sol";
import {Domains, Exit, Member, MemberStatus} from "./libraries/Domains.sol";
import {Incidents} from "./libraries/Incidents.sol";
import {Leaving} from "./libraries/Leaving.sol";
import {Reading} from "./libraries/Reading.sol";
import {Sanctions} from "./libraries/Sanctions.sol";
import {Slashing} from "./libraries/Slashing.sol";
import {
    CaseView,
    Departure,
    DomainView,
    LiabilityStanding,
    LiabilityWiring,
    RawStanding,
    SlashOrder,
    SlashReach,
    Withdrawal,
    WithdrawalTerms
} from "./types/Liabilities.sol";
import {Sanction} from "./types/Sanction.sol";
import {NodeWord} from "./types/NodeWord.sol";

/// @title Liability
/// @notice See {ILiability}: the keystone. This contract wires; the aspects in `libraries/` decide.
contract Liability is ILiability, Guarded, ReentrancyGuardTransient {
    using Bonds for Position;
    using Cases for Books;
    using Claims for Books;
    using Credits for Books;
    using Departures for Books;
    using Domains for Domains.Context;
    using Incidents for Incidents.Context;
    using Leaving for Books;
    using Ledgering for Books;
    using Reading for Books;
    using SafeERC20 for IERC20;
    using Sanctions for Books;
    using Slashing for Books;

    // ------------------------------------------------------------------ state

    IERC20 private immutable ASSET;
    IConstitution private immutable CONSTITUTION;
    address private immutable PASSPORTS;
    address private immutable FORKS;

    Books private _books;

    /// @dev The parts of the identity unit are replaced only together with this contract.
    modifier onlyUnit() {
        _checkUnit();
        _;
    }

    constructor(LiabilityWiring memory wiring) Guarded(wiring.authority) {
        ASSET = IERC20(wiring.asset);
        CONSTITUTION = IConstitution(wiring.constitution);
        PASSPORTS = wiring.passports;
        FORKS = wiring.forks;
        _books.domains.nextDomain = Domains.FIRST_DOMAIN;
        _books.refreshTerms(CONSTITUTION);
    }

    // ------------------------------------------------------------------ reads

    /// @inheritdoc ILiability
    function withdrawalTerms() external view returns (WithdrawalTerms memory) {
        return _books.terms;
    }

    /// @inheritdoc ILiability
    function asset() external view returns (address) {
        return address(ASSET);
    }

    /// @inheritdoc ILiability
    function standing(uint256 member) external view returns (LiabilityStanding memory) {
        return _books.standing(member);
    }

    /// @inheritdoc ILiability
    function rawStanding(uint256 member) external view returns (RawStanding memory raw) {
        raw = _books.look(member);
        // Six words without a reference: in memory they lie as the ABI has them.
        assembly ("memory-safe") {
            return(raw, 0xc0)
        }
    }

    /// @inheritdoc ILiability
    function isInGoodStanding(uint256 member) external view returns (bool good) {
        (good, ) = _books.judge(member);
    }

    /// @inheritdoc ILiability
    function goodStandings(
        uint256 first,
        uint256 second
    ) external view returns (bool firstGood, bool secondGood, bool foreign) {
        uint256 firstRoot;
        uint256 secondRoot;
        (firstGood, firstRoot) = _books.judge(first);
        (secondGood, secondRoot) = _books.judge(second);
        foreign = firstRoot != secondRoot && firstRoot != 0 && secondRoot != 0;
    }

    /// @inheritdoc ILiability
    function domainOf(uint256 id) external view returns (uint256) {
        (uint256 root, ) = _books.domains.rootOfAny(id);
        return root == 0 ? id : root;
    }

    /// @inheritdoc ILiability
    function isClean(uint256 id, bool strictly) external view returns (bool) {
        return _books.isClean(id, strictly);
    }

    /// @inheritdoc ILiability
    function isSettled(uint256 id) external view returns (bool) {
        return _books.isSettled(id);
    }

    /// @inheritdoc ILiability
    function bondOf(uint256 member) external view returns (uint256) {
        return _books.bondOf(member);
    }

    /// @inheritdoc ILiability
    function freeBondOf(uint256 member) external view returns (uint256) {
        return _books.freeBondOf(member);
    }

    /// @inheritdoc ILiability
    function domain(uint256 id) external view returns (DomainView memory) {
        return _books.domain(id);
    }

    /// @inheritdoc ILiability
    function founderOf(uint256 member) external view returns (uint256) {
        return _books.founderOf(member);
    }

    /// @inheritdoc ILiability
    function withdrawalOf(uint256 member) external view returns (Withdrawal memory) {
        return _books.withdrawals[member];
    }

    /// @inheritdoc ILiability
    function departureOf(uint256 member) external view returns (Departure memory) {
        return _books.departures[member];
    }

    /// @inheritdoc ILiability
    function coversOf(uint256 member) external view returns (uint256) {
        return _books.promised[member].covers;
    }

    /// @inheritdoc ILiability
    function holdOf(uint256 member) external view returns (uint256 amount, Timestamp ends) {
        Promised storage promised = _books.promised[member];
        return (promised.held, Timestamp.wrap(promised.heldUntil));
    }

    /// @inheritdoc ILiability
    function isInTail(uint256 member) external view returns (bool) {
        return _books.departures[member].tailEnds > block.timestamp;
    }

    /// @inheritdoc ILiability
    function caseOf(bytes32 caseId) external view returns (CaseView memory) {
        return _books.caseOf(caseId);
    }

    /// @inheritdoc ILiability
    function creditOf(address account) external view returns (uint256) {
        return _books.credits[account];
    }

    /// @inheritdoc ILiability
    function fundsOf(address account) external view returns (uint256) {
        return _books.credits[account] + Credits.drawable(ASSET, account);
    }

    /// @inheritdoc ILiability
    function claimOf(
        uint256 domain_,
        uint256 round,
        address holder
    ) external view returns (uint256 outstanding, uint256 collectable) {
        return _books.claimOf(domain_, round, holder);
    }

    /// @inheritdoc ILiability
    function penaltyOf(bytes32 incident, uint256 offender) external view returns (uint256) {
        return _books.incidents.penaltyOf(incident, offender);
    }

    /// @inheritdoc ILiability
    function hopsOf(uint256 member) external view returns (uint256) {
        return _books.hopsOf(member);
    }

    // ------------------------------------------------------------------ everybody: bonds and credits

    /// @inheritdoc ILiability
    function deposit(uint256 member, uint256 amount) external restricted nonReentrant {
        if (amount == 0) revert Liability_ZeroAmount();
        Member memory record = _books.domains.open(member);
        (Position memory position, NodeWord word) = _books.domains.locate(record);
        _fill(member, record, position, word, msg.sender, amount);
        _books.draw(ASSET, msg.sender, amount);
    }

    /// @inheritdoc ILiability
    function prepay(address account, uint256 amount) external restricted nonReentrant {
        _prepay(account, amount);
    }

    /// @inheritdoc ILiability
    function prepayWithPermit(
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external restricted nonReentrant {
        // Interaction: somebody may have used the permit already; the allowance then tells.
        try IERC20Permit(address(ASSET)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _prepay(msg.sender, amount);
    }

    /// @inheritdoc ILiability
    function withdrawCredit(uint256 amount, address to) external restricted nonReentrant {
        // Check: there is as much.
        if (amount == 0) revert Liability_ZeroAmount();
        uint256 credit = _books.credits[msg.sender];
        if (amount > credit) revert Liability_InsufficientCredit(msg.sender, amount, credit);

        // Effect: debit it.
        _books.credits[msg.sender] = credit - amount;
        emit CreditWithdrawn(msg.sender, to, amount);

        // Interaction: pay it.
        ASSET.safeTransfer(to, amount);
    }

    // ------------------------------------------------------------------ everybody: claims and upkeep

    /// @inheritdoc ILiability
    function collectClaim(uint256 domain_, uint256 round, address holder) external restricted returns (uint256 amount) {
        return _books.collect(domain_, round, holder);
    }

    /// @inheritdoc ILiability
    function relayClaim(
        uint256 domain_,
        uint256 round,
        uint256 origin,
        uint256 originRound
    ) external restricted returns (uint256 amount) {
        return _books.relay(domain_, round, origin, originRound);
    }

    /// @inheritdoc ILiability
    function assignClaim(uint256 domain_, uint256 round, address to) external restricted {
        _books.assign(domain_, round, msg.sender, to);
    }

    /// @inheritdoc ILiability
    function compress(uint256 member) external restricted {
        _books.compress(member);
    }

    /// @inheritdoc ILiability
    function releaseCover(uint256 member) external restricted {
        _books.releaseCover(member);
    }

    /// @inheritdoc ILiability
    function refreshTerms() external restricted {
        _books.refreshTerms(CONSTITUTION);
    }

    // ------------------------------------------------------------------ the unit

    /// @inheritdoc ILiability
    function open(uint256 member, address payer, uint256 bond, uint256 fee) external onlyUnit nonReentrant {
        Member memory record = _newMember(member);
        record.shares = uint120(Domains.toAmount(bond));
        _books.domains.setMember(member, record);
        emit MemberOpened(member, member, payer, bond);
        _books.draw(ASSET, payer, bond + fee);
    }

    /// @inheritdoc ILiability
    function join(
        uint256 member,
        uint256 beside,
        address payer,
        uint256 bond,
        uint256 fee
    ) external onlyUnit nonReentrant returns (uint256 root) {
        Member memory record = _newMember(member);
        NodeWord word;
        (root, word) = _books.domains.ensureDomainOf(beside);
        ++_books.domains.censuses[root].size;
        emit MemberOpened(member, root, payer, bond);
        _fill(member, record, _books.domains.placeIn(root), word, payer, bond);
        _books.draw(ASSET, payer, bond + fee);
    }

    /// @inheritdoc ILiability
    function recordBirth(
        uint256 member,
        uint256 threshold,
        Duration period
    ) external onlyUnit returns (uint256 root, bool within) {
        if (_books.domains.members[member].status != MemberStatus.Open) return (0, false);
        NodeWord word;
        (root, word) = _books.domains.ensureDomainOf(member);
        if (!word.isGood(timeNow())) return (0, false);
        uint40 births = _books.domains.censuses[root].births;
        (within, births) = Meter.fill(births, threshold, Duration.unwrap(period));
        _books.domains.censuses[root].births = births;
    }

    /// @inheritdoc ILiability
    function merge(uint256 a, uint256 b) external onlyUnit {
        _books.merge(a, b);
    }

    /// @inheritdoc ILiability
    function queueWithdrawal(uint256 member, uint256 amount) external onlyUnit returns (Timestamp readyAt) {
        return _books.queue(member, amount);
    }

    /// @inheritdoc ILiability
    function cancelWithdrawal(uint256 member) external onlyUnit {
        _books.cancel(member);
    }

    /// @inheritdoc ILiability
    function completeWithdrawal(uint256 member, address to) external onlyUnit nonReentrant returns (uint256 paid) {
        uint256 root;
        (paid, root) = _books.complete(member);
        emit BondWithdrawn(member, root == 0 ? member : root, to, paid);
        ASSET.safeTransfer(to, paid);
    }

    /// @inheritdoc ILiability
    function close(uint256 member) external onlyUnit {
        _books.close(member);
    }

    /// @inheritdoc ILiability
    function spinOff(uint256 member, uint256 sponsor, uint256 cover, Duration tail, uint256 excused) external onlyUnit {
        _books.spinOff(member, sponsor, cover, tail, excused);
    }

    /// @inheritdoc ILiability
    function escrowClaim(uint256 applicant, bytes32 caseId, address payer) external onlyUnit nonReentrant {
        uint256 amount = _books.escrow(applicant, caseId);
        emit ClaimEscrowed(caseId, applicant, payer, amount);
        _books.draw(ASSET, payer, amount);
    }

    /// @inheritdoc ILiability
    function discharge(uint256 member, Bps haircut, Duration probation) external onlyUnit {
        _books.discharge(member, haircut, probation);
    }

    /// @inheritdoc ILiability
    function collectFees(uint256 amount) external onlyUnit {
        _books.creditInsurance(CONSTITUTION, amount);
        emit FeesCollected(msg.sender, amount);
    }

    // ------------------------------------------------------------------ court and sentinel

    /// @inheritdoc ILiability
    function slash(SlashOrder calldata order) external restricted returns (SlashReach memory reach) {
        return _books.slash(CONSTITUTION, order);
    }

    /// @inheritdoc ILiability
    function sanction(uint256 member, bytes32 incident, Sanction kind, Duration length) external restricted {
        _books.sanction(member, incident, kind, length);
    }

    /// @inheritdoc ILiability
    function lift(uint256 member, Sanction kind) external restricted {
        _books.lift(member, kind);
    }

    /// @inheritdoc ILiability
    function reserve(bytes32 caseId, uint256 member, uint256 claimant, uint256 amount) external restricted {
        _books.reserve(caseId, member, claimant, amount);
    }

    /// @inheritdoc ILiability
    function release(bytes32 caseId, address refundTo) external restricted {
        _books.release(caseId, refundTo);
    }

    /// @inheritdoc ILiability
    function quarantine(uint256 member, Duration length) external restricted {
        _books.quarantine(member, length);
    }

    /// @inheritdoc ILiability
    function resolveQuarantine(uint256 member, Timestamp ends) external restricted {
        _books.resolveQuarantine(member, ends);
    }

    /// @inheritdoc ILiability
    function holdBond(uint256 member, uint256 amount) external restricted {
        _books.hold(member, amount);
    }

    /// @inheritdoc ILiability
    function freeBond(uint256 member, uint256 amount) external restricted {
        _books.free(member, amount);
    }

    // ------------------------------------------------------------------ internals

    function _checkUnit() private view {
        if (msg.sender != PASSPORTS && msg.sender != FORKS) revert Liability_NotUnit(msg.sender);
    }

    function _newMember(uint256 member) private view returns (Member memory record) {
        record = _books.domains.memberOf(member);
        if (member == 0 || member >= Domains.FIRST_DOMAIN || record.status != MemberStatus.None) {
            revert Liability_BadMemberId(member);
        }
        record.status = MemberStatus.Open;
    }

    /// @dev Books value for a member before the caller draws it: what does not arrive reverts all of it.
    function _fill(
        uint256 member,
        Member memory record,
        Position memory position,
        NodeWord word,
        address payer,
        uint256 amount
    ) private {
        Domains.toAmount(amount);
        uint256 paidDebt = word.inDebt() ? _books.payDebt(CONSTITUTION, position.root, word, amount) : 0;
        if (amount != paidDebt) position.issue(amount - paidDebt);
        if (record.exit == Exit.Leaving && paidDebt != amount) revert Liability_Leaving(member);
        _books.domains.store(member, record, position);
        emit BondDeposited(member, position.root == 0 ? member : position.root, payer, amount, paidDebt);
    }

    function _prepay(address account, uint256 amount) private {
        if (amount == 0) revert Liability_ZeroAmount();
        Domains.toAmount(amount);
        _books.credits[account] += amount;
        emit CreditPrepaid(account, msg.sender, amount);
        if (!Credits.pull(ASSET, msg.sender, amount)) {
            revert Liability_Underfunded(msg.sender, amount, Credits.drawable(ASSET, msg.sender));
        }
    }
}
