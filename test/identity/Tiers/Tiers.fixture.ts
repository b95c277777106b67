import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";

import { CHARTER, type City, DAYS, domainOf, fork, foundCity, idOf, Kind, register, tokens } from "../identity.fixture";

export const Bar = {
  None: 0,
  NotInGoodStanding: 1,
  Probation: 2,
  OpenCase: 3,
  Bond: 4,
  Age: 5,
  Audits: 6,
  Principal: 7,
} as const;
export const SPACING = DAYS(30);
export const REPORT = idOf("audit report");
export const AGE = (tier: 1 | 2 | 3 | 4): number => CHARTER[`identity.tier.${tier}.age`];
export const BOND = (tier: 1 | 2 | 3 | 4): bigint => CHARTER[`identity.tier.${tier}.bond`];

export interface School extends City {
  /** Controls `agent`. */
  owner: HardhatEthersSigner;
  /** Controls `human`, of another domain. */
  person: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
  /** An agent with the bond of tier 4, newborn, without a principal. */
  agent: bigint;
  human: bigint;
}

export async function newborn(): Promise<School> {
  const city = await foundCity();
  const [owner, person, stranger] = city.people;
  const agent = await register(city, owner, { bond: BOND(4) });
  const human = await register(city, person, { kind: Kind.Human });
  return { ...city, owner, person, stranger, agent, human };
}

const PRINCIPAL_TYPES = {
  Principal: [
    { name: "passport", type: "uint256" },
    { name: "human", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
  ],
};

/** The signature of a human's controller for the next principal of `passport`. */
export async function vouch(
  city: City,
  signer: HardhatEthersSigner,
  passport: bigint,
  human: bigint,
  deadline: number | bigint,
): Promise<string> {
  const nonce = await city.tiers.principalNonceOf(passport);
  return signer.signTypedData(await domainOf(city.tiers), PRINCIPAL_TYPES, { passport, human, nonce, deadline });
}

/** Lets `human` vouch for `agent`. */
export async function backed(): Promise<School> {
  const school = await newborn();
  const deadline = (await time.latest()) + 3_600;
  const signature = await vouch(school, school.person, school.agent, school.human, deadline);
  await school.tiers.connect(school.owner).setPrincipal(school.agent, school.human, deadline, signature);
  return school;
}

/** `agent` has age, audits and a principal for tier 4, and is at tier 0. */
export async function qualified(): Promise<School> {
  const school = await backed();
  for (let round = 0; round < 2; ++round) {
    await school.tiers.connect(school.auditor).attestAudit(school.agent, true, REPORT);
    await school.tiers.connect(school.auditor2).attestAudit(school.agent, true, REPORT);
    await time.increase(SPACING);
  }
  await time.increase(AGE(4));
  return school;
}

/** `agent` has reached tier 4. */
export async function governor(): Promise<School> {
  const school = await qualified();
  await school.tiers.connect(school.owner).raiseTier(school.agent, 4);
  return school;
}

/** `agent` has reached tier 4 and has a child of its own domain, so that there is a domain to sanction. */
export async function family(): Promise<School & { child: bigint }> {
  const school = await governor();
  const child = await fork(school, school.owner, school.agent, { bond: tokens(100) });
  return { ...school, child };
}
