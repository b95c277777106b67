import type { Hash } from "viem";

import * as reputation from "../abis/reputation.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { Mark } from "../types/enums.js";

/**
 * Brings the constitution's half-life into force. Anyone may call. Capability *justice*. Does nothing where it is in
 * force.
 *
 * @throws ContractRevertError: `Reputation_NoHalfLife`
 *
 * @example
 * ```ts
 * await client.reputation.refreshTermsSync();
 * ```
 */
export const refreshHalfLife = /*#__PURE__*/ writeAction({
  module: "reputation",
  item: reputation.refreshTerms,
  errors: furtherErrors,
  args: () => [],
});
/** {@link refreshHalfLife}, then waits: there is an event only where it changed. */
export const refreshHalfLifeSync = /*#__PURE__*/ syncAction(refreshHalfLife);
export declare namespace refreshHalfLife {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The half-life in force.
 *
 * @example
 * ```ts
 * console.log(await client.reputation.halfLife());
 * ```
 */
export const getHalfLife = /*#__PURE__*/ readAction({
  module: "reputation",
  item: reputation.halfLife,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getHalfLife {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getHalfLife>;
  type ErrorType = ReadErrorType;
}

/**
 * All marks as they stood at the end of a past second.
 *
 * @throws ContractRevertError: `Reputation_NotPast`
 *
 * @example
 * ```ts
 * console.log(await client.reputation.historyAt({ passport: 1n, moment: 1 }));
 * ```
 */
export const getHistoryAt = /*#__PURE__*/ readAction({
  module: "reputation",
  item: reputation.historyAt,
  errors: furtherErrors,
  args: ({ passport, moment }: getHistoryAt.Parameters) => [passport, moment],
  result: (answer) => answer,
});
export declare namespace getHistoryAt {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** When, in seconds. */
    moment: number;
  }
  type ReturnType = ResultOf<typeof getHistoryAt>;
  type ErrorType = ReadErrorType;
}

/**
 * All marks as they stand, in the order of `Mark`. Total.
 *
 * @example
 * ```ts
 * console.log(await client.reputation.history({ passport: 1n }));
 * ```
 */
export const getHistory = /*#__PURE__*/ readAction({
  module: "reputation",
  item: reputation.historyOf,
  errors: furtherErrors,
  args: ({ passport }: getHistory.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getHistory {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getHistory>;
  type ErrorType = ReadErrorType;
}

/**
 * A mark as it stood at the end of a past second.
 *
 * @throws ContractRevertError: `Reputation_NotPast`
 *
 * @example
 * ```ts
 * console.log(await client.reputation.markAt({ passport: 1n, mark: Mark.EscrowSettled, moment: 1 }));
 * ```
 */
export const getMarkAt = /*#__PURE__*/ readAction({
  module: "reputation",
  item: reputation.markAt,
  errors: furtherErrors,
  args: ({ passport, mark, moment }: getMarkAt.Parameters) => [passport, mark, moment],
  result: (answer) => answer,
});
export declare namespace getMarkAt {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** What for. */
    mark: Mark;
    /** When, in seconds. */
    moment: number;
  }
  type ReturnType = ResultOf<typeof getMarkAt>;
  type ErrorType = ReadErrorType;
}

/**
 * A mark as it stands. Total.
 *
 * @example
 * ```ts
 * console.log(await client.reputation.mark({ passport: 1n, mark: Mark.EscrowSettled }));
 * ```
 */
export const getMark = /*#__PURE__*/ readAction({
  module: "reputation",
  item: reputation.markOf,
  errors: furtherErrors,
  args: ({ passport, mark }: getMark.Parameters) => [passport, mark],
  result: (answer) => answer,
});
export declare namespace getMark {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** What for. */
    mark: Mark;
  }
  type ReturnType = ResultOf<typeof getMark>;
  type ErrorType = ReadErrorType;
}
