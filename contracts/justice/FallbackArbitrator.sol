// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {Guarded} from "../shared/Guarded.sol";
import {SignerSet} from "../shared/libraries/SignerSet.sol";
import {SignerSignature} from "../shared/types/SignerSignature.sol";
import {IArbitrable} from "./interfaces/IArbitrable.sol";
import {IArbitrator} from "./interfaces/IArbitrator.sol";
import {IFallbackArbitrator} from "./interfaces/IFallbackArbitrator.sol";
import {FallbackArbitratorWiring, FallbackDispute} from "./types/FallbackDisputes.sol";

/// @title FallbackArbitrator
/// @notice See {IFallbackArbitrator}.
contract FallbackArbitrator is IFallbackArbitrator, Guarded, EIP712 {
    using SignerSet for address;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    bytes32 private constant RULING_TYPEHASH = keccak256(
        "FallbackRuling(uint256 disputeId,address arbitrable,uint256 choices,bytes question,uint256 ruling)"
    );

    /// @dev The signers, as code.
    address private immutable SIGNERS;
    uint256 private immutable THRESHOLD;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    uint256 private _lastId;
    mapping(uint256 disputeId => FallbackDispute) private _disputes;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(
        FallbackArbitratorWiring memory wiring
    ) Guarded(wiring.authority) EIP712("Isopolity FallbackArbitrator", "1") {
        SIGNERS = SignerSet.write(wiring.signers, wiring.threshold);
        THRESHOLD = wiring.threshold;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IFallbackArbitrator
    function signers() external view returns (address[] memory) {
        return SIGNERS.read();
    }

    /// @inheritdoc IFallbackArbitrator
    function threshold() external view returns (uint256) {
        return THRESHOLD;
    }

    /// @inheritdoc IFallbackArbitrator
    function disputeOf(uint256 disputeId) external view returns (FallbackDispute memory) {
        return _disputes[disputeId];
    }

    /// @inheritdoc IFallbackArbitrator
    function hashRuling(uint256 disputeId, uint256 ruling) public view returns (bytes32) {
        FallbackDispute memory dispute = _disputes[disputeId];
        return
            _hashTypedDataV4(
                keccak256(
                    abi.encode(
                        RULING_TYPEHASH,
                        disputeId,
                        dispute.arbitrable,
                        dispute.choices,
                        dispute.questionHash,
                        ruling
                    )
                )
            );
    }

    /// @inheritdoc IArbitrator
    function arbitrationCost(bytes calldata) external pure returns (uint256 cost) {
        return 0;
    }

    /// @inheritdoc IArbitrator
    /// @dev More than there is: no appeal.
    function appealCost(uint256, bytes calldata) external pure returns (uint256 cost) {
        return type(uint256).max;
    }

    /// @inheritdoc IArbitrator
    function appealPeriod(uint256) external pure returns (uint256 start, uint256 end) {
        return (0, 0);
    }

    /// @inheritdoc IArbitrator
    function disputeStatus(uint256 disputeID) external view returns (DisputeStatus status) {
        return _disputes[disputeID].ruled ? DisputeStatus.Solved : DisputeStatus.Waiting;
    }

    /// @inheritdoc IArbitrator
    function currentRuling(uint256 disputeID) external view returns (uint256 ruling) {
        return _disputes[disputeID].ruling;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IArbitrator
    /// @dev `extraData` is the question, as the arbitrable contract puts it: signers sign its words. Emits `FallbackAsked` too.
    function createDispute(
        uint256 choices,
        bytes calldata extraData
    ) external payable restricted returns (uint256 disputeID) {
        if (msg.value != 0) revert FallbackArbitrator_CostsNothing(msg.value);
        if (choices == 0 || choices > type(uint40).max) {
            revert FallbackArbitrator_BadChoice(choices, type(uint40).max);
        }
        disputeID = ++_lastId;
        FallbackDispute storage dispute = _disputes[disputeID];
        dispute.arbitrable = msg.sender;
        dispute.choices = uint40(choices);
        dispute.questionHash = keccak256(extraData);
        emit FallbackAsked(disputeID, msg.sender, choices, extraData);
        emit DisputeCreation(disputeID, IArbitrable(msg.sender));
    }

    /// @inheritdoc IArbitrator
    /// @dev Always reverts: a ruling stands.
    function appeal(uint256 disputeID, bytes calldata) external payable {
        revert FallbackArbitrator_NoAppeal(disputeID);
    }

    /// @inheritdoc IFallbackArbitrator
    function giveRuling(uint256 disputeId, uint256 ruling, SignerSignature[] calldata signatures) external restricted {
        // Check: open, a choice, and signed.
        FallbackDispute storage dispute = _disputes[disputeId];
        if (dispute.arbitrable == address(0)) revert FallbackArbitrator_UnknownDispute(disputeId);
        if (dispute.ruled) revert FallbackArbitrator_AlreadyDone(disputeId);
        if (ruling > dispute.choices) revert FallbackArbitrator_BadChoice(ruling, dispute.choices);
        SIGNERS.requireQuorum(THRESHOLD, hashRuling(disputeId, ruling), signatures);

        // Effect: final.
        dispute.ruling = uint40(ruling);
        dispute.ruled = true;
        emit FallbackRuled(disputeId, dispute.arbitrable, ruling);
    }

    /// @inheritdoc IFallbackArbitrator
    function executeRuling(uint256 disputeId) external restricted {
        // Check.
        FallbackDispute storage dispute = _disputes[disputeId];
        if (!dispute.ruled) revert FallbackArbitrator_NotRuled(disputeId);
        if (dispute.executed) revert FallbackArbitrator_AlreadyDone(disputeId);

        // Effect.
        dispute.executed = true;
        emit FallbackExecuted(disputeId, dispute.arbitrable, dispute.ruling, msg.sender);

        // Interaction: what it does with the ruling is its own.
        IArbitrable(dispute.arbitrable).rule(disputeId, dispute.ruling);
    }
}
