import type { Address, Hash, Hex } from "viem";

import * as audits from "../abis/audits.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * One entry of a member's books, signed as EIP-712 `Receipt` with the domain of Audits. Its leaf in the committed
 * tree is the hash of its struct hash, so a leaf is typed by field and hashed twice (FED-1b).
 */
export interface MeterReceipt {
  /** Whose books. */
  passport: bigint;
  /** The epoch for which it is to be committed. */
  epoch: bigint;
  /** Its place in that epoch's books, from 0, without gaps. */
  index: bigint;
  /** Who signs it besides: with whom it was done, or a key of the passport's own for what it metered itself. */
  counterparty: Address;
  /** What was done; the cell gives numbers their meaning. */
  kind: number;
  /** How much. */
  amount: bigint;
  /** When. */
  doneAt: number;
  /** Hash of whatever proves more. */
  evidence: Hex;
}

/**
 * Fixes an epoch's books, rate and ticket, within an epoch's length of its end.
 *
 * @throws ContractRevertError: `Audits_WrongEpochStatus`
 *
 * @example
 * ```ts
 * await client.audits.closeEpochSync({ epoch: 1n });
 * ```
 */
export const closeAuditEpoch = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.closeEpoch,
  errors: furtherErrors,
  event: audits.EpochClosed,
  args: ({ epoch }: closeAuditEpoch.Parameters) => [epoch],
});
/** {@link closeAuditEpoch}, then waits and answers with the event `EpochClosed`. */
export const closeAuditEpochSync = /*#__PURE__*/ syncAction(closeAuditEpoch);
export declare namespace closeAuditEpoch {
  interface Parameters {
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Commits a member's books for the epoch that runs. By its controller or an operator that may act.
 *
 * @throws ContractRevertError: `Audits_NotAuthorized`, `Audits_NotEnrolled`, `Audits_BadBooks`
 *
 * @example
 * ```ts
 * await client.audits.commitRootSync({ passport: 1n, root: keccak256("0x01"), leaves: 1 });
 * ```
 */
export const commitAuditRoot = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.commitRoot,
  errors: furtherErrors,
  event: audits.BooksCommitted,
  args: ({ passport, root, leaves }: commitAuditRoot.Parameters) => [passport, root, leaves],
});
/** {@link commitAuditRoot}, then waits and answers with the event `BooksCommitted`. */
export const commitAuditRootSync = /*#__PURE__*/ syncAction(commitAuditRoot);
export declare namespace commitAuditRoot {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Root of the tree; zero without receipts. */
    root: Hex;
    /** How many receipts. */
    leaves: number;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes a member off the list after this epoch, which is still audited. By its controller or an operator that may
 * act.
 *
 * @throws ContractRevertError: `Audits_NotAuthorized`, `Audits_NotEnrolled`
 *
 * @example
 * ```ts
 * await client.audits.disenrolSync({ passport: 1n });
 * ```
 */
export const disenrolFromAudits = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.disenrol,
  errors: furtherErrors,
  event: audits.MemberDisenrolled,
  args: ({ passport }: disenrolFromAudits.Parameters) => [passport],
});
/** {@link disenrolFromAudits}, then waits and answers with the event `MemberDisenrolled`. */
export const disenrolFromAuditsSync = /*#__PURE__*/ syncAction(disenrolFromAudits);
export declare namespace disenrolFromAudits {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Takes an epoch's seed over, within two epochs' length of its end.
 *
 * @throws ContractRevertError: `Audits_WrongEpochStatus`, `Audits_SeedUnknown`
 *
 * @example
 * ```ts
 * await client.audits.drawEpochSync({ epoch: 1n });
 * ```
 */
export const drawAuditEpoch = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.drawEpoch,
  errors: furtherErrors,
  event: audits.EpochDrawn,
  args: ({ epoch }: drawAuditEpoch.Parameters) => [epoch],
});
/** {@link drawAuditEpoch}, then waits and answers with the event `EpochDrawn`. */
export const drawAuditEpochSync = /*#__PURE__*/ syncAction(drawAuditEpoch);
export declare namespace drawAuditEpoch {
  interface Parameters {
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Puts a member on the list from the next epoch on. By its controller or an operator that may act.
 *
 * @throws ContractRevertError: `Audits_NotAuthorized`, `Audits_NotGood`, `Audits_AlreadyEnrolled`
 *
 * @example
 * ```ts
 * await client.audits.enrolSync({ passport: 1n });
 * ```
 */
export const enrolForAudits = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.enrol,
  errors: furtherErrors,
  event: audits.MemberEnrolled,
  args: ({ passport }: enrolForAudits.Parameters) => [passport],
});
/** {@link enrolForAudits}, then waits and answers with the event `MemberEnrolled`. */
export const enrolForAuditsSync = /*#__PURE__*/ syncAction(enrolForAudits);
export declare namespace enrolForAudits {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Opens the drawn receipt. Anyone may.
 *
 * @throws ContractRevertError: `Audits_WrongEpochStatus`, `Audits_NotDrawn`, `Audits_WrongBooksStatus`,
 * `Audits_NothingToOpen`, `Audits_OtherIndex`, `Audits_NotInTree`, `Audits_BadReceiptSignature`
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * await client.audits.openSync({ receipt, signature: "0x", proof: [keccak256("0x01")] });
 * ```
 */
export const openAuditLeaf = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.open,
  errors: furtherErrors,
  event: audits.LeafOpened,
  args: ({ receipt, signature, proof }: openAuditLeaf.Parameters) => [receipt, signature, proof],
});
/** {@link openAuditLeaf}, then waits and answers with the event `LeafOpened`. */
export const openAuditLeafSync = /*#__PURE__*/ syncAction(openAuditLeaf);
export declare namespace openAuditLeaf {
  interface Parameters {
    /** The receipt; names member and epoch. */
    receipt: MeterReceipt;
    /** The counterparty's (a key's or, by ERC-1271, a contract's). */
    signature: Hex;
    /** Its siblings in the tree. */
    proof: readonly Hex[];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Punishes books in which another receipt stands under the number of one that the passport signed.
 *
 * @throws ContractRevertError: `Audits_NoContradiction`, `Audits_WrongEpochStatus`, `Audits_TooLate`,
 * `Audits_WrongBooksStatus`, `Audits_NotInTree`, `Audits_BadReceiptSignature`
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * await client.audits.punishFalseLeafSync({ shown: receipt, signer: client.account.address, signature: "0x", committed: receipt, proof: [keccak256("0x01")] });
 * ```
 */
export const punishFalseLeaf = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.punishFalseLeaf,
  errors: furtherErrors,
  event: audits.FalseLeafPunished,
  args: ({ shown, signer, signature, committed, proof }: punishFalseLeaf.Parameters) => [
    shown,
    signer,
    signature,
    committed,
    proof,
  ],
});
/** {@link punishFalseLeaf}, then waits and answers with the event `FalseLeafPunished`. */
export const punishFalseLeafSync = /*#__PURE__*/ syncAction(punishFalseLeaf);
export declare namespace punishFalseLeaf {
  interface Parameters {
    /** What the passport signed. */
    shown: MeterReceipt;
    /** Its controller, or an operator that may act. */
    signer: Address;
    /** The signer's. */
    signature: Hex;
    /** What stands in the tree. */
    committed: MeterReceipt;
    /** Its siblings in the tree. */
    proof: readonly Hex[];
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Punishes books that end before a receipt that the passport signed, or that were never committed.
 *
 * @throws ContractRevertError: `Audits_NotEnrolled`, `Audits_WrongEpochStatus`, `Audits_TooLate`,
 * `Audits_WrongBooksStatus`, `Audits_WithinTree`, `Audits_BadReceiptSignature`
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * await client.audits.punishOmissionSync({ shown: receipt, signer: client.account.address, signature: "0x" });
 * ```
 */
export const punishAuditOmission = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.punishOmission,
  errors: furtherErrors,
  event: audits.OmissionPunished,
  args: ({ shown, signer, signature }: punishAuditOmission.Parameters) => [shown, signer, signature],
});
/** {@link punishAuditOmission}, then waits and answers with the event `OmissionPunished`. */
export const punishAuditOmissionSync = /*#__PURE__*/ syncAction(punishAuditOmission);
export declare namespace punishAuditOmission {
  interface Parameters {
    /** What the passport signed. */
    shown: MeterReceipt;
    /** Its controller, or an operator that may act. */
    signer: Address;
    /** The signer's. */
    signature: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Punishes a member that was drawn and did not open its receipt in time, or had committed no books.
 *
 * @throws ContractRevertError: `Audits_WrongEpochStatus`, `Audits_NotDrawn`, `Audits_WrongBooksStatus`,
 * `Audits_NothingToOpen`, `Audits_TooLate`
 *
 * @example
 * ```ts
 * await client.audits.punishSilenceSync({ passport: 1n, epoch: 1n });
 * ```
 */
export const punishAuditSilence = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.punishSilence,
  errors: furtherErrors,
  event: audits.SilencePunished,
  args: ({ passport, epoch }: punishAuditSilence.Parameters) => [passport, epoch],
});
/** {@link punishAuditSilence}, then waits and answers with the event `SilencePunished`. */
export const punishAuditSilenceSync = /*#__PURE__*/ syncAction(punishAuditSilence);
export declare namespace punishAuditSilence {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reads the constitution. What it says holds from the next epoch on; the first time, from now on.
 *
 * @throws ContractRevertError: `Audits_BadTerms`, `Audits_TermsUnchanged`
 *
 * @example
 * ```ts
 * await client.audits.refreshTermsSync();
 * ```
 */
export const refreshAuditTerms = /*#__PURE__*/ writeAction({
  module: "audits",
  item: audits.refreshTerms,
  errors: furtherErrors,
  event: audits.AuditTermsRefreshed,
  args: () => [],
});
/** {@link refreshAuditTerms}, then waits and answers with the event `AuditTermsRefreshed`. */
export const refreshAuditTermsSync = /*#__PURE__*/ syncAction(refreshAuditTerms);
export declare namespace refreshAuditTerms {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * A member's books of an epoch; zeros where it committed none.
 *
 * @example
 * ```ts
 * console.log(await client.audits.books({ passport: 1n, epoch: 1n }));
 * ```
 */
export const getAuditBooks = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.booksOf,
  errors: furtherErrors,
  args: ({ passport, epoch }: getAuditBooks.Parameters) => [passport, epoch],
  result: (answer) => answer,
});
export declare namespace getAuditBooks {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof getAuditBooks>;
  type ErrorType = ReadErrorType;
}

/**
 * The epoch that runs now. Epochs count from 1.
 *
 * @throws ContractRevertError: `Audits_NoTerms`
 *
 * @example
 * ```ts
 * console.log(await client.audits.currentEpoch());
 * ```
 */
export const getAuditEpochNow = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.currentEpoch,
  errors: furtherErrors,
  args: () => [],
  result: (answer) => answer,
});
export declare namespace getAuditEpochNow {
  type Parameters = object;
  type ReturnType = ResultOf<typeof getAuditEpochNow>;
  type ErrorType = ReadErrorType;
}

/**
 * What is signed for a receipt.
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * console.log(await client.audits.digest({ receipt }));
 * ```
 */
export const getReceiptDigest = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.digestOf,
  errors: furtherErrors,
  args: ({ receipt }: getReceiptDigest.Parameters) => [receipt],
  result: (answer) => answer,
});
export declare namespace getReceiptDigest {
  interface Parameters {
    /** The receipt that was drawn. */
    receipt: MeterReceipt;
  }
  type ReturnType = ResultOf<typeof getReceiptDigest>;
  type ErrorType = ReadErrorType;
}

/**
 * Which receipt a drawn member opens.
 *
 * @throws ContractRevertError: `Audits_NotDrawn`, `Audits_NothingToOpen`
 *
 * @example
 * ```ts
 * console.log(await client.audits.drawnIndex({ passport: 1n, epoch: 1n }));
 * ```
 */
export const getDrawnIndex = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.drawnIndexOf,
  errors: furtherErrors,
  args: ({ passport, epoch }: getDrawnIndex.Parameters) => [passport, epoch],
  result: (answer) => answer,
});
export declare namespace getDrawnIndex {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof getDrawnIndex>;
  type ErrorType = ReadErrorType;
}

/**
 * An epoch as it stands.
 *
 * @throws ContractRevertError: `Audits_NoTerms`
 *
 * @example
 * ```ts
 * console.log(await client.audits.epoch({ epoch: 1n }));
 * ```
 */
export const getAuditEpoch = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.epochOf,
  errors: furtherErrors,
  args: ({ epoch }: getAuditEpoch.Parameters) => [epoch],
  result: (answer) => answer,
});
export declare namespace getAuditEpoch {
  interface Parameters {
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof getAuditEpoch>;
  type ErrorType = ReadErrorType;
}

/**
 * The incident under which a member is punished for an epoch.
 *
 * @example
 * ```ts
 * console.log(await client.audits.incident({ passport: 1n, epoch: 1n }));
 * ```
 */
export const getAuditIncident = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.incidentOf,
  errors: furtherErrors,
  args: ({ passport, epoch }: getAuditIncident.Parameters) => [passport, epoch],
  result: (answer) => answer,
});
export declare namespace getAuditIncident {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof getAuditIncident>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether the draw of an epoch named a member; false until it is drawn.
 *
 * @example
 * ```ts
 * console.log(await client.audits.isDrawn({ passport: 1n, epoch: 1n }));
 * ```
 */
export const isDrawnForAudit = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.isDrawn,
  errors: furtherErrors,
  args: ({ passport, epoch }: isDrawnForAudit.Parameters) => [passport, epoch],
  result: (drawn) => drawn,
});
export declare namespace isDrawnForAudit {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof isDrawnForAudit>;
  type ErrorType = ReadErrorType;
}

/**
 * Whether a member is audited in an epoch.
 *
 * @example
 * ```ts
 * console.log(await client.audits.isEnrolled({ passport: 1n, epoch: 1n }));
 * ```
 */
export const isEnrolledForAudits = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.isEnrolled,
  errors: furtherErrors,
  args: ({ passport, epoch }: isEnrolledForAudits.Parameters) => [passport, epoch],
  result: (answer) => answer,
});
export declare namespace isEnrolledForAudits {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof isEnrolledForAudits>;
  type ErrorType = ReadErrorType;
}

/**
 * A receipt's leaf in a committed tree.
 *
 * @example
 * ```ts
 * const receipt = buildMeterReceipt({ passport: 1n, epoch: 1n, index: 0n, counterparty: citizen.account.address, amount: 5n, doneAt: 1 });
 * console.log(await client.audits.leaf({ receipt }));
 * ```
 */
export const getReceiptLeaf = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.leafOf,
  errors: furtherErrors,
  args: ({ receipt }: getReceiptLeaf.Parameters) => [receipt],
  result: (answer) => answer,
});
export declare namespace getReceiptLeaf {
  interface Parameters {
    /** The receipt that was drawn. */
    receipt: MeterReceipt;
  }
  type ReturnType = ResultOf<typeof getReceiptLeaf>;
  type ErrorType = ReadErrorType;
}

/**
 * The terms of an epoch, past or to come as far as is known.
 *
 * @throws ContractRevertError: `Audits_NoTerms`
 *
 * @example
 * ```ts
 * console.log(await client.audits.terms({ epoch: 1n }));
 * ```
 */
export const getAuditTerms = /*#__PURE__*/ readAction({
  module: "audits",
  item: audits.termsOf,
  errors: furtherErrors,
  args: ({ epoch }: getAuditTerms.Parameters) => [epoch],
  result: (answer) => answer,
});
export declare namespace getAuditTerms {
  interface Parameters {
    /** The epoch. */
    epoch: bigint;
  }
  type ReturnType = ResultOf<typeof getAuditTerms>;
  type ErrorType = ReadErrorType;
}
