import type { Address, Hash, Hex } from "viem";

import * as passports from "../../abis/passports.js";
import type { WriteErrorType } from "../../errors/index.js";
import { syncAction, writeAction } from "../../internal/write.js";

/**
 * Names an operator, which has agreed by signature, or replaces its terms. By the controller.
 *
 * @throws ContractRevertError: `Passports_BadOperatorTerms`, `Passports_BadSignature`, `Passports_BoundElsewhere`,
 * `Passports_NotController`
 *
 * @example
 * ```ts
 * const now = Math.floor(Date.now() / 1000);
 * const terms = { passport: 1n, scopes: Scope.Act, expiry: now + 30 * 86_400, deadline: BigInt(now + 3_600) };
 * const signature = await citizen.passports.signOperatorAgreement(terms);
 * await client.passports.setOperatorSync({ ...terms, operator: citizen.account.address, signature });
 * ```
 */
export const setOperator = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.setOperator,
  event: passports.OperatorSet,
  args: ({ passport, ...terms }: setOperator.Parameters) => [{ id: passport, ...pick(terms) }],
});
/** {@link setOperator}, then waits and answers with the event `OperatorSet`. */
export const setOperatorSync = /*#__PURE__*/ syncAction(setOperator);
export declare namespace setOperator {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who operates; it has signed, see `signOperatorAgreement`. */
    operator: Address;
    /** What it may do, a sum of `Scope`. */
    scopes: number;
    /** First second in which it may no more. */
    expiry: number;
    /** Last second of its signature. */
    deadline: bigint;
    /** The operator's signature. */
    signature: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/** The terms alone: whatever else rides on the parameters stays out of the call. */
function pick({ operator, scopes, expiry, deadline, signature }: Omit<setOperator.Parameters, "passport">) {
  return { operator, scopes, expiry, deadline, signature };
}

/**
 * Removes an operator. By the controller or the operator itself, at any time.
 *
 * @throws ContractRevertError: `Passports_UnknownOperator`, `Passports_NotAuthorised`
 *
 * @example
 * ```ts
 * await client.passports.removeOperatorSync({ passport: 1n, operator: citizen.account.address });
 * ```
 */
export const removeOperator = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.removeOperator,
  event: passports.OperatorRemoved,
  args: ({ passport, operator }: removeOperator.Parameters) => [passport, operator],
});
/** {@link removeOperator}, then waits and answers with the event `OperatorRemoved`. */
export const removeOperatorSync = /*#__PURE__*/ syncAction(removeOperator);
export declare namespace removeOperator {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who acts for the passport. */
    operator: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes an operator off the record that expired or was named by an earlier controller. Anyone may call.
 *
 * @throws ContractRevertError: `Passports_OperatorLive`, `Passports_UnknownOperator`
 *
 * @example
 * ```ts
 * await client.passports.pruneOperatorSync({ passport: 1n, operator: citizen.account.address });
 * ```
 */
export const pruneOperator = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.pruneOperator,
  event: passports.OperatorRemoved,
  args: ({ passport, operator }: pruneOperator.Parameters) => [passport, operator],
});
/** {@link pruneOperator}, then waits and answers with the event `OperatorRemoved`. */
export const pruneOperatorSync = /*#__PURE__*/ syncAction(pruneOperator);
export declare namespace pruneOperator {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who acts for the passport. */
    operator: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
