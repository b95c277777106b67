// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IForks} from "../../identity/interfaces/IForks.sol";
import {IPassports} from "../../identity/interfaces/IPassports.sol";
import {ExitRecord, SCOPE_ACT} from "../../identity/types/Passports.sol";
import {ILiability} from "../../liability/interfaces/ILiability.sol";
import {IEscrow} from "../interfaces/IEscrow.sol";
import {abroad, isAbroad, numberOf, registryOf} from "../types/Abroad.sol";

/// @title Lanes: the cells whose passports can be paid here
/// @notice A lane names the parts of another cell of this chain that tell who controls a passport there and whether it is good. They are
/// asked about their own passports alone, so what they answer can harm nobody else. A lane that is closed keeps its parts: who is paid through
/// it can still say what it has to say, and takes nothing out.
/// @dev Linked, so that Escrow fits its size: it runs in Escrow's name and on its state.
library Lanes {
    /// @dev Gas at most for asking another cell who acts, so that its answer can stop nobody here.
    uint256 private constant ASK_GAS = 200_000;

    /// @dev The domain in which Passports hashes exit records, and how it hashes them.
    bytes32 private constant EIP712_DOMAIN = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );
    bytes32 private constant PASSPORTS_NAME = keccak256("ERC8004IdentityRegistry");
    bytes32 private constant PASSPORTS_VERSION = keccak256("1");
    bytes32 private constant EXIT_RECORD = keccak256(
        "ExitRecord(uint256 passport,address controller,uint8 kind,uint8 tier,uint256 parentA,uint256 parentB,uint256 domain,bool good,uint48 birth,uint48 closedAt)"
    );

    struct Lane {
        address liability;
        bool open;
        address forks;
    }

    struct Context {
        mapping(address registry => Lane) lanes;
    }

    // ------------------------------------------------------------------ reads

    /// @notice Whether an account acts for a passport of another cell. No answer, or another than yes, is no.
    function isAuthorized(uint256 passport, address account) external view returns (bool yes) {
        address registry = registryOf(passport);
        bytes memory question = abi.encodeCall(IPassports.isAuthorized, (numberOf(passport), account, SCOPE_ACT));
        assembly ("memory-safe") {
            // Arguments are evaluated from the last: the call comes before the size of its answer.
            if and(
                gt(returndatasize(), 0x1f),
                staticcall(ASK_GAS, registry, add(question, 0x20), mload(question), 0x00, 0x20)
            ) {
                yes := eq(mload(0x00), 1)
            }
        }
    }

    /// @notice Refuses a payee that cannot be paid across cells now.
    function checkPayee(Context storage self, uint256 passport) external view {
        Lane storage lane = _open(self, passport);
        if (passport != abroad(registryOf(passport), numberOf(passport)) || !_isGood(lane, passport)) {
            revert IEscrow.Escrow_NotInGoodStanding(passport);
        }
    }

    /// @notice Refuses everybody but who controls a passport of another cell, while it is good and the lane open.
    function checkWithdrawal(Context storage self, uint256 passport, address account) external view {
        Lane storage lane = _open(self, passport);
        if (IPassports(registryOf(passport)).controllerOf(numberOf(passport)) != account) {
            revert IEscrow.Escrow_NotAuthorised(passport, account);
        }
        if (!_isGood(lane, passport)) revert IEscrow.Escrow_NotInGoodStanding(passport);
    }

    /// @notice Where the sponsors of another cell's passports are, while the lane is open.
    function forksOf(Context storage self, uint256 passport) external view returns (IForks) {
        return IForks(_open(self, passport).forks);
    }

    /// @notice Refuses everybody but who controlled a passport when it closed, while the domain that it left is clean; of another cell,
    /// while the lane is open.
    /// @param passports This cell's, for its own passports.
    /// @param liability This cell's.
    function checkLeaver(
        Context storage self,
        IPassports passports,
        ILiability liability,
        ExitRecord memory exit
    ) external view {
        uint256 passport = exit.passport;
        if (isAbroad(passport)) {
            liability = ILiability(_open(self, passport).liability);
            passports = IPassports(registryOf(passport));
            exit.passport = numberOf(passport);
        }
        bytes32 told = passports.exitRecordOf(exit.passport);
        if (exit.controller != msg.sender || told != _exitDigest(exit, address(passports))) {
            revert IEscrow.Escrow_NotLeaver(passport, msg.sender);
        }
        if (!liability.isClean(exit.passport, false)) revert IEscrow.Escrow_NotInGoodStanding(passport);
    }

    // ------------------------------------------------------------------ writes

    /// @notice Opens a lane, or changes its parts.
    function open(Context storage self, address home, address registry, address liability, address forks) external {
        // Check: the own passports need no lane, and would be paid past their domain through one.
        bool there = registry.code.length != 0 && liability.code.length != 0 && forks.code.length != 0;
        if (registry == home || !there) revert IEscrow.Escrow_BadLane(registry, liability, forks);

        // Effect
        self.lanes[registry] = Lane({liability: liability, open: true, forks: forks});
        emit IEscrow.LaneOpened(registry, liability, forks);
    }

    /// @notice Closes a lane.
    function close(Context storage self, address registry) external {
        // Check
        if (!self.lanes[registry].open) revert IEscrow.Escrow_LaneClosed(registry);

        // Effect
        self.lanes[registry].open = false;
        emit IEscrow.LaneClosed(registry, msg.sender);
    }

    // ------------------------------------------------------------------ internals

    function _open(Context storage self, uint256 passport) private view returns (Lane storage lane) {
        address registry = registryOf(passport);
        lane = self.lanes[registry];
        if (!lane.open) revert IEscrow.Escrow_LaneClosed(registry);
    }

    function _exitDigest(ExitRecord memory exit, address passports) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(EIP712_DOMAIN, PASSPORTS_NAME, PASSPORTS_VERSION, block.chainid, passports)
        );
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(EXIT_RECORD, exit))));
    }

    function _isGood(Lane storage lane, uint256 passport) private view returns (bool) {
        return ILiability(lane.liability).isInGoodStanding(numberOf(passport));
    }
}
