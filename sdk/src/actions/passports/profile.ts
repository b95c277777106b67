import type { Address, Hash, Hex } from "viem";

import * as passports from "../../abis/passports.js";
import type { ReadErrorType, WriteErrorType } from "../../errors/index.js";
import { readAction, type ResultOf } from "../../internal/read.js";
import { syncAction, writeAction } from "../../internal/write.js";

/**
 * Sets the agent's wallet, which has agreed by signature (ERC-8004).
 *
 * @throws ContractRevertError: `Passports_DeadlineTooFar`, `Passports_Expired`, `Passports_BadSignature`,
 * `Passports_BoundElsewhere`
 *
 * @example
 * ```ts
 * const { timestamp } = await client.getBlock();
 * const terms = { passport: 1n, deadline: timestamp + 200n };
 * const signature = await citizen.passports.signAgentWallet(terms);
 * await client.passports.setAgentWalletSync({ ...terms, wallet: citizen.account.address, signature });
 * ```
 */
export const setAgentWallet = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.setAgentWallet,
  event: passports.MetadataSet,
  args: ({ passport, wallet, deadline, signature }: setAgentWallet.Parameters) => [
    passport,
    wallet,
    deadline,
    signature,
  ],
});
/** {@link setAgentWallet}, then waits and answers with the event `MetadataSet`. */
export const setAgentWalletSync = /*#__PURE__*/ syncAction(setAgentWallet);
export declare namespace setAgentWallet {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The wallet; it has signed, see `signAgentWallet`. */
    wallet: Address;
    /** Last second of the signature, at most 5 minutes ahead. */
    deadline: bigint;
    /** The wallet's signature. */
    signature: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Removes the agent's wallet.
 *
 * @throws ContractRevertError: `Passports_NoWallet`, `Passports_NotAuthorised`
 *
 * @example
 * ```ts
 * await client.passports.unsetAgentWalletSync({ passport: 1n });
 * ```
 */
export const unsetAgentWallet = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.unsetAgentWallet,
  event: passports.MetadataSet,
  args: ({ passport }: unsetAgentWallet.Parameters) => [passport],
});
/** {@link unsetAgentWallet}, then waits and answers with the event `MetadataSet`. */
export const unsetAgentWalletSync = /*#__PURE__*/ syncAction(unsetAgentWallet);
export declare namespace unsetAgentWallet {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Sets a passport's content-addressed profile. By its controller or an operator with profile scope.
 *
 * @throws ContractRevertError: `Passports_NotAuthorised`
 *
 * @example
 * ```ts
 * await client.passports.setUriSync({ passport: 1n, uri: "ipfs://profile" });
 * ```
 */
export const setAgentUri = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.setAgentURI,
  event: passports.URIUpdated,
  args: ({ passport, uri }: setAgentUri.Parameters) => [passport, uri],
});
/** {@link setAgentUri}, then waits and answers with the event `URIUpdated`. */
export const setAgentUriSync = /*#__PURE__*/ syncAction(setAgentUri);
export declare namespace setAgentUri {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** The new profile. */
    uri: string;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Sets a metadata value of a passport (ERC-8004).
 *
 * @throws ContractRevertError: `Passports_ReservedKey`, `Passports_NotAuthorised`
 *
 * @example
 * ```ts
 * await client.passports.setMetadataSync({ passport: 1n, key: "model", value: stringToHex("m-7") });
 * ```
 */
export const setMetadata = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.setMetadata,
  event: passports.MetadataSet,
  args: ({ passport, key, value }: setMetadata.Parameters) => [passport, key, value],
});
/** {@link setMetadata}, then waits and answers with the event `MetadataSet`. */
export const setMetadataSync = /*#__PURE__*/ syncAction(setMetadata);
export declare namespace setMetadata {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Any key but `agentWallet`. */
    key: string;
    /** Empty to remove it. */
    value: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * A metadata value of a passport; empty where none was set.
 *
 * @example
 * ```ts
 * console.log(await client.passports.metadata({ passport: 1n, key: "model" }));
 * ```
 */
export const getMetadata = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.getMetadata,
  args: ({ passport, key }: getMetadata.Parameters) => [passport, key],
  result: (answer) => answer,
});
export declare namespace getMetadata {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
    /** Name of the entry. */
    key: string;
  }
  type ReturnType = ResultOf<typeof getMetadata>;
  type ErrorType = ReadErrorType;
}

/**
 * The agent's wallet; the zero address where there is none.
 *
 * @example
 * ```ts
 * console.log(await client.passports.agentWallet({ passport: 1n }));
 * ```
 */
export const getAgentWallet = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.getAgentWallet,
  args: ({ passport }: getAgentWallet.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getAgentWallet {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getAgentWallet>;
  type ErrorType = ReadErrorType;
}

/**
 * A passport's profile URI; empty where none was set.
 *
 * @throws ContractRevertError: `TokenDoesNotExist`, `Passports_UnknownPassport`
 *
 * @example
 * ```ts
 * console.log(await client.passports.uri({ passport: 1n }));
 * ```
 */
export const getUri = /*#__PURE__*/ readAction({
  module: "passports",
  item: passports.tokenURI,
  args: ({ passport }: getUri.Parameters) => [passport],
  result: (answer) => answer,
});
export declare namespace getUri {
  interface Parameters {
    /** The passport's id. */
    passport: bigint;
  }
  type ReturnType = ResultOf<typeof getUri>;
  type ErrorType = ReadErrorType;
}
