// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AppealDecision = {type:"event",name:"AppealDecision",inputs:[{name:"disputeID",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true}]} as const;
export const AppealPossible = {type:"event",name:"AppealPossible",inputs:[{name:"disputeID",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true}]} as const;
export const AssessmentContested = {type:"event",name:"AssessmentContested",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"by",type:"address",indexed:true}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const CaseAssessed = {type:"event",name:"CaseAssessed",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"assessor",type:"uint256",indexed:true},{name:"account",type:"address",indexed:false},{name:"choice",type:"uint256",indexed:false},{name:"bond",type:"uint256",indexed:false}]} as const;
export const CaseFiled = {type:"event",name:"CaseFiled",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"respondent",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"order",type:"tuple",indexed:false,components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"payer",type:"address",indexed:false},{name:"slow",type:"bool",indexed:false},{name:"version",type:"uint256",indexed:false},{name:"stake",type:"uint256",indexed:false},{name:"fee",type:"uint256",indexed:false}]} as const;
export const CaseSettled = {type:"event",name:"CaseSettled",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"ruling",type:"uint256",indexed:true},{name:"frivolous",type:"bool",indexed:false}]} as const;
export const CounterOffered = {type:"event",name:"CounterOffered",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"counter",type:"bytes32",indexed:true},{name:"order",type:"tuple",indexed:false,components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"by",type:"address",indexed:false}]} as const;
export const CourtCreditWithdrawn = {type:"event",name:"CourtCreditWithdrawn",inputs:[{name:"account",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"native",type:"bool",indexed:false},{name:"amount",type:"uint256",indexed:false}]} as const;
export const CourtCredited = {type:"event",name:"CourtCredited",inputs:[{name:"account",type:"address",indexed:true},{name:"id",type:"bytes32",indexed:true},{name:"native",type:"bool",indexed:false},{name:"amount",type:"uint256",indexed:false}]} as const;
export const DisputeCreation = {type:"event",name:"DisputeCreation",inputs:[{name:"disputeID",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true}]} as const;
export const DisputeExecuted = {type:"event",name:"DisputeExecuted",inputs:[{name:"disputeId",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true},{name:"ruling",type:"uint256",indexed:false},{name:"executor",type:"address",indexed:false}]} as const;
export const EIP712DomainChanged = {type:"event",name:"EIP712DomainChanged",inputs:[]} as const;
export const EvidenceSubmitted = {type:"event",name:"EvidenceSubmitted",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"by",type:"address",indexed:true},{name:"evidence",type:"bytes32",indexed:false},{name:"uri",type:"string",indexed:false}]} as const;
export const LegExecuted = {type:"event",name:"LegExecuted",inputs:[{name:"orderHash",type:"bytes32",indexed:true},{name:"leg",type:"uint256",indexed:true},{name:"kind",type:"uint8",indexed:true},{name:"executor",type:"address",indexed:false}]} as const;
export const MatterAppealed = {type:"event",name:"MatterAppealed",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"by",type:"address",indexed:true},{name:"side",type:"uint8",indexed:true},{name:"appeals",type:"uint256",indexed:false},{name:"stake",type:"uint256",indexed:false},{name:"fee",type:"uint256",indexed:false}]} as const;
export const MatterReferred = {type:"event",name:"MatterReferred",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"arbitrator",type:"address",indexed:true}]} as const;
export const MatterRuled = {type:"event",name:"MatterRuled",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"ruling",type:"uint256",indexed:true},{name:"appeals",type:"uint256",indexed:false},{name:"isFinal",type:"bool",indexed:false}]} as const;
export const OrderAnnulled = {type:"event",name:"OrderAnnulled",inputs:[{name:"orderHash",type:"bytes32",indexed:true}]} as const;
export const OrderClosed = {type:"event",name:"OrderClosed",inputs:[{name:"orderHash",type:"bytes32",indexed:true},{name:"done",type:"uint256",indexed:false}]} as const;
export const OrderFiled = {type:"event",name:"OrderFiled",inputs:[{name:"orderHash",type:"bytes32",indexed:true},{name:"respondent",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"order",type:"tuple",indexed:false,components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"readyAt",type:"uint48",indexed:false},{name:"expiresAt",type:"uint48",indexed:false}]} as const;
export const OrderRipened = {type:"event",name:"OrderRipened",inputs:[{name:"orderHash",type:"bytes32",indexed:true},{name:"caseId",type:"bytes32",indexed:true},{name:"readyAt",type:"uint48",indexed:false},{name:"expiresAt",type:"uint48",indexed:false}]} as const;
export const PenaltyReduced = {type:"event",name:"PenaltyReduced",inputs:[{name:"caseId",type:"bytes32",indexed:true},{name:"leg",type:"uint256",indexed:true},{name:"share",type:"uint256",indexed:false}]} as const;
export const ReferralOpened = {type:"event",name:"ReferralOpened",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"referral",type:"uint256",indexed:true},{name:"cost",type:"uint256",indexed:false}]} as const;
export const RoundOpened = {type:"event",name:"RoundOpened",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"roundId",type:"bytes32",indexed:true},{name:"seats",type:"uint256",indexed:false},{name:"halves",type:"bool",indexed:false},{name:"fee",type:"uint256",indexed:false}]} as const;
export const RoundRepeated = {type:"event",name:"RoundRepeated",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"roundId",type:"bytes32",indexed:true},{name:"status",type:"uint8",indexed:false}]} as const;
export const Ruling = {type:"event",name:"Ruling",inputs:[{name:"arbitrator",type:"address",indexed:true},{name:"disputeID",type:"uint256",indexed:true},{name:"ruling",type:"uint256",indexed:false}]} as const;
export const StrikeCounted = {type:"event",name:"StrikeCounted",inputs:[{name:"party",type:"uint256",indexed:true},{name:"strikes",type:"uint256",indexed:false}]} as const;
export const TermsRefreshed = {type:"event",name:"TermsRefreshed",inputs:[{name:"version",type:"uint256",indexed:true},{name:"terms",type:"tuple",indexed:false,components:[{name:"fastCap",type:"uint96"},{name:"twoPanels",type:"uint96"},{name:"fastPeriod",type:"uint32"},{name:"slowPeriod",type:"uint32"},{name:"stake",type:"uint96"},{name:"fee",type:"uint96"},{name:"appealPeriod",type:"uint32"},{name:"contestPeriod",type:"uint32"},{name:"assessorBond",type:"uint96"},{name:"nativeFee",type:"uint64"},{name:"stakeShare",type:"uint16"},{name:"frivolousShare",type:"uint16"},{name:"mitigation",type:"uint16"},{name:"leniency",type:"uint16"},{name:"appealCapacity",type:"uint16"},{name:"slowCapacity",type:"uint16"},{name:"appealWindow",type:"uint32"},{name:"slowWindow",type:"uint32"},{name:"longestCase",type:"uint32"},{name:"actLimit",type:"uint32"}]}]} as const;
export const advance = {type:"function",name:"advance",stateMutability:"nonpayable",inputs:[{name:"id",type:"bytes32"}],outputs:[]} as const;
export const appeal = {type:"function",name:"appeal",stateMutability:"payable",inputs:[{name:"disputeID",type:"uint256"},{name:"extraData",type:"bytes"}],outputs:[]} as const;
export const appealCase = {type:"function",name:"appealCase",stateMutability:"nonpayable",inputs:[{name:"caseId",type:"bytes32"},{name:"passport",type:"uint256"}],outputs:[]} as const;
export const appealCost = {type:"function",name:"appealCost",stateMutability:"view",inputs:[{name:"disputeID",type:"uint256"},{name:"",type:"bytes"}],outputs:[{name:"cost",type:"uint256"}]} as const;
export const appealCostOf = {type:"function",name:"appealCostOf",stateMutability:"view",inputs:[{name:"caseId",type:"bytes32"}],outputs:[{name:"stake",type:"uint256"},{name:"fee",type:"uint256"}]} as const;
export const appealPeriod = {type:"function",name:"appealPeriod",stateMutability:"view",inputs:[{name:"disputeID",type:"uint256"}],outputs:[{name:"start",type:"uint256"},{name:"end",type:"uint256"}]} as const;
export const arbitrationCost = {type:"function",name:"arbitrationCost",stateMutability:"view",inputs:[{name:"extraData",type:"bytes"}],outputs:[{name:"cost",type:"uint256"}]} as const;
export const assess = {type:"function",name:"assess",stateMutability:"nonpayable",inputs:[{name:"caseId",type:"bytes32"},{name:"choice",type:"uint256"},{name:"passport",type:"uint256"}],outputs:[]} as const;
export const asset = {type:"function",name:"asset",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const close = {type:"function",name:"close",stateMutability:"nonpayable",inputs:[{name:"orderHash",type:"bytes32"}],outputs:[]} as const;
export const contest = {type:"function",name:"contest",stateMutability:"nonpayable",inputs:[{name:"caseId",type:"bytes32"},{name:"passport",type:"uint256"}],outputs:[]} as const;
export const costOf = {type:"function",name:"costOf",stateMutability:"view",inputs:[{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"payer",type:"address"}],outputs:[{name:"stake",type:"uint256"},{name:"fee",type:"uint256"}]} as const;
export const counter = {type:"function",name:"counter",stateMutability:"nonpayable",inputs:[{name:"claim",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"offer",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"passport",type:"uint256"}],outputs:[]} as const;
export const createDispute = {type:"function",name:"createDispute",stateMutability:"payable",inputs:[{name:"choices",type:"uint256"},{name:"extraData",type:"bytes"}],outputs:[{name:"disputeID",type:"uint256"}]} as const;
export const creditOf = {type:"function",name:"creditOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const currentRuling = {type:"function",name:"currentRuling",stateMutability:"view",inputs:[{name:"disputeID",type:"uint256"}],outputs:[{name:"ruling",type:"uint256"}]} as const;
export const discoveryLimit = {type:"function",name:"discoveryLimit",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const disputeOf = {type:"function",name:"disputeOf",stateMutability:"view",inputs:[{name:"disputeId",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"arbitrable",type:"address"},{name:"partyA",type:"uint256"},{name:"partyB",type:"uint256"},{name:"executed",type:"bool"}]}]} as const;
export const disputeStatus = {type:"function",name:"disputeStatus",stateMutability:"view",inputs:[{name:"disputeID",type:"uint256"}],outputs:[{name:"status",type:"uint8"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const execute = {type:"function",name:"execute",stateMutability:"nonpayable",inputs:[{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"leg",type:"uint256"}],outputs:[]} as const;
export const executeRuling = {type:"function",name:"executeRuling",stateMutability:"nonpayable",inputs:[{name:"disputeId",type:"uint256"}],outputs:[]} as const;
export const file = {type:"function",name:"file",stateMutability:"nonpayable",inputs:[{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"voucher",type:"bool"}],outputs:[{name:"caseId",type:"bytes32"}]} as const;
export const hashOrder = {type:"function",name:"hashOrder",stateMutability:"view",inputs:[{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isExecutable = {type:"function",name:"isExecutable",stateMutability:"view",inputs:[{name:"orderHash",type:"bytes32"},{name:"leg",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const matterOf = {type:"function",name:"matterOf",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"view_",type:"tuple",components:[{name:"stage",type:"uint8"},{name:"slow",type:"bool"},{name:"halves",type:"bool"},{name:"isDispute",type:"bool"},{name:"appeals",type:"uint256"},{name:"choices",type:"uint256"},{name:"ruling",type:"uint256"},{name:"isFinal",type:"bool"},{name:"version",type:"uint256"},{name:"since",type:"uint48"},{name:"until",type:"uint48"},{name:"roundId",type:"bytes32"},{name:"ticket",type:"uint64"}]}]} as const;
export const nativeCreditOf = {type:"function",name:"nativeCreditOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const orderOf = {type:"function",name:"orderOf",stateMutability:"view",inputs:[{name:"orderHash",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"status",type:"uint8"},{name:"reserves",type:"bool"},{name:"legs",type:"uint256"},{name:"done",type:"uint256"},{name:"readyAt",type:"uint48"},{name:"expiresAt",type:"uint48"}]}]} as const;
export const recordRuling = {type:"function",name:"recordRuling",stateMutability:"nonpayable",inputs:[{name:"caseId",type:"bytes32"}],outputs:[]} as const;
export const refer = {type:"function",name:"refer",stateMutability:"payable",inputs:[{name:"id",type:"bytes32"}],outputs:[]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[{name:"version",type:"uint256"}]} as const;
export const rule = {type:"function",name:"rule",stateMutability:"nonpayable",inputs:[{name:"disputeID",type:"uint256"},{name:"ruling",type:"uint256"}],outputs:[]} as const;
export const seat = {type:"function",name:"seat",stateMutability:"nonpayable",inputs:[{name:"id",type:"bytes32"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const settleCase = {type:"function",name:"settleCase",stateMutability:"nonpayable",inputs:[{name:"caseId",type:"bytes32"}],outputs:[]} as const;
export const strikesOf = {type:"function",name:"strikesOf",stateMutability:"view",inputs:[{name:"party",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const submitEvidence = {type:"function",name:"submitEvidence",stateMutability:"nonpayable",inputs:[{name:"id",type:"bytes32"},{name:"evidence",type:"bytes32"},{name:"uri",type:"string"}],outputs:[]} as const;
export const suitOf = {type:"function",name:"suitOf",stateMutability:"view",inputs:[{name:"caseId",type:"bytes32"}],outputs:[{name:"view_",type:"tuple",components:[{name:"payer",type:"address"},{name:"stake",type:"uint256"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"filedAt",type:"uint48"},{name:"claim",type:"uint256"},{name:"counter",type:"bytes32"},{name:"assessor",type:"address"},{name:"assessed",type:"uint256"},{name:"contester",type:"address"},{name:"settled",type:"bool"},{name:"recorded",type:"bool"}]}]} as const;
export const termsInForce = {type:"function",name:"termsInForce",stateMutability:"view",inputs:[],outputs:[{name:"version",type:"uint256"},{name:"terms",type:"tuple",components:[{name:"fastCap",type:"uint96"},{name:"twoPanels",type:"uint96"},{name:"fastPeriod",type:"uint32"},{name:"slowPeriod",type:"uint32"},{name:"stake",type:"uint96"},{name:"fee",type:"uint96"},{name:"appealPeriod",type:"uint32"},{name:"contestPeriod",type:"uint32"},{name:"assessorBond",type:"uint96"},{name:"nativeFee",type:"uint64"},{name:"stakeShare",type:"uint16"},{name:"frivolousShare",type:"uint16"},{name:"mitigation",type:"uint16"},{name:"leniency",type:"uint16"},{name:"appealCapacity",type:"uint16"},{name:"slowCapacity",type:"uint16"},{name:"appealWindow",type:"uint32"},{name:"slowWindow",type:"uint32"},{name:"longestCase",type:"uint32"},{name:"actLimit",type:"uint32"}]}]} as const;
export const termsOf = {type:"function",name:"termsOf",stateMutability:"view",inputs:[{name:"version",type:"uint256"}],outputs:[{name:"terms",type:"tuple",components:[{name:"fastCap",type:"uint96"},{name:"twoPanels",type:"uint96"},{name:"fastPeriod",type:"uint32"},{name:"slowPeriod",type:"uint32"},{name:"stake",type:"uint96"},{name:"fee",type:"uint96"},{name:"appealPeriod",type:"uint32"},{name:"contestPeriod",type:"uint32"},{name:"assessorBond",type:"uint96"},{name:"nativeFee",type:"uint64"},{name:"stakeShare",type:"uint16"},{name:"frivolousShare",type:"uint16"},{name:"mitigation",type:"uint16"},{name:"leniency",type:"uint16"},{name:"appealCapacity",type:"uint16"},{name:"slowCapacity",type:"uint16"},{name:"appealWindow",type:"uint32"},{name:"slowWindow",type:"uint32"},{name:"longestCase",type:"uint32"},{name:"actLimit",type:"uint32"}]}]} as const;
export const wiring = {type:"function",name:"wiring",stateMutability:"view",inputs:[],outputs:[{name:"w",type:"tuple",components:[{name:"authority",type:"address"},{name:"constitution",type:"address"},{name:"liability",type:"address"},{name:"passports",type:"address"},{name:"forks",type:"address"},{name:"recovery",type:"address"},{name:"reputation",type:"address"},{name:"panels",type:"address"},{name:"randomness",type:"address"},{name:"insurance",type:"address"},{name:"bounties",type:"address"},{name:"fallbackArbitrator",type:"address"},{name:"vouchers",type:"address"},{name:"amnesty",type:"address"}]}]} as const;
export const withdraw = {type:"function",name:"withdraw",stateMutability:"nonpayable",inputs:[{name:"account",type:"address"},{name:"to",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const withdrawNative = {type:"function",name:"withdrawNative",stateMutability:"nonpayable",inputs:[{name:"account",type:"address"},{name:"to",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;

export const courtAbi = [
  AppealDecision,
  AppealPossible,
  AssessmentContested,
  AuthorityUpdated,
  CaseAssessed,
  CaseFiled,
  CaseSettled,
  CounterOffered,
  CourtCreditWithdrawn,
  CourtCredited,
  DisputeCreation,
  DisputeExecuted,
  EIP712DomainChanged,
  EvidenceSubmitted,
  LegExecuted,
  MatterAppealed,
  MatterReferred,
  MatterRuled,
  OrderAnnulled,
  OrderClosed,
  OrderFiled,
  OrderRipened,
  PenaltyReduced,
  ReferralOpened,
  RoundOpened,
  RoundRepeated,
  Ruling,
  StrikeCounted,
  TermsRefreshed,
  advance,
  appeal,
  appealCase,
  appealCost,
  appealCostOf,
  appealPeriod,
  arbitrationCost,
  assess,
  asset,
  authority,
  close,
  contest,
  costOf,
  counter,
  createDispute,
  creditOf,
  currentRuling,
  discoveryLimit,
  disputeOf,
  disputeStatus,
  eip712Domain,
  execute,
  executeRuling,
  file,
  hashOrder,
  isConsumingScheduledOp,
  isExecutable,
  matterOf,
  nativeCreditOf,
  orderOf,
  recordRuling,
  refer,
  refreshTerms,
  rule,
  seat,
  setAuthority,
  settleCase,
  strikesOf,
  submitEvidence,
  suitOf,
  termsInForce,
  termsOf,
  wiring,
  withdraw,
  withdrawNative,
] as const;
