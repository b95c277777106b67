// Written by `npm run abis` from the compiled contracts. Do not edit.
/** The core's part of {@link errorsAbi}, packed: what decoding carries along. */
export const errorSignatures =
  "AccessManagedInvalidAuthority(address authority);AccessManagedRequiredDelay(address caller,uint32 delay);AccessManagedUnauthorized(address caller);AccessManagerAlreadyScheduled(bytes32 operationId);AccessManagerBadConfirmation();AccessManagerExpired(bytes32 operationId);AccessManagerInvalidInitialAdmin(address initialAdmin);AccessManagerLockedFunction(bytes4 selector);AccessManagerLockedRole(uint64 roleId);AccessManagerNotReady(bytes32 operationId);AccessManagerNotScheduled(bytes32 operationId);AccessManagerUnauthorizedAccount(address msgsender,uint64 roleId);AccessManagerUnauthorizedCall(address caller,address target,bytes4 selector);AccessManagerUnauthorizedCancel(address msgsender,address caller,address target,bytes4 selector);AccessManagerUnauthorizedConsume(address target);AccountBalanceOverflow();AddressEmptyCode(address target);BalanceQueryForZeroAddress();Cell_AdminNotAlone(address admin,uint256 holders);Cell_AlreadyFounded();Cell_CapabilityRequired(address target);Cell_CoSignatureMissing(bytes32 operationId);Cell_CoSignerExcluded(address signer,bytes32 operationId);Cell_DelayMissing(uint8 posture);Cell_DelayTooLong(uint32 delay,uint32 max);Cell_DeployerHoldsNothing(uint64 roleId);Cell_FunctionLocked(bytes4 selector);Cell_IllegalTransition(uint8 from,uint8 to);Cell_InvalidTerm(uint64 roleId,uint32 term,uint8 maxTerms);Cell_LastAdmin(address account);Cell_MantleKindFixed(uint64 roleId);Cell_NotAmendable(uint8 posture);Cell_NotDeployer(address caller);Cell_NotExecutable(address target,bytes4 selector);Cell_PolicyForbidden(uint8 posture,uint8 capability,uint8 policy);Cell_RestRequired(uint64 roleId,address account,uint48 restUntil);Cell_SelectorMissing(uint256 length);Cell_Unsupported(bytes4 selector);Cell_ValueInSchedule(uint256 value);Cell_WaitsAnew(bytes32 operationId,uint48 readyAt);Cell_WiringAdminFixed(uint64 roleId);Cell_WiringNeedsCode(uint64 roleId,address account);ConsentLedger_AlreadyRecorded(bytes32 digest);ConsentLedger_NoSuchWord(uint256 word);ConsentLedger_NotEntitled(uint256 passport,address caller);ConsentLedger_NotUnit(address caller);ConsentLedger_Unusable(uint256 passport,uint256 nonce,uint8 state);ConsentLedger_WrongReceipt(uint256 passport,uint8 purpose,bytes32 subject);Constitution_DuplicateParameter(bytes32 key);Constitution_EmptyCharter();Constitution_InvalidBounds(bytes32 key,uint256 min,uint256 max);Constitution_OutOfBounds(bytes32 key,uint256 value,uint256 min,uint256 max);Constitution_UnknownParameter(bytes32 key);Constitution_WrongClass(bytes32 key,uint8 class);ECDSAInvalidSignature();ECDSAInvalidSignatureLength(uint256 length);ECDSAInvalidSignatureS(bytes32 s);ERC20InsufficientAllowance(address spender,uint256 allowance,uint256 needed);ERC20InsufficientBalance(address sender,uint256 balance,uint256 needed);ERC20InvalidApprover(address approver);ERC20InvalidReceiver(address receiver);ERC20InvalidSender(address sender);ERC20InvalidSpender(address spender);ERC2612ExpiredSignature(uint256 deadline);ERC2612InvalidSigner(address signer,address owner);FailedCall();Forks_BadSponsorSignature(uint256 sponsor,bytes32 digest);Forks_BirthConsentRequired(uint256 parent,uint256 founder);Forks_Bound(uint256 passport,uint48 from);Forks_CaseElsewhere(bytes32 caseId,uint256 passport);Forks_CaseNotEscrowed(bytes32 caseId);Forks_CasesUnsorted(bytes32 caseId);Forks_ClaimantServed(bytes32 caseId,uint256 claimant);Forks_ClassTooWide(uint256 parent,uint8 declaredClass,uint8 most);Forks_CoverTooLow(uint256 cover,uint256 least);Forks_HaircutTooHigh(uint16 haircut,uint16 cap);Forks_MergeConsentRequired(uint256 founderA,uint256 founderB);Forks_NoSpinOff(uint256 passport);Forks_NotClean(uint256 passport);Forks_NotController(uint256 passport,address caller);Forks_NotSponsor(uint256 sponsor,address caller);Forks_NoticeExpired(uint256 passport,uint48 expiredAt);Forks_NoticeRuns(uint256 passport,uint48 readyAt);Forks_OutsideLimits(uint256 passport,bytes32 limits,bytes32 actual);Forks_RoyaltyTooHigh(uint16 royalty,uint16 cap);Forks_SameDomain(uint256 a,uint256 b);Forks_SameParent(uint256 parent);Forks_SpinOffPending(uint256 passport);Forks_SponsorChanged(uint256 sponsor);Forks_SponsorUnfit(uint256 sponsor,uint8 tier,bool good);Forks_TailTooShort(uint32 tail,uint32 least);Forks_TermsExpired(uint48 deadline);Forks_TooManyCases(uint256 cases,uint256 most);Guarded_AuthorityFixed();Guarded_InvalidAuthority(address authority);Guarded_Unauthorized(address caller,bytes4 selector);Guarded_ValueInSchedule(address caller,uint256 value);InsufficientBalance(uint256 balance,uint256 needed);InterimCourt_ActLimit(uint48 actAt,uint48 latest);InterimCourt_BadDates(uint48 actAt,uint48 discoveredAt);InterimCourt_DiscoveryLimit(uint48 discoveredAt,uint48 latest);InterimCourt_ZeroAddress();InvalidAccountNonce(address account,uint256 currentNonce);InvalidShortString();Liability_Alone(uint256 member);Liability_AmountTooLarge(uint256 amount,uint256 most);Liability_AssetTakesFee(address asset,uint256 sent,uint256 arrived);Liability_BadAssignee(address to);Liability_BadMemberId(uint256 member);Liability_BountyTooHigh(uint16 bounty,uint16 cap);Liability_CaseEscrowed(bytes32 caseId,uint256 applicant);Liability_CaseExists(bytes32 caseId);Liability_CaseOpen(uint256 domain,uint256 cases);Liability_DustDebt(uint256 domain,uint256 left,uint256 least);Liability_HaircutTooHigh(uint16 haircut);Liability_InTail(uint256 member,uint48 until);Liability_InsufficientBond(uint256 member,uint256 requested,uint256 available);Liability_InsufficientCredit(address account,uint256 requested,uint256 available);Liability_Leaving(uint256 member);Liability_Locked(uint256 member,uint48 until);Liability_NoCover(uint256 member);Liability_NoVictim();Liability_NotEmpty(uint256 member,uint256 bond,uint256 covers);Liability_NotInGoodStanding(uint256 domain);Liability_NotNameable(uint256 member,uint256 offender);Liability_NotReady(uint256 member,uint48 readyAt);Liability_NotUnit(address caller);Liability_NothingQueued(uint256 member);Liability_NothingToCollect(uint256 domain,uint256 round);Liability_QuarantineTooLong(uint32 asked,uint32 most);Liability_QuarantineTooSoon(uint256 domain,uint48 notBefore);Liability_Reserved(uint256 domain,uint256 assetsLeft,uint256 reserve,uint48 latest);Liability_SameDomain(uint256 domain);Liability_TailRuns(uint256 member,uint48 until);Liability_TooManyNamed(uint256 named,uint256 most);Liability_Underfunded(address payer,uint256 due,uint256 available);Liability_UnknownCase(bytes32 caseId);Liability_UnknownDomain(uint256 domain);Liability_UnknownMember(uint256 member);Liability_ZeroAmount();Liability_ZeroDuration();NotOwnerNorApproved();Orders_AboveClaim(uint256 ordered,uint256 claim);Orders_BadPayload(uint256 leg,uint8 kind);Orders_Begun(bytes32 orderHash,uint256 done);Orders_KindNotServed(uint256 leg,uint8 kind);Orders_LegCount(uint256 legs,uint256 most);Orders_LegDone(bytes32 orderHash,uint256 leg);Orders_MustStandAlone(uint256 leg,uint8 kind);Orders_NoTimeToRun(uint48 readyAt,uint48 expiresAt);Orders_NotFiled(bytes32 orderHash,uint8 status);Orders_NotNew(bytes32 orderHash,uint8 status);Orders_NotReady(bytes32 orderHash,uint48 readyAt);Orders_NothingToReserve(uint256 claim);Orders_StillOpen(bytes32 orderHash,uint256 done,uint48 expiresAt);Orders_UnknownLeg(bytes32 orderHash,uint256 leg,uint256 legs);Passports_ActorInTail(uint256 id,uint48 until);Passports_BadAddress(address account);Passports_BadOperatorTerms(uint16 scopes,uint48 expiry);Passports_BadSignature(address signer);Passports_BadTier(uint8 tier);Passports_BondRequired(address asset,uint256 amount,uint256 available);Passports_BondTooSmall(uint8 kind,uint256 bond,uint256 least);Passports_BoundElsewhere(address account,uint256 home,uint256 domain);Passports_CellRateExceeded(uint48 retryAt);Passports_ControlsAnother(address account);Passports_DeadlineTooFar(uint256 deadline,uint256 latest);Passports_Expired(uint256 deadline);Passports_NeverBound(address account);Passports_NoFees();Passports_NoWallet(uint256 id);Passports_NotAlone(uint256 id,uint256 roles,uint256 operators,address wallet);Passports_NotAuthorised(uint256 id,address caller,uint16 scope);Passports_NotController(uint256 id,address caller);Passports_NotOfDomain(uint256 id,uint256 domain,uint256 expected);Passports_NotOffered(uint256 id,address caller);Passports_NotUnit(address caller);Passports_OfferExpired(uint256 id,uint48 expiredAt);Passports_OfferNotReady(uint256 id,uint48 readyAt);Passports_OfferWaits(uint256 id,address to);Passports_OperatorLive(uint256 id,address operator,uint48 expiry);Passports_OutsideLimits(uint256 founder,bytes32 limits);Passports_RecoveryPending(uint256 id);Passports_ReservedKey(string key);Passports_Soulbound();Passports_SponsorRateExceeded(address sponsor,uint48 retryAt);Passports_StillBound(address account,uint256 home,uint48 until);Passports_UnknownOperator(uint256 id,address operator);Passports_UnknownPassport(uint256 id);Recovery_AlreadyApproved(uint256 passport,address guardian);Recovery_BadController(address newController);Recovery_BadGuardian(address guardian);Recovery_BadGuardianCount(uint256 count,uint256 most);Recovery_BadThreshold(uint256 threshold,uint256 guardians);Recovery_CourtOnly(uint256 passport);Recovery_Frozen(uint256 passport,uint48 until);Recovery_NoGuardianChange(uint256 passport);Recovery_NotApproved(uint256 passport,address guardian);Recovery_NotController(uint256 passport,address caller);Recovery_NotGuardian(uint256 passport,address caller);Recovery_NotNewController(uint256 passport,address caller);Recovery_NotPending(uint256 passport);Recovery_NotReady(uint256 passport,uint48 readyAt);Recovery_ReportMismatch(bool compromised,bytes32 report);Recovery_UnknownPassport(uint256 passport);Recovery_WrongGuardianSet(uint256 passport,bytes32 expected,bytes32 digest);ReentrancyGuardReentrantCall();SafeCastOverflowedUintDowncast(uint8 bits,uint256 value);SafeERC20FailedOperation(address token);SignerSet_BadSignature(address signer);SignerSet_BadThreshold(uint256 threshold,uint256 signers);SignerSet_BelowThreshold(uint256 given,uint256 threshold);SignerSet_NotSigner(address signer);SignerSet_SignaturesUnsorted(uint256 index);SignerSet_Size(uint256 signers,uint256 most);SignerSet_Unsorted(uint256 index);StringTooLong(string str);TermReader_TooLarge(bytes32 key,uint256 value,uint256 bits);Tiers_AuditTooSoon(uint256 passport,address auditor,uint48 notBefore);Tiers_BadPrincipal(uint256 passport,uint256 human);Tiers_BadSignature(uint256 human,bytes32 digest);Tiers_NoPrincipal(uint256 passport);Tiers_NoReport(uint256 passport);Tiers_NotARaise(uint256 passport,uint8 tier,uint8 upheld);Tiers_NotAuthorized(uint256 passport,address caller);Tiers_NotEarned(uint256 passport,uint8 tier,uint8 bar,uint256 present,uint256 required);Tiers_OwnDomain(uint256 passport,address auditor,uint256 domain);Tiers_SignatureExpired(uint48 deadline);Tiers_UnknownPassport(uint256 passport);Tiers_UnknownTier(uint8 tier);Tiers_Upheld(uint256 passport,uint8 tier);TokenAlreadyExists();TokenDoesNotExist();TransferFromIncorrectOwner();TransferToNonERC721ReceiverImplementer();TransferToZeroAddress()";

/** The rest, packed. */
export const furtherSignatures =
  "AccessControlBadConfirmation();AccessControlUnauthorizedAccount(address account,bytes32 neededRole);Audits_AlreadyEnrolled(uint256 passport);Audits_BadBooks(bytes32 root,uint256 leaves);Audits_BadReceiptSignature(address signer,bytes32 digest);Audits_BadTerms(uint256 epochLength,uint256 answerPeriod,uint256 rate);Audits_NoContradiction(bytes32 leafShown,bytes32 leafCommitted);Audits_NoTerms();Audits_NotAuthorized(uint256 passport,address caller);Audits_NotDrawn(uint256 passport,uint256 epoch);Audits_NotEnrolled(uint256 passport,uint256 epoch);Audits_NotGood(uint256 passport);Audits_NotInTree(uint256 passport,uint256 epoch,bytes32 leaf);Audits_NothingToOpen(uint256 passport,uint256 epoch);Audits_OtherIndex(uint256 passport,uint256 epoch,uint256 drawn,uint256 given);Audits_SeedUnknown(uint256 epoch,uint64 ticket);Audits_TermsUnchanged();Audits_TooLate(uint256 epoch,uint48 latest);Audits_WithinTree(uint256 index,uint256 leaves);Audits_WrongBooksStatus(uint256 passport,uint256 epoch,uint8 status);Audits_WrongEpochStatus(uint256 epoch,uint8 status);BlockhashRandomness_NoHashes(uint256 blockNumber);BlockhashRandomness_TooEarly(uint64 ticket,uint256 blockNumber);Bounties_AboveHalfPenalty(uint256 amount,uint256 most);Bounties_AlreadyAwarded(bytes32 report);Bounties_AlreadyCommitted(bytes32 commitment);Bounties_AssetTakesFee(address asset,uint256 sent,uint256 arrived);Bounties_InsufficientCredit(address account,uint256 requested,uint256 available);Bounties_NotCommitted(bytes32 commitment);Bounties_NotController(uint256 passport,address caller);Bounties_NotReporter(bytes32 report,address reporter,address first);Bounties_NothingToDraw(address reporter,uint256 due,uint256 allowance);Bounties_OwnDomain(address reporter,uint256 domain);Bounties_ReportedBefore(bytes32 report,address reporter);Bounties_TurnedInBefore(uint256 passport,bytes32 incident,uint48 since);Bounties_ZeroAddress();Bounties_ZeroAmount();CellFactory_AddressTaken(address module);CellFactory_NothingDeployed(address module);CheckpointUnorderedInsertion();Constraints_ArbitratorRefused(uint256 passport,address arbitrator);Constraints_LockNotLater(uint256 passport,uint48 until,uint48 present);Constraints_LockTooLong(uint256 passport,uint48 until,uint48 latest);Constraints_NotController(uint256 passport,address caller);Constraints_NothingPending(uint256 passport);Constraints_OverLimit(uint256 passport,address asset,uint256 amount,uint256 left);Constraints_TooManyArbitrators(uint256 given,uint256 most);Constraints_Unchanged(uint256 passport);Constraints_UnsortedArbitrators(uint256 index);Court_ActLimit(uint48 actAt,uint48 latest);Court_AlreadyDone(bytes32 id);Court_AppealsUsedUp(uint256 party);Court_BadChoice(uint256 choice,uint256 most);Court_BadDates(uint48 actAt,uint48 discoveredAt);Court_BadExtraData();Court_CaseExists(bytes32 caseId);Court_CounterGiven(bytes32 caseId,bytes32 counter);Court_CounterMismatch(bytes32 caseId);Court_DiscoveryLimit(uint48 discoveredAt,uint48 latest);Court_FeeMissing(uint256 sent,uint256 due);Court_NoCredit(address account);Court_NoMoreAppeals(bytes32 id);Court_NoVouchers(uint256 claimant);Court_NotAssessable(bytes32 caseId);Court_NotClaimant(uint256 claimant,address caller);Court_NotCreditor(address account,address caller);Court_NotFallback(address caller);Court_NotFinal(bytes32 id);Court_NotOrdered(bytes32 orderHash,uint256 ruling);Court_NotParty(bytes32 id,address caller);Court_OwnDomain(uint256 domain);Court_PanelSits(bytes32 id,uint8 status);Court_ReservedForOthers(uint256 domain,uint256 assetsLeft,uint256 reserved,uint48 latest);Court_SlowLaneFull(uint48 retryAt);Court_TooEarly(bytes32 id,uint48 from);Court_TooLate(bytes32 id);Court_Underpaid(uint256 due,uint256 arrived);Court_UnfitAssessor(uint256 passport,address caller);Court_WrongStage(bytes32 id,uint8 stage);Court_ZeroAddress();Create2EmptyBytecode();Create3EmptyBytecode();Delegations_AlreadyOver(uint256 expiry);Delegations_BadBudget(uint16 scopes,address asset,uint256 cap);Delegations_BadScopes(uint16 scopes);Delegations_DelegateNotGood(address delegate,uint256 home);Delegations_NoDelegate();Delegations_NoDepth(uint256 parent);Delegations_NotController(uint256 passport,address caller);Delegations_NotDelegate(uint256 id,address account);Delegations_NotEntitled(uint256 id,address caller);Delegations_NotLive(uint256 id,uint256 link,uint8 state);Delegations_OtherAsset(uint256 id,address asset,address granted);Delegations_OutOfScope(uint256 id,uint16 scope,uint16 scopes);Delegations_OverCap(uint256 id,uint256 link,uint256 amount,uint256 left);Delegations_Wider(uint256 parent,uint8 clause,uint256 asked,uint256 most);ERC4626ExceededMaxDeposit(address receiver,uint256 assets,uint256 max);ERC4626ExceededMaxMint(address receiver,uint256 shares,uint256 max);ERC4626ExceededMaxRedeem(address owner,uint256 shares,uint256 max);ERC4626ExceededMaxWithdraw(address owner,uint256 assets,uint256 max);Escrow_AlreadyDelivered(bytes32 escrow,uint256 index,uint48 claimedAt);Escrow_AlreadyOffered(uint256 passport,uint256 disputeID);Escrow_AlreadyOpen(bytes32 escrow);Escrow_AlreadyRecorded(bytes32 escrow,uint256 index);Escrow_AlreadyRuled(address arbitrator,uint256 disputeID);Escrow_AmountTooLarge(uint256 amount,uint256 most);Escrow_ArbitratorRefused(uint256 payee,address arbitrator);Escrow_AssetNotAdmitted(address asset);Escrow_AssetShort(address asset,uint256 held,uint256 balance);Escrow_AssetTakesFee(address asset,uint256 sent,uint256 arrived);Escrow_BadDeadline(uint256 index,uint48 deadline);Escrow_BadOffer(uint16 offer);Escrow_BadRecipient(address to);Escrow_BadThreshold(uint256 large,uint256 capTimes);Escrow_BatchTooLong(uint256 items,uint256 most);Escrow_CreditTooLow(uint256 passport,uint256 asked,uint256 available);Escrow_DeadlineOver(bytes32 escrow,uint256 index,uint48 deadline);Escrow_DisputeExists(address arbitrator,uint256 disputeID);Escrow_EmptyMilestone(uint256 index);Escrow_MilestoneCount(uint256 count,uint256 most);Escrow_NoArbitrator();Escrow_NoCredit(uint256 passport,address asset);Escrow_NoDelegatedCoin(uint256 delegation);Escrow_NotAuthorised(uint256 passport,address caller);Escrow_NotCoSigned(bytes32 operation);Escrow_NotInGoodStanding(uint256 passport);Escrow_NotLeaver(uint256 passport,address caller);Escrow_NotRefundable(bytes32 escrow,uint256 index,uint48 from);Escrow_NotReleasable(bytes32 escrow,uint256 index,uint48 from);Escrow_NotRuled(address arbitrator,uint256 disputeID,uint48 from);Escrow_OffersClosed(uint256 disputeID,uint48 since);Escrow_OtherDelegation(uint256 delegation,uint256 passport);Escrow_SameDomain(bytes32 escrow);Escrow_SamePassport(uint256 passport);Escrow_StillWaits(bytes32 escrow,uint256 index,uint48 dueAt);Escrow_TooLateToDispute(bytes32 escrow,uint256 index,uint48 latest);Escrow_Unknown(bytes32 escrow);Escrow_UnknownDispute(address arbitrator,uint256 disputeID);Escrow_UnknownMilestone(bytes32 escrow,uint256 index);Escrow_WindowTooShort(uint256 window,uint256 least);Escrow_WrongDoor(bytes32 escrow,bool large);Escrow_WrongState(bytes32 escrow,uint256 index,uint8 state);Escrow_WrongValue(uint256 sent,uint256 due);Escrow_ZeroAddress();FailedDeployment();FallbackArbitrator_AlreadyDone(uint256 disputeId);FallbackArbitrator_BadChoice(uint256 choice,uint256 most);FallbackArbitrator_CostsNothing(uint256 sent);FallbackArbitrator_NoAppeal(uint256 disputeId);FallbackArbitrator_NotRuled(uint256 disputeId);FallbackArbitrator_UnknownDispute(uint256 disputeId);FoundersTimelock_DelayOutOfBounds(uint256 delay,uint256 min,uint256 max);FoundersTimelock_NotARecovery(bytes data);Insurance_AssetTakesFee(address asset,uint256 sent,uint256 arrived);Insurance_BadBox(uint256 claimId,uint256 via);Insurance_BadEpochs(uint256 epochs,uint256 most);Insurance_BoxOpen(uint256 via,uint256 open);Insurance_CapReached(bytes32 incident,uint256 coverLeft,uint256 capLeft);Insurance_ClaimPending(uint256 epoch,uint48 endsAt);Insurance_CoverTooHigh(uint256 passport,uint256 cover,uint256 most);Insurance_EpochOpen(uint256 epoch,uint48 endsAt);Insurance_Folded(uint256 domain,uint256 into);Insurance_InsufficientBacking(uint256 domain,address account,uint256 requested,uint256 available);Insurance_InsufficientCredit(address account,uint256 requested,uint256 available);Insurance_NotAuthorized(uint256 passport,address caller);Insurance_NotCovered(uint256 respondent,uint48 actAt);Insurance_NotInsurable(uint256 passport,uint8 tier,bool good);Insurance_NotLapsed(uint256 claimId,uint48 deadline);Insurance_NotReady(address account,uint48 readyAt);Insurance_NotReleasable(uint256 claimId);Insurance_NotVictim(uint256 claimId,address caller);Insurance_NothingHandedOver(uint256 claimId,address box);Insurance_NothingOwed(uint256 domain,uint256 round,address victim);Insurance_NothingQueued(address account);Insurance_NothingToFold(uint256 domain);Insurance_NothingToRecover(uint256 via);Insurance_NothingToSettle(uint256 epoch);Insurance_NothingToSweep();Insurance_OwnDomain(address victim,uint256 domain);Insurance_PremiumAbove(uint256 premium,uint256 most);Insurance_VerifiedTooSoon(uint256 claimId,uint48 notBefore);Insurance_WindowOver(address account,uint48 until);Insurance_WrongStatus(uint256 claimId,uint8 status);Insurance_ZeroAddress();Insurance_ZeroAmount();JurorPool_AlreadySeated(uint256 juror);JurorPool_DomainSeated(uint256 domain,uint256 by);JurorPool_Fit(uint256 juror);JurorPool_Founded();JurorPool_NotController(uint256 juror,address caller);JurorPool_NotFree(uint256 juror,uint256 asked,uint256 free);JurorPool_NotPanels(address caller);JurorPool_NotRecognised(address pool);JurorPool_NotSeated(uint256 juror);JurorPool_StakeTooLow(uint256 stake,uint256 least);JurorPool_TooLittleGas(uint256 left,uint256 needed);JurorPool_TooMany(uint256 count,uint256 most);JurorPool_TransferShort(uint256 sent,uint256 arrived);JurorPool_Unfit(uint256 juror,uint8 reason);JurorPool_ZeroAddress();JurorPool_ZeroAmount();Panels_AlreadyCommitted(bytes32 roundId,uint256 seat);Panels_AlreadyReclaimed(bytes32 roundId);Panels_AlreadySettled(bytes32 roundId,uint256 seat);Panels_BadChoices(uint256 choices,uint256 most);Panels_BadCommitment(bytes32 commitment);Panels_BadFreeze(uint48 frozenAt);Panels_BadSeats(uint256 seats,bool halves);Panels_CommitsNotBegun(bytes32 roundId,uint48 from);Panels_CommitsOver(bytes32 roundId);Panels_CommitsRun(bytes32 roundId);Panels_NoChoice(uint256 choice,uint256 most);Panels_NoCredit(address account);Panels_NoSeat(bytes32 roundId,uint256 seat);Panels_NotCourt(address caller);Panels_NotCreditor(address account,address caller);Panels_NotJuror(bytes32 roundId,uint256 seat,address caller);Panels_RoundExists(bytes32 roundId);Panels_SeedUnknown(bytes32 roundId,uint64 ticket);Panels_TooManyExcluded(uint256 count,uint256 most);Panels_Underpaid(uint256 due,uint256 arrived);Panels_WrongStatus(bytes32 roundId,uint8 status);Panels_WrongVote(bytes32 roundId,uint256 seat);Panels_ZeroAddress();Quarantine_AuthorNotGood(uint256 author);Quarantine_BondTooSmall(uint256 author,uint256 required,uint256 free);Quarantine_NoCase(uint256 id,bytes32 caseId,uint256 domain);Quarantine_NoEvidence(uint256 passport);Quarantine_NotACourt(address court);Quarantine_NotAuthor(uint256 author,address caller);Quarantine_NothingToLift(uint256 id,uint48 endsAt);Quarantine_OtherIncident(uint256 id,bytes32 incident);Quarantine_Over(uint256 id,uint48 endedAt);Quarantine_Overruled(uint256 id,uint48 endedAt);Quarantine_OwnDomain(uint256 author,uint256 domain);Quarantine_StillRuns(uint256 id,uint48 endsAt);Quarantine_Undecided(uint256 id,bytes32 caseId);Quarantine_WrongStatus(uint256 id,uint8 status);Reputation_NoHalfLife();Reputation_NotPast(uint48 moment,uint48 present);Reputation_UnknownPassport(uint256 passport);StrictLiability_AttestorNotGood(uint256 attestor);StrictLiability_BadTime(uint48 doneAt,uint48 earliest,uint48 latest);StrictLiability_GraceRuns(bytes32 operationId,uint48 graceEnds);StrictLiability_NoConsent(bytes32 operationId,bytes32 receipt);StrictLiability_NotAttestor(uint256 attestor,address caller);StrictLiability_NotSensitive(uint8 purpose);StrictLiability_SameDomain(uint256 attestor,uint256 other,uint256 domain);StrictLiability_UnknownPassport(uint256 passport);StrictLiability_WrongReceipt(bytes32 operationId);StrictLiability_WrongStatus(bytes32 operationId,uint8 status);TimelockInsufficientDelay(uint256 delay,uint256 minDelay);TimelockInvalidOperationLength(uint256 targets,uint256 payloads,uint256 values);TimelockUnauthorizedCaller(address caller);TimelockUnexecutedPredecessor(bytes32 predecessorId);TimelockUnexpectedOperationState(bytes32 operationId,bytes32 expectedStates)";

/** Every error that a module of a cell can answer with. */
export const errorsAbi = [
  { type: "error", name: "AccessControlBadConfirmation", inputs: [] },
  {
    type: "error",
    name: "AccessControlUnauthorizedAccount",
    inputs: [
      { name: "account", type: "address" },
      { name: "neededRole", type: "bytes32" },
    ],
  },
  { type: "error", name: "AccessManagedInvalidAuthority", inputs: [{ name: "authority", type: "address" }] },
  {
    type: "error",
    name: "AccessManagedRequiredDelay",
    inputs: [
      { name: "caller", type: "address" },
      { name: "delay", type: "uint32" },
    ],
  },
  { type: "error", name: "AccessManagedUnauthorized", inputs: [{ name: "caller", type: "address" }] },
  { type: "error", name: "AccessManagerAlreadyScheduled", inputs: [{ name: "operationId", type: "bytes32" }] },
  { type: "error", name: "AccessManagerBadConfirmation", inputs: [] },
  { type: "error", name: "AccessManagerExpired", inputs: [{ name: "operationId", type: "bytes32" }] },
  { type: "error", name: "AccessManagerInvalidInitialAdmin", inputs: [{ name: "initialAdmin", type: "address" }] },
  { type: "error", name: "AccessManagerLockedFunction", inputs: [{ name: "selector", type: "bytes4" }] },
  { type: "error", name: "AccessManagerLockedRole", inputs: [{ name: "roleId", type: "uint64" }] },
  { type: "error", name: "AccessManagerNotReady", inputs: [{ name: "operationId", type: "bytes32" }] },
  { type: "error", name: "AccessManagerNotScheduled", inputs: [{ name: "operationId", type: "bytes32" }] },
  {
    type: "error",
    name: "AccessManagerUnauthorizedAccount",
    inputs: [
      { name: "msgsender", type: "address" },
      { name: "roleId", type: "uint64" },
    ],
  },
  {
    type: "error",
    name: "AccessManagerUnauthorizedCall",
    inputs: [
      { name: "caller", type: "address" },
      { name: "target", type: "address" },
      { name: "selector", type: "bytes4" },
    ],
  },
  {
    type: "error",
    name: "AccessManagerUnauthorizedCancel",
    inputs: [
      { name: "msgsender", type: "address" },
      { name: "caller", type: "address" },
      { name: "target", type: "address" },
      { name: "selector", type: "bytes4" },
    ],
  },
  { type: "error", name: "AccessManagerUnauthorizedConsume", inputs: [{ name: "target", type: "address" }] },
  { type: "error", name: "AccountBalanceOverflow", inputs: [] },
  { type: "error", name: "AddressEmptyCode", inputs: [{ name: "target", type: "address" }] },
  { type: "error", name: "Audits_AlreadyEnrolled", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Audits_BadBooks",
    inputs: [
      { name: "root", type: "bytes32" },
      { name: "leaves", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Audits_BadReceiptSignature",
    inputs: [
      { name: "signer", type: "address" },
      { name: "digest", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "Audits_BadTerms",
    inputs: [
      { name: "epochLength", type: "uint256" },
      { name: "answerPeriod", type: "uint256" },
      { name: "rate", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Audits_NoContradiction",
    inputs: [
      { name: "leafShown", type: "bytes32" },
      { name: "leafCommitted", type: "bytes32" },
    ],
  },
  { type: "error", name: "Audits_NoTerms", inputs: [] },
  {
    type: "error",
    name: "Audits_NotAuthorized",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Audits_NotDrawn",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "epoch", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Audits_NotEnrolled",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "epoch", type: "uint256" },
    ],
  },
  { type: "error", name: "Audits_NotGood", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Audits_NotInTree",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "epoch", type: "uint256" },
      { name: "leaf", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "Audits_NothingToOpen",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "epoch", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Audits_OtherIndex",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "epoch", type: "uint256" },
      { name: "drawn", type: "uint256" },
      { name: "given", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Audits_SeedUnknown",
    inputs: [
      { name: "epoch", type: "uint256" },
      { name: "ticket", type: "uint64" },
    ],
  },
  { type: "error", name: "Audits_TermsUnchanged", inputs: [] },
  {
    type: "error",
    name: "Audits_TooLate",
    inputs: [
      { name: "epoch", type: "uint256" },
      { name: "latest", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Audits_WithinTree",
    inputs: [
      { name: "index", type: "uint256" },
      { name: "leaves", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Audits_WrongBooksStatus",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "epoch", type: "uint256" },
      { name: "status", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Audits_WrongEpochStatus",
    inputs: [
      { name: "epoch", type: "uint256" },
      { name: "status", type: "uint8" },
    ],
  },
  { type: "error", name: "BalanceQueryForZeroAddress", inputs: [] },
  { type: "error", name: "BlockhashRandomness_NoHashes", inputs: [{ name: "blockNumber", type: "uint256" }] },
  {
    type: "error",
    name: "BlockhashRandomness_TooEarly",
    inputs: [
      { name: "ticket", type: "uint64" },
      { name: "blockNumber", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Bounties_AboveHalfPenalty",
    inputs: [
      { name: "amount", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "Bounties_AlreadyAwarded", inputs: [{ name: "report", type: "bytes32" }] },
  { type: "error", name: "Bounties_AlreadyCommitted", inputs: [{ name: "commitment", type: "bytes32" }] },
  {
    type: "error",
    name: "Bounties_AssetTakesFee",
    inputs: [
      { name: "asset", type: "address" },
      { name: "sent", type: "uint256" },
      { name: "arrived", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Bounties_InsufficientCredit",
    inputs: [
      { name: "account", type: "address" },
      { name: "requested", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  { type: "error", name: "Bounties_NotCommitted", inputs: [{ name: "commitment", type: "bytes32" }] },
  {
    type: "error",
    name: "Bounties_NotController",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Bounties_NotReporter",
    inputs: [
      { name: "report", type: "bytes32" },
      { name: "reporter", type: "address" },
      { name: "first", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Bounties_NothingToDraw",
    inputs: [
      { name: "reporter", type: "address" },
      { name: "due", type: "uint256" },
      { name: "allowance", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Bounties_OwnDomain",
    inputs: [
      { name: "reporter", type: "address" },
      { name: "domain", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Bounties_ReportedBefore",
    inputs: [
      { name: "report", type: "bytes32" },
      { name: "reporter", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Bounties_TurnedInBefore",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "incident", type: "bytes32" },
      { name: "since", type: "uint48" },
    ],
  },
  { type: "error", name: "Bounties_ZeroAddress", inputs: [] },
  { type: "error", name: "Bounties_ZeroAmount", inputs: [] },
  { type: "error", name: "CellFactory_AddressTaken", inputs: [{ name: "module", type: "address" }] },
  { type: "error", name: "CellFactory_NothingDeployed", inputs: [{ name: "module", type: "address" }] },
  {
    type: "error",
    name: "Cell_AdminNotAlone",
    inputs: [
      { name: "admin", type: "address" },
      { name: "holders", type: "uint256" },
    ],
  },
  { type: "error", name: "Cell_AlreadyFounded", inputs: [] },
  { type: "error", name: "Cell_CapabilityRequired", inputs: [{ name: "target", type: "address" }] },
  { type: "error", name: "Cell_CoSignatureMissing", inputs: [{ name: "operationId", type: "bytes32" }] },
  {
    type: "error",
    name: "Cell_CoSignerExcluded",
    inputs: [
      { name: "signer", type: "address" },
      { name: "operationId", type: "bytes32" },
    ],
  },
  { type: "error", name: "Cell_DelayMissing", inputs: [{ name: "posture", type: "uint8" }] },
  {
    type: "error",
    name: "Cell_DelayTooLong",
    inputs: [
      { name: "delay", type: "uint32" },
      { name: "max", type: "uint32" },
    ],
  },
  { type: "error", name: "Cell_DeployerHoldsNothing", inputs: [{ name: "roleId", type: "uint64" }] },
  { type: "error", name: "Cell_FunctionLocked", inputs: [{ name: "selector", type: "bytes4" }] },
  {
    type: "error",
    name: "Cell_IllegalTransition",
    inputs: [
      { name: "from", type: "uint8" },
      { name: "to", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Cell_InvalidTerm",
    inputs: [
      { name: "roleId", type: "uint64" },
      { name: "term", type: "uint32" },
      { name: "maxTerms", type: "uint8" },
    ],
  },
  { type: "error", name: "Cell_LastAdmin", inputs: [{ name: "account", type: "address" }] },
  { type: "error", name: "Cell_MantleKindFixed", inputs: [{ name: "roleId", type: "uint64" }] },
  { type: "error", name: "Cell_NotAmendable", inputs: [{ name: "posture", type: "uint8" }] },
  { type: "error", name: "Cell_NotDeployer", inputs: [{ name: "caller", type: "address" }] },
  {
    type: "error",
    name: "Cell_NotExecutable",
    inputs: [
      { name: "target", type: "address" },
      { name: "selector", type: "bytes4" },
    ],
  },
  {
    type: "error",
    name: "Cell_PolicyForbidden",
    inputs: [
      { name: "posture", type: "uint8" },
      { name: "capability", type: "uint8" },
      { name: "policy", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Cell_RestRequired",
    inputs: [
      { name: "roleId", type: "uint64" },
      { name: "account", type: "address" },
      { name: "restUntil", type: "uint48" },
    ],
  },
  { type: "error", name: "Cell_SelectorMissing", inputs: [{ name: "length", type: "uint256" }] },
  { type: "error", name: "Cell_Unsupported", inputs: [{ name: "selector", type: "bytes4" }] },
  { type: "error", name: "Cell_ValueInSchedule", inputs: [{ name: "value", type: "uint256" }] },
  {
    type: "error",
    name: "Cell_WaitsAnew",
    inputs: [
      { name: "operationId", type: "bytes32" },
      { name: "readyAt", type: "uint48" },
    ],
  },
  { type: "error", name: "Cell_WiringAdminFixed", inputs: [{ name: "roleId", type: "uint64" }] },
  {
    type: "error",
    name: "Cell_WiringNeedsCode",
    inputs: [
      { name: "roleId", type: "uint64" },
      { name: "account", type: "address" },
    ],
  },
  { type: "error", name: "CheckpointUnorderedInsertion", inputs: [] },
  { type: "error", name: "ConsentLedger_AlreadyRecorded", inputs: [{ name: "digest", type: "bytes32" }] },
  { type: "error", name: "ConsentLedger_NoSuchWord", inputs: [{ name: "word", type: "uint256" }] },
  {
    type: "error",
    name: "ConsentLedger_NotEntitled",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "ConsentLedger_NotUnit", inputs: [{ name: "caller", type: "address" }] },
  {
    type: "error",
    name: "ConsentLedger_Unusable",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "nonce", type: "uint256" },
      { name: "state", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "ConsentLedger_WrongReceipt",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "purpose", type: "uint8" },
      { name: "subject", type: "bytes32" },
    ],
  },
  { type: "error", name: "Constitution_DuplicateParameter", inputs: [{ name: "key", type: "bytes32" }] },
  { type: "error", name: "Constitution_EmptyCharter", inputs: [] },
  {
    type: "error",
    name: "Constitution_InvalidBounds",
    inputs: [
      { name: "key", type: "bytes32" },
      { name: "min", type: "uint256" },
      { name: "max", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Constitution_OutOfBounds",
    inputs: [
      { name: "key", type: "bytes32" },
      { name: "value", type: "uint256" },
      { name: "min", type: "uint256" },
      { name: "max", type: "uint256" },
    ],
  },
  { type: "error", name: "Constitution_UnknownParameter", inputs: [{ name: "key", type: "bytes32" }] },
  {
    type: "error",
    name: "Constitution_WrongClass",
    inputs: [
      { name: "key", type: "bytes32" },
      { name: "class", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Constraints_ArbitratorRefused",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "arbitrator", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Constraints_LockNotLater",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "until", type: "uint48" },
      { name: "present", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Constraints_LockTooLong",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "until", type: "uint48" },
      { name: "latest", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Constraints_NotController",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "Constraints_NothingPending", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Constraints_OverLimit",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "asset", type: "address" },
      { name: "amount", type: "uint256" },
      { name: "left", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Constraints_TooManyArbitrators",
    inputs: [
      { name: "given", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "Constraints_Unchanged", inputs: [{ name: "passport", type: "uint256" }] },
  { type: "error", name: "Constraints_UnsortedArbitrators", inputs: [{ name: "index", type: "uint256" }] },
  {
    type: "error",
    name: "Court_ActLimit",
    inputs: [
      { name: "actAt", type: "uint48" },
      { name: "latest", type: "uint48" },
    ],
  },
  { type: "error", name: "Court_AlreadyDone", inputs: [{ name: "id", type: "bytes32" }] },
  { type: "error", name: "Court_AppealsUsedUp", inputs: [{ name: "party", type: "uint256" }] },
  {
    type: "error",
    name: "Court_BadChoice",
    inputs: [
      { name: "choice", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Court_BadDates",
    inputs: [
      { name: "actAt", type: "uint48" },
      { name: "discoveredAt", type: "uint48" },
    ],
  },
  { type: "error", name: "Court_BadExtraData", inputs: [] },
  { type: "error", name: "Court_CaseExists", inputs: [{ name: "caseId", type: "bytes32" }] },
  {
    type: "error",
    name: "Court_CounterGiven",
    inputs: [
      { name: "caseId", type: "bytes32" },
      { name: "counter", type: "bytes32" },
    ],
  },
  { type: "error", name: "Court_CounterMismatch", inputs: [{ name: "caseId", type: "bytes32" }] },
  {
    type: "error",
    name: "Court_DiscoveryLimit",
    inputs: [
      { name: "discoveredAt", type: "uint48" },
      { name: "latest", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Court_FeeMissing",
    inputs: [
      { name: "sent", type: "uint256" },
      { name: "due", type: "uint256" },
    ],
  },
  { type: "error", name: "Court_NoCredit", inputs: [{ name: "account", type: "address" }] },
  { type: "error", name: "Court_NoMoreAppeals", inputs: [{ name: "id", type: "bytes32" }] },
  { type: "error", name: "Court_NoVouchers", inputs: [{ name: "claimant", type: "uint256" }] },
  { type: "error", name: "Court_NotAssessable", inputs: [{ name: "caseId", type: "bytes32" }] },
  {
    type: "error",
    name: "Court_NotClaimant",
    inputs: [
      { name: "claimant", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Court_NotCreditor",
    inputs: [
      { name: "account", type: "address" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "Court_NotFallback", inputs: [{ name: "caller", type: "address" }] },
  { type: "error", name: "Court_NotFinal", inputs: [{ name: "id", type: "bytes32" }] },
  {
    type: "error",
    name: "Court_NotOrdered",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "ruling", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Court_NotParty",
    inputs: [
      { name: "id", type: "bytes32" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "Court_OwnDomain", inputs: [{ name: "domain", type: "uint256" }] },
  {
    type: "error",
    name: "Court_PanelSits",
    inputs: [
      { name: "id", type: "bytes32" },
      { name: "status", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Court_ReservedForOthers",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "assetsLeft", type: "uint256" },
      { name: "reserved", type: "uint256" },
      { name: "latest", type: "uint48" },
    ],
  },
  { type: "error", name: "Court_SlowLaneFull", inputs: [{ name: "retryAt", type: "uint48" }] },
  {
    type: "error",
    name: "Court_TooEarly",
    inputs: [
      { name: "id", type: "bytes32" },
      { name: "from", type: "uint48" },
    ],
  },
  { type: "error", name: "Court_TooLate", inputs: [{ name: "id", type: "bytes32" }] },
  {
    type: "error",
    name: "Court_Underpaid",
    inputs: [
      { name: "due", type: "uint256" },
      { name: "arrived", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Court_UnfitAssessor",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Court_WrongStage",
    inputs: [
      { name: "id", type: "bytes32" },
      { name: "stage", type: "uint8" },
    ],
  },
  { type: "error", name: "Court_ZeroAddress", inputs: [] },
  { type: "error", name: "Create2EmptyBytecode", inputs: [] },
  { type: "error", name: "Create3EmptyBytecode", inputs: [] },
  { type: "error", name: "Delegations_AlreadyOver", inputs: [{ name: "expiry", type: "uint256" }] },
  {
    type: "error",
    name: "Delegations_BadBudget",
    inputs: [
      { name: "scopes", type: "uint16" },
      { name: "asset", type: "address" },
      { name: "cap", type: "uint256" },
    ],
  },
  { type: "error", name: "Delegations_BadScopes", inputs: [{ name: "scopes", type: "uint16" }] },
  {
    type: "error",
    name: "Delegations_DelegateNotGood",
    inputs: [
      { name: "delegate", type: "address" },
      { name: "home", type: "uint256" },
    ],
  },
  { type: "error", name: "Delegations_NoDelegate", inputs: [] },
  { type: "error", name: "Delegations_NoDepth", inputs: [{ name: "parent", type: "uint256" }] },
  {
    type: "error",
    name: "Delegations_NotController",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Delegations_NotDelegate",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "account", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Delegations_NotEntitled",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Delegations_NotLive",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "link", type: "uint256" },
      { name: "state", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Delegations_OtherAsset",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "asset", type: "address" },
      { name: "granted", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Delegations_OutOfScope",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "scope", type: "uint16" },
      { name: "scopes", type: "uint16" },
    ],
  },
  {
    type: "error",
    name: "Delegations_OverCap",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "link", type: "uint256" },
      { name: "amount", type: "uint256" },
      { name: "left", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Delegations_Wider",
    inputs: [
      { name: "parent", type: "uint256" },
      { name: "clause", type: "uint8" },
      { name: "asked", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "ECDSAInvalidSignature", inputs: [] },
  { type: "error", name: "ECDSAInvalidSignatureLength", inputs: [{ name: "length", type: "uint256" }] },
  { type: "error", name: "ECDSAInvalidSignatureS", inputs: [{ name: "s", type: "bytes32" }] },
  {
    type: "error",
    name: "ERC20InsufficientAllowance",
    inputs: [
      { name: "spender", type: "address" },
      { name: "allowance", type: "uint256" },
      { name: "needed", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ERC20InsufficientBalance",
    inputs: [
      { name: "sender", type: "address" },
      { name: "balance", type: "uint256" },
      { name: "needed", type: "uint256" },
    ],
  },
  { type: "error", name: "ERC20InvalidApprover", inputs: [{ name: "approver", type: "address" }] },
  { type: "error", name: "ERC20InvalidReceiver", inputs: [{ name: "receiver", type: "address" }] },
  { type: "error", name: "ERC20InvalidSender", inputs: [{ name: "sender", type: "address" }] },
  { type: "error", name: "ERC20InvalidSpender", inputs: [{ name: "spender", type: "address" }] },
  { type: "error", name: "ERC2612ExpiredSignature", inputs: [{ name: "deadline", type: "uint256" }] },
  {
    type: "error",
    name: "ERC2612InvalidSigner",
    inputs: [
      { name: "signer", type: "address" },
      { name: "owner", type: "address" },
    ],
  },
  {
    type: "error",
    name: "ERC4626ExceededMaxDeposit",
    inputs: [
      { name: "receiver", type: "address" },
      { name: "assets", type: "uint256" },
      { name: "max", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ERC4626ExceededMaxMint",
    inputs: [
      { name: "receiver", type: "address" },
      { name: "shares", type: "uint256" },
      { name: "max", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ERC4626ExceededMaxRedeem",
    inputs: [
      { name: "owner", type: "address" },
      { name: "shares", type: "uint256" },
      { name: "max", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ERC4626ExceededMaxWithdraw",
    inputs: [
      { name: "owner", type: "address" },
      { name: "assets", type: "uint256" },
      { name: "max", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_AlreadyDelivered",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
      { name: "claimedAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Escrow_AlreadyOffered",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "disputeID", type: "uint256" },
    ],
  },
  { type: "error", name: "Escrow_AlreadyOpen", inputs: [{ name: "escrow", type: "bytes32" }] },
  {
    type: "error",
    name: "Escrow_AlreadyRecorded",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_AlreadyRuled",
    inputs: [
      { name: "arbitrator", type: "address" },
      { name: "disputeID", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_AmountTooLarge",
    inputs: [
      { name: "amount", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_ArbitratorRefused",
    inputs: [
      { name: "payee", type: "uint256" },
      { name: "arbitrator", type: "address" },
    ],
  },
  { type: "error", name: "Escrow_AssetNotAdmitted", inputs: [{ name: "asset", type: "address" }] },
  {
    type: "error",
    name: "Escrow_AssetShort",
    inputs: [
      { name: "asset", type: "address" },
      { name: "held", type: "uint256" },
      { name: "balance", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_AssetTakesFee",
    inputs: [
      { name: "asset", type: "address" },
      { name: "sent", type: "uint256" },
      { name: "arrived", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_BadDeadline",
    inputs: [
      { name: "index", type: "uint256" },
      { name: "deadline", type: "uint48" },
    ],
  },
  { type: "error", name: "Escrow_BadOffer", inputs: [{ name: "offer", type: "uint16" }] },
  { type: "error", name: "Escrow_BadRecipient", inputs: [{ name: "to", type: "address" }] },
  {
    type: "error",
    name: "Escrow_BadThreshold",
    inputs: [
      { name: "large", type: "uint256" },
      { name: "capTimes", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_BatchTooLong",
    inputs: [
      { name: "items", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_CreditTooLow",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "asked", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_DeadlineOver",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
      { name: "deadline", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Escrow_DisputeExists",
    inputs: [
      { name: "arbitrator", type: "address" },
      { name: "disputeID", type: "uint256" },
    ],
  },
  { type: "error", name: "Escrow_EmptyMilestone", inputs: [{ name: "index", type: "uint256" }] },
  {
    type: "error",
    name: "Escrow_MilestoneCount",
    inputs: [
      { name: "count", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "Escrow_NoArbitrator", inputs: [] },
  {
    type: "error",
    name: "Escrow_NoCredit",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "asset", type: "address" },
    ],
  },
  { type: "error", name: "Escrow_NoDelegatedCoin", inputs: [{ name: "delegation", type: "uint256" }] },
  {
    type: "error",
    name: "Escrow_NotAuthorised",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "Escrow_NotCoSigned", inputs: [{ name: "operation", type: "bytes32" }] },
  { type: "error", name: "Escrow_NotInGoodStanding", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Escrow_NotLeaver",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Escrow_NotRefundable",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
      { name: "from", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Escrow_NotReleasable",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
      { name: "from", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Escrow_NotRuled",
    inputs: [
      { name: "arbitrator", type: "address" },
      { name: "disputeID", type: "uint256" },
      { name: "from", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Escrow_OffersClosed",
    inputs: [
      { name: "disputeID", type: "uint256" },
      { name: "since", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Escrow_OtherDelegation",
    inputs: [
      { name: "delegation", type: "uint256" },
      { name: "passport", type: "uint256" },
    ],
  },
  { type: "error", name: "Escrow_SameDomain", inputs: [{ name: "escrow", type: "bytes32" }] },
  { type: "error", name: "Escrow_SamePassport", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Escrow_StillWaits",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
      { name: "dueAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Escrow_TooLateToDispute",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
      { name: "latest", type: "uint48" },
    ],
  },
  { type: "error", name: "Escrow_Unknown", inputs: [{ name: "escrow", type: "bytes32" }] },
  {
    type: "error",
    name: "Escrow_UnknownDispute",
    inputs: [
      { name: "arbitrator", type: "address" },
      { name: "disputeID", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_UnknownMilestone",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_WindowTooShort",
    inputs: [
      { name: "window", type: "uint256" },
      { name: "least", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Escrow_WrongDoor",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "large", type: "bool" },
    ],
  },
  {
    type: "error",
    name: "Escrow_WrongState",
    inputs: [
      { name: "escrow", type: "bytes32" },
      { name: "index", type: "uint256" },
      { name: "state", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Escrow_WrongValue",
    inputs: [
      { name: "sent", type: "uint256" },
      { name: "due", type: "uint256" },
    ],
  },
  { type: "error", name: "Escrow_ZeroAddress", inputs: [] },
  { type: "error", name: "FailedCall", inputs: [] },
  { type: "error", name: "FailedDeployment", inputs: [] },
  { type: "error", name: "FallbackArbitrator_AlreadyDone", inputs: [{ name: "disputeId", type: "uint256" }] },
  {
    type: "error",
    name: "FallbackArbitrator_BadChoice",
    inputs: [
      { name: "choice", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "FallbackArbitrator_CostsNothing", inputs: [{ name: "sent", type: "uint256" }] },
  { type: "error", name: "FallbackArbitrator_NoAppeal", inputs: [{ name: "disputeId", type: "uint256" }] },
  { type: "error", name: "FallbackArbitrator_NotRuled", inputs: [{ name: "disputeId", type: "uint256" }] },
  { type: "error", name: "FallbackArbitrator_UnknownDispute", inputs: [{ name: "disputeId", type: "uint256" }] },
  {
    type: "error",
    name: "Forks_BadSponsorSignature",
    inputs: [
      { name: "sponsor", type: "uint256" },
      { name: "digest", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "Forks_BirthConsentRequired",
    inputs: [
      { name: "parent", type: "uint256" },
      { name: "founder", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Forks_Bound",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "from", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Forks_CaseElsewhere",
    inputs: [
      { name: "caseId", type: "bytes32" },
      { name: "passport", type: "uint256" },
    ],
  },
  { type: "error", name: "Forks_CaseNotEscrowed", inputs: [{ name: "caseId", type: "bytes32" }] },
  { type: "error", name: "Forks_CasesUnsorted", inputs: [{ name: "caseId", type: "bytes32" }] },
  {
    type: "error",
    name: "Forks_ClaimantServed",
    inputs: [
      { name: "caseId", type: "bytes32" },
      { name: "claimant", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Forks_ClassTooWide",
    inputs: [
      { name: "parent", type: "uint256" },
      { name: "declaredClass", type: "uint8" },
      { name: "most", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Forks_CoverTooLow",
    inputs: [
      { name: "cover", type: "uint256" },
      { name: "least", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Forks_HaircutTooHigh",
    inputs: [
      { name: "haircut", type: "uint16" },
      { name: "cap", type: "uint16" },
    ],
  },
  {
    type: "error",
    name: "Forks_MergeConsentRequired",
    inputs: [
      { name: "founderA", type: "uint256" },
      { name: "founderB", type: "uint256" },
    ],
  },
  { type: "error", name: "Forks_NoSpinOff", inputs: [{ name: "passport", type: "uint256" }] },
  { type: "error", name: "Forks_NotClean", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Forks_NotController",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Forks_NotSponsor",
    inputs: [
      { name: "sponsor", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Forks_NoticeExpired",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "expiredAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Forks_NoticeRuns",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "readyAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Forks_OutsideLimits",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "limits", type: "bytes32" },
      { name: "actual", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "Forks_RoyaltyTooHigh",
    inputs: [
      { name: "royalty", type: "uint16" },
      { name: "cap", type: "uint16" },
    ],
  },
  {
    type: "error",
    name: "Forks_SameDomain",
    inputs: [
      { name: "a", type: "uint256" },
      { name: "b", type: "uint256" },
    ],
  },
  { type: "error", name: "Forks_SameParent", inputs: [{ name: "parent", type: "uint256" }] },
  { type: "error", name: "Forks_SpinOffPending", inputs: [{ name: "passport", type: "uint256" }] },
  { type: "error", name: "Forks_SponsorChanged", inputs: [{ name: "sponsor", type: "uint256" }] },
  {
    type: "error",
    name: "Forks_SponsorUnfit",
    inputs: [
      { name: "sponsor", type: "uint256" },
      { name: "tier", type: "uint8" },
      { name: "good", type: "bool" },
    ],
  },
  {
    type: "error",
    name: "Forks_TailTooShort",
    inputs: [
      { name: "tail", type: "uint32" },
      { name: "least", type: "uint32" },
    ],
  },
  { type: "error", name: "Forks_TermsExpired", inputs: [{ name: "deadline", type: "uint48" }] },
  {
    type: "error",
    name: "Forks_TooManyCases",
    inputs: [
      { name: "cases", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "FoundersTimelock_DelayOutOfBounds",
    inputs: [
      { name: "delay", type: "uint256" },
      { name: "min", type: "uint256" },
      { name: "max", type: "uint256" },
    ],
  },
  { type: "error", name: "FoundersTimelock_NotARecovery", inputs: [{ name: "data", type: "bytes" }] },
  { type: "error", name: "Guarded_AuthorityFixed", inputs: [] },
  { type: "error", name: "Guarded_InvalidAuthority", inputs: [{ name: "authority", type: "address" }] },
  {
    type: "error",
    name: "Guarded_Unauthorized",
    inputs: [
      { name: "caller", type: "address" },
      { name: "selector", type: "bytes4" },
    ],
  },
  {
    type: "error",
    name: "Guarded_ValueInSchedule",
    inputs: [
      { name: "caller", type: "address" },
      { name: "value", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "InsufficientBalance",
    inputs: [
      { name: "balance", type: "uint256" },
      { name: "needed", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_AssetTakesFee",
    inputs: [
      { name: "asset", type: "address" },
      { name: "sent", type: "uint256" },
      { name: "arrived", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_BadBox",
    inputs: [
      { name: "claimId", type: "uint256" },
      { name: "via", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_BadEpochs",
    inputs: [
      { name: "epochs", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_BoxOpen",
    inputs: [
      { name: "via", type: "uint256" },
      { name: "open", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_CapReached",
    inputs: [
      { name: "incident", type: "bytes32" },
      { name: "coverLeft", type: "uint256" },
      { name: "capLeft", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_ClaimPending",
    inputs: [
      { name: "epoch", type: "uint256" },
      { name: "endsAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Insurance_CoverTooHigh",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "cover", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_EpochOpen",
    inputs: [
      { name: "epoch", type: "uint256" },
      { name: "endsAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Insurance_Folded",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "into", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_InsufficientBacking",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "account", type: "address" },
      { name: "requested", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_InsufficientCredit",
    inputs: [
      { name: "account", type: "address" },
      { name: "requested", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_NotAuthorized",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Insurance_NotCovered",
    inputs: [
      { name: "respondent", type: "uint256" },
      { name: "actAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Insurance_NotInsurable",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "tier", type: "uint8" },
      { name: "good", type: "bool" },
    ],
  },
  {
    type: "error",
    name: "Insurance_NotLapsed",
    inputs: [
      { name: "claimId", type: "uint256" },
      { name: "deadline", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Insurance_NotReady",
    inputs: [
      { name: "account", type: "address" },
      { name: "readyAt", type: "uint48" },
    ],
  },
  { type: "error", name: "Insurance_NotReleasable", inputs: [{ name: "claimId", type: "uint256" }] },
  {
    type: "error",
    name: "Insurance_NotVictim",
    inputs: [
      { name: "claimId", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Insurance_NothingHandedOver",
    inputs: [
      { name: "claimId", type: "uint256" },
      { name: "box", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Insurance_NothingOwed",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "round", type: "uint256" },
      { name: "victim", type: "address" },
    ],
  },
  { type: "error", name: "Insurance_NothingQueued", inputs: [{ name: "account", type: "address" }] },
  { type: "error", name: "Insurance_NothingToFold", inputs: [{ name: "domain", type: "uint256" }] },
  { type: "error", name: "Insurance_NothingToRecover", inputs: [{ name: "via", type: "uint256" }] },
  { type: "error", name: "Insurance_NothingToSettle", inputs: [{ name: "epoch", type: "uint256" }] },
  { type: "error", name: "Insurance_NothingToSweep", inputs: [] },
  {
    type: "error",
    name: "Insurance_OwnDomain",
    inputs: [
      { name: "victim", type: "address" },
      { name: "domain", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_PremiumAbove",
    inputs: [
      { name: "premium", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Insurance_VerifiedTooSoon",
    inputs: [
      { name: "claimId", type: "uint256" },
      { name: "notBefore", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Insurance_WindowOver",
    inputs: [
      { name: "account", type: "address" },
      { name: "until", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Insurance_WrongStatus",
    inputs: [
      { name: "claimId", type: "uint256" },
      { name: "status", type: "uint8" },
    ],
  },
  { type: "error", name: "Insurance_ZeroAddress", inputs: [] },
  { type: "error", name: "Insurance_ZeroAmount", inputs: [] },
  {
    type: "error",
    name: "InterimCourt_ActLimit",
    inputs: [
      { name: "actAt", type: "uint48" },
      { name: "latest", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "InterimCourt_BadDates",
    inputs: [
      { name: "actAt", type: "uint48" },
      { name: "discoveredAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "InterimCourt_DiscoveryLimit",
    inputs: [
      { name: "discoveredAt", type: "uint48" },
      { name: "latest", type: "uint48" },
    ],
  },
  { type: "error", name: "InterimCourt_ZeroAddress", inputs: [] },
  {
    type: "error",
    name: "InvalidAccountNonce",
    inputs: [
      { name: "account", type: "address" },
      { name: "currentNonce", type: "uint256" },
    ],
  },
  { type: "error", name: "InvalidShortString", inputs: [] },
  { type: "error", name: "JurorPool_AlreadySeated", inputs: [{ name: "juror", type: "uint256" }] },
  {
    type: "error",
    name: "JurorPool_DomainSeated",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "by", type: "uint256" },
    ],
  },
  { type: "error", name: "JurorPool_Fit", inputs: [{ name: "juror", type: "uint256" }] },
  { type: "error", name: "JurorPool_Founded", inputs: [] },
  {
    type: "error",
    name: "JurorPool_NotController",
    inputs: [
      { name: "juror", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "JurorPool_NotFree",
    inputs: [
      { name: "juror", type: "uint256" },
      { name: "asked", type: "uint256" },
      { name: "free", type: "uint256" },
    ],
  },
  { type: "error", name: "JurorPool_NotPanels", inputs: [{ name: "caller", type: "address" }] },
  { type: "error", name: "JurorPool_NotRecognised", inputs: [{ name: "pool", type: "address" }] },
  { type: "error", name: "JurorPool_NotSeated", inputs: [{ name: "juror", type: "uint256" }] },
  {
    type: "error",
    name: "JurorPool_StakeTooLow",
    inputs: [
      { name: "stake", type: "uint256" },
      { name: "least", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "JurorPool_TooLittleGas",
    inputs: [
      { name: "left", type: "uint256" },
      { name: "needed", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "JurorPool_TooMany",
    inputs: [
      { name: "count", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "JurorPool_TransferShort",
    inputs: [
      { name: "sent", type: "uint256" },
      { name: "arrived", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "JurorPool_Unfit",
    inputs: [
      { name: "juror", type: "uint256" },
      { name: "reason", type: "uint8" },
    ],
  },
  { type: "error", name: "JurorPool_ZeroAddress", inputs: [] },
  { type: "error", name: "JurorPool_ZeroAmount", inputs: [] },
  { type: "error", name: "Liability_Alone", inputs: [{ name: "member", type: "uint256" }] },
  {
    type: "error",
    name: "Liability_AmountTooLarge",
    inputs: [
      { name: "amount", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Liability_AssetTakesFee",
    inputs: [
      { name: "asset", type: "address" },
      { name: "sent", type: "uint256" },
      { name: "arrived", type: "uint256" },
    ],
  },
  { type: "error", name: "Liability_BadAssignee", inputs: [{ name: "to", type: "address" }] },
  { type: "error", name: "Liability_BadMemberId", inputs: [{ name: "member", type: "uint256" }] },
  {
    type: "error",
    name: "Liability_BountyTooHigh",
    inputs: [
      { name: "bounty", type: "uint16" },
      { name: "cap", type: "uint16" },
    ],
  },
  {
    type: "error",
    name: "Liability_CaseEscrowed",
    inputs: [
      { name: "caseId", type: "bytes32" },
      { name: "applicant", type: "uint256" },
    ],
  },
  { type: "error", name: "Liability_CaseExists", inputs: [{ name: "caseId", type: "bytes32" }] },
  {
    type: "error",
    name: "Liability_CaseOpen",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "cases", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Liability_DustDebt",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "left", type: "uint256" },
      { name: "least", type: "uint256" },
    ],
  },
  { type: "error", name: "Liability_HaircutTooHigh", inputs: [{ name: "haircut", type: "uint16" }] },
  {
    type: "error",
    name: "Liability_InTail",
    inputs: [
      { name: "member", type: "uint256" },
      { name: "until", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Liability_InsufficientBond",
    inputs: [
      { name: "member", type: "uint256" },
      { name: "requested", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Liability_InsufficientCredit",
    inputs: [
      { name: "account", type: "address" },
      { name: "requested", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  { type: "error", name: "Liability_Leaving", inputs: [{ name: "member", type: "uint256" }] },
  {
    type: "error",
    name: "Liability_Locked",
    inputs: [
      { name: "member", type: "uint256" },
      { name: "until", type: "uint48" },
    ],
  },
  { type: "error", name: "Liability_NoCover", inputs: [{ name: "member", type: "uint256" }] },
  { type: "error", name: "Liability_NoVictim", inputs: [] },
  {
    type: "error",
    name: "Liability_NotEmpty",
    inputs: [
      { name: "member", type: "uint256" },
      { name: "bond", type: "uint256" },
      { name: "covers", type: "uint256" },
    ],
  },
  { type: "error", name: "Liability_NotInGoodStanding", inputs: [{ name: "domain", type: "uint256" }] },
  {
    type: "error",
    name: "Liability_NotNameable",
    inputs: [
      { name: "member", type: "uint256" },
      { name: "offender", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Liability_NotReady",
    inputs: [
      { name: "member", type: "uint256" },
      { name: "readyAt", type: "uint48" },
    ],
  },
  { type: "error", name: "Liability_NotUnit", inputs: [{ name: "caller", type: "address" }] },
  { type: "error", name: "Liability_NothingQueued", inputs: [{ name: "member", type: "uint256" }] },
  {
    type: "error",
    name: "Liability_NothingToCollect",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "round", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Liability_QuarantineTooLong",
    inputs: [
      { name: "asked", type: "uint32" },
      { name: "most", type: "uint32" },
    ],
  },
  {
    type: "error",
    name: "Liability_QuarantineTooSoon",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "notBefore", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Liability_Reserved",
    inputs: [
      { name: "domain", type: "uint256" },
      { name: "assetsLeft", type: "uint256" },
      { name: "reserve", type: "uint256" },
      { name: "latest", type: "uint48" },
    ],
  },
  { type: "error", name: "Liability_SameDomain", inputs: [{ name: "domain", type: "uint256" }] },
  {
    type: "error",
    name: "Liability_TailRuns",
    inputs: [
      { name: "member", type: "uint256" },
      { name: "until", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Liability_TooManyNamed",
    inputs: [
      { name: "named", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Liability_Underfunded",
    inputs: [
      { name: "payer", type: "address" },
      { name: "due", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  { type: "error", name: "Liability_UnknownCase", inputs: [{ name: "caseId", type: "bytes32" }] },
  { type: "error", name: "Liability_UnknownDomain", inputs: [{ name: "domain", type: "uint256" }] },
  { type: "error", name: "Liability_UnknownMember", inputs: [{ name: "member", type: "uint256" }] },
  { type: "error", name: "Liability_ZeroAmount", inputs: [] },
  { type: "error", name: "Liability_ZeroDuration", inputs: [] },
  { type: "error", name: "NotOwnerNorApproved", inputs: [] },
  {
    type: "error",
    name: "Orders_AboveClaim",
    inputs: [
      { name: "ordered", type: "uint256" },
      { name: "claim", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Orders_BadPayload",
    inputs: [
      { name: "leg", type: "uint256" },
      { name: "kind", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Orders_Begun",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "done", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Orders_KindNotServed",
    inputs: [
      { name: "leg", type: "uint256" },
      { name: "kind", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Orders_LegCount",
    inputs: [
      { name: "legs", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Orders_LegDone",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "leg", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Orders_MustStandAlone",
    inputs: [
      { name: "leg", type: "uint256" },
      { name: "kind", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Orders_NoTimeToRun",
    inputs: [
      { name: "readyAt", type: "uint48" },
      { name: "expiresAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Orders_NotFiled",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "status", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Orders_NotNew",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "status", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Orders_NotReady",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "readyAt", type: "uint48" },
    ],
  },
  { type: "error", name: "Orders_NothingToReserve", inputs: [{ name: "claim", type: "uint256" }] },
  {
    type: "error",
    name: "Orders_StillOpen",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "done", type: "uint256" },
      { name: "expiresAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Orders_UnknownLeg",
    inputs: [
      { name: "orderHash", type: "bytes32" },
      { name: "leg", type: "uint256" },
      { name: "legs", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Panels_AlreadyCommitted",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "seat", type: "uint256" },
    ],
  },
  { type: "error", name: "Panels_AlreadyReclaimed", inputs: [{ name: "roundId", type: "bytes32" }] },
  {
    type: "error",
    name: "Panels_AlreadySettled",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "seat", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Panels_BadChoices",
    inputs: [
      { name: "choices", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "Panels_BadCommitment", inputs: [{ name: "commitment", type: "bytes32" }] },
  { type: "error", name: "Panels_BadFreeze", inputs: [{ name: "frozenAt", type: "uint48" }] },
  {
    type: "error",
    name: "Panels_BadSeats",
    inputs: [
      { name: "seats", type: "uint256" },
      { name: "halves", type: "bool" },
    ],
  },
  {
    type: "error",
    name: "Panels_CommitsNotBegun",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "from", type: "uint48" },
    ],
  },
  { type: "error", name: "Panels_CommitsOver", inputs: [{ name: "roundId", type: "bytes32" }] },
  { type: "error", name: "Panels_CommitsRun", inputs: [{ name: "roundId", type: "bytes32" }] },
  {
    type: "error",
    name: "Panels_NoChoice",
    inputs: [
      { name: "choice", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "Panels_NoCredit", inputs: [{ name: "account", type: "address" }] },
  {
    type: "error",
    name: "Panels_NoSeat",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "seat", type: "uint256" },
    ],
  },
  { type: "error", name: "Panels_NotCourt", inputs: [{ name: "caller", type: "address" }] },
  {
    type: "error",
    name: "Panels_NotCreditor",
    inputs: [
      { name: "account", type: "address" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Panels_NotJuror",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "seat", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "Panels_RoundExists", inputs: [{ name: "roundId", type: "bytes32" }] },
  {
    type: "error",
    name: "Panels_SeedUnknown",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "ticket", type: "uint64" },
    ],
  },
  {
    type: "error",
    name: "Panels_TooManyExcluded",
    inputs: [
      { name: "count", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Panels_Underpaid",
    inputs: [
      { name: "due", type: "uint256" },
      { name: "arrived", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Panels_WrongStatus",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "status", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Panels_WrongVote",
    inputs: [
      { name: "roundId", type: "bytes32" },
      { name: "seat", type: "uint256" },
    ],
  },
  { type: "error", name: "Panels_ZeroAddress", inputs: [] },
  {
    type: "error",
    name: "Passports_ActorInTail",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "until", type: "uint48" },
    ],
  },
  { type: "error", name: "Passports_BadAddress", inputs: [{ name: "account", type: "address" }] },
  {
    type: "error",
    name: "Passports_BadOperatorTerms",
    inputs: [
      { name: "scopes", type: "uint16" },
      { name: "expiry", type: "uint48" },
    ],
  },
  { type: "error", name: "Passports_BadSignature", inputs: [{ name: "signer", type: "address" }] },
  { type: "error", name: "Passports_BadTier", inputs: [{ name: "tier", type: "uint8" }] },
  {
    type: "error",
    name: "Passports_BondRequired",
    inputs: [
      { name: "asset", type: "address" },
      { name: "amount", type: "uint256" },
      { name: "available", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Passports_BondTooSmall",
    inputs: [
      { name: "kind", type: "uint8" },
      { name: "bond", type: "uint256" },
      { name: "least", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Passports_BoundElsewhere",
    inputs: [
      { name: "account", type: "address" },
      { name: "home", type: "uint256" },
      { name: "domain", type: "uint256" },
    ],
  },
  { type: "error", name: "Passports_CellRateExceeded", inputs: [{ name: "retryAt", type: "uint48" }] },
  { type: "error", name: "Passports_ControlsAnother", inputs: [{ name: "account", type: "address" }] },
  {
    type: "error",
    name: "Passports_DeadlineTooFar",
    inputs: [
      { name: "deadline", type: "uint256" },
      { name: "latest", type: "uint256" },
    ],
  },
  { type: "error", name: "Passports_Expired", inputs: [{ name: "deadline", type: "uint256" }] },
  { type: "error", name: "Passports_NeverBound", inputs: [{ name: "account", type: "address" }] },
  { type: "error", name: "Passports_NoFees", inputs: [] },
  { type: "error", name: "Passports_NoWallet", inputs: [{ name: "id", type: "uint256" }] },
  {
    type: "error",
    name: "Passports_NotAlone",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "roles", type: "uint256" },
      { name: "operators", type: "uint256" },
      { name: "wallet", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Passports_NotAuthorised",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "caller", type: "address" },
      { name: "scope", type: "uint16" },
    ],
  },
  {
    type: "error",
    name: "Passports_NotController",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Passports_NotOfDomain",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "domain", type: "uint256" },
      { name: "expected", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Passports_NotOffered",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "Passports_NotUnit", inputs: [{ name: "caller", type: "address" }] },
  {
    type: "error",
    name: "Passports_OfferExpired",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "expiredAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Passports_OfferNotReady",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "readyAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Passports_OfferWaits",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "to", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Passports_OperatorLive",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "operator", type: "address" },
      { name: "expiry", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Passports_OutsideLimits",
    inputs: [
      { name: "founder", type: "uint256" },
      { name: "limits", type: "bytes32" },
    ],
  },
  { type: "error", name: "Passports_RecoveryPending", inputs: [{ name: "id", type: "uint256" }] },
  { type: "error", name: "Passports_ReservedKey", inputs: [{ name: "key", type: "string" }] },
  { type: "error", name: "Passports_Soulbound", inputs: [] },
  {
    type: "error",
    name: "Passports_SponsorRateExceeded",
    inputs: [
      { name: "sponsor", type: "address" },
      { name: "retryAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Passports_StillBound",
    inputs: [
      { name: "account", type: "address" },
      { name: "home", type: "uint256" },
      { name: "until", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Passports_UnknownOperator",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "operator", type: "address" },
    ],
  },
  { type: "error", name: "Passports_UnknownPassport", inputs: [{ name: "id", type: "uint256" }] },
  { type: "error", name: "Quarantine_AuthorNotGood", inputs: [{ name: "author", type: "uint256" }] },
  {
    type: "error",
    name: "Quarantine_BondTooSmall",
    inputs: [
      { name: "author", type: "uint256" },
      { name: "required", type: "uint256" },
      { name: "free", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_NoCase",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "caseId", type: "bytes32" },
      { name: "domain", type: "uint256" },
    ],
  },
  { type: "error", name: "Quarantine_NoEvidence", inputs: [{ name: "passport", type: "uint256" }] },
  { type: "error", name: "Quarantine_NotACourt", inputs: [{ name: "court", type: "address" }] },
  {
    type: "error",
    name: "Quarantine_NotAuthor",
    inputs: [
      { name: "author", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_NothingToLift",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "endsAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_OtherIncident",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "incident", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_Over",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "endedAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_Overruled",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "endedAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_OwnDomain",
    inputs: [
      { name: "author", type: "uint256" },
      { name: "domain", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_StillRuns",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "endsAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_Undecided",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "caseId", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "Quarantine_WrongStatus",
    inputs: [
      { name: "id", type: "uint256" },
      { name: "status", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Recovery_AlreadyApproved",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "guardian", type: "address" },
    ],
  },
  { type: "error", name: "Recovery_BadController", inputs: [{ name: "newController", type: "address" }] },
  { type: "error", name: "Recovery_BadGuardian", inputs: [{ name: "guardian", type: "address" }] },
  {
    type: "error",
    name: "Recovery_BadGuardianCount",
    inputs: [
      { name: "count", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Recovery_BadThreshold",
    inputs: [
      { name: "threshold", type: "uint256" },
      { name: "guardians", type: "uint256" },
    ],
  },
  { type: "error", name: "Recovery_CourtOnly", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Recovery_Frozen",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "until", type: "uint48" },
    ],
  },
  { type: "error", name: "Recovery_NoGuardianChange", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Recovery_NotApproved",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "guardian", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Recovery_NotController",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Recovery_NotGuardian",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Recovery_NotNewController",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "Recovery_NotPending", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Recovery_NotReady",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "readyAt", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Recovery_ReportMismatch",
    inputs: [
      { name: "compromised", type: "bool" },
      { name: "report", type: "bytes32" },
    ],
  },
  { type: "error", name: "Recovery_UnknownPassport", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Recovery_WrongGuardianSet",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "expected", type: "bytes32" },
      { name: "digest", type: "bytes32" },
    ],
  },
  { type: "error", name: "ReentrancyGuardReentrantCall", inputs: [] },
  { type: "error", name: "Reputation_NoHalfLife", inputs: [] },
  {
    type: "error",
    name: "Reputation_NotPast",
    inputs: [
      { name: "moment", type: "uint48" },
      { name: "present", type: "uint48" },
    ],
  },
  { type: "error", name: "Reputation_UnknownPassport", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "SafeCastOverflowedUintDowncast",
    inputs: [
      { name: "bits", type: "uint8" },
      { name: "value", type: "uint256" },
    ],
  },
  { type: "error", name: "SafeERC20FailedOperation", inputs: [{ name: "token", type: "address" }] },
  { type: "error", name: "SignerSet_BadSignature", inputs: [{ name: "signer", type: "address" }] },
  {
    type: "error",
    name: "SignerSet_BadThreshold",
    inputs: [
      { name: "threshold", type: "uint256" },
      { name: "signers", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "SignerSet_BelowThreshold",
    inputs: [
      { name: "given", type: "uint256" },
      { name: "threshold", type: "uint256" },
    ],
  },
  { type: "error", name: "SignerSet_NotSigner", inputs: [{ name: "signer", type: "address" }] },
  { type: "error", name: "SignerSet_SignaturesUnsorted", inputs: [{ name: "index", type: "uint256" }] },
  {
    type: "error",
    name: "SignerSet_Size",
    inputs: [
      { name: "signers", type: "uint256" },
      { name: "most", type: "uint256" },
    ],
  },
  { type: "error", name: "SignerSet_Unsorted", inputs: [{ name: "index", type: "uint256" }] },
  { type: "error", name: "StrictLiability_AttestorNotGood", inputs: [{ name: "attestor", type: "uint256" }] },
  {
    type: "error",
    name: "StrictLiability_BadTime",
    inputs: [
      { name: "doneAt", type: "uint48" },
      { name: "earliest", type: "uint48" },
      { name: "latest", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "StrictLiability_GraceRuns",
    inputs: [
      { name: "operationId", type: "bytes32" },
      { name: "graceEnds", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "StrictLiability_NoConsent",
    inputs: [
      { name: "operationId", type: "bytes32" },
      { name: "receipt", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "StrictLiability_NotAttestor",
    inputs: [
      { name: "attestor", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  { type: "error", name: "StrictLiability_NotSensitive", inputs: [{ name: "purpose", type: "uint8" }] },
  {
    type: "error",
    name: "StrictLiability_SameDomain",
    inputs: [
      { name: "attestor", type: "uint256" },
      { name: "other", type: "uint256" },
      { name: "domain", type: "uint256" },
    ],
  },
  { type: "error", name: "StrictLiability_UnknownPassport", inputs: [{ name: "passport", type: "uint256" }] },
  { type: "error", name: "StrictLiability_WrongReceipt", inputs: [{ name: "operationId", type: "bytes32" }] },
  {
    type: "error",
    name: "StrictLiability_WrongStatus",
    inputs: [
      { name: "operationId", type: "bytes32" },
      { name: "status", type: "uint8" },
    ],
  },
  { type: "error", name: "StringTooLong", inputs: [{ name: "str", type: "string" }] },
  {
    type: "error",
    name: "TermReader_TooLarge",
    inputs: [
      { name: "key", type: "bytes32" },
      { name: "value", type: "uint256" },
      { name: "bits", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Tiers_AuditTooSoon",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "auditor", type: "address" },
      { name: "notBefore", type: "uint48" },
    ],
  },
  {
    type: "error",
    name: "Tiers_BadPrincipal",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "human", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Tiers_BadSignature",
    inputs: [
      { name: "human", type: "uint256" },
      { name: "digest", type: "bytes32" },
    ],
  },
  { type: "error", name: "Tiers_NoPrincipal", inputs: [{ name: "passport", type: "uint256" }] },
  { type: "error", name: "Tiers_NoReport", inputs: [{ name: "passport", type: "uint256" }] },
  {
    type: "error",
    name: "Tiers_NotARaise",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "tier", type: "uint8" },
      { name: "upheld", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "Tiers_NotAuthorized",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "caller", type: "address" },
    ],
  },
  {
    type: "error",
    name: "Tiers_NotEarned",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "tier", type: "uint8" },
      { name: "bar", type: "uint8" },
      { name: "present", type: "uint256" },
      { name: "required", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "Tiers_OwnDomain",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "auditor", type: "address" },
      { name: "domain", type: "uint256" },
    ],
  },
  { type: "error", name: "Tiers_SignatureExpired", inputs: [{ name: "deadline", type: "uint48" }] },
  { type: "error", name: "Tiers_UnknownPassport", inputs: [{ name: "passport", type: "uint256" }] },
  { type: "error", name: "Tiers_UnknownTier", inputs: [{ name: "tier", type: "uint8" }] },
  {
    type: "error",
    name: "Tiers_Upheld",
    inputs: [
      { name: "passport", type: "uint256" },
      { name: "tier", type: "uint8" },
    ],
  },
  {
    type: "error",
    name: "TimelockInsufficientDelay",
    inputs: [
      { name: "delay", type: "uint256" },
      { name: "minDelay", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "TimelockInvalidOperationLength",
    inputs: [
      { name: "targets", type: "uint256" },
      { name: "payloads", type: "uint256" },
      { name: "values", type: "uint256" },
    ],
  },
  { type: "error", name: "TimelockUnauthorizedCaller", inputs: [{ name: "caller", type: "address" }] },
  { type: "error", name: "TimelockUnexecutedPredecessor", inputs: [{ name: "predecessorId", type: "bytes32" }] },
  {
    type: "error",
    name: "TimelockUnexpectedOperationState",
    inputs: [
      { name: "operationId", type: "bytes32" },
      { name: "expectedStates", type: "bytes32" },
    ],
  },
  { type: "error", name: "TokenAlreadyExists", inputs: [] },
  { type: "error", name: "TokenDoesNotExist", inputs: [] },
  { type: "error", name: "TransferFromIncorrectOwner", inputs: [] },
  { type: "error", name: "TransferToNonERC721ReceiverImplementer", inputs: [] },
  { type: "error", name: "TransferToZeroAddress", inputs: [] },
] as const;
