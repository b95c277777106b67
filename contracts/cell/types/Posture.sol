// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The state of the breaker (CELL-4).
enum Posture {
    Normal,
    Elevated,
    Safe,
    Lockdown,
    Recovery
}

/// @notice What a posture says about a capability: let it pass, make it wait, ask for a second signature, or refuse it.
enum Policy {
    Allow,
    Delay,
    CoSign,
    Deny
}
