import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { readCharter } from "../charter/schema";
import { Refusal } from "../deploy/refusal";
import { ROOT } from "../lib/run";

const LEAGUE = ["agora", "atelier", "harbour"].map((name) => join(ROOT, "charters", `${name}.yaml`));

export const USAGE = `Founds the league on a local chain and tells its story through the SDK, chapter by chapter.

  npm start -- [--charter FILE] [--report FILE] [--keep]

  --charter   found this cell instead, and show that it stands
  --report    write what was shown to FILE, as JSON
  --keep      leave the chain running, and say how to reach it`;

export interface Options {
  charters: string[];
  /** True when the user brought a charter: then the cell is founded and shown, and the league's story is not told. */
  own: boolean;
  report?: string;
  keep: boolean;
  help: boolean;
}

/** What was asked for on the command line. Whatever can be refused is refused here, before anything is built or started. */
export function readOptions(argv: readonly string[]): Options {
  const options: Options = { charters: LEAGUE, own: false, keep: false, help: false };
  const rest = [...argv];
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    if (flag === "--keep") options.keep = true;
    else if (flag === "--help" || flag === "-h") options.help = true;
    else if (flag === "--report") options.report = reportAt(fileAfter(flag, rest.shift()));
    else if (flag === "--charter") {
      const file = fileAfter(flag, rest.shift());
      readCharter(file);
      options.charters = [file];
      options.own = true;
    } else throw new Refusal(`${flag} is not known; npm start takes --charter FILE, --report FILE and --keep.`);
  }
  return options;
}

function fileAfter(flag: string, file: string | undefined): string {
  if (file && !file.startsWith("--")) return file;
  throw new Refusal(`${flag} needs a file: npm start -- ${flag} FILE`);
}

function reportAt(file: string): string {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new Refusal(`--report cannot write ${file}: there is no folder ${folder}.`);
  if (existsSync(file) && statSync(file).isDirectory())
    throw new Refusal(`--report cannot write ${file}: it is a folder.`);
  return file;
}
