// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A share in basis points: 10,000 is the whole.
type Bps is uint16;

using {partOf, isAbove as >} for Bps global;

/// @dev The whole, in basis points.
uint256 constant BPS_WHOLE = 10_000;

/// @notice The share's part of `amount`, rounded down.
function partOf(Bps share, uint256 amount) pure returns (uint256) {
    return (amount * Bps.unwrap(share)) / BPS_WHOLE;
}

function isAbove(Bps a, Bps b) pure returns (bool) {
    return Bps.unwrap(a) > Bps.unwrap(b);
}
