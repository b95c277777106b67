// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Takes no coin, and makes what calls it is told to.
contract CoinRefuser {
    error CoinRefuser_NoCoin(uint256 value);

    receive() external payable {
        revert CoinRefuser_NoCoin(msg.value);
    }

    function act(address target, uint256 value, bytes calldata data) external payable {
        (bool done, bytes memory reason) = target.call{value: value}(data);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
    }
}
