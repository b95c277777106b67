import type { Hash, Hex } from "viem";

import * as interim from "../abis/interimCourt.js";
import type { Order, SignerSignature } from "../eip712/order.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { bySigner } from "../internal/sort.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Files an order that a quorum signed. It reserves its claim on the respondent's domain at once and can be executed
 * after the notice. Anyone may call.
 *
 * @throws ContractRevertError: `SignerSet_BelowThreshold`, `SignerSet_BadSignature`, `SignerSet_NotSigner`,
 * `InterimCourt_DiscoveryLimit`, `InterimCourt_ActLimit`, `Orders_NotNew`, `Orders_AboveClaim`
 *
 * @example
 * ```ts
 * const order = client.interim.build({
 *   respondent: 1n,
 *   claim: parseUnits("10", 18),
 *   incident: keccak256("0x01"),
 *   actAt: Number((await client.getBlock()).timestamp) - 60,
 *   legs: [sanctionLeg({ kind: Sanction.Warning, length: 86_400 })],
 * });
 * const signatures = await Promise.all(judges.map((judge) => judge.interim.sign({ order })));
 * const { event } = await client.interim.fileSync({ order, signatures });
 * console.log(event.orderHash, new Date(event.readyAt * 1000));
 * ```
 */
export const fileOrder = /*#__PURE__*/ writeAction({
  module: "interimCourt",
  item: interim.file,
  event: interim.OrderFiled,
  args: ({ order, signatures }: fileOrder.Parameters) => [order, bySigner(signatures)],
});
/** {@link fileOrder}, then waits and answers with the event `OrderFiled`. */
export const fileOrderSync = /*#__PURE__*/ syncAction(fileOrder);
export declare namespace fileOrder {
  interface Parameters {
    /** See `buildOrder`. */
    order: Order;
    /** One each of enough signers, in any order. */
    signatures: readonly SignerSignature[];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Executes a leg of an order after its notice. Anyone may call; a leg whose module refuses stays executable.
 *
 * @throws ContractRevertError: `Orders_NotReady`, `Orders_NotFiled`, `Orders_LegDone`, `Orders_UnknownLeg`
 *
 * @example
 * ```ts
 * const order = client.interim.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * await client.interim.executeSync({ order, leg: 0 });
 * ```
 */
export const executeOrder = /*#__PURE__*/ writeAction({
  module: "interimCourt",
  item: interim.execute,
  event: interim.LegExecuted,
  args: ({ order, leg }: executeOrder.Parameters) => [order, BigInt(leg)],
});
/** {@link executeOrder}, then waits and answers with the event `LegExecuted`. */
export const executeOrderSync = /*#__PURE__*/ syncAction(executeOrder);
export declare namespace executeOrder {
  interface Parameters {
    /** As it was filed. */
    order: Order;
    /** Index of the leg. */
    leg: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Closes an order of which every leg ran, or whose time is over, and releases its reserve. Anyone may call.
 *
 * @throws ContractRevertError: `Orders_StillOpen`, `Orders_NotFiled`
 *
 * @example
 * ```ts
 * await client.interim.closeSync({ orderHash: keccak256("0x01") });
 * ```
 */
export const closeOrder = /*#__PURE__*/ writeAction({
  module: "interimCourt",
  item: interim.close,
  event: interim.OrderClosed,
  args: ({ orderHash }: closeOrder.Parameters) => [orderHash],
});
/** {@link closeOrder}, then waits and answers with the event `OrderClosed`. */
export const closeOrderSync = /*#__PURE__*/ syncAction(closeOrder);
export declare namespace closeOrder {
  interface Parameters {
    /** The order's hash, see {@link hashOrder}. */
    orderHash: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Annuls an order of which no leg has run, filed or not, on a quorum's signatures.
 *
 * @throws ContractRevertError: `Orders_Begun`, `Orders_NotFiled`, `SignerSet_BelowThreshold`
 *
 * @example
 * ```ts
 * const orderHash = keccak256("0x01");
 * const signatures = await Promise.all(judges.map((judge) => judge.interim.signAnnulment({ orderHash })));
 * await client.interim.annulSync({ orderHash, signatures });
 * ```
 */
export const annulOrder = /*#__PURE__*/ writeAction({
  module: "interimCourt",
  item: interim.annul,
  event: interim.OrderAnnulled,
  args: ({ orderHash, signatures }: annulOrder.Parameters) => [orderHash, bySigner(signatures)],
});
/** {@link annulOrder}, then waits and answers with the event `OrderAnnulled`. */
export const annulOrderSync = /*#__PURE__*/ syncAction(annulOrder);
export declare namespace annulOrder {
  interface Parameters {
    /** The order's hash, see {@link hashOrder}. */
    orderHash: Hex;
    /** One each of enough signers, in any order. */
    signatures: readonly SignerSignature[];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * An order as the court keeps it; `OrderStatus.Unknown` for a hash never seen.
 *
 * @example
 * ```ts
 * const { status, readyAt } = await client.interim.get({ orderHash: keccak256("0x01") });
 * console.log(nameOf(OrderStatus, status), readyAt);
 * ```
 */
export const getOrder = /*#__PURE__*/ readAction({
  module: "interimCourt",
  item: interim.orderOf,
  args: ({ orderHash }: getOrder.Parameters) => [orderHash],
  result: (answer) => answer,
});
export declare namespace getOrder {
  interface Parameters {
    /** The order's hash, see {@link hashOrder}. */
    orderHash: Hex;
  }
  type ReturnType = ResultOf<typeof getOrder>;
  type ErrorType = ReadErrorType;
}

/**
 * An order's hash as the court computes it; `hashOrder` needs no node.
 *
 * @example
 * ```ts
 * const order = client.interim.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * console.log(await client.interim.hash({ order }));
 * ```
 */
export const getOrderHash = /*#__PURE__*/ readAction({
  module: "interimCourt",
  item: interim.hashOrder,
  args: ({ order }: getOrderHash.Parameters) => [order],
  result: (answer) => answer,
});
export declare namespace getOrderHash {
  interface Parameters {
    /** The order, as `build` builds it. */
    order: Order;
  }
  type ReturnType = ResultOf<typeof getOrderHash>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a leg could be executed now: filed, past its notice, not run.
 *
 * @example
 * ```ts
 * console.log(await client.interim.isExecutable({ orderHash: keccak256("0x01"), leg: 0 }));
 * ```
 */
export const isExecutable = /*#__PURE__*/ readAction({
  module: "interimCourt",
  item: interim.isExecutable,
  args: ({ orderHash, leg }: isExecutable.Parameters) => [orderHash, BigInt(leg)],
  result: (answer) => answer,
});
export declare namespace isExecutable {
  interface Parameters {
    /** The order's hash, see {@link hashOrder}. */
    orderHash: Hex;
    /** Index of the leg, from 0. */
    leg: number;
  }
  type ReturnType = ResultOf<typeof isExecutable>;
  type ErrorType = ReadErrorType;
}

/**
 * The court's signers, ascending.
 *
 * @example
 * ```ts
 * console.log(await client.interim.signers());
 * ```
 */
export const getCourtSigners = /*#__PURE__*/ readAction({
  module: "interimCourt",
  item: interim.signers,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getCourtSigners {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getCourtSigners>;
  type ErrorType = ReadErrorType;
}

/**
 * How many of the court's signers must sign.
 *
 * @example
 * ```ts
 * console.log(await client.interim.threshold());
 * ```
 */
export const getCourtThreshold = /*#__PURE__*/ readAction({
  module: "interimCourt",
  item: interim.threshold,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getCourtThreshold {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getCourtThreshold>;
  type ErrorType = ReadErrorType;
}
