// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const HalfLifeRefreshed = {type:"event",name:"HalfLifeRefreshed",inputs:[{name:"halfLife",type:"uint32",indexed:false}]} as const;
export const MarkRecorded = {type:"event",name:"MarkRecorded",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"mark",type:"uint8",indexed:true},{name:"recorder",type:"address",indexed:true},{name:"value",type:"uint256",indexed:false},{name:"count",type:"uint256",indexed:false},{name:"total",type:"uint256",indexed:false},{name:"decayed",type:"uint256",indexed:false}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const halfLife = {type:"function",name:"halfLife",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const historyAt = {type:"function",name:"historyAt",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"moment",type:"uint48"}],outputs:[{name:"",type:"tuple[]",components:[{name:"count",type:"uint256"},{name:"total",type:"uint256"},{name:"decayed",type:"uint256"},{name:"lastAt",type:"uint48"}]}]} as const;
export const historyOf = {type:"function",name:"historyOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple[]",components:[{name:"count",type:"uint256"},{name:"total",type:"uint256"},{name:"decayed",type:"uint256"},{name:"lastAt",type:"uint48"}]}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const markAt = {type:"function",name:"markAt",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"mark",type:"uint8"},{name:"moment",type:"uint48"}],outputs:[{name:"",type:"tuple",components:[{name:"count",type:"uint256"},{name:"total",type:"uint256"},{name:"decayed",type:"uint256"},{name:"lastAt",type:"uint48"}]}]} as const;
export const markOf = {type:"function",name:"markOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"mark",type:"uint8"}],outputs:[{name:"",type:"tuple",components:[{name:"count",type:"uint256"},{name:"total",type:"uint256"},{name:"decayed",type:"uint256"},{name:"lastAt",type:"uint48"}]}]} as const;
export const record = {type:"function",name:"record",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"mark",type:"uint8"},{name:"value",type:"uint256"}],outputs:[]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;

export const reputationAbi = [
  AuthorityUpdated,
  HalfLifeRefreshed,
  MarkRecorded,
  authority,
  halfLife,
  historyAt,
  historyOf,
  isConsumingScheduledOp,
  markAt,
  markOf,
  record,
  refreshTerms,
  setAuthority,
] as const;
