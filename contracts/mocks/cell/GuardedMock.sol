// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Guarded} from "../../shared/Guarded.sol";

/// @dev A module with guarded functions and one without, to measure the guard and to record who called.
contract GuardedMock is Guarded {
    event Poked(address indexed caller, uint256 number, uint256 value);

    uint256 public number;

    constructor(address cell) Guarded(cell) {}

    receive() external payable restricted {}

    function poke(uint256 number_) external restricted {
        _poke(number_);
    }

    function pokeOffice(uint256 number_) external restricted {
        _poke(number_);
    }

    function pokePayable(uint256 number_) external payable restricted {
        number = number_;
        emit Poked(msg.sender, number_, msg.value);
    }

    function pokeUnassigned(uint256 number_) external restricted {
        _poke(number_);
    }

    function pokeUnguarded(uint256 number_) external {
        _poke(number_);
    }

    /// @dev While it runs, `target` is called back with `data`: a nested call.
    function pokeNested(address target, bytes calldata data) external restricted {
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
        _poke(1);
    }

    function _poke(uint256 number_) private {
        number = number_;
        emit Poked(msg.sender, number_, 0);
    }
}
