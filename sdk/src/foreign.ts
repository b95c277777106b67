import type { Address } from "viem";

import { InvalidParameterError } from "./errors/cell.js";

/** Bits of a passport's number in its own registry. */
const NUMBER_BITS = 40n;

/**
 * How an escrow names a passport of another cell on this chain: its registry and its number in one word, so that nobody is paid across
 * cells and taken for a neighbour (ESC-3).
 *
 * @throws InvalidParameterError: a number that no registry gives
 *
 * @example
 * ```ts
 * const payee = foreignPassport({ registry: cell.addresses.passports, passport: 2n });
 * console.log(payee);
 * ```
 */
export function foreignPassport({ registry, passport }: foreignPassport.Parameters): bigint {
  if (passport < 1n || passport >> NUMBER_BITS !== 0n) {
    throw new InvalidParameterError({
      parameter: "passport",
      reason: "numbers run from 1 to 2^40 - 1",
      value: passport,
    });
  }
  return (BigInt(registry) << NUMBER_BITS) | passport;
}
export declare namespace foreignPassport {
  interface Parameters {
    /** The other cell's `Passports`. */
    registry: Address;
    /** The passport's number there. */
    passport: bigint;
  }
}

/**
 * Whether an id names a passport of another cell, as `foreignPassport` does.
 *
 * @example
 * ```ts
 * console.log(isForeignPassport(2n)); // false
 * ```
 */
export function isForeignPassport(passport: bigint): boolean {
  return passport >> NUMBER_BITS !== 0n;
}
