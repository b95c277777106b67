import { type Address, type Hash, type Hex, zeroHash } from "viem";

import * as timelock from "../abis/timelock.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { ContractCall } from "../types/cell.js";

/** What tells proposals apart. */
export interface Salted {
  /** Tells equal proposals apart; zero by default. */
  salt?: Hex | undefined;
}

/** One call for the timelock. */
export interface Proposal extends Salted {
  /** What is proposed, as its action's `call` builds it. */
  call: ContractCall;
}

/** Several calls that hold together. */
export interface BatchProposal extends Salted {
  /** What is proposed, in order, as {@link buildAmendment} or an action's `call` builds it. */
  calls: readonly ContractCall[];
}

/** How long the timelock waits. */
export interface Delayed {
  /** Seconds it waits, at least the timelock's least. */
  delay: bigint;
}

type Single = readonly [Address, bigint, Hex, Hex, Hex];
type Batch = readonly [readonly Address[], readonly bigint[], readonly Hex[], Hex, Hex];

/** No proposal names a predecessor: what must follow upon another goes into one batch with it. */
const single = ({ call, salt = zeroHash }: Proposal): Single => [call.to, call.value ?? 0n, call.data, zeroHash, salt];

function batch({ calls, salt = zeroHash }: BatchProposal): Batch {
  return [
    calls.map(({ to }) => to),
    calls.map(({ value }) => value ?? 0n),
    calls.map(({ data }) => data),
    zeroHash,
    salt,
  ];
}

/** What the calls send along, which whoever executes them brings; nothing rather than zero. */
function valueOf(calls: readonly ContractCall[]): bigint | undefined {
  const sum = calls.reduce((total, { value = 0n }) => total + value, 0n);
  return sum === 0n ? undefined : sum;
}

/**
 * Proposes a change of the cell to the founders' timelock. By a founder; anyone executes it after its delay.
 *
 * @throws ContractRevertError: `TimelockInsufficientDelay`, `TimelockUnexpectedOperationState`,
 * `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * const call = setParameter.call({ cell, name: "identity.fee", value: parseUnits("2", 18) });
 * const { event } = await founder.constitution.proposeSync({ call, delay: 86_400n });
 * console.log(event.id);
 * ```
 */
export const proposeChange = /*#__PURE__*/ writeAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.schedule,
  event: timelock.CallScheduled,
  args: ({ delay, ...proposal }: proposeChange.Parameters) => [...single(proposal), delay],
});
/** {@link proposeChange}, then waits and answers with the event `CallScheduled`. */
export const proposeChangeSync = /*#__PURE__*/ syncAction(proposeChange);
export declare namespace proposeChange {
  type Parameters = Proposal & Delayed;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Executes a proposal after its delay, with the value that its call sends along. Anyone may call.
 *
 * @throws ContractRevertError: `TimelockUnexpectedOperationState`
 *
 * @example
 * ```ts
 * const call = setParameter.call({ cell, name: "identity.fee", value: parseUnits("2", 18) });
 * await client.constitution.executeSync({ call });
 * ```
 */
export const executeChange = /*#__PURE__*/ writeAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.execute,
  event: timelock.CallExecuted,
  args: (proposal: executeChange.Parameters) => single(proposal),
  value: ({ call }: executeChange.Parameters) => valueOf([call]),
});
/** {@link executeChange}, then waits and answers with the event `CallExecuted`. */
export const executeChangeSync = /*#__PURE__*/ syncAction(executeChange);
export declare namespace executeChange {
  type Parameters = Proposal;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Cancels a proposal that waits. By a founder.
 *
 * @throws ContractRevertError: `TimelockUnexpectedOperationState`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * const call = setParameter.call({ cell, name: "identity.fee", value: parseUnits("2", 18) });
 * await founder.constitution.cancelSync({ id: await client.constitution.proposalId({ call }) });
 * ```
 */
export const cancelChange = /*#__PURE__*/ writeAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.cancel,
  event: timelock.Cancelled,
  args: ({ id }: cancelChange.Parameters) => [id],
});
/** {@link cancelChange}, then waits and answers with the event `Cancelled`. */
export const cancelChangeSync = /*#__PURE__*/ syncAction(cancelChange);
export declare namespace cancelChange {
  interface Parameters {
    /** The proposal, see {@link getProposalId} and {@link getBatchId}. */
    id: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Proposes to seat somebody in an office, in any posture; also by founders whose term ran out less than 30 days
 * ago.
 *
 * @throws ContractRevertError: `FoundersTimelock_NotARecovery`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * const call = grantMantle.call({ cell, mantle: Mantle.Founder, holder: citizen.account.address });
 * await founder.constitution.proposeRecoverySync({ call });
 * ```
 */
export const proposeRecovery = /*#__PURE__*/ writeAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.scheduleRecovery,
  event: timelock.CallScheduled,
  args: ({ call, salt = zeroHash }: proposeRecovery.Parameters) => [call.data, salt],
});
/** {@link proposeRecovery}, then waits and answers with the event `CallScheduled`. */
export const proposeRecoverySync = /*#__PURE__*/ syncAction(proposeRecovery);
export declare namespace proposeRecovery {
  type Parameters = Proposal;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The id of a proposal.
 *
 * @example
 * ```ts
 * const call = setParameter.call({ cell, name: "identity.fee", value: 2n });
 * console.log(await client.constitution.proposalId({ call }));
 * ```
 */
export const getProposalId = /*#__PURE__*/ readAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.hashOperation,
  args: (proposal: getProposalId.Parameters) => single(proposal),
  result: (answer) => answer,
});
export declare namespace getProposalId {
  type Parameters = Proposal;
  type ReturnType = ResultOf<typeof getProposalId>;
  type ErrorType = ReadErrorType;
}

/**
 * From when a proposal can be executed, in seconds; 0 for none, 1 for one that is done.
 *
 * @example
 * ```ts
 * const call = setParameter.call({ cell, name: "identity.fee", value: 2n });
 * console.log(await client.constitution.proposal({ id: await client.constitution.proposalId({ call }) }));
 * ```
 */
export const getProposalTime = /*#__PURE__*/ readAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.getTimestamp,
  args: ({ id }: getProposalTime.Parameters) => [id],
  result: (answer) => answer,
});
export declare namespace getProposalTime {
  interface Parameters {
    /** The proposal, see {@link getProposalId}. */
    id: Hex;
  }
  type ReturnType = ResultOf<typeof getProposalTime>;
  type ErrorType = ReadErrorType;
}

/**
 * Seconds that a proposal waits at least.
 *
 * @example
 * ```ts
 * console.log(await client.constitution.minDelay());
 * ```
 */
export const getTimelockDelay = /*#__PURE__*/ readAction({
  module: "timelock",
  errors: furtherErrors,
  item: timelock.getMinDelay,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getTimelockDelay {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getTimelockDelay>;
  type ErrorType = ReadErrorType;
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
  args: ({ delay, ...proposal }: proposeBatch.Parameters) => [...batch(proposal), delay],
});
/** {@link proposeBatch}, then waits and answers with the first event `CallScheduled`, of which the `id` is the batch's. */
export const proposeBatchSync = /*#__PURE__*/ syncAction(proposeBatch);
export declare namespace proposeBatch {
  type Parameters = BatchProposal & Delayed;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Executes a proposed batch after its delay, with the value that its calls send along. Anyone may call.
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
  args: (proposal: executeBatch.Parameters) => batch(proposal),
  value: ({ calls }: executeBatch.Parameters) => valueOf(calls),
});
/** {@link executeBatch}, then waits and answers with the first event `CallExecuted`. */
export const executeBatchSync = /*#__PURE__*/ syncAction(executeBatch);
export declare namespace executeBatch {
  type Parameters = BatchProposal;
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
  args: (proposal: getBatchId.Parameters) => batch(proposal),
  result: (answer) => answer,
});
export declare namespace getBatchId {
  type Parameters = BatchProposal;
  type ReturnType = ResultOf<typeof getBatchId>;
  type ErrorType = ReadErrorType;
}
