import type { Hash, Hex } from "viem";

import * as strict from "../abis/strictLiability.js";
import type { ConsentProof } from "../eip712/consent.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { Purpose } from "../types/enums.js";

/**
 * A sensitive operation that happened off chain.
 */
export interface Operation {
  /** Who did it and answers for it. */
  passport: bigint;
  /** Whose consent it needed; `passport` itself where an agent acted on itself. */
  consenter: bigint;
  /** What was done. */
  purpose: Purpose;
  /** What exactly, as a receipt names it. */
  subject: Hex;
  /** When it was done. */
  doneAt: number;
}

/**
 * Answers an operation with a consent receipt, until it is enforced.
 *
 * @throws ContractRevertError: `StrictLiability_WrongStatus`, `StrictLiability_WrongReceipt`,
 * `StrictLiability_NoConsent`
 *
 * @example
 * ```ts
 * await client.strictLiability.answerSync({ operation: { passport: 1n, consenter: 1n, purpose: Purpose.Replicate, subject: keccak256("0x01"), doneAt: 1 }, proof: { receipt: { passport: 1n, purpose: Purpose.Replicate, subject: keccak256("0x01"), limits: keccak256("0x01"), controlEpoch: 1, nonce: 1n, deadline: 1 }, signer: client.account.address, signature: "0x" } });
 * ```
 */
export const answerOperation = /*#__PURE__*/ writeAction({
  module: "strictLiability",
  item: strict.answer,
  errors: furtherErrors,
  event: strict.OperationAnswered,
  args: ({ operation, proof }: answerOperation.Parameters) => [operation, proof],
});
/** {@link answerOperation}, then waits and answers with the event `OperationAnswered`. */
export const answerOperationSync = /*#__PURE__*/ syncAction(answerOperation);
export declare namespace answerOperation {
  interface Parameters {
    /** The operation. */
    operation: Operation;
    /** The receipt; the signature is read only where the receipt is not recorded. */
    proof: ConsentProof;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Attests an operation. The second attestor, of another domain, makes it count.
 *
 * @throws ContractRevertError: `StrictLiability_NotAttestor`, `StrictLiability_AttestorNotGood`,
 * `StrictLiability_NotSensitive`, `StrictLiability_BadTime`, `StrictLiability_UnknownPassport`,
 * `StrictLiability_SameDomain`, `StrictLiability_WrongStatus`
 *
 * @example
 * ```ts
 * await auditor.strictLiability.attestSync({ operation: { passport: 1n, consenter: 1n, purpose: Purpose.Replicate, subject: keccak256("0x01"), doneAt: 1 }, attestor: 1n, evidence: keccak256("0x01") });
 * ```
 */
export const attestOperation = /*#__PURE__*/ writeAction({
  module: "strictLiability",
  item: strict.attest,
  errors: furtherErrors,
  event: strict.OperationAttested,
  args: ({ operation, attestor, evidence }: attestOperation.Parameters) => [operation, attestor, evidence],
});
/** {@link attestOperation}, then waits and answers with the event `OperationAttested`. */
export const attestOperationSync = /*#__PURE__*/ syncAction(attestOperation);
export declare namespace attestOperation {
  interface Parameters {
    /** The operation. */
    operation: Operation;
    /** The passport that attests; the caller controls it or acts for it. */
    attestor: bigint;
    /** Hash of the evidence. */
    evidence: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Punishes an operation that nobody answered.
 *
 * @throws ContractRevertError: `StrictLiability_WrongStatus`, `StrictLiability_GraceRuns`
 *
 * @example
 * ```ts
 * await client.strictLiability.enforceSync({ operation: { passport: 1n, consenter: 1n, purpose: Purpose.Replicate, subject: keccak256("0x01"), doneAt: 1 } });
 * ```
 */
export const enforceOperation = /*#__PURE__*/ writeAction({
  module: "strictLiability",
  item: strict.enforce,
  errors: furtherErrors,
  event: strict.OperationEnforced,
  args: ({ operation }: enforceOperation.Parameters) => [operation],
});
/** {@link enforceOperation}, then waits and answers with the event `OperationEnforced`. */
export const enforceOperationSync = /*#__PURE__*/ syncAction(enforceOperation);
export declare namespace enforceOperation {
  interface Parameters {
    /** The operation. */
    operation: Operation;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The id of an operation: bound to chain and contract. Also the incident of its punishment.
 *
 * @example
 * ```ts
 * console.log(await client.strictLiability.id({ operation: { passport: 1n, consenter: 1n, purpose: Purpose.Replicate, subject: keccak256("0x01"), doneAt: 1 } }));
 * ```
 */
export const getOperationId = /*#__PURE__*/ readAction({
  module: "strictLiability",
  item: strict.idOf,
  errors: furtherErrors,
  args: ({ operation }: getOperationId.Parameters) => [operation],
  result: (answer) => answer,
});
export declare namespace getOperationId {
  interface Parameters {
    /** The operation. */
    operation: Operation;
  }
  type ReturnType = ResultOf<typeof getOperationId>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether it could be enforced now.
 *
 * @example
 * ```ts
 * console.log(await client.strictLiability.isEnforceable({ operationId: keccak256("0x01") }));
 * ```
 */
export const isOperationEnforceable = /*#__PURE__*/ readAction({
  module: "strictLiability",
  item: strict.isEnforceable,
  errors: furtherErrors,
  args: ({ operationId }: isOperationEnforceable.Parameters) => [operationId],
  result: (answer) => answer,
});
export declare namespace isOperationEnforceable {
  interface Parameters {
    /** The operation's id. */
    operationId: Hex;
  }
  type ReturnType = ResultOf<typeof isOperationEnforceable>;
  type ErrorType = ReadErrorType;
}

/**
 * An operation as it stands; zeros, with `OperationStatus.Unknown`, for an id never seen.
 *
 * @example
 * ```ts
 * console.log(await client.strictLiability.get({ operationId: keccak256("0x01") }));
 * ```
 */
export const getOperation = /*#__PURE__*/ readAction({
  module: "strictLiability",
  item: strict.operationOf,
  errors: furtherErrors,
  args: ({ operationId }: getOperation.Parameters) => [operationId],
  result: (answer) => answer,
});
export declare namespace getOperation {
  interface Parameters {
    /** The operation's id. */
    operationId: Hex;
  }
  type ReturnType = ResultOf<typeof getOperation>;
  type ErrorType = ReadErrorType;
}
