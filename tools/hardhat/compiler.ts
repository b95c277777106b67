import { TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD } from "hardhat/builtin-tasks/task-names";
import { subtask } from "hardhat/config";
import type { SolcBuild } from "hardhat/types";

interface SolcModule {
  version(): string;
}

// Hardhat would download its compiler; the npm package pinned in the lock file is the same code and needs no network.
subtask(
  TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD,
  async ({ solcVersion }: { solcVersion: string }, _hre, runSuper): Promise<SolcBuild> => {
    const { default: solc } = (await import("solc")) as { default: SolcModule };
    if (!solc.version().startsWith(`${solcVersion}+`)) return (await runSuper()) as SolcBuild;
    return {
      compilerPath: require.resolve("solc/soljson.js"),
      isSolcJs: true,
      version: solcVersion,
      longVersion: solc.version(),
    };
  },
);
