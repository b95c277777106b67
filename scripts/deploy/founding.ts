// A founding in progress: what every deploy step needs to know and the few ways in which it acts on the chain. The chain
// itself says what has been done already, so a run that was cut off anywhere is continued by the next one.
import type { Contract, InterfaceAbi, Signer, TransactionResponse } from "ethers";
import type { HardhatRuntimeEnvironment } from "hardhat/types";
import type { DeployFunction } from "hardhat-deploy/types";

import type { Address, Charter } from "../charter/types";
import { MODULE_NAMES, MODULES, recordName, type Module } from "./modules";

export interface FoundingSetup {
  readonly hre: HardhatRuntimeEnvironment;
  readonly charter: Charter;
  readonly deployer: Signer;
  readonly deployerAddress: Address;
  /** What hardhat-deploy sends from: the deployer's address, or its key. */
  readonly from: string;
  readonly chainId: number;
  readonly log: (line: string) => void;
}

/** Something that was checked once the cell stood. */
export interface Finding {
  readonly title: string;
  readonly ok: boolean;
  readonly detail: string;
}

type Sent = TransactionResponse;

export class Founding {
  /** Modules that this run deployed; the others stood already. */
  readonly deployed: string[] = [];
  readonly addresses = {} as Record<Module, Address>;
  readonly startBlocks: Partial<Record<Module, number>> = {};
  /** Whether the cell was founded before this run. */
  wasFounded = false;
  transactions = 0;
  gasUsed = 0n;
  findings: Finding[] = [];
  passports = new Map<string, bigint>();
  /** What went wrong in a step, before hardhat-deploy wraps it. */
  failure: unknown;
  factory!: Contract;
  libraries: Record<string, string> = {};

  constructor(readonly setup: FoundingSetup) {}

  get charter(): Charter {
    return this.setup.charter;
  }

  log(line: string): void {
    this.setup.log(`  ${line}`);
  }

  saltOf(module: Module): string {
    return this.setup.hre.ethers.id(recordName(this.charter.cell, module));
  }

  /** Learns from the factory where every module stands or will stand. */
  async locate(): Promise<void> {
    const { asset } = this.charter;
    for (const module of MODULE_NAMES) {
      const args = [this.setup.deployerAddress, this.saltOf(module)];
      const address = await this.read<Address>(this.factory, "addressOf", ...args);
      this.addresses[module] = module === "asset" && asset.kind === "token" ? asset.address : address;
    }
  }

  async read<T>(contract: Contract, name: string, ...args: unknown[]): Promise<T> {
    return (await contract.getFunction(name).staticCall(...args)) as T;
  }

  call(contract: Contract, name: string, ...args: unknown[]): Promise<Sent> {
    return contract.getFunction(name).send(...args);
  }

  /** Several calls of the cell in one transaction: all of them happen or none. */
  async configure(calls: readonly string[]): Promise<void> {
    await this.send(this.call(await this.contract("cell"), "multicall", calls));
  }

  async isFounded(): Promise<boolean> {
    return this.read<boolean>(await this.contract("cell"), "isFounded");
  }

  /** The contract of a module, as the deployer calls it unless another does. */
  async contract(module: Module, caller: Signer = this.setup.deployer): Promise<Contract> {
    const { abi } = await this.setup.hre.artifacts.readArtifact(MODULES[module]);
    return new this.setup.hre.ethers.Contract(this.addresses[module], abi as InterfaceAbi, caller);
  }

  async hasCode(address: string): Promise<boolean> {
    return (await this.setup.hre.ethers.provider.getCode(address)) !== "0x";
  }

  /** Waits until what was sent is mined. */
  async send(sent: Promise<Sent>): Promise<number> {
    const receipt = await (await sent).wait();
    if (receipt?.status !== 1) throw new Error("a transaction of the founding was mined but failed");
    this.transactions += 1;
    this.gasUsed += receipt.gasUsed;
    return receipt.blockNumber;
  }

  /** Puts a module at the address that the factory keeps for it, unless it stands there. */
  async stand(module: Module, args: readonly unknown[]): Promise<void> {
    const { hre, deployer } = this.setup;
    const name = MODULES[module];
    const address = this.addresses[module];
    let block: number | undefined;
    if (!(await this.hasCode(address))) {
      const linked = await librariesOf(hre, name);
      const libraries = Object.fromEntries(linked.map((library) => [library, this.libraries[library] ?? ""]));
      const maker = await hre.ethers.getContractFactory(name, { signer: deployer, libraries });
      const { data } = await maker.getDeployTransaction(...args);
      block = await this.send(this.call(this.factory, "deploy", this.saltOf(module), data));
      this.deployed.push(name);
      this.log(`${name} at ${address}`);
    }
    await this.record(module, args, block);
  }

  /** Keeps address, ABI and start block in deployments/. */
  private async record(module: Module, args: readonly unknown[], block: number | undefined): Promise<void> {
    const { hre } = this.setup;
    const name = recordName(this.charter.cell, module);
    const kept = await hre.deployments.getOrNull(name);
    const keptBlock = kept?.receipt?.blockNumber;
    if (kept?.address === this.addresses[module] && keptBlock !== undefined && block === undefined) {
      this.startBlocks[module] = keptBlock;
      return;
    }
    const blockNumber = block ?? (await this.blockOf(this.addresses[module]));
    this.startBlocks[module] = blockNumber;
    const { abi, bytecode, deployedBytecode } = await hre.deployments.getArtifact(MODULES[module]);
    const plain = JSON.parse(
      JSON.stringify(args, (_, value) => (typeof value === "bigint" ? String(value) : (value as unknown))),
    ) as unknown[];
    const receipt = { blockNumber, contractAddress: this.addresses[module] } as never;
    await hre.deployments.save(name, {
      address: this.addresses[module],
      abi,
      args: plain,
      bytecode,
      deployedBytecode,
      receipt,
    });
  }

  /** The block in which the factory deployed a module of which no record was kept. */
  private async blockOf(address: string): Promise<number> {
    try {
      const event = this.factory.filters.ModuleDeployed;
      const [log] = event === undefined ? [] : await this.factory.queryFilter(event(address), 0);
      return log?.blockNumber ?? 0;
    } catch {
      // Some endpoints limit how far back a filter reaches. A start block that is too early is slow, never wrong.
      return 0;
    }
  }
}

/** Selectors of functions that a module must have. */
export function selectorsOf(contract: Contract, functions: readonly string[]): string[] {
  return functions.map((name) => {
    const found = contract.interface.getFunction(name);
    if (found === null) throw new Error(`the wiring names ${name}, which its module does not have`);
    return found.selector;
  });
}

/** Libraries that a contract's code calls at an address of their own. */
export async function librariesOf(hre: HardhatRuntimeEnvironment, name: string): Promise<string[]> {
  const { linkReferences } = await hre.artifacts.readArtifact(name);
  return Object.values(linkReferences).flatMap((libraries) => Object.keys(libraries));
}

let current: Founding | undefined;

export function setCurrent(founding: Founding | undefined): void {
  current = founding;
}

/** A deploy step: does its part of the founding in progress. `hardhat deploy` without a charter founds nothing. */
export function step(
  tag: string,
  dependencies: readonly string[],
  run: (founding: Founding) => Promise<void>,
): DeployFunction {
  const deploy: DeployFunction = async () => {
    if (current === undefined) return;
    try {
      await run(current);
    } catch (error) {
      current.failure = error;
      throw error;
    }
  };
  deploy.tags = [tag];
  deploy.dependencies = [...dependencies];
  return deploy;
}
