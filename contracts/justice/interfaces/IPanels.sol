// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PanelStatus, PanelTerms} from "../types/Panels.sol";

/// @title IPanels: rounds of jurors who vote in secret, as the court sees them
/// @notice The court opens a round and pays for it; the panel is drawn, commits, reveals; the court reads what came of it. A round never
/// stalls: each phase has an end, after which its outcome is one of the final ones.
interface IPanels {
    /// @notice Opens a round. By the court alone, which has paid `seats × feePerJuror`: as value, or transferred right before in the settlement
    /// asset.
    /// @param roundId Named by the court; each once
    /// @param terms What is fixed about it
    function open(bytes32 roundId, PanelTerms calldata terms) external payable;

    /// @notice Gives the fee of a round back that ended without a quorum or without a panel. By the court alone, once.
    /// @param roundId The round
    /// @return amount What came back to the caller, in units of the settlement asset or wei
    function reclaim(bytes32 roundId) external returns (uint256 amount);

    /// @notice Where a round stands, and what it chose where it decided.
    function outcome(bytes32 roundId) external view returns (PanelStatus status, uint256 choice);
}
