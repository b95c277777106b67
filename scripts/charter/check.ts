// What ties the sections of a charter together, and the charter that comes out of them.
import { getAddress, id, Wallet } from "ethers";
import type { z } from "zod";

import { type parameter, readAddress } from "./fields";
import type { Path } from "./schema";
import * as sections from "./sections";
import type { Address, Charter, Mantle, Parameter, PostureRow } from "./types";
import { DAY, writeAmount, writeDuration } from "./units";
import { CAPABILITIES, OFFICES, POSTURES, type Capability, type Office, type Policy, type Posture } from "./vocabulary";

export interface Sections {
  readonly charter: 1;
  readonly cell: string;
  readonly title: string;
  readonly league: string;
  readonly text: string;
  readonly passport: z.output<typeof sections.passport>;
  readonly asset: z.output<ReturnType<typeof sections.asset>>;
  readonly constitution: Readonly<Record<string, z.output<ReturnType<typeof parameter>>>>;
  readonly bonds: z.output<ReturnType<typeof sections.bonds>>;
  readonly tiers: z.output<ReturnType<typeof sections.tiers>>;
  readonly mantles: z.output<typeof sections.mantles>;
  readonly postures: z.output<typeof sections.postures>;
  readonly court: z.output<typeof sections.court>;
  readonly market: z.output<typeof sections.market>;
  readonly timelock: z.output<typeof sections.timelock>;
  readonly members: z.output<ReturnType<typeof sections.members>>;
}

type Blame = (path: Path, message: string) => void;

/** A key that everybody can compute, so that founding members of local chains can act. It is worth nothing elsewhere. */
export function testKey(cell: string, member: string): `0x${string}` {
  return id(`isopolity test key: ${cell}/${member}`) as `0x${string}`;
}

function controllerOf(cell: string, { name, controller }: Sections["members"][number]): Address {
  const address = controller === sections.TEST_KEY ? new Wallet(testKey(cell, name)).address : controller;
  return getAddress(address) as Address;
}

/** Blames what no section can see alone. Sections with mistakes of their own are missing, and left out. */
export function check(read: Partial<Sections>, blame: Blame): void {
  checkMembers(read, blame);
  checkPersons(read, blame);
  checkConstitution(read, blame);
}

function checkMembers({ members, bonds, asset, constitution, cell = "" }: Partial<Sections>, blame: Blame): void {
  const names = new Set<string>();
  const controllers = new Set<string>();
  members?.forEach((member, index) => {
    const { name, kind, bond } = member;
    if (names.has(name))
      blame(["members", index, "name"], `"${name}" stands twice; allowed: a name of its own for each member`);
    names.add(name);
    const controller = controllerOf(cell, member);
    if (controllers.has(controller) && member.controller !== sections.TEST_KEY) {
      blame(
        ["members", index, "controller"],
        `${controller} stands twice; allowed: a controller of its own for each founding member`,
      );
    }
    controllers.add(controller);
    if (bond === undefined || bonds === undefined || asset === undefined || bond >= bonds[kind].value) return;
    const least = writeAmount(bonds[kind].value, asset.decimals);
    const wrong = `${writeAmount(bond, asset.decimals)} is less than the bond of this kind, ${kind}`;
    blame(["members", index, "bond"], `${wrong}; allowed: at least ${least}`);
  });
  const capacity = constitution?.["identity.registration.capacity"]?.value;
  if (members === undefined || capacity === undefined || BigInt(members.length) <= capacity) return;
  const wrong = `${String(capacity)} is less than the ${String(members.length)} founding members`;
  blame(["constitution", "identity.registration.capacity"], `${wrong}; allowed: room for all of them`);
}

function checkPersons({ members, mantles, court, cell = "" }: Partial<Sections>, blame: Blame): void {
  if (members === undefined) return;
  const known = new Map(members.map((member) => [member.name, controllerOf(cell, member)]));
  const checkList = (path: Path, persons: readonly string[]): void => {
    const seen = new Set<string>();
    persons.forEach((person, index) => {
      const address = readAddress(person) ?? known.get(person);
      if (address === undefined) {
        const names = [...known.keys()].join(", ");
        blame([...path, index], `"${person}" is no founding member; allowed: an address, or one of ${names}`);
      } else if (seen.has(address)) {
        blame([...path, index], `"${person}" stands twice; allowed: everybody once`);
      } else seen.add(address);
    });
  };
  for (const [office, { holders }] of Object.entries(mantles ?? {})) checkList(["mantles", office, "holders"], holders);
  if (court === undefined) return;
  checkList(["court", "signers"], court.signers);
  checkList(["court", "jurors"], court.jurors);
}

/** Panels that sit on a matter of the slow lane at most: the first, and one for each of two appeals (LAW-5); fixed. */
const MOST_ROUNDS = 3n;
const MOST_APPEALS = 2n;
/** What an emergency adds to a matter at most (LAW-6b); fixed. */
const EMERGENCY = 7n * DAY;
/** From an act to the end of its epoch, of the time to close it and of the time to draw it. */
const EPOCHS_TO_DRAW = 3n;

/** Blames numbers that contradict one another. A number that is missing has a mistake of its own. */
function checkConstitution({ constitution, asset }: Partial<Sections>, blame: Blame): void {
  const valueOf = (name: string): bigint | undefined => constitution?.[name]?.value;
  const refuse = (name: string, message: string): void => {
    blame(["constitution", name, "value"], message);
  };
  /** Runs a rule where all its numbers are known. */
  const rule = (names: readonly string[], judge: (...values: bigint[]) => void): void => {
    const values = names.map(valueOf).filter((value) => value !== undefined);
    if (values.length === names.length) judge(...values);
  };

  rule(["justice.delay", "liability.longestCase"], (delay = 0n, longest = 0n) => {
    if (delay < longest) return;
    const wrong = `${writeDuration(delay)} is as long as a case may last`;
    refuse("justice.delay", `${wrong}; allowed: less than liability.longestCase, ${writeDuration(longest)}`);
  });
  rule(["liability.longestCase", "court.slowPeriod", "court.appealPeriod"], (longest = 0n, slow = 0n, appeal = 0n) => {
    const least = MOST_ROUNDS * slow + MOST_APPEALS * appeal + EMERGENCY;
    if (longest >= least) return;
    const wrong = `${writeDuration(longest)} is over before a case of the slow lane may be`;
    const sum = `three of court.slowPeriod, two of court.appealPeriod and ${writeDuration(EMERGENCY)} of emergency`;
    refuse("liability.longestCase", `${wrong}; allowed: at least ${writeDuration(least)}, which is ${sum}`);
  });
  rule(
    ["audits.epoch", "audits.answerPeriod", "liability.unbondingTime"],
    (epoch = 0n, answer = 0n, unbonding = 0n) => {
      if (EPOCHS_TO_DRAW * epoch + answer < unbonding) return;
      const wrong = `${writeDuration(epoch)} lets a bond out before the audit of its time is over`;
      const sum = `less than liability.unbondingTime, ${writeDuration(unbonding)}, for three of it and audits.answerPeriod`;
      refuse("audits.epoch", `${wrong}; allowed: ${sum}, ${writeDuration(answer)}`);
    },
  );
  rule(["insurance.exitDelay", "liability.longestCase"], (exit = 0n, longest = 0n) => {
    if (exit >= longest) return;
    const wrong = `${writeDuration(exit)} lets underwriters out before a claim on them is ruled`;
    refuse("insurance.exitDelay", `${wrong}; allowed: at least liability.longestCase, ${writeDuration(longest)}`);
  });
  rule(["insurance.emergencyCap", "insurance.incidentCap"], (emergency = 0n, incident = 0n) => {
    if (emergency <= incident || asset === undefined) return;
    const [wrong, most] = [emergency, incident].map((value) => writeAmount(value, asset.decimals));
    const allowed = `allowed: at most insurance.incidentCap, ${String(most)}`;
    refuse("insurance.emergencyCap", `${String(wrong)} is more than is paid for an incident outside one; ${allowed}`);
  });
}

/** What `check` and the schema have made sure of. */
function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a charter was resolved that was not checked");
  return value;
}

/** The charter that faultless sections make. */
export function resolveCharter(read: Sections, source: { file: string; hash: `0x${string}` }): Charter {
  const { cell, bonds, constitution } = read;
  const known = new Map(read.members.map((member) => [member.name, controllerOf(cell, member)]));
  const addressOf = (person: string): Address => readAddress(person) ?? there(known.get(person));
  const term = there(constitution["cell.term"]).value;
  const maxTerms = Number(there(constitution["cell.maxTerms"]).value);
  const mantles = Object.fromEntries(
    Object.keys(OFFICES).map((name): [string, Mantle] => {
      const given = read.mantles[name as Office];
      const holders = given.holders.map(addressOf);
      return [name, { holders, term: given.term ?? term, maxTerms: given.terms ?? maxTerms }];
    }),
  );
  return {
    ...source,
    cell,
    title: read.title,
    league: read.league,
    passport: read.passport,
    asset: read.asset,
    parameters: parametersOf(read),
    mantles: mantles as Charter["mantles"],
    postures: Object.fromEntries(POSTURES.map((name) => [name, rowOf(read, name)])) as Charter["postures"],
    members: read.members.map(({ name, kind, controller, bond, profile = "" }) => ({
      name,
      kind,
      controller: there(known.get(name)),
      ...(controller === sections.TEST_KEY ? { testKey: testKey(cell, name) } : {}),
      bond: bond ?? bonds[kind].value,
      profile,
    })),
    court: { ...read.court, signers: read.court.signers.map(addressOf) },
    market: read.market,
    timelock: read.timelock,
  };
}

function parametersOf({ constitution, bonds, tiers }: Sections): Parameter[] {
  const { fee, ...kinds } = bonds;
  return [
    ...Object.entries(constitution).map(([name, entry]) => ({ name, ...entry })),
    { name: "identity.fee", ...fee },
    ...Object.entries(kinds).map(([kind, entry]) => ({ name: `identity.bond.${kind}`, ...entry })),
    ...tiers.flatMap(({ tier, bond, age, audits }) => [
      { name: `identity.tier.${String(tier)}.bond`, ...bond },
      { name: `identity.tier.${String(tier)}.age`, ...age },
      { name: `identity.tier.${String(tier)}.audits`, ...audits },
    ]),
  ];
}

function rowOf({ postures }: Sections, name: Posture): PostureRow {
  const { wait = 0n, delay, coSign, deny } = postures[name];
  const policyOf = (capability: Capability): Policy => {
    if (delay.includes(capability)) return "delay";
    if (coSign.includes(capability)) return "coSign";
    return deny.includes(capability) ? "deny" : "allow";
  };
  const policies = Object.fromEntries(CAPABILITIES.map((capability) => [capability, policyOf(capability)]));
  return { wait, policies: policies as PostureRow["policies"] };
}
