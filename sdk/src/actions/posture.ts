import type { Address, Hash, Hex } from "viem";

import * as cell from "../abis/cell.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { ContractCall } from "../types/cell.js";
import type { Capability, Policy, Posture } from "../types/enums.js";

/**
 * Sets the posture. By the breaker mantle.
 *
 * @throws ContractRevertError: `Cell_IllegalTransition`, `AccessManagerUnauthorizedAccount`
 *
 * @example
 * ```ts
 * await breaker.posture.setSync({ to: Posture.Elevated, evidence: keccak256("0x01") });
 * ```
 */
export const setPosture = /*#__PURE__*/ writeAction({
  module: "cell",
  item: cell.setPosture,
  event: cell.PostureChanged,
  args: ({ to, evidence }: setPosture.Parameters) => [to, evidence],
});
/** {@link setPosture}, then waits and answers with the event `PostureChanged`. */
export const setPostureSync = /*#__PURE__*/ syncAction(setPosture);
export declare namespace setPosture {
  interface Parameters {
    /** The posture to go to. */
    to: Posture;
    /** Hash of the evidence. */
    evidence: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The present posture, and since when it or its row has been as it is.
 *
 * @example
 * ```ts
 * const { posture, since } = await client.posture.get();
 * console.log(nameOf(Posture, posture), since);
 * ```
 */
export const getPosture = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.posture,
  args: () => [],
  result: ([posture, since]) => ({ posture, since }),
});
export declare namespace getPosture {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getPosture>;
  type ErrorType = ReadErrorType;
}

/**
 * What a posture says about a capability.
 *
 * @example
 * ```ts
 * const policy = await client.posture.policyOf({ posture: Posture.Safe, capability: Capability.Fork });
 * console.log(nameOf(Policy, policy));
 * ```
 */
export const getPolicy = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.policyOf,
  args: ({ posture, capability }: getPolicy.Parameters) => [posture, capability],
  result: (policy) => policy as Policy,
});
export declare namespace getPolicy {
  interface Parameters {
    /** Which posture. */
    posture: Posture;
    /** What the call is a case of. */
    capability: Capability;
  }
  type ReturnType = ResultOf<typeof getPolicy>;
  type ErrorType = ReadErrorType;
}

/**
 * What the present posture says about a capability, and the seconds it makes it wait.
 *
 * @example
 * ```ts
 * const { policy, delay } = await client.posture.currentPolicy({ capability: Capability.Exit });
 * console.log(nameOf(Policy, policy), delay);
 * ```
 */
export const getCurrentPolicy = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.currentPolicy,
  args: ({ capability }: getCurrentPolicy.Parameters) => [capability],
  result: ([policy, delay]) => ({ policy: policy as Policy, delay }),
});
export declare namespace getCurrentPolicy {
  interface Parameters {
    /** What the call is a case of. */
    capability: Capability;
  }
  type ReturnType = ResultOf<typeof getCurrentPolicy>;
  type ErrorType = ReadErrorType;
}

/**
 * Seconds that delayed capabilities wait in a posture.
 *
 * @example
 * ```ts
 * console.log(await client.posture.delayOf({ posture: Posture.Safe }));
 * ```
 */
export const getPostureDelay = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.delayOf,
  args: ({ posture }: getPostureDelay.Parameters) => [posture],
  result: (answer) => answer,
});
export declare namespace getPostureDelay {
  interface Parameters {
    /** Which posture. */
    posture: Posture;
  }
  type ReturnType = ResultOf<typeof getPostureDelay>;
  type ErrorType = ReadErrorType;
}

/**
 * The mantle and the capability of a function. One that has none is denied to everybody.
 *
 * @example
 * ```ts
 * const { mantle, capability } = await client.posture.functionOf({ target: cell.addresses.passports, selector: "0x00000000" });
 * console.log(mantle, capability);
 * ```
 */
export const getFunction = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.functionOf,
  args: ({ target, selector }: getFunction.Parameters) => [target, selector],
  result: ([isSet, mantle, capability, since]) => ({ isSet, mantle, capability, since }),
});
export declare namespace getFunction {
  interface Parameters {
    /** The module. */
    target: Address;
    /** The function's four bytes. */
    selector: Hex;
  }
  type ReturnType = ResultOf<typeof getFunction>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether an address may call a function now, at once or after a delay.
 *
 * @example
 * ```ts
 * const { immediate, delay } = await client.posture.canCall({
 *   caller: client.account.address,
 *   target: cell.addresses.passports,
 *   selector: "0x00000000",
 * });
 * console.log(immediate, delay);
 * ```
 */
export const canCall = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.canCall,
  args: ({ caller, target, selector }: canCall.Parameters) => [caller, target, selector],
  result: ([immediate, delay]) => ({ immediate, delay }),
});
export declare namespace canCall {
  interface Parameters {
    /** Who would call. */
    caller: Address;
    /** The contract that would be called. */
    target: Address;
    /** The first four bytes of the call. */
    selector: Hex;
  }
  type ReturnType = ResultOf<typeof canCall>;
  type ErrorType = ReadErrorType;
}

/**
 * Schedules a call that the posture delays. After the delay the same action sends it.
 *
 * @throws ContractRevertError: `AccessManagerAlreadyScheduled`, `AccessManagerUnauthorizedCall`
 *
 * @example
 * ```ts
 * const call = offerControl.call({ cell, passport: 1n, to: citizen.account.address });
 * const { event } = await client.posture.scheduleSync({ call });
 * console.log(event.operationId, event.schedule);
 * ```
 */
export const scheduleCall = /*#__PURE__*/ writeAction({
  module: "cell",
  item: cell.schedule,
  event: cell.OperationScheduled,
  args: ({ call, when = 0 }: scheduleCall.Parameters) => [call.to, call.data, when],
});
/** {@link scheduleCall}, then waits and answers with the event `OperationScheduled`. */
export const scheduleCallSync = /*#__PURE__*/ syncAction(scheduleCall);
export declare namespace scheduleCall {
  interface Parameters {
    /** The delayed call, as its action's `call` builds it. */
    call: ContractCall;
    /** First second in which it may run; as soon as the delay allows by default. */
    when?: number | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Cancels a scheduled call. By its caller, or the guardian of its mantle.
 *
 * @throws ContractRevertError: `AccessManagerNotScheduled`, `AccessManagerUnauthorizedCancel`
 *
 * @example
 * ```ts
 * const call = offerControl.call({ cell, passport: 1n, to: citizen.account.address });
 * await client.posture.cancelSync({ caller: client.account.address, call });
 * ```
 */
export const cancelScheduledCall = /*#__PURE__*/ writeAction({
  module: "cell",
  item: cell.cancel,
  event: cell.OperationCanceled,
  args: ({ caller, call }: cancelScheduledCall.Parameters) => [caller, call.to, call.data],
});
/** {@link cancelScheduledCall}, then waits and answers with the event `OperationCanceled`. */
export const cancelScheduledCallSync = /*#__PURE__*/ syncAction(cancelScheduledCall);
export declare namespace cancelScheduledCall {
  interface Parameters {
    /** Who scheduled it. */
    caller: Address;
    /** The delayed call, as its action's `call` builds it. */
    call: ContractCall;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Co-signs a call that the posture asks it for. By a co-signer who is not party to it.
 *
 * @throws ContractRevertError: `Cell_CoSignerExcluded`, `Cell_SelectorMissing`
 *
 * @example
 * ```ts
 * const call = offerControl.call({ cell, passport: 1n, to: citizen.account.address });
 * await coSigner.posture.coSignSync({ caller: client.account.address, call });
 * ```
 */
export const coSignCall = /*#__PURE__*/ writeAction({
  module: "cell",
  item: cell.coSign,
  event: cell.OperationCoSigned,
  args: ({ caller, call }: coSignCall.Parameters) => [caller, call.to, call.data],
});
/** {@link coSignCall}, then waits and answers with the event `OperationCoSigned`. */
export const coSignCallSync = /*#__PURE__*/ syncAction(coSignCall);
export declare namespace coSignCall {
  interface Parameters {
    /** Who makes the call. */
    caller: Address;
    /** The delayed call, as its action's `call` builds it. */
    call: ContractCall;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
