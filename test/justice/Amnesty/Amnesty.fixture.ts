import { time } from "@nomicfoundation/hardhat-network-helpers";
import { ethers } from "hardhat";

import { DAY, HOUR, idOf, openTrial, tokens, type Trial } from "../Court/Court.fixture";

export const Ground = {
  Coercion: 0,
  Theft: 1,
  Sabotage: 2,
  IdentityFraud: 3,
  Delay: 4,
  Neglect: 5,
  Misreport: 6,
  Breach: 7,
  Nuisance: 8,
} as const;

/** Never forgiven. */
export const GRAVE = [Ground.Coercion, Ground.Theft, Ground.Sabotage, Ground.IdentityFraud] as const;
/** What the tests' window covers. */
export const MINOR = [Ground.Delay, Ground.Neglect] as const;

export const LENGTH = 20 * DAY;
export const LONGEST = 30 * DAY;
export const SPACING = 180 * DAY;
export const LEAST_AGE = 7 * DAY;
export const STATEMENT = idOf("what the respondent did");
export const RESTITUTION = tokens(60);

/** An act of nine days ago, and a window that covers it. */
export interface Pardon extends Trial {
  actAt: number;
  opensAt: number;
}

/** A court beside an amnesty in which nothing was opened yet; everybody lets it draw. */
export async function openDoor(): Promise<Trial> {
  const trial = await openTrial();
  for (const person of trial.city.people) {
    await trial.city.token.connect(person).approve(trial.amnesty, ethers.MaxUint256);
  }
  return trial;
}

/** A window that covers delay and neglect. */
export async function openPardon(): Promise<Pardon> {
  const trial = await openDoor();
  const now = await time.latest();
  await trial.amnesty.connect(trial.city.admin).openAmnesty([...MINOR], LENGTH, now - LEAST_AGE);
  return { ...trial, actAt: now - LEAST_AGE - HOUR, opensAt: await time.latest() };
}

export interface Telling {
  passport?: bigint;
  ground?: number;
  statement?: string;
  victim?: string;
  restitution?: bigint;
}

/** The respondent declares a delay and pays the plaintiff what it lost, unless told otherwise. */
export function declare(trial: Trial, telling: Telling = {}, by = trial.defendant) {
  return trial.amnesty
    .connect(by)
    .declareViolation(
      telling.passport ?? trial.respondent,
      telling.ground ?? Ground.Delay,
      telling.statement ?? STATEMENT,
      telling.victim ?? trial.plaintiff.address,
      telling.restitution ?? RESTITUTION,
      "ipfs://statement",
    );
}
