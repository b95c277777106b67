import { type Address, type Hex, keccak256, toBytes } from "viem";

import * as passports from "../abis/passports.js";
import { readAction } from "../internal/read.js";
import { type SignOptions, sign, signingDomain } from "../internal/sign.js";
import { accountOf } from "../internal/write.js";
import type { Cell, CellClient } from "../types/cell.js";
import type { Kind } from "../types/enums.js";

const types = {
  Registration: [
    { name: "controller", type: "address" },
    { name: "kind", type: "uint8" },
    { name: "declaredClass", type: "uint8" },
    { name: "parentA", type: "uint256" },
    { name: "parentB", type: "uint256" },
    { name: "uriHash", type: "bytes32" },
    { name: "payer", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** What a controller agrees to when somebody else registers or forks for it. */
export interface Registration {
  controller: Address;
  kind: Kind;
  /** 0 by default. */
  declaredClass?: number | undefined;
  /** The parent of a fork; 0 by default, for a registration. */
  parentA?: bigint | undefined;
  parentB?: bigint | undefined;
  /** Empty by default. */
  uri?: string | undefined;
  /** Who pays and sends. */
  payer: Address;
  /** What the controller signs next, see `getNonce`. */
  nonce: bigint;
  /** Last second of the signature. */
  deadline: bigint;
}

/**
 * The EIP-712 typed data by which a controller agrees to a passport that somebody else registers or forks for it.
 *
 * @example
 * ```ts
 * const payer = client.account.address;
 * const controller = citizen.account.address;
 * const typedData = registrationTypedData({ cell, controller, kind: Kind.Human, payer, nonce: 0n, deadline: 2n ** 32n });
 * console.log(hashTypedData(typedData));
 * ```
 */
export function registrationTypedData({ cell, ...registration }: Registration & { cell: Cell }) {
  const {
    controller,
    kind,
    declaredClass = 0,
    parentA = 0n,
    parentB = 0n,
    uri = "",
    payer,
    nonce,
    deadline,
  } = registration;
  const uriHash = keccak256(toBytes(uri));
  return {
    domain: signingDomain(cell, "passports"),
    types,
    primaryType: "Registration",
    message: { controller, kind, declaredClass, parentA, parentB, uriHash, payer, nonce, deadline },
  } as const;
}

const readNonce = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.nonceOf,
  args: ({ address }: { address: Address }) => [address],
  result: (nonce) => nonce,
});

/**
 * Signs, as the future controller, that somebody else may register or fork a passport for it.
 *
 * @example
 * ```ts
 * const deadline = BigInt(Math.floor(Date.now() / 1000)) + 86_400n;
 * const payer = client.account.address;
 * const signature = await citizen.passports.signRegistration({ kind: Kind.Human, payer, deadline });
 * console.log(signature);
 * ```
 */
export async function signRegistration(
  client: CellClient,
  parameters: Omit<Registration, "controller" | "nonce"> & { nonce?: bigint | undefined } & SignOptions,
): Promise<Hex> {
  const { cell, account } = parameters;
  const controller = accountOf(client, account, "signRegistration").address;
  const nonce = parameters.nonce ?? (await readNonce(client, { cell, address: controller }));
  const { signature } = await sign(client, account, registrationTypedData({ ...parameters, controller, nonce }));
  return signature;
}

const agreementTypes = {
  OperatorAgreement: [
    { name: "passport", type: "uint256" },
    { name: "operator", type: "address" },
    { name: "scopes", type: "uint16" },
    { name: "expiry", type: "uint48" },
    { name: "controlEpoch", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** What an operator agrees to. */
export interface OperatorAgreement {
  passport: bigint;
  operator: Address;
  /** A sum of `Scope`. */
  scopes: number;
  /** First second in which it operates no more. */
  expiry: number;
  /** The passport's present control epoch. */
  controlEpoch: bigint;
  /** What the operator signs next, see `getNonce`. */
  nonce: bigint;
  /** Last second of the signature. */
  deadline: bigint;
}

/**
 * The EIP-712 typed data by which an operator agrees to operate a passport.
 *
 * @example
 * ```ts
 * const operator = citizen.account.address;
 * const terms = { passport: 1n, operator, scopes: Scope.Act, expiry: 2 ** 32, controlEpoch: 0n, nonce: 0n, deadline: 2n ** 32n };
 * console.log(hashTypedData(operatorTypedData({ cell, ...terms })));
 * ```
 */
export function operatorTypedData({ cell, ...agreement }: OperatorAgreement & { cell: Cell }) {
  const { passport, operator, scopes, expiry, controlEpoch, nonce, deadline } = agreement;
  return {
    domain: signingDomain(cell, "passports"),
    types: agreementTypes,
    primaryType: "OperatorAgreement",
    message: { passport, operator, scopes, expiry, controlEpoch, nonce, deadline },
  } as const;
}

const readEpoch = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.controlEpochOf,
  args: ({ passport }: { passport: bigint }) => [passport],
  result: (epoch) => epoch,
});

/**
 * Signs, as the future operator, that it operates a passport on these terms; it binds the operator to the passport's domain.
 *
 * @example
 * ```ts
 * const now = Math.floor(Date.now() / 1000);
 * const deadline = BigInt(now + 3_600);
 * console.log(await citizen.passports.signOperatorAgreement({ passport: 1n, scopes: Scope.Act, expiry: now + 86_400, deadline }));
 * ```
 */
export async function signOperatorAgreement(
  client: CellClient,
  parameters: Omit<OperatorAgreement, "operator" | "nonce" | "controlEpoch"> & SignOptions,
): Promise<Hex> {
  const { cell, account, passport } = parameters;
  const operator = accountOf(client, account, "signOperatorAgreement").address;
  const [nonce, epoch] = await Promise.all([
    readNonce(client, { cell, address: operator }),
    readEpoch(client, { cell, passport }),
  ]);
  const typedData = operatorTypedData({ ...parameters, operator, nonce, controlEpoch: BigInt(epoch) });
  return (await sign(client, account, typedData)).signature;
}

const walletTypes = {
  AgentWalletSet: [
    { name: "agentId", type: "uint256" },
    { name: "newWallet", type: "address" },
    { name: "owner", type: "address" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** What an agent's wallet agrees to (ERC-8004). */
export interface AgentWallet {
  passport: bigint;
  wallet: Address;
  /** The passport's controller. */
  controller: Address;
  /** Last second of the signature, at most 5 minutes ahead. */
  deadline: bigint;
}

/**
 * The EIP-712 typed data by which an agent's wallet agrees (ERC-8004).
 *
 * @example
 * ```ts
 * const wallet = citizen.account.address;
 * const typedData = agentWalletTypedData({ cell, passport: 1n, wallet, controller: client.account.address, deadline: 2n ** 32n });
 * console.log(hashTypedData(typedData));
 * ```
 */
export function agentWalletTypedData({ cell, passport, wallet, controller, deadline }: AgentWallet & { cell: Cell }) {
  return {
    domain: signingDomain(cell, "passports"),
    types: walletTypes,
    primaryType: "AgentWalletSet",
    message: { agentId: passport, newWallet: wallet, owner: controller, deadline },
  } as const;
}

const readController = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.controllerOf,
  args: ({ passport }: { passport: bigint }) => [passport],
  result: (controller) => controller,
});

/**
 * Signs, as the wallet, that it is the agent's wallet; it binds the wallet to the passport's domain.
 *
 * @example
 * ```ts
 * const { timestamp } = await citizen.getBlock();
 * console.log(await citizen.passports.signAgentWallet({ passport: 1n, deadline: timestamp + 200n }));
 * ```
 */
export async function signAgentWallet(
  client: CellClient,
  parameters: Omit<AgentWallet, "wallet" | "controller"> & SignOptions,
): Promise<Hex> {
  const { cell, account, passport } = parameters;
  const wallet = accountOf(client, account, "signAgentWallet").address;
  const controller = await readController(client, { cell, passport });
  return (await sign(client, account, agentWalletTypedData({ ...parameters, wallet, controller }))).signature;
}
