import {
  TASK_COMPILE_SOLIDITY_GET_SOLC_BUILD,
  TASK_COMPILE_SOLIDITY_LOG_COMPILATION_ERRORS,
} from "hardhat/builtin-tasks/task-names";
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

interface Diagnostic {
  severity: string;
  errorCode?: string;
  sourceLocation?: { file: string };
}

interface CompilerOutput {
  errors?: Diagnostic[];
}

// Said once for each use of transient storage, which the guard against re-entry clears within the call.
const TRANSIENT_STORAGE = "2394";

// Warnings are shown for our own sources only: nobody can act on those of a pinned dependency.
subtask(
  TASK_COMPILE_SOLIDITY_LOG_COMPILATION_ERRORS,
  async ({ output, quiet }: { output?: CompilerOutput; quiet: boolean }, _hre, runSuper): Promise<void> => {
    const errors = output?.errors?.filter(
      ({ severity, errorCode, sourceLocation }) =>
        severity === "error" ||
        (errorCode !== TRANSIENT_STORAGE && (sourceLocation?.file.startsWith("contracts/") ?? true)),
    );
    await runSuper({ output: { ...output, errors }, quiet });
  },
);
