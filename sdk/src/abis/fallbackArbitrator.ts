// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AppealDecision = {type:"event",name:"AppealDecision",inputs:[{name:"disputeID",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true}]} as const;
export const AppealPossible = {type:"event",name:"AppealPossible",inputs:[{name:"disputeID",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const DisputeCreation = {type:"event",name:"DisputeCreation",inputs:[{name:"disputeID",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true}]} as const;
export const EIP712DomainChanged = {type:"event",name:"EIP712DomainChanged",inputs:[]} as const;
export const FallbackAsked = {type:"event",name:"FallbackAsked",inputs:[{name:"disputeId",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true},{name:"choices",type:"uint256",indexed:false},{name:"question",type:"bytes",indexed:false}]} as const;
export const FallbackExecuted = {type:"event",name:"FallbackExecuted",inputs:[{name:"disputeId",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true},{name:"ruling",type:"uint256",indexed:false},{name:"executor",type:"address",indexed:false}]} as const;
export const FallbackRuled = {type:"event",name:"FallbackRuled",inputs:[{name:"disputeId",type:"uint256",indexed:true},{name:"arbitrable",type:"address",indexed:true},{name:"ruling",type:"uint256",indexed:false}]} as const;
export const appeal = {type:"function",name:"appeal",stateMutability:"payable",inputs:[{name:"disputeID",type:"uint256"},{name:"",type:"bytes"}],outputs:[]} as const;
export const appealCost = {type:"function",name:"appealCost",stateMutability:"pure",inputs:[{name:"",type:"uint256"},{name:"",type:"bytes"}],outputs:[{name:"cost",type:"uint256"}]} as const;
export const appealPeriod = {type:"function",name:"appealPeriod",stateMutability:"pure",inputs:[{name:"",type:"uint256"}],outputs:[{name:"start",type:"uint256"},{name:"end",type:"uint256"}]} as const;
export const arbitrationCost = {type:"function",name:"arbitrationCost",stateMutability:"pure",inputs:[{name:"",type:"bytes"}],outputs:[{name:"cost",type:"uint256"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const createDispute = {type:"function",name:"createDispute",stateMutability:"payable",inputs:[{name:"choices",type:"uint256"},{name:"extraData",type:"bytes"}],outputs:[{name:"disputeID",type:"uint256"}]} as const;
export const currentRuling = {type:"function",name:"currentRuling",stateMutability:"view",inputs:[{name:"disputeID",type:"uint256"}],outputs:[{name:"ruling",type:"uint256"}]} as const;
export const disputeOf = {type:"function",name:"disputeOf",stateMutability:"view",inputs:[{name:"disputeId",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"arbitrable",type:"address"},{name:"choices",type:"uint40"},{name:"ruling",type:"uint40"},{name:"ruled",type:"bool"},{name:"executed",type:"bool"},{name:"questionHash",type:"bytes32"}]}]} as const;
export const disputeStatus = {type:"function",name:"disputeStatus",stateMutability:"view",inputs:[{name:"disputeID",type:"uint256"}],outputs:[{name:"status",type:"uint8"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const executeRuling = {type:"function",name:"executeRuling",stateMutability:"nonpayable",inputs:[{name:"disputeId",type:"uint256"}],outputs:[]} as const;
export const giveRuling = {type:"function",name:"giveRuling",stateMutability:"nonpayable",inputs:[{name:"disputeId",type:"uint256"},{name:"ruling",type:"uint256"},{name:"signatures",type:"tuple[]",components:[{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const hashRuling = {type:"function",name:"hashRuling",stateMutability:"view",inputs:[{name:"disputeId",type:"uint256"},{name:"ruling",type:"uint256"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const signers = {type:"function",name:"signers",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address[]"}]} as const;
export const threshold = {type:"function",name:"threshold",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;

export const fallbackArbitratorAbi = [
  AppealDecision,
  AppealPossible,
  AuthorityUpdated,
  DisputeCreation,
  EIP712DomainChanged,
  FallbackAsked,
  FallbackExecuted,
  FallbackRuled,
  appeal,
  appealCost,
  appealPeriod,
  arbitrationCost,
  authority,
  createDispute,
  currentRuling,
  disputeOf,
  disputeStatus,
  eip712Domain,
  executeRuling,
  giveRuling,
  hashRuling,
  isConsumingScheduledOp,
  setAuthority,
  signers,
  threshold,
] as const;
