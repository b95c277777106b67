// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const QuarantineFailed = {type:"event",name:"QuarantineFailed",inputs:[{name:"id",type:"uint256",indexed:true},{name:"author",type:"uint256",indexed:true},{name:"status",type:"uint8",indexed:false},{name:"bond",type:"uint256",indexed:false},{name:"reporter",type:"address",indexed:false}]} as const;
export const QuarantineImposed = {type:"event",name:"QuarantineImposed",inputs:[{name:"id",type:"uint256",indexed:true},{name:"passport",type:"uint256",indexed:true},{name:"author",type:"uint256",indexed:true},{name:"officer",type:"address",indexed:false},{name:"incident",type:"bytes32",indexed:false},{name:"evidence",type:"bytes32",indexed:false},{name:"bond",type:"uint256",indexed:false},{name:"endsAt",type:"uint48",indexed:false}]} as const;
export const QuarantineLifted = {type:"event",name:"QuarantineLifted",inputs:[{name:"id",type:"uint256",indexed:true},{name:"caseId",type:"bytes32",indexed:true}]} as const;
export const QuarantineSustained = {type:"event",name:"QuarantineSustained",inputs:[{name:"id",type:"uint256",indexed:true},{name:"caseId",type:"bytes32",indexed:true},{name:"court",type:"address",indexed:true},{name:"endsAt",type:"uint48",indexed:false}]} as const;
export const QuarantineUpheld = {type:"event",name:"QuarantineUpheld",inputs:[{name:"id",type:"uint256",indexed:true},{name:"caseId",type:"bytes32",indexed:true}]} as const;
export const atStakeOf = {type:"function",name:"atStakeOf",stateMutability:"view",inputs:[{name:"author",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const conclude = {type:"function",name:"conclude",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;
export const incidentOf = {type:"function",name:"incidentOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const lapse = {type:"function",name:"lapse",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;
export const lastQuarantine = {type:"function",name:"lastQuarantine",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const lift = {type:"function",name:"lift",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;
export const longestQuarantine = {type:"function",name:"longestQuarantine",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const quarantine = {type:"function",name:"quarantine",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"author",type:"uint256"},{name:"evidence",type:"bytes32"}],outputs:[{name:"id",type:"uint256"}]} as const;
export const quarantineAsAuditor = {type:"function",name:"quarantineAsAuditor",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"author",type:"uint256"},{name:"evidence",type:"bytes32"}],outputs:[{name:"id",type:"uint256"}]} as const;
export const quarantineOf = {type:"function",name:"quarantineOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"status",type:"uint8"},{name:"passport",type:"uint256"},{name:"author",type:"uint256"},{name:"bond",type:"uint256"},{name:"startedAt",type:"uint48"},{name:"endsAt",type:"uint48"},{name:"court",type:"address"},{name:"caseId",type:"bytes32"}]}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const sustain = {type:"function",name:"sustain",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"court",type:"address"},{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]}],outputs:[]} as const;

export const quarantineAbi = [
  AuthorityUpdated,
  QuarantineFailed,
  QuarantineImposed,
  QuarantineLifted,
  QuarantineSustained,
  QuarantineUpheld,
  atStakeOf,
  authority,
  conclude,
  incidentOf,
  isConsumingScheduledOp,
  lapse,
  lastQuarantine,
  lift,
  longestQuarantine,
  quarantine,
  quarantineAsAuditor,
  quarantineOf,
  setAuthority,
  sustain,
] as const;
