import { type Address, type Hash, type Hex, numberToHex } from "viem";
import * as court from "../abis/court.js";
import type { Order } from "../eip712/order.js";
import type { WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Takes in what came of a round, or of a referral on which the fallback arbitrator was silent for the longest case.
 * Anyone may.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_PanelSits`, `Court_TooEarly`
 *
 * @example
 * ```ts
 * await client.court.advanceSync({ id: keccak256("0x01") });
 * ```
 */
export const advanceMatter = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.advance,
  errors: furtherErrors,
  args: ({ id }: advanceMatter.Parameters) => [id],
});
/** {@link advanceMatter}, then waits. */
export const advanceMatterSync = /*#__PURE__*/ syncAction(advanceMatter);
export declare namespace advanceMatter {
  interface Parameters {
    /** The case, or the number of a dispute, as 32 bytes. */
    id: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Appeals a ruling in a case: stake and fee are drawn from the caller's allowance.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`, `Court_NoMoreAppeals`,
 * `Court_AppealsUsedUp`, `Court_Underpaid`
 *
 * @example
 * ```ts
 * await client.court.appealSync({ caseId: keccak256("0x01"), passport: 1n });
 * ```
 */
export const appealCase = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.appealCase,
  errors: furtherErrors,
  event: court.MatterAppealed,
  args: ({ caseId, passport }: appealCase.Parameters) => [caseId, passport],
});
/** {@link appealCase}, then waits and answers with the event `MatterAppealed`. */
export const appealCaseSync = /*#__PURE__*/ syncAction(appealCase);
export declare namespace appealCase {
  interface Parameters {
    /** The case. */
    caseId: Hex;
    /** As in `contest`. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Appeals a ruling in a dispute, with at least what `getDisputeAppealCost` says; what is sent above it becomes credit. By the controller of a
 * passport of a party's domain, or by the contract that raised the dispute.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`, `Court_NoMoreAppeals`,
 * `Court_AppealsUsedUp`, `Court_FeeMissing`
 *
 * @example
 * ```ts
 * const value = await client.court.disputeAppealCost({ disputeID: 1n });
 * await client.court.appealDisputeSync({ disputeID: 1n, passport: 1n, value });
 * ```
 */
export const appealDispute = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.appeal,
  errors: furtherErrors,
  event: court.MatterAppealed,
  args: ({ disputeID, passport }: appealDispute.Parameters) => [
    disputeID,
    passport === undefined ? "0x" : numberToHex(passport, { size: 32 }),
  ],
  value: ({ value }: appealDispute.Parameters) => value,
});
/** {@link appealDispute}, then waits and answers with the event `MatterAppealed`. */
export const appealDisputeSync = /*#__PURE__*/ syncAction(appealDispute);
export declare namespace appealDispute {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
    /** The caller's, of a party's domain; not read where the contract that raised the dispute appeals. */
    passport?: bigint | undefined;
    /** Sent along, in wei. */
    value: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Proposes the ruling of a small case, against a bond from the caller's allowance; from the middle of the hearing
 * until a panel is opened.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_TooEarly`, `Court_NotAssessable`, `Court_BadChoice`,
 * `Court_UnfitAssessor`, `Court_Underpaid`
 *
 * @example
 * ```ts
 * await client.court.assessSync({ caseId: keccak256("0x01"), choice: 1n, passport: 1n });
 * ```
 */
export const assessCase = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.assess,
  errors: furtherErrors,
  event: court.CaseAssessed,
  args: ({ caseId, choice, passport }: assessCase.Parameters) => [caseId, choice, passport],
});
/** {@link assessCase}, then waits and answers with the event `CaseAssessed`. */
export const assessCaseSync = /*#__PURE__*/ syncAction(assessCase);
export declare namespace assessCase {
  interface Parameters {
    /** The case. */
    caseId: Hex;
    /** The ruling proposed. */
    choice: bigint;
    /** The assessor's. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Closes an order of which every leg ran, or whose time is over, and releases its reserve. What an applicant for a
 * spin-off had put aside and was not used goes back to the credit of its controller, or to the insurance account if
 * it closed.
 *
 * @throws ContractRevertError: `Orders_NotFiled`, `Orders_StillOpen`
 *
 * @example
 * ```ts
 * await client.court.closeSync({ orderHash: keccak256("0x01") });
 * ```
 */
export const closeRuledOrder = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.close,
  errors: furtherErrors,
  event: court.OrderClosed,
  args: ({ orderHash }: closeRuledOrder.Parameters) => [orderHash],
});
/** {@link closeRuledOrder}, then waits and answers with the event `OrderClosed`. */
export const closeRuledOrderSync = /*#__PURE__*/ syncAction(closeRuledOrder);
export declare namespace closeRuledOrder {
  interface Parameters {
    /** The order. */
    orderHash: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Brings an assessed case before a panel, with a hearing of its own. By a party, a member of the respondent's domain
 * or its sponsor.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`
 *
 * @example
 * ```ts
 * await client.court.contestSync({ caseId: keccak256("0x01"), passport: 1n });
 * ```
 */
export const contestCase = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.contest,
  errors: furtherErrors,
  event: court.AssessmentContested,
  args: ({ caseId, passport }: contestCase.Parameters) => [caseId, passport],
});
/** {@link contestCase}, then waits and answers with the event `AssessmentContested`. */
export const contestCaseSync = /*#__PURE__*/ syncAction(contestCase);
export declare namespace contestCase {
  interface Parameters {
    /** The case. */
    caseId: Hex;
    /** The caller's: claimant, respondent, of its domain, or its sponsor; not read when the caller filed the case. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Offers a counter-order, once, in the first hearing. By the respondent's side.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_TooLate`, `Court_NotParty`, `Court_CounterGiven`,
 * `Court_CounterMismatch`, `Court_CaseExists`
 *
 * @example
 * ```ts
 * const order = client.court.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * await client.court.counterSync({ claim: order, offer: order, passport: 1n });
 * ```
 */
export const counterCase = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.counter,
  errors: furtherErrors,
  event: court.CounterOffered,
  args: ({ claim, offer, passport }: counterCase.Parameters) => [claim, offer, passport],
});
/** {@link counterCase}, then waits and answers with the event `CounterOffered`. */
export const counterCaseSync = /*#__PURE__*/ syncAction(counterCase);
export declare namespace counterCase {
  interface Parameters {
    /** The order that was filed. */
    claim: Order;
    /** The counter-order: its legs, evidence and nonce are its own, its claim at most the same. */
    offer: Order;
    /** A passport of the caller: the respondent, of its domain, or its sponsor. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Executes a leg.
 *
 * @throws ContractRevertError: `Orders_NotFiled`, `Orders_NotReady`, `Orders_UnknownLeg`, `Orders_LegDone`
 *
 * @example
 * ```ts
 * const order = client.court.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * await client.court.executeSync({ order, leg: 1n });
 * ```
 */
export const executeRuledOrder = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.execute,
  errors: furtherErrors,
  event: court.LegExecuted,
  args: ({ order, leg }: executeRuledOrder.Parameters) => [order, leg],
});
/** {@link executeRuledOrder}, then waits and answers with the event `LegExecuted`. */
export const executeRuledOrderSync = /*#__PURE__*/ syncAction(executeRuledOrder);
export declare namespace executeRuledOrder {
  interface Parameters {
    /** The order as it was filed. */
    order: Order;
    /** Index of the leg. */
    leg: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Rules the arbitrable contract of a final dispute, once; a callee that fails reverts all of it, and the ruling stays
 * final and executable. Anyone may.
 *
 * @throws ContractRevertError: `Court_NotFinal`, `Court_AlreadyDone`
 *
 * @example
 * ```ts
 * await client.court.executeRulingSync({ disputeId: 1n });
 * ```
 */
export const executeDisputeRuling = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.executeRuling,
  errors: furtherErrors,
  event: court.DisputeExecuted,
  args: ({ disputeId }: executeDisputeRuling.Parameters) => [disputeId],
});
/** {@link executeDisputeRuling}, then waits and answers with the event `DisputeExecuted`. */
export const executeDisputeRulingSync = /*#__PURE__*/ syncAction(executeDisputeRuling);
export declare namespace executeDisputeRuling {
  interface Parameters {
    /** The dispute. */
    disputeId: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Files a case. The stake and, without a voucher, the fee are drawn from the caller's allowance. What slashes or
 * sanctions reserves its claim at once.
 *
 * @throws ContractRevertError: `Court_BadDates`, `Court_DiscoveryLimit`, `Court_ActLimit`, `Court_NotClaimant`,
 * `Court_OwnDomain`, `Court_CaseExists`, `Court_SlowLaneFull`, `Court_NoVouchers`, `Court_Underpaid`,
 * `Liability_UnknownMember`
 *
 * @example
 * ```ts
 * const order = client.court.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * await client.court.fileSync({ order, voucher: true });
 * ```
 */
export const fileCase = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.file,
  errors: furtherErrors,
  event: court.CaseFiled,
  args: ({ order, voucher }: fileCase.Parameters) => [order, voucher],
});
/** {@link fileCase}, then waits and answers with the event `CaseFiled`. */
export const fileCaseSync = /*#__PURE__*/ syncAction(fileCase);
export declare namespace fileCase {
  interface Parameters {
    /** What is asked for. */
    order: Order;
    /** Whether the fee is paid by a voucher of the claimant. */
    voucher: boolean;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Writes a final ruling into the records of both parties. Anyone may, once.
 *
 * @throws ContractRevertError: `Court_NotFinal`, `Court_AlreadyDone`
 *
 * @example
 * ```ts
 * await client.court.recordRulingSync({ caseId: keccak256("0x01") });
 * ```
 */
export const recordRuling = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.recordRuling,
  errors: furtherErrors,
  args: ({ caseId }: recordRuling.Parameters) => [caseId],
});
/** {@link recordRuling}, then waits. */
export const recordRulingSync = /*#__PURE__*/ syncAction(recordRuling);
export declare namespace recordRuling {
  interface Parameters {
    /** The case. */
    caseId: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Sends a referred matter on to the fallback arbitrator, paying what that costs. Anyone may, once.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_AlreadyDone`, `Court_FeeMissing`
 *
 * @example
 * ```ts
 * await client.court.referSync({ id: keccak256("0x01"), value: 1n });
 * ```
 */
export const referMatter = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.refer,
  errors: furtherErrors,
  event: court.ReferralOpened,
  args: ({ id }: referMatter.Parameters) => [id],
  value: ({ value }: referMatter.Parameters) => value,
});
/** {@link referMatter}, then waits and answers with the event `ReferralOpened`. */
export const referMatterSync = /*#__PURE__*/ syncAction(referMatter);
export declare namespace referMatter {
  interface Parameters {
    /** The case, or the number of a dispute, as 32 bytes. */
    id: Hex;
    /** Sent along, in wei. */
    value?: bigint | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reads the terms again for matters brought from now on; does nothing where they are the same.
 *
 * @example
 * ```ts
 * await client.court.refreshTermsSync();
 * ```
 */
export const refreshCourtTerms = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.refreshTerms,
  errors: furtherErrors,
  args: () => [],
});
/** {@link refreshCourtTerms}, then waits: there is an event only where the terms changed. */
export const refreshCourtTermsSync = /*#__PURE__*/ syncAction(refreshCourtTerms);
export declare namespace refreshCourtTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Opens the round of a matter whose hearing is over. Anyone may.
 *
 * @throws ContractRevertError: `Court_WrongStage`, `Court_TooEarly`
 *
 * @example
 * ```ts
 * await client.court.seatSync({ id: keccak256("0x01") });
 * ```
 */
export const seatPanel = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.seat,
  errors: furtherErrors,
  event: court.RoundOpened,
  args: ({ id }: seatPanel.Parameters) => [id],
});
/** {@link seatPanel}, then waits and answers with the event `RoundOpened`. */
export const seatPanelSync = /*#__PURE__*/ syncAction(seatPanel);
export declare namespace seatPanel {
  interface Parameters {
    /** The case, or the number of a dispute, as 32 bytes. */
    id: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Gives stakes, bonds and unused fees of a final case to whom they belong. Anyone may.
 *
 * @throws ContractRevertError: `Court_NotFinal`, `Court_AlreadyDone`
 *
 * @example
 * ```ts
 * await client.court.settleSync({ caseId: keccak256("0x01") });
 * ```
 */
export const settleCase = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.settleCase,
  errors: furtherErrors,
  event: court.CaseSettled,
  args: ({ caseId }: settleCase.Parameters) => [caseId],
});
/** {@link settleCase}, then waits and answers with the event `CaseSettled`. */
export const settleCaseSync = /*#__PURE__*/ syncAction(settleCase);
export declare namespace settleCase {
  interface Parameters {
    /** The case. */
    caseId: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Puts evidence on record, while the matter is not final. Anyone may.
 *
 * @throws ContractRevertError: `Court_WrongStage`
 *
 * @example
 * ```ts
 * await client.court.submitEvidenceSync({ id: keccak256("0x01"), evidence: keccak256("0x01"), uri: "ipfs://evidence" });
 * ```
 */
export const submitEvidence = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.submitEvidence,
  errors: furtherErrors,
  event: court.EvidenceSubmitted,
  args: ({ id, evidence, uri }: submitEvidence.Parameters) => [id, evidence, uri],
});
/** {@link submitEvidence}, then waits and answers with the event `EvidenceSubmitted`. */
export const submitEvidenceSync = /*#__PURE__*/ syncAction(submitEvidence);
export declare namespace submitEvidence {
  interface Parameters {
    /** The case, or the number of a dispute, as 32 bytes. */
    id: Hex;
    /** Hash of the evidence. */
    evidence: Hex;
    /** Where the evidence is. */
    uri: string;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays out an account's credit in the asset: to itself by anyone's call, elsewhere by its own.
 *
 * @throws ContractRevertError: `Court_NoCredit`, `Court_NotCreditor`
 *
 * @example
 * ```ts
 * await client.court.withdrawSync({ holder: client.account.address, to: client.account.address });
 * ```
 */
export const withdrawCourtCredit = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.withdraw,
  errors: furtherErrors,
  event: court.CourtCreditWithdrawn,
  args: ({ holder, to }: withdrawCourtCredit.Parameters) => [holder, to],
});
/** {@link withdrawCourtCredit}, then waits and answers with the event `CourtCreditWithdrawn`. */
export const withdrawCourtCreditSync = /*#__PURE__*/ syncAction(withdrawCourtCredit);
export declare namespace withdrawCourtCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The same in the chain's coin.
 *
 * @example
 * ```ts
 * await client.court.withdrawNativeSync({ holder: client.account.address, to: client.account.address });
 * ```
 */
export const withdrawNativeCourtCredit = /*#__PURE__*/ writeAction({
  module: "court",
  item: court.withdrawNative,
  errors: furtherErrors,
  event: court.CourtCreditWithdrawn,
  args: ({ holder, to }: withdrawNativeCourtCredit.Parameters) => [holder, to],
});
/** {@link withdrawNativeCourtCredit}, then waits and answers with the event `CourtCreditWithdrawn`. */
export const withdrawNativeCourtCreditSync = /*#__PURE__*/ syncAction(withdrawNativeCourtCredit);
export declare namespace withdrawNativeCourtCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
