// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Any module, as a caller sees it: notes every call, answers what it was told to answer, and misbehaves when asked to.
contract ModuleMock {
    enum Manner {
        Answer,
        Revert,
        ReturnBomb,
        RevertBomb,
        BurnGas,
        Reenter
    }

    error ModuleMock_Refused(uint256 why);

    event Called(address indexed caller, bytes4 indexed selector, bytes data);

    /// @dev Size of a bomb: copying it would cost a caller most of a block.
    uint256 private constant BOMB = 1_000_000;

    mapping(bytes4 selector => bytes) private _answers;
    mapping(bytes4 selector => bool) private _isRead;
    mapping(bytes4 selector => Manner) private _manners;
    bytes private _reentry;

    /// @param read Whether the function is asked with STATICCALL, in which nothing may be noted
    function setAnswer(bytes4 selector, bytes calldata answer, bool read) external {
        _answers[selector] = answer;
        _isRead[selector] = read;
    }

    function setManner(bytes4 selector, Manner manner) external {
        _manners[selector] = manner;
    }

    function setReentry(bytes calldata data) external {
        _reentry = data;
    }

    // solhint-disable-next-line no-complex-fallback
    fallback() external {
        Manner manner = _manners[msg.sig];
        if (manner == Manner.Revert) revert ModuleMock_Refused(42);
        if (manner == Manner.ReturnBomb) {
            assembly {
                return(0, BOMB)
            }
        }
        if (manner == Manner.RevertBomb) {
            assembly {
                revert(0, BOMB)
            }
        }
        if (manner == Manner.BurnGas) {
            assembly {
                invalid()
            }
        }
        if (manner == Manner.Reenter) {
            (bool ok, bytes memory reason) = msg.sender.call(_reentry);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(reason, 0x20), mload(reason))
                }
            }
        }
        bytes memory answer = _answers[msg.sig];
        if (!_isRead[msg.sig]) emit Called(msg.sender, msg.sig, msg.data);
        assembly ("memory-safe") {
            return(add(answer, 0x20), mload(answer))
        }
    }
}
