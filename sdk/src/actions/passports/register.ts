import type { Address, Hash, Hex } from "viem";

import * as passports from "../../abis/passports.js";
import type { Permit } from "../../eip712/permit.js";
import type { WriteErrorType } from "../../errors/index.js";
import { type CallContext, senderOf, syncAction, writeAction } from "../../internal/write.js";
import type { Kind } from "../../types/enums.js";

/** What any registration says of the passport. */
interface Declaration {
  kind: Kind;
  bond: bigint;
  declaredClass?: number | undefined;
  uri?: string | undefined;
}

function declared({ kind, bond, declaredClass = 0, uri = "" }: Declaration) {
  return { kind, bond, declaredClass, uri };
}

/** Whoever registers for itself needs no signature. */
function forSelf(parameters: Declaration & CallContext) {
  const controller = senderOf(parameters, "registerPassport");
  return { controller, ...declared(parameters), deadline: 0n, signature: "0x" as const };
}

/**
 * Issues a passport for the sender, for a bond and a fee. It joins the domain that the sender is bound to, else it
 * stands alone.
 *
 * @throws ContractRevertError: `Passports_BondRequired`, `Passports_BondTooSmall`, `Passports_CellRateExceeded`,
 * `Passports_SponsorRateExceeded`, `Passports_BoundElsewhere`, `Guarded_Unauthorized`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("110", 18) });
 * const { event } = await client.passports.registerSync({ kind: Kind.Agent, bond: parseUnits("100", 18) });
 * console.log(`passport ${event.id}`);
 * ```
 */
export const registerPassport = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.register_tuple,
  event: passports.PassportIssued,
  args: (parameters: registerPassport.Parameters & CallContext) => [forSelf(parameters)],
});
/** {@link registerPassport}, then waits and answers with the event `PassportIssued`. */
export const registerPassportSync = /*#__PURE__*/ syncAction(registerPassport);
export declare namespace registerPassport {
  interface Parameters {
    /** What the passport stands for; fixed for life. */
    kind: Kind;
    /** Drawn from the sender's credit and allowance at Liability, at least the charter's for the kind, in the asset's units. */
    bond: bigint;
    /** The class of capabilities that the holder declares; 0 by default. */
    declaredClass?: number | undefined;
    /** Content-addressed profile; empty by default. */
    uri?: string | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Issues a passport for another address, which has signed. The sender pays bond and fee and counts as the sponsor.
 *
 * @throws ContractRevertError: `Passports_BadSignature`, `Passports_Expired`, `Passports_BondRequired`,
 * `Passports_SponsorRateExceeded`
 *
 * @example
 * ```ts
 * const terms = { kind: Kind.Human, bond: parseUnits("50", 18), deadline: BigInt(Math.floor(Date.now() / 1000)) + 86_400n };
 * const payer = client.account.address;
 * const signature = await citizen.passports.signRegistration({ ...terms, payer });
 * const controller = citizen.account.address;
 * const { event } = await client.passports.registerForSync({ ...terms, controller, signature });
 * console.log(event.id);
 * ```
 */
export const registerPassportFor = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.register_tuple,
  event: passports.PassportIssued,
  args: (parameters: registerPassportFor.Parameters) => [
    {
      controller: parameters.controller,
      ...declared(parameters),
      deadline: parameters.deadline,
      signature: parameters.signature,
    },
  ],
});
/** {@link registerPassportFor}, then waits and answers with the event `PassportIssued`. */
export const registerPassportForSync = /*#__PURE__*/ syncAction(registerPassportFor);
export declare namespace registerPassportFor {
  interface Parameters {
    /** Who will control it; it has signed, see `signRegistration`. */
    controller: Address;
    /** What the passport stands for; fixed for life. */
    kind: Kind;
    /** Drawn from the sender's credit and allowance at Liability, at least the charter's for the kind, in the asset's units. */
    bond: bigint;
    /** The class of capabilities that the holder declares; 0 by default. */
    declaredClass?: number | undefined;
    /** Content-addressed profile; empty by default. */
    uri?: string | undefined;
    /** Last second of the signature. */
    deadline: bigint;
    /** The controller's signature. */
    signature: Hex;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Like `registerPassport`, paid with a permit instead of an allowance: one transaction in all.
 *
 * @throws ContractRevertError: `Passports_BondRequired`, `Passports_BondTooSmall`
 *
 * @example
 * ```ts
 * const permit = await client.bonds.signPermit({ value: parseUnits("110", 18) });
 * await client.passports.registerWithPermitSync({ kind: Kind.Agent, bond: parseUnits("100", 18), permit });
 * ```
 */
export const registerPassportWithPermit = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.registerWithPermit,
  event: passports.PassportIssued,
  args: (parameters: registerPassportWithPermit.Parameters & CallContext) => [forSelf(parameters), parameters.permit],
});
/** {@link registerPassportWithPermit}, then waits and answers with the event `PassportIssued`. */
export const registerPassportWithPermitSync = /*#__PURE__*/ syncAction(registerPassportWithPermit);
export declare namespace registerPassportWithPermit {
  interface Parameters {
    /** What the passport stands for; fixed for life. */
    kind: Kind;
    /** Drawn from the sender's credit and allowance at Liability, at least the charter's for the kind, in the asset's units. */
    bond: bigint;
    /** The class of capabilities that the holder declares; 0 by default. */
    declaredClass?: number | undefined;
    /** Content-addressed profile; empty by default. */
    uri?: string | undefined;
    /** The sender's ERC-2612 permit for Liability, see `signPermit`. */
    permit: Permit;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * ERC-8004's registration, as agent platforms call it: an agent's passport for the sender, for the charter's bond.
 *
 * @throws ContractRevertError: `Passports_BondRequired`, `Passports_ReservedKey`
 *
 * @example
 * ```ts
 * await client.bonds.approveSync({ amount: parseUnits("1000", 18) });
 * const { event } = await client.passports.registerAgentSync({ uri: "ipfs://agent" });
 * console.log(event.id);
 * ```
 */
export const registerAgent = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.register_string_tupleArray,
  event: passports.PassportIssued,
  args: ({ uri, metadata = [] }: registerAgent.Parameters) => [uri, metadata],
});
/** {@link registerAgent}, then waits and answers with the event `PassportIssued`. */
export const registerAgentSync = /*#__PURE__*/ syncAction(registerAgent);
export declare namespace registerAgent {
  interface Parameters {
    /** The agent's URI. */
    uri: string;
    /** Keys with values; `agentWallet` is reserved. */
    metadata?: readonly { metadataKey: string; metadataValue: Hex }[] | undefined;
  }
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}

/**
 * Passes the registration fees on to the insurance account. Anyone may call.
 *
 * @throws ContractRevertError: `Passports_NoFees`
 *
 * @example
 * ```ts
 * const { event } = await client.passports.sweepFeesSync({});
 * console.log(event.amount);
 * ```
 */
export const sweepFees = /*#__PURE__*/ writeAction({
  module: "passports",
  item: passports.sweepFees,
  event: passports.FeesSwept,
  args: () => [],
});
/** {@link sweepFees}, then waits and answers with the event `FeesSwept`. */
export const sweepFeesSync = /*#__PURE__*/ syncAction(sweepFees);
export declare namespace sweepFees {
  type Parameters = object;
  type ReturnType = Hash;
  type ErrorType = WriteErrorType;
}
