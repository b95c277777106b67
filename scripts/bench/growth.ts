import { reset } from "@nomicfoundation/hardhat-network-helpers";
import type { ContractTransactionResponse } from "ethers";
import { ethers, network } from "hardhat";

import {
  BOND,
  DAY,
  joinBeside,
  liabilityWorld,
  type LiabilityWorld,
  openAlone,
  order,
  Sanction,
} from "../../test/liability/Liability/Liability.fixture";
import type { GrowthCurve } from "./report";

/** Sizes of a domain at which every operation is measured (PERF-1). */
export const SIZES = [1, 10, 100, 1_000, 10_000] as const;

/** Sizes of the adversarial tree: equal halves merged again and again, so that every path is as long as it can be. */
export const TREE_SIZES = [2, 8, 64, 512, 4_096, 8_192] as const;

/** Ids far above every member's. */
const HUGE_ID = 1n << 30n;
/** A second domain of two, to merge with. */
const RIVAL = HUGE_ID - 2n;

type Shape = "wide" | "deep";
type Progress = (line: string) => void;

async function gasOf(transaction: Promise<ContractTransactionResponse>): Promise<number> {
  const receipt = await (await transaction).wait();
  if (!receipt) throw new Error("A transaction was not mined");
  return Number(receipt.gasUsed);
}

/** What a read adds to a call: measured inside a contract, so that no transaction's base is in it. */
async function standingGas(world: LiabilityWorld, id: bigint): Promise<number> {
  const probe = await ethers.deployContract("StandingProbe", [world.liability, ethers.ZeroAddress]);
  return Number(await probe.standingGas(id));
}

async function grow(world: LiabilityWorld, shape: Shape, from: number, to: number): Promise<void> {
  for (let id = from + 1; id <= to; ++id) {
    const beside = shape === "wide" ? 1n : BigInt(id - 1);
    await joinBeside(world, beside, [BigInt(id)]);
  }
}

/** One of each operation on a domain as it stands; the chain is put back afterwards. */
async function measure(world: LiabilityWorld, size: number): Promise<Record<string, number>> {
  const snapshot: unknown = await network.provider.send("evm_snapshot");
  const { liability, court, forks, payer } = world;
  const last = BigInt(size);
  const fresh = HUGE_ID + last;
  const gas: Record<string, number> = {};
  gas.standing = await standingGas(world, last);
  gas.fork = await gasOf(liability.connect(forks).join(fresh, last, payer, BOND, 0));
  gas.merge = await gasOf(liability.connect(forks).merge(last, RIVAL));
  await liability.connect(court).slash(order(world, { offender: RIVAL, compensation: 1n }));
  gas.slash = await gasOf(liability.connect(court).slash(order(world, { offender: last, compensation: BOND + 1n })));
  gas.sanction = await gasOf(liability.connect(court).sanction(last, ethers.id("growth"), Sanction.Suspension, DAY));
  await network.provider.send("evm_revert", [snapshot]);
  return gas;
}

async function lineage(shape: Shape, sizes: readonly number[], progress: Progress): Promise<GrowthCurve[]> {
  await reset();
  const world = await liabilityWorld();
  await openAlone(world, [1n, RIVAL]);
  await joinBeside(world, RIVAL, [RIVAL + 1n]);
  const rows: Record<string, number>[] = [];
  let size = 1;
  for (const next of sizes) {
    await grow(world, shape, size, next);
    size = Math.max(size, next);
    rows.push(await measure(world, next));
    progress(`growth, ${shape}: ${String(next)} members`);
  }
  return Object.keys(rows[0] ?? {}).map((operation) => ({
    operation: `${operation}, ${shape}`,
    sizes: [...sizes],
    gas: rows.map((row) => row[operation] ?? 0),
  }));
}

/** Merges equal halves over and over and reads from the leaf that is farthest from the root. */
async function balanced(sizes: readonly number[], progress: Progress): Promise<GrowthCurve[]> {
  await reset();
  const world = await liabilityWorld();
  const { liability, forks } = world;
  const largest = Math.max(...sizes);
  const standing: number[] = [];
  const hops: number[] = [];
  const merges: number[] = [];
  await openAlone(
    world,
    Array.from({ length: largest }, (_, index) => BigInt(index + 1)),
  );
  for (let width = 1; width < largest; width *= 2) {
    let gas = 0;
    for (let id = 1; id <= largest; id += 2 * width) {
      gas = await gasOf(liability.connect(forks).merge(id, id + width));
    }
    if (!sizes.includes(2 * width)) continue;
    const far = await farthest(world, 2 * width);
    standing.push(await standingGas(world, far.id));
    hops.push(far.hops);
    merges.push(gas);
    progress(`growth, balanced merges: ${String(2 * width)} members, ${String(far.hops)} hops`);
  }
  return [
    { operation: "standing, balanced merges", sizes: [...sizes], gas: standing, hops },
    { operation: "merge, balanced merges", sizes: [...sizes], gas: merges },
  ];
}

async function farthest(world: LiabilityWorld, size: number): Promise<{ id: bigint; hops: number }> {
  let found = { id: 1n, hops: 0 };
  for (let id = 1n; id <= BigInt(size); ++id) {
    const hops = Number(await world.liability.hopsOf(id));
    if (hops > found.hops) found = { id, hops };
  }
  return found;
}

/** Every curve of PERF-1. `quick` leaves out what takes minutes. */
export async function measureGrowth(quick: boolean, progress: Progress): Promise<GrowthCurve[]> {
  const sizes = SIZES.filter((size) => !quick || size <= 100);
  const trees = TREE_SIZES.filter((size) => !quick || size <= 64);
  return [
    ...(await lineage("wide", sizes, progress)),
    ...(await lineage("deep", sizes, progress)),
    ...(await balanced(trees, progress)),
  ];
}
