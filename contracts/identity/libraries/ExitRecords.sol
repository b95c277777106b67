// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPassports} from "../interfaces/IPassports.sol";
import {ExitRecord} from "../types/Passports.sol";

/// @title ExitRecords: what a closed passport leaves behind (ID-7)
library ExitRecords {
    bytes32 private constant EXIT_RECORD = keccak256(
        "ExitRecord(uint256 passport,address controller,uint8 kind,uint8 tier,uint256 parentA,uint256 parentB,uint256 domain,bool good,uint48 birth,uint48 closedAt)"
    );

    /// @notice EIP-712 hash of the struct. All its fields are static, so their encoding is that of the struct.
    function hash(ExitRecord memory exit) internal pure returns (bytes32) {
        return keccak256(abi.encode(EXIT_RECORD, exit));
    }

    function announce(ExitRecord memory exit, bytes32 digest) internal {
        emit IPassports.PassportClosed(
            exit.passport,
            exit.controller,
            exit.domain,
            exit.kind,
            exit.tier,
            exit.good,
            exit.birth,
            exit.closedAt,
            digest
        );
    }
}
