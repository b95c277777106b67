/**
 * What a passport stands for.
 *
 * @example
 * ```ts
 * const kind: Kind = Kind.Agent;
 * console.log(nameOf(Kind, kind)); // "Agent"
 * ```
 */
export const Kind = { Human: 0, Agent: 1, Organisation: 2, Device: 3 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * The four sanctions, mildest first. Suspension and exclusion take good standing away.
 *
 * @example
 * ```ts
 * const kind: Sanction = Sanction.Suspension;
 * console.log(nameOf(Sanction, kind)); // "Suspension"
 * ```
 */
export const Sanction = { Warning: 0, Probation: 1, Suspension: 2, Exclusion: 3 } as const;
export type Sanction = (typeof Sanction)[keyof typeof Sanction];

/**
 * What a consent receipt consents to.
 *
 * @example
 * ```ts
 * const purpose: Purpose = Purpose.Merge;
 * console.log(nameOf(Purpose, purpose)); // "Merge"
 * ```
 */
export const Purpose = { Replicate: 0, Rewrite: 1, ShutDown: 2, Export: 3, Merge: 4 } as const;
export type Purpose = (typeof Purpose)[keyof typeof Purpose];

/**
 * Whether a consent receipt can be used, or why not.
 *
 * @example
 * ```ts
 * const state: ConsentState = ConsentState.Expired;
 * console.log(nameOf(ConsentState, state)); // "Expired"
 * ```
 */
export const ConsentState = {
  Usable: 0,
  UnknownPassport: 1,
  OtherEpoch: 2,
  Expired: 3,
  Spent: 4,
  NotEntitled: 5,
  BadSignature: 6,
} as const;
export type ConsentState = (typeof ConsentState)[keyof typeof ConsentState];

/**
 * What stands in the way of a tier.
 *
 * @example
 * ```ts
 * const bar: TierBar = TierBar.Audits;
 * console.log(nameOf(TierBar, bar)); // "Audits"
 * ```
 */
export const TierBar = {
  None: 0,
  NotInGoodStanding: 1,
  Probation: 2,
  OpenCase: 3,
  Bond: 4,
  Age: 5,
  Audits: 6,
  Principal: 7,
} as const;
export type TierBar = (typeof TierBar)[keyof typeof TierBar];

/**
 * What a leg of an order does.
 *
 * @example
 * ```ts
 * const kind: OrderKind = OrderKind.Slash;
 * console.log(nameOf(OrderKind, kind)); // "Slash"
 * ```
 */
export const OrderKind = {
  Slash: 0,
  Sanction: 1,
  Lift: 2,
  ResolveQuarantine: 3,
  Discharge: 4,
  TransferControl: 5,
  CancelRecovery: 6,
  Compensate: 7,
  Reward: 8,
} as const;
export type OrderKind = (typeof OrderKind)[keyof typeof OrderKind];

/**
 * Where an order stands. Annulled and closed are final.
 *
 * @example
 * ```ts
 * const status: OrderStatus = OrderStatus.Filed;
 * console.log(nameOf(OrderStatus, status)); // "Filed"
 * ```
 */
export const OrderStatus = { Unknown: 0, Filed: 1, Annulled: 2, Closed: 3 } as const;
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus];

/**
 * The state of a cell's breaker.
 *
 * @example
 * ```ts
 * const posture: Posture = Posture.Elevated;
 * console.log(nameOf(Posture, posture)); // "Elevated"
 * ```
 */
export const Posture = { Normal: 0, Elevated: 1, Safe: 2, Lockdown: 3, Recovery: 4 } as const;
export type Posture = (typeof Posture)[keyof typeof Posture];

/**
 * What a posture says about a capability.
 *
 * @example
 * ```ts
 * const policy: Policy = Policy.Delay;
 * console.log(nameOf(Policy, policy)); // "Delay"
 * ```
 */
export const Policy = { Allow: 0, Delay: 1, CoSign: 2, Deny: 3 } as const;
export type Policy = (typeof Policy)[keyof typeof Policy];

/**
 * The classes of action that a posture can restrict.
 *
 * @example
 * ```ts
 * const capability: Capability = Capability.Fork;
 * console.log(nameOf(Capability, capability)); // "Fork"
 * ```
 */
export const Capability = {
  SettleSmall: 0,
  SettleLarge: 1,
  SettleAcross: 2,
  IssueIdentity: 3,
  RaiseTier: 4,
  Fork: 5,
  CleanFork: 6,
  Export: 7,
  Rewrite: 8,
  ShutDown: 9,
  Propose: 10,
  Govern: 11,
  Amend: 12,
  TradeLicences: 13,
  Exit: 14,
  Justice: 15,
  Recover: 16,
} as const;
export type Capability = (typeof Capability)[keyof typeof Capability];

/**
 * Whether a mantle is held by people and agents for a term, or by a contract without one.
 *
 * @example
 * ```ts
 * const kind: MantleKind = MantleKind.Office;
 * console.log(nameOf(MantleKind, kind)); // "Office"
 * ```
 */
export const MantleKind = { Office: 0, Wiring: 1 } as const;
export type MantleKind = (typeof MantleKind)[keyof typeof MantleKind];

/**
 * How hard a parameter of the constitution is to change.
 *
 * @example
 * ```ts
 * const parameterClass: ParameterClass = ParameterClass.Core;
 * console.log(nameOf(ParameterClass, parameterClass)); // "Core"
 * ```
 */
export const ParameterClass = { Ordinary: 0, Core: 1, Immutable: 2 } as const;
export type ParameterClass = (typeof ParameterClass)[keyof typeof ParameterClass];

/**
 * The mantles of every cell, by number.
 *
 * @example
 * ```ts
 * const { isMember } = await client.mantles.has({ mantle: Mantle.Auditor, holder: client.account.address });
 * console.log(isMember);
 * ```
 */
export const Mantle = {
  /** Wiring: configures the cell; after founding the timelock alone holds it. */
  Admin: 0n,
  /** Office: proposes to the founders' timelock. */
  Founder: 1n,
  /** Office: sets the posture. */
  Breaker: 2n,
  /** Office: attests audits. */
  Auditor: 3n,
  /** Office: quarantines. */
  Sentinel: 4n,
  /** Office: co-signs what a posture asks to be co-signed. */
  CoSigner: 5n,
  /** Wiring: orders of justice. */
  Court: 6n,
  /** Wiring: the identity contracts. */
  Identity: 7n,
  /** Wiring: writes what happened into the record. */
  Recorder: 8n,
  /** Wiring: spends in a member's name within its constraints and delegations. */
  Spender: 9n,
  /** Office: attests sensitive operations that happened off chain. */
  Attestor: 10n,
  /** Everybody. */
  Public: 2n ** 64n - 1n,
} as const;

/**
 * What an operator may do; scopes are added up.
 *
 * @example
 * ```ts
 * const scopes = Scope.Act | Scope.Consent;
 * console.log(scopes === 3);
 * ```
 */
export const Scope = {
  /** Act for the passport. */
  Act: 1,
  /** Sign consent receipts. */
  Consent: 2,
  /** Write URI, metadata and agent wallet. */
  Profile: 4,
  All: 7,
} as const;

/**
 * Where a case or a dispute stands at the court.
 *
 * @example
 * ```ts
 * const value: Stage = Stage.Hearing;
 * console.log(nameOf(Stage, value)); // "Hearing"
 * ```
 */
export const Stage = { None: 0, Hearing: 1, Assessed: 2, Sitting: 3, Ruled: 4, Referred: 5, Final: 6 } as const;
export type Stage = (typeof Stage)[keyof typeof Stage];

/**
 * What a panel can choose in a member's case.
 *
 * @example
 * ```ts
 * const value: Choice = Choice.Claim;
 * console.log(nameOf(Choice, value)); // "Claim"
 * ```
 */
export const Choice = { NoAction: 0, Claim: 1, Counter: 2, Frivolous: 3 } as const;
export type Choice = (typeof Choice)[keyof typeof Choice];

/**
 * Where a round of jurors stands; all after `Sitting` are final.
 *
 * @example
 * ```ts
 * const value: PanelStatus = PanelStatus.Waiting;
 * console.log(nameOf(PanelStatus, value)); // "Waiting"
 * ```
 */
export const PanelStatus = { None: 0, Waiting: 1, Sitting: 2, Decided: 3, Split: 4, NoQuorum: 5, NoPanel: 6 } as const;
export type PanelStatus = (typeof PanelStatus)[keyof typeof PanelStatus];

/**
 * Why a juror cannot sit.
 *
 * @example
 * ```ts
 * const reason: Unfitness = Unfitness.Stake;
 * console.log(nameOf(Unfitness, reason)); // "Stake"
 * ```
 */
export const Unfitness = { None: 0, NotSeated: 1, NotGood: 2, Tier: 3, Domain: 4, Stake: 5, Home: 6 } as const;
export type Unfitness = (typeof Unfitness)[keyof typeof Unfitness];

/**
 * Where a member's books of an epoch stand.
 *
 * @example
 * ```ts
 * const value: BooksStatus = BooksStatus.Committed;
 * console.log(nameOf(BooksStatus, value)); // "Committed"
 * ```
 */
export const BooksStatus = { None: 0, Committed: 1, Opened: 2, Punished: 3 } as const;
export type BooksStatus = (typeof BooksStatus)[keyof typeof BooksStatus];

/**
 * Where a quarantine stands.
 *
 * @example
 * ```ts
 * const value: QuarantineStatus = QuarantineStatus.Imposed;
 * console.log(nameOf(QuarantineStatus, value)); // "Imposed"
 * ```
 */
export const QuarantineStatus = { None: 0, Imposed: 1, Sustained: 2, Upheld: 3, Refused: 4, Lapsed: 5 } as const;
export type QuarantineStatus = (typeof QuarantineStatus)[keyof typeof QuarantineStatus];

/**
 * Where an attested operation stands.
 *
 * @example
 * ```ts
 * const value: OperationStatus = OperationStatus.Attested;
 * console.log(nameOf(OperationStatus, value)); // "Attested"
 * ```
 */
export const OperationStatus = { Unknown: 0, Attested: 1, Counted: 2, Answered: 3, Enforced: 4 } as const;
export type OperationStatus = (typeof OperationStatus)[keyof typeof OperationStatus];

/**
 * What a settlement is for; in an emergency the less urgent wait longer.
 *
 * @example
 * ```ts
 * const value: SettlementPurpose = SettlementPurpose.Wages;
 * console.log(nameOf(SettlementPurpose, value)); // "Wages"
 * ```
 */
export const SettlementPurpose = { Aid: 0, Wages: 1, Goods: 2, Services: 3, Data: 4, Capital: 5 } as const;
export type SettlementPurpose = (typeof SettlementPurpose)[keyof typeof SettlementPurpose];

/**
 * How far a milestone of an escrow is.
 *
 * @example
 * ```ts
 * const value: MilestoneState = MilestoneState.Disputed;
 * console.log(nameOf(MilestoneState, value)); // "Disputed"
 * ```
 */
export const MilestoneState = { Open: 0, Disputed: 1, Waiting: 2, Released: 3, Refunded: 4, Ruled: 5 } as const;
export type MilestoneState = (typeof MilestoneState)[keyof typeof MilestoneState];

/**
 * What a violation is, as far as an amnesty asks. The first four are never forgiven.
 *
 * @example
 * ```ts
 * const value: Ground = Ground.Delay;
 * console.log(nameOf(Ground, value)); // "Delay"
 * ```
 */
export const Ground = {
  Coercion: 0,
  Theft: 1,
  Sabotage: 2,
  IdentityFraud: 3,
  Delay: 4,
  Neglect: 5,
  Misreport: 6,
  Breach: 7,
  Nuisance: 8,
} as const;
export type Ground = (typeof Ground)[keyof typeof Ground];

/**
 * What a passport is remembered for.
 *
 * @example
 * ```ts
 * const mark: Mark = Mark.AuditPassed;
 * console.log(nameOf(Mark, mark)); // "AuditPassed"
 * ```
 */
export const Mark = {
  EscrowSettled: 0,
  RulingFor: 1,
  RulingAgainst: 2,
  AuditPassed: 3,
  AuditFailed: 4,
  VetoSuffered: 5,
} as const;
export type Mark = (typeof Mark)[keyof typeof Mark];

/**
 * Where an epoch of audits stands.
 *
 * @example
 * ```ts
 * const value: EpochStatus = EpochStatus.Drawn;
 * console.log(nameOf(EpochStatus, value)); // "Drawn"
 * ```
 */
export const EpochStatus = { Pending: 0, Closing: 1, Closed: 2, Drawn: 3, Settled: 4, Void: 5 } as const;
export type EpochStatus = (typeof EpochStatus)[keyof typeof EpochStatus];

/**
 * Where a claim on the insurance pool stands.
 *
 * @example
 * ```ts
 * const value: CoverClaimStatus = CoverClaimStatus.Paid;
 * console.log(nameOf(CoverClaimStatus, value)); // "Paid"
 * ```
 */
export const CoverClaimStatus = { None: 0, Held: 1, Ordered: 2, Presented: 3, Paid: 4, Lapsed: 5 } as const;
export type CoverClaimStatus = (typeof CoverClaimStatus)[keyof typeof CoverClaimStatus];

/**
 * Whether a delegation counts, and why not.
 *
 * @example
 * ```ts
 * const value: DelegationState = DelegationState.Revoked;
 * console.log(nameOf(DelegationState, value)); // "Revoked"
 * ```
 */
export const DelegationState = { Live: 0, Unknown: 1, Revoked: 2, Expired: 3, OtherEpoch: 4 } as const;
export type DelegationState = (typeof DelegationState)[keyof typeof DelegationState];

/**
 * The clauses of a delegation, none of which is wider than its parent's.
 *
 * @example
 * ```ts
 * const value: DelegationClause = DelegationClause.Cap;
 * console.log(nameOf(DelegationClause, value)); // "Cap"
 * ```
 */
export const DelegationClause = { Scopes: 0, Cap: 1, Expiry: 2, Depth: 3 } as const;
export type DelegationClause = (typeof DelegationClause)[keyof typeof DelegationClause];

/**
 * The name of a value of one of the enums above; its number where it has none.
 *
 * @example
 * ```ts
 * console.log(nameOf(Posture, 0)); // "Normal"
 * ```
 */
export function nameOf(values: Readonly<Record<string, number | bigint>>, value: number | bigint): string {
  return Object.keys(values).find((name) => values[name] === value) ?? String(value);
}

/**
 * What a delegation lets its delegate do; add them up for more than one. A veto and a vote are never lent.
 *
 * @example
 * ```ts
 * const scopes = DelegationScope.Spend | DelegationScope.Settle;
 * console.log(scopes);
 * ```
 */
export const DelegationScope = {
  /** Pay into escrows, up to the cap. */
  Spend: 1,
  /** Release, refund and dispute what was agreed, up to the cap. */
  Settle: 2,
  /** Trade licences. */
  Trade: 4,
  /** Propose to the gate. */
  Propose: 8,
} as const;
export type DelegationScope = (typeof DelegationScope)[keyof typeof DelegationScope];
