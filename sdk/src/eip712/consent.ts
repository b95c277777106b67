import { type Address, type Hex, bytesToBigInt, zeroHash } from "viem";

import * as passports from "../abis/passports.js";
import { readAction } from "../internal/read.js";
import { type SignOptions, chainTime, sign, signingDomain } from "../internal/sign.js";
import type { Cell, CellClient } from "../types/cell.js";
import type { Purpose } from "../types/enums.js";

/** One consent, for one use. */
export interface ConsentReceipt {
  /** Whose consent it is. */
  passport: bigint;
  /** What it consents to. */
  purpose: Purpose;
  /** What exactly; see `getForkSubject` and `getMergeSubject`. */
  subject: Hex;
  /** Hash of further limits; zero where there are none. */
  limits: Hex;
  /** The passport's control epoch: a change of control voids every receipt signed before. */
  controlEpoch: number;
  /** Any number that the passport has not used. */
  nonce: bigint;
  /** Last second in which it is good. */
  deadline: number;
}

/** A receipt with its proof. */
export interface ConsentProof {
  receipt: ConsentReceipt;
  /** Who signed: an account, a contract (ERC-1271), or one that is not deployed yet (ERC-6492). */
  signer: Address;
  /** Empty when the receipt was recorded on chain before. */
  signature: Hex;
}

const types = {
  ConsentReceipt: [
    { name: "passport", type: "uint256" },
    { name: "purpose", type: "uint8" },
    { name: "subject", type: "bytes32" },
    { name: "limits", type: "bytes32" },
    { name: "controlEpoch", type: "uint24" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
  ],
} as const;

/**
 * The EIP-712 typed data of a consent receipt.
 *
 * @example
 * ```ts
 * const { receipt } = await client.consent.build({ passport: 1n, purpose: Purpose.Export, subject: keccak256("0x01") });
 * console.log(hashTypedData(consentTypedData({ cell, receipt })));
 * ```
 */
export function consentTypedData({ cell, receipt }: { cell: Cell; receipt: ConsentReceipt }) {
  return {
    domain: signingDomain(cell, "consents"),
    types,
    primaryType: "ConsentReceipt",
    message: { ...receipt },
  } as const;
}

/** What a receipt says; the rest is looked up. */
export interface BuildConsentParameters {
  passport: bigint;
  purpose: Purpose;
  subject: Hex;
  /** Hash of further limits; none by default. */
  limits?: Hex | undefined;
  /** Random by default. Neighbouring nonces make using them cheaper. */
  nonce?: bigint | undefined;
  /** Last second in which it is good; a day from now by default. */
  deadline?: number | undefined;
}

const readEpoch = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.controlEpochOf,
  args: ({ passport }: { passport: bigint }) => [passport],
  result: (epoch) => epoch,
});

/**
 * A receipt with the passport's present control epoch, a fresh nonce and a deadline.
 *
 * @example
 * ```ts
 * const { receipt, typedData } = await client.consent.build({ passport: 1n, purpose: Purpose.Export, subject: keccak256("0x01") });
 * console.log(receipt.nonce, typedData.domain.name);
 * ```
 */
export async function buildConsent(
  client: CellClient,
  parameters: BuildConsentParameters & { cell: Cell },
): Promise<{ receipt: ConsentReceipt; typedData: ReturnType<typeof consentTypedData> }> {
  const { cell, passport, purpose, subject, limits = zeroHash } = parameters;
  const [controlEpoch, deadline] = await Promise.all([
    readEpoch(client, { cell, passport }),
    parameters.deadline ?? chainTime(client).then((now) => now + 86_400),
  ]);
  const nonce = parameters.nonce ?? bytesToBigInt(crypto.getRandomValues(new Uint8Array(16)));
  const receipt: ConsentReceipt = { passport, purpose, subject, limits, controlEpoch, nonce, deadline };
  return { receipt, typedData: consentTypedData({ cell, receipt }) };
}

/**
 * Builds a receipt and has the account sign it. By the passport's controller or an operator with consent scope.
 *
 * @example
 * ```ts
 * const proof = await client.consent.sign({ passport: 1n, purpose: Purpose.Export, subject: keccak256("0x01") });
 * console.log(proof.signature);
 * ```
 */
export async function signConsent(
  client: CellClient,
  parameters: BuildConsentParameters & SignOptions,
): Promise<ConsentProof> {
  const { receipt, typedData } = await buildConsent(client, parameters);
  return { receipt, ...(await sign(client, parameters.account, typedData)) };
}
