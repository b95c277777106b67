import type { Address, Hex } from "viem";
import * as insurance from "../abis/insurance.js";
import type { ReadErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";

/**
 * A backer's part of a tranche. Nothing where the tranche was emptied since.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.backing({ domain: 1n, backer: client.account.address }));
 * ```
 */
export const getBacking = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.backingOf,
  errors: furtherErrors,
  args: ({ domain, backer }: getBacking.Parameters) => [domain, backer],
  result: (answer) => answer,
});
export declare namespace getBacking {
  interface Parameters {
    /** The domain. */
    domain: bigint;
    /** Who backs it. */
    backer: Address;
  }
  type ReturnType = ResultOf<typeof getBacking>;
  type ErrorType = ReadErrorType;
}

/**
 * What shares of a tranche are worth now, rounded down.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.backingValue({ domain: 1n, shares: 1n }));
 * ```
 */
export const getBackingValue = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.backingValue,
  errors: furtherErrors,
  args: ({ domain, shares }: getBackingValue.Parameters) => [domain, shares],
  result: (answer) => answer,
});
export declare namespace getBackingValue {
  interface Parameters {
    /** The domain. */
    domain: bigint;
    /** Shares of the pool or tranche. */
    shares: bigint;
  }
  type ReturnType = ResultOf<typeof getBackingValue>;
  type ErrorType = ReadErrorType;
}

/**
 * balanceOf.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.shares({ holder: client.account.address }));
 * ```
 */
export const getInsuranceShares = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.balanceOf,
  errors: furtherErrors,
  args: ({ holder }: getInsuranceShares.Parameters) => [holder],
  result: (answer) => answer,
});
export declare namespace getInsuranceShares {
  interface Parameters {
    /** Whose. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getInsuranceShares>;
  type ErrorType = ReadErrorType;
}

/**
 * Where a victim assigns its claim on the debtor (`ILiability.assignClaim`) for a claim on the pool.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.box({ claimId: 1n }));
 * ```
 */
export const getRecourseBox = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.boxOf,
  errors: furtherErrors,
  args: ({ claimId }: getRecourseBox.Parameters) => [claimId],
  result: (answer) => answer,
});
export declare namespace getRecourseBox {
  interface Parameters {
    /** The claim. */
    claimId: bigint;
  }
  type ReturnType = ResultOf<typeof getRecourseBox>;
  type ErrorType = ReadErrorType;
}

/**
 * convertToAssets.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.value({ shares: 1n }));
 * ```
 */
export const getInsuranceValue = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.convertToAssets,
  errors: furtherErrors,
  args: ({ shares }: getInsuranceValue.Parameters) => [shares],
  result: (answer) => answer,
});
export declare namespace getInsuranceValue {
  interface Parameters {
    /** Shares of the pool or tranche. */
    shares: bigint;
  }
  type ReturnType = ResultOf<typeof getInsuranceValue>;
  type ErrorType = ReadErrorType;
}

/**
 * convertToShares.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.sharesFor({ assets: parseUnits("10", 18) }));
 * ```
 */
export const getSharesFor = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.convertToShares,
  errors: furtherErrors,
  args: ({ assets }: getSharesFor.Parameters) => [assets],
  result: (answer) => answer,
});
export declare namespace getSharesFor {
  interface Parameters {
    /** In the asset's units. */
    assets: bigint;
  }
  type ReturnType = ResultOf<typeof getSharesFor>;
  type ErrorType = ReadErrorType;
}

/**
 * A claim.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.claim({ claimId: 1n }));
 * ```
 */
export const getInsuranceClaim = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.coverClaim,
  errors: furtherErrors,
  args: ({ claimId }: getInsuranceClaim.Parameters) => [claimId],
  result: (answer) => answer,
});
export declare namespace getInsuranceClaim {
  interface Parameters {
    /** The claim. */
    claimId: bigint;
  }
  type ReturnType = ResultOf<typeof getInsuranceClaim>;
  type ErrorType = ReadErrorType;
}

/**
 * How many claims there have been; ids count from 1.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.lastClaim());
 * ```
 */
export const getLastInsuranceClaim = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.coverClaims,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getLastInsuranceClaim {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getLastInsuranceClaim>;
  type ErrorType = ReadErrorType;
}

/**
 * The cover that a passport had at a moment, since when, and how much of it is used.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.cover({ passport: 1n, moment: 1 }));
 * ```
 */
export const getCover = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.coverOf,
  errors: furtherErrors,
  args: ({ passport, moment }: getCover.Parameters) => [passport, moment],
  result: ([cover, from, used]) => ({ cover, from, used }),
});
export declare namespace getCover {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** When, in seconds. */
    moment: number;
  }
  type ReturnType = ResultOf<typeof getCover>;
  type ErrorType = ReadErrorType;
}

/**
 * The present epoch and its end.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.currentEpoch());
 * ```
 */
export const getInsuranceEpochNow = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.currentEpoch,
  errors: furtherErrors,
  args: () => [],
  result: ([epoch, endsAt]) => ({ epoch, endsAt }),
});
export declare namespace getInsuranceEpochNow {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getInsuranceEpochNow>;
  type ErrorType = ReadErrorType;
}

/**
 * Shares of an underwriter on their way out.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.exit({ owner: client.account.address }));
 * ```
 */
export const getUnderwriterExit = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.exitOf,
  errors: furtherErrors,
  args: ({ owner }: getUnderwriterExit.Parameters) => [owner],
  result: (answer) => answer,
});
export declare namespace getUnderwriterExit {
  interface Parameters {
    /** Whose. */
    owner: Address;
  }
  type ReturnType = ResultOf<typeof getUnderwriterExit>;
  type ErrorType = ReadErrorType;
}

/**
 * The held claim of a victim for an incident of a respondent; 0 when there is none.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.heldClaim({ incident: keccak256("0x01"), respondent: 1n, victim: client.account.address }));
 * ```
 */
export const getHeldClaim = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.heldClaim,
  errors: furtherErrors,
  args: ({ incident, respondent, victim }: getHeldClaim.Parameters) => [incident, respondent, victim],
  result: (answer) => answer,
});
export declare namespace getHeldClaim {
  interface Parameters {
    /** The incident, as the court assigned it. */
    incident: Hex;
    /** The passport that did it. */
    respondent: bigint;
    /** Who was harmed. */
    victim: Address;
  }
  type ReturnType = ResultOf<typeof getHeldClaim>;
  type ErrorType = ReadErrorType;
}

/**
 * What an account can withdraw: a victim's part of what its debtor paid later.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.credit({ holder: client.account.address }));
 * ```
 */
export const getInsuranceCredit = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.insuranceCreditOf,
  errors: furtherErrors,
  args: ({ holder }: getInsuranceCredit.Parameters) => [holder],
  result: (answer) => answer,
});
export declare namespace getInsuranceCredit {
  interface Parameters {
    /** Whose. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getInsuranceCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * The highest cover a passport can buy now: its bond times its tier, 0 when it cannot be insured.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.maxCover({ passport: 1n }));
 * ```
 */
export const getMaxCover = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.maxCoverOf,
  errors: furtherErrors,
  args: ({ passport }: getMaxCover.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getMaxCover {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getMaxCover>;
  type ErrorType = ReadErrorType;
}

/**
 * What was ordered for an incident, and how much of it is or was held.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.orderedFor({ incident: keccak256("0x01") }));
 * ```
 */
export const getOrderedFor = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.orderedFor,
  errors: furtherErrors,
  args: ({ incident }: getOrderedFor.Parameters) => [incident],
  result: ([ordered, held]) => ({ ordered, held }),
});
export declare namespace getOrderedFor {
  interface Parameters {
    /** The incident, as the court assigned it. */
    incident: Hex;
  }
  type ReturnType = ResultOf<typeof getOrderedFor>;
  type ErrorType = ReadErrorType;
}

/**
 * The claims that wait for the end of their epoch; zeros when none do. `demand` is asked of the main pool, which pays
 * at most `cap` of it.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.pendingClaims());
 * ```
 */
export const getPendingClaims = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.pendingClaims,
  errors: furtherErrors,
  args: () => [],
  result: ([epoch, startsAt, endsAt, demand, cap]) => ({ epoch, startsAt, endsAt, demand, cap }),
});
export declare namespace getPendingClaims {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getPendingClaims>;
  type ErrorType = ReadErrorType;
}

/**
 * Premium of a cover for some epochs, rounded up: the term's rate, times 1, 1.5, 2 or 3 for tier 4, 3, 2 or 1. What
 * the decayed record holds of rulings against and audits failed counts like cover, up to nine times the cover.
 *
 * @throws ContractRevertError: `Insurance_NotInsurable`, `Insurance_BadEpochs`
 *
 * @example
 * ```ts
 * console.log(await client.insurance.premium({ passport: 1n, cover: parseUnits("10", 18), epochs: 1n }));
 * ```
 */
export const getPremium = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.premiumOf,
  errors: furtherErrors,
  args: ({ passport, cover, epochs }: getPremium.Parameters) => [passport, cover, epochs],
  result: (answer) => answer,
});
export declare namespace getPremium {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** At most paid for one incident, in the asset's units. */
    cover: bigint;
    /** How many epochs. */
    epochs: bigint;
  }
  type ReturnType = ResultOf<typeof getPremium>;
  type ErrorType = ReadErrorType;
}

/**
 * previewDeposit.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.previewDeposit({ assets: parseUnits("10", 18) }));
 * ```
 */
export const previewUnderwriting = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.previewDeposit,
  errors: furtherErrors,
  args: ({ assets }: previewUnderwriting.Parameters) => [assets],
  result: (answer) => answer,
});
export declare namespace previewUnderwriting {
  interface Parameters {
    /** In the asset's units. */
    assets: bigint;
  }
  type ReturnType = ResultOf<typeof previewUnderwriting>;
  type ErrorType = ReadErrorType;
}

/**
 * previewRedeem.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.previewRedeem({ shares: 1n }));
 * ```
 */
export const previewRedeem = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.previewRedeem,
  errors: furtherErrors,
  args: ({ shares }: previewRedeem.Parameters) => [shares],
  result: (answer) => answer,
});
export declare namespace previewRedeem {
  interface Parameters {
    /** Shares of the pool or tranche. */
    shares: bigint;
  }
  type ReturnType = ResultOf<typeof previewRedeem>;
  type ErrorType = ReadErrorType;
}

/**
 * What was handed over under a claim, and paid for it.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.recourse({ via: 1n }));
 * ```
 */
export const getRecourse = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.recourseOf,
  errors: furtherErrors,
  args: ({ via }: getRecourse.Parameters) => [via],
  result: (answer) => answer,
});
export declare namespace getRecourse {
  interface Parameters {
    /** The claim whose box holds what the debtor owes. */
    via: bigint;
  }
  type ReturnType = ResultOf<typeof getRecourse>;
  type ErrorType = ReadErrorType;
}

/**
 * What an epoch's claims got; `granted` is 0 before it is settled.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.settlement({ epoch: 1n }));
 * ```
 */
export const getInsuranceSettlement = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.settlementOf,
  errors: furtherErrors,
  args: ({ epoch }: getInsuranceSettlement.Parameters) => [epoch],
  result: (answer) => answer,
});
export declare namespace getInsuranceSettlement {
  interface Parameters {
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof getInsuranceSettlement>;
  type ErrorType = ReadErrorType;
}

/**
 * totalAssets.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.assets());
 * ```
 */
export const getInsuranceAssets = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.totalAssets,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getInsuranceAssets {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getInsuranceAssets>;
  type ErrorType = ReadErrorType;
}

/**
 * totalSupply.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.supply());
 * ```
 */
export const getInsuranceSupply = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.totalSupply,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getInsuranceSupply {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getInsuranceSupply>;
  type ErrorType = ReadErrorType;
}

/**
 * A domain's first-loss tranche.
 *
 * @example
 * ```ts
 * console.log(await client.insurance.tranche({ domain: 1n }));
 * ```
 */
export const getTranche = /*#__PURE__*/ readAction({
  module: "insurance",
  item: insurance.trancheOf,
  errors: furtherErrors,
  args: ({ domain }: getTranche.Parameters) => [domain],
  result: (answer) => answer,
});
export declare namespace getTranche {
  interface Parameters {
    /** The domain. */
    domain: bigint;
  }
  type ReturnType = ResultOf<typeof getTranche>;
  type ErrorType = ReadErrorType;
}
