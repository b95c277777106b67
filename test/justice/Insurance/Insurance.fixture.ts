import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { BaseContract } from "ethers";
import { ethers } from "hardhat";

import type { Constitution, Insurance, ModuleMock } from "../../../typechain-types";
import {
  amend,
  Capability,
  type City,
  DAYS,
  FIRST_DOMAIN,
  foundCity,
  idOf,
  Mantle,
  register,
  slash,
  tokens,
} from "../../identity/identity.fixture";

export const TERMS = {
  "insurance.epoch": DAYS(30),
  "insurance.incidentCap": tokens(2_000),
  "insurance.epochCap": 2_500,
  "insurance.emergencyCap": tokens(200),
  "insurance.exitDelay": DAYS(60),
  "insurance.premium": 100,
  "bounties.epochCap": 2_000,
  "liability.longestCase": DAYS(60),
} as const;

export const EPOCH = TERMS["insurance.epoch"];
export const WINDOW = EPOCH + DAYS(7);
export const CLAIM_LIFE = DAYS(90);
export const HOLD_LIFE = DAYS(60);
export const BOND = tokens(1_000);
export const OFFSET = 10n ** 6n;
export const Status = { None: 0n, Held: 1n, Ordered: 2n, Presented: 3n, Paid: 4n, Lapsed: 5n } as const;
export const Mark = { RulingAgainst: 2, AuditFailed: 4 } as const;

const SETTLING = ["payPremium", "deposit", "mint", "backDomain"] as const;
const JUSTICE = ["refreshTerms", "release", "present", "settle", "lapse", "sweep"] as const;
const LEAVING = [
  "collect",
  "recover",
  "withdrawCredit",
  "requestRedeem",
  "cancelRedeem",
  "completeRedeem",
  "requestUnback",
  "cancelUnback",
  "completeUnback",
  "fold",
  "moveBacking",
] as const;

export interface PoolWorld {
  city: City;
  pool: Insurance;
  terms: Constitution;
  reputation: ModuleMock;
  /** Insured for 1,000 in the present epoch and the two after it; tier 1, bond 1,000, a domain of its own. */
  insured: bigint;
  holder: HardhatEthersSigner;
  underwriter: HardhatEthersSigner;
  second: HardhatEthersSigner;
  victim: HardhatEthersSigner;
  victim2: HardhatEthersSigner;
  backer: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
}

/** A constitution of its own, so that tests of the pool change its terms alone. */
export async function deployTerms(
  authority: string,
  changes: Partial<Record<keyof typeof TERMS, bigint | number>> = {},
) {
  return ethers.deployContract("Constitution", [
    authority,
    idOf("charter"),
    Object.entries({ ...TERMS, ...changes }).map(([key, value]) => ({
      key: idOf(key),
      value,
      min: 0,
      max: 2n ** 200n,
      class: 0,
    })),
  ]);
}

export async function deployInsurance(wiring: object): Promise<Insurance> {
  const tranches = await ethers.deployContract("Tranches");
  const claiming = await ethers.deployContract("Claiming", { libraries: { Tranches: await tranches.getAddress() } });
  const maker = await ethers.getContractFactory("Insurance", {
    libraries: { Tranches: await tranches.getAddress(), Claiming: await claiming.getAddress() },
  });
  return await maker.deploy(wiring as never);
}

export const selectorOf = (contract: BaseContract, name: string): string => {
  const found = contract.interface.getFunction(name);
  if (found === null) throw new Error(`no function ${name}`);
  return found.selector;
};

/** Opens the pool's doors as a cell does. */
export async function openDoors(city: Pick<City, "cell">, pool: Insurance): Promise<void> {
  const open = (names: readonly string[], mantle: bigint, capability: number) =>
    city.cell.setFunction(
      pool,
      names.map((name) => selectorOf(pool, name)),
      mantle,
      capability,
    );
  await open(SETTLING, Mantle.Public, Capability.SettleSmall);
  await open(JUSTICE, Mantle.Public, Capability.Justice);
  await open(LEAVING, Mantle.Public, Capability.Exit);
  await open(["compensate"], Mantle.Court, Capability.Justice);
}

/** A cell with a pool of 10,000, an insured member of tier 1 and everybody's allowances; in the first epoch of the cover. */
export async function foundPool(): Promise<PoolWorld> {
  const city = await foundCity();
  const [holder, underwriter, second, victim, victim2, backer, stranger] = city.people;
  const authority = await city.cell.getAddress();
  const terms = await deployTerms(authority);
  await city.cell.setFunction(terms, [selectorOf(terms, "set")], Mantle.Public, Capability.Amend);
  const reputation = await ethers.deployContract("ModuleMock");
  await setRecord(reputation, 0n);

  const pool = await deployInsurance({
    authority,
    constitution: await terms.getAddress(),
    liability: await city.liability.getAddress(),
    passports: await city.passports.getAddress(),
    reputation: await reputation.getAddress(),
  });
  await openDoors(city, pool);
  await amend(city, "liability.insurance" as never, BigInt(await pool.getAddress()));
  for (const person of [holder, underwriter, second, victim, victim2, backer, stranger]) {
    await city.token.connect(person).approve(pool, ethers.MaxUint256);
  }

  const insured = await member(city, holder);
  await pool.connect(underwriter).deposit(tokens(10_000), underwriter);
  await pool.connect(holder).payPremium(insured, BOND, 3, ethers.MaxUint256);
  await nextEpoch(pool);
  return {
    city,
    pool,
    terms,
    reputation,
    insured,
    holder,
    underwriter,
    second,
    victim,
    victim2,
    backer,
    stranger,
  };
}

/** A member of tier 1. */
export async function member(city: City, holder: HardhatEthersSigner, bond = BOND): Promise<bigint> {
  const id = await register(city, holder, { bond });
  await time.increase(DAYS(8));
  await city.tiers.connect(holder).raiseTier(id, 1);
  return id;
}

/** What every mark of every passport's record has lost, decayed. */
export async function setRecord(reputation: ModuleMock, decayed: bigint): Promise<void> {
  const answer = ethers.AbiCoder.defaultAbiCoder().encode(
    ["uint256", "uint256", "uint256", "uint48"],
    [1n, decayed, decayed, 1n],
  );
  await reputation.setAnswer(ethers.id("markOf(uint256,uint8)").slice(0, 10), answer, true);
}

/** A posture, in a cell whose table lets exits pass in it. */
export async function setPosture({ city }: Pick<PoolWorld, "city">, posture: number): Promise<void> {
  await city.cell.setPolicy(posture, Capability.Exit, 0);
  await city.cell.connect(city.breaker).setPosture(posture, idOf("evidence"));
}

export async function nextEpoch(pool: Insurance): Promise<void> {
  const { endsAt } = await pool.currentEpoch();
  await time.increaseTo(endsAt);
}

export interface Harm {
  victim?: HardhatEthersSigner;
  incident?: string;
}

/** A panel's slash that leaves `owed` as the debt of the respondent's domain to the victim. */
export async function harm(world: PoolWorld, respondent: bigint, owed: bigint, { victim, incident }: Harm = {}) {
  const { city } = world;
  const { domain } = await city.liability.standing(respondent);
  const bonds =
    domain >= FIRST_DOMAIN ? (await city.liability.domain(domain)).assets : await city.liability.bondOf(respondent);
  await slash(city, respondent, {
    compensation: bonds + owed,
    victim: (victim ?? world.victim).address,
    incident: incident ?? idOf("incident"),
  });
  const root = await city.liability.domainOf(respondent);
  return { domain: root, round: (await city.liability.domain(root)).round };
}

export interface CoverOrder extends Harm {
  respondent?: bigint;
  actAt?: number;
}

/** The court's order to pay a victim. */
export async function order(
  world: PoolWorld,
  amount: bigint,
  { victim, incident, respondent, actAt }: CoverOrder = {},
): Promise<bigint> {
  const { pool, city } = world;
  await pool
    .connect(city.court)
    .compensate(
      incident ?? idOf("incident"),
      respondent ?? world.insured,
      actAt ?? (await time.latest()),
      victim ?? world.victim,
      amount,
    );
  return pool.coverClaims();
}

/** A victim's loss of which the bonds leave `owed`, and the order to pay it. */
export async function harmAndOrder(world: PoolWorld, owed: bigint, terms: CoverOrder = {}) {
  const debt = await harm(world, terms.respondent ?? world.insured, owed, terms);
  const claimId = await order(world, owed, terms);
  return { ...debt, claimId };
}

/** Hands the debt over and presents the claim upon its own box. */
export async function present(
  world: PoolWorld,
  claimId: bigint,
  { domain, round }: { domain: bigint; round: bigint },
  victim = world.victim,
): Promise<void> {
  const { pool, city } = world;
  await city.liability.connect(victim).assignClaim(domain, round, await pool.boxOf(claimId));
  await pool.connect(victim).present(claimId, claimId);
}

/** From the loss to the payment. */
export async function payOut(world: PoolWorld, owed: bigint, terms: CoverOrder = {}) {
  const claim = await harmAndOrder(world, owed, terms);
  const victim = terms.victim ?? world.victim;
  await present(world, claim.claimId, claim, victim);
  await nextEpoch(world.pool);
  await world.pool.connect(victim).collect(claim.claimId, victim);
  return claim;
}

/** What the pool holds of the asset. */
export async function holdings(world: PoolWorld): Promise<bigint> {
  return world.city.token.balanceOf(world.pool);
}
