// Founds a cell from its charter, or continues where an earlier run was cut off. The command line, the tour and the tests
// all go through here.
import { Wallet, type Signer } from "ethers";
import type { HardhatRuntimeEnvironment, HttpNetworkConfig } from "hardhat/types";

import { readCharter } from "../charter/schema";
import type { Address, Charter } from "../charter/types";
import { type Finding, Founding, setCurrent } from "./founding";
import { MODULE_NAMES, type Module } from "./modules";
import { checkBalance, checkBegun, checkChain, checkCharterFits, checkRecords } from "./preflight";
import { Refusal } from "./refusal";

export interface FoundCellOptions {
  /** Path of the charter, or one that was read already. */
  readonly charter: string | Charter;
  /** Hardhat, connected to the chain; or leave it out and give `rpc`. */
  readonly hre?: HardhatRuntimeEnvironment;
  /** Endpoint of a local node. Hardhat is loaded for it, so one process founds through one endpoint. */
  readonly rpc?: string;
  /** Key of the deployer; the network's first account when left out. */
  readonly deployer?: string;
  /** Keep records in deployments/<network>; on unless this is false or the chain lives in this process. */
  readonly records?: boolean;
  /** Forget the records of this network first. */
  readonly reset?: boolean;
  readonly log?: (line: string) => void;
}

export interface FoundedMember {
  readonly name: string;
  readonly kind: string;
  readonly controller: Address;
  readonly testKey?: `0x${string}`;
  /** Its passport; undefined while an invited member has not registered. */
  readonly passport: bigint | undefined;
}

/** A cell that stands: `name`, `chainId`, `startBlock` and `addresses` are what the SDK calls a `Cell`. */
export interface FoundedCell {
  readonly name: string;
  readonly title: string;
  readonly chainId: number;
  readonly startBlock: bigint;
  readonly addresses: Readonly<Record<Module, Address>>;
  readonly charter: Charter;
  readonly deployer: Address;
  readonly factory: Address;
  readonly members: readonly FoundedMember[];
  /** What was proven at the end. */
  readonly findings: readonly Finding[];
  /** What this run did; empty and 0 when everything stood. */
  readonly deployed: readonly string[];
  readonly transactions: number;
  readonly gasUsed: bigint;
}

export async function foundCell(options: FoundCellOptions): Promise<FoundedCell> {
  const { log = () => undefined, reset = false } = options;
  // Check: the charter, before anything is even connected.
  const charter = typeof options.charter === "string" ? readCharter(options.charter) : options.charter;
  const hre = options.hre ?? (await hardhatAt(options.rpc));
  const records = options.records ?? hre.network.name !== "hardhat";

  // Check: chain, key, funds, records; nothing is sent before all of them are in order.
  const chainId = await checkChain(hre);
  const deployer = await deployerOf(hre, options.deployer);
  const deployerAddress = (await deployer.getAddress()) as Address;
  checkCharterFits(charter, chainId, deployerAddress);
  await checkBalance(hre, deployerAddress, chainId);
  if (records && !reset) await checkRecords(hre, chainId);

  const from = options.deployer ?? deployerAddress;
  const founding = new Founding({ hre, charter, deployer, deployerAddress, from, chainId, log });
  log(`${charter.title} (${charter.cell}) on chain ${String(chainId)}, deployed by ${deployerAddress}`);
  await runSteps(founding, { records, reset });
  return result(founding);
}

async function runSteps(founding: Founding, { records, reset }: { records: boolean; reset: boolean }): Promise<void> {
  const { hre } = founding.setup;
  const common = { resetMemory: !records, writeDeploymentsToFiles: records };
  setCurrent(founding);
  try {
    await hre.deployments.run("factory", { ...common, deletePreviousDeployments: records && reset });
    await checkBegun(founding);
    await hre.deployments.run("proof", {
      resetMemory: false,
      writeDeploymentsToFiles: records,
      deletePreviousDeployments: false,
    });
  } catch (error) {
    // hardhat-deploy wraps what a step threw into a text with its stack.
    throw founding.failure ?? error;
  } finally {
    setCurrent(undefined);
  }
}

function result(founding: Founding): FoundedCell {
  const { charter, addresses, startBlocks, passports, findings, deployed, transactions, gasUsed, factory } = founding;
  const blocks = MODULE_NAMES.map((module) => startBlocks[module]).filter((block) => block !== undefined);
  return {
    name: charter.cell,
    title: charter.title,
    chainId: founding.setup.chainId,
    startBlock: BigInt(Math.min(...blocks)),
    addresses,
    charter,
    deployer: founding.setup.deployerAddress,
    factory: factory.target as Address,
    members: charter.members.map(({ name, kind, controller, testKey }) => ({
      name,
      kind,
      controller,
      ...(testKey === undefined ? {} : { testKey }),
      passport: passports.get(name),
    })),
    findings,
    deployed,
    transactions,
    gasUsed,
  };
}

/** Hardhat reads its configuration once, when it is loaded. */
async function hardhatAt(rpc: string | undefined): Promise<HardhatRuntimeEnvironment> {
  if (rpc !== undefined) {
    process.env.HARDHAT_NETWORK ??= "localhost";
    process.env.ISOPOLITY_LOCAL_URL ??= rpc;
  }
  const { default: hre } = (await import("hardhat")) as unknown as { default: HardhatRuntimeEnvironment };
  const { url } = hre.network.config as Partial<HttpNetworkConfig>;
  if (rpc !== undefined && url !== rpc) {
    throw new Refusal(
      `This process is connected to ${url ?? `the network "${hre.network.name}"`} and cannot found through ${rpc} as well.`,
    );
  }
  return hre;
}

async function deployerOf(hre: HardhatRuntimeEnvironment, key: string | undefined): Promise<Signer> {
  if (key !== undefined) {
    if (!/^0x[0-9a-fA-F]{64}$/.test(key)) throw new Refusal("The deployer's key must be 0x followed by 64 hex digits.");
    return new Wallet(key, hre.ethers.provider);
  }
  const [first] = await hre.ethers.getSigners();
  if (first !== undefined) return first;
  throw new Refusal(
    `The network "${hre.network.name}" has no account to deploy from: use --network live with a key in .env.`,
  );
}
