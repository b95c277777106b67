import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { ROOT } from "./run";

const GENERATED = new Set(["node_modules", "dist", "generated", "abis", "typechain-types"]);

/** Files below a folder of the repository that end as asked, as sorted paths with forward slashes. */
export function filesUnder(folder: string, ...endings: string[]): string[] {
  const top = join(ROOT, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((file) => !file.split("/").some((part) => part === "node_modules"))
    .sort();
}

/** Written by a program: no line limit and no style holds there. */
export function isGenerated(file: string): boolean {
  return file.split("/").some((part) => GENERATED.has(part));
}
