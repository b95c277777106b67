import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { mine, setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { ethers } from "hardhat";

import type { BlockhashRandomness, JurorPool, Panels } from "../../typechain-types";
import type { PanelTermsStruct } from "../../typechain-types/contracts/justice/Panels";
import {
  amend,
  Capability,
  type City,
  DAY,
  foundCity,
  HOUR,
  idOf,
  Kind,
  Mantle,
  register,
  tokens,
} from "../identity/identity.fixture";
import { freshWallet } from "../shared/wallets";

export const PanelStatus = { None: 0, Waiting: 1, Sitting: 2, Decided: 3, Split: 4, NoQuorum: 5, NoPanel: 6 } as const;
export const Vote = { None: 0, Committed: 1, Leaked: 2, Revealed: 3 } as const;
export const Unfitness = { None: 0, NotSeated: 1, NotGood: 2, Tier: 3, Domain: 4, Stake: 5, Home: 6 } as const;

export const SEAT_STAKE = tokens(100);
export const ABSENCE_SHARE = 2_500;
export const PENALTY = (SEAT_STAKE * BigInt(ABSENCE_SHARE)) / 10_000n;
export const FEE = tokens(3) + 1n;
export const FIRST_VISITOR = 2n ** 39n;
export const COMMITS = DAY;
export const REVEALS = 12 * HOUR;
export const EXTENSION = 7 * DAY;
export const DRAW_PERIOD = 7 * DAY;
/** Every founding juror's controller is one of the people; the rest are strangers and parties. */
export const JURORS = 9;

export interface Bench extends City {
  panels: Panels;
  pool: JurorPool;
  randomness: BlockhashRandomness;
  /** The account that the panels know as the court. */
  judge: HardhatEthersSigner;
  /** Passports of the founding jurors; `people[i]` controls `jurors[i]`. */
  jurors: bigint[];
}

/** A cell with panels, a pool and nine founding jurors of nine domains. */
export async function foundBench(): Promise<Bench> {
  const city = await foundCity({ "court.jurorStake": SEAT_STAKE, "court.absenceShare": ABSENCE_SHARE });
  const { factory, admin, cell } = city;

  const judge = city.people[13];
  const authority = await cell.getAddress();
  const liability = await city.liability.getAddress();
  const passports = await city.passports.getAddress();
  const poolAt = await factory.addressOf(admin.address, idOf("JurorPool"));
  const panelsAt = await factory.addressOf(admin.address, idOf("Panels"));
  const randomness = await ethers.deployContract("BlockhashRandomness");

  const raise = async (name: "JurorPool" | "Panels", wiring: object): Promise<void> => {
    const { data } = await (await ethers.getContractFactory(name)).getDeployTransaction(wiring);
    await factory.deploy(idOf(name), data);
  };
  await raise("JurorPool", {
    authority,
    constitution: await city.constitution.getAddress(),
    liability,
    passports,
    panels: panelsAt,
  });
  await raise("Panels", {
    authority,
    liability,
    passports,
    court: judge.address,
    pool: poolAt,
    randomness: await randomness.getAddress(),
  });
  const pool = await ethers.getContractAt("JurorPool", poolAt);
  const panels = await ethers.getContractAt("Panels", panelsAt);
  await openDoors(city, pool, panels);

  const bench: Bench = { ...city, panels, pool, randomness, judge, jurors: [] };
  for (const person of city.people) await city.token.connect(person).approve(poolAt, ethers.MaxUint256);
  for (const person of city.people.slice(0, JURORS)) {
    bench.jurors.push(await register(city, person, { kind: Kind.Human }));
  }
  await pool.seatFounding(bench.jurors);
  return bench;
}

/** Which function belongs to whom and to what. */
export async function openDoors(city: City, pool: JurorPool, panels?: Panels): Promise<void> {
  const { cell } = city;
  const open = (target: string, selectors: string[], mantle: bigint, capability: number) =>
    cell.setFunction(target, selectors, mantle, capability);
  const ofPool = (names: string[]): string[] =>
    names.map((name) => pool.interface.getFunction(name as "join").selector);
  const at = await pool.getAddress();
  const justice = ["join", "joinAsVisitor", "topUp", "evict", "refreshTerms", "sweepForfeits"];
  await open(at, ofPool(justice), Mantle.Public, Capability.Justice);
  await open(at, ofPool(["resign", "withdrawStake"]), Mantle.Public, Capability.Exit);
  await open(at, ofPool(["seatFounding", "recognisePool"]), Mantle.Admin, Capability.Amend);
  if (panels === undefined) return;
  const ofPanels = (names: string[]): string[] =>
    names.map((name) => panels.interface.getFunction(name as "draw").selector);
  const where = await panels.getAddress();
  await open(where, ofPanels(["draw", "commit", "reveal", "leak", "settle"]), Mantle.Public, Capability.Justice);
  await open(where, ofPanels(["withdraw", "withdrawNative"]), Mantle.Public, Capability.Exit);
}

/** A controller out of nowhere, with coin, tokens and allowances. */
export async function newcomer(bench: Pick<Bench, "token" | "liability" | "pool">): Promise<HardhatEthersSigner> {
  const wallet = freshWallet();
  await setBalance(wallet.address, ethers.parseEther("10"));
  const signer = await ethers.getImpersonatedSigner(wallet.address);
  await bench.token.mint(signer.address, tokens(100_000));
  await bench.token.connect(signer).approve(bench.liability, ethers.MaxUint256);
  await bench.token.connect(signer).approve(bench.pool, ethers.MaxUint256);
  return signer;
}

export interface Seated {
  controller: HardhatEthersSigner;
  passport: bigint;
}

/** Seats `count` more founding jurors, each of a domain of its own. */
export async function seatMore(bench: Bench, count: number): Promise<Seated[]> {
  const list: Seated[] = [];
  for (let i = 0; i < count; i += 1) {
    const controller = await newcomer(bench);
    list.push({ controller, passport: await register(bench, controller, { kind: Kind.Human }) });
  }
  const passports = list.map(({ passport }) => passport);
  for (let i = 0; i < count; i += 32) await bench.pool.seatFounding(passports.slice(i, i + 32));
  return list;
}

/** Lets humans reach tier 4 by their bond alone, and raises one there. */
export async function raiseToCore(city: City, controller: HardhatEthersSigner, passport: bigint): Promise<void> {
  for (const tier of ["1", "2", "3", "4"] as const) {
    await amend(city, `identity.tier.${tier}.age`, 0);
    await amend(city, `identity.tier.${tier}.audits`, 0);
  }
  await city.tiers.connect(controller).raiseTier(passport, 4);
}

/** A human of tier 4 in a domain of its own. */
export async function citizen(city: City, controller: HardhatEthersSigner): Promise<bigint> {
  const passport = await register(city, controller, { kind: Kind.Human, bond: tokens(1_000) });
  await raiseToCore(city, controller, passport);
  return passport;
}

// ------------------------------------------------------------------ rounds

let lastRound = 0;

/** What the court says of a round of three, filed now, whose evidence is over. */
export async function termsOf(bench: Bench, changes: Partial<PanelTermsStruct> = {}): Promise<PanelTermsStruct> {
  const now = await time.latest();
  return {
    seats: 3,
    halves: false,
    choices: 3,
    native: false,
    frozenAt: now + 1,
    ticket: await bench.randomness.request(),
    evidenceEnds: now,
    commitLength: COMMITS,
    revealLength: REVEALS,
    maxExtension: EXTENSION,
    feePerJuror: FEE,
    excludedDomains: [],
    ...changes,
  };
}

/** Opens a round as the court does: fees first. */
export async function openRound(bench: Bench, changes: Partial<PanelTermsStruct> = {}): Promise<string> {
  const terms = await termsOf(bench, changes);
  lastRound += 1;
  const roundId = idOf(`round ${String(lastRound)}`);
  const due = BigInt(terms.seats) * BigInt(terms.feePerJuror);
  if (terms.native) await bench.panels.connect(bench.judge).open(roundId, terms, { value: due });
  else {
    await bench.token.connect(bench.judge).transfer(bench.panels, due);
    await bench.panels.connect(bench.judge).open(roundId, terms);
  }
  return roundId;
}

/** Opens a round and draws its panel, in as many calls as it takes. */
export async function seatRound(bench: Bench, changes: Partial<PanelTermsStruct> = {}): Promise<string> {
  const roundId = await openRound(bench, changes);
  await mine(6);
  await drawAll(bench, roundId);
  return roundId;
}

/** Draws until the panel is complete or never will be: from nine leaves, one call may not find them all. */
export async function drawAll(bench: Bench, roundId: string): Promise<void> {
  while ((await bench.panels.outcome(roundId)).status === BigInt(PanelStatus.Waiting)) await bench.panels.draw(roundId);
}

export const saltOf = (seat: number): string => idOf(`salt ${String(seat)}`);

/** The juror of a seat and whoever votes for it. */
export async function chair(bench: Bench, roundId: string, seat: number) {
  const { juror, domain } = await bench.panels.seatOf(roundId, seat);
  const account = await ethers.getImpersonatedSigner(await bench.pool.controllerOf(juror));
  return { juror, domain, account };
}

export async function commitmentFor(bench: Bench, roundId: string, seat: number, choice: number): Promise<string> {
  const { juror } = await bench.panels.seatOf(roundId, seat);
  return bench.panels.commitmentOf(roundId, seat, juror, choice, saltOf(seat));
}

/** The jurors of these seats commit; `null` stays away. */
export async function commitAll(bench: Bench, roundId: string, votes: (number | null)[]): Promise<void> {
  for (const [seat, choice] of votes.entries()) {
    if (choice === null) continue;
    const { account } = await chair(bench, roundId, seat);
    await bench.panels.connect(account).commit(roundId, seat, await commitmentFor(bench, roundId, seat, choice));
  }
}

export async function toReveals(bench: Bench, roundId: string): Promise<void> {
  await time.increaseTo((await bench.panels.roundOf(roundId)).commitsUntil);
}

export async function revealAll(bench: Bench, roundId: string, votes: (number | null)[]): Promise<void> {
  for (const [seat, choice] of votes.entries()) {
    if (choice !== null) await bench.panels.reveal(roundId, seat, choice, saltOf(seat));
  }
}

/** A whole vote: commits, reveals, and the end of the round. */
export async function vote(bench: Bench, roundId: string, votes: (number | null)[]): Promise<void> {
  await commitAll(bench, roundId, votes);
  await toReveals(bench, roundId);
  await revealAll(bench, roundId, votes);
  await toEnd(bench, roundId);
}

export async function toEnd(bench: Bench, roundId: string): Promise<void> {
  const { revealsUntil } = await bench.panels.roundOf(roundId);
  if (BigInt(await time.latest()) < revealsUntil) await time.increaseTo(revealsUntil);
}

export async function settleAll(bench: Bench, roundId: string): Promise<void> {
  const { drawn } = await bench.panels.roundOf(roundId);
  for (let seat = 0n; seat < drawn; seat += 1n) await bench.panels.settle(roundId, seat);
}
