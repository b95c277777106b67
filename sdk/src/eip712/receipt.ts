import { type Address, type Hex, encodeAbiParameters, hashStruct, keccak256, zeroHash } from "viem";

import type { MeterReceipt } from "../actions/audits.js";
import { type SignOptions, sign, signingDomain } from "../internal/sign.js";
import type { Cell, CellClient } from "../types/cell.js";

const types = {
  Receipt: [
    { name: "passport", type: "uint256" },
    { name: "epoch", type: "uint256" },
    { name: "index", type: "uint256" },
    { name: "counterparty", type: "address" },
    { name: "kind", type: "uint8" },
    { name: "amount", type: "uint256" },
    { name: "doneAt", type: "uint48" },
    { name: "evidence", type: "bytes32" },
  ],
} as const;

/** What a receipt must say; the rest has defaults. */
export interface BuildMeterReceiptParameters {
  /** Whose books. */
  passport: bigint;
  /** The epoch for which it is to be committed. */
  epoch: bigint;
  /** Its place in that epoch's books, from 0, without gaps. */
  index: bigint;
  /** With whom it was done. */
  counterparty: Address;
  /** How much. */
  amount: bigint;
  /** When, in seconds. */
  doneAt: number;
  /** What was done; 0 by default. */
  kind?: number | undefined;
  /** Hash of whatever proves more; zero by default. */
  evidence?: Hex | undefined;
}

/**
 * A receipt with its defaults filled in. Needs no node.
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * console.log(receipt.evidence);
 * ```
 */
export function buildMeterReceipt(parameters: BuildMeterReceiptParameters): MeterReceipt {
  const { kind = 0, evidence = zeroHash } = parameters;
  return { ...parameters, kind, evidence };
}

/**
 * The EIP-712 typed data of a receipt.
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * console.log(hashTypedData(meterReceiptTypedData({ cell, receipt })));
 * ```
 */
export function meterReceiptTypedData({ cell, receipt }: { cell: Cell; receipt: MeterReceipt }) {
  return { domain: signingDomain(cell, "audits"), types, primaryType: "Receipt", message: { ...receipt } } as const;
}

/**
 * A receipt's leaf in the committed tree: typed by field and hashed twice. Needs no node.
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * console.log(meterLeaf(receipt));
 * ```
 */
export function meterLeaf(receipt: MeterReceipt): Hex {
  const struct = hashStruct({ types, primaryType: "Receipt", data: { ...receipt } });
  return keccak256(encodeAbiParameters([{ type: "bytes32" }], [struct]));
}

/**
 * Signs a receipt, as its counterparty or as a key of the passport.
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * console.log(await citizen.audits.signReceipt({ receipt }));
 * ```
 */
export async function signMeterReceipt(
  client: CellClient,
  parameters: { receipt: MeterReceipt } & SignOptions,
): Promise<{ signer: Address; signature: Hex }> {
  return sign(client, parameters.account, meterReceiptTypedData(parameters));
}
