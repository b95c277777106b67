// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IJurorPool} from "../interfaces/IJurorPool.sol";
import {FIRST_VISITOR, JurorView, Unfitness} from "../types/Jurors.sol";
import {FrozenSet} from "./FrozenSet.sol";

/// @title JurorSets: who is in which set, and what each has at stake
/// @notice It knows nothing of passports and domains but their numbers: whoever may come, stay or sit is judged by the pool.
library JurorSets {
    using FrozenSet for FrozenSet.Context;
    using SafeCast for uint256;

    /// @dev Two words. `place` counts from 1 and is 0 for who is not in the set; `domain` is where its leaf is kept; `account` controlled the
    /// passport in `controlEpoch`.
    struct Juror {
        uint96 stake;
        uint96 locked;
        uint40 domain;
        uint24 place;
        address account;
        uint24 controlEpoch;
        bool founding;
    }

    /// @dev Where a visitor is a juror.
    struct Home {
        address pool;
        uint40 passport;
    }

    struct Context {
        mapping(uint256 id => Juror) records;
        mapping(uint256 domain => uint256 id) leaves;
        mapping(uint256 id => Home) homes;
        mapping(address pool => mapping(uint256 passport => uint256 id)) visitorIds;
        uint256 visitorsEver;
        FrozenSet.Context jurors;
        FrozenSet.Context visitors;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    function viewOf(Context storage self, uint256 id) internal view returns (JurorView memory) {
        Juror storage record = self.records[id];
        Home storage home = self.homes[id];
        return
            JurorView({
                seated: record.place != 0,
                founding: record.founding,
                domain: record.domain,
                account: record.account,
                stake: record.stake,
                locked: record.locked,
                pool: home.pool,
                homePassport: home.passport
            });
    }

    function isSeated(Context storage self, uint256 id) internal view returns (bool) {
        return self.records[id].place != 0;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                 WRITES: the sets                                              //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A juror of this cell comes into the set, as the leaf of a domain.
    function admit(
        Context storage self,
        uint256 id,
        uint256 domain,
        address account,
        uint24 controlEpoch,
        bool founding
    ) internal {
        Juror storage record = self.records[id];
        record.domain = domain.toUint40();
        record.place = self.jurors.add(id);
        record.account = account;
        record.controlEpoch = controlEpoch;
        record.founding = founding;
        self.leaves[domain] = id;
        emit IJurorPool.JurorSeated(id, domain, account, founding);
    }

    /// @notice The number of a visitor, for good.
    function visitorIdOf(Context storage self, address pool, uint256 passport) internal returns (uint256 id) {
        id = self.visitorIds[pool][passport];
        if (id != 0) return id;
        id = FIRST_VISITOR + self.visitorsEver++;
        self.visitorIds[pool][passport] = id;
        self.homes[id] = Home(pool, passport.toUint40());
    }

    /// @notice A visitor comes into its set.
    function admitVisitor(Context storage self, uint256 id, address account) internal {
        Juror storage record = self.records[id];
        record.place = self.visitors.add(id);
        record.account = account;
        emit IJurorPool.VisitorSeated(id, self.homes[id].pool, self.homes[id].passport, account);
    }

    /// @notice Takes a juror or a visitor out of its set. Its stake stays.
    function dismiss(Context storage self, uint256 id, Unfitness reason) internal {
        Juror storage record = self.records[id];
        uint24 place = record.place;
        uint256 moved = id < FIRST_VISITOR ? self.jurors.remove(place) : self.visitors.remove(place);
        if (moved != 0) self.records[moved].place = place;
        if (self.leaves[record.domain] == id) delete self.leaves[record.domain];
        record.place = 0;
        record.founding = false;
        emit IJurorPool.JurorUnseated(id, reason, msg.sender);
    }

    /// @notice A leaf goes where its passport's domain went.
    function move(Context storage self, uint256 id, uint256 domain) internal {
        Juror storage record = self.records[id];
        uint256 from = record.domain;
        if (self.leaves[from] == id) delete self.leaves[from];
        self.leaves[domain] = id;
        record.domain = domain.toUint40();
        emit IJurorPool.JurorMoved(id, from, domain);
    }

    /// @notice Writes down who speaks for a juror, and under which control epoch of its passport.
    function follow(Context storage self, uint256 id, address account, uint24 controlEpoch) internal {
        Juror storage record = self.records[id];
        if (record.account == account && record.controlEpoch == controlEpoch) return;
        (record.account, record.controlEpoch) = (account, controlEpoch);
        emit IJurorPool.JurorFollowed(id, account);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: the stakes                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    function addStake(Context storage self, uint256 id, address payer, uint256 amount) internal {
        Juror storage record = self.records[id];
        uint96 stake = (record.stake + amount).toUint96();
        record.stake = stake;
        emit IJurorPool.StakeAdded(id, payer, amount, stake);
    }

    function takeStake(Context storage self, uint256 id, address to, uint256 amount) internal {
        Juror storage record = self.records[id];
        uint96 stake = record.stake - amount.toUint96();
        record.stake = stake;
        emit IJurorPool.StakeWithdrawn(id, to, amount, stake);
    }

    /// @notice Locks what a seat puts at stake. `false` where less is free.
    function lock(Context storage self, uint256 id, uint96 amount) internal returns (bool) {
        Juror storage record = self.records[id];
        uint96 locked = record.locked;
        if (record.stake - locked < amount) return false;
        locked += amount;
        record.locked = locked;
        emit IJurorPool.StakeLocked(id, amount, locked);
        return true;
    }

    /// @notice What was locked is free again, less the penalty, which is at most that; the reward is added.
    function settle(Context storage self, uint256 id, uint96 released, uint96 penalty, uint96 reward) internal {
        Juror storage record = self.records[id];
        record.locked -= released;
        uint96 stake = record.stake - penalty + reward;
        record.stake = stake;
        emit IJurorPool.StakeSettled(id, released, penalty, reward, stake);
    }
}
