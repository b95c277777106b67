import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { expect } from "chai";
import type { BigNumberish, ContractTransactionResponse } from "ethers";

import { DAYS, mined, ZERO } from "../identity.fixture";
import { foundRecords, type Records } from "../records.fixture";

export const May = { Spend: 1, Settle: 2, Trade: 4, Propose: 8, All: 15 } as const;
export const State = { Live: 0, Unknown: 1, Revoked: 2, Expired: 3, OtherEpoch: 4 } as const;
export const Clause = { Scopes: 0, Cap: 1, Expiry: 2, Depth: 3 } as const;
export const CAP = 1_000n;

export interface Terms {
  delegate: string;
  scopes: number;
  asset: string;
  cap: bigint;
  expiry: number;
  depth: number;
}

export interface Office extends Records {
  asset: string;
  /** Delegates of the first, second, third and fourth link. */
  links: [HardhatEthersSigner, HardhatEthersSigner, HardhatEthersSigner, HardhatEthersSigner];
  expiry: number;
}

/** Records with four people who serve no passport, and a moment in 90 days. */
export async function office(): Promise<Office> {
  const records = await foundRecords();
  const [, , , a, b, c, d] = records.people;
  const expiry = (await time.latest()) + DAYS(90);
  return { ...records, asset: await records.token.getAddress(), links: [a, b, c, d], expiry };
}

export function termsOf({ asset, expiry }: Office, delegate: HardhatEthersSigner, changes: Partial<Terms> = {}): Terms {
  return { delegate: delegate.address, scopes: May.All, asset, cap: CAP, expiry, depth: 3, ...changes };
}

/** Lends power of the agent's passport; answers the delegation's id. */
export async function grant(city: Office, to: HardhatEthersSigner, changes: Partial<Terms> = {}): Promise<bigint> {
  await mined(city.delegations.connect(city.owner).grant(city.agent, termsOf(city, to, changes)));
  return city.delegations.lastDelegation();
}

/** Lends on from a delegation. */
export async function lendOn(
  city: Office,
  parent: bigint,
  by: HardhatEthersSigner,
  to: HardhatEthersSigner,
  changes: Partial<Terms> = {},
): Promise<bigint> {
  const { terms } = await city.delegations.delegationOf(parent);
  const depth = Number(terms.depth) - 1;
  await mined(city.delegations.connect(by).grantUnder(parent, termsOf(city, to, { depth, ...changes })));
  return city.delegations.lastDelegation();
}

/** One delegation, of everything. */
export async function lent(): Promise<Office & { id: bigint }> {
  const city = await office();
  return { ...city, id: await grant(city, city.links[0]) };
}

/** A chain of four links, each of everything. */
export async function chained(): Promise<Office & { ids: [bigint, bigint, bigint, bigint] }> {
  const city = await office();
  const [a, b, c, d] = city.links;
  const first = await grant(city, a);
  const second = await lendOn(city, first, a, b);
  const third = await lendOn(city, second, b, c);
  const fourth = await lendOn(city, third, c, d);
  return { ...city, ids: [first, second, third, fourth] };
}

// ------------------------------------------------------------------ what a spender asks

/** The two doors, each of a scope. */
export const Doors = { spend: May.Spend, settle: May.Settle } as const;
export type Door = keyof typeof Doors;

/** The spender counts what a delegate moves. */
export function move(
  { delegations, escrow, ...city }: Office,
  door: Door,
  id: BigNumberish,
  delegate: { address: string },
  amount: BigNumberish,
  asset = city.asset,
): Promise<ContractTransactionResponse> {
  return delegations.connect(escrow)[door](id, delegate.address, asset, amount);
}

/** Nobody but the spender has a door. */
export async function expectGuarded(city: Office & { id: bigint }, door: Door): Promise<void> {
  const { delegations, id, links, asset } = city;
  await expect(delegations.connect(links[0])[door](id, links[0].address, asset, 1))
    .to.be.revertedWithCustomError(delegations, "Guarded_Unauthorized")
    .withArgs(links[0].address, delegations.interface.getFunction(door).selector);
}

/** A delegation of the other door's scope alone, and one of another asset, are refused. */
export async function expectScoped(city: Office & { id: bigint }, door: Door): Promise<void> {
  const { delegations, id, links, asset } = city;
  const other = Doors[door === "spend" ? "settle" : "spend"];
  const foreign = await grant(city, links[1], { scopes: other });
  await expect(move(city, door, foreign, links[1], 0))
    .to.be.revertedWithCustomError(delegations, "Delegations_OutOfScope")
    .withArgs(foreign, Doors[door], other);
  await expect(move(city, door, id, links[0], 1, ZERO))
    .to.be.revertedWithCustomError(delegations, "Delegations_OtherAsset")
    .withArgs(id, ZERO, asset);
}

/** The first link's delegate is refused while its own passport's domain is not good. */
export async function expectBadDelegate(city: Office & { id: bigint }, door: Door, own: bigint): Promise<void> {
  const { delegations, passports, id, links } = city;
  await expect(move(city, door, id, links[0], 1))
    .to.be.revertedWithCustomError(delegations, "Delegations_DelegateNotGood")
    .withArgs(links[0].address, (await passports.standing(own)).domain);
}

export const NOTHING = { asset: ZERO, cap: 0n } as const;
