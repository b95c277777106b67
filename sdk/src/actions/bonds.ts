import type { Address, Hash, Hex } from "viem";

import * as asset from "../abis/asset.js";
import * as liability from "../abis/liability.js";
import type { Permit } from "../eip712/permit.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { readAction, type ResultOf } from "../internal/read.js";
import type { Module } from "../types/cell.js";
import { type CallContext, senderOf, syncAction, writeAction } from "../internal/write.js";

/**
 * Adds to a passport's bond, from the sender's credit first and its allowance for the rest. A debt of the domain is
 * paid first.
 *
 * @throws ContractRevertError: `Liability_Underfunded`, `Liability_ZeroAmount`, `Liability_DustDebt`,
 * `Liability_UnknownMember`, `Liability_AssetTakesFee`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("25", 18) });
 * const { event } = await client.bonds.depositSync({ passport: 1n, amount: parseUnits("25", 18) });
 * console.log(event.paidDebt);
 * ```
 */
export const depositBond = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.deposit,
  event: liability.BondDeposited,
  args: ({ passport, amount }: depositBond.Parameters) => [passport, amount],
});
/** {@link depositBond}, then waits and answers with the event `BondDeposited`. */
export const depositBondSync = /*#__PURE__*/ syncAction(depositBond);
export declare namespace depositBond {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** In the asset's units. */
    amount: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Puts an amount of the sender's allowance into an account's credit.
 *
 * @throws ContractRevertError: `Liability_ZeroAmount`, `Liability_Underfunded`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("50", 18) });
 * await client.bonds.prepaySync({ amount: parseUnits("50", 18) });
 * ```
 */
export const prepayCredit = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.prepay,
  event: liability.CreditPrepaid,
  args: (parameters: prepayCredit.Parameters & CallContext) => [
    parameters.to ?? senderOf(parameters, "prepayCredit"),
    parameters.amount,
  ],
});
/** {@link prepayCredit}, then waits and answers with the event `CreditPrepaid`. */
export const prepayCreditSync = /*#__PURE__*/ syncAction(prepayCredit);
export declare namespace prepayCredit {
  interface Parameters {
    /** Whose credit; the sender's by default. */
    to?: Address | undefined;
    /** In the asset's units. */
    amount: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Prepays the sender's credit with a permit instead of an allowance.
 *
 * @throws ContractRevertError: `Liability_ZeroAmount`, `Liability_Underfunded`
 *
 * @example
 * ```ts
 * const permit = await client.bonds.signPermit({ value: parseUnits("50", 18) });
 * await client.bonds.prepayWithPermitSync({ amount: parseUnits("50", 18), permit });
 * ```
 */
export const prepayCreditWithPermit = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.prepayWithPermit,
  event: liability.CreditPrepaid,
  args: ({ amount, permit: { deadline, v, r, s } }: prepayCreditWithPermit.Parameters) => [amount, deadline, v, r, s],
});
/** {@link prepayCreditWithPermit}, then waits and answers with the event `CreditPrepaid`. */
export const prepayCreditWithPermitSync = /*#__PURE__*/ syncAction(prepayCreditWithPermit);
export declare namespace prepayCreditWithPermit {
  interface Parameters {
    /** In the asset's units. */
    amount: bigint;
    /** The sender's ERC-2612 permit for Liability, see `signPermit`. */
    permit: Permit;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays out of the sender's credit.
 *
 * @throws ContractRevertError: `Liability_InsufficientCredit`, `Liability_ZeroAmount`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("5", 18) });
 * await client.bonds.prepaySync({ amount: parseUnits("5", 18) });
 * await client.bonds.withdrawCreditSync({ amount: parseUnits("5", 18) });
 * ```
 */
export const withdrawCredit = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.withdrawCredit,
  event: liability.CreditWithdrawn,
  args: (parameters: withdrawCredit.Parameters & CallContext) => [
    parameters.amount,
    parameters.to ?? senderOf(parameters, "withdrawCredit"),
  ],
});
/** {@link withdrawCredit}, then waits and answers with the event `CreditWithdrawn`. */
export const withdrawCreditSync = /*#__PURE__*/ syncAction(withdrawCredit);
export declare namespace withdrawCredit {
  interface Parameters {
    /** In the asset's units. */
    amount: bigint;
    /** Who is paid; the sender by default. */
    to?: Address | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Moves a passport right under its domain's root, so that later reads take one hop. Anyone may call.
 *
 * @example
 * ```ts
 * await client.bonds.compress({ passport: 1n });
 * ```
 */
export const compressPath = /*#__PURE__*/ writeAction({
  module: "liability",
  item: liability.compress,
  args: ({ passport }: compressPath.Parameters) => [passport],
});
/** {@link compressPath}, then waits for its receipt. */
export const compressPathSync = /*#__PURE__*/ syncAction(compressPath);
export declare namespace compressPath {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Lets Liability draw an amount of the asset from the sender: bonds, fees and deposits come from there.
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("100", 18) });
 * ```
 */
export const approveBond = /*#__PURE__*/ writeAction({
  module: "asset",
  item: asset.approve,
  event: asset.Approval,
  args: ({ amount, cell, spender = "liability" }: approveBond.Parameters & CallContext) => [
    cell.addresses[spender],
    amount,
  ],
});
/** {@link approveBond}, then waits and answers with the event `Approval`. */
export const approveBondSync = /*#__PURE__*/ syncAction(approveBond);
export declare namespace approveBond {
  interface Parameters {
    /** In the asset's units. */
    amount: bigint;
    /** The module that may draw; Liability by default. The escrow, the court, jurors, insurance and bounties draw for themselves. */
    spender?: Module | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Value of a passport's own bond, in the asset's units, rounded down.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.bondOf({ passport: 1n }));
 * ```
 */
export const getBond = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.bondOf,
  args: ({ passport }: getBond.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getBond {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getBond>;
  type ErrorType = ReadErrorType;
}

/**
 * What of the bond is neither cover, locked, queued nor held for a quarantine, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.freeBondOf({ passport: 1n }));
 * ```
 */
export const getFreeBond = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.freeBondOf,
  args: ({ passport }: getFreeBond.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getFreeBond {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getFreeBond>;
  type ErrorType = ReadErrorType;
}

/**
 * The domain of a passport, or of a domain's id: its root's id, or the passport's own while it is alone.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.domainOf({ passport: 1n }));
 * ```
 */
export const getDomainId = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.domainOf,
  args: ({ passport }: getDomainId.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getDomainId {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getDomainId>;
  type ErrorType = ReadErrorType;
}

/**
 * The passport whose consent a merge of this one's domain asks for; 0 when nobody can give it.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.founderOf({ passport: 1n }));
 * ```
 */
export const getFounder = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.founderOf,
  args: ({ passport }: getFounder.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getFounder {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getFounder>;
  type ErrorType = ReadErrorType;
}

/**
 * Cover that a passport owes to its spin-offs, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.coversOf({ passport: 1n }));
 * ```
 */
export const getCovers = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.coversOf,
  args: ({ passport }: getCovers.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getCovers {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getCovers>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a passport is in the tail of its spin-off.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.isInTail({ passport: 1n }));
 * ```
 */
export const isInTail = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.isInTail,
  args: ({ passport }: isInTail.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace isInTail {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof isInTail>;
  type ErrorType = ReadErrorType;
}

/**
 * Cold reads from a passport to its root: 0 for one alone or right under it.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.hopsOf({ passport: 1n }));
 * ```
 */
export const getHops = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.hopsOf,
  args: ({ passport }: getHops.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getHops {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getHops>;
  type ErrorType = ReadErrorType;
}

/**
 * A passport's liability in one read: sanctions' ends, bond, debt, reserve. Never fails.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.standing({ passport: 1n }));
 * ```
 */
export const getLiabilityStanding = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.standing,
  args: ({ passport }: getLiabilityStanding.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getLiabilityStanding {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getLiabilityStanding>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a domain is free of debt, suspension, exclusion and quarantine.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.isClean({ id: 1n, strictly: true }));
 * ```
 */
export const isClean = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.isClean,
  args: ({ id, strictly = false }: isClean.Parameters) => [id, strictly],
  result: (answer) => answer,
});
export declare namespace isClean {
  interface Parameters {
    /** A passport's or a domain's id. */
    id: bigint;
    /** Free of open cases too. */
    strictly?: boolean | undefined;
  }
  type ReturnType = ResultOf<typeof isClean>;
  type ErrorType = ReadErrorType;
}

/**
 * A domain as it stands: pool, debt, reserve, size.
 *
 * @throws ContractRevertError: `Liability_UnknownDomain`
 *
 * @example
 * ```ts
 * const id = await client.bonds.domainOf({ passport: 1n });
 * if (id >= 2n ** 39n) console.log(await client.bonds.domain({ domain: id }));
 * ```
 */
export const getDomain = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.domain,
  args: ({ domain }: getDomain.Parameters) => [domain],
  result: (answer) => answer,
});
export declare namespace getDomain {
  interface Parameters {
    /** A domain's own id, 2^39 or above; a passport alone has none. */
    domain: bigint;
  }
  type ReturnType = ResultOf<typeof getDomain>;
  type ErrorType = ReadErrorType;
}

/**
 * An account's credit: prepaid, awarded or refunded, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.creditOf({ address: client.account.address }));
 * ```
 */
export const getCredit = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.creditOf,
  args: ({ address }: getCredit.Parameters) => [address],
  result: (answer) => answer,
});
export declare namespace getCredit {
  interface Parameters {
    /** Whose. */
    address: Address;
  }
  type ReturnType = ResultOf<typeof getCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * What could be drawn from an account now: its credit, and what its balance and allowance give.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.fundsOf({ address: client.account.address }));
 * ```
 */
export const getFunds = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.fundsOf,
  args: ({ address }: getFunds.Parameters) => [address],
  result: (answer) => answer,
});
export declare namespace getFunds {
  interface Parameters {
    /** Whose. */
    address: Address;
  }
  type ReturnType = ResultOf<typeof getFunds>;
  type ErrorType = ReadErrorType;
}

/**
 * The worst penalty that a passport has had for an incident, in the asset's units.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.penaltyOf({ incident: keccak256("0x01"), passport: 1n }));
 * ```
 */
export const getPenalty = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.penaltyOf,
  args: ({ incident, passport }: getPenalty.Parameters) => [incident, passport],
  result: (answer) => answer,
});
export declare namespace getPenalty {
  interface Parameters {
    /** Hash that names the incident, as the order does. */
    incident: Hex;
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getPenalty>;
  type ErrorType = ReadErrorType;
}

/**
 * An account's balance of the settlement asset, in its units.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.balanceOf({ address: client.account.address }));
 * ```
 */
export const getAssetBalance = /*#__PURE__*/ readAction({
  module: "asset",
  item: asset.balanceOf,
  args: ({ address }: getAssetBalance.Parameters) => [address],
  result: (answer) => answer,
});
export declare namespace getAssetBalance {
  interface Parameters {
    /** Whose. */
    address: Address;
  }
  type ReturnType = ResultOf<typeof getAssetBalance>;
  type ErrorType = ReadErrorType;
}

/**
 * Decimals of the settlement asset.
 *
 * @example
 * ```ts
 * console.log(formatUnits(await client.bonds.bondOf({ passport: 1n }), await client.bonds.decimals()));
 * ```
 */
export const getAssetDecimals = /*#__PURE__*/ readAction({
  module: "asset",
  item: asset.decimals,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getAssetDecimals {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getAssetDecimals>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether nothing is open against a domain: clean strictly, and no warning or probation running either.
 *
 * @example
 * ```ts
 * console.log(await client.bonds.isSettled({ id: 1n }));
 * ```
 */
export const isSettled = /*#__PURE__*/ readAction({
  module: "liability",
  item: liability.isSettled,
  args: ({ id }: isSettled.Parameters) => [id],
  result: (answer) => answer,
});
export declare namespace isSettled {
  interface Parameters {
    /** A passport's or a domain's id. */
    id: bigint;
  }
  type ReturnType = ResultOf<typeof isSettled>;
  type ErrorType = ReadErrorType;
}
