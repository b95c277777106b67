import type { Hex } from "viem";

import type { BaseError } from "./base.js";
import { decodeWith, toIsopolityError as translate } from "./decode.js";
import type {
  CallContext,
  ContractPanicError,
  ContractReasonError,
  ContractRevertError,
  UnknownRevertError,
} from "./revert.js";
import { furtherErrors } from "./tables.js";

/** A context in which any module may have refused. */
function anywhere(context: CallContext | undefined): CallContext {
  return { functionName: "", to: "0x", ...context, errors: furtherErrors } as CallContext;
}

/**
 * Revert data as a typed error: any error of any module, a panic, a reason, or unknown. An error that carries another one's data has
 * that one as its cause. Needs no node.
 *
 * @example
 * ```ts
 * const error = decodeRevert("0x4e487b710000000000000000000000000000000000000000000000000000000000000011");
 * console.log(error.shortMessage);
 * ```
 */
export function decodeRevert(
  data: Hex,
  { context, cause }: { context?: CallContext | undefined; cause?: unknown } = {},
): ContractRevertError | ContractPanicError | ContractReasonError | UnknownRevertError {
  return decodeWith(data, { context: anywhere(context), cause });
}

/**
 * Whatever viem, a node or a wallet threw, as one of the SDK's errors. What is one already passes unchanged.
 *
 * @example
 * ```ts
 * const error = toIsopolityError(new TypeError("fetch failed"));
 * console.log(error.name); // "RequestFailedError"
 * ```
 */
export function toIsopolityError(error: unknown, context?: CallContext): BaseError {
  return translate(error, anywhere(context));
}
