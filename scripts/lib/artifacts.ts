import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "./run";

export interface AbiItem {
  type: string;
  name?: string;
  inputs?: { type: string }[];
}

export interface Artifact {
  contractName: string;
  sourceName: string;
  abi: AbiItem[];
  deployedBytecode: string;
}

/** Every artifact of Hardhat, dependencies included. */
export function artifacts(): Artifact[] {
  const top = join(ROOT, "artifacts");
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json") && !entry.name.endsWith(".dbg.json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("build-info"))
    .sort()
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Artifact)
    .filter((artifact) => Array.isArray(artifact.abi));
}

export function isOurs({ sourceName }: Artifact): boolean {
  return sourceName.startsWith("contracts/");
}

export function isMock({ sourceName }: Artifact): boolean {
  return sourceName.startsWith("contracts/mocks/");
}
