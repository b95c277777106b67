import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import type { BigNumberish } from "ethers";
import { ethers } from "hardhat";

import type { Cell, Constitution, Liability, TestToken } from "../../../typechain-types";

export const DAY = 86_400n;
export const UNBONDING = 21n * DAY;
export const LONGEST_CASE = 30n * DAY;
export const TAIL = 180n * DAY;
export const BOND = 1_000n;
export const FIRST_DOMAIN = 1n << 39n;
export const MAX_AMOUNT = (1n << 96n) - 1n;
export const INCIDENT = ethers.id("incident");
export const CASE = ethers.id("case");
export const Sanction = { Warning: 0n, Probation: 1n, Suspension: 2n, Exclusion: 3n } as const;

const PUBLIC = 2n ** 64n - 1n;
const COURT_OFFICE = 100n;
const Capability = { Exit: 14n, Justice: 15n } as const;

export interface LiabilityWorld {
  liability: Liability;
  asset: TestToken;
  cell: Cell;
  constitution: Constitution;
  insurance: HardhatEthersSigner;
  passports: HardhatEthersSigner;
  forks: HardhatEthersSigner;
  court: HardhatEthersSigner;
  payer: HardhatEthersSigner;
  victim: HardhatEthersSigner;
  reporter: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
}

export type OrderTerms = Partial<{
  offender: bigint;
  incident: string;
  caseId: string;
  compensation: bigint;
  penalty: bigint;
  victim: string;
  reporter: string;
  bounty: bigint;
  ruled: boolean;
  actAt: bigint;
  named: bigint[];
}>;

/** Liability over a real cell and constitution; two accounts stand where the identity unit will, one where the court will. */
export async function liabilityWorld(): Promise<LiabilityWorld> {
  const signers = await ethers.getSigners();
  const [deployer, passports, forks, court, payer, victim, reporter, stranger, insurance] = signers as [
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
    HardhatEthersSigner,
  ];
  const cell = await ethers.deployContract("Cell", [deployer]);
  const asset = await ethers.deployContract("TestToken", ["Test Drachma", "TDR"]);
  const parameter = (name: string, value: bigint) => ({
    key: ethers.id(name),
    value,
    min: 0n,
    max: 2n ** 160n,
    class: 0n,
  });
  const constitution = await ethers.deployContract("Constitution", [
    cell,
    ethers.id("charter"),
    [
      parameter("liability.unbondingTime", UNBONDING),
      parameter("liability.longestCase", LONGEST_CASE),
      parameter("liability.insurance", BigInt(insurance.address)),
    ],
  ]);
  const liability = await deployLiability({
    authority: await cell.getAddress(),
    constitution: await constitution.getAddress(),
    asset: await asset.getAddress(),
    passports: passports.address,
    forks: forks.address,
  });
  await cell.setMantle(COURT_OFFICE, 0, 365n * DAY, 2);
  await cell.grantRole(COURT_OFFICE, court, 0);
  const select = (...names: string[]) =>
    names.map((name) => {
      const fragment = liability.interface.getFunction(name as "deposit");
      return fragment.selector;
    });
  await cell.setFunction(
    liability,
    select("deposit", "prepay", "prepayWithPermit", "withdrawCredit", "collectClaim", "relayClaim"),
    PUBLIC,
    Capability.Exit,
  );
  await cell.setFunction(liability, select("assignClaim", "compress", "releaseCover"), PUBLIC, Capability.Exit);
  await cell.setFunction(liability, select("refreshTerms"), PUBLIC, Capability.Justice);
  await cell.setFunction(
    liability,
    select(
      "slash",
      "sanction",
      "lift",
      "reserve",
      "release",
      "quarantine",
      "resolveQuarantine",
      "holdBond",
      "freeBond",
    ),
    COURT_OFFICE,
    Capability.Justice,
  );
  for (const holder of [payer, stranger]) {
    await asset.mint(holder, MAX_AMOUNT);
    await asset.connect(holder).approve(liability, ethers.MaxUint256);
  }
  return {
    liability,
    asset,
    cell,
    constitution,
    insurance,
    passports,
    forks,
    court,
    payer,
    victim,
    reporter,
    stranger,
  };
}

/** Links the keystone's libraries and deploys it. */
export async function deployLiability(wiring: {
  authority: string;
  constitution: string;
  asset: string;
  passports: string;
  forks: string;
}): Promise<Liability> {
  const libraries: Record<string, string> = {};
  for (const name of ["Cases", "Claims", "Departures"] as const) {
    libraries[name] = await (await ethers.deployContract(name)).getAddress();
  }
  const factory = await ethers.getContractFactory("Liability", { libraries });
  return factory.deploy(wiring);
}

/** Opens members alone, each with `bond`. */
export async function openAlone(world: LiabilityWorld, ids: readonly bigint[], bond = BOND): Promise<void> {
  for (const id of ids) await world.liability.connect(world.passports).open(id, world.payer, bond, 0);
}

/** Opens members in the domain of `beside`. */
export async function joinBeside(
  world: LiabilityWorld,
  beside: bigint,
  ids: readonly bigint[],
  bond = BOND,
): Promise<void> {
  for (const id of ids) await world.liability.connect(world.forks).join(id, beside, world.payer, bond, 0);
}

/** A family: member 1 with forks 2 and 3, each with its bond. Returns the domain. */
export async function family(world: LiabilityWorld): Promise<bigint> {
  await openAlone(world, [1n]);
  await joinBeside(world, 1n, [2n, 3n]);
  return world.liability.domainOf(1n);
}

/** An order with defaults: a ruled compensation of 100 for member 1. */
export function order(world: LiabilityWorld, terms: OrderTerms = {}) {
  return {
    offender: 1n,
    incident: INCIDENT,
    caseId: ethers.ZeroHash,
    compensation: 100n,
    penalty: 0n,
    victim: world.victim.address,
    reporter: ethers.ZeroAddress,
    bounty: 0n,
    ruled: true,
    actAt: 1n,
    named: [] as bigint[],
    ...terms,
  };
}

export async function slash(world: LiabilityWorld, terms: OrderTerms = {}) {
  return world.liability.connect(world.court).slash(order(world, terms));
}

/** Queues a whole withdrawal and lets the unbonding time pass. */
export async function ripen(world: LiabilityWorld, id: bigint, amount: bigint): Promise<void> {
  await world.liability.connect(world.passports).queueWithdrawal(id, amount);
  await time.increase(UNBONDING);
}

/** Spins member `id` off with `sponsor` covering `cover`. */
export async function spinOff(world: LiabilityWorld, id: bigint, sponsor: bigint, cover: bigint, excused = 0n) {
  return world.liability.connect(world.forks).spinOff(id, sponsor, cover, TAIL, excused);
}

/** What the contract holds is what its books say: pools and bonds alone, credits and escrows. */
export async function expectHolding(world: LiabilityWorld, expected: BigNumberish): Promise<void> {
  expect(await world.asset.balanceOf(world.liability)).to.equal(expected);
}
