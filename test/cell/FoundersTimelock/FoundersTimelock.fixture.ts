import { ethers } from "hardhat";

import { Capability, DAY, encode, MANTLE, now, at, selector, unfoundedCell } from "../Cell/Cell.fixture";

export const SALT = ethers.id("salt");

/** A founded cell whose admin is the founders' timelock; `officer` and `citizen` are its founders. */
export async function foundersCell() {
  const world = await unfoundedCell();
  const { cell, module, officer, citizen } = world;
  const timelock = await ethers.deployContract("FoundersTimelock", [cell, DAY]);
  const assign = async (capability: bigint, ...names: string[]) =>
    cell.setFunction(
      timelock,
      names.map((name) => selector(timelock, name)),
      MANTLE.FOUNDER,
      capability,
    );
  await assign(Capability.Amend, "schedule", "scheduleBatch");
  await assign(Capability.Justice, "cancel");
  await assign(Capability.Recover, "scheduleRecovery");
  await cell.setFunction(module, [selector(module, "pokeUnassigned")], MANTLE.ADMIN, Capability.Amend);
  await cell.revokeRole(MANTLE.ADMIN, world.admin);
  await cell.grantRole(MANTLE.ADMIN, timelock, 0);
  await cell.grantRole(MANTLE.FOUNDER, officer, 0);
  await cell.grantRole(MANTLE.FOUNDER, citizen, 0);
  await cell.found(timelock);
  return { ...world, timelock, founder: officer, coFounder: citizen };
}

export type FoundersWorld = Awaited<ReturnType<typeof foundersCell>>;

/** A call to the cell as the timelock keeps it: target, value, data, predecessor, salt. */
export function operation({ cell }: FoundersWorld, name: string, parameters: readonly unknown[]) {
  return [cell.target, 0n, encode(cell, name, parameters), ethers.ZeroHash, SALT] as const;
}

/** Schedules a call to the cell, waits out the delay and executes it. */
export async function enact(world: FoundersWorld, name: string, parameters: readonly unknown[]) {
  const { timelock, founder, stranger } = world;
  const call = operation(world, name, parameters);
  await timelock.connect(founder).schedule(...call, DAY);
  await at((await now()) + DAY);
  return timelock.connect(stranger).execute(...call);
}
