// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The few cheatcodes of Foundry that the proofs use.
interface IVm {
    function warp(uint256 moment) external;
    function prank(address sender) external;
    function assume(bool condition) external pure;
    function addr(uint256 key) external pure returns (address account);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool done);
    function expectRevert(bytes calldata data) external;
    function expectEmit(address emitter) external;
}

/// @dev Where Foundry answers for the cheatcodes.
IVm constant VM = IVm(address(uint160(uint256(keccak256("hevm cheat code")))));

/// @notice Assertions in one word each: what fails reverts with the sentence and the numbers.
abstract contract Proof {
    error Unequal(string what, uint256 actual, uint256 expected);
    error Failed(string what);

    function _same(uint256 actual, uint256 expected, string memory what) internal pure {
        if (actual != expected) revert Unequal(what, actual, expected);
    }

    function _near(uint256 actual, uint256 expected, uint256 most, string memory what) internal pure {
        uint256 apart = actual > expected ? actual - expected : expected - actual;
        if (apart > most) revert Unequal(what, actual, expected);
    }

    function _holds(bool condition, string memory what) internal pure {
        if (!condition) revert Failed(what);
    }

    /// @dev A number between two others, each of which is likely.
    function _between(uint256 seed, uint256 least, uint256 most) internal pure returns (uint256) {
        if (seed % 16 == 0) return least;
        if (seed % 16 == 1) return most;
        return least + ((seed >> 4) % (most - least + 1));
    }
}
