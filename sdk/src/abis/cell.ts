// Written by `npm run abis` from the compiled contracts. Do not edit.
export const CellFounded = {type:"event",name:"CellFounded",inputs:[{name:"admin",type:"address",indexed:true},{name:"deployer",type:"address",indexed:true}]} as const;
export const FunctionAssigned = {type:"event",name:"FunctionAssigned",inputs:[{name:"target",type:"address",indexed:true},{name:"selector",type:"bytes4",indexed:true},{name:"roleId",type:"uint64",indexed:true},{name:"capability",type:"uint8",indexed:false}]} as const;
export const MantleDefined = {type:"event",name:"MantleDefined",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"kind",type:"uint8",indexed:false},{name:"term",type:"uint32",indexed:false},{name:"maxTerms",type:"uint8",indexed:false}]} as const;
export const OperationCanceled = {type:"event",name:"OperationCanceled",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"nonce",type:"uint32",indexed:true}]} as const;
export const OperationCoSigned = {type:"event",name:"OperationCoSigned",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"nonce",type:"uint32",indexed:true},{name:"signer",type:"address",indexed:true}]} as const;
export const OperationExecuted = {type:"event",name:"OperationExecuted",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"nonce",type:"uint32",indexed:true}]} as const;
export const OperationScheduled = {type:"event",name:"OperationScheduled",inputs:[{name:"operationId",type:"bytes32",indexed:true},{name:"nonce",type:"uint32",indexed:true},{name:"schedule",type:"uint48",indexed:false},{name:"caller",type:"address",indexed:false},{name:"target",type:"address",indexed:false},{name:"data",type:"bytes",indexed:false}]} as const;
export const PolicyChanged = {type:"event",name:"PolicyChanged",inputs:[{name:"posture",type:"uint8",indexed:true},{name:"capability",type:"uint8",indexed:true},{name:"policy",type:"uint8",indexed:false}]} as const;
export const PostureChanged = {type:"event",name:"PostureChanged",inputs:[{name:"from",type:"uint8",indexed:true},{name:"to",type:"uint8",indexed:true},{name:"setter",type:"address",indexed:true},{name:"evidence",type:"bytes32",indexed:false}]} as const;
export const PostureDelayChanged = {type:"event",name:"PostureDelayChanged",inputs:[{name:"posture",type:"uint8",indexed:true},{name:"delay",type:"uint32",indexed:false}]} as const;
export const RoleAdminChanged = {type:"event",name:"RoleAdminChanged",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"admin",type:"uint64",indexed:true}]} as const;
export const RoleGrantDelayChanged = {type:"event",name:"RoleGrantDelayChanged",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"delay",type:"uint32",indexed:false},{name:"since",type:"uint48",indexed:false}]} as const;
export const RoleGranted = {type:"event",name:"RoleGranted",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"account",type:"address",indexed:true},{name:"delay",type:"uint32",indexed:false},{name:"since",type:"uint48",indexed:false},{name:"newMember",type:"bool",indexed:false}]} as const;
export const RoleGuardianChanged = {type:"event",name:"RoleGuardianChanged",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"guardian",type:"uint64",indexed:true}]} as const;
export const RoleLabel = {type:"event",name:"RoleLabel",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"label",type:"string",indexed:false}]} as const;
export const RoleRevoked = {type:"event",name:"RoleRevoked",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"account",type:"address",indexed:true}]} as const;
export const TargetAdminDelayUpdated = {type:"event",name:"TargetAdminDelayUpdated",inputs:[{name:"target",type:"address",indexed:true},{name:"delay",type:"uint32",indexed:false},{name:"since",type:"uint48",indexed:false}]} as const;
export const TargetClosed = {type:"event",name:"TargetClosed",inputs:[{name:"target",type:"address",indexed:true},{name:"closed",type:"bool",indexed:false}]} as const;
export const TargetFunctionRoleUpdated = {type:"event",name:"TargetFunctionRoleUpdated",inputs:[{name:"target",type:"address",indexed:true},{name:"selector",type:"bytes4",indexed:false},{name:"roleId",type:"uint64",indexed:true}]} as const;
export const TermBegan = {type:"event",name:"TermBegan",inputs:[{name:"roleId",type:"uint64",indexed:true},{name:"account",type:"address",indexed:true},{name:"begin",type:"uint48",indexed:false},{name:"end",type:"uint48",indexed:false},{name:"number",type:"uint8",indexed:false}]} as const;
export const ADMIN_ROLE = {type:"function",name:"ADMIN_ROLE",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint64"}]} as const;
export const CLOCK_MODE = {type:"function",name:"CLOCK_MODE",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"string"}]} as const;
export const PUBLIC_ROLE = {type:"function",name:"PUBLIC_ROLE",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint64"}]} as const;
export const adminCount = {type:"function",name:"adminCount",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const canCall = {type:"function",name:"canCall",stateMutability:"view",inputs:[{name:"caller",type:"address"},{name:"target",type:"address"},{name:"selector",type:"bytes4"}],outputs:[{name:"immediate",type:"bool"},{name:"delay",type:"uint32"}]} as const;
export const cancel = {type:"function",name:"cancel",stateMutability:"nonpayable",inputs:[{name:"caller",type:"address"},{name:"target",type:"address"},{name:"data",type:"bytes"}],outputs:[{name:"",type:"uint32"}]} as const;
export const clock = {type:"function",name:"clock",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint48"}]} as const;
export const coSign = {type:"function",name:"coSign",stateMutability:"nonpayable",inputs:[{name:"caller",type:"address"},{name:"target",type:"address"},{name:"data",type:"bytes"}],outputs:[{name:"operationId",type:"bytes32"}]} as const;
export const coSignatureOf = {type:"function",name:"coSignatureOf",stateMutability:"view",inputs:[{name:"operationId",type:"bytes32"}],outputs:[{name:"signer",type:"address"},{name:"nonce",type:"uint32"}]} as const;
export const consumeScheduledOp = {type:"function",name:"consumeScheduledOp",stateMutability:"nonpayable",inputs:[{name:"caller",type:"address"},{name:"data",type:"bytes"}],outputs:[]} as const;
export const currentPolicy = {type:"function",name:"currentPolicy",stateMutability:"view",inputs:[{name:"capability",type:"uint8"}],outputs:[{name:"policy",type:"uint8"},{name:"delay",type:"uint32"}]} as const;
export const delayOf = {type:"function",name:"delayOf",stateMutability:"view",inputs:[{name:"posture_",type:"uint8"}],outputs:[{name:"",type:"uint32"}]} as const;
export const deployer = {type:"function",name:"deployer",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const emergencyTime = {type:"function",name:"emergencyTime",stateMutability:"view",inputs:[],outputs:[{name:"sum",type:"uint256"}]} as const;
export const execute = {type:"function",name:"execute",stateMutability:"payable",inputs:[{name:"target",type:"address"},{name:"data",type:"bytes"}],outputs:[{name:"",type:"uint32"}]} as const;
export const expiration = {type:"function",name:"expiration",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const found = {type:"function",name:"found",stateMutability:"nonpayable",inputs:[{name:"admin",type:"address"}],outputs:[]} as const;
export const functionOf = {type:"function",name:"functionOf",stateMutability:"view",inputs:[{name:"target",type:"address"},{name:"selector",type:"bytes4"}],outputs:[{name:"isSet",type:"bool"},{name:"roleId",type:"uint64"},{name:"capability",type:"uint8"},{name:"since",type:"uint48"}]} as const;
export const getAccess = {type:"function",name:"getAccess",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"},{name:"account",type:"address"}],outputs:[{name:"since",type:"uint48"},{name:"currentDelay",type:"uint32"},{name:"pendingDelay",type:"uint32"},{name:"effect",type:"uint48"}]} as const;
export const getNonce = {type:"function",name:"getNonce",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"uint32"}]} as const;
export const getRoleAdmin = {type:"function",name:"getRoleAdmin",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"}],outputs:[{name:"",type:"uint64"}]} as const;
export const getRoleGrantDelay = {type:"function",name:"getRoleGrantDelay",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"}],outputs:[{name:"",type:"uint32"}]} as const;
export const getRoleGuardian = {type:"function",name:"getRoleGuardian",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"}],outputs:[{name:"",type:"uint64"}]} as const;
export const getSchedule = {type:"function",name:"getSchedule",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"uint48"}]} as const;
export const getTargetAdminDelay = {type:"function",name:"getTargetAdminDelay",stateMutability:"view",inputs:[{name:"target",type:"address"}],outputs:[{name:"",type:"uint32"}]} as const;
export const getTargetFunctionRole = {type:"function",name:"getTargetFunctionRole",stateMutability:"view",inputs:[{name:"target",type:"address"},{name:"selector",type:"bytes4"}],outputs:[{name:"",type:"uint64"}]} as const;
export const grantRole = {type:"function",name:"grantRole",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"account",type:"address"},{name:"executionDelay",type:"uint32"}],outputs:[]} as const;
export const hasRole = {type:"function",name:"hasRole",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"},{name:"account",type:"address"}],outputs:[{name:"isMember",type:"bool"},{name:"executionDelay",type:"uint32"}]} as const;
export const hashOperation = {type:"function",name:"hashOperation",stateMutability:"view",inputs:[{name:"caller",type:"address"},{name:"target",type:"address"},{name:"data",type:"bytes"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const holdsOver = {type:"function",name:"holdsOver",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"},{name:"account",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const isFounded = {type:"function",name:"isFounded",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bool"}]} as const;
export const isTargetClosed = {type:"function",name:"isTargetClosed",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const labelRole = {type:"function",name:"labelRole",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"label",type:"string"}],outputs:[]} as const;
export const mantleOf = {type:"function",name:"mantleOf",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"}],outputs:[{name:"kind",type:"uint8"},{name:"term",type:"uint32"},{name:"maxTerms",type:"uint8"}]} as const;
export const minSetback = {type:"function",name:"minSetback",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const multicall = {type:"function",name:"multicall",stateMutability:"nonpayable",inputs:[{name:"data",type:"bytes[]"}],outputs:[{name:"results",type:"bytes[]"}]} as const;
export const policyOf = {type:"function",name:"policyOf",stateMutability:"view",inputs:[{name:"posture_",type:"uint8"},{name:"capability",type:"uint8"}],outputs:[{name:"",type:"uint8"}]} as const;
export const posture = {type:"function",name:"posture",stateMutability:"view",inputs:[],outputs:[{name:"current",type:"uint8"},{name:"since",type:"uint48"}]} as const;
export const renounceRole = {type:"function",name:"renounceRole",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"callerConfirmation",type:"address"}],outputs:[]} as const;
export const revokeRole = {type:"function",name:"revokeRole",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"account",type:"address"}],outputs:[]} as const;
export const schedule = {type:"function",name:"schedule",stateMutability:"nonpayable",inputs:[{name:"target",type:"address"},{name:"data",type:"bytes"},{name:"when",type:"uint48"}],outputs:[{name:"operationId",type:"bytes32"},{name:"nonce",type:"uint32"}]} as const;
export const setFunction = {type:"function",name:"setFunction",stateMutability:"nonpayable",inputs:[{name:"target",type:"address"},{name:"selectors",type:"bytes4[]"},{name:"roleId",type:"uint64"},{name:"capability",type:"uint8"}],outputs:[]} as const;
export const setGrantDelay = {type:"function",name:"setGrantDelay",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"newDelay",type:"uint32"}],outputs:[]} as const;
export const setMantle = {type:"function",name:"setMantle",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"kind",type:"uint8"},{name:"term",type:"uint32"},{name:"maxTerms",type:"uint8"}],outputs:[]} as const;
export const setPolicy = {type:"function",name:"setPolicy",stateMutability:"nonpayable",inputs:[{name:"posture_",type:"uint8"},{name:"capability",type:"uint8"},{name:"policy",type:"uint8"}],outputs:[]} as const;
export const setPosture = {type:"function",name:"setPosture",stateMutability:"nonpayable",inputs:[{name:"to",type:"uint8"},{name:"evidence",type:"bytes32"}],outputs:[]} as const;
export const setPostureDelay = {type:"function",name:"setPostureDelay",stateMutability:"nonpayable",inputs:[{name:"posture_",type:"uint8"},{name:"delay",type:"uint32"}],outputs:[]} as const;
export const setRoleAdmin = {type:"function",name:"setRoleAdmin",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"admin",type:"uint64"}],outputs:[]} as const;
export const setRoleGuardian = {type:"function",name:"setRoleGuardian",stateMutability:"nonpayable",inputs:[{name:"roleId",type:"uint64"},{name:"guardian",type:"uint64"}],outputs:[]} as const;
export const setTargetAdminDelay = {type:"function",name:"setTargetAdminDelay",stateMutability:"pure",inputs:[{name:"",type:"address"},{name:"",type:"uint32"}],outputs:[]} as const;
export const setTargetClosed = {type:"function",name:"setTargetClosed",stateMutability:"pure",inputs:[{name:"",type:"address"},{name:"",type:"bool"}],outputs:[]} as const;
export const setTargetFunctionRole = {type:"function",name:"setTargetFunctionRole",stateMutability:"pure",inputs:[{name:"target",type:"address"},{name:"",type:"bytes4[]"},{name:"",type:"uint64"}],outputs:[]} as const;
export const termOf = {type:"function",name:"termOf",stateMutability:"view",inputs:[{name:"roleId",type:"uint64"},{name:"account",type:"address"}],outputs:[{name:"begin",type:"uint48"},{name:"end",type:"uint48"},{name:"number",type:"uint8"},{name:"restUntil",type:"uint48"}]} as const;
export const updateAuthority = {type:"function",name:"updateAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"},{name:"",type:"address"}],outputs:[]} as const;

export const cellAbi = [
  CellFounded,
  FunctionAssigned,
  MantleDefined,
  OperationCanceled,
  OperationCoSigned,
  OperationExecuted,
  OperationScheduled,
  PolicyChanged,
  PostureChanged,
  PostureDelayChanged,
  RoleAdminChanged,
  RoleGrantDelayChanged,
  RoleGranted,
  RoleGuardianChanged,
  RoleLabel,
  RoleRevoked,
  TargetAdminDelayUpdated,
  TargetClosed,
  TargetFunctionRoleUpdated,
  TermBegan,
  ADMIN_ROLE,
  CLOCK_MODE,
  PUBLIC_ROLE,
  adminCount,
  canCall,
  cancel,
  clock,
  coSign,
  coSignatureOf,
  consumeScheduledOp,
  currentPolicy,
  delayOf,
  deployer,
  emergencyTime,
  execute,
  expiration,
  found,
  functionOf,
  getAccess,
  getNonce,
  getRoleAdmin,
  getRoleGrantDelay,
  getRoleGuardian,
  getSchedule,
  getTargetAdminDelay,
  getTargetFunctionRole,
  grantRole,
  hasRole,
  hashOperation,
  holdsOver,
  isFounded,
  isTargetClosed,
  labelRole,
  mantleOf,
  minSetback,
  multicall,
  policyOf,
  posture,
  renounceRole,
  revokeRole,
  schedule,
  setFunction,
  setGrantDelay,
  setMantle,
  setPolicy,
  setPosture,
  setPostureDelay,
  setRoleAdmin,
  setRoleGuardian,
  setTargetAdminDelay,
  setTargetClosed,
  setTargetFunctionRole,
  termOf,
  updateAuthority,
] as const;
