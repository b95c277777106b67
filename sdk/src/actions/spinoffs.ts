import type { Hash, Hex } from "viem";

import * as forks from "../abis/forks.js";
import * as liability from "../abis/liability.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Announces that a passport leaves its domain under a sponsor's cover. By its controller; the notice of 7 days
 * begins.
 *
 * @throws ContractRevertError: `Forks_NotController`, `Forks_SpinOffPending`, `Forks_TermsExpired`,
 * `Forks_NotClean`, `Forks_SameDomain`, `Forks_SponsorUnfit`, `Forks_CoverTooLow`, `Forks_RoyaltyTooHigh`,
 * `Forks_TailTooShort`, `Forks_BadSponsorSignature`
 *
 * @example
 * ```ts
 * const deadline = Math.floor(Date.now() / 1000) + 86_400;
 * const terms = { passport: 3n, sponsor: 2n, cover: parseUnits("40", 18), royalty: 500, tail: 180 * 86_400, deadline };
 * const signature = await citizen.spinoffs.sign(terms);
 * await client.spinoffs.requestSync({ ...terms, signature });
 * ```
 */
export const requestSpinOff = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.requestSpinOff,
  event: forks.SpinOffRequested,
  args: ({ passport, sponsor, cover, royalty, tail, deadline, signature }: requestSpinOff.Parameters) => [
    { passport, sponsor, cover, royalty, tail, deadline },
    signature,
  ],
});
/** {@link requestSpinOff}, then waits and answers with the event `SpinOffRequested`. */
export const requestSpinOffSync = /*#__PURE__*/ syncAction(requestSpinOff);
export declare namespace requestSpinOff {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The passport that covers it, of another domain, tier 3 or higher. */
    sponsor: bigint;
    /** Locked of the sponsor's own bond for the tail, in the asset's units. */
    cover: bigint;
    /** The sponsor's share of what the spin-off earns, in basis points. */
    royalty: number;
    /** Seconds in which earlier acts still reach it. */
    tail: number;
    /** Last second in which the request can be made. */
    deadline: number;
    /** The signature of the sponsor's controller, see `signSponsorship`. */
    signature: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes an announced spin-off back. By the controller of the applicant or of the sponsor.
 *
 * @throws ContractRevertError: `Forks_NoSpinOff`, `Forks_NotSponsor`
 *
 * @example
 * ```ts
 * await client.spinoffs.cancelSync({ passport: 3n });
 * ```
 */
export const cancelSpinOff = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.cancelSpinOff,
  event: forks.SpinOffCancelled,
  args: ({ passport }: cancelSpinOff.Parameters) => [passport],
});
/** {@link cancelSpinOff}, then waits and answers with the event `SpinOffCancelled`. */
export const cancelSpinOffSync = /*#__PURE__*/ syncAction(cancelSpinOff);
export declare namespace cancelSpinOff {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Puts the claim of a case aside, so that it no longer blocks the spin-off. Drawn from the sender's credit and
 * allowance.
 *
 * @throws ContractRevertError: `Forks_CaseElsewhere`, `Forks_ClaimantServed`, `Forks_NoSpinOff`,
 * `Liability_Underfunded`
 *
 * @example
 * ```ts
 * await client.spinoffs.escrowClaimSync({ passport: 3n, caseId: keccak256("0x01") });
 * ```
 */
export const escrowClaim = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.escrowClaim,
  event: forks.SpinOffClaimEscrowed,
  args: ({ passport, caseId }: escrowClaim.Parameters) => [passport, caseId],
});
/** {@link escrowClaim}, then waits and answers with the event `SpinOffClaimEscrowed`. */
export const escrowClaimSync = /*#__PURE__*/ syncAction(escrowClaim);
export declare namespace escrowClaim {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The case: the hash of its order. */
    caseId: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Completes a spin-off after its notice: the passport moves to a new domain with its bond. By its controller.
 *
 * @throws ContractRevertError: `Forks_NoticeRuns`, `Forks_NoticeExpired`, `Forks_SponsorChanged`,
 * `Forks_CaseNotEscrowed`, `Passports_NotAlone`, `Passports_ActorInTail`, `Liability_CaseOpen`
 *
 * @example
 * ```ts
 * const { event } = await client.spinoffs.completeSync({ passport: 3n });
 * console.log(event.origin, event.tailEnds);
 * ```
 */
export const completeSpinOff = /*#__PURE__*/ writeAction({
  module: "forks",
  item: forks.completeSpinOff,
  event: forks.PassportSpunOff,
  args: ({ passport, caseIds = [] }: completeSpinOff.Parameters) => [passport, caseIds],
});
/** {@link completeSpinOff}, then waits and answers with the event `PassportSpunOff`. */
export const completeSpinOffSync = /*#__PURE__*/ syncAction(completeSpinOff);
export declare namespace completeSpinOff {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Every open case of the domain, ascending; none by default. */
    caseIds?: readonly Hex[] | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The spin-off that waits out its notice; zeros when none does.
 *
 * @example
 * ```ts
 * const { sponsor, readyAt } = await client.spinoffs.get({ passport: 1n });
 * console.log(sponsor, readyAt);
 * ```
 */
export const getSpinOff = /*#__PURE__*/ readAction({
  module: "forks",
  item: forks.spinOffOf,
  args: ({ passport }: getSpinOff.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getSpinOff {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getSpinOff>;
  type ErrorType = ReadErrorType;
}

/**
 * The terms under which a spun-off passport lives; zeros for one that never was.
 *
 * @example
 * ```ts
 * const { sponsor, royalty } = await client.spinoffs.sponsorship({ passport: 1n });
 * console.log(sponsor, royalty);
 * ```
 */
export const getSponsorship = /*#__PURE__*/ readAction({
  module: "forks",
  item: forks.sponsorshipOf,
  args: ({ passport }: getSponsorship.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getSponsorship {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getSponsorship>;
  type ErrorType = ReadErrorType;
}

/**
 * The nonce that the next sponsor of a passport signs.
 *
 * @example
 * ```ts
 * console.log(await client.spinoffs.nonce({ passport: 1n }));
 * ```
 */
export const getSpinOffNonce = /*#__PURE__*/ readAction({
  module: "forks",
  item: forks.spinOffNonceOf,
  args: ({ passport }: getSpinOffNonce.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getSpinOffNonce {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getSpinOffNonce>;
  type ErrorType = ReadErrorType;
}

/**
 * How a passport left its domain; zeros when it never did.
 *
 * @example
 * ```ts
 * const { origin, tailEnds } = await client.spinoffs.departure({ passport: 1n });
 * console.log(origin, tailEnds);
 * ```
 */
export const getDeparture = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.departureOf,
  args: ({ passport }: getDeparture.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getDeparture {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getDeparture>;
  type ErrorType = ReadErrorType;
}

/**
 * Frees the sponsor's cover of a spun-off passport when its tail is over. Anyone may call.
 *
 * @throws ContractRevertError: `Liability_TailRuns`, `Liability_NoCover`
 *
 * @example
 * ```ts
 * await client.spinoffs.releaseCoverSync({ passport: 3n });
 * ```
 */
export const releaseCover = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.releaseCover,
  event: liability.CoverReleased,
  args: ({ passport }: releaseCover.Parameters) => [passport],
});
/** {@link releaseCover}, then waits and answers with the event `CoverReleased`. */
export const releaseCoverSync = /*#__PURE__*/ syncAction(releaseCover);
export declare namespace releaseCover {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
