// What the examples take from their environment.
import type { Hex } from "viem";

import { type Cell, InvalidParameterError } from "@isopolity/sdk";

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new InvalidParameterError({ parameter: name, reason: "set it in the environment", value });
}

const parsed = JSON.parse(required("ISOPOLITY_CELL")) as Omit<Cell, "startBlock"> & { startBlock: string };

export const rpcUrl = required("ISOPOLITY_RPC_URL");
export const cell: Cell = { ...parsed, startBlock: BigInt(parsed.startBlock) };
export const key = (process.env.ISOPOLITY_KEY ?? `0x${"1".repeat(64)}`) as Hex;
