import { readFileSync } from "node:fs";
import { join } from "node:path";

import { filesUnder, isGenerated } from "../lib/files";
import { importsOf, resolveImport } from "../lib/imports";
import { ROOT } from "../lib/run";
import type { Check } from "./check";

/** Data flows down; floors are those of the house in the design. */
const FLOORS: Readonly<Record<string, number>> = {
  shared: 0,
  cell: 1,
  liability: 2,
  identity: 3,
  justice: 4,
  market: 5,
  governance: 6,
  resilience: 7,
  commons: 8,
  patch: 8,
  data: 8,
};
const MAX_LINES = 600;

/** Why `file` may not import `target`, both paths from the root; undefined when it may. */
export function refusal(file: string, target: string): string | undefined {
  const [, domain = "", ...rest] = file.split("/");
  const [top, other = "", ...inside] = target.split("/");
  if (top !== "contracts") return `imports ${target}, which lies outside contracts/`;
  if (domain === "mocks") return undefined;
  if (other === "mocks") return `imports the mock ${target}`;
  const floor = FLOORS[domain];
  const otherFloor = FLOORS[other];
  if (floor === undefined || rest.length === 0)
    return `lies outside the known domains (${Object.keys(FLOORS).join(", ")})`;
  if (otherFloor === undefined) return `imports ${target}, which lies outside the known domains`;
  if (other === domain || other === "shared") return undefined;
  if (otherFloor > floor) return `imports ${target}, which is ${String(otherFloor - floor)} floors above`;
  if (!inside.slice(0, -1).some((part) => part === "interfaces" || part === "types"))
    return `reaches into ${other}: import from its interfaces/ or types/, not ${target}`;
  return undefined;
}

export const layering: Check = {
  name: "layering",
  run: () => {
    const contracts = filesUnder("contracts", ".sol");
    const problems: string[] = [];
    let imports = 0;
    for (const file of contracts) {
      for (const path of importsOf(readFileSync(join(ROOT, file), "utf8"))) {
        const target = resolveImport(file, path);
        if (target === undefined) continue;
        imports += 1;
        const reason = refusal(file, target);
        if (reason) problems.push(`${file} ${reason}`);
      }
    }
    return { summary: `${String(imports)} imports between ${String(contracts.length)} contract files`, problems };
  },
};

export const fileLength: Check = {
  name: "file length",
  run: () => {
    const folders = ["contracts", "deploy", "scripts", "sdk", "test", "tools"];
    const files = folders
      .flatMap((folder) => filesUnder(folder, ".sol", ".ts", ".tsx", ".cjs", ".mjs"))
      .filter((file) => !isGenerated(file));
    const lengths = files.map((file) => ({
      file,
      lines: readFileSync(join(ROOT, file), "utf8").replace(/\n$/, "").split("\n").length,
    }));
    return {
      summary: `${String(files.length)} files of at most ${String(MAX_LINES)} lines`,
      problems: lengths
        .filter(({ lines }) => lines > MAX_LINES)
        .map(({ file, lines }) => `${file} has ${String(lines)} lines: split it`),
    };
  },
};
