// Written by `npm run abis` from the compiled contracts. Do not edit.
export const ArbitratorsLoosening = {type:"event",name:"ArbitratorsLoosening",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"arbitrators",type:"address[]",indexed:false},{name:"loosensAt",type:"uint48",indexed:false}]} as const;
export const ArbitratorsLooseningCancelled = {type:"event",name:"ArbitratorsLooseningCancelled",inputs:[{name:"passport",type:"uint256",indexed:true}]} as const;
export const ArbitratorsTightened = {type:"event",name:"ArbitratorsTightened",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"arbitrators",type:"address[]",indexed:false}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const ForksForbidden = {type:"event",name:"ForksForbidden",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"until",type:"uint48",indexed:false}]} as const;
export const SpendCounted = {type:"event",name:"SpendCounted",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"left",type:"uint256",indexed:false}]} as const;
export const SpendLimitLoosening = {type:"event",name:"SpendLimitLoosening",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:true},{name:"from",type:"uint256",indexed:false},{name:"to",type:"uint256",indexed:false},{name:"loosensAt",type:"uint48",indexed:false}]} as const;
export const SpendLimitTightened = {type:"event",name:"SpendLimitTightened",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:true},{name:"from",type:"uint256",indexed:false},{name:"to",type:"uint256",indexed:false}]} as const;
export const SpendLooseningCancelled = {type:"event",name:"SpendLooseningCancelled",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:true},{name:"limit",type:"uint256",indexed:false}]} as const;
export const LONGEST_FORK_LOCK = {type:"function",name:"LONGEST_FORK_LOCK",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const accepts = {type:"function",name:"accepts",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"arbitrator",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const allows = {type:"function",name:"allows",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"},{name:"amount",type:"uint256"},{name:"arbitrator",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const arbitratorsOf = {type:"function",name:"arbitratorsOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"accepted",type:"address[]"},{name:"pending",type:"address[]"},{name:"loosensAt",type:"uint48"}]}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const cancelArbitratorsLoosening = {type:"function",name:"cancelArbitratorsLoosening",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const cancelSpendLoosening = {type:"function",name:"cancelSpendLoosening",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"}],outputs:[]} as const;
export const forbidForks = {type:"function",name:"forbidForks",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"until",type:"uint48"}],outputs:[]} as const;
export const forksFrom = {type:"function",name:"forksFrom",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"uint48"}]} as const;
export const isConstrained = {type:"function",name:"isConstrained",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const setArbitrators = {type:"function",name:"setArbitrators",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"arbitrators",type:"address[]"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const setSpendLimit = {type:"function",name:"setSpendLimit",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"},{name:"limit",type:"uint96"}],outputs:[]} as const;
export const spend = {type:"function",name:"spend",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"},{name:"amount",type:"uint256"},{name:"arbitrator",type:"address"}],outputs:[]} as const;
export const spendLimitOf = {type:"function",name:"spendLimitOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"limit",type:"uint256"},{name:"left",type:"uint256"},{name:"pending",type:"uint256"},{name:"loosensAt",type:"uint48"}]}]} as const;

export const constraintsAbi = [
  ArbitratorsLoosening,
  ArbitratorsLooseningCancelled,
  ArbitratorsTightened,
  AuthorityUpdated,
  ForksForbidden,
  SpendCounted,
  SpendLimitLoosening,
  SpendLimitTightened,
  SpendLooseningCancelled,
  LONGEST_FORK_LOCK,
  accepts,
  allows,
  arbitratorsOf,
  authority,
  cancelArbitratorsLoosening,
  cancelSpendLoosening,
  forbidForks,
  forksFrom,
  isConstrained,
  isConsumingScheduledOp,
  setArbitrators,
  setAuthority,
  setSpendLimit,
  spend,
  spendLimitOf,
] as const;
