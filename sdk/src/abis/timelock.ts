// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const CallExecuted = {type:"event",name:"CallExecuted",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"target",type:"address",indexed:false},{name:"value",type:"uint256",indexed:false},{name:"data",type:"bytes",indexed:false}]} as const;
export const CallSalt = {type:"event",name:"CallSalt",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"salt",type:"bytes32",indexed:false}]} as const;
export const CallScheduled = {type:"event",name:"CallScheduled",inputs:[{name:"id",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"target",type:"address",indexed:false},{name:"value",type:"uint256",indexed:false},{name:"data",type:"bytes",indexed:false},{name:"predecessor",type:"bytes32",indexed:false},{name:"delay",type:"uint256",indexed:false}]} as const;
export const Cancelled = {type:"event",name:"Cancelled",inputs:[{name:"id",type:"bytes32",indexed:true}]} as const;
export const MinDelayChange = {type:"event",name:"MinDelayChange",inputs:[{name:"oldDuration",type:"uint256",indexed:false},{name:"newDuration",type:"uint256",indexed:false}]} as const;
export const RoleAdminChanged = {type:"event",name:"RoleAdminChanged",inputs:[{name:"role",type:"bytes32",indexed:true},{name:"previousAdminRole",type:"bytes32",indexed:true},{name:"newAdminRole",type:"bytes32",indexed:true}]} as const;
export const RoleGranted = {type:"event",name:"RoleGranted",inputs:[{name:"role",type:"bytes32",indexed:true},{name:"account",type:"address",indexed:true},{name:"sender",type:"address",indexed:true}]} as const;
export const RoleRevoked = {type:"event",name:"RoleRevoked",inputs:[{name:"role",type:"bytes32",indexed:true},{name:"account",type:"address",indexed:true},{name:"sender",type:"address",indexed:true}]} as const;
export const CANCELLER_ROLE = {type:"function",name:"CANCELLER_ROLE",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes32"}]} as const;
export const DEFAULT_ADMIN_ROLE = {type:"function",name:"DEFAULT_ADMIN_ROLE",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes32"}]} as const;
export const EXECUTOR_ROLE = {type:"function",name:"EXECUTOR_ROLE",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes32"}]} as const;
export const PROPOSER_ROLE = {type:"function",name:"PROPOSER_ROLE",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes32"}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const cancel = {type:"function",name:"cancel",stateMutability:"nonpayable",inputs:[{name:"id",type:"bytes32"}],outputs:[]} as const;
export const execute = {type:"function",name:"execute",stateMutability:"payable",inputs:[{name:"target",type:"address"},{name:"value",type:"uint256"},{name:"payload",type:"bytes"},{name:"predecessor",type:"bytes32"},{name:"salt",type:"bytes32"}],outputs:[]} as const;
export const executeBatch = {type:"function",name:"executeBatch",stateMutability:"payable",inputs:[{name:"targets",type:"address[]"},{name:"values",type:"uint256[]"},{name:"payloads",type:"bytes[]"},{name:"predecessor",type:"bytes32"},{name:"salt",type:"bytes32"}],outputs:[]} as const;
export const getMinDelay = {type:"function",name:"getMinDelay",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const getOperationState = {type:"function",name:"getOperationState",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"uint8"}]} as const;
export const getRoleAdmin = {type:"function",name:"getRoleAdmin",stateMutability:"view",inputs:[{name:"role",type:"bytes32"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const getTimestamp = {type:"function",name:"getTimestamp",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"uint256"}]} as const;
export const grantRole = {type:"function",name:"grantRole",stateMutability:"nonpayable",inputs:[{name:"role",type:"bytes32"},{name:"account",type:"address"}],outputs:[]} as const;
export const hasRole = {type:"function",name:"hasRole",stateMutability:"view",inputs:[{name:"role",type:"bytes32"},{name:"account",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const hashOperation = {type:"function",name:"hashOperation",stateMutability:"pure",inputs:[{name:"target",type:"address"},{name:"value",type:"uint256"},{name:"data",type:"bytes"},{name:"predecessor",type:"bytes32"},{name:"salt",type:"bytes32"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const hashOperationBatch = {type:"function",name:"hashOperationBatch",stateMutability:"pure",inputs:[{name:"targets",type:"address[]"},{name:"values",type:"uint256[]"},{name:"payloads",type:"bytes[]"},{name:"predecessor",type:"bytes32"},{name:"salt",type:"bytes32"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isOperation = {type:"function",name:"isOperation",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const isOperationDone = {type:"function",name:"isOperationDone",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const isOperationPending = {type:"function",name:"isOperationPending",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const isOperationReady = {type:"function",name:"isOperationReady",stateMutability:"view",inputs:[{name:"id",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const onERC1155BatchReceived = {type:"function",name:"onERC1155BatchReceived",stateMutability:"nonpayable",inputs:[{name:"",type:"address"},{name:"",type:"address"},{name:"",type:"uint256[]"},{name:"",type:"uint256[]"},{name:"",type:"bytes"}],outputs:[{name:"",type:"bytes4"}]} as const;
export const onERC1155Received = {type:"function",name:"onERC1155Received",stateMutability:"nonpayable",inputs:[{name:"",type:"address"},{name:"",type:"address"},{name:"",type:"uint256"},{name:"",type:"uint256"},{name:"",type:"bytes"}],outputs:[{name:"",type:"bytes4"}]} as const;
export const onERC721Received = {type:"function",name:"onERC721Received",stateMutability:"nonpayable",inputs:[{name:"",type:"address"},{name:"",type:"address"},{name:"",type:"uint256"},{name:"",type:"bytes"}],outputs:[{name:"",type:"bytes4"}]} as const;
export const renounceRole = {type:"function",name:"renounceRole",stateMutability:"nonpayable",inputs:[{name:"role",type:"bytes32"},{name:"callerConfirmation",type:"address"}],outputs:[]} as const;
export const revokeRole = {type:"function",name:"revokeRole",stateMutability:"nonpayable",inputs:[{name:"role",type:"bytes32"},{name:"account",type:"address"}],outputs:[]} as const;
export const schedule = {type:"function",name:"schedule",stateMutability:"nonpayable",inputs:[{name:"target",type:"address"},{name:"value",type:"uint256"},{name:"data",type:"bytes"},{name:"predecessor",type:"bytes32"},{name:"salt",type:"bytes32"},{name:"delay",type:"uint256"}],outputs:[]} as const;
export const scheduleBatch = {type:"function",name:"scheduleBatch",stateMutability:"nonpayable",inputs:[{name:"targets",type:"address[]"},{name:"values",type:"uint256[]"},{name:"payloads",type:"bytes[]"},{name:"predecessor",type:"bytes32"},{name:"salt",type:"bytes32"},{name:"delay",type:"uint256"}],outputs:[]} as const;
export const scheduleRecovery = {type:"function",name:"scheduleRecovery",stateMutability:"nonpayable",inputs:[{name:"data",type:"bytes"},{name:"salt",type:"bytes32"}],outputs:[{name:"id",type:"bytes32"}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const supportsInterface = {type:"function",name:"supportsInterface",stateMutability:"view",inputs:[{name:"interfaceId",type:"bytes4"}],outputs:[{name:"",type:"bool"}]} as const;
export const updateDelay = {type:"function",name:"updateDelay",stateMutability:"nonpayable",inputs:[{name:"newDelay",type:"uint256"}],outputs:[]} as const;

export const timelockAbi = [
  AuthorityUpdated,
  CallExecuted,
  CallSalt,
  CallScheduled,
  Cancelled,
  MinDelayChange,
  RoleAdminChanged,
  RoleGranted,
  RoleRevoked,
  CANCELLER_ROLE,
  DEFAULT_ADMIN_ROLE,
  EXECUTOR_ROLE,
  PROPOSER_ROLE,
  authority,
  cancel,
  execute,
  executeBatch,
  getMinDelay,
  getOperationState,
  getRoleAdmin,
  getTimestamp,
  grantRole,
  hasRole,
  hashOperation,
  hashOperationBatch,
  isConsumingScheduledOp,
  isOperation,
  isOperationDone,
  isOperationPending,
  isOperationReady,
  onERC1155BatchReceived,
  onERC1155Received,
  onERC721Received,
  renounceRole,
  revokeRole,
  schedule,
  scheduleBatch,
  scheduleRecovery,
  setAuthority,
  supportsInterface,
  updateDelay,
] as const;
