// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/src/utils/EIP712.sol";

import {IConstitution} from "../../cell/interfaces/IConstitution.sol";
import {IConstraints} from "../../identity/interfaces/IConstraints.sol";
import {IDelegations} from "../../identity/interfaces/IDelegations.sol";
import {IForks} from "../../identity/interfaces/IForks.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {IReputation} from "../../identity/interfaces/IReputation.sol";
import {SCOPE_ACT} from "../../identity/types/Passports.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {Guarded} from "../../shared/Guarded.sol";
import {Bps, BPS_WHOLE} from "../../shared/types/Bps.sol";
import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp, timeNow} from "../../shared/types/Timestamp.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {Lanes} from "../libraries/Lanes.sol";
import {Splits} from "../libraries/Splits.sol";
import {SettlementTerms} from "../libraries/SettlementTerms.sol";
import {Vault} from "../libraries/Vault.sol";
import {isAbroad} from "../types/Abroad.sol";
import {EscrowWord} from "../types/EscrowWord.sol";
import {
    AssetView,
    CreditView,
    SplitView,
    EscrowTerms,
    EscrowWiring,
    LaneView,
    MAX_MILESTONES,
    MilestoneState,
    MilestoneView,
    ReleaseReason
} from "../types/Escrows.sol";

/// @title EscrowBase: what Escrow knows, reads and checks
/// @notice See {IEscrow}.
abstract contract EscrowBase is IEscrow, Guarded, EIP712 {
    using SettlementTerms for EscrowTerms;
    using Splits for Splits.Context;
    using Vault for Vault.Context;

    bytes32 private constant DELIVERY = keccak256("Delivery(bytes32 escrow,uint256 milestone,bytes32 evidence)");

    IConstitution internal immutable CONSTITUTION;
    ILiability internal immutable LIABILITY;
    IPassports internal immutable PASSPORTS;
    IForks internal immutable FORKS;
    IConstraints internal immutable CONSTRAINTS;
    IDelegations internal immutable DELEGATIONS;
    IReputation internal immutable REPUTATION;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev What a milestone remembers off the plain path.
    struct Progress {
        uint40 deliveredAt;
        uint40 dueAt;
        ReleaseReason reason;
    }

    mapping(bytes32 escrow => EscrowWord) internal _words;
    mapping(bytes32 milestone => Progress) internal _progress;
    Splits.Context internal _splits;
    Vault.Context internal _vault;
    Lanes.Context internal _lanes;

    /// @dev While somebody acts under a delegation: which.
    uint256 internal transient _delegation;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(EscrowWiring memory wiring) Guarded(wiring.authority) {
        if (
            wiring.constitution == address(0) ||
            wiring.liability == address(0) ||
            wiring.passports == address(0) ||
            wiring.forks == address(0) ||
            wiring.constraints == address(0) ||
            wiring.delegations == address(0) ||
            wiring.reputation == address(0)
        ) revert Escrow_ZeroAddress();

        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        FORKS = IForks(wiring.forks);
        CONSTRAINTS = IConstraints(wiring.constraints);
        DELEGATIONS = IDelegations(wiring.delegations);
        REPUTATION = IReputation(wiring.reputation);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IEscrow
    function escrowId(EscrowTerms calldata terms) external pure returns (bytes32) {
        return terms.id();
    }

    /// @inheritdoc IEscrow
    function milestoneKey(bytes32 escrow, uint256 index) external pure returns (bytes32) {
        return SettlementTerms.keyOf(escrow, index);
    }

    /// @inheritdoc IEscrow
    function milestoneOf(bytes32 escrow, uint256 index) external view returns (MilestoneView memory its) {
        EscrowWord word = _words[escrow];
        its.opened = word.isOpened();
        if (index >= MAX_MILESTONES || !its.opened) return its;
        Progress memory progress = _progress[SettlementTerms.keyOf(escrow, index)];
        its.state = word.stateOf(index);
        its.deliveredAt = Timestamp.wrap(progress.deliveredAt);
        its.dueAt = Timestamp.wrap(progress.dueAt);
        its.recorded = word.isRecorded(index);
    }

    /// @inheritdoc IEscrow
    function disputeOf(address arbitrator, uint256 disputeID) external view returns (SplitView memory) {
        return _splits.view_(arbitrator, disputeID);
    }

    /// @inheritdoc IEscrow
    function creditOf(uint256 passport, address asset) external view returns (CreditView memory) {
        Vault.Credit memory credit = _vault.credits[passport][asset];
        return CreditView({earned: credit.earned, clear: credit.clear});
    }

    /// @inheritdoc IEscrow
    function assetOf(address asset) external view returns (AssetView memory) {
        Vault.Asset memory entry = _vault.assets[asset];
        return
            AssetView({
                admitted: entry.admitted,
                held: entry.held,
                large: entry.large,
                cap: uint256(entry.large) * entry.capTimes,
                leastWindow: Duration.wrap(entry.leastWindow)
            });
    }

    /// @inheritdoc IEscrow
    function isLarge(bytes32 escrow) external view returns (bool) {
        return _words[escrow].isLarge();
    }

    /// @inheritdoc IEscrow
    function isAcross(bytes32 escrow) external view returns (bool) {
        return _words[escrow].isAcross();
    }

    /// @inheritdoc IEscrow
    function laneOf(address registry) external view returns (LaneView memory) {
        Lanes.Lane storage lane = _lanes.lanes[registry];
        return LaneView({open: lane.open, liability: lane.liability, forks: lane.forks});
    }

    /// @inheritdoc IEscrow
    function emergencyWaitOf(EscrowTerms calldata terms) external pure returns (uint256) {
        return SettlementTerms.emergencyWait(terms.purpose);
    }

    /// @inheritdoc IEscrow
    function deliveryDigest(bytes32 escrow, uint256 index, bytes32 evidence) public view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(DELIVERY, escrow, index, evidence)));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               INTERNALS: checks                                               //
    // ------------------------------------------------------------------------------------------------------------- //

    function _known(EscrowTerms calldata terms, uint256 index) internal view returns (bytes32 escrow, EscrowWord word) {
        escrow = terms.id();
        word = _words[escrow];
        if (!word.isOpened()) revert Escrow_Unknown(escrow);
        if (index >= terms.countOf()) revert Escrow_UnknownMilestone(escrow, index);
    }

    function _areForeign(uint256 payer, uint256 payee) internal view returns (bool) {
        return LIABILITY.domainOf(payer) != LIABILITY.domainOf(payee);
    }

    function _checkState(bytes32 escrow, EscrowWord word, uint256 index, MilestoneState expected) internal pure {
        MilestoneState state = word.stateOf(index);
        if (state != expected) revert Escrow_WrongState(escrow, index, uint8(state));
    }

    function _checkInTime(EscrowTerms calldata terms, uint256 index, bytes32 escrow) internal view {
        Timestamp deadline = terms.milestones[index].deadline;
        if (timeNow() > deadline) revert Escrow_DeadlineOver(escrow, index, deadline);
    }

    /// @dev The deadline is over and nobody claimed to have delivered.
    function _checkLapsed(EscrowTerms calldata terms, uint256 index, bytes32 escrow) internal view {
        bool delivered = _progress[SettlementTerms.keyOf(escrow, index)].deliveredAt != 0;
        Timestamp deadline = terms.milestones[index].deadline;
        if (!delivered && timeNow() > deadline) return;
        uint256 from = delivered ? 0 : Timestamp.unwrap(deadline) + 1;
        revert Escrow_NotRefundable(escrow, index, Timestamp.wrap(uint48(from)));
    }

    /// @dev Whether the caller acts for a passport: its controller, an acting key, or who acts under a delegation, which has to hold.
    /// @param gives What of the terms' asset it gives away in doing so, for the delegation's cap.
    function _acts(uint256 passport, EscrowTerms calldata terms, uint256 gives) internal returns (bool) {
        uint256 delegation = _delegation;
        if (delegation != 0) {
            if (DELEGATIONS.settle(delegation, msg.sender, terms.asset, gives) == passport) return true;
            revert Escrow_OtherDelegation(delegation, passport);
        }
        if (isAbroad(passport)) return Lanes.isAuthorized(passport, msg.sender);
        return PASSPORTS.isAuthorized(passport, msg.sender, SCOPE_ACT);
    }

    /// @dev Refuses who does not act for the side that offers.
    /// @return party That side.
    function _checkSide(
        EscrowTerms calldata terms,
        uint256 index,
        bool asPayer,
        Bps offer
    ) internal returns (uint256 party) {
        if (Bps.unwrap(offer) > BPS_WHOLE) revert Escrow_BadOffer(offer);
        party = asPayer ? terms.payer : terms.payee;
        uint256 amount = terms.amountOf(index);
        uint256 toPayee = offer.partOf(amount);
        _checkActor(party, terms, asPayer ? toPayee : amount - toPayee);
    }

    function _checkActor(uint256 passport, EscrowTerms calldata terms, uint256 gives) internal {
        if (!_acts(passport, terms, gives)) revert Escrow_NotAuthorised(passport, msg.sender);
    }

    /// @dev A payee that named the arbitrators it accepts claims nothing under another (CON-2).
    function _checkArbitrator(EscrowTerms calldata terms) internal view {
        if (!CONSTRAINTS.accepts(terms.payee, terms.arbitrator)) {
            revert Escrow_ArbitratorRefused(terms.payee, terms.arbitrator);
        }
    }

    function _checkController(uint256 passport) internal view {
        if (PASSPORTS.controllerOf(passport) != msg.sender) revert Escrow_NotAuthorised(passport, msg.sender);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Isopolity Escrow", "1");
    }
}
