import { type Address, type Hash, type Hex, zeroHash } from "viem";

import * as recovery from "../abis/recovery.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { ascending } from "../internal/sort.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Names a new set of at most 16 guardians, which waits the recovery delay. By the controller; an empty set with
 * threshold 0 does away with them.
 *
 * @throws ContractRevertError: `Recovery_NotController`, `Recovery_Frozen`, `Recovery_BadGuardian`,
 * `Recovery_BadThreshold`
 *
 * @example
 * ```ts
 * const guardians = [citizen.account.address];
 * const { event } = await client.recovery.setGuardiansSync({ passport: 1n, guardians, threshold: 1 });
 * console.log(new Date(event.readyAt * 1000));
 * ```
 */
export const proposeGuardians = /*#__PURE__*/ writeAction({
  module: "recovery",
  item: recovery.proposeGuardians,
  event: recovery.GuardiansProposed,
  args: ({ passport, guardians, threshold }: proposeGuardians.Parameters) => [
    passport,
    ascending(guardians),
    threshold,
  ],
});
/** {@link proposeGuardians}, then waits and answers with the event `GuardiansProposed`. */
export const proposeGuardiansSync = /*#__PURE__*/ syncAction(proposeGuardians);
export declare namespace proposeGuardians {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** In any order; they are sorted. */
    guardians: readonly Address[];
    /** How many of them rotate the controller. */
    threshold: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes back a set of guardians that waits. By the controller.
 *
 * @throws ContractRevertError: `Recovery_NoGuardianChange`, `Recovery_NotController`
 *
 * @example
 * ```ts
 * await client.recovery.cancelGuardiansSync({ passport: 1n });
 * ```
 */
export const cancelGuardianChange = /*#__PURE__*/ writeAction({
  module: "recovery",
  item: recovery.cancelGuardianChange,
  event: recovery.GuardianChangeCancelled,
  args: ({ passport }: cancelGuardianChange.Parameters) => [passport],
});
/** {@link cancelGuardianChange}, then waits and answers with the event `GuardianChangeCancelled`. */
export const cancelGuardianChangeSync = /*#__PURE__*/ syncAction(cancelGuardianChange);
export declare namespace cancelGuardianChange {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Brings the set of guardians that waited into force. Anyone may call, with the set that was proposed.
 *
 * @throws ContractRevertError: `Recovery_NotReady`, `Recovery_WrongGuardianSet`, `Recovery_NoGuardianChange`
 *
 * @example
 * ```ts
 * await client.recovery.activateGuardiansSync({ passport: 1n, guardians: [citizen.account.address], threshold: 1 });
 * ```
 */
export const activateGuardians = /*#__PURE__*/ writeAction({
  module: "recovery",
  item: recovery.activateGuardians,
  event: recovery.GuardiansChanged,
  args: ({ passport, guardians, threshold }: activateGuardians.Parameters) => [
    passport,
    ascending(guardians),
    threshold,
  ],
});
/** {@link activateGuardians}, then waits and answers with the event `GuardiansChanged`. */
export const activateGuardiansSync = /*#__PURE__*/ syncAction(activateGuardians);
export declare namespace activateGuardians {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** In any order; they are sorted. */
    guardians: readonly Address[];
    /** How many of them rotate the controller. */
    threshold: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * A guardian's approval of a rotation; the one that completes the threshold starts it. With a report it declares
 * the old key compromised.
 *
 * @throws ContractRevertError: `Recovery_NotGuardian`, `Recovery_BadController`, `Recovery_AlreadyApproved`,
 * `Recovery_Frozen`
 *
 * @example
 * ```ts
 * const newController = privateKeyToAccount(generatePrivateKey()).address;
 * const { event } = await citizen.recovery.approveSync({ passport: 1n, newController });
 * console.log(`${event.approvals} of ${event.threshold}`);
 * ```
 */
export const approveRecovery = /*#__PURE__*/ writeAction({
  module: "recovery",
  item: recovery.approveRecovery,
  event: recovery.RecoveryApproved,
  args: ({ passport, newController, report }: approveRecovery.Parameters) => [
    passport,
    newController,
    report !== undefined,
    report ?? zeroHash,
  ],
});
/** {@link approveRecovery}, then waits and answers with the event `RecoveryApproved`. */
export const approveRecoverySync = /*#__PURE__*/ syncAction(approveRecovery);
export declare namespace approveRecovery {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who is to control it; it must still accept. */
    newController: Address;
    /** Hash of the incident report where the old key is compromised. */
    report?: Hex | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes a guardian's approval back before enough are there.
 *
 * @throws ContractRevertError: `Recovery_NotApproved`, `Recovery_NotGuardian`
 *
 * @example
 * ```ts
 * await citizen.recovery.revokeApprovalSync({ passport: 1n, newController: client.account.address });
 * ```
 */
export const revokeRecoveryApproval = /*#__PURE__*/ writeAction({
  module: "recovery",
  item: recovery.revokeApproval,
  event: recovery.RecoveryApprovalRevoked,
  args: ({ passport, newController, report }: revokeRecoveryApproval.Parameters) => [
    passport,
    newController,
    report !== undefined,
    report ?? zeroHash,
  ],
});
/** {@link revokeRecoveryApproval}, then waits and answers with the event `RecoveryApprovalRevoked`. */
export const revokeRecoveryApprovalSync = /*#__PURE__*/ syncAction(revokeRecoveryApproval);
export declare namespace revokeRecoveryApproval {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who is to control it; it must still accept. */
    newController: Address;
    /** Hash of the incident report where the old key is compromised. */
    report?: Hex | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Refuses a pending rotation. By the present controller.
 *
 * @throws ContractRevertError: `Recovery_NotPending`, `Recovery_CourtOnly`, `Recovery_NotController`
 *
 * @example
 * ```ts
 * await client.recovery.cancelSync({ passport: 1n });
 * ```
 */
export const refuseRecovery = /*#__PURE__*/ writeAction({
  module: "recovery",
  item: recovery.refuseRecovery,
  event: recovery.RotationCancelled,
  args: ({ passport }: refuseRecovery.Parameters) => [passport],
});
/** {@link refuseRecovery}, then waits and answers with the event `RotationCancelled`. */
export const refuseRecoverySync = /*#__PURE__*/ syncAction(refuseRecovery);
export declare namespace refuseRecovery {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Completes a pending rotation. By the new controller, which controls no other passport. Liability stays as it was.
 *
 * @throws ContractRevertError: `Recovery_NotPending`, `Recovery_NotNewController`, `Recovery_NotReady`,
 * `Passports_ControlsAnother`, `Passports_BoundElsewhere`
 *
 * @example
 * ```ts
 * await citizen.recovery.acceptSync({ passport: 1n });
 * ```
 */
export const acceptRecovery = /*#__PURE__*/ writeAction({
  module: "recovery",
  item: recovery.acceptRecovery,
  event: recovery.RotationCompleted,
  args: ({ passport }: acceptRecovery.Parameters) => [passport],
});
/** {@link acceptRecovery}, then waits and answers with the event `RotationCompleted`. */
export const acceptRecoverySync = /*#__PURE__*/ syncAction(acceptRecovery);
export declare namespace acceptRecovery {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The guardians in force, ascending, with their threshold and version.
 *
 * @example
 * ```ts
 * console.log(await client.recovery.guardians({ passport: 1n }));
 * ```
 */
export const getGuardians = /*#__PURE__*/ readAction({
  module: "recovery",
  item: recovery.guardiansOf,
  args: ({ passport }: getGuardians.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getGuardians {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getGuardians>;
  type ErrorType = ReadErrorType;
}

/**
 * The change of guardians that waits; zeros when none does.
 *
 * @example
 * ```ts
 * console.log(await client.recovery.guardianChange({ passport: 1n }));
 * ```
 */
export const getGuardianChange = /*#__PURE__*/ readAction({
  module: "recovery",
  item: recovery.guardianChangeOf,
  args: ({ passport }: getGuardianChange.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getGuardianChange {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getGuardianChange>;
  type ErrorType = ReadErrorType;
}

/**
 * The pending rotation; zeros when none is pending.
 *
 * @example
 * ```ts
 * console.log(await client.recovery.rotation({ passport: 1n }));
 * ```
 */
export const getRotation = /*#__PURE__*/ readAction({
  module: "recovery",
  item: recovery.rotationOf,
  args: ({ passport }: getRotation.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getRotation {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getRotation>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a rotation is pending.
 *
 * @example
 * ```ts
 * console.log(await client.recovery.isPending({ passport: 1n }));
 * ```
 */
export const isRecoveryPending = /*#__PURE__*/ readAction({
  module: "recovery",
  item: recovery.isPending,
  args: ({ passport }: isRecoveryPending.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace isRecoveryPending {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof isRecoveryPending>;
  type ErrorType = ReadErrorType;
}

/**
 * Until when control and guardians do not change; 0 when they never were frozen.
 *
 * @example
 * ```ts
 * console.log(await client.recovery.frozenUntil({ passport: 1n }));
 * ```
 */
export const getFrozenUntil = /*#__PURE__*/ readAction({
  module: "recovery",
  item: recovery.frozenUntil,
  args: ({ passport }: getFrozenUntil.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getFrozenUntil {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getFrozenUntil>;
  type ErrorType = ReadErrorType;
}

/**
 * The last rotation that was declared a compromise; zeros when there never was one.
 *
 * @example
 * ```ts
 * console.log(await client.recovery.compromise({ passport: 1n }));
 * ```
 */
export const getCompromise = /*#__PURE__*/ readAction({
  module: "recovery",
  item: recovery.compromiseOf,
  args: ({ passport }: getCompromise.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getCompromise {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getCompromise>;
  type ErrorType = ReadErrorType;
}

/**
 * How many guardians of the present set approve this rotation.
 *
 * @example
 * ```ts
 * console.log(await client.recovery.approvals({ passport: 1n, newController: citizen.account.address }));
 * ```
 */
export const getRecoveryApprovals = /*#__PURE__*/ readAction({
  module: "recovery",
  item: recovery.approvalsOf,
  args: ({ passport, newController, report }: getRecoveryApprovals.Parameters) => [
    passport,
    newController,
    report !== undefined,
    report ?? zeroHash,
  ],
  result: (answer) => answer,
});
export declare namespace getRecoveryApprovals {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who is to control it; it must still accept. */
    newController: Address;
    /** Hash of the incident report where the old key is compromised. */
    report?: Hex | undefined;
  }
  type ReturnType = ResultOf<typeof getRecoveryApprovals>;
  type ErrorType = ReadErrorType;
}
