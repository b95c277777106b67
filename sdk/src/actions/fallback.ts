import type { Hash } from "viem";

import * as fallback from "../abis/fallbackArbitrator.js";
import type { SignerSignature } from "../eip712/order.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Rules the arbitrable contract, once. Anyone.
 *
 * @throws ContractRevertError: `FallbackArbitrator_NotRuled`, `FallbackArbitrator_AlreadyDone`
 *
 * @example
 * ```ts
 * await client.fallback.executeSync({ disputeId: 1n });
 * ```
 */
export const executeFallbackRuling = /*#__PURE__*/ writeAction({
  module: "fallbackArbitrator",
  item: fallback.executeRuling,
  errors: furtherErrors,
  event: fallback.FallbackExecuted,
  args: ({ disputeId }: executeFallbackRuling.Parameters) => [disputeId],
});
/** {@link executeFallbackRuling}, then waits and answers with the event `FallbackExecuted`. */
export const executeFallbackRulingSync = /*#__PURE__*/ syncAction(executeFallbackRuling);
export declare namespace executeFallbackRuling {
  interface Parameters {
    /** The dispute, as this arbitrator numbers it. */
    disputeId: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Gives a ruling that a quorum signed. Anyone.
 *
 * @throws ContractRevertError: `FallbackArbitrator_UnknownDispute`, `FallbackArbitrator_AlreadyDone`,
 * `FallbackArbitrator_BadChoice`
 *
 * @example
 * ```ts
 * await client.fallback.ruleSync({ disputeId: 1n, ruling: 1n, signatures: [{ signer: client.account.address, signature: "0x" }] });
 * ```
 */
export const giveFallbackRuling = /*#__PURE__*/ writeAction({
  module: "fallbackArbitrator",
  item: fallback.giveRuling,
  errors: furtherErrors,
  event: fallback.FallbackRuled,
  args: ({ disputeId, ruling, signatures }: giveFallbackRuling.Parameters) => [disputeId, ruling, signatures],
});
/** {@link giveFallbackRuling}, then waits and answers with the event `FallbackRuled`. */
export const giveFallbackRulingSync = /*#__PURE__*/ syncAction(giveFallbackRuling);
export declare namespace giveFallbackRuling {
  interface Parameters {
    /** The dispute, as this arbitrator numbers it. */
    disputeId: bigint;
    /** The ruling. */
    ruling: bigint;
    /** One each of at least `threshold` signers over `hashRuling`, ascending by signer. */
    signatures: readonly SignerSignature[];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The present ruling, which an appeal may change; 0 while there is none.
 *
 * @example
 * ```ts
 * console.log(await client.fallback.ruling({ disputeID: 1n }));
 * ```
 */
export const getFallbackRuling = /*#__PURE__*/ readAction({
  module: "fallbackArbitrator",
  item: fallback.currentRuling,
  errors: furtherErrors,
  args: ({ disputeID }: getFallbackRuling.Parameters) => [disputeID],
  result: (ruling) => ruling,
});
export declare namespace getFallbackRuling {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
  }
  type ReturnType = ResultOf<typeof getFallbackRuling>;
  type ErrorType = ReadErrorType;
}

/**
 * A dispute as it stands; zeros for an unknown one.
 *
 * @example
 * ```ts
 * console.log(await client.fallback.get({ disputeId: 1n }));
 * ```
 */
export const getFallbackDispute = /*#__PURE__*/ readAction({
  module: "fallbackArbitrator",
  item: fallback.disputeOf,
  errors: furtherErrors,
  args: ({ disputeId }: getFallbackDispute.Parameters) => [disputeId],
  result: (answer) => answer,
});
export declare namespace getFallbackDispute {
  interface Parameters {
    /** The dispute, as this arbitrator numbers it. */
    disputeId: bigint;
  }
  type ReturnType = ResultOf<typeof getFallbackDispute>;
  type ErrorType = ReadErrorType;
}

/**
 * Where a dispute stands.
 *
 * @example
 * ```ts
 * console.log(await client.fallback.status({ disputeID: 1n }));
 * ```
 */
export const getFallbackStatus = /*#__PURE__*/ readAction({
  module: "fallbackArbitrator",
  item: fallback.disputeStatus,
  errors: furtherErrors,
  args: ({ disputeID }: getFallbackStatus.Parameters) => [disputeID],
  result: (status) => status,
});
export declare namespace getFallbackStatus {
  interface Parameters {
    /** The dispute. */
    disputeID: bigint;
  }
  type ReturnType = ResultOf<typeof getFallbackStatus>;
  type ErrorType = ReadErrorType;
}

/**
 * What signers sign to rule.
 *
 * @example
 * ```ts
 * console.log(await client.fallback.hash({ disputeId: 1n, ruling: 1n }));
 * ```
 */
export const getFallbackRulingHash = /*#__PURE__*/ readAction({
  module: "fallbackArbitrator",
  item: fallback.hashRuling,
  errors: furtherErrors,
  args: ({ disputeId, ruling }: getFallbackRulingHash.Parameters) => [disputeId, ruling],
  result: (answer) => answer,
});
export declare namespace getFallbackRulingHash {
  interface Parameters {
    /** The dispute, as this arbitrator numbers it. */
    disputeId: bigint;
    /** The ruling. */
    ruling: bigint;
  }
  type ReturnType = ResultOf<typeof getFallbackRulingHash>;
  type ErrorType = ReadErrorType;
}

/**
 * The signers, ascending.
 *
 * @example
 * ```ts
 * console.log(await client.fallback.signers());
 * ```
 */
export const getFallbackSigners = /*#__PURE__*/ readAction({
  module: "fallbackArbitrator",
  item: fallback.signers,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getFallbackSigners {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getFallbackSigners>;
  type ErrorType = ReadErrorType;
}

/**
 * How many of them must sign.
 *
 * @example
 * ```ts
 * console.log(await client.fallback.threshold());
 * ```
 */
export const getFallbackThreshold = /*#__PURE__*/ readAction({
  module: "fallbackArbitrator",
  item: fallback.threshold,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getFallbackThreshold {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getFallbackThreshold>;
  type ErrorType = ReadErrorType;
}
