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
  interimCourt: "InterimCourt",
} as const;

export type Module = keyof typeof MODULES;
export const MODULE_NAMES = Object.keys(MODULES) as Module[];

/** Chains that begin anew whenever their node does. Public test keys and a mintable asset are fit for these alone. */
export const LOCAL_CHAINS: readonly number[] = [31337, 1337];

/** The name of a module's record in deployments/: hardhat-deploy refuses names with a slash. */
export function recordName(cell: string, module: Module): string {
  return `${cell}.${MODULES[module]}`;
}
