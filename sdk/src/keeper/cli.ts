import { readFileSync } from "node:fs";

import { type Address, type Hex, createWalletClient, defineChain, http, isAddress, publicActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { getChainId } from "viem/actions";

import { getCell } from "../addresses/index.js";
import { BaseError } from "../errors/base.js";
import { toIsopolityError } from "../errors/decode.js";
import { WrongChainError } from "../errors/cell.js";
import type { Cell, Module } from "../types/cell.js";
import { verifyCell } from "../verify.js";
import type { Chore } from "./chore.js";
import { chores } from "./chores/index.js";
import { Keeper, type Moved } from "./keeper.js";

export const USAGE = `isopolity keeper: moves on every overdue phase of a cell.

  npx isopolity keeper [--cell NAME|FILE] [--rpc URL] [--only CHORE,…] [--interval SECONDS] [--once]

  --cell      a name that this package knows on the chain, or a JSON file { name, chainId, startBlock, addresses };
              ISOPOLITY_CELL (the JSON itself) by default
  --rpc       endpoint of the chain; ISOPOLITY_RPC_URL by default
  --only      chores by name; all by default: ${chores.map(({ name }) => name).join(", ")}
  --interval  seconds between rounds; 15 by default
  --once      one round, then the end

The key that pays for gas is read from ISOPOLITY_KEY. It needs no right in the cell.`;

interface Options {
  cell?: string;
  rpc: string;
  key: Hex;
  only: readonly Chore[];
  interval: number;
  once: boolean;
}

/** What the user can put right, in a sentence; a value that is secret or missing is not shown. */
function refuse(what: string, reason: string, value?: string): never {
  const shown = value === undefined ? "" : ` cannot be ${value}`;
  throw new BaseError(`${what}${shown}: ${reason}.`, { name: "UsageError", docsPath: "sdk/README.md#keeper" });
}

/** Reads the command line and the environment; every mistake is one sentence. */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const given = new Map<string, string>();
  const rest = [...args];
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const known = ["--cell", "--rpc", "--only", "--interval", "--once"];
    if (!known.includes(flag)) refuse(flag, `it is not known; known are ${known.join(", ")}`);
    if (flag === "--once") given.set(flag, "");
    else {
      const value = rest.shift();
      if (value === undefined || value.startsWith("--")) refuse(flag, "it needs a value after it");
      given.set(flag, value);
    }
  }
  const rpc =
    given.get("--rpc") ?? env.ISOPOLITY_RPC_URL ?? refuse("--rpc", "give an endpoint, or set ISOPOLITY_RPC_URL");
  if (!/^https?:\/\/\S+$/.test(rpc)) refuse("--rpc", "it must begin with http:// or https://", rpc);
  const key = env.ISOPOLITY_KEY ?? refuse("ISOPOLITY_KEY", "set it in the environment to the key that pays for gas");
  // A key is never shown, not even a wrong one.
  if (!/^0x[0-9a-fA-F]{64}$/.test(key)) refuse("ISOPOLITY_KEY", "it must be 0x followed by 64 hex digits");
  const interval = Number(given.get("--interval") ?? "15");
  if (!(interval >= 1)) refuse("--interval", "it must be a number of seconds from 1 up", given.get("--interval"));
  const cell = given.get("--cell") ?? env.ISOPOLITY_CELL;
  return {
    ...(cell === undefined ? {} : { cell }),
    rpc,
    key: key as Hex,
    only: given.has("--only") ? choresOf(given.get("--only") ?? "") : chores,
    interval,
    once: given.has("--once"),
  };
}

function choresOf(list: string): readonly Chore[] {
  return list.split(",").map((name) => {
    const found = chores.find((chore) => chore.name === name.trim());
    return (
      found ?? refuse("--only", `"${name}" is no chore; there are ${chores.map((chore) => chore.name).join(", ")}`)
    );
  });
}

/** Modules without which a chore has nothing to look at. */
const WATCHED: readonly Module[] = chores.flatMap(({ notices }) => notices.map(({ module }) => module));

/** A cell from its JSON, a file of it, or a name that the package knows on this chain. */
export function readCell(given: string | undefined, chainId: number): Cell {
  if (given === undefined) return getCell({ chainId });
  const text = given.trimStart().startsWith("{") ? given : given.endsWith(".json") ? readText(given) : undefined;
  if (text === undefined) return getCell({ chainId, name: given });
  let parsed: { name?: string; chainId?: unknown; startBlock?: unknown; addresses?: Record<string, string> };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    return refuse("--cell", "it is no JSON; expected { name, chainId, startBlock, addresses }");
  }
  const { name, addresses = {} } = parsed;
  const wrong = Object.entries(addresses).find(([, address]) => !isAddress(address));
  if (wrong) refuse("--cell", `addresses.${wrong[0]} is no address`, wrong[1]);
  if (!Number.isInteger(Number(parsed.chainId))) refuse("--cell", "chainId is missing or no number");
  if (!/^\d+$/.test(String(parsed.startBlock))) refuse("--cell", "startBlock is missing or no number");
  const missing = WATCHED.find((module) => addresses[module] === undefined);
  if (missing) refuse("--cell", `addresses.${missing} is missing`);
  return {
    ...(name === undefined ? {} : { name }),
    chainId: Number(parsed.chainId),
    startBlock: BigInt(String(parsed.startBlock)),
    addresses: addresses as Record<string, Address> as Cell["addresses"],
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return refuse("--cell", `the file ${file} cannot be read`);
  }
}

const told = ({ chore, key, hash, gasUsed }: Moved): string =>
  `${new Date().toISOString()} ${chore}: ${key}, ${String(gasUsed)} gas, ${hash}`;

/** `isopolity keeper`: answers with the exit code. */
export async function main(args: readonly string[], env = process.env, write = console.log): Promise<number> {
  if (args[0] !== "keeper" || args.includes("--help")) {
    write(USAGE);
    return args.length === 0 || args.includes("--help") ? 0 : 1;
  }
  try {
    const { rpc, key, only, once, interval, ...options } = readOptions(args.slice(1), env);
    const account = privateKeyToAccount(key);
    const transport = http(rpc);
    const chainId = await getChainId(createWalletClient({ account, transport })).catch((error: unknown) => {
      throw toIsopolityError(error);
    });
    const cell = readCell(options.cell, chainId);
    if (cell.chainId !== chainId) throw new WrongChainError({ expected: cell.chainId, actual: chainId });
    const chain = defineChain({
      id: chainId,
      name: cell.name ?? `chain ${String(chainId)}`,
      nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
      rpcUrls: { default: { http: [rpc] } },
    });
    const client = createWalletClient({ account, chain, transport }).extend(publicActions);
    await verifyCell(client, { cell });
    const keeper = new Keeper(client, {
      cell,
      chores: only,
      onMoved: (moved) => {
        write(told(moved));
      },
      onError: (error) => {
        write(`${new Date().toISOString()} ${error.shortMessage}`);
      },
    });
    if (once) {
      const moved = await keeper.round();
      write(`${String(moved.length)} moved on, ${String(keeper.waiting().length)} waiting`);
      return 0;
    }
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        stop.abort();
      });
    }
    write(`keeping ${cell.name ?? cell.addresses.cell} on chain ${String(chainId)} as ${account.address}`);
    await keeper.run({ signal: stop.signal, interval: interval * 1_000 });
    return 0;
  } catch (error) {
    write(error instanceof BaseError ? error.shortMessage : error instanceof Error ? firstLine(error) : String(error));
    return 1;
  }
}

function firstLine({ message }: Error): string {
  return message.split("\n")[0] ?? "";
}
