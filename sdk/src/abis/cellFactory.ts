// Written by `npm run abis` from the compiled contracts. Do not edit.
export const ModuleDeployed = {type:"event",name:"ModuleDeployed",inputs:[{name:"module",type:"address",indexed:true},{name:"deployer",type:"address",indexed:true},{name:"salt",type:"bytes32",indexed:true}]} as const;
export const addressOf = {type:"function",name:"addressOf",stateMutability:"view",inputs:[{name:"deployer",type:"address"},{name:"salt",type:"bytes32"}],outputs:[{name:"module",type:"address"}]} as const;
export const deploy = {type:"function",name:"deploy",stateMutability:"payable",inputs:[{name:"salt",type:"bytes32"},{name:"creationCode",type:"bytes"}],outputs:[{name:"module",type:"address"}]} as const;

export const cellFactoryAbi = [
  ModuleDeployed,
  addressOf,
  deploy,
] as const;
