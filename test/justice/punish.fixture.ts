import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import type { BaseContract } from "ethers";
import { ethers } from "hardhat";

import type { CourtMock, InterimCourt, Quarantine, RandomnessMock, StrictLiability } from "../../typechain-types";
import {
  Capability,
  type City,
  DAY,
  DAYS,
  fork,
  foundCity,
  HOUR,
  idOf,
  Kind,
  Mantle,
  register,
  tokens,
  ZERO_HASH,
} from "../identity/identity.fixture";
import { legs, type Order, orderOf, sign, type Signer } from "./InterimCourt/InterimCourt.fixture";

export const ATTESTOR = 10n;
export const EVIDENCE = idOf("evidence");

/** What the modules that punish read of the charter. */
export const PUNISHMENTS = {
  "audits.epoch": DAYS(7),
  "audits.rate": 500,
  "audits.factor": 4,
  "audits.answerPeriod": DAYS(3),
  "audits.penalty": tokens(1_000),
  "audits.exclusion": DAYS(365),
  "strict.grace": DAYS(2),
  "strict.slash": tokens(60),
  "strict.suspension": DAYS(30),
  "quarantine.bond": tokens(50),
  "reputation.halfLife": DAYS(180),
} as const;

export const Imposed = { None: 0, Imposed: 1, Sustained: 2, Upheld: 3, Refused: 4, Lapsed: 5 } as const;
export const Attested = { Unknown: 0, Attested: 1, Counted: 2, Answered: 3, Enforced: 4 } as const;
export const Stage = { None: 0, Hearing: 1, Assessed: 2, Sitting: 3, Ruled: 4, Referred: 5, Final: 6 } as const;

export interface Bench extends City {
  quarantines: Quarantine;
  strict: StrictLiability;
  interim: InterimCourt;
  /** A court of jurors that says what a test makes it say. */
  jury: CourtMock;
  randomness: RandomnessMock;
  judges: Signer[];
  /** The offender, `kin` is its fork; both are `owner`'s. */
  owner: HardhatEthersSigner;
  offender: bigint;
  kin: bigint;
  /** Passports of the officers. */
  sentinelPass: bigint;
  auditorPass: bigint;
  /** Bound to nobody. */
  stranger: HardhatEthersSigner;
}

export async function opens(
  city: City,
  module: BaseContract,
  mantle: bigint,
  functions: string[],
  capability: number = Capability.Justice,
): Promise<void> {
  const selectors = functions.map((name) => module.interface.getFunction(name)!.selector);
  await city.cell.setFunction(await module.getAddress(), selectors, mantle, capability);
}

/** A city with its officers' passports, an offender and its kin, two courts, and the modules that punish without one. */
export async function foundBench(): Promise<Bench> {
  const city = await foundCity(PUNISHMENTS);
  const { admin, cell, constitution, liability, passports, consents, forks, recovery, people } = city;
  const authority = await cell.getAddress();
  const shared = {
    authority,
    constitution: await constitution.getAddress(),
    liability: await liability.getAddress(),
    passports: await passports.getAddress(),
  };

  const judges = [1, 2, 3]
    .map((i) => new ethers.Wallet(idOf(`judge ${String(i)}`)))
    .sort((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));
  const interim = await ethers.deployContract("InterimCourt", [
    {
      ...shared,
      forks: await forks.getAddress(),
      recovery: await recovery.getAddress(),
      signers: judges.map(({ address }) => address),
      threshold: 2,
    },
  ]);
  await opens(city, interim, Mantle.Public, ["file", "annul", "execute", "close"]);
  const jury = await ethers.deployContract("CourtMock");
  const randomness = await ethers.deployContract("RandomnessMock");

  const quarantines = await ethers.deployContract("Quarantine", [shared]);
  await opens(city, quarantines, Mantle.Sentinel, ["quarantine"]);
  await opens(city, quarantines, Mantle.Auditor, ["quarantineAsAuditor"]);
  await opens(city, quarantines, Mantle.Public, ["sustain", "lapse", "lift", "conclude"]);
  await opens(city, liability, Mantle.Court, ["quarantine"]);

  const strict = await ethers.deployContract("StrictLiability", [{ ...shared, consents: await consents.getAddress() }]);
  await opens(city, strict, ATTESTOR, ["attest"]);
  await opens(city, strict, Mantle.Public, ["answer", "enforce"]);

  await cell.setMantle(ATTESTOR, 0, DAYS(365), 2);
  for (const attestor of people.slice(10, 13)) await cell.grantRole(ATTESTOR, attestor.address, 0);
  for (const wiring of [interim, jury, quarantines, strict]) {
    await cell.connect(admin).grantRole(Mantle.Court, await wiring.getAddress(), 0);
  }
  for (const officer of [city.sentinel, city.auditor]) {
    await city.token.mint(officer.address, tokens(10_000));
    await city.token.connect(officer).approve(shared.liability, ethers.MaxUint256);
  }

  const owner = people[0];
  const offender = await register(city, owner, { bond: tokens(200) });
  const kin = await fork(city, owner, offender, { bond: tokens(200) });
  const sentinelPass = await register(city, city.sentinel, { kind: Kind.Human, bond: tokens(120) });
  const auditorPass = await register(city, city.auditor, { kind: Kind.Human, bond: tokens(120) });
  return {
    ...city,
    quarantines,
    strict,
    interim,
    jury,
    randomness,
    judges,
    owner,
    offender,
    kin,
    sentinelPass,
    auditorPass,
    stranger: people[9],
  };
}

export const bench = (): Promise<Bench> => loadFixture(foundBench);

// ------------------------------------------------------------------ quarantine

/** The sentinel quarantines the offender. */
export async function impose(city: Bench, passport: bigint = city.offender): Promise<bigint> {
  await city.quarantines.connect(city.sentinel).quarantine(passport, city.sentinelPass, EVIDENCE);
  return city.quarantines.lastQuarantine();
}

/** An order that sanctions the offender for the incident of a quarantine. */
export async function orderFor(city: Bench, id: bigint, changes: Partial<Order> = {}): Promise<Order> {
  return orderOf([legs.sanction()], {
    incident: await city.quarantines.incidentOf(id),
    respondent: city.offender,
    claimant: city.sentinelPass,
    claim: 0n,
    ...changes,
  });
}

/** Files an order at the interim court. */
export async function fileAt(city: Bench, order: Order): Promise<string> {
  await city.interim.file(order, await sign(city.interim, order, city.judges.slice(0, 2)));
  return city.interim.hashOrder(order);
}

/** Opens a case at the court of jurors. */
export async function openAtJury(city: Bench, order: Order): Promise<string> {
  const caseId = await city.jury.hashOrder(order);
  await city.liability.connect(city.court).reserve(caseId, order.respondent, order.claimant, order.claim);
  await city.jury.setMatter(caseId, Stage.Hearing, 0, 0, false);
  return caseId;
}

/** A quarantine with a case at the court of jurors. */
export async function sustained(city: Bench): Promise<{ id: bigint; caseId: string; order: Order }> {
  const id = await impose(city);
  const order = await orderFor(city, id);
  const caseId = await openAtJury(city, order);
  await city.quarantines.connect(city.stranger).sustain(id, await city.jury.getAddress(), order);
  return { id, caseId, order };
}

export async function quarantineEndOf(city: City, passport: bigint): Promise<bigint> {
  return (await city.liability.standing(passport)).quarantineEnds;
}

export { DAY, DAYS, HOUR, idOf, tokens, ZERO_HASH, time };
