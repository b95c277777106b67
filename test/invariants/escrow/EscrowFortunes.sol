// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Capability} from "../../../contracts/cell/types/Capability.sol";
import {Policy, Posture} from "../../../contracts/cell/types/Posture.sol";
import {DelegationTerms} from "../../../contracts/identity/types/Delegations.sol";
import {isAbroad} from "../../../contracts/market/types/Abroad.sol";
import {Duration} from "../../../contracts/shared/types/Duration.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {EscrowBooks} from "./EscrowBooks.sol";

/// @notice What happens around escrows: time, standing, losses, emergencies, lanes and loans.
abstract contract EscrowFortunes is EscrowBooks {
    uint256 internal constant LIFE = 10 days;
    uint256 internal constant SILENCE = 365 days;

    function begin() external {
        ESCROW.admit(address(PLAIN), LARGE, CAP_TIMES);
        ESCROW.admit(address(SHRINKING), LARGE, CAP_TIMES);
        ESCROW.openLane(address(NEIGHBOUR), address(NEIGHBOUR), address(NEIGHBOUR));
        laneOpen = true;
    }

    function pass(uint256 seed) external {
        uint256 step = [uint256(1), 1 hours, 1 days, WINDOW, LIFE, 30 days, SILENCE][seed % 7];
        VM.warp(block.timestamp + step);
    }

    function turn(uint256 seed) external {
        uint256 place = 1 + (seed % (PEOPLE + GUESTS));
        bool falls = (seed >> 8) % 4 == 0;
        if (place <= PEOPLE) bad[place] = !bad[place] && falls;
        else NEIGHBOUR.setBad(place - PEOPLE, !NEIGHBOUR.bad(place - PEOPLE) && falls);
    }

    function rebase(uint256 seed) external {
        SHRINKING.rebase([uint256(50), 99, 100, 100, 100, 120][seed % 6]);
        _check();
    }

    /// @dev A posture of those that delay large releases and such across cells; many steps are illegal.
    function alarm(uint256 seed) external {
        Posture to = [Posture.Normal, Posture.Elevated, Posture.Safe, Posture.Recovery][seed % 4];
        // solhint-disable-next-line no-empty-blocks
        try CELL.setPosture(to, bytes32(seed)) {} catch {
            VM.assume(false);
        }
    }

    /// @dev The lane closes now and then; who can close it at all finds it open.
    function lane(uint256 seed) external {
        bool opens = seed % 3 != 0;
        bytes memory data =
            opens
                ? abi.encodeCall(ESCROW.openLane, (address(NEIGHBOUR), address(NEIGHBOUR), address(NEIGHBOUR)))
                : abi.encodeCall(ESCROW.closeLane, (address(NEIGHBOUR)));
        bool done = _as(1, data);
        _hold(done == (opens || laneOpen), "opening or closing a lane");
        if (done) laneOpen = opens;
        _check();
    }

    // ------------------------------------------------------------------ loans

    function lend(uint256 seed, uint256 cap) external {
        Loan memory its;
        (its.passport, its.delegate) = (1 + (seed % PEOPLE), 1 + ((seed >> 8) % PEOPLE));
        its.asset = (seed >> 16) % 2 == 0 ? address(SHRINKING) : address(PLAIN);
        (its.scopes, its.cap) = (1 + ((seed >> 24) % 3), _between(cap, 1, 4e24));
        its.expiry = block.timestamp + [uint256(1 days), 30 days, 300 days][(seed >> 32) % 3];
        VM.prank(_person(its.passport));
        uint256 id = DELEGATIONS.grant(
            its.passport,
            DelegationTerms({
                delegate: _person(its.delegate),
                scopes: uint16(its.scopes),
                asset: its.asset,
                cap: uint96(its.cap),
                expiry: Timestamp.wrap(uint48(its.expiry)),
                depth: 0
            })
        );
        loans.push(its);
        _hold(id == loans.length, "loans are counted from one");
    }

    function recall(uint256 seed) external {
        VM.assume(loans.length != 0);
        uint256 loan = 1 + (seed % loans.length);
        VM.assume(!loans[loan - 1].revoked);
        VM.prank(_person(loans[loan - 1].passport));
        DELEGATIONS.revoke(loan);
        loans[loan - 1].revoked = true;
    }

    // ------------------------------------------------------------------ rules

    function _isLarge(uint256 deal) internal view returns (bool) {
        return _sum(deals[deal].amount) > LARGE;
    }

    /// @dev What the posture adds to a release that is large or goes across: in none of these it denies either.
    /// @return waits Whether it adds anything.
    /// @return signed Whether it asks for a co-signature, which nobody gives here.
    /// @return wait Seconds beyond those that the cell makes it wait already.
    function _emergency(uint256 deal) internal view returns (bool waits, bool signed, uint256 wait) {
        bool across = isAbroad(deals[deal].payee);
        (Policy policy, Duration waited) = CELL.currentPolicy(
            across ? Capability.SettleAcross : Capability.SettleLarge
        );
        if (policy == Policy.Allow && !(across && _isLarge(deal) && _delaysLarge())) return (false, false, 0);
        uint256 already = Duration.unwrap(waited);
        signed = _sum(deals[deal].amount) > uint256(LARGE) * CAP_TIMES;
        wait = [uint256(1 hours), 2 hours, 6 hours, 12 hours, 18 hours, 24 hours][uint8(_purposeOf(deal))];
        wait = already < wait ? wait - already : 0;
        waits = wait != 0;
    }

    function _delaysLarge() private view returns (bool) {
        (Policy policy, ) = CELL.currentPolicy(Capability.SettleLarge);
        return policy != Policy.Allow;
    }
}
