/**
 * One or two sentences for each error of the suite: what is wrong, and what to do about it. `{name}` is the argument of that name.
 *
 * @example
 * ```ts
 * console.log(advice.Liability_NothingQueued);
 * ```
 */
export const advice: Readonly<Record<string, string>> = {
  // --- Guard and cell
  Guarded_Unauthorized:
    "The cell refuses {caller} this call: it lacks the mantle, its term ran out, or the posture denies or delays it. Ask `client.posture.explain` which; schedule a delayed call with `client.posture.schedule`.",
  Guarded_ValueInSchedule: "A delayed call carries no value. Send it with value 0.",
  Guarded_InvalidAuthority: "{authority} cannot be a module's authority. Name the cell.",
  Guarded_AuthorityFixed: "A module's authority never changes. Replace the module instead.",
  Cell_Unsupported: "This function of OpenZeppelin's manager is closed. Use `setFunction`, or replace the module.",
  Cell_CapabilityRequired: "A function needs a capability beside its mantle. Use `setFunction`.",
  Cell_FunctionLocked: "The cell's own function {selector} is fixed. Only who sets the posture can be changed.",
  Cell_NotDeployer: "{caller} did not deploy the cell. Only its deployer founds it.",
  Cell_AlreadyFounded: "The cell is founded. Change it through the founders' timelock.",
  Cell_AdminNotAlone:
    "{holders} addresses hold the admin mantle. Leave it with the deployer and {admin} alone, then found.",
  Cell_LastAdmin: "{account} is the last holder of the admin mantle. Grant it to its successor first.",
  Cell_DeployerHoldsNothing: "The deployer holds no mantle but admin before founding. Grant {roleId} to somebody else.",
  Cell_WiringNeedsCode: "Mantle {roleId} is held by a contract, and {account} has no code of its own. Name a contract.",
  Cell_WiringAdminFixed: "Wiring {roleId} is granted by the admin mantle alone. Leave its admin as it is.",
  Cell_MantleKindFixed: "Mantle {roleId} was held already, so its kind is fixed. Use another number.",
  Cell_InvalidTerm: "A term lasts 1 to 365 days and is served at least once. Correct the terms of mantle {roleId}.",
  Cell_RestRequired:
    "{account} served its consecutive terms in mantle {roleId}. Grant it again from {restUntil}, or seat somebody else.",
  Cell_DelayTooLong: "A delay of {delay} s is too long. Use at most {max} s.",
  Cell_DelayMissing: "Posture {posture} delays something. Set its delay above zero first.",
  Cell_PolicyForbidden:
    "The constitution forbids {policy} for {capability} in {posture}. Exit is allowed or delayed, justice and recover are allowed.",
  Cell_IllegalTransition: "No path leads from posture {from} to {to}. Raise it, or lower it by way of recovery.",
  Cell_NotAmendable: "Nothing is amended in posture {posture}. Wait until the cell is calm again.",
  Cell_WaitsAnew: "The posture changed after this was scheduled. Execute it from {readyAt}.",
  Cell_CoSignatureMissing:
    "The posture asks for a co-signature. Have a co-signer call `client.posture.coSign` for operation {operationId}.",
  Cell_CoSignerExcluded:
    "{signer} cannot co-sign: it lacks the mantle, or is party to the operation. Ask another co-signer.",
  Cell_NotExecutable: "`execute` refuses this function. Call {target} in person.",
  Cell_ValueInSchedule: "What was scheduled carries no value. Send it with value 0.",
  Cell_SelectorMissing: "The call has {length} bytes, less than a selector. Encode a function call.",
  CellFactory_AddressTaken: "{module} stands already. Use it, or deploy under another salt.",
  CellFactory_NothingDeployed:
    "{module} was made and has no code: the creation code answered with none. Give the creation code of a contract.",
  AccessManagerAlreadyScheduled: "Operation {operationId} is scheduled already. Execute it, or cancel it first.",
  AccessManagerNotScheduled:
    "This call is delayed now. Schedule it with `client.posture.schedule`, wait, then call again.",
  AccessManagerNotReady: "Operation {operationId} still waits. Call again when its delay is over.",
  AccessManagerExpired: "Operation {operationId} waited too long. Schedule it again.",
  AccessManagerLockedFunction: "Function {selector} cannot be reassigned.",
  AccessManagerLockedRole: "Mantle {roleId} is fixed.",
  AccessManagerInvalidInitialAdmin: "{initialAdmin} cannot be the first admin. Name the deployer.",
  AccessManagerBadConfirmation: "A mantle is renounced only for the caller itself. Pass the caller's own address.",
  AccessManagerUnauthorizedAccount:
    "{msgsender} does not hold mantle {roleId}, or its term ran out. Use an officer in term.",
  AccessManagerUnauthorizedCall:
    "{caller} may not call {selector} of {target}. Use an account with the mantle, or ask `client.posture.explain`.",
  AccessManagerUnauthorizedCancel:
    "{msgsender} may not cancel this. Only its caller, or the guardian of its mantle, may.",
  AccessManagerUnauthorizedConsume: "Only {target} itself consumes what was scheduled for it.",
  AccessManagedInvalidAuthority: "{authority} cannot be an authority. Name the cell.",
  AccessManagedRequiredDelay: "The call waits {delay} s. Schedule it at the cell first.",
  AccessManagedUnauthorized: "{caller} is not authorised. Use an account with the mantle.",
  // --- Constitution
  Constitution_UnknownParameter: "The constitution has no parameter {key}. Check its dotted name.",
  Constitution_OutOfBounds: "{value} lies outside the bounds. Choose between {min} and {max}.",
  Constitution_WrongClass: "The parameter is {class}. Change core ones with `setCore`; immutable ones never change.",
  Constitution_DuplicateParameter: "Parameter {key} is given twice. Name each once.",
  Constitution_EmptyCharter: "The charter's hash is zero. Give the hash of its text.",
  Constitution_InvalidBounds: "The bounds {min} to {max} of {key} are no interval. Put the least first.",
  // --- Founders' timelock
  FoundersTimelock_DelayOutOfBounds: "The least delay lies between {min} and {max} s. Choose within.",
  FoundersTimelock_NotARecovery:
    "Only the grant of an office can be proposed as a recovery. Use `schedule` for the rest.",
  TimelockInvalidOperationLength:
    "A batch needs as many values and payloads as targets. Make the lists equal in length.",
  TimelockInsufficientDelay: "A delay of {delay} s is too short. Wait at least {minDelay} s.",
  TimelockUnexpectedOperationState:
    "The operation is not in the state this needs: it was proposed already, is not ready, or is done. Look with `client.constitution.proposal`.",
  TimelockUnexecutedPredecessor: "Operation {predecessorId} comes first. Execute it.",
  TimelockUnauthorizedCaller: "Only the timelock itself does this. Propose it to the timelock.",
  AccessControlUnauthorizedAccount: "{account} may not do this at the timelock. Use a founder in term.",
  AccessControlBadConfirmation: "A role is renounced only for the caller itself.",
  // --- Passports
  Passports_NotUnit: "This function is for the parts of the unit. Call the module that uses it.",
  Passports_UnknownPassport: "Passport {id} was never issued, or is closed. Check the id.",
  Passports_Soulbound:
    "A passport cannot be transferred or approved. Offer control with `client.passports.offerControl` instead.",
  Passports_NotController: "{caller} does not control passport {id}. Send from its controller.",
  Passports_NotAuthorised:
    "{caller} neither controls passport {id} nor is its operator with scope {scope}. Ask its controller.",
  Passports_BadAddress: "{account} cannot take this role. Name another address.",
  Passports_BondRequired:
    "Bond and fee come to {amount} units of {asset}, and {available} are at hand. Approve Liability for them, or prepay credit.",
  Passports_BondTooSmall: "A bond of {bond} units is too small for this kind. Post at least {least}.",
  Passports_CellRateExceeded: "The cell's registrations are used up for now. Try again from {retryAt}.",
  Passports_SponsorRateExceeded: "{sponsor} used up its registrations for now. Try again from {retryAt}.",
  Passports_Expired: "The signature's deadline {deadline} is over. Ask for a new signature.",
  Passports_DeadlineTooFar: "The deadline {deadline} is too far ahead. Use at most {latest}.",
  Passports_BadSignature:
    "The signature is not {signer}'s for exactly this. Sign again with the right key, chain, nonce and terms.",
  Passports_BoundElsewhere:
    "{account} is bound to domain {home}, and this is domain {domain}. Use a free address, or merge the two domains with both founders' consent.",
  Passports_ControlsAnother: "{account} controls another passport. Name an address that controls none.",
  Passports_OfferWaits: "Control of passport {id} is offered to {to} already. Cancel that offer first.",
  Passports_NotOffered: "Control of passport {id} is not offered to {caller}. Ask its controller for an offer.",
  Passports_OfferNotReady: "Control of passport {id} can be accepted from {readyAt}. Wait.",
  Passports_OfferExpired: "The offer of passport {id} ended at {expiredAt}. Ask for a new one.",
  Passports_RecoveryPending: "A recovery of passport {id} is pending. Finish or refuse it first.",
  Passports_BadOperatorTerms: "An operator needs scopes that exist and an expiry ahead. Correct {scopes} and {expiry}.",
  Passports_UnknownOperator: "{operator} is no operator of passport {id}.",
  Passports_OperatorLive:
    "{operator} is a live operator of passport {id} until {expiry}. Its controller can remove it.",
  Passports_NoWallet: "Passport {id} has no agent wallet.",
  Passports_ReservedKey: "The metadata key {key} is reserved. Use `client.passports.setAgentWallet`.",
  Passports_NotAlone:
    "Passport {id} cannot leave: its controller has {roles} roles in the domain, it has {operators} operators, its wallet is {wallet}. Remove the others first.",
  Passports_ActorInTail: "Somebody who served passport {id} is still in the tail. Try again from {until}.",
  Passports_NotOfDomain: "Passport {id} is of domain {domain}, not {expected}. Name one of the right domain.",
  Passports_BadTier: "There is no tier {tier}. Tiers are 0 to 4.",
  Passports_NeverBound: "{account} was never bound to a domain. There is nothing to release.",
  Passports_StillBound: "{account} is bound to domain {home} at least until {until}. Release it then.",
  Passports_NoFees: "There are no fees to sweep.",
  // --- Consent
  ConsentLedger_NotUnit: "This function is for the parts of the unit. Call the module that asks for consent.",
  ConsentLedger_Unusable: "Receipt {nonce} of passport {passport} cannot be used: {state}. Ask for a new one.",
  ConsentLedger_WrongReceipt:
    "The receipt of passport {passport} consents to {purpose} of another subject. Ask for the right one.",
  ConsentLedger_NotEntitled:
    "{caller} may not speak for passport {passport}. Use its controller, or an operator with consent scope.",
  ConsentLedger_AlreadyRecorded: "The receipt is on record already.",
  ConsentLedger_NoSuchWord: "There is no word {word} of nonces. Divide the nonce by 256.",
  // --- Forks
  Forks_NotController: "{caller} neither controls passport {passport} nor shows its consent. Add a replicate receipt.",
  Forks_NotClean: "The domain of passport {passport} is in debt, sanctioned or in an open case. Settle that first.",
  Forks_BirthConsentRequired:
    "The domain's births of this period are used up. Add a replicate receipt of its founder, passport {founder}, or wait.",
  Forks_OutsideLimits:
    "The receipt of passport {passport} is for another child. Use the profile it names, or ask for a new one.",
  Forks_MergeConsentRequired:
    "The two passports are of two domains. Add a merge receipt of founder {founderA} and one of founder {founderB}, in this order.",
  Forks_ClassTooWide: "A child of passport {parent} declares at most class {most}. {declaredClass} is wider.",
  Forks_SameDomain: "Passports {a} and {b} are of one domain already. Two domains are needed.",
  Forks_SameParent: "Passport {parent} is named as both parents. Name two, or fork from one.",
  Forks_SponsorUnfit:
    "Passport {sponsor} cannot sponsor: it needs tier 3 and good standing, and has tier {tier}. Ask another.",
  Forks_BadSponsorSignature:
    "The controller of sponsor {sponsor} did not sign these terms. Ask it to sign them as they are.",
  Forks_SponsorChanged: "Control of sponsor {sponsor} changed since it signed. Request again with a new signature.",
  Forks_TermsExpired: "The terms ended at {deadline}. Ask the sponsor for new ones.",
  Forks_CoverTooLow: "A cover of {cover} units is too low. Ask for at least {least}.",
  Forks_RoyaltyTooHigh: "A royalty of {royalty} bps is above the cap of {cap}. Lower it.",
  Forks_TailTooShort: "A tail of {tail} s is too short. Use at least {least} s.",
  Forks_SpinOffPending: "A spin-off of passport {passport} waits already. Complete or cancel it.",
  Forks_NoSpinOff: "No spin-off of passport {passport} is announced. Request one.",
  Forks_NoticeRuns: "The notice of passport {passport} runs until {readyAt}. Complete it then.",
  Forks_NoticeExpired: "The notice of passport {passport} ran out at {expiredAt}. Cancel it and request again.",
  Forks_NotSponsor: "{caller} does not control sponsor {sponsor}. The applicant's or the sponsor's controller cancels.",
  Forks_TooManyCases: "{cases} cases are named. Name at most {most}.",
  Forks_CasesUnsorted: "Case {caseId} is out of order. Sort the ids ascending, each once.",
  Forks_CaseElsewhere: "Case {caseId} is not open against the domain of passport {passport}. Leave it out.",
  Forks_CaseNotEscrowed: "Nothing was put aside for the claimant of case {caseId}. Escrow its claim first.",
  Forks_ClaimantServed: "A claim of claimant {claimant} was put aside already. Once is enough.",
  Forks_HaircutTooHigh: "A haircut of {haircut} bps is above the cap of {cap}. Lower it.",
  // --- Liability
  Liability_NotUnit: "This function is for the parts of the unit. Call Passports or Forks.",
  Liability_ZeroAmount: "The amount is zero. Give one above it.",
  Liability_AmountTooLarge: "{amount} units are too many. Use at most {most}.",
  Liability_UnknownMember: "Passport {member} has no bond: it was never opened, or is closed. Check the id.",
  Liability_BadMemberId: "{member} cannot be opened as a member.",
  Liability_UnknownDomain: "There is no domain {domain}. Ask `client.bonds.domainOf` for the right id.",
  Liability_AssetTakesFee:
    "{asset} takes a fee on transfers: {arrived} of {sent} units arrived. Such assets are not admitted.",
  Liability_Underfunded:
    "{due} units are due, and {available} of {payer} are at hand. Approve Liability for them, or prepay credit.",
  Liability_InsufficientBond:
    "{requested} units are asked of passport {member}, and {available} are free. Ask for less.",
  Liability_InsufficientCredit: "{requested} units are asked, and {account} has {available} in credit. Ask for less.",
  Liability_Locked: "The bond of passport {member} is locked for its tail. Withdraw from {until}.",
  Liability_Leaving:
    "Passport {member} withdraws all it has, so nothing can be added. Its controller can cancel the withdrawal first.",
  Liability_NothingQueued: "Passport {member} has no withdrawal queued. Queue one first.",
  Liability_NotReady: "The withdrawal of passport {member} is ready at {readyAt}. Complete it then.",
  Liability_Reserved:
    "Open cases reserve {reserve} units of domain {domain}, and {assetsLeft} would be left. Withdraw less, or at the latest from {latest}.",
  Liability_DustDebt: "{left} units of debt would be left, less than {least}. Pay the whole debt, or less of it.",
  Liability_NotInGoodStanding: "Domain {domain} is in debt, suspended, excluded or quarantined. Settle that first.",
  Liability_CaseOpen: "Domain {domain} has {cases} open cases. Wait for their end, or escrow their claims.",
  Liability_SameDomain: "Both are of domain {domain}. Two domains are needed.",
  Liability_Alone: "Passport {member} is alone. It has no domain to leave.",
  Liability_NotEmpty:
    "Passport {member} has {bond} units of bond and covers {covers}. Withdraw and release them first.",
  Liability_InTail: "Passport {member} is in its tail. It can leave or sponsor from {until}.",
  Liability_TooManyNamed: "{named} members are named. Name at most {most}.",
  Liability_NotNameable:
    "Passport {member} did not leave the domain of {offender} since the act, or its tail is over. Leave it out.",
  Liability_BountyTooHigh: "A bounty of {bounty} bps is above the cap of {cap}. Lower it.",
  Liability_NoVictim: "Compensation is due and nobody is named to get it. Name the victim.",
  Liability_CaseExists: "Case {caseId} was opened before. Use another nonce.",
  Liability_UnknownCase: "There is no open case {caseId}.",
  Liability_CaseEscrowed: "Passport {applicant} put the claim of case {caseId} aside already.",
  Liability_ZeroDuration: "A sanction needs a length. Give one above zero.",
  Liability_QuarantineTooLong: "{asked} s of quarantine are too long for a sentinel. Use at most {most} s.",
  Liability_QuarantineTooSoon: "Domain {domain} rests from quarantine until {notBefore}.",
  Liability_TailRuns: "The tail of passport {member} runs until {until}. Release its cover then.",
  Liability_NoCover: "Passport {member} has no cover to release.",
  Liability_NothingToCollect:
    "Nothing can be collected on round {round} of domain {domain} now. Wait until its debt is paid on.",
  Liability_BadAssignee: "A claim cannot pass to {to}. Name another holder.",
  Liability_HaircutTooHigh: "A haircut of {haircut} bps is above the whole. Lower it.",
  // --- Recovery
  Recovery_NotController: "{caller} does not control passport {passport}. Send from its controller.",
  Recovery_NotGuardian: "{caller} is no guardian of passport {passport}. Send from a guardian in force.",
  Recovery_BadGuardianCount: "{count} guardians are named. Name 1 to {most}.",
  Recovery_BadGuardian:
    "{guardian} is out of order, zero, or the controller. Name others once each, in ascending order.",
  Recovery_BadThreshold: "A threshold of {threshold} does not fit {guardians} guardians. Choose 1 to {guardians}.",
  Recovery_WrongGuardianSet:
    "This is not the set of guardians that waits for passport {passport}. Give the set that was proposed.",
  Recovery_NoGuardianChange: "No change of guardians of passport {passport} waits. Propose one.",
  Recovery_NotReady: "Passport {passport} must wait until {readyAt}.",
  Recovery_Frozen: "A rotation of passport {passport} is pending or just ended. Try again from {until}.",
  Recovery_NotPending: "No rotation of passport {passport} is pending.",
  Recovery_CourtOnly: "This rotation of passport {passport} can be cancelled by a court only. Ask the court.",
  Recovery_AlreadyApproved: "{guardian} approved this rotation of passport {passport} already.",
  Recovery_NotApproved: "{guardian} has not approved this rotation of passport {passport}.",
  Recovery_NotNewController: "{caller} is not the new controller of passport {passport}. It must accept itself.",
  Recovery_BadController:
    "{newController} cannot be the new controller. Name an address that is neither zero nor the present one.",
  Recovery_ReportMismatch:
    "A compromise needs the hash of an incident report, and only a compromise has one. Give both or neither.",
  Recovery_UnknownPassport: "Passport {passport} was never issued, or is closed. Check the id.",
  // --- Tiers
  Tiers_UnknownPassport: "Passport {passport} was never issued, or is closed. Check the id.",
  Tiers_UnknownTier: "There is no tier {tier}. Tiers are 0 to 4.",
  Tiers_NotAuthorized: "{caller} may not act for passport {passport}. Send from its controller or an operator.",
  Tiers_NotARaise: "The record of passport {passport} upholds tier {upheld} already. Ask for a higher one than {tier}.",
  Tiers_NotEarned: "Passport {passport} has not earned tier {tier}: {bar} stands in the way ({present} of {required}).",
  Tiers_Upheld: "The record of passport {passport} upholds tier {tier}. There is nothing to lower.",
  Tiers_AuditTooSoon: "{auditor} attested passport {passport} a short time ago. Attest again from {notBefore}.",
  Tiers_OwnDomain: "{auditor} is bound to domain {domain} and cannot attest its own. Ask another auditor.",
  Tiers_NoReport: "An audit of passport {passport} needs the hash of its report.",
  Tiers_BadPrincipal:
    "Passport {human} cannot vouch: it must be an open human's passport in good standing, and another one.",
  Tiers_BadSignature:
    "The controller of passport {human} did not sign this, or signed for an earlier principal. Ask it to sign again.",
  Tiers_SignatureExpired: "The signature ended at {deadline}. Ask for a new one.",
  Tiers_NoPrincipal: "Passport {passport} has no principal.",
  // --- Court
  Orders_NotFiled: "The order is not open: {status}. File it, or look at its state.",
  Orders_NotNew: "The order was used before: {status}. Use another nonce.",
  Orders_NotReady: "The notice of the order runs until {readyAt}. Execute it then.",
  Orders_UnknownLeg: "The order has {legs} legs. There is no leg {leg}.",
  Orders_LegDone: "Leg {leg} ran already. Each runs once.",
  Orders_StillOpen: "Legs of the order are still to run. Run them, or close it from {expiresAt}.",
  Orders_Begun: "The order began to run and is not annulled any more.",
  Orders_LegCount: "The order has {legs} legs. Give 1 to {most}.",
  Orders_BadPayload: "The payload of leg {leg} is not that of {kind}. Build it with the leg builders.",
  Orders_MustStandAlone: "A leg of kind {kind} stands alone in its order. File it by itself.",
  Orders_AboveClaim: "The slashes come to {ordered} units, above the claim of {claim}. Raise the claim.",
  Orders_NothingToReserve: "An order that neither slashes nor sanctions claims nothing. Set the claim to 0.",
  Orders_NoTimeToRun:
    "The order would end at {expiresAt}, before its notice does at {readyAt}. The parameters leave no time.",
  InterimCourt_ZeroAddress: "A part of the court's wiring is missing.",
  InterimCourt_BadDates:
    "An act is discovered after it is done, and judged after that. Correct {actAt} and {discoveredAt}.",
  InterimCourt_DiscoveryLimit: "The act was discovered at {discoveredAt}. It had to be filed by {latest}.",
  InterimCourt_ActLimit: "The act was done at {actAt}. It had to be filed by {latest}.",
  SignerSet_Size: "A court has 1 to {most} signers, not {signers}.",
  SignerSet_Unsorted: "Signer {index} is out of order. Sort them ascending, each once.",
  SignerSet_BadThreshold: "A threshold of {threshold} is not more than half of {signers}. Choose between.",
  SignerSet_BelowThreshold: "{given} signed, and {threshold} must. Collect more signatures.",
  SignerSet_SignaturesUnsorted: "Signature {index} is out of order. Sort them by signer, each once.",
  SignerSet_NotSigner: "{signer} is no signer of this court. Leave its signature out.",
  SignerSet_BadSignature: "The signature is not {signer}'s for this order at this court. Ask it to sign again.",
  // --- Asset and libraries
  AccountBalanceOverflow: "The account holds as many passports as can be counted.",
  BalanceQueryForZeroAddress: "The zero address holds no passports. Ask about another.",
  NotOwnerNorApproved: "The caller neither owns the token nor was approved.",
  TokenAlreadyExists: "The passport exists already.",
  TokenDoesNotExist: "There is no such passport, or it is closed. Check the id.",
  TransferFromIncorrectOwner: "The passport is not that account's.",
  TransferToNonERC721ReceiverImplementer:
    "The receiving contract takes no ERC-721 tokens. Add `onERC721Received` to it.",
  TransferToZeroAddress: "A passport cannot go to the zero address.",
  ERC20InsufficientAllowance: "{spender} may draw {allowance} units, and {needed} are needed. Approve it for them.",
  ERC20InsufficientBalance: "{sender} has {balance} units, and {needed} are needed.",
  ERC20InvalidApprover: "{approver} cannot approve.",
  ERC20InvalidReceiver: "{receiver} cannot receive the asset.",
  ERC20InvalidSender: "{sender} cannot send the asset.",
  ERC20InvalidSpender: "{spender} cannot be approved.",
  ERC2612ExpiredSignature: "The permit ended at {deadline}. Sign a new one.",
  ERC2612InvalidSigner: "The permit was signed by {signer}, not by {owner}. Sign it again.",
  InvalidAccountNonce: "{account} signs with nonce {currentNonce} next. Sign again.",
  SafeERC20FailedOperation: "The asset {token} refused to move. Check balance, allowance and whether it is paused.",
  ECDSAInvalidSignature: "The signature is malformed. Sign again.",
  ECDSAInvalidSignatureLength: "The signature has {length} bytes, not 65. Sign again.",
  ECDSAInvalidSignatureS: "The signature is malleable. Sign again with a current wallet.",
  AddressEmptyCode: "{target} has no code. Check the address.",
  Create2EmptyBytecode: "There is no code to deploy.",
  Create3EmptyBytecode: "There is no code to deploy.",
  FailedCall: "The called contract failed without a reason. Simulate the inner call to see why.",
  FailedDeployment: "The constructor failed without a reason.",
  InsufficientBalance: "The contract has {balance} wei, and {needed} are needed.",
  InvalidShortString: "A string of the domain is too long.",
  StringTooLong: "{str} is too long.",
  ReentrancyGuardReentrantCall: "The contract was called again from within. Call it from outside.",
  SafeCastOverflowedUintDowncast: "{value} does not fit {bits} bits. Use a smaller number.",
};
