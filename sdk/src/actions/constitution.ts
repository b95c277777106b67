import type { Hash, Hex } from "viem";

import * as constitution from "../abis/constitution.js";
import * as forks from "../abis/forks.js";
import * as liability from "../abis/liability.js";
import * as passports from "../abis/passports.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
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
