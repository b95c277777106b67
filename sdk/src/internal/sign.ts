import type { Account, Address, Hex, TypedData, TypedDataDefinition } from "viem";
import { getBlock, signTypedData } from "viem/actions";
import { getAction } from "viem/utils";

import { toIsopolityError } from "../errors/decode.js";
import type { Cell, CellClient, Module } from "../types/cell.js";
import { accountOf } from "./write.js";

/** What every signature takes beside its own parameters. */
export interface SignOptions {
  cell: Cell;
  /** Who signs; the client's account by default. */
  account?: Account | Address | undefined;
}

/** The names under which the modules sign. */
const NAMES = {
  passports: "ERC8004IdentityRegistry",
  consents: "Isopolity Consent",
  forks: "Isopolity Forks",
  tiers: "Isopolity Tiers",
  interimCourt: "Isopolity InterimCourt",
  court: "Isopolity Court",
  fallbackArbitrator: "Isopolity FallbackArbitrator",
  audits: "Isopolity Audits",
  escrow: "Isopolity Escrow",
  panels: "Isopolity Panels",
} as const satisfies Partial<Record<Module, string>>;

/** The EIP-712 domain of a module: what binds a signature to its chain and contract. */
export function signingDomain(cell: Cell, module: keyof typeof NAMES) {
  return {
    name: NAMES[module],
    version: "1",
    chainId: cell.chainId,
    verifyingContract: cell.addresses[module],
  } as const;
}

/** Asks the account for a signature of typed data. */
export async function sign<const types extends TypedData, primaryType extends keyof types | "EIP712Domain">(
  client: CellClient,
  account: Account | Address | undefined,
  typedData: TypedDataDefinition<types, primaryType>,
): Promise<{ signer: Address; signature: Hex }> {
  const signer = accountOf(client, account, `sign ${typedData.primaryType as string}`);
  try {
    const signature = await getAction(
      client,
      signTypedData,
      "signTypedData",
    )({ ...typedData, account: signer } as unknown as Parameters<typeof signTypedData>[1]);
    return { signer: signer.address, signature };
  } catch (error) {
    throw toIsopolityError(error);
  }
}

/** The chain's own time in seconds: what deadlines are compared with. */
export async function chainTime(client: CellClient): Promise<number> {
  try {
    const { timestamp } = await getAction(client, getBlock, "getBlock")({});
    return Number(timestamp);
  } catch (error) {
    throw toIsopolityError(error);
  }
}
