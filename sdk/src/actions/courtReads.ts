import type { Address, Hex } from "viem";
import * as court from "../abis/court.js";
import type { Order } from "../eip712/order.js";
import type { ReadErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";

/**
 * What an appeal of a dispute costs, in wei.
 *
 * @example
 * ```ts
 * console.log(await client.court.disputeAppealCost({ disputeID: 1n }));
 * ```
 */
export const getDisputeAppealCost = /*#__PURE__*/ readAction({
  module: "court",
  item: court.appealCost,
  errors: furtherErrors,
  args: ({ disputeID }: getDisputeAppealCost.Parameters) => [disputeID, "0x"] as const,
  result: (cost) => cost,
});
export declare namespace getDisputeAppealCost {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
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
