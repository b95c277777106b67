import type { Address, Client, Hash, Log, TransactionReceipt } from "viem";

import type { ErrorTable } from "../errors/tables.js";

/** The modules of a cell, by the name the SDK gives them. */
export type Module =
  | "asset"
  | "cell"
  | "constitution"
  | "timelock"
  | "liability"
  | "passports"
  | "consents"
  | "forks"
  | "recovery"
  | "tiers"
  | "constraints"
  | "delegations"
  | "reputation"
  | "interimCourt"
  | "randomness"
  | "jurors"
  | "panels"
  | "fallbackArbitrator"
  | "court"
  | "quarantine"
  | "strictLiability"
  | "audits"
  | "insurance"
  | "bounties"
  | "amnesty"
  | "escrow";

/**
 * Where a cell stands: what every action needs to know of it.
 *
 * @example
 * ```ts
 * const mine: Cell = getCell({ chainId: cell.chainId, deployments: { [cell.chainId]: { agora: cell } } });
 * console.log(mine.addresses.passports, mine.startBlock);
 * ```
 */
export interface Cell {
  /** The cell's name in its charter. */
  name?: string | undefined;
  /** The chain it was founded on. */
  chainId: number;
  /** The block before which it has no events. */
  startBlock: bigint;
  /** Its modules. `asset` is the settlement asset, a plain ERC-20. */
  addresses: Readonly<Record<Module, Address>>;
}

/** Any viem client: public, wallet, test, or one that is all of them. */
export type CellClient = Client;

/** A call of one function of one module, ready to be simulated, sent, batched or scheduled. */
export interface ContractCall {
  /** The module it goes to. */
  module: Module;
  to: Address;
  data: `0x${string}`;
  functionName: string;
  /** What is sent along, in wei. */
  value?: bigint | undefined;
  /** Errors that can come back beside those of the core. */
  errors?: ErrorTable | undefined;
}

/** A confirmed write with the event that tells what it did. */
export interface Settled<event> {
  hash: Hash;
  receipt: TransactionReceipt;
  /** Arguments of the write's own event, decoded. */
  event: event;
}

/** A log as receipts and filters give it. */
export type AnyLog = Log;
