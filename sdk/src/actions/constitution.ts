import { type Hash, type Hex, zeroHash } from "viem";

import * as constitution from "../abis/constitution.js";
import * as forks from "../abis/forks.js";
import * as liability from "../abis/liability.js";
import * as passports from "../abis/passports.js";
import * as timelock from "../abis/timelock.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { ContractCall } from "../types/cell.js";
import type { ParameterClass } from "../types/enums.js";
import { parameterKey, type ParameterName } from "../types/parameters.js";

/**
 * The present value of a parameter, in its own unit.
 *
 * @throws ContractRevertError: `Constitution_UnknownParameter`
 *
 * @example
 * ```ts
 * console.log(await client.constitution.value({ name: "identity.recoveryDelay" }));
 * ```
 */
export const getParameter = /*#__PURE__*/ readAction({
  module: "constitution",
  item: constitution.value,
  args: ({ name }: getParameter.Parameters) => [parameterKey(name)],
  result: (answer) => answer,
});
export declare namespace getParameter {
  interface Parameters {
    /** The parameter's dotted name. */
    name: ParameterName;
  }
  type ReturnType = ResultOf<typeof getParameter>;
  type ErrorType = ReadErrorType;
}

/**
 * The bounds and the class of a parameter; fixed at founding.
 *
 * @throws ContractRevertError: `Constitution_UnknownParameter`
 *
 * @example
 * ```ts
 * const { min, max } = await client.constitution.bounds({ name: "identity.recoveryDelay" });
 * console.log(min, max);
 * ```
 */
export const getParameterBounds = /*#__PURE__*/ readAction({
  module: "constitution",
  item: constitution.bounds,
  args: ({ name }: getParameterBounds.Parameters) => [parameterKey(name)],
  result: ([min, max, parameterClass]) => ({ min, max, class: parameterClass as ParameterClass }),
});
export declare namespace getParameterBounds {
  interface Parameters {
    /** The parameter's dotted name. */
    name: ParameterName;
  }
  type ReturnType = ResultOf<typeof getParameterBounds>;
  type ErrorType = ReadErrorType;
}

/**
 * Hash of the charter text in force.
 *
 * @example
 * ```ts
 * console.log(await client.constitution.charterHash());
 * ```
 */
export const getCharterHash = /*#__PURE__*/ readAction({
  module: "constitution",
  item: constitution.charterHash,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getCharterHash {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getCharterHash>;
  type ErrorType = ReadErrorType;
}

/**
 * Changes an ordinary parameter. Through the timelock: take its `call` to `client.constitution.propose`. Bonds, fee,
 * rates and waiting times that modules keep at hand hold once `refreshPassportTerms`, `refreshForkTerms` or
 * `refreshBondTerms` was called after it.
 *
 * @throws ContractRevertError: `Constitution_OutOfBounds`, `Constitution_WrongClass`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * const call = setParameter.call({ cell, name: "identity.fee", value: parseUnits("2", 18) });
 * await founder.constitution.proposeSync({ call, delay: 86_400n });
 * ```
 */
export const setParameter = /*#__PURE__*/ writeAction({
  module: "constitution",
  item: constitution.set,
  event: constitution.ParameterChanged,
  args: ({ name, value }: setParameter.Parameters) => [parameterKey(name), value],
});
/** {@link setParameter}, then waits and answers with the event `ParameterChanged`. */
export const setParameterSync = /*#__PURE__*/ syncAction(setParameter);
export declare namespace setParameter {
  interface Parameters {
    /** The parameter's dotted name. */
    name: ParameterName;
    /** In the parameter's own unit, within its bounds. */
    value: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Changes a core parameter. Through the timelock.
 *
 * @throws ContractRevertError: `Constitution_OutOfBounds`, `Constitution_WrongClass`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * const call = setCoreParameter.call({ cell, name: "liability.unbondingTime", value: 30n * 86_400n });
 * await founder.constitution.proposeSync({ call, delay: 86_400n });
 * ```
 */
export const setCoreParameter = /*#__PURE__*/ writeAction({
  module: "constitution",
  item: constitution.setCore,
  event: constitution.ParameterChanged,
  args: ({ name, value }: setCoreParameter.Parameters) => [parameterKey(name), value],
});
/** {@link setCoreParameter}, then waits and answers with the event `ParameterChanged`. */
export const setCoreParameterSync = /*#__PURE__*/ syncAction(setCoreParameter);
export declare namespace setCoreParameter {
  interface Parameters {
    /** The parameter's dotted name. */
    name: ParameterName;
    /** In the parameter's own unit, within its bounds. */
    value: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Brings the charter's bonds, fee, rates and tier bonds into force at Passports. Anyone may call, after an
 * amendment was executed.
 *
 * @throws ContractRevertError: `TermReader_TooLarge`
 *
 * @example
 * ```ts
 * const { event } = await client.constitution.refreshPassportTermsSync({});
 * console.log(event);
 * ```
 */
export const refreshPassportTerms = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.refreshTerms,
  event: passports.IdentityTermsRefreshed,
  args: () => [],
});
/** {@link refreshPassportTerms}, then waits and answers with the event `IdentityTermsRefreshed`. */
export const refreshPassportTermsSync = /*#__PURE__*/ syncAction(refreshPassportTerms);
export declare namespace refreshPassportTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Brings the charter's threshold and period of births into force at Forks. Anyone may call, after an
 * amendment was executed.
 *
 * @throws ContractRevertError: `TermReader_TooLarge`
 *
 * @example
 * ```ts
 * const { event } = await client.constitution.refreshForkTermsSync({});
 * console.log(event);
 * ```
 */
export const refreshForkTerms = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.refreshTerms,
  event: forks.BirthTermsRefreshed,
  args: () => [],
});
/** {@link refreshForkTerms}, then waits and answers with the event `BirthTermsRefreshed`. */
export const refreshForkTermsSync = /*#__PURE__*/ syncAction(refreshForkTerms);
export declare namespace refreshForkTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Brings the charter's waiting times of withdrawals into force at Liability. Anyone may call, after an
 * amendment was executed.
 *
 * @throws ContractRevertError: `TermReader_TooLarge`
 *
 * @example
 * ```ts
 * const { event } = await client.constitution.refreshBondTermsSync({});
 * console.log(event);
 * ```
 */
export const refreshBondTerms = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.refreshTerms,
  event: liability.WithdrawalTermsRefreshed,
  args: () => [],
});
/** {@link refreshBondTerms}, then waits and answers with the event `WithdrawalTermsRefreshed`. */
export const refreshBondTermsSync = /*#__PURE__*/ syncAction(refreshBondTerms);
export declare namespace refreshBondTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Replaces the hash of the charter text. Through the timelock.
 *
 * @throws ContractRevertError: `Constitution_EmptyCharter`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * const call = amendCharter.call({ cell, charterHash: keccak256(stringToHex("the new text")) });
 * await founder.constitution.proposeSync({ call, delay: 86_400n });
 * ```
 */
export const amendCharter = /*#__PURE__*/ writeAction({
  module: "constitution",
  item: constitution.amendText,
  event: constitution.CharterAmended,
  args: ({ charterHash }: amendCharter.Parameters) => [charterHash],
});
/** {@link amendCharter}, then waits and answers with the event `CharterAmended`. */
export const amendCharterSync = /*#__PURE__*/ syncAction(amendCharter);
export declare namespace amendCharter {
  interface Parameters {
    /** Hash of the new text. */
    charterHash: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
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
  args: ({ call, salt = zeroHash, delay }: proposeChange.Parameters) => [call.to, 0n, call.data, zeroHash, salt, delay],
});
/** {@link proposeChange}, then waits and answers with the event `CallScheduled`. */
export const proposeChangeSync = /*#__PURE__*/ syncAction(proposeChange);
export declare namespace proposeChange {
  interface Parameters {
    /** What is proposed, as its action's `call` builds it. */
    call: ContractCall;
    /** Tells equal proposals apart; zero by default. */
    salt?: Hex | undefined;
    /** Seconds it waits, at least the timelock's least. */
    delay: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Executes a proposal after its delay. Anyone may call.
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
  args: ({ call, salt = zeroHash }: executeChange.Parameters) => [call.to, 0n, call.data, zeroHash, salt],
});
/** {@link executeChange}, then waits and answers with the event `CallExecuted`. */
export const executeChangeSync = /*#__PURE__*/ syncAction(executeChange);
export declare namespace executeChange {
  interface Parameters {
    /** What is proposed, as its action's `call` builds it. */
    call: ContractCall;
    /** Tells equal proposals apart; zero by default. */
    salt?: Hex | undefined;
  }
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
    /** The proposal, see `getProposalId`. */
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
  interface Parameters {
    /** What is proposed, as its action's `call` builds it. */
    call: ContractCall;
    /** Tells equal proposals apart; zero by default. */
    salt?: Hex | undefined;
  }
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
  args: ({ call, salt = zeroHash }: getProposalId.Parameters) => [call.to, 0n, call.data, zeroHash, salt],
  result: (answer) => answer,
});
export declare namespace getProposalId {
  interface Parameters {
    /** What is proposed, as its action's `call` builds it. */
    call: ContractCall;
    /** Tells equal proposals apart; zero by default. */
    salt?: Hex | undefined;
  }
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
