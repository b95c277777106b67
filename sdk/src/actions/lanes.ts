import type { Address, Hash, Hex } from "viem";

import * as escrow from "../abis/escrow.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";
import type { Release } from "../types/escrow.js";

/**
 * Opens a lane to another cell of this chain, or changes its parts: its passports can then be paid here (ESC-3). By the
 * admin mantle alone, so propose `openLane.call(…)` through the timelock. Capability *amend*.
 *
 * @throws ContractRevertError: `Escrow_BadLane`
 *
 * @example
 * ```ts
 * // Addresses of the other cell; who proposes it through the timelock needs the call alone.
 * const other = { passports: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", liability: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", forks: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" } as const;
 * const call = openLane.call({ cell, registry: other.passports, liability: other.liability, forks: other.forks });
 * console.log(call.functionName);
 * ```
 */
export const openLane = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.openLane,
  errors: furtherErrors,
  event: escrow.LaneOpened,
  args: ({ registry, liability, forks }: openLane.Parameters) => [registry, liability, forks],
});
/** {@link openLane}, then waits and answers with the event `LaneOpened`. */
export const openLaneSync = /*#__PURE__*/ syncAction(openLane);
export declare namespace openLane {
  interface Parameters {
    /** The other cell's `Passports`. */
    registry: Address;
    /** The other cell's `Liability`. */
    liability: Address;
    /** The other cell's `Forks`. */
    forks: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Closes a lane at once, in any posture; only the charter opens it again. What was paid is held meanwhile, never lost. By
 * a sentinel. Capability *justice*.
 *
 * @throws ContractRevertError: `Escrow_LaneClosed`
 *
 * @example
 * ```ts
 * await client.escrow.closeLaneSync({ registry: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" });
 * ```
 */
export const closeLane = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.closeLane,
  errors: furtherErrors,
  event: escrow.LaneClosed,
  args: ({ registry }: closeLane.Parameters) => [registry],
});
/** {@link closeLane}, then waits and answers with the event `LaneClosed`. */
export const closeLaneSync = /*#__PURE__*/ syncAction(closeLane);
export declare namespace closeLane {
  interface Parameters {
    /** The other cell's `Passports`. */
    registry: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * `release` to a passport of another cell. While the posture does not simply allow it, it waits by purpose class
 * (`ReleaseDelayed`) and, above the cap, needs the co-signature of an officer for this very call (see `coSign`). A closed
 * lane does not stop it: what is credited is held. Capability *settle across*.
 *
 * @throws ContractRevertError: `Escrow_WrongLane`, `Escrow_NotCoSigned`, and as `release`
 *
 * @example
 * ```ts
 * const payee = foreignPassport({ registry: cell.addresses.passports, passport: 2n });
 * const terms = await client.escrow.build({ payer: 1n, payee, amount: parseUnits("10", 18) });
 * await client.escrow.releaseAcrossSync({ terms, index: 1n, proof: { evidence: keccak256("0x01"), signature: "0x" } });
 * ```
 */
export const releaseMilestoneAcross = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.releaseAcross,
  errors: furtherErrors,
  args: ({ terms, index, proof }: releaseMilestoneAcross.Parameters) => [terms, index, proof],
});
/** {@link releaseMilestoneAcross}, then waits. */
export const releaseMilestoneAcrossSync = /*#__PURE__*/ syncAction(releaseMilestoneAcross);
export declare namespace releaseMilestoneAcross {
  type Parameters = Release;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Makes one call of the escrow in which the caller acts for a party under a delegation with the scope to settle (CON-4):
 * a release, refund, claim of delivery, dispute or offer, or a `batch` of them. What it gives away is counted against the
 * caps of the whole chain of delegations. Capability *justice*.
 *
 * @throws ContractRevertError: `Escrow_OtherDelegation`, `Delegations_NotLive`, `Delegations_NotDelegate`,
 * `Delegations_OutOfScope`, `Delegations_OtherAsset`, `Delegations_OverCap`, and as the call itself
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * const proof = { evidence: keccak256("0x01"), signature: "0x" } as const;
 * const { data } = releaseMilestone.call({ cell, terms, index: 1n, proof });
 * await client.escrow.actUnderSync({ delegation: 1n, call: data });
 * ```
 */
export const settleUnderDelegation = /*#__PURE__*/ writeAction({
  module: "escrow",
  item: escrow.actUnder,
  errors: furtherErrors,
  args: ({ delegation, call }: settleUnderDelegation.Parameters) => [delegation, call],
  value: ({ value }: settleUnderDelegation.Parameters) => value,
});
/** {@link settleUnderDelegation}, then waits. */
export const settleUnderDelegationSync = /*#__PURE__*/ syncAction(settleUnderDelegation);
export declare namespace settleUnderDelegation {
  interface Parameters {
    /** The caller's delegation. */
    delegation: bigint;
    /** Encoded call. */
    call: Hex;
    /** Sent along, in wei. */
    value?: bigint | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The lane to the cell of a registry; zeros for one that never was. Total.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.lane({ registry: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" }));
 * ```
 */
export const getLane = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.laneOf,
  errors: furtherErrors,
  args: ({ registry }: getLane.Parameters) => [registry],
  result: (answer) => answer,
});
export declare namespace getLane {
  interface Parameters {
    /** The other cell's `Passports`. */
    registry: Address;
  }
  type ReturnType = ResultOf<typeof getLane>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether an escrow's payee is of another cell: then releases go through `releaseAcross`. Total.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.isAcross({ escrow: keccak256("0x01") }));
 * ```
 */
export const isEscrowAcross = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.isAcross,
  errors: furtherErrors,
  args: ({ escrow }: isEscrowAcross.Parameters) => [escrow],
  result: (answer) => answer,
});
export declare namespace isEscrowAcross {
  interface Parameters {
    /** The escrow's id. */
    escrow: Hex;
  }
  type ReturnType = ResultOf<typeof isEscrowAcross>;
  type ErrorType = ReadErrorType;
}
