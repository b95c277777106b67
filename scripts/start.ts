// From a fresh clone to the tour: compile, build the SDK that the tour imports, run it on an in-process chain.
import { existsSync } from "node:fs";
import { join } from "node:path";

import { buildSdk, compile } from "./lib/prepare";
import { ROOT, runHardhat } from "./lib/run";

const TOUR = "scripts/tour.ts";

async function main(): Promise<number> {
  const problem = existsSync(join(ROOT, TOUR)) ? ((await compile()) ?? (await buildSdk())) : `${TOUR} is missing.`;
  if (problem) {
    console.error(problem);
    return 1;
  }
  const { code } = await runHardhat(["run", "--no-compile", TOUR]);
  return code ?? 1;
}

void main().then((code) => {
  process.exitCode = code;
});
