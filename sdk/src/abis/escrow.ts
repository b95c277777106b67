// Written by `npm run abis` from the compiled contracts. Do not edit.
export const AssetAdmitted = {type:"event",name:"AssetAdmitted",inputs:[{name:"asset",type:"address",indexed:true},{name:"large",type:"uint256",indexed:false},{name:"capTimes",type:"uint256",indexed:false}]} as const;
export const AssetDismissed = {type:"event",name:"AssetDismissed",inputs:[{name:"asset",type:"address",indexed:true}]} as const;
export const AuthorityUpdated = {type:"event",name:"AuthorityUpdated",inputs:[{name:"authority",type:"address",indexed:false}]} as const;
export const BatchItemFailed = {type:"event",name:"BatchItemFailed",inputs:[{name:"index",type:"uint256",indexed:true},{name:"reason",type:"bytes",indexed:false}]} as const;
export const CreditDeposited = {type:"event",name:"CreditDeposited",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const DeliveryClaimed = {type:"event",name:"DeliveryClaimed",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"payee",type:"uint256",indexed:true},{name:"evidence",type:"bytes32",indexed:false},{name:"releasableAt",type:"uint48",indexed:false}]} as const;
export const EscrowOpened = {type:"event",name:"EscrowOpened",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"payer",type:"uint256",indexed:true},{name:"payee",type:"uint256",indexed:true},{name:"by",type:"address",indexed:false},{name:"delegation",type:"uint256",indexed:false},{name:"terms",type:"tuple",indexed:false,components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]}]} as const;
export const EscrowTermsRefreshed = {type:"event",name:"EscrowTermsRefreshed",inputs:[{name:"asset",type:"address",indexed:true},{name:"large",type:"uint256",indexed:false},{name:"leastWindow",type:"uint256",indexed:false}]} as const;
export const LaneClosed = {type:"event",name:"LaneClosed",inputs:[{name:"registry",type:"address",indexed:true},{name:"by",type:"address",indexed:true}]} as const;
export const LaneOpened = {type:"event",name:"LaneOpened",inputs:[{name:"registry",type:"address",indexed:true},{name:"liability",type:"address",indexed:false},{name:"forks",type:"address",indexed:false}]} as const;
export const MilestoneDisputed = {type:"event",name:"MilestoneDisputed",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"by",type:"uint256",indexed:true},{name:"arbitrator",type:"address",indexed:false},{name:"disputeID",type:"uint256",indexed:false},{name:"offer",type:"uint16",indexed:false},{name:"cost",type:"uint256",indexed:false}]} as const;
export const MilestoneRefunded = {type:"event",name:"MilestoneRefunded",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"payer",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:false},{name:"amount",type:"uint256",indexed:false},{name:"byPayee",type:"bool",indexed:false}]} as const;
export const MilestoneReleased = {type:"event",name:"MilestoneReleased",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"payee",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:false},{name:"amount",type:"uint256",indexed:false},{name:"reason",type:"uint8",indexed:false},{name:"evidence",type:"bytes32",indexed:false}]} as const;
export const ReleaseDelayed = {type:"event",name:"ReleaseDelayed",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"dueAt",type:"uint48",indexed:false}]} as const;
export const RoyaltyShared = {type:"event",name:"RoyaltyShared",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"sponsor",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false}]} as const;
export const Ruling = {type:"event",name:"Ruling",inputs:[{name:"arbitrator",type:"address",indexed:true},{name:"disputeID",type:"uint256",indexed:true},{name:"ruling",type:"uint256",indexed:false}]} as const;
export const RulingSettled = {type:"event",name:"RulingSettled",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"disputeID",type:"uint256",indexed:false},{name:"ruling",type:"uint256",indexed:false},{name:"asset",type:"address",indexed:false},{name:"toPayee",type:"uint256",indexed:false},{name:"toPayer",type:"uint256",indexed:false}]} as const;
export const SettlementRecorded = {type:"event",name:"SettlementRecorded",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"payer",type:"uint256",indexed:false},{name:"payee",type:"uint256",indexed:false},{name:"amount",type:"uint256",indexed:false}]} as const;
export const SettlementWithdrawn = {type:"event",name:"SettlementWithdrawn",inputs:[{name:"passport",type:"uint256",indexed:true},{name:"asset",type:"address",indexed:true},{name:"to",type:"address",indexed:true},{name:"amount",type:"uint256",indexed:false},{name:"paid",type:"uint256",indexed:false}]} as const;
export const SplitOffered = {type:"event",name:"SplitOffered",inputs:[{name:"escrow",type:"bytes32",indexed:true},{name:"index",type:"uint256",indexed:true},{name:"by",type:"uint256",indexed:true},{name:"disputeID",type:"uint256",indexed:false},{name:"offer",type:"uint16",indexed:false}]} as const;
export const actUnder = {type:"function",name:"actUnder",stateMutability:"payable",inputs:[{name:"delegation",type:"uint256"},{name:"call",type:"bytes"}],outputs:[{name:"result",type:"bytes"}]} as const;
export const admit = {type:"function",name:"admit",stateMutability:"nonpayable",inputs:[{name:"asset",type:"address"},{name:"large",type:"uint96"},{name:"capTimes",type:"uint16"}],outputs:[]} as const;
export const assetOf = {type:"function",name:"assetOf",stateMutability:"view",inputs:[{name:"asset",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"admitted",type:"bool"},{name:"held",type:"uint256"},{name:"large",type:"uint256"},{name:"cap",type:"uint256"},{name:"leastWindow",type:"uint32"}]}]} as const;
export const authority = {type:"function",name:"authority",stateMutability:"view",inputs:[],outputs:[{name:"",type:"address"}]} as const;
export const batch = {type:"function",name:"batch",stateMutability:"payable",inputs:[{name:"calls",type:"bytes[]"}],outputs:[{name:"done",type:"bool[]"}]} as const;
export const claimDelivery = {type:"function",name:"claimDelivery",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"},{name:"evidence",type:"bytes32"}],outputs:[]} as const;
export const closeLane = {type:"function",name:"closeLane",stateMutability:"nonpayable",inputs:[{name:"registry",type:"address"}],outputs:[]} as const;
export const creditOf = {type:"function",name:"creditOf",stateMutability:"view",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"earned",type:"uint256"},{name:"clear",type:"uint256"}]}]} as const;
export const deliveryDigest = {type:"function",name:"deliveryDigest",stateMutability:"view",inputs:[{name:"escrow",type:"bytes32"},{name:"index",type:"uint256"},{name:"evidence",type:"bytes32"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const depositCredit = {type:"function",name:"depositCredit",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"amount",type:"uint96"}],outputs:[]} as const;
export const dismiss = {type:"function",name:"dismiss",stateMutability:"nonpayable",inputs:[{name:"asset",type:"address"}],outputs:[]} as const;
export const dispute = {type:"function",name:"dispute",stateMutability:"payable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"},{name:"asPayer",type:"bool"},{name:"offer",type:"uint16"}],outputs:[{name:"disputeID",type:"uint256"}]} as const;
export const disputeOf = {type:"function",name:"disputeOf",stateMutability:"view",inputs:[{name:"arbitrator",type:"address"},{name:"disputeID",type:"uint256"}],outputs:[{name:"",type:"tuple",components:[{name:"milestone",type:"bytes23"},{name:"raisedAt",type:"uint48"},{name:"payerOffer",type:"uint16"},{name:"payeeOffer",type:"uint16"},{name:"payerOffered",type:"bool"},{name:"payeeOffered",type:"bool"},{name:"ruled",type:"bool"},{name:"ruling",type:"uint8"}]}]} as const;
export const eip712Domain = {type:"function",name:"eip712Domain",stateMutability:"view",inputs:[],outputs:[{name:"fields",type:"bytes1"},{name:"name",type:"string"},{name:"version",type:"string"},{name:"chainId",type:"uint256"},{name:"verifyingContract",type:"address"},{name:"salt",type:"bytes32"},{name:"extensions",type:"uint256[]"}]} as const;
export const emergencyWaitOf = {type:"function",name:"emergencyWaitOf",stateMutability:"pure",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]}],outputs:[{name:"",type:"uint256"}]} as const;
export const escrowId = {type:"function",name:"escrowId",stateMutability:"pure",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const finishRelease = {type:"function",name:"finishRelease",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"}],outputs:[]} as const;
export const isAcross = {type:"function",name:"isAcross",stateMutability:"view",inputs:[{name:"escrow",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const isConsumingScheduledOp = {type:"function",name:"isConsumingScheduledOp",stateMutability:"view",inputs:[],outputs:[{name:"",type:"bytes4"}]} as const;
export const isLarge = {type:"function",name:"isLarge",stateMutability:"view",inputs:[{name:"escrow",type:"bytes32"}],outputs:[{name:"",type:"bool"}]} as const;
export const laneOf = {type:"function",name:"laneOf",stateMutability:"view",inputs:[{name:"registry",type:"address"}],outputs:[{name:"",type:"tuple",components:[{name:"open",type:"bool"},{name:"liability",type:"address"},{name:"forks",type:"address"}]}]} as const;
export const milestoneKey = {type:"function",name:"milestoneKey",stateMutability:"pure",inputs:[{name:"escrow",type:"bytes32"},{name:"index",type:"uint256"}],outputs:[{name:"",type:"bytes32"}]} as const;
export const milestoneOf = {type:"function",name:"milestoneOf",stateMutability:"view",inputs:[{name:"escrow",type:"bytes32"},{name:"index",type:"uint256"}],outputs:[{name:"its",type:"tuple",components:[{name:"opened",type:"bool"},{name:"state",type:"uint8"},{name:"deliveredAt",type:"uint48"},{name:"dueAt",type:"uint48"},{name:"recorded",type:"bool"}]}]} as const;
export const offerSplit = {type:"function",name:"offerSplit",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"},{name:"disputeID",type:"uint256"},{name:"asPayer",type:"bool"},{name:"offer",type:"uint16"}],outputs:[]} as const;
export const open = {type:"function",name:"open",stateMutability:"payable",inputs:[{name:"params",type:"tuple",components:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"delegation",type:"uint256"}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const openLane = {type:"function",name:"openLane",stateMutability:"nonpayable",inputs:[{name:"registry",type:"address"},{name:"liability",type:"address"},{name:"forks",type:"address"}],outputs:[]} as const;
export const openWithPermit = {type:"function",name:"openWithPermit",stateMutability:"nonpayable",inputs:[{name:"params",type:"tuple",components:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"delegation",type:"uint256"}]},{name:"permit",type:"tuple",components:[{name:"value",type:"uint256"},{name:"deadline",type:"uint256"},{name:"v",type:"uint8"},{name:"r",type:"bytes32"},{name:"s",type:"bytes32"}]}],outputs:[{name:"",type:"bytes32"}]} as const;
export const recordSettled = {type:"function",name:"recordSettled",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"}],outputs:[]} as const;
export const refreshTerms = {type:"function",name:"refreshTerms",stateMutability:"nonpayable",inputs:[{name:"asset",type:"address"}],outputs:[]} as const;
export const refund = {type:"function",name:"refund",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"}],outputs:[]} as const;
export const release = {type:"function",name:"release",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"},{name:"proof",type:"tuple",components:[{name:"evidence",type:"bytes32"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const releaseAcross = {type:"function",name:"releaseAcross",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"},{name:"proof",type:"tuple",components:[{name:"evidence",type:"bytes32"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const releaseLarge = {type:"function",name:"releaseLarge",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"},{name:"proof",type:"tuple",components:[{name:"evidence",type:"bytes32"},{name:"signature",type:"bytes"}]}],outputs:[]} as const;
export const rule = {type:"function",name:"rule",stateMutability:"nonpayable",inputs:[{name:"disputeID",type:"uint256"},{name:"ruling",type:"uint256"}],outputs:[]} as const;
export const setAuthority = {type:"function",name:"setAuthority",stateMutability:"pure",inputs:[{name:"",type:"address"}],outputs:[]} as const;
export const settleRuling = {type:"function",name:"settleRuling",stateMutability:"nonpayable",inputs:[{name:"terms",type:"tuple",components:[{name:"payer",type:"uint256"},{name:"payee",type:"uint256"},{name:"asset",type:"address"},{name:"purpose",type:"uint8"},{name:"window",type:"uint32"},{name:"attestor",type:"address"},{name:"arbitrator",type:"address"},{name:"extraData",type:"bytes"},{name:"nonce",type:"uint256"},{name:"milestones",type:"tuple[]",components:[{name:"amount",type:"uint96"},{name:"deadline",type:"uint48"}]}]},{name:"index",type:"uint256"},{name:"disputeID",type:"uint256"}],outputs:[]} as const;
export const shareEarnings = {type:"function",name:"shareEarnings",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"}],outputs:[]} as const;
export const withdraw = {type:"function",name:"withdraw",stateMutability:"nonpayable",inputs:[{name:"passport",type:"uint256"},{name:"asset",type:"address"},{name:"to",type:"address"}],outputs:[{name:"paid",type:"uint256"}]} as const;
export const withdrawAfterExit = {type:"function",name:"withdrawAfterExit",stateMutability:"nonpayable",inputs:[{name:"exit",type:"tuple",components:[{name:"passport",type:"uint256"},{name:"controller",type:"address"},{name:"kind",type:"uint8"},{name:"tier",type:"uint8"},{name:"parentA",type:"uint256"},{name:"parentB",type:"uint256"},{name:"domain",type:"uint256"},{name:"good",type:"bool"},{name:"birth",type:"uint48"},{name:"closedAt",type:"uint48"}]},{name:"asset",type:"address"},{name:"to",type:"address"}],outputs:[{name:"paid",type:"uint256"}]} as const;

export const escrowAbi = [
  AssetAdmitted,
  AssetDismissed,
  AuthorityUpdated,
  BatchItemFailed,
  CreditDeposited,
  DeliveryClaimed,
  EscrowOpened,
  EscrowTermsRefreshed,
  LaneClosed,
  LaneOpened,
  MilestoneDisputed,
  MilestoneRefunded,
  MilestoneReleased,
  ReleaseDelayed,
  RoyaltyShared,
  Ruling,
  RulingSettled,
  SettlementRecorded,
  SettlementWithdrawn,
  SplitOffered,
  actUnder,
  admit,
  assetOf,
  authority,
  batch,
  claimDelivery,
  closeLane,
  creditOf,
  deliveryDigest,
  depositCredit,
  dismiss,
  dispute,
  disputeOf,
  eip712Domain,
  emergencyWaitOf,
  escrowId,
  finishRelease,
  isAcross,
  isConsumingScheduledOp,
  isLarge,
  laneOf,
  milestoneKey,
  milestoneOf,
  offerSplit,
  open,
  openLane,
  openWithPermit,
  recordSettled,
  refreshTerms,
  refund,
  release,
  releaseAcross,
  releaseLarge,
  rule,
  setAuthority,
  settleRuling,
  shareEarnings,
  withdraw,
  withdrawAfterExit,
] as const;
