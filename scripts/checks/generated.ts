import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ABI_GENERATOR } from "../lib/prepare";
import { ROOT, runNpm, runTypeScript } from "../lib/run";
import { hashIn, liabilityHash } from "../lib/sourceHash";
import type { Check } from "./check";

const RESULTS = { "docs/testing.md": "npm run mutate", "docs/gas.md": "npm run bench" } as const;

export const abis: Check = {
  name: "generated ABIs",
  run: async () => {
    if (!existsSync(join(ROOT, ABI_GENERATOR)))
      return { summary: ABI_GENERATOR, problems: [`${ABI_GENERATOR} is missing`] };
    const { code, stdout } = await runTypeScript(ABI_GENERATOR, ["--check"], { capture: true, quiet: true });
    return {
      summary: "the committed ABIs are those of the artifacts",
      problems: code === 0 ? [] : [`${stdout.trim().slice(-2000)}\n    run \`npm run abis\` and commit the result`],
    };
  },
};

export const gas: Check = {
  name: "gas snapshot",
  run: async () => {
    if (!existsSync(join(ROOT, "scripts/bench.ts")))
      return { summary: "bench", problems: ["scripts/bench.ts is missing"] };
    const { code, stdout } = await runNpm(["run", "--silent", "bench", "--", "--check"], {
      capture: true,
      quiet: true,
    });
    return {
      summary: "a fresh bench gives the committed test/snapshots/gas.json",
      problems:
        code === 0 ? [] : [`${stdout.trim().slice(-3000)}\n    run \`npm run bench\` and look at the difference`],
    };
  },
};

/** Long measurements are committed; they must have been made on the sources as they are now. */
export const results: Check = {
  name: "committed results",
  run: () => {
    const hash = liabilityHash();
    const problems = Object.entries(RESULTS).flatMap(([file, command]) => {
      if (!existsSync(join(ROOT, file))) return [`${file} is missing: run \`${command}\``];
      const found = hashIn(readFileSync(join(ROOT, file), "utf8"));
      if (found === hash) return [];
      return found === undefined
        ? [`${file} carries no line "sources: <hash>": run \`${command}\``]
        : [`${file} was measured on sources ${found}: run \`${command}\` again`];
    });
    return { summary: `measured on contracts/liability ${hash}`, problems };
  },
};
