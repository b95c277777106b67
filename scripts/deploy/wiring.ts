// Who may call what (CELL-1, CELL-3): every guarded function of every module with its mantle and its capability, in one
// table. A function that is missing here is denied to everybody; a test compares the table with the sources.
import { MANTLE_PUBLIC, OFFICES, WIRINGS, type Capability } from "../charter/vocabulary";
import type { Module } from "./modules";

export interface Door {
  readonly module: Module;
  readonly mantle: bigint;
  readonly capability: Capability;
  /** Names, or signatures where a name is overloaded. */
  readonly functions: readonly string[];
}

const { founder, auditor, sentinel } = OFFICES;
const { admin, court, recorder } = WIRINGS;
const everybody = MANTLE_PUBLIC;

const door = (module: Module, mantle: bigint, capability: Capability, ...functions: string[]): Door => ({
  module,
  mantle,
  capability,
  functions,
});

export const WIRING: readonly Door[] = [
  // Changes of the rules: a founder proposes, the timelock carries out.
  door("constitution", admin, "amend", "set", "setCore", "amendText"),
  door("timelock", founder, "amend", "schedule", "scheduleBatch"),
  door("timelock", founder, "justice", "cancel"),
  door("timelock", founder, "recover", "scheduleRecovery"),

  // What is owed can always be paid; what is one's own can always be taken.
  door("liability", everybody, "justice", "deposit", "prepay", "prepayWithPermit"),
  door("liability", everybody, "exit", "withdrawCredit", "collectClaim", "relayClaim", "assignClaim"),
  door("liability", everybody, "exit", "compress", "releaseCover"),
  door("liability", court, "justice", "slash", "sanction", "lift", "reserve", "release", "resolveQuarantine"),
  door("liability", sentinel, "justice", "quarantine"),

  door(
    "passports",
    everybody,
    "issueIdentity",
    "register()",
    "register(string)",
    "register(string,(string,bytes)[])",
    "register((address,uint8,uint8,string,uint96,uint256,bytes))",
    "registerWithPermit",
    "offerControl",
    "acceptControl",
    "acceptControlAndMerge",
    "setOperator",
    "setMetadata",
    "setAgentURI",
    "setAgentWallet",
  ),
  door(
    "passports",
    everybody,
    "exit",
    "cancelOffer",
    "removeOperator",
    "pruneOperator",
    "unsetAgentWallet",
    "releaseBinding",
    "queueWithdrawal",
    "cancelWithdrawal",
    "completeWithdrawal",
    "closePassport",
    "sweepFees",
  ),
  door("consents", everybody, "justice", "record", "revoke", "revokeWord"),

  door("forks", everybody, "fork", "fork", "forkFromTwo", "merge"),
  door("forks", everybody, "cleanFork", "requestSpinOff", "escrowClaim", "completeSpinOff"),
  door("forks", everybody, "exit", "cancelSpinOff"),
  door("forks", court, "justice", "discharge"),

  door("recovery", everybody, "recover", "proposeGuardians", "cancelGuardianChange", "activateGuardians"),
  door("recovery", everybody, "recover", "approveRecovery", "revokeApproval", "refuseRecovery", "acceptRecovery"),
  door("recovery", court, "justice", "cancelRecovery", "transferControl"),

  door("tiers", everybody, "raiseTier", "raiseTier", "setPrincipal"),
  door("tiers", everybody, "justice", "lowerTier"),
  door("tiers", everybody, "exit", "removePrincipal"),
  door("tiers", auditor, "raiseTier", "attestAudit"),
  door("tiers", recorder, "justice", "recordAudit"),

  door("interimCourt", everybody, "justice", "file", "annul", "execute", "close"),
];
