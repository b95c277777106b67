import { type Address, type Hex, bytesToBigInt, encodeAbiParameters, hashTypedData, zeroAddress, zeroHash } from "viem";

import { InvalidParameterError } from "../errors/cell.js";
import { type SignOptions, sign, signingDomain } from "../internal/sign.js";
import type { Cell, CellClient } from "../types/cell.js";
import { OrderKind, type Sanction } from "../types/enums.js";

/** One act of an order; make it with one of the builders below. */
export interface Leg {
  kind: OrderKind;
  payload: Hex;
}

/** What a court decided about one respondent. */
export interface Order {
  /** Of several penalties for one incident, only the worst counts. */
  incident: Hex;
  /** The passport that every leg is about. */
  respondent: bigint;
  /** The passport that claims; 0 for one without a passport. */
  claimant: bigint;
  /** Reserved on the respondent's domain until the order is closed, in the asset's units. */
  claim: bigint;
  /** When the act was done, in seconds. */
  actAt: number;
  /** When it was discovered, in seconds. */
  discoveredAt: number;
  /** Hash of the evidence. */
  evidence: Hex;
  /** Tells apart two orders that are otherwise the same. */
  nonce: bigint;
  legs: readonly Leg[];
}

/** One signer's word in a quorum. */
export interface SignerSignature {
  signer: Address;
  signature: Hex;
}

const types = {
  Order: [
    { name: "incident", type: "bytes32" },
    { name: "respondent", type: "uint256" },
    { name: "claimant", type: "uint256" },
    { name: "claim", type: "uint96" },
    { name: "actAt", type: "uint48" },
    { name: "discoveredAt", type: "uint48" },
    { name: "evidence", type: "bytes32" },
    { name: "nonce", type: "uint256" },
    { name: "legs", type: "Leg[]" },
  ],
  Leg: [
    { name: "kind", type: "uint8" },
    { name: "payload", type: "bytes" },
  ],
} as const;

const annulmentTypes = { Annulment: [{ name: "order", type: "bytes32" }] } as const;

/** What an order must say; the rest has defaults. */
export interface BuildOrderParameters extends Pick<Order, "respondent" | "claim" | "incident" | "actAt" | "legs"> {
  /** 0 by default: a claimant without a passport. */
  claimant?: bigint | undefined;
  /** The time of the act by default. */
  discoveredAt?: number | undefined;
  /** Zero by default. */
  evidence?: Hex | undefined;
  /** Random by default. */
  nonce?: bigint | undefined;
}

/**
 * An order with its defaults filled in. Needs no node.
 *
 * @throws {@link InvalidParameterError} without a leg, or with more than 16.
 *
 * @example
 * ```ts
 * const legs = [sanctionLeg({ kind: Sanction.Suspension, length: 30 * 86_400 })];
 * const order = buildOrder({ respondent: 1n, claim: 10n, incident: keccak256("0x01"), actAt: 1_700_000_000, legs });
 * console.log(order.nonce);
 * ```
 */
export function buildOrder(parameters: BuildOrderParameters): Order {
  const { incident, respondent, claim, actAt, legs, claimant = 0n, evidence = zeroHash } = parameters;
  if (legs.length === 0 || legs.length > 16) {
    throw new InvalidParameterError({ parameter: "legs", reason: "an order has 1 to 16 legs", value: legs.length });
  }
  const discoveredAt = parameters.discoveredAt ?? actAt;
  const nonce = parameters.nonce ?? bytesToBigInt(crypto.getRandomValues(new Uint8Array(16)));
  return { incident, respondent, claimant, claim, actAt, discoveredAt, evidence, nonce, legs };
}

/** What a slash takes. */
export interface SlashLegParameters {
  /** The proven loss, credited to `victim` before anything else. */
  compensation?: bigint | undefined;
  /** What is due above the loss. */
  penalty?: bigint | undefined;
  victim?: Address | undefined;
  /** Credited with the bounty; nobody by default. */
  reporter?: Address | undefined;
  /** The reporter's share of the penalty taken, in basis points, at most 1,000. */
  bounty?: number | undefined;
  /** Whether it counts as a panel's ruling: only then are pool, sponsor and the domain's future reached. */
  ruled?: boolean | undefined;
  /** At most four passports that left the respondent's domain since the act. */
  named?: readonly bigint[] | undefined;
}

/**
 * A leg that takes value from the respondent's bond and, where it is ruled, from those who answer for it.
 *
 * @example
 * ```ts
 * const leg = slashLeg({ compensation: parseUnits("60", 18), victim: citizen.account.address, ruled: true });
 * console.log(leg.kind === OrderKind.Slash);
 * ```
 */
export function slashLeg(parameters: SlashLegParameters): Leg {
  const { compensation = 0n, penalty = 0n, victim = zeroAddress, reporter = zeroAddress } = parameters;
  const { bounty = 0, ruled = false, named = [] } = parameters;
  const payload = encodeAbiParameters(
    [
      {
        type: "tuple",
        components: [
          { name: "compensation", type: "uint96" },
          { name: "penalty", type: "uint96" },
          { name: "victim", type: "address" },
          { name: "reporter", type: "address" },
          { name: "bounty", type: "uint16" },
          { name: "ruled", type: "bool" },
          { name: "named", type: "uint256[]" },
        ],
      },
    ],
    [{ compensation, penalty, victim, reporter, bounty, ruled, named }],
  );
  return { kind: OrderKind.Slash, payload };
}

/**
 * A leg that lays a sanction on the respondent's whole domain.
 *
 * @example
 * ```ts
 * console.log(sanctionLeg({ kind: Sanction.Exclusion, length: 365 * 86_400 }));
 * ```
 */
export function sanctionLeg({
  kind,
  length,
}: {
  kind: Sanction;
  /** Seconds from its execution on. */ length: number;
}): Leg {
  const payload = encodeAbiParameters([{ type: "uint8" }, { type: "uint32" }], [kind, length]);
  return { kind: OrderKind.Sanction, payload };
}

/**
 * A leg that ends a sanction early.
 *
 * @example
 * ```ts
 * console.log(liftLeg({ kind: Sanction.Suspension }));
 * ```
 */
export function liftLeg({ kind }: { kind: Sanction }): Leg {
  return { kind: OrderKind.Lift, payload: encodeAbiParameters([{ type: "uint8" }], [kind]) };
}

/**
 * A leg that gives a quarantine a new end; a moment in the past lifts it.
 *
 * @example
 * ```ts
 * console.log(resolveQuarantineLeg({ ends: 0 }));
 * ```
 */
export function resolveQuarantineLeg({ ends }: { ends: number }): Leg {
  return { kind: OrderKind.ResolveQuarantine, payload: encodeAbiParameters([{ type: "uint48" }], [ends]) };
}

/**
 * A leg that discharges the respondent from part of its domain's debt: the bankruptcy fork. It stands alone in its order.
 *
 * @example
 * ```ts
 * console.log(dischargeLeg({ haircut: 5_000, probation: 365 * 86_400 }));
 * ```
 */
export function dischargeLeg({
  haircut,
  probation,
}: {
  /** Share of the respondent's part of the debt that is forgiven, in basis points, at most 8,000. */
  haircut: number;
  /** Seconds of probation in the new domain. */
  probation: number;
}): Leg {
  const payload = encodeAbiParameters([{ type: "uint16" }, { type: "uint32" }], [haircut, probation]);
  return { kind: OrderKind.Discharge, payload };
}

/**
 * A leg that names a new controller, who must still accept. It stands alone in its order.
 *
 * @example
 * ```ts
 * console.log(transferControlLeg({ newController: citizen.account.address }));
 * ```
 */
export function transferControlLeg({ newController }: { newController: Address }): Leg {
  return { kind: OrderKind.TransferControl, payload: encodeAbiParameters([{ type: "address" }], [newController]) };
}

/**
 * A leg that cancels the respondent's pending recovery.
 *
 * @example
 * ```ts
 * console.log(cancelRecoveryLeg());
 * ```
 */
export function cancelRecoveryLeg(): Leg {
  return { kind: OrderKind.CancelRecovery, payload: "0x" };
}

/**
 * A leg that asks the insurance pool to make a victim whole of what the respondent's domain owes it. Of the court of jurors alone.
 *
 * @example
 * ```ts
 * console.log(compensateLeg({ victim: citizen.account.address, amount: parseUnits("60", 18) }));
 * ```
 */
export function compensateLeg({ victim, amount }: { victim: Address; amount: bigint }): Leg {
  const payload = encodeAbiParameters([{ type: "address" }, { type: "uint96" }], [victim, amount]);
  return { kind: OrderKind.Compensate, payload };
}

/**
 * A leg that rewards a reporter from the security budget. Of the court of jurors alone.
 *
 * @example
 * ```ts
 * console.log(rewardLeg({ reporter: citizen.account.address, amount: parseUnits("10", 18) }));
 * ```
 */
export function rewardLeg({ reporter, amount }: { reporter: Address; amount: bigint }): Leg {
  const payload = encodeAbiParameters([{ type: "address" }, { type: "uint96" }], [reporter, amount]);
  return { kind: OrderKind.Reward, payload };
}

/** Which of a cell's courts an order is for: an order's hash binds it to one. */
export type CourtName = "court" | "interimCourt";

/**
 * The EIP-712 typed data of an order, at the interim court by default.
 *
 * @example
 * ```ts
 * const order = buildOrder({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * console.log(orderTypedData({ cell, order }).primaryType);
 * ```
 */
export function orderTypedData({
  cell,
  order,
  court = "interimCourt",
}: {
  cell: Cell;
  order: Order;
  court?: CourtName | undefined;
}) {
  return { domain: signingDomain(cell, court), types, primaryType: "Order", message: { ...order } } as const;
}

/**
 * An order's hash at a cell's interim court, or at its court of jurors: what is signed, filed and reserved under. Needs no node.
 *
 * @example
 * ```ts
 * const order = buildOrder({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * console.log(hashOrder({ cell, order }) === (await client.interim.hash({ order })));
 * ```
 */
export function hashOrder(parameters: { cell: Cell; order: Order; court?: CourtName | undefined }): Hex {
  return hashTypedData(orderTypedData(parameters));
}

/**
 * Signs an order as one of the court's signers.
 *
 * @example
 * ```ts
 * const order = client.interim.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * console.log(await client.interim.sign({ order }));
 * ```
 */
export async function signOrder(
  client: CellClient,
  parameters: { order: Order } & SignOptions,
): Promise<SignerSignature> {
  return sign(client, parameters.account, orderTypedData(parameters));
}

/**
 * The EIP-712 typed data by which signers annul an order.
 *
 * @example
 * ```ts
 * console.log(hashTypedData(annulmentTypedData({ cell, orderHash: keccak256("0x01") })));
 * ```
 */
export function annulmentTypedData({ cell, orderHash }: { cell: Cell; orderHash: Hex }) {
  return {
    domain: signingDomain(cell, "interimCourt"),
    types: annulmentTypes,
    primaryType: "Annulment",
    message: { order: orderHash },
  } as const;
}

/**
 * Signs, as one of the court's signers, that an order is annulled.
 *
 * @example
 * ```ts
 * console.log(await client.interim.signAnnulment({ orderHash: keccak256("0x01") }));
 * ```
 */
export async function signAnnulment(
  client: CellClient,
  parameters: { orderHash: Hex } & SignOptions,
): Promise<SignerSignature> {
  return sign(client, parameters.account, annulmentTypedData(parameters));
}
