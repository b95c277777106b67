// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IJurorPool} from "../interfaces/IJurorPool.sol";

/// @title Homes: what another cell's pool says of its juror
/// @notice The pool was recognised, and may be captured since. It is asked without a way to write, with bounded gas and three words of answer;
/// silence is a no. A caller cannot starve it: with less gas than it is due, the question is not asked at all.
library Homes {
    /// @dev Gas for the answer: a standing and a leaf, read cold, take a third of it.
    uint256 internal constant ANSWER_GAS = 200_000;

    /// @dev What must be left, so that 63/64 of it is the answer's due and the asker can go on.
    uint256 internal constant LEAST_GAS = 240_000;

    /// @return fit Whether the passport is a fit juror of that cell
    /// @return domain Its domain there
    /// @return controller Who controls it there
    function ask(address pool, uint256 passport) internal view returns (bool fit, uint256 domain, address controller) {
        if (gasleft() < LEAST_GAS) revert IJurorPool.JurorPool_TooLittleGas(gasleft(), LEAST_GAS);
        bytes memory question = abi.encodeCall(IJurorPool.homeFitnessOf, (passport));
        uint256 allowance = ANSWER_GAS;
        uint256 first;
        uint256 last;
        assembly ("memory-safe") {
            // The answer goes beyond the free pointer, which stays where it is.
            let output := mload(0x40)
            let done := staticcall(allowance, pool, add(question, 0x20), mload(question), output, 0x60)
            if and(done, gt(returndatasize(), 0x5f)) {
                first := mload(output)
                domain := mload(add(output, 0x20))
                last := mload(add(output, 0x40))
            }
        }
        fit = first == 1;
        controller = address(uint160(last));
    }
}
