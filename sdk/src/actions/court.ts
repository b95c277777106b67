import type { Address, Hash, Hex } from "viem";

import * as court from "../abis/court.js";
import type { Order } from "../eip712/order.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
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

/**
 * What an appeal costs, in wei.
 *
 * @example
 * ```ts
 * console.log(await client.court.disputeAppealCost({ disputeID: 1n, value1: "0x" }));
 * ```
 */
export const getDisputeAppealCost = /*#__PURE__*/ readAction({
  module: "court",
  item: court.appealCost,
  errors: furtherErrors,
  args: ({ disputeID, value1 }: getDisputeAppealCost.Parameters) => [disputeID, value1],
  result: (cost) => cost,
});
export declare namespace getDisputeAppealCost {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
    /** Not read. */
    value1: Hex;
  }
  type ReturnType = ResultOf<typeof getDisputeAppealCost>;
  type ErrorType = ReadErrorType;
}

/**
 * Stake and fee of an appeal of a case now, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.court.appealCost({ caseId: keccak256("0x01") }));
 * ```
 */
export const getAppealCost = /*#__PURE__*/ readAction({
  module: "court",
  item: court.appealCostOf,
  errors: furtherErrors,
  args: ({ caseId }: getAppealCost.Parameters) => [caseId],
  result: ([stake, fee]) => ({ stake, fee }),
});
export declare namespace getAppealCost {
  interface Parameters {
    /** The case. */
    caseId: Hex;
  }
  type ReturnType = ResultOf<typeof getAppealCost>;
  type ErrorType = ReadErrorType;
}

/**
 * When a ruling can be appealed; zeros when it cannot.
 *
 * @example
 * ```ts
 * console.log(await client.court.appealPeriod({ disputeID: 1n }));
 * ```
 */
export const getAppealPeriod = /*#__PURE__*/ readAction({
  module: "court",
  item: court.appealPeriod,
  errors: furtherErrors,
  args: ({ disputeID }: getAppealPeriod.Parameters) => [disputeID],
  result: ([start, end]) => ({ start, end }),
});
export declare namespace getAppealPeriod {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
  }
  type ReturnType = ResultOf<typeof getAppealPeriod>;
  type ErrorType = ReadErrorType;
}

/**
 * What a dispute costs, in wei.
 *
 * @example
 * ```ts
 * console.log(await client.court.arbitrationCost({ extraData: "0x" }));
 * ```
 */
export const getArbitrationCost = /*#__PURE__*/ readAction({
  module: "court",
  item: court.arbitrationCost,
  errors: furtherErrors,
  args: ({ extraData }: getArbitrationCost.Parameters) => [extraData],
  result: (cost) => cost,
});
export declare namespace getArbitrationCost {
  interface Parameters {
    /** What the arbitrator needs to know. */
    extraData: Hex;
  }
  type ReturnType = ResultOf<typeof getArbitrationCost>;
  type ErrorType = ReadErrorType;
}

/**
 * Stake and fee of an order if `payer` filed it now, in the asset's units.
 *
 * @example
 * ```ts
 * const order = client.court.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * console.log(await client.court.cost({ order, payer: client.account.address }));
 * ```
 */
export const getCaseCost = /*#__PURE__*/ readAction({
  module: "court",
  item: court.costOf,
  errors: furtherErrors,
  args: ({ order, payer }: getCaseCost.Parameters) => [order, payer],
  result: ([stake, fee]) => ({ stake, fee }),
});
export declare namespace getCaseCost {
  interface Parameters {
    /** As it was filed. */
    order: Order;
    /** Who would file it. */
    payer: Address;
  }
  type ReturnType = ResultOf<typeof getCaseCost>;
  type ErrorType = ReadErrorType;
}

/**
 * An account's credit in the asset, in its units.
 *
 * @example
 * ```ts
 * console.log(await client.court.credit({ holder: client.account.address }));
 * ```
 */
export const getCourtCredit = /*#__PURE__*/ readAction({
  module: "court",
  item: court.creditOf,
  errors: furtherErrors,
  args: ({ holder }: getCourtCredit.Parameters) => [holder],
  result: (answer) => answer,
});
export declare namespace getCourtCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getCourtCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * The present ruling, which an appeal may change; 0 while there is none.
 *
 * @example
 * ```ts
 * console.log(await client.court.currentRuling({ disputeID: 1n }));
 * ```
 */
export const getCurrentRuling = /*#__PURE__*/ readAction({
  module: "court",
  item: court.currentRuling,
  errors: furtherErrors,
  args: ({ disputeID }: getCurrentRuling.Parameters) => [disputeID],
  result: (ruling) => ruling,
});
export declare namespace getCurrentRuling {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
  }
  type ReturnType = ResultOf<typeof getCurrentRuling>;
  type ErrorType = ReadErrorType;
}

/**
 * Within what time from its discovery an act must come to the court: 20 days, fixed.
 *
 * @example
 * ```ts
 * console.log(await client.court.discoveryLimit());
 * ```
 */
export const getDiscoveryLimit = /*#__PURE__*/ readAction({
  module: "court",
  item: court.discoveryLimit,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getDiscoveryLimit {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getDiscoveryLimit>;
  type ErrorType = ReadErrorType;
}

/**
 * What is a dispute alone; zeros for an unknown one.
 *
 * @example
 * ```ts
 * console.log(await client.court.dispute({ disputeId: 1n }));
 * ```
 */
export const getCourtDispute = /*#__PURE__*/ readAction({
  module: "court",
  item: court.disputeOf,
  errors: furtherErrors,
  args: ({ disputeId }: getCourtDispute.Parameters) => [disputeId],
  result: (answer) => answer,
});
export declare namespace getCourtDispute {
  interface Parameters {
    /** The dispute. */
    disputeId: bigint;
  }
  type ReturnType = ResultOf<typeof getCourtDispute>;
  type ErrorType = ReadErrorType;
}

/**
 * Where a dispute stands.
 *
 * @example
 * ```ts
 * console.log(await client.court.disputeStatus({ disputeID: 1n }));
 * ```
 */
export const getDisputeStatus = /*#__PURE__*/ readAction({
  module: "court",
  item: court.disputeStatus,
  errors: furtherErrors,
  args: ({ disputeID }: getDisputeStatus.Parameters) => [disputeID],
  result: (status) => status,
});
export declare namespace getDisputeStatus {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
  }
  type ReturnType = ResultOf<typeof getDisputeStatus>;
  type ErrorType = ReadErrorType;
}

/**
 * The hash of an order at this court on this chain: what is signed, filed and reserved under.
 *
 * @example
 * ```ts
 * const order = client.court.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * console.log(await client.court.caseId({ order }));
 * ```
 */
export const getCaseId = /*#__PURE__*/ readAction({
  module: "court",
  item: court.hashOrder,
  errors: furtherErrors,
  args: ({ order }: getCaseId.Parameters) => [order],
  result: (answer) => answer,
});
export declare namespace getCaseId {
  interface Parameters {
    /** As it was filed. */
    order: Order;
  }
  type ReturnType = ResultOf<typeof getCaseId>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether leg `leg` of an order could be executed now, as far as this court knows: filed, past its notice, not run.
 *
 * @example
 * ```ts
 * console.log(await client.court.isExecutable({ orderHash: keccak256("0x01"), leg: 1n }));
 * ```
 */
export const isRuledOrderExecutable = /*#__PURE__*/ readAction({
  module: "court",
  item: court.isExecutable,
  errors: furtherErrors,
  args: ({ orderHash, leg }: isRuledOrderExecutable.Parameters) => [orderHash, leg],
  result: (answer) => answer,
});
export declare namespace isRuledOrderExecutable {
  interface Parameters {
    /** The order. */
    orderHash: Hex;
    /** Index of the leg. */
    leg: bigint;
  }
  type ReturnType = ResultOf<typeof isRuledOrderExecutable>;
  type ErrorType = ReadErrorType;
}

/**
 * What a case and a dispute have in common; zeros for an unknown id.
 *
 * @example
 * ```ts
 * console.log(await client.court.matter({ id: keccak256("0x01") }));
 * ```
 */
export const getMatter = /*#__PURE__*/ readAction({
  module: "court",
  item: court.matterOf,
  errors: furtherErrors,
  args: ({ id }: getMatter.Parameters) => [id],
  result: (view_) => view_,
});
export declare namespace getMatter {
  interface Parameters {
    /** The case, or the number of a dispute, as 32 bytes. */
    id: Hex;
  }
  type ReturnType = ResultOf<typeof getMatter>;
  type ErrorType = ReadErrorType;
}

/**
 * An account's credit in the chain's coin, in wei.
 *
 * @example
 * ```ts
 * console.log(await client.court.nativeCredit({ holder: client.account.address }));
 * ```
 */
export const getNativeCourtCredit = /*#__PURE__*/ readAction({
  module: "court",
  item: court.nativeCreditOf,
  errors: furtherErrors,
  args: ({ holder }: getNativeCourtCredit.Parameters) => [holder],
  result: (answer) => answer,
});
export declare namespace getNativeCourtCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getNativeCourtCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * An order as it stands; zeros, with `OrderStatus.Unknown`, for a hash never seen.
 *
 * @example
 * ```ts
 * console.log(await client.court.order({ orderHash: keccak256("0x01") }));
 * ```
 */
export const getRuledOrder = /*#__PURE__*/ readAction({
  module: "court",
  item: court.orderOf,
  errors: furtherErrors,
  args: ({ orderHash }: getRuledOrder.Parameters) => [orderHash],
  result: (answer) => answer,
});
export declare namespace getRuledOrder {
  interface Parameters {
    /** The order. */
    orderHash: Hex;
  }
  type ReturnType = ResultOf<typeof getRuledOrder>;
  type ErrorType = ReadErrorType;
}

/**
 * Strikes that count against a party now: its domain, or the address of one without a passport.
 *
 * @example
 * ```ts
 * console.log(await client.court.strikes({ party: 1n }));
 * ```
 */
export const getStrikes = /*#__PURE__*/ readAction({
  module: "court",
  item: court.strikesOf,
  errors: furtherErrors,
  args: ({ party }: getStrikes.Parameters) => [party],
  result: (answer) => answer,
});
export declare namespace getStrikes {
  interface Parameters {
    /** A domain, or an address as a number. */
    party: bigint;
  }
  type ReturnType = ResultOf<typeof getStrikes>;
  type ErrorType = ReadErrorType;
}

/**
 * What is a member's case alone; zeros for an unknown id.
 *
 * @example
 * ```ts
 * console.log(await client.court.suit({ caseId: keccak256("0x01") }));
 * ```
 */
export const getSuit = /*#__PURE__*/ readAction({
  module: "court",
  item: court.suitOf,
  errors: furtherErrors,
  args: ({ caseId }: getSuit.Parameters) => [caseId],
  result: (view_) => view_,
});
export declare namespace getSuit {
  interface Parameters {
    /** The case. */
    caseId: Hex;
  }
  type ReturnType = ResultOf<typeof getSuit>;
  type ErrorType = ReadErrorType;
}

/**
 * The terms for matters brought now, and their version.
 *
 * @example
 * ```ts
 * console.log(await client.court.termsInForce());
 * ```
 */
export const getCourtTermsInForce = /*#__PURE__*/ readAction({
  module: "court",
  item: court.termsInForce,
  errors: furtherErrors,
  args: () => [],
  result: ([version, terms]) => ({ version, terms }),
});
export declare namespace getCourtTermsInForce {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getCourtTermsInForce>;
  type ErrorType = ReadErrorType;
}

/**
 * The terms of a version; zeros for one that never was.
 *
 * @example
 * ```ts
 * console.log(await client.court.terms({ version: 1n }));
 * ```
 */
export const getCourtTerms = /*#__PURE__*/ readAction({
  module: "court",
  item: court.termsOf,
  errors: furtherErrors,
  args: ({ version }: getCourtTerms.Parameters) => [version],
  result: (terms) => terms,
});
export declare namespace getCourtTerms {
  interface Parameters {
    /** The version. */
    version: bigint;
  }
  type ReturnType = ResultOf<typeof getCourtTerms>;
  type ErrorType = ReadErrorType;
}
