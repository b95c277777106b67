// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const ForfeitsSwept = {type:"event",name:"ForfeitsSwept",inputs:[{name:"insurance",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const JurorFollowed = {type:"event",name:"JurorFollowed",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"account",type:"address",indexed:true}]} as const;
export const JurorMoved = {type:"event",name:"JurorMoved",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"from",type:"uint256",indexed:true},{name:"to",type:"uint256",indexed:true}]} as const;
export const JurorSeated = {type:"event",name:"JurorSeated",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"account",type:"address",indexed:true},{name:"founding",type:"bool",indexed:false}]} as const;
export const JurorTermsRefreshed = {type:"event",name:"JurorTermsRefreshed",inputs:[{name:"seatStake",type:"uint96",indexed:false},{name:"absenceShare",type:"uint16",indexed:false}]} as const;
export const JurorUnseated = {type:"event",name:"JurorUnseated",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"reason",type:"uint8",indexed:false},{name:"by",type:"address",indexed:true}]} as const;
export const PenaltyForfeited = {type:"event",name:"PenaltyForfeited",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const PoolRecognised = {type:"event",name:"PoolRecognised",inputs:[{name:"pool",type:"address",indexed:true},{name:"recognised",type:"bool",indexed:false}]} as const;
export const StakeAdded = {type:"event",name:"StakeAdded",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"payer",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"stake",type:"uint256",indexed:false}]} as const;
export const StakeLocked = {type:"event",name:"StakeLocked",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"locked",type:"uint256",indexed:false}]} as const;
export const StakeSettled = {type:"event",name:"StakeSettled",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"released",type:"uint256",indexed:false},{name:"penalty",type:"uint256",indexed:false},{name:"reward",type:"uint256",indexed:false},{name:"stake",type:"uint256",indexed:false}]} as const;
export const StakeWithdrawn = {type:"event",name:"StakeWithdrawn",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"stake",type:"uint256",indexed:false}]} as const;
export const VisitorSeated = {type:"event",name:"VisitorSeated",inputs:[{name:"juror",type:"uint256",indexed:true},{name:"pool",type:"address",indexed:true},{name:"homePassport",type:"uint256",indexed:true},{name:"account",type:"address",indexed:false}]} as const;
export const asset = {type:"function",name:"asset",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const controllerOf = {type:"function",name:"controllerOf",stateMutability:"view",inputs:[{name:"juror",type:"uint256"}],outputs:[{name:"controller",type:"address"}]} as const;
export const evict = {type:"function",name:"evict",stateMutability:"nonpayable",inputs:[{name:"juror",type:"uint256"}],outputs:[]} as const;
export const forfeits = {type:"function",name:"forfeits",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const freeStakeOf = {type:"function",name:"freeStakeOf",stateMutability:"view",inputs:[{name:"juror",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const homeFitnessOf = {type:"function",name:"homeFitnessOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"fit",type:"bool"},{name:"domain",type:"uint256"},{name:"controller",type:"address"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isRecognised = {type:"function",name:"isRecognised",stateMutability:"view",inputs:[{name:"pool",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const join = {type:"function",name:"join",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[]} as const;
export const joinAsVisitor = {type:"function",name:"joinAsVisitor",stateMutability:"nonpayable",inputs:[{name:"pool",type:"address"},{name:"homePassport",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[{name:"juror",type:"uint256"}]} as const;
export const jurorBefore = {type:"function",name:"jurorBefore",stateMutability:"view",inputs:[{name:"moment",type:"uint48"},{name:"index",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const jurorOf = {type:"function",name:"jurorOf",stateMutability:"view",inputs:[{name:"juror",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"seated",type:"bool"},{name:"founding",type:"bool"},{name:"domain",type:"uint256"},{name:"account",type:"address"},{name:"stake",type:"uint256"},{name:"locked",type:"uint256"},{name:"pool",type:"address"},{name:"homePassport",type:"uint256"}]}]} as const;
export const leafOf = {type:"function",name:"leafOf",stateMutability:"view",inputs:[{name:"domain",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const panels = {type:"function",name:"panels",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const pick = {type:"function",name:"pick",stateMutability:"nonpayable",inputs:[{name:"request",type:"tuple",components:[{name:"entropy",type:"bytes32"},{name:"frozenAt",type:"uint48"},{name:"cursor",type:"uint256"},{name:"attempts",type:"uint256"},{name:"stake",type:"uint96"},{name:"firstSeat",type:"uint256"},{name:"seats",type:"uint256"},{name:"halves",type:"bool"},{name:"barred",type:"uint256[]"}]}],outputs:[{name:"picks",type:"tuple[]",components:[{name:"juror",type:"uint256"},{name:"domain",type:"uint256"}]},{name:"used",type:"uint256"},{name:"busy",type:"bool"}]} as const;
export const recognisePool = {type:"function",name:"recognisePool",stateMutability:"nonpayable",inputs:[{name:"pool",type:"address"},{name:"recognised",type:"bool"}],outputs:[]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const resign = {type:"function",name:"resign",stateMutability:"nonpayable",inputs:[{name:"juror",type:"uint256"}],outputs:[]} as const;
export const seatFounding = {type:"function",name:"seatFounding",stateMutability:"nonpayable",inputs:[{name:"passports",type:"uint256[]"}],outputs:[]} as const;
export const seatTerms = {type:"function",name:"seatTerms",stateMutability:"view",inputs:[],outputs:[{name:"stake",type:"uint96"},{name:"penalty",type:"uint96"}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const settleSeat = {type:"function",name:"settleSeat",stateMutability:"nonpayable",inputs:[{name:"juror",type:"uint256"},{name:"released",type:"uint96"},{name:"penalty",type:"uint96"},{name:"reward",type:"uint96"},{name:"forfeited",type:"bool"}],outputs:[]} as const;
export const sizes = {type:"function",name:"sizes",stateMutability:"view",inputs:[],outputs:[{name:"jurors",type:"uint256"},{name:"visitors",type:"uint256"}]} as const;
export const sizesBefore = {type:"function",name:"sizesBefore",stateMutability:"view",inputs:[{name:"moment",type:"uint48"}],outputs:[{name:"jurors",type:"uint256"},{name:"visitors",type:"uint256"}]} as const;
export const sweepForfeits = {type:"function",name:"sweepForfeits",stateMutability:"nonpayable",inputs:[],outputs:[{name:"amount",type:"uint256"}]} as const;
export const termsInForce = {type:"function",name:"termsInForce",stateMutability:"view",inputs:[],outputs:[{name:"",type:"tuple",components:[{name:"seatStake",type:"uint96"},{name:"absenceShare",type:"uint16"}]}]} as const;
export const topUp = {type:"function",name:"topUp",stateMutability:"nonpayable",inputs:[{name:"juror",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[]} as const;
export const unfitnessOf = {type:"function",name:"unfitnessOf",stateMutability:"view",inputs:[{name:"juror",type:"uint256"}],outputs:[{name:"reason",type:"uint8"}]} as const;
export const visitorBefore = {type:"function",name:"visitorBefore",stateMutability:"view",inputs:[{name:"moment",type:"uint48"},{name:"index",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const visitorOf = {type:"function",name:"visitorOf",stateMutability:"view",inputs:[{name:"pool",type:"address"},{name:"homePassport",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const withdrawStake = {type:"function",name:"withdrawStake",stateMutability:"nonpayable",inputs:[{name:"juror",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[]} as const;

export const jurorsAbi = [
  AuthorityUpdated,
  ForfeitsSwept,
  JurorFollowed,
  JurorMoved,
  JurorSeated,
  JurorTermsRefreshed,
  JurorUnseated,
  PenaltyForfeited,
  PoolRecognised,
  StakeAdded,
  StakeLocked,
  StakeSettled,
  StakeWithdrawn,
  VisitorSeated,
  asset,
  authority,
  controllerOf,
  evict,
  forfeits,
  freeStakeOf,
  homeFitnessOf,
  isConsumingScheduledOp,
  isRecognised,
  join,
  joinAsVisitor,
  jurorBefore,
  jurorOf,
  leafOf,
  panels,
  pick,
  recognisePool,
  refreshTerms,
  resign,
  seatFounding,
  seatTerms,
  setAuthority,
  settleSeat,
  sizes,
  sizesBefore,
  sweepForfeits,
  termsInForce,
  topUp,
  unfitnessOf,
  visitorBefore,
  visitorOf,
  withdrawStake,
] as const;
