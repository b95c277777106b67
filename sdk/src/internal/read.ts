import type { AbiFunction, Address, BlockTag } from "viem";
import { call as viemCall } from "viem/actions";
import { getAction } from "viem/utils";

import { toIsopolityError } from "../errors/decode.js";
import type { ErrorTable } from "../errors/tables.js";
import type { Primitives } from "../types/abi.js";
import type { Cell, CellClient, ContractCall, Module } from "../types/cell.js";
import { decodeAnswer, encodeCall } from "./encode.js";

/** What every read takes beside its own parameters. */
export interface ReadOptions {
  cell: Cell;
  /** Read as of this block; the latest one by default. */
  blockNumber?: bigint | undefined;
  blockTag?: BlockTag | undefined;
}

/** A read: call it, or take its `call` to batch it with others. */
export interface ReadAction<parameters extends object, result> {
  (client: CellClient, parameters: parameters & ReadOptions): Promise<result>;
  /** The call that it makes. */
  call: (parameters: parameters & { cell: Cell }) => ContractCall;
  /** The same for viem's own `readContract` and `multicall`. */
  contract: (parameters: parameters & { cell: Cell }) => ReadContract;
  /** Its result out of what viem decoded. */
  shape: (answer: unknown) => result;
}

/** A read as viem's own actions take it. */
export interface ReadContract {
  abi: readonly AbiFunction[];
  address: Address;
  functionName: string;
  args: readonly unknown[];
}

interface ReadDefinition<item extends AbiFunction, parameters extends object, result> {
  module: Module;
  item: item;
  /** Errors that can come back beside those of the core. */
  errors?: ErrorTable;
  args: (parameters: parameters) => Primitives<item["inputs"]>;
  /** Shapes what the function answers: a single value as it is, several as a tuple. */
  result: (answer: AnswerOf<item>) => result;
}

type Outputs<item extends AbiFunction> = Primitives<item["outputs"], "outputs">;

/** What a function answers: nothing, one value, or a tuple. */
export type AnswerOf<item extends AbiFunction> =
  Outputs<item> extends readonly [] ? undefined : Outputs<item> extends readonly [infer only] ? only : Outputs<item>;

/** Makes a read of one function of one module. */
export function readAction<const item extends AbiFunction, parameters extends object, result>(
  definition: ReadDefinition<item, parameters, result>,
): ReadAction<parameters, result> {
  const { module, item, args, result } = definition;
  const call = (parameters: parameters & { cell: Cell }): ContractCall =>
    encodeCall(parameters.cell, module, item, args(parameters), definition.errors);
  const contract = (parameters: parameters & { cell: Cell }): ReadContract => ({
    abi: [item],
    address: parameters.cell.addresses[module],
    functionName: item.name,
    args: args(parameters),
  });
  const shape = (answer: unknown): result => result(answer as AnswerOf<item>);
  const read = async (client: CellClient, parameters: parameters & ReadOptions): Promise<result> => {
    const request = call(parameters);
    const data = await ask(client, request, parameters);
    return shape(decodeAnswer(parameters.cell, request, item, data));
  };
  return Object.assign(read, { call, contract, shape });
}

/** One `eth_call`; whatever fails comes out as an error of the SDK. */
export async function ask(
  client: CellClient,
  request: ContractCall,
  at: { blockNumber?: bigint | undefined; blockTag?: BlockTag | undefined } = {},
): Promise<`0x${string}` | undefined> {
  const block = at.blockNumber === undefined ? { blockTag: at.blockTag } : { blockNumber: at.blockNumber };
  try {
    const { data } = await getAction(client, viemCall, "call")({ to: request.to, data: request.data, ...block });
    return data;
  } catch (error) {
    throw toIsopolityError(error, request);
  }
}

/** What an action's promise gives. */
export type ResultOf<action> = action extends (...parameters: never[]) => Promise<infer result> ? result : never;
