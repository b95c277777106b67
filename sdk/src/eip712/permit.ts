import { type Address, type Hex, hexToNumber, slice } from "viem";

import * as asset from "../abis/asset.js";
import { readAction } from "../internal/read.js";
import { type SignOptions, chainTime, sign } from "../internal/sign.js";
import { accountOf } from "../internal/write.js";
import type { CellClient } from "../types/cell.js";

const types = {
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** A signed ERC-2612 permit for Liability. */
export interface Permit {
  value: bigint;
  deadline: bigint;
  v: number;
  r: Hex;
  s: Hex;
}

const readDomain = /*#__PURE__*/ readAction({
  module: "asset",
  item: asset.eip712Domain,
  args: () => [],
  result: ([, name, version]) => ({ name, version }),
});

const readNonce = /*#__PURE__*/ readAction({
  module: "asset",
  item: asset.nonces,
  args: ({ owner }: { owner: Address }) => [owner],
  result: (nonce) => nonce,
});

/**
 * Signs a permit of the settlement asset for Liability. For assets with ERC-2612 and ERC-5267; others are approved instead.
 *
 * @example
 * ```ts
 * const permit = await client.bonds.signPermit({ value: parseUnits("110", 18) });
 * console.log(permit.deadline);
 * ```
 */
export async function signPermit(
  client: CellClient,
  parameters: { value: bigint; deadline?: bigint | undefined } & SignOptions,
): Promise<Permit> {
  const { cell, account, value } = parameters;
  const owner = accountOf(client, account, "signPermit").address;
  const [{ name, version }, nonce, deadline] = await Promise.all([
    readDomain(client, { cell }),
    readNonce(client, { cell, owner }),
    parameters.deadline ?? chainTime(client).then((now) => BigInt(now) + 3_600n),
  ]);
  const { signature } = await sign(client, account, {
    domain: { name, version, chainId: cell.chainId, verifyingContract: cell.addresses.asset },
    types,
    primaryType: "Permit",
    message: { owner, spender: cell.addresses.liability, value, nonce, deadline },
  });
  return {
    value,
    deadline,
    r: slice(signature, 0, 32),
    s: slice(signature, 32, 64),
    v: hexToNumber(slice(signature, 64)),
  };
}
