import type { Address, Hash, Hex } from "viem";

import * as forks from "../abis/forks.js";
import type { ConsentProof } from "../eip712/consent.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { warnBeforeFork } from "../internal/liability.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { type CallContext, senderOf, syncAction, writeAction } from "../internal/write.js";
import { Kind } from "../types/enums.js";

interface Child {
  parent: bigint;
  controller?: Address | undefined;
  kind?: Kind | undefined;
  declaredClass?: number | undefined;
  uri?: string | undefined;
  bond: bigint;
  deadline?: bigint | undefined;
  signature?: Hex | undefined;
}

function childOf(parameters: Child & CallContext) {
  const { parent, kind = Kind.Agent, declaredClass = 0, uri = "", bond, deadline = 0n, signature = "0x" } = parameters;
  const controller = parameters.controller ?? senderOf(parameters, "forkPassport");
  return { parent, controller, kind, declaredClass, uri, bond, deadline, signature };
}

/**
 * Makes a child in the parent's domain, with a bond of its own: a copy acts in its maker's name. A child for
 * another controller is refused with a `ForkLiabilityWarning` unless `acknowledgeLiability` is set.
 *
 * @throws ContractRevertError: `Forks_NotController`, `Forks_NotClean`, `Forks_BirthConsentRequired`,
 * `Forks_OutsideLimits`, `Forks_ClassTooWide`, `Passports_BondTooSmall`, `Liability_Underfunded`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("1000", 18) });
 * const { event } = await client.passports.forkSync({ parent: 1n, bond: parseUnits("100", 18) });
 * console.log(`child ${event.child}`);
 * ```
 */
export const forkPassport = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.fork,
  event: forks.PassportForked,
  args: (parameters: forkPassport.Parameters & CallContext) => [childOf(parameters), parameters.consents ?? []],
  before: warnBeforeFork,
});
/** {@link forkPassport}, then waits and answers with the event `PassportForked`. */
export const forkPassportSync = /*#__PURE__*/ syncAction(forkPassport);
export declare namespace forkPassport {
  interface Parameters {
    /** The passport that forks; the child joins its domain. */
    parent: bigint;
    /** Who controls the child; the sender by default. Another one must have signed, see `signRegistration`. */
    controller?: Address | undefined;
    /** The child's kind; an agent by default. */
    kind?: Kind | undefined;
    /** At most the parent's; 0 by default. */
    declaredClass?: number | undefined;
    /** Content-addressed profile; empty by default. */
    uri?: string | undefined;
    /** The child's own bond, drawn from the sender, in the asset's units. */
    bond: bigint;
    /** Last second of the controller's signature. */
    deadline?: bigint | undefined;
    /** The controller's signature where it is not the sender. */
    signature?: Hex | undefined;
    /** Replicate receipts: of the parent where the sender does not control it, of the domain's founder beyond the birth threshold. */
    consents?: readonly ConsentProof[] | undefined;
    /** Fork to another controller although both will answer for one domain. */
    acknowledgeLiability?: boolean | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Makes a child of two parents and, unless they are of one domain already, one domain of theirs.
 *
 * @throws ContractRevertError: `Forks_SameParent`, `Forks_MergeConsentRequired`, `Forks_NotClean`,
 * `ConsentLedger_Unusable`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("1000", 18) });
 * const sibling = await client.passports.forkSync({ parent: 1n, bond: parseUnits("100", 18) });
 * const bond = parseUnits("100", 18);
 * await client.passports.forkFromTwoSync({ parent: 1n, otherParent: sibling.event.child, bond });
 * ```
 */
export const forkPassportFromTwo = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.forkFromTwo,
  event: forks.PassportForked,
  args: (parameters: forkPassportFromTwo.Parameters & CallContext) => [
    childOf(parameters),
    parameters.otherParent,
    parameters.consents ?? [],
    parameters.merges ?? [],
  ],
  before: warnBeforeFork,
});
/** {@link forkPassportFromTwo}, then waits and answers with the event `PassportForked`. */
export const forkPassportFromTwoSync = /*#__PURE__*/ syncAction(forkPassportFromTwo);
export declare namespace forkPassportFromTwo {
  interface Parameters {
    /** The first parent. */
    parent: bigint;
    /** The second parent. */
    otherParent: bigint;
    /** Who controls the child; the sender by default. Another one must have signed, see `signRegistration`. */
    controller?: Address | undefined;
    /** The child's kind; an agent by default. */
    kind?: Kind | undefined;
    /** At most the parent's; 0 by default. */
    declaredClass?: number | undefined;
    /** Content-addressed profile; empty by default. */
    uri?: string | undefined;
    /** The child's own bond, drawn from the sender, in the asset's units. */
    bond: bigint;
    /** Last second of the controller's signature. */
    deadline?: bigint | undefined;
    /** The controller's signature where it is not the sender. */
    signature?: Hex | undefined;
    /** Replicate receipts: of the parent where the sender does not control it, of the domain's founder beyond the birth threshold. */
    consents?: readonly ConsentProof[] | undefined;
    /** Fork to another controller although both will answer for one domain. */
    acknowledgeLiability?: boolean | undefined;
    /** A merge receipt of the founder of the first parent's domain and one of the second's; none when they are of one domain. */
    merges?: readonly ConsentProof[] | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Makes one domain of two on a receipt of each founder. Anyone may bring them. Both domains must be clean.
 *
 * @throws ContractRevertError: `Forks_SameDomain`, `Forks_NotClean`, `Forks_MergeConsentRequired`,
 * `ConsentLedger_Unusable`, `ConsentLedger_WrongReceipt`
 *
 * @example
 * ```ts
 * const { subject } = await client.passports.mergeSubject({ a: 1n, b: 2n });
 * const first = await client.consent.sign({ passport: 1n, purpose: Purpose.Merge, subject });
 * const second = await citizen.consent.sign({ passport: 2n, purpose: Purpose.Merge, subject });
 * await client.passports.mergeSync({ a: 1n, b: 2n, merges: [first, second] });
 * ```
 */
export const mergeDomains = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.merge,
  event: forks.MergeAgreed,
  args: ({ a, b, merges }: mergeDomains.Parameters) => [a, b, merges],
});
/** {@link mergeDomains}, then waits and answers with the event `MergeAgreed`. */
export const mergeDomainsSync = /*#__PURE__*/ syncAction(mergeDomains);
export declare namespace mergeDomains {
  interface Parameters {
    /** A passport of the first domain. */
    a: bigint;
    /** A passport of the second. */
    b: bigint;
    /** A merge receipt of each founder, `a`'s first. */
    merges: readonly ConsentProof[];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * What the merge receipts of two passports' founders name: their two domains as they are now.
 *
 * @example
 * ```ts
 * const { subject } = await client.passports.mergeSubject({ a: 1n, b: 2n });
 * console.log(subject);
 * ```
 */
export const getMergeSubject = /*#__PURE__*/ readAction({
  module: "forks",
  item: forks.mergeSubjectOf,
  args: ({ a, b }: getMergeSubject.Parameters) => [a, b],
  result: (subject) => ({ subject }),
});
export declare namespace getMergeSubject {
  interface Parameters {
    /** The one passport. */
    a: bigint;
    /** The other. */
    b: bigint;
  }
  type ReturnType = ResultOf<typeof getMergeSubject>;
  type ErrorType = ReadErrorType;
}

/**
 * What a replicate receipt names: the parents, and who will control the child.
 *
 * @example
 * ```ts
 * const { subject } = await client.passports.forkSubject({ parent: 1n, controller: citizen.account.address });
 * console.log(subject);
 * ```
 */
export const getForkSubject = /*#__PURE__*/ readAction({
  module: "forks",
  item: forks.forkSubject,
  args: ({ parent, otherParent = 0n, controller }: getForkSubject.Parameters) => [parent, otherParent, controller],
  result: (subject) => ({ subject }),
});
export declare namespace getForkSubject {
  interface Parameters {
    /** The parent that forks. */
    parent: bigint;
    /** 0 for a child of one parent, which is the default. */
    otherParent?: bigint | undefined;
    /** Who will control the child. */
    controller: Address;
  }
  type ReturnType = ResultOf<typeof getForkSubject>;
  type ErrorType = ReadErrorType;
}
