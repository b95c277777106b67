import type { Address, Hash } from "viem";

import * as cell from "../abis/cell.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { type CallContext, senderOf, syncAction, writeAction } from "../internal/write.js";
import type { MantleKind } from "../types/enums.js";

/**
 * Whether an account holds a mantle now, within its term.
 *
 * @example
 * ```ts
 * const { isMember } = await client.mantles.has({ mantle: Mantle.Auditor, holder: client.account.address });
 * console.log(isMember);
 * ```
 */
export const hasMantle = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.hasRole,
  args: ({ mantle, holder }: hasMantle.Parameters) => [mantle, holder],
  result: ([isMember, executionDelay]) => ({ isMember, executionDelay }),
});
export declare namespace hasMantle {
  interface Parameters {
    /** See `Mantle`. */
    mantle: bigint;
    /** Who holds it, or is asked about. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof hasMantle>;
  type ErrorType = ReadErrorType;
}

/**
 * Kind and terms of a mantle, as they apply to the next grant.
 *
 * @example
 * ```ts
 * const { kind, term } = await client.mantles.get({ mantle: Mantle.Auditor });
 * console.log(nameOf(MantleKind, kind), term);
 * ```
 */
export const getMantle = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.mantleOf,
  args: ({ mantle }: getMantle.Parameters) => [mantle],
  result: ([kind, term, maxTerms]) => ({ kind: kind as MantleKind, term, maxTerms }),
});
export declare namespace getMantle {
  interface Parameters {
    /** See `Mantle`. */
    mantle: bigint;
  }
  type ReturnType = ResultOf<typeof getMantle>;
  type ErrorType = ReadErrorType;
}

/**
 * The last term of an account in a mantle, past or running.
 *
 * @example
 * ```ts
 * const { begin, end } = await client.mantles.termOf({ mantle: Mantle.Auditor, holder: client.account.address });
 * console.log(begin, end);
 * ```
 */
export const getTerm = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.termOf,
  args: ({ mantle, holder }: getTerm.Parameters) => [mantle, holder],
  result: ([begin, end, number, restUntil]) => ({ begin, end, number, restUntil }),
});
export declare namespace getTerm {
  interface Parameters {
    /** See `Mantle`. */
    mantle: bigint;
    /** Who holds it, or is asked about. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getTerm>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether an account's term ran out less than 30 days ago, so that it may still recover.
 *
 * @example
 * ```ts
 * console.log(await client.mantles.holdsOver({ mantle: Mantle.Breaker, holder: client.account.address }));
 * ```
 */
export const holdsOver = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.holdsOver,
  args: ({ mantle, holder }: holdsOver.Parameters) => [mantle, holder],
  result: (answer) => answer,
});
export declare namespace holdsOver {
  interface Parameters {
    /** See `Mantle`. */
    mantle: bigint;
    /** Who holds it, or is asked about. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof holdsOver>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether the cell is founded: its deployer holds nothing any more.
 *
 * @example
 * ```ts
 * console.log(await client.mantles.isFounded());
 * ```
 */
export const isFounded = /*#__PURE__*/ readAction({
  module: "cell",
  item: cell.isFounded,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace isFounded {
  type Parameters = object;
  type ReturnType = ResultOf<typeof isFounded>;
  type ErrorType = ReadErrorType;
}

/**
 * Gives a mantle up. Its count of consecutive terms and its rest stay.
 *
 * @throws ContractRevertError: `AccessManagerBadConfirmation`
 *
 * @example
 * ```ts
 * await auditor.mantles.renounceSync({ mantle: Mantle.Auditor });
 * ```
 */
export const renounceMantle = /*#__PURE__*/ writeAction({
  module: "cell",
  item: cell.renounceRole,
  event: cell.RoleRevoked,
  args: (parameters: renounceMantle.Parameters & CallContext) => [
    parameters.mantle,
    senderOf(parameters, "renounceMantle"),
  ],
});
/** {@link renounceMantle}, then waits and answers with the event `RoleRevoked`. */
export const renounceMantleSync = /*#__PURE__*/ syncAction(renounceMantle);
export declare namespace renounceMantle {
  interface Parameters {
    /** See `Mantle`. */
    mantle: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Grants a mantle for a term that begins now. By the mantle's admin: after founding through the timelock, so take
 * its `call` to `client.constitution.propose`.
 *
 * @throws ContractRevertError: `Cell_RestRequired`, `Cell_WiringNeedsCode`, `AccessManagerUnauthorizedAccount`
 *
 * @example
 * ```ts
 * const call = grantMantle.call({ cell, mantle: Mantle.Auditor, holder: citizen.account.address });
 * await founder.constitution.proposeSync({ call, delay: 86_400n });
 * ```
 */
export const grantMantle = /*#__PURE__*/ writeAction({
  module: "cell",
  item: cell.grantRole,
  event: cell.RoleGranted,
  args: ({ mantle, holder, executionDelay = 0 }: grantMantle.Parameters) => [mantle, holder, executionDelay],
});
/** {@link grantMantle}, then waits and answers with the event `RoleGranted`. */
export const grantMantleSync = /*#__PURE__*/ syncAction(grantMantle);
export declare namespace grantMantle {
  interface Parameters {
    /** See `Mantle`. */
    mantle: bigint;
    /** Who takes it up. */
    holder: Address;
    /** Seconds that its calls wait; 0 by default. */
    executionDelay?: number | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes a mantle away. By the mantle's admin: after founding through the timelock.
 *
 * @throws ContractRevertError: `AccessManagerUnauthorizedAccount`, `Cell_LastAdmin`
 *
 * @example
 * ```ts
 * const call = revokeMantle.call({ cell, mantle: Mantle.Auditor, holder: auditor.account.address });
 * await founder.constitution.proposeSync({ call, delay: 86_400n });
 * ```
 */
export const revokeMantle = /*#__PURE__*/ writeAction({
  module: "cell",
  item: cell.revokeRole,
  event: cell.RoleRevoked,
  args: ({ mantle, holder }: revokeMantle.Parameters) => [mantle, holder],
});
/** {@link revokeMantle}, then waits and answers with the event `RoleRevoked`. */
export const revokeMantleSync = /*#__PURE__*/ syncAction(revokeMantle);
export declare namespace revokeMantle {
  interface Parameters {
    /** See `Mantle`. */
    mantle: bigint;
    /** Who holds it, or is asked about. */
    holder: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
