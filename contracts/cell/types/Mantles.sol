// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Whether a mantle is held by people and agents for a term, or by a contract without one (CELL-2).
enum MantleKind {
    Office,
    Wiring
}

/// @dev Wiring: configures the cell. After founding the timelock (later the gate) alone holds it.
uint64 constant MANTLE_ADMIN = 0;
/// @dev Office: proposes to the founders' timelock and cancels what waits there.
uint64 constant MANTLE_FOUNDER = 1;
/// @dev Office: sets the posture.
uint64 constant MANTLE_BREAKER = 2;
/// @dev Office: attests audits.
uint64 constant MANTLE_AUDITOR = 3;
/// @dev Office: quarantines.
uint64 constant MANTLE_SENTINEL = 4;
/// @dev Office: co-signs what a posture asks to be co-signed.
uint64 constant MANTLE_COSIGNER = 5;
/// @dev Wiring: orders of justice: the court, and the modules that punish without one (audits, strict liability, quarantine).
uint64 constant MANTLE_COURT = 6;
/// @dev Wiring: the identity contracts, as far as they call one another or `Liability` through the guard.
uint64 constant MANTLE_IDENTITY = 7;
/// @dev Wiring: whoever writes what happened into the record (`Reputation`, `Tiers`): escrow, court, audits.
uint64 constant MANTLE_RECORDER = 8;
/// @dev Wiring: whoever spends in a member's name within its constraints and delegations: escrow.
uint64 constant MANTLE_SPENDER = 9;
/// @dev Office: attests sensitive operations that happened off chain (ENF-5).
uint64 constant MANTLE_ATTESTOR = 10;
/// @dev Everybody. A public function is still subject to the posture.
uint64 constant MANTLE_PUBLIC = type(uint64).max;
