// Everything about the repository that no compiler and no test looks at. `npm run check [-- --skip gas] [-- --only trees]`
import type { Check } from "./checks/check";
import { contractNames, contractSizes, errorSelectors } from "./checks/artifacts";
import { abis, gas, results } from "./checks/generated";
import { fileLength, layering } from "./checks/layering";
import { readme } from "./checks/readme";
import { requirements } from "./checks/requirements";
import { trees } from "./checks/trees";
import { runHardhat } from "./lib/run";

const CHECKS: Readonly<Record<string, Check>> = {
  layering,
  length: fileLength,
  errors: errorSelectors,
  names: contractNames,
  sizes: contractSizes,
  trees,
  requirements,
  readme,
  abis,
  gas,
  results,
};

function chosen(flag: string): string[] {
  const args = process.argv.slice(2);
  const names = args.flatMap((argument, index) => (argument === flag ? (args[index + 1] ?? "").split(",") : []));
  for (const name of names) {
    if (name in CHECKS) continue;
    console.error(`${flag} knows ${Object.keys(CHECKS).join(", ")}; "${name}" is none of them.`);
    process.exit(1);
  }
  return names;
}

async function main(): Promise<number> {
  const only = chosen("--only");
  const skip = chosen("--skip");
  const compiled = await runHardhat(["compile", "--quiet"], { capture: true, quiet: true });
  if (compiled.code !== 0) {
    console.error(`${compiled.stdout}\nThe contracts do not compile; nothing was checked.`);
    return 1;
  }
  let failures = 0;
  for (const [key, check] of Object.entries(CHECKS)) {
    if (skip.includes(key) || (only.length > 0 && !only.includes(key))) continue;
    const { summary, problems, details = [] } = await check.run();
    console.log(`${problems.length === 0 ? "ok    " : "failed"} ${check.name}: ${summary}`);
    for (const line of details) console.log(`    ${line}`);
    for (const problem of problems) console.log(`    ✗ ${problem}`);
    if (problems.length > 0) failures += 1;
  }
  console.log(failures === 0 ? "All checks passed." : `${String(failures)} checks failed.`);
  return failures === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
