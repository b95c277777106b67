// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// How a passport of another cell on this chain is named: `[registry 160 | number 40]`, the registry being the cell's `Passports`.
// A passport of this cell is its number alone, so that nobody can be paid across cells and be taken for a neighbour.

uint256 constant NUMBER_BITS = 40;
uint256 constant NUMBER_MASK = type(uint40).max;

/// @notice Whether a passport is another cell's.
function isAbroad(uint256 passport) pure returns (bool) {
    return passport > NUMBER_MASK;
}

/// @notice Names passport `number` of another cell.
function abroad(address registry, uint256 number) pure returns (uint256) {
    return (uint256(uint160(registry)) << NUMBER_BITS) | number;
}

/// @notice The registry that issued a passport; zero for this cell's own.
function registryOf(uint256 passport) pure returns (address) {
    return address(uint160(passport >> NUMBER_BITS));
}

/// @notice The passport's number in its own registry.
function numberOf(uint256 passport) pure returns (uint256) {
    return passport & NUMBER_MASK;
}
