import type { Address, Hex } from "viem";

import type { Module } from "../types/cell.js";
import { BaseError } from "./base.js";

/**
 * No cell is known on the chain, or none of that name.
 *
 * @example
 * ```ts
 * const error = new UnsupportedChainError({ chainId: 5, supported: [1, 10] });
 * console.log(error.shortMessage);
 * ```
 */
export class UnsupportedChainError extends BaseError {
  readonly chainId: number;
  /** Chains on which a cell is known. */
  readonly supported: readonly number[];

  constructor({
    chainId,
    name,
    supported,
  }: {
    chainId: number;
    name?: string | undefined;
    supported: readonly number[];
  }) {
    const what = name === undefined ? "No cell" : `No cell "${name}"`;
    const where = supported.length > 0 ? `chains ${supported.join(", ")}` : "no chain yet";
    super(
      `${what} is known on chain ${chainId}. Connect to a chain that has one, or pass the addresses from \`deployments/\` as \`cell\`.`,
      { name: "UnsupportedChainError", docsPath: "sdk/README.md#deployments", metaMessages: [`Known on: ${where}`] },
    );
    this.chainId = chainId;
    this.supported = supported;
  }
}

/**
 * The client is connected to another chain than the cell's.
 *
 * @example
 * ```ts
 * const error = new WrongChainError({ expected: 1, actual: 5 });
 * console.log(error.shortMessage);
 * ```
 */
export class WrongChainError extends BaseError {
  readonly expected: number;
  readonly actual: number;

  constructor({ expected, actual }: { expected: number; actual: number }) {
    super(
      `The cell lives on chain ${expected}, the client is connected to chain ${actual}. Switch the client's chain.`,
      {
        name: "WrongChainError",
        docsPath: "sdk/README.md#deployments",
      },
    );
    this.expected = expected;
    this.actual = actual;
  }
}

/**
 * There is no code at a module's address: the chain was restarted, or the addresses are of another chain.
 *
 * @example
 * ```ts
 * const error = new StaleDeploymentError({ module: "passports", address: cell.addresses.passports, chainId: cell.chainId });
 * console.log(error.shortMessage);
 * ```
 */
export class StaleDeploymentError extends BaseError {
  readonly module: Module;
  readonly address: Address;
  readonly chainId: number;

  constructor({
    module,
    address,
    chainId,
    cause,
  }: {
    module: Module;
    address: Address;
    chainId: number;
    cause?: unknown;
  }) {
    super(
      `There is no code at the address of ${module} on chain ${chainId}: the chain was restarted, or the deployment is another chain's. Deploy again, or update \`cell\`.`,
      {
        name: "StaleDeploymentError",
        docsPath: "sdk/README.md#deployments",
        metaMessages: [`Module: ${module}`, `Address: ${address}`],
        cause,
      },
    );
    this.module = module;
    this.address = address;
    this.chainId = chainId;
  }
}

/**
 * A write or a signature needs an account.
 *
 * @example
 * ```ts
 * const error = new AccountRequiredError({ action: "register" });
 * console.log(error.shortMessage);
 * ```
 */
export class AccountRequiredError extends BaseError {
  constructor({ action }: { action: string }) {
    super(`\`${action}\` needs an account. Give the client one, or pass \`account\`.`, {
      name: "AccountRequiredError",
      docsPath: "sdk/README.md#clients",
    });
  }
}

/**
 * A default fork is about to change hands: whoever controls it answers for the whole domain, and the domain for it.
 * Pass `acknowledgeLiability: true` where that is meant; spin the passport off where it is not.
 *
 * @example
 * ```ts
 * const error = new ForkLiabilityWarning({ passport: 1n, to: client.account.address });
 * console.log(error.passport === 1n);
 * ```
 */
export class ForkLiabilityWarning extends BaseError {
  /** The passport that forks, or that is offered. */
  readonly passport: bigint;
  /** Who would control it. */
  readonly to: Address;

  constructor({ passport, to }: { passport: bigint; to: Address }) {
    super(
      "A default fork is about to change hands. Its new controller will answer for the whole liability domain with its bond, and the domain " +
        "for what the new controller does. Spin the passport off first (`client.spinoffs.request`), or pass `acknowledgeLiability: true`.",
      {
        name: "ForkLiabilityWarning",
        docsPath: "sdk/README.md#forks",
        metaMessages: [`Passport: ${passport}`, `New controller: ${to}`],
      },
    );
    this.passport = passport;
    this.to = to;
  }
}

/**
 * A receipt lacks the event that its write emits: the log was filtered out, or the receipt is another call's.
 *
 * @example
 * ```ts
 * const error = new EventNotFoundError({ eventName: "PassportIssued" });
 * console.log(error.shortMessage);
 * ```
 */
export class EventNotFoundError extends BaseError {
  constructor({ eventName }: { eventName: string }) {
    super(`The receipt has no event ${eventName}. Give the logs of the transaction that made this call.`, {
      name: "EventNotFoundError",
    });
  }
}

/**
 * A value cannot be what the contracts expect; found before anything is sent.
 *
 * @example
 * ```ts
 * const error = new InvalidParameterError({ parameter: "limit", reason: "it must be positive", value: 0 });
 * console.log(error.parameter);
 * ```
 */
export class InvalidParameterError extends BaseError {
  readonly parameter: string;

  constructor({ parameter, reason, value }: { parameter: string; reason: string; value: unknown }) {
    super(`\`${parameter}\` cannot be ${String(value)}: ${reason}.`, { name: "InvalidParameterError" });
    this.parameter = parameter;
  }
}

/**
 * A vote cannot be opened: neither the key nor what was given matches the commitment on chain.
 *
 * @example
 * ```ts
 * const error = new VoteLostError({ roundId: keccak256("0x01"), seat: 0n });
 * console.log(error.shortMessage);
 * ```
 */
export class VoteLostError extends BaseError {
  readonly roundId: Hex;
  readonly seat: bigint;

  constructor({ roundId, seat }: { roundId: Hex; seat: bigint }) {
    super(
      "This vote cannot be opened: no commitment of this seat matches the account's signature. Reveal with the key that committed, or pass the choice and salt that were used.",
      {
        name: "VoteLostError",
        docsPath: "sdk/README.md#votes",
        metaMessages: [`Round: ${roundId}`, `Seat: ${String(seat)}`],
      },
    );
    this.roundId = roundId;
    this.seat = seat;
  }
}
