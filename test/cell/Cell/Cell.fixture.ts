import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { BigNumberish, BytesLike } from "ethers";
import { ethers } from "hardhat";

import type { Cell, GuardedMock, RelayMock } from "../../../typechain-types";

export const MANTLE = {
  ADMIN: 0n,
  FOUNDER: 1n,
  BREAKER: 2n,
  AUDITOR: 3n,
  SENTINEL: 4n,
  COSIGNER: 5n,
  COURT: 6n,
  IDENTITY: 7n,
  RECORDER: 8n,
  SPENDER: 9n,
  PUBLIC: 2n ** 64n - 1n,
} as const;

export const CAPABILITIES = [
  "SettleSmall",
  "SettleLarge",
  "SettleAcross",
  "IssueIdentity",
  "RaiseTier",
  "Fork",
  "CleanFork",
  "Export",
  "Rewrite",
  "ShutDown",
  "Propose",
  "Govern",
  "Amend",
  "TradeLicences",
  "Exit",
  "Justice",
  "Recover",
] as const;

type CapabilityName = (typeof CAPABILITIES)[number];

export const Capability = Object.fromEntries(CAPABILITIES.map((name, index) => [name, BigInt(index)])) as Record<
  CapabilityName,
  bigint
>;

export const Posture = { Normal: 0n, Elevated: 1n, Safe: 2n, Lockdown: 3n, Recovery: 4n } as const;
export const Policy = { Allow: 0n, Delay: 1n, CoSign: 2n, Deny: 3n } as const;
export const Kind = { Office: 0n, Wiring: 1n } as const;

export const HOUR = 3600n;
export const DAY = 24n * HOUR;
export const WEEK = 7n * DAY;
export const TERM = 180n * DAY;
export const NEVER = 2n ** 40n - 1n;
export const EVIDENCE = ethers.id("evidence");

export interface CellWorld {
  cell: Cell;
  module: GuardedMock;
  admin: RelayMock;
  deployer: HardhatEthersSigner;
  breaker: HardhatEthersSigner;
  officer: HardhatEthersSigner;
  cosigner: HardhatEthersSigner;
  citizen: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
}

/** A cell before its founding: a breaker, an auditor and a co-signer in office, and a module with a public function and an office's. */
export async function unfoundedCell(): Promise<CellWorld> {
  const [deployer, breaker, officer, cosigner, citizen, stranger] = await ethers.getSigners();
  if (!deployer || !breaker || !officer || !cosigner || !citizen || !stranger) throw new Error("Too few signers");
  const cell = await ethers.deployContract("Cell", [deployer]);
  const module = await ethers.deployContract("GuardedMock", [cell]);
  const admin = await ethers.deployContract("RelayMock");

  await cell.grantRole(MANTLE.ADMIN, admin, 0);
  await cell.grantRole(MANTLE.BREAKER, breaker, 0);
  await cell.grantRole(MANTLE.AUDITOR, officer, 0);
  await cell.grantRole(MANTLE.COSIGNER, cosigner, 0);
  await cell.setFunction(
    module,
    [selector(module, "poke"), selector(module, "pokeNested")],
    MANTLE.PUBLIC,
    Capability.SettleLarge,
  );
  await cell.setFunction(
    module,
    [selector(module, "pokeOffice"), selector(module, "pokePayable")],
    MANTLE.AUDITOR,
    Capability.SettleLarge,
  );
  return { cell, module, admin, deployer, breaker, officer, cosigner, citizen, stranger };
}

/** The same cell, founded: `admin` alone holds the admin mantle. */
export async function foundedCell(): Promise<CellWorld> {
  const world = await unfoundedCell();
  await world.cell.found(world.admin);
  return world;
}

/** Gives an entry of the present posture's row a policy, through the admin wiring. Normal's delay becomes an hour. */
export async function setNormal(world: CellWorld, capability: bigint, policy: bigint): Promise<void> {
  if ((await world.cell.delayOf(Posture.Normal)) === 0n)
    await asAdmin(world, "setPostureDelay", [Posture.Normal, HOUR]);
  await asAdmin(world, "setPolicy", [Posture.Normal, capability, policy]);
}

/** Calls a function of the cell as the admin wiring. */
export async function asAdmin(world: CellWorld, name: string, parameters: readonly unknown[]) {
  return world.admin.relay(world.cell, encode(world.cell, name, parameters));
}

export async function setPosture(world: CellWorld, posture: bigint): Promise<void> {
  await world.cell.connect(world.breaker).setPosture(posture, EVIDENCE);
}

/** A contract as far as encoding its calls goes. */
interface Encoder {
  interface: {
    encodeFunctionData(name: string, values?: readonly unknown[]): string;
    getFunction(name: string): { selector: string } | null;
  };
}

export function encode(contract: unknown, name: string, parameters: readonly unknown[]): string {
  return (contract as Encoder).interface.encodeFunctionData(name, parameters);
}

export function selector(contract: unknown, name: string): string {
  const fragment = (contract as Encoder).interface.getFunction(name);
  if (fragment === null) throw new Error(`No function ${name}`);
  return fragment.selector;
}

export async function now(): Promise<bigint> {
  return BigInt(await time.latest());
}

/** Makes the next transaction's block have this time. */
export async function at(moment: BigNumberish): Promise<void> {
  await time.setNextBlockTimestamp(moment);
}

export async function operationOf(world: CellWorld, caller: { address: string }, data: BytesLike): Promise<string> {
  return world.cell.hashOperation(caller.address, world.module, data);
}
