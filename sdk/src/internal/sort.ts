import type { Address } from "viem";

const order = (a: Address, b: Address): number => {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Addresses as the contracts want them: ascending. */
export function ascending(addresses: readonly Address[]): Address[] {
  return [...addresses].sort(order);
}

/** Signatures as the contracts want them: ascending by signer. */
export function bySigner<item extends { signer: Address }>(items: readonly item[]): item[] {
  return [...items].sort((a, b) => order(a.signer, b.signer));
}
