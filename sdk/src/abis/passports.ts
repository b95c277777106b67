// Written by `npm run abis` from the compiled contracts. Do not edit.
export const ActorLeft = {type:"event",name:"ActorLeft",inputs:[{name:"account",type:"address",indexed:true},{name:"id",type:"uint256",indexed:true},{name:"home",type:"uint256",indexed:true},{name:"until",type:"uint48",indexed:false}]} as const;
export const ActorRebound = {type:"event",name:"ActorRebound",inputs:[{name:"account",type:"address",indexed:true},{name:"id",type:"uint256",indexed:true},{name:"home",type:"uint256",indexed:true}]} as const;
export const ActorReleased = {type:"event",name:"ActorReleased",inputs:[{name:"account",type:"address",indexed:true},{name:"home",type:"uint256",indexed:true}]} as const;
export const Approval = {type:"event",name:"Approval",inputs:[{name:"owner",type:"address",indexed:true},{name:"account",type:"address",indexed:true},{name:"id",type:"uint256",indexed:true}]} as const;
export const ApprovalForAll = {type:"event",name:"ApprovalForAll",inputs:[{name:"owner",type:"address",indexed:true},{name:"operator",type:"address",indexed:true},{name:"isApproved",type:"bool",indexed:false}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const CompromiseDeclared = {type:"event",name:"CompromiseDeclared",inputs:[{name:"id",type:"uint256",indexed:true},{name:"probationEnds",type:"uint48",indexed:false}]} as const;
export const ControlOfferCancelled = {type:"event",name:"ControlOfferCancelled",inputs:[{name:"id",type:"uint256",indexed:true},{name:"to",type:"address",indexed:true}]} as const;
export const ControlOffered = {type:"event",name:"ControlOffered",inputs:[{name:"id",type:"uint256",indexed:true},{name:"from",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"readyAt",type:"uint48",indexed:false},{name:"expiresAt",type:"uint48",indexed:false}]} as const;
export const ControlTransferred = {type:"event",name:"ControlTransferred",inputs:[{name:"id",type:"uint256",indexed:true},{name:"from",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"controlEpoch",type:"uint24",indexed:false}]} as const;
export const FeesSwept = {type:"event",name:"FeesSwept",inputs:[{name:"amount",type:"uint256",indexed:false}]} as const;
export const IdentityTermsRefreshed = {type:"event",name:"IdentityTermsRefreshed",inputs:[{name:"kinds",type:"tuple[4]",indexed:false,components:[{name:"bond",type:"uint88"},{name:"fee",type:"uint80"},{name:"cellCapacity",type:"uint24"},{name:"cellPeriod",type:"uint24"},{name:"sponsorCapacity",type:"uint16"},{name:"sponsorPeriod",type:"uint24"}]},{name:"tierBonds",type:"uint96[4]",indexed:false}]} as const;
export const Locked = {type:"event",name:"Locked",inputs:[{name:"tokenId",type:"uint256",indexed:false}]} as const;
export const MetadataSet = {type:"event",name:"MetadataSet",inputs:[{name:"agentId",type:"uint256",indexed:true},{name:"indexedMetadataKey",type:"string",indexed:true},{name:"metadataKey",type:"string",indexed:false},{name:"metadataValue",type:"bytes",indexed:false}]} as const;
export const MetadataUpdate = {type:"event",name:"MetadataUpdate",inputs:[{name:"_tokenId",type:"uint256",indexed:false}]} as const;
export const OperatorRemoved = {type:"event",name:"OperatorRemoved",inputs:[{name:"id",type:"uint256",indexed:true},{name:"operator",type:"address",indexed:true},{name:"by",type:"address",indexed:true}]} as const;
export const OperatorSet = {type:"event",name:"OperatorSet",inputs:[{name:"id",type:"uint256",indexed:true},{name:"operator",type:"address",indexed:true},{name:"scopes",type:"uint16",indexed:false},{name:"expiry",type:"uint48",indexed:false}]} as const;
export const PassportClosed = {type:"event",name:"PassportClosed",inputs:[{name:"id",type:"uint256",indexed:true},{name:"controller",type:"address",indexed:true},{name:"domain",type:"uint256",indexed:true},{name:"kind",type:"uint8",indexed:false},{name:"tier",type:"uint8",indexed:false},{name:"good",type:"bool",indexed:false},{name:"birth",type:"uint48",indexed:false},{name:"closedAt",type:"uint48",indexed:false},{name:"record",type:"bytes32",indexed:false}]} as const;
export const PassportIssued = {type:"event",name:"PassportIssued",inputs:[{name:"id",type:"uint256",indexed:true},{name:"controller",type:"address",indexed:true},{name:"payer",type:"address",indexed:true},{name:"kind",type:"uint8",indexed:false},{name:"declaredClass",type:"uint8",indexed:false},{name:"parentA",type:"uint256",indexed:false},{name:"parentB",type:"uint256",indexed:false}]} as const;
export const Registered = {type:"event",name:"Registered",inputs:[{name:"agentId",type:"uint256",indexed:true},{name:"agentURI",type:"string",indexed:false},{name:"owner",type:"address",indexed:true}]} as const;
export const TierChanged = {type:"event",name:"TierChanged",inputs:[{name:"id",type:"uint256",indexed:true},{name:"from",type:"uint8",indexed:false},{name:"to",type:"uint8",indexed:false}]} as const;
export const Transfer = {type:"event",name:"Transfer",inputs:[{name:"from",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"id",type:"uint256",indexed:true}]} as const;
export const URIUpdated = {type:"event",name:"URIUpdated",inputs:[{name:"agentId",type:"uint256",indexed:true},{name:"newURI",type:"string",indexed:false},{name:"updatedBy",type:"address",indexed:true}]} as const;
export const Unlocked = {type:"event",name:"Unlocked",inputs:[{name:"tokenId",type:"uint256",indexed:false}]} as const;
export const acceptControl = {type:"function",name:"acceptControl",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;
export const acceptControlAndMerge = {type:"function",name:"acceptControlAndMerge",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"beside",type:"uint256"},{name:"consents",type:"tuple[2]",components:[{name:"receipt",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"purpose",type:"uint8"},{name:"subject",type:"bytes32"},{name:"limits",type:"bytes32"},{name:"controlEpoch",type:"uint24"},{name:"nonce",type:"uint256"},{name:"deadline",type:"uint48"}]},{name:"signer",type:"address"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const approve = {type:"function",name:"approve",stateMutability:"payable",inputs:[{name:"",type:"address"},{name:"",type:"uint256"}],outputs:[]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const balanceOf = {type:"function",name:"balanceOf",stateMutability:"view",inputs:[{name:"owner",type:"address"}],outputs:[{name:"result",type:"uint256"}]} as const;
export const bindingOf = {type:"function",name:"bindingOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"home",type:"uint256"},{name:"roles",type:"uint32"},{name:"until",type:"uint48"},{name:"bound",type:"bool"}]}]} as const;
export const cancelOffer = {type:"function",name:"cancelOffer",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;
export const cancelWithdrawal = {type:"function",name:"cancelWithdrawal",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;
export const closePassport = {type:"function",name:"closePassport",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"digest",type:"bytes32"}]} as const;
export const completeWithdrawal = {type:"function",name:"completeWithdrawal",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"paid",type:"uint256"}]} as const;
export const controlEpochOf = {type:"function",name:"controlEpochOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"uint24"}]} as const;
export const controllerOf = {type:"function",name:"controllerOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"address"}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const exitRecordOf = {type:"function",name:"exitRecordOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const getAgentWallet = {type:"function",name:"getAgentWallet",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"address"}]} as const;
export const getApproved = {type:"function",name:"getApproved",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"address"}]} as const;
export const getMetadata = {type:"function",name:"getMetadata",stateMutability:"view",inputs:[{name:"id",type:"uint256"},{name:"key",type:"string"}],outputs:[{name:"value",type:"bytes"}]} as const;
export const isApprovedForAll = {type:"function",name:"isApprovedForAll",stateMutability:"pure",inputs:[{name:"",type:"address"},{name:"",type:"address"}],outputs:[{name:"",type:"bool"}]} as const;
export const isAuthorized = {type:"function",name:"isAuthorized",stateMutability:"view",inputs:[{name:"id",type:"uint256"},{name:"account",type:"address"},{name:"scope",type:"uint16"}],outputs:[{name:"",type:"bool"}]} as const;
export const isAuthorizedOrOwner = {type:"function",name:"isAuthorizedOrOwner",stateMutability:"view",inputs:[{name:"spender",type:"address"},{name:"id",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isInGoodStanding = {type:"function",name:"isInGoodStanding",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const issue = {type:"function",name:"issue",stateMutability:"nonpayable",inputs:[{name:"params",type:"tuple",components:[{name:"controller",type:"address"},{name:"kind",type:"uint8"},{name:"declaredClass",type:"uint8"},{name:"parentA",type:"uint256"},{name:"parentB",type:"uint256"},{name:"uri",type:"string"},{name:"bond",type:"uint96"},{name:"payer",type:"address"},{name:"deadline",type:"uint256"},{name:"signature",type:"bytes"}]},{name:"domain",type:"uint256"}],outputs:[{name:"id",type:"uint256"}]} as const;
export const kindTermsOf = {type:"function",name:"kindTermsOf",stateMutability:"view",inputs:[{name:"kind",type:"uint8"}],outputs:[{name:"",type:"tuple",components:[{name:"bond",type:"uint88"},{name:"fee",type:"uint80"},{name:"cellCapacity",type:"uint24"},{name:"cellPeriod",type:"uint24"},{name:"sponsorCapacity",type:"uint16"},{name:"sponsorPeriod",type:"uint24"}]}]} as const;
export const lastId = {type:"function",name:"lastId",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const locked = {type:"function",name:"locked",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"bool"}]} as const;
export const name = {type:"function",name:"name",stateMutability:"view",inputs:[],outputs:[{name:"",type:"string"}]} as const;
export const nonceOf = {type:"function",name:"nonceOf",stateMutability:"view",inputs:[{name:"account",type:"address"}],outputs:[{name:"",type:"uint256"}]} as const;
export const offerControl = {type:"function",name:"offerControl",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"to",type:"address"}],outputs:[]} as const;
export const offerOf = {type:"function",name:"offerOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"to",type:"address"},{name:"readyAt",type:"uint40"},{name:"expiresAt",type:"uint40"}]}]} as const;
export const operatorOf = {type:"function",name:"operatorOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"},{name:"operator",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"scopes",type:"uint16"},{name:"expiry",type:"uint40"},{name:"epoch",type:"uint24"}]}]} as const;
export const ownerOf = {type:"function",name:"ownerOf",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"owner",type:"address"}]} as const;
export const passport = {type:"function",name:"passport",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"view_",type:"tuple",components:[{name:"controller",type:"address"},{name:"kind",type:"uint8"},{name:"tier",type:"uint8"},{name:"declaredClass",type:"uint8"},{name:"birth",type:"uint48"},{name:"parentA",type:"uint256"},{name:"parentB",type:"uint256"},{name:"controlEpoch",type:"uint24"},{name:"operators",type:"uint16"},{name:"wallet",type:"address"},{name:"walletIsOwn",type:"bool"},{name:"leftAt",type:"uint48"},{name:"probationEnds",type:"uint48"}]}]} as const;
export const pendingFees = {type:"function",name:"pendingFees",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint256"}]} as const;
export const pruneOperator = {type:"function",name:"pruneOperator",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"operator",type:"address"}],outputs:[]} as const;
export const queueWithdrawal = {type:"function",name:"queueWithdrawal",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"amount",type:"uint256"}],outputs:[{name:"readyAt",type:"uint48"}]} as const;
export const rebind = {type:"function",name:"rebind",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"origin",type:"uint256"},{name:"ordered",type:"bool"}],outputs:[]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[],outputs:[]} as const;
export const register_ = {type:"function",name:"register",stateMutability:"nonpayable",inputs:[],outputs:[{name:"agentId",type:"uint256"}]} as const;
export const register_tuple = {type:"function",name:"register",stateMutability:"nonpayable",inputs:[{name:"params",type:"tuple",components:[{name:"controller",type:"address"},{name:"kind",type:"uint8"},{name:"declaredClass",type:"uint8"},{name:"uri",type:"string"},{name:"bond",type:"uint96"},{name:"deadline",type:"uint256"},{name:"signature",type:"bytes"}]}],outputs:[{name:"id",type:"uint256"}]} as const;
export const register_string_tupleArray = {type:"function",name:"register",stateMutability:"nonpayable",inputs:[{name:"agentURI",type:"string"},{name:"metadata",type:"tuple[]",components:[{name:"metadataKey",type:"string"},{name:"metadataValue",type:"bytes"}]}],outputs:[{name:"agentId",type:"uint256"}]} as const;
export const register_string = {type:"function",name:"register",stateMutability:"nonpayable",inputs:[{name:"agentURI",type:"string"}],outputs:[{name:"agentId",type:"uint256"}]} as const;
export const registerWithPermit = {type:"function",name:"registerWithPermit",stateMutability:"nonpayable",inputs:[{name:"params",type:"tuple",components:[{name:"controller",type:"address"},{name:"kind",type:"uint8"},{name:"declaredClass",type:"uint8"},{name:"uri",type:"string"},{name:"bond",type:"uint96"},{name:"deadline",type:"uint256"},{name:"signature",type:"bytes"}]},{name:"permit",type:"tuple",components:[{name:"value",type:"uint256"},{name:"deadline",type:"uint256"},{name:"v",type:"uint8"},{name:"r",type:"bytes32"},{name:"s",type:"bytes32"}]}],outputs:[{name:"id",type:"uint256"}]} as const;
export const releaseBinding = {type:"function",name:"releaseBinding",stateMutability:"nonpayable",inputs:[{name:"account",type:"address"}],outputs:[]} as const;
export const removeOperator = {type:"function",name:"removeOperator",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"operator",type:"address"}],outputs:[]} as const;
export const rotate = {type:"function",name:"rotate",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"newController",type:"address"},{name:"probationEnds",type:"uint48"}],outputs:[]} as const;
export const safeTransferFrom_address_address_uint256 = {type:"function",name:"safeTransferFrom",stateMutability:"payable",inputs:[{name:"",type:"address"},{name:"",type:"address"},{name:"",type:"uint256"}],outputs:[]} as const;
export const safeTransferFrom_address_address_uint256_bytes = {type:"function",name:"safeTransferFrom",stateMutability:"payable",inputs:[{name:"",type:"address"},{name:"",type:"address"},{name:"",type:"uint256"},{name:"",type:"bytes"}],outputs:[]} as const;
export const setAgentURI = {type:"function",name:"setAgentURI",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"uri",type:"string"}],outputs:[]} as const;
export const setAgentWallet = {type:"function",name:"setAgentWallet",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"newWallet",type:"address"},{name:"deadline",type:"uint256"},{name:"signature",type:"bytes"}],outputs:[]} as const;
export const setApprovalForAll = {type:"function",name:"setApprovalForAll",stateMutability:"pure",inputs:[{name:"",type:"address"},{name:"",type:"bool"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const setMetadata = {type:"function",name:"setMetadata",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"key",type:"string"},{name:"value",type:"bytes"}],outputs:[]} as const;
export const setOperator = {type:"function",name:"setOperator",stateMutability:"nonpayable",inputs:[{name:"params",type:"tuple",components:[{name:"id",type:"uint256"},{name:"operator",type:"address"},{name:"scopes",type:"uint16"},{name:"expiry",type:"uint48"},{name:"deadline",type:"uint256"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const setTier = {type:"function",name:"setTier",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"},{name:"tier",type:"uint8"}],outputs:[]} as const;
export const standing = {type:"function",name:"standing",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"view_",type:"tuple",components:[{name:"exists",type:"bool"},{name:"good",type:"bool"},{name:"quarantined",type:"bool"},{name:"kind",type:"uint8"},{name:"tier",type:"uint8"},{name:"controller",type:"address"},{name:"domain",type:"uint256"},{name:"warningEnds",type:"uint48"},{name:"probationEnds",type:"uint48"},{name:"suspensionEnds",type:"uint48"},{name:"exclusionEnds",type:"uint48"},{name:"quarantineEnds",type:"uint48"},{name:"bond",type:"uint256"},{name:"debt",type:"uint256"},{name:"reserve",type:"uint256"}]}]} as const;
export const supportsInterface = {type:"function",name:"supportsInterface",stateMutability:"pure",inputs:[{name:"id",type:"bytes4"}],outputs:[{name:"",type:"bool"}]} as const;
export const sweepFees = {type:"function",name:"sweepFees",stateMutability:"nonpayable",inputs:[],outputs:[{name:"amount",type:"uint256"}]} as const;
export const symbol = {type:"function",name:"symbol",stateMutability:"view",inputs:[],outputs:[{name:"",type:"string"}]} as const;
export const tierBonds = {type:"function",name:"tierBonds",stateMutability:"view",inputs:[],outputs:[{name:"",type:"uint96[4]"}]} as const;
export const tokenURI = {type:"function",name:"tokenURI",stateMutability:"view",inputs:[{name:"id",type:"uint256"}],outputs:[{name:"",type:"string"}]} as const;
export const transferFrom = {type:"function",name:"transferFrom",stateMutability:"payable",inputs:[{name:"",type:"address"},{name:"",type:"address"},{name:"",type:"uint256"}],outputs:[]} as const;
export const unsetAgentWallet = {type:"function",name:"unsetAgentWallet",stateMutability:"nonpayable",inputs:[{name:"id",type:"uint256"}],outputs:[]} as const;

export const passportsAbi = [
  ActorLeft,
  ActorRebound,
  ActorReleased,
  Approval,
  ApprovalForAll,
  AuthorityUpdated,
  CompromiseDeclared,
  ControlOfferCancelled,
  ControlOffered,
  ControlTransferred,
  FeesSwept,
  IdentityTermsRefreshed,
  Locked,
  MetadataSet,
  MetadataUpdate,
  OperatorRemoved,
  OperatorSet,
  PassportClosed,
  PassportIssued,
  Registered,
  TierChanged,
  Transfer,
  URIUpdated,
  Unlocked,
  acceptControl,
  acceptControlAndMerge,
  approve,
  authority,
  balanceOf,
  bindingOf,
  cancelOffer,
  cancelWithdrawal,
  closePassport,
  completeWithdrawal,
  controlEpochOf,
  controllerOf,
  eip712Domain,
  exitRecordOf,
  getAgentWallet,
  getApproved,
  getMetadata,
  isApprovedForAll,
  isAuthorized,
  isAuthorizedOrOwner,
  isConsumingScheduledOp,
  isInGoodStanding,
  issue,
  kindTermsOf,
  lastId,
  locked,
  name,
  nonceOf,
  offerControl,
  offerOf,
  operatorOf,
  ownerOf,
  passport,
  pendingFees,
  pruneOperator,
  queueWithdrawal,
  rebind,
  refreshTerms,
  register_,
  register_tuple,
  register_string_tupleArray,
  register_string,
  registerWithPermit,
  releaseBinding,
  removeOperator,
  rotate,
  safeTransferFrom_address_address_uint256,
  safeTransferFrom_address_address_uint256_bytes,
  setAgentURI,
  setAgentWallet,
  setApprovalForAll,
  setAuthority,
  setMetadata,
  setOperator,
  setTier,
  standing,
  supportsInterface,
  sweepFees,
  symbol,
  tierBonds,
  tokenURI,
  transferFrom,
  unsetAgentWallet,
] as const;
