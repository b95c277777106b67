// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What Passports knows for life. The parts of the unit are replaced only together.
struct PassportsWiring {
    address authority;
    address constitution;
    address liability;
    address consents;
    address forks;
    address recovery;
    address tiers;
    string name;
    string symbol;
}

/// @notice What a passport stands for.
enum Kind {
    Human,
    Agent,
    Organisation,
    Device
}

/// @notice What the charter asks of a passport of one kind, as it was last read. One word.
/// @param bond Least bond, in the asset's units.
/// @param fee Registration fee, in the asset's units.
/// @param cellCapacity Registrations that the cell's bucket holds when full.
/// @param cellPeriod Seconds in which the cell's empty bucket fills.
/// @param sponsorCapacity Registrations that a sponsor's bucket holds when full.
/// @param sponsorPeriod Seconds in which a sponsor's empty bucket fills.
struct KindTerms {
    uint88 bond;
    uint80 fee;
    uint24 cellCapacity;
    uint24 cellPeriod;
    uint16 sponsorCapacity;
    uint24 sponsorPeriod;
}

/// @dev An operator may act for the passport: `isAuthorizedOrOwner` is true for it.
uint16 constant SCOPE_ACT = 1 << 0;
/// @dev An operator may sign consent receipts.
uint16 constant SCOPE_CONSENT = 1 << 1;
/// @dev An operator may write the profile: URI, metadata and agent wallet.
uint16 constant SCOPE_PROFILE = 1 << 2;
/// @dev All scopes that there are.
uint16 constant SCOPE_ALL = SCOPE_ACT | SCOPE_CONSENT | SCOPE_PROFILE;

/// @notice A registration.
/// @param controller Who will control the passport. Where it is not the caller it must have signed.
/// @param kind What the passport stands for; fixed for life.
/// @param declaredClass The class of capabilities that the holder declares; the cell gives numbers their meaning.
/// @param uri Content-addressed profile; may be empty.
/// @param bond Drawn from the caller, at least the charter's for the kind, in the asset's units.
/// @param deadline Last second of the signature; not read when the controller itself calls.
/// @param signature The controller's signature of `Registration`; empty when the controller itself calls.
struct RegisterParams {
    address controller;
    Kind kind;
    uint8 declaredClass;
    string uri;
    uint96 bond;
    uint256 deadline;
    bytes signature;
}

/// @notice An ERC-2612 permit of the caller for Liability.
struct Permit {
    uint256 value;
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @notice A child that another part of the unit issues.
/// @param parentA The parent whose domain the child joins.
/// @param parentB The second parent, of the same domain by then; 0 when there is none.
/// @param payer Who pays the bond and, where the controller is another, is named in the controller's signature.
/// @param deadline Last second of the signature; not read when the controller pays.
/// @param signature The controller's signature of `Registration`; empty when the controller pays.
struct IssueParams {
    address controller;
    Kind kind;
    uint8 declaredClass;
    uint256 parentA;
    uint256 parentB;
    string uri;
    uint96 bond;
    address payer;
    uint256 deadline;
    bytes signature;
}

/// @notice An operator to be named.
/// @param scopes What it may do, a set of `SCOPE_…`.
/// @param expiry First second in which it may no more.
/// @param deadline Last second of the operator's signature.
/// @param signature The operator's signature of `OperatorAgreement`: nobody is bound without agreeing.
struct OperatorParams {
    uint256 id;
    address operator;
    uint16 scopes;
    Timestamp expiry;
    uint256 deadline;
    bytes signature;
}

/// @notice An operator as recorded. It is live while `epoch` is the passport's control epoch and `expiry` lies ahead.
struct OperatorRecord {
    uint16 scopes;
    uint40 expiry;
    uint24 epoch;
}

/// @notice An offer of control that waits to be accepted.
/// @param to Who may accept; the zero address when nothing waits.
/// @param readyAt From then on it can be accepted.
/// @param expiresAt From then on it is void.
struct ControlOffer {
    address to;
    uint40 readyAt;
    uint40 expiresAt;
}

/// @notice To which domain an address is bound (FORK-6).
/// @param home Root of that domain, or the passport's id while it is alone; 0 for an address that never was bound.
/// @param roles How many passports it controls, operates or is the wallet of, all in `home`. Expired operators count until pruned.
/// @param until End of the tail that began when it last left a passport; 0 when it never left one.
/// @param bound True while `roles` > 0, until `until`, and as long as `home` is in debt, sanctioned or in an open case.
struct BindingView {
    uint256 home;
    uint32 roles;
    Timestamp until;
    bool bound;
}

/// @notice A passport as recorded; its standing is another read.
/// @param controller Zero for one that is closed or was never issued.
/// @param tier As granted; `standing` tells the tier in effect.
/// @param birth When it was issued; 0 for one that never was.
/// @param parentA Its parents; 0 where there are none.
/// @param controlEpoch Counts the changes of control: what was given under an earlier one is void.
/// @param operators Operators of this epoch, expired ones included until pruned.
/// @param wallet Its agent wallet, the zero address when there is none.
/// @param walletIsOwn True when the wallet is the controller, as at an ERC-8004 registration.
/// @param leftAt When an address last stopped controlling, operating or being the wallet of it.
/// @param probationEnds End of a probation of its own, after a compromise.
struct PassportView {
    address controller;
    Kind kind;
    uint8 tier;
    uint8 declaredClass;
    Timestamp birth;
    uint256 parentA;
    uint256 parentB;
    uint24 controlEpoch;
    uint16 operators;
    address wallet;
    bool walletIsOwn;
    Timestamp leftAt;
    Timestamp probationEnds;
}

/// @notice Everything a counterparty or a module needs to know of a passport (ID-6).
/// @param exists True for an open passport: unknown and closed ones answer false and never read as good.
/// @param good True when it exists and its domain has no debt, suspension, exclusion or quarantine in force.
/// @param quarantined True while a quarantine of its domain is in force.
/// @param tier In effect: 0 without good standing, at most 1 on probation, and never above what the bond pays for.
/// @param controller Who controls it; the zero address for one that does not exist.
/// @param domain Its domain's id, or its own while it is alone.
/// @param warningEnds End of its domain's latest warning; 0 when there never was one. So with the other ends.
/// @param probationEnds The later of its domain's probation and its own after a compromise.
/// @param bond Value of its own bond, in the asset's units, rounded down.
/// @param debt What its domain owes, in the asset's units.
/// @param reserve Claims of open cases on its domain, in the asset's units.
struct PassportStanding {
    bool exists;
    bool good;
    bool quarantined;
    Kind kind;
    uint8 tier;
    address controller;
    uint256 domain;
    Timestamp warningEnds;
    Timestamp probationEnds;
    Timestamp suspensionEnds;
    Timestamp exclusionEnds;
    Timestamp quarantineEnds;
    uint256 bond;
    uint256 debt;
    uint256 reserve;
}

/// @notice What a closed passport leaves behind; its EIP-712 hash is kept on chain so that anyone can sign or prove it (ID-7).
/// @param controller Who controlled it at the end.
/// @param tier As granted at the end.
/// @param domain Its domain at the end; debts and sanctions stay there.
/// @param good Whether it left in good standing.
struct ExitRecord {
    uint256 passport;
    address controller;
    Kind kind;
    uint8 tier;
    uint256 parentA;
    uint256 parentB;
    uint256 domain;
    bool good;
    Timestamp birth;
    Timestamp closedAt;
}
