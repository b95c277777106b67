import { type Hex, decodeEventLog, encodeAbiParameters, keccak256 } from "viem";

import * as panels from "./abis/panels.js";
import { commitVoteHash, commitVoteHashSync, getSeat, revealVoteOf, revealVoteOfSync } from "./actions/panels.js";
import { InvalidParameterError, VoteLostError } from "./errors/cell.js";
import { readLogs } from "./internal/logs.js";
import { type SignOptions, sign, signingDomain } from "./internal/sign.js";
import type { SyncOptions, WriteOptions } from "./internal/write.js";
import type { Cell, CellClient } from "./types/cell.js";

/** A choice is a nibble, and one value says that nobody voted. */
const MOST_CHOICES = 14;

/**
 * The CommonJS build calls by `.call` what it takes from another of its files, and the `call` of an action builds its call instead. Held here,
 * an action is called as it stands.
 */
const panel = { commit: commitVoteHash, reveal: revealVoteOf, seat: getSeat };

const types = {
  Vote: [
    { name: "roundId", type: "bytes32" },
    { name: "seat", type: "uint256" },
  ],
} as const;

/** A seat of a round. */
export interface SeatParameters {
  /** The round. */
  roundId: Hex;
  /** The seat's number. */
  seat: bigint;
}

/**
 * What hides a juror's vote: derived from the juror's own signature, so that the key alone can make it again and nothing has to be
 * stored. Wallets that sign anew each time (some hardware and contract wallets) need the salt that {@link commitVote} answers.
 *
 * @example
 * ```ts
 * console.log(await client.panels.salt({ roundId: keccak256("0x01"), seat: 0n }));
 * ```
 */
export async function voteSalt(client: CellClient, parameters: SeatParameters & SignOptions): Promise<Hex> {
  const { cell, account, roundId, seat } = parameters;
  const domain = signingDomain(cell, "panels");
  const { signature } = await sign(client, account, { domain, types, primaryType: "Vote", message: { roundId, seat } });
  return keccak256(signature);
}

/** The commitment to a vote. Never asked of a node: whoever answered would learn the vote. */
function commitmentOf(cell: Cell, { roundId, seat }: SeatParameters, juror: bigint, choice: number, salt: Hex): Hex {
  return keccak256(
    encodeAbiParameters(
      [
        { type: "bytes32" },
        { type: "uint256" },
        { type: "uint256" },
        { type: "uint256" },
        { type: "bytes32" },
        { type: "uint256" },
        { type: "address" },
      ],
      [roundId, seat, juror, BigInt(choice), salt, BigInt(cell.chainId), cell.addresses.panels],
    ),
  );
}

/** A vote to commit to. */
export interface CommitVoteParameters extends SeatParameters {
  /** What the juror chooses, a whole number; for a member's case see `Choice`. */
  choice: number;
  /** What hides it; derived from the juror's signature by default. */
  salt?: Hex | undefined;
}

async function commitment(client: CellClient, parameters: CommitVoteParameters & WriteOptions) {
  const { cell, account, roundId, seat, choice } = parameters;
  if (!Number.isInteger(choice) || choice < 0 || choice > MOST_CHOICES) {
    const reason = `it must be a whole number from 0 to ${String(MOST_CHOICES)}, or nobody can reveal it`;
    throw new InvalidParameterError({ parameter: "choice", reason, value: choice });
  }
  const salt = parameters.salt ?? (await voteSalt(client, { cell, account, roundId, seat }));
  const { juror } = await panel.seat(client, { cell, roundId, seat });
  return { ...parameters, commitment: commitmentOf(cell, { roundId, seat }, juror, choice, salt) };
}

/**
 * Commits a juror's vote. Nobody can read it before {@link revealVote}, and nothing has to be kept for that but the key.
 *
 * @throws {@link InvalidParameterError} where the choice is none that a panel can have.
 * @throws ContractRevertError: `Panels_NotJuror`, `Panels_CommitsNotBegun`, `Panels_CommitsOver`, `Panels_AlreadyCommitted`
 *
 * @example
 * ```ts
 * await client.panels.commitSync({ roundId: keccak256("0x01"), seat: 0n, choice: Choice.Claim });
 * ```
 */
export async function commitVote(client: CellClient, parameters: CommitVoteParameters & WriteOptions): Promise<Hex> {
  return panel.commit(client, await commitment(client, parameters));
}

/** {@link commitVote}, then waits and answers with the event `VoteCommitted`. */
export async function commitVoteSync(
  client: CellClient,
  parameters: CommitVoteParameters & WriteOptions & SyncOptions,
): ReturnType<typeof commitVoteHashSync> {
  return commitVoteHashSync(client, await commitment(client, parameters));
}

/** A vote to reveal. */
export interface RevealVoteParameters extends SeatParameters {
  /** What it was; found out by default. */
  choice?: number | undefined;
  /** What hides it; derived from the juror's signature by default. */
  salt?: Hex | undefined;
}

async function opened(client: CellClient, parameters: RevealVoteParameters & WriteOptions) {
  const { cell, account, roundId, seat } = parameters;
  const salt = parameters.salt ?? (await voteSalt(client, { cell, account, roundId, seat }));
  if (parameters.choice !== undefined) return { ...parameters, choice: BigInt(parameters.choice), salt };
  const { juror } = await panel.seat(client, { cell, roundId, seat });
  const committed = await findCommitment(client, cell, { roundId, seat });
  for (let choice = 0; choice <= MOST_CHOICES; ++choice) {
    if (commitmentOf(cell, { roundId, seat }, juror, choice, salt) === committed)
      return { ...parameters, choice: BigInt(choice), salt };
  }
  throw new VoteLostError({ roundId, seat });
}

async function findCommitment(client: CellClient, cell: Cell, { roundId, seat }: SeatParameters): Promise<Hex> {
  const range = { address: [cell.addresses.panels], events: [panels.VoteCommitted], fromBlock: cell.startBlock };
  for await (const { logs } of readLogs(client, range)) {
    for (const log of logs) {
      const { args } = decodeEventLog({ abi: [panels.VoteCommitted], data: log.data, topics: log.topics });
      if (args.roundId === roundId && args.seat === seat) return args.commitment;
    }
  }
  throw new VoteLostError({ roundId, seat });
}

/**
 * Reveals a juror's vote once commits are over. What it was is found out from the commitment on chain and the juror's own key.
 *
 * @throws {@link VoteLostError} where neither the key nor what was given opens the commitment.
 * @throws ContractRevertError: `Panels_CommitsRun`, `Panels_WrongVote`
 *
 * @example
 * ```ts
 * await client.panels.revealSync({ roundId: keccak256("0x01"), seat: 0n, choice: Choice.Claim });
 * ```
 */
export async function revealVote(client: CellClient, parameters: RevealVoteParameters & WriteOptions): Promise<Hex> {
  return panel.reveal(client, await opened(client, parameters));
}

/** {@link revealVote}, then waits and answers with the event `VoteRevealed`. */
export async function revealVoteSync(
  client: CellClient,
  parameters: RevealVoteParameters & WriteOptions & SyncOptions,
): ReturnType<typeof revealVoteOfSync> {
  return revealVoteOfSync(client, await opened(client, parameters));
}
