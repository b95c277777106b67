import type { Address, Hash } from "viem";

import * as constraints from "../abis/constraints.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Takes back a looser list that waits. By the passport's controller. Capability *justice*.
 *
 * @throws ContractRevertError: `Constraints_NotController`, `Constraints_NothingPending`
 *
 * @example
 * ```ts
 * await client.constraints.cancelArbitratorsLooseningSync({ passport: 1n });
 * ```
 */
export const cancelArbitratorsLoosening = /*#__PURE__*/ writeAction({
  module: "constraints",
  item: constraints.cancelArbitratorsLoosening,
  errors: furtherErrors,
  event: constraints.ArbitratorsLooseningCancelled,
  args: ({ passport }: cancelArbitratorsLoosening.Parameters) => [passport],
});
/** {@link cancelArbitratorsLoosening}, then waits and answers with the event `ArbitratorsLooseningCancelled`. */
export const cancelArbitratorsLooseningSync = /*#__PURE__*/ syncAction(cancelArbitratorsLoosening);
export declare namespace cancelArbitratorsLoosening {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes back a raise that waits. By the passport's controller. Capability *justice*.
 *
 * @throws ContractRevertError: `Constraints_NotController`, `Constraints_NothingPending`
 *
 * @example
 * ```ts
 * await client.constraints.cancelSpendLooseningSync({ passport: 1n, asset: client.account.address });
 * ```
 */
export const cancelSpendLoosening = /*#__PURE__*/ writeAction({
  module: "constraints",
  item: constraints.cancelSpendLoosening,
  errors: furtherErrors,
  event: constraints.SpendLooseningCancelled,
  args: ({ passport, asset }: cancelSpendLoosening.Parameters) => [passport, asset],
});
/** {@link cancelSpendLoosening}, then waits and answers with the event `SpendLooseningCancelled`. */
export const cancelSpendLooseningSync = /*#__PURE__*/ syncAction(cancelSpendLoosening);
export declare namespace cancelSpendLoosening {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The asset; the zero address for the chain's coin. */
    asset: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Forbids the passport to fork until a moment. By its controller. Capability *justice*.
 *
 * @throws ContractRevertError: `Constraints_NotController`, `Constraints_LockNotLater`, `Constraints_LockTooLong`
 *
 * @example
 * ```ts
 * await client.constraints.forbidForksSync({ passport: 1n, until: 1 });
 * ```
 */
export const forbidForks = /*#__PURE__*/ writeAction({
  module: "constraints",
  item: constraints.forbidForks,
  errors: furtherErrors,
  event: constraints.ForksForbidden,
  args: ({ passport, until }: forbidForks.Parameters) => [passport, until],
});
/** {@link forbidForks}, then waits and answers with the event `ForksForbidden`. */
export const forbidForksSync = /*#__PURE__*/ syncAction(forbidForks);
export declare namespace forbidForks {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** When, in seconds. */
    until: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Names the arbitrators that the passport accepts. By its controller. Capability *justice*.
 *
 * @throws ContractRevertError: `Constraints_NotController`, `Constraints_TooManyArbitrators`,
 * `Constraints_UnsortedArbitrators`, `Constraints_Unchanged`
 *
 * @example
 * ```ts
 * await client.constraints.setArbitratorsSync({ passport: 1n, arbitrators: [client.account.address] });
 * ```
 */
export const setArbitrators = /*#__PURE__*/ writeAction({
  module: "constraints",
  item: constraints.setArbitrators,
  errors: furtherErrors,
  args: ({ passport, arbitrators }: setArbitrators.Parameters) => [passport, arbitrators],
});
/** {@link setArbitrators}, then waits. */
export const setArbitratorsSync = /*#__PURE__*/ syncAction(setArbitrators);
export declare namespace setArbitrators {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Ascending, at most 4; empty for any. */
    arbitrators: readonly Address[];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Limits what the passport spends of an asset per day. By its controller. Capability *justice*.
 *
 * @throws ContractRevertError: `Constraints_NotController`, `Constraints_Unchanged`
 *
 * @example
 * ```ts
 * await client.constraints.setSpendLimitSync({ passport: 1n, asset: client.account.address, limit: 1n });
 * ```
 */
export const setSpendLimit = /*#__PURE__*/ writeAction({
  module: "constraints",
  item: constraints.setSpendLimit,
  errors: furtherErrors,
  args: ({ passport, asset, limit }: setSpendLimit.Parameters) => [passport, asset, limit],
});
/** {@link setSpendLimit}, then waits. */
export const setSpendLimitSync = /*#__PURE__*/ syncAction(setSpendLimit);
export declare namespace setSpendLimit {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The asset; the zero address for the chain's coin. */
    asset: Address;
    /** In the asset's units; 0 spends nothing, `type(uint96).max` is no limit. */
    limit: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Whether a passport accepts an arbitrator. Total.
 *
 * @example
 * ```ts
 * console.log(await client.constraints.accepts({ passport: 1n, arbitrator: client.account.address }));
 * ```
 */
export const acceptsArbitrator = /*#__PURE__*/ readAction({
  module: "constraints",
  item: constraints.accepts,
  errors: furtherErrors,
  args: ({ passport, arbitrator }: acceptsArbitrator.Parameters) => [passport, arbitrator],
  result: (answer) => answer,
});
export declare namespace acceptsArbitrator {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The arbitrator. */
    arbitrator: Address;
  }
  type ReturnType = ResultOf<typeof acceptsArbitrator>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a spend would pass now. Total.
 *
 * @example
 * ```ts
 * console.log(await client.constraints.allows({ passport: 1n, asset: client.account.address, amount: parseUnits("10", 18), arbitrator: client.account.address }));
 * ```
 */
export const allowsSpending = /*#__PURE__*/ readAction({
  module: "constraints",
  item: constraints.allows,
  errors: furtherErrors,
  args: ({ passport, asset, amount, arbitrator }: allowsSpending.Parameters) => [passport, asset, amount, arbitrator],
  result: (answer) => answer,
});
export declare namespace allowsSpending {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The asset; the zero address for the chain's coin. */
    asset: Address;
    /** In the asset's units. */
    amount: bigint;
    /** The arbitrator. */
    arbitrator: Address;
  }
  type ReturnType = ResultOf<typeof allowsSpending>;
  type ErrorType = ReadErrorType;
}

/**
 * Which arbitrators a passport accepts. Total.
 *
 * @example
 * ```ts
 * console.log(await client.constraints.arbitrators({ passport: 1n }));
 * ```
 */
export const getArbitrators = /*#__PURE__*/ readAction({
  module: "constraints",
  item: constraints.arbitratorsOf,
  errors: furtherErrors,
  args: ({ passport }: getArbitrators.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getArbitrators {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getArbitrators>;
  type ErrorType = ReadErrorType;
}

/**
 * From when on the passport may fork; 0 when it never forbade itself. Total.
 *
 * @example
 * ```ts
 * console.log(await client.constraints.forksFrom({ passport: 1n }));
 * ```
 */
export const getForksFrom = /*#__PURE__*/ readAction({
  module: "constraints",
  item: constraints.forksFrom,
  errors: furtherErrors,
  args: ({ passport }: getForksFrom.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getForksFrom {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getForksFrom>;
  type ErrorType = ReadErrorType;
}

/**
 * A passport's limit for an asset, in the asset's units. Total.
 *
 * @example
 * ```ts
 * console.log(await client.constraints.spendLimit({ passport: 1n, asset: client.account.address }));
 * ```
 */
export const getSpendLimit = /*#__PURE__*/ readAction({
  module: "constraints",
  item: constraints.spendLimitOf,
  errors: furtherErrors,
  args: ({ passport, asset }: getSpendLimit.Parameters) => [passport, asset],
  result: (answer) => answer,
});
export declare namespace getSpendLimit {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The asset; the zero address for the chain's coin. */
    asset: Address;
  }
  type ReturnType = ResultOf<typeof getSpendLimit>;
  type ErrorType = ReadErrorType;
}
