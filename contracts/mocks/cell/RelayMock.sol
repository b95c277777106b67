// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @dev A contract that calls whatever it is told to: stands for a timelock, a gate or a court.
contract RelayMock {
    receive() external payable {}

    function relay(address target, bytes calldata data) external payable returns (bytes memory) {
        (bool ok, bytes memory answer) = target.call{value: msg.value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
        return answer;
    }
}
