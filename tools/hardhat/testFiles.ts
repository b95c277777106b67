import { readdirSync } from "node:fs";
import { join } from "node:path";

import { TASK_TEST_GET_TEST_FILES } from "hardhat/builtin-tasks/task-names";
import { subtask } from "hardhat/config";

// Hardhat 2 takes every .ts under test/ for a test; fixtures and helpers live there too. Tests of deployment come last: they start
// environments of their own, after which coverage sees no more of this one.
const last = (file: string): number => Number(file.startsWith("deploy"));

subtask(
  TASK_TEST_GET_TEST_FILES,
  async ({ testFiles }: { testFiles: string[] }, { config }, runSuper): Promise<string[]> => {
    if (testFiles.length > 0) return (await runSuper()) as string[];
    return readdirSync(config.paths.tests, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .sort((a, b) => last(a) - last(b) || (a < b ? -1 : 1))
      .map((file) => join(config.paths.tests, file));
  },
);
