import type { Address, Hash, Hex } from "viem";
import * as escrow from "../abis/escrow.js";
import type { Permit } from "../eip712/permit.js";
import type { WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { MilestoneOf, OpenParams, Release } from "../types/escrow.js";

/**
 * Makes at most 64 calls of this contract in the caller's name, each under its own guard; one that fails leaves the
 * others and is told in `BatchItemFailed`. Value is spent by those that need it (`open`, `dispute`; with value the
 * others fail), and the rest goes back to the caller. What a posture denies or delays, it denies or delays item by
 * item.
 *
 * @throws ContractRevertError: `Escrow_BatchTooLong`
 *
 * @example
 * ```ts
 * await client.escrow.batchSync({ calls: ["0x"], value: 1n });
 * ```
 */
export const batchEscrow = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.batch,
  errors: furtherErrors,
  args: ({ calls }: batchEscrow.Parameters) => [calls],
  value: ({ value }: batchEscrow.Parameters) => value,
});
/** {@link batchEscrow}, then waits. */
export const batchEscrowSync = /*#__PURE__*/ syncAction(batchEscrow);
export declare namespace batchEscrow {
  interface Parameters {
    /** Encoded calls. */
    calls: readonly Hex[];
    /** Sent along, in wei. */
    value?: bigint | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The payee claims to have delivered, in time. The window begins.
 *
 * @throws ContractRevertError: `Escrow_NotAuthorised`, `Escrow_ArbitratorRefused`, `Escrow_WrongState`,
 * `Escrow_AlreadyDelivered`, `Escrow_DeadlineOver`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.claimDeliverySync({ terms, index: 1n, evidence: keccak256("0x01") });
 * ```
 */
export const claimDelivery = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.claimDelivery,
  errors: furtherErrors,
  event: escrow.DeliveryClaimed,
  args: ({ terms, index, evidence }: claimDelivery.Parameters) => [terms, index, evidence],
});
/** {@link claimDelivery}, then waits and answers with the event `DeliveryClaimed`. */
export const claimDeliverySync = /*#__PURE__*/ syncAction(claimDelivery);
export declare namespace claimDelivery {
  interface Parameters extends MilestoneOf {
    /** Hash of what was delivered. */
    evidence: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Puts credit in the settlement asset into the passport's own bond, its domain's debt first, whatever its standing.
 * By its controller.
 *
 * @throws ContractRevertError: `Escrow_NotAuthorised`, `Escrow_CreditTooLow`, `Escrow_AssetShort`
 *
 * @example
 * ```ts
 * await client.escrow.depositCreditSync({ passport: 1n, amount: parseUnits("10", 18) });
 * ```
 */
export const depositSettlement = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.depositCredit,
  errors: furtherErrors,
  event: escrow.CreditDeposited,
  args: ({ passport, amount }: depositSettlement.Parameters) => [passport, amount],
});
/** {@link depositSettlement}, then waits and answers with the event `CreditDeposited`. */
export const depositSettlementSync = /*#__PURE__*/ syncAction(depositSettlement);
export declare namespace depositSettlement {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** In the asset's units. */
    amount: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Brings a milestone before its arbitrator, for exactly its cost. Either side, until the deadline, or where delivery
 * was claimed until the window is over.
 *
 * @throws ContractRevertError: `Escrow_NotAuthorised`, `Escrow_ArbitratorRefused`, `Escrow_WrongState`,
 * `Escrow_TooLateToDispute`, `Escrow_BadOffer`, `Escrow_WrongValue`, `Escrow_DisputeExists`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.disputeSync({ terms, index: 1n, asPayer: true, offer: 0, value: 1n });
 * ```
 */
export const disputeMilestone = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.dispute,
  errors: furtherErrors,
  event: escrow.MilestoneDisputed,
  args: ({ terms, index, asPayer, offer }: disputeMilestone.Parameters) => [terms, index, asPayer, offer],
  value: ({ value }: disputeMilestone.Parameters) => value,
});
/** {@link disputeMilestone}, then waits and answers with the event `MilestoneDisputed`. */
export const disputeMilestoneSync = /*#__PURE__*/ syncAction(disputeMilestone);
export declare namespace disputeMilestone {
  interface Parameters extends MilestoneOf {
    /** Whether the caller speaks for the payer, or for the payee. */
    asPayer: boolean;
    /** The payee's share that this side offers, in basis points; it stands. */
    offer: number;
    /** Sent along, in wei. */
    value?: bigint | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Finishes a release that waited. Anyone.
 *
 * @throws ContractRevertError: `Escrow_WrongState`, `Escrow_StillWaits`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.finishReleaseSync({ terms, index: 1n });
 * ```
 */
export const finishRelease = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.finishRelease,
  errors: furtherErrors,
  event: escrow.MilestoneReleased,
  args: ({ terms, index }: finishRelease.Parameters) => [terms, index],
});
/** {@link finishRelease}, then waits and answers with the event `MilestoneReleased`. */
export const finishReleaseSync = /*#__PURE__*/ syncAction(finishRelease);
export declare namespace finishRelease {
  type Parameters = MilestoneOf;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The other side's offer, within a day, once.
 *
 * @throws ContractRevertError: `Escrow_NotAuthorised`, `Escrow_UnknownDispute`, `Escrow_AlreadyOffered`,
 * `Escrow_OffersClosed`, `Escrow_BadOffer`, `Escrow_WrongState`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.offerSplitSync({ terms, index: 1n, disputeID: 1n, asPayer: true, offer: 0 });
 * ```
 */
export const offerSplit = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.offerSplit,
  errors: furtherErrors,
  event: escrow.SplitOffered,
  args: ({ terms, index, disputeID, asPayer, offer }: offerSplit.Parameters) => [
    terms,
    index,
    disputeID,
    asPayer,
    offer,
  ],
});
/** {@link offerSplit}, then waits and answers with the event `SplitOffered`. */
export const offerSplitSync = /*#__PURE__*/ syncAction(offerSplit);
export declare namespace offerSplit {
  interface Parameters extends MilestoneOf {
    /** The dispute, as the arbitrator numbers it. */
    disputeID: bigint;
    /** Whether the caller speaks for the payer. */
    asPayer: boolean;
    /** The payee's share that this side offers, in basis points. */
    offer: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Opens an escrow and pays it: from the caller's allowance or with its value; by delegation from the allowance of the
 * payer's controller.
 *
 * @throws ContractRevertError: `Escrow_NotAuthorised`, `Escrow_NotInGoodStanding`, `Escrow_SamePassport`,
 * `Escrow_MilestoneCount`, `Escrow_EmptyMilestone`, `Escrow_AmountTooLarge`, `Escrow_BadDeadline`,
 * `Escrow_WindowTooShort`, `Escrow_NoArbitrator`, `Escrow_AlreadyOpen`, `Escrow_AssetNotAdmitted`,
 * `Escrow_AssetTakesFee`, `Escrow_AssetShort`, `Escrow_WrongValue`, `Escrow_OtherDelegation`,
 * `Escrow_NoDelegatedCoin`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.openSync({ params: { terms: terms, delegation: 1n }, value: 1n });
 * ```
 */
export const openEscrow = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.open,
  errors: furtherErrors,
  event: escrow.EscrowOpened,
  args: ({ params }: openEscrow.Parameters) => [params],
  value: ({ value }: openEscrow.Parameters) => value,
});
/** {@link openEscrow}, then waits and answers with the event `EscrowOpened`. */
export const openEscrowSync = /*#__PURE__*/ syncAction(openEscrow);
export declare namespace openEscrow {
  interface Parameters {
    /** The escrow. */
    params: OpenParams;
    /** Sent along, in wei. */
    value?: bigint | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * `open` with the caller's ERC-2612 permit for this contract. A permit used already does no harm while the allowance
 * stands.
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.openWithPermitSync({ params: { terms: terms, delegation: 1n }, permit: { value: 1n, deadline: 1n, v: 1, r: keccak256("0x01"), s: keccak256("0x01") } });
 * ```
 */
export const openEscrowWithPermit = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.openWithPermit,
  errors: furtherErrors,
  args: ({ params, permit }: openEscrowWithPermit.Parameters) => [params, permit],
});
/** {@link openEscrowWithPermit}, then waits. */
export const openEscrowWithPermitSync = /*#__PURE__*/ syncAction(openEscrowWithPermit);
export declare namespace openEscrowWithPermit {
  interface Parameters {
    /** The escrow. */
    params: OpenParams;
    /** An ERC-2612 permit for this module. */
    permit: Permit;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Puts a released milestone into the record of both sides, where they were of two domains when it opened and are now.
 * Anyone, once. Its value is the amount in the settlement asset; in another asset it counts and weighs nothing.
 *
 * @throws ContractRevertError: `Escrow_WrongState`, `Escrow_AlreadyRecorded`, `Escrow_SameDomain`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.recordSettledSync({ terms, index: 1n });
 * ```
 */
export const recordSettled = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.recordSettled,
  errors: furtherErrors,
  event: escrow.SettlementRecorded,
  args: ({ terms, index }: recordSettled.Parameters) => [terms, index],
});
/** {@link recordSettled}, then waits and answers with the event `SettlementRecorded`. */
export const recordSettledSync = /*#__PURE__*/ syncAction(recordSettled);
export declare namespace recordSettled {
  type Parameters = MilestoneOf;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reads the charter's numbers for an asset anew. Anyone.
 *
 * @throws ContractRevertError: `Escrow_AssetNotAdmitted`
 *
 * @example
 * ```ts
 * await client.escrow.refreshTermsSync({ asset: client.account.address });
 * ```
 */
export const refreshEscrowTerms = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.refreshTerms,
  errors: furtherErrors,
  event: escrow.EscrowTermsRefreshed,
  args: ({ asset }: refreshEscrowTerms.Parameters) => [asset],
});
/** {@link refreshEscrowTerms}, then waits and answers with the event `EscrowTermsRefreshed`. */
export const refreshEscrowTermsSync = /*#__PURE__*/ syncAction(refreshEscrowTerms);
export declare namespace refreshEscrowTerms {
  interface Parameters {
    /** An admitted asset; the zero address for the chain's coin. */
    asset: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Credits a milestone to the payer: by the payee, unless it is settled; by anyone when the deadline is over, no
 * delivery was claimed and nothing is disputed.
 *
 * @throws ContractRevertError: `Escrow_Unknown`, `Escrow_UnknownMilestone`, `Escrow_WrongState`,
 * `Escrow_NotRefundable`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.refundSync({ terms, index: 1n });
 * ```
 */
export const refundMilestone = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.refund,
  errors: furtherErrors,
  event: escrow.MilestoneRefunded,
  args: ({ terms, index }: refundMilestone.Parameters) => [terms, index],
});
/** {@link refundMilestone}, then waits and answers with the event `MilestoneRefunded`. */
export const refundMilestoneSync = /*#__PURE__*/ syncAction(refundMilestone);
export declare namespace refundMilestone {
  type Parameters = MilestoneOf;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Credits a milestone to the payee: by the payer, unless it is settled; by the attestor's call or signature, while it
 * is open and until the deadline, or later where the payee claimed delivery in time; by anyone when the window after
 * a claimed delivery is over.
 *
 * @throws ContractRevertError: `Escrow_Unknown`, `Escrow_UnknownMilestone`, `Escrow_WrongState`,
 * `Escrow_NotReleasable`, `Escrow_DeadlineOver`, `Escrow_WrongDoor`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.releaseSync({ terms, index: 1n, proof: { evidence: keccak256("0x01"), signature: "0x" } });
 * ```
 */
export const releaseMilestone = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.release,
  errors: furtherErrors,
  event: escrow.MilestoneReleased,
  args: ({ terms, index, proof }: releaseMilestone.Parameters) => [terms, index, proof],
});
/** {@link releaseMilestone}, then waits and answers with the event `MilestoneReleased`. */
export const releaseMilestoneSync = /*#__PURE__*/ syncAction(releaseMilestone);
export declare namespace releaseMilestone {
  type Parameters = Release;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * `release` from an escrow above the large threshold. While the posture does not simply allow it, the release waits
 * (`ReleaseDelayed`) and, above the cap, needs the co-signature of an officer for this very call (see `coSign`).
 *
 * @throws ContractRevertError: `Escrow_NotCoSigned`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.releaseLargeSync({ terms, index: 1n, proof: { evidence: keccak256("0x01"), signature: "0x" } });
 * ```
 */
export const releaseLargeMilestone = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.releaseLarge,
  errors: furtherErrors,
  args: ({ terms, index, proof }: releaseLargeMilestone.Parameters) => [terms, index, proof],
});
/** {@link releaseLargeMilestone}, then waits. */
export const releaseLargeMilestoneSync = /*#__PURE__*/ syncAction(releaseLargeMilestone);
export declare namespace releaseLargeMilestone {
  type Parameters = Release;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Splits a disputed milestone as the arbitrator ruled, to the unit; evenly when it refused or was silent for 365
 * days. The odd unit goes to the payer. Anyone.
 *
 * @throws ContractRevertError: `Escrow_WrongState`, `Escrow_UnknownDispute`, `Escrow_NotRuled`
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * await client.escrow.settleRulingSync({ terms, index: 1n, disputeID: 1n });
 * ```
 */
export const settleRuling = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.settleRuling,
  errors: furtherErrors,
  event: escrow.RulingSettled,
  args: ({ terms, index, disputeID }: settleRuling.Parameters) => [terms, index, disputeID],
});
/** {@link settleRuling}, then waits and answers with the event `RulingSettled`. */
export const settleRulingSync = /*#__PURE__*/ syncAction(settleRuling);
export declare namespace settleRuling {
  interface Parameters extends MilestoneOf {
    /** The dispute, as the arbitrator numbers it. */
    disputeID: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes a sponsor's royalty off a passport's earnings, rounded down. Anyone, so that a sponsor need not wait for the
 * passport.
 *
 * @throws ContractRevertError: `Escrow_NoCredit`
 *
 * @example
 * ```ts
 * await client.escrow.shareEarningsSync({ passport: 1n, asset: client.account.address });
 * ```
 */
export const shareEarnings = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.shareEarnings,
  errors: furtherErrors,
  event: escrow.RoyaltyShared,
  args: ({ passport, asset }: shareEarnings.Parameters) => [passport, asset],
});
/** {@link shareEarnings}, then waits and answers with the event `RoyaltyShared`. */
export const shareEarningsSync = /*#__PURE__*/ syncAction(shareEarnings);
export declare namespace shareEarnings {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** An admitted asset; the zero address for the chain's coin. */
    asset: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays all of a passport's credit in an asset. By its controller, while it is in good standing.
 *
 * @throws ContractRevertError: `Escrow_NotAuthorised`, `Escrow_NotInGoodStanding`, `Escrow_NoCredit`,
 * `Escrow_BadRecipient`
 *
 * @example
 * ```ts
 * await client.escrow.withdrawSync({ passport: 1n, asset: client.account.address, to: client.account.address });
 * ```
 */
export const withdrawSettlement = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.withdraw,
  errors: furtherErrors,
  event: escrow.SettlementWithdrawn,
  args: ({ passport, asset, to }: withdrawSettlement.Parameters) => [passport, asset, to],
});
/** {@link withdrawSettlement}, then waits and answers with the event `SettlementWithdrawn`. */
export const withdrawSettlementSync = /*#__PURE__*/ syncAction(withdrawSettlement);
export declare namespace withdrawSettlement {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** An admitted asset; the zero address for the chain's coin. */
    asset: Address;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
