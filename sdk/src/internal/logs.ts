import type { AbiEvent, Address, Log } from "viem";
import { getBlockNumber, getLogs } from "viem/actions";
import { getAction } from "viem/utils";

import { InvalidParameterError } from "../errors/cell.js";
import { toIsopolityError } from "../errors/decode.js";
import type { CellClient } from "../types/cell.js";

/** Which logs are read. */
export interface LogRange {
  address: readonly Address[];
  events: readonly AbiEvent[];
  fromBlock: bigint;
  /** Read up to this block; the latest by default. */
  toBlock?: bigint | undefined;
  /** Blocks in one request at most, 10,000 by default; halved where a node finds that too many. */
  chunkSize?: bigint | undefined;
}

/** Reads logs in ranges that a node accepts, in order. Each answer says up to which block it reaches. */
export async function* readLogs(
  client: CellClient,
  { address, events, fromBlock, toBlock, chunkSize = 10_000n }: LogRange,
): AsyncGenerator<{ logs: Log[]; to: bigint }> {
  if (chunkSize < 1n) {
    throw new InvalidParameterError({ parameter: "chunkSize", reason: "it must be at least 1", value: chunkSize });
  }
  const last = toBlock ?? (await latestBlock(client));
  const fetch = getAction(client, getLogs, "getLogs");
  let size = chunkSize;
  for (let from = fromBlock; from <= last; ) {
    const to = from + size - 1n < last ? from + size - 1n : last;
    let logs: Log[];
    try {
      logs = await fetch({ address: [...address], events: [...events], fromBlock: from, toBlock: to });
    } catch (error) {
      // Nodes cap ranges or answers, each in its own words: try a smaller range before giving up.
      if (size === 1n || from === to) throw toIsopolityError(error);
      size = (size + 1n) / 2n;
      continue;
    }
    yield { logs, to };
    from = to + 1n;
  }
}

/** The number of the latest block, asked anew. */
export async function latestBlock(client: CellClient): Promise<bigint> {
  try {
    return await getAction(client, getBlockNumber, "getBlockNumber")({ cacheTime: 0 });
  } catch (error) {
    throw toIsopolityError(error);
  }
}
