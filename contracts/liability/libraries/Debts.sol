// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/src/utils/SafeCastLib.sol";
import {BPS_WHOLE} from "../../shared/types/Bps.sol";
import {ILiability} from "../interfaces/ILiability.sol";

/// @notice What a domain owes: to victims first, then fines to the insurance account. One word.
struct Ledger {
    uint128 debt;
    uint128 fines;
}

/// @notice Open cases and the running number of the round of claims. One word.
struct Docket {
    uint128 reserve;
    uint64 cases;
    uint64 round;
}

/// @notice The claims of one round, from the first debt until all of it is paid.
/// @param shares Into which the debt is divided; one share for one unit when the round begins.
/// @param paid Paid on one share so far, times 2^128.
/// @param blame Shares whose debt a present member caused.
struct Round {
    uint256 shares;
    uint256 paid;
    uint256 blame;
}

/// @notice A holder's part of a round.
struct Claim {
    uint256 shares;
    uint256 paidBefore;
}

/// @notice What a discharge did to the debt.
/// @param carried Victims' claims that the new domain owes.
/// @param fines Fines that it owes.
/// @param forgiven What nobody owes any more.
/// @param cleared True when the old domain owes nothing any more.
struct Moved {
    uint256 carried;
    uint256 fines;
    uint256 forgiven;
    bool cleared;
}

/// @title Debts: victims' claims, paid pro rata without a loop
/// @notice A payment lowers the debt and raises one number, so it reaches every creditor at once; each collects when it likes. A
/// debt that is paid in full closes its round. When a court discharges a member, its part of the debt moves to the member's
/// new domain and the old round becomes that domain's one creditor: what is paid there is relayed to the same victims.
library Debts {
    using SafeCastLib for uint256;

    /// @dev A payment leaves nothing, or at least this part of the round's shares: so claims keep their precision.
    uint256 internal constant PAR_PARTS = 1e6;
    /// @dev Marks a round as a holder, where other holders are addresses.
    uint256 private constant ROUND_AS_HOLDER = 1 << 255;

    struct Context {
        mapping(uint256 domain => Ledger) ledgers;
        mapping(uint256 domain => Docket) dockets;
        mapping(uint256 domain => mapping(uint256 round => Round)) rounds;
        mapping(bytes32 key => Claim) claims;
        mapping(bytes32 key => uint256 shares) blames;
    }

    // ------------------------------------------------------------------ reads

    /// @notice A round's name as the holder of a claim on another domain.
    function asHolder(uint256 domain, uint256 round) internal pure returns (uint256) {
        return ROUND_AS_HOLDER | (domain << 64) | round;
    }

    /// @notice What is still owed on a claim and what was paid on it, both rounded down.
    function claimOf(
        Context storage self,
        uint256 domain,
        uint256 round,
        uint256 holder
    ) internal view returns (uint256 outstanding, uint256 collectable) {
        Claim storage claim = self.claims[_key(domain, round, holder)];
        Round storage current = self.rounds[domain][round];
        collectable = FixedPointMathLib.fullMulDiv(claim.shares, current.paid - claim.paidBefore, 1 << 128);
        if (current.shares != 0 && round == self.dockets[domain].round) {
            outstanding = FixedPointMathLib.fullMulDiv(claim.shares, self.ledgers[domain].debt, current.shares);
        }
    }

    // ------------------------------------------------------------------ writes

    /// @notice Books `amount` as owed to a holder, caused by `member`.
    /// @return round The round of the claim.
    /// @return collected What had been paid on an earlier claim of the holder in this round, to be credited.
    function book(
        Context storage self,
        uint256 domain,
        uint256 member,
        uint256 holder,
        uint256 amount
    ) internal returns (uint256 round, uint256 collected) {
        Ledger storage ledger = self.ledgers[domain];
        round = self.dockets[domain].round;
        Round storage current = self.rounds[domain][round];
        uint256 debt = ledger.debt;
        uint256 shares = debt == 0 ? amount : FixedPointMathLib.fullMulDiv(amount, current.shares, debt);

        collected = collect(self, domain, round, holder);
        self.claims[_key(domain, round, holder)].shares += shares;
        self.blames[_key(domain, round, member)] += shares;
        current.shares += shares;
        current.blame += shares;
        ledger.debt = (debt + amount).toUint128();
    }

    /// @notice Pays victims first, then fines, out of `amount`.
    /// @return toVictims Paid on claims.
    /// @return toFines Paid on fines.
    /// @return cleared True when nothing is owed any more.
    function pay(
        Context storage self,
        uint256 domain,
        uint256 amount
    ) internal returns (uint256 toVictims, uint256 toFines, bool cleared) {
        Ledger memory ledger = self.ledgers[domain];
        if (ledger.debt != 0) {
            toVictims = FixedPointMathLib.min(amount, ledger.debt);
            _settle(self, domain, ledger.debt, toVictims, toVictims);
            ledger.debt -= uint128(toVictims);
        }
        toFines = FixedPointMathLib.min(amount - toVictims, ledger.fines);
        ledger.fines -= uint128(toFines);
        self.ledgers[domain] = ledger;
        cleared = ledger.debt == 0 && ledger.fines == 0;
    }

    /// @notice Takes what was paid on a claim.
    function collect(
        Context storage self,
        uint256 domain,
        uint256 round,
        uint256 holder
    ) internal returns (uint256 amount) {
        (, amount) = claimOf(self, domain, round, holder);
        self.claims[_key(domain, round, holder)].paidBefore = self.rounds[domain][round].paid;
    }

    /// @notice Hands a whole claim over; both sides' proceeds are taken first.
    function assign(
        Context storage self,
        uint256 domain,
        uint256 round,
        uint256 holder,
        uint256 to
    ) internal returns (uint256 collected, uint256 collectedByTo) {
        collected = collect(self, domain, round, holder);
        collectedByTo = collect(self, domain, round, to);
        Claim storage from = self.claims[_key(domain, round, holder)];
        self.claims[_key(domain, round, to)].shares += from.shares;
        from.shares = 0;
    }

    /// @notice Passes the proceeds of a round that is a creditor elsewhere on to its own creditors.
    function relay(
        Context storage self,
        uint256 domain,
        uint256 round,
        uint256 origin,
        uint256 originRound
    ) internal returns (uint256 amount) {
        amount = collect(self, domain, round, asHolder(origin, originRound));
        if (amount != 0) _raise(self.rounds[origin][originRound], amount);
    }

    /// @notice Moves a member's part of the debt to its new domain, less the haircut.
    /// @param alone True when nobody else ever belonged to the domain: then all of it, fines too, is the member's.
    function move(
        Context storage self,
        uint256 domain,
        uint256 to,
        uint256 member,
        bool alone,
        uint256 haircutBps
    ) internal returns (Moved memory moved) {
        Ledger memory ledger = self.ledgers[domain];
        if (ledger.debt != 0) {
            uint256 round = self.dockets[domain].round;
            uint256 part = _partOf(self, domain, round, member, ledger.debt, alone);
            moved.forgiven = (part * haircutBps) / BPS_WHOLE;
            moved.carried = part - moved.forgiven;
            _settle(self, domain, ledger.debt, part, 0);
            ledger.debt -= uint128(part);
            if (moved.carried != 0) book(self, to, member, asHolder(domain, round), moved.carried);
        }
        if (alone) {
            uint256 forgivenFines = (ledger.fines * haircutBps) / BPS_WHOLE;
            moved.fines = ledger.fines - forgivenFines;
            moved.forgiven += forgivenFines;
            ledger.fines = 0;
            self.ledgers[to].fines = uint128(moved.fines);
        }
        self.ledgers[domain] = ledger;
        moved.cleared = ledger.debt == 0 && ledger.fines == 0;
    }

    // ------------------------------------------------------------------ internals

    /// @dev Takes `part` off a debt, of which `paid` reaches the creditors; a debt that ends closes its round.
    function _settle(Context storage self, uint256 domain, uint256 debt, uint256 part, uint256 paid) private {
        Docket storage docket = self.dockets[domain];
        Round storage current = self.rounds[domain][docket.round];
        uint256 left = debt - part;
        if (left == 0) {
            ++docket.round;
        } else if (left * PAR_PARTS < current.shares) {
            revert ILiability.Liability_DustDebt(domain, left, FixedPointMathLib.divUp(current.shares, PAR_PARTS));
        }
        if (paid != 0) _raise(current, paid);
    }

    function _raise(Round storage round, uint256 amount) private {
        round.paid += (amount << 128) / round.shares;
    }

    /// @dev The share of the debt that the member's own acts caused; a rest too small to keep goes with it.
    function _partOf(
        Context storage self,
        uint256 domain,
        uint256 round,
        uint256 member,
        uint256 debt,
        bool alone
    ) private returns (uint256 part) {
        if (alone) return debt;
        Round storage current = self.rounds[domain][round];
        bytes32 key = _key(domain, round, member);
        uint256 blame = self.blames[key];
        if (blame == 0) return 0;
        part = FixedPointMathLib.fullMulDiv(debt, blame, current.blame);
        if ((debt - part) * PAR_PARTS < current.shares) part = debt;
        current.blame -= blame;
        self.blames[key] = 0;
    }

    function _key(uint256 domain, uint256 round, uint256 holder) private pure returns (bytes32) {
        return keccak256(abi.encode(domain, round, holder));
    }
}
