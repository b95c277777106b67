// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ERC-5192: minimal soulbound tokens
interface IERC5192 {
    /// @notice A token was locked for ever.
    event Locked(uint256 tokenId);
    /// @notice A token was unlocked; passports never are.
    event Unlocked(uint256 tokenId);

    /// @notice Whether a token is locked. Fails for one that does not exist.
    function locked(uint256 tokenId) external view returns (bool);
}
