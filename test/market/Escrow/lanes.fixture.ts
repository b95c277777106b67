import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";

import {
  type City,
  DAYS,
  foundCity,
  For,
  type Market,
  market,
  NO_PROOF,
  type Opened,
  openWith,
  PRICE,
  register,
} from "./Escrow.fixture";

/** How a passport of another cell is named here: its registry and its number. */
export async function nameOf(there: City, number: bigint): Promise<bigint> {
  return (BigInt(await there.passports.getAddress()) << 40n) | number;
}

export interface Abroad extends Market {
  /** Another city on the same chain. */
  there: City;
  /** Controls `number` there, and nothing here. */
  merchant: HardhatEthersSigner;
  number: bigint;
  /** What `number` is called here. */
  named: bigint;
  registry: string;
}

/** A market and another city, without a lane. */
export async function twoCities(): Promise<Abroad> {
  const world = await market();
  const there = await foundCity();
  const merchant = there.people[6];
  // The first number there belongs to somebody else than the first here.
  await register(there, there.people[7]);
  await register(there, there.people[8]);
  const number = await register(there, merchant);
  const registry = await there.passports.getAddress();
  return { ...world, there, merchant, number, named: await nameOf(there, number), registry };
}

export async function openLane({ escrow, there }: Pick<Abroad, "escrow" | "there">): Promise<void> {
  await escrow.openLane(there.passports, there.liability, there.forks);
}

/** With a lane. */
export async function linked(): Promise<Abroad> {
  const world = await twoCities();
  await openLane(world);
  return world;
}

export type Crossing = Abroad & Opened;

/** An escrow that pays the merchant, due in a month. */
export async function crossing(world: Abroad, amount = PRICE, purpose: number = For.Services): Promise<Crossing> {
  const milestones = [{ amount, deadline: (await time.latest()) + DAYS(30) }];
  return { ...world, ...(await openWith(world, { payee: world.named, purpose, milestones })) };
}

export async function crossed(): Promise<Crossing> {
  return crossing(await linked());
}

/** The merchant has credit. */
export async function paidAcross(): Promise<Crossing> {
  const world = await crossed();
  await world.escrow.connect(world.buyer).releaseAcross(world.terms, 0, NO_PROOF);
  return world;
}
