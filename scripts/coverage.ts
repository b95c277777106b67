// Runs the Hardhat suite over instrumented contracts and holds the result to the gate.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

import { failedTests, freshReport, type MochaReport, readReport } from "./lib/mocha";
import { ROOT, runHardhat } from "./lib/run";

/** What the contracts must reach, in percent. */
const GATE = { lines: 100, functions: 100, branches: 98 } as const;
type Measure = keyof typeof GATE;
const MEASURES = Object.keys(GATE) as Measure[];

interface Figures {
  total: number;
  covered: number;
}
type Summary = Record<string, Record<Measure, Figures>>;

interface FileCoverage {
  l: Record<string, number>;
  f: Record<string, number>;
  fnMap: Record<string, { name: string; line: number }>;
  b: Record<string, number[]>;
  branchMap: Record<string, { line: number }>;
}

function percent({ total, covered }: Figures): number {
  return total === 0 ? 100 : (100 * covered) / total;
}

/** Where a file still has something uncovered, in the words of its line numbers. */
function gaps(file: FileCoverage): string {
  const lines = Object.keys(file.l).filter((line) => file.l[line] === 0);
  const functions = Object.entries(file.fnMap).filter(([id]) => file.f[id] === 0);
  const branches = Object.entries(file.branchMap).filter(([id]) => file.b[id]?.includes(0));
  return [
    lines.length > 0 ? `lines ${lines.join(" ")}` : "",
    functions.length > 0
      ? `functions ${functions.map(([, { name, line }]) => `${name}:${String(line)}`).join(" ")}`
      : "",
    branches.length > 0 ? `branches at ${[...new Set(branches.map(([, { line }]) => line))].join(" ")}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}

async function main(): Promise<number> {
  rmSync(join(ROOT, "coverage"), { recursive: true, force: true });
  rmSync(join(ROOT, "coverage.json"), { force: true });
  const report = freshReport("coverage.json");
  const { code, problem } = await runHardhat(["coverage"], {
    env: {
      ISOPOLITY_MOCHA_JSON: report,
      // A larger old space: instrumented builds of the whole suite outgrow the default.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-old-space-size=4096`.trim(),
    },
  });
  const summaryFile = join(ROOT, "coverage/coverage-summary.json");
  if (!existsSync(summaryFile)) {
    console.error(`Coverage gave no report: ${problem ?? `hardhat coverage ended with status ${String(code)}`}.`);
    return 1;
  }
  const summary = JSON.parse(readFileSync(summaryFile, "utf8")) as Summary;
  const details = JSON.parse(readFileSync(join(ROOT, "coverage.json"), "utf8")) as Record<string, FileCoverage>;
  const totals: Record<Measure, Figures> = {
    lines: { total: 0, covered: 0 },
    functions: { total: 0, covered: 0 },
    branches: { total: 0, covered: 0 },
  };
  const incomplete: string[] = [];
  for (const [file, figures] of Object.entries(summary)) {
    const name = relative(ROOT, file).split("\\").join("/");
    if (!name.startsWith("contracts/") || name.startsWith("contracts/mocks/")) continue;
    for (const measure of MEASURES) {
      totals[measure].total += figures[measure].total;
      totals[measure].covered += figures[measure].covered;
    }
    if (MEASURES.some((measure) => percent(figures[measure]) < 100)) {
      const detail = Object.entries(details).find(([key]) => key.endsWith(name))?.[1];
      incomplete.push(`  ${name}: ${detail ? gaps(detail) : ""}`);
    }
  }
  if (incomplete.length > 0) console.log(`Not fully covered:\n${incomplete.join("\n")}`);
  let passed = totals.lines.total > 0;
  if (!passed) console.error("Coverage saw no line of the contracts.");
  for (const measure of MEASURES) {
    const reached = percent(totals[measure]);
    const least = GATE[measure];
    passed &&= reached >= least;
    const { covered, total } = totals[measure];
    console.log(
      `${reached >= least ? "ok    " : "failed"} ${measure} ${reached.toFixed(2)} % (${String(covered)} of ${String(total)}), at least ${String(least)} %`,
    );
  }
  const tests = readReport(report) as MochaReport | undefined;
  for (const failed of tests ? failedTests(tests) : []) console.error(`failed ${failed}`);
  if (code !== 0) console.error(`A test failed under coverage (status ${String(code)}).`);
  return passed && code === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
