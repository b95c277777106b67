// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {VrfTicket, VrfWiring} from "../types/Vrf.sol";
import {IRandomness} from "./IRandomness.sol";

/// @title IVrfRandomness: seeds from a verifiable random function, with the chain's blocks behind it (LAW-2)
/// @notice Chainlink's VRF v2.5: each ticket asks the coordinator for one word, and the coordinator alone answers, once.
///
/// SILENCE. A coordinator that does not answer for a day loses the ticket: whoever calls `record` then takes a ticket of the block-hash
/// adapter in its place, whose block is still to come, and a later answer is refused. Neither side knows the other's seed when the change
/// is made, so waiting for the better of two gains nothing. A coordinator that refuses the request (a subscription without funds) is
/// replaced at once: it never holds up a filing.
interface IVrfRandomness is IRandomness {
    /// @notice A part of the wiring is missing.
    error VrfRandomness_ZeroAddress();
    /// @notice Only the coordinator answers.
    error VrfRandomness_NotCoordinator(address caller);
    /// @notice There is no such request, or it was answered or given up.
    error VrfRandomness_NotPending(uint256 requestId);
    /// @notice The coordinator answered without a word.
    error VrfRandomness_NoWords(uint256 requestId);
    /// @notice There is no such ticket.
    error VrfRandomness_UnknownTicket(uint64 ticket);
    /// @notice The coordinator has until `until` to answer.
    error VrfRandomness_StillWaiting(uint64 ticket, Timestamp until);
    /// @notice The seed of the ticket's block is not known yet.
    error VrfRandomness_NotKnown(uint64 ticket, uint64 fallbackTicket);

    /// @notice Too little gas is left to tell a coordinator that refuses from a starved one.
    error VrfRandomness_TooLittleGas(uint256 left, uint256 needed);

    /// @notice A ticket was taken, and the coordinator asked.
    event SeedRequested(uint64 indexed ticket, uint256 indexed requestId);
    /// @notice The coordinator answered.
    event SeedFulfilled(uint64 indexed ticket, uint256 indexed requestId, bytes32 seed);
    /// @notice The coordinator refused or was silent: the block-hash adapter's ticket decides.
    event FallenBack(uint64 indexed ticket, uint64 indexed fallbackTicket, bool refused);
    /// @notice The seed of a ticket that fell back was recorded.
    event FallbackRecorded(uint64 indexed ticket, bytes32 seed);

    /// @notice What the adapter is wired to.
    function wiring() external view returns (VrfWiring memory);

    /// @notice A ticket as it stands; zeros for an unknown one.
    function ticketOf(uint64 ticket) external view returns (VrfTicket memory);

    /// @notice Seconds that the coordinator has for an answer, fixed.
    function PATIENCE() external view returns (uint256);

    /// @notice The coordinator's answer. By the coordinator alone.
    /// @dev Reverts with `VrfRandomness_NotCoordinator`, `VrfRandomness_NotPending`, `VrfRandomness_NoWords`. Emits `SeedFulfilled`.
    function rawFulfillRandomWords(uint256 requestId, uint256[] calldata randomWords) external;
}
