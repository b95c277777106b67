// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const ConsentRecorded = {type:"event",name:"ConsentRecorded",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"purpose",type:"uint8",indexed:true},{name:"subject",type:"bytes32",indexed:true},{name:"digest",type:"bytes32",indexed:false},{name:"limits",type:"bytes32",indexed:false},{name:"nonce",type:"uint256",indexed:false},{name:"deadline",type:"uint48",indexed:false},{name:"signer",type:"address",indexed:false}]} as const;
export const ConsentUsed = {type:"event",name:"ConsentUsed",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"purpose",type:"uint8",indexed:true},{name:"subject",type:"bytes32",indexed:true},{name:"digest",type:"bytes32",indexed:false},{name:"nonce",type:"uint256",indexed:false},{name:"signer",type:"address",indexed:false}]} as const;
export const ConsentsRevoked = {type:"event",name:"ConsentsRevoked",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"firstNonce",type:"uint256",indexed:false},{name:"count",type:"uint256",indexed:false},{name:"by",type:"address",indexed:true}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const consume = {type:"function",name:"consume",stateMutability:"nonpayable",inputs:[{name:"proof",type:"tuple",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]},{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"}],outputs:[{name:"limits",type:"bytes32"}]} as const;
export const digestOf = {type:"function",name:"digestOf",stateMutability:"view",inputs:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isSpent = {type:"function",name:"isSpent",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"nonce",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const isUsable = {type:"function",name:"isUsable",stateMutability:"nonpayable",inputs:[{name:"proof",type:"tuple",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[{name:"",type:"bool"}]} as const;
export const mergeSubject = {type:"function",name:"mergeSubject",stateMutability:"pure",inputs:[{name:"domainA",type:"uint256"},{name:"domainB",type:"uint256"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const record = {type:"function",name:"record",stateMutability:"nonpayable",inputs:[{name:"proof",type:"tuple",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[{name:"digest",type:"bytes32"}]} as const;
export const recordOf = {type:"function",name:"recordOf",stateMutability:"view",inputs:[{name:"digest",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"signer",type:"address"},{name:"recordedAt",type:"uint48"}]}]} as const;
export const revoke = {type:"function",name:"revoke",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"nonce",type:"uint256"}],outputs:[]} as const;
export const revokeWord = {type:"function",name:"revokeWord",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"word",type:"uint256"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const stateOf = {type:"function",name:"stateOf",stateMutability:"nonpayable",inputs:[{name:"proof",type:"tuple",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[{name:"",type:"uint8"}]} as const;

export const consentsAbi = [
  AuthorityUpdated,
  ConsentRecorded,
  ConsentUsed,
  ConsentsRevoked,
  authority,
  consume,
  digestOf,
  eip712Domain,
  isConsumingScheduledOp,
  isSpent,
  isUsable,
  mergeSubject,
  record,
  recordOf,
  revoke,
  revokeWord,
  setAuthority,
  stateOf,
] as const;
