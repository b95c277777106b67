import type { Address } from "viem";
import { getChainId, getCode } from "viem/actions";
import { getAction } from "viem/utils";

import { StaleDeploymentError, WrongChainError } from "./errors/cell.js";
import { toIsopolityError } from "./errors/decode.js";
import type { Cell, CellClient, Module } from "./types/cell.js";

/**
 * Checks that a client is connected to a cell's chain and that each of its modules stands there.
 *
 * @throws {@link WrongChainError}, {@link StaleDeploymentError}, {@link RequestFailedError}
 *
 * @example
 * ```ts
 * await verifyCell(client, { cell });
 * ```
 */
export async function verifyCell(client: CellClient, { cell }: { cell: Cell }): Promise<void> {
  const modules = Object.entries(cell.addresses) as [Module, Address][];
  let chainId: number;
  let codes: (string | undefined)[];
  try {
    chainId = await getAction(client, getChainId, "getChainId")({});
    codes = await Promise.all(modules.map(([, address]) => getAction(client, getCode, "getCode")({ address })));
  } catch (error) {
    throw toIsopolityError(error);
  }
  if (chainId !== cell.chainId) throw new WrongChainError({ expected: cell.chainId, actual: chainId });
  modules.forEach(([module, address], index) => {
    const code = codes[index];
    if (code === undefined || code === "0x") throw new StaleDeploymentError({ module, address, chainId });
  });
}
