import type { Hash } from "viem";

import * as randomness from "../abis/randomness.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Writes the seed of a ticket down, as soon as its block is there: from then on it never changes. Anyone may.
 *
 * @throws ContractRevertError: `BlockhashRandomness_TooEarly`
 *
 * @example
 * ```ts
 * await client.randomness.recordSync({ ticket: 1n });
 * ```
 */
export const recordSeed = /*#__PURE__*/ writeAction({
  module: "randomness",
  item: randomness.record,
  errors: furtherErrors,
  event: randomness.SeedRecorded,
  args: ({ ticket }: recordSeed.Parameters) => [ticket],
});
/** {@link recordSeed}, then waits and answers with the event `SeedRecorded`. */
export const recordSeedSync = /*#__PURE__*/ syncAction(recordSeed);
export declare namespace recordSeed {
  interface Parameters {
    /** What the adapter answered when it was asked. */
    ticket: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Whether the seed of a ticket is recorded, so that it never changes any more.
 *
 * @example
 * ```ts
 * console.log(await client.randomness.isRecorded({ ticket: 1n }));
 * ```
 */
export const isSeedRecorded = /*#__PURE__*/ readAction({
  module: "randomness",
  item: randomness.isRecorded,
  errors: furtherErrors,
  args: ({ ticket }: isSeedRecorded.Parameters) => [ticket],
  result: (answer) => answer,
});
export declare namespace isSeedRecorded {
  interface Parameters {
    /** What the adapter answered when it was asked. */
    ticket: bigint;
  }
  type ReturnType = ResultOf<typeof isSeedRecorded>;
  type ErrorType = ReadErrorType;
}

/**
 * The seed of a ticket; zero while it is not known.
 *
 * @example
 * ```ts
 * console.log(await client.randomness.get({ ticket: 1n }));
 * ```
 */
export const getSeed = /*#__PURE__*/ readAction({
  module: "randomness",
  item: randomness.seedOf,
  errors: furtherErrors,
  args: ({ ticket }: getSeed.Parameters) => [ticket],
  result: (seed) => seed,
});
export declare namespace getSeed {
  interface Parameters {
    /** What the adapter answered when it was asked. */
    ticket: bigint;
  }
  type ReturnType = ResultOf<typeof getSeed>;
  type ErrorType = ReadErrorType;
}
