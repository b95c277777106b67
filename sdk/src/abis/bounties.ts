// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const BountyAwarded = {type:"event",name:"BountyAwarded",inputs:[{name:"incident",type:"bytes32",indexed:true},{name:"respondent",type:"uint256",indexed:true},{name:"reporter",type:"address",indexed:true},{name:"evidence",type:"bytes32",indexed:false},{name:"amount",type:"uint256",indexed:false}]} as const;
export const BountyDrawn = {type:"event",name:"BountyDrawn",inputs:[{name:"reporter",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"due",type:"uint256",indexed:false}]} as const;
export const BountyTermsRefreshed = {type:"event",name:"BountyTermsRefreshed",inputs:[{name:"epochCap",type:"uint256",indexed:false},{name:"epochLength",type:"uint256",indexed:false}]} as const;
export const BountyWithdrawn = {type:"event",name:"BountyWithdrawn",inputs:[{name:"reporter",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const BudgetFunded = {type:"event",name:"BudgetFunded",inputs:[{name:"payer",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const ReportCommitted = {type:"event",name:"ReportCommitted",inputs:[{name:"commitment",type:"bytes32",indexed:true},{name:"reporter",type:"address",indexed:true},{name:"number",type:"uint256",indexed:false}]} as const;
export const ReportRevealed = {type:"event",name:"ReportRevealed",inputs:[{name:"respondent",type:"uint256",indexed:true},{name:"evidence",type:"bytes32",indexed:true},{name:"reporter",type:"address",indexed:true},{name:"number",type:"uint256",indexed:false},{name:"committedAt",type:"uint48",indexed:false}]} as const;
export const TurnedIn = {type:"event",name:"TurnedIn",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"incident",type:"bytes32",indexed:true},{name:"controller",type:"address",indexed:false}]} as const;
export const allowanceLeft = {type:"function",name:"allowanceLeft",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const award = {type:"function",name:"award",stateMutability:"nonpayable",inputs:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"evidence",type:"bytes32"},{name:"reporter",type:"address"},{name:"amount",type:"uint96"}],outputs:[]} as const;
export const bountyAsset = {type:"function",name:"bountyAsset",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const bountyCreditOf = {type:"function",name:"bountyCreditOf",stateMutability:"view",inputs:[{name:"reporter",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const budget = {type:"function",name:"budget",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const commitReport = {type:"function",name:"commitReport",stateMutability:"nonpayable",inputs:[{name:"commitment",type:"bytes32"}],outputs:[]} as const;
export const commitmentOf = {type:"function",name:"commitmentOf",stateMutability:"view",inputs:[{name:"reporter",type:"address"},{name:"respondent",type:"uint256"},{name:"evidence",type:"bytes32"},{name:"salt",type:"bytes32"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const draw = {type:"function",name:"draw",stateMutability:"nonpayable",inputs:[{name:"reporter",type:"address"}],outputs:[{name:"amount",type:"uint256"}]} as const;
export const dueTo = {type:"function",name:"dueTo",stateMutability:"view",inputs:[{name:"reporter",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const fund = {type:"function",name:"fund",stateMutability:"nonpayable",inputs:[{name:"amount",type:"uint96"}],outputs:[]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const reportOf = {type:"function",name:"reportOf",stateMutability:"view",inputs:[{name:"respondent",type:"uint256"},{name:"evidence",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"reporter",type:"address"},{name:"committedAt",type:"uint48"},{name:"number",type:"uint256"},{name:"awarded",type:"bool"}]}]} as const;
export const revealReport = {type:"function",name:"revealReport",stateMutability:"nonpayable",inputs:[{name:"respondent",type:"uint256"},{name:"evidence",type:"bytes32"},{name:"salt",type:"bytes32"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const turnIn = {type:"function",name:"turnIn",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"incident",type:"bytes32"}],outputs:[]} as const;
export const turnedInAt = {type:"function",name:"turnedInAt",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"incident",type:"bytes32"}],outputs:[{name:"",type:"uint48"}]} as const;
export const withdrawBounty = {type:"function",name:"withdrawBounty",stateMutability:"nonpayable",inputs:[{name:"amount",type:"uint256"},{name:"to",type:"address"}],outputs:[]} as const;

export const bountiesAbi = [
  AuthorityUpdated,
  BountyAwarded,
  BountyDrawn,
  BountyTermsRefreshed,
  BountyWithdrawn,
  BudgetFunded,
  ReportCommitted,
  ReportRevealed,
  TurnedIn,
  allowanceLeft,
  authority,
  award,
  bountyAsset,
  bountyCreditOf,
  budget,
  commitReport,
  commitmentOf,
  draw,
  dueTo,
  fund,
  isConsumingScheduledOp,
  refreshTerms,
  reportOf,
  revealReport,
  setAuthority,
  turnIn,
  turnedInAt,
  withdrawBounty,
] as const;
