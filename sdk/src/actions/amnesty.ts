import type { Address, Hash, Hex } from "viem";

import * as amnesty from "../abis/amnesty.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { Ground } from "../types/enums.js";

/**
 * Pays out what was paid to the caller's credit. Capability *exit*.
 *
 * @throws ContractRevertError: `Amnesty_NoCredit`, `Amnesty_ZeroAddress`
 *
 * @example
 * ```ts
 * await client.amnesty.collectRestitutionSync({ to: client.account.address });
 * ```
 */
export const collectRestitution = /*#__PURE__*/ writeAction({
  module: "amnesty",
  item: amnesty.collectRestitution,
  errors: furtherErrors,
  event: amnesty.RestitutionCollected,
  args: ({ to }: collectRestitution.Parameters) => [to],
});
/** {@link collectRestitution}, then waits and answers with the event `RestitutionCollected`. */
export const collectRestitutionSync = /*#__PURE__*/ syncAction(collectRestitution);
export declare namespace collectRestitution {
  interface Parameters {
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Declares a minor violation while an amnesty is open, and pays restitution to the victim's credit from the caller's allowance. An order
 * that names the statement as its evidence, and leaves nothing to compensate, then punishes nothing. By the passport's controller.
 * Capability *justice*.
 *
 * @throws ContractRevertError: `Amnesty_NotOpen`, `Amnesty_GraveGround`, `Amnesty_GroundNotCovered`, `Amnesty_NotController`,
 * `Amnesty_NoStatement`, `Amnesty_DeclaredBefore`, `Amnesty_ZeroAddress`, `Amnesty_OwnDomain`, `Amnesty_AssetTakesFee`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("5", 18), spender: "amnesty" });
 * await client.amnesty.declareSync({
 *   passport: 1n,
 *   ground: Ground.Delay,
 *   statement: keccak256("0x01"),
 *   victim: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
 *   restitution: parseUnits("5", 18),
 * });
 * ```
 */
export const declareViolation = /*#__PURE__*/ writeAction({
  module: "amnesty",
  item: amnesty.declareViolation,
  errors: furtherErrors,
  event: amnesty.ViolationDeclared,
  args: ({ passport, ground, statement, victim, restitution = 0n, uri = "" }: declareViolation.Parameters) => [
    passport,
    ground,
    statement,
    victim,
    restitution,
    uri,
  ],
});
/** {@link declareViolation}, then waits and answers with the event `ViolationDeclared`. */
export const declareViolationSync = /*#__PURE__*/ syncAction(declareViolation);
export declare namespace declareViolation {
  interface Parameters {
    /** Whose violation it was. */
    passport: bigint;
    /** What it was: no amnesty covers the first four. */
    ground: Ground;
    /** Hash of the statement of what was done. */
    statement: Hex;
    /** Who lost. */
    victim: Address;
    /** What is paid, in the asset's units; nothing by default. */
    restitution?: bigint | undefined;
    /** Where the statement can be read. */
    uri?: string | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Opens an amnesty. By the timelock: schedule it with `client.constitution.schedule`. Capability *amend*.
 *
 * @throws ContractRevertError: `Amnesty_GroundCount`, `Amnesty_GraveGround`, `Amnesty_BadLength`, `Amnesty_TooSoon`,
 * `Amnesty_ActsTooRecent`
 *
 * @example
 * ```ts
 * const call = openAmnesty.call({ cell, grounds: [Ground.Delay], length: 864_000, actsBefore: 1_700_000_000 });
 * console.log(call.to, call.data);
 * ```
 */
export const openAmnesty = /*#__PURE__*/ writeAction({
  module: "amnesty",
  item: amnesty.openAmnesty,
  errors: furtherErrors,
  event: amnesty.AmnestyOpened,
  args: ({ grounds, length, actsBefore }: openAmnesty.Parameters) => [grounds, length, actsBefore],
});
/** {@link openAmnesty}, then waits and answers with the event `AmnestyOpened`. */
export const openAmnestySync = /*#__PURE__*/ syncAction(openAmnesty);
export declare namespace openAmnesty {
  interface Parameters {
    /** The minor grounds that it covers. */
    grounds: readonly Ground[];
    /** Seconds, 30 days at most. */
    length: number;
    /** It covers acts done before this second, a week back at least. */
    actsBefore: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The last window of amnesty, open or not; zeros before the first.
 *
 * @example
 * ```ts
 * const { closesAt, grounds } = await client.amnesty.last();
 * console.log(closesAt, (grounds >> BigInt(Ground.Delay)) & 1n);
 * ```
 */
export const getLastAmnesty = /*#__PURE__*/ readAction({
  module: "amnesty",
  item: amnesty.lastAmnesty,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getLastAmnesty {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getLastAmnesty>;
  type ErrorType = ReadErrorType;
}

/**
 * What a passport declared under the hash of a statement; zeros where it declared nothing.
 *
 * @example
 * ```ts
 * console.log((await client.amnesty.declaration({ passport: 1n, statement: keccak256("0x01") })).declaredAt);
 * ```
 */
export const getDeclaration = /*#__PURE__*/ readAction({
  module: "amnesty",
  item: amnesty.declarationOf,
  errors: furtherErrors,
  args: ({ passport, statement }: getDeclaration.Parameters) => [passport, statement],
  result: (answer) => answer,
});
export declare namespace getDeclaration {
  interface Parameters {
    /** Whose. */
    passport: bigint;
    /** The statement's hash. */
    statement: Hex;
  }
  type ReturnType = ResultOf<typeof getDeclaration>;
  type ErrorType = ReadErrorType;
}

/**
 * What was paid to a victim's credit and not collected, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.amnesty.restitution({ victim: client.account.address }));
 * ```
 */
export const getRestitution = /*#__PURE__*/ readAction({
  module: "amnesty",
  item: amnesty.restitutionOf,
  errors: furtherErrors,
  args: ({ victim }: getRestitution.Parameters) => [victim],
  result: (answer) => answer,
});
export declare namespace getRestitution {
  interface Parameters {
    /** Who lost. */
    victim: Address;
  }
  type ReturnType = ResultOf<typeof getRestitution>;
  type ErrorType = ReadErrorType;
}
