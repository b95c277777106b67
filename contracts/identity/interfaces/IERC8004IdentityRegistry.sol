// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ERC-8004 identity registry
/// @notice The calls and events of the public registry beside those of ERC-721, signature for signature.
interface IERC8004IdentityRegistry {
    /// @notice A key with its value at registration.
    struct MetadataEntry {
        string metadataKey;
        bytes metadataValue;
    }

    /// @notice An agent was registered.
    event Registered(uint256 indexed agentId, string agentURI, address indexed owner);
    /// @notice A metadata value was set; empty where it was removed.
    event MetadataSet(
        uint256 indexed agentId,
        string indexed indexedMetadataKey,
        string metadataKey,
        bytes metadataValue
    );
    /// @notice An agent's URI was set.
    event URIUpdated(uint256 indexed agentId, string newURI, address indexed updatedBy);
    /// @notice ERC-4906: the token's metadata changed.
    event MetadataUpdate(uint256 _tokenId);

    /// @notice Registers an agent for the caller.
    function register() external returns (uint256 agentId);

    /// @notice Registers an agent for the caller with a URI.
    function register(string calldata agentURI) external returns (uint256 agentId);

    /// @notice Registers an agent for the caller with a URI and metadata; the key `agentWallet` is reserved.
    function register(string calldata agentURI, MetadataEntry[] calldata metadata) external returns (uint256 agentId);

    /// @notice A metadata value; empty where none was set.
    function getMetadata(uint256 agentId, string calldata metadataKey) external view returns (bytes memory);

    /// @notice Sets a metadata value; the key `agentWallet` is reserved.
    function setMetadata(uint256 agentId, string calldata metadataKey, bytes calldata metadataValue) external;

    /// @notice Sets the URI.
    function setAgentURI(uint256 agentId, string calldata newURI) external;

    /// @notice The agent's wallet, the zero address where there is none.
    function getAgentWallet(uint256 agentId) external view returns (address);

    /// @notice Sets the wallet, which has agreed by signing `AgentWalletSet` at most 5 minutes ahead of the deadline.
    function setAgentWallet(uint256 agentId, address newWallet, uint256 deadline, bytes calldata signature) external;

    /// @notice Removes the wallet.
    function unsetAgentWallet(uint256 agentId) external;

    /// @notice Whether an address controls the agent or may act for it.
    function isAuthorizedOrOwner(address spender, uint256 agentId) external view returns (bool);
}
