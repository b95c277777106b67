// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The parameters of a constitution by name. A key is the keccak256 of the dotted name; units are in each comment.

// --- Liability ---

/// @dev Seconds a withdrawal waits in the pool, still slashable (ENF-2).
bytes32 constant PARAM_LIABILITY_UNBONDING_TIME = keccak256("liability.unbondingTime");
/// @dev Seconds a spun-off or bankrupt passport stays answerable for earlier acts (FORK-5, FORK-6).
bytes32 constant PARAM_LIABILITY_TAIL = keccak256("liability.tail");
/// @dev Seconds that all reserves together may delay one withdrawal (ENF-2).
bytes32 constant PARAM_LIABILITY_LONGEST_CASE = keccak256("liability.longestCase");
/// @dev Reporter's bounty at most, in basis points of the penalty above the loss; at most 1,000 (ENF-3).
bytes32 constant PARAM_LIABILITY_BOUNTY_CAP = keccak256("liability.bountyCap");

/// @dev Account credited with fines, fees and residues, as a number: the insurance pool, or the treasury until there is one (ENF-3).
bytes32 constant PARAM_LIABILITY_INSURANCE = keccak256("liability.insurance");

// --- Identity: bonds, fees and rates ---

/// @dev Bond of a human's passport, in units of the settlement asset (ID-2).
bytes32 constant PARAM_IDENTITY_BOND_HUMAN = keccak256("identity.bond.human");
/// @dev Bond of an agent's passport, in units of the settlement asset.
bytes32 constant PARAM_IDENTITY_BOND_AGENT = keccak256("identity.bond.agent");
/// @dev Bond of an organisation's passport, in units of the settlement asset.
bytes32 constant PARAM_IDENTITY_BOND_ORGANISATION = keccak256("identity.bond.organisation");
/// @dev Bond of a device's passport, in units of the settlement asset.
bytes32 constant PARAM_IDENTITY_BOND_DEVICE = keccak256("identity.bond.device");
/// @dev Registration fee, in units of the settlement asset (ID-2).
bytes32 constant PARAM_IDENTITY_FEE = keccak256("identity.fee");
/// @dev Registrations the cell's token bucket holds when full (ID-2).
bytes32 constant PARAM_IDENTITY_REGISTRATION_CAPACITY = keccak256("identity.registration.capacity");
/// @dev Seconds in which the cell's empty bucket fills.
bytes32 constant PARAM_IDENTITY_REGISTRATION_PERIOD = keccak256("identity.registration.period");
/// @dev Registrations a sponsor's token bucket holds when full.
bytes32 constant PARAM_IDENTITY_SPONSOR_CAPACITY = keccak256("identity.sponsor.capacity");
/// @dev Seconds in which a sponsor's empty bucket fills.
bytes32 constant PARAM_IDENTITY_SPONSOR_PERIOD = keccak256("identity.sponsor.period");

// --- Identity: recovery, births and forks ---

/// @dev Seconds a change of control or of guardians waits (ID-3, ID-4).
bytes32 constant PARAM_IDENTITY_RECOVERY_DELAY = keccak256("identity.recoveryDelay");
/// @dev Seconds after a recovery in which the next is cancellable by the court only (ID-4).
bytes32 constant PARAM_IDENTITY_RECOVERY_SPACING = keccak256("identity.recoverySpacing");
/// @dev Births per domain and period that need no consent receipt (FORK-2).
bytes32 constant PARAM_IDENTITY_BIRTHS_THRESHOLD = keccak256("identity.births.threshold");
/// @dev Seconds over which births are counted (FORK-2).
bytes32 constant PARAM_IDENTITY_BIRTHS_PERIOD = keccak256("identity.births.period");
/// @dev Seconds between the notice of a spin-off and the spin-off (FORK-5).
bytes32 constant PARAM_IDENTITY_SPINOFF_NOTICE = keccak256("identity.spinoff.notice");
/// @dev Seconds after a spin-off in which earlier acts reach it (FORK-5).
bytes32 constant PARAM_IDENTITY_SPINOFF_TAIL = keccak256("identity.spinoff.tail");
/// @dev Sponsor's locked cover at least, in basis points of the spin-off's bond (FORK-5).
bytes32 constant PARAM_IDENTITY_SPINOFF_COVER = keccak256("identity.spinoff.cover");
/// @dev Sponsor's royalty at most, in basis points (FORK-5).
bytes32 constant PARAM_IDENTITY_SPINOFF_ROYALTY_CAP = keccak256("identity.spinoff.royaltyCap");
/// @dev Haircut of a bankruptcy fork at most, in basis points (FORK-4).
bytes32 constant PARAM_IDENTITY_BANKRUPTCY_HAIRCUT_CAP = keccak256("identity.bankruptcy.haircutCap");

// --- Identity: tiers (ID-5) ---

/// @dev Least bond of tier 1, in units of the settlement asset.
bytes32 constant PARAM_IDENTITY_TIER_1_BOND = keccak256("identity.tier.1.bond");
/// @dev Seconds in good standing that tier 1 asks.
bytes32 constant PARAM_IDENTITY_TIER_1_AGE = keccak256("identity.tier.1.age");
/// @dev Audits passed that tier 1 asks.
bytes32 constant PARAM_IDENTITY_TIER_1_AUDITS = keccak256("identity.tier.1.audits");
/// @dev Least bond of tier 2, in units of the settlement asset.
bytes32 constant PARAM_IDENTITY_TIER_2_BOND = keccak256("identity.tier.2.bond");
/// @dev Seconds in good standing that tier 2 asks.
bytes32 constant PARAM_IDENTITY_TIER_2_AGE = keccak256("identity.tier.2.age");
/// @dev Audits passed that tier 2 asks.
bytes32 constant PARAM_IDENTITY_TIER_2_AUDITS = keccak256("identity.tier.2.audits");
/// @dev Least bond of tier 3, in units of the settlement asset.
bytes32 constant PARAM_IDENTITY_TIER_3_BOND = keccak256("identity.tier.3.bond");
/// @dev Seconds in good standing that tier 3 asks.
bytes32 constant PARAM_IDENTITY_TIER_3_AGE = keccak256("identity.tier.3.age");
/// @dev Audits passed that tier 3 asks.
bytes32 constant PARAM_IDENTITY_TIER_3_AUDITS = keccak256("identity.tier.3.audits");
/// @dev Least bond of tier 4, in units of the settlement asset.
bytes32 constant PARAM_IDENTITY_TIER_4_BOND = keccak256("identity.tier.4.bond");
/// @dev Seconds in good standing that tier 4 asks.
bytes32 constant PARAM_IDENTITY_TIER_4_AGE = keccak256("identity.tier.4.age");
/// @dev Audits passed that tier 4 asks.
bytes32 constant PARAM_IDENTITY_TIER_4_AUDITS = keccak256("identity.tier.4.audits");

// --- Cell and justice ---

/// @dev Seconds of an office's term (CELL-2); what counts is each mantle's own setting in `Cell`.
bytes32 constant PARAM_CELL_TERM = keccak256("cell.term");
/// @dev Consecutive terms of an office (CELL-2); what counts is each mantle's own setting in `Cell`.
bytes32 constant PARAM_CELL_MAX_TERMS = keccak256("cell.maxTerms");
/// @dev Seconds an order waits before it runs (ENF-1).
bytes32 constant PARAM_JUSTICE_DELAY = keccak256("justice.delay");
/// @dev Seconds a quarantine lasts unless renewed.
bytes32 constant PARAM_JUSTICE_QUARANTINE_TTL = keccak256("justice.quarantineTtl");

// --- Justice: court, panels, jurors (LAW) ---

/// @dev Claims up to this go the fast lane, in units of the settlement asset (LAW-1).
bytes32 constant PARAM_COURT_FAST_CAP = keccak256("court.fastCap");
/// @dev Claims above this need two panels that agree, in units of the settlement asset (LAW-2).
bytes32 constant PARAM_COURT_TWO_PANELS = keccak256("court.twoPanels");
/// @dev Seconds of a round in the fast lane: evidence, commits and reveals have a third each (LAW-1).
bytes32 constant PARAM_COURT_FAST_PERIOD = keccak256("court.fastPeriod");
/// @dev Seconds of a round in the slow lane.
bytes32 constant PARAM_COURT_SLOW_PERIOD = keccak256("court.slowPeriod");
/// @dev Cases the slow lane's token bucket holds when full (LAW-1).
bytes32 constant PARAM_COURT_SLOW_CAPACITY = keccak256("court.slowCapacity");
/// @dev Seconds in which the slow lane's empty bucket fills.
bytes32 constant PARAM_COURT_SLOW_WINDOW = keccak256("court.slowWindow");
/// @dev Seconds in which a ruling can be appealed (LAW-5).
bytes32 constant PARAM_COURT_APPEAL_PERIOD = keccak256("court.appealPeriod");
/// @dev Appeals a party may bring in `court.appealWindow` (LAW-5).
bytes32 constant PARAM_COURT_APPEAL_CAPACITY = keccak256("court.appealCapacity");
/// @dev Seconds over which a party's appeals are counted.
bytes32 constant PARAM_COURT_APPEAL_WINDOW = keccak256("court.appealWindow");
/// @dev Seconds in which an assessor's order can be contested (LAW-8).
bytes32 constant PARAM_COURT_CONTEST_PERIOD = keccak256("court.contestPeriod");
/// @dev What an assessor puts at stake for each order it proposes, in units of the settlement asset (LAW-8).
bytes32 constant PARAM_COURT_ASSESSOR_BOND = keccak256("court.assessorBond");
/// @dev Claimant's stake at least, in units of the settlement asset (LAW-4).
bytes32 constant PARAM_COURT_STAKE = keccak256("court.stake");
/// @dev Claimant's stake in proportion to its claim, in basis points (ENF-2).
bytes32 constant PARAM_COURT_STAKE_SHARE = keccak256("court.stakeShare");
/// @dev Part of the stake that a frivolous ruling gives to the respondent, in basis points (LAW-4).
bytes32 constant PARAM_COURT_FRIVOLOUS_SHARE = keccak256("court.frivolousShare");
/// @dev Fee of one juror in a member's case, in units of the settlement asset.
bytes32 constant PARAM_COURT_FEE = keccak256("court.fee");
/// @dev Fee of one juror in a dispute of an arbitrable contract, in gwei of the chain's coin.
bytes32 constant PARAM_COURT_NATIVE_FEE = keccak256("court.nativeFee");
/// @dev What a juror has at stake in each seat, in units of the settlement asset (LAW-2).
bytes32 constant PARAM_COURT_JUROR_STAKE = keccak256("court.jurorStake");
/// @dev Part of a seat's stake that a juror loses for not revealing, in basis points (LAW-3).
bytes32 constant PARAM_COURT_ABSENCE_SHARE = keccak256("court.absenceShare");
/// @dev Part of a penalty that a mitigated compromise gives back, in basis points, at most 5,000 (ENF-6).
bytes32 constant PARAM_COURT_MITIGATION = keccak256("court.mitigation");
/// @dev Part of a penalty that an insider keeps who turned itself in, in basis points (ENF-9).
bytes32 constant PARAM_COURT_LENIENCY = keccak256("court.leniency");

// --- Justice: audits, strict liability, quarantine, insurance, bounties (ENF, CON-3) ---

/// @dev Seconds of an audit's epoch (ENF-8).
bytes32 constant PARAM_AUDITS_EPOCH = keccak256("audits.epoch");
/// @dev Share of enrolled members that an epoch's draw audits, in basis points (ENF-8).
bytes32 constant PARAM_AUDITS_RATE = keccak256("audits.rate");
/// @dev The rate is multiplied by this in ELEVATED and above, 2 to 10 (ENF-8).
bytes32 constant PARAM_AUDITS_FACTOR = keccak256("audits.factor");
/// @dev Seconds in which a drawn member opens its leaf (ENF-8).
bytes32 constant PARAM_AUDITS_ANSWER_PERIOD = keccak256("audits.answerPeriod");
/// @dev Slash for silence or a false leaf, in units of the settlement asset (ENF-8).
bytes32 constant PARAM_AUDITS_PENALTY = keccak256("audits.penalty");
/// @dev Seconds of the exclusion that follows (ENF-8).
bytes32 constant PARAM_AUDITS_EXCLUSION = keccak256("audits.exclusion");
/// @dev Seconds in which a consent receipt answers an attested operation (ENF-5).
bytes32 constant PARAM_STRICT_GRACE = keccak256("strict.grace");
/// @dev Fixed slash for an operation without consent, in units of the settlement asset (ENF-5).
bytes32 constant PARAM_STRICT_SLASH = keccak256("strict.slash");
/// @dev Seconds of the suspension that follows (ENF-5).
bytes32 constant PARAM_STRICT_SUSPENSION = keccak256("strict.suspension");
/// @dev What the author of a quarantine loses when it lapses without a case or is refused, in units of the settlement asset (CON-3).
bytes32 constant PARAM_QUARANTINE_BOND = keccak256("quarantine.bond");
/// @dev Seconds of an epoch of the insurance pool (ENF-7).
bytes32 constant PARAM_INSURANCE_EPOCH = keccak256("insurance.epoch");
/// @dev Paid for one incident at most, in units of the settlement asset (ENF-7).
bytes32 constant PARAM_INSURANCE_INCIDENT_CAP = keccak256("insurance.incidentCap");
/// @dev Paid in one epoch at most, in basis points of the pool (ENF-7).
bytes32 constant PARAM_INSURANCE_EPOCH_CAP = keccak256("insurance.epochCap");
/// @dev Paid for one incident at most in SAFE and RECOVERY until verified, in units of the settlement asset (LAW-7).
bytes32 constant PARAM_INSURANCE_EMERGENCY_CAP = keccak256("insurance.emergencyCap");
/// @dev Seconds an underwriter waits in the exit queue (ENF-7).
bytes32 constant PARAM_INSURANCE_EXIT_DELAY = keccak256("insurance.exitDelay");
/// @dev Premium of one epoch for a member of tier 4 with a clean record, in basis points of its cover (ENF-7).
bytes32 constant PARAM_INSURANCE_PREMIUM = keccak256("insurance.premium");
/// @dev Paid in bounties in one epoch at most, in basis points of the security budget (ENF-9).
bytes32 constant PARAM_BOUNTIES_EPOCH_CAP = keccak256("bounties.epochCap");

// --- Identity: constraints and reputation (CON-2, ID-8) ---

/// @dev Seconds that a constraint's loosening waits (CON-2).
bytes32 constant PARAM_CONSTRAINTS_LOOSENING = keccak256("constraints.loosening");
/// @dev Seconds in which a record loses half its weight (ID-8).
bytes32 constant PARAM_REPUTATION_HALF_LIFE = keccak256("reputation.halfLife");

// --- Market: escrow (ESC) ---

/// @dev Settlements above this are large, in units of the settlement asset (ESC-3).
bytes32 constant PARAM_ESCROW_LARGE = keccak256("escrow.large");
/// @dev Seconds of a dispute window at least (ESC-2).
bytes32 constant PARAM_ESCROW_LEAST_WINDOW = keccak256("escrow.leastWindow");
