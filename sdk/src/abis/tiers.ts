// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuditAttested = {type:"event",name:"AuditAttested",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"auditor",type:"address",indexed:true},{name:"passed",type:"bool",indexed:false},{name:"report",type:"bytes32",indexed:false},{name:"passedInRow",type:"uint256",indexed:false},{name:"failedEver",type:"uint256",indexed:false}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const PrincipalRemoved = {type:"event",name:"PrincipalRemoved",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"human",type:"uint256",indexed:true},{name:"by",type:"address",indexed:false}]} as const;
export const PrincipalSet = {type:"event",name:"PrincipalSet",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"human",type:"uint256",indexed:true},{name:"previous",type:"uint256",indexed:true}]} as const;
export const TierLowered = {type:"event",name:"TierLowered",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"from",type:"uint8",indexed:false},{name:"to",type:"uint8",indexed:false},{name:"bar",type:"uint8",indexed:false},{name:"by",type:"address",indexed:true}]} as const;
export const TierRaised = {type:"event",name:"TierRaised",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"from",type:"uint8",indexed:false},{name:"to",type:"uint8",indexed:false},{name:"by",type:"address",indexed:true}]} as const;
export const AUDIT_SPACING = {type:"function",name:"AUDIT_SPACING",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const attestAudit = {type:"function",name:"attestAudit",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"passed",type:"bool"},{name:"report",type:"bytes32"}],outputs:[]} as const;
export const auditsOf = {type:"function",name:"auditsOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"passed",type:"uint32"},{name:"failed",type:"uint32"},{name:"lastAt",type:"uint40"}]}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const barTo = {type:"function",name:"barTo",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"tier",type:"uint8"}],outputs:[{name:"bar",type:"uint8"},{name:"present",type:"uint256"},{name:"required",type:"uint256"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const goodSince = {type:"function",name:"goodSince",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"uint48"}]} as const;
export const hasPrincipal = {type:"function",name:"hasPrincipal",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const lowerTier = {type:"function",name:"lowerTier",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"tier",type:"uint8"}]} as const;
export const principalDigest = {type:"function",name:"principalDigest",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"human",type:"uint256"},{name:"deadline",type:"uint48"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const principalNonceOf = {type:"function",name:"principalNonceOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const principalOf = {type:"function",name:"principalOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const raiseTier = {type:"function",name:"raiseTier",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"tier",type:"uint8"}],outputs:[]} as const;
export const recordAudit = {type:"function",name:"recordAudit",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"passed",type:"bool"},{name:"report",type:"bytes32"}],outputs:[]} as const;
export const removePrincipal = {type:"function",name:"removePrincipal",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const setPrincipal = {type:"function",name:"setPrincipal",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"human",type:"uint256"},{name:"deadline",type:"uint48"},{name:"signature",type:"bytes"}],outputs:[]} as const;
export const termsOf = {type:"function",name:"termsOf",stateMutability:"view",inputs:[{name:"tier",type:"uint8"}],outputs:[{name:"",type:"tuple",components:[{name:"bond",type:"uint256"},{name:"age",type:"uint32"},{name:"audits",type:"uint256"}]}]} as const;
export const upheldTier = {type:"function",name:"upheldTier",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"tier",type:"uint8"},{name:"bar",type:"uint8"}]} as const;

export const tiersAbi = [
  AuditAttested,
  AuthorityUpdated,
  PrincipalRemoved,
  PrincipalSet,
  TierLowered,
  TierRaised,
  AUDIT_SPACING,
  attestAudit,
  auditsOf,
  authority,
  barTo,
  eip712Domain,
  goodSince,
  hasPrincipal,
  isConsumingScheduledOp,
  lowerTier,
  principalDigest,
  principalNonceOf,
  principalOf,
  raiseTier,
  recordAudit,
  removePrincipal,
  setAuthority,
  setPrincipal,
  termsOf,
  upheldTier,
] as const;
