import "@nomicfoundation/hardhat-chai-matchers";
import "@nomicfoundation/hardhat-ethers";
import "@typechain/hardhat";
import { config as loadEnv } from "dotenv";
import "hardhat-contract-sizer";
import "hardhat-deploy";
import type { HardhatUserConfig } from "hardhat/config";
import { join } from "node:path";
import "solidity-coverage";

import { testChain } from "./tools/hardhat/clock";
import "./tools/hardhat/compiler";
import { liveNetwork } from "./tools/hardhat/networks";
import "./tools/hardhat/testFiles";

loadEnv({ quiet: true });

const config: HardhatUserConfig = {
  solidity: {
    version: "0.8.37",
    settings: {
      evmVersion: "cancun",
      optimizer: { enabled: true, runs: 200 },
      // The same code from any machine: bytecode depends on no path and no comment.
      metadata: { bytecodeHash: "none", appendCBOR: false },
    },
  },
  networks: {
    // Later hardforks price calldata otherwise; the published gas figures are for cancun.
    hardhat: { hardfork: "cancun", ...testChain() },
    localhost: { url: process.env.ISOPOLITY_LOCAL_URL ?? "http://127.0.0.1:8545" },
    ...liveNetwork(),
  },
  namedAccounts: { deployer: { default: 0 } },
  // Tests and the tour keep their records away from those of real networks.
  paths: { cache: "cache/hardhat", deployments: process.env.ISOPOLITY_DEPLOYMENTS ?? "deployments" },
  typechain: { outDir: "typechain-types", target: "ethers-v6" },
  contractSizer: { except: ["mocks/"] },
  mocha: {
    // No test is timed; this only ends one that hangs.
    timeout: 1_200_000,
    reporter: join(__dirname, "tools/mocha-reporter.cjs"),
  },
};

export default config;
