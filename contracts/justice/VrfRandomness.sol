// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Guarded} from "../shared/Guarded.sol";
import {Timestamp, timeNow} from "../shared/types/Timestamp.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {IVrfCoordinator, VrfRequest} from "./interfaces/IVrfCoordinator.sol";
import {IVrfRandomness} from "./interfaces/IVrfRandomness.sol";
import {VrfTicket, VrfWiring} from "./types/Vrf.sol";

/// @title VrfRandomness
/// @notice See {IVrfRandomness}.
contract VrfRandomness is IVrfRandomness, Guarded {
    /// @inheritdoc IVrfRandomness
    uint256 public constant PATIENCE = 1 days;

    /// @dev Several times what the coordinator takes for a request.
    uint256 private constant REQUEST_GAS = 500_000;

    /// @dev `VRFV2PlusClient.EXTRA_ARGS_V1_TAG`.
    bytes4 private constant EXTRA_ARGS_TAG = bytes4(keccak256("VRF ExtraArgsV1"));

    IVrfCoordinator private immutable COORDINATOR;
    IRandomness private immutable FALLBACK;
    bytes32 private immutable KEY_HASH;
    uint256 private immutable SUB_ID;
    uint16 private immutable CONFIRMATIONS;
    uint32 private immutable CALLBACK_GAS_LIMIT;
    bool private immutable NATIVE_PAYMENT;

    uint64 private _lastTicket;
    mapping(uint64 ticket => VrfTicket) private _tickets;
    mapping(uint256 requestId => uint64 ticket) private _ticketOfRequest;

    constructor(VrfWiring memory wiring_) Guarded(wiring_.authority) {
        if (wiring_.coordinator == address(0) || wiring_.fallbackRandomness == address(0)) {
            revert VrfRandomness_ZeroAddress();
        }
        COORDINATOR = IVrfCoordinator(wiring_.coordinator);
        FALLBACK = IRandomness(wiring_.fallbackRandomness);
        KEY_HASH = wiring_.keyHash;
        SUB_ID = wiring_.subId;
        CONFIRMATIONS = wiring_.confirmations;
        CALLBACK_GAS_LIMIT = wiring_.callbackGasLimit;
        NATIVE_PAYMENT = wiring_.nativePayment;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IVrfRandomness
    function wiring() external view returns (VrfWiring memory) {
        return
            VrfWiring({
                authority: authority(),
                coordinator: address(COORDINATOR),
                fallbackRandomness: address(FALLBACK),
                keyHash: KEY_HASH,
                subId: SUB_ID,
                confirmations: CONFIRMATIONS,
                callbackGasLimit: CALLBACK_GAS_LIMIT,
                nativePayment: NATIVE_PAYMENT
            });
    }

    /// @inheritdoc IVrfRandomness
    function ticketOf(uint64 ticket) external view returns (VrfTicket memory) {
        return _tickets[ticket];
    }

    /// @inheritdoc IRandomness
    function seedOf(uint64 ticket) external view returns (bytes32 seed) {
        VrfTicket storage record_ = _tickets[ticket];
        seed = record_.seed;
        if (seed == 0 && record_.fallbackTicket != 0) seed = _mixed(ticket, FALLBACK.seedOf(record_.fallbackTicket));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IRandomness
    /// @dev Restricted (court's mantle, *justice*). Reverts with `VrfRandomness_TooLittleGas`. Emits `SeedRequested` or `FallenBack`.
    function request() external restricted returns (uint64 ticket) {
        // Check: nobody makes the coordinator fail by a lack of gas, to have the blocks decide.
        if (gasleft() < REQUEST_GAS) revert VrfRandomness_TooLittleGas(gasleft(), REQUEST_GAS);

        // Effect: a ticket.
        ticket = ++_lastTicket;
        VrfTicket storage record_ = _tickets[ticket];
        record_.requestedAt = timeNow();

        // Interaction: a refusal costs nobody the filing.
        try COORDINATOR.requestRandomWords(_request()) returns (uint256 requestId) {
            _ticketOfRequest[requestId] = ticket;
            emit SeedRequested(ticket, requestId);
        } catch {
            _fallBack(record_, ticket, true);
        }
    }

    /// @inheritdoc IRandomness
    /// @dev Does nothing for a seed that is known. The first call after the coordinator's day changes to the block-hash adapter, the next
    /// records what it says. Restricted (public, *justice*). Reverts with `VrfRandomness_UnknownTicket`, `VrfRandomness_StillWaiting`,
    /// `VrfRandomness_NotKnown`. Emits `FallenBack` or `FallbackRecorded`.
    function record(uint64 ticket) external restricted {
        // Check: the coordinator had its time.
        VrfTicket storage record_ = _tickets[ticket];
        if (record_.seed != 0) return;
        uint256 requestedAt = Timestamp.unwrap(record_.requestedAt);
        if (requestedAt == 0) revert VrfRandomness_UnknownTicket(ticket);
        uint64 fallbackTicket = record_.fallbackTicket;
        if (fallbackTicket == 0) {
            uint256 until = requestedAt + PATIENCE;
            if (block.timestamp < until) {
                revert VrfRandomness_StillWaiting(ticket, Timestamp.wrap(uint48(until)));
            }
            _fallBack(record_, ticket, false);
            return;
        }

        // Effect: what the blocks say, for good.
        bytes32 seed = _mixed(ticket, FALLBACK.seedOf(fallbackTicket));
        if (seed == 0) revert VrfRandomness_NotKnown(ticket, fallbackTicket);
        record_.seed = seed;
        emit FallbackRecorded(ticket, seed);
    }

    /// @inheritdoc IVrfRandomness
    function rawFulfillRandomWords(uint256 requestId, uint256[] calldata randomWords) external {
        // Check: the coordinator's, once, and in time.
        if (msg.sender != address(COORDINATOR)) revert VrfRandomness_NotCoordinator(msg.sender);
        uint64 ticket = _ticketOfRequest[requestId];
        VrfTicket storage record_ = _tickets[ticket];
        if (ticket == 0 || record_.seed != 0 || record_.fallbackTicket != 0) {
            revert VrfRandomness_NotPending(requestId);
        }
        if (randomWords.length == 0) revert VrfRandomness_NoWords(requestId);

        // Effect: known, for good.
        bytes32 seed = _mixed(ticket, bytes32(randomWords[0]));
        record_.seed = seed;
        emit SeedFulfilled(ticket, requestId, seed);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    function _fallBack(VrfTicket storage record_, uint64 ticket, bool refused) private {
        uint64 fallbackTicket = FALLBACK.request();
        record_.fallbackTicket = fallbackTicket;
        emit FallenBack(ticket, fallbackTicket, refused);
    }

    function _request() private view returns (VrfRequest memory) {
        return
            VrfRequest({
                keyHash: KEY_HASH,
                subId: SUB_ID,
                requestConfirmations: CONFIRMATIONS,
                callbackGasLimit: CALLBACK_GAS_LIMIT,
                numWords: 1,
                extraArgs: abi.encodeWithSelector(EXTRA_ARGS_TAG, NATIVE_PAYMENT)
            });
    }

    /// @dev A ticket's own seed, never zero where there is a word; zero stays zero only for a block that is still to come.
    function _mixed(uint64 ticket, bytes32 word) private view returns (bytes32) {
        return word == 0 ? bytes32(0) : keccak256(abi.encode(address(this), ticket, word));
    }
}
