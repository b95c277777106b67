// Cells on chains that outlive their node go into the SDK, which finds them by chain id and name.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { ROOT } from "../lib/run";
import { LOCAL_CHAINS, MODULE_NAMES, MODULES, type Module } from "./modules";

export const SDK_ADDRESSES = "sdk/src/addresses/generated.ts";

interface Record_ {
  address: string;
  receipt?: { blockNumber?: number };
  args?: [{ asset?: string }];
}

interface KnownCell {
  startBlock: number;
  addresses: Record<Module, string>;
}

/** A cell as the SDK's examples and its keeper take it from `ISOPOLITY_CELL`. */
export function cellText(cell: {
  name?: string | undefined;
  chainId: number;
  startBlock: bigint;
  addresses: Readonly<Partial<Record<Module, string>>>;
}): string {
  const { name, chainId, startBlock, addresses } = cell;
  return JSON.stringify({ name, chainId, startBlock: String(startBlock), addresses });
}

/** The cells of one network's records; one whose founding is not complete is left out. */
function cellsIn(folder: string): Map<string, KnownCell> {
  const records = new Map<string, Record_>();
  for (const file of readdirSync(folder).sort()) {
    if (!/^[a-z][a-z0-9-]*\.[A-Z]\w*\.json$/.test(file)) continue;
    records.set(file.slice(0, -".json".length), JSON.parse(readFileSync(join(folder, file), "utf8")) as Record_);
  }
  const cells = new Map<string, KnownCell>();
  for (const name of new Set([...records.keys()].map((key) => key.split(".")[0] ?? ""))) {
    const found = (module: Module): Record_ | undefined => records.get(`${name}.${MODULES[module]}`);
    // The asset of a live cell is a token that the charter names; Liability was told which.
    const asset = found("liability")?.args?.[0].asset;
    const entries = MODULE_NAMES.map(
      (module) => [module, module === "asset" ? asset : found(module)?.address] as const,
    );
    if (entries.some(([, address]) => address === undefined)) continue;
    const blocks = MODULE_NAMES.flatMap((module) => found(module)?.receipt?.blockNumber ?? []);
    cells.set(name, {
      startBlock: Math.min(...blocks),
      addresses: Object.fromEntries(entries) as Record<Module, string>,
    });
  }
  return cells;
}

/** The text of the SDK's table from the records of every network below `deployments`. */
export function sdkAddresses(deployments: string): string {
  const chains = new Map<number, Map<string, KnownCell>>();
  for (const network of existsSync(deployments) ? readdirSync(deployments).sort() : []) {
    const marker = join(deployments, network, ".chainId");
    if (!existsSync(marker)) continue;
    const chainId = Number(readFileSync(marker, "utf8").trim());
    if (LOCAL_CHAINS.includes(chainId)) continue;
    const cells = chains.get(chainId) ?? new Map<string, KnownCell>();
    for (const [name, cell] of cellsIn(join(deployments, network))) cells.set(name, cell);
    chains.set(chainId, cells);
  }
  const lines = [
    "// Written by scripts/deploy/addresses.ts from deployments/. Do not edit.",
    "",
    "export const generated = {",
  ];
  for (const [chainId, cells] of [...chains].sort(([a], [b]) => a - b)) {
    lines.push(`  ${String(chainId)}: {`);
    for (const [name, { startBlock, addresses }] of cells) {
      const key = /^[a-z][a-z0-9]*$/.test(name) ? name : JSON.stringify(name);
      lines.push(`    ${key}: {`, `      name: ${JSON.stringify(name)},`, `      chainId: ${String(chainId)},`);
      lines.push(`      startBlock: ${String(startBlock)}n,`, "      addresses: {");
      for (const module of MODULE_NAMES) lines.push(`        ${module}: ${JSON.stringify(addresses[module])},`);
      lines.push("      },", "    },");
    }
    lines.push("  },");
  }
  lines.push("} as const;", "");
  return lines.join("\n").replace("export const generated = {\n} as const;", "export const generated = {} as const;");
}

/** Writes the table where the SDK reads it, when it changed. */
export function writeSdkAddresses(): void {
  const file = join(ROOT, SDK_ADDRESSES);
  const text = sdkAddresses(join(ROOT, "deployments"));
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
