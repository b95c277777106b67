// The words of a charter that stand for entries of Solidity enums, in the enums' order.

/** contracts/cell/types/Capability.sol */
export const CAPABILITIES = [
  "settleSmall",
  "settleLarge",
  "settleAcross",
  "issueIdentity",
  "raiseTier",
  "fork",
  "cleanFork",
  "export",
  "rewrite",
  "shutDown",
  "propose",
  "govern",
  "amend",
  "tradeLicences",
  "exit",
  "justice",
  "recover",
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** contracts/cell/types/Posture.sol */
export const POSTURES = ["normal", "elevated", "safe", "lockdown", "recovery"] as const;
export type Posture = (typeof POSTURES)[number];

/** contracts/cell/types/Posture.sol */
export const POLICIES = ["allow", "delay", "coSign", "deny"] as const;
export type Policy = (typeof POLICIES)[number];

/** contracts/identity/types/Passports.sol */
export const KINDS = ["human", "agent", "organisation", "device"] as const;
export type Kind = (typeof KINDS)[number];

/** The offices and their ids in contracts/cell/types/Mantles.sol. */
export const OFFICES = { founder: 1n, breaker: 2n, auditor: 3n, sentinel: 4n, cosigner: 5n, attestor: 10n } as const;
export type Office = keyof typeof OFFICES;

/** The wirings; the deploy steps fill them. */
export const WIRINGS = { admin: 0n, court: 6n, identity: 7n, recorder: 8n, spender: 9n } as const;

export const MANTLE_PUBLIC = (1n << 64n) - 1n;
