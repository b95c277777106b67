// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrable} from "../../justice/interfaces/IArbitrable.sol";
import {IArbitrator} from "../../justice/interfaces/IArbitrator.sol";

/// @notice An arbitrable contract that does with a ruling what a test tells it to.
contract ArbitrableMock is IArbitrable {
    enum Manner {
        Obey,
        Refuse,
        BurnGas,
        Bomb,
        Reenter
    }

    error ArbitrableMock_Refused(uint256 ruling);

    uint256 private constant BOMB = 1_000_000;

    IArbitrator private immutable ARBITRATOR;
    Manner public manner;
    uint256 public ruled = type(uint256).max;
    bytes private _reentry;

    constructor(IArbitrator arbitrator_) {
        ARBITRATOR = arbitrator_;
    }

    receive() external payable {
        if (manner == Manner.Refuse) revert ArbitrableMock_Refused(0);
    }

    function setManner(Manner to, bytes calldata reentry) external {
        manner = to;
        _reentry = reentry;
    }

    function raise(uint256 choices, bytes calldata extraData) external payable returns (uint256) {
        return ARBITRATOR.createDispute{value: msg.value}(choices, extraData);
    }

    function appeal(uint256 disputeID, bytes calldata extraData) external payable {
        ARBITRATOR.appeal{value: msg.value}(disputeID, extraData);
    }

    function rule(uint256 disputeID, uint256 ruling) external {
        if (manner == Manner.Refuse) revert ArbitrableMock_Refused(ruling);
        if (manner == Manner.BurnGas) {
            assembly {
                invalid()
            }
        }
        if (manner == Manner.Bomb) {
            assembly {
                revert(0, BOMB)
            }
        }
        if (manner == Manner.Reenter) {
            (bool ok, bytes memory reason) = msg.sender.call(_reentry);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(reason, 0x20), mload(reason))
                }
            }
        }
        require(msg.sender == address(ARBITRATOR), "not my arbitrator");
        ruled = ruling;
        emit Ruling(ARBITRATOR, disputeID, ruling);
    }
}
