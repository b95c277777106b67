// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const CharterAmended = {type:"event",name:"CharterAmended",inputs:[{name:"previousHash",type:"bytes32",indexed:true},{name:"charterHash",type:"bytes32",indexed:true}]} as const;
export const ParameterChanged = {type:"event",name:"ParameterChanged",inputs:[{name:"key",type:"bytes32",indexed:true},{name:"previous",type:"uint256",indexed:false},{name:"value",type:"uint256",indexed:false},{name:"class",type:"uint8",indexed:false}]} as const;
export const ParameterDefined = {type:"event",name:"ParameterDefined",inputs:[{name:"key",type:"bytes32",indexed:true},{name:"value",type:"uint256",indexed:false},{name:"min",type:"uint256",indexed:false},{name:"max",type:"uint256",indexed:false},{name:"class",type:"uint8",indexed:false}]} as const;
export const amendText = {type:"function",name:"amendText",stateMutability:"nonpayable",inputs:[{name:"newHash",type:"bytes32"}],outputs:[]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const bounds = {type:"function",name:"bounds",stateMutability:"view",inputs:[{name:"key",type:"bytes32"}],outputs:[{name:"min",type:"uint256"},{name:"max",type:"uint256"},{name:"class",type:"uint8"}]} as const;
export const charterHash = {type:"function",name:"charterHash",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isParameter = {type:"function",name:"isParameter",stateMutability:"view",inputs:[{name:"key",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const set = {type:"function",name:"set",stateMutability:"nonpayable",inputs:[{name:"key",type:"bytes32"},{name:"newValue",type:"uint256"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const setCore = {type:"function",name:"setCore",stateMutability:"nonpayable",inputs:[{name:"key",type:"bytes32"},{name:"newValue",type:"uint256"}],outputs:[]} as const;
export const value = {type:"function",name:"value",stateMutability:"view",inputs:[{name:"key",type:"bytes32"}],outputs:[{name:"",type:"uint256"}]} as const;
export const values = {type:"function",name:"values",stateMutability:"view",inputs:[{name:"a",type:"bytes32"},{name:"b",type:"bytes32"}],outputs:[{name:"valueA",type:"uint256"},{name:"valueB",type:"uint256"}]} as const;

export const constitutionAbi = [
  AuthorityUpdated,
  CharterAmended,
  ParameterChanged,
  ParameterDefined,
  amendText,
  authority,
  bounds,
  charterHash,
  isConsumingScheduledOp,
  isParameter,
  set,
  setAuthority,
  setCore,
  value,
  values,
] as const;
