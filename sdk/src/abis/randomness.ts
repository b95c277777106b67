// Written by `npm run abis` from the compiled contracts. Do not edit.
export const SeedRecorded = {type:"event",name:"SeedRecorded",inputs:[{name:"ticket",type:"uint64",indexed:true},{name:"blockNumber",type:"uint256",indexed:false},{name:"seed",type:"bytes32",indexed:false}]} as const;
export const EPOCH = {type:"function",name:"EPOCH",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint64"}]} as const;
export const LEAD = {type:"function",name:"LEAD",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint64"}]} as const;
export const isRecorded = {type:"function",name:"isRecorded",stateMutability:"view",inputs:[{name:"ticket",type:"uint64"}],outputs:[{name:"",type:"bool"}]} as const;
export const record = {type:"function",name:"record",stateMutability:"nonpayable",inputs:[{name:"ticket",type:"uint64"}],outputs:[]} as const;
export const request = {type:"function",name:"request",stateMutability:"view",inputs:[],outputs:[{name:"ticket",type:"uint64"}]} as const;
export const seedOf = {type:"function",name:"seedOf",stateMutability:"view",inputs:[{name:"ticket",type:"uint64"}],outputs:[{name:"seed",type:"bytes32"}]} as const;

export const randomnessAbi = [
  SeedRecorded,
  EPOCH,
  LEAD,
  isRecorded,
  record,
  request,
  seedOf,
] as const;
