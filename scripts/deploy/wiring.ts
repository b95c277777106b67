// Who may call what (CELL-1, CELL-3): every guarded function of every module with its mantle and its capability, in one
// table. A function that is missing here is denied to everybody; a test compares the table with the sources.
import { MANTLE_PUBLIC, OFFICES, WIRINGS, type Capability } from "../charter/vocabulary";
import type { Founding } from "./founding";
import type { Module } from "./modules";

export interface Door {
  readonly module: Module;
  readonly mantle: bigint;
  readonly capability: Capability;
  /** Names, or signatures where a name is overloaded. */
  readonly functions: readonly string[];
}

const { founder, auditor, sentinel, attestor } = OFFICES;
const { admin, court, recorder, spender } = WIRINGS;
const everybody = MANTLE_PUBLIC;

const door = (module: Module, mantle: bigint, capability: Capability, ...functions: string[]): Door => ({
  module,
  mantle,
  capability,
  functions,
});

/** Which contract holds which wiring when the cell is founded. */
export function holdersOf({
  charter,
  addresses,
}: Pick<Founding, "charter" | "addresses">): (readonly [bigint, string])[] {
  const judge = charter.court.opens === "jurors" ? addresses.court : addresses.interimCourt;
  return [
    [WIRINGS.admin, addresses.timelock],
    ...[judge, addresses.quarantine, addresses.strictLiability, addresses.audits].map(
      (holder) => [WIRINGS.court, holder] as const,
    ),
    ...[addresses.court, addresses.escrow, addresses.audits].map((holder) => [WIRINGS.recorder, holder] as const),
    [WIRINGS.spender, addresses.escrow],
  ];
}

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
  door("liability", court, "justice", "slash", "sanction", "lift", "reserve", "release"),
  door("liability", court, "justice", "quarantine", "resolveQuarantine", "holdBond", "freeBond"),
  // What the charter says now, anybody may bring into force.
  door("liability", everybody, "justice", "refreshTerms"),
  door("passports", everybody, "justice", "refreshTerms"),
  door("forks", everybody, "justice", "refreshTerms"),

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

  // A promise is kept in every posture, and made tighter; power is lent where identities change.
  door("constraints", everybody, "justice", "setSpendLimit", "cancelSpendLoosening", "setArbitrators"),
  door("constraints", everybody, "justice", "cancelArbitratorsLoosening", "forbidForks"),
  door("constraints", spender, "justice", "spend"),
  door("delegations", everybody, "issueIdentity", "grant", "grantUnder"),
  door("delegations", everybody, "justice", "revoke"),
  door("delegations", spender, "justice", "spend", "settle"),
  door("reputation", recorder, "justice", "record"),
  door("reputation", everybody, "justice", "refreshTerms"),

  door("interimCourt", everybody, "justice", "file", "annul", "execute", "close"),

  door("quarantine", sentinel, "justice", "quarantine"),
  door("quarantine", auditor, "justice", "quarantineAsAuditor"),
  door("quarantine", everybody, "justice", "sustain", "lapse", "lift", "conclude"),
  door("strictLiability", attestor, "justice", "attest"),
  door("strictLiability", everybody, "justice", "answer", "enforce"),
  door("audits", everybody, "justice", "refreshTerms", "enrol", "disenrol", "commitRoot", "closeEpoch", "drawEpoch"),
  door("audits", everybody, "justice", "noteSpeaker", "open", "punishSilence", "punishFalseLeaf", "punishOmission"),

  door("court", everybody, "justice", "refreshTerms", "file", "counter", "submitEvidence", "assess", "contest"),
  door(
    "court",
    everybody,
    "justice",
    "appealCase",
    "execute",
    "close",
    "settleCase",
    "recordRuling",
    "seat",
    "advance",
  ),
  door("court", everybody, "justice", "refer", "rule", "createDispute", "appeal", "executeRuling"),
  door("court", everybody, "exit", "withdraw", "withdrawNative"),
  door("jurors", admin, "amend", "seatFounding", "recognisePool"),
  door("jurors", everybody, "justice", "join", "joinAsVisitor", "topUp", "evict", "refreshTerms", "sweepForfeits"),
  door("jurors", everybody, "exit", "resign", "withdrawStake"),
  door("panels", everybody, "justice", "draw", "commit", "reveal", "leak", "settle"),
  door("panels", everybody, "exit", "withdraw", "withdrawNative"),
  door("fallbackArbitrator", everybody, "justice", "createDispute", "giveRuling", "executeRuling"),

  // Underwriters come in as value that moves, and leave as exits do.
  door("insurance", everybody, "settleSmall", "payPremium", "deposit", "mint", "backDomain"),
  door("insurance", court, "justice", "compensate"),
  door("insurance", everybody, "justice", "refreshTerms", "release", "present", "settle", "lapse", "sweep"),
  door("insurance", everybody, "exit", "collect", "recover", "withdrawCredit", "requestRedeem", "cancelRedeem"),
  door("insurance", everybody, "exit", "completeRedeem", "requestUnback", "cancelUnback", "completeUnback"),
  door("insurance", everybody, "exit", "fold", "moveBacking"),
  door("bounties", everybody, "settleSmall", "fund"),
  door("bounties", everybody, "justice", "refreshTerms", "commitReport", "revealReport", "turnIn"),
  door("bounties", everybody, "exit", "draw", "withdrawBounty"),
  door("bounties", court, "justice", "award"),

  // An amnesty is a change of the rules for a time; what a member owns up to, and what a victim is due, waits for nobody.
  door("amnesty", admin, "amend", "openAmnesty"),
  door("amnesty", everybody, "justice", "declareViolation"),
  door("amnesty", everybody, "exit", "collectRestitution"),

  // The charter opens a lane to another cell, and a sentinel closes it at once.
  door("escrow", admin, "amend", "admit", "dismiss", "openLane"),
  door("escrow", sentinel, "justice", "closeLane"),
  door("escrow", everybody, "settleSmall", "open", "openWithPermit", "release", "finishRelease"),
  door("escrow", everybody, "settleLarge", "releaseLarge"),
  door("escrow", everybody, "settleAcross", "releaseAcross"),
  door("escrow", everybody, "justice", "refreshTerms", "claimDelivery", "dispute", "offerSplit", "settleRuling"),
  door("escrow", everybody, "justice", "recordSettled", "depositCredit", "actUnder", "batch"),
  door("escrow", everybody, "exit", "refund", "shareEarnings", "withdraw", "withdrawAfterExit"),
];
