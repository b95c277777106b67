// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ContractSignerMock} from "../justice/ContractSignerMock.sol";

/// @notice Deploys wallets at addresses known beforehand.
contract WalletFactoryMock {
    event WalletDeployed(address wallet);

    function deploy(address owner, bytes32 salt) external {
        emit WalletDeployed(address(new ContractSignerMock{salt: salt}(owner)));
    }

    function walletOf(address owner, bytes32 salt) external view returns (address) {
        bytes32 code = keccak256(abi.encodePacked(type(ContractSignerMock).creationCode, abi.encode(owner)));
        return address(uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), address(this), salt, code)))));
    }
}
