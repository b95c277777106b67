import type { Address, Hash, Hex } from "viem";

import * as liability from "../abis/liability.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Credits what was paid on a claim to its holder. Anyone may call.
 *
 * @throws ContractRevertError: `Liability_NothingToCollect`
 *
 * @example
 * ```ts
 * const holder = client.account.address;
 * await client.claims.collectSync({ domain: 2n ** 39n, round: 0n, holder });
 * ```
 */
export const collectClaim = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.collectClaim,
  event: liability.ClaimCollected,
  args: ({ domain, round, holder }: collectClaim.Parameters) => [domain, round, holder],
});
/** {@link collectClaim}, then waits and answers with the event `ClaimCollected`. */
export const collectClaimSync = /*#__PURE__*/ syncAction(collectClaim);
export declare namespace collectClaim {
  interface Parameters {
    /** The domain that owes. */
    domain: bigint;
    /** Which of its debts, see `getDomain`. */
    round: bigint;
    /** Who is credited. */
    holder: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Hands the sender's whole claim to another holder, collecting first what was paid on it.
 *
 * @throws ContractRevertError: `Liability_BadAssignee`, `Liability_NothingToCollect`
 *
 * @example
 * ```ts
 * await client.claims.assignSync({ domain: 2n ** 39n, round: 0n, to: citizen.account.address });
 * ```
 */
export const assignClaim = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.assignClaim,
  event: liability.ClaimAssigned,
  args: ({ domain, round, to }: assignClaim.Parameters) => [domain, round, to],
});
/** {@link assignClaim}, then waits and answers with the event `ClaimAssigned`. */
export const assignClaimSync = /*#__PURE__*/ syncAction(assignClaim);
export declare namespace assignClaim {
  interface Parameters {
    /** The domain that owes. */
    domain: bigint;
    /** Which of its debts, see `getDomain`. */
    round: bigint;
    /** The new holder. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Passes what a discharged passport's domain paid on to the creditors of the domain that it left. Anyone may call.
 *
 * @throws ContractRevertError: `Liability_NothingToCollect`
 *
 * @example
 * ```ts
 * await client.claims.relaySync({ domain: 2n ** 39n + 1n, round: 0n, origin: 2n ** 39n, originRound: 0n });
 * ```
 */
export const relayClaim = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.relayClaim,
  event: liability.ClaimRelayed,
  args: ({ domain, round, origin, originRound }: relayClaim.Parameters) => [domain, round, origin, originRound],
});
/** {@link relayClaim}, then waits and answers with the event `ClaimRelayed`. */
export const relayClaimSync = /*#__PURE__*/ syncAction(relayClaim);
export declare namespace relayClaim {
  interface Parameters {
    /** The domain that owes. */
    domain: bigint;
    /** Which of its debts, see `getDomain`. */
    round: bigint;
    /** The domain that the discharged passport left. */
    origin: bigint;
    /** The round of its debt. */
    originRound: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * What is still owed on a claim, and what can be collected now, in the asset's units.
 *
 * @example
 * ```ts
 * const id = await client.bonds.domainOf({ passport: 1n });
 * console.log(await client.claims.get({ domain: id, round: 0n, holder: client.account.address }));
 * ```
 */
export const getClaim = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.claimOf,
  args: ({ domain, round, holder }: getClaim.Parameters) => [domain, round, holder],
  result: ([outstanding, collectable]) => ({ outstanding, collectable }),
});
export declare namespace getClaim {
  interface Parameters {
    /** The domain that owes. */
    domain: bigint;
    /** Which of its debts, see `getDomain`. */
    round: bigint;
    /** Who holds the claim. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getClaim>;
  type ErrorType = ReadErrorType;
}

/**
 * An open case's claim on a domain; zeros when there is none.
 *
 * @example
 * ```ts
 * console.log(await client.claims.caseOf({ caseId: keccak256("0x01") }));
 * ```
 */
export const getCase = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.caseOf,
  args: ({ caseId }: getCase.Parameters) => [caseId],
  result: (answer) => answer,
});
export declare namespace getCase {
  interface Parameters {
    /** The hash of its order. */
    caseId: Hex;
  }
  type ReturnType = ResultOf<typeof getCase>;
  type ErrorType = ReadErrorType;
}
