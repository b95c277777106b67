import { increaseTime, mine } from "viem/actions";

import { hashOrder, type Leg, type Order } from "@isopolity/sdk";
import { keccak256, stringToHex } from "viem";

import type { Citizen, City, League } from "../league";
import type { Stage } from "../stage";

/** What every chapter is given. */
export interface Play {
  stage: Stage;
  league: League;
  /** Lets time pass on the whole chain. */
  wait: (seconds: number) => Promise<void>;
  /** The chain's time in seconds. */
  now: () => Promise<number>;
}

export const HOUR = 3_600;
export const DAY = 86_400;

export function createPlay(stage: Stage, league: League): Play {
  const { witness } = league;
  return {
    stage,
    league,
    wait: async (seconds) => {
      await increaseTime(witness, { seconds });
      await mine(witness, { blocks: 1 });
    },
    now: async () => Number((await witness.getBlock()).timestamp),
  };
}

/** Amounts are told in whole units of the city's asset. */
export const units = (city: City, amount: number): bigint => BigInt(amount) * 10n ** BigInt(city.decimals);

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
  return { order, hash: hashOrder({ cell: city.cell, order }) };
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
