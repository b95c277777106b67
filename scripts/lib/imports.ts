import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { ROOT } from "./run";

/** The paths that a Solidity source imports, as written. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
  const found = code.matchAll(/\bimport\s+(?:[^"';]*?\bfrom\s+)?["']([^"']+)["']/g);
  return [...found].map((match) => match[1] ?? "");
}

/** The file of this repository behind an import, or undefined for a dependency's. */
export function resolveImport(file: string, path: string): string | undefined {
  if (path.startsWith(".")) return posix.normalize(posix.join(posix.dirname(file), path));
  return path.startsWith("contracts/") || path.startsWith("test/") ? path : undefined;
}

/** The files themselves and all of this repository that they need to compile. */
export function closureOf(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(join(ROOT, file))) continue;
    seen.add(file);
    for (const path of importsOf(readFileSync(join(ROOT, file), "utf8"))) {
      const target = resolveImport(file, path);
      if (target !== undefined) queue.push(target);
    }
  }
  return [...seen].sort();
}
