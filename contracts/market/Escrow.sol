// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ICell} from "../cell/interfaces/ICell.sol";
import {ExitRecord, Permit, SCOPE_ACT} from "../identity/types/Passports.sol";
import {IForks} from "../identity/interfaces/IForks.sol";
import {Mark} from "../identity/types/Reputations.sol";
import {IArbitrable} from "../justice/interfaces/IArbitrable.sol";
import {IArbitrator} from "../justice/interfaces/IArbitrator.sol";
import {Bps} from "../shared/types/Bps.sol";
import {Duration} from "../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../shared/types/Timestamp.sol";
import {EscrowBase} from "./abstracts/EscrowBase.sol";
import {IEscrow} from "./interfaces/IEscrow.sol";
import {Splits} from "./libraries/Splits.sol";
import {Admissions} from "./libraries/Admissions.sol";
import {Emergencies} from "./libraries/Emergencies.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Payments} from "./libraries/Payments.sol";
import {SettlementTerms} from "./libraries/SettlementTerms.sol";
import {Vault} from "./libraries/Vault.sol";
import {isAbroad} from "./types/Abroad.sol";
import {EscrowWord, openedWord} from "./types/EscrowWord.sol";
import {DeliveryProof, EscrowTerms, EscrowWiring, MilestoneState, OpenParams, ReleaseReason} from "./types/Escrows.sol";

/// @title Escrow
/// @notice See {IEscrow}.
contract Escrow is EscrowBase, ReentrancyGuardTransient {
    using Lanes for Lanes.Context;
    using Splits for Splits.Context;
    using SettlementTerms for EscrowTerms;
    using Vault for Vault.Context;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               CONSTANTS AND STATE                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Items of a batch at most; fixed.
    uint256 private constant MAX_BATCH = 64;

    /// @dev Bytes of a failed item's error that are kept.
    uint256 private constant MAX_REASON = 256;

    /// @dev While a batch runs: what is left of the value that came with it, plus one.
    uint256 private transient _purse;

    constructor(EscrowWiring memory wiring) EscrowBase(wiring) {}

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: the charter                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IEscrow
    function admit(address asset, uint96 large, uint16 capTimes) external restricted {
        Admissions.admit(_vault, CONSTITUTION, LIABILITY, asset, large, capTimes);
    }

    /// @inheritdoc IEscrow
    function dismiss(address asset) external restricted {
        Admissions.dismiss(_vault, asset);
    }

    /// @inheritdoc IEscrow
    function refreshTerms(address asset) external restricted {
        Admissions.refresh(_vault, CONSTITUTION, LIABILITY, asset);
    }

    /// @inheritdoc IEscrow
    function openLane(address registry, address liability, address forks) external restricted {
        _lanes.open(address(PASSPORTS), registry, liability, forks);
    }

    /// @inheritdoc IEscrow
    function closeLane(address registry) external restricted {
        _lanes.close(registry);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: opening                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IEscrow
    function open(OpenParams calldata params) external payable restricted nonReentrant returns (bytes32) {
        return _open(params);
    }

    /// @inheritdoc IEscrow
    function openWithPermit(
        OpenParams calldata params,
        Permit calldata permit
    ) external restricted nonReentrant returns (bytes32) {
        // solhint-disable-next-line no-empty-blocks
        try
            IERC20Permit(params.terms.asset).permit(
                msg.sender,
                address(this),
                permit.value,
                permit.deadline,
                permit.v,
                permit.r,
                permit.s
            )
        {} catch {
            // Used by somebody else already: the allowance tells.
        }
        return _open(params);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: settling                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IEscrow
    function release(EscrowTerms calldata terms, uint256 index, DeliveryProof calldata proof) external restricted {
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        if (word.isAcross()) revert Escrow_WrongLane(escrow, true);
        if (word.isLarge()) revert Escrow_WrongDoor(escrow, true);
        ReleaseReason reason = _reasonFor(terms, index, proof, escrow, word);
        _credit(terms, index, escrow, word, reason, proof.evidence);
    }

    /// @inheritdoc IEscrow
    function releaseLarge(EscrowTerms calldata terms, uint256 index, DeliveryProof calldata proof) external restricted {
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        if (word.isAcross()) revert Escrow_WrongLane(escrow, true);
        if (!word.isLarge()) revert Escrow_WrongDoor(escrow, false);
        _releaseSlowly(terms, index, proof, escrow, word);
    }

    /// @inheritdoc IEscrow
    function releaseAcross(
        EscrowTerms calldata terms,
        uint256 index,
        DeliveryProof calldata proof
    ) external restricted {
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        if (!word.isAcross()) revert Escrow_WrongLane(escrow, false);
        _releaseSlowly(terms, index, proof, escrow, word);
    }

    /// @inheritdoc IEscrow
    function finishRelease(EscrowTerms calldata terms, uint256 index) external restricted {
        // Check
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        _checkState(escrow, word, index, MilestoneState.Waiting);
        Progress memory progress = _progress[SettlementTerms.keyOf(escrow, index)];
        if (block.timestamp < progress.dueAt) {
            revert Escrow_StillWaits(escrow, index, Timestamp.wrap(progress.dueAt));
        }

        // Effect
        _credit(terms, index, escrow, word, progress.reason, 0);
    }

    /// @inheritdoc IEscrow
    function refund(EscrowTerms calldata terms, uint256 index) external restricted {
        // Check: the payee may always give back; time alone refunds what was neither delivered nor disputed.
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        MilestoneState state = word.stateOf(index);
        uint256 amount = terms.amountOf(index);
        bool byPayee = _acts(terms.payee, terms, amount);
        if (state > MilestoneState.Waiting || (!byPayee && state != MilestoneState.Open)) {
            revert Escrow_WrongState(escrow, index, uint8(state));
        }
        if (!byPayee) _checkLapsed(terms, index, escrow);

        // Effect
        _words[escrow] = word.withState(index, MilestoneState.Refunded);
        _vault.giveBack(terms.payer, terms.asset, amount);
        emit MilestoneRefunded(escrow, index, terms.payer, terms.asset, amount, byPayee);
    }

    /// @inheritdoc IEscrow
    function claimDelivery(EscrowTerms calldata terms, uint256 index, bytes32 evidence) external restricted {
        // Check: once, in time
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        _checkActor(terms.payee, terms, 0);
        _checkArbitrator(terms);
        _checkState(escrow, word, index, MilestoneState.Open);
        Progress storage progress = _progress[SettlementTerms.keyOf(escrow, index)];
        if (progress.deliveredAt != 0) {
            revert Escrow_AlreadyDelivered(escrow, index, Timestamp.wrap(progress.deliveredAt));
        }
        _checkInTime(terms, index, escrow);

        // Effect
        progress.deliveredAt = uint40(block.timestamp);
        Timestamp until = terms.disputableUntil(index, block.timestamp);
        emit DeliveryClaimed(escrow, index, terms.payee, evidence, until.plus(Duration.wrap(1)));
    }

    /// @inheritdoc IEscrow
    function dispute(
        EscrowTerms calldata terms,
        uint256 index,
        bool asPayer,
        Bps offer
    ) external payable restricted nonReentrant returns (uint256 disputeID) {
        // Check: a party, while the milestone can still go either way
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        uint256 party = _checkSide(terms, index, asPayer, offer);
        if (!asPayer) _checkArbitrator(terms);
        _checkState(escrow, word, index, MilestoneState.Open);
        bytes32 key = SettlementTerms.keyOf(escrow, index);
        Timestamp latest = terms.disputableUntil(index, _progress[key].deliveredAt);
        if (timeNow() > latest) revert Escrow_TooLateToDispute(escrow, index, latest);
        address arbitrator = terms.arbitrator;
        uint256 cost = IArbitrator(arbitrator).arbitrationCost(terms.extraData);
        _receiveValue(cost);

        // Effect
        _words[escrow] = word.withState(index, MilestoneState.Disputed);

        // Interaction: only its answer names the dispute
        disputeID = IArbitrator(arbitrator).createDispute{value: cost}(Splits.CHOICES, terms.extraData);
        _splits.raise(arbitrator, disputeID, key, asPayer, offer);
        emit MilestoneDisputed(escrow, index, party, arbitrator, disputeID, offer, cost);
    }

    /// @inheritdoc IEscrow
    function offerSplit(
        EscrowTerms calldata terms,
        uint256 index,
        uint256 disputeID,
        bool asPayer,
        Bps offer
    ) external restricted {
        // Check
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        uint256 party = _checkSide(terms, index, asPayer, offer);
        _checkState(escrow, word, index, MilestoneState.Disputed);

        // Effect
        bytes32 key = SettlementTerms.keyOf(escrow, index);
        if (!_splits.offer(terms.arbitrator, disputeID, key, asPayer, offer)) {
            revert Escrow_AlreadyOffered(party, disputeID);
        }
        emit SplitOffered(escrow, index, party, disputeID, offer);
    }

    /// @inheritdoc IArbitrable
    /// @dev The arbitrator of a dispute is who may call: no guard of the cell stands between an arbitrator and its word.
    function rule(uint256 disputeID, uint256 ruling) external {
        _splits.rule(msg.sender, disputeID, ruling);
        emit Ruling(IArbitrator(msg.sender), disputeID, ruling);
    }

    /// @inheritdoc IEscrow
    function settleRuling(EscrowTerms calldata terms, uint256 index, uint256 disputeID) external restricted {
        // Check
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        _checkState(escrow, word, index, MilestoneState.Disputed);
        bytes32 key = SettlementTerms.keyOf(escrow, index);
        (uint256 ruling, Bps share) = _splits.outcome(terms.arbitrator, disputeID, key);

        // Effect: exact; what rounding leaves is the payer's
        uint256 amount = terms.amountOf(index);
        uint256 toPayee = share.partOf(amount);
        _words[escrow] = word.withState(index, MilestoneState.Ruled);
        _vault.earn(terms.payee, terms.asset, toPayee);
        _vault.giveBack(terms.payer, terms.asset, amount - toPayee);
        emit RulingSettled(escrow, index, disputeID, ruling, terms.asset, toPayee, amount - toPayee);
    }

    /// @inheritdoc IEscrow
    function recordSettled(EscrowTerms calldata terms, uint256 index) external restricted {
        // Check: nobody praises itself, then or now
        (bytes32 escrow, EscrowWord word) = _known(terms, index);
        _checkState(escrow, word, index, MilestoneState.Released);
        if (word.isRecorded(index)) revert Escrow_AlreadyRecorded(escrow, index);
        (uint256 payer, uint256 payee) = (terms.payer, terms.payee);
        if (!word.isForeign() || !_areForeign(payer, payee)) revert Escrow_SameDomain(escrow);

        // Effect
        uint256 amount = terms.amountOf(index);
        _words[escrow] = word.withRecorded(index);
        emit SettlementRecorded(escrow, index, payer, payee, amount);

        // Interaction: values add up in one asset; a settlement in another counts and weighs nothing
        uint256 value = terms.asset == LIABILITY.asset() ? amount : 0;
        REPUTATION.record(payer, Mark.EscrowSettled, value);
        REPUTATION.record(payee, Mark.EscrowSettled, value);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: payment                                                //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IEscrow
    function shareEarnings(uint256 passport, address asset) external restricted {
        Payments.shareEarnings(_vault, _forksOf(passport), passport, asset);
    }

    /// @inheritdoc IEscrow
    function withdraw(
        uint256 passport,
        address asset,
        address to
    ) external restricted nonReentrant returns (uint256 paid) {
        if (isAbroad(passport)) _lanes.checkWithdrawal(passport, msg.sender);
        else {
            _checkController(passport);
            if (!LIABILITY.isInGoodStanding(passport)) revert Escrow_NotInGoodStanding(passport);
        }
        return Payments.pay(_vault, _forksOf(passport), passport, asset, to);
    }

    /// @inheritdoc IEscrow
    function withdrawAfterExit(
        ExitRecord calldata exit,
        address asset,
        address to
    ) external restricted nonReentrant returns (uint256 paid) {
        uint256 passport = exit.passport;
        _lanes.checkLeaver(PASSPORTS, LIABILITY, exit);
        return Payments.pay(_vault, _forksOf(passport), passport, asset, to);
    }

    /// @inheritdoc IEscrow
    function depositCredit(uint256 passport, uint96 amount) external restricted nonReentrant {
        _checkController(passport);
        Payments.depositCredit(_vault, FORKS, LIABILITY, passport, amount);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                          WRITES: delegates and batches                                        //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IEscrow
    function actUnder(
        uint256 delegation,
        bytes calldata call
    ) external payable restricted returns (bytes memory result) {
        // Check: not under another
        if (_delegation != 0) revert ReentrancyGuardReentrantCall();

        // Interaction: with itself, under its own guard and in the caller's name
        _delegation = delegation;
        result = Address.functionDelegateCall(address(this), call);
        _delegation = 0;
    }

    /// @inheritdoc IEscrow
    function batch(bytes[] calldata calls) external payable restricted returns (bool[] memory done) {
        // Check: not within another, nor within a payment
        uint256 count = calls.length;
        if (count > MAX_BATCH) revert Escrow_BatchTooLong(count, MAX_BATCH);
        if (_purse != 0 || _reentrancyGuardEntered()) revert ReentrancyGuardReentrantCall();

        // Interaction: with itself, each under its own guard and in the caller's name
        _purse = msg.value + 1;
        done = new bool[](count);
        for (uint256 i; i < count; ++i) done[i] = _try(i, calls[i]);
        uint256 left = _purse - 1;
        _purse = 0;
        if (left != 0) Address.sendValue(payable(msg.sender), left);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               INTERNALS: opening                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    function _open(OpenParams calldata params) private returns (bytes32 escrow) {
        // Check: terms that can be kept, between two in good standing
        EscrowTerms calldata terms = params.terms;
        (address asset, uint256 payer) = (terms.asset, terms.payer);
        Vault.Asset memory entry = _vault.assets[asset];
        if (!entry.admitted) revert Escrow_AssetNotAdmitted(asset);
        uint256 size;
        (escrow, size) = terms.measured();
        if (_words[escrow].isOpened()) revert Escrow_AlreadyOpen(escrow);
        uint96 amount = terms.check(entry.leastWindow);
        _receiveValue(asset == address(0) ? amount : 0);
        EscrowWord word = _judge(payer, terms.payee, amount > entry.large);

        // Effect
        _words[escrow] = word;
        _vault.owe(asset, entry.held, amount);
        terms.tell(escrow, size, params.delegation);

        // Interaction: within what the payer allowed others and itself; who bound itself to nothing has nothing to spend from
        address from = _spender(params.delegation, payer, asset, amount);
        if (CONSTRAINTS.isConstrained(payer)) CONSTRAINTS.spend(payer, asset, amount, terms.arbitrator);
        Vault.take(asset, from, entry.held, amount);
    }

    /// @dev Refuses sides that are not good.
    /// @return The word of an escrow between them.
    function _judge(uint256 payer, uint256 payee, bool large) private view returns (EscrowWord) {
        bool across = isAbroad(payee);
        (bool payerGood, bool payeeGood, bool foreign) = across
            ? (LIABILITY.isInGoodStanding(payer), true, false)
            : LIABILITY.goodStandings(payer, payee);
        if (!payerGood) revert Escrow_NotInGoodStanding(payer);
        if (!payeeGood) revert Escrow_NotInGoodStanding(payee);
        if (across) _lanes.checkPayee(payee);
        return openedWord(foreign, large, across);
    }

    /// @dev Whose money it is: the caller's own, or, spent by a delegate, that of the payer's controller.
    function _spender(uint256 delegation, uint256 payer, address asset, uint256 amount) private returns (address) {
        if (delegation == 0) {
            if (!PASSPORTS.isAuthorized(payer, msg.sender, SCOPE_ACT)) revert Escrow_NotAuthorised(payer, msg.sender);
            return msg.sender;
        }
        if (asset == address(0)) revert Escrow_NoDelegatedCoin(delegation);
        if (DELEGATIONS.spend(delegation, msg.sender, asset, amount) != payer) {
            revert Escrow_OtherDelegation(delegation, payer);
        }
        return PASSPORTS.controllerOf(payer);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               INTERNALS: settling                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Why this call may release the milestone.
    function _reasonFor(
        EscrowTerms calldata terms,
        uint256 index,
        DeliveryProof calldata proof,
        bytes32 escrow,
        EscrowWord word
    ) private returns (ReleaseReason) {
        MilestoneState state = word.stateOf(index);
        bool payable_ = state == MilestoneState.Open || state == MilestoneState.Disputed;
        if (payable_ && _acts(terms.payer, terms, terms.amountOf(index))) return ReleaseReason.Payer;
        if (state != MilestoneState.Open) revert Escrow_WrongState(escrow, index, uint8(state));

        uint256 deliveredAt = _progress[SettlementTerms.keyOf(escrow, index)].deliveredAt;
        if (_isAttested(terms.attestor, escrow, index, proof)) {
            if (deliveredAt == 0) _checkInTime(terms, index, escrow);
            return ReleaseReason.Attestor;
        }
        uint256 from;
        if (deliveredAt != 0) from = uint256(Timestamp.unwrap(terms.disputableUntil(index, deliveredAt))) + 1;
        if (from == 0 || block.timestamp < from) {
            revert Escrow_NotReleasable(escrow, index, Timestamp.wrap(uint48(from)));
        }
        return ReleaseReason.Window;
    }

    function _isAttested(
        address attestor,
        bytes32 escrow,
        uint256 index,
        DeliveryProof calldata proof
    ) private view returns (bool) {
        if (attestor == address(0)) return false;
        if (msg.sender == attestor) return true;
        if (proof.signature.length == 0) return false;
        bytes32 digest = deliveryDigest(escrow, index, proof.evidence);
        return Admissions.isSigned(attestor, digest, proof.signature);
    }

    /// @dev Releases at once, or begins to wait.
    function _releaseSlowly(
        EscrowTerms calldata terms,
        uint256 index,
        DeliveryProof calldata proof,
        bytes32 escrow,
        EscrowWord word
    ) private {
        // Check
        ReleaseReason reason = _reasonFor(terms, index, proof, escrow, word);
        (bool waits, uint256 wait) = Emergencies.judge(
            _vault,
            ICell(authority()),
            Emergencies.Release({
                asset: terms.asset,
                total: terms.total(),
                purpose: terms.purpose,
                large: word.isLarge(),
                across: word.isAcross()
            }),
            msg.data
        );

        // Effect
        if (!waits) return _credit(terms, index, escrow, word, reason, proof.evidence);
        Progress storage progress = _progress[SettlementTerms.keyOf(escrow, index)];
        progress.dueAt = uint40(block.timestamp + wait);
        progress.reason = reason;
        _words[escrow] = word.withState(index, MilestoneState.Waiting);
        emit ReleaseDelayed(escrow, index, Timestamp.wrap(progress.dueAt));
    }

    /// @dev Credits a milestone to the payee.
    function _credit(
        EscrowTerms calldata terms,
        uint256 index,
        bytes32 escrow,
        EscrowWord word,
        ReleaseReason reason,
        bytes32 evidence
    ) private {
        (uint256 payee, address asset, uint256 amount) = (terms.payee, terms.asset, terms.amountOf(index));
        _words[escrow] = word.withState(index, MilestoneState.Released);
        _vault.earn(payee, asset, amount);
        emit MilestoneReleased(escrow, index, payee, asset, amount, reason, evidence);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                INTERNALS: payment                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Where a passport's sponsor is to be found.
    function _forksOf(uint256 passport) private view returns (IForks) {
        return isAbroad(passport) ? _lanes.forksOf(passport) : FORKS;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               INTERNALS: value and batches                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev Exactly `due` came with the call, or is still there of what came with the batch.
    function _receiveValue(uint256 due) private {
        uint256 purse = _purse;
        if (purse == 0) {
            if (msg.value != due) revert Escrow_WrongValue(msg.value, due);
        } else {
            if (due >= purse) revert Escrow_WrongValue(purse - 1, due);
            _purse = purse - due;
        }
    }

    /// @dev A failure undoes the item alone; no more than the first bytes of its error are read.
    function _try(uint256 item, bytes calldata data) private returns (bool done) {
        bytes memory input = data;
        bytes memory reason = new bytes(MAX_REASON);
        assembly ("memory-safe") {
            done := delegatecall(gas(), address(), add(input, 0x20), mload(input), 0x00, 0x00)
            let size := returndatasize()
            if gt(size, MAX_REASON) {
                size := MAX_REASON
            }
            mstore(reason, size)
            returndatacopy(add(reason, 0x20), 0x00, size)
        }
        if (!done) emit BatchItemFailed(item, reason);
    }
}
