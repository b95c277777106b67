import hre from "hardhat";
import type { EIP1193Provider } from "hardhat/types";

import { parseCharter } from "../../scripts/charter/schema";
import type { Charter } from "../../scripts/charter/types";
import { foundCell, type FoundCellOptions, type FoundedCell } from "../../scripts/deploy/foundCell";
import { withSection } from "../charters/charter.fixture";

const ASSET = "asset: { mint: test asset, name: Test Dollar, symbol: TD }\n";

/** A small charter for a local chain; a cell of its own in every test, so that none stands on another's. */
export function charterText(cell: string): string {
  return withSection("asset", ASSET).replace("cell: sound", `cell: ${cell}`);
}

export function charterOf(cell: string, change: (text: string) => string = (text) => text): Charter {
  return parseCharter(change(charterText(cell)), `${cell}.yaml`);
}

export function found(charter: Charter, options: Partial<FoundCellOptions> = {}): Promise<FoundedCell> {
  return foundCell({ charter, hre, ...options });
}

/** What a run is told when it is cut off. */
export class Cut extends Error {}

type Request = EIP1193Provider["request"];

/** Lets `allowed` transactions through while `act` runs; the answer to the last one is lost, as in a crash. */
export async function cutAfter<T>(allowed: number, act: () => Promise<T>): Promise<T> {
  const provider = hre.network.provider as unknown as {
    request: Request;
    send: (method: string, params?: unknown[]) => Promise<unknown>;
  };
  const { request, send } = provider;
  let sent = 0;
  const through = async (method: string, call: () => Promise<unknown>): Promise<unknown> => {
    if (method !== "eth_sendTransaction" && method !== "eth_sendRawTransaction") return call();
    if (sent >= allowed) throw new Cut("the process died");
    sent += 1;
    const answer = await call();
    if (sent === allowed) throw new Cut("the process died");
    return answer;
  };
  provider.request = (args) => through(args.method, () => request.call(provider, args));
  provider.send = (method, params) => through(method, () => send.call(provider, method, params));
  try {
    return await act();
  } finally {
    Object.assign(provider, { request, send });
  }
}
