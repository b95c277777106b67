import * as actions from "../actions/index.js";
import { readMany } from "../batch.js";
import { buildConsent, signConsent } from "../eip712/consent.js";
import { buildEscrow, signDelivery } from "../eip712/escrow.js";
import { type BuildOrderParameters, type Order, buildOrder, signAnnulment, signOrder } from "../eip712/order.js";
import { signPermit } from "../eip712/permit.js";
import { signMeterReceipt } from "../eip712/receipt.js";
import { signAgentWallet, signOperatorAgreement, signRegistration } from "../eip712/registration.js";
import { signPrincipal, signSponsorship } from "../eip712/sponsorship.js";
import { explainCall } from "../explain.js";
import { buildLineage } from "../lineage/build.js";
import type { Cell, CellClient } from "../types/cell.js";
import { verifyCell } from "../verify.js";
import {
  watchBonds,
  watchConsents,
  watchForks,
  watchOrders,
  watchPassports,
  watchPosture,
  watchRecoveries,
  watchSanctions,
  watchSlashes,
} from "../watch.js";
import { commitVote, commitVoteSync, revealVote, revealVoteSync, voteSalt } from "../votes.js";
import { type BoundAll, bindAll } from "./bind.js";

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
  cancel: actions.cancelChange,
  cancelSync: actions.cancelChangeSync,
  proposeRecovery: actions.proposeRecovery,
  proposeRecoverySync: actions.proposeRecoverySync,
  proposalId: actions.getProposalId,
  proposal: actions.getProposalTime,
  minDelay: actions.getTimelockDelay,
} as const;

const lineage = { build: buildLineage } as const;

const escrowTools = { build: buildEscrow, signDelivery } as const;
const auditTools = { signReceipt: signMeterReceipt } as const;
const votes = {
  salt: voteSalt,
  commit: commitVote,
  commitSync: commitVoteSync,
  reveal: revealVote,
  revealSync: revealVoteSync,
} as const;

const quarantine = {
  conclude: actions.concludeQuarantine,
  concludeSync: actions.concludeQuarantineSync,
  lapse: actions.lapseQuarantine,
  lapseSync: actions.lapseQuarantineSync,
  lift: actions.liftQuarantine,
  liftSync: actions.liftQuarantineSync,
  impose: actions.imposeQuarantine,
  imposeSync: actions.imposeQuarantineSync,
  imposeAsAuditor: actions.imposeQuarantineAsAuditor,
  imposeAsAuditorSync: actions.imposeQuarantineAsAuditorSync,
  sustain: actions.sustainQuarantine,
  sustainSync: actions.sustainQuarantineSync,
  atStake: actions.getQuarantineStake,
  incident: actions.getQuarantineIncident,
  last: actions.getLastQuarantine,
  longest: actions.getLongestQuarantine,
  get: actions.getQuarantine,
} as const;

const strictLiability = {
  answer: actions.answerOperation,
  answerSync: actions.answerOperationSync,
  attest: actions.attestOperation,
  attestSync: actions.attestOperationSync,
  enforce: actions.enforceOperation,
  enforceSync: actions.enforceOperationSync,
  id: actions.getOperationId,
  isEnforceable: actions.isOperationEnforceable,
  get: actions.getOperation,
} as const;

const court = {
  advance: actions.advanceMatter,
  advanceSync: actions.advanceMatterSync,
  appeal: actions.appealCase,
  appealSync: actions.appealCaseSync,
  assess: actions.assessCase,
  assessSync: actions.assessCaseSync,
  close: actions.closeRuledOrder,
  closeSync: actions.closeRuledOrderSync,
  contest: actions.contestCase,
  contestSync: actions.contestCaseSync,
  counter: actions.counterCase,
  counterSync: actions.counterCaseSync,
  execute: actions.executeRuledOrder,
  executeSync: actions.executeRuledOrderSync,
  executeRuling: actions.executeDisputeRuling,
  executeRulingSync: actions.executeDisputeRulingSync,
  file: actions.fileCase,
  fileSync: actions.fileCaseSync,
  recordRuling: actions.recordRuling,
  recordRulingSync: actions.recordRulingSync,
  refer: actions.referMatter,
  referSync: actions.referMatterSync,
  refreshTerms: actions.refreshCourtTerms,
  refreshTermsSync: actions.refreshCourtTermsSync,
  seat: actions.seatPanel,
  seatSync: actions.seatPanelSync,
  settle: actions.settleCase,
  settleSync: actions.settleCaseSync,
  submitEvidence: actions.submitEvidence,
  submitEvidenceSync: actions.submitEvidenceSync,
  withdraw: actions.withdrawCourtCredit,
  withdrawSync: actions.withdrawCourtCreditSync,
  withdrawNative: actions.withdrawNativeCourtCredit,
  withdrawNativeSync: actions.withdrawNativeCourtCreditSync,
  disputeAppealCost: actions.getDisputeAppealCost,
  appealCost: actions.getAppealCost,
  appealPeriod: actions.getAppealPeriod,
  arbitrationCost: actions.getArbitrationCost,
  cost: actions.getCaseCost,
  credit: actions.getCourtCredit,
  currentRuling: actions.getCurrentRuling,
  discoveryLimit: actions.getDiscoveryLimit,
  dispute: actions.getCourtDispute,
  disputeStatus: actions.getDisputeStatus,
  caseId: actions.getCaseId,
  isExecutable: actions.isRuledOrderExecutable,
  matter: actions.getMatter,
  nativeCredit: actions.getNativeCourtCredit,
  order: actions.getRuledOrder,
  strikes: actions.getStrikes,
  suit: actions.getSuit,
  termsInForce: actions.getCourtTermsInForce,
  terms: actions.getCourtTerms,
} as const;

const fallback = {
  execute: actions.executeFallbackRuling,
  executeSync: actions.executeFallbackRulingSync,
  rule: actions.giveFallbackRuling,
  ruleSync: actions.giveFallbackRulingSync,
  ruling: actions.getFallbackRuling,
  get: actions.getFallbackDispute,
  status: actions.getFallbackStatus,
  hash: actions.getFallbackRulingHash,
  signers: actions.getFallbackSigners,
  threshold: actions.getFallbackThreshold,
} as const;

const audits = {
  closeEpoch: actions.closeAuditEpoch,
  closeEpochSync: actions.closeAuditEpochSync,
  commitRoot: actions.commitAuditRoot,
  commitRootSync: actions.commitAuditRootSync,
  disenrol: actions.disenrolFromAudits,
  disenrolSync: actions.disenrolFromAuditsSync,
  drawEpoch: actions.drawAuditEpoch,
  drawEpochSync: actions.drawAuditEpochSync,
  enrol: actions.enrolForAudits,
  enrolSync: actions.enrolForAuditsSync,
  open: actions.openAuditLeaf,
  openSync: actions.openAuditLeafSync,
  punishFalseLeaf: actions.punishFalseLeaf,
  punishFalseLeafSync: actions.punishFalseLeafSync,
  punishOmission: actions.punishAuditOmission,
  punishOmissionSync: actions.punishAuditOmissionSync,
  punishSilence: actions.punishAuditSilence,
  punishSilenceSync: actions.punishAuditSilenceSync,
  refreshTerms: actions.refreshAuditTerms,
  refreshTermsSync: actions.refreshAuditTermsSync,
  books: actions.getAuditBooks,
  currentEpoch: actions.getAuditEpochNow,
  digest: actions.getReceiptDigest,
  drawnIndex: actions.getDrawnIndex,
  epoch: actions.getAuditEpoch,
  incident: actions.getAuditIncident,
  isDrawn: actions.isDrawnForAudit,
  isEnrolled: actions.isEnrolledForAudits,
  leaf: actions.getReceiptLeaf,
  terms: actions.getAuditTerms,
} as const;

const insurance = {
  backDomain: actions.backDomain,
  backDomainSync: actions.backDomainSync,
  cancelRedeem: actions.cancelRedeem,
  cancelRedeemSync: actions.cancelRedeemSync,
  cancelUnback: actions.cancelUnback,
  cancelUnbackSync: actions.cancelUnbackSync,
  collect: actions.collectInsuranceClaim,
  collectSync: actions.collectInsuranceClaimSync,
  completeRedeem: actions.completeRedeem,
  completeRedeemSync: actions.completeRedeemSync,
  completeUnback: actions.completeUnback,
  completeUnbackSync: actions.completeUnbackSync,
  underwrite: actions.underwrite,
  underwriteSync: actions.underwriteSync,
  fold: actions.foldTranche,
  foldSync: actions.foldTrancheSync,
  lapse: actions.lapseInsuranceClaim,
  lapseSync: actions.lapseInsuranceClaimSync,
  moveBacking: actions.moveBacking,
  moveBackingSync: actions.moveBackingSync,
  payPremium: actions.payPremium,
  payPremiumSync: actions.payPremiumSync,
  present: actions.presentInsuranceClaim,
  presentSync: actions.presentInsuranceClaimSync,
  recover: actions.recoverRecourse,
  recoverSync: actions.recoverRecourseSync,
  refreshTerms: actions.refreshInsuranceTerms,
  refreshTermsSync: actions.refreshInsuranceTermsSync,
  release: actions.releaseInsuranceClaim,
  releaseSync: actions.releaseInsuranceClaimSync,
  requestRedeem: actions.requestRedeem,
  requestRedeemSync: actions.requestRedeemSync,
  requestUnback: actions.requestUnback,
  requestUnbackSync: actions.requestUnbackSync,
  settle: actions.settleInsuranceEpoch,
  settleSync: actions.settleInsuranceEpochSync,
  sweep: actions.sweepInsurance,
  sweepSync: actions.sweepInsuranceSync,
  withdrawCredit: actions.withdrawInsuranceCredit,
  withdrawCreditSync: actions.withdrawInsuranceCreditSync,
  backing: actions.getBacking,
  backingValue: actions.getBackingValue,
  shares: actions.getInsuranceShares,
  box: actions.getRecourseBox,
  value: actions.getInsuranceValue,
  sharesFor: actions.getSharesFor,
  claim: actions.getInsuranceClaim,
  lastClaim: actions.getLastInsuranceClaim,
  cover: actions.getCover,
  currentEpoch: actions.getInsuranceEpochNow,
  exit: actions.getUnderwriterExit,
  heldClaim: actions.getHeldClaim,
  credit: actions.getInsuranceCredit,
  maxCover: actions.getMaxCover,
  orderedFor: actions.getOrderedFor,
  pendingClaims: actions.getPendingClaims,
  premium: actions.getPremium,
  previewDeposit: actions.previewUnderwriting,
  previewRedeem: actions.previewRedeem,
  recourse: actions.getRecourse,
  settlement: actions.getInsuranceSettlement,
  assets: actions.getInsuranceAssets,
  supply: actions.getInsuranceSupply,
  tranche: actions.getTranche,
} as const;

const bounties = {
  commitReport: actions.commitReport,
  commitReportSync: actions.commitReportSync,
  draw: actions.drawBounty,
  drawSync: actions.drawBountySync,
  fund: actions.fundBounties,
  fundSync: actions.fundBountiesSync,
  refreshTerms: actions.refreshBountyTerms,
  refreshTermsSync: actions.refreshBountyTermsSync,
  revealReport: actions.revealReport,
  revealReportSync: actions.revealReportSync,
  turnIn: actions.turnIn,
  turnInSync: actions.turnInSync,
  withdraw: actions.withdrawBounty,
  withdrawSync: actions.withdrawBountySync,
  allowance: actions.getBountyAllowance,
  asset: actions.getBountyAsset,
  credit: actions.getBountyCredit,
  budget: actions.getBountyBudget,
  commitment: actions.getReportCommitment,
  due: actions.getBountyDue,
  report: actions.getReport,
  turnedInAt: actions.getTurnedInAt,
} as const;

const escrow = {
  batch: actions.batchEscrow,
  batchSync: actions.batchEscrowSync,
  claimDelivery: actions.claimDelivery,
  claimDeliverySync: actions.claimDeliverySync,
  depositCredit: actions.depositSettlement,
  depositCreditSync: actions.depositSettlementSync,
  dispute: actions.disputeMilestone,
  disputeSync: actions.disputeMilestoneSync,
  finishRelease: actions.finishRelease,
  finishReleaseSync: actions.finishReleaseSync,
  offerSplit: actions.offerSplit,
  offerSplitSync: actions.offerSplitSync,
  open: actions.openEscrow,
  openSync: actions.openEscrowSync,
  openWithPermit: actions.openEscrowWithPermit,
  openWithPermitSync: actions.openEscrowWithPermitSync,
  recordSettled: actions.recordSettled,
  recordSettledSync: actions.recordSettledSync,
  refreshTerms: actions.refreshEscrowTerms,
  refreshTermsSync: actions.refreshEscrowTermsSync,
  refund: actions.refundMilestone,
  refundSync: actions.refundMilestoneSync,
  release: actions.releaseMilestone,
  releaseSync: actions.releaseMilestoneSync,
  releaseLarge: actions.releaseLargeMilestone,
  releaseLargeSync: actions.releaseLargeMilestoneSync,
  settleRuling: actions.settleRuling,
  settleRulingSync: actions.settleRulingSync,
  shareEarnings: actions.shareEarnings,
  shareEarningsSync: actions.shareEarningsSync,
  withdraw: actions.withdrawSettlement,
  withdrawSync: actions.withdrawSettlementSync,
  asset: actions.getEscrowAsset,
  credit: actions.getSettlementCredit,
  deliveryDigest: actions.getDeliveryDigest,
  getDispute: actions.getEscrowDispute,
  emergencyWait: actions.getEmergencyWait,
  id: actions.getEscrowId,
  isLarge: actions.isLargeEscrow,
  milestoneKey: actions.getMilestoneKey,
  milestone: actions.getMilestone,
} as const;

const constraints = {
  cancelArbitratorsLoosening: actions.cancelArbitratorsLoosening,
  cancelArbitratorsLooseningSync: actions.cancelArbitratorsLooseningSync,
  cancelSpendLoosening: actions.cancelSpendLoosening,
  cancelSpendLooseningSync: actions.cancelSpendLooseningSync,
  forbidForks: actions.forbidForks,
  forbidForksSync: actions.forbidForksSync,
  setArbitrators: actions.setArbitrators,
  setArbitratorsSync: actions.setArbitratorsSync,
  setSpendLimit: actions.setSpendLimit,
  setSpendLimitSync: actions.setSpendLimitSync,
  accepts: actions.acceptsArbitrator,
  allows: actions.allowsSpending,
  arbitrators: actions.getArbitrators,
  forksFrom: actions.getForksFrom,
  spendLimit: actions.getSpendLimit,
} as const;

const delegations = {
  grant: actions.grantDelegation,
  grantSync: actions.grantDelegationSync,
  grantUnder: actions.grantDelegationUnder,
  grantUnderSync: actions.grantDelegationUnderSync,
  revoke: actions.revokeDelegation,
  revokeSync: actions.revokeDelegationSync,
  get: actions.getDelegation,
  isAuthorized: actions.isDelegate,
  last: actions.getLastDelegation,
  left: actions.getDelegationLeft,
  state: actions.getDelegationState,
} as const;

const reputation = {
  refreshTerms: actions.refreshHalfLife,
  refreshTermsSync: actions.refreshHalfLifeSync,
  halfLife: actions.getHalfLife,
  historyAt: actions.getHistoryAt,
  history: actions.getHistory,
  markAt: actions.getMarkAt,
  mark: actions.getMark,
} as const;

const jurors = {
  evict: actions.evictJuror,
  evictSync: actions.evictJurorSync,
  join: actions.joinJurors,
  joinSync: actions.joinJurorsSync,
  joinAsVisitor: actions.joinAsVisitingJuror,
  joinAsVisitorSync: actions.joinAsVisitingJurorSync,
  refreshTerms: actions.refreshJurorTerms,
  refreshTermsSync: actions.refreshJurorTermsSync,
  resign: actions.resignAsJuror,
  resignSync: actions.resignAsJurorSync,
  sweepForfeits: actions.sweepForfeits,
  sweepForfeitsSync: actions.sweepForfeitsSync,
  topUp: actions.topUpJurorStake,
  topUpSync: actions.topUpJurorStakeSync,
  withdrawStake: actions.withdrawJurorStake,
  withdrawStakeSync: actions.withdrawJurorStakeSync,
  controller: actions.getJurorController,
  forfeits: actions.getForfeits,
  freeStake: actions.getFreeJurorStake,
  homeFitness: actions.getHomeFitness,
  isRecognised: actions.isRecognisedPool,
  jurorBefore: actions.getJurorBefore,
  get: actions.getJuror,
  ofDomain: actions.getJurorOfDomain,
  seatTerms: actions.getSeatTerms,
  sizes: actions.getPoolSizes,
  sizesBefore: actions.getPoolSizesBefore,
  terms: actions.getJurorTerms,
  unfitness: actions.getUnfitness,
  visitorBefore: actions.getVisitorBefore,
  visitor: actions.getVisitor,
} as const;

const panels = {
  commitHash: actions.commitVoteHash,
  commitHashSync: actions.commitVoteHashSync,
  draw: actions.drawPanel,
  drawSync: actions.drawPanelSync,
  exposeLeak: actions.exposeLeakedVote,
  exposeLeakSync: actions.exposeLeakedVoteSync,
  revealOf: actions.revealVoteOf,
  revealOfSync: actions.revealVoteOfSync,
  settle: actions.settleSeat,
  settleSync: actions.settleSeatSync,
  withdraw: actions.withdrawPanelCredit,
  withdrawSync: actions.withdrawPanelCreditSync,
  withdrawNative: actions.withdrawNativePanelCredit,
  withdrawNativeSync: actions.withdrawNativePanelCreditSync,
  commitment: actions.getVoteCommitment,
  credit: actions.getPanelCredit,
  excluded: actions.getExcludedDomains,
  nativeCredit: actions.getNativePanelCredit,
  outcome: actions.getOutcome,
  round: actions.getRound,
  seat: actions.getSeat,
} as const;

const randomness = {
  record: actions.recordSeed,
  recordSync: actions.recordSeedSync,
  isRecorded: actions.isSeedRecorded,
  get: actions.getSeed,
} as const;

const watch = {
  passports: watchPassports,
  forks: watchForks,
  slashes: watchSlashes,
  sanctions: watchSanctions,
  bonds: watchBonds,
  recoveries: watchRecoveries,
  orders: watchOrders,
  consents: watchConsents,
  posture: watchPosture,
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
  quarantine: BoundAll<typeof quarantine>;
  /** Sensitive operations without consent, punished without a court. */
  strictLiability: BoundAll<typeof strictLiability>;
  /** The court of jurors: cases, hearings, assessments, appeals, rulings and their execution. */
  court: BoundAll<typeof court> & { build: (parameters: BuildOrderParameters) => Order };
  /** Where no panel comes together: signers rule. */
  fallback: BoundAll<typeof fallback>;
  /** Random audits of signed receipts. */
  audits: BoundAll<typeof audits> & BoundAll<typeof auditTools>;
  /** The insurance pool: cover, claims, underwriters and backers. */
  insurance: BoundAll<typeof insurance>;
  /** The security budget, and who it is paid to. */
  bounties: BoundAll<typeof bounties>;
  /** Money that waits until both sides did what they said. */
  escrow: BoundAll<typeof escrow> & BoundAll<typeof escrowTools>;
  /** What a passport bound itself to. */
  constraints: BoundAll<typeof constraints>;
  /** Power that a passport lends. */
  delegations: BoundAll<typeof delegations>;
  /** What a passport is remembered for. */
  reputation: BoundAll<typeof reputation>;
  /** Who sits on panels, and with what at stake. */
  jurors: BoundAll<typeof jurors>;
  /** Rounds of jurors: draw, secret votes, fees. */
  panels: BoundAll<typeof panels> & BoundAll<typeof votes>;
  /** Seeds that nobody chooses. */
  randomness: BoundAll<typeof randomness>;
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
    quarantine: bindAll(client, cell, quarantine),
    strictLiability: bindAll(client, cell, strictLiability),
    court: { ...bindAll(client, cell, court), build: buildOrder },
    fallback: bindAll(client, cell, fallback),
    audits: { ...bindAll(client, cell, audits), ...bindAll(client, cell, auditTools) },
    insurance: bindAll(client, cell, insurance),
    bounties: bindAll(client, cell, bounties),
    escrow: { ...bindAll(client, cell, escrow), ...bindAll(client, cell, escrowTools) },
    constraints: bindAll(client, cell, constraints),
    delegations: bindAll(client, cell, delegations),
    reputation: bindAll(client, cell, reputation),
    jurors: bindAll(client, cell, jurors),
    panels: { ...bindAll(client, cell, panels), ...bindAll(client, cell, votes) },
    randomness: bindAll(client, cell, randomness),
    lineage: bindAll(client, cell, lineage),
    watch: bindAll(client, cell, watch),
  });
}
