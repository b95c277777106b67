// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";

/// @notice A member's place in a pool, taken out of storage to be worked on.
/// @dev For a member alone `root` is 0 and shares, supply and assets are one and the same number.
struct Position {
    uint256 root;
    uint256 shares;
    uint256 assets;
    uint256 supply;
    uint256 epoch;
}

/// @title Bonds: the arithmetic of a pooled bond
/// @notice Shares are issued at a price that starts at 1 and falls only by slashes, so `assets <= supply` always: no deposit can be
/// inflated away, and no donation raises a price. Amounts have 96 bits and shares at most 116, so no product here leaves 256 bits and
/// the sums are left unchecked; the door measures each amount ({Domains.toAmount}). Every rounding is against whoever gives up or takes shares, in favour of the pool.
library Bonds {
    /// @dev A pool whose price fell below 1 / PAR_PARTS counts as emptied, so shares can never grow without bound.
    uint256 internal constant PAR_PARTS = 1e6;

    /// @notice What the own shares are worth, rounded down.
    function value(Position memory self) internal pure returns (uint256) {
        if (self.supply == 0) return 0;
        unchecked {
            return (self.shares * self.assets) / self.supply;
        }
    }

    /// @notice Issues shares for `amount`, rounded down.
    function issue(Position memory self, uint256 amount) internal pure {
        uint256 minted = sharesFor(self.assets, self.supply, amount);
        unchecked {
            self.shares += minted;
            self.supply += minted;
            self.assets += amount;
        }
    }

    /// @notice Shares that `amount` buys in a pool, rounded down; an empty pool starts at par.
    function sharesFor(uint256 assets, uint256 supply, uint256 amount) internal pure returns (uint256) {
        if (supply == 0) return amount;
        unchecked {
            return (amount * supply) / assets;
        }
    }

    /// @notice Retires own shares worth `amount`, or all of them, rounded up.
    /// @return taken What they were worth.
    function retire(Position memory self, uint256 amount) internal pure returns (uint256 taken) {
        uint256 worth = value(self);
        uint256 burnt;
        if (amount < worth) {
            taken = amount;
            burnt = FixedPointMathLib.mulDivUp(amount, self.supply, self.assets);
        } else {
            taken = worth;
            burnt = self.shares;
        }
        unchecked {
            self.shares -= burnt;
            self.supply -= burnt;
            self.assets -= taken;
        }
    }

    /// @notice Lowers everybody's share price by taking `amount`, or all there is.
    /// @return taken What was taken for the order.
    /// @return residue What was left under 10^-6 of par and is no longer anybody's; the pool is then empty and in a new epoch.
    /// @return emptied True when that happened.
    function dilute(
        Position memory self,
        uint256 amount
    ) internal pure returns (uint256 taken, uint256 residue, bool emptied) {
        taken = FixedPointMathLib.min(amount, self.assets);
        unchecked {
            self.assets -= taken;
            emptied = self.assets * PAR_PARTS < self.supply;
            if (emptied) {
                residue = self.assets;
                self.assets = 0;
                self.supply = 0;
                self.shares = 0;
                ++self.epoch;
            }
        }
    }
}
