import { type Address, type Hex, bytesToBigInt, encodeAbiParameters, numberToHex, zeroAddress } from "viem";

import type { EscrowTerms, Milestone } from "../types/escrow.js";
import { InvalidParameterError } from "../errors/cell.js";
import { type SignOptions, chainTime, sign, signingDomain } from "../internal/sign.js";
import type { Cell, CellClient } from "../types/cell.js";
import { SettlementPurpose } from "../types/enums.js";

const DAY = 86_400;

/** What an escrow must say; the rest has defaults. */
export interface BuildEscrowParameters {
  /** Passport that pays. */
  payer: bigint;
  /** Passport that is paid. */
  payee: bigint;
  /** What it pays where there is one milestone, in the asset's units. */
  amount?: bigint | undefined;
  /** Last second of delivery where there is one milestone; 30 days from now by default. */
  deadline?: number | undefined;
  /** The milestones where there are several, at most 16. */
  milestones?: readonly Milestone[] | undefined;
  /** The settlement asset by default; the zero address for the chain's coin. */
  asset?: Address | undefined;
  /** Goods by default. */
  purpose?: SettlementPurpose | undefined;
  /** Seconds after a claimed delivery in which it can be disputed; 3 days by default. */
  window?: number | undefined;
  /** Whose word proves a delivery; nobody's by default. */
  attestor?: Address | undefined;
  /** An ERC-792 arbitrator; the cell's court by default. */
  arbitrator?: Address | undefined;
  /** What the arbitrator needs to know; for the cell's court the fast lane and both passports by default. */
  extraData?: Hex | undefined;
  /** Tells apart escrows of otherwise equal terms; random by default. */
  salt?: bigint | undefined;
}

/**
 * What the cell's court is told of a dispute: the lane (0 fast, 1 slow) and the passports of both sides, whose domains are kept from the panel.
 *
 * @example
 * ```ts
 * console.log(disputeData({ partyA: 1n, partyB: 2n }));
 * ```
 */
export function disputeData({ slow = false, partyA, partyB }: { slow?: boolean; partyA: bigint; partyB: bigint }): Hex {
  return encodeAbiParameters(
    [{ type: "uint8" }, { type: "uint256" }, { type: "uint256" }],
    [slow ? 1 : 0, partyA, partyB],
  );
}

/**
 * The id of a dispute among the matters of the cell's court: what `client.court.seat`, `advance`, `matter` and `submitEvidence` take.
 *
 * @example
 * ```ts
 * console.log(await client.court.matter({ id: disputeMatter({ disputeID: 1n }) }));
 * ```
 */
export function disputeMatter({ disputeID }: { disputeID: bigint }): Hex {
  return numberToHex(disputeID, { size: 32 });
}

/**
 * The terms of an escrow with their defaults filled in. Keep them: they are given again at each later call.
 *
 * @throws {@link InvalidParameterError} without an amount, or with none or more than 16 milestones.
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * console.log(terms.milestones.length);
 * ```
 */
export async function buildEscrow(
  client: CellClient,
  parameters: BuildEscrowParameters & { cell: Cell },
): Promise<EscrowTerms> {
  const { cell, payer, payee, amount } = parameters;
  const ends = async (): Promise<number> => parameters.deadline ?? (await chainTime(client)) + 30 * DAY;
  const milestones = parameters.milestones ?? (amount === undefined ? [] : [{ amount, deadline: await ends() }]);
  if (milestones.length === 0 || milestones.length > 16) {
    const reason = "give an amount, or 1 to 16 milestones";
    throw new InvalidParameterError({ parameter: "milestones", reason, value: milestones.length });
  }
  return {
    payer,
    payee,
    asset: parameters.asset ?? cell.addresses.asset,
    purpose: parameters.purpose ?? SettlementPurpose.Goods,
    window: parameters.window ?? 3 * DAY,
    attestor: parameters.attestor ?? zeroAddress,
    arbitrator: parameters.arbitrator ?? cell.addresses.court,
    extraData: parameters.extraData ?? disputeData({ partyA: payer, partyB: payee }),
    nonce: parameters.salt ?? bytesToBigInt(crypto.getRandomValues(new Uint8Array(16))),
    milestones,
  };
}

const types = {
  Delivery: [
    { name: "escrow", type: "bytes32" },
    { name: "milestone", type: "uint256" },
    { name: "evidence", type: "bytes32" },
  ],
} as const;

/** Which delivery an attestor signs. */
export interface SignDeliveryParameters {
  /** The escrow's id. */
  escrow: Hex;
  /** Index of the milestone. */
  index: bigint;
  /** Hash of what was delivered. */
  evidence: Hex;
}

/**
 * Signs, as an escrow's attestor, that a milestone was delivered. The answer is the proof that `release` takes.
 *
 * @example
 * ```ts
 * const proof = await client.escrow.signDelivery({ escrow: keccak256("0x01"), index: 0n, evidence: keccak256("0x02") });
 * console.log(proof.signature);
 * ```
 */
export async function signDelivery(
  client: CellClient,
  parameters: SignDeliveryParameters & SignOptions,
): Promise<{ evidence: Hex; signature: Hex }> {
  const { cell, account, escrow, index, evidence } = parameters;
  const { signature } = await sign(client, account, {
    domain: signingDomain(cell, "escrow"),
    types,
    primaryType: "Delivery",
    message: { escrow, milestone: index, evidence },
  });
  return { evidence, signature };
}
