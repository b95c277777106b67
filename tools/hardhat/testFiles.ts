import { readdirSync } from "node:fs";
import { join } from "node:path";

import { TASK_TEST_GET_TEST_FILES } from "hardhat/builtin-tasks/task-names";
import { subtask } from "hardhat/config";

// Hardhat 2 takes every .ts under test/ for a test; fixtures and helpers live there too. Tests of deployment come last, as the
// longest, and not under coverage: they start processes and environments that it does not see.
const deploys = (file: string): boolean => file.startsWith("deploy");

subtask(TASK_TEST_GET_TEST_FILES, async ({ testFiles }: { testFiles: string[] }, hre, runSuper): Promise<string[]> => {
  if (testFiles.length > 0) return (await runSuper()) as string[];
  const { config } = hre;
  const covering = "__SOLIDITY_COVERAGE_RUNNING" in hre;
  return readdirSync(config.paths.tests, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !(covering && deploys(file)))
    .sort((a, b) => Number(deploys(a)) - Number(deploys(b)) || (a < b ? -1 : 1))
    .map((file) => join(config.paths.tests, file));
});
