import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import type { BaseContract, BigNumberish, ContractTransactionReceipt } from "ethers";
import { artifacts, ethers } from "hardhat";

import type {
  Constraints,
  Delegations,
  Escrow,
  ForeignArbitrator,
  Reputation,
  TestToken,
} from "../../../typechain-types";
import {
  Capability,
  CHARTER,
  type City,
  DAY,
  DAYS,
  domainOf,
  foundCity,
  HOUR,
  idOf,
  Kind,
  Mantle,
  Posture,
  register,
  tokens,
  ZERO,
  ZERO_HASH,
} from "../../identity/identity.fixture";

export const State = { Open: 0, Disputed: 1, Waiting: 2, Released: 3, Refunded: 4, Ruled: 5 } as const;
export const Reason = { Payer: 0, Attestor: 1, Window: 2 } as const;
export const For = { Aid: 0, Wages: 1, Goods: 2, Services: 3, Data: 4, Capital: 5 } as const;
export const Policy = { Allow: 0, Delay: 1, CoSign: 2, Deny: 3 } as const;
export const SPENDER = 9n;
export const RECORDER = 8n;
export const COSIGNER = 5n;
export const SENTINEL = 4n;

export const WINDOW = 3 * DAY;
export const LEAST_WINDOW = CHARTER["escrow.leastWindow"];
export const LARGE = CHARTER["escrow.large"];
export const CAP_TIMES = 10n;
export const PRICE = tokens(100);
export const COST = 10n ** 9n;
export const OFFER_TIME = DAY;
export const SILENCE = DAYS(365);
export const EVIDENCE = idOf("what was delivered");
export const NO_PROOF = { evidence: ZERO_HASH, signature: "0x" };

export interface Terms {
  payer: bigint;
  payee: bigint;
  asset: string;
  purpose: number;
  window: number;
  attestor: string;
  arbitrator: string;
  extraData: string;
  nonce: number;
  milestones: { amount: bigint; deadline: number }[];
}

export interface Market extends City {
  escrow: Escrow;
  constraints: Constraints;
  delegations: Delegations;
  reputation: Reputation;
  arbitrator: ForeignArbitrator;
  /** Controls `payer`, with tokens and an allowance to the escrow. */
  buyer: HardhatEthersSigner;
  /** Controls `payee`. */
  seller: HardhatEthersSigner;
  /** Named in terms where a test asks for it. */
  attestor: HardhatEthersSigner;
  stranger: HardhatEthersSigner;
  payer: bigint;
  payee: bigint;
}

const PUBLIC_DOORS: [capability: number, functions: string[]][] = [
  [Capability.SettleSmall, ["open", "openWithPermit", "release", "finishRelease"]],
  [Capability.SettleLarge, ["releaseLarge"]],
  [Capability.SettleAcross, ["releaseAcross"]],
  [Capability.Exit, ["refund", "shareEarnings", "withdraw", "withdrawAfterExit"]],
  [
    Capability.Justice,
    [
      "refreshTerms",
      "claimDelivery",
      "dispute",
      "offerSplit",
      "settleRuling",
      "recordSettled",
      "depositCredit",
      "actUnder",
      "batch",
    ],
  ],
];

/** Who pays and who is paid. */
export type Sides = Pick<Market, "buyer" | "seller" | "payer" | "payee">;

/** A cell of the identity unit with its market, all real but the arbitrator. */
export async function market(): Promise<Market> {
  const city = await foundCity();
  const [buyer, seller] = city.people;
  const payer = await register(city, buyer);
  const payee = await register(city, seller);
  return marketOf(city, { buyer, seller, payer, payee });
}

/** A market in a city that stands. */
export async function marketOf(city: City, sides: Sides): Promise<Market> {
  const [, , attestor, stranger] = city.people;
  const shared = {
    authority: await city.cell.getAddress(),
    constitution: await city.constitution.getAddress(),
    passports: await city.passports.getAddress(),
    liability: await city.liability.getAddress(),
  };
  const constraints = (await deploy("Constraints", shared)) as Constraints;
  const delegations = (await deploy("Delegations", shared)) as Delegations;
  const reputation = (await deploy("Reputation", shared)) as Reputation;
  const escrow = await deployEscrow({
    ...shared,
    forks: await city.forks.getAddress(),
    constraints: await constraints.getAddress(),
    delegations: await delegations.getAddress(),
    reputation: await reputation.getAddress(),
  });

  const at = await escrow.getAddress();
  const door = async (module: BaseContract, mantle: bigint, capability: number, names: string[]): Promise<void> => {
    const selectors = names.map((name) => module.interface.getFunction(name)?.selector ?? name);
    await city.cell.setFunction(await module.getAddress(), selectors, mantle, capability);
  };
  for (const [capability, names] of PUBLIC_DOORS) await door(escrow, Mantle.Public, capability, names);
  await door(escrow, Mantle.Admin, Capability.Amend, ["admit", "dismiss", "openLane"]);
  await door(escrow, SENTINEL, Capability.Justice, ["closeLane"]);
  await door(constraints, SPENDER, Capability.Justice, ["spend"]);
  await door(constraints, Mantle.Public, Capability.Justice, ["setSpendLimit", "setArbitrators"]);
  await door(delegations, SPENDER, Capability.Justice, ["spend", "settle"]);
  await door(delegations, Mantle.Public, Capability.Justice, ["grant", "grantUnder", "revoke"]);
  await door(reputation, RECORDER, Capability.Justice, ["record"]);
  await city.cell.grantRole(SPENDER, at, 0);
  await city.cell.grantRole(RECORDER, at, 0);

  const arbitrator = await ethers.deployContract("ForeignArbitrator");
  await escrow.admit(await city.token.getAddress(), 1, CAP_TIMES);
  await escrow.admit(ZERO, LARGE, CAP_TIMES);
  for (const person of city.people) await city.token.connect(person).approve(at, ethers.MaxUint256);
  return { ...city, ...sides, escrow, constraints, delegations, reputation, arbitrator, attestor, stranger };
}

/** Escrow over any wiring. */
export async function deployEscrow(wiring: object): Promise<Escrow> {
  return (await deploy("Escrow", wiring)) as Escrow;
}

async function deploy(name: string, wiring: object): Promise<BaseContract> {
  const { linkReferences } = await artifacts.readArtifact(name);
  const libraries: Record<string, string> = {};
  for (const library of Object.values(linkReferences).flatMap(Object.keys)) {
    libraries[library] = await (await ethers.deployContract(library)).getAddress();
  }
  return ethers.deployContract(name, [wiring], { libraries });
}

// ------------------------------------------------------------------ terms

/** Terms for one milestone of `PRICE` tokens due in ten days. */
export async function termsOf(world: Market, changes: Partial<Terms> = {}): Promise<Terms> {
  return {
    payer: world.payer,
    payee: world.payee,
    asset: await world.token.getAddress(),
    purpose: For.Services,
    window: WINDOW,
    attestor: ZERO,
    arbitrator: await world.arbitrator.getAddress(),
    extraData: "0x",
    nonce: 0,
    milestones: [{ amount: PRICE, deadline: (await time.latest()) + DAYS(10) }],
    ...changes,
  };
}

/** Several milestones, each due a day after the one before. */
export async function milestonesOf(...amounts: bigint[]): Promise<Terms["milestones"]> {
  const now = await time.latest();
  return amounts.map((amount, i) => ({ amount, deadline: now + DAYS(10 + i) }));
}

export interface Opened extends Market {
  terms: Terms;
  id: string;
}

/** An escrow that the buyer opened. */
export async function openWith(world: Market, changes: Partial<Terms> = {}): Promise<Opened> {
  const terms = await termsOf(world, changes);
  const sum = terms.milestones.reduce((total, { amount }) => total + amount, 0n);
  await world.escrow.connect(world.buyer).open({ terms, delegation: 0 }, { value: terms.asset === ZERO ? sum : 0 });
  return { ...world, terms, id: await world.escrow.escrowId(terms) };
}

export async function opened(): Promise<Opened> {
  return openWith(await market());
}

/** The payee claimed to have delivered. */
export async function delivered(): Promise<Opened & { deliveredAt: number }> {
  const world = await opened();
  await world.escrow.connect(world.seller).claimDelivery(world.terms, 0, EVIDENCE);
  return { ...world, deliveredAt: await time.latest() };
}

/** The buyer disputes: it offers a fifth. */
export async function disputed(): Promise<Opened & { raisedAt: number }> {
  const world = await delivered();
  await world.escrow.connect(world.buyer).dispute(world.terms, 0, true, 2_000, { value: COST });
  return { ...world, raisedAt: await time.latest() };
}

/** The buyer released, and the seller has credit. */
export async function released(): Promise<Opened> {
  const world = await opened();
  await world.escrow.connect(world.buyer).release(world.terms, 0, NO_PROOF);
  return world;
}

/** Takes a passport's bond back and closes it; answers its exit record. */
export async function leave({ passports, liability }: City, owner: HardhatEthersSigner, passport: bigint) {
  await passports.connect(owner).queueWithdrawal(passport, ethers.MaxUint256);
  await time.increase(DAYS(22));
  await passports.connect(owner).completeWithdrawal(passport);
  const { kind, tier, birth } = await passports.passport(passport);
  const domain = await liability.domainOf(passport);
  await passports.connect(owner).closePassport(passport);
  const closedAt = await time.latest();
  const controller = owner.address;
  return { passport, controller, kind, tier, parentA: 0, parentB: 0, domain, good: true, birth, closedAt };
}

export async function stateOf(world: Opened, index = 0): Promise<bigint> {
  return (await world.escrow.milestoneOf(world.id, index)).state;
}

/** What a passport has in an asset: earned and clear. */
export async function creditOf(world: Market, passport: bigint, asset?: string): Promise<[bigint, bigint]> {
  const { earned, clear } = await world.escrow.creditOf(passport, asset ?? (await world.token.getAddress()));
  return [earned, clear];
}

// ------------------------------------------------------------------ signatures and postures

const DELIVERY_TYPES = {
  Delivery: [
    { name: "escrow", type: "bytes32" },
    { name: "milestone", type: "uint256" },
    { name: "evidence", type: "bytes32" },
  ],
};

/** An attestor's word. */
export async function proofOf(world: Opened, signer: HardhatEthersSigner, index: BigNumberish = 0, escrow = world.id) {
  const message = { escrow, milestone: index, evidence: EVIDENCE };
  const signature = await signer.signTypedData(await domainOf(world.escrow), DELIVERY_TYPES, message);
  return { evidence: EVIDENCE, signature };
}

export async function setPosture(world: City, posture: number): Promise<void> {
  await world.cell.connect(world.breaker).setPosture(posture, ZERO_HASH);
}

/** Schedules a call at the cell and lets its time pass. */
export async function scheduled(
  world: Market,
  caller: HardhatEthersSigner,
  data: string,
  wait = 6 * HOUR,
): Promise<string> {
  const at = await world.escrow.getAddress();
  await world.cell.connect(caller).schedule(at, data, 0);
  await time.increase(wait);
  return world.cell.hashOperation(caller.address, at, data);
}

/** The gas that a transaction used. */
export async function gasOf(sent: Promise<{ wait(): Promise<ContractTransactionReceipt | null> }>): Promise<bigint> {
  const receipt = await (await sent).wait();
  if (receipt === null) throw new Error("not mined");
  return receipt.gasUsed;
}

export {
  Capability,
  type City,
  DAY,
  DAYS,
  foundCity,
  HOUR,
  idOf,
  Kind,
  Mantle,
  Posture,
  register,
  tokens,
  type TestToken,
  ZERO,
  ZERO_HASH,
};
