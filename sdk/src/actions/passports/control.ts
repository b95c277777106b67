import type { Address, Hash } from "viem";

import * as passports from "../../abis/passports.js";
import type { ConsentProof } from "../../eip712/consent.js";
import type { WriteErrorType } from "../../errors/index.js";
import { warnBeforeHandOver } from "../../internal/liability.js";
import { syncAction, writeAction } from "../../internal/write.js";

/**
 * Offers control to an address, which can accept after the recovery delay and for 30 days. A default fork that
 * would change hands is refused with a `ForkLiabilityWarning` unless `acknowledgeLiability` is set.
 *
 * @throws ContractRevertError: `Passports_NotController`, `Passports_OfferWaits`, `Passports_RecoveryPending`,
 * `Passports_BadAddress`
 *
 * @example
 * ```ts
 * const { event } = await client.passports.offerControlSync({ passport: 1n, to: citizen.account.address });
 * console.log(new Date(event.readyAt * 1000));
 * ```
 */
export const offerControl = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.offerControl,
  event: passports.ControlOffered,
  args: ({ passport, to }: offerControl.Parameters) => [passport, to],
  before: warnBeforeHandOver,
});
/** {@link offerControl}, then waits and answers with the event `ControlOffered`. */
export const offerControlSync = /*#__PURE__*/ syncAction(offerControl);
export declare namespace offerControl {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who may accept. */
    to: Address;
    /** Offer a default fork although its new controller will answer for the whole domain. */
    acknowledgeLiability?: boolean | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes an offer of control back. By the controller, at any time.
 *
 * @throws ContractRevertError: `Passports_NotController`, `Passports_NotOffered`
 *
 * @example
 * ```ts
 * await client.passports.cancelOfferSync({ passport: 1n });
 * ```
 */
export const cancelControlOffer = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.cancelOffer,
  event: passports.ControlOfferCancelled,
  args: ({ passport }: cancelControlOffer.Parameters) => [passport],
});
/** {@link cancelControlOffer}, then waits and answers with the event `ControlOfferCancelled`. */
export const cancelControlOfferSync = /*#__PURE__*/ syncAction(cancelControlOffer);
export declare namespace cancelControlOffer {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Accepts control. The sender must be unbound, or bound to the passport's domain; the bond stays, and the liability
 * with it.
 *
 * @throws ContractRevertError: `Passports_NotOffered`, `Passports_OfferNotReady`, `Passports_OfferExpired`,
 * `Passports_BoundElsewhere`, `Recovery_Frozen`
 *
 * @example
 * ```ts
 * const { event } = await citizen.passports.acceptControlSync({ passport: 1n });
 * console.log(event.controlEpoch);
 * ```
 */
export const acceptControl = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.acceptControl,
  event: passports.ControlTransferred,
  args: ({ passport }: acceptControl.Parameters) => [passport],
});
/** {@link acceptControl}, then waits and answers with the event `ControlTransferred`. */
export const acceptControlSync = /*#__PURE__*/ syncAction(acceptControl);
export declare namespace acceptControl {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Accepts control and makes the two domains one.
 *
 * @throws ContractRevertError: `ConsentLedger_Unusable`, `ConsentLedger_WrongReceipt`,
 * `Passports_OutsideLimits`, `Liability_NotInGoodStanding`, `Liability_CaseOpen`
 *
 * @example
 * ```ts
 * const { subject } = await client.passports.mergeSubject({ a: 1n, b: 2n });
 * const first = await client.consent.sign({ passport: 1n, purpose: Purpose.Merge, subject });
 * const second = await citizen.consent.sign({ passport: 2n, purpose: Purpose.Merge, subject });
 * await citizen.passports.acceptControlAndMergeSync({ passport: 1n, beside: 2n, merges: [first, second] });
 * ```
 */
export const acceptControlAndMerge = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.acceptControlAndMerge,
  event: passports.ControlTransferred,
  args: ({ passport, beside, merges }: acceptControlAndMerge.Parameters) => [passport, beside, merges],
});
/** {@link acceptControlAndMerge}, then waits and answers with the event `ControlTransferred`. */
export const acceptControlAndMergeSync = /*#__PURE__*/ syncAction(acceptControlAndMerge);
export declare namespace acceptControlAndMerge {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** An open passport of the domain that the sender is bound to. */
    beside: bigint;
    /** Merge receipts of the founders of `passport`'s domain and of `beside`'s, in this order. */
    merges: readonly [ConsentProof, ConsentProof];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Forgets the binding of an address that left, whose tail is over and whose domain is settled. Anyone may call.
 *
 * @throws ContractRevertError: `Passports_StillBound`, `Passports_NeverBound`
 *
 * @example
 * ```ts
 * await client.passports.releaseBindingSync({ address: citizen.account.address });
 * ```
 */
export const releaseBinding = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.releaseBinding,
  event: passports.ActorReleased,
  args: ({ address }: releaseBinding.Parameters) => [address],
});
/** {@link releaseBinding}, then waits and answers with the event `ActorReleased`. */
export const releaseBindingSync = /*#__PURE__*/ syncAction(releaseBinding);
export declare namespace releaseBinding {
  interface Parameters {
    /** Who left. */
    address: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
