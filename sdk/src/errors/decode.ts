import {
  BaseError as ViemError,
  type Hex,
  InsufficientFundsError as ViemInsufficientFundsError,
  UserRejectedRequestError,
  decodeErrorResult,
  isHex,
} from "viem";

import {
  Capability,
  ConsentState,
  Kind,
  OrderKind,
  OrderStatus,
  ParameterClass,
  Policy,
  Posture,
  Purpose,
  TierBar,
  nameOf,
} from "../types/enums.js";
import { BaseError, causes } from "./base.js";
import {
  type CallContext,
  ContractPanicError,
  ContractReasonError,
  ContractRevertError,
  InsufficientFundsError,
  OutOfGasError,
  RequestFailedError,
  UnknownRevertError,
  UserRejectedError,
} from "./revert.js";
import { type ErrorTable, coreErrors } from "./tables.js";
import type { ErrorArgs, ErrorName } from "./types.js";

const PANICS: Readonly<Record<string, string>> = {
  "1": "a condition that always holds did not",
  "17": "arithmetic overflow",
  "18": "division by zero",
  "33": "a value outside its enum",
  "34": "a broken byte array",
  "49": "an empty array was popped",
  "50": "an index outside its array",
  "65": "too much memory",
  "81": "a function that was never set",
};

const MOMENT = /(At|Until|Ends|Before|latest|deadline|expiry|until|retryAt)$/;

/** Enum arguments by name, so that sentences name the value and not its number. */
const ENUMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  posture: Posture,
  from: Posture,
  to: Posture,
  capability: Capability,
  policy: Policy,
  class: ParameterClass,
  state: ConsentState,
  purpose: Purpose,
  bar: TierBar,
  status: OrderStatus,
};

function show(tables: readonly ErrorTable[], errorName: string, name: string, type: string, value: unknown): string {
  if (type === "uint8" && typeof value === "number") {
    const own = tables.find(({ enums }) => enums?.[errorName])?.enums?.[errorName];
    const values = own ?? (name === "kind" ? (errorName.startsWith("Orders") ? OrderKind : Kind) : ENUMS[name]);
    if (values) return nameOf(values, value);
  }
  const isMoment = type === "uint48" || (type === "uint40" && MOMENT.test(name));
  if (isMoment && typeof value === "number" && value > 0 && value < 8.64e12) {
    return `${value} (${new Date(value * 1000).toISOString()})`;
  }
  if (typeof value !== "object" || value === null) return String(value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part));
}

/** Revert data as a typed error, looked up in the core's table and in that of the call. */
export function decodeWith(
  data: Hex,
  { context, cause }: { context?: CallContext | undefined; cause?: unknown } = {},
): ContractRevertError | ContractPanicError | ContractReasonError | UnknownRevertError {
  const tables = context?.errors ? [coreErrors, context.errors] : [coreErrors];
  const decoded = tryDecode(data, tables);
  if (!decoded) return new UnknownRevertError({ data, context, cause });
  const { errorName, args = [] } = decoded;
  if (errorName === "Panic") {
    const code = args[0] as bigint;
    return new ContractPanicError({ code, reason: PANICS[String(code)] ?? "unknown code", data, context, cause });
  }
  if (errorName === "Error") return new ContractReasonError({ reason: String(args[0]), data, context, cause });

  const inputs = itemsOf(tables).find(({ name }) => name === errorName)?.inputs ?? [];
  const values: Record<string, unknown> = {};
  const shown: Record<string, string> = {};
  let nested: BaseError | undefined;
  inputs.forEach((input, index) => {
    const value = args[index];
    values[input.name] = value;
    shown[input.name] = show(tables, errorName, input.name, input.type, value);
    // Revert data inside an error is decoded too: the innermost reason is what the caller needs.
    if (input.type === "bytes" && isHex(value) && value.length >= 10) {
      const inner = decodeWith(value, { context });
      if (!(inner instanceof UnknownRevertError)) nested = inner;
    }
  });
  return new ContractRevertError({
    errorName,
    args: values as ErrorArgs,
    advice: (sentenceOf(tables, errorName) ?? `The call was refused: ${errorName}.`).replace(
      /\{(\w+)\}/g,
      (_, name: string) => shown[name] ?? name,
    ),
    argLines: Object.entries(shown).map(([name, value]) => `  ${name}: ${value}`),
    data,
    context,
    cause: nested ?? cause,
  });
}

interface ErrorItem {
  type: "error";
  name: string;
  inputs: readonly { type: string; name: string }[];
}

const unpacked = new Map<string, readonly ErrorItem[]>();

/** The ABI of some tables, each unpacked when something is decoded with it for the first time. */
function itemsOf(tables: readonly ErrorTable[]): readonly ErrorItem[] {
  return tables.flatMap(({ signatures }) => {
    const items = unpacked.get(signatures) ?? unpack(signatures);
    unpacked.set(signatures, items);
    return items;
  });
}

function unpack(signatures: string): readonly ErrorItem[] {
  const list = signatures === "" ? [] : signatures.split(";");
  return list.map((signature): ErrorItem => {
    const [name = "", inputsText = ""] = signature.slice(0, -1).split("(");
    const inputs = inputsText.split(",").flatMap((input) => {
      const [type, argument] = input.split(" ");
      return type && argument ? [{ type, name: argument }] : [];
    });
    return { type: "error", name, inputs };
  });
}

function sentenceOf(tables: readonly ErrorTable[], errorName: string): string | undefined {
  return tables.map(({ advice }) => advice[errorName]).find((sentence) => sentence !== undefined);
}

function tryDecode(
  data: Hex,
  tables: readonly ErrorTable[],
): { errorName: ErrorName | "Error" | "Panic"; args?: readonly unknown[] } | undefined {
  if (data.length < 10) return undefined;
  try {
    const { errorName, args } = decodeErrorResult({ abi: itemsOf(tables), data });
    return { errorName: errorName as ErrorName | "Error" | "Panic", args };
  } catch {
    return undefined;
  }
}

/** Revert data anywhere in the chain of causes, in whichever shape the node or a wallet gave it. */
function revertDataOf(error: unknown): Hex | undefined {
  for (const next of causes(error)) {
    for (let data: unknown = next; typeof data === "object" && data !== null; ) {
      const record = data as { raw?: unknown; data?: unknown; originalError?: unknown };
      data = record.raw ?? record.data ?? record.originalError;
      if (isHex(data)) return data;
    }
  }
  return undefined;
}

function messageOf(error: unknown): string {
  const texts: string[] = [];
  for (const next of causes(error)) {
    if (typeof next === "object" && next !== null) {
      const { message, details } = next as Record<string, unknown>;
      for (const text of [details, message]) if (typeof text === "string") texts.push(text);
    }
  }
  return texts.join("\n");
}

/** Whatever viem, a node or a wallet threw, as one of the SDK's errors. What is one already passes unchanged. */
export function toIsopolityError(error: unknown, context?: CallContext): BaseError {
  if (error instanceof BaseError) return error;
  for (const next of causes(error)) {
    if (next instanceof BaseError) return next;
    if (next instanceof UserRejectedRequestError || codeOf(next) === UserRejectedRequestError.code)
      return new UserRejectedError({ context, cause: error });
    if (next instanceof ViemInsufficientFundsError) return new InsufficientFundsError({ context, cause: error });
  }
  const data = revertDataOf(error);
  if (data !== undefined && data !== "0x") return decodeWith(data, { context, cause: error });
  const message = messageOf(error);
  if (/insufficient funds|doesn't have enough funds/i.test(message))
    return new InsufficientFundsError({ context, cause: error });
  if (/out of gas|intrinsic gas too low|gas required exceeds/i.test(message))
    return new OutOfGasError({ context, cause: error });
  if (data === "0x" || (error instanceof ViemError && /revert/i.test(message)))
    return new UnknownRevertError({ data: "0x", context, cause: error });
  return new RequestFailedError({ context, cause: error });
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/**
 * Whether an error is the revert of this name; narrows its arguments.
 *
 * @example
 * ```ts
 * const error = decodeRevert("0x00000000");
 * if (isRevert(error, "Passports_UnknownPassport")) console.log(error.args.id);
 * ```
 */
export function isRevert<name extends ErrorName>(error: unknown, name: name): error is ContractRevertError<name> {
  return error instanceof ContractRevertError && error.errorName === name;
}

/**
 * The revert of this name anywhere in the chain of causes.
 *
 * @example
 * ```ts
 * const found = findRevert(new TypeError("fetch failed"), "Liability_Underfunded");
 * console.log(found?.args.due);
 * ```
 */
export function findRevert<name extends ErrorName>(error: unknown, name: name): ContractRevertError<name> | undefined {
  for (const next of causes(error)) if (isRevert(next, name)) return next;
  return undefined;
}
