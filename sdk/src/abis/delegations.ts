// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const DelegationGranted = {type:"event",name:"DelegationGranted",inputs:[{name:"id",type:"uint256",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"delegate",type:"address",indexed:true},{name:"parent",type:"uint256",indexed:false},{name:"by",type:"address",indexed:false},{name:"terms",type:"tuple",indexed:false,components:[{name:"delegate",type:"address"},{name:"scopes",type:"uint16"},{name:"asset",type:"address"},{name:"cap",type:"uint96"},{name:"expiry",type:"uint48"},{name:"depth",type:"uint8"}]}]} as const;
export const DelegationRevoked = {type:"event",name:"DelegationRevoked",inputs:[{name:"id",type:"uint256",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"delegate",type:"address",indexed:true},{name:"by",type:"address",indexed:false}]} as const;
export const DelegationSpent = {type:"event",name:"DelegationSpent",inputs:[{name:"id",type:"uint256",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"delegate",type:"address",indexed:true},{name:"asset",type:"address",indexed:false},{name:"amount",type:"uint256",indexed:false},{name:"left",type:"uint256",indexed:false}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const delegationOf = {type:"function",name:"delegationOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"parent",type:"uint256"},{name:"terms",type:"tuple",components:[{name:"delegate",type:"address"},{name:"scopes",type:"uint16"},{name:"asset",type:"address"},{name:"cap",type:"uint96"},{name:"expiry",type:"uint48"},{name:"depth",type:"uint8"}]},{name:"spent",type:"uint96"},{name:"controlEpoch",type:"uint24"},{name:"revoked",type:"bool"}]}]} as const;
export const grant = {type:"function",name:"grant",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"terms",type:"tuple",components:[{name:"delegate",type:"address"},{name:"scopes",type:"uint16"},{name:"asset",type:"address"},{name:"cap",type:"uint96"},{name:"expiry",type:"uint48"},{name:"depth",type:"uint8"}]}],outputs:[{name:"id",type:"uint256"}]} as const;
export const grantUnder = {type:"function",name:"grantUnder",stateMutability:"nonpayable",inputs:[{name:"parent",type:"uint256"},{name:"terms",type:"tuple",components:[{name:"delegate",type:"address"},{name:"scopes",type:"uint16"},{name:"asset",type:"address"},{name:"cap",type:"uint96"},{name:"expiry",type:"uint48"},{name:"depth",type:"uint8"}]}],outputs:[{name:"id",type:"uint256"}]} as const;
export const isAuthorized = {type:"function",name:"isAuthorized",stateMutability:"view",inputs:[{name:"id",type:"uint256"},{name:"account",type:"address"},{name:"scope",type:"uint16"}],outputs:[{name:"",type:"bool"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const lastDelegation = {type:"function",name:"lastDelegation",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const leftOf = {type:"function",name:"leftOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"left",type:"uint256"}]} as const;
export const revoke = {type:"function",name:"revoke",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const settle = {type:"function",name:"settle",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"delegate",type:"address"},{name:"asset",type:"address"},{name:"amount",type:"uint256"}],outputs:[{name:"passport",type:"uint256"}]} as const;
export const spend = {type:"function",name:"spend",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"delegate",type:"address"},{name:"asset",type:"address"},{name:"amount",type:"uint256"}],outputs:[{name:"passport",type:"uint256"}]} as const;
export const stateOf = {type:"function",name:"stateOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"state",type:"uint8"},{name:"link",type:"uint256"}]} as const;

export const delegationsAbi = [
  AuthorityUpdated,
  DelegationGranted,
  DelegationRevoked,
  DelegationSpent,
  authority,
  delegationOf,
  grant,
  grantUnder,
  isAuthorized,
  isConsumingScheduledOp,
  lastDelegation,
  leftOf,
  revoke,
  setAuthority,
  settle,
  spend,
  stateOf,
] as const;
