// From a fresh clone to the tour: compile, build the SDK that the tour imports, and tell it on a local chain.
import { buildSdk, compile } from "./lib/prepare";
import { runTypeScript } from "./lib/run";

async function main(): Promise<number> {
  const problem = (await compile()) ?? (await buildSdk());
  if (problem) {
    console.error(problem);
    return 1;
  }
  const { code } = await runTypeScript("scripts/tour.ts", process.argv.slice(2));
  return code ?? 1;
}

void main().then((code) => {
  process.exitCode = code;
});
