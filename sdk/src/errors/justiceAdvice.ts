/** The sentences of courts, panels, jurors, quarantines, audits, insurance and bounties. */
export const justiceAdvice: Readonly<Record<string, string>> = {
  // --- Quarantine
  Quarantine_AuthorNotGood:
    "Passport {author} is not in good standing, and nobody else's quarantine counts. Settle its debt or sanction first.",
  Quarantine_BondTooSmall:
    "The free bond of passport {author} is {free} units beside what its open quarantines hold, and this one asks {required}. Deposit bond, or wait until one is decided.",
  Quarantine_NoCase:
    "Case {caseId} is not open against domain {domain}, so it cannot sustain quarantine {id}. File a case against that domain and name it.",
  Quarantine_NoEvidence:
    "A quarantine of passport {passport} needs the hash of its evidence. Give one that is not zero.",
  Quarantine_NotACourt: "{court} does not hold the court's mantle. Name the cell's court or its interim court.",
  Quarantine_NotAuthor:
    "{caller} may not act for passport {author}. Send from its controller, or from an operator with scope Act.",
  Quarantine_NothingToLift:
    "Quarantine {id} ended, or a court set its end at {endsAt}. Nothing is to be done: it ends by itself.",
  Quarantine_OtherIncident:
    "The order is not about incident {incident}, which quarantine {id} is about. Name the case of that incident.",
  Quarantine_Over:
    "Quarantine {id} ended by itself at {endedAt}, before a case was shown. Let it lapse with `client.quarantine.lapse`.",
  Quarantine_Overruled:
    "A court ended quarantine {id} at {endedAt}. It cannot be sustained any more; look with `client.quarantine.get`.",
  Quarantine_OwnDomain:
    "Passport {author} is of domain {domain}, which it would quarantine. Ask an author of another domain.",
  Quarantine_StillRuns: "Quarantine {id} runs until {endsAt}. Let it lapse from then on.",
  Quarantine_Undecided:
    "Case {caseId} has no final ruling, so quarantine {id} waits. Try again when the case is ruled and its time for appeals is over.",
  Quarantine_WrongStatus:
    "Quarantine {id} is {status}, and this call needs another state. Look with `client.quarantine.get`.",
  // --- Strict liability
  StrictLiability_AttestorNotGood: "Attestor {attestor} is not in good standing. Ask another passport to attest.",
  StrictLiability_BadTime:
    "The operation is dated {doneAt}. Only one between {earliest} and {latest} can be attested; correct the moment.",
  StrictLiability_GraceRuns:
    "Consent to operation {operationId} can be shown until {graceEnds}. Enforce it from then on.",
  StrictLiability_NoConsent:
    "Receipt {receipt} was neither recorded in time nor used. Answer operation {operationId} with a receipt that was.",
  StrictLiability_NotAttestor:
    "{caller} may not act for attestor {attestor}. Send from its controller, or from an operator with scope Act.",
  StrictLiability_NotSensitive:
    "Receipts of purpose {purpose} are used on chain alone, so nobody attests to them. Attest an operation of another purpose.",
  StrictLiability_SameDomain:
    "Attestor {attestor} is of domain {domain}, as passport {other} is. Ask an attestor of a third domain.",
  StrictLiability_UnknownPassport: "Passport {passport} was never issued, or is closed. Check operator and consenter.",
  StrictLiability_WrongReceipt:
    "The receipt is about something else than operation {operationId}, or was over then. Show the receipt of this operator, subject and moment.",
  StrictLiability_WrongStatus:
    "Operation {operationId} is {status}, and this call needs another state. Look with `client.strictLiability.get`.",
  // --- Court
  Court_ActLimit:
    "The act was done at {actAt}, and had to be filed by {latest}: bonds of that time may be gone. It cannot be filed any more; correct the date if it is wrong.",
  Court_AlreadyDone: "This was done for {id} already. Nothing is left to do; look with `client.court.matter`.",
  Court_AppealsUsedUp:
    "Party {party} used up its appeals for now. Let somebody else who may appeal do so, or accept the ruling.",
  Court_BadChoice: "There is no choice {choice}. Choose 0 to {most}.",
  Court_BadDates:
    "An act is discovered after it is done, and judged after that: {actAt} and {discoveredAt} are not in this order. Correct them.",
  Court_BadExtraData:
    "What is told about a dispute is neither empty nor lane and two passports. Encode (uint8, uint256, uint256), or send nothing.",
  Court_CaseExists:
    "Case {caseId} was filed before, or its order is a counter-order already. Follow that case, or file with another nonce.",
  Court_CounterGiven:
    "Case {caseId} has the counter-order {counter} already. One is all there is; submit evidence for it instead.",
  Court_CounterMismatch:
    "This is no counter-order for case {caseId}. Keep incident, parties and dates as they are, ask at most its claim, and nothing graver.",
  Court_DiscoveryLimit:
    "The act was discovered at {discoveredAt}, and had to be filed by {latest}. It cannot be filed any more; correct the date if it is wrong.",
  Court_FeeMissing: "{due} wei are due, and {sent} were sent. Send what `client.court.arbitrationCost` says.",
  Court_NoCredit: "The court holds nothing for {account}. Look with `client.court.credit` before you withdraw.",
  Court_NoMoreAppeals: "The last appeal of {id} was heard. The ruling stands; execute it.",
  Court_NoVouchers:
    "Passport {claimant} has no vouchers that the court takes. File with `voucher: false` and pay fee and stake.",
  Court_NotAssessable:
    "Case {caseId} is not for an assessor: only a small claim for a slash and nothing else is, once. Let a panel judge it.",
  Court_NotClaimant: "{caller} does not control passport {claimant}, which claims. Send from its controller.",
  Court_NotCreditor:
    "{caller} cannot take the credit of {account} elsewhere. Withdraw it to {account}, or send from that account.",
  Court_NotFallback: "{caller} is not the fallback arbitrator. Only that contract gives its ruling here; wait for it.",
  Court_NotFinal: "The ruling of {id} can still change. Try again when its time for appeals is over.",
  Court_NotOrdered:
    "The court's choice was {ruling}, and that is not order {orderHash}. Execute the order that was chosen.",
  Court_NotParty:
    "{caller} is no party to {id}, no member of the respondent's domain and not its sponsor. Send from one of these.",
  Court_OwnDomain:
    "Claimant and respondent are both of domain {domain}. A domain settles its own quarrels off the court.",
  Court_PanelSits: "The round of {id} is {status}. Advance it when its time to reveal is over.",
  Court_ReservedForOthers:
    "{assetsLeft} units would be left in domain {domain}, and other open cases reserve {reserved}. Execute from {latest} on, or when those cases are over.",
  Court_SlowLaneFull: "The slow lane is full. File again from {retryAt}, or ask a claim that goes the fast lane.",
  Court_TooEarly: "This can be done for {id} from {from} on. Try again then.",
  Court_TooLate: "The time to do this for {id} is over. Look with `client.court.matter` what can be done now.",
  Court_Underpaid:
    "{due} units are due, and {arrived} arrived. Approve and send the whole; tokens with a fee are refused.",
  Court_UnfitAssessor:
    "Passport {passport} of {caller} cannot assess. Use one in good standing, of tier 1 at least, and of no party's domain.",
  Court_WrongStage: "{id} is at stage {stage}, and this call belongs to another. Look with `client.court.matter`.",
  Court_ZeroAddress: "A part of the court's wiring is the zero address. Deploy it with all its parts.",
  Orders_KindNotServed:
    "This court gives no orders of kind {kind}. Leave that leg out, or file at the court that does.",
  // --- Fallback arbitrator
  FallbackArbitrator_AlreadyDone:
    "Dispute {disputeId} was ruled, or executed, before. Look with `client.fallback.get`.",
  FallbackArbitrator_BadChoice: "There is no choice {choice} of {most}. Name one of them; a dispute has at least one.",
  FallbackArbitrator_CostsNothing: "The fallback arbitrator costs nothing, and {sent} wei would be lost. Send none.",
  FallbackArbitrator_NoAppeal: "The ruling of dispute {disputeId} stands: there is no appeal. Execute it.",
  FallbackArbitrator_NotRuled: "Dispute {disputeId} is not ruled yet. Execute it when its signers have ruled.",
  FallbackArbitrator_UnknownDispute: "There is no dispute {disputeId}. Check the number that it was given when raised.",
  // --- Audits
  Audits_AlreadyEnrolled: "Passport {passport} is enrolled already. Commit its books with `client.audits.commitRoot`.",
  Audits_BadBooks:
    "Root {root} does not go with {leaves} receipts. Books without receipts have the root zero, books with receipts another.",
  Audits_BadReceiptSignature:
    "{signer} did not sign receipt {digest}, or may not speak for the passport. Sign it with the meter's or the controller's key.",
  Audits_BadTerms:
    "An epoch of {epochLength} s, {answerPeriod} s to answer and a rate of {rate} bps cannot be held to. Amend these parameters first.",
  Audits_NoContradiction:
    "Receipts {leafShown} and {leafCommitted} do not contradict each other. Show two different ones of the same books and number.",
  Audits_NoTerms: "Audits never read the constitution. Call `client.audits.refreshTerms` first.",
  Audits_NotAuthorized:
    "{caller} may not act for passport {passport}. Send from its controller, or from an operator with scope Act.",
  Audits_NotDrawn:
    "Passport {passport} was not drawn in epoch {epoch}. Nobody has to answer; look with `client.audits.isDrawn`.",
  Audits_NotEnrolled: "Passport {passport} is not enrolled for epoch {epoch}. Enrol it, and begin with the next epoch.",
  Audits_NotGood: "Passport {passport} is not in good standing. Settle its debt or sanction before it enrols.",
  Audits_NotInTree:
    "Receipt {leaf} is not in the books of passport {passport} of epoch {epoch}. Give the proof of the receipt book of that epoch.",
  Audits_NothingToOpen:
    "The books of passport {passport} of epoch {epoch} have no receipts. There is nothing to open and nothing to punish.",
  Audits_OtherIndex:
    "Receipt {drawn} of passport {passport} was drawn in epoch {epoch}, not {given}. Open that one (`client.audits.drawnIndex`).",
  Audits_SeedUnknown:
    "The seed of ticket {ticket} is not known yet. Record it with `client.randomness.record`, then draw epoch {epoch}.",
  Audits_TermsUnchanged:
    "The constitution's terms are in force, or wait for the next epoch, already. Nothing is to be done.",
  Audits_TooLate: "It was possible until {latest} for epoch {epoch}. Use a later epoch.",
  Audits_WithinTree:
    "Receipt {index} lies within the {leaves} that were committed. Punish it as a false leaf, or show one beyond them.",
  Audits_WrongBooksStatus:
    "The books of passport {passport} of epoch {epoch} are {status}, and this call needs another state. Look with `client.audits.books`.",
  Audits_WrongEpochStatus:
    "Epoch {epoch} is {status}, and this call needs another state. Look with `client.audits.epoch`.",
  CheckpointUnorderedInsertion: "A record would go before an earlier one. Send the transaction again in a later block.",
  // --- Insurance
  ERC4626ExceededMaxDeposit: "{assets} units are above what {receiver} can deposit now, {max}. Deposit less, or later.",
  ERC4626ExceededMaxMint: "{shares} shares are above what {receiver} can mint now, {max}. Mint fewer, or later.",
  ERC4626ExceededMaxRedeem:
    "{shares} shares are above what {owner} can redeem now, {max}. Request the exit, wait, then complete it.",
  ERC4626ExceededMaxWithdraw:
    "{assets} units are above what {owner} can withdraw now, {max}. Request the exit, wait, then complete it.",
  Insurance_AssetTakesFee:
    "{arrived} of {sent} units of {asset} arrived: it takes a fee on transfers. Such assets are not admitted; use another.",
  Insurance_BadBox:
    "Claim {claimId} cannot be paid by the box of claim {via}: another victim or debt, or nothing was presented upon it. Present without it.",
  Insurance_BadEpochs: "{epochs} epochs of cover cannot be bought. Buy 1 to {most}.",
  Insurance_BoxOpen: "{open} claims upon box {via} are still to be paid. Settle their epochs first.",
  Insurance_CapReached:
    "Cover of {coverLeft} units and a cap of {capLeft} units are left for incident {incident}. Claim no more than the lower of the two.",
  Insurance_ClaimPending:
    "Claims of epoch {epoch} are pending, and the exit falls into it. Complete the exit when it is settled, after {endsAt}.",
  Insurance_CoverTooHigh: "A cover of {cover} units is too high for passport {passport}. Ask for at most {most}.",
  Insurance_EpochOpen: "Epoch {epoch} runs until {endsAt}. Settle it from then on.",
  Insurance_Folded: "The tranche of domain {domain} was folded into that of {into}. Use that one.",
  Insurance_InsufficientBacking:
    "{requested} shares behind domain {domain} are asked, and {account} has {available} free. Ask for no more.",
  Insurance_InsufficientCredit:
    "{requested} units are asked, and {account} has {available} in credit. Withdraw no more.",
  Insurance_NotAuthorized:
    "{caller} may not act for passport {passport}. Send from its controller, or from an operator with scope Act.",
  Insurance_NotCovered:
    "Passport {respondent} had no cover at {actAt}. Collect its debt with `client.claims.collect` instead.",
  Insurance_NotInsurable:
    "Passport {passport} cannot be insured: its tier is {tier}, its good standing {good}. Raise it to tier 1 and settle what it owes.",
  Insurance_NotLapsed: "Claim {claimId} can be presented until {deadline}. Let it lapse from then on.",
  Insurance_NotReady: "The exit of {account} is ready at {readyAt}. Complete it then.",
  Insurance_NotReleasable:
    "Claim {claimId} is held. Let the court release it, or anyone when the cell's posture is Normal again.",
  Insurance_NotVictim: "{caller} is not the victim of claim {claimId}. Send from the victim's address.",
  Insurance_NothingHandedOver:
    "The victim of claim {claimId} has not assigned its claim on the debtor to box {box}. Call `client.claims.assign` first.",
  Insurance_NothingOwed:
    "Domain {domain} owes {victim} nothing in round {round} beyond what was ordered already. There is nothing to insure.",
  Insurance_NothingQueued: "{account} has no exit queued. Request one with `client.insurance.requestRedeem`.",
  Insurance_NothingToFold:
    "The tranche of domain {domain} is empty, or its domain is its own root. There is nothing to fold or to move.",
  Insurance_NothingToRecover: "Box {via} has collected nothing. Recover when its debtor has paid.",
  Insurance_NothingToSettle: "Epoch {epoch} has no claims to settle. There is nothing to do.",
  Insurance_NothingToSweep: "The keystone holds no credit for the pool. Sweep after the next fine or fee.",
  Insurance_OwnDomain:
    "{victim} is bound to domain {domain}, the respondent's own. The pool does not pay within a domain.",
  Insurance_PremiumAbove:
    "The premium is {premium} units, above the {most} that you allowed. Look with `client.insurance.premium` and allow more.",
  Insurance_VerifiedTooSoon:
    "A second order verifies claim {claimId} a day after the first at the earliest. Execute it from {notBefore} on.",
  Insurance_WindowOver: "The exit of {account} could be completed until {until}. Cancel it and request it anew.",
  Insurance_WrongStatus:
    "Claim {claimId} is {status}, and this call needs another state. Look with `client.insurance.claim`.",
  Insurance_ZeroAddress: "A victim, a payee or a part of the wiring is the zero address. Name another.",
  Insurance_ZeroAmount: "The amount is zero, and something must be moved. Give one above zero.",
  // --- Bounties
  Bounties_AboveHalfPenalty:
    "A reward of {amount} units is more than the {most} that are left of half the penalty. Within a domain, order no more than that.",
  Bounties_AlreadyAwarded: "Report {report} was rewarded already. A report is rewarded once.",
  Bounties_AlreadyCommitted: "Commitment {commitment} was made already. Reveal it, or commit with another salt.",
  Bounties_AssetTakesFee:
    "{arrived} of {sent} units of {asset} arrived: it takes a fee on transfers. Such assets are not admitted; use another.",
  Bounties_InsufficientCredit:
    "{requested} units are asked, and {account} has {available} in credit. Withdraw no more.",
  Bounties_NotCommitted:
    "{commitment} was never committed to. Reveal from the account that committed, with the same report and salt.",
  Bounties_NotController:
    "{caller} does not control passport {passport}. Only its controller turns it in; send from there.",
  Bounties_NotReporter: "Report {report} came from {first} first, not from {reporter}. Order the reward for {first}.",
  Bounties_NothingToDraw:
    "{due} units are due to {reporter}, and this epoch allows {allowance} more. Draw in the next epoch.",
  Bounties_OwnDomain:
    "{reporter} is bound to the respondent's domain {domain}, and the respondent did not turn itself in. Only outsiders are rewarded here.",
  Bounties_ReportedBefore: "{reporter} reported {report} before. Only the first report counts; nothing can be gained.",
  Bounties_TurnedInBefore: "Passport {passport} turned itself in for incident {incident} at {since}. Once is enough.",
  Bounties_ZeroAddress: "A payee or a part of the wiring is the zero address. Name another.",
  Bounties_ZeroAmount: "The amount is zero, and something must be moved. Give one above zero.",
  // --- Jurors
  JurorPool_AlreadySeated: "Passport {juror} is in the set already. Add to its stake with `client.jurors.topUp`.",
  JurorPool_DomainSeated:
    "Passport {by} sits for domain {domain} already. A domain has one juror; let that one resign first.",
  JurorPool_Fit: "Passport {juror} can sit, so nobody evicts it. Only an unfit juror is evicted.",
  JurorPool_Founded: "The cell is founded, so no founding jurors are seated any more. Join with `client.jurors.join`.",
  JurorPool_NotController: "{caller} does not control passport {juror}. Send from its controller.",
  JurorPool_NotFree:
    "{asked} units are asked of passport {juror}, and {free} are free. The rest is at stake in open rounds: withdraw less, or later.",
  JurorPool_NotPanels: "{caller} is not the panels of this unit. Only panels do this; use `client.panels`.",
  JurorPool_NotRecognised:
    "The cell does not recognise pool {pool}, or it is this one. Name a pool that it recognises.",
  JurorPool_NotSeated: "Passport {juror} is not in the set. Join first with `client.jurors.join`.",
  JurorPool_StakeTooLow: "{stake} units would be at stake. Leave at least {least}, or resign.",
  JurorPool_TooLittleGas:
    "{left} gas is left to ask another pool, and {needed} is needed. Send with a higher gas limit.",
  JurorPool_TooMany: "{count} founding jurors are too many for one call. Seat at most {most}.",
  JurorPool_TransferShort:
    "{arrived} of {sent} units arrived: the asset takes a fee on transfers. Such assets are not admitted.",
  JurorPool_Unfit: "Passport {juror} cannot sit: {reason}. Mend that first; `client.jurors.unfitness` says when it is.",
  JurorPool_ZeroAddress: "A part of the pool's wiring is the zero address. Deploy it with all its parts.",
  JurorPool_ZeroAmount: "The amount is zero, and something must be moved. Give one above zero.",
  // --- Panels
  Panels_AlreadyCommitted:
    "Seat {seat} of round {roundId} has committed already, or its vote is void. A vote is not changed: reveal it when commits are over.",
  Panels_AlreadyReclaimed: "The fees of round {roundId} were given back already. Nothing is left to reclaim.",
  Panels_AlreadySettled:
    "Seat {seat} of round {roundId} was settled already. Withdraw its credit with `client.panels.withdraw`.",
  Panels_BadChoices: "{choices} choices do not fit. Give a round 1 to {most} beside 0.",
  Panels_BadCommitment:
    "{commitment} is kept for other ends and commits to nothing. Give the hash that `client.panels.commit` makes.",
  Panels_BadFreeze: "The set would be frozen at {frozenAt}, which is not past. Freeze it at an earlier moment.",
  Panels_BadSeats:
    "{seats} seats do not fit (two halves: {halves}). Use 1 to 62, an even number where two halves must agree.",
  Panels_CommitsNotBegun: "Commits of round {roundId} begin at {from}. Commit then; until then evidence is heard.",
  Panels_CommitsOver:
    "Commits of round {roundId} are over. A vote that was committed can be revealed; another cannot be cast.",
  Panels_CommitsRun:
    "Commits of round {roundId} still run. Reveal when they are over (`client.panels.round`), not before.",
  Panels_NoChoice: "There is no choice {choice}. Choose 0 to {most}.",
  Panels_NoCredit: "The panels hold nothing for {account}. Look with `client.panels.credit` before you withdraw.",
  Panels_NoSeat: "Round {roundId} has no seat {seat}, or it is not drawn. Look with `client.panels.round`.",
  Panels_NotCourt: "{caller} is not the court of this unit. Only the court opens rounds; use `client.court`.",
  Panels_NotCreditor:
    "{caller} cannot take the credit of {account} elsewhere. Withdraw it to {account}, or send from that account.",
  Panels_NotJuror: "{caller} does not sit on seat {seat} of round {roundId}. Send from its juror's controller.",
  Panels_RoundExists: "Round {roundId} was opened before. Follow that one.",
  Panels_SeedUnknown:
    "The seed of ticket {ticket} is not known yet. Record it with `client.randomness.record`, then draw round {roundId}.",
  Panels_TooManyExcluded: "{count} domains are excluded. A round can exclude {most} at most.",
  Panels_Underpaid: "{due} units of fees are due, and {arrived} came with the round. Send them all.",
  Panels_WrongStatus:
    "Round {roundId} is {status}, and this call needs another state. Look with `client.panels.outcome`.",
  Panels_WrongVote:
    "Choice and salt are not what seat {seat} of round {roundId} committed to, or it revealed already. Reveal with the key and the choice of the commitment.",
  Panels_ZeroAddress: "A part of the panels' wiring is the zero address. Deploy them with all their parts.",
  // --- Randomness
  BlockhashRandomness_NoHashes:
    "This chain does not tell the hash of block {blockNumber}, so seeds cannot be had from it. Wire another source of randomness.",
  BlockhashRandomness_TooEarly:
    "The seed of ticket {ticket} comes with block {blockNumber}. Record it when that block is past.",
};
