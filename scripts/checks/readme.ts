import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "../lib/run";
import type { Check } from "./check";

const SNIPPET = /<!-- file: (\S+) -->\s+```\w*\n([\s\S]*?)\n```/g;
const BOTH_COMMANDS = ["npm ci && npm start", "npm ci && npm test"];

/** What README shows as a file is that file, letter for letter; the files are run by the tour and the examples. */
export const readme: Check = {
  name: "README",
  run: () => {
    const text = readFileSync(join(ROOT, "README.md"), "utf8");
    const problems = BOTH_COMMANDS.filter((command) => !text.includes(command)).map(
      (command) => `README.md does not show ${command}`,
    );
    const marked = text.match(/<!-- file: /g)?.length ?? 0;
    const snippets = [...text.matchAll(SNIPPET)];
    if (snippets.length !== marked) problems.push("a <!-- file: … --> of README.md has no code block under it");
    for (const [, file = "", code = ""] of snippets) {
      if (!existsSync(join(ROOT, file))) problems.push(`README.md shows ${file}, which is not there`);
      else if (readFileSync(join(ROOT, file), "utf8").trimEnd() !== code)
        problems.push(`README.md shows another ${file}`);
    }
    return { summary: `${String(snippets.length)} snippets are the files that they name`, problems };
  },
};
