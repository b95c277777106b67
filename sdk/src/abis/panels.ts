// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const FeesReclaimed = {type:"event",name:"FeesReclaimed",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"native",type:"bool",indexed:false},{name:"amount",type:"uint256",indexed:false}]} as const;
export const JurorDrawn = {type:"event",name:"JurorDrawn",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"juror",type:"uint256",indexed:true},{name:"seat",type:"uint256",indexed:false},{name:"domain",type:"uint256",indexed:false}]} as const;
export const JurorPaid = {type:"event",name:"JurorPaid",inputs:[{name:"account",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"native",type:"bool",indexed:false},{name:"amount",type:"uint256",indexed:false}]} as const;
export const JurorsBusy = {type:"event",name:"JurorsBusy",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"drawn",type:"uint256",indexed:false}]} as const;
export const PanelNotFound = {type:"event",name:"PanelNotFound",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"drawn",type:"uint256",indexed:false},{name:"attempts",type:"uint256",indexed:false}]} as const;
export const PanelOpened = {type:"event",name:"PanelOpened",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"terms",type:"tuple",indexed:false,components:[{name:"seats",type:"uint8"},{name:"halves",type:"bool"},{name:"choices",type:"uint8"},{name:"native",type:"bool"},{name:"frozenAt",type:"uint48"},{name:"ticket",type:"uint64"},{name:"evidenceEnds",type:"uint48"},{name:"commitLength",type:"uint32"},{name:"revealLength",type:"uint32"},{name:"maxExtension",type:"uint32"},{name:"feePerJuror",type:"uint96"},{name:"excludedDomains",type:"uint256[]"}]},{name:"seatStake",type:"uint256",indexed:false},{name:"penalty",type:"uint256",indexed:false},{name:"drawBy",type:"uint48",indexed:false}]} as const;
export const PanelSeated = {type:"event",name:"PanelSeated",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"seed",type:"bytes32",indexed:false},{name:"attempts",type:"uint256",indexed:false},{name:"commitsFrom",type:"uint48",indexed:false},{name:"commitsUntil",type:"uint48",indexed:false},{name:"revealsUntil",type:"uint48",indexed:false}]} as const;
export const SeatSettled = {type:"event",name:"SeatSettled",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"seat",type:"uint256",indexed:true},{name:"juror",type:"uint256",indexed:true},{name:"account",type:"address",indexed:false},{name:"fee",type:"uint256",indexed:false},{name:"penalty",type:"uint256",indexed:false},{name:"reward",type:"uint256",indexed:false}]} as const;
export const VoteCommitted = {type:"event",name:"VoteCommitted",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"seat",type:"uint256",indexed:true},{name:"juror",type:"uint256",indexed:true},{name:"commitment",type:"bytes32",indexed:false}]} as const;
export const VoteLeaked = {type:"event",name:"VoteLeaked",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"seat",type:"uint256",indexed:true},{name:"juror",type:"uint256",indexed:true},{name:"choice",type:"uint256",indexed:false},{name:"by",type:"address",indexed:false}]} as const;
export const VoteRevealed = {type:"event",name:"VoteRevealed",inputs:[{name:"roundId",type:"bytes32",indexed:true},{name:"seat",type:"uint256",indexed:true},{name:"juror",type:"uint256",indexed:true},{name:"choice",type:"uint256",indexed:false}]} as const;
export const asset = {type:"function",name:"asset",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const commit = {type:"function",name:"commit",stateMutability:"nonpayable",inputs:[{name:"roundId",type:"bytes32"},{name:"seat",type:"uint256"},{name:"commitment",type:"bytes32"}],outputs:[]} as const;
export const commitmentOf = {type:"function",name:"commitmentOf",stateMutability:"view",inputs:[{name:"roundId",type:"bytes32"},{name:"seat",type:"uint256"},{name:"juror",type:"uint256"},{name:"choice",type:"uint256"},{name:"salt",type:"bytes32"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const court = {type:"function",name:"court",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const creditOf = {type:"function",name:"creditOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const draw = {type:"function",name:"draw",stateMutability:"nonpayable",inputs:[{name:"roundId",type:"bytes32"}],outputs:[{name:"",type:"uint8"}]} as const;
export const excludedFrom = {type:"function",name:"excludedFrom",stateMutability:"view",inputs:[{name:"roundId",type:"bytes32"}],outputs:[{name:"",type:"uint256[]"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const leak = {type:"function",name:"leak",stateMutability:"nonpayable",inputs:[{name:"roundId",type:"bytes32"},{name:"seat",type:"uint256"},{name:"choice",type:"uint256"},{name:"salt",type:"bytes32"}],outputs:[]} as const;
export const nativeCreditOf = {type:"function",name:"nativeCreditOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const open = {type:"function",name:"open",stateMutability:"payable",inputs:[{name:"roundId",type:"bytes32"},{name:"terms",type:"tuple",components:[{name:"seats",type:"uint8"},{name:"halves",type:"bool"},{name:"choices",type:"uint8"},{name:"native",type:"bool"},{name:"frozenAt",type:"uint48"},{name:"ticket",type:"uint64"},{name:"evidenceEnds",type:"uint48"},{name:"commitLength",type:"uint32"},{name:"revealLength",type:"uint32"},{name:"maxExtension",type:"uint32"},{name:"feePerJuror",type:"uint96"},{name:"excludedDomains",type:"uint256[]"}]}],outputs:[]} as const;
export const outcome = {type:"function",name:"outcome",stateMutability:"view",inputs:[{name:"roundId",type:"bytes32"}],outputs:[{name:"status",type:"uint8"},{name:"choice",type:"uint256"}]} as const;
export const pool = {type:"function",name:"pool",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const randomness = {type:"function",name:"randomness",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const reclaim = {type:"function",name:"reclaim",stateMutability:"nonpayable",inputs:[{name:"roundId",type:"bytes32"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const reveal = {type:"function",name:"reveal",stateMutability:"nonpayable",inputs:[{name:"roundId",type:"bytes32"},{name:"seat",type:"uint256"},{name:"choice",type:"uint256"},{name:"salt",type:"bytes32"}],outputs:[]} as const;
export const roundOf = {type:"function",name:"roundOf",stateMutability:"view",inputs:[{name:"roundId",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"status",type:"uint8"},{name:"choice",type:"uint256"},{name:"seats",type:"uint256"},{name:"drawn",type:"uint256"},{name:"halves",type:"bool"},{name:"native",type:"bool"},{name:"choices",type:"uint256"},{name:"attempts",type:"uint256"},{name:"ticket",type:"uint64"},{name:"frozenAt",type:"uint48"},{name:"drawBy",type:"uint48"},{name:"commitsFrom",type:"uint48"},{name:"commitsUntil",type:"uint48"},{name:"revealsUntil",type:"uint48"},{name:"extension",type:"uint256"},{name:"feePerJuror",type:"uint256"},{name:"seatStake",type:"uint256"},{name:"penalty",type:"uint256"},{name:"reclaimed",type:"bool"}]}]} as const;
export const seatOf = {type:"function",name:"seatOf",stateMutability:"view",inputs:[{name:"roundId",type:"bytes32"},{name:"seat",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"juror",type:"uint256"},{name:"domain",type:"uint256"},{name:"vote",type:"uint8"},{name:"choice",type:"uint256"},{name:"settled",type:"bool"}]}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const settle = {type:"function",name:"settle",stateMutability:"nonpayable",inputs:[{name:"roundId",type:"bytes32"},{name:"seat",type:"uint256"}],outputs:[]} as const;
export const withdraw = {type:"function",name:"withdraw",stateMutability:"nonpayable",inputs:[{name:"account",type:"address"},{name:"to",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const withdrawNative = {type:"function",name:"withdrawNative",stateMutability:"nonpayable",inputs:[{name:"account",type:"address"},{name:"to",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;

export const panelsAbi = [
  AuthorityUpdated,
  FeesReclaimed,
  JurorDrawn,
  JurorPaid,
  JurorsBusy,
  PanelNotFound,
  PanelOpened,
  PanelSeated,
  SeatSettled,
  VoteCommitted,
  VoteLeaked,
  VoteRevealed,
  asset,
  authority,
  commit,
  commitmentOf,
  court,
  creditOf,
  draw,
  excludedFrom,
  isConsumingScheduledOp,
  leak,
  nativeCreditOf,
  open,
  outcome,
  pool,
  randomness,
  reclaim,
  reveal,
  roundOf,
  seatOf,
  setAuthority,
  settle,
  withdraw,
  withdrawNative,
] as const;
