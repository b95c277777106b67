import type { Address, Hash, Hex } from "viem";

import * as bounties from "../abis/bounties.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Commits the caller to a report. Capability *justice*.
 *
 * @throws ContractRevertError: `Bounties_AlreadyCommitted`
 *
 * @example
 * ```ts
 * await client.bounties.commitReportSync({ commitment: keccak256("0x01") });
 * ```
 */
export const commitReport = /*#__PURE__*/ writeAction({
  module: "bounties",
  item: bounties.commitReport,
  errors: furtherErrors,
  event: bounties.ReportCommitted,
  args: ({ commitment }: commitReport.Parameters) => [commitment],
});
/** {@link commitReport}, then waits and answers with the event `ReportCommitted`. */
export const commitReportSync = /*#__PURE__*/ syncAction(commitReport);
export declare namespace commitReport {
  interface Parameters {
    /** See `getReportCommitment`. */
    commitment: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Turns what is due to a reporter into credit as far as this epoch's cap allows. Anyone. Capability *exit*.
 *
 * @throws ContractRevertError: `Bounties_NothingToDraw`
 *
 * @example
 * ```ts
 * await client.bounties.drawSync({ reporter: client.account.address });
 * ```
 */
export const drawBounty = /*#__PURE__*/ writeAction({
  module: "bounties",
  item: bounties.draw,
  errors: furtherErrors,
  event: bounties.BountyDrawn,
  args: ({ reporter }: drawBounty.Parameters) => [reporter],
});
/** {@link drawBounty}, then waits and answers with the event `BountyDrawn`. */
export const drawBountySync = /*#__PURE__*/ syncAction(drawBounty);
export declare namespace drawBounty {
  interface Parameters {
    /** Who reported. */
    reporter: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Adds to the budget from the caller's allowance. Capability *settle small*.
 *
 * @throws ContractRevertError: `Bounties_ZeroAmount`, `Bounties_AssetTakesFee`
 *
 * @example
 * ```ts
 * await client.bounties.fundSync({ amount: parseUnits("10", 18) });
 * ```
 */
export const fundBounties = /*#__PURE__*/ writeAction({
  module: "bounties",
  item: bounties.fund,
  errors: furtherErrors,
  event: bounties.BudgetFunded,
  args: ({ amount }: fundBounties.Parameters) => [amount],
});
/** {@link fundBounties}, then waits and answers with the event `BudgetFunded`. */
export const fundBountiesSync = /*#__PURE__*/ syncAction(fundBounties);
export declare namespace fundBounties {
  interface Parameters {
    /** In the asset's units. */
    amount: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reads the terms from the constitution. A new length of epochs begins with the next. Anyone. Capability *justice*.
 *
 * @example
 * ```ts
 * await client.bounties.refreshTermsSync();
 * ```
 */
export const refreshBountyTerms = /*#__PURE__*/ writeAction({
  module: "bounties",
  item: bounties.refreshTerms,
  errors: furtherErrors,
  event: bounties.BountyTermsRefreshed,
  args: () => [],
});
/** {@link refreshBountyTerms}, then waits and answers with the event `BountyTermsRefreshed`. */
export const refreshBountyTermsSync = /*#__PURE__*/ syncAction(refreshBountyTerms);
export declare namespace refreshBountyTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reveals a report that the caller committed to. An earlier commitment takes the place of a later one. Capability
 * *justice*.
 *
 * @throws ContractRevertError: `Bounties_NotCommitted`, `Bounties_ReportedBefore`
 *
 * @example
 * ```ts
 * await client.bounties.revealReportSync({ respondent: 1n, evidence: keccak256("0x01"), salt: keccak256("0x01") });
 * ```
 */
export const revealReport = /*#__PURE__*/ writeAction({
  module: "bounties",
  item: bounties.revealReport,
  errors: furtherErrors,
  event: bounties.ReportRevealed,
  args: ({ respondent, evidence, salt }: revealReport.Parameters) => [respondent, evidence, salt],
});
/** {@link revealReport}, then waits and answers with the event `ReportRevealed`. */
export const revealReportSync = /*#__PURE__*/ syncAction(revealReport);
export declare namespace revealReport {
  interface Parameters {
    /** The passport that the report is about. */
    respondent: bigint;
    /** Hash of the evidence. */
    evidence: Hex;
    /** Kept secret until the report is revealed. */
    salt: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Turns a passport in for an incident, once. By its controller. Capability *justice*.
 *
 * @throws ContractRevertError: `Bounties_NotController`, `Bounties_TurnedInBefore`
 *
 * @example
 * ```ts
 * await client.bounties.turnInSync({ passport: 1n, incident: keccak256("0x01") });
 * ```
 */
export const turnIn = /*#__PURE__*/ writeAction({
  module: "bounties",
  item: bounties.turnIn,
  errors: furtherErrors,
  event: bounties.TurnedIn,
  args: ({ passport, incident }: turnIn.Parameters) => [passport, incident],
});
/** {@link turnIn}, then waits and answers with the event `TurnedIn`. */
export const turnInSync = /*#__PURE__*/ syncAction(turnIn);
export declare namespace turnIn {
  interface Parameters {
    /** The passport that turns itself in. */
    passport: bigint;
    /** The incident. */
    incident: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays out of the caller's credit. Capability *exit*.
 *
 * @throws ContractRevertError: `Bounties_ZeroAmount`, `Bounties_ZeroAddress`, `Bounties_InsufficientCredit`
 *
 * @example
 * ```ts
 * await client.bounties.withdrawSync({ amount: parseUnits("10", 18), to: client.account.address });
 * ```
 */
export const withdrawBounty = /*#__PURE__*/ writeAction({
  module: "bounties",
  item: bounties.withdrawBounty,
  errors: furtherErrors,
  event: bounties.BountyWithdrawn,
  args: ({ amount, to }: withdrawBounty.Parameters) => [amount, to],
});
/** {@link withdrawBounty}, then waits and answers with the event `BountyWithdrawn`. */
export const withdrawBountySync = /*#__PURE__*/ syncAction(withdrawBounty);
export declare namespace withdrawBounty {
  interface Parameters {
    /** In the asset's units. */
    amount: bigint;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * What can still be drawn in this epoch: a share of the budget as it was when the epoch's first award was drawn.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.allowance());
 * ```
 */
export const getBountyAllowance = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.allowanceLeft,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getBountyAllowance {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getBountyAllowance>;
  type ErrorType = ReadErrorType;
}

/**
 * The asset of the budget: the keystone's.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.asset());
 * ```
 */
export const getBountyAsset = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.bountyAsset,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getBountyAsset {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getBountyAsset>;
  type ErrorType = ReadErrorType;
}

/**
 * Drawn and not yet withdrawn.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.credit({ reporter: client.account.address }));
 * ```
 */
export const getBountyCredit = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.bountyCreditOf,
  errors: furtherErrors,
  args: ({ reporter }: getBountyCredit.Parameters) => [reporter],
  result: (answer) => answer,
});
export declare namespace getBountyCredit {
  interface Parameters {
    /** Who reported. */
    reporter: Address;
  }
  type ReturnType = ResultOf<typeof getBountyCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * What the budget holds for awards to come and those due.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.budget());
 * ```
 */
export const getBountyBudget = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.budget,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getBountyBudget {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getBountyBudget>;
  type ErrorType = ReadErrorType;
}

/**
 * What a reporter commits to: `keccak256(abi.encode(chain id, this contract, reporter, respondent, evidence, salt))`.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.commitment({ reporter: client.account.address, respondent: 1n, evidence: keccak256("0x01"), salt: keccak256("0x01") }));
 * ```
 */
export const getReportCommitment = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.commitmentOf,
  errors: furtherErrors,
  args: ({ reporter, respondent, evidence, salt }: getReportCommitment.Parameters) => [
    reporter,
    respondent,
    evidence,
    salt,
  ],
  result: (answer) => answer,
});
export declare namespace getReportCommitment {
  interface Parameters {
    /** Who reported. */
    reporter: Address;
    /** The passport that the report is about. */
    respondent: bigint;
    /** The hash of the evidence, the same as in the order to come. */
    evidence: Hex;
    /** Kept secret until the report is revealed. */
    salt: Hex;
  }
  type ReturnType = ResultOf<typeof getReportCommitment>;
  type ErrorType = ReadErrorType;
}

/**
 * Awarded and not yet drawn.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.due({ reporter: client.account.address }));
 * ```
 */
export const getBountyDue = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.dueTo,
  errors: furtherErrors,
  args: ({ reporter }: getBountyDue.Parameters) => [reporter],
  result: (answer) => answer,
});
export declare namespace getBountyDue {
  interface Parameters {
    /** Who reported. */
    reporter: Address;
  }
  type ReturnType = ResultOf<typeof getBountyDue>;
  type ErrorType = ReadErrorType;
}

/**
 * Who reported an act of a respondent first, among those that revealed.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.report({ respondent: 1n, evidence: keccak256("0x01") }));
 * ```
 */
export const getReport = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.reportOf,
  errors: furtherErrors,
  args: ({ respondent, evidence }: getReport.Parameters) => [respondent, evidence],
  result: (answer) => answer,
});
export declare namespace getReport {
  interface Parameters {
    /** The passport that the report is about. */
    respondent: bigint;
    /** Hash of the evidence. */
    evidence: Hex;
  }
  type ReturnType = ResultOf<typeof getReport>;
  type ErrorType = ReadErrorType;
}

/**
 * When a passport's controller turned it in for an incident; 0 when it did not.
 *
 * @example
 * ```ts
 * console.log(await client.bounties.turnedInAt({ passport: 1n, incident: keccak256("0x01") }));
 * ```
 */
export const getTurnedInAt = /*#__PURE__*/ readAction({
  module: "bounties",
  item: bounties.turnedInAt,
  errors: furtherErrors,
  args: ({ passport, incident }: getTurnedInAt.Parameters) => [passport, incident],
  result: (answer) => answer,
});
export declare namespace getTurnedInAt {
  interface Parameters {
    /** The passport that turns itself in. */
    passport: bigint;
    /** The incident. */
    incident: Hex;
  }
  type ReturnType = ResultOf<typeof getTurnedInAt>;
  type ErrorType = ReadErrorType;
}
