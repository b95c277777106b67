import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { filesUnder } from "./files";
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

/** What the last build of this script was made of and left behind. */
const BUILT = join(ROOT, "cache/sdk-build");
const INPUTS = ["sdk/package.json", "sdk/tsconfig.json", "sdk/tsup.config.ts", "package-lock.json"];
const OUTPUTS = ["index.js", "index.cjs", "index.d.ts", "index.d.cts"].map((name) => join(ROOT, "sdk/dist", name));

function buildState(): string {
  const hash = createHash("sha256");
  for (const file of [...INPUTS, ...filesUnder("sdk/src", ".ts").sort()]) {
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  const left = OUTPUTS.map((file) => (existsSync(file) ? String(statSync(file).mtimeMs) : "missing"));
  return [hash.digest("hex"), ...left].join(" ");
}

/** Generates the ABIs and builds the SDK, which scripts and tests import; nothing where it is built from these very sources. */
export async function buildSdk(): Promise<string | undefined> {
  if (existsSync(join(ROOT, ABI_GENERATOR))) {
    const problem = await failed("Generating the ABIs", runTypeScript(ABI_GENERATOR));
    if (problem) return problem;
  }
  if (existsSync(BUILT) && readFileSync(BUILT, "utf8") === buildState() && OUTPUTS.every((file) => existsSync(file)))
    return undefined;
  const build = runNpm(["run", "build", "--silent", "--workspace", "@isopolity/sdk"]);
  const problem = await failed("Building the SDK", build);
  if (problem) return problem;
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, buildState());
  return undefined;
}
