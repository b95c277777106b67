// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @dev An authority that answers `canCall` in odd ways: with raw bytes, or by reverting.
contract AuthorityMock {
    bytes private _answer;
    bool private _reverts;

    function setAnswer(bytes calldata answer, bool reverts) external {
        _answer = answer;
        _reverts = reverts;
    }

    function canCall(address, address, bytes4) external view {
        bytes memory answer = _answer;
        bool reverts = _reverts;
        assembly ("memory-safe") {
            if reverts {
                revert(add(answer, 0x20), mload(answer))
            }
            return(add(answer, 0x20), mload(answer))
        }
    }
}
