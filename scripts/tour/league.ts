import { type Cell, isopolityActions } from "@isopolity/sdk";
import {
  type Address,
  createPublicClient,
  createTestClient,
  createWalletClient,
  defineChain,
  type Hex,
  http,
  keccak256,
  parseAbi,
  publicActions,
  stringToHex,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";

import { cellText } from "../deploy/addresses";
import { foundCell, type FoundedCell } from "../deploy/foundCell";

/** A person or an agent of the story: a key, and the SDK bound to one cell. */
export interface Citizen {
  name: string;
  address: Address;
  client: ReturnType<typeof clientOf>;
}

/** A cell that the tour founded, with those who founded it. */
export interface City {
  name: string;
  title: string;
  cell: Cell;
  founded: FoundedCell;
  decimals: number;
  /** A founding member by its name in the charter. */
  member(name: string): Citizen & { passport: bigint };
  /** Somebody new, with ether for gas and units of the city's test asset. */
  newcomer(name: string, amount: number): Promise<Citizen>;
  /** Another look at the same key, under another name of the story. */
  judges: Citizen[];
}

export interface League {
  cities: City[];
  witness: ReturnType<typeof witnessOf>;
  city(name: string): City;
}

const TEST_ASSET = parseAbi(["function mint(address to, uint256 amount)"]);
const GAS_MONEY = 10n ** 20n;

function chainOf(url: string, id: number) {
  return defineChain({
    id,
    name: "Tour",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  });
}

function witnessOf(url: string, id: number) {
  return createTestClient({
    mode: "hardhat",
    chain: chainOf(url, id),
    transport: http(url),
    pollingInterval: 20,
  }).extend(publicActions);
}

function clientOf(url: string, cell: Cell, key: Hex) {
  return createWalletClient({
    account: privateKeyToAccount(key),
    chain: chainOf(url, cell.chainId),
    transport: http(url),
    pollingInterval: 20,
  })
    .extend(publicActions)
    .extend(isopolityActions({ cell }));
}

function citizenOf(url: string, cell: Cell, name: string, key: Hex): Citizen {
  const client = clientOf(url, cell, key);
  return { name, address: client.account.address, client };
}

/** Founds a cell for each charter on the chain behind `url`. */
export async function foundLeague(
  url: string,
  charters: readonly string[],
  told: (line: string) => void,
): Promise<League> {
  const id = await createPublicClient({ transport: http(url) }).getChainId();
  const witness = witnessOf(url, id);
  const cities: City[] = [];
  for (const charter of charters) {
    const founded = await foundCell({ charter, rpc: url, records: false, log: told });
    cities.push(cityOf(url, founded, witness));
  }
  return {
    cities,
    witness,
    city: (name) => {
      const found = cities.find((city) => city.name === name);
      if (!found)
        throw new Error(`No cell is called ${name}; the league has ${cities.map((city) => city.name).join(", ")}.`);
      return found;
    },
  };
}

/** What the SDK's examples take from their environment. */
export function environmentOf(url: string, { cell }: City): Record<"ISOPOLITY_RPC_URL" | "ISOPOLITY_CELL", string> {
  return { ISOPOLITY_RPC_URL: url, ISOPOLITY_CELL: cellText(cell) };
}

function cityOf(url: string, founded: FoundedCell, witness: League["witness"]): City {
  const { name, title, chainId, startBlock, addresses } = founded;
  const cell: Cell = { name, chainId, startBlock, addresses };
  const member = (wanted: string) => {
    const found = founded.members.find((person) => person.name === wanted);
    if (!found?.testKey || found.passport === undefined) {
      throw new Error(`${title} has no founding member ${wanted} whose test key is known.`);
    }
    return { ...citizenOf(url, cell, wanted, found.testKey), passport: found.passport };
  };
  const newcomer = async (person: string, amount: number): Promise<Citizen> => {
    const citizen = citizenOf(url, cell, person, keccak256(stringToHex(`isopolity tour: ${name}, ${person}`)));
    await witness.setBalance({ address: citizen.address, value: GAS_MONEY });
    await mint(citizen, cell, amount, founded.charter.asset.decimals);
    return citizen;
  };
  const judges = founded.charter.court.signers.flatMap((signer) => {
    const found = founded.members.find((person) => person.controller.toLowerCase() === signer.toLowerCase());
    return found?.testKey ? [citizenOf(url, cell, found.name, found.testKey)] : [];
  });
  return { name, title, cell, founded, decimals: founded.charter.asset.decimals, member, newcomer, judges };
}

/** The test asset is anybody's to mint, on local chains. */
async function mint(citizen: Citizen, cell: Cell, amount: number, decimals: number): Promise<void> {
  const { client, address } = citizen;
  if (amount === 0) return;
  const hash = await client.writeContract({
    address: cell.addresses.asset,
    abi: TEST_ASSET,
    functionName: "mint",
    args: [address, BigInt(amount) * 10n ** BigInt(decimals)],
  });
  await client.waitForTransactionReceipt({ hash });
}
