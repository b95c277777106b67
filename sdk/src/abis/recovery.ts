// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const CompromiseReported = {type:"event",name:"CompromiseReported",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"oldController",type:"address",indexed:true},{name:"report",type:"bytes32",indexed:true},{name:"approvedAt",type:"uint48",indexed:false},{name:"probationEnds",type:"uint48",indexed:false}]} as const;
export const GuardianChangeCancelled = {type:"event",name:"GuardianChangeCancelled",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"digest",type:"bytes32",indexed:false}]} as const;
export const GuardiansChanged = {type:"event",name:"GuardiansChanged",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"guardians",type:"address[]",indexed:false},{name:"threshold",type:"uint8",indexed:false},{name:"version",type:"uint256",indexed:false}]} as const;
export const GuardiansProposed = {type:"event",name:"GuardiansProposed",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"guardians",type:"address[]",indexed:false},{name:"threshold",type:"uint8",indexed:false},{name:"digest",type:"bytes32",indexed:false},{name:"readyAt",type:"uint48",indexed:false}]} as const;
export const RecoveryApprovalRevoked = {type:"event",name:"RecoveryApprovalRevoked",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"guardian",type:"address",indexed:true},{name:"newController",type:"address",indexed:true},{name:"approvals",type:"uint256",indexed:false}]} as const;
export const RecoveryApproved = {type:"event",name:"RecoveryApproved",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"guardian",type:"address",indexed:true},{name:"newController",type:"address",indexed:true},{name:"compromised",type:"bool",indexed:false},{name:"report",type:"bytes32",indexed:false},{name:"approvals",type:"uint256",indexed:false},{name:"threshold",type:"uint256",indexed:false}]} as const;
export const RotationCancelled = {type:"event",name:"RotationCancelled",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"newController",type:"address",indexed:true},{name:"by",type:"address",indexed:false}]} as const;
export const RotationCompleted = {type:"event",name:"RotationCompleted",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"from",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"ordered",type:"bool",indexed:false},{name:"compromised",type:"bool",indexed:false}]} as const;
export const RotationStarted = {type:"event",name:"RotationStarted",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"newController",type:"address",indexed:true},{name:"ordered",type:"bool",indexed:false},{name:"courtOnly",type:"bool",indexed:false},{name:"compromised",type:"bool",indexed:false},{name:"report",type:"bytes32",indexed:false},{name:"readyAt",type:"uint48",indexed:false},{name:"expiresAt",type:"uint48",indexed:false}]} as const;
export const acceptRecovery = {type:"function",name:"acceptRecovery",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const acceptanceWindow = {type:"function",name:"acceptanceWindow",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const activateGuardians = {type:"function",name:"activateGuardians",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"guardians",type:"address[]"},{name:"threshold",type:"uint8"}],outputs:[]} as const;
export const approvalsOf = {type:"function",name:"approvalsOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"newController",type:"address"},{name:"compromised",type:"bool"},{name:"report",type:"bytes32"}],outputs:[{name:"",type:"uint256"}]} as const;
export const approveRecovery = {type:"function",name:"approveRecovery",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"newController",type:"address"},{name:"compromised",type:"bool"},{name:"report",type:"bytes32"}],outputs:[{name:"started",type:"bool"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const cancelGuardianChange = {type:"function",name:"cancelGuardianChange",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const cancelRecovery = {type:"function",name:"cancelRecovery",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const compromiseOf = {type:"function",name:"compromiseOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"report",type:"bytes32"},{name:"approvedAt",type:"uint48"},{name:"rotatedAt",type:"uint48"},{name:"probationEnds",type:"uint48"}]}]} as const;
export const compromiseProbation = {type:"function",name:"compromiseProbation",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const frozenUntil = {type:"function",name:"frozenUntil",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"uint48"}]} as const;
export const guardianChangeOf = {type:"function",name:"guardianChangeOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"digest",type:"bytes32"},{name:"readyAt",type:"uint48"}]}]} as const;
export const guardiansOf = {type:"function",name:"guardiansOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"guardians",type:"address[]"},{name:"threshold",type:"uint8"},{name:"version",type:"uint32"}]}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isPending = {type:"function",name:"isPending",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const maxGuardians = {type:"function",name:"maxGuardians",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const proposeGuardians = {type:"function",name:"proposeGuardians",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"guardians",type:"address[]"},{name:"threshold",type:"uint8"}],outputs:[{name:"readyAt",type:"uint48"}]} as const;
export const refuseRecovery = {type:"function",name:"refuseRecovery",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"}],outputs:[]} as const;
export const revokeApproval = {type:"function",name:"revokeApproval",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"newController",type:"address"},{name:"compromised",type:"bool"},{name:"report",type:"bytes32"}],outputs:[]} as const;
export const rotationOf = {type:"function",name:"rotationOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"newController",type:"address"},{name:"readyAt",type:"uint48"},{name:"expiresAt",type:"uint48"},{name:"ordered",type:"bool"},{name:"courtOnly",type:"bool"},{name:"compromised",type:"bool"},{name:"report",type:"bytes32"}]}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const transferControl = {type:"function",name:"transferControl",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"newController",type:"address"}],outputs:[]} as const;

export const recoveryAbi = [
  AuthorityUpdated,
  CompromiseReported,
  GuardianChangeCancelled,
  GuardiansChanged,
  GuardiansProposed,
  RecoveryApprovalRevoked,
  RecoveryApproved,
  RotationCancelled,
  RotationCompleted,
  RotationStarted,
  acceptRecovery,
  acceptanceWindow,
  activateGuardians,
  approvalsOf,
  approveRecovery,
  authority,
  cancelGuardianChange,
  cancelRecovery,
  compromiseOf,
  compromiseProbation,
  frozenUntil,
  guardianChangeOf,
  guardiansOf,
  isConsumingScheduledOp,
  isPending,
  maxGuardians,
  proposeGuardians,
  refuseRecovery,
  revokeApproval,
  rotationOf,
  setAuthority,
  transferControl,
] as const;
