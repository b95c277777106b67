import * as actions from "../actions/index.js";
import { readMany } from "../batch.js";
import { buildConsent, signConsent } from "../eip712/consent.js";
import { type BuildOrderParameters, type Order, buildOrder, signAnnulment, signOrder } from "../eip712/order.js";
import { signPermit } from "../eip712/permit.js";
import { signAgentWallet, signOperatorAgreement, signRegistration } from "../eip712/registration.js";
import { signPrincipal, signSponsorship } from "../eip712/sponsorship.js";
import { explainCall } from "../explain.js";
import { buildLineage } from "../lineage/build.js";
import type { Cell, CellClient } from "../types/cell.js";
import { verifyCell } from "../verify.js";
import * as watchers from "../watch.js";
import { type BoundAll, bindAll } from "./bind.js";
import * as settlement from "./settlement.js";

const passports = {
  register: actions.registerPassport,
  registerSync: actions.registerPassportSync,
  registerFor: actions.registerPassportFor,
  registerForSync: actions.registerPassportForSync,
  registerWithPermit: actions.registerPassportWithPermit,
  registerWithPermitSync: actions.registerPassportWithPermitSync,
  registerAgent: actions.registerAgent,
  registerAgentSync: actions.registerAgentSync,
  sweepFees: actions.sweepFees,
  sweepFeesSync: actions.sweepFeesSync,
  offerControl: actions.offerControl,
  offerControlSync: actions.offerControlSync,
  cancelOffer: actions.cancelControlOffer,
  cancelOfferSync: actions.cancelControlOfferSync,
  acceptControl: actions.acceptControl,
  acceptControlSync: actions.acceptControlSync,
  acceptControlAndMerge: actions.acceptControlAndMerge,
  acceptControlAndMergeSync: actions.acceptControlAndMergeSync,
  releaseBinding: actions.releaseBinding,
  releaseBindingSync: actions.releaseBindingSync,
  uri: actions.getUri,
  setOperator: actions.setOperator,
  setOperatorSync: actions.setOperatorSync,
  removeOperator: actions.removeOperator,
  removeOperatorSync: actions.removeOperatorSync,
  pruneOperator: actions.pruneOperator,
  pruneOperatorSync: actions.pruneOperatorSync,
  setAgentWallet: actions.setAgentWallet,
  setAgentWalletSync: actions.setAgentWalletSync,
  unsetAgentWallet: actions.unsetAgentWallet,
  unsetAgentWalletSync: actions.unsetAgentWalletSync,
  setUri: actions.setAgentUri,
  setUriSync: actions.setAgentUriSync,
  setMetadata: actions.setMetadata,
  setMetadataSync: actions.setMetadataSync,
  metadata: actions.getMetadata,
  agentWallet: actions.getAgentWallet,
  queueWithdrawal: actions.queueWithdrawal,
  queueWithdrawalSync: actions.queueWithdrawalSync,
  cancelWithdrawal: actions.cancelWithdrawal,
  cancelWithdrawalSync: actions.cancelWithdrawalSync,
  completeWithdrawal: actions.completeWithdrawal,
  completeWithdrawalSync: actions.completeWithdrawalSync,
  close: actions.closePassport,
  closeSync: actions.closePassportSync,
  exitRecord: actions.getExitRecord,
  withdrawal: actions.getWithdrawal,
  get: actions.getPassport,
  standing: actions.getStanding,
  isInGoodStanding: actions.isInGoodStanding,
  goodStandings: actions.getGoodStandings,
  controller: actions.getController,
  isAuthorized: actions.isAuthorized,
  operator: actions.getOperator,
  offer: actions.getControlOffer,
  binding: actions.getBinding,
  nonce: actions.getNonce,
  last: actions.getLastPassport,
  pendingFees: actions.getPendingFees,
  fork: actions.forkPassport,
  forkSync: actions.forkPassportSync,
  forkFromTwo: actions.forkPassportFromTwo,
  forkFromTwoSync: actions.forkPassportFromTwoSync,
  merge: actions.mergeDomains,
  mergeSync: actions.mergeDomainsSync,
  mergeSubject: actions.getMergeSubject,
  forkSubject: actions.getForkSubject,
  signRegistration: signRegistration,
  signOperatorAgreement: signOperatorAgreement,
  signAgentWallet: signAgentWallet,
} as const;

const spinoffs = {
  request: actions.requestSpinOff,
  requestSync: actions.requestSpinOffSync,
  cancel: actions.cancelSpinOff,
  cancelSync: actions.cancelSpinOffSync,
  escrowClaim: actions.escrowClaim,
  escrowClaimSync: actions.escrowClaimSync,
  complete: actions.completeSpinOff,
  completeSync: actions.completeSpinOffSync,
  get: actions.getSpinOff,
  sponsorship: actions.getSponsorship,
  nonce: actions.getSpinOffNonce,
  departure: actions.getDeparture,
  releaseCover: actions.releaseCover,
  releaseCoverSync: actions.releaseCoverSync,
  sign: signSponsorship,
} as const;

const recovery = {
  setGuardians: actions.proposeGuardians,
  setGuardiansSync: actions.proposeGuardiansSync,
  cancelGuardians: actions.cancelGuardianChange,
  cancelGuardiansSync: actions.cancelGuardianChangeSync,
  activateGuardians: actions.activateGuardians,
  activateGuardiansSync: actions.activateGuardiansSync,
  approve: actions.approveRecovery,
  approveSync: actions.approveRecoverySync,
  revokeApproval: actions.revokeRecoveryApproval,
  revokeApprovalSync: actions.revokeRecoveryApprovalSync,
  cancel: actions.refuseRecovery,
  cancelSync: actions.refuseRecoverySync,
  accept: actions.acceptRecovery,
  acceptSync: actions.acceptRecoverySync,
  guardians: actions.getGuardians,
  guardianChange: actions.getGuardianChange,
  rotation: actions.getRotation,
  isPending: actions.isRecoveryPending,
  frozenUntil: actions.getFrozenUntil,
  compromise: actions.getCompromise,
  approvals: actions.getRecoveryApprovals,
} as const;

const tiers = {
  raise: actions.raiseTier,
  raiseSync: actions.raiseTierSync,
  lower: actions.lowerTier,
  lowerSync: actions.lowerTierSync,
  attestAudit: actions.attestAudit,
  attestAuditSync: actions.attestAuditSync,
  setPrincipal: actions.setPrincipal,
  setPrincipalSync: actions.setPrincipalSync,
  removePrincipal: actions.removePrincipal,
  removePrincipalSync: actions.removePrincipalSync,
  terms: actions.getTierTerms,
  barTo: actions.getTierBar,
  tierOf: actions.getTier,
  goodSince: actions.getGoodSince,
  audits: actions.getAudits,
  principal: actions.getPrincipal,
  hasPrincipal: actions.hasPrincipal,
  principalNonce: actions.getPrincipalNonce,
  signPrincipal: signPrincipal,
} as const;

const bonds = {
  deposit: actions.depositBond,
  depositSync: actions.depositBondSync,
  prepay: actions.prepayCredit,
  prepaySync: actions.prepayCreditSync,
  prepayWithPermit: actions.prepayCreditWithPermit,
  prepayWithPermitSync: actions.prepayCreditWithPermitSync,
  withdrawCredit: actions.withdrawCredit,
  withdrawCreditSync: actions.withdrawCreditSync,
  compress: actions.compressPath,
  compressSync: actions.compressPathSync,
  approve: actions.approveBond,
  approveSync: actions.approveBondSync,
  bondOf: actions.getBond,
  freeBondOf: actions.getFreeBond,
  domainOf: actions.getDomainId,
  founderOf: actions.getFounder,
  coversOf: actions.getCovers,
  isInTail: actions.isInTail,
  hopsOf: actions.getHops,
  standing: actions.getLiabilityStanding,
  isClean: actions.isClean,
  isSettled: actions.isSettled,
  domain: actions.getDomain,
  creditOf: actions.getCredit,
  fundsOf: actions.getFunds,
  penaltyOf: actions.getPenalty,
  balanceOf: actions.getAssetBalance,
  decimals: actions.getAssetDecimals,
  signPermit: signPermit,
} as const;

const claims = {
  collect: actions.collectClaim,
  collectSync: actions.collectClaimSync,
  assign: actions.assignClaim,
  assignSync: actions.assignClaimSync,
  relay: actions.relayClaim,
  relaySync: actions.relayClaimSync,
  get: actions.getClaim,
  caseOf: actions.getCase,
} as const;

const consent = {
  record: actions.recordConsent,
  recordSync: actions.recordConsentSync,
  revoke: actions.revokeConsent,
  revokeSync: actions.revokeConsentSync,
  revokeWord: actions.revokeConsentWord,
  revokeWordSync: actions.revokeConsentWordSync,
  digest: actions.getConsentDigest,
  state: actions.getConsentState,
  isSpent: actions.isConsentSpent,
  recorded: actions.getConsentRecord,
  build: buildConsent,
  sign: signConsent,
} as const;

const interim = {
  file: actions.fileOrder,
  fileSync: actions.fileOrderSync,
  execute: actions.executeOrder,
  executeSync: actions.executeOrderSync,
  close: actions.closeOrder,
  closeSync: actions.closeOrderSync,
  annul: actions.annulOrder,
  annulSync: actions.annulOrderSync,
  get: actions.getOrder,
  hash: actions.getOrderHash,
  isExecutable: actions.isExecutable,
  signers: actions.getCourtSigners,
  threshold: actions.getCourtThreshold,
  sign: signOrder,
  signAnnulment: signAnnulment,
} as const;

const posture = {
  set: actions.setPosture,
  setSync: actions.setPostureSync,
  get: actions.getPosture,
  policyOf: actions.getPolicy,
  currentPolicy: actions.getCurrentPolicy,
  delayOf: actions.getPostureDelay,
  functionOf: actions.getFunction,
  canCall: actions.canCall,
  schedule: actions.scheduleCall,
  scheduleSync: actions.scheduleCallSync,
  cancel: actions.cancelScheduledCall,
  cancelSync: actions.cancelScheduledCallSync,
  coSign: actions.coSignCall,
  coSignSync: actions.coSignCallSync,
  explain: explainCall,
} as const;

const mantles = {
  has: actions.hasMantle,
  get: actions.getMantle,
  termOf: actions.getTerm,
  holdsOver: actions.holdsOver,
  isFounded: actions.isFounded,
  renounce: actions.renounceMantle,
  renounceSync: actions.renounceMantleSync,
  grant: actions.grantMantle,
  grantSync: actions.grantMantleSync,
  revoke: actions.revokeMantle,
  revokeSync: actions.revokeMantleSync,
} as const;

const constitution = {
  value: actions.getParameter,
  bounds: actions.getParameterBounds,
  charterHash: actions.getCharterHash,
  set: actions.setParameter,
  setSync: actions.setParameterSync,
  setCore: actions.setCoreParameter,
  setCoreSync: actions.setCoreParameterSync,
  refreshPassportTerms: actions.refreshPassportTerms,
  refreshPassportTermsSync: actions.refreshPassportTermsSync,
  refreshForkTerms: actions.refreshForkTerms,
  refreshForkTermsSync: actions.refreshForkTermsSync,
  refreshBondTerms: actions.refreshBondTerms,
  refreshBondTermsSync: actions.refreshBondTermsSync,
  amendText: actions.amendCharter,
  amendTextSync: actions.amendCharterSync,
  propose: actions.proposeChange,
  proposeSync: actions.proposeChangeSync,
  execute: actions.executeChange,
  executeSync: actions.executeChangeSync,
  amendment: actions.buildAmendment,
  proposeBatch: actions.proposeBatch,
  proposeBatchSync: actions.proposeBatchSync,
  executeBatch: actions.executeBatch,
  executeBatchSync: actions.executeBatchSync,
  batchId: actions.getBatchId,
  cancel: actions.cancelChange,
  cancelSync: actions.cancelChangeSync,
  proposeRecovery: actions.proposeRecovery,
  proposeRecoverySync: actions.proposeRecoverySync,
  proposalId: actions.getProposalId,
  proposal: actions.getProposalTime,
  minDelay: actions.getTimelockDelay,
} as const;

const lineage = { build: buildLineage } as const;

const watch = {
  passports: watchers.watchPassports,
  forks: watchers.watchForks,
  slashes: watchers.watchSlashes,
  sanctions: watchers.watchSanctions,
  bonds: watchers.watchBonds,
  recoveries: watchers.watchRecoveries,
  orders: watchers.watchOrders,
  consents: watchers.watchConsents,
  posture: watchers.watchPosture,
  cases: watchers.watchCases,
  panels: watchers.watchPanels,
  escrows: watchers.watchEscrows,
  quarantines: watchers.watchQuarantines,
  audits: watchers.watchAudits,
  insurance: watchers.watchInsurance,
  operations: watchers.watchOperations,
  bounties: watchers.watchBounties,
  jurors: watchers.watchJurors,
  amnesty: watchers.watchAmnesty,
} as const;

/** Every action of a cell, bound to a client. A type and no interface: `client.extend` asks for an index signature. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type IsopolityActions = {
  /** The cell that the actions are bound to. */
  cell: Cell;
  /** Checks that the client is on the cell's chain and that its modules stand there. */
  verifyCell: () => Promise<void>;
  /** Passports: registration, forks, control, operators, profile, standing and exit. */
  passports: BoundAll<typeof passports> & Batched;
  /** Spin-offs: the honest way out of a domain. */
  spinoffs: BoundAll<typeof spinoffs>;
  /** Guardians and rotations. */
  recovery: BoundAll<typeof recovery>;
  /** Tiers, audits and principals. */
  tiers: BoundAll<typeof tiers>;
  /** Bonds, credit and domains. */
  bonds: BoundAll<typeof bonds>;
  /** Claims of victims, and open cases. */
  claims: BoundAll<typeof claims>;
  /** Consent receipts. */
  consent: BoundAll<typeof consent>;
  /** Orders that the signers of the interim court signed. */
  interim: BoundAll<typeof interim> & { build: (parameters: BuildOrderParameters) => Order };
  /** The breaker, and what it delays. */
  posture: BoundAll<typeof posture>;
  /** Offices and wirings. */
  mantles: BoundAll<typeof mantles>;
  /** Parameters, and how the cell changes. */
  constitution: BoundAll<typeof constitution>;
  /** Emergency quarantines, and what their authors answer for. */
  quarantine: BoundAll<typeof settlement.quarantine>;
  /** Sensitive operations without consent, punished without a court. */
  strictLiability: BoundAll<typeof settlement.strictLiability>;
  /** The court of jurors: cases, hearings, assessments, appeals, rulings and their execution. */
  court: BoundAll<typeof settlement.court> & { build: (parameters: BuildOrderParameters) => Order };
  /** Where no panel comes together: signers rule. */
  fallback: BoundAll<typeof settlement.fallback>;
  /** Random audits of signed receipts. */
  audits: BoundAll<typeof settlement.audits> & BoundAll<typeof settlement.auditTools>;
  /** The insurance pool: cover, claims, underwriters and backers. */
  insurance: BoundAll<typeof settlement.insurance>;
  /** The security budget, and who it is paid to. */
  bounties: BoundAll<typeof settlement.bounties>;
  /** A window in which a minor violation that is declared and made good is not punished. */
  amnesty: BoundAll<typeof settlement.amnesty>;
  /** Money that waits until both sides did what they said. */
  escrow: BoundAll<typeof settlement.escrow> & BoundAll<typeof settlement.escrowTools>;
  /** What a passport bound itself to. */
  constraints: BoundAll<typeof settlement.constraints>;
  /** Power that a passport lends. */
  delegations: BoundAll<typeof settlement.delegations>;
  /** What a passport is remembered for. */
  reputation: BoundAll<typeof settlement.reputation>;
  /** Who sits on panels, and with what at stake. */
  jurors: BoundAll<typeof settlement.jurors>;
  /** Rounds of jurors: draw, secret votes, fees. */
  panels: BoundAll<typeof settlement.panels> & BoundAll<typeof settlement.votes>;
  /** Seeds that nobody chooses. */
  randomness: BoundAll<typeof settlement.randomness>;
  /** Who comes from whom, and who answers for whom. */
  lineage: BoundAll<typeof lineage>;
  /** Watchers of events. */
  watch: BoundAll<typeof watch>;
};

/** Reads of many passports at once. */
interface Batched {
  /** The standing of many passports, in bounded batches, all as of one block. */
  standings: (parameters: {
    passports: readonly bigint[];
    blockNumber?: bigint | undefined;
    batchSize?: number | undefined;
    concurrency?: number | undefined;
  }) => Promise<actions.getStanding.ReturnType[]>;
}

/**
 * Binds every action to a viem client and a cell.
 *
 * @example
 * ```ts
 * const account = privateKeyToAccount(generatePrivateKey());
 * const mine = createWalletClient({ account, transport: http(rpcUrl) }).extend(isopolityActions({ cell }));
 * console.log(await mine.passports.isInGoodStanding({ passport: 1n }));
 * ```
 */
export function isopolityActions({ cell }: { cell: Cell }): (client: CellClient) => IsopolityActions {
  return (client) => ({
    cell,
    verifyCell: () => verifyCell(client, { cell }),
    passports: {
      ...bindAll(client, cell, passports),
      standings: ({ passports: ids, ...options }) =>
        readMany(client, actions.getStanding, { ...options, cell, parameters: ids.map((passport) => ({ passport })) }),
    },
    spinoffs: bindAll(client, cell, spinoffs),
    recovery: bindAll(client, cell, recovery),
    tiers: bindAll(client, cell, tiers),
    bonds: bindAll(client, cell, bonds),
    claims: bindAll(client, cell, claims),
    consent: bindAll(client, cell, consent),
    interim: { ...bindAll(client, cell, interim), build: buildOrder },
    posture: bindAll(client, cell, posture),
    mantles: bindAll(client, cell, mantles),
    constitution: bindAll(client, cell, constitution),
    quarantine: bindAll(client, cell, settlement.quarantine),
    strictLiability: bindAll(client, cell, settlement.strictLiability),
    court: { ...bindAll(client, cell, settlement.court), build: buildOrder },
    fallback: bindAll(client, cell, settlement.fallback),
    audits: { ...bindAll(client, cell, settlement.audits), ...bindAll(client, cell, settlement.auditTools) },
    insurance: bindAll(client, cell, settlement.insurance),
    bounties: bindAll(client, cell, settlement.bounties),
    amnesty: bindAll(client, cell, settlement.amnesty),
    escrow: { ...bindAll(client, cell, settlement.escrow), ...bindAll(client, cell, settlement.escrowTools) },
    constraints: bindAll(client, cell, settlement.constraints),
    delegations: bindAll(client, cell, settlement.delegations),
    reputation: bindAll(client, cell, settlement.reputation),
    jurors: bindAll(client, cell, settlement.jurors),
    panels: { ...bindAll(client, cell, settlement.panels), ...bindAll(client, cell, settlement.votes) },
    randomness: bindAll(client, cell, settlement.randomness),
    lineage: bindAll(client, cell, lineage),
    watch: bindAll(client, cell, watch),
  });
}
