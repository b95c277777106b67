// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/src/tokens/ERC721.sol";

import {IPassports} from "../interfaces/IPassports.sol";
import {PassportWord} from "../types/PassportWord.sol";

/// @title Soulbound: the token of a passport (ID-1)
/// @notice An ERC-721 whose tokens cannot be moved or approved by their holders (ERC-5192).
/// @dev solady's token keeps 96 bits beside a token's owner and 224 beside an owner's balance: most passports need no slot but these.
abstract contract Soulbound is ERC721 {
    string private _name;
    string private _symbol;

    constructor(string memory name_, string memory symbol_) {
        _name = name_;
        _symbol = symbol_;
    }

    // ------------------------------------------------------------------ reads

    /// @notice The collection's name.
    function name() public view override returns (string memory) {
        return _name;
    }

    /// @notice The collection's symbol.
    function symbol() public view override returns (string memory) {
        return _symbol;
    }

    /// @notice The passport's controller. Fails with `Passports_UnknownPassport`.
    function ownerOf(uint256 id) public view override returns (address owner) {
        owner = _ownerOf(id);
        if (owner == address(0)) revert IPassports.Passports_UnknownPassport(id);
    }

    /// @notice ERC-5192: always. Fails with `Passports_UnknownPassport`.
    function locked(uint256 id) public view virtual returns (bool) {
        ownerOf(id);
        return true;
    }

    /// @notice Nobody, ever. Fails with `Passports_UnknownPassport`.
    function getApproved(uint256 id) public view override returns (address) {
        ownerOf(id);
        return address(0);
    }

    /// @notice Never.
    function isApprovedForAll(address, address) public pure override returns (bool) {
        return false;
    }

    /// @notice ERC-165, ERC-721 with metadata, ERC-4906 and ERC-5192.
    function supportsInterface(bytes4 id) public pure override returns (bool) {
        return id == 0x01ffc9a7 || id == 0x80ac58cd || id == 0x5b5e139f || id == 0x49064906 || id == 0xb45a3c0e;
    }

    // ------------------------------------------------------------------ refused writes

    /// @notice Always reverts with `Passports_Soulbound`. So do the four that follow.
    function approve(address, uint256) public payable override {
        revert IPassports.Passports_Soulbound();
    }

    /// @notice Always reverts.
    function setApprovalForAll(address, bool) public pure override {
        revert IPassports.Passports_Soulbound();
    }

    /// @notice Always reverts.
    function transferFrom(address, address, uint256) public payable override {
        revert IPassports.Passports_Soulbound();
    }

    /// @notice Always reverts.
    function safeTransferFrom(address, address, uint256) public payable override {
        revert IPassports.Passports_Soulbound();
    }

    /// @notice Always reverts.
    function safeTransferFrom(address, address, uint256, bytes calldata) public payable override {
        revert IPassports.Passports_Soulbound();
    }

    // ------------------------------------------------------------------ internals

    function _wordOf(uint256 id) internal view returns (PassportWord) {
        return PassportWord.wrap(_getExtraData(id));
    }

    function _setWord(uint256 id, PassportWord word) internal {
        _setExtraData(id, PassportWord.unwrap(word));
    }
}
