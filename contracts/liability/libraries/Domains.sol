// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {ILiability} from "../interfaces/ILiability.sol";
import {Sanction} from "../types/Sanction.sol";
import {NodeWord, cleanRoot, linkTo} from "../types/NodeWord.sol";
import {Bonds, Position} from "./Bonds.sol";

enum MemberStatus {
    None,
    Open,
    Closed
}

/// @notice Whether a member is on its way out.
/// @dev `Queued`: a withdrawal waits. `Leaving`: of all there is, so no stranger can add a bond that would keep the member from closing.
enum Exit {
    None,
    Queued,
    Leaving
}

/// @notice One word for a member, alone or joined.
/// @param parent Domain under which it sits; 0 while it is alone.
/// @param epoch Epoch of that domain's pool in which the shares were bought.
/// @param shares Shares in that domain; while it is alone, its bond in the asset's units.
/// @param lockedUntil Until then the bond of a spin-off cannot be withdrawn.
/// @param status Whether it was opened, or closed for ever.
/// @param promises True once it has promised some of its bond, as cover or as an officer: only then the promises are read.
/// @param exit Whether a withdrawal waits: only then it is read.
struct Member {
    uint40 parent;
    uint32 epoch;
    uint120 shares;
    uint40 lockedUntil;
    MemberStatus status;
    bool promises;
    Exit exit;
}

/// @notice One word for what changes with every deposit and slash.
struct Pool {
    uint96 assets;
    uint128 shares;
    uint32 epoch;
}

/// @notice One word for what changes with every birth.
/// @param size Members that ever joined: the weight of the union.
/// @param founder Whose consent a merge asks for.
/// @param births Meter of births: the time until which the allowance is spent.
/// @param restUntil Until then no sentinel may quarantine again.
struct Census {
    uint40 size;
    uint40 founder;
    uint40 births;
    uint40 restUntil;
}

/// @title Domains: a weighted forest of domains with pooled bonds
/// @notice A link is written once, when two domains merge: the smaller root goes under the larger one with a ratio that converts all its
/// shares at once, so a merge is constant work and no path is longer than log2(size). Links never change; a member moves up to its
/// root whenever its own word is written anyway.
library Domains {
    using Bonds for Position;
    using SafeCastLib for uint256;

    /// @dev Domains have ids of their own above all members', so that a founder can leave.
    uint256 internal constant FIRST_DOMAIN = 1 << 39;

    /// @dev Words that every birth touches are read and written whole: the compiler would do it once for each field. Here is where
    /// the fields lie, from the lowest bit; a member's `parent`, a pool's `assets` and a census's `size` are at 0.
    uint256 private constant EPOCH_AT = 40;
    uint256 private constant SHARES_AT = 72;
    uint256 private constant LOCKED_AT = 192;
    uint256 private constant STATUS_AT = 232;
    uint256 private constant PROMISES_AT = 240;
    uint256 private constant EXIT_AT = 248;
    uint256 private constant POOL_SHARES_AT = 96;
    uint256 private constant POOL_EPOCH_AT = 224;
    uint256 private constant FOUNDER_AT = 40;

    /// @param nextDomain Id of the domain that is founded next; never zero, so that no founder pays for a fresh word.
    struct Context {
        mapping(uint256 member => Member) members;
        mapping(uint256 domain => NodeWord) nodes;
        mapping(uint256 domain => Pool) pools;
        mapping(uint256 domain => Census) censuses;
        uint256 nextDomain;
    }

    // ------------------------------------------------------------------ reads

    /// @notice A member's record, of any status.
    function memberOf(Context storage self, uint256 id) internal view returns (Member memory member) {
        Member storage record = self.members[id];
        uint256 word;
        assembly ("memory-safe") {
            word := sload(record.slot)
        }
        member.parent = uint40(word);
        member.epoch = uint32(word >> EPOCH_AT);
        member.shares = uint120(word >> SHARES_AT);
        member.lockedUntil = uint40(word >> LOCKED_AT);
        member.status = MemberStatus(uint8(word >> STATUS_AT));
        member.promises = uint8(word >> PROMISES_AT) != 0;
        member.exit = Exit(word >> EXIT_AT);
    }

    /// @notice A domain's pool.
    function poolOf(Context storage self, uint256 id) internal view returns (Pool memory pool) {
        Pool storage kept = self.pools[id];
        uint256 word;
        assembly ("memory-safe") {
            word := sload(kept.slot)
        }
        pool.assets = uint96(word);
        pool.shares = uint128(word >> POOL_SHARES_AT);
        pool.epoch = uint32(word >> POOL_EPOCH_AT);
    }

    /// @notice The open member, or a revert.
    function open(Context storage self, uint256 id) internal view returns (Member memory member) {
        member = memberOf(self, id);
        if (member.status != MemberStatus.Open) revert ILiability.Liability_UnknownMember(id);
    }

    /// @notice The root that a domain belongs to, and its word.
    function rootOf(Context storage self, uint256 id) internal view returns (uint256, NodeWord word) {
        word = self.nodes[id];
        while (!word.isRoot()) {
            id = word.parent();
            word = self.nodes[id];
        }
        return (id, word);
    }

    /// @notice The root of a member or a domain; 0 for a member alone.
    function rootOfAny(Context storage self, uint256 id) internal view returns (uint256 root, NodeWord word) {
        if (id >= FIRST_DOMAIN) {
            if (!self.nodes[id].exists()) revert ILiability.Liability_UnknownDomain(id);
            return rootOf(self, id);
        }
        Member storage member = self.members[id];
        uint256 parent = member.parent;
        if (member.status == MemberStatus.None) revert ILiability.Liability_UnknownMember(id);
        if (parent != 0) return rootOf(self, parent);
    }

    /// @notice A member's place in its pool, and the word of its root.
    /// @dev Shares of an emptied pool are worth nothing: the epoch is compared at every link and at the root.
    function locate(
        Context storage self,
        Member memory member
    ) internal view returns (Position memory position, NodeWord word) {
        uint256 shares = member.shares;
        uint256 id = member.parent;
        if (id == 0) return (Position(0, shares, shares, shares, 0), word);

        uint256 epoch = member.epoch;
        word = self.nodes[id];
        while (!word.isRoot()) {
            shares = word.convert(shares, epoch);
            epoch = word.parentEpoch();
            id = word.parent();
            word = self.nodes[id];
        }
        Pool memory pool = poolOf(self, id);
        if (epoch != pool.epoch) shares = 0;
        position = Position(id, shares, pool.assets, pool.shares, pool.epoch);
    }

    /// @notice The place of a newcomer, who has no shares yet.
    function placeIn(Context storage self, uint256 root) internal view returns (Position memory) {
        Pool memory pool = poolOf(self, root);
        return Position(root, 0, pool.assets, pool.shares, pool.epoch);
    }

    // ------------------------------------------------------------------ writes

    /// @notice Puts a worked-on place back: the pool, and the member right under its root.
    function store(Context storage self, uint256 id, Member memory member, Position memory position) internal {
        if (position.root != 0) _setPool(self, position.root, position.assets, position.supply, position.epoch);
        storeMember(self, id, member, position);
    }

    /// @notice Puts only the member back, right under its root.
    function storeMember(Context storage self, uint256 id, Member memory member, Position memory position) internal {
        member.parent = uint40(position.root);
        member.epoch = uint32(position.epoch);
        member.shares = uint120(position.shares);
        setMember(self, id, member);
    }

    /// @notice Keeps a member as it is.
    function setMember(Context storage self, uint256 id, Member memory member) internal {
        Member storage record = self.members[id];
        uint256 word =
            uint256(member.parent) |
                (uint256(member.epoch) << EPOCH_AT) |
                (uint256(member.shares) << SHARES_AT) |
                (uint256(member.lockedUntil) << LOCKED_AT) |
                (uint256(member.status) << STATUS_AT) |
                (uint256(member.exit) << EXIT_AT);
        if (member.promises) word |= 1 << PROMISES_AT;
        assembly ("memory-safe") {
            sstore(record.slot, word)
        }
    }

    /// @notice A new domain of one member, holding its bond at par.
    function found(
        Context storage self,
        uint256 id,
        Member memory member,
        uint256 bond
    ) internal returns (Position memory position, NodeWord word) {
        uint256 root = self.nextDomain++;
        word = cleanRoot();
        self.nodes[root] = word;
        _setCensus(self, root, 1, id);
        position = Position({root: root, shares: bond, assets: bond, supply: bond, epoch: 0});
        store(self, id, member, position);
        emit ILiability.DomainFounded(root, id);
    }

    /// @notice A member's place; one that is alone is given a domain of its own first.
    function ensureDomain(
        Context storage self,
        uint256 id,
        Member memory member
    ) internal returns (Position memory position, NodeWord word) {
        (position, word) = locate(self, member);
        if (position.root == 0) return found(self, id, member, position.shares);
    }

    /// @notice The root of any member, open or closed; one that is alone is given a domain, for what is laid on it must outlive it.
    function ensureDomainOf(Context storage self, uint256 id) internal returns (uint256 root, NodeWord word) {
        (root, word) = rootOfAny(self, id);
        if (root == 0) {
            Position memory position;
            (position, word) = ensureDomain(self, id, memberOf(self, id));
            root = position.root;
        }
    }

    /// @notice Brings the domains of two members together and returns the root and the size of what they became.
    /// @dev Callers have checked that both are clean. The smaller goes under the larger.
    function merge(
        Context storage self,
        uint256 a,
        uint256 b
    ) internal returns (uint256 into, uint256 from, uint256 size) {
        Member memory memberA = open(self, a);
        Member memory memberB = open(self, b);
        // A member alone joins the other's domain as a member; two of them need one domain between them.
        if (memberB.parent == 0) {
            (Position memory host, ) = ensureDomain(self, a, memberA);
            return _adopt(self, host.root, b, memberB);
        }
        if (memberA.parent == 0) {
            (Position memory host, ) = locate(self, memberB);
            return _adopt(self, host.root, a, memberA);
        }

        (into, ) = rootOf(self, memberA.parent);
        (from, ) = rootOf(self, memberB.parent);
        if (self.censuses[into].size < self.censuses[from].size) (into, from) = (from, into);
        size = _link(self, into, from);
    }

    // ------------------------------------------------------------------ internals

    function _adopt(
        Context storage self,
        uint256 root,
        uint256 id,
        Member memory member
    ) private returns (uint256 into, uint256 from, uint256 size) {
        Position memory position = placeIn(self, root);
        position.issue(member.shares);
        store(self, id, member, position);
        size = ++self.censuses[root].size;
        return (root, id, size);
    }

    function _link(Context storage self, uint256 into, uint256 from) private returns (uint256 size) {
        Pool memory host = poolOf(self, into);
        Pool memory guest = poolOf(self, from);
        uint256 minted = Bonds.sharesFor(host.assets, host.shares, guest.assets);
        uint256 ratio = guest.shares == 0 ? 0 : (minted << 128) / guest.shares;

        self.nodes[into] = _withLaterEnds(self.nodes[into], self.nodes[from]);
        self.nodes[from] = linkTo(into, host.epoch, guest.epoch, ratio);
        _setPool(self, into, uint256(host.assets) + guest.assets, uint256(host.shares) + minted, host.epoch);
        size = _count(self.censuses[into], self.censuses[from]);
    }

    function _setPool(Context storage self, uint256 id, uint256 assets, uint256 shares, uint256 epoch) private {
        Pool storage pool = self.pools[id];
        // Shares stay under 2^116: their price is never below 10^-6, and assets have 96 bits.
        uint256 word =
            uint256(toAmount(assets)) | (uint256(uint128(shares)) << POOL_SHARES_AT) | (epoch << POOL_EPOCH_AT);
        assembly ("memory-safe") {
            sstore(pool.slot, word)
        }
    }

    /// @dev A new domain's: no births, and no rest.
    function _setCensus(Context storage self, uint256 id, uint256 size, uint256 founder) private {
        Census storage census = self.censuses[id];
        uint256 word = size | (founder << FOUNDER_AT);
        assembly ("memory-safe") {
            sstore(census.slot, word)
        }
    }

    /// @dev Sizes and spent birth allowances add; nobody gains allowance by merging.
    function _count(Census storage into, Census storage from) private returns (uint256 size) {
        size = uint256(into.size) + from.size;
        into.size = size.toUint40();
        if (from.births > block.timestamp) {
            uint256 base = into.births > block.timestamp ? into.births : block.timestamp;
            into.births = (base + from.births - block.timestamp).toUint40();
        }
        if (into.restUntil < from.restUntil) into.restUntil = from.restUntil;
    }

    /// @dev Suspensions and exclusions are over when two domains merge, but when they ended counts for time in good standing.
    function _withLaterEnds(NodeWord word, NodeWord other) private pure returns (NodeWord) {
        for (uint8 i = uint8(Sanction.Warning); i <= uint8(Sanction.Exclusion); ++i) {
            Timestamp end = other.endOf(Sanction(i));
            if (word.endOf(Sanction(i)) < end) word = word.withEnd(Sanction(i), end);
        }
        return word;
    }

    /// @notice An amount that fits the books.
    function toAmount(uint256 amount) internal pure returns (uint96) {
        if (amount > type(uint96).max) revert ILiability.Liability_AmountTooLarge(amount, type(uint96).max);
        return uint96(amount);
    }
}
