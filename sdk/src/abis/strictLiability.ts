// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const OperationAnswered = {type:"event",name:"OperationAnswered",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"receipt",type:"bytes32",indexed:true}]} as const;
export const OperationAttested = {type:"event",name:"OperationAttested",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"attestor",type:"uint256",indexed:true},{name:"operation",type:"tuple",indexed:false,components:[{name:"passport",type:"uint256"},{name:"consenter",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"doneAt",type:"uint48"}]},{name:"officer",type:"address",indexed:false},{name:"evidence",type:"bytes32",indexed:false}]} as const;
export const OperationCounted = {type:"event",name:"OperationCounted",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"graceEnds",type:"uint48",indexed:false},{name:"slash",type:"uint256",indexed:false},{name:"suspension",type:"uint256",indexed:false}]} as const;
export const OperationEnforced = {type:"event",name:"OperationEnforced",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"reporter",type:"address",indexed:false}]} as const;
export const answer = {type:"function",name:"answer",stateMutability:"nonpayable",inputs:[{name:"operation",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"consenter",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"doneAt",type:"uint48"}]},{name:"proof",type:"tuple",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const attest = {type:"function",name:"attest",stateMutability:"nonpayable",inputs:[{name:"operation",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"consenter",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"doneAt",type:"uint48"}]},{name:"attestor",type:"uint256"},{name:"evidence",type:"bytes32"}],outputs:[]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const enforce = {type:"function",name:"enforce",stateMutability:"nonpayable",inputs:[{name:"operation",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"consenter",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"doneAt",type:"uint48"}]}],outputs:[]} as const;
export const idOf = {type:"function",name:"idOf",stateMutability:"view",inputs:[{name:"operation",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"consenter",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"doneAt",type:"uint48"}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isEnforceable = {type:"function",name:"isEnforceable",stateMutability:"view",inputs:[{name:"operationId",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const operationOf = {type:"function",name:"operationOf",stateMutability:"view",inputs:[{name:"operationId",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"status",type:"uint8"},{name:"first",type:"uint256"},{name:"second",type:"uint256"},{name:"graceEnds",type:"uint48"},{name:"slash",type:"uint256"},{name:"suspension",type:"uint256"}]}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;

export const strictLiabilityAbi = [
  AuthorityUpdated,
  OperationAnswered,
  OperationAttested,
  OperationCounted,
  OperationEnforced,
  answer,
  attest,
  authority,
  enforce,
  idOf,
  isConsumingScheduledOp,
  isEnforceable,
  operationOf,
  setAuthority,
] as const;
