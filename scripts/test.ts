// The whole test run. Everything is counted from what the runners report about themselves, never from what was planned.
import { existsSync } from "node:fs";
import { join } from "node:path";

import { forgeTest, fuzzSeed, printForge } from "./lib/foundry";
import { failedTests, freshReport, type MochaReport, readReport } from "./lib/mocha";
import { buildSdk, compile, hasSdk } from "./lib/prepare";
import { ROOT, run, runHardhat } from "./lib/run";

interface Count {
  passed: number;
  failed: number;
}

interface SdkReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

const total: Count = { passed: 0, failed: 0 };
const problems: string[] = [];

function blame(sentence: string): void {
  total.failed += 1;
  problems.push(sentence);
  console.error(`\n${sentence}`);
}

/** Adds a suite; a runner that ended badly without naming a failed test, or that ran none, is a failure of its own. */
function add(suite: string, count: Count, skipped: number, code: number | null): void {
  total.passed += count.passed;
  total.failed += count.failed;
  const aside = skipped > 0 ? `, ${String(skipped)} skipped` : "";
  console.log(`\n${suite}: ${String(count.passed)} passed, ${String(count.failed)} failed${aside}`);
  if (count.failed > 0) problems.push(`${suite}: ${String(count.failed)} failed.`);
  if (count.passed + count.failed === 0) blame(`${suite} ran no test at all.`);
  else if (code !== 0 && count.failed === 0)
    blame(`${suite} ended with status ${String(code)} although no test failed.`);
}

function title(text: string): void {
  console.log(`\n== ${text}`);
}

async function hardhatSuite(): Promise<void> {
  title("Hardhat suite");
  if (!existsSync(join(ROOT, "test"))) {
    blame("Hardhat suite has no folder test/.");
    return;
  }
  const file = freshReport("hardhat.json");
  const { code, problem } = await runHardhat(["test", "--no-compile"], { env: { ISOPOLITY_MOCHA_JSON: file } });
  const report = readReport(file) as MochaReport | undefined;
  if (!report) {
    blame(`Hardhat suite left no report: ${problem ?? `it ended with status ${String(code)}`}.`);
    return;
  }
  add("Hardhat suite", { passed: report.passed.length, failed: report.failed.length }, report.pending.length, code);
  problems.push(...failedTests(report));
}

async function sdkSuite(): Promise<void> {
  title("SDK suite");
  const file = freshReport("sdk.json");
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code, problem } = await run(process.execPath, args, { cwd: join(ROOT, "sdk") });
  const report = readReport(file) as SdkReport | undefined;
  if (!report) {
    blame(`SDK suite left no report: ${problem ?? `it ended with status ${String(code)}`}.`);
    return;
  }
  add("SDK suite", { passed: report.numPassedTests, failed: report.numFailedTests }, report.numPendingTests, code);
}

async function invariants(): Promise<void> {
  const seed = fuzzSeed();
  title(`Foundry invariants, short run (seed ${seed}; repeat with ISOPOLITY_FUZZ_SEED=${seed})`);
  const report = await forgeTest(["--fuzz-seed", seed], { env: { FOUNDRY_PROFILE: "quick" } });
  if (report.problem) {
    blame(`Foundry invariants did not run: ${report.problem}`);
    return;
  }
  printForge(report);
  const failed = report.tests.filter((test) => !test.passed && !test.skipped).length;
  const passed = report.tests.filter((test) => test.passed).length;
  add("Foundry invariants", { passed, failed }, report.tests.length - passed - failed, report.code);
}

async function main(): Promise<void> {
  title("Compile");
  const compileProblem = await compile();
  if (compileProblem) {
    blame(compileProblem);
    return;
  }
  let sdkProblem = hasSdk() ? undefined : "SDK suite has no folder sdk/src.";
  if (!sdkProblem) {
    title("ABIs and SDK");
    sdkProblem = await buildSdk();
  }
  if (sdkProblem) blame(sdkProblem);
  await hardhatSuite();
  // Without a built package its suite could only repeat the same failure.
  if (!sdkProblem) await sdkSuite();
  await invariants();
}

main()
  .catch((error: unknown) => {
    blame(`The test run stopped: ${error instanceof Error ? error.message : String(error)}`);
  })
  .finally(() => {
    if (problems.length > 0) console.error(`\n${problems.map((line) => `- ${line}`).join("\n")}`);
    console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
    process.exitCode = total.failed > 0 ? 1 : 0;
  });
