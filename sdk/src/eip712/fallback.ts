import { type Address, type Hex, encodeAbiParameters, zeroHash } from "viem";

import { type SignOptions, sign, signingDomain } from "../internal/sign.js";
import type { Cell, CellClient } from "../types/cell.js";
import type { SignerSignature } from "./order.js";

const types = {
  FallbackRuling: [
    { name: "disputeId", type: "uint256" },
    { name: "arbitrable", type: "address" },
    { name: "choices", type: "uint256" },
    { name: "question", type: "bytes" },
    { name: "ruling", type: "uint256" },
  ],
} as const;

/** An answer to a question that was put to the fallback arbitrator. */
export interface FallbackRuling {
  /** The dispute, as this arbitrator numbers it. */
  disputeId: bigint;
  /** The contract that asks; a cell's court for what it refers. */
  arbitrable: Address;
  /** The highest choice there is. */
  choices: bigint;
  /** The question in the asking contract's words, as `FallbackAsked` tells them; see {@link caseQuestion}, {@link disputeQuestion}. */
  question: Hex;
  /** The answer; 0 refuses to rule. */
  ruling: bigint;
}

/**
 * What the court asks about a case that it refers.
 *
 * @example
 * ```ts
 * console.log(caseQuestion({ caseId: keccak256("0x01") }));
 * ```
 */
export function caseQuestion({ caseId, counter = zeroHash }: { caseId: Hex; counter?: Hex | undefined }): Hex {
  return encodeAbiParameters([{ type: "bytes32" }, { type: "bytes32" }], [caseId, counter]);
}

/**
 * What the court asks about a dispute of another contract that it refers.
 *
 * @example
 * ```ts
 * console.log(disputeQuestion({ disputeId: 1n, arbitrable: cell.addresses.escrow, partyA: 1n, partyB: 2n }));
 * ```
 */
export function disputeQuestion(parameters: {
  /** As the court numbers it. */
  disputeId: bigint;
  /** The contract that asked the court. */
  arbitrable: Address;
  /** The passports that it named as parties; 0 for none. */
  partyA: bigint;
  partyB: bigint;
}): Hex {
  const { disputeId, arbitrable, partyA, partyB } = parameters;
  return encodeAbiParameters(
    [{ type: "uint256" }, { type: "address" }, { type: "uint256" }, { type: "uint256" }],
    [disputeId, arbitrable, partyA, partyB],
  );
}

/**
 * The EIP-712 typed data of a ruling of the fallback arbitrator. It binds the question, so that no signer answers what it did not read.
 *
 * @example
 * ```ts
 * const asked = { disputeId: 1n, arbitrable: cell.addresses.court, choices: 3n, question: caseQuestion({ caseId: keccak256("0x01") }) };
 * console.log(hashTypedData(fallbackRulingTypedData({ cell, ...asked, ruling: 1n })));
 * ```
 */
export function fallbackRulingTypedData({ cell, ...asked }: FallbackRuling & { cell: Cell }) {
  const { disputeId, arbitrable, choices, question, ruling } = asked;
  return {
    domain: signingDomain(cell, "fallbackArbitrator"),
    types,
    primaryType: "FallbackRuling",
    message: { disputeId, arbitrable, choices, question, ruling },
  } as const;
}

/**
 * Signs a ruling as one of the fallback arbitrator's signers; `giveFallbackRuling` takes it.
 *
 * @example
 * ```ts
 * const asked = { disputeId: 1n, arbitrable: cell.addresses.court, choices: 3n, question: caseQuestion({ caseId: keccak256("0x01") }) };
 * console.log(await client.fallback.sign({ ...asked, ruling: 1n }));
 * ```
 */
export async function signFallbackRuling(
  client: CellClient,
  parameters: FallbackRuling & SignOptions,
): Promise<SignerSignature> {
  return sign(client, parameters.account, fallbackRulingTypedData(parameters));
}
