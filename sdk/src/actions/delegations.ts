import type { Address, Hash } from "viem";

import * as delegations from "../abis/delegations.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * What is delegated.
 */
export interface DelegationTerms {
  /** Who may act. */
  delegate: Address;
  /** A sum of `DelegationScope`s. */
  scopes: number;
  /** What may be spent and settled; the zero address for the chain's coin, which is only settled, and without both scopes. */
  asset: Address;
  /** How much of it in all, spent and settled together; 0 without both scopes. */
  cap: bigint;
  /** First second in which it is worth nothing. */
  expiry: number;
  /** Generations that the delegate may let follow. */
  depth: number;
}

/**
 * Lends power of a passport, for at most 365 days and with at most 3 generations to follow. By its controller.
 * Capability *issue identity*.
 *
 * @throws ContractRevertError: `Delegations_NotController`, `Delegations_NoDelegate`, `Delegations_BadScopes`,
 * `Delegations_BadBudget`, `Delegations_AlreadyOver`, `Delegations_Wider`
 *
 * @example
 * ```ts
 * await client.delegations.grantSync({ passport: 1n, terms: { delegate: client.account.address, scopes: 1, asset: client.account.address, cap: parseUnits("10", 18), expiry: 1, depth: 1 } });
 * ```
 */
export const grantDelegation = /*#__PURE__*/ writeAction({
  module: "delegations",
  item: delegations.grant,
  errors: furtherErrors,
  event: delegations.DelegationGranted,
  args: ({ passport, terms }: grantDelegation.Parameters) => [passport, terms],
});
/** {@link grantDelegation}, then waits and answers with the event `DelegationGranted`. */
export const grantDelegationSync = /*#__PURE__*/ syncAction(grantDelegation);
export declare namespace grantDelegation {
  interface Parameters {
    /** The passport that lends. */
    passport: bigint;
    /** What is lent. */
    terms: DelegationTerms;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Lends on part of a delegation. By its delegate. Capability *issue identity*.
 *
 * @throws ContractRevertError: `Delegations_NotLive`, `Delegations_NotDelegate`, `Delegations_NoDepth`,
 * `Delegations_OtherAsset`
 *
 * @example
 * ```ts
 * await client.delegations.grantUnderSync({ parent: 1n, terms: { delegate: client.account.address, scopes: 1, asset: client.account.address, cap: parseUnits("10", 18), expiry: 1, depth: 1 } });
 * ```
 */
export const grantDelegationUnder = /*#__PURE__*/ writeAction({
  module: "delegations",
  item: delegations.grantUnder,
  errors: furtherErrors,
  event: delegations.DelegationGranted,
  args: ({ parent, terms }: grantDelegationUnder.Parameters) => [parent, terms],
});
/** {@link grantDelegationUnder}, then waits and answers with the event `DelegationGranted`. */
export const grantDelegationUnderSync = /*#__PURE__*/ syncAction(grantDelegationUnder);
export declare namespace grantDelegationUnder {
  interface Parameters {
    /** The delegation of which a part is lent on. */
    parent: bigint;
    /** What is lent. */
    terms: DelegationTerms;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Ends a delegation and everything below it, at once. By the passport's controller, its delegate, or a delegate above
 * it. Capability *justice*: no posture delays it.
 *
 * @throws ContractRevertError: `Delegations_NotLive`, `Delegations_NotEntitled`
 *
 * @example
 * ```ts
 * await client.delegations.revokeSync({ id: 1n });
 * ```
 */
export const revokeDelegation = /*#__PURE__*/ writeAction({
  module: "delegations",
  item: delegations.revoke,
  errors: furtherErrors,
  event: delegations.DelegationRevoked,
  args: ({ id }: revokeDelegation.Parameters) => [id],
});
/** {@link revokeDelegation}, then waits and answers with the event `DelegationRevoked`. */
export const revokeDelegationSync = /*#__PURE__*/ syncAction(revokeDelegation);
export declare namespace revokeDelegation {
  interface Parameters {
    /** The delegation. */
    id: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * A delegation as granted. Total: zeros for an unknown one.
 *
 * @example
 * ```ts
 * console.log(await client.delegations.get({ id: 1n }));
 * ```
 */
export const getDelegation = /*#__PURE__*/ readAction({
  module: "delegations",
  item: delegations.delegationOf,
  errors: furtherErrors,
  args: ({ id }: getDelegation.Parameters) => [id],
  result: (answer) => answer,
});
export declare namespace getDelegation {
  interface Parameters {
    /** The delegation. */
    id: bigint;
  }
  type ReturnType = ResultOf<typeof getDelegation>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether an account may act under a delegation now, with every bit of `scope`. Total; false for no scope at all. It
 * does not ask for the delegate's standing, which counts where value moves.
 *
 * @example
 * ```ts
 * console.log(await client.delegations.isAuthorized({ id: 1n, holder: client.account.address, scope: 1 }));
 * ```
 */
export const isDelegate = /*#__PURE__*/ readAction({
  module: "delegations",
  item: delegations.isAuthorized,
  errors: furtherErrors,
  args: ({ id, holder, scope }: isDelegate.Parameters) => [id, holder, scope],
  result: (answer) => answer,
});
export declare namespace isDelegate {
  interface Parameters {
    /** The delegation. */
    id: bigint;
    /** Whom. */
    holder: Address;
    /** Bits of what it may do. */
    scope: number;
  }
  type ReturnType = ResultOf<typeof isDelegate>;
  type ErrorType = ReadErrorType;
}

/**
 * The id of the delegation granted last; ids run from 1.
 *
 * @example
 * ```ts
 * console.log(await client.delegations.last());
 * ```
 */
export const getLastDelegation = /*#__PURE__*/ readAction({
  module: "delegations",
  item: delegations.lastDelegation,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getLastDelegation {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getLastDelegation>;
  type ErrorType = ReadErrorType;
}

/**
 * What can be spent now: the least that is left along the chain; 0 unless it is live. Total.
 *
 * @example
 * ```ts
 * console.log(await client.delegations.left({ id: 1n }));
 * ```
 */
export const getDelegationLeft = /*#__PURE__*/ readAction({
  module: "delegations",
  item: delegations.leftOf,
  errors: furtherErrors,
  args: ({ id }: getDelegationLeft.Parameters) => [id],
  result: (left) => left,
});
export declare namespace getDelegationLeft {
  interface Parameters {
    /** The delegation. */
    id: bigint;
  }
  type ReturnType = ResultOf<typeof getDelegationLeft>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a delegation counts now, and if not, which of its chain ended it and why. Total.
 *
 * @example
 * ```ts
 * console.log(await client.delegations.state({ id: 1n }));
 * ```
 */
export const getDelegationState = /*#__PURE__*/ readAction({
  module: "delegations",
  item: delegations.stateOf,
  errors: furtherErrors,
  args: ({ id }: getDelegationState.Parameters) => [id],
  result: ([state, link]) => ({ state, link }),
});
export declare namespace getDelegationState {
  interface Parameters {
    /** The delegation. */
    id: bigint;
  }
  type ReturnType = ResultOf<typeof getDelegationState>;
  type ErrorType = ReadErrorType;
}
