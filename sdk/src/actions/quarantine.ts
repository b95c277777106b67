import type { Address, Hash, Hex } from "viem";

import * as liability from "../abis/liability.js";
import * as quarantine from "../abis/quarantine.js";
import type { Order } from "../eip712/order.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Draws the consequence of the final ruling: frees the author's bond or slashes it, and ends the quarantine unless a
 * court has set an end of its own.
 *
 * @throws ContractRevertError: `Quarantine_WrongStatus`, `Quarantine_Undecided`
 *
 * @example
 * ```ts
 * await client.quarantine.concludeSync({ id: 1n });
 * ```
 */
export const concludeQuarantine = /*#__PURE__*/ writeAction({
  module: "quarantine",
  item: quarantine.conclude,
  errors: furtherErrors,
  args: ({ id }: concludeQuarantine.Parameters) => [id],
});
/** {@link concludeQuarantine}, then waits. */
export const concludeQuarantineSync = /*#__PURE__*/ syncAction(concludeQuarantine);
export declare namespace concludeQuarantine {
  interface Parameters {
    /** The quarantine's id. */
    id: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Slashes the author of a quarantine that ended without a case.
 *
 * @throws ContractRevertError: `Quarantine_WrongStatus`, `Quarantine_StillRuns`
 *
 * @example
 * ```ts
 * await client.quarantine.lapseSync({ id: 1n });
 * ```
 */
export const lapseQuarantine = /*#__PURE__*/ writeAction({
  module: "quarantine",
  item: quarantine.lapse,
  errors: furtherErrors,
  event: quarantine.QuarantineFailed,
  args: ({ id }: lapseQuarantine.Parameters) => [id],
});
/** {@link lapseQuarantine}, then waits and answers with the event `QuarantineFailed`. */
export const lapseQuarantineSync = /*#__PURE__*/ syncAction(lapseQuarantine);
export declare namespace lapseQuarantine {
  interface Parameters {
    /** The quarantine's id. */
    id: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Ends a quarantine of which the case has its first ruling.
 *
 * @throws ContractRevertError: `Quarantine_WrongStatus`, `Quarantine_Undecided`, `Quarantine_NothingToLift`
 *
 * @example
 * ```ts
 * await client.quarantine.liftSync({ id: 1n });
 * ```
 */
export const liftQuarantine = /*#__PURE__*/ writeAction({
  module: "quarantine",
  item: quarantine.lift,
  errors: furtherErrors,
  event: quarantine.QuarantineLifted,
  args: ({ id }: liftQuarantine.Parameters) => [id],
});
/** {@link liftQuarantine}, then waits and answers with the event `QuarantineLifted`. */
export const liftQuarantineSync = /*#__PURE__*/ syncAction(liftQuarantine);
export declare namespace liftQuarantine {
  interface Parameters {
    /** The quarantine's id. */
    id: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Quarantines a passport's domain for `justice.quarantineTtl`, at most 48 hours.
 *
 * @throws ContractRevertError: `Quarantine_NotAuthor`, `Quarantine_NoEvidence`, `Quarantine_AuthorNotGood`,
 * `Quarantine_OwnDomain`, `Quarantine_BondTooSmall`, `Liability_QuarantineTooSoon`, `Liability_UnknownMember`
 *
 * @example
 * ```ts
 * await sentinel.quarantine.imposeSync({ passport: 1n, author: 1n, evidence: keccak256("0x01") });
 * ```
 */
export const imposeQuarantine = /*#__PURE__*/ writeAction({
  module: "quarantine",
  item: quarantine.quarantine,
  errors: furtherErrors,
  event: quarantine.QuarantineImposed,
  args: ({ passport, author, evidence }: imposeQuarantine.Parameters) => [passport, author, evidence],
});
/** {@link imposeQuarantine}, then waits and answers with the event `QuarantineImposed`. */
export const imposeQuarantineSync = /*#__PURE__*/ syncAction(imposeQuarantine);
export declare namespace imposeQuarantine {
  interface Parameters {
    /** Whose domain. */
    passport: bigint;
    /** The passport that answers for it; the caller controls it or acts for it. */
    author: bigint;
    /** Hash of the evidence. */
    evidence: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The same on an auditor's word.
 *
 * @example
 * ```ts
 * await auditor.quarantine.imposeAsAuditorSync({ passport: 1n, author: 1n, evidence: keccak256("0x01") });
 * ```
 */
export const imposeQuarantineAsAuditor = /*#__PURE__*/ writeAction({
  module: "quarantine",
  item: quarantine.quarantineAsAuditor,
  errors: furtherErrors,
  args: ({ passport, author, evidence }: imposeQuarantineAsAuditor.Parameters) => [passport, author, evidence],
});
/** {@link imposeQuarantineAsAuditor}, then waits. */
export const imposeQuarantineAsAuditorSync = /*#__PURE__*/ syncAction(imposeQuarantineAsAuditor);
export declare namespace imposeQuarantineAsAuditor {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The passport that answers for it. */
    author: bigint;
    /** Evidence. */
    evidence: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Shows the case, before the quarantine ends by itself, and extends it.
 *
 * @throws ContractRevertError: `Quarantine_WrongStatus`, `Quarantine_Over`, `Quarantine_NotACourt`,
 * `Quarantine_OtherIncident`, `Quarantine_NoCase`, `Quarantine_Overruled`
 *
 * @example
 * ```ts
 * const order = client.court.build({ respondent: 1n, claim: 0n, incident: keccak256("0x01"), actAt: 0, legs: [cancelRecoveryLeg()] });
 * await client.quarantine.sustainSync({ id: 1n, court: client.account.address, order });
 * ```
 */
export const sustainQuarantine = /*#__PURE__*/ writeAction({
  module: "quarantine",
  item: quarantine.sustain,
  errors: furtherErrors,
  event: quarantine.QuarantineSustained,
  args: ({ id, court, order }: sustainQuarantine.Parameters) => [id, court, order],
});
/** {@link sustainQuarantine}, then waits and answers with the event `QuarantineSustained`. */
export const sustainQuarantineSync = /*#__PURE__*/ syncAction(sustainQuarantine);
export declare namespace sustainQuarantine {
  interface Parameters {
    /** The quarantine. */
    id: bigint;
    /** The court at which the case is open. */
    court: Address;
    /** What was filed there; its hash is the case. */
    order: Order;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * What an author has at stake in quarantines that are not settled, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.quarantine.atStake({ author: 1n }));
 * ```
 */
export const getQuarantineStake = /*#__PURE__*/ readAction({
  module: "quarantine",
  item: quarantine.atStakeOf,
  errors: furtherErrors,
  args: ({ author }: getQuarantineStake.Parameters) => [author],
  result: (answer) => answer,
});
export declare namespace getQuarantineStake {
  interface Parameters {
    /** The passport that answers for it. */
    author: bigint;
  }
  type ReturnType = ResultOf<typeof getQuarantineStake>;
  type ErrorType = ReadErrorType;
}

/**
 * How much of an author's bond is held for its quarantines, in the asset's units, and until when it cannot be withdrawn
 * (seconds since 1970). The end comes by itself; what is still at stake then can be withdrawn, yet not be promised again.
 *
 * @example
 * ```ts
 * const { amount, ends } = await client.quarantine.holdOf({ author: 1n });
 * console.log(amount, ends);
 * ```
 */
export const getBondHold = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.holdOf,
  args: ({ author }: getBondHold.Parameters) => [author],
  result: ([amount, ends]) => ({ amount, ends }),
});
export declare namespace getBondHold {
  interface Parameters {
    /** The passport that answers for it. */
    author: bigint;
  }
  type ReturnType = ResultOf<typeof getBondHold>;
  type ErrorType = ReadErrorType;
}

/**
 * What an order must name as its incident to sustain a quarantine; also the incident of the author's slash.
 *
 * @example
 * ```ts
 * console.log(await client.quarantine.incident({ id: 1n }));
 * ```
 */
export const getQuarantineIncident = /*#__PURE__*/ readAction({
  module: "quarantine",
  item: quarantine.incidentOf,
  errors: furtherErrors,
  args: ({ id }: getQuarantineIncident.Parameters) => [id],
  result: (answer) => answer,
});
export declare namespace getQuarantineIncident {
  interface Parameters {
    /** The quarantine's id. */
    id: bigint;
  }
  type ReturnType = ResultOf<typeof getQuarantineIncident>;
  type ErrorType = ReadErrorType;
}

/**
 * How many there have been; ids run from 1.
 *
 * @example
 * ```ts
 * console.log(await client.quarantine.last());
 * ```
 */
export const getLastQuarantine = /*#__PURE__*/ readAction({
  module: "quarantine",
  item: quarantine.lastQuarantine,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getLastQuarantine {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getLastQuarantine>;
  type ErrorType = ReadErrorType;
}

/**
 * The longest that a quarantine with a case lasts, from its beginning: 7 days (fixed).
 *
 * @example
 * ```ts
 * console.log(await client.quarantine.longest());
 * ```
 */
export const getLongestQuarantine = /*#__PURE__*/ readAction({
  module: "quarantine",
  item: quarantine.longestQuarantine,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getLongestQuarantine {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getLongestQuarantine>;
  type ErrorType = ReadErrorType;
}

/**
 * A quarantine; zeros for an id that was never given.
 *
 * @example
 * ```ts
 * console.log(await client.quarantine.get({ id: 1n }));
 * ```
 */
export const getQuarantine = /*#__PURE__*/ readAction({
  module: "quarantine",
  item: quarantine.quarantineOf,
  errors: furtherErrors,
  args: ({ id }: getQuarantine.Parameters) => [id],
  result: (answer) => answer,
});
export declare namespace getQuarantine {
  interface Parameters {
    /** The quarantine's id. */
    id: bigint;
  }
  type ReturnType = ResultOf<typeof getQuarantine>;
  type ErrorType = ReadErrorType;
}
