// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const BondDeposited = {type:"event",name:"BondDeposited",inputs:[{name:"member",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"payer",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"paidDebt",type:"uint256",indexed:false}]} as const;
export const BondFreed = {type:"event",name:"BondFreed",inputs:[{name:"member",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"held",type:"uint256",indexed:false}]} as const;
export const BondHeld = {type:"event",name:"BondHeld",inputs:[{name:"member",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"held",type:"uint256",indexed:false},{name:"ends",type:"uint48",indexed:false}]} as const;
export const BondSlashed = {type:"event",name:"BondSlashed",inputs:[{name:"offender",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"incident",type:"bytes32",indexed:true},{name:"ruled",type:"bool",indexed:false},{name:"reach",type:"tuple",indexed:false,components:[{name:"own",type:"uint256"},{name:"pool",type:"uint256"},{name:"named",type:"uint256"},{name:"cover",type:"uint256"},{name:"owed",type:"uint256"}]},{name:"toVictim",type:"uint256",indexed:false},{name:"toReporter",type:"uint256",indexed:false},{name:"toInsurance",type:"uint256",indexed:false}]} as const;
export const BondWithdrawn = {type:"event",name:"BondWithdrawn",inputs:[{name:"member",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const ClaimAssigned = {type:"event",name:"ClaimAssigned",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"round",type:"uint256",indexed:true},{name:"holder",type:"address",indexed:true},{name:"to",type:"address",indexed:false}]} as const;
export const ClaimCollected = {type:"event",name:"ClaimCollected",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"round",type:"uint256",indexed:true},{name:"holder",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const ClaimEscrowed = {type:"event",name:"ClaimEscrowed",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"applicant",type:"uint256",indexed:true},{name:"payer",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const ClaimRelayed = {type:"event",name:"ClaimRelayed",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"round",type:"uint256",indexed:true},{name:"origin",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const ClaimReserved = {type:"event",name:"ClaimReserved",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"claimant",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const CoverReleased = {type:"event",name:"CoverReleased",inputs:[{name:"member",type:"uint256",indexed:true},{name:"sponsor",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const CreditPrepaid = {type:"event",name:"CreditPrepaid",inputs:[{name:"account",type:"address",indexed:true},{name:"payer",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const CreditWithdrawn = {type:"event",name:"CreditWithdrawn",inputs:[{name:"account",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const DebtBooked = {type:"event",name:"DebtBooked",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"round",type:"uint256",indexed:true},{name:"victim",type:"address",indexed:true},{name:"claim",type:"uint256",indexed:false},{name:"fines",type:"uint256",indexed:false}]} as const;
export const DebtCleared = {type:"event",name:"DebtCleared",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"round",type:"uint256",indexed:true}]} as const;
export const DomainFounded = {type:"event",name:"DomainFounded",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"founder",type:"uint256",indexed:true}]} as const;
export const DomainSanctioned = {type:"event",name:"DomainSanctioned",inputs:[{name:"member",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"incident",type:"bytes32",indexed:true},{name:"kind",type:"uint8",indexed:false},{name:"ends",type:"uint48",indexed:false}]} as const;
export const DomainsMerged = {type:"event",name:"DomainsMerged",inputs:[{name:"into",type:"uint256",indexed:true},{name:"from",type:"uint256",indexed:true},{name:"size",type:"uint256",indexed:false}]} as const;
export const FeesCollected = {type:"event",name:"FeesCollected",inputs:[{name:"account",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const MemberClosed = {type:"event",name:"MemberClosed",inputs:[{name:"member",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true}]} as const;
export const MemberDischarged = {type:"event",name:"MemberDischarged",inputs:[{name:"member",type:"uint256",indexed:true},{name:"origin",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"debt",type:"uint256",indexed:false},{name:"fines",type:"uint256",indexed:false},{name:"forgiven",type:"uint256",indexed:false}]} as const;
export const MemberOpened = {type:"event",name:"MemberOpened",inputs:[{name:"member",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"payer",type:"address",indexed:true},{name:"bond",type:"uint256",indexed:false}]} as const;
export const MemberSpunOff = {type:"event",name:"MemberSpunOff",inputs:[{name:"member",type:"uint256",indexed:true},{name:"origin",type:"uint256",indexed:true},{name:"sponsor",type:"uint256",indexed:true},{name:"bond",type:"uint256",indexed:false},{name:"cover",type:"uint256",indexed:false},{name:"tailEnds",type:"uint48",indexed:false}]} as const;
export const PoolEmptied = {type:"event",name:"PoolEmptied",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:false},{name:"residue",type:"uint256",indexed:false}]} as const;
export const QuarantineSet = {type:"event",name:"QuarantineSet",inputs:[{name:"member",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"ends",type:"uint48",indexed:false}]} as const;
export const ReserveReleased = {type:"event",name:"ReserveReleased",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"refund",type:"uint256",indexed:false}]} as const;
export const SanctionLifted = {type:"event",name:"SanctionLifted",inputs:[{name:"member",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"kind",type:"uint8",indexed:false}]} as const;
export const WithdrawalCancelled = {type:"event",name:"WithdrawalCancelled",inputs:[{name:"member",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const WithdrawalQueued = {type:"event",name:"WithdrawalQueued",inputs:[{name:"member",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"readyAt",type:"uint48",indexed:false},{name:"latest",type:"uint48",indexed:false}]} as const;
export const WithdrawalTermsRefreshed = {type:"event",name:"WithdrawalTermsRefreshed",inputs:[{name:"terms",type:"tuple",indexed:false,components:[{name:"unbonding",type:"uint32"},{name:"longestCase",type:"uint32"}]}]} as const;
export const asset = {type:"function",name:"asset",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const assignClaim = {type:"function",name:"assignClaim",stateMutability:"nonpayable",inputs:[{name:"domain_",type:"uint256"},{name:"round",type:"uint256"},{name:"to",type:"address"}],outputs:[]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const bondOf = {type:"function",name:"bondOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const cancelWithdrawal = {type:"function",name:"cancelWithdrawal",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"}],outputs:[]} as const;
export const caseOf = {type:"function",name:"caseOf",stateMutability:"view",inputs:[{name:"caseId",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"domain",type:"uint256"},{name:"claimant",type:"uint256"},{name:"amount",type:"uint256"},{name:"escrow",type:"uint256"},{name:"applicant",type:"uint256"}]}]} as const;
export const claimOf = {type:"function",name:"claimOf",stateMutability:"view",inputs:[{name:"domain_",type:"uint256"},{name:"round",type:"uint256"},{name:"holder",type:"address"}],outputs:[{name:"outstanding",type:"uint256"},{name:"collectable",type:"uint256"}]} as const;
export const close = {type:"function",name:"close",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"}],outputs:[]} as const;
export const collectClaim = {type:"function",name:"collectClaim",stateMutability:"nonpayable",inputs:[{name:"domain_",type:"uint256"},{name:"round",type:"uint256"},{name:"holder",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const collectFees = {type:"function",name:"collectFees",stateMutability:"nonpayable",inputs:[{name:"amount",type:"uint256"}],outputs:[]} as const;
export const completeWithdrawal = {type:"function",name:"completeWithdrawal",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"to",type:"address"}],outputs:[{name:"paid",type:"uint256"}]} as const;
export const compress = {type:"function",name:"compress",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"}],outputs:[]} as const;
export const coversOf = {type:"function",name:"coversOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const creditOf = {type:"function",name:"creditOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const departureOf = {type:"function",name:"departureOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"origin",type:"uint40"},{name:"leftAt",type:"uint40"},{name:"tailEnds",type:"uint40"},{name:"sponsor",type:"uint40"},{name:"cover",type:"uint96"}]}]} as const;
export const deposit = {type:"function",name:"deposit",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[]} as const;
export const discharge = {type:"function",name:"discharge",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"haircut",type:"uint16"},{name:"probation",type:"uint32"}],outputs:[]} as const;
export const domain = {type:"function",name:"domain",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"root",type:"bool"},{name:"parent",type:"uint256"},{name:"founder",type:"uint256"},{name:"size",type:"uint256"},{name:"assets",type:"uint256"},{name:"shares",type:"uint256"},{name:"epoch",type:"uint256"},{name:"debt",type:"uint256"},{name:"fines",type:"uint256"},{name:"reserve",type:"uint256"},{name:"cases",type:"uint256"},{name:"round",type:"uint256"}]}]} as const;
export const domainOf = {type:"function",name:"domainOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const escrowClaim = {type:"function",name:"escrowClaim",stateMutability:"nonpayable",inputs:[{name:"applicant",type:"uint256"},{name:"caseId",type:"bytes32"},{name:"payer",type:"address"}],outputs:[]} as const;
export const founderOf = {type:"function",name:"founderOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const freeBond = {type:"function",name:"freeBond",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[]} as const;
export const freeBondOf = {type:"function",name:"freeBondOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const fundsOf = {type:"function",name:"fundsOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const goodStandings = {type:"function",name:"goodStandings",stateMutability:"view",inputs:[{name:"first",type:"uint256"},{name:"second",type:"uint256"}],outputs:[{name:"firstGood",type:"bool"},{name:"secondGood",type:"bool"},{name:"foreign",type:"bool"}]} as const;
export const holdBond = {type:"function",name:"holdBond",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[]} as const;
export const holdOf = {type:"function",name:"holdOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"amount",type:"uint256"},{name:"ends",type:"uint48"}]} as const;
export const hopsOf = {type:"function",name:"hopsOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const isClean = {type:"function",name:"isClean",stateMutability:"view",inputs:[{name:"id",type:"uint256"},{name:"strictly",type:"bool"}],outputs:[{name:"",type:"bool"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isInGoodStanding = {type:"function",name:"isInGoodStanding",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"good",type:"bool"}]} as const;
export const isInTail = {type:"function",name:"isInTail",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const isSettled = {type:"function",name:"isSettled",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const join = {type:"function",name:"join",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"beside",type:"uint256"},{name:"payer",type:"address"},{name:"bond",type:"uint256"},{name:"fee",type:"uint256"}],outputs:[{name:"root",type:"uint256"}]} as const;
export const lift = {type:"function",name:"lift",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"kind",type:"uint8"}],outputs:[]} as const;
export const merge = {type:"function",name:"merge",stateMutability:"nonpayable",inputs:[{name:"a",type:"uint256"},{name:"b",type:"uint256"}],outputs:[]} as const;
export const open = {type:"function",name:"open",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"payer",type:"address"},{name:"bond",type:"uint256"},{name:"fee",type:"uint256"}],outputs:[]} as const;
export const penaltyOf = {type:"function",name:"penaltyOf",stateMutability:"view",inputs:[{name:"incident",type:"bytes32"},{name:"offender",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const prepay = {type:"function",name:"prepay",stateMutability:"nonpayable",inputs:[{name:"account",type:"address"},{name:"amount",type:"uint256"}],outputs:[]} as const;
export const prepayWithPermit = {type:"function",name:"prepayWithPermit",stateMutability:"nonpayable",inputs:[{name:"amount",type:"uint256"},{name:"deadline",type:"uint256"},{name:"v",type:"uint8"},{name:"r",type:"bytes32"},{name:"s",type:"bytes32"}],outputs:[]} as const;
export const quarantine = {type:"function",name:"quarantine",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"length",type:"uint32"}],outputs:[]} as const;
export const queueWithdrawal = {type:"function",name:"queueWithdrawal",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[{name:"readyAt",type:"uint48"}]} as const;
export const rawStanding = {type:"function",name:"rawStanding",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"raw",type:"tuple",components:[{name:"status",type:"uint8"},{name:"domain",type:"uint256"},{name:"word",type:"uint256"},{name:"bond",type:"uint256"},{name:"debt",type:"uint256"},{name:"reserve",type:"uint256"}]}]} as const;
export const recordBirth = {type:"function",name:"recordBirth",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"threshold",type:"uint256"},{name:"period",type:"uint32"}],outputs:[{name:"root",type:"uint256"},{name:"within",type:"bool"}]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const relayClaim = {type:"function",name:"relayClaim",stateMutability:"nonpayable",inputs:[{name:"domain_",type:"uint256"},{name:"round",type:"uint256"},{name:"origin",type:"uint256"},{name:"originRound",type:"uint256"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const release = {type:"function",name:"release",stateMutability:"nonpayable",inputs:[{name:"caseId",type:"bytes32"},{name:"refundTo",type:"address"}],outputs:[]} as const;
export const releaseCover = {type:"function",name:"releaseCover",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"}],outputs:[]} as const;
export const reserve = {type:"function",name:"reserve",stateMutability:"nonpayable",inputs:[{name:"caseId",type:"bytes32"},{name:"member",type:"uint256"},{name:"claimant",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[]} as const;
export const resolveQuarantine = {type:"function",name:"resolveQuarantine",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"ends",type:"uint48"}],outputs:[]} as const;
export const sanction = {type:"function",name:"sanction",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"incident",type:"bytes32"},{name:"kind",type:"uint8"},{name:"length",type:"uint32"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const slash = {type:"function",name:"slash",stateMutability:"nonpayable",inputs:[{name:"order",type:"tuple",components:[{name:"offender",type:"uint256"},{name:"incident",type:"bytes32"},{name:"caseId",type:"bytes32"},{name:"compensation",type:"uint96"},{name:"penalty",type:"uint96"},{name:"victim",type:"address"},{name:"reporter",type:"address"},{name:"bounty",type:"uint16"},{name:"ruled",type:"bool"},{name:"actAt",type:"uint48"},{name:"named",type:"uint256[]"}]}],outputs:[{name:"reach",type:"tuple",components:[{name:"own",type:"uint256"},{name:"pool",type:"uint256"},{name:"named",type:"uint256"},{name:"cover",type:"uint256"},{name:"owed",type:"uint256"}]}]} as const;
export const spinOff = {type:"function",name:"spinOff",stateMutability:"nonpayable",inputs:[{name:"member",type:"uint256"},{name:"sponsor",type:"uint256"},{name:"cover",type:"uint256"},{name:"tail",type:"uint32"},{name:"excused",type:"uint256"}],outputs:[]} as const;
export const standing = {type:"function",name:"standing",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"exists",type:"bool"},{name:"good",type:"bool"},{name:"domain",type:"uint256"},{name:"warningEnds",type:"uint48"},{name:"probationEnds",type:"uint48"},{name:"suspensionEnds",type:"uint48"},{name:"exclusionEnds",type:"uint48"},{name:"quarantineEnds",type:"uint48"},{name:"bond",type:"uint256"},{name:"debt",type:"uint256"},{name:"reserve",type:"uint256"}]}]} as const;
export const withdrawCredit = {type:"function",name:"withdrawCredit",stateMutability:"nonpayable",inputs:[{name:"amount",type:"uint256"},{name:"to",type:"address"}],outputs:[]} as const;
export const withdrawalOf = {type:"function",name:"withdrawalOf",stateMutability:"view",inputs:[{name:"member",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"amount",type:"uint96"},{name:"readyAt",type:"uint48"},{name:"latest",type:"uint48"}]}]} as const;
export const withdrawalTerms = {type:"function",name:"withdrawalTerms",stateMutability:"view",inputs:[],outputs:[{name:"",type:"tuple",components:[{name:"unbonding",type:"uint32"},{name:"longestCase",type:"uint32"}]}]} as const;

export const liabilityAbi = [
  AuthorityUpdated,
  BondDeposited,
  BondFreed,
  BondHeld,
  BondSlashed,
  BondWithdrawn,
  ClaimAssigned,
  ClaimCollected,
  ClaimEscrowed,
  ClaimRelayed,
  ClaimReserved,
  CoverReleased,
  CreditPrepaid,
  CreditWithdrawn,
  DebtBooked,
  DebtCleared,
  DomainFounded,
  DomainSanctioned,
  DomainsMerged,
  FeesCollected,
  MemberClosed,
  MemberDischarged,
  MemberOpened,
  MemberSpunOff,
  PoolEmptied,
  QuarantineSet,
  ReserveReleased,
  SanctionLifted,
  WithdrawalCancelled,
  WithdrawalQueued,
  WithdrawalTermsRefreshed,
  asset,
  assignClaim,
  authority,
  bondOf,
  cancelWithdrawal,
  caseOf,
  claimOf,
  close,
  collectClaim,
  collectFees,
  completeWithdrawal,
  compress,
  coversOf,
  creditOf,
  departureOf,
  deposit,
  discharge,
  domain,
  domainOf,
  escrowClaim,
  founderOf,
  freeBond,
  freeBondOf,
  fundsOf,
  goodStandings,
  holdBond,
  holdOf,
  hopsOf,
  isClean,
  isConsumingScheduledOp,
  isInGoodStanding,
  isInTail,
  isSettled,
  join,
  lift,
  merge,
  open,
  penaltyOf,
  prepay,
  prepayWithPermit,
  quarantine,
  queueWithdrawal,
  rawStanding,
  recordBirth,
  refreshTerms,
  relayClaim,
  release,
  releaseCover,
  reserve,
  resolveQuarantine,
  sanction,
  setAuthority,
  slash,
  spinOff,
  standing,
  withdrawCredit,
  withdrawalOf,
  withdrawalTerms,
] as const;
