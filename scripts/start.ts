// From a fresh clone to the tour: compile, build the SDK that the tour imports, and tell it on a local chain.
import { buildSdk, compile } from "./lib/prepare";
import { runTypeScript } from "./lib/run";
import { readOptions, USAGE } from "./tour/options";

async function main(): Promise<number> {
  // The command line and the charter are judged before anything is compiled.
  if (readOptions(process.argv.slice(2)).help) {
    console.log(USAGE);
    return 0;
  }
  const problem = (await compile()) ?? (await buildSdk());
  if (problem) {
    console.error(problem);
    return 1;
  }
  const { code } = await runTypeScript("scripts/tour.ts", process.argv.slice(2));
  return code ?? 1;
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
