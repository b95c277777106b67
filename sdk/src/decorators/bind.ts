import type { Cell, CellClient } from "../types/cell.js";

/** An action as a client's method: the client and the cell are given. What takes nothing else may be called without anything. */
export type Bound<action> = action extends (client: CellClient, parameters: infer parameters) => infer result
  ? object extends Omit<parameters, "cell">
    ? (parameters?: Omit<parameters, "cell">) => result
    : (parameters: Omit<parameters, "cell">) => result
  : never;

/** A namespace of actions as a client's methods. */
export type BoundAll<actions> = { [name in keyof actions]: Bound<actions[name]> };

type AnyAction = (client: CellClient, parameters: never) => unknown;

/** Binds a namespace of actions to a client and a cell. */
export function bindAll<const actions extends Readonly<Record<string, AnyAction>>>(
  client: CellClient,
  cell: Cell,
  actions: actions,
): BoundAll<actions> {
  const bound = Object.entries(actions).map(([name, action]) => [
    name,
    (parameters: object = {}) => action(client, { ...parameters, cell } as never),
  ]);
  return Object.fromEntries(bound) as BoundAll<actions>;
}
