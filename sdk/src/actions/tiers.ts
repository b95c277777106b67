import type { Hash, Hex } from "viem";

import * as passports from "../abis/passports.js";
import * as tiers from "../abis/tiers.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Raises a passport to a tier that it earned. By its controller, or an operator that may act.
 *
 * @throws ContractRevertError: `Tiers_NotEarned`, `Tiers_NotARaise`, `Tiers_NotAuthorized`, `Tiers_UnknownTier`
 *
 * @example
 * ```ts
 * const { bar } = await client.tiers.barTo({ passport: 1n, tier: 1 });
 * if (bar === TierBar.None) await client.tiers.raiseSync({ passport: 1n, tier: 1 });
 * ```
 */
export const raiseTier = /*#__PURE__*/ writeAction({
  module: "tiers",
  item: tiers.raiseTier,
  event: tiers.TierRaised,
  args: ({ passport, tier }: raiseTier.Parameters) => [passport, tier],
});
/** {@link raiseTier}, then waits and answers with the event `TierRaised`. */
export const raiseTierSync = /*#__PURE__*/ syncAction(raiseTier);
export declare namespace raiseTier {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** 0 sandbox, 1 settlement, 2 exchange, 3 commons, 4 governance. */
    tier: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Makes lasting what a sanction, a debt or a missing bond takes from a tier. Anyone may call.
 *
 * @throws ContractRevertError: `Tiers_Upheld`, `Tiers_UnknownPassport`
 *
 * @example
 * ```ts
 * await client.tiers.lowerSync({ passport: 1n });
 * ```
 */
export const lowerTier = /*#__PURE__*/ writeAction({
  module: "tiers",
  item: tiers.lowerTier,
  event: tiers.TierLowered,
  args: ({ passport }: lowerTier.Parameters) => [passport],
});
/** {@link lowerTier}, then waits and answers with the event `TierLowered`. */
export const lowerTierSync = /*#__PURE__*/ syncAction(lowerTier);
export declare namespace lowerTier {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Records an audit. By an auditor, never for its own domain, at most once in 30 days for one passport.
 *
 * @throws ContractRevertError: `Tiers_AuditTooSoon`, `Tiers_OwnDomain`, `Tiers_NoReport`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * await auditor.tiers.attestAuditSync({ passport: 1n, passed: true, report: keccak256("0x01") });
 * ```
 */
export const attestAudit = /*#__PURE__*/ writeAction({
  module: "tiers",
  item: tiers.attestAudit,
  event: tiers.AuditAttested,
  args: ({ passport, passed, report }: attestAudit.Parameters) => [passport, passed, report],
});
/** {@link attestAudit}, then waits and answers with the event `AuditAttested`. */
export const attestAuditSync = /*#__PURE__*/ syncAction(attestAudit);
export declare namespace attestAudit {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Whether the passport passed. */
    passed: boolean;
    /** Hash of the auditor's report. */
    report: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Names the human's passport that vouches for this one, as tier 2 and above ask.
 *
 * @throws ContractRevertError: `Tiers_BadPrincipal`, `Tiers_BadSignature`, `Tiers_SignatureExpired`,
 * `Tiers_NotAuthorized`
 *
 * @example
 * ```ts
 * const terms = { passport: 1n, human: 2n, deadline: Math.floor(Date.now() / 1000) + 3_600 };
 * const signature = await citizen.tiers.signPrincipal(terms);
 * await client.tiers.setPrincipalSync({ ...terms, signature });
 * ```
 */
export const setPrincipal = /*#__PURE__*/ writeAction({
  module: "tiers",
  item: tiers.setPrincipal,
  event: tiers.PrincipalSet,
  args: ({ passport, human, deadline = 0, signature = "0x" }: setPrincipal.Parameters) => [
    passport,
    human,
    deadline,
    signature,
  ],
});
/** {@link setPrincipal}, then waits and answers with the event `PrincipalSet`. */
export const setPrincipalSync = /*#__PURE__*/ syncAction(setPrincipal);
export declare namespace setPrincipal {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The human's passport that vouches. */
    human: bigint;
    /** Last second of the signature. */
    deadline?: number | undefined;
    /** Of the human's controller, see `signPrincipal`; empty when one address controls both. */
    signature?: Hex | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Ends a principal's vouching. By the controller of either passport.
 *
 * @throws ContractRevertError: `Tiers_NoPrincipal`, `Tiers_NotAuthorized`
 *
 * @example
 * ```ts
 * await client.tiers.removePrincipalSync({ passport: 1n });
 * ```
 */
export const removePrincipal = /*#__PURE__*/ writeAction({
  module: "tiers",
  item: tiers.removePrincipal,
  event: tiers.PrincipalRemoved,
  args: ({ passport }: removePrincipal.Parameters) => [passport],
});
/** {@link removePrincipal}, then waits and answers with the event `PrincipalRemoved`. */
export const removePrincipalSync = /*#__PURE__*/ syncAction(removePrincipal);
export declare namespace removePrincipal {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * What a tier asks now: bond, time in good standing, audits.
 *
 * @throws ContractRevertError: `Tiers_UnknownTier`
 *
 * @example
 * ```ts
 * const { bond, age, audits } = await client.tiers.terms({ tier: 1 });
 * console.log(bond, age, audits);
 * ```
 */
export const getTierTerms = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.termsOf,
  args: ({ tier }: getTierTerms.Parameters) => [tier],
  result: (answer) => answer,
});
export declare namespace getTierTerms {
  interface Parameters {
    /** 0 sandbox, 1 settlement, 2 exchange, 3 commons, 4 governance. */
    tier: number;
  }
  type ReturnType = ResultOf<typeof getTierTerms>;
  type ErrorType = ReadErrorType;
}

/**
 * What stands in the way of a tier first, with what there is and what is asked.
 *
 * @throws ContractRevertError: `Tiers_UnknownTier`, `Tiers_UnknownPassport`
 *
 * @example
 * ```ts
 * const { bar, present, required } = await client.tiers.barTo({ passport: 1n, tier: 1 });
 * console.log(nameOf(TierBar, bar), present, required);
 * ```
 */
export const getTierBar = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.barTo,
  args: ({ passport, tier }: getTierBar.Parameters) => [passport, tier],
  result: ([bar, present, required]) => ({ bar, present, required }),
});
export declare namespace getTierBar {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** 0 sandbox, 1 settlement, 2 exchange, 3 commons, 4 governance. */
    tier: number;
  }
  type ReturnType = ResultOf<typeof getTierBar>;
  type ErrorType = ReadErrorType;
}

/**
 * The tier in effect: 0 without good standing, at most 1 on probation, never above what the bond pays for.
 *
 * @example
 * ```ts
 * console.log(await client.tiers.tierOf({ passport: 1n }));
 * ```
 */
export const getTier = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.standing,
  args: ({ passport }: getTier.Parameters) => [passport],
  result: ({ tier }) => tier,
});
export declare namespace getTier {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getTier>;
  type ErrorType = ReadErrorType;
}

/**
 * Since when a passport has been in good standing, in seconds; ahead of now while a sanction runs.
 *
 * @example
 * ```ts
 * console.log(await client.tiers.goodSince({ passport: 1n }));
 * ```
 */
export const getGoodSince = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.goodSince,
  args: ({ passport }: getGoodSince.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getGoodSince {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getGoodSince>;
  type ErrorType = ReadErrorType;
}

/**
 * A passport's record of audits.
 *
 * @example
 * ```ts
 * const { passed, failed } = await client.tiers.audits({ passport: 1n });
 * console.log(passed, failed);
 * ```
 */
export const getAudits = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.auditsOf,
  args: ({ passport }: getAudits.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getAudits {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getAudits>;
  type ErrorType = ReadErrorType;
}

/**
 * The human's passport that vouches; 0 when none does.
 *
 * @example
 * ```ts
 * console.log(await client.tiers.principal({ passport: 1n }));
 * ```
 */
export const getPrincipal = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.principalOf,
  args: ({ passport }: getPrincipal.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getPrincipal {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getPrincipal>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a human principal in good standing stands behind a passport.
 *
 * @example
 * ```ts
 * console.log(await client.tiers.hasPrincipal({ passport: 1n }));
 * ```
 */
export const hasPrincipal = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.hasPrincipal,
  args: ({ passport }: hasPrincipal.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace hasPrincipal {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof hasPrincipal>;
  type ErrorType = ReadErrorType;
}

/**
 * The nonce that the next principal signs.
 *
 * @example
 * ```ts
 * console.log(await client.tiers.principalNonce({ passport: 1n }));
 * ```
 */
export const getPrincipalNonce = /*#__PURE__*/ readAction({
  module: "tiers",
  item: tiers.principalNonceOf,
  args: ({ passport }: getPrincipalNonce.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getPrincipalNonce {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getPrincipalNonce>;
  type ErrorType = ReadErrorType;
}
