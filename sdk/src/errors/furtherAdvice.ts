import { justiceAdvice } from "./justiceAdvice.js";

/** The sentences of founding, escrows, constraints, delegations and reputation. */
const marketAdvice: Readonly<Record<string, string>> = {
  // --- Factory
  CellFactory_AddressTaken: "{module} stands already. Use it, or deploy under another salt.",
  CellFactory_NothingDeployed:
    "{module} was made and has no code: the creation code answered with none. Give the creation code of a contract.",
  // --- Founders' timelock
  FoundersTimelock_DelayOutOfBounds: "A least delay of {delay} s is out of bounds. Choose between {min} and {max} s.",
  FoundersTimelock_NotARecovery:
    "{data} is not the grant of an office, and nothing else can be proposed as a recovery. Use `client.constitution.propose`.",
  TimelockInvalidOperationLength:
    "The batch has {targets} targets, {values} values and {payloads} payloads. Give as many of each.",
  TimelockInsufficientDelay: "A delay of {delay} s is too short. Wait at least {minDelay} s.",
  TimelockUnexpectedOperationState:
    "Operation {operationId} is not in the state that this needs: it was proposed already, is not ready, or is done. Look with `client.constitution.proposal`.",
  TimelockUnexecutedPredecessor: "Operation {predecessorId} comes first. Execute it.",
  TimelockUnauthorizedCaller: "Only the timelock itself does this, not {caller}. Propose it to the timelock.",
  AccessControlUnauthorizedAccount: "{account} may not do this at the timelock. Use a founder in term.",
  AccessControlBadConfirmation: "A role is renounced only for the caller itself. Pass the caller's own address.",
  // --- Amnesty
  Amnesty_ActsTooRecent:
    "A window covers acts before {latest} at the latest, not up to {actsBefore}. Give an earlier moment.",
  Amnesty_AssetTakesFee:
    "{arrived} of {sent} units of {asset} arrived: it takes a fee on transfers. Such assets are not admitted; use another.",
  Amnesty_BadLength: "A window cannot be open for {length} s. Give it a second at least and {longest} s at most.",
  Amnesty_DeclaredBefore: "Passport {passport} declared statement {statement} already, at {since}. Once is enough.",
  Amnesty_GraveGround:
    "No amnesty covers {ground}: coercion, theft, sabotage and identity fraud are for a court. Leave it out.",
  Amnesty_GroundCount: "{grounds} grounds are named. Name 1 to {most}.",
  Amnesty_GroundNotCovered: "The open window does not cover {ground}. Declare only what it covers.",
  Amnesty_NoCredit: "Nothing is held for {account}. There is nothing to collect.",
  Amnesty_NoStatement: "A declaration needs the hash of its statement. Give one that is not zero.",
  Amnesty_NotController:
    "{caller} does not control passport {passport}. Only its controller declares for it; send from there.",
  Amnesty_NotOpen: "No window is open; the last closed at {closedAt}. Wait for the next.",
  Amnesty_OwnDomain:
    "{victim} is of the member's own domain {domain}. Restitution goes to a victim outside of it; name that one.",
  Amnesty_TooSoon: "The last window is too near. The next may open at {from}; open it then.",
  Amnesty_ZeroAddress: "A payee or a part of the wiring is the zero address. Name another.",
  // --- Escrow
  Escrow_AlreadyDelivered:
    "Delivery of milestone {index} of escrow {escrow} was claimed at {claimedAt}. Wait for the payer, or release it when the window is over.",
  Escrow_AlreadyOffered:
    "Passport {passport} gave its offer in dispute {disputeID}, and it stands. Wait for the other side or the ruling.",
  Escrow_AlreadyOpen:
    "Escrow {escrow} of exactly these terms stands already. Use it, or open another with another nonce.",
  Escrow_AlreadyRecorded: "Milestone {index} of escrow {escrow} is in the record already. Once is enough.",
  Escrow_AlreadyRuled: "{arbitrator} ruled dispute {disputeID} already. Settle it with `client.escrow.settleRuling`.",
  Escrow_AmountTooLarge: "The milestones come to {amount} units. Keep them within {most} together.",
  Escrow_ArbitratorRefused:
    "Passport {payee} bound itself to other arbitrators than {arbitrator}. Name one of `client.constraints.arbitrators`.",
  Escrow_AssetNotAdmitted:
    "No new escrows are opened in {asset}. Use an asset that `client.escrow.asset` shows as admitted.",
  Escrow_AssetShort:
    "{held} units of {asset} are owed, and {balance} are there. No new money mixes with old losses: use another asset.",
  Escrow_AssetTakesFee:
    "{arrived} of {sent} units of {asset} arrived: it takes a fee on transfers. Such assets are not admitted; use another.",
  Escrow_BadDeadline:
    "Deadline {deadline} of milestone {index} is not ahead, or too far. Choose a moment in the future.",
  Escrow_BadEncoding:
    "The terms have gaps or dirt between their fields: extraData is at {extraDataAt}, milestones at {milestonesAt}. Encode them with the ABI as it is, as the SDK does.",
  Escrow_BadLane:
    "{registry}, {liability} and {forks} are not the three contracts of another cell. Give its Passports, its Liability and its Forks.",
  Escrow_BadOffer: "An offer of {offer} bps is above the whole. Offer 0 to 10,000.",
  Escrow_BadRecipient: "Nothing can be paid to {to}. Name another address.",
  Escrow_BadThreshold:
    "A large threshold of {large} units and a cap of {capTimes} times that do not fit. Use a threshold above zero and a cap of 1 to 65,535 times.",
  Escrow_BatchTooLong: "{items} calls are in the batch. Put at most {most} in one.",
  Escrow_CreditTooLow:
    "{asked} units are asked, and passport {passport} has {available}. Ask for no more, or deposit credit.",
  Escrow_DeadlineOver:
    "The deadline of milestone {index} of escrow {escrow} was {deadline}. Delivery counts no more: the payer may release it, or it is refunded.",
  Escrow_DisputeExists:
    "{arbitrator} gave the number {disputeID} to an earlier dispute, so it cannot be told apart. Its arbitrator is faulty; settle with the other side.",
  Escrow_EmptyMilestone: "Milestone {index} pays nothing. Give it an amount above zero.",
  Escrow_LaneClosed:
    "No lane to the cell of {registry} is open. What its passports were paid is held until the charter opens it again.",
  Escrow_MilestoneCount: "{count} milestones do not fit. Give an escrow 1 to {most}.",
  Escrow_NoArbitrator: "The terms name no arbitrator. Name who rules on disputes; the cell's court is one.",
  Escrow_NoCredit: "Passport {passport} has no credit in {asset}. Look with `client.escrow.credit` first.",
  Escrow_NoDelegatedCoin:
    "Delegation {delegation} cannot spend the chain's coin, which nobody can draw from a controller. Send from the controller, or use a token.",
  Escrow_NotAuthorised:
    "{caller} neither controls passport {passport} nor may act for it. Send from its controller, an operator, or with a delegation.",
  Escrow_NotCoSigned:
    "In this posture so large a release needs a co-signature. Have an officer call `client.posture.coSign` for operation {operation}.",
  Escrow_NotInGoodStanding:
    "Passport {passport}, or its domain, is not in good standing. Settle its debt or sanction first.",
  Escrow_NotLeaver:
    "{caller} did not control passport {passport} when it closed, or it is not closed. Send from who controlled it at the end.",
  Escrow_NotRefundable:
    "Nothing refunds milestone {index} of escrow {escrow} now. The payee may at once, anyone from {from} (where that is not 0), and a ruling at any time.",
  Escrow_NotReleasable:
    "Nothing releases milestone {index} of escrow {escrow} now. The payer may at once, anyone with the attestor's proof, and anyone from {from} (where that is not 0).",
  Escrow_NotRuled:
    "{arbitrator} has not ruled dispute {disputeID}, and has time until {from}. Settle it after the ruling.",
  Escrow_OffersClosed: "Offers in dispute {disputeID} closed at {since}. Wait for the ruling.",
  Escrow_OtherDelegation:
    "Delegation {delegation} is not of passport {passport}. Name a delegation of the one that pays.",
  Escrow_SameDomain:
    "Both sides of escrow {escrow} are of one domain, which says nothing about either. It is not recorded; nothing is to be done.",
  Escrow_SamePassport: "Passport {passport} would pay itself. Name two passports.",
  Escrow_StillWaits: "Milestone {index} of escrow {escrow} waits out an emergency. Finish its release from {dueAt}.",
  Escrow_TooLateToDispute:
    "Milestone {index} of escrow {escrow} could be disputed until {latest}. It can only be released or refunded now.",
  Escrow_Unknown: "There is no escrow {escrow} of these terms. Give exactly the terms that it was opened with.",
  Escrow_UnknownDispute:
    "{arbitrator} has no dispute {disputeID} here, or it is about another milestone. Check number and milestone.",
  Escrow_UnknownMilestone: "Escrow {escrow} has no milestone {index}. Count them from 0.",
  Escrow_WindowTooShort: "A window of {window} s is too short. Give the payer at least {least} s to look.",
  Escrow_WrongDoor:
    "Escrow {escrow} belongs to the other door (large: {large}). Use `releaseLarge` for a large one, `release` for another.",
  Escrow_WrongLane:
    "Escrow {escrow} belongs to another door (across: {across}). Use `releaseAcross` where the payee is of another cell, and only there.",
  Escrow_WrongState:
    "Milestone {index} of escrow {escrow} is {state}, and this call needs another state. Look with `client.escrow.milestone`.",
  Escrow_WrongValue: "{due} wei are due, and {sent} were sent. Send exactly what is due; 0 where the asset is a token.",
  Escrow_ZeroAddress: "A part of the escrow's wiring is the zero address. Deploy it with all its parts.",
  // --- Constraints
  Constraints_ArbitratorRefused:
    "Passport {passport} does not accept {arbitrator}. Name one of `client.constraints.arbitrators`.",
  Constraints_LockNotLater:
    "Passport {passport} has forbidden forks until {present}, and {until} is not later. Name a later moment.",
  Constraints_LockTooLong: "Passport {passport} cannot forbid forks until {until}. Name at most {latest}.",
  Constraints_NotController: "{caller} does not control passport {passport}. Send from its controller.",
  Constraints_NothingPending: "No loosening of passport {passport} waits. There is nothing to cancel.",
  Constraints_OverLimit:
    "Passport {passport} would spend {amount} units of {asset}, and {left} are left of today's own limit. Spend less, or tomorrow.",
  Constraints_TooManyArbitrators: "{given} arbitrators are named. Name at most {most}.",
  Constraints_Unchanged: "Passport {passport} has this very rule already. Nothing is to be done.",
  Constraints_UnsortedArbitrators:
    "Arbitrator {index} is out of order, twice there or zero. Sort them ascending, each once.",
  // --- Delegations
  Delegations_AlreadyOver: "The delegation would end at {expiry} s, before it began. Choose an expiry ahead.",
  Delegations_BadBudget:
    "Scopes {scopes}, asset {asset} and a cap of {cap} do not go together. Name asset and cap where it may spend, and neither where not.",
  Delegations_BadScopes: "Scopes {scopes} are none, or not all of them exist. Combine values of `Scope`.",
  Delegations_DelegateNotGood:
    "{delegate} is bound to domain {home}, which is in debt, under sanction or in quarantine. Choose another delegate.",
  Delegations_NoDelegate: "The delegate is the zero address. Name who is to act.",
  Delegations_NoDepth: "Delegation {parent} cannot be lent on. Ask for one with more depth.",
  Delegations_NotController: "{caller} does not control passport {passport}. Send from its controller.",
  Delegations_NotDelegate: "{account} is not the delegate of {id}. Send from the delegate's account.",
  Delegations_NotEntitled:
    "{caller} may not revoke delegation {id}. Its passport's controller, its delegate, or one above it may.",
  Delegations_NotLive: "Delegation {id} does not count: {link} in its chain is {state}. Ask for a new one.",
  Delegations_OtherAsset:
    "Delegation {id} is for {granted}, not {asset}. Spend that asset, or ask for another delegation.",
  Delegations_OutOfScope:
    "Delegation {id} carries the scopes {scopes}, and {scope} is not among them. Ask for one that carries it.",
  Delegations_OverCap:
    "Delegation {id} would spend {amount} units, and {left} are left of the cap of {link}. Spend less, or ask for a higher cap.",
  Delegations_Wider:
    "The clause {clause} is {asked}, wider than the {most} of delegation {parent} (0: of a passport). Narrow it.",
  // --- Reputation
  Reputation_NoHalfLife: "The constitution gives no half-life. Set `reputation.halfLife` above zero, then refresh.",
  Reputation_NotPast:
    "The moment {moment} is not before {present}, so its record may still change. Ask about an earlier one.",
  Reputation_UnknownPassport: "There was never a passport {passport}. Check the id.",
};

/** The sentences of everything beyond the core: only the actions that meet them carry them along. */
export const furtherAdvice: Readonly<Record<string, string>> = /*#__PURE__*/ Object.assign(
  {},
  marketAdvice,
  justiceAdvice,
);
