// Deep stateful fuzzing: npm run invariants [-- --profile default|deep] [-- further arguments of forge test]
import { forgeTest, fuzzSeed, printForge } from "./lib/foundry";

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const flag = args.indexOf("--profile");
  const [, profile = ""] = flag >= 0 ? args.splice(flag, 2) : ["", "deep"];
  if (!["default", "quick", "deep"].includes(profile)) {
    console.error("--profile takes quick, default or deep.");
    return 1;
  }
  const seed = fuzzSeed();
  console.log(`Profile ${profile}, seed ${seed} (repeat with ISOPOLITY_FUZZ_SEED=${seed})`);
  const report = await forgeTest(["--fuzz-seed", seed, ...args], { env: { FOUNDRY_PROFILE: profile } });
  if (report.problem) {
    console.error(report.problem);
    return 1;
  }
  printForge(report);
  const failed = report.tests.filter((test) => !test.passed && !test.skipped).length;
  const passed = report.tests.filter((test) => test.passed).length;
  if (passed + failed === 0) console.error("No invariant ran: tests belong in test/invariants/*.t.sol.");
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  return failed > 0 || passed === 0 || report.code !== 0 ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
