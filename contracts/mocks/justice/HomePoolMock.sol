// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Another cell's pool, as a visitor's pool asks it: says what it was told, or misbehaves.
contract HomePoolMock {
    enum Manner {
        Answer,
        Revert,
        Short,
        Bomb,
        BurnGas
    }

    error HomePoolMock_Refused();

    struct Said {
        uint256 fit;
        uint256 domain;
        address controller;
    }

    Manner private _manner;
    mapping(uint256 passport => Said) private _said;

    function say(uint256 passport, uint256 fit, uint256 domain, address controller) external {
        _said[passport] = Said(fit, domain, controller);
    }

    function setManner(Manner manner) external {
        _manner = manner;
    }

    function homeFitnessOf(uint256 passport) external view returns (uint256, uint256, address) {
        if (_manner == Manner.Revert) revert HomePoolMock_Refused();
        if (_manner == Manner.BurnGas) {
            while (true) {}
        }
        if (_manner == Manner.Short) {
            assembly {
                mstore(0x00, 1)
                return(0x00, 0x20)
            }
        }
        if (_manner == Manner.Bomb) {
            assembly {
                revert(0x00, 20000)
            }
        }
        Said memory said = _said[passport];
        return (said.fit, said.domain, said.controller);
    }
}
