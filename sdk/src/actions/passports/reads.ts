import type { Address } from "viem";

import * as liability from "../../abis/liability.js";
import * as passports from "../../abis/passports.js";
import type { ReadErrorType } from "../../errors/index.js";
import { readAction, type ResultOf } from "../../internal/read.js";

/**
 * A passport as recorded: controller, kind, parents, birth, granted tier. Zeros for an id that was never issued.
 *
 * @example
 * ```ts
 * const { controller, kind } = await client.passports.get({ passport: 1n });
 * console.log(controller, nameOf(Kind, kind));
 * ```
 */
export const getPassport = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.passport,
  args: ({ passport }: getPassport.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getPassport {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getPassport>;
  type ErrorType = ReadErrorType;
}

/**
 * Everything that a counterparty needs to know of a passport, in one read. Never fails: an unknown or closed id is
 * not good.
 *
 * @example
 * ```ts
 * const { good, tier, bond, debt } = await client.passports.standing({ passport: 1n });
 * console.log(good, tier, bond, debt);
 * ```
 */
export const getStanding = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.standing,
  args: ({ passport }: getStanding.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getStanding {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getStanding>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether the passport is open and its domain free of debt, suspension, exclusion and quarantine.
 *
 * @example
 * ```ts
 * console.log(await client.passports.isInGoodStanding({ passport: 1n }));
 * ```
 */
export const isInGoodStanding = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.isInGoodStanding,
  args: ({ passport }: isInGoodStanding.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace isInGoodStanding {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof isInGoodStanding>;
  type ErrorType = ReadErrorType;
}

/**
 * {@link isInGoodStanding} of two passports, and whether they are open and answer to different domains, in one call.
 *
 * @example
 * ```ts
 * const { firstGood, secondGood, foreign } = await client.passports.goodStandings({ first: 1n, second: 2n });
 * console.log(firstGood && secondGood && foreign);
 * ```
 */
export const getGoodStandings = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.goodStandings,
  args: ({ first, second }: getGoodStandings.Parameters) => [first, second],
  result: ([firstGood, secondGood, foreign]) => ({ firstGood, secondGood, foreign }),
});
export declare namespace getGoodStandings {
  interface Parameters {
    /** A passport's id. */
    first: bigint;
    /** Another's. */
    second: bigint;
  }
  type ReturnType = ResultOf<typeof getGoodStandings>;
  type ErrorType = ReadErrorType;
}

/**
 * A passport's controller; the zero address for an unknown or closed one.
 *
 * @example
 * ```ts
 * console.log(await client.passports.controller({ passport: 1n }));
 * ```
 */
export const getController = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.controllerOf,
  args: ({ passport }: getController.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getController {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getController>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether an address controls the passport, or is a live operator with the scope.
 *
 * @example
 * ```ts
 * console.log(await client.passports.isAuthorized({ passport: 1n, account: client.account.address, scope: Scope.Act }));
 * ```
 */
export const isAuthorized = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.isAuthorized,
  args: ({ passport, account, scope }: isAuthorized.Parameters) => [passport, account, scope],
  result: (answer) => answer,
});
export declare namespace isAuthorized {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who would act. */
    account: Address;
    /** Every bit of it is asked for, see `Scope`. */
    scope: number;
  }
  type ReturnType = ResultOf<typeof isAuthorized>;
  type ErrorType = ReadErrorType;
}

/**
 * An operator as recorded; zeros when there is none.
 *
 * @example
 * ```ts
 * const { scopes, expiry } = await client.passports.operator({ passport: 1n, operator: citizen.account.address });
 * console.log(scopes, expiry);
 * ```
 */
export const getOperator = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.operatorOf,
  args: ({ passport, operator }: getOperator.Parameters) => [passport, operator],
  result: (answer) => answer,
});
export declare namespace getOperator {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Who acts for the passport. */
    operator: Address;
  }
  type ReturnType = ResultOf<typeof getOperator>;
  type ErrorType = ReadErrorType;
}

/**
 * The offer of control that waits; zeros when none does.
 *
 * @example
 * ```ts
 * const { to, readyAt } = await client.passports.offer({ passport: 1n });
 * console.log(to, readyAt);
 * ```
 */
export const getControlOffer = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.offerOf,
  args: ({ passport }: getControlOffer.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getControlOffer {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getControlOffer>;
  type ErrorType = ReadErrorType;
}

/**
 * To which domain an address is bound, and until when at least.
 *
 * @example
 * ```ts
 * const { bound, home, until } = await client.passports.binding({ address: client.account.address });
 * console.log(bound, home, until);
 * ```
 */
export const getBinding = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.bindingOf,
  args: ({ address }: getBinding.Parameters) => [address],
  result: (answer) => answer,
});
export declare namespace getBinding {
  interface Parameters {
    /** Whose. */
    address: Address;
  }
  type ReturnType = ResultOf<typeof getBinding>;
  type ErrorType = ReadErrorType;
}

/**
 * The nonce that an address signs next, in registrations and operator agreements.
 *
 * @example
 * ```ts
 * console.log(await client.passports.nonce({ address: client.account.address }));
 * ```
 */
export const getNonce = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.nonceOf,
  args: ({ address }: getNonce.Parameters) => [address],
  result: (answer) => answer,
});
export declare namespace getNonce {
  interface Parameters {
    /** Whose. */
    address: Address;
  }
  type ReturnType = ResultOf<typeof getNonce>;
  type ErrorType = ReadErrorType;
}

/**
 * The id of the passport that was issued last; ids run from 1.
 *
 * @example
 * ```ts
 * console.log(await client.passports.last());
 * ```
 */
export const getLastPassport = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.lastId,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getLastPassport {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getLastPassport>;
  type ErrorType = ReadErrorType;
}

/**
 * Registration fees that were drawn and not yet swept, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.passports.pendingFees());
 * ```
 */
export const getPendingFees = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.pendingFees,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getPendingFees {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getPendingFees>;
  type ErrorType = ReadErrorType;
}
