// Gas of every user operation beside its floor and its peer, and growth to 10,000 members.
//   npm run bench                    measures all of it and writes docs/gas.md, the plot and the snapshot
//   npm run bench -- --json FILE     writes the figures as JSON too
//   npm run bench -- --check         measures the operations and compares them with the snapshot; writes nothing
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { format, resolveConfig } from "prettier";

import { measureGrowth } from "./bench/growth";
import { markdown, plot, type Report, type Row } from "./bench/report";
import { measureRows } from "./bench/rows";
import { ROOT } from "./lib/run";
import { liabilityHash } from "./lib/sourceHash";

const SNAPSHOT = join(ROOT, "test/snapshots/gas.json");

type Snapshot = Record<string, number>;

const snapshotOf = (rows: readonly Row[]): Snapshot =>
  Object.fromEntries(rows.map(({ operation, gas }) => [operation, gas]));

/** What differs from the committed figures, one line each. */
function differences(rows: readonly Row[]): string[] {
  if (!existsSync(SNAPSHOT)) return ["test/snapshots/gas.json is missing: run `npm run bench` and commit it"];
  const committed = JSON.parse(readFileSync(SNAPSHOT, "utf8")) as Snapshot;
  const measured = snapshotOf(rows);
  const names = new Set([...Object.keys(committed), ...Object.keys(measured)]);
  return [...names]
    .filter((name) => committed[name] !== measured[name])
    .map(
      (name) =>
        `${name}: ${String(committed[name] ?? "not committed")} was committed, ${String(measured[name] ?? "nothing")} is measured`,
    );
}

function tell(rows: readonly Row[]): void {
  const over = rows.filter(({ gas, aim }) => aim !== null && gas > aim);
  console.log(
    `${String(rows.length)} operations, ${String(rows.filter(({ gas, peer }) => peer !== null && gas < peer).length)} lighter than the lightest peer, ` +
      `${String(rows.filter(({ aim }) => aim !== null).length - over.length)} of ${String(rows.filter(({ aim }) => aim !== null).length)} within their aim`,
  );
  for (const { operation, gas, aim, floor } of over)
    console.log(`  over its aim: ${operation}, ${String(gas)} (aim ${String(aim)}, floor of our job ${String(floor)})`);
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const check = args.includes("--check");
  const at = args.indexOf("--json");
  const file = at >= 0 ? args[at + 1] : undefined;
  if (at >= 0 && (!file || file.startsWith("--"))) {
    console.error("--json needs a file: npm run bench -- --json FILE");
    return 1;
  }
  const progress = (line: string) => {
    console.log(`  ${line}`);
  };
  const rows = await measureRows(progress);
  if (check) {
    const problems = differences(rows);
    for (const problem of problems) console.error(problem);
    if (problems.length === 0) console.log(`${String(rows.length)} operations cost what test/snapshots/gas.json says`);
    return problems.length === 0 ? 0 : 1;
  }
  const report: Report = { rows, growth: await measureGrowth(false, progress) };
  if (file) writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(SNAPSHOT, `${JSON.stringify(snapshotOf(rows), undefined, 2)}\n`);
  const page = join(ROOT, "docs/gas.md");
  const options = { ...(await resolveConfig(page)), filepath: page };
  writeFileSync(page, await format(markdown(report, liabilityHash()), options));
  writeFileSync(
    join(ROOT, "docs/gas-growth.svg"),
    plot(report.growth.filter(({ operation }) => !operation.startsWith("draw"))),
  );
  tell(rows);
  return 0;
}

void main().then(
  (code) => {
    process.exit(code);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
