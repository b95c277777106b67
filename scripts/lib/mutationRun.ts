import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { filesUnder } from "./files";
import { forgeTest } from "./foundry";
import { closureOf } from "./imports";
import { applied, type Mutant } from "./mutants";
import { ROOT } from "./run";

export type Outcome =
  | { kind: "killed"; by: string }
  | { kind: "survived" }
  | { kind: "invalid"; reason: string }
  | { kind: "equivalent"; reason: string };

/** Suites of other modules: they would be compiled anew for each mutant of Liability, and kill none that its own do not. */
const OTHERS = /\/(actors|escrow|panels|pool|records)\/|\/(Actors|Escrow|Panels|Pool|Records)\.invariants\.t\.sol$/;

/** A copy of what forge needs, so that a mutant never touches the working tree and two can run at once. */
export class Workspace {
  private readonly folder = mkdtempSync(join(tmpdir(), "isopolity-mutants-"));

  constructor(
    private readonly matchPath: string,
    private readonly seed: string,
  ) {
    // Only what the tests need: each mutant is compiled anew.
    const suites = filesUnder("test/invariants", ".sol").filter((file) => !OTHERS.test(file));
    const files = closureOf(suites);
    for (const file of [...files, "foundry.toml", "tools/foundry.cjs", "tools/solc.cjs"]) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(ROOT, file), join(this.folder, file));
    }
    symlinkSync(join(ROOT, "node_modules"), join(this.folder, "node_modules"), "dir");
  }

  /** The first test that fails here, if any. */
  async test(timeoutMs: number): Promise<Outcome> {
    // A counterexample found for one mutant must not decide about the next.
    for (const kept of ["cache/invariant", "cache/fuzz"])
      rmSync(join(this.folder, kept), { recursive: true, force: true });
    const args = ["--fail-fast", "--match-path", this.matchPath, "--fuzz-seed", this.seed];
    const report = await forgeTest(args, {
      cwd: this.folder,
      env: { FOUNDRY_PROFILE: "mutate" },
      quiet: true,
      timeoutMs,
    });
    if (report.problem?.startsWith("stopped after")) return { kind: "killed", by: "time limit (it never ends)" };
    if (report.problem) return { kind: "invalid", reason: report.problem };
    const failed = report.tests.find((test) => !test.passed && !test.skipped);
    if (failed) return { kind: "killed", by: failed.name };
    return report.tests.length > 0 && report.code === 0
      ? { kind: "survived" }
      : {
          kind: "invalid",
          reason: `forge ended with status ${String(report.code)} and ${String(report.tests.length)} tests`,
        };
  }

  async tryMutant(mutant: Mutant, timeoutMs: number): Promise<Outcome> {
    const target = join(this.folder, mutant.file);
    if (!existsSync(target)) return { kind: "survived" };
    writeFileSync(target, applied(mutant));
    try {
      return await this.test(timeoutMs);
    } finally {
      writeFileSync(target, readFileSync(join(ROOT, mutant.file)));
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
