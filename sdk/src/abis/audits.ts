// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuditTermsRefreshed = {type:"event",name:"AuditTermsRefreshed",inputs:[{name:"terms",type:"tuple",indexed:false,components:[{name:"firstEpoch",type:"uint32"},{name:"startsAt",type:"uint40"},{name:"epochLength",type:"uint32"},{name:"answerPeriod",type:"uint32"},{name:"rate",type:"uint16"},{name:"factor",type:"uint8"},{name:"exclusion",type:"uint32"},{name:"penalty",type:"uint96"}]}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const BooksCommitted = {type:"event",name:"BooksCommitted",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:true},{name:"root",type:"bytes32",indexed:false},{name:"leaves",type:"uint256",indexed:false},{name:"by",type:"address",indexed:false}]} as const;
export const EpochClosed = {type:"event",name:"EpochClosed",inputs:[{name:"epoch",type:"uint256",indexed:true},{name:"ticket",type:"uint64",indexed:false},{name:"rate",type:"uint256",indexed:false}]} as const;
export const EpochDrawn = {type:"event",name:"EpochDrawn",inputs:[{name:"epoch",type:"uint256",indexed:true},{name:"seed",type:"bytes32",indexed:false},{name:"answerEnds",type:"uint48",indexed:false}]} as const;
export const FalseLeafPunished = {type:"event",name:"FalseLeafPunished",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:true},{name:"shown",type:"tuple",indexed:false,components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]},{name:"reporter",type:"address",indexed:false}]} as const;
export const LeafOpened = {type:"event",name:"LeafOpened",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:true},{name:"receipt",type:"tuple",indexed:false,components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]},{name:"leaf",type:"bytes32",indexed:false},{name:"counts",type:"bool",indexed:false}]} as const;
export const MemberDisenrolled = {type:"event",name:"MemberDisenrolled",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"lastEpoch",type:"uint256",indexed:true},{name:"by",type:"address",indexed:false}]} as const;
export const MemberEnrolled = {type:"event",name:"MemberEnrolled",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"fromEpoch",type:"uint256",indexed:true},{name:"by",type:"address",indexed:false}]} as const;
export const OmissionPunished = {type:"event",name:"OmissionPunished",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:true},{name:"shown",type:"tuple",indexed:false,components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]},{name:"reporter",type:"address",indexed:false}]} as const;
export const SilencePunished = {type:"event",name:"SilencePunished",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:true},{name:"reporter",type:"address",indexed:false}]} as const;
export const SpeakerNoted = {type:"event",name:"SpeakerNoted",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"epoch",type:"uint256",indexed:true},{name:"account",type:"address",indexed:true}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const booksOf = {type:"function",name:"booksOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"root",type:"bytes32"},{name:"leaves",type:"uint256"},{name:"status",type:"uint8"}]}]} as const;
export const closeEpoch = {type:"function",name:"closeEpoch",stateMutability:"nonpayable",inputs:[{name:"epoch",type:"uint256"}],outputs:[]} as const;
export const commitRoot = {type:"function",name:"commitRoot",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"root",type:"bytes32"},{name:"leaves",type:"uint32"}],outputs:[]} as const;
export const currentEpoch = {type:"function",name:"currentEpoch",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const digestOf = {type:"function",name:"digestOf",stateMutability:"view",inputs:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const disenrol = {type:"function",name:"disenrol",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const drawEpoch = {type:"function",name:"drawEpoch",stateMutability:"nonpayable",inputs:[{name:"epoch",type:"uint256"}],outputs:[]} as const;
export const drawnIndexOf = {type:"function",name:"drawnIndexOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const enrol = {type:"function",name:"enrol",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const epochOf = {type:"function",name:"epochOf",stateMutability:"view",inputs:[{name:"epoch",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"status",type:"uint8"},{name:"startsAt",type:"uint48"},{name:"endsAt",type:"uint48"},{name:"rate",type:"uint256"},{name:"ticket",type:"uint64"},{name:"seed",type:"bytes32"},{name:"answerEnds",type:"uint48"}]}]} as const;
export const incidentOf = {type:"function",name:"incidentOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isDrawn = {type:"function",name:"isDrawn",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"}],outputs:[{name:"drawn",type:"bool"}]} as const;
export const isEnrolled = {type:"function",name:"isEnrolled",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const isNotedSpeaker = {type:"function",name:"isNotedSpeaker",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"account",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const leafOf = {type:"function",name:"leafOf",stateMutability:"pure",inputs:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const noteSpeaker = {type:"function",name:"noteSpeaker",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"account",type:"address"}],outputs:[]} as const;
export const open = {type:"function",name:"open",stateMutability:"nonpayable",inputs:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]},{name:"signature",type:"bytes"},{name:"proof",type:"bytes32[]"}],outputs:[]} as const;
export const punishFalseLeaf = {type:"function",name:"punishFalseLeaf",stateMutability:"nonpayable",inputs:[{name:"shown",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"},{name:"committed",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]},{name:"proof",type:"bytes32[]"}],outputs:[]} as const;
export const punishOmission = {type:"function",name:"punishOmission",stateMutability:"nonpayable",inputs:[{name:"shown",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"},{name:"index",type:"uint256"},{name:"counterparty",type:"address"},{name:"kind",type:"uint8"},{name:"amount",type:"uint256"},{name:"doneAt",type:"uint48"},{name:"evidence",type:"bytes32"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}],outputs:[]} as const;
export const punishSilence = {type:"function",name:"punishSilence",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"epoch",type:"uint256"}],outputs:[]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const termsOf = {type:"function",name:"termsOf",stateMutability:"view",inputs:[{name:"epoch",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"firstEpoch",type:"uint32"},{name:"startsAt",type:"uint40"},{name:"epochLength",type:"uint32"},{name:"answerPeriod",type:"uint32"},{name:"rate",type:"uint16"},{name:"factor",type:"uint8"},{name:"exclusion",type:"uint32"},{name:"penalty",type:"uint96"}]}]} as const;

export const auditsAbi = [
  AuditTermsRefreshed,
  AuthorityUpdated,
  BooksCommitted,
  EpochClosed,
  EpochDrawn,
  FalseLeafPunished,
  LeafOpened,
  MemberDisenrolled,
  MemberEnrolled,
  OmissionPunished,
  SilencePunished,
  SpeakerNoted,
  authority,
  booksOf,
  closeEpoch,
  commitRoot,
  currentEpoch,
  digestOf,
  disenrol,
  drawEpoch,
  drawnIndexOf,
  eip712Domain,
  enrol,
  epochOf,
  incidentOf,
  isConsumingScheduledOp,
  isDrawn,
  isEnrolled,
  isNotedSpeaker,
  leafOf,
  noteSpeaker,
  open,
  punishFalseLeaf,
  punishOmission,
  punishSilence,
  refreshTerms,
  setAuthority,
  termsOf,
] as const;
