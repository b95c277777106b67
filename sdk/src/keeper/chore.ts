import type { AbiEvent, GetEventArgs } from "viem";

import type { ContractRevertError } from "../errors/revert.js";
import type { ErrorName } from "../errors/types.js";
import type { Cell, ContractCall, Module } from "../types/cell.js";

/** A call that anybody may make once its time has come. */
export interface Task {
  /** Names it among all tasks of its chore: the same key means the same task. */
  key: string;
  call: ContractCall;
  /** Seconds of the chain before which it is not even tried. */
  notBefore: number;
  /** Whether it is to be done again after it was done, until a notice drops it. */
  repeats?: boolean | undefined;
  /** What a refusal of the cell means: another task in its place, its end, or (nothing given) that it is asked again later. */
  refused?: ((refusal: ContractRevertError) => Task | "over" | undefined) | undefined;
}

/** These refusals end a task: what it would do was done, or never will be. */
export function over(...names: readonly ErrorName[]): NonNullable<Task["refused"]> {
  return ({ errorName }) => (names.includes(errorName) ? "over" : undefined);
}

/** What a chore remembers: it adds tasks, moves them, and drops those that are done or void. */
export interface Agenda {
  cell: Cell;
  add: (task: Task) => void;
  drop: (key: string) => void;
  /** Drops every task whose key begins so. */
  dropAll: (prefix: string) => void;
  /** What the chore keeps for itself between notices. */
  memory: Map<string, unknown>;
}

type ArgsOf<event extends AbiEvent> = GetEventArgs<
  readonly [event],
  event["name"],
  { EnableUnion: false; IndexedOnly: false; Required: true }
>;

/** An event of a module and what it means for a chore. */
export interface Notice {
  module: Module;
  event: AbiEvent;
  note: (agenda: Agenda, args: never) => void;
}

/** A kind of overdue work that a keeper looks for. */
export interface Chore {
  /** Short name, as reports and `--only` call it. */
  name: string;
  /** One sentence for people. */
  about: string;
  notices: readonly Notice[];
}

/** A notice with the types of its event. */
export function notice<const event extends AbiEvent>(
  module: Module,
  event: event,
  note: (agenda: Agenda, args: ArgsOf<event>) => void,
): Notice {
  return { module, event, note: note };
}
