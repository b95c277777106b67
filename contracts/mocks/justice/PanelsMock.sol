// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {PanelStatus, PanelTerms} from "../../justice/types/Panels.sol";

/// @notice Panels as the court sees them, whose word a test speaks: each round ends as it is told. Fees stay here, or go back when they are reclaimed.
contract PanelsMock {
    event Opened(bytes32 indexed roundId, PanelTerms terms, uint256 value);

    struct Told {
        PanelStatus status;
        uint256 choice;
    }

    IERC20 private immutable ASSET;
    mapping(bytes32 roundId => Told) private _told;
    mapping(bytes32 roundId => PanelTerms) private _terms;

    constructor(IERC20 asset) {
        ASSET = asset;
    }

    function tell(bytes32 roundId, PanelStatus status, uint256 choice) external {
        _told[roundId] = Told(status, choice);
    }

    function open(bytes32 roundId, PanelTerms calldata terms) external payable {
        require(_told[roundId].status == PanelStatus.None, "opened twice");
        _told[roundId].status = PanelStatus.Waiting;
        _terms[roundId] = terms;
        emit Opened(roundId, terms, msg.value);
    }

    function reclaim(bytes32 roundId) external returns (uint256 amount) {
        PanelTerms storage terms = _terms[roundId];
        amount = uint256(terms.seats) * terms.feePerJuror;
        terms.feePerJuror = 0;
        if (terms.native) {
            (bool ok, ) = msg.sender.call{value: amount}("");
            require(ok, "not taken");
        } else {
            ASSET.transfer(msg.sender, amount);
        }
    }

    function outcome(bytes32 roundId) external view returns (PanelStatus status, uint256 choice) {
        return (_told[roundId].status, _told[roundId].choice);
    }

    function termsOf(bytes32 roundId) external view returns (PanelTerms memory) {
        return _terms[roundId];
    }
}
