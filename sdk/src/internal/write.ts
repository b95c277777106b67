import {
  type AbiEvent,
  type AbiFunction,
  type Account,
  type Address,
  type GetEventArgs,
  type Hash,
  type TransactionReceipt,
  decodeEventLog,
  toEventSelector,
} from "viem";
import { parseAccount } from "viem/accounts";
import { call as viemCall, getCode, getTransaction, sendTransaction, waitForTransactionReceipt } from "viem/actions";
import { getAction } from "viem/utils";

import { AccountRequiredError, EventNotFoundError, StaleDeploymentError } from "../errors/cell.js";
import { toIsopolityError } from "../errors/decode.js";
import { OutOfGasError, TransactionRevertedError } from "../errors/revert.js";
import type { ErrorTable } from "../errors/tables.js";
import type { Primitives } from "../types/abi.js";
import type { AnyLog, Cell, CellClient, ContractCall, Module, Settled } from "../types/cell.js";
import { decodeAnswer, encodeCall } from "./encode.js";
import type { AnswerOf } from "./read.js";

/** What every write takes beside its own parameters. */
export interface WriteOptions {
  cell: Cell;
  /** Who sends; the client's account by default. An address is signed for by the wallet behind the client. */
  account?: Account | Address | undefined;
  /** Gas limit; estimated by default. */
  gas?: bigint | undefined;
  nonce?: number | undefined;
  maxFeePerGas?: bigint | undefined;
  maxPriorityFeePerGas?: bigint | undefined;
}

/** What the `Sync` twin of a write takes more. */
export interface SyncOptions {
  /** Blocks to wait for on top of the transaction's; 1 means its own. */
  confirmations?: number | undefined;
  /** Milliseconds between looks at the chain; the client's by default. */
  pollingInterval?: number | undefined;
  /** Milliseconds after which waiting is given up. */
  timeout?: number | undefined;
}

/** A write: it simulates first, so that what would fail is refused with its reason and nothing is sent. */
export interface WriteAction<parameters extends object, result, event> {
  (client: CellClient, parameters: parameters & WriteOptions): Promise<Hash>;
  /** The call that it makes: to batch it, to propose it, or to schedule it. */
  call: (parameters: parameters & CallContext) => ContractCall;
  /** What it would answer, without sending anything. */
  simulate: (client: CellClient, parameters: parameters & WriteOptions) => Promise<result>;
  /** The event of this write among the logs of a receipt. */
  extractEvent: (logs: readonly AnyLog[], cell?: Cell) => event;
}

interface WriteDefinition<item extends AbiFunction, event extends AbiEvent | undefined, parameters extends object> {
  module: Module;
  item: item;
  /** Errors that can come back beside those of the core. */
  errors?: ErrorTable;
  /** The event that tells what the write did, and the module that emits it where that is another one. */
  event?: event;
  emitter?: Module;
  args: (parameters: parameters & CallContext) => Primitives<item["inputs"]>;
  /** What is sent along, in wei. */
  value?: (parameters: parameters) => bigint | undefined;
  /** A look before anything is simulated, such as a warning. */
  before?: (client: CellClient, parameters: parameters & WriteOptions) => void | Promise<void>;
}

/** An event's arguments by name, all of them present. */
export type EventOf<event extends AbiEvent | undefined> = event extends AbiEvent
  ? GetEventArgs<readonly [event], event["name"], { EnableUnion: false; IndexedOnly: false; Required: true }>
  : undefined;

/** Makes a write of one function of one module. */
export function writeAction<
  const item extends AbiFunction,
  parameters extends object,
  const event extends AbiEvent | undefined = undefined,
>(definition: WriteDefinition<item, event, parameters>): WriteAction<parameters, AnswerOf<item>, EventOf<event>> {
  const { module, item, event, emitter = module, args, before } = definition;
  const call = (parameters: parameters & CallContext): ContractCall => {
    const request = encodeCall(parameters.cell, module, item, args(parameters), definition.errors);
    const value = definition.value?.(parameters);
    return value === undefined ? request : { ...request, value };
  };

  const simulate = async (client: CellClient, parameters: parameters & WriteOptions): Promise<AnswerOf<item>> => {
    await before?.(client, parameters);
    const request = call(withSender(client, parameters));
    const data = await simulateCall(client, request, parameters);
    return decodeAnswer(parameters.cell, request, item, data) as AnswerOf<item>;
  };
  const write = async (client: CellClient, parameters: parameters & WriteOptions): Promise<Hash> => {
    await simulate(client, parameters);
    return send(client, call(withSender(client, parameters)), parameters);
  };
  const extractEvent = (logs: readonly AnyLog[], cell?: Cell): EventOf<event> =>
    (event && findEvent(logs, event, cell?.addresses[emitter])) as EventOf<event>;
  return Object.assign(write, { call, simulate, extractEvent });
}

/** The twin of a write that waits for its receipt and answers with its event. */
export function syncAction<parameters extends object, result, event>(
  write: WriteAction<parameters, result, event>,
): (client: CellClient, parameters: parameters & WriteOptions & SyncOptions) => Promise<Settled<event>> {
  return async (client, parameters) => {
    const hash = await write(client, parameters);
    const receipt = await settle(client, hash, write.call(withSender(client, parameters)), parameters);
    return { hash, receipt, event: write.extractEvent(receipt.logs, parameters.cell) };
  };
}

/** Waits for a transaction; where it was mined and reverted, tells why. */
export async function settle(
  client: CellClient,
  hash: Hash,
  context: ContractCall,
  { confirmations, pollingInterval, timeout }: SyncOptions,
): Promise<TransactionReceipt> {
  let receipt: TransactionReceipt;
  try {
    receipt = await getAction(
      client,
      waitForTransactionReceipt,
      "waitForTransactionReceipt",
    )({ hash, confirmations, pollingInterval, timeout });
  } catch (error) {
    throw toIsopolityError(error, context);
  }
  if (receipt.status === "success") return receipt;
  throw await explainReverted(client, receipt, context);
}

async function explainReverted(client: CellClient, receipt: TransactionReceipt, context: ContractCall): Promise<Error> {
  const hash = receipt.transactionHash;
  try {
    const { gas } = await getAction(client, getTransaction, "getTransaction")({ hash });
    if (receipt.gasUsed === gas) return new OutOfGasError({ hash, context });
    await getAction(
      client,
      viemCall,
      "call",
    )({
      account: receipt.from,
      to: context.to,
      data: context.data,
      value: context.value,
      gas,
      blockNumber: receipt.blockNumber,
    });
  } catch (error) {
    return new TransactionRevertedError({ hash, context, cause: toIsopolityError(error, context) });
  }
  return new TransactionRevertedError({ hash, context });
}

/** The parameters with the client's account where they name none. */
function withSender<parameters extends WriteOptions>(client: CellClient, parameters: parameters): parameters {
  return parameters.account || !client.account ? parameters : { ...parameters, account: client.account };
}

/** The account that a write is sent from. */
export function accountOf(client: CellClient, account: Account | Address | undefined, action: string): Account {
  const chosen = account ?? client.account;
  if (!chosen) throw new AccountRequiredError({ action });
  return parseAccount(chosen);
}

/** Runs a call without sending it. */
export async function simulateCall(
  client: CellClient,
  request: ContractCall,
  options: WriteOptions,
): Promise<`0x${string}` | undefined> {
  const account = accountOf(client, options.account, request.functionName);
  await assertDeployed(client, request, options.cell);
  try {
    const { data } = await getAction(
      client,
      viemCall,
      "call",
    )({
      account,
      to: request.to,
      data: request.data,
      gas: options.gas,
      value: request.value,
    });
    return data;
  } catch (error) {
    throw toIsopolityError(error, request);
  }
}

/** Sends a call that was simulated. */
export async function send(client: CellClient, request: ContractCall, options: WriteOptions): Promise<Hash> {
  const account = accountOf(client, options.account, request.functionName);
  const { gas, nonce, maxFeePerGas, maxPriorityFeePerGas } = options;
  try {
    return await getAction(
      client,
      sendTransaction,
      "sendTransaction",
    )({
      account,
      chain: client.chain ?? null,
      to: request.to,
      data: request.data,
      ...(request.value === undefined ? {} : { value: request.value }),
      ...(gas === undefined ? {} : { gas }),
      ...(nonce === undefined ? {} : { nonce }),
      ...(maxFeePerGas === undefined ? {} : { maxFeePerGas }),
      ...(maxPriorityFeePerGas === undefined ? {} : { maxPriorityFeePerGas }),
    });
  } catch (error) {
    throw toIsopolityError(error, request);
  }
}

const deployed = new WeakMap<CellClient, Set<Address>>();

/** A call to an address without code succeeds and does nothing: looked at once per client and module. */
async function assertDeployed(client: CellClient, { module, to }: ContractCall, cell: Cell): Promise<void> {
  const seen = deployed.get(client) ?? new Set<Address>();
  deployed.set(client, seen);
  if (seen.has(to)) return;
  let code: string | undefined;
  try {
    code = await getAction(client, getCode, "getCode")({ address: to });
  } catch (error) {
    throw toIsopolityError(error);
  }
  if (code === undefined || code === "0x") {
    throw new StaleDeploymentError({ module, address: to, chainId: cell.chainId });
  }
  seen.add(to);
}

function findEvent(logs: readonly AnyLog[], event: AbiEvent, emitter: Address | undefined): unknown {
  const topic = toEventSelector(event);
  const log = logs.find(
    ({ topics, address }) =>
      topics[0] === topic && (emitter === undefined || address.toLowerCase() === emitter.toLowerCase()),
  );
  if (!log) throw new EventNotFoundError({ eventName: event.name });
  return decodeEventLog({ abi: [event], data: log.data, topics: log.topics }).args;
}

/** What a call is built with: the cell, and the sender where one is named. */
export type CallContext = Pick<WriteOptions, "cell" | "account">;

/** The sender's address, for arguments that name it by default. */
export function senderOf({ account }: Pick<WriteOptions, "account">, action: string): Address {
  if (!account) throw new AccountRequiredError({ action });
  return parseAccount(account).address;
}
