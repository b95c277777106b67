// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {IInsurance} from "../interfaces/IInsurance.sol";
import {BackingView, TrancheView} from "../types/Insurances.sol";

/// @title Tranches: a small pool for each domain that bears its losses first
/// @notice Shares like a vault's, with a virtual offset against inflation. A tranche that lost all but a thousandth of its par begins anew when
/// it is next backed; one whose domain merged is folded whole into the other's, and its backers follow one by one. Linked, so that the pool
/// fits its code.
library Tranches {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev Virtual shares for a virtual unit: what a first backer gets for one unit.
    uint256 private constant OFFSET = 1e6;
    /// @dev Below this part of par old shares are void, so that their number stays bounded.
    uint256 private constant VOID_PARTS = 1e3;

    /// @dev Three words. Once folded, `shares` stays as the denominator of what backers get. `queued` shares are on their way out.
    struct Tranche {
        uint96 assets;
        uint128 shares;
        uint32 epoch;
        uint40 into;
        uint128 folded;
        uint32 intoEpoch;
        uint128 queued;
    }

    /// @dev Two words.
    struct Backing {
        uint128 shares;
        uint128 queued;
        uint32 epoch;
        uint40 readyAt;
        uint40 until;
    }

    struct Context {
        mapping(uint256 domain => Tranche) tranches;
        mapping(uint256 domain => mapping(address backer => Backing)) backings;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function get(Context storage self, uint256 domain) public view returns (TrancheView memory) {
        Tranche storage tranche = self.tranches[domain];
        return TrancheView(tranche.assets, tranche.shares, tranche.epoch, tranche.into);
    }

    function backingOf(
        Context storage self,
        uint256 domain,
        address backer
    ) public view returns (BackingView memory view_) {
        Backing memory backing = self.backings[domain][backer];
        if (backing.epoch != self.tranches[domain].epoch) return view_;
        view_.shares = backing.shares;
        view_.queued = backing.queued;
        view_.readyAt = Timestamp.wrap(backing.readyAt);
        view_.until = Timestamp.wrap(backing.until);
    }

    /// @notice What shares are worth, rounded down.
    function valueOf(Context storage self, uint256 domain, uint256 shares) public view returns (uint256) {
        Tranche storage tranche = self.tranches[domain];
        return shares.fullMulDiv(uint256(tranche.assets) + 1, uint256(tranche.shares) + OFFSET);
    }

    /// @notice What of a tranche nobody has asked to take out, rounded down.
    function stayingOf(Context storage self, uint256 domain) internal view returns (uint256) {
        Tranche storage tranche = self.tranches[domain];
        (uint256 shares, uint256 queued) = (tranche.shares, tranche.queued);
        return queued == 0 ? tranche.assets : uint256(tranche.assets).fullMulDiv(shares - queued, shares);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Adds backing.
    /// @return shares What the backer gets.
    /// @return residue What an emptied tranche leaves to the main pool.
    function back(
        Context storage self,
        uint256 domain,
        address backer,
        uint256 amount
    ) public returns (uint256 shares, uint256 residue) {
        residue = _renew(self, domain);
        shares = _issue(self.tranches[domain], amount);
        if (shares == 0) revert IInsurance.Insurance_ZeroAmount();
        Backing storage backing = _present(self, domain, backer);
        backing.shares = (backing.shares + shares).toUint128();
        emit IInsurance.DomainBacked(domain, backer, amount, shares);
    }

    /// @notice Queues shares; the wait begins anew for all that is queued.
    function queue(
        Context storage self,
        uint256 domain,
        address backer,
        uint256 shares,
        uint256 readyAt,
        uint256 until
    ) public {
        Backing storage backing = _standing(self, domain, backer);
        if (shares == 0) revert IInsurance.Insurance_ZeroAmount();
        if (shares > backing.shares) {
            revert IInsurance.Insurance_InsufficientBacking(domain, backer, shares, backing.shares);
        }
        backing.shares -= uint128(shares);
        backing.queued += uint128(shares);
        self.tranches[domain].queued += uint128(shares);
        (backing.readyAt, backing.until) = (uint40(readyAt), uint40(until));
        emit IInsurance.BackingQueued(
            domain,
            backer,
            backing.queued,
            Timestamp.wrap(uint48(readyAt)),
            Timestamp.wrap(uint48(until))
        );
    }

    /// @notice Frees what is queued.
    function keep(Context storage self, uint256 domain, address backer) public {
        Backing storage backing = _standing(self, domain, backer);
        uint128 queued = backing.queued;
        if (queued == 0) revert IInsurance.Insurance_NothingQueued(backer);
        backing.shares += queued;
        self.tranches[domain].queued -= queued;
        (backing.queued, backing.readyAt, backing.until) = (0, 0, 0);
        emit IInsurance.BackingKept(domain, backer, queued);
    }

    /// @notice Takes what is queued out at the present price.
    function payOut(Context storage self, uint256 domain, address backer) public returns (uint256 amount) {
        Backing storage backing = _standing(self, domain, backer);
        uint128 queued = backing.queued;
        if (queued == 0) revert IInsurance.Insurance_NothingQueued(backer);
        if (block.timestamp < backing.readyAt) {
            revert IInsurance.Insurance_NotReady(backer, Timestamp.wrap(backing.readyAt));
        }
        if (block.timestamp >= backing.until) {
            revert IInsurance.Insurance_WindowOver(backer, Timestamp.wrap(backing.until));
        }
        Tranche storage tranche = self.tranches[domain];
        amount = valueOf(self, domain, queued);
        tranche.assets -= uint96(amount);
        tranche.shares -= queued;
        tranche.queued -= queued;
        (backing.queued, backing.readyAt, backing.until) = (0, 0, 0);
    }

    /// @notice Takes at most `amount` for a claim.
    function pay(Context storage self, uint256 domain, uint256 amount) public returns (uint256 taken) {
        Tranche storage tranche = self.tranches[domain];
        taken = amount.min(tranche.assets);
        tranche.assets -= uint96(taken);
    }

    /// @notice Gives value to a tranche, or to the one it was folded into.
    /// @return rest What nobody backs any more.
    function give(Context storage self, uint256 domain, uint256 amount) public returns (uint256 rest) {
        // Each fold leads to a domain at least twice as large.
        while (self.tranches[domain].into != 0) domain = self.tranches[domain].into;
        Tranche storage tranche = self.tranches[domain];
        if (tranche.shares == 0) return amount;
        tranche.assets = (tranche.assets + amount).toUint96();
    }

    /// @notice Folds a tranche into another for the shares that its assets buy there.
    /// @return residue What an emptied target leaves to the main pool.
    function fold(Context storage self, uint256 domain, uint256 into) public returns (uint256 residue) {
        Tranche storage from = self.tranches[domain];
        if (from.into != 0) revert IInsurance.Insurance_Folded(domain, from.into);
        if (from.shares == 0 || into == domain) revert IInsurance.Insurance_NothingToFold(domain);

        residue = _renew(self, into);
        Tranche storage to = self.tranches[into];
        uint256 assets = from.assets;
        uint256 shares = _issue(to, assets);
        // Each backer's part is rounded down later, so together they never come to more.
        to.queued = (to.queued + uint256(from.queued).fullMulDiv(shares, from.shares)).toUint128();
        (from.assets, from.into, from.folded, from.intoEpoch) = (0, uint40(into), uint128(shares), to.epoch);
        emit IInsurance.TrancheFolded(domain, into, assets, shares);
    }

    /// @notice Moves a backer's part after its tranche. What is queued waits for the later of both moments.
    function move(Context storage self, uint256 domain, address backer) public {
        Tranche memory from = self.tranches[domain];
        Backing memory old = self.backings[domain][backer];
        if (from.into == 0 || old.epoch != from.epoch || (old.shares == 0 && old.queued == 0)) {
            revert IInsurance.Insurance_NothingToFold(domain);
        }
        delete self.backings[domain][backer];

        // Nothing follows into a tranche that began anew since.
        uint256 folded = self.tranches[from.into].epoch == from.intoEpoch ? from.folded : 0;
        uint256 free = uint256(old.shares).fullMulDiv(folded, from.shares);
        uint256 queued = uint256(old.queued).fullMulDiv(folded, from.shares);
        Backing storage backing = _present(self, from.into, backer);
        backing.shares = (backing.shares + free).toUint128();
        if (queued != 0) {
            backing.queued = (backing.queued + queued).toUint128();
            backing.readyAt = uint40(uint256(backing.readyAt).max(old.readyAt));
            backing.until = uint40(uint256(backing.until).max(old.until));
        }
        emit IInsurance.BackingMoved(domain, from.into, backer, free + queued);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev A tranche that can be backed, begun anew where it lost all but a thousandth. It is always a root's: a tranche is folded only when its
    /// domain is none any more, and what a member or a domain has joined it never becomes alone again.
    function _renew(Context storage self, uint256 domain) private returns (uint256 residue) {
        Tranche storage tranche = self.tranches[domain];
        if (uint256(tranche.assets) * OFFSET * VOID_PARTS < tranche.shares) {
            residue = tranche.assets;
            (tranche.assets, tranche.shares, tranche.queued) = (0, 0, 0);
            emit IInsurance.TrancheEmptied(domain, ++tranche.epoch, residue);
        }
    }

    function _issue(Tranche storage tranche, uint256 amount) private returns (uint256 shares) {
        shares = amount.fullMulDiv(uint256(tranche.shares) + OFFSET, uint256(tranche.assets) + 1);
        tranche.assets = (tranche.assets + amount).toUint96();
        tranche.shares = (tranche.shares + shares).toUint128();
    }

    /// @dev A backer's part in the tranche's present epoch; one of an earlier epoch is void.
    function _present(Context storage self, uint256 domain, address backer) private returns (Backing storage backing) {
        backing = self.backings[domain][backer];
        uint32 epoch = self.tranches[domain].epoch;
        if (backing.epoch != epoch) {
            (backing.shares, backing.queued, backing.epoch) = (0, 0, epoch);
            (backing.readyAt, backing.until) = (0, 0);
        }
    }

    function _standing(Context storage self, uint256 domain, address backer) private returns (Backing storage) {
        uint256 into = self.tranches[domain].into;
        if (into != 0) revert IInsurance.Insurance_Folded(domain, into);
        return _present(self, domain, backer);
    }
}
