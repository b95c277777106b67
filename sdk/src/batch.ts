import type { AbiParameter } from "viem";
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
  /** Reads in one request at most. By default as many as one answer may carry. */
  batchSize?: number | undefined;
  /** Requests under way at the same time; 4 by default. */
  concurrency?: number | undefined;
}

/** Without a multicall contract the answers come back as if they were a contract's code, which is bounded (EIP-170). */
const ANSWER_LIMIT = 24_576;
/** What a batch adds: its own head, and for each answer its offset, its success, its length and where it lies. */
const BATCH_HEAD = 64;
const ANSWER_HEAD = 128;
/** Taken for an answer of unknown length, such as a string. */
const DYNAMIC_WORDS = 16;
/** With a multicall contract it is the gas of one call that bounds a batch. */
const MOST_PER_CALL = 500;
/** The calls are part of the code that carries them, which is bounded as well (EIP-3860). */
const MOST_DEPLOYLESS = 150;

function wordsOf(parameters: readonly AbiParameter[]): number {
  return parameters.reduce((sum, parameter) => {
    if (/^(string|bytes)$|\[\]$/.test(parameter.type)) return sum + DYNAMIC_WORDS;
    const [, count = "1"] = /\[(\d+)\]$/.exec(parameter.type) ?? [];
    return sum + Number(count) * ("components" in parameter ? wordsOf(parameter.components) : 1);
  }, 0);
}

/** How many reads fit one request. */
function fitting(client: CellClient, outputs: readonly AbiParameter[]): number {
  if (client.chain?.contracts?.multicall3) return MOST_PER_CALL;
  const each = wordsOf(outputs) * 32 + ANSWER_HEAD;
  return Math.max(1, Math.min(MOST_DEPLOYLESS, Math.floor((ANSWER_LIMIT - BATCH_HEAD) / each)));
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
  const { cell, parameters, concurrency = 4 } = options;
  const first = parameters[0];
  if (!first) return [];
  const [item] = read.contract({ ...first, cell }).abi;
  const batchSize = options.batchSize ?? fitting(client, item?.outputs ?? []);
  for (const [parameter, value] of Object.entries({ batchSize, concurrency })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new InvalidParameterError({ parameter, reason: "it must be a whole number from 1 up", value });
    }
  }
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
