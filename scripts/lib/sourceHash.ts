import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { filesUnder } from "./files";
import { ROOT } from "./run";

/**
 * The first 16 hex digits of the SHA-256 over the named folders' Solidity sources, names included.
 * Line endings are made alike first, so that a checkout on another system gives the same hash.
 */
export function sourceHash(...folders: string[]): string {
  const hash = createHash("sha256");
  for (const file of folders.flatMap((folder) => filesUnder(folder, ".sol")).sort()) {
    const text = readFileSync(join(ROOT, file), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${file}\0${String(text.length)}\0${text}`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** What mutation and growth results are measured on. */
export function liabilityHash(): string {
  return sourceHash("contracts/liability");
}

/** The hash that a committed result carries in its line `sources: <hash>`. */
export function hashIn(markdown: string): string | undefined {
  return /^`?sources: ([0-9a-f]{16})`?\s*$/m.exec(markdown)?.[1];
}
