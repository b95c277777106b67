// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Create3} from "@openzeppelin/contracts/utils/Create3.sol";

import {ICellFactory} from "./interfaces/ICellFactory.sol";

/// @title Cell factory
/// @notice See {ICellFactory}.
contract CellFactory is ICellFactory {
    /// @inheritdoc ICellFactory
    function addressOf(address deployer, bytes32 salt) public view returns (address module) {
        return Create3.computeAddress(_ownSalt(deployer, salt));
    }

    /// @inheritdoc ICellFactory
    function deploy(bytes32 salt, bytes calldata creationCode) external payable returns (address module) {
        // Check: a salt serves once.
        module = addressOf(msg.sender, salt);
        if (module.code.length != 0) revert CellFactory_AddressTaken(module);

        // Interaction: the constructor runs; a reentrant deployment under the same salt fails at the proxy.
        Create3.deploy(msg.value, _ownSalt(msg.sender, salt), creationCode);
        if (module.code.length == 0) revert CellFactory_NothingDeployed(module);
        emit ModuleDeployed(module, msg.sender, salt);
    }

    /// @dev Nobody can take another's address.
    function _ownSalt(address deployer, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(deployer, salt));
    }
}
