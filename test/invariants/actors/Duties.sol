// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BindingView, OperatorRecord, SCOPE_ACT} from "../../../contracts/identity/types/Passports.sol";
import {Timestamp} from "../../../contracts/shared/types/Timestamp.sol";
import {VM} from "../utils/Vm.sol";
import {City} from "./City.sol";

/// @notice What an address answers for, kept beside the contracts and by their public reads alone.
/// @param handle Root of the domain, or the passport's id where it was alone; read through `domainOf`.
/// @param roles Passports of that domain that the address serves.
/// @param until End of the tail since it last left one.
/// @param due Whether it still answers: it serves, or its tail runs, or the domain was unsettled ever since.
struct Duty {
    uint256 handle;
    uint256 roles;
    uint256 until;
    bool due;
}

/// @notice Who answers for what, and whether the unit holds everybody to it (FORK-6).
/// @dev A broken invariant is noted, not reverted: a revert would be rolled back and forgotten.
abstract contract Duties is City {
    uint256 internal constant ACTORS = 12;

    /// @notice The first invariant that broke, empty while all hold.
    string public violation;
    /// @notice Passports so far; their ids are 1, 2, 3 and so on.
    uint256 public passports;

    address[] internal actors;
    mapping(address actor => uint256) internal keyOf;
    mapping(address actor => Duty[]) private _duties;
    mapping(address actor => mapping(uint256 passport => bool)) private _serves;
    /// @dev When it stops without a word, as an operator does.
    mapping(address actor => mapping(uint256 passport => uint256)) private _ends;
    mapping(uint256 passport => address) private _controllers;
    mapping(uint256 passport => uint256) private _epochs;

    function _check(bool holds, string memory what) internal {
        if (!holds && bytes(violation).length == 0) violation = what;
    }

    // ------------------------------------------------------------------ the ghost

    /// @dev Takes note of who serves the passport now, and since when others do no more.
    function _note(uint256 id) internal {
        uint256 root = LIABILITY.domainOf(id);
        for (uint256 i = 0; i < ACTORS; ++i) {
            address actor = actors[i];
            if (_serves[actor][id] && !_isServing(actor, id)) _left(actor, id, root);
        }
        for (uint256 i = 0; i < ACTORS; ++i) {
            address actor = actors[i];
            if (!_isServing(actor, id)) continue;
            if (!_serves[actor][id]) _came(actor, id, root);
            bool lasting = PASSPORTS.controllerOf(id) == actor || PASSPORTS.getAgentWallet(id) == actor;
            _ends[actor][id] = lasting ? type(uint256).max : PASSPORTS.operatorOf(id, actor).expiry;
        }
        address controller = PASSPORTS.controllerOf(id);
        uint256 epoch = PASSPORTS.controlEpochOf(id);
        bool changed = controller != _controllers[id] && _controllers[id] != address(0);
        _check(epoch == _epochs[id] + (changed ? 1 : 0), "A5: an epoch that is not a reign");
        (_controllers[id], _epochs[id]) = (controller, epoch);
        if (changed) {
            _check(PASSPORTS.offerOf(id).to == address(0), "A4: an offer outlived its reign");
            _check(PASSPORTS.getAgentWallet(id) == address(0), "A4: a wallet outlived its reign");
        }
    }

    function _came(address actor, uint256 id, uint256 root) private {
        _serves[actor][id] = true;
        Duty[] storage list = _duties[actor];
        for (uint256 i = 0; i < list.length; ++i) {
            if (!list[i].due || LIABILITY.domainOf(list[i].handle) != root) continue;
            ++list[i].roles;
            list[i].handle = root;
            return;
        }
        list.push(Duty({handle: root, roles: 1, until: 0, due: true}));
    }

    function _left(address actor, uint256 id, uint256 root) private {
        _serves[actor][id] = false;
        uint256 moment = block.timestamp;
        if (_ends[actor][id] < moment) moment = _ends[actor][id];
        Duty[] storage list = _duties[actor];
        for (uint256 i = 0; i < list.length; ++i) {
            if (!list[i].due || list[i].roles == 0 || LIABILITY.domainOf(list[i].handle) != root) continue;
            --list[i].roles;
            if (moment + TAIL > list[i].until) list[i].until = moment + TAIL;
            return;
        }
        _check(false, "A3: an address served a passport of a domain that it does not answer for");
    }

    /// @dev The controller, who agreed to be an operator in this reign, and the wallet.
    function _isServing(address actor, uint256 id) private view returns (bool) {
        address controller = PASSPORTS.controllerOf(id);
        if (controller == address(0)) return false;
        if (controller == actor || PASSPORTS.getAgentWallet(id) == actor) return true;
        OperatorRecord memory record = PASSPORTS.operatorOf(id, actor);
        return record.scopes != 0 && record.epoch == PASSPORTS.controlEpochOf(id) && block.timestamp < record.expiry;
    }

    /// @dev The passport left `origin`: whoever served it there stays, but for its controller.
    function _noteDeparture(uint256 id, uint256 origin, bool ordered) internal {
        address controller = PASSPORTS.controllerOf(id);
        for (uint256 i = 0; i < ACTORS; ++i) {
            Duty[] storage list = _duties[actors[i]];
            for (uint256 j = 0; j < list.length; ++j) {
                if (list[j].handle == id) list[j].handle = origin;
                if (!list[j].due || LIABILITY.domainOf(list[j].handle) != LIABILITY.domainOf(origin)) continue;
                if (actors[i] != controller) continue;
                _check(list[j].roles == 1, "A3: a leaver's controller served another passport there");
                _check(ordered || list[j].until <= block.timestamp, "A2: a spin-off freed an address in its tail");
                list[j].due = false;
            }
        }
        _duties[controller].push(Duty({handle: LIABILITY.domainOf(id), roles: 1, until: 0, due: true}));
    }

    /// @dev Ends what is over. Called after each operation and each step of time, so that nothing that lasted is taken for over.
    function _settle() private {
        for (uint256 i = 0; i < ACTORS; ++i) {
            Duty[] storage list = _duties[actors[i]];
            for (uint256 j = 0; j < list.length; ++j) {
                Duty storage duty = list[j];
                if (!duty.due || duty.roles != 0 || block.timestamp < duty.until) continue;
                if (LIABILITY.isSettled(LIABILITY.domainOf(duty.handle))) duty.due = false;
            }
        }
    }

    function _elapse(uint256 length) internal {
        VM.warp(block.timestamp + length);
        _settle();
    }

    function _elapseUntil(uint256 moment) internal {
        if (moment > block.timestamp) _elapse(moment - block.timestamp);
    }

    /// @dev The domain that the address answers for, 0 when for none.
    function _answersFor(address actor) internal returns (uint256) {
        _settle();
        Duty[] storage list = _duties[actor];
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].due) return LIABILITY.domainOf(list[i].handle);
        }
        return 0;
    }

    // ------------------------------------------------------------------ the statements

    /// @dev After each operation: what it touched, one passport that it did not, and every address.
    function _after(uint256 touched, uint256 witness) internal {
        if (touched != 0) _note(touched);
        _settle();
        if (touched != 0) _checkPassport(touched);
        if (passports != 0) _checkPassport(1 + (witness % passports));
        for (uint256 i = 0; i < ACTORS; ++i) _checkBinding(actors[i]);
    }

    /// @dev A2 and A3: bound as long as due, to one domain.
    function _checkBinding(address actor) internal {
        Duty[] storage list = _duties[actor];
        BindingView memory binding = PASSPORTS.bindingOf(actor);
        for (uint256 i = 0; i < list.length; ++i) {
            if (!list[i].due) continue;
            _check(binding.bound, "A2: a binding was lost early");
            _check(
                binding.home == LIABILITY.domainOf(list[i].handle),
                "A3: bound to another domain than it answers for"
            );
            _check(binding.roles >= list[i].roles, "A2: a role was lost");
            uint256 until = Timestamp.unwrap(binding.until);
            _check(binding.roles != 0 || until >= list[i].until, "A2: a tail was cut");
        }
    }

    /// @dev A1, A3 and A4 for a passport.
    function _checkPassport(uint256 id) internal {
        bool good = PASSPORTS.isInGoodStanding(id);
        uint256 root = LIABILITY.domainOf(id);
        address controller = PASSPORTS.controllerOf(id);
        _check(!good || controller != address(0), "A1: a closed passport reads as good");
        _check(good == PASSPORTS.standing(id).good, "A1: two answers to one question");
        uint256 epoch = PASSPORTS.controlEpochOf(id);
        for (uint256 i = 0; i < ACTORS; ++i) {
            address actor = actors[i];
            if (_serves[actor][id]) _checkServant(actor, root, good);
            if (actor == controller) continue;
            OperatorRecord memory record = PASSPORTS.operatorOf(id, actor);
            bool live = record.scopes != 0 && record.epoch == epoch && block.timestamp < record.expiry;
            bool able = PASSPORTS.isAuthorized(id, actor, SCOPE_ACT);
            _check(!able || (live && controller != address(0)), "A4: an operator of an earlier reign may act");
        }
    }

    function _checkServant(address actor, uint256 root, bool good) private {
        Duty[] storage list = _duties[actor];
        bool answers;
        for (uint256 j = 0; j < list.length; ++j) {
            if (!list[j].due) continue;
            uint256 home = LIABILITY.domainOf(list[j].handle);
            _check(home == root, "A3: an address serves two domains");
            _check(!good || LIABILITY.isClean(home, false), "A1: good standing under a debt or a sanction");
            answers = true;
        }
        _check(answers, "A3: an address serves and answers for nothing");
    }

    // ------------------------------------------------------------------ the full recount

    /// @dev All passports, all addresses.
    function _recount() internal {
        for (uint256 id = 1; id <= passports; ++id) _note(id);
        _settle();
        for (uint256 id = 1; id <= passports; ++id) _checkPassport(id);
        for (uint256 i = 0; i < ACTORS; ++i) _checkBinding(actors[i]);
        _check(PASSPORTS.lastId() == passports, "A5: a passport that nobody noted");
    }
}
