import { readdirSync } from "node:fs";
import { join } from "node:path";

import { TASK_TEST_GET_TEST_FILES } from "hardhat/builtin-tasks/task-names";
import { subtask } from "hardhat/config";

// Hardhat 2 takes every .ts under test/ for a test; fixtures and helpers live there too. Tests of deployment come last, as the longest.
const deploys = (file: string): boolean => file.startsWith("deploy");

// Under coverage gas says nothing, the processes that deployment starts are not seen, and scenarios only join what each
// contract's own tests cover line by line.
const UNCOVERED = ["deploy", "gas", "scenarios"];
const isUncovered = (file: string): boolean => UNCOVERED.some((folder) => file.startsWith(folder));

subtask(TASK_TEST_GET_TEST_FILES, async ({ testFiles }: { testFiles: string[] }, hre, runSuper): Promise<string[]> => {
  if (testFiles.length > 0) return (await runSuper()) as string[];
  const { config } = hre;
  const covering = "__SOLIDITY_COVERAGE_RUNNING" in hre;
  return readdirSync(config.paths.tests, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !(covering && isUncovered(file)))
    .sort((a, b) => Number(deploys(a)) - Number(deploys(b)) || (a < b ? -1 : 1))
    .map((file) => join(config.paths.tests, file));
});
