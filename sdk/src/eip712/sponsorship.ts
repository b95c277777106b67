import type { Hex } from "viem";

import * as forks from "../abis/forks.js";
import * as tiers from "../abis/tiers.js";
import { readAction } from "../internal/read.js";
import { type SignOptions, sign, signingDomain } from "../internal/sign.js";
import type { Cell, CellClient } from "../types/cell.js";

const types = {
  Sponsorship: [
    { name: "passport", type: "uint256" },
    { name: "sponsor", type: "uint256" },
    { name: "cover", type: "uint96" },
    { name: "royalty", type: "uint16" },
    { name: "tail", type: "uint32" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
  ],
} as const;

/** The terms on which a sponsor covers a spin-off. */
export interface SpinOffTerms {
  /** The passport that leaves its domain. */
  passport: bigint;
  /** The passport that covers it. */
  sponsor: bigint;
  /** Locked of the sponsor's own bond for the tail, in the asset's units. */
  cover: bigint;
  /** The sponsor's share of what the spin-off earns, in basis points. */
  royalty: number;
  /** Seconds in which acts before the spin-off still reach it. */
  tail: number;
  /** Last second in which the request can be made. */
  deadline: number;
}

/**
 * The EIP-712 typed data by which a sponsor's controller covers a spin-off.
 *
 * @example
 * ```ts
 * const terms = { passport: 3n, sponsor: 2n, cover: 40n, royalty: 500, tail: 180 * 86_400, deadline: 2 ** 32 };
 * console.log(hashTypedData(sponsorshipTypedData({ cell, ...terms, nonce: 0n })));
 * ```
 */
export function sponsorshipTypedData({ cell, nonce, ...terms }: SpinOffTerms & { cell: Cell; nonce: bigint }) {
  const { passport, sponsor, cover, royalty, tail, deadline } = terms;
  return {
    domain: signingDomain(cell, "forks"),
    types,
    primaryType: "Sponsorship",
    message: { passport, sponsor, cover, royalty, tail, nonce, deadline },
  } as const;
}

const readSpinOffNonce = /*#__PURE__*/ readAction({
  module: "forks",
  item: forks.spinOffNonceOf,
  args: ({ passport }: { passport: bigint }) => [passport],
  result: (nonce) => nonce,
});

/**
 * Signs, as the sponsor's controller, the terms of a passport's next spin-off.
 *
 * @example
 * ```ts
 * const deadline = Math.floor(Date.now() / 1000) + 86_400;
 * const terms = { passport: 1n, sponsor: 2n, cover: parseUnits("40", 18), royalty: 500, tail: 180 * 86_400, deadline };
 * console.log(await citizen.spinoffs.sign(terms));
 * ```
 */
export async function signSponsorship(client: CellClient, parameters: SpinOffTerms & SignOptions): Promise<Hex> {
  const { cell, account, passport } = parameters;
  const nonce = await readSpinOffNonce(client, { cell, passport });
  return (await sign(client, account, sponsorshipTypedData({ ...parameters, nonce }))).signature;
}

const principalTypes = {
  Principal: [
    { name: "passport", type: "uint256" },
    { name: "human", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
  ],
} as const;

/** What a human agrees to when it vouches. */
export interface Principal {
  /** The passport that it vouches for. */
  passport: bigint;
  /** The human's own passport. */
  human: bigint;
  /** Last second of the signature. */
  deadline: number;
}

/**
 * The EIP-712 typed data by which a human's passport vouches for another.
 *
 * @example
 * ```ts
 * console.log(hashTypedData(principalTypedData({ cell, passport: 1n, human: 2n, nonce: 0n, deadline: 2 ** 32 })));
 * ```
 */
export function principalTypedData({
  cell,
  passport,
  human,
  nonce,
  deadline,
}: Principal & { cell: Cell; nonce: bigint }) {
  return {
    domain: signingDomain(cell, "tiers"),
    types: principalTypes,
    primaryType: "Principal",
    message: { passport, human, nonce, deadline },
  } as const;
}

const readPrincipalNonce = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.principalNonceOf,
  args: ({ passport }: { passport: bigint }) => [passport],
  result: (nonce) => nonce,
});

/**
 * Signs, as the human's controller, that its passport vouches for another.
 *
 * @example
 * ```ts
 * const deadline = Math.floor(Date.now() / 1000) + 3_600;
 * console.log(await citizen.tiers.signPrincipal({ passport: 1n, human: 2n, deadline }));
 * ```
 */
export async function signPrincipal(client: CellClient, parameters: Principal & SignOptions): Promise<Hex> {
  const { cell, account, passport } = parameters;
  const nonce = await readPrincipalNonce(client, { cell, passport });
  return (await sign(client, account, principalTypedData({ ...parameters, nonce }))).signature;
}
