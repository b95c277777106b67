// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @dev What ERC-8004's reputation and validation registries ask of an identity registry.
interface IIdentityRegistry {
    function ownerOf(uint256 tokenId) external view returns (address);
    function isApprovedForAll(address owner, address operator) external view returns (bool);
    function getApproved(uint256 tokenId) external view returns (address);
    function isAuthorizedOrOwner(address spender, uint256 agentId) external view returns (bool);
    function getAgentWallet(uint256 agentId) external view returns (address);
    function tokenURI(uint256 tokenId) external view returns (string memory);
}

/// @notice A client of an identity registry that gives feedback, with the signature of ERC-8004's reputation registry.
contract ReputationRegistryMock {
    IIdentityRegistry private immutable REGISTRY;
    mapping(uint256 agentId => mapping(address client => uint64)) private _lastIndex;

    event NewFeedback(uint256 indexed agentId, address indexed clientAddress, uint64 feedbackIndex, int128 value);

    error SelfFeedback(uint256 agentId, address client);

    constructor(address registry) {
        REGISTRY = IIdentityRegistry(registry);
    }

    function getIdentityRegistry() external view returns (address) {
        return address(REGISTRY);
    }

    function giveFeedback(
        uint256 agentId,
        int128 value,
        uint8,
        string calldata,
        string calldata,
        string calldata,
        string calldata,
        bytes32
    ) external {
        if (REGISTRY.isAuthorizedOrOwner(msg.sender, agentId)) revert SelfFeedback(agentId, msg.sender);
        uint64 index = ++_lastIndex[agentId][msg.sender];
        emit NewFeedback(agentId, msg.sender, index, value);
    }

    function getLastIndex(uint256 agentId, address clientAddress) external view returns (uint64) {
        return _lastIndex[agentId][clientAddress];
    }
}

/// @notice A client of an identity registry that asks for validation, with the signature of ERC-8004's validation registry.
contract ValidationRegistryMock {
    IIdentityRegistry private immutable REGISTRY;
    mapping(bytes32 requestHash => address) private _validators;
    mapping(bytes32 requestHash => uint256) private _agents;

    event ValidationRequest(
        address indexed validatorAddress,
        uint256 indexed agentId,
        string requestURI,
        bytes32 indexed requestHash
    );
    event ValidationResponse(
        address indexed validatorAddress,
        uint256 indexed agentId,
        bytes32 indexed requestHash,
        uint8 response
    );

    error NotAuthorised(uint256 agentId, address caller);
    error NotValidator(bytes32 requestHash, address caller);

    constructor(address registry) {
        REGISTRY = IIdentityRegistry(registry);
    }

    function validationRequest(
        address validatorAddress,
        uint256 agentId,
        string calldata requestURI,
        bytes32 requestHash
    ) external {
        address owner = REGISTRY.ownerOf(agentId);
        bool allowed =
            msg.sender == owner ||
                REGISTRY.isApprovedForAll(owner, msg.sender) ||
                REGISTRY.getApproved(agentId) == msg.sender;
        if (!allowed) revert NotAuthorised(agentId, msg.sender);
        _validators[requestHash] = validatorAddress;
        _agents[requestHash] = agentId;
        emit ValidationRequest(validatorAddress, agentId, requestURI, requestHash);
    }

    function validationResponse(
        bytes32 requestHash,
        uint8 response,
        string calldata,
        bytes32,
        string calldata
    ) external {
        if (_validators[requestHash] != msg.sender) revert NotValidator(requestHash, msg.sender);
        emit ValidationResponse(msg.sender, _agents[requestHash], requestHash, response);
    }
}
