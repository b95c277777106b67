import { type Address, type Hash, type Hex, zeroHash } from "viem";

import * as timelock from "../abis/timelock.js";
import { InvalidParameterError } from "../errors/cell.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { type ReadOptions, type ResultOf, readAction } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { Cell, CellClient, ContractCall, Module } from "../types/cell.js";
import { ParameterClass } from "../types/enums.js";
import type { ParameterName } from "../types/parameters.js";
import { refreshAuditTerms } from "./audits.js";
import { refreshBountyTerms } from "./bounties.js";
import {
  getParameter,
  getParameterBounds,
  refreshBondTerms,
  refreshForkTerms,
  refreshPassportTerms,
  setCoreParameter,
  setParameter,
} from "./constitution.js";
import { refreshCourtTerms } from "./court.js";
import { refreshEscrowTerms } from "./escrow.js";
import { refreshInsuranceTerms } from "./insurance.js";
import { refreshJurorTerms } from "./jurors.js";
import { refreshHalfLife } from "./reputation.js";

/** What keeps which parameters at hand: names, or whole groups that end in a dot. The rest is read where it stands. */
const KEPT: Readonly<Partial<Record<Module, readonly string[]>>> = {
  passports: [
    "identity.bond.",
    "identity.fee",
    "identity.registration.",
    "identity.sponsor.",
    "identity.tier.1.bond",
    "identity.tier.2.bond",
    "identity.tier.3.bond",
    "identity.tier.4.bond",
  ],
  forks: ["identity.births."],
  liability: ["liability.unbondingTime", "liability.longestCase"],
  court: ["court.", "liability.unbondingTime", "liability.longestCase"],
  jurors: ["court.jurorStake", "court.absenceShare"],
  audits: ["audits."],
  insurance: ["insurance.", "liability.longestCase"],
  bounties: ["bounties.", "insurance.epoch"],
  reputation: ["reputation."],
  escrow: ["escrow."],
};

const keeps = (module: Module, name: ParameterName): boolean =>
  (KEPT[module] ?? []).some((kept) => (kept.endsWith(".") ? name.startsWith(kept) : name === kept)) &&
  // Only the pool of jurors keeps these two of the court's.
  !(module === "court" && (KEPT.jurors ?? []).includes(name));

/** A parameter and what it is to be. */
export interface ParameterChange {
  /** The parameter's dotted name. */
  name: ParameterName;
  /** In the parameter's own unit, within its bounds. */
  value: bigint;
}

/** What {@link buildAmendment} takes. */
export interface AmendmentParameters {
  /** What is to change, each parameter once. */
  changes: readonly ParameterChange[];
  /** Admitted assets of which escrows keep the shortest window; the settlement asset by default. */
  assets?: readonly Address[] | undefined;
}

/** The modules that keep a parameter at hand, so that a change of it takes effect with their refresh alone.
 *
 * @example
 * ```ts
 * console.log(modulesKeeping("insurance.epoch")); // ["insurance", "bounties"]
 * ```
 */
export function modulesKeeping(name: ParameterName): readonly Module[] {
  return (Object.keys(KEPT) as Module[]).filter((module) => keeps(module, name));
}

function refreshes(cell: Cell, changes: readonly ParameterChange[], assets: readonly Address[]): ContractCall[] {
  const concerned = new Set(changes.flatMap(({ name }) => modulesKeeping(name)));
  const refreshOf: Partial<Record<Module, () => ContractCall[]>> = {
    passports: () => [refreshPassportTerms.call({ cell })],
    forks: () => [refreshForkTerms.call({ cell })],
    liability: () => [refreshBondTerms.call({ cell })],
    court: () => [refreshCourtTerms.call({ cell })],
    jurors: () => [refreshJurorTerms.call({ cell })],
    audits: () => [refreshAuditTerms.call({ cell })],
    insurance: () => [refreshInsuranceTerms.call({ cell })],
    bounties: () => [refreshBountyTerms.call({ cell })],
    reputation: () => [refreshHalfLife.call({ cell })],
    escrow: () => assets.map((asset) => refreshEscrowTerms.call({ cell, asset })),
  };
  return [...concerned].flatMap((module) => refreshOf[module]?.() ?? []);
}

/**
 * The calls of an amendment in order: each parameter, then the refresh of every module that keeps one of them at hand. Executed as one
 * batch they hold together or not at all. The timelock runs them only when its delay is over, so what would be refused then is
 * refused here.
 *
 * @throws {@link InvalidParameterError} where a parameter is immutable, named twice, out of its bounds, or has that value already.
 * @throws ContractRevertError: `Constitution_UnknownParameter`
 *
 * @example
 * ```ts
 * const calls = await client.constitution.amendment({ changes: [{ name: "identity.fee", value: parseUnits("2", 18) }] });
 * console.log(calls.map(({ module, functionName }) => `${module}.${functionName}`)); // constitution.set, passports.refreshTerms
 * ```
 */
export async function buildAmendment(
  client: CellClient,
  parameters: AmendmentParameters & ReadOptions,
): Promise<ContractCall[]> {
  const { cell, changes, assets = [cell.addresses.asset], ...at } = parameters;
  const refuse = (name: string, value: unknown, reason: string): never => {
    throw new InvalidParameterError({ parameter: name, value, reason });
  };
  if (changes.length === 0) refuse("changes", "empty", "name at least one parameter");
  const sets: ContractCall[] = [];
  for (const { name, value } of changes) {
    if (changes.filter((other) => other.name === name).length > 1) refuse(name, value, "it is named twice");
    const { min, max, class: parameterClass } = await getParameterBounds(client, { cell, name, ...at });
    if (parameterClass === ParameterClass.Immutable) refuse(name, value, "it is immutable");
    if (value < min || value > max) refuse(name, value, `it must lie between ${String(min)} and ${String(max)}`);
    if ((await getParameter(client, { cell, name, ...at })) === value) refuse(name, value, "it is that already");
    const set = parameterClass === ParameterClass.Core ? setCoreParameter : setParameter;
    sets.push(set.call({ cell, name, value }));
  }
  return [...sets, ...refreshes(cell, changes, assets)];
}

type Batch = readonly [readonly Address[], readonly bigint[], readonly Hex[], Hex, Hex];

function batchOf({ calls, salt = zeroHash }: { calls: readonly ContractCall[]; salt?: Hex | undefined }): Batch {
  return [calls.map(({ to }) => to), calls.map(() => 0n), calls.map(({ data }) => data), zeroHash, salt];
}

/**
 * Proposes several calls to the founders' timelock, which run together or not at all. By a founder.
 *
 * @throws ContractRevertError: `TimelockInsufficientDelay`, `TimelockUnexpectedOperationState`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * const calls = await founder.constitution.amendment({ changes: [{ name: "identity.fee", value: parseUnits("2", 18) }] });
 * await founder.constitution.proposeBatchSync({ calls, delay: await founder.constitution.minDelay({}) });
 * ```
 */
export const proposeBatch = /*#__PURE__*/ writeAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.scheduleBatch,
  event: timelock.CallScheduled,
  args: ({ delay, ...batch }: proposeBatch.Parameters) => [...batchOf(batch), delay],
});
/** {@link proposeBatch}, then waits and answers with the first event `CallScheduled`, of which the `id` is the batch's. */
export const proposeBatchSync = /*#__PURE__*/ syncAction(proposeBatch);
export declare namespace proposeBatch {
  interface Parameters {
    /** What is proposed, in order, as {@link buildAmendment} or an action's `call` builds it. */
    calls: readonly ContractCall[];
    /** Tells equal proposals apart; zero by default. */
    salt?: Hex | undefined;
    /** Seconds it waits, at least the timelock's least. */
    delay: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Executes a proposed batch after its delay. Anyone may call.
 *
 * @throws ContractRevertError: `TimelockUnexpectedOperationState`, and whatever refuses one of the calls
 *
 * @example
 * ```ts
 * const calls = await client.constitution.amendment({ changes: [{ name: "identity.fee", value: parseUnits("2", 18) }] });
 * await client.constitution.executeBatchSync({ calls });
 * ```
 */
export const executeBatch = /*#__PURE__*/ writeAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.executeBatch,
  event: timelock.CallExecuted,
  args: (batch: executeBatch.Parameters) => batchOf(batch),
});
/** {@link executeBatch}, then waits and answers with the first event `CallExecuted`. */
export const executeBatchSync = /*#__PURE__*/ syncAction(executeBatch);
export declare namespace executeBatch {
  interface Parameters {
    /** The calls as they were proposed, in the same order. */
    calls: readonly ContractCall[];
    /** As proposed; zero by default. */
    salt?: Hex | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The id of a batch at the timelock: to look it up, or to cancel it.
 *
 * @example
 * ```ts
 * const calls = await client.constitution.amendment({ changes: [{ name: "identity.fee", value: parseUnits("2", 18) }] });
 * console.log(await client.constitution.batchId({ calls }));
 * ```
 */
export const getBatchId = /*#__PURE__*/ readAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.hashOperationBatch,
  args: (batch: getBatchId.Parameters) => batchOf(batch),
  result: (answer) => answer,
});
export declare namespace getBatchId {
  interface Parameters {
    /** The calls of the batch, in order. */
    calls: readonly ContractCall[];
    /** As proposed; zero by default. */
    salt?: Hex | undefined;
  }
  type ReturnType = ResultOf<typeof getBatchId>;
  type ErrorType = ReadErrorType;
}
