import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { ethers } from "hardhat";

import {
  amend,
  CHARTER,
  type Child,
  childOf,
  type City,
  consent,
  DAYS,
  domainOf,
  foundCity,
  Kind,
  type Proof,
  Purpose,
  type Receipt,
  register,
  tokens,
} from "../identity.fixture";

export const NOTICE = CHARTER["identity.spinoff.notice"];
export const TAIL = CHARTER["identity.spinoff.tail"];
export const WINDOW = DAYS(7);

export interface Lineage extends City {
  /** Controls `parent`, alone in its domain. */
  owner: HardhatEthersSigner;
  /** Controls `foreign`, of another domain. */
  foreigner: HardhatEthersSigner;
  /** Serves nobody. */
  newcomer: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
  parent: bigint;
  foreign: bigint;
}

export async function twoHouses(): Promise<Lineage> {
  const city = await foundCity();
  const [owner, foreigner, newcomer, stranger] = city.people;
  const parent = await register(city, owner);
  const foreign = await register(city, foreigner);
  return { ...city, owner, foreigner, newcomer, stranger, parent, foreign };
}

const REGISTRATION_TYPES = {
  Registration: [
    { name: "controller", type: "address" },
    { name: "kind", type: "uint8" },
    { name: "declaredClass", type: "uint8" },
    { name: "parentA", type: "uint256" },
    { name: "parentB", type: "uint256" },
    { name: "uriHash", type: "bytes32" },
    { name: "payer", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
};

/** A child whose controller is not the caller, and agreed to `payer`. */
export async function signedChild(
  city: City,
  controller: HardhatEthersSigner,
  payer: HardhatEthersSigner,
  [parent, otherParent]: [bigint, bigint],
  child: Child = {},
) {
  const deadline = (await time.latest()) + 3_600;
  const params = childOf(parent, controller.address, { ...child, deadline });
  const signature = await controller.signTypedData(await domainOf(city.passports), REGISTRATION_TYPES, {
    controller: controller.address,
    kind: params.kind,
    declaredClass: params.declaredClass,
    parentA: parent,
    parentB: otherParent,
    uriHash: ethers.keccak256(ethers.toUtf8Bytes(params.uri)),
    payer: payer.address,
    nonce: await city.passports.nonceOf(controller.address),
    deadline,
  });
  return { ...params, signature };
}

/** A receipt that lets `controller` have a child of `parent`. */
export async function replicate(
  city: City,
  signer: HardhatEthersSigner,
  passport: bigint,
  [parent, otherParent]: [bigint, bigint],
  controller: HardhatEthersSigner,
  changes: Partial<Receipt> = {},
): Promise<Proof> {
  const subject = await city.forks.forkSubject(parent, otherParent, controller.address);
  return consent(city, signer, passport, Purpose.Replicate, subject, changes);
}

// ------------------------------------------------------------------ spin-offs

export interface House extends City {
  /** Controls `founder` and nothing else: another address controls the leaver. */
  owner: HardhatEthersSigner;
  /** Controls `leaver` alone. */
  applicant: HardhatEthersSigner;
  /** Controls `sponsor`, of another domain, at tier 3. */
  patron: HardhatEthersSigner;
  /** Controls `claimant`, of a third domain. */
  victim: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
  founder: bigint;
  leaver: bigint;
  sponsor: bigint;
  claimant: bigint;
}

/** A domain of two, a sponsor of tier 3 and somebody with a claim. */
export async function house(): Promise<House> {
  const city = await foundCity();
  const [owner, applicant, patron, victim, stranger] = city.people;
  // The ladder has a test of its own; here a sponsor must only stand on its third step.
  for (const tier of [1, 2, 3] as const) {
    await amend(city, `identity.tier.${tier}.age`, 0);
    await amend(city, `identity.tier.${tier}.audits`, 0);
  }
  const founder = await register(city, owner);
  await city.forks.connect(owner).fork(await signedChild(city, applicant, owner, [founder, 0n]), []);
  const leaver = await city.passports.lastId();
  const sponsor = await register(city, patron, { kind: Kind.Human, bond: tokens(500) });
  await city.tiers.connect(patron).raiseTier(sponsor, 3);
  const claimant = await register(city, victim);
  return { ...city, owner, applicant, patron, victim, stranger, founder, leaver, sponsor, claimant };
}

export interface Terms {
  passport: bigint;
  sponsor: bigint;
  cover: bigint;
  royalty: number;
  tail: number;
  deadline: number;
}

const SPONSORSHIP_TYPES = {
  Sponsorship: [
    { name: "passport", type: "uint256" },
    { name: "sponsor", type: "uint256" },
    { name: "cover", type: "uint96" },
    { name: "royalty", type: "uint16" },
    { name: "tail", type: "uint32" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
  ],
};

/** Terms that the charter just allows: cover 30 %, royalty 10 %, a tail of 180 days. */
export async function termsOf(house: House, changes: Partial<Terms> = {}): Promise<Terms> {
  return {
    passport: house.leaver,
    sponsor: house.sponsor,
    cover: tokens(30),
    royalty: 1_000,
    tail: TAIL,
    deadline: (await time.latest()) + 3_600,
    ...changes,
  };
}

export async function sponsorSignature(city: City, signer: HardhatEthersSigner, terms: Terms): Promise<string> {
  const nonce = await city.forks.spinOffNonceOf(terms.passport);
  return signer.signTypedData(await domainOf(city.forks), SPONSORSHIP_TYPES, { ...terms, nonce });
}

/** Requests a spin-off on terms that the patron signed. */
export async function request(house: House, changes: Partial<Terms> = {}): Promise<Terms> {
  const terms = await termsOf(house, changes);
  const signature = await sponsorSignature(house, house.patron, terms);
  await house.forks.connect(house.applicant).requestSpinOff(terms, signature);
  return terms;
}

/** A spin-off waits out its notice. */
export async function noticed(): Promise<House> {
  const home = await house();
  await request(home);
  return home;
}

/** The notice is over. */
export async function ready(): Promise<House> {
  const home = await noticed();
  await time.increase(NOTICE);
  return home;
}

/** The spin-off is complete. */
export async function spunOff(): Promise<House> {
  const home = await ready();
  await home.forks.connect(home.applicant).completeSpinOff(home.leaver, []);
  return home;
}
