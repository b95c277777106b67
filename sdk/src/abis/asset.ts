// Written by `npm run abis` from the compiled contracts. Do not edit.
export const Approval = {type:"event",name:"Approval",inputs:[{name:"owner",type:"address",indexed:true},{name:"spender",type:"address",indexed:true},{name:"value",type:"uint256",indexed:false}]} as const;
export const EIP712DomainChanged = {type:"event",name:"EIP712DomainChanged",inputs:[]} as const;
export const Transfer = {type:"event",name:"Transfer",inputs:[{name:"from",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"value",type:"uint256",indexed:false}]} as const;
export const DOMAIN_SEPARATOR = {type:"function",name:"DOMAIN_SEPARATOR",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes32"}]} as const;
export const allowance = {type:"function",name:"allowance",stateMutability:"view",inputs:[{name:"owner",type:"address"},{name:"spender",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const approve = {type:"function",name:"approve",stateMutability:"nonpayable",inputs:[{name:"spender",type:"address"},{name:"value",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const balanceOf = {type:"function",name:"balanceOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const decimals = {type:"function",name:"decimals",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint8"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const name = {type:"function",name:"name",stateMutability:"view",inputs:[],outputs:[{name:"",type:"string"}]} as const;
export const nonces = {type:"function",name:"nonces",stateMutability:"view",inputs:[{name:"owner",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const permit = {type:"function",name:"permit",stateMutability:"nonpayable",inputs:[{name:"owner",type:"address"},{name:"spender",type:"address"},{name:"value",type:"uint256"},{name:"deadline",type:"uint256"},{name:"v",type:"uint8"},{name:"r",type:"bytes32"},{name:"s",type:"bytes32"}],outputs:[]} as const;
export const symbol = {type:"function",name:"symbol",stateMutability:"view",inputs:[],outputs:[{name:"",type:"string"}]} as const;
export const totalSupply = {type:"function",name:"totalSupply",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const transfer = {type:"function",name:"transfer",stateMutability:"nonpayable",inputs:[{name:"to",type:"address"},{name:"value",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const transferFrom = {type:"function",name:"transferFrom",stateMutability:"nonpayable",inputs:[{name:"from",type:"address"},{name:"to",type:"address"},{name:"value",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;

export const assetAbi = [
  Approval,
  EIP712DomainChanged,
  Transfer,
  DOMAIN_SEPARATOR,
  allowance,
  approve,
  balanceOf,
  decimals,
  eip712Domain,
  name,
  nonces,
  permit,
  symbol,
  totalSupply,
  transfer,
  transferFrom,
] as const;
