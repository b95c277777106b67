import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { ethers } from "hardhat";

import type { Bounties, Constitution } from "../../../typechain-types";
import { Capability, type City, foundCity, idOf, Mantle, register, tokens } from "../../identity/identity.fixture";
import { deployTerms, selectorOf } from "../Insurance/Insurance.fixture";

export const EVIDENCE = idOf("evidence");
export const INCIDENT = idOf("incident");
export const SALT = idOf("salt");
export const BUDGET = tokens(1_000);
/** A fifth of the budget. */
export const ALLOWANCE = tokens(200);

export interface BountyWorld {
  city: City;
  bounties: Bounties;
  terms: Constitution;
  respondent: bigint;
  holder: HardhatEthersSigner;
  reporter: HardhatEthersSigner;
  rival: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
}

/** A security budget of 1,000 over a real cell, and a member that somebody may report. */
export async function foundBounties(): Promise<BountyWorld> {
  const city = await foundCity();
  const [holder, reporter, rival, stranger] = city.people;
  const authority = await city.cell.getAddress();
  const terms = await deployTerms(authority);
  await city.cell.setFunction(terms, [selectorOf(terms, "set")], Mantle.Public, Capability.Amend);
  const bounties = await ethers.deployContract("Bounties", [
    {
      authority,
      constitution: await terms.getAddress(),
      liability: await city.liability.getAddress(),
      passports: await city.passports.getAddress(),
    },
  ]);
  const open = (names: string[], mantle: bigint, capability: number) =>
    city.cell.setFunction(
      bounties,
      names.map((name) => selectorOf(bounties, name)),
      mantle,
      capability,
    );
  await open(["fund"], Mantle.Public, Capability.SettleSmall);
  await open(["refreshTerms", "commitReport", "revealReport", "turnIn"], Mantle.Public, Capability.Justice);
  await open(["draw", "withdrawBounty"], Mantle.Public, Capability.Exit);
  await open(["award"], Mantle.Court, Capability.Justice);
  await city.token.connect(stranger).approve(bounties, ethers.MaxUint256);
  await bounties.connect(stranger).fund(BUDGET);
  const respondent = await register(city, holder);
  return { city, bounties, terms, respondent, holder, reporter, rival, stranger };
}

export interface Reporting {
  by?: HardhatEthersSigner;
  evidence?: string;
  salt?: string;
}

export async function commit(world: BountyWorld, { by, evidence, salt }: Reporting = {}): Promise<string> {
  const who = by ?? world.reporter;
  const commitment = await world.bounties.commitmentOf(who, world.respondent, evidence ?? EVIDENCE, salt ?? SALT);
  await world.bounties.connect(who).commitReport(commitment);
  return commitment;
}

export async function reveal(world: BountyWorld, { by, evidence, salt }: Reporting = {}): Promise<void> {
  await world.bounties.connect(by ?? world.reporter).revealReport(world.respondent, evidence ?? EVIDENCE, salt ?? SALT);
}

/** Commits and reveals. */
export async function report(world: BountyWorld, reporting: Reporting = {}): Promise<void> {
  await commit(world, reporting);
  await reveal(world, reporting);
}

export function award(world: BountyWorld, amount: bigint, { by, evidence }: Reporting = {}) {
  return world.bounties
    .connect(world.city.court)
    .award(INCIDENT, world.respondent, evidence ?? EVIDENCE, by ?? world.reporter, amount);
}
