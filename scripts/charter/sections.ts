// One zod schema for each section of a charter. Sections are read on their own, so that a mistake in one hides none in
// another; what ties them together is checked in check.ts.
/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- what a schema reads is inferred from it */
import { type z } from "zod";

import {
  address,
  ADDRESS_FORM,
  amount,
  field,
  line,
  list,
  mapping,
  oneOf,
  parameter,
  readAddress,
  slug,
  whole,
} from "./fields";
import { BOND_BITS, CONSTITUTION, FEE_BITS, TIER_AGE, TIER_AUDITS, TIERS } from "./parameters";
import { AMOUNT_LIMIT, DAY, formOf, readAmount, readDuration } from "./units";
import { CAPABILITIES, KINDS, OFFICES, POSTURES, type Capability, type Office, type Posture } from "./vocabulary";

export const TEST_ASSET = "test asset";
/** Those of contracts/mocks/liability/TestToken.sol. */
export const TEST_DECIMALS = 18;
export const TEST_KEY = "test key";

/** Signers of the interim court and holders of an office at most; nothing iterates over more. */
export const MOST_SIGNERS = 15;
const MOST_HOLDERS = 16;
const MOST_MEMBERS = 64;
const YEAR = 365n * DAY;

function duration(least: bigint, most: bigint, range: string) {
  return field(`a duration ${range}, such as 2 days`, (text) => {
    const seconds = readDuration(text);
    return seconds !== undefined && seconds >= least && seconds <= most ? seconds : undefined;
  });
}

export const version = field("1, the version of this format", (text) => (text === "1" ? 1 : undefined));
export const cell = slug("the cell's short name");
export const title = line("the cell's name", 80);
export const league = line("the name of the league of cells", 80).default("");

export const text = field("the text of the charter, at most 100000 characters", (value) =>
  value.length <= 100_000 && value.trim() !== "" ? value : undefined,
);

export const passport = mapping({ name: line("the passports' name", 40), symbol: line("the passports' symbol", 12) });

const decimals = whole("the asset's decimals", 0, 24);

/** A token that stands, or one that a local chain mints: a complaint must be about the one that was meant. */
export function asset(input: unknown) {
  const isTest = typeof input === "object" && input !== null && "mint" in input;
  return isTest
    ? mapping({
        mint: oneOf([TEST_ASSET]),
        name: line("the asset's name", 40),
        symbol: line("the asset's symbol", 12),
      }).transform(({ name, symbol }) => ({ kind: "test" as const, name, symbol, decimals: TEST_DECIMALS }))
    : mapping({ address: address(), decimals }).transform((given) => ({ kind: "token" as const, ...given }));
}

export function constitution(assetDecimals: number) {
  const entries = Object.entries(CONSTITUTION).map(
    ([name, rule]) => [name, parameter(rule, assetDecimals).prefault(rule.value)] as const,
  );
  return mapping(Object.fromEntries(entries)).prefault({});
}

export function bonds(assetDecimals: number) {
  const bond = amount(assetDecimals, 1n, 1n << BOND_BITS);
  return mapping({
    fee: amount(assetDecimals, 0n, 1n << FEE_BITS),
    human: bond,
    agent: bond,
    organisation: bond,
    device: bond,
  });
}

export function tiers(assetDecimals: number) {
  const step = mapping({
    tier: whole("a tier", 1, TIERS.length),
    bond: amount(assetDecimals, 0n),
    age: parameter(TIER_AGE),
    audits: parameter(TIER_AUDITS),
  });
  return list("steps, tiers 1 to 4 in order", step, TIERS.length, TIERS.length).superRefine((ladder, context) => {
    ladder.forEach((rung, index) => {
      const refuse = (key: string, message: string): void => {
        context.addIssue({ code: "custom", path: [index, key], message });
      };
      if (rung.tier !== index + 1)
        refuse("tier", `${String(rung.tier)} is out of order; allowed: ${String(index + 1)} here`);
      const below = ladder[index - 1];
      if (below === undefined) return;
      for (const key of ["bond", "age", "audits"] as const) {
        if (rung[key].value < below[key].value) {
          refuse(
            key,
            `asks less than tier ${String(index)}; allowed: a ladder on which no step asks less than the one before`,
          );
        }
      }
    });
  });
}

/** Who holds an office or signs: the name of a founding member, or an address. */
const person = field(`the name of a founding member, or ${ADDRESS_FORM}`, (given) =>
  readAddress(given) !== undefined || /^[a-z][a-z0-9-]{0,31}$/.test(given) ? given : undefined,
);

const office = (least: number) =>
  mapping({
    holders: list("holders", person, least, MOST_HOLDERS),
    term: duration(DAY, YEAR, "from 1 day to 365 days").optional(),
    terms: whole("consecutive terms", 1, 10).optional(),
  });

/** Offices that a cell can do without; the others need a holder from the first day. */
const VACANT: readonly string[] = ["attestor"];

export const mantles = mapping(
  Object.fromEntries(
    Object.keys(OFFICES).map((name) => [name, VACANT.includes(name) ? office(0).prefault({ holders: [] }) : office(1)]),
  ) as Record<Office, ReturnType<typeof office>>,
);

/** A panel of three, and a juror each that may be a party's own. */
export const LEAST_JURORS = 5;

export const court = mapping({
  signers: list("signers", person, 1, MOST_SIGNERS),
  threshold: whole("how many signatures an order needs", 1, MOST_SIGNERS),
  jurors: list("founding jurors", slug("the name of a founding member"), 0, MOST_MEMBERS).default([]),
  opens: oneOf(["interim", "jurors"]).default("interim"),
}).superRefine(({ signers, threshold, jurors, opens }, context) => {
  if (opens === "jurors" && jurors.length < LEAST_JURORS) {
    const message = `has too few for a court of jurors; allowed: ${String(LEAST_JURORS)} or more, or opens: interim`;
    context.addIssue({ code: "custom", path: ["jurors"], message });
  }
  const least = Math.floor(signers.length / 2) + 1;
  if (threshold >= least && threshold <= signers.length) return;
  const message = `${String(threshold)} of ${String(signers.length)} is no majority; allowed: ${String(least)} to ${String(signers.length)}`;
  context.addIssue({ code: "custom", path: ["threshold"], message });
});

/** The chain's coin is counted in 18 decimals wherever it has a name. */
const COIN_DECIMALS = 18;

export const market = mapping({
  cap: whole("how many times the large threshold an emergency lets through without a co-signature", 1, 65_535).prefault(
    "10",
  ),
  coin: field(formOf("amount", COIN_DECIMALS), (given) => {
    const large = readAmount(given, COIN_DECIMALS);
    return large !== undefined && large > 0n && large < AMOUNT_LIMIT ? large : undefined;
  }).optional(),
}).prefault({});

export const timelock = mapping({ delay: duration(DAY, 30n * DAY, "from 1 day to 30 days") });

export function members(assetDecimals: number) {
  const member = mapping({
    name: slug("the member's name"),
    kind: oneOf(KINDS),
    controller: field(`${TEST_KEY} (local chains only), or ${ADDRESS_FORM}`, (given) =>
      given === TEST_KEY ? given : readAddress(given),
    ),
    bond: field(formOf("amount", assetDecimals), (given) => readAmount(given, assetDecimals)).optional(),
    profile: field("a content-addressed URI (ipfs://… or ar://…) of at most 200 characters", (given) =>
      /^(ipfs|ar):\/\/\S+$/.test(given) && given.length <= 200 ? given : undefined,
    ).optional(),
    about: line("a sentence about the member", 200).optional(),
  });
  return list("members", member, 1, MOST_MEMBERS);
}

const capabilities = list("capabilities", oneOf(CAPABILITIES), 0, CAPABILITIES.length).default([]);

const row = mapping({
  wait: duration(0n, 14n * DAY, "of at most 14 days").optional(),
  delay: capabilities,
  coSign: capabilities,
  deny: capabilities,
}).superRefine((given, context) => {
  const seen = new Set<Capability>();
  for (const policy of ["delay", "coSign", "deny"] as const) {
    given[policy].forEach((capability, index) => {
      const refuse = (message: string): void => {
        context.addIssue({ code: "custom", path: [policy, index], message });
      };
      if (seen.has(capability)) refuse(`${capability} stands twice; allowed: one policy for each capability`);
      seen.add(capability);
      if (capability === "justice" || capability === "recover")
        refuse(`${capability} is always allowed; allowed: leave it out`);
      if (capability === "exit" && policy !== "delay")
        refuse("exit is never denied; allowed: under delay, or leave it out");
    });
  }
  if (given.delay.length > 0 && (given.wait ?? 0n) === 0n) {
    context.addIssue({
      code: "custom",
      path: ["wait"],
      message: "is missing or zero while something is delayed; allowed: 1 second to 14 days",
    });
  }
});

/** The table of a charter that is silent: the one with which `Cell` begins. */
const TABLE: Record<Posture, { wait?: string; delay?: Capability[]; coSign?: Capability[]; deny?: Capability[] }> = {
  normal: {},
  elevated: {
    wait: "1 hour",
    delay: ["settleAcross", "cleanFork", "export", "amend"],
    coSign: ["rewrite", "shutDown"],
  },
  safe: {
    wait: "6 hours",
    delay: ["settleLarge", "settleAcross", "propose", "exit"],
    coSign: ["shutDown"],
    deny: ["issueIdentity", "raiseTier", "fork", "cleanFork", "export", "rewrite", "amend", "tradeLicences"],
  },
  lockdown: {
    wait: "1 day",
    delay: ["exit"],
    deny: CAPABILITIES.filter((name) => !["exit", "justice", "recover"].includes(name)),
  },
  recovery: {
    wait: "6 hours",
    delay: ["settleLarge", "settleAcross", "fork", "amend", "exit"],
    coSign: ["rewrite", "shutDown"],
    deny: ["cleanFork", "export"],
  },
};

export const postures = mapping(
  Object.fromEntries(POSTURES.map((name) => [name, row.prefault(TABLE[name])])) as Record<
    Posture,
    z.ZodPrefault<typeof row>
  >,
)
  .superRefine((table, context) => {
    for (const name of ["safe", "lockdown"] as const) {
      if (table[name].deny.includes("amend")) continue;
      const message = `amend is missing; allowed: a list with amend, for nothing is amended in ${name}`;
      context.addIssue({ code: "custom", path: [name, "deny"], message });
    }
  })
  .prefault({});
