import { randomBytes } from "node:crypto";

import { runForge, type RunOptions } from "./run";

interface ForgeTestResult {
  status: "Success" | "Failure" | "Skipped";
  reason: string | null;
  counterexample?: unknown;
  kind?: Record<string, { runs?: number; calls?: number; reverts?: number }>;
}

export interface ForgeTest {
  name: string;
  passed: boolean;
  skipped: boolean;
  reason: string | null;
  counterexample: unknown;
  effort: string;
}

export interface ForgeReport {
  tests: ForgeTest[];
  code: number | null;
  problem?: string;
}

/** A seed from ISOPOLITY_FUZZ_SEED, or a fresh one: print it, so that a failure can be run again. */
export function fuzzSeed(): string {
  const given = process.env.ISOPOLITY_FUZZ_SEED;
  if (given === undefined || given === "") return `0x${randomBytes(16).toString("hex")}`;
  if (!/^0x[0-9a-fA-F]{1,64}$/.test(given)) {
    console.error("ISOPOLITY_FUZZ_SEED must be 0x followed by up to 64 hex digits.");
    process.exit(1);
  }
  return given;
}

function effort(kind: ForgeTestResult["kind"]): string {
  const [numbers] = Object.values(kind ?? {});
  if (numbers?.runs === undefined) return "";
  const calls =
    numbers.calls === undefined ? "" : `, ${String(numbers.calls)} calls, ${String(numbers.reverts)} reverts`;
  return ` (${String(numbers.runs)} runs${calls})`;
}

/** Finds forge's JSON answer in its output, which may also hold lines about events. */
function parseReport(stdout: string): Record<string, { test_results: Record<string, ForgeTestResult> }> | undefined {
  for (const line of stdout.split("\n").reverse()) {
    if (!line.startsWith("{")) continue;
    try {
      const value = JSON.parse(line) as Record<string, { test_results?: Record<string, ForgeTestResult> }>;
      const suites = Object.entries(value).filter(([, suite]) => typeof suite.test_results === "object");
      if (suites.length > 0 || line === "{}") return Object.fromEntries(suites) as ReturnType<typeof parseReport>;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Runs the Foundry tests and reads every result from forge's JSON, never from its exit text. */
export async function forgeTest(args: readonly string[], options: RunOptions): Promise<ForgeReport> {
  // Sources are what the tests import: the contracts that none of them touches need not be compiled a second time.
  const env = { FOUNDRY_SRC: "test/invariants", ...options.env };
  const result = await runForge(["test", "--json", ...args], { ...options, env, capture: true });
  const suites = parseReport(result.stdout);
  if (!suites) {
    return {
      tests: [],
      code: result.code,
      problem: result.problem ?? `forge gave no report. ${result.stdout.slice(-4000)}`.trim(),
    };
  }
  const tests = Object.entries(suites).flatMap(([suite, { test_results }]) =>
    Object.entries(test_results).map(([name, outcome]) => ({
      name: `${suite.split(":").pop() ?? suite}.${name}`,
      passed: outcome.status === "Success",
      skipped: outcome.status === "Skipped",
      reason: outcome.reason,
      counterexample: outcome.counterexample,
      effort: effort(outcome.kind),
    })),
  );
  return { tests, code: result.code, ...(result.problem ? { problem: result.problem } : {}) };
}

interface Step {
  sender?: string;
  contract_name?: string | null;
  signature?: string | null;
  args?: string | null;
  calldata?: string;
}

function stepsOf(counterexample: unknown): Step[] {
  if (!counterexample || typeof counterexample !== "object") return [];
  const { Sequence, Single } = counterexample as { Sequence?: [number, Step[]] | Step[]; Single?: Step };
  if (Single) return [Single];
  if (!Sequence) return [];
  return (Array.isArray(Sequence[1]) ? Sequence[1] : Sequence) as Step[];
}

/** One line a test, with the shortest counterexample where one was found. */
export function printForge(report: ForgeReport): void {
  for (const test of report.tests) {
    const mark = test.skipped ? "-" : test.passed ? "✔" : "✗";
    console.log(
      `  ${mark} ${test.name}${test.effort}${test.passed || test.skipped ? "" : `: ${test.reason ?? "failed"}`}`,
    );
    if (test.passed || test.skipped) continue;
    for (const step of stepsOf(test.counterexample)) {
      const call = step.signature ? `${step.signature} [${step.args ?? ""}]` : (step.calldata ?? "");
      console.log(`      ${step.sender ?? "?"} -> ${step.contract_name?.split(":").pop() ?? "?"}.${call}`);
    }
  }
}
