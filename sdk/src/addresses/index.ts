import { UnsupportedChainError } from "../errors/cell.js";
import type { Cell } from "../types/cell.js";
import { generated } from "./generated.js";

/** Cells by chain id, then by name. */
export type Deployments = Readonly<Record<number, Readonly<Record<string, Cell>>>>;

/**
 * The cells on public chains that this version knows, by chain id and name. Local ones are passed as `cell`.
 *
 * @example
 * ```ts
 * console.log(Object.keys(deployments));
 * ```
 */
export const deployments: Deployments = generated;

/**
 * A cell by chain and name; the chain's first one without a name.
 *
 * @throws {@link UnsupportedChainError} where none is known.
 *
 * @example
 * ```ts
 * const mine = getCell({ chainId: cell.chainId, name: "agora", deployments: { [cell.chainId]: { agora: cell } } });
 * console.log(mine.addresses.passports);
 * ```
 */
export function getCell({
  chainId,
  name,
  deployments: known = deployments,
}: {
  chainId: number;
  name?: string | undefined;
  /** Cells of your own; those that the package knows by default. */
  deployments?: Deployments | undefined;
}): Cell {
  const cells = known[chainId] ?? {};
  const cell = name === undefined ? Object.values(cells)[0] : cells[name];
  if (!cell) throw new UnsupportedChainError({ chainId, name, supported: Object.keys(known).map(Number) });
  return cell;
}
