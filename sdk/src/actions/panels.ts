import type { Address, Hash, Hex } from "viem";

import * as panels from "../abis/panels.js";
import type { ReadErrorType, WriteErrorType } from "../errors/index.js";
import { furtherErrors } from "../errors/tables.js";
import { readAction, type ResultOf } from "../internal/read.js";
import { syncAction, writeAction } from "../internal/write.js";

/**
 * Commits to a vote, once. By the juror of the seat.
 *
 * @throws ContractRevertError: `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_NotJuror`, `Panels_CommitsNotBegun`,
 * `Panels_CommitsOver`, `Panels_AlreadyCommitted`, `Panels_BadCommitment`
 *
 * @example
 * ```ts
 * await client.panels.commitHashSync({ roundId: keccak256("0x01"), seat: 1n, commitment: keccak256("0x01") });
 * ```
 */
export const commitVoteHash = /*#__PURE__*/ writeAction({
  module: "panels",
  item: panels.commit,
  errors: furtherErrors,
  event: panels.VoteCommitted,
  args: ({ roundId, seat, commitment }: commitVoteHash.Parameters) => [roundId, seat, commitment],
});
/** {@link commitVoteHash}, then waits and answers with the event `VoteCommitted`. */
export const commitVoteHashSync = /*#__PURE__*/ syncAction(commitVoteHash);
export declare namespace commitVoteHash {
  interface Parameters {
    /** The round. */
    roundId: Hex;
    /** The seat's number. */
    seat: bigint;
    /** See `getVoteCommitment`. */
    commitment: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Draws the panel of a round, as far as 32 leaves go; again, where that is not enough. A draw looks at 64 leaves and
 * 16 for each seat at most. Anyone may.
 *
 * @throws ContractRevertError: `Panels_WrongStatus`, `Panels_SeedUnknown`
 *
 * @example
 * ```ts
 * await client.panels.drawSync({ roundId: keccak256("0x01") });
 * ```
 */
export const drawPanel = /*#__PURE__*/ writeAction({
  module: "panels",
  item: panels.draw,
  errors: furtherErrors,
  args: ({ roundId }: drawPanel.Parameters) => [roundId],
});
/** {@link drawPanel}, then waits. */
export const drawPanelSync = /*#__PURE__*/ syncAction(drawPanel);
export declare namespace drawPanel {
  interface Parameters {
    /** The round. */
    roundId: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Shows that a vote is known while commits are still taken, which voids it: the juror counts as absent. By anyone who
 * knows choice and salt.
 *
 * @throws ContractRevertError: `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_CommitsOver`, `Panels_WrongVote`
 *
 * @example
 * ```ts
 * await client.panels.exposeLeakSync({ roundId: keccak256("0x01"), seat: 1n, choice: 1n, salt: keccak256("0x01") });
 * ```
 */
export const exposeLeakedVote = /*#__PURE__*/ writeAction({
  module: "panels",
  item: panels.leak,
  errors: furtherErrors,
  event: panels.VoteLeaked,
  args: ({ roundId, seat, choice, salt }: exposeLeakedVote.Parameters) => [roundId, seat, choice, salt],
});
/** {@link exposeLeakedVote}, then waits and answers with the event `VoteLeaked`. */
export const exposeLeakedVoteSync = /*#__PURE__*/ syncAction(exposeLeakedVote);
export declare namespace exposeLeakedVote {
  interface Parameters {
    /** The round. */
    roundId: Hex;
    /** The seat's number. */
    seat: bigint;
    /** The choice. */
    choice: bigint;
    /** What hides it. */
    salt: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Reveals a vote after commits have ended. By anyone who knows choice and salt.
 *
 * @throws ContractRevertError: `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_CommitsRun`, `Panels_NoChoice`,
 * `Panels_WrongVote`
 *
 * @example
 * ```ts
 * await client.panels.revealOfSync({ roundId: keccak256("0x01"), seat: 1n, choice: 1n, salt: keccak256("0x01") });
 * ```
 */
export const revealVoteOf = /*#__PURE__*/ writeAction({
  module: "panels",
  item: panels.reveal,
  errors: furtherErrors,
  event: panels.VoteRevealed,
  args: ({ roundId, seat, choice, salt }: revealVoteOf.Parameters) => [roundId, seat, choice, salt],
});
/** {@link revealVoteOf}, then waits and answers with the event `VoteRevealed`. */
export const revealVoteOfSync = /*#__PURE__*/ syncAction(revealVoteOf);
export declare namespace revealVoteOf {
  interface Parameters {
    /** The round. */
    roundId: Hex;
    /** The seat's number. */
    seat: bigint;
    /** The choice. */
    choice: bigint;
    /** What hides it. */
    salt: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Settles a seat of a round that ended: releases its stake and gives fee, penalty and reward where they belong.
 * Anyone may, once for each seat.
 *
 * @throws ContractRevertError: `Panels_WrongStatus`, `Panels_NoSeat`, `Panels_AlreadySettled`
 *
 * @example
 * ```ts
 * await client.panels.settleSync({ roundId: keccak256("0x01"), seat: 1n });
 * ```
 */
export const settleSeat = /*#__PURE__*/ writeAction({
  module: "panels",
  item: panels.settle,
  errors: furtherErrors,
  event: panels.SeatSettled,
  args: ({ roundId, seat }: settleSeat.Parameters) => [roundId, seat],
});
/** {@link settleSeat}, then waits and answers with the event `SeatSettled`. */
export const settleSeatSync = /*#__PURE__*/ syncAction(settleSeat);
export declare namespace settleSeat {
  interface Parameters {
    /** The round. */
    roundId: Hex;
    /** The seat's number. */
    seat: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Pays out an account's credit in the asset: to itself by anyone's call, elsewhere by its own.
 *
 * @throws ContractRevertError: `Panels_NoCredit`, `Panels_NotCreditor`
 *
 * @example
 * ```ts
 * await client.panels.withdrawSync({ holder: client.account.address, to: client.account.address });
 * ```
 */
export const withdrawPanelCredit = /*#__PURE__*/ writeAction({
  module: "panels",
  item: panels.withdraw,
  errors: furtherErrors,
  event: panels.JurorPaid,
  args: ({ holder, to }: withdrawPanelCredit.Parameters) => [holder, to],
});
/** {@link withdrawPanelCredit}, then waits and answers with the event `JurorPaid`. */
export const withdrawPanelCreditSync = /*#__PURE__*/ syncAction(withdrawPanelCredit);
export declare namespace withdrawPanelCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * The same in the chain's coin.
 *
 * @example
 * ```ts
 * await client.panels.withdrawNativeSync({ holder: client.account.address, to: client.account.address });
 * ```
 */
export const withdrawNativePanelCredit = /*#__PURE__*/ writeAction({
  module: "panels",
  item: panels.withdrawNative,
  errors: furtherErrors,
  args: ({ holder, to }: withdrawNativePanelCredit.Parameters) => [holder, to],
});
/** {@link withdrawNativePanelCredit}, then waits. */
export const withdrawNativePanelCreditSync = /*#__PURE__*/ syncAction(withdrawNativePanelCredit);
export declare namespace withdrawNativePanelCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
    /** Where it goes. */
    to: Address;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * What a juror commits to: `keccak256(abi.encode(roundId, seat, juror, choice, salt, chain id, this contract))`.
 * Warning: compute it off chain; whoever answers this question learns the vote.
 *
 * @example
 * ```ts
 * console.log(await client.panels.commitment({ roundId: keccak256("0x01"), seat: 1n, juror: 1n, choice: 1n, salt: keccak256("0x01") }));
 * ```
 */
export const getVoteCommitment = /*#__PURE__*/ readAction({
  module: "panels",
  item: panels.commitmentOf,
  errors: furtherErrors,
  args: ({ roundId, seat, juror, choice, salt }: getVoteCommitment.Parameters) => [roundId, seat, juror, choice, salt],
  result: (answer) => answer,
});
export declare namespace getVoteCommitment {
  interface Parameters {
    /** The round. */
    roundId: Hex;
    /** The seat's number. */
    seat: bigint;
    /** The juror. */
    juror: bigint;
    /** The choice. */
    choice: bigint;
    /** What hides it. */
    salt: Hex;
  }
  type ReturnType = ResultOf<typeof getVoteCommitment>;
  type ErrorType = ReadErrorType;
}

/**
 * An account's credit in the settlement asset, in its units.
 *
 * @example
 * ```ts
 * console.log(await client.panels.credit({ holder: client.account.address }));
 * ```
 */
export const getPanelCredit = /*#__PURE__*/ readAction({
  module: "panels",
  item: panels.creditOf,
  errors: furtherErrors,
  args: ({ holder }: getPanelCredit.Parameters) => [holder],
  result: (answer) => answer,
});
export declare namespace getPanelCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getPanelCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * Domains of which nobody sits in a round, as they were named.
 *
 * @example
 * ```ts
 * console.log(await client.panels.excluded({ roundId: keccak256("0x01") }));
 * ```
 */
export const getExcludedDomains = /*#__PURE__*/ readAction({
  module: "panels",
  item: panels.excludedFrom,
  errors: furtherErrors,
  args: ({ roundId }: getExcludedDomains.Parameters) => [roundId],
  result: (answer) => answer,
});
export declare namespace getExcludedDomains {
  interface Parameters {
    /** The round. */
    roundId: Hex;
  }
  type ReturnType = ResultOf<typeof getExcludedDomains>;
  type ErrorType = ReadErrorType;
}

/**
 * An account's credit in the chain's coin, in wei.
 *
 * @example
 * ```ts
 * console.log(await client.panels.nativeCredit({ holder: client.account.address }));
 * ```
 */
export const getNativePanelCredit = /*#__PURE__*/ readAction({
  module: "panels",
  item: panels.nativeCreditOf,
  errors: furtherErrors,
  args: ({ holder }: getNativePanelCredit.Parameters) => [holder],
  result: (answer) => answer,
});
export declare namespace getNativePanelCredit {
  interface Parameters {
    /** Whose credit. */
    holder: Address;
  }
  type ReturnType = ResultOf<typeof getNativePanelCredit>;
  type ErrorType = ReadErrorType;
}

/**
 * Where a round stands, and what it chose where it decided.
 *
 * @example
 * ```ts
 * console.log(await client.panels.outcome({ roundId: keccak256("0x01") }));
 * ```
 */
export const getOutcome = /*#__PURE__*/ readAction({
  module: "panels",
  item: panels.outcome,
  errors: furtherErrors,
  args: ({ roundId }: getOutcome.Parameters) => [roundId],
  result: ([status, choice]) => ({ status, choice }),
});
export declare namespace getOutcome {
  interface Parameters {
    /** The round. */
    roundId: Hex;
  }
  type ReturnType = ResultOf<typeof getOutcome>;
  type ErrorType = ReadErrorType;
}

/**
 * A round as it stands; zeros for an unknown one.
 *
 * @example
 * ```ts
 * console.log(await client.panels.round({ roundId: keccak256("0x01") }));
 * ```
 */
export const getRound = /*#__PURE__*/ readAction({
  module: "panels",
  item: panels.roundOf,
  errors: furtherErrors,
  args: ({ roundId }: getRound.Parameters) => [roundId],
  result: (answer) => answer,
});
export declare namespace getRound {
  interface Parameters {
    /** The round. */
    roundId: Hex;
  }
  type ReturnType = ResultOf<typeof getRound>;
  type ErrorType = ReadErrorType;
}

/**
 * A seat as it stands; zeros for one that is not drawn.
 *
 * @example
 * ```ts
 * console.log(await client.panels.seat({ roundId: keccak256("0x01"), seat: 1n }));
 * ```
 */
export const getSeat = /*#__PURE__*/ readAction({
  module: "panels",
  item: panels.seatOf,
  errors: furtherErrors,
  args: ({ roundId, seat }: getSeat.Parameters) => [roundId, seat],
  result: (answer) => answer,
});
export declare namespace getSeat {
  interface Parameters {
    /** The round. */
    roundId: Hex;
    /** The seat's number. */
    seat: bigint;
  }
  type ReturnType = ResultOf<typeof getSeat>;
  type ErrorType = ReadErrorType;
}
