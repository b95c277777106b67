// Everything that can be refused is refused here, while nothing has been sent.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import type { HardhatRuntimeEnvironment, HttpNetworkConfig } from "hardhat/types";

import type { Charter } from "../charter/types";
import { OFFICES, type Office } from "../charter/vocabulary";
import { ROOT } from "../lib/run";
import type { Founding } from "./founding";
import { checkFunds } from "./members";
import { LOCAL_CHAINS, MODULE_NAMES, recordName } from "./modules";
import { Refusal, sentenceOf } from "./refusal";

/** Gas of a whole founding, a quarter more than measured; what the deployer must be able to pay. */
export const GAS_NEEDED = 140_000_000n;

const PATIENCE_MS = 15_000;

/** Asks an endpoint for its chain, without any of Hardhat's own opinions in between. */
export async function askChainId(url: string): Promise<number> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
  const headers = { "content-type": "application/json" };
  let answer: { result?: unknown };
  try {
    const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(PATIENCE_MS) });
    answer = (await response.json()) as { result?: unknown };
  } catch {
    throw new Refusal(
      `No chain answers at ${hostOf(url)}: start a node with \`npm run node\`, or correct the endpoint.`,
    );
  }
  if (typeof answer.result !== "string" || !/^0x[0-9a-f]+$/i.test(answer.result)) {
    throw new Refusal(`What answers at ${hostOf(url)} is no JSON-RPC endpoint of a chain.`);
  }
  return Number(BigInt(answer.result));
}

/** Endpoints may carry a key in their path; only the host is ever shown. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return "that address";
  }
}

/** The chain behind a network, which must be the one that is meant. */
export async function checkChain(hre: HardhatRuntimeEnvironment): Promise<number> {
  const { name, config } = hre.network;
  const { url } = config as Partial<HttpNetworkConfig>;
  const found = url === undefined ? 31337 : await askChainId(url);
  const { chainId: meant } = config;
  if (meant !== undefined && meant !== found) {
    throw new Refusal(
      `The network "${name}" should be chain ${String(meant)}, but its endpoint is chain ${String(found)}.`,
    );
  }
  if (name === "localhost" && !LOCAL_CHAINS.includes(found)) {
    throw new Refusal(
      `The network "localhost" leads to chain ${String(found)}, which is no local chain: use --network live.`,
    );
  }
  return found;
}

export function checkCharterFits(charter: Charter, chainId: number, deployer: string): void {
  const { file, asset, members } = charter;
  if (!LOCAL_CHAINS.includes(chainId)) {
    const where = `chain ${String(chainId)} is no local chain`;
    if (asset.kind === "test")
      throw new Refusal(`${file}:asset.mint: ${where}; allowed there: the address of a plain ERC-20.`);
    const index = members.findIndex(({ testKey }) => testKey !== undefined);
    if (index >= 0) {
      throw new Refusal(
        `${file}:members[${String(index)}].controller: ${where}; allowed there: an address, for test keys are public.`,
      );
    }
  }
  const places = [
    ...members.map(({ controller }, index) => [controller, `members[${String(index)}].controller`]),
    ...Object.keys(OFFICES).flatMap((office) =>
      charter.mantles[office as Office].holders.map((holder, index) => [
        holder,
        `mantles.${office}.holders[${String(index)}]`,
      ]),
    ),
    ...charter.court.signers.map((signer, index) => [signer, `court.signers[${String(index)}]`]),
  ];
  const place = places.find(([address]) => address === deployer)?.[1];
  if (place === undefined) return;
  throw new Refusal(
    `${file}:${place}: ${deployer} deploys the cell; allowed: anybody else, for the deployer ends up holding nothing.`,
  );
}

export async function checkBalance(hre: HardhatRuntimeEnvironment, deployer: string, chainId: number): Promise<void> {
  const { provider, formatEther } = hre.ethers;
  const balance = await provider.getBalance(deployer);
  const { gasPrice } = await provider.getFeeData();
  const needed = GAS_NEEDED * (gasPrice ?? 1n);
  if (balance >= needed) return;
  const holds = `holds ${formatEther(balance)} ether on chain ${String(chainId)}`;
  throw new Refusal(
    `The deployer ${deployer} ${holds}, and a founding may cost ${formatEther(needed)}: fund it and run again.`,
  );
}

/** Records that a restarted chain left behind would be taken for a cell that stands. */
export async function checkRecords(hre: HardhatRuntimeEnvironment, chainId: number): Promise<void> {
  const folder = join(hre.config.paths.deployments, hre.network.name);
  const shown = relative(ROOT, folder);
  const file = join(folder, ".chainId");
  if (existsSync(file)) {
    const kept = readFileSync(file, "utf8").trim();
    if (kept !== String(chainId)) {
      throw new Refusal(
        `${shown} has records of chain ${kept}, but the network "${hre.network.name}" is chain ${String(chainId)}: delete the folder or pass --reset.`,
      );
    }
  }
  let records: Record<string, { address: string }>;
  try {
    records = await hre.deployments.all();
  } catch (error) {
    throw new Refusal(`${shown} cannot be read (${sentenceOf(error)}): delete the folder or pass --reset.`);
  }
  for (const [name, { address }] of Object.entries(records)) {
    if ((await hre.ethers.provider.getCode(address)) !== "0x") continue;
    throw new Refusal(
      `${shown} records ${name} at ${address}, where chain ${String(chainId)} has no code: the chain was restarted; delete the folder or pass --reset.`,
    );
  }
}

/** Refuses to continue a founding that another key or another text began. */
export async function checkBegun(founding: Founding): Promise<void> {
  const { hre, deployerAddress } = founding.setup;
  const { cell, hash, file } = founding.charter;
  for (const module of MODULE_NAMES) {
    const kept = await hre.deployments.getOrNull(recordName(cell, module));
    if (!kept || kept.address === founding.addresses[module]) continue;
    throw new Refusal(
      `${cell} was deployed by another key than ${deployerAddress}: use that key, or give the cell in ${file} another name.`,
    );
  }
  if (founding.charter.asset.kind === "token" && !(await founding.hasCode(founding.addresses.asset))) {
    throw new Refusal(`${file}:asset.address: there is no token at ${founding.addresses.asset} on this chain.`);
  }
  founding.wasFounded = (await founding.hasCode(founding.addresses.cell)) && (await founding.isFounded());
  if (await founding.hasCode(founding.addresses.constitution)) {
    const present = await founding.read<string>(await founding.contract("constitution"), "charterHash");
    if (present !== hash) {
      throw new Refusal(
        `${cell} was begun under another text (${present}) than ${file} has now (${hash}): a cell changes through its timelock; restore the text, or give the cell another name.`,
      );
    }
  } else await checkFunds(founding);
}
