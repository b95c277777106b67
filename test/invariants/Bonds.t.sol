// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bonds, Position} from "../../contracts/liability/libraries/Bonds.sol";
import {Proof} from "./utils/Vm.sol";

/// @notice The arithmetic of a pooled bond, against its definition.
contract BondsTest is Proof {
    using Bonds for Position;

    uint256 private constant PAR = 1e6;

    /// @dev A pool as the books can hold it: 96 bits of assets, a price between 10^-6 and 1, some of the shares one's own.
    function _pool(uint256 seed) private pure returns (Position memory position) {
        uint256 most = seed % 2 == 0 ? 1_000 : type(uint96).max;
        position.assets = _between(uint256(keccak256(abi.encode(seed, 1))), 1, most);
        position.supply = _between(uint256(keccak256(abi.encode(seed, 2))), position.assets, position.assets * PAR);
        position.shares = _between(uint256(keccak256(abi.encode(seed, 3))), 0, position.supply);
        position.epoch = 7;
        position.root = 9;
    }

    function testFuzz_value(uint256 seed) external pure {
        Position memory pool = _pool(seed);
        _same(pool.value(), (pool.shares * pool.assets) / pool.supply, "worth");
        _same(Position(0, 0, 0, 0, 0).value(), 0, "nothing in an empty pool");
    }

    /// @notice [ATK-B9] [ATK-B13] A deposit buys what it is worth, in an empty pool at par.
    function testFuzz_issue(uint256 seed, uint96 amount) external pure {
        Position memory pool = _pool(seed);
        (uint256 shares, uint256 assets, uint256 supply) = (pool.shares, pool.assets, pool.supply);
        uint256 minted = (uint256(amount) * supply) / assets;
        pool.issue(amount);
        _same(pool.assets, assets + amount, "assets");
        _same(pool.supply, supply + minted, "supply");
        _same(pool.shares, shares + minted, "shares");
        _holds(pool.assets <= pool.supply && pool.assets * supply >= assets * pool.supply, "I8: the price");

        Position memory empty = Position(1, 0, 0, 0, 3);
        empty.issue(amount);
        _holds(empty.shares == amount && empty.supply == amount && empty.assets == amount, "par");
        _same(Bonds.sharesFor(0, 0, amount), amount, "shares at par");
    }

    /// @notice [ATK-B2] Retiring rounds against whoever gives up.
    function testFuzz_retire(uint256 seed, uint256 amount) external pure {
        Position memory pool = _pool(seed);
        (uint256 shares, uint256 assets, uint256 supply) = (pool.shares, pool.assets, pool.supply);
        uint256 worth = pool.value();
        amount = _between(amount, 0, worth + 1);
        uint256 taken = pool.retire(amount);
        _same(taken, amount < worth ? amount : worth, "taken");
        _same(pool.assets, assets - taken, "assets");
        uint256 burnt = shares - pool.shares;
        _same(supply - pool.supply, burnt, "supply");
        if (amount < worth) _same(burnt, (amount * supply + assets - 1) / assets, "burnt, rounded up");
        else _same(pool.shares, 0, "all burnt");
        _holds(pool.assets <= pool.supply, "I8: a price above 1");
        _holds(pool.assets * supply >= assets * pool.supply, "I4: the price fell");
    }

    /// @notice [ENF-1] [ATK-B13] A pool is lowered by what is due; below a millionth of par it counts as emptied.
    function testFuzz_dilute(uint256 seed, uint256 amount) external pure {
        Position memory pool = _pool(seed);
        (uint256 shares, uint256 assets, uint256 supply) = (pool.shares, pool.assets, pool.supply);
        uint256 edge = assets - (supply + PAR - 1) / PAR;
        amount = _between(amount, 0, amount % 2 == 0 ? assets + 1 : edge + 1);
        (uint256 taken, uint256 residue, bool emptied) = pool.dilute(amount);
        _same(taken, amount < assets ? amount : assets, "taken");
        _holds(emptied == ((assets - taken) * PAR < supply), "emptied");
        _same(residue, emptied ? assets - taken : 0, "residue");
        _same(pool.assets, emptied ? 0 : assets - taken, "assets");
        _same(pool.supply, emptied ? 0 : supply, "supply");
        _same(pool.shares, emptied ? 0 : shares, "shares");
        _same(pool.epoch, emptied ? 8 : 7, "epoch");
    }

    /// @notice [ATK-B13] To the unit.
    function test_diluteAtTheEdge() external pure {
        Position memory pool = Position(1, 5e6, 10, 10e6, 0);
        (, , bool emptied) = pool.dilute(0);
        _holds(!emptied, "at a millionth of par");
        pool = Position(1, 5e6, 11, 10e6 + 1, 0);
        (uint256 taken, uint256 residue, bool below) = pool.dilute(1);
        _holds(below && taken == 1 && residue == 10, "below a millionth of par");
    }
}
