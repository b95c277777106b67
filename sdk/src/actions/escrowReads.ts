import type { Address, Hex } from "viem";
import * as escrow from "../abis/escrow.js";
import type { ReadErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import type { EscrowTerms } from "../types/escrow.js";

/**
 * An asset as admitted; zeros for one that never was.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.asset({ asset: client.account.address }));
 * ```
 */
export const getEscrowAsset = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.assetOf,
  errors: furtherErrors,
  args: ({ asset }: getEscrowAsset.Parameters) => [asset],
  result: (answer) => answer,
});
export declare namespace getEscrowAsset {
  interface Parameters {
    /** An admitted asset; the zero address for the chain's coin. */
    asset: Address;
  }
  type ReturnType = ResultOf<typeof getEscrowAsset>;
  type ErrorType = ReadErrorType;
}

/**
 * What a passport can withdraw of an asset, in its units.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.credit({ passport: 1n, asset: client.account.address }));
 * ```
 */
export const getSettlementCredit = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.creditOf,
  errors: furtherErrors,
  args: ({ passport, asset }: getSettlementCredit.Parameters) => [passport, asset],
  result: (answer) => answer,
});
export declare namespace getSettlementCredit {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** An admitted asset; the zero address for the chain's coin. */
    asset: Address;
  }
  type ReturnType = ResultOf<typeof getSettlementCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * What an attestor signs: EIP-712 `Delivery(bytes32 escrow,uint256 milestone,bytes32 evidence)` in the domain
 * `Isopolity Escrow`, `1`.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.deliveryDigest({ escrow: keccak256("0x01"), index: 1n, evidence: keccak256("0x01") }));
 * ```
 */
export const getDeliveryDigest = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.deliveryDigest,
  errors: furtherErrors,
  args: ({ escrow, index, evidence }: getDeliveryDigest.Parameters) => [escrow, index, evidence],
  result: (answer) => answer,
});
export declare namespace getDeliveryDigest {
  interface Parameters {
    /** The escrow's id. */
    escrow: Hex;
    /** Index of the milestone. */
    index: bigint;
    /** Hash of what was delivered. */
    evidence: Hex;
  }
  type ReturnType = ResultOf<typeof getDeliveryDigest>;
  type ErrorType = ReadErrorType;
}

/**
 * A dispute as it stands. Total.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.getDispute({ arbitrator: client.account.address, disputeID: 1n }));
 * ```
 */
export const getEscrowDispute = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.disputeOf,
  errors: furtherErrors,
  args: ({ arbitrator, disputeID }: getEscrowDispute.Parameters) => [arbitrator, disputeID],
  result: (answer) => answer,
});
export declare namespace getEscrowDispute {
  interface Parameters {
    /** The arbitrator. */
    arbitrator: Address;
    /** The dispute, as the arbitrator numbers it. */
    disputeID: bigint;
  }
  type ReturnType = ResultOf<typeof getEscrowDispute>;
  type ErrorType = ReadErrorType;
}

/**
 * Seconds that a large release of each purpose waits in an emergency.
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * console.log(await client.escrow.emergencyWait({ terms }));
 * ```
 */
export const getEmergencyWait = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.emergencyWaitOf,
  errors: furtherErrors,
  args: ({ terms }: getEmergencyWait.Parameters) => [terms],
  result: (answer) => answer,
});
export declare namespace getEmergencyWait {
  interface Parameters {
    /** As it was opened. */
    terms: EscrowTerms;
  }
  type ReturnType = ResultOf<typeof getEmergencyWait>;
  type ErrorType = ReadErrorType;
}

/**
 * The id of an escrow of these terms.
 *
 * @example
 * ```ts
 * const terms = await client.escrow.build({ payer: 1n, payee: 2n, amount: parseUnits("10", 18) });
 * console.log(await client.escrow.id({ terms }));
 * ```
 */
export const getEscrowId = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.escrowId,
  errors: furtherErrors,
  args: ({ terms }: getEscrowId.Parameters) => [terms],
  result: (answer) => answer,
});
export declare namespace getEscrowId {
  interface Parameters {
    /** As it was opened. */
    terms: EscrowTerms;
  }
  type ReturnType = ResultOf<typeof getEscrowId>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether releases from an escrow go through the large door: it was above its asset's threshold when it opened.
 * Total.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.isLarge({ escrow: keccak256("0x01") }));
 * ```
 */
export const isLargeEscrow = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.isLarge,
  errors: furtherErrors,
  args: ({ escrow }: isLargeEscrow.Parameters) => [escrow],
  result: (answer) => answer,
});
export declare namespace isLargeEscrow {
  interface Parameters {
    /** The escrow's id. */
    escrow: Hex;
  }
  type ReturnType = ResultOf<typeof isLargeEscrow>;
  type ErrorType = ReadErrorType;
}

/**
 * Names a milestone: the hash of its escrow's id and its index.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.milestoneKey({ escrow: keccak256("0x01"), index: 1n }));
 * ```
 */
export const getMilestoneKey = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.milestoneKey,
  errors: furtherErrors,
  args: ({ escrow, index }: getMilestoneKey.Parameters) => [escrow, index],
  result: (answer) => answer,
});
export declare namespace getMilestoneKey {
  interface Parameters {
    /** The escrow's id. */
    escrow: Hex;
    /** Index of the milestone. */
    index: bigint;
  }
  type ReturnType = ResultOf<typeof getMilestoneKey>;
  type ErrorType = ReadErrorType;
}

/**
 * A milestone as it stands. Total: zeros for an unknown escrow; of a known one, indices beyond the last read as open.
 *
 * @example
 * ```ts
 * console.log(await client.escrow.milestone({ escrow: keccak256("0x01"), index: 1n }));
 * ```
 */
export const getMilestone = /*#__PURE__*/ readAction({
  module: "escrow",
  item: escrow.milestoneOf,
  errors: furtherErrors,
  args: ({ escrow, index }: getMilestone.Parameters) => [escrow, index],
  result: (its) => its,
});
export declare namespace getMilestone {
  interface Parameters {
    /** The escrow's id. */
    escrow: Hex;
    /** Index of the milestone. */
    index: bigint;
  }
  type ReturnType = ResultOf<typeof getMilestone>;
  type ErrorType = ReadErrorType;
}
