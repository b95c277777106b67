// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignerSignature} from "../../shared/types/SignerSignature.sol";
import {FallbackDispute} from "../types/FallbackDisputes.sol";
import {IArbitrator} from "./IArbitrator.sol";

/// @title IFallbackArbitrator: m-of-n signers rule where no panel comes together (LAW-3)
/// @notice A plain ERC-792 arbitrator: it costs nothing and knows no appeal. The signers decide off chain and sign a ruling as EIP-712 typed
/// data; anyone brings it here. It binds chain, contract, dispute, arbitrable contract, the number of choices, the question in the contract's own
/// words and the choice: a wallet shows what is decided, and a dispute with another question that takes this
/// one's number in a reorganised chain is not ruled by it.
///
/// ASSUMPTIONS. More than half of the signers are honest. The set is in the code and never changes.
///
/// LIVENESS. A ruling is final when it is given, whatever the arbitrable contract does with it: `executeRuling` can be tried again.
/// Warning: signers who stay silent rule nothing; an arbitrable contract needs a time of its own after which it goes on.
interface IFallbackArbitrator is IArbitrator {
    /// @notice There is no such dispute.
    error FallbackArbitrator_UnknownDispute(uint256 disputeId);
    /// @notice The dispute was ruled, or executed, before.
    error FallbackArbitrator_AlreadyDone(uint256 disputeId);
    /// @notice The dispute is not ruled yet.
    error FallbackArbitrator_NotRuled(uint256 disputeId);
    /// @notice There is no such choice; a dispute has at least one.
    error FallbackArbitrator_BadChoice(uint256 choice, uint256 most);
    /// @notice It costs nothing, and what is paid nevertheless would be lost.
    error FallbackArbitrator_CostsNothing(uint256 sent);
    /// @notice A ruling stands.
    error FallbackArbitrator_NoAppeal(uint256 disputeId);

    /// @notice A question was put.
    /// @param question The words of it, which signers sign too
    event FallbackAsked(uint256 indexed disputeId, address indexed arbitrable, uint256 choices, bytes question);
    /// @notice A ruling was given.
    event FallbackRuled(uint256 indexed disputeId, address indexed arbitrable, uint256 ruling);
    /// @notice An arbitrable contract was ruled.
    event FallbackExecuted(uint256 indexed disputeId, address indexed arbitrable, uint256 ruling, address executor);

    /// @notice The signers, ascending.
    function signers() external view returns (address[] memory);

    /// @notice How many of them must sign.
    function threshold() external view returns (uint256);

    /// @notice A dispute as it stands; zeros for an unknown one.
    function disputeOf(uint256 disputeId) external view returns (FallbackDispute memory);

    /// @notice What signers sign to rule: the hash of `FallbackRuling(uint256 disputeId,address arbitrable,uint256 choices,bytes question,uint256
    /// ruling)`. Who signs makes it from the words of `FallbackAsked` rather than asking for it here.
    function hashRuling(uint256 disputeId, uint256 ruling) external view returns (bytes32);

    /// @notice Gives a ruling that a quorum signed. Anyone. Restricted (public, *justice*).
    /// @dev Reverts with `FallbackArbitrator_UnknownDispute`, `FallbackArbitrator_AlreadyDone`, `FallbackArbitrator_BadChoice`, a
    /// `SignerSet_…` error. Emits `FallbackRuled`.
    /// @param signatures One each of at least `threshold` signers over `hashRuling`, ascending by signer
    function giveRuling(uint256 disputeId, uint256 ruling, SignerSignature[] calldata signatures) external;

    /// @notice Rules the arbitrable contract, once. Anyone. Restricted (public, *justice*).
    /// @dev Reverts with `FallbackArbitrator_NotRuled`, `FallbackArbitrator_AlreadyDone`, or as the callee does. Emits `FallbackExecuted`.
    function executeRuling(uint256 disputeId) external;
}
