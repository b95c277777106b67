import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { filesUnder } from "../lib/files";
import { ROOT } from "../lib/run";
import { titlesOf } from "../lib/titles";
import type { Check } from "./check";

const LIST = "docs/requirements.md";
const ID = "[A-Z]+-[A-Z]?\\d+[a-z]?";

export interface Requirement {
  id: string;
  title: string;
  due: boolean;
}

export function parseList(markdown: string): Requirement[] {
  const rows = markdown.matchAll(new RegExp(`^\\|\\s*(${ID})\\s*\\|\\s*([^|]*?)\\s*\\|\\s*([^|]*?)\\s*\\|\\s*$`, "gm"));
  return [...rows].map(([, id = "", title = "", status = ""]) => ({
    id,
    title,
    due: status.startsWith("in scope"),
  }));
}

/** Ids in brackets: `[FORK-3]`, `[FORK-3, ATK-I10]`. Other brackets are prose. */
export function idsIn(title: string): string[] {
  return [...title.matchAll(/\[([^\]]+)\]/g)].flatMap(([, inside = ""]) => {
    const parts = inside.split(/[\s,;/]+/).filter(Boolean);
    return parts.every((part) => new RegExp(`^${ID}$`).test(part)) ? parts : [];
  });
}

export const requirements: Check = {
  name: "requirements",
  run: () => {
    if (!existsSync(join(ROOT, LIST))) return { summary: LIST, problems: [`${LIST} is missing`] };
    const list = parseList(readFileSync(join(ROOT, LIST), "utf8"));
    const known = new Set(list.map(({ id }) => id));
    const named = new Set<string>();
    const problems: string[] = [];
    if (list.length === 0) problems.push(`${LIST} holds no row "| id | title | status |"`);
    if (known.size !== list.length) problems.push(`${LIST} names an id twice`);
    const files = [
      ...filesUnder("test", ".ts", ".sol"),
      ...filesUnder("sdk/test", ".ts"),
      ...filesUnder("sdk/src", ".test.ts"),
    ];
    for (const title of files.flatMap(titlesOf)) {
      for (const id of idsIn(title.text)) {
        named.add(id);
        if (!known.has(id))
          problems.push(`${title.file}:${String(title.line)} names ${id}, which ${LIST} does not know`);
      }
    }
    const ids = (which: (requirement: Requirement) => boolean): string =>
      list
        .filter(which)
        .map(({ id }) => id)
        .join(" ") || "none";
    for (const { id, title, due } of list)
      if (due && !named.has(id)) problems.push(`no test carries [${id}] (${title})`);
    return {
      summary: `${String(list.filter(({ id }) => named.has(id)).length)} of ${String(list.length)} ids have a test; ${String(list.filter(({ due }) => due).length)} must`,
      problems,
      details: [
        `with a test: ${ids(({ id }) => named.has(id))}`,
        `without, due now: ${ids(({ id, due }) => due && !named.has(id))}`,
        `without, later: ${ids(({ id, due }) => !due && !named.has(id))}`,
      ],
    };
  },
};
