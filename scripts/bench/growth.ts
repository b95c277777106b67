import { mine, reset, setStorageAt } from "@nomicfoundation/hardhat-network-helpers";
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
import { foundBench, openRound } from "../../test/justice/panels.fixture";
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

/** Jurors from which a panel of three is drawn. */
export const POOL_SIZES = [10, 1_000, 100_000] as const;

/** Slots of the pool's set of jurors: who has which place, and how many there were when. */
const PLACES = 6;
const SIZES_OF_SET = 7;

const word = (value: bigint | number): string => ethers.toBeHex(value, 32);
const hash = (types: string[], values: unknown[]): string =>
  ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(types, values));

/** A history as it lies in storage: a moment of 48 bits and a value, one word each. What no search reads is left out. */
async function writeHistory(
  pool: string,
  slot: string,
  length: number,
  valueAt: (index: number) => bigint,
): Promise<void> {
  await setStorageAt(pool, slot, word(length));
  const from = Math.max(0, length - Math.ceil(Math.sqrt(length)) - 2);
  for (let index = from; index < length; ++index) {
    const moment = BigInt(index + 1);
    await setStorageAt(
      pool,
      word(BigInt(ethers.keccak256(slot)) + BigInt(index)),
      word((valueAt(index) << 48n) | moment),
    );
  }
}

/** The draw of three from sets that came together one by one. The places that the seed names are given to jurors of flesh and blood. */
async function drawing(progress: Progress): Promise<GrowthCurve> {
  const gas: number[] = [];
  for (const size of POOL_SIZES) {
    await reset();
    const bench = await foundBench();
    const pool = await bench.pool.getAddress();
    await writeHistory(pool, word(SIZES_OF_SET), size, (index) => BigInt(index + 1));
    for (let tries = 0; gas.length < POOL_SIZES.indexOf(size) + 1; ++tries) {
      if (tries > 50) throw new Error("No round names three places");
      const ticket = await bench.randomness.request();
      const roundId = await openRound(bench, { ticket });
      await mine(8);
      await bench.randomness.record(ticket);
      const entropy = hash(["bytes32", "bytes32"], [await bench.randomness.seedOf(ticket), roundId]);
      const places = [0, 1, 2].map((turn) => BigInt(hash(["bytes32", "uint256"], [entropy, turn])) % BigInt(size));
      if (new Set(places).size < places.length) continue;
      for (const [turn, place] of places.entries()) {
        const slot = hash(["uint256", "uint256"], [place, PLACES]);
        await writeHistory(pool, slot, 1, () => bench.jurors[turn] ?? 0n);
      }
      gas.push(await gasOf(bench.panels.draw(roundId)));
      if ((await bench.panels.roundOf(roundId)).drawn !== 3n) throw new Error("The panel is not complete");
    }
    progress(`growth, draw: ${String(size)} jurors`);
  }
  return { operation: "draw three of all jurors", sizes: [...POOL_SIZES], gas };
}

/** Every curve of PERF-1. `quick` leaves out what takes minutes. */
export async function measureGrowth(quick: boolean, progress: Progress): Promise<GrowthCurve[]> {
  const sizes = SIZES.filter((size) => !quick || size <= 100);
  const trees = TREE_SIZES.filter((size) => !quick || size <= 64);
  return [
    ...(await lineage("wide", sizes, progress)),
    ...(await lineage("deep", sizes, progress)),
    ...(await balanced(trees, progress)),
    await drawing(progress),
  ];
}
