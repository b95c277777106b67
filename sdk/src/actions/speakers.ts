import type { Address, Hash } from "viem";

import * as audits from "../abis/audits.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Notes that an account speaks for a member in the epoch that runs: receipts that it signed then bind the member, also
 * after the key was revoked or control was handed on. Whoever is given a receipt does well to note its signer. Anyone.
 * Capability *justice*.
 *
 * @throws ContractRevertError: `Audits_NotAuthorized`
 *
 * @example
 * ```ts
 * await client.audits.noteSpeakerSync({ passport: 1n, speaker: client.account.address });
 * ```
 */
export const noteSpeaker = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.noteSpeaker,
  errors: furtherErrors,
  event: audits.SpeakerNoted,
  args: ({ passport, speaker }: noteSpeaker.Parameters) => [passport, speaker],
});
/** {@link noteSpeaker}, then waits and answers with the event `SpeakerNoted`. */
export const noteSpeakerSync = /*#__PURE__*/ syncAction(noteSpeaker);
export declare namespace noteSpeaker {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Its controller, or an operator that may act. */
    speaker: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Whether an account was noted as a member's speaker in an epoch.
 *
 * @example
 * ```ts
 * const epoch = await client.audits.currentEpoch();
 * console.log(await client.audits.isNotedSpeaker({ passport: 1n, epoch, speaker: client.account.address }));
 * ```
 */
export const isNotedSpeaker = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.isNotedSpeaker,
  errors: furtherErrors,
  args: ({ passport, epoch, speaker }: isNotedSpeaker.Parameters) => [passport, epoch, speaker],
  result: (answer) => answer,
});
export declare namespace isNotedSpeaker {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Number of the epoch. */
    epoch: bigint;
    /** Its controller, or an operator that may act. */
    speaker: Address;
  }
  type ReturnType = ResultOf<typeof isNotedSpeaker>;
  type ErrorType = ReadErrorType;
}
