import type { Hash, Hex } from "viem";

import * as consents from "../abis/consents.js";
import type { ConsentProof, ConsentReceipt } from "../eip712/consent.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { ConsentState } from "../types/enums.js";

/**
 * Records a receipt on chain with its signature. Anyone may call; recording does not use it.
 *
 * @throws ContractRevertError: `ConsentLedger_AlreadyRecorded`, `ConsentLedger_Unusable`
 *
 * @example
 * ```ts
 * const subject = keccak256("0x01");
 * const proof = await client.consent.sign({ passport: 1n, purpose: Purpose.Export, subject });
 * const { event } = await client.consent.recordSync({ proof });
 * console.log(event.digest);
 * ```
 */
export const recordConsent = /*#__PURE__*/ writeAction({
  module: "consents",
  item: consents.record,
  event: consents.ConsentRecorded,
  args: ({ proof }: recordConsent.Parameters) => [proof],
});
/** {@link recordConsent}, then waits and answers with the event `ConsentRecorded`. */
export const recordConsentSync = /*#__PURE__*/ syncAction(recordConsent);
export declare namespace recordConsent {
  interface Parameters {
    /** A receipt with its signature, see `signConsent`. */
    proof: ConsentProof;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Revokes one unused receipt. By the controller or an operator with consent scope.
 *
 * @throws ContractRevertError: `ConsentLedger_NotEntitled`
 *
 * @example
 * ```ts
 * await client.consent.revokeSync({ passport: 1n, receiptNonce: 7n });
 * ```
 */
export const revokeConsent = /*#__PURE__*/ writeAction({
  module: "consents",
  item: consents.revoke,
  event: consents.ConsentsRevoked,
  args: ({ passport, receiptNonce }: revokeConsent.Parameters) => [passport, receiptNonce],
});
/** {@link revokeConsent}, then waits and answers with the event `ConsentsRevoked`. */
export const revokeConsentSync = /*#__PURE__*/ syncAction(revokeConsent);
export declare namespace revokeConsent {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The receipt's nonce. */
    receiptNonce: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Revokes 256 nonces at once.
 *
 * @throws ContractRevertError: `ConsentLedger_NotEntitled`
 *
 * @example
 * ```ts
 * await client.consent.revokeWordSync({ passport: 1n, word: 0n });
 * ```
 */
export const revokeConsentWord = /*#__PURE__*/ writeAction({
  module: "consents",
  item: consents.revokeWord,
  event: consents.ConsentsRevoked,
  args: ({ passport, word }: revokeConsentWord.Parameters) => [passport, word],
});
/** {@link revokeConsentWord}, then waits and answers with the event `ConsentsRevoked`. */
export const revokeConsentWordSync = /*#__PURE__*/ syncAction(revokeConsentWord);
export declare namespace revokeConsentWord {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Nonces `256 * word` to `256 * word + 255`. */
    word: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * What is signed for a receipt.
 *
 * @example
 * ```ts
 * const { receipt } = await client.consent.build({ passport: 1n, purpose: Purpose.Export, subject: keccak256("0x01") });
 * console.log(await client.consent.digest({ receipt }));
 * ```
 */
export const getConsentDigest = /*#__PURE__*/ readAction({
  module: "consents",
  item: consents.digestOf,
  args: ({ receipt }: getConsentDigest.Parameters) => [receipt],
  result: (answer) => answer,
});
export declare namespace getConsentDigest {
  interface Parameters {
    /** The receipt, as {@link buildConsent} builds it. */
    receipt: ConsentReceipt;
  }
  type ReturnType = ResultOf<typeof getConsentDigest>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a receipt would be accepted now, and if not, why not.
 *
 * @example
 * ```ts
 * const proof = await client.consent.sign({ passport: 1n, purpose: Purpose.Export, subject: keccak256("0x01") });
 * console.log(nameOf(ConsentState, await client.consent.state({ proof })));
 * ```
 */
export const getConsentState = /*#__PURE__*/ readAction({
  module: "consents",
  item: consents.stateOf,
  args: ({ proof }: getConsentState.Parameters) => [proof],
  result: (state) => state as ConsentState,
});
export declare namespace getConsentState {
  interface Parameters {
    /** The receipt, who signed it, and the signature. */
    proof: ConsentProof;
  }
  type ReturnType = ResultOf<typeof getConsentState>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a nonce was used or revoked.
 *
 * @example
 * ```ts
 * console.log(await client.consent.isSpent({ passport: 1n, receiptNonce: 7n }));
 * ```
 */
export const isConsentSpent = /*#__PURE__*/ readAction({
  module: "consents",
  item: consents.isSpent,
  args: ({ passport, receiptNonce }: isConsentSpent.Parameters) => [passport, receiptNonce],
  result: (answer) => answer,
});
export declare namespace isConsentSpent {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The receipt's nonce. */
    receiptNonce: bigint;
  }
  type ReturnType = ResultOf<typeof isConsentSpent>;
  type ErrorType = ReadErrorType;
}

/**
 * Who recorded a receipt as signed, and when; zeros when nobody did.
 *
 * @example
 * ```ts
 * console.log(await client.consent.recorded({ digest: keccak256("0x01") }));
 * ```
 */
export const getConsentRecord = /*#__PURE__*/ readAction({
  module: "consents",
  item: consents.recordOf,
  args: ({ digest }: getConsentRecord.Parameters) => [digest],
  result: (answer) => answer,
});
export declare namespace getConsentRecord {
  interface Parameters {
    /** What was signed, see {@link getConsentDigest}. */
    digest: Hex;
  }
  type ReturnType = ResultOf<typeof getConsentRecord>;
  type ErrorType = ReadErrorType;
}
