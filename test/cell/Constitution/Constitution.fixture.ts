import { ethers } from "hardhat";

import { Capability, MANTLE, selector, unfoundedCell } from "../Cell/Cell.fixture";

export const Class = { Ordinary: 0n, Core: 1n, Immutable: 2n } as const;
export const GREATEST = 2n ** 248n - 1n;
export const CHARTER = ethers.id("charter");
export const UNKNOWN = ethers.id("unknown");

export const KEYS = {
  ordinary: ethers.id("liability.unbondingTime"),
  core: ethers.id("liability.bountyCap"),
  immutable: ethers.id("identity.fee"),
  zero: ethers.id("identity.births.threshold"),
  greatest: ethers.id("identity.bond.human"),
} as const;

export const PARAMETERS = [
  { key: KEYS.ordinary, value: 21n, min: 7n, max: 60n, class: Class.Ordinary },
  { key: KEYS.core, value: 1000n, min: 0n, max: 1000n, class: Class.Core },
  { key: KEYS.immutable, value: 3n, min: 0n, max: 9n, class: Class.Immutable },
  { key: KEYS.zero, value: 0n, min: 0n, max: 0n, class: Class.Ordinary },
  { key: KEYS.greatest, value: GREATEST, min: 0n, max: GREATEST, class: Class.Core },
];

export async function constitutedCell() {
  const world = await unfoundedCell();
  const constitution = await ethers.deployContract("Constitution", [world.cell, CHARTER, PARAMETERS]);
  const functions = ["set", "setCore", "amendText"].map((name) => selector(constitution, name));
  await world.cell.setFunction(constitution, functions, MANTLE.ADMIN, Capability.Amend);
  await world.cell.found(world.admin);
  return { ...world, constitution };
}
