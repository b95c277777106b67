// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AmnestyOpened = {type:"event",name:"AmnestyOpened",inputs:[{name:"window",type:"uint256",indexed:true},{name:"grounds",type:"uint256",indexed:false},{name:"actsBefore",type:"uint48",indexed:false},{name:"closesAt",type:"uint48",indexed:false}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const RestitutionCollected = {type:"event",name:"RestitutionCollected",inputs:[{name:"victim",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const ViolationDeclared = {type:"event",name:"ViolationDeclared",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"statement",type:"bytes32",indexed:true},{name:"window",type:"uint256",indexed:true},{name:"ground",type:"uint8",indexed:false},{name:"victim",type:"address",indexed:false},{name:"restitution",type:"uint256",indexed:false},{name:"uri",type:"string",indexed:false}]} as const;
export const amnestySpacing = {type:"function",name:"amnestySpacing",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const collectRestitution = {type:"function",name:"collectRestitution",stateMutability:"nonpayable",inputs:[{name:"to",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const covers = {type:"function",name:"covers",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"statement",type:"bytes32"},{name:"actAt",type:"uint48"},{name:"filedAt",type:"uint48"}],outputs:[{name:"",type:"bool"}]} as const;
export const declarationOf = {type:"function",name:"declarationOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"statement",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"declaredAt",type:"uint48"},{name:"actsBefore",type:"uint48"},{name:"ground",type:"uint8"},{name:"window",type:"uint256"}]}]} as const;
export const declareViolation = {type:"function",name:"declareViolation",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"ground",type:"uint8"},{name:"statement",type:"bytes32"},{name:"victim",type:"address"},{name:"restitution",type:"uint96"},{name:"uri",type:"string"}],outputs:[]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const lastAmnesty = {type:"function",name:"lastAmnesty",stateMutability:"view",inputs:[],outputs:[{name:"",type:"tuple",components:[{name:"number",type:"uint256"},{name:"opensAt",type:"uint48"},{name:"closesAt",type:"uint48"},{name:"actsBefore",type:"uint48"},{name:"grounds",type:"uint256"}]}]} as const;
export const leastAgeOfActs = {type:"function",name:"leastAgeOfActs",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const longestAmnesty = {type:"function",name:"longestAmnesty",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const openAmnesty = {type:"function",name:"openAmnesty",stateMutability:"nonpayable",inputs:[{name:"grounds",type:"uint8[]"},{name:"length",type:"uint32"},{name:"actsBefore",type:"uint48"}],outputs:[]} as const;
export const restitutionAsset = {type:"function",name:"restitutionAsset",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const restitutionOf = {type:"function",name:"restitutionOf",stateMutability:"view",inputs:[{name:"victim",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;

export const amnestyAbi = [
  AmnestyOpened,
  AuthorityUpdated,
  RestitutionCollected,
  ViolationDeclared,
  amnestySpacing,
  authority,
  collectRestitution,
  covers,
  declarationOf,
  declareViolation,
  isConsumingScheduledOp,
  lastAmnesty,
  leastAgeOfActs,
  longestAmnesty,
  openAmnesty,
  restitutionAsset,
  restitutionOf,
  setAuthority,
] as const;
