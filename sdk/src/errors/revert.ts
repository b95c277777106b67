import type { Address, Hash, Hex } from "viem";

import type { ContractCall, Module } from "../types/cell.js";
import { BaseError } from "./base.js";
import type { ErrorTable } from "./tables.js";
import type { ErrorArgs, ErrorName } from "./types.js";

/** What was called when it failed. */
export interface CallContext {
  module: Module;
  functionName: string;
  to: Address;
  /** Errors that can come back beside those of the core. */
  errors?: ErrorTable | undefined;
}

interface RevertParameters {
  data: Hex;
  context?: CallContext | undefined;
  cause?: unknown;
}

/** Lines that say what was called. */
export function contextLines(context: CallContext | ContractCall | undefined): string[] {
  return context?.functionName ? [`Call: ${context.module}.${context.functionName}`, `Address: ${context.to}`] : [];
}

/**
 * A module refused. `errorName` and `args` tell why, `shortMessage` what to do about it. Narrow it with {@link isRevert}.
 *
 * @example
 * ```ts
 * try {
 *   await client.passports.register({ kind: Kind.Agent, bond: 0n });
 * } catch (error) {
 *   if (isRevert(error, "Passports_BondTooSmall")) console.log(`at least ${error.args.least} units`);
 *   else throw error;
 * }
 * ```
 */
export class ContractRevertError<name extends ErrorName = ErrorName> extends BaseError {
  readonly errorName: name;
  /** The error's arguments by name; amounts as bigint, moments in seconds as number. */
  readonly args: ErrorArgs<name>;
  /** The revert data as it came. */
  readonly data: Hex;
  /** What was called. */
  readonly context: CallContext | undefined;

  constructor({
    errorName,
    args,
    advice,
    argLines,
    data,
    context,
    cause,
  }: RevertParameters & { errorName: name; args: ErrorArgs<name>; advice: string; argLines: readonly string[] }) {
    super(advice, {
      name: "ContractRevertError",
      cause,
      docsPath: "sdk/README.md#errors",
      metaMessages: [`Error: ${errorName}`, ...argLines, ...contextLines(context)],
    });
    this.errorName = errorName;
    this.args = args;
    this.data = data;
    this.context = context;
  }
}

/**
 * A Solidity panic: a fault of the contract, not of the caller.
 *
 * @example
 * ```ts
 * const error = new ContractPanicError({ code: 17n, reason: "arithmetic overflow", data: "0x" });
 * console.log(error.code);
 * ```
 */
export class ContractPanicError extends BaseError {
  readonly code: bigint;
  readonly data: Hex;

  constructor({ code, reason, data, context, cause }: RevertParameters & { code: bigint; reason: string }) {
    super(`The contract panicked (${reason}). This is a fault of the contract: please report it with the call.`, {
      name: "ContractPanicError",
      cause,
      docsPath: "sdk/README.md#errors",
      metaMessages: [`Code: 0x${code.toString(16)}`, ...contextLines(context)],
    });
    this.code = code;
    this.data = data;
  }
}

/**
 * A contract outside the cell refused with a sentence of its own, such as a token.
 *
 * @example
 * ```ts
 * const error = new ContractReasonError({ reason: "paused", data: "0x" });
 * console.log(error.reason);
 * ```
 */
export class ContractReasonError extends BaseError {
  readonly reason: string;
  readonly data: Hex;

  constructor({ reason, data, context, cause }: RevertParameters & { reason: string }) {
    super(`The call was refused: ${reason}`, {
      name: "ContractReasonError",
      cause,
      docsPath: "sdk/README.md#errors",
      metaMessages: contextLines(context),
    });
    this.reason = reason;
    this.data = data;
  }
}

/**
 * A call was refused with data that no module of a cell answers with, or with none.
 *
 * @example
 * ```ts
 * const error = new UnknownRevertError({ data: "0x12345678" });
 * console.log(error.selector);
 * ```
 */
export class UnknownRevertError extends BaseError {
  readonly data: Hex;
  /** The first four bytes, where there are any. */
  readonly selector: Hex | undefined;

  constructor({ data, context, cause }: RevertParameters) {
    const selector = data.length >= 10 ? (data.slice(0, 10) as Hex) : undefined;
    super(
      selector
        ? `The call was refused with an error (${selector}) that is none of the cell's: it comes from a contract outside, such as the asset or a contract wallet.`
        : "The call was refused without a reason: the called contract has no such function, ran out of gas, or is not the cell's.",
      {
        name: "UnknownRevertError",
        cause,
        docsPath: "sdk/README.md#errors",
        metaMessages: [...(selector ? [`Data: ${data}`] : []), ...contextLines(context)],
      },
    );
    this.data = data;
    this.selector = selector;
  }
}

/**
 * The call needs more gas than it was given.
 *
 * @example
 * ```ts
 * const error = new OutOfGasError({});
 * console.log(error.shortMessage);
 * ```
 */
export class OutOfGasError extends BaseError {
  constructor({
    context,
    hash,
    cause,
  }: {
    context?: CallContext | undefined;
    hash?: Hash | undefined;
    cause?: unknown;
  }) {
    super("The call ran out of gas. Leave `gas` out so that it is estimated, or raise it.", {
      name: "OutOfGasError",
      cause,
      docsPath: "sdk/README.md#errors",
      metaMessages: [...(hash ? [`Transaction: ${hash}`] : []), ...contextLines(context)],
    });
  }
}

/**
 * The holder of the key declined to sign.
 *
 * @example
 * ```ts
 * const error = new UserRejectedError({});
 * console.log(error.shortMessage);
 * ```
 */
export class UserRejectedError extends BaseError {
  constructor({ context, cause }: { context?: CallContext | undefined; cause?: unknown }) {
    super("The request was declined in the wallet. Nothing was sent; ask again if it was a mistake.", {
      name: "UserRejectedError",
      cause,
      docsPath: "sdk/README.md#errors",
      metaMessages: contextLines(context),
    });
  }
}

/**
 * The account cannot pay for the transaction's gas.
 *
 * @example
 * ```ts
 * const error = new InsufficientFundsError({});
 * console.log(error.shortMessage);
 * ```
 */
export class InsufficientFundsError extends BaseError {
  constructor({ context, cause }: { context?: CallContext | undefined; cause?: unknown }) {
    super("The account has too little of the chain's currency to pay for gas. Fund it, or send from another account.", {
      name: "InsufficientFundsError",
      cause,
      docsPath: "sdk/README.md#errors",
      metaMessages: contextLines(context),
    });
  }
}

/**
 * A transaction was mined and failed, although it passed when it was simulated: the state changed in between. `cause` tells why
 * where the node could repeat it.
 *
 * @example
 * ```ts
 * const error = new TransactionRevertedError({ hash: "0x" });
 * console.log(error.hash);
 * ```
 */
export class TransactionRevertedError extends BaseError {
  readonly hash: Hash;

  constructor({ hash, context, cause }: { hash: Hash; context?: CallContext | undefined; cause?: unknown }) {
    const why = cause instanceof BaseError ? ` ${cause.shortMessage}` : " Simulate it again to see why.";
    super(`The transaction was mined and reverted: the state changed after it was simulated.${why}`, {
      name: "TransactionRevertedError",
      cause,
      docsPath: "sdk/README.md#errors",
      metaMessages: [`Transaction: ${hash}`, ...contextLines(context)],
    });
    this.hash = hash;
  }
}

/**
 * The node could not be asked, or answered with something that is no revert.
 *
 * @example
 * ```ts
 * const error = new RequestFailedError({ cause: new TypeError("fetch failed") });
 * console.log(error.details);
 * ```
 */
export class RequestFailedError extends BaseError {
  constructor({ context, cause }: { context?: CallContext | undefined; cause: unknown }) {
    super("The node could not answer. Check that it runs, its URL, and the client's chain.", {
      name: "RequestFailedError",
      cause,
      docsPath: "sdk/README.md#clients",
      metaMessages: contextLines(context),
    });
  }
}
