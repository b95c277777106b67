import { getBlockNumber, multicall } from "viem/actions";
import { getAction } from "viem/utils";

import { InvalidParameterError } from "./errors/cell.js";
import { toIsopolityError } from "./errors/decode.js";
import type { ReadAction } from "./internal/read.js";
import type { Cell, CellClient } from "./types/cell.js";

/** How a batch is read. */
export interface BatchOptions {
  cell: Cell;
  /** All are read as of this block; the latest by default. */
  blockNumber?: bigint | undefined;
  /** Reads in one request, at most 150 by default: more do not fit the code that carries them. */
  batchSize?: number | undefined;
  /** Requests under way at the same time; 4 by default. */
  concurrency?: number | undefined;
}

/**
 * One read for many parameters, in bounded batches, all as of one block. Works on chains without a multicall contract.
 *
 * @throws The first refusal among them, as the read itself would.
 *
 * @example
 * ```ts
 * const bonds = await readMany(client, getBond, { cell, parameters: [{ passport: 1n }, { passport: 2n }] });
 * console.log(bonds);
 * ```
 */
export async function readMany<parameters extends object, result>(
  client: CellClient,
  read: ReadAction<parameters, result>,
  options: BatchOptions & { parameters: readonly parameters[] },
): Promise<result[]> {
  const { cell, parameters, batchSize = 150, concurrency = 4 } = options;
  for (const [parameter, value] of Object.entries({ batchSize, concurrency })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new InvalidParameterError({ parameter, reason: "it must be a whole number from 1 up", value });
    }
  }
  if (parameters.length === 0) return [];
  const blockNumber = options.blockNumber ?? (await latest(client));
  const batches: (readonly parameters[])[] = [];
  for (let start = 0; start < parameters.length; start += batchSize) {
    batches.push(parameters.slice(start, start + batchSize));
  }
  const results = new Array<result[]>(batches.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < batches.length; index = next++) {
      results[index] = await readBatch(client, read, cell, batches[index] ?? [], blockNumber);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, batches.length) }, work));
  return results.flat();
}

async function latest(client: CellClient): Promise<bigint> {
  try {
    return await getAction(client, getBlockNumber, "getBlockNumber")({});
  } catch (error) {
    throw toIsopolityError(error);
  }
}

async function readBatch<parameters extends object, result>(
  client: CellClient,
  read: ReadAction<parameters, result>,
  cell: Cell,
  batch: readonly parameters[],
  blockNumber: bigint,
): Promise<result[]> {
  const first = batch[0];
  if (!first) return [];
  const context = read.call({ ...first, cell });
  try {
    const answers = await getAction(
      client,
      multicall,
      "multicall",
    )({
      contracts: batch.map((parameters) => read.contract({ ...parameters, cell })),
      // The batch is bounded already; a local chain has no multicall contract, so the call brings the code along.
      batchSize: 0,
      deployless: client.chain?.contracts?.multicall3 === undefined,
      blockNumber,
    });
    return answers.map((answer) => {
      if (answer.status === "failure") throw toIsopolityError(answer.error, context);
      return read.shape(answer.result);
    });
  } catch (error) {
    throw toIsopolityError(error, context);
  }
}
