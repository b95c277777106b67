import type { Hash } from "viem";

import * as liability from "../../abis/liability.js";
import * as passports from "../../abis/passports.js";
import type { ReadErrorType, WriteErrorType } from "../../errors/index.js";
import { readAction, type ResultOf } from "../../internal/read.js";
import { syncAction, writeAction } from "../../internal/write.js";

/**
 * Queues a withdrawal of bond, replacing what was queued; it waits out the unbonding time, still slashable. By the
 * controller.
 *
 * @throws ContractRevertError: `Passports_NotController`, `Liability_InsufficientBond`, `Liability_Locked`,
 * `Liability_ZeroAmount`
 *
 * @example
 * ```ts
 * const { event } = await client.passports.queueWithdrawalSync({ passport: 1n, amount: parseUnits("10", 18) });
 * console.log(new Date(event.readyAt * 1000));
 * ```
 */
export const queueWithdrawal = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.queueWithdrawal,
  event: liability.WithdrawalQueued,
  emitter: "liability",
  args: ({ passport, amount }: queueWithdrawal.Parameters) => [passport, amount],
});
/** {@link queueWithdrawal}, then waits and answers with the event `WithdrawalQueued`. */
export const queueWithdrawalSync = /*#__PURE__*/ syncAction(queueWithdrawal);
export declare namespace queueWithdrawal {
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
 * Takes a queued withdrawal back. By the controller.
 *
 * @throws ContractRevertError: `Liability_NothingQueued`
 *
 * @example
 * ```ts
 * await client.passports.cancelWithdrawalSync({ passport: 1n });
 * ```
 */
export const cancelWithdrawal = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.cancelWithdrawal,
  event: liability.WithdrawalCancelled,
  emitter: "liability",
  args: ({ passport }: cancelWithdrawal.Parameters) => [passport],
});
/** {@link cancelWithdrawal}, then waits and answers with the event `WithdrawalCancelled`. */
export const cancelWithdrawalSync = /*#__PURE__*/ syncAction(cancelWithdrawal);
export declare namespace cancelWithdrawal {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays a queued withdrawal to the controller, capped by the bond that is left.
 *
 * @throws ContractRevertError: `Liability_NotReady`, `Liability_Reserved`, `Liability_NothingQueued`,
 * `Passports_RecoveryPending`
 *
 * @example
 * ```ts
 * const { event } = await client.passports.completeWithdrawalSync({ passport: 1n });
 * console.log(event.amount);
 * ```
 */
export const completeWithdrawal = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.completeWithdrawal,
  event: liability.BondWithdrawn,
  emitter: "liability",
  args: ({ passport }: completeWithdrawal.Parameters) => [passport],
});
/** {@link completeWithdrawal}, then waits and answers with the event `BondWithdrawn`. */
export const completeWithdrawalSync = /*#__PURE__*/ syncAction(completeWithdrawal);
export declare namespace completeWithdrawal {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Closes a passport that has no bond left. Its record stays, and so do its domain's debts and its controller's
 * binding.
 *
 * @throws ContractRevertError: `Liability_NotEmpty`, `Passports_NotController`, `Passports_RecoveryPending`
 *
 * @example
 * ```ts
 * const { event } = await client.passports.closeSync({ passport: 1n });
 * console.log(event.record);
 * ```
 */
export const closePassport = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.closePassport,
  event: passports.PassportClosed,
  args: ({ passport }: closePassport.Parameters) => [passport],
});
/** {@link closePassport}, then waits and answers with the event `PassportClosed`. */
export const closePassportSync = /*#__PURE__*/ syncAction(closePassport);
export declare namespace closePassport {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * EIP-712 hash of a closed passport's exit record; zero while it is open.
 *
 * @example
 * ```ts
 * console.log(await client.passports.exitRecord({ passport: 1n }));
 * ```
 */
export const getExitRecord = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.exitRecordOf,
  args: ({ passport }: getExitRecord.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getExitRecord {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getExitRecord>;
  type ErrorType = ReadErrorType;
}

/**
 * The queued withdrawal of a passport; zeros when there is none.
 *
 * @example
 * ```ts
 * const { amount, readyAt } = await client.passports.withdrawal({ passport: 1n });
 * console.log(amount, readyAt);
 * ```
 */
export const getWithdrawal = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.withdrawalOf,
  args: ({ passport }: getWithdrawal.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getWithdrawal {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getWithdrawal>;
  type ErrorType = ReadErrorType;
}
