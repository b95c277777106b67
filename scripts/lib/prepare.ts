import { existsSync } from "node:fs";
import { join } from "node:path";

import { ROOT, runHardhat, runNpm, runTypeScript, type RunResult } from "./run";

export const ABI_GENERATOR = "sdk/scripts/generate-abis.ts";

async function failed(what: string, step: Promise<RunResult>): Promise<string | undefined> {
  const { code, problem } = await step;
  return code === 0 ? undefined : `${what} failed${problem ? `: ${problem}` : " (see above)"}.`;
}

export function hasSdk(): boolean {
  return existsSync(join(ROOT, "sdk/src"));
}

/** Compiles with Hardhat; answers a sentence when that fails. */
export function compile(): Promise<string | undefined> {
  return failed("Compiling the contracts", runHardhat(["compile"]));
}

/** Generates the ABIs and builds the SDK, which scripts and tests import. */
export async function buildSdk(): Promise<string | undefined> {
  if (existsSync(join(ROOT, ABI_GENERATOR))) {
    const problem = await failed("Generating the ABIs", runTypeScript(ABI_GENERATOR));
    if (problem) return problem;
  }
  return failed("Building the SDK", runNpm(["run", "build", "--silent", "--workspace", "@isopolity/sdk"]));
}
