import type { Address, Hash } from "viem";
import * as insurance from "../abis/insurance.js";
import type { WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Backs the domain of a passport with a first loss. Capability *settle small*.
 *
 * @throws ContractRevertError: `Insurance_ZeroAmount`, `Insurance_AssetTakesFee`
 *
 * @example
 * ```ts
 * await client.insurance.backDomainSync({ passport: 1n, amount: parseUnits("10", 18) });
 * ```
 */
export const backDomain = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.backDomain,
  errors: furtherErrors,
  event: insurance.DomainBacked,
  args: ({ passport, amount }: backDomain.Parameters) => [passport, amount],
});
/** {@link backDomain}, then waits and answers with the event `DomainBacked`. */
export const backDomainSync = /*#__PURE__*/ syncAction(backDomain);
export declare namespace backDomain {
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
 * Takes queued shares back; another request waits anew. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_NothingQueued`
 *
 * @example
 * ```ts
 * await client.insurance.cancelRedeemSync();
 * ```
 */
export const cancelRedeem = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.cancelRedeem,
  errors: furtherErrors,
  event: insurance.RedeemCancelled,
  args: () => [],
});
/** {@link cancelRedeem}, then waits and answers with the event `RedeemCancelled`. */
export const cancelRedeemSync = /*#__PURE__*/ syncAction(cancelRedeem);
export declare namespace cancelRedeem {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes queued backing back; another request waits anew. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_NothingQueued`, `Insurance_Folded`
 *
 * @example
 * ```ts
 * await client.insurance.cancelUnbackSync({ domain: 1n });
 * ```
 */
export const cancelUnback = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.cancelUnback,
  errors: furtherErrors,
  event: insurance.BackingKept,
  args: ({ domain }: cancelUnback.Parameters) => [domain],
});
/** {@link cancelUnback}, then waits and answers with the event `BackingKept`. */
export const cancelUnbackSync = /*#__PURE__*/ syncAction(cancelUnback);
export declare namespace cancelUnback {
  interface Parameters {
    /** The domain. */
    domain: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays a presented claim: what the tranche put aside and its part of the epoch's grant, never more than was handed
 * over. By the victim, wherever it likes. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_NotVictim`, `Insurance_WrongStatus`, `Insurance_EpochOpen`
 *
 * @example
 * ```ts
 * await client.insurance.collectSync({ claimId: 1n, to: client.account.address });
 * ```
 */
export const collectInsuranceClaim = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.collect,
  errors: furtherErrors,
  event: insurance.CoverClaimPaid,
  args: ({ claimId, to }: collectInsuranceClaim.Parameters) => [claimId, to],
});
/** {@link collectInsuranceClaim}, then waits and answers with the event `CoverClaimPaid`. */
export const collectInsuranceClaimSync = /*#__PURE__*/ syncAction(collectInsuranceClaim);
export declare namespace collectInsuranceClaim {
  interface Parameters {
    /** The claim. */
    claimId: bigint;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Redeems the caller's queued shares at the present price, settling an epoch that ended first. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_NothingQueued`, `Insurance_NotReady`, `Insurance_WindowOver`,
 * `Insurance_ClaimPending`
 *
 * @example
 * ```ts
 * await client.insurance.completeRedeemSync({ to: client.account.address });
 * ```
 */
export const completeRedeem = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.completeRedeem,
  errors: furtherErrors,
  event: insurance.Withdraw,
  args: ({ to }: completeRedeem.Parameters) => [to],
});
/** {@link completeRedeem}, then waits and answers with the event `Withdraw`. */
export const completeRedeemSync = /*#__PURE__*/ syncAction(completeRedeem);
export declare namespace completeRedeem {
  interface Parameters {
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays the caller's queued backing at the present price. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_NothingQueued`, `Insurance_NotReady`, `Insurance_WindowOver`,
 * `Insurance_Folded`
 *
 * @example
 * ```ts
 * await client.insurance.completeUnbackSync({ domain: 1n, to: client.account.address });
 * ```
 */
export const completeUnback = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.completeUnback,
  errors: furtherErrors,
  event: insurance.BackingWithdrawn,
  args: ({ domain, to }: completeUnback.Parameters) => [domain, to],
});
/** {@link completeUnback}, then waits and answers with the event `BackingWithdrawn`. */
export const completeUnbackSync = /*#__PURE__*/ syncAction(completeUnback);
export declare namespace completeUnback {
  interface Parameters {
    /** The domain. */
    domain: bigint;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * deposit.
 *
 * @example
 * ```ts
 * await client.insurance.underwriteSync({ assets: parseUnits("10", 18), receiver: client.account.address });
 * ```
 */
export const underwrite = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.deposit,
  errors: furtherErrors,
  event: insurance.Deposit,
  args: ({ assets, receiver }: underwrite.Parameters) => [assets, receiver],
});
/** {@link underwrite}, then waits and answers with the event `Deposit`. */
export const underwriteSync = /*#__PURE__*/ syncAction(underwrite);
export declare namespace underwrite {
  interface Parameters {
    /** In the asset's units. */
    assets: bigint;
    /** Who gets the shares. */
    receiver: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Folds the tranche of a domain that belongs to another now into that one's. Anyone. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_NothingToFold`, `Insurance_Folded`
 *
 * @example
 * ```ts
 * await client.insurance.foldSync({ domain: 1n });
 * ```
 */
export const foldTranche = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.fold,
  errors: furtherErrors,
  event: insurance.TrancheFolded,
  args: ({ domain }: foldTranche.Parameters) => [domain],
});
/** {@link foldTranche}, then waits and answers with the event `TrancheFolded`. */
export const foldTrancheSync = /*#__PURE__*/ syncAction(foldTranche);
export declare namespace foldTranche {
  interface Parameters {
    /** The domain. */
    domain: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Ends a claim that was not presented, or stayed held, in time. Anyone. Capability *justice*.
 *
 * @throws ContractRevertError: `Insurance_WrongStatus`, `Insurance_NotLapsed`
 *
 * @example
 * ```ts
 * await client.insurance.lapseSync({ claimId: 1n });
 * ```
 */
export const lapseInsuranceClaim = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.lapse,
  errors: furtherErrors,
  event: insurance.CoverClaimLapsed,
  args: ({ claimId }: lapseInsuranceClaim.Parameters) => [claimId],
});
/** {@link lapseInsuranceClaim}, then waits and answers with the event `CoverClaimLapsed`. */
export const lapseInsuranceClaimSync = /*#__PURE__*/ syncAction(lapseInsuranceClaim);
export declare namespace lapseInsuranceClaim {
  interface Parameters {
    /** The claim. */
    claimId: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Moves a backer's part after its folded tranche; its wait goes on. Anyone. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_NothingToFold`
 *
 * @example
 * ```ts
 * await client.insurance.moveBackingSync({ domain: 1n, backer: client.account.address });
 * ```
 */
export const moveBacking = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.moveBacking,
  errors: furtherErrors,
  event: insurance.BackingMoved,
  args: ({ domain, backer }: moveBacking.Parameters) => [domain, backer],
});
/** {@link moveBacking}, then waits and answers with the event `BackingMoved`. */
export const moveBackingSync = /*#__PURE__*/ syncAction(moveBacking);
export declare namespace moveBacking {
  interface Parameters {
    /** The domain. */
    domain: bigint;
    /** Who backs it. */
    backer: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Buys cover that begins with the next epoch, or where the last one ends. By the passport's controller or an operator
 * that may act. Capability *settle small*.
 *
 * @throws ContractRevertError: `Insurance_NotAuthorized`, `Insurance_NotInsurable`, `Insurance_CoverTooHigh`,
 * `Insurance_BadEpochs`, `Insurance_PremiumAbove`, `Insurance_ZeroAmount`
 *
 * @example
 * ```ts
 * await client.insurance.payPremiumSync({ passport: 1n, cover: parseUnits("10", 18), epochs: 1n, most: 1n });
 * ```
 */
export const payPremium = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.payPremium,
  errors: furtherErrors,
  event: insurance.CoverBought,
  args: ({ passport, cover, epochs, most }: payPremium.Parameters) => [passport, cover, epochs, most],
});
/** {@link payPremium}, then waits and answers with the event `CoverBought`. */
export const payPremiumSync = /*#__PURE__*/ syncAction(payPremium);
export declare namespace payPremium {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** At most paid for one incident, in the asset's units. */
    cover: bigint;
    /** How many epochs. */
    epochs: bigint;
    /** The premium that the payer agrees to at most. */
    most: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Presents a claim after the victim assigned what the debtor owes it to the box of `via`: its own, or that of another
 * claim of the same victim on the same debt. By the victim. Capability *justice*.
 *
 * @throws ContractRevertError: `Insurance_NotVictim`, `Insurance_WrongStatus`, `Insurance_BadBox`,
 * `Insurance_NothingHandedOver`
 *
 * @example
 * ```ts
 * await client.insurance.presentSync({ claimId: 1n, via: 1n });
 * ```
 */
export const presentInsuranceClaim = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.present,
  errors: furtherErrors,
  event: insurance.CoverClaimPresented,
  args: ({ claimId, via }: presentInsuranceClaim.Parameters) => [claimId, via],
});
/** {@link presentInsuranceClaim}, then waits and answers with the event `CoverClaimPresented`. */
export const presentInsuranceClaimSync = /*#__PURE__*/ syncAction(presentInsuranceClaim);
export declare namespace presentInsuranceClaim {
  interface Parameters {
    /** The claim. */
    claimId: bigint;
    /** The claim whose box holds what the debtor owes. */
    via: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Collects from the debtor what a box holds and splits it. Anyone. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_BoxOpen`, `Insurance_NothingToRecover`
 *
 * @example
 * ```ts
 * await client.insurance.recoverSync({ via: 1n });
 * ```
 */
export const recoverRecourse = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.recover,
  errors: furtherErrors,
  event: insurance.ClaimRecovered,
  args: ({ via }: recoverRecourse.Parameters) => [via],
});
/** {@link recoverRecourse}, then waits and answers with the event `ClaimRecovered`. */
export const recoverRecourseSync = /*#__PURE__*/ syncAction(recoverRecourse);
export declare namespace recoverRecourse {
  interface Parameters {
    /** The claim whose box holds what the debtor owes. */
    via: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reads the terms from the constitution. A new length of epochs begins with the next. Anyone. Capability *justice*.
 *
 * @example
 * ```ts
 * await client.insurance.refreshTermsSync();
 * ```
 */
export const refreshInsuranceTerms = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.refreshTerms,
  errors: furtherErrors,
  event: insurance.InsuranceTermsRefreshed,
  args: () => [],
});
/** {@link refreshInsuranceTerms}, then waits and answers with the event `InsuranceTermsRefreshed`. */
export const refreshInsuranceTermsSync = /*#__PURE__*/ syncAction(refreshInsuranceTerms);
export declare namespace refreshInsuranceTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Releases a held claim once the posture is `NORMAL`. Anyone. Capability *justice*.
 *
 * @throws ContractRevertError: `Insurance_WrongStatus`, `Insurance_NotReleasable`
 *
 * @example
 * ```ts
 * await client.insurance.releaseSync({ claimId: 1n });
 * ```
 */
export const releaseInsuranceClaim = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.release,
  errors: furtherErrors,
  event: insurance.CoverClaimBooked,
  args: ({ claimId }: releaseInsuranceClaim.Parameters) => [claimId],
});
/** {@link releaseInsuranceClaim}, then waits and answers with the event `CoverClaimBooked`. */
export const releaseInsuranceClaimSync = /*#__PURE__*/ syncAction(releaseInsuranceClaim);
export declare namespace releaseInsuranceClaim {
  interface Parameters {
    /** The claim. */
    claimId: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Queues shares for exit and begins the wait anew for all that is queued. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_ZeroAmount`
 *
 * @example
 * ```ts
 * await client.insurance.requestRedeemSync({ shares: 1n });
 * ```
 */
export const requestRedeem = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.requestRedeem,
  errors: furtherErrors,
  event: insurance.RedeemRequested,
  args: ({ shares }: requestRedeem.Parameters) => [shares],
});
/** {@link requestRedeem}, then waits and answers with the event `RedeemRequested`. */
export const requestRedeemSync = /*#__PURE__*/ syncAction(requestRedeem);
export declare namespace requestRedeem {
  interface Parameters {
    /** Shares of the pool or tranche. */
    shares: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Queues shares of a tranche for exit and begins the wait anew for all that is queued. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_ZeroAmount`, `Insurance_InsufficientBacking`, `Insurance_Folded`
 *
 * @example
 * ```ts
 * await client.insurance.requestUnbackSync({ domain: 1n, shares: 1n });
 * ```
 */
export const requestUnback = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.requestUnback,
  errors: furtherErrors,
  event: insurance.BackingQueued,
  args: ({ domain, shares }: requestUnback.Parameters) => [domain, shares],
});
/** {@link requestUnback}, then waits and answers with the event `BackingQueued`. */
export const requestUnbackSync = /*#__PURE__*/ syncAction(requestUnback);
export declare namespace requestUnback {
  interface Parameters {
    /** The domain. */
    domain: bigint;
    /** Shares of the pool or tranche. */
    shares: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Fixes what an epoch's claims get, after its end. Anyone. Capability *justice*.
 *
 * @throws ContractRevertError: `Insurance_NothingToSettle`, `Insurance_EpochOpen`
 *
 * @example
 * ```ts
 * await client.insurance.settleSync({ epoch: 1n });
 * ```
 */
export const settleInsuranceEpoch = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.settle,
  errors: furtherErrors,
  event: insurance.EpochSettled,
  args: ({ epoch }: settleInsuranceEpoch.Parameters) => [epoch],
});
/** {@link settleInsuranceEpoch}, then waits and answers with the event `EpochSettled`. */
export const settleInsuranceEpochSync = /*#__PURE__*/ syncAction(settleInsuranceEpoch);
export declare namespace settleInsuranceEpoch {
  interface Parameters {
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Draws the pool's credit at the keystone (fines and fees) into the pool. Anyone. Capability *justice*.
 *
 * @throws ContractRevertError: `Insurance_NothingToSweep`
 *
 * @example
 * ```ts
 * await client.insurance.sweepSync();
 * ```
 */
export const sweepInsurance = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.sweep,
  errors: furtherErrors,
  event: insurance.CreditSwept,
  args: () => [],
});
/** {@link sweepInsurance}, then waits and answers with the event `CreditSwept`. */
export const sweepInsuranceSync = /*#__PURE__*/ syncAction(sweepInsurance);
export declare namespace sweepInsurance {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays out of the caller's credit. Capability *exit*.
 *
 * @throws ContractRevertError: `Insurance_InsufficientCredit`, `Insurance_ZeroAmount`
 *
 * @example
 * ```ts
 * await client.insurance.withdrawCreditSync({ amount: parseUnits("10", 18), to: client.account.address });
 * ```
 */
export const withdrawInsuranceCredit = /*#__PURE__*/ writeAction({
  module: "insurance",
  item: insurance.withdrawCredit,
  errors: furtherErrors,
  event: insurance.InsuranceCreditWithdrawn,
  args: ({ amount, to }: withdrawInsuranceCredit.Parameters) => [amount, to],
});
/** {@link withdrawInsuranceCredit}, then waits and answers with the event `InsuranceCreditWithdrawn`. */
export const withdrawInsuranceCreditSync = /*#__PURE__*/ syncAction(withdrawInsuranceCredit);
export declare namespace withdrawInsuranceCredit {
  interface Parameters {
    /** In the asset's units. */
    amount: bigint;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
