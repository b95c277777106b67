import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import type { Wallet } from "ethers";
import { artifacts, ethers } from "hardhat";

import type {
  Amnesty,
  ArbitrableMock,
  Court,
  FallbackArbitrator,
  ModuleMock,
  PanelsMock,
  RandomnessMock,
  VouchersMock,
} from "../../../typechain-types";
import type { LegStruct, OrderStruct } from "../../../typechain-types/contracts/justice/Court";
import {
  Capability,
  type City,
  DAY,
  foundCity,
  HOUR,
  idOf,
  Mantle,
  merge,
  Posture,
  register,
  tokens,
} from "../../identity/identity.fixture";
import { ascending, coder, legs as interimLegs, Kind as OrderKind } from "../InterimCourt/InterimCourt.fixture";

export { ascending, coder, DAY, HOUR, idOf, OrderKind, Posture, tokens };

export const Stage = { None: 0, Hearing: 1, Assessed: 2, Sitting: 3, Ruled: 4, Referred: 5, Final: 6 } as const;
export const Side = { None: 0, Claimant: 1, Respondent: 2 } as const;
export const Panel = { None: 0, Waiting: 1, Sitting: 2, Decided: 3, Split: 4, NoQuorum: 5, NoPanel: 6 } as const;
export const Choice = { None: 0, Claim: 1, Counter: 2, Frivolous: 3 } as const;
export const Mark = { RulingFor: 1, RulingAgainst: 2 } as const;
export const MAX_UINT40 = 2n ** 40n - 1n;

/** The charter of the court, beside the city's. */
export const COURT_CHARTER = {
  "court.fastCap": tokens(1_000),
  "court.twoPanels": tokens(5_000),
  "court.fastPeriod": 3 * DAY,
  "court.slowPeriod": 15 * DAY,
  "court.slowCapacity": 2,
  "court.slowWindow": 20 * DAY,
  "court.appealPeriod": 3 * DAY,
  "court.appealCapacity": 2,
  "court.appealWindow": 90 * DAY,
  "court.contestPeriod": 2 * DAY,
  "court.assessorBond": tokens(50),
  "court.stake": tokens(20),
  "court.stakeShare": 500,
  "court.frivolousShare": 4_000,
  "court.fee": tokens(5),
  "court.nativeFee": 1_000_000,
  "court.jurorStake": tokens(50),
  "court.absenceShare": 5_000,
  "court.mitigation": 5_000,
  "court.leniency": 3_000,
} as const;

export const FEE = COURT_CHARTER["court.fee"];
export const STAKE = COURT_CHARTER["court.stake"];
export const BOND = COURT_CHARTER["court.assessorBond"];
export const NATIVE_FEE = BigInt(COURT_CHARTER["court.nativeFee"]) * 10n ** 9n;
export const FAST_THIRD = COURT_CHARTER["court.fastPeriod"] / 3;
export const SLOW_THIRD = COURT_CHARTER["court.slowPeriod"] / 3;
export const APPEAL_PERIOD = COURT_CHARTER["court.appealPeriod"];
export const CONTEST_PERIOD = COURT_CHARTER["court.contestPeriod"];
export const LONGEST_CASE = 60 * DAY;

export type Order = OrderStruct & { legs: LegStruct[] };

export const legs = {
  ...interimLegs,
  compensate: (victim: string, amount: bigint): LegStruct => ({
    kind: OrderKind.Compensate,
    payload: coder.encode(["address", "uint96"], [victim, amount]),
  }),
  reward: (reporter: string, amount: bigint): LegStruct => ({
    kind: OrderKind.Reward,
    payload: coder.encode(["address", "uint96"], [reporter, amount]),
  }),
};

export interface Trial {
  city: City;
  court: Court;
  panels: PanelsMock;
  randomness: RandomnessMock;
  vouchers: VouchersMock;
  fallback: FallbackArbitrator;
  signers: Wallet[];
  insurance: ModuleMock;
  bounties: ModuleMock;
  reputation: ModuleMock;
  amnesty: Amnesty;
  wiring: Record<string, string>;
  /** Controls `claimant`. */
  plaintiff: HardhatEthersSigner;
  /** Controls `respondent`. */
  defendant: HardhatEthersSigner;
  /** Controls `kin`, of the respondent's domain. */
  cousin: HardhatEthersSigner;
  /** Controls `assessor`, of tier 1. */
  expert: HardhatEthersSigner;
  /** Controls nothing. */
  stranger: HardhatEthersSigner;
  keeper: HardhatEthersSigner;
  claimant: bigint;
  respondent: bigint;
  kin: bigint;
  assessor: bigint;
}

export const DOORS = {
  justice: [
    "refreshTerms",
    "file",
    "counter",
    "submitEvidence",
    "assess",
    "contest",
    "appealCase",
    "execute",
    "close",
    "settleCase",
    "recordRuling",
    "seat",
    "advance",
    "refer",
    "rule",
    "createDispute",
    "appeal",
    "executeRuling",
  ],
  exit: ["withdraw", "withdrawNative"],
} as const;

export async function courtLibraries(): Promise<Record<string, string>> {
  const { linkReferences } = await artifacts.readArtifact("Court");
  const libraries: Record<string, string> = {};
  for (const name of Object.values(linkReferences).flatMap(Object.keys)) {
    libraries[name] = await (await ethers.deployContract(name)).getAddress();
  }
  return libraries;
}

/** Opens a court's doors and gives it the court's mantle. */
export async function openCourt(city: City, court: Court): Promise<void> {
  const selectors = (names: readonly string[]): string[] =>
    names.map((name) => court.interface.getFunction(name as "file").selector);
  await city.cell.setFunction(court, selectors(DOORS.justice), Mantle.Public, Capability.Justice);
  await city.cell.setFunction(court, selectors(DOORS.exit), Mantle.Public, Capability.Exit);
  await city.cell.grantRole(Mantle.Court, court, 0);
}

/** An amnesty with its doors open; the city's deployer may open a window. */
export async function standAmnesty({ cell, liability, passports }: City): Promise<Amnesty> {
  const parts = { authority: cell, liability, passports };
  const wiring = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => [name, await part.getAddress()] as const),
  );
  const amnesty = await ethers.deployContract("Amnesty", [Object.fromEntries(wiring) as never]);
  const open = (name: "openAmnesty" | "declareViolation" | "collectRestitution", mantle: bigint, capability: number) =>
    cell.setFunction(amnesty, [amnesty.interface.getFunction(name).selector], mantle, capability);
  await open("openAmnesty", Mantle.Admin, Capability.Amend);
  await open("declareViolation", Mantle.Public, Capability.Justice);
  await open("collectRestitution", Mantle.Public, Capability.Exit);
  return amnesty;
}

/** A court over a real identity unit; panels, chance and what pays are a test's to speak for. */
export async function openTrial(): Promise<Trial> {
  const city = await foundCity(COURT_CHARTER);
  const { cell, token, people } = city;
  const panels = await ethers.deployContract("PanelsMock", [token]);
  const randomness = await ethers.deployContract("RandomnessMock");
  const vouchers = await ethers.deployContract("VouchersMock", [token]);
  await token.mint(vouchers, tokens(1_000));
  const insurance = await ethers.deployContract("ModuleMock");
  const bounties = await ethers.deployContract("ModuleMock");
  const reputation = await ethers.deployContract("ModuleMock");
  const amnesty = await standAmnesty(city);

  const signers = ascending(Array.from({ length: 3 }, (_, i) => new ethers.Wallet(idOf(`fallback ${String(i)}`))));
  const fallback = await ethers.deployContract("FallbackArbitrator", [
    { authority: await cell.getAddress(), signers: signers.map(({ address }) => address), threshold: 2 },
  ]);
  const fallbackDoors = ["createDispute", "giveRuling", "executeRuling"] as const;
  await cell.setFunction(
    fallback,
    fallbackDoors.map((name) => fallback.interface.getFunction(name).selector),
    Mantle.Public,
    Capability.Justice,
  );

  const wiring = {
    authority: await cell.getAddress(),
    constitution: await city.constitution.getAddress(),
    liability: await city.liability.getAddress(),
    passports: await city.passports.getAddress(),
    forks: await city.forks.getAddress(),
    recovery: await city.recovery.getAddress(),
    reputation: await reputation.getAddress(),
    panels: await panels.getAddress(),
    randomness: await randomness.getAddress(),
    insurance: await insurance.getAddress(),
    bounties: await bounties.getAddress(),
    fallbackArbitrator: await fallback.getAddress(),
    vouchers: await vouchers.getAddress(),
    amnesty: await amnesty.getAddress(),
  };
  const court: Court = await ethers.deployContract("Court", [wiring], { libraries: await courtLibraries() });
  await openCourt(city, court);
  await setTurnedIn({ bounties }, 0);
  await insurance.setAnswer(
    (await ethers.getContractAt("IInsurance", insurance)).interface.getFunction("compensate").selector,
    coder.encode(["uint256"], [1]),
    false,
  );

  const [plaintiff, defendant, cousin, expert, stranger, keeper] = people;
  const claimant = await register(city, plaintiff, { bond: tokens(500) });
  const respondent = await register(city, defendant, { bond: tokens(500) });
  const kin = await register(city, cousin, { bond: tokens(500) });
  await merge(city, [defendant, respondent], [cousin, kin]);
  const assessor = await register(city, expert, { bond: tokens(500) });
  await time.increase(8 * DAY);
  await city.tiers.connect(expert).raiseTier(assessor, 1);
  for (const person of [plaintiff, defendant, cousin, expert, stranger]) {
    await token.connect(person).approve(court, ethers.MaxUint256);
  }
  return {
    city,
    court,
    panels,
    randomness,
    vouchers,
    fallback,
    signers,
    insurance,
    bounties,
    reputation,
    amnesty,
    wiring,
    plaintiff,
    defendant,
    cousin,
    expert,
    stranger,
    keeper,
    claimant,
    respondent,
    kin,
    assessor,
  };
}

/** What the security budget answers when it is asked whether somebody turned itself in. */
export async function setTurnedIn({ bounties }: Pick<Trial, "bounties">, at: number): Promise<void> {
  const { interface: words } = await ethers.getContractAt("IBounties", bounties);
  await bounties.setAnswer(words.getFunction("turnedInAt").selector, coder.encode(["uint48"], [at]), true);
}

let nonce = 0n;

/** An order of the claimant against the respondent: a slash of 100 with a loss of 60, unless told otherwise. */
export async function orderAgainst(trial: Trial, changes: Partial<OrderStruct> = {}): Promise<Order> {
  const now = await time.latest();
  nonce += 1n;
  const victim = trial.plaintiff.address;
  const orderLegs = changes.legs ?? [
    legs.slash({ compensation: tokens(60), penalty: tokens(40), victim, reporter: ethers.ZeroAddress, bounty: 0 }),
  ];
  return {
    incident: idOf(`incident ${String(nonce)}`),
    respondent: trial.respondent,
    claimant: trial.claimant,
    claim: tokens(100),
    actAt: now - HOUR,
    discoveredAt: now,
    evidence: idOf("evidence"),
    nonce,
    ...changes,
    legs: orderLegs,
  };
}

/** Files as the plaintiff unless told otherwise. */
export async function file(trial: Trial, order: Order, by = trial.plaintiff, voucher = false): Promise<string> {
  await trial.court.connect(by).file(order, voucher);
  return trial.court.hashOrder(order);
}

/** Waits out the hearing and opens the round. */
export async function sit(trial: Trial, id: string): Promise<string> {
  const { until } = await trial.court.matterOf(id);
  if (until > BigInt(await time.latest())) await time.increaseTo(until);
  await trial.court.seat(id);
  return (await trial.court.matterOf(id)).roundId;
}

/** Has the panel of a matter speak, from its hearing on. */
export async function decide(trial: Trial, id: string, choice: number): Promise<void> {
  const roundId = await sit(trial, id);
  await trial.panels.tell(roundId, Panel.Decided, choice);
  await trial.court.advance(id);
}

/** A panel ends without a ruling. */
export async function fail(trial: Trial, id: string, status: number): Promise<void> {
  const roundId = await sit(trial, id);
  await trial.panels.tell(roundId, status, 0);
  await trial.court.advance(id);
}

/** A case ruled and past its appeal time. */
export async function ruled(trial: Trial, order: Order, choice: number): Promise<string> {
  const caseId = await file(trial, order);
  await decide(trial, caseId, choice);
  await time.increase(APPEAL_PERIOD);
  return caseId;
}

/** A case that no panel took twice. */
export async function referred(trial: Trial, id: string): Promise<void> {
  await fail(trial, id, Panel.NoQuorum);
  await fail(trial, id, Panel.NoQuorum);
}

export const idOfDispute = (disputeId: bigint): string => ethers.zeroPadValue(ethers.toBeHex(disputeId), 32);

export const extraData = (lane: number, partyA = 0n, partyB = 0n): string =>
  coder.encode(["uint8", "uint256", "uint256"], [lane, partyA, partyB]);

/** A contract that raised a dispute. */
export async function raise(
  trial: Trial,
  data = "0x",
  choices = 2,
): Promise<{ arbitrable: ArbitrableMock; disputeId: bigint; id: string }> {
  const arbitrable = await ethers.deployContract("ArbitrableMock", [trial.court]);
  const cost = await trial.court.arbitrationCost(data);
  const disputeId = await arbitrable.raise.staticCall(choices, data, { value: cost });
  await arbitrable.raise(choices, data, { value: cost });
  return { arbitrable, disputeId, id: idOfDispute(disputeId) };
}

export async function setPosture(trial: Trial, posture: number): Promise<void> {
  await trial.city.cell.connect(trial.city.breaker).setPosture(posture, idOf("evidence"));
}

/** The expert proposes a ruling, from the middle of the hearing on. */
export async function assessed(trial: Trial, caseId: string, choice: number): Promise<void> {
  const from = (await trial.court.matterOf(caseId)).since + BigInt(FAST_THIRD / 2);
  if (from > BigInt(await time.latest())) await time.increaseTo(from);
  await trial.court.connect(trial.expert).assess(caseId, choice, trial.assessor);
}
