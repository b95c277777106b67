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
