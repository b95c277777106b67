// Breaks the keystone one token at a time and asks whether the Foundry tests notice.
//   npm run mutate [-- --limit 60] [--only contracts/liability/Liability.sol:120] [--match-path 'test/invariants/*'] [--list]
//   Further words are files or folders to break, contracts/liability by default.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as prettier from "prettier";

import { filesUnder } from "./lib/files";
import { describe, mutantsOf, spread, type Mutant } from "./lib/mutants";
import { Workspace, type Outcome } from "./lib/mutationRun";
import { ROOT } from "./lib/run";
import { liabilityHash } from "./lib/sourceHash";

const PAGE = "docs/testing.md";
const BEGIN = "<!-- mutation:begin -->";
const END = "<!-- mutation:end -->";
const EQUIVALENT = "test/invariants/equivalent-mutants.json";
const WORKERS = 2;
const LEAST = 40;

interface Equivalent {
  file: string;
  context: string;
  before: string;
  after: string;
  reason: string;
}

interface Settings {
  limit: number;
  only: string | undefined;
  matchPath: string;
  list: boolean;
  seed: string;
  targets: string[];
}

function settings(): Settings {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      limit: { type: "string", default: "60" },
      only: { type: "string" },
      "match-path": { type: "string", default: "test/invariants/**/*.t.sol" },
      seed: { type: "string", default: "0x150" },
      list: { type: "boolean", default: false },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Error("--limit takes a whole number of at least 1.");
  const targets = positionals.length > 0 ? positionals : ["contracts/liability"];
  return { limit, only: values.only, matchPath: values["match-path"], list: values.list, seed: values.seed, targets };
}

function collect(targets: readonly string[], only: string | undefined): Mutant[] {
  const files = targets.flatMap((target) => (target.endsWith(".sol") ? [target] : filesUnder(target, ".sol")));
  const mutants = files.filter((file) => !file.includes("/interfaces/")).flatMap(mutantsOf);
  return only ? mutants.filter(({ file, line }) => `${file}:${String(line)}` === only) : mutants;
}

/** Mutants that a person has shown to change nothing, each with the reason. */
function readEquivalents(): Equivalent[] {
  const file = join(ROOT, EQUIVALENT);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Equivalent[]) : [];
}

function isSame(known: Equivalent, mutant: Mutant): boolean {
  return (["file", "context", "before", "after"] as const).every((key) => known[key] === mutant[key]);
}

function verdict(outcome: Outcome): string {
  if (outcome.kind === "killed") return `killed by ${outcome.by}`;
  if (outcome.kind === "equivalent") return `equivalent: ${outcome.reason}`;
  return outcome.kind === "survived" ? "SURVIVED" : `does not compile`;
}

async function runAll(mutants: Mutant[], { limit, matchPath, seed }: Settings): Promise<Map<Mutant, Outcome>> {
  const { chosen, spares } = spread(mutants, limit);
  const equivalents = readEquivalents();
  const outcomes = new Map<Mutant, Outcome>();
  const queue = [...chosen];
  const work = async (workspace: Workspace): Promise<void> => {
    const began = Date.now();
    const baseline = await workspace.test(3_600_000);
    if (baseline.kind !== "survived")
      throw new Error(
        `The tests must pass before anything is broken: ${baseline.kind === "invalid" ? baseline.reason : verdict(baseline)}`,
      );
    const timeoutMs = Math.max(300_000, 5 * (Date.now() - began));
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const current = mutant;
      const known = equivalents.find((equivalent) => isSame(equivalent, current));
      const outcome: Outcome = known
        ? { kind: "equivalent", reason: known.reason }
        : await workspace.tryMutant(current, timeoutMs);
      outcomes.set(current, outcome);
      console.log(`${describe(current)}: ${verdict(outcome)}`);
      const spare = outcome.kind === "invalid" ? spares.shift() : undefined;
      if (spare) queue.push(spare);
    }
  };
  const workspaces = Array.from({ length: Math.min(WORKERS, chosen.length) }, () => new Workspace(matchPath, seed));
  try {
    await Promise.all(workspaces.map(work));
  } finally {
    for (const workspace of workspaces) workspace.remove();
  }
  return outcomes;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}

async function writePage(rows: readonly [Mutant, Outcome][], seed: string): Promise<void> {
  const path = join(ROOT, PAGE);
  const page = readFileSync(path, "utf8");
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${PAGE} must hold the lines ${BEGIN} and ${END}.`);
  const killed = rows.filter(([, { kind }]) => kind === "killed").length;
  const table = rows.map(
    ([mutant, outcome]) =>
      `| \`${mutant.file.replace("contracts/", "")}:${String(mutant.line)}\` | \`${cell(mutant.before)}\` → ${mutant.after === "{}" ? "removed" : mutant.after ? `\`${cell(mutant.after)}\`` : "nothing"} | ${cell(verdict(outcome))} |`,
  );
  const block = [
    BEGIN,
    "",
    `${String(killed)} of ${String(rows.length)} mutants were killed (seed ${seed}).`,
    "",
    `sources: ${liabilityHash()}`,
    "",
    "| place | mutation | verdict |",
    "| --- | --- | --- |",
    ...table,
    "",
  ].join("\n");
  const options = await prettier.resolveConfig(path);
  const text = page.slice(0, from) + block + page.slice(to);
  writeFileSync(path, await prettier.format(text, { ...options, filepath: path }));
}

async function main(): Promise<number> {
  const chosen = settings();
  const mutants = collect(chosen.targets, chosen.only);
  if (mutants.length === 0) throw new Error(`Nothing to break in ${chosen.only ?? chosen.targets.join(", ")}.`);
  if (chosen.list) {
    for (const mutant of mutants) console.log(describe(mutant));
    return 0;
  }
  console.log(`${String(mutants.length)} mutants, of which ${String(Math.min(chosen.limit, mutants.length))} run.`);
  const outcomes = await runAll(mutants, chosen);
  const rows = mutants.flatMap((mutant): [Mutant, Outcome][] => {
    const outcome = outcomes.get(mutant);
    return outcome && outcome.kind !== "invalid" ? [[mutant, outcome]] : [];
  });
  const survivors = rows.filter(([, { kind }]) => kind === "survived");
  const killed = rows.filter(([, { kind }]) => kind === "killed").length;
  if (chosen.only === undefined && rows.length >= LEAST) await writePage(rows, chosen.seed);
  else console.log(`${PAGE} is left alone: it takes a run of at least ${String(LEAST)} mutants over all targets.`);
  for (const [mutant] of survivors)
    console.log(`survivor ${JSON.stringify({ ...mutant, start: undefined, end: undefined })}`);
  console.log(`${String(killed)} killed, ${String(survivors.length)} survived`);
  return survivors.length > 0 || killed === 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
