import { http, createTestClient, createWalletClient, publicActions } from "viem";
import { type PrivateKeyAccount, generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { afterEach, beforeEach, inject } from "vitest";

import { type Cell, isopolityActions } from "../../src/index.js";

const chain = inject("chain");

export const rpcUrl = chain.rpcUrl;

export const cell: Cell = {
  name: chain.cell.name,
  chainId: chain.cell.chainId,
  startBlock: BigInt(chain.cell.startBlock),
  addresses: chain.cell.addresses as Cell["addresses"],
};

/** A refusal comes as an internal error from this node, which viem would ask for three times more, with a second of pauses. */
const transport = http(rpcUrl, { retryCount: 0 });

/** Moves time and money about; stands outside the cell. */
export const world = createTestClient({ mode: "hardhat", chain: hardhat, transport }).extend(publicActions);

export function clientOf(account: PrivateKeyAccount) {
  return createWalletClient({ account, chain: hardhat, transport, pollingInterval: 20 })
    .extend(publicActions)
    .extend(isopolityActions({ cell }));
}

export type TestClient = ReturnType<typeof clientOf>;

/** A founding member: its client and its passport. */
export function member(name: string) {
  const found = chain.members.find((candidate) => candidate.name === name);
  if (!found) throw new TypeError(`no member ${name}`);
  return { client: clientOf(privateKeyToAccount(found.testKey)), passport: BigInt(found.passport) };
}

const MINT = [
  {
    type: "function",
    name: "mint",
    stateMutability: "nonpayable",
    inputs: [
      { name: "to", type: "address" },
      { name: "amount", type: "uint256" },
    ],
    outputs: [],
  },
] as const;

/** Gives an account money for gas and bonds, and lets Liability draw from it. */
export async function fund(client: TestClient): Promise<void> {
  const { address } = client.account;
  await world.setBalance({ address, value: 10n ** 20n });
  const hash = await client.writeContract({
    address: cell.addresses.asset,
    abi: MINT,
    functionName: "mint",
    args: [address, 10n ** 24n],
  });
  await client.waitForTransactionReceipt({ hash });
  await client.bonds.approveSync({ amount: 10n ** 24n });
}

/** A new person with money. */
export async function newcomer(): Promise<TestClient> {
  const client = clientOf(privateKeyToAccount(generatePrivateKey()));
  await fund(client);
  return client;
}

export async function now(): Promise<number> {
  return Number((await world.getBlock()).timestamp);
}

export async function pass(seconds: number): Promise<void> {
  await world.increaseTime({ seconds });
  await world.mine({ blocks: 1 });
}

/** Every test of a file begins with the chain as the cell was founded. */
export function isolate(): void {
  let id: `0x${string}`;
  beforeEach(async () => {
    id = await world.snapshot();
  });
  afterEach(async () => {
    await world.revert({ id });
  });
}
