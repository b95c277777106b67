// Written by `npm run abis` from the compiled contracts. Do not edit.
export const Approval = {type:"event",name:"Approval",inputs:[{name:"owner",type:"address",indexed:true},{name:"spender",type:"address",indexed:true},{name:"value",type:"uint256",indexed:false}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const BackingKept = {type:"event",name:"BackingKept",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"backer",type:"address",indexed:true},{name:"shares",type:"uint256",indexed:false}]} as const;
export const BackingMoved = {type:"event",name:"BackingMoved",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"into",type:"uint256",indexed:true},{name:"backer",type:"address",indexed:true},{name:"shares",type:"uint256",indexed:false}]} as const;
export const BackingQueued = {type:"event",name:"BackingQueued",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"backer",type:"address",indexed:true},{name:"shares",type:"uint256",indexed:false},{name:"readyAt",type:"uint48",indexed:false},{name:"until",type:"uint48",indexed:false}]} as const;
export const BackingWithdrawn = {type:"event",name:"BackingWithdrawn",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"backer",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const ClaimRecovered = {type:"event",name:"ClaimRecovered",inputs:[{name:"via",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"toVictim",type:"uint256",indexed:false},{name:"toPool",type:"uint256",indexed:false},{name:"toTranche",type:"uint256",indexed:false}]} as const;
export const CoverBought = {type:"event",name:"CoverBought",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"payer",type:"address",indexed:true},{name:"cover",type:"uint256",indexed:false},{name:"from",type:"uint48",indexed:false},{name:"until",type:"uint48",indexed:false},{name:"premium",type:"uint256",indexed:false},{name:"toTranche",type:"uint256",indexed:false}]} as const;
export const CoverClaimBooked = {type:"event",name:"CoverClaimBooked",inputs:[{name:"claimId",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:true},{name:"first",type:"uint256",indexed:false},{name:"demand",type:"uint256",indexed:false}]} as const;
export const CoverClaimLapsed = {type:"event",name:"CoverClaimLapsed",inputs:[{name:"claimId",type:"uint256",indexed:true}]} as const;
export const CoverClaimOrdered = {type:"event",name:"CoverClaimOrdered",inputs:[{name:"claimId",type:"uint256",indexed:true},{name:"incident",type:"bytes32",indexed:true},{name:"victim",type:"address",indexed:true},{name:"respondent",type:"uint256",indexed:false},{name:"domain",type:"uint256",indexed:false},{name:"round",type:"uint256",indexed:false},{name:"amount",type:"uint256",indexed:false},{name:"held",type:"bool",indexed:false},{name:"deadline",type:"uint48",indexed:false}]} as const;
export const CoverClaimPaid = {type:"event",name:"CoverClaimPaid",inputs:[{name:"claimId",type:"uint256",indexed:true},{name:"to",type:"address",indexed:true},{name:"fromFirst",type:"uint256",indexed:false},{name:"fromPool",type:"uint256",indexed:false}]} as const;
export const CoverClaimPresented = {type:"event",name:"CoverClaimPresented",inputs:[{name:"claimId",type:"uint256",indexed:true},{name:"via",type:"uint256",indexed:true},{name:"face",type:"uint256",indexed:false}]} as const;
export const CreditSwept = {type:"event",name:"CreditSwept",inputs:[{name:"amount",type:"uint256",indexed:false}]} as const;
export const Deposit = {type:"event",name:"Deposit",inputs:[{name:"sender",type:"address",indexed:true},{name:"owner",type:"address",indexed:true},{name:"assets",type:"uint256",indexed:false},{name:"shares",type:"uint256",indexed:false}]} as const;
export const DomainBacked = {type:"event",name:"DomainBacked",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"backer",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"shares",type:"uint256",indexed:false}]} as const;
export const EpochSettled = {type:"event",name:"EpochSettled",inputs:[{name:"epoch",type:"uint256",indexed:true},{name:"demand",type:"uint256",indexed:false},{name:"granted",type:"uint256",indexed:false}]} as const;
export const InsuranceCreditWithdrawn = {type:"event",name:"InsuranceCreditWithdrawn",inputs:[{name:"account",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const InsuranceTermsRefreshed = {type:"event",name:"InsuranceTermsRefreshed",inputs:[{name:"terms",type:"tuple",indexed:false,components:[{name:"incidentCap",type:"uint96"},{name:"emergencyCap",type:"uint96"},{name:"epochCap",type:"uint16"},{name:"premium",type:"uint16"},{name:"exitDelay",type:"uint32"}]},{name:"epochLength",type:"uint256",indexed:false}]} as const;
export const RedeemCancelled = {type:"event",name:"RedeemCancelled",inputs:[{name:"owner",type:"address",indexed:true},{name:"shares",type:"uint256",indexed:false}]} as const;
export const RedeemRequested = {type:"event",name:"RedeemRequested",inputs:[{name:"owner",type:"address",indexed:true},{name:"shares",type:"uint256",indexed:false},{name:"readyAt",type:"uint48",indexed:false},{name:"until",type:"uint48",indexed:false}]} as const;
export const TrancheEmptied = {type:"event",name:"TrancheEmptied",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:false},{name:"residue",type:"uint256",indexed:false}]} as const;
export const TrancheFolded = {type:"event",name:"TrancheFolded",inputs:[{name:"domain",type:"uint256",indexed:true},{name:"into",type:"uint256",indexed:true},{name:"assets",type:"uint256",indexed:false},{name:"shares",type:"uint256",indexed:false}]} as const;
export const Transfer = {type:"event",name:"Transfer",inputs:[{name:"from",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"value",type:"uint256",indexed:false}]} as const;
export const Withdraw = {type:"event",name:"Withdraw",inputs:[{name:"sender",type:"address",indexed:true},{name:"receiver",type:"address",indexed:true},{name:"owner",type:"address",indexed:true},{name:"assets",type:"uint256",indexed:false},{name:"shares",type:"uint256",indexed:false}]} as const;
export const allowance = {type:"function",name:"allowance",stateMutability:"view",inputs:[{name:"owner",type:"address"},{name:"spender",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const approve = {type:"function",name:"approve",stateMutability:"nonpayable",inputs:[{name:"spender",type:"address"},{name:"value",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const asset = {type:"function",name:"asset",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const backDomain = {type:"function",name:"backDomain",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"amount",type:"uint96"}],outputs:[{name:"shares",type:"uint256"}]} as const;
export const backingOf = {type:"function",name:"backingOf",stateMutability:"view",inputs:[{name:"domain",type:"uint256"},{name:"backer",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"shares",type:"uint256"},{name:"queued",type:"uint256"},{name:"readyAt",type:"uint48"},{name:"until",type:"uint48"}]}]} as const;
export const backingValue = {type:"function",name:"backingValue",stateMutability:"view",inputs:[{name:"domain",type:"uint256"},{name:"shares",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const balanceOf = {type:"function",name:"balanceOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const boxOf = {type:"function",name:"boxOf",stateMutability:"view",inputs:[{name:"claimId",type:"uint256"}],outputs:[{name:"",type:"address"}]} as const;
export const cancelRedeem = {type:"function",name:"cancelRedeem",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const cancelUnback = {type:"function",name:"cancelUnback",stateMutability:"nonpayable",inputs:[{name:"domain",type:"uint256"}],outputs:[]} as const;
export const collect = {type:"function",name:"collect",stateMutability:"nonpayable",inputs:[{name:"claimId",type:"uint256"},{name:"to",type:"address"}],outputs:[{name:"paid",type:"uint256"}]} as const;
export const compensate = {type:"function",name:"compensate",stateMutability:"nonpayable",inputs:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"actAt",type:"uint48"},{name:"victim",type:"address"},{name:"amount",type:"uint96"}],outputs:[{name:"claimId",type:"uint256"}]} as const;
export const completeRedeem = {type:"function",name:"completeRedeem",stateMutability:"nonpayable",inputs:[{name:"to",type:"address"}],outputs:[{name:"assets",type:"uint256"}]} as const;
export const completeUnback = {type:"function",name:"completeUnback",stateMutability:"nonpayable",inputs:[{name:"domain",type:"uint256"},{name:"to",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const convertToAssets = {type:"function",name:"convertToAssets",stateMutability:"view",inputs:[{name:"shares",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const convertToShares = {type:"function",name:"convertToShares",stateMutability:"view",inputs:[{name:"assets",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const coverClaim = {type:"function",name:"coverClaim",stateMutability:"view",inputs:[{name:"claimId",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"status",type:"uint8"},{name:"victim",type:"address"},{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"domain",type:"uint256"},{name:"round",type:"uint256"},{name:"first",type:"uint256"},{name:"demand",type:"uint256"},{name:"epoch",type:"uint256"},{name:"deadline",type:"uint48"},{name:"via",type:"uint256"}]}]} as const;
export const coverClaims = {type:"function",name:"coverClaims",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const coverOf = {type:"function",name:"coverOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"moment",type:"uint48"}],outputs:[{name:"cover",type:"uint256"},{name:"from",type:"uint48"},{name:"used",type:"uint256"}]} as const;
export const currentEpoch = {type:"function",name:"currentEpoch",stateMutability:"view",inputs:[],outputs:[{name:"epoch",type:"uint256"},{name:"endsAt",type:"uint48"}]} as const;
export const decimals = {type:"function",name:"decimals",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint8"}]} as const;
export const deposit = {type:"function",name:"deposit",stateMutability:"nonpayable",inputs:[{name:"assets",type:"uint256"},{name:"receiver",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const exitOf = {type:"function",name:"exitOf",stateMutability:"view",inputs:[{name:"owner",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"shares",type:"uint256"},{name:"readyAt",type:"uint48"},{name:"until",type:"uint48"}]}]} as const;
export const fold = {type:"function",name:"fold",stateMutability:"nonpayable",inputs:[{name:"domain",type:"uint256"}],outputs:[]} as const;
export const heldClaim = {type:"function",name:"heldClaim",stateMutability:"view",inputs:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"victim",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const insuranceCreditOf = {type:"function",name:"insuranceCreditOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const insuranceTerms = {type:"function",name:"insuranceTerms",stateMutability:"view",inputs:[],outputs:[{name:"",type:"tuple",components:[{name:"incidentCap",type:"uint96"},{name:"emergencyCap",type:"uint96"},{name:"epochCap",type:"uint16"},{name:"premium",type:"uint16"},{name:"exitDelay",type:"uint32"}]}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const lapse = {type:"function",name:"lapse",stateMutability:"nonpayable",inputs:[{name:"claimId",type:"uint256"}],outputs:[]} as const;
export const maxCoverOf = {type:"function",name:"maxCoverOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const maxDeposit = {type:"function",name:"maxDeposit",stateMutability:"view",inputs:[{name:"",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const maxMint = {type:"function",name:"maxMint",stateMutability:"view",inputs:[{name:"receiver",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const maxRedeem = {type:"function",name:"maxRedeem",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const maxWithdraw = {type:"function",name:"maxWithdraw",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const mint = {type:"function",name:"mint",stateMutability:"nonpayable",inputs:[{name:"shares",type:"uint256"},{name:"receiver",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const moveBacking = {type:"function",name:"moveBacking",stateMutability:"nonpayable",inputs:[{name:"domain",type:"uint256"},{name:"backer",type:"address"}],outputs:[]} as const;
export const name = {type:"function",name:"name",stateMutability:"view",inputs:[],outputs:[{name:"",type:"string"}]} as const;
export const orderedFor = {type:"function",name:"orderedFor",stateMutability:"view",inputs:[{name:"incident",type:"bytes32"}],outputs:[{name:"ordered",type:"uint256"},{name:"held",type:"uint256"}]} as const;
export const payPremium = {type:"function",name:"payPremium",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"cover",type:"uint96"},{name:"epochs",type:"uint256"},{name:"most",type:"uint256"}],outputs:[{name:"premium",type:"uint256"}]} as const;
export const pendingClaims = {type:"function",name:"pendingClaims",stateMutability:"view",inputs:[],outputs:[{name:"epoch",type:"uint256"},{name:"startsAt",type:"uint48"},{name:"endsAt",type:"uint48"},{name:"demand",type:"uint256"},{name:"cap",type:"uint256"}]} as const;
export const premiumOf = {type:"function",name:"premiumOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"cover",type:"uint256"},{name:"epochs",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const present = {type:"function",name:"present",stateMutability:"nonpayable",inputs:[{name:"claimId",type:"uint256"},{name:"via",type:"uint256"}],outputs:[]} as const;
export const previewDeposit = {type:"function",name:"previewDeposit",stateMutability:"view",inputs:[{name:"assets",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const previewMint = {type:"function",name:"previewMint",stateMutability:"view",inputs:[{name:"shares",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const previewRedeem = {type:"function",name:"previewRedeem",stateMutability:"view",inputs:[{name:"shares",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const previewWithdraw = {type:"function",name:"previewWithdraw",stateMutability:"view",inputs:[{name:"assets",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const recourseOf = {type:"function",name:"recourseOf",stateMutability:"view",inputs:[{name:"via",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"face",type:"uint256"},{name:"part",type:"uint256"},{name:"outlay",type:"uint256"},{name:"open",type:"uint256"}]}]} as const;
export const recover = {type:"function",name:"recover",stateMutability:"nonpayable",inputs:[{name:"via",type:"uint256"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const redeem = {type:"function",name:"redeem",stateMutability:"nonpayable",inputs:[{name:"shares",type:"uint256"},{name:"receiver",type:"address"},{name:"owner",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const release = {type:"function",name:"release",stateMutability:"nonpayable",inputs:[{name:"claimId",type:"uint256"}],outputs:[]} as const;
export const requestRedeem = {type:"function",name:"requestRedeem",stateMutability:"nonpayable",inputs:[{name:"shares",type:"uint256"}],outputs:[{name:"readyAt",type:"uint48"}]} as const;
export const requestUnback = {type:"function",name:"requestUnback",stateMutability:"nonpayable",inputs:[{name:"domain",type:"uint256"},{name:"shares",type:"uint256"}],outputs:[{name:"readyAt",type:"uint48"}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const settle = {type:"function",name:"settle",stateMutability:"nonpayable",inputs:[{name:"epoch",type:"uint256"}],outputs:[]} as const;
export const settlementOf = {type:"function",name:"settlementOf",stateMutability:"view",inputs:[{name:"epoch",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"demand",type:"uint96"},{name:"granted",type:"uint96"},{name:"left",type:"uint96"},{name:"open",type:"uint32"}]}]} as const;
export const sweep = {type:"function",name:"sweep",stateMutability:"nonpayable",inputs:[],outputs:[{name:"amount",type:"uint256"}]} as const;
export const symbol = {type:"function",name:"symbol",stateMutability:"view",inputs:[],outputs:[{name:"",type:"string"}]} as const;
export const totalAssets = {type:"function",name:"totalAssets",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const totalSupply = {type:"function",name:"totalSupply",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const trancheOf = {type:"function",name:"trancheOf",stateMutability:"view",inputs:[{name:"domain",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"assets",type:"uint256"},{name:"shares",type:"uint256"},{name:"epoch",type:"uint256"},{name:"into",type:"uint256"}]}]} as const;
export const transfer = {type:"function",name:"transfer",stateMutability:"nonpayable",inputs:[{name:"to",type:"address"},{name:"value",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const transferFrom = {type:"function",name:"transferFrom",stateMutability:"nonpayable",inputs:[{name:"from",type:"address"},{name:"to",type:"address"},{name:"value",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const withdraw = {type:"function",name:"withdraw",stateMutability:"nonpayable",inputs:[{name:"assets",type:"uint256"},{name:"receiver",type:"address"},{name:"owner",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const withdrawCredit = {type:"function",name:"withdrawCredit",stateMutability:"nonpayable",inputs:[{name:"amount",type:"uint256"},{name:"to",type:"address"}],outputs:[]} as const;

export const insuranceAbi = [
  Approval,
  AuthorityUpdated,
  BackingKept,
  BackingMoved,
  BackingQueued,
  BackingWithdrawn,
  ClaimRecovered,
  CoverBought,
  CoverClaimBooked,
  CoverClaimLapsed,
  CoverClaimOrdered,
  CoverClaimPaid,
  CoverClaimPresented,
  CreditSwept,
  Deposit,
  DomainBacked,
  EpochSettled,
  InsuranceCreditWithdrawn,
  InsuranceTermsRefreshed,
  RedeemCancelled,
  RedeemRequested,
  TrancheEmptied,
  TrancheFolded,
  Transfer,
  Withdraw,
  allowance,
  approve,
  asset,
  authority,
  backDomain,
  backingOf,
  backingValue,
  balanceOf,
  boxOf,
  cancelRedeem,
  cancelUnback,
  collect,
  compensate,
  completeRedeem,
  completeUnback,
  convertToAssets,
  convertToShares,
  coverClaim,
  coverClaims,
  coverOf,
  currentEpoch,
  decimals,
  deposit,
  exitOf,
  fold,
  heldClaim,
  insuranceCreditOf,
  insuranceTerms,
  isConsumingScheduledOp,
  lapse,
  maxCoverOf,
  maxDeposit,
  maxMint,
  maxRedeem,
  maxWithdraw,
  mint,
  moveBacking,
  name,
  orderedFor,
  payPremium,
  pendingClaims,
  premiumOf,
  present,
  previewDeposit,
  previewMint,
  previewRedeem,
  previewWithdraw,
  recourseOf,
  recover,
  redeem,
  refreshTerms,
  release,
  requestRedeem,
  requestUnback,
  setAuthority,
  settle,
  settlementOf,
  sweep,
  symbol,
  totalAssets,
  totalSupply,
  trancheOf,
  transfer,
  transferFrom,
  withdraw,
  withdrawCredit,
] as const;
