import type { Address, Hash } from "viem";

import * as jurors from "../abis/jurors.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { Unfitness } from "../types/enums.js";

/**
 * Puts a juror out of the set that cannot sit. Anyone may.
 *
 * @throws ContractRevertError: `JurorPool_NotSeated`, `JurorPool_Fit`, `JurorPool_TooLittleGas`
 *
 * @example
 * ```ts
 * await client.jurors.evictSync({ juror: 1n });
 * ```
 */
export const evictJuror = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.evict,
  errors: furtherErrors,
  event: jurors.JurorUnseated,
  args: ({ juror }: evictJuror.Parameters) => [juror],
});
/** {@link evictJuror}, then waits and answers with the event `JurorUnseated`. */
export const evictJurorSync = /*#__PURE__*/ syncAction(evictJuror);
export declare namespace evictJuror {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Comes into the set with a passport of tier 4 in good standing, for a domain that has no leaf. What is at stake here
 * already counts; `amount` more is drawn from the caller's allowance. By the controller.
 *
 * @throws ContractRevertError: `JurorPool_NotController`, `JurorPool_AlreadySeated`, `JurorPool_Unfit`,
 * `JurorPool_DomainSeated`, `JurorPool_StakeTooLow`, `JurorPool_TransferShort`
 *
 * @example
 * ```ts
 * await client.jurors.joinSync({ passport: 1n, amount: parseUnits("10", 18) });
 * ```
 */
export const joinJurors = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.join,
  errors: furtherErrors,
  event: jurors.JurorSeated,
  args: ({ passport, amount }: joinJurors.Parameters) => [passport, amount],
});
/** {@link joinJurors}, then waits and answers with the event `JurorSeated`. */
export const joinJurorsSync = /*#__PURE__*/ syncAction(joinJurors);
export declare namespace joinJurors {
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
 * The same for a juror of a recognised pool of another cell, with a stake of its own here. By whoever controls it
 * there.
 *
 * @throws ContractRevertError: `JurorPool_NotRecognised`, `JurorPool_Unfit`, `JurorPool_NotController`,
 * `JurorPool_AlreadySeated`, `JurorPool_StakeTooLow`, `JurorPool_TransferShort`, `JurorPool_TooLittleGas`
 *
 * @example
 * ```ts
 * await client.jurors.joinAsVisitorSync({ pool: client.account.address, homePassport: 1n, amount: parseUnits("10", 18) });
 * ```
 */
export const joinAsVisitingJuror = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.joinAsVisitor,
  errors: furtherErrors,
  event: jurors.VisitorSeated,
  args: ({ pool, homePassport, amount }: joinAsVisitingJuror.Parameters) => [pool, homePassport, amount],
});
/** {@link joinAsVisitingJuror}, then waits and answers with the event `VisitorSeated`. */
export const joinAsVisitingJurorSync = /*#__PURE__*/ syncAction(joinAsVisitingJuror);
export declare namespace joinAsVisitingJuror {
  interface Parameters {
    /** The pool of another cell. */
    pool: Address;
    /** The passport at home. */
    homePassport: bigint;
    /** In the asset's units. */
    amount: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reads the terms again, for rounds opened from now on; does nothing where they are the same. Anyone may.
 *
 * @example
 * ```ts
 * await client.jurors.refreshTermsSync();
 * ```
 */
export const refreshJurorTerms = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.refreshTerms,
  errors: furtherErrors,
  args: () => [],
});
/** {@link refreshJurorTerms}, then waits: there is an event only where the terms changed. */
export const refreshJurorTermsSync = /*#__PURE__*/ syncAction(refreshJurorTerms);
export declare namespace refreshJurorTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Leaves the set at once. Seats that are taken stay taken. By the controller.
 *
 * @throws ContractRevertError: `JurorPool_NotController`, `JurorPool_NotSeated`
 *
 * @example
 * ```ts
 * await client.jurors.resignSync({ juror: 1n });
 * ```
 */
export const resignAsJuror = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.resign,
  errors: furtherErrors,
  event: jurors.JurorUnseated,
  args: ({ juror }: resignAsJuror.Parameters) => [juror],
});
/** {@link resignAsJuror}, then waits and answers with the event `JurorUnseated`. */
export const resignAsJurorSync = /*#__PURE__*/ syncAction(resignAsJuror);
export declare namespace resignAsJuror {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Passes forfeited penalties on to the insurance account's credit at Liability. Anyone may.
 *
 * @throws ContractRevertError: `JurorPool_ZeroAmount`
 *
 * @example
 * ```ts
 * await client.jurors.sweepForfeitsSync();
 * ```
 */
export const sweepForfeits = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.sweepForfeits,
  errors: furtherErrors,
  event: jurors.ForfeitsSwept,
  args: () => [],
});
/** {@link sweepForfeits}, then waits and answers with the event `ForfeitsSwept`. */
export const sweepForfeitsSync = /*#__PURE__*/ syncAction(sweepForfeits);
export declare namespace sweepForfeits {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Adds to a juror's stake from the caller's allowance. Anyone may.
 *
 * @throws ContractRevertError: `JurorPool_NotSeated`, `JurorPool_ZeroAmount`, `JurorPool_TransferShort`
 *
 * @example
 * ```ts
 * await client.jurors.topUpSync({ juror: 1n, amount: parseUnits("10", 18) });
 * ```
 */
export const topUpJurorStake = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.topUp,
  errors: furtherErrors,
  event: jurors.StakeAdded,
  args: ({ juror, amount }: topUpJurorStake.Parameters) => [juror, amount],
});
/** {@link topUpJurorStake}, then waits and answers with the event `StakeAdded`. */
export const topUpJurorStakeSync = /*#__PURE__*/ syncAction(topUpJurorStake);
export declare namespace topUpJurorStake {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
    /** In the asset's units. */
    amount: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays free stake out to the controller, by its call.
 *
 * @throws ContractRevertError: `JurorPool_NotController`, `JurorPool_ZeroAmount`, `JurorPool_NotFree`
 *
 * @example
 * ```ts
 * await client.jurors.withdrawStakeSync({ juror: 1n, amount: parseUnits("10", 18) });
 * ```
 */
export const withdrawJurorStake = /*#__PURE__*/ writeAction({
  module: "jurors",
  item: jurors.withdrawStake,
  errors: furtherErrors,
  event: jurors.StakeWithdrawn,
  args: ({ juror, amount }: withdrawJurorStake.Parameters) => [juror, amount],
});
/** {@link withdrawJurorStake}, then waits and answers with the event `StakeWithdrawn`. */
export const withdrawJurorStakeSync = /*#__PURE__*/ syncAction(withdrawJurorStake);
export declare namespace withdrawJurorStake {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
    /** In the asset's units. */
    amount: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Who votes for a juror and is paid for it: the passport's controller, or who joined where that is closed or abroad.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.controller({ juror: 1n }));
 * ```
 */
export const getJurorController = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.controllerOf,
  errors: furtherErrors,
  args: ({ juror }: getJurorController.Parameters) => [juror],
  result: (controller) => controller,
});
export declare namespace getJurorController {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
  }
  type ReturnType = ResultOf<typeof getJurorController>;
  type ErrorType = ReadErrorType;
}

/**
 * Penalties that nobody earned and nobody swept yet, in units of the settlement asset.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.forfeits());
 * ```
 */
export const getForfeits = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.forfeits,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getForfeits {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getForfeits>;
  type ErrorType = ReadErrorType;
}

/**
 * What a juror could withdraw now, in units of the settlement asset.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.freeStake({ juror: 1n }));
 * ```
 */
export const getFreeJurorStake = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.freeStakeOf,
  errors: furtherErrors,
  args: ({ juror }: getFreeJurorStake.Parameters) => [juror],
  result: (answer) => answer,
});
export declare namespace getFreeJurorStake {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
  }
  type ReturnType = ResultOf<typeof getFreeJurorStake>;
  type ErrorType = ReadErrorType;
}

/**
 * What another cell's pool asks about one of its visitors: whether the passport is a fit juror of this cell, and who
 * controls it.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.homeFitness({ passport: 1n }));
 * ```
 */
export const getHomeFitness = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.homeFitnessOf,
  errors: furtherErrors,
  args: ({ passport }: getHomeFitness.Parameters) => [passport],
  result: ([fit, domain, controller]) => ({ fit, domain, controller }),
});
export declare namespace getHomeFitness {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getHomeFitness>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a pool of another cell is recognised.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.isRecognised({ pool: client.account.address }));
 * ```
 */
export const isRecognisedPool = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.isRecognised,
  errors: furtherErrors,
  args: ({ pool }: isRecognisedPool.Parameters) => [pool],
  result: (answer) => answer,
});
export declare namespace isRecognisedPool {
  interface Parameters {
    /** The pool of another cell. */
    pool: Address;
  }
  type ReturnType = ResultOf<typeof isRecognisedPool>;
  type ErrorType = ReadErrorType;
}

/**
 * The juror at a place of the set right before a moment that has come; 0 for an empty place.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.jurorBefore({ moment: 1, index: 1n }));
 * ```
 */
export const getJurorBefore = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.jurorBefore,
  errors: furtherErrors,
  args: ({ moment, index }: getJurorBefore.Parameters) => [moment, index],
  result: (answer) => answer,
});
export declare namespace getJurorBefore {
  interface Parameters {
    /** When, in seconds. */
    moment: number;
    /** Place in the set. */
    index: bigint;
  }
  type ReturnType = ResultOf<typeof getJurorBefore>;
  type ErrorType = ReadErrorType;
}

/**
 * A juror as it stands; zeros for an unknown one.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.get({ juror: 1n }));
 * ```
 */
export const getJuror = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.jurorOf,
  errors: furtherErrors,
  args: ({ juror }: getJuror.Parameters) => [juror],
  result: (answer) => answer,
});
export declare namespace getJuror {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
  }
  type ReturnType = ResultOf<typeof getJuror>;
  type ErrorType = ReadErrorType;
}

/**
 * The juror that is the leaf of a domain, as last seen; 0 when there is none.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.ofDomain({ domain: 1n }));
 * ```
 */
export const getJurorOfDomain = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.leafOf,
  errors: furtherErrors,
  args: ({ domain }: getJurorOfDomain.Parameters) => [domain],
  result: (answer) => answer,
});
export declare namespace getJurorOfDomain {
  interface Parameters {
    /** The domain. */
    domain: bigint;
  }
  type ReturnType = ResultOf<typeof getJurorOfDomain>;
  type ErrorType = ReadErrorType;
}

/**
 * What a seat of a round opened now puts at stake, and what an absent juror loses of it, rounded down.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.seatTerms());
 * ```
 */
export const getSeatTerms = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.seatTerms,
  errors: furtherErrors,
  args: () => [],
  result: ([stake, penalty]) => ({ stake, penalty }),
});
export declare namespace getSeatTerms {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getSeatTerms>;
  type ErrorType = ReadErrorType;
}

/**
 * How many jurors and visitors are in the sets now.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.sizes());
 * ```
 */
export const getPoolSizes = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.sizes,
  errors: furtherErrors,
  args: () => [],
  result: ([jurors, visitors]) => ({ jurors, visitors }),
});
export declare namespace getPoolSizes {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getPoolSizes>;
  type ErrorType = ReadErrorType;
}

/**
 * How many jurors and visitors were in the sets right before a moment that has come.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.sizesBefore({ moment: 1 }));
 * ```
 */
export const getPoolSizesBefore = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.sizesBefore,
  errors: furtherErrors,
  args: ({ moment }: getPoolSizesBefore.Parameters) => [moment],
  result: ([jurors, visitors]) => ({ jurors, visitors }),
});
export declare namespace getPoolSizesBefore {
  interface Parameters {
    /** When, in seconds. */
    moment: number;
  }
  type ReturnType = ResultOf<typeof getPoolSizesBefore>;
  type ErrorType = ReadErrorType;
}

/**
 * The terms for rounds opened now.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.terms());
 * ```
 */
export const getJurorTerms = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.termsInForce,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getJurorTerms {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getJurorTerms>;
  type ErrorType = ReadErrorType;
}

/**
 * Why a juror cannot sit now, `None` when it can. A juror that is busy in other seats is fit.
 *
 * @throws ContractRevertError: `JurorPool_TooLittleGas`
 *
 * @example
 * ```ts
 * console.log(await client.jurors.unfitness({ juror: 1n }));
 * ```
 */
export const getUnfitness = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.unfitnessOf,
  errors: furtherErrors,
  args: ({ juror }: getUnfitness.Parameters) => [juror],
  result: (reason) => reason as Unfitness,
});
export declare namespace getUnfitness {
  interface Parameters {
    /** The juror: its passport's id, or a visitor's number. */
    juror: bigint;
  }
  type ReturnType = ResultOf<typeof getUnfitness>;
  type ErrorType = ReadErrorType;
}

/**
 * The same of the set of visitors.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.visitorBefore({ moment: 1, index: 1n }));
 * ```
 */
export const getVisitorBefore = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.visitorBefore,
  errors: furtherErrors,
  args: ({ moment, index }: getVisitorBefore.Parameters) => [moment, index],
  result: (answer) => answer,
});
export declare namespace getVisitorBefore {
  interface Parameters {
    /** When, in seconds. */
    moment: number;
    /** Place in the set. */
    index: bigint;
  }
  type ReturnType = ResultOf<typeof getVisitorBefore>;
  type ErrorType = ReadErrorType;
}

/**
 * The number under which a visitor is known; 0 when it never joined.
 *
 * @example
 * ```ts
 * console.log(await client.jurors.visitor({ pool: client.account.address, homePassport: 1n }));
 * ```
 */
export const getVisitor = /*#__PURE__*/ readAction({
  module: "jurors",
  item: jurors.visitorOf,
  errors: furtherErrors,
  args: ({ pool, homePassport }: getVisitor.Parameters) => [pool, homePassport],
  result: (answer) => answer,
});
export declare namespace getVisitor {
  interface Parameters {
    /** The pool of another cell. */
    pool: Address;
    /** The passport at home. */
    homePassport: bigint;
  }
  type ReturnType = ResultOf<typeof getVisitor>;
  type ErrorType = ReadErrorType;
}
