// The modules of a cell: how the SDK calls them, and the contracts they are.

export const MODULES = {
  cell: "Cell",
  constitution: "Constitution",
  timelock: "FoundersTimelock",
  asset: "TestToken",
  liability: "Liability",
  consents: "ConsentLedger",
  passports: "Passports",
  forks: "Forks",
  recovery: "Recovery",
  tiers: "Tiers",
  constraints: "Constraints",
  delegations: "Delegations",
  reputation: "Reputation",
  interimCourt: "InterimCourt",
  randomness: "BlockhashRandomness",
  jurors: "JurorPool",
  panels: "Panels",
  fallbackArbitrator: "FallbackArbitrator",
  court: "Court",
  quarantine: "Quarantine",
  strictLiability: "StrictLiability",
  audits: "Audits",
  insurance: "Insurance",
  bounties: "Bounties",
  amnesty: "Amnesty",
  escrow: "Escrow",
} as const;

export type Module = keyof typeof MODULES;

/** Modules that do not answer to the cell: it does not answer to itself, and chance answers to nobody. */
export const UNGUARDED: readonly Module[] = ["cell", "asset", "randomness"];

export const MODULE_NAMES = Object.keys(MODULES) as Module[];

/** Chains that begin anew whenever their node does. Public test keys and a mintable asset are fit for these alone. */
export const LOCAL_CHAINS: readonly number[] = [31337, 1337];

/** The name of a module's record in deployments/: hardhat-deploy refuses names with a slash. */
export function recordName(cell: string, module: Module): string {
  return `${cell}.${MODULES[module]}`;
}
