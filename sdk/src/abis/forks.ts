// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const BirthTermsRefreshed = {type:"event",name:"BirthTermsRefreshed",inputs:[{name:"terms",type:"tuple",indexed:false,components:[{name:"threshold",type:"uint32"},{name:"period",type:"uint32"}]}]} as const;
export const MergeAgreed = {type:"event",name:"MergeAgreed",inputs:[{name:"founderA",type:"uint256",indexed:true},{name:"founderB",type:"uint256",indexed:true},{name:"subject",type:"bytes32",indexed:true}]} as const;
export const PassportDischarged = {type:"event",name:"PassportDischarged",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"origin",type:"uint256",indexed:true},{name:"haircut",type:"uint16",indexed:false},{name:"probation",type:"uint32",indexed:false}]} as const;
export const PassportForked = {type:"event",name:"PassportForked",inputs:[{name:"parent",type:"uint256",indexed:true},{name:"otherParent",type:"uint256",indexed:true},{name:"child",type:"uint256",indexed:true},{name:"controller",type:"address",indexed:false},{name:"caller",type:"address",indexed:false},{name:"bond",type:"uint256",indexed:false}]} as const;
export const PassportSpunOff = {type:"event",name:"PassportSpunOff",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"sponsor",type:"uint256",indexed:true},{name:"origin",type:"uint256",indexed:true},{name:"cover",type:"uint256",indexed:false},{name:"royalty",type:"uint16",indexed:false},{name:"tailEnds",type:"uint48",indexed:false},{name:"excusedCases",type:"uint256",indexed:false}]} as const;
export const SpinOffCancelled = {type:"event",name:"SpinOffCancelled",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"sponsor",type:"uint256",indexed:true},{name:"by",type:"address",indexed:false}]} as const;
export const SpinOffClaimEscrowed = {type:"event",name:"SpinOffClaimEscrowed",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"caseId",type:"bytes32",indexed:true},{name:"claimant",type:"uint256",indexed:true}]} as const;
export const SpinOffRequested = {type:"event",name:"SpinOffRequested",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"sponsor",type:"uint256",indexed:true},{name:"cover",type:"uint256",indexed:false},{name:"royalty",type:"uint16",indexed:false},{name:"tail",type:"uint32",indexed:false},{name:"readyAt",type:"uint48",indexed:false}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const birthTerms = {type:"function",name:"birthTerms",stateMutability:"view",inputs:[],outputs:[{name:"",type:"tuple",components:[{name:"threshold",type:"uint32"},{name:"period",type:"uint32"}]}]} as const;
export const cancelSpinOff = {type:"function",name:"cancelSpinOff",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const completeSpinOff = {type:"function",name:"completeSpinOff",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"caseIds",type:"bytes32[]"}],outputs:[]} as const;
export const discharge = {type:"function",name:"discharge",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"haircut",type:"uint16"},{name:"probation",type:"uint32"}],outputs:[]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const escrowClaim = {type:"function",name:"escrowClaim",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"caseId",type:"bytes32"}],outputs:[]} as const;
export const fork = {type:"function",name:"fork",stateMutability:"nonpayable",inputs:[{name:"params",type:"tuple",components:[{name:"parent",type:"uint256"},{name:"controller",type:"address"},{name:"kind",type:"uint8"},{name:"declaredClass",type:"uint8"},{name:"uri",type:"string"},{name:"bond",type:"uint96"},{name:"deadline",type:"uint256"},{name:"signature",type:"bytes"}]},{name:"consents",type:"tuple[]",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[{name:"child",type:"uint256"}]} as const;
export const forkFromTwo = {type:"function",name:"forkFromTwo",stateMutability:"nonpayable",inputs:[{name:"params",type:"tuple",components:[{name:"parent",type:"uint256"},{name:"controller",type:"address"},{name:"kind",type:"uint8"},{name:"declaredClass",type:"uint8"},{name:"uri",type:"string"},{name:"bond",type:"uint96"},{name:"deadline",type:"uint256"},{name:"signature",type:"bytes"}]},{name:"otherParent",type:"uint256"},{name:"consents",type:"tuple[]",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]},{name:"merges",type:"tuple[]",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[{name:"child",type:"uint256"}]} as const;
export const forkSubject = {type:"function",name:"forkSubject",stateMutability:"pure",inputs:[{name:"parent",type:"uint256"},{name:"otherParent",type:"uint256"},{name:"controller",type:"address"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const merge = {type:"function",name:"merge",stateMutability:"nonpayable",inputs:[{name:"a",type:"uint256"},{name:"b",type:"uint256"},{name:"merges",type:"tuple[]",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const mergeSubjectOf = {type:"function",name:"mergeSubjectOf",stateMutability:"view",inputs:[{name:"a",type:"uint256"},{name:"b",type:"uint256"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const requestSpinOff = {type:"function",name:"requestSpinOff",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"sponsor",type:"uint256"},{name:"cover",type:"uint96"},{name:"royalty",type:"uint16"},{name:"tail",type:"uint32"},{name:"deadline",type:"uint48"}]},{name:"sponsorSignature",type:"bytes"}],outputs:[{name:"readyAt",type:"uint48"}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const spinOffNonceOf = {type:"function",name:"spinOffNonceOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"uint256"}]} as const;
export const spinOffOf = {type:"function",name:"spinOffOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"sponsor",type:"uint40"},{name:"cover",type:"uint96"},{name:"royalty",type:"uint16"},{name:"tail",type:"uint32"},{name:"readyAt",type:"uint40"},{name:"sponsorEpoch",type:"uint24"}]}]} as const;
export const sponsorshipDigest = {type:"function",name:"sponsorshipDigest",stateMutability:"view",inputs:[{name:"terms",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"sponsor",type:"uint256"},{name:"cover",type:"uint96"},{name:"royalty",type:"uint16"},{name:"tail",type:"uint32"},{name:"deadline",type:"uint48"}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const sponsorshipOf = {type:"function",name:"sponsorshipOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"sponsor",type:"uint40"},{name:"cover",type:"uint96"},{name:"royalty",type:"uint16"},{name:"since",type:"uint40"},{name:"tailEnds",type:"uint40"}]}]} as const;

export const forksAbi = [
  AuthorityUpdated,
  BirthTermsRefreshed,
  MergeAgreed,
  PassportDischarged,
  PassportForked,
  PassportSpunOff,
  SpinOffCancelled,
  SpinOffClaimEscrowed,
  SpinOffRequested,
  authority,
  birthTerms,
  cancelSpinOff,
  completeSpinOff,
  discharge,
  eip712Domain,
  escrowClaim,
  fork,
  forkFromTwo,
  forkSubject,
  isConsumingScheduledOp,
  merge,
  mergeSubjectOf,
  refreshTerms,
  requestSpinOff,
  setAuthority,
  spinOffNonceOf,
  spinOffOf,
  sponsorshipDigest,
  sponsorshipOf,
] as const;
