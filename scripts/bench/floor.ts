import type { TransactionResponse } from "ethers";

/** EVM prices (cancun) of what a job cannot do without. */
export const PRICE = {
  base: 21_000,
  newSlot: 22_100,
  update: 5_000,
  coldRead: 2_100,
  coldCall: 2_600,
  /** Authority's code, and the words of function and posture. */
  guardPublic: 2_600 + 2 * 2_100,
  /** The same and the caller's membership. */
  guardMantle: 2_600 + 3 * 2_100,
  /** A plain ERC-20's transferFrom with an endless allowance: code, two balances, the allowance, the log. */
  tokenIn: 2_600 + 2 * 5_000 + 2_100 + 1_756,
  /** A plain ERC-20's transfer to a holder: code, two balances, the log. */
  tokenOut: 2_600 + 2 * 5_000 + 1_756,
  /** Reading what arrived: the balance is warm by then, the code too. */
  measure: 2 * 200,
} as const;

/** A log with its topics and the bytes of its data. */
export const log = (topics: number, bytes: number): number => 375 * (1 + topics) + 8 * bytes;

/** What the calldata of a sent transaction costs. */
export function calldata(transaction: Pick<TransactionResponse, "data">): number {
  let gas = 0;
  for (let at = 2; at < transaction.data.length; at += 2) gas += transaction.data.slice(at, at + 2) === "00" ? 4 : 16;
  return gas;
}

export type Part = readonly [name: string, gas: number];

/** The floor of a job: its parts, added up and in words. */
export function floorOf(parts: readonly Part[]): { floor: number; floorParts: string } {
  const floor = parts.reduce((sum, [, gas]) => sum + gas, 0);
  return { floor, floorParts: parts.map(([name, gas]) => `${name} ${gas.toLocaleString("en-US")}`).join(" + ") };
}
