import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { filesUnder } from "../lib/files";
import { ROOT } from "../lib/run";
import { COMPUTED, titlesOf } from "../lib/titles";
import type { Check } from "./check";

/** Ids stand in brackets before or behind a title and are no part of the sentence. */
function sentence(title: string): string {
  return title
    .replace(/\[[A-Z][^\]]*\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function leavesOf(tree: string): string[] {
  return tree
    .split("\n")
    .map((line) => sentence(line.replace(/^[\s│|├└─`+\-\\]+/, "")))
    .filter((line) => /^it should\b/.test(line))
    .map((line) => line.slice("it ".length));
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function pattern(title: string): RegExp {
  const parts = title.split(COMPUTED).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

/** Compares the leaves of a tree with the titles of its tests, both ways and with their number. */
export function compareTree(leaves: readonly string[], titles: readonly string[]): string[] {
  const literal = count(titles.filter((title) => !title.includes(COMPUTED)));
  const computed = titles
    .filter((title) => title.includes(COMPUTED))
    .map((title) => ({ title, matches: pattern(title) }));
  const problems: string[] = [];
  const wanted = count(leaves);
  for (const [leaf, times] of wanted) {
    const found = literal.get(leaf) ?? 0;
    if (found === times || (found < times && computed.some(({ matches }) => matches.test(leaf)))) continue;
    problems.push(
      found === 0 ? `no test is called "${leaf}"` : `"${leaf}" is ${String(times)} leaves but ${String(found)} tests`,
    );
  }
  for (const title of literal.keys())
    if (!wanted.has(title)) problems.push(`the test "${title}" is no leaf of the tree`);
  for (const { title, matches } of computed)
    if (!leaves.some((leaf) => matches.test(leaf))) problems.push(`the test "${title}" is no leaf of the tree`);
  return problems;
}

export const trees: Check = {
  name: "trees",
  run: () => {
    const problems: string[] = [];
    let leafCount = 0;
    const files = filesUnder("test", ".tree");
    for (const file of files) {
      const testFile = file.replace(/\.tree$/, ".test.ts");
      if (!existsSync(join(ROOT, testFile))) {
        problems.push(`${file} has no ${testFile} beside it`);
        continue;
      }
      const leaves = leavesOf(readFileSync(join(ROOT, file), "utf8"));
      leafCount += leaves.length;
      if (leaves.length === 0) problems.push(`${file} has no leaf "it should …"`);
      const titles = titlesOf(testFile)
        .filter(({ kind }) => kind === "test")
        .map(({ text }) => sentence(text));
      for (const problem of compareTree(leaves, titles)) problems.push(`${file}: ${problem}`);
    }
    for (const file of filesUnder("test", ".test.ts")) {
      const tree = file.replace(/\.test\.ts$/, ".tree");
      if (!files.includes(tree)) problems.push(`${file} has no ${tree} beside it`);
    }
    return { summary: `${String(leafCount)} leaves of ${String(files.length)} trees`, problems };
  },
};
