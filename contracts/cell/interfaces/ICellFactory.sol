// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Cell factory: modules at addresses known beforehand
/// @notice Deploys any contract at an address that depends on the deployer and a salt alone (CREATE3), so that modules
/// that know each other can be given each other's addresses, and a second run finds what the first one left. It holds
/// nothing and knows nobody.
interface ICellFactory {
    /// @notice Something was deployed there already.
    /// @param module The address
    error CellFactory_AddressTaken(address module);

    /// @notice The creation code ran and left no code.
    /// @param module The address
    error CellFactory_NothingDeployed(address module);

    /// @notice A module was deployed.
    /// @param module Where
    /// @param deployer Who deployed it
    /// @param salt Under which salt
    event ModuleDeployed(address indexed module, address indexed deployer, bytes32 indexed salt);

    /// @notice Deploys a contract for the caller. Value sent goes to its constructor.
    /// @dev Reverts with `CellFactory_AddressTaken`, `Create3EmptyBytecode` (no code given), the constructor's own error,
    /// `FailedDeployment` if it gave none, `CellFactory_NothingDeployed`. Emits `ModuleDeployed`.
    /// @param salt The caller's name for it
    /// @param creationCode Creation code, constructor arguments appended
    /// @return module Where it is
    function deploy(bytes32 salt, bytes calldata creationCode) external payable returns (address module);

    /// @notice Where `deployer` has deployed, or would deploy, under `salt`.
    function addressOf(address deployer, bytes32 salt) external view returns (address module);
}
