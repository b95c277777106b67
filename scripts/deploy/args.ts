import { parseArgs } from "node:util";

import { Refusal } from "./refusal";

export interface DeployArguments {
  readonly network: string;
  readonly charter: string;
  readonly reset: boolean;
  readonly help: boolean;
}

export const USAGE = `Founds a cell from its charter, or continues a founding that was cut off.

  npm run deploy -- --network <name> --charter <file> [--reset]

  --network   localhost (a node on this machine), live (see .env.example), or hardhat (a rehearsal that leaves nothing)
  --charter   the charter, such as charters/agora.yaml
  --reset     forget the records of this network first, after a local chain was restarted`;

/** What was asked for on the command line. */
export function readArguments(argv: readonly string[], networks: readonly string[]): DeployArguments {
  const options = {
    network: { type: "string" },
    charter: { type: "string" },
    reset: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  let values: { network?: string; charter?: string; reset: boolean; help: boolean };
  try {
    ({ values } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }));
  } catch (error) {
    const text = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? error.message) : String(error);
    throw new Refusal(`${text}: use --network <name> --charter <file> [--reset].`);
  }
  const { network = "", charter = "", reset, help } = values;
  if (help) return { network, charter, reset, help };
  if (network === "") throw new Refusal(`Say where to with --network: one of ${networks.join(", ")}.`);
  if (!networks.includes(network))
    throw new Refusal(`There is no network "${network}": use one of ${networks.join(", ")}.`);
  if (charter === "") throw new Refusal("Say what to found with --charter, such as --charter charters/agora.yaml.");
  return { network, charter, reset, help };
}
