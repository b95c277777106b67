// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiability} from "../liability/interfaces/ILiability.sol";
import {IRecourseBox} from "./interfaces/IRecourseBox.sol";

/// @title RecourseBox
/// @notice See {IRecourseBox}. Cloned for each claim at an address that is known before; the clones share this code and keep nothing.
contract RecourseBox is IRecourseBox {
    ILiability private immutable LIABILITY;
    address private immutable POOL;

    constructor(ILiability liability) {
        LIABILITY = liability;
        POOL = msg.sender;
    }

    /// @inheritdoc IRecourseBox
    function pull(uint256 domain, uint256 round) external returns (uint256 amount) {
        if (msg.sender != POOL) revert RecourseBox_NotPool(msg.sender);
        (, uint256 collectable) = LIABILITY.claimOf(domain, round, address(this));
        if (collectable != 0) LIABILITY.collectClaim(domain, round, address(this));
        amount = LIABILITY.creditOf(address(this));
        if (amount != 0) LIABILITY.withdrawCredit(amount, POOL);
    }
}
