// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const EIP712DomainChanged = {type:"event",name:"EIP712DomainChanged",inputs:[]} as const;
export const LegExecuted = {type:"event",name:"LegExecuted",inputs:[{name:"orderHash",type:"bytes32",indexed:true},{name:"leg",type:"uint256",indexed:true},{name:"kind",type:"uint8",indexed:true},{name:"executor",type:"address",indexed:false}]} as const;
export const OrderAnnulled = {type:"event",name:"OrderAnnulled",inputs:[{name:"orderHash",type:"bytes32",indexed:true}]} as const;
export const OrderClosed = {type:"event",name:"OrderClosed",inputs:[{name:"orderHash",type:"bytes32",indexed:true},{name:"done",type:"uint256",indexed:false}]} as const;
export const OrderFiled = {type:"event",name:"OrderFiled",inputs:[{name:"orderHash",type:"bytes32",indexed:true},{name:"respondent",type:"uint256",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"order",type:"tuple",indexed:false,components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"readyAt",type:"uint48",indexed:false},{name:"expiresAt",type:"uint48",indexed:false}]} as const;
export const annul = {type:"function",name:"annul",stateMutability:"nonpayable",inputs:[{name:"orderHash",type:"bytes32"},{name:"signatures",type:"tuple[]",components:[{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const close = {type:"function",name:"close",stateMutability:"nonpayable",inputs:[{name:"orderHash",type:"bytes32"}],outputs:[]} as const;
export const discoveryLimit = {type:"function",name:"discoveryLimit",stateMutability:"pure",inputs:[],outputs:[{name:"",type:"uint32"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const execute = {type:"function",name:"execute",stateMutability:"nonpayable",inputs:[{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"leg",type:"uint256"}],outputs:[]} as const;
export const file = {type:"function",name:"file",stateMutability:"nonpayable",inputs:[{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]},{name:"signatures",type:"tuple[]",components:[{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[{name:"orderHash",type:"bytes32"}]} as const;
export const hashAnnulment = {type:"function",name:"hashAnnulment",stateMutability:"view",inputs:[{name:"orderHash",type:"bytes32"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const hashOrder = {type:"function",name:"hashOrder",stateMutability:"view",inputs:[{name:"order",type:"tuple",components:[{name:"incident",type:"bytes32"},{name:"respondent",type:"uint256"},{name:"claimant",type:"uint256"},{name:"claim",type:"uint96"},{name:"actAt",type:"uint48"},{name:"discoveredAt",type:"uint48"},{name:"evidence",type:"bytes32"},{name:"nonce",type:"uint256"},{name:"legs",type:"tuple[]",components:[{name:"kind",type:"uint8"},{name:"payload",type:"bytes"}]}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isExecutable = {type:"function",name:"isExecutable",stateMutability:"view",inputs:[{name:"orderHash",type:"bytes32"},{name:"leg",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const orderOf = {type:"function",name:"orderOf",stateMutability:"view",inputs:[{name:"orderHash",type:"bytes32"}],outputs:[{name:"",type:"tuple",components:[{name:"status",type:"uint8"},{name:"reserves",type:"bool"},{name:"legs",type:"uint256"},{name:"done",type:"uint256"},{name:"readyAt",type:"uint48"},{name:"expiresAt",type:"uint48"}]}]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const signers = {type:"function",name:"signers",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address[]"}]} as const;
export const threshold = {type:"function",name:"threshold",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;

export const interimCourtAbi = [
  AuthorityUpdated,
  EIP712DomainChanged,
  LegExecuted,
  OrderAnnulled,
  OrderClosed,
  OrderFiled,
  annul,
  authority,
  close,
  discoveryLimit,
  eip712Domain,
  execute,
  file,
  hashAnnulment,
  hashOrder,
  isConsumingScheduledOp,
  isExecutable,
  orderOf,
  setAuthority,
  signers,
  threshold,
] as const;
