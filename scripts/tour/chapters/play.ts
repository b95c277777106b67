import { increaseTime, mine } from "viem/actions";

import { hashOrder, type Kind, type Leg, type Module, type Order } from "@isopolity/sdk";
import { keccak256, stringToHex } from "viem";

import type { Citizen, City, League } from "../league";
import type { Stage } from "../stage";

/** Somebody with a passport. */
export type Member = Citizen & { passport: bigint };

/** What every chapter is given. */
export interface Play {
  stage: Stage;
  league: League;
  /** Lets time pass on the whole chain. */
  wait: (seconds: number) => Promise<void>;
  /** Lets time pass until a moment, if it has not come yet. */
  waitUntil: (moment: number) => Promise<void>;
  /** Lets blocks pass, as a seed needs them. */
  blocks: (count: number) => Promise<void>;
  /** The chain's time in seconds. */
  now: () => Promise<number>;
  /** What was filed at interim courts. */
  filed: { city: string; orderHash: `0x${string}` }[];
}

export const HOUR = 3_600;
export const DAY = 86_400;

export function createPlay(stage: Stage, league: League): Play {
  const { witness } = league;
  const now = async (): Promise<number> => Number((await witness.getBlock()).timestamp);
  const wait = async (seconds: number): Promise<void> => {
    await increaseTime(witness, { seconds });
    await mine(witness, { blocks: 1 });
  };
  return {
    stage,
    league,
    wait,
    waitUntil: async (moment) => {
      const left = moment - (await now());
      if (left > 0) await wait(left);
    },
    blocks: (count) => mine(witness, { blocks: count }),
    now,
    filed: [],
  };
}

/** Amounts are told in whole units of the city's asset. */
export const units = (city: City, amount: number): bigint => BigInt(amount) * 10n ** BigInt(city.decimals);

/** Somebody new, who registers with a bond and lets modules draw what it has. */
export async function join(
  city: City,
  name: string,
  { kind, bond, purse = 2_000, spenders = [] }: { kind: Kind; bond: number; purse?: number; spenders?: Module[] },
): Promise<Member> {
  const person = await city.newcomer(name, purse);
  await allow(city, person, purse, ...spenders);
  const { event } = await person.client.passports.registerSync({ kind, bond: units(city, bond) });
  return { ...person, passport: event.id };
}

/** Lets Liability and other modules draw from somebody's purse. */
export async function allow(city: City, person: Citizen, purse: number, ...spenders: Module[]): Promise<void> {
  await person.client.bonds.approveSync({ amount: units(city, purse) });
  for (const spender of spenders) await person.client.bonds.approveSync({ amount: units(city, purse), spender });
}

/** The name of an incident, as the court assigns it. */
export const incidentOf = (name: string): `0x${string}` => keccak256(stringToHex(name));

/** A leg that was executed, with the receipt of the last. */
type Executed = Awaited<ReturnType<Citizen["client"]["interim"]["executeSync"]>> | undefined;

/** What a court decides about a respondent. */
export interface Ruling {
  respondent: bigint;
  claim: bigint;
  incident: string;
  legs: readonly Leg[];
  claimant?: bigint;
}

/** A quorum of the city's judges signs an order and anybody files it. */
export async function file(play: Play, city: City, ruling: Ruling): Promise<{ order: Order; hash: `0x${string}` }> {
  const [clerk] = city.judges;
  if (!clerk) throw new Error(`${city.title} has no judge whose test key is known.`);
  const { respondent, claim, legs, claimant } = ruling;
  const actAt = (await play.now()) - HOUR;
  const incident = incidentOf(ruling.incident);
  const order = clerk.client.interim.build({
    respondent,
    claim,
    incident,
    actAt,
    legs,
    ...(claimant ? { claimant } : {}),
  });
  const quorum = city.judges.slice(0, city.founded.charter.court.threshold);
  const signatures = await Promise.all(quorum.map((judge) => judge.client.interim.sign({ order })));
  await clerk.client.interim.fileSync({ order, signatures });
  const hash = hashOrder({ cell: city.cell, order });
  play.filed.push({ city: city.name, orderHash: hash });
  return { order, hash };
}

/** The day of notice passes and somebody executes every leg of an order. */
export async function execute(play: Play, city: City, by: Citizen, order: Order): Promise<Executed> {
  await play.wait(Number(city.founded.charter.parameters.find(({ name }) => name === "justice.delay")?.value ?? DAY));
  let last: Executed;
  for (let leg = 0; leg < order.legs.length; ++leg) last = await by.client.interim.executeSync({ order, leg });
  return last;
}

/** From the signatures to the last leg, and the case closed. */
export async function rule(play: Play, city: City, by: Citizen, ruling: Ruling): Promise<Executed> {
  const { order, hash } = await file(play, city, ruling);
  const executed = await execute(play, city, by, order);
  await by.client.interim.closeSync({ orderHash: hash });
  return executed;
}
