import { type Log, decodeEventLog, toEventSelector } from "viem";
import { getBlock } from "viem/actions";
import { getAction } from "viem/utils";

import type { BaseError } from "../errors/base.js";
import { toIsopolityError } from "../errors/decode.js";
import { ContractPanicError, ContractReasonError, ContractRevertError, UnknownRevertError } from "../errors/revert.js";
import { readLogs } from "../internal/logs.js";
import { send, settle, simulateCall } from "../internal/write.js";
import type { Cell, CellClient, ContractCall } from "../types/cell.js";
import type { Agenda, Chore, Notice, Task } from "./chore.js";
import { chores as everyChore } from "./chores/index.js";

/** A task that a keeper carried out. */
export interface Moved {
  chore: string;
  key: string;
  call: ContractCall;
  hash: `0x${string}`;
  gasUsed: bigint;
}

/** How a keeper works. */
export interface KeeperParameters {
  cell: Cell;
  /** What it looks after; everything by default. */
  chores?: readonly Chore[] | undefined;
  /** Blocks in one request for events at most; 10,000 by default. */
  chunkSize?: bigint | undefined;
  /** Tasks carried out in one round at most; 50 by default. */
  most?: number | undefined;
  /** Called for each task that was carried out. */
  onMoved?: ((moved: Moved) => void) | undefined;
  /** Called when a look at the chain or a transaction fails; the keeper goes on. */
  onError?: ((error: BaseError) => void) | undefined;
}

/** Tasks that a simulation refused are tried again after this many seconds of the chain, then after twice as many, … */
const FIRST_PAUSE = 60;
const LONGEST_PAUSE = 86_400;

/** Arguments under which a refusal says from when on it would not refuse. */
const MOMENTS = [
  "from",
  "readyAt",
  "endsAt",
  "graceEnds",
  "dueAt",
  "retryAt",
  "notBefore",
  "deadline",
  "latest",
] as const;

interface Waiting extends Task {
  chore: string;
  pause: number;
}

/**
 * Moves on what is overdue in any module of a cell (LAW-1): phases of cases, payouts, lapses, releases. It trusts nothing that it
 * remembers: each call is simulated first, and sent only when it would succeed now. Whoever runs it needs gas and no right.
 *
 * @example
 * ```ts
 * const keeper = new Keeper(client, { cell });
 * console.log(await keeper.round());
 * ```
 */
export class Keeper {
  readonly #client: CellClient;
  readonly #parameters: KeeperParameters;
  readonly #chores: readonly Chore[];
  readonly #tasks = new Map<string, Waiting>();
  readonly #memories = new Map<string, Map<string, unknown>>();
  #readTo: bigint;

  constructor(client: CellClient, parameters: KeeperParameters) {
    this.#client = client;
    this.#parameters = parameters;
    this.#chores = parameters.chores ?? everyChore;
    this.#readTo = parameters.cell.startBlock - 1n;
  }

  /** Tasks that wait for their time, soonest first. */
  waiting(): readonly Task[] {
    return [...this.#tasks.values()].sort((a, b) => a.notBefore - b.notBefore);
  }

  /** Reads what happened since the last look, and carries out what is due. */
  async round(): Promise<Moved[]> {
    await this.#catchUp();
    const now = await this.#now();
    const due = [...this.#tasks].filter(([, task]) => task.notBefore <= now);
    const moved: Moved[] = [];
    for (const [key, task] of due) {
      if (moved.length >= (this.#parameters.most ?? 50)) break;
      // What an earlier task of this round changed may have dropped a later one.
      if (this.#tasks.get(key) !== task) continue;
      const done = await this.#attempt(key, task, now);
      if (!done) continue;
      moved.push(done);
      this.#parameters.onMoved?.(done);
      await this.#catchUp();
    }
    return moved;
  }

  /** Rounds until the signal aborts, with a pause between them (milliseconds; 15,000 by default). */
  async run({ signal, interval = 15_000 }: { signal?: AbortSignal; interval?: number } = {}): Promise<void> {
    while (!signal?.aborted) {
      try {
        await this.round();
      } catch (error) {
        this.#parameters.onError?.(toIsopolityError(error));
      }
      await pause(interval, signal);
    }
  }

  async #attempt(key: string, task: Waiting, now: number): Promise<Moved | undefined> {
    const { cell } = this.#parameters;
    try {
      await simulateCall(this.#client, task.call, { cell });
    } catch (error) {
      const refusal = toIsopolityError(error, task.call);
      // The cell, or a contract that it calls, says no for now. Anything else is a fault of this task or of the connection: it is
      // told, and the next task has its turn.
      if (!isRefusal(refusal)) this.#parameters.onError?.(refusal);
      this.#postpone(key, task, now, refusal);
      return undefined;
    }
    this.#tasks.delete(key);
    try {
      const hash = await send(this.#client, task.call, { cell });
      const { gasUsed } = await settle(this.#client, hash, task.call, {});
      if (task.repeats) this.#tasks.set(key, { ...task, notBefore: now, pause: FIRST_PAUSE });
      return { chore: task.chore, key: task.key, call: task.call, hash, gasUsed };
    } catch (error) {
      // Another keeper was faster, or the chain did not take it: it waits again.
      this.#tasks.set(key, { ...task, notBefore: now + task.pause });
      this.#parameters.onError?.(toIsopolityError(error, task.call));
      return undefined;
    }
  }

  /** When the cell says from when on, it is asked then; else less and less often. */
  #postpone(key: string, task: Waiting, now: number, refusal: BaseError): void {
    const known = refusal instanceof ContractRevertError ? (refusal as ContractRevertError) : undefined;
    const instead = known && task.refused?.(known);
    if (instead !== undefined) this.#tasks.delete(key);
    if (instead === "over") return;
    if (instead !== undefined) {
      this.#tasks.set(`${task.chore} ${instead.key}`, { ...instead, chore: task.chore, pause: FIRST_PAUSE });
      return;
    }
    const from = known && momentOf(known, now);
    const pause = from === undefined ? Math.min(task.pause * 2, LONGEST_PAUSE) : FIRST_PAUSE;
    this.#tasks.set(key, { ...task, notBefore: from ?? now + task.pause, pause });
  }

  async #catchUp(): Promise<void> {
    const { cell, chunkSize } = this.#parameters;
    const notices = this.#chores.flatMap((chore) => chore.notices.map((entry) => ({ chore, entry })));
    const address = [...new Set(notices.map(({ entry }) => cell.addresses[entry.module]))];
    const events = [...new Map(notices.map(({ entry }) => [toEventSelector(entry.event), entry.event])).values()];
    const range = { address, events, fromBlock: this.#readTo + 1n, chunkSize };
    for await (const { logs, to } of readLogs(this.#client, range)) {
      for (const log of logs) {
        for (const { chore, entry } of notices) if (isAbout(cell, entry, log)) this.#note(chore, entry, log);
      }
      this.#readTo = to;
    }
  }

  #note(chore: Chore, { event, note }: Notice, log: Log): void {
    try {
      const { args } = decodeEventLog({ abi: [event], data: log.data, topics: log.topics });
      note(this.#agendaOf(chore), args as never);
    } catch (error) {
      // A chore that cannot read an event loses that event; the others keep theirs.
      this.#parameters.onError?.(toIsopolityError(error));
    }
  }

  #agendaOf({ name }: Chore): Agenda {
    const tasks = this.#tasks;
    const memory = this.#memories.get(name) ?? new Map<string, unknown>();
    this.#memories.set(name, memory);
    return {
      memory,
      cell: this.#parameters.cell,
      add: (task) => tasks.set(`${name} ${task.key}`, { ...task, chore: name, pause: FIRST_PAUSE }),
      drop: (key) => tasks.delete(`${name} ${key}`),
      dropAll: (prefix) => {
        for (const key of tasks.keys()) if (key.startsWith(`${name} ${prefix}`)) tasks.delete(key);
      },
    };
  }

  async #now(): Promise<number> {
    const block = await getAction(this.#client, getBlock, "getBlock")({ blockTag: "latest" });
    return Number(block.timestamp);
  }
}

function isRefusal(error: BaseError): boolean {
  return [ContractRevertError, ContractPanicError, ContractReasonError, UnknownRevertError].some(
    (kind) => error instanceof kind,
  );
}

function momentOf({ args }: ContractRevertError, now: number): number | undefined {
  const given: Readonly<Record<string, unknown>> = { ...args };
  const later = MOMENTS.map((name) => Number(given[name])).filter((moment) => moment > now);
  return later.length === 0 ? undefined : Math.min(...later);
}

function isAbout(cell: Cell, { module, event }: Notice, log: Log): boolean {
  return log.topics[0] === toEventSelector(event) && log.address.toLowerCase() === cell.addresses[module].toLowerCase();
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
    if (signal?.aborted) done();
  });
}
