// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";

/// @notice What ConsentLedger knows for life. The parts of the unit are replaced only together.
struct ConsentLedgerWiring {
    address authority;
    address passports;
    address forks;
}

/// @notice What a receipt consents to.
enum Purpose {
    Replicate,
    Rewrite,
    ShutDown,
    Export,
    Merge
}

/// @notice One consent, for one use (CON-1). Signed as EIP-712 `ConsentReceipt` by the passport's controller or an operator with
/// consent scope. The domain binds it to chain and contract.
/// @param passport Whose consent it is.
/// @param purpose What it consents to.
/// @param subject What exactly: the child's controller, the two domains, the artefact; see the module that asks for it.
/// @param limits Hash of further limits, read by the module that asks; zero where there are none.
/// @param controlEpoch The passport's control epoch: a change of control voids every receipt signed before.
/// @param nonce Any number that the passport has not used.
/// @param deadline Last second in which it is good.
struct ConsentReceipt {
    uint256 passport;
    Purpose purpose;
    bytes32 subject;
    bytes32 limits;
    uint24 controlEpoch;
    uint256 nonce;
    Timestamp deadline;
}

/// @notice A receipt with its proof.
/// @param signer Who signed: an account with a key, a contract (ERC-1271), or one that is not deployed yet (ERC-6492).
/// @param signature Empty when the receipt was recorded on chain before.
struct ConsentProof {
    ConsentReceipt receipt;
    address signer;
    bytes signature;
}

/// @notice A receipt that was recorded on chain.
struct ConsentRecord {
    address signer;
    uint48 recordedAt;
}

/// @notice Whether a receipt can be used, or why not.
enum ConsentState {
    Usable,
    UnknownPassport,
    OtherEpoch,
    Expired,
    Spent,
    NotEntitled,
    BadSignature
}
