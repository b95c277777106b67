import { mine, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { expect } from "chai";
import { Wallet } from "ethers";
import { ethers } from "hardhat";

import { parseCharter } from "../../scripts/charter/schema";
import type { FoundedCell } from "../../scripts/deploy/foundCell";
import type { LegStruct, OrderStruct } from "../../typechain-types/contracts/justice/Court";
import { found } from "../deploy/deploy.fixture";
import { DAY, idOf, Kind, tokens } from "../identity/identity.fixture";
import { legs } from "../justice/Court/Court.fixture";
import { commitAll, drawAll, revealAll, toEnd, toReveals } from "../justice/panels.fixture";
import { freshWallet } from "../shared/wallets";

export { DAY, DAYS, HOUR, idOf, Kind, Posture, tokens, ZERO } from "../identity/identity.fixture";
export { Choice, idOfDispute, legs, Side, Stage } from "../justice/Court/Court.fixture";
export { PanelStatus } from "../justice/panels.fixture";

/** Jurors of the town: two halves of seven, and some that are passed over. */
export const JURORS = 20;

const names = Array.from({ length: JURORS }, (_, i) => `juror-${String(i + 1)}`);

const charter = (cell: string, opens: string): string => `charter: 1
cell: ${cell}
title: A town with a court
league: The Long Walls
text: Whoever is accused is heard.
passport: { name: Town Passport, symbol: TWN }
asset: { mint: test asset, name: Town Dollar, symbol: TD }
constitution:
  quarantine.bond: { value: 50, min: 5, max: 500 }
bonds: { fee: 1, human: 10, agent: 20, organisation: 100, device: 5 }
tiers:
  - { tier: 1, bond: 20, age: 0 days, audits: 0 }
  - { tier: 2, bond: 100, age: 30 days, audits: 1 }
  - { tier: 3, bond: 200, age: 90 days, audits: 2 }
  - { tier: 4, bond: 200, age: 180 days, audits: 2 }
mantles:
  founder: { holders: [ada] }
  breaker: { holders: [ada] }
  auditor: { holders: [ada] }
  sentinel: { holders: [watch] }
  cosigner: { holders: [watch] }
court:
  signers: [ada, watch]
  threshold: 2
  jurors: [${names.join(", ")}]
  opens: ${opens}
timelock: { delay: 1 day }
members:
  - { name: ada, kind: human, controller: test key, bond: 500 }
  - { name: watch, kind: human, controller: test key, bond: 500 }
${names.map((name) => `  - { name: ${name}, kind: human, controller: test key, bond: 10 }`).join("\n")}
`;

let towns = 0;

async function contractsOf({ addresses }: FoundedCell) {
  return {
    cell: await ethers.getContractAt("Cell", addresses.cell),
    token: await ethers.getContractAt("TestToken", addresses.asset),
    liability: await ethers.getContractAt("Liability", addresses.liability),
    passports: await ethers.getContractAt("Passports", addresses.passports),
    consents: await ethers.getContractAt("ConsentLedger", addresses.consents),
    forks: await ethers.getContractAt("Forks", addresses.forks),
    tiers: await ethers.getContractAt("Tiers", addresses.tiers),
    reputation: await ethers.getContractAt("Reputation", addresses.reputation),
    interim: await ethers.getContractAt("InterimCourt", addresses.interimCourt),
    timelock: await ethers.getContractAt("FoundersTimelock", addresses.timelock),
    court: await ethers.getContractAt("Court", addresses.court),
    amnesty: await ethers.getContractAt("Amnesty", addresses.amnesty),
    panels: await ethers.getContractAt("Panels", addresses.panels),
    pool: await ethers.getContractAt("JurorPool", addresses.jurors),
    randomness: await ethers.getContractAt("BlockhashRandomness", addresses.randomness),
    fallback: await ethers.getContractAt("FallbackArbitrator", addresses.fallbackArbitrator),
    quarantines: await ethers.getContractAt("Quarantine", addresses.quarantine),
    insurance: await ethers.getContractAt("Insurance", addresses.insurance),
    escrow: await ethers.getContractAt("Escrow", addresses.escrow),
  };
}

/** Somebody with a key and a passport. */
export interface Citizen {
  signer: HardhatEthersSigner;
  passport: bigint;
}

export type Town = Awaited<ReturnType<typeof raise>>;

async function raise(opens: "interim" | "jurors") {
  towns += 1;
  const text = charter(`town-${String(towns)}`, opens);
  const deployer = freshWallet();
  await setBalance(deployer.address, ethers.parseEther("1000"));
  const founded = await found(parseCharter(text, "town.yaml"), { deployer: deployer.privateKey });
  const contracts = await contractsOf(founded);
  const citizenOf = async (name: string): Promise<Citizen> => {
    const member = founded.members.find((person) => person.name === name);
    if (member?.passport === undefined) throw new Error(`no member ${name}`);
    return { signer: await ethers.getImpersonatedSigner(member.controller), passport: member.passport };
  };
  const town = {
    ...contracts,
    founded,
    /** Holds the breaker, and signs where no panel comes together; so does `watch`, the sentinel. */
    ada: await citizenOf("ada"),
    watch: await citizenOf("watch"),
    stranger: (await ethers.getSigners())[19]!,
  };
  return {
    ...town,
    plaintiff: await newcomer(town),
    defendant: await newcomer(town),
    third: await newcomer(town),
  };
}

/** A cell from its charter, by the deployment's own steps, that opens with its court of jurors. */
export const foundTown = (): Promise<Town> => raise("jurors");

/** The same with the signers' court in office. */
export const foundInterimTown = (): Promise<Town> => raise("interim");

/** A citizen with tokens and with allowances to whom it may have to pay. */
export async function newcomer(
  town: Awaited<ReturnType<typeof contractsOf>>,
  bond = tokens(500),
  kind: number = Kind.Human,
): Promise<Citizen> {
  const { address } = freshWallet();
  await setBalance(address, ethers.parseEther("100"));
  const signer = await ethers.getImpersonatedSigner(address);
  const { token, passports } = town;
  await token.mint(address, tokens(1_000_000));
  for (const payee of [town.liability, town.court, town.escrow, town.insurance, town.amnesty])
    await token.connect(signer).approve(payee, ethers.MaxUint256);
  await passports.connect(signer)["register((address,uint8,uint8,string,uint96,uint256,bytes))"]({
    controller: address,
    kind,
    declaredClass: 0,
    uri: "",
    bond,
    deadline: 0,
    signature: "0x",
  });
  return { signer, passport: await passports.lastId() };
}

// ------------------------------------------------------------------ cases

export type Order = OrderStruct & { legs: LegStruct[] };

let nonce = 0n;

/** An order of the plaintiff against the defendant: a slash of 100, of which 60 are its loss. */
export async function orderOf(town: Town, changes: Partial<OrderStruct> = {}): Promise<Order> {
  const now = await time.latest();
  nonce += 1n;
  const victim = town.plaintiff.signer.address;
  return {
    incident: idOf(`scenario ${String(nonce)}`),
    respondent: town.defendant.passport,
    claimant: town.plaintiff.passport,
    claim: tokens(100),
    actAt: now - 1,
    discoveredAt: now,
    evidence: idOf("evidence"),
    nonce,
    ...changes,
    legs: changes.legs ?? [
      legs.slash({ compensation: tokens(60), penalty: tokens(40), victim, reporter: ethers.ZeroAddress, bounty: 0 }),
    ],
  };
}

export async function file(town: Town, order: Order, by: Citizen = town.plaintiff): Promise<string> {
  await town.court.connect(by.signer).file(order, false);
  return town.court.hashOrder(order);
}

// ------------------------------------------------------------------ panels

type Bench = Parameters<typeof commitAll>[0];
const benchOf = (town: Town): Bench => town as unknown as Bench;

/** Waits out the hearing, writes its seed down, opens the round and draws its panel. */
export async function seatPanel(town: Town, id: string): Promise<string> {
  await mine(6);
  const { until, ticket } = await town.court.matterOf(id);
  await town.randomness.record(ticket);
  if (until > BigInt(await time.latest())) await time.increaseTo(until);
  await town.court.connect(town.stranger).seat(id);
  const { roundId } = await town.court.matterOf(id);
  await drawAll(benchOf(town), roundId);
  return roundId;
}

/** The jurors vote; `null` stays silent all along, and -1 commits and does not reveal. */
export async function vote(town: Town, roundId: string, votes: (number | null)[]): Promise<void> {
  const bench = benchOf(town);
  await commitAll(
    bench,
    roundId,
    votes.map((choice) => (choice === -1 ? 0 : choice)),
  );
  await toReveals(bench, roundId);
  await revealAll(
    bench,
    roundId,
    votes.map((choice) => (choice === -1 ? null : choice)),
  );
  await toEnd(bench, roundId);
}

/** A whole instance: the panel is drawn, hears, votes as one and its word is taken. */
export async function decide(town: Town, id: string, choice: number | ((seat: number) => number | null)) {
  const roundId = await seatPanel(town, id);
  const { drawn } = await town.panels.roundOf(roundId);
  const of = typeof choice === "function" ? choice : () => choice;
  await vote(
    town,
    roundId,
    Array.from({ length: Number(drawn) }, (_, seat) => of(seat)),
  );
  await town.court.connect(town.stranger).advance(id);
  return roundId;
}

/** Nobody appeals. */
export async function passAppeal(town: Town, id: string): Promise<void> {
  const { until } = await town.court.matterOf(id);
  if (until > BigInt(await time.latest())) await time.increaseTo(until);
}

export async function settleSeats(town: Town, roundId: string): Promise<void> {
  const { drawn } = await town.panels.roundOf(roundId);
  for (let seat = 0n; seat < drawn; seat += 1n) await town.panels.connect(town.stranger).settle(roundId, seat);
}

/** The controllers of a round's jurors, each once. */
export async function controllersOf(town: Town, roundIds: string[]): Promise<string[]> {
  const accounts = new Set<string>();
  for (const roundId of roundIds) {
    const { drawn } = await town.panels.roundOf(roundId);
    for (let seat = 0n; seat < drawn; seat += 1n) {
      const { juror } = await town.panels.seatOf(roundId, seat);
      accounts.add(await town.pool.controllerOf(juror));
    }
  }
  return [...accounts];
}

// ------------------------------------------------------------------ the cell

export async function setPosture(town: Town, posture: number): Promise<void> {
  await town.cell.connect(town.ada.signer).setPosture(posture, idOf("evidence"));
}

/** The signers of the charter, in order, with their public test keys. */
export function signersOf(town: Town): Wallet[] {
  const keys = town.founded.members.flatMap(({ name, testKey }) =>
    testKey !== undefined && (name === "ada" || name === "watch") ? [new Wallet(testKey)] : [],
  );
  return keys.sort((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));
}

/** The fallback arbitrator's signers rule, and somebody carries it back to the court. */
export async function ruleAsFallback(town: Town, referral: bigint, choice: number): Promise<void> {
  const hash = await town.fallback.hashRuling(referral, choice);
  const signatures = signersOf(town).map((signer) => ({
    signer: signer.address,
    signature: signer.signingKey.sign(hash).serialized,
  }));
  await town.fallback.connect(town.stranger).giveRuling(referral, choice, signatures);
  await town.fallback.connect(town.stranger).executeRuling(referral);
}

/** A call that the founders propose. */
export interface Step {
  target: string;
  data: string;
}

/** A founder proposes, a day passes, and a stranger carries it out. */
export async function amend(
  town: Town,
  steps: Step[],
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { timelock, ada, stranger } = town;
  const batch: [string[], number[], string[], string, string] = [
    steps.map(({ target }) => target),
    steps.map(() => 0),
    steps.map(({ data }) => data),
    ethers.ZeroHash,
    freshWallet().privateKey,
  ];
  await timelock.connect(ada.signer).scheduleBatch(...batch, DAY);
  const readyAt = (await time.latest()) + DAY;
  await expect(timelock.connect(stranger).executeBatch(...batch)).to.be.revertedWithCustomError(
    timelock,
    "TimelockUnexpectedOperationState",
  );
  await between();
  if ((await time.latest()) < readyAt) await time.increaseTo(readyAt);
  await timelock.connect(stranger).executeBatch(...batch);
}
