// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DelegationClause, DelegationState, DelegationTerms, DelegationView} from "../types/Delegations.sol";

/// @title IDelegations: power lent, never more than there is (CON-4)
/// @notice A passport's controller lends part of its power to an address: a scope, a cap of one asset, until a moment, and how often it may
/// be lent on. A delegate with depth left lends on part of what it has. No clause of a child is wider than its parent's, and what anybody
/// below spends or settles is debited from every delegation above, so that ten children of one cap spend that cap once. One cap holds for
/// both: what a delegate pays into an escrow and what it then releases of it are counted each.
///
/// A delegation counts while it and all above it are unrevoked and unexpired and the passport has the same controller: this is read at
/// use, so one write ends a whole tree. A chain has at most four links, so reading it is bounded.
///
/// A delegate that is itself bound to a domain in debt, under sanction or in quarantine spends nothing in another's name (FORK-6).
///
/// Veto and vote cannot be lent: there is no bit for them.
/// Warning: a cap is no deposit. The money is the passport's, whoever it trusted spends it, and the passport answers for it.
interface IDelegations {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The caller does not control the passport.
    error Delegations_NotController(uint256 passport, address caller);
    /// @notice The account is not the delegate.
    error Delegations_NotDelegate(uint256 id, address account);
    /// @notice The zero address cannot be a delegate.
    error Delegations_NoDelegate();
    /// @notice There is no such scope, or none at all.
    error Delegations_BadScopes(uint16 scopes);
    /// @notice A delegation that spends names an asset and a cap, one that settles a cap; another names neither.
    error Delegations_BadBudget(uint16 scopes, address asset, uint256 cap);
    /// @notice The delegation would be over before it began.
    error Delegations_AlreadyOver(uint256 expiry);
    /// @notice A clause is wider than the parent's, or than what a passport can lend where `parent` is 0.
    error Delegations_Wider(uint256 parent, DelegationClause clause, uint256 asked, uint256 most);
    /// @notice The delegation cannot be lent on.
    error Delegations_NoDepth(uint256 parent);
    /// @notice The delegation does not count; `link` is the one in the chain that ended it.
    error Delegations_NotLive(uint256 id, uint256 link, DelegationState state);
    /// @notice The caller is neither the passport's controller nor the delegate of this delegation or one above it.
    error Delegations_NotEntitled(uint256 id, address caller);
    /// @notice The delegation does not carry the scope.
    error Delegations_OutOfScope(uint256 id, uint16 scope, uint16 scopes);
    /// @notice The delegation is for another asset.
    error Delegations_OtherAsset(uint256 id, address asset, address granted);
    /// @notice More than what is left of a cap; `link` is the delegation in the chain whose cap it is.
    error Delegations_OverCap(uint256 id, uint256 link, uint256 amount, uint256 left);
    /// @notice The delegate is bound to a domain in debt, under sanction or in quarantine.
    error Delegations_DelegateNotGood(address delegate, uint256 home);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Power was lent. `by` is the passport's controller, or the delegate of `parent`.
    event DelegationGranted(
        uint256 indexed id,
        uint256 indexed passport,
        address indexed delegate,
        uint256 parent,
        address by,
        DelegationTerms terms
    );
    /// @notice A delegation and everything below it ended.
    event DelegationRevoked(uint256 indexed id, uint256 indexed passport, address indexed delegate, address by);
    /// @notice A delegate spent or settled; every delegation above was debited too. `left` is what the chain still allows.
    event DelegationSpent(
        uint256 indexed id,
        uint256 indexed passport,
        address indexed delegate,
        address asset,
        uint256 amount,
        uint256 left
    );

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A delegation as granted. Total: zeros for an unknown one.
    function delegationOf(uint256 id) external view returns (DelegationView memory);

    /// @notice Whether a delegation counts now, and if not, which of its chain ended it and why. Total.
    /// @return state Of the first in the chain, from the delegation upwards, that does not count.
    /// @return link That one; the delegation itself while it is live.
    function stateOf(uint256 id) external view returns (DelegationState state, uint256 link);

    /// @notice Whether an account may act under a delegation now, with every bit of `scope`. Total; false for no scope at all. It does not
    /// ask for the delegate's standing, which counts where value moves.
    function isAuthorized(uint256 id, address account, uint16 scope) external view returns (bool);

    /// @notice What can be spent or settled now: the least that is left along the chain; 0 unless it is live. Total.
    function leftOf(uint256 id) external view returns (uint256);

    /// @notice The id of the delegation granted last; ids run from 1.
    function lastDelegation() external view returns (uint256);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    WRITES                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Lends power of a passport, for at most 365 days and with at most 3 generations to follow. By its controller. Capability
    /// *issue identity*.
    /// @dev Reverts with `Delegations_NotController`, `Delegations_NoDelegate`, `Delegations_BadScopes`, `Delegations_BadBudget`,
    /// `Delegations_AlreadyOver`, `Delegations_Wider`. Emits `DelegationGranted`.
    function grant(uint256 passport, DelegationTerms calldata terms) external returns (uint256 id);

    /// @notice Lends on part of a delegation. By its delegate. Capability *issue identity*.
    /// @dev Reverts with `Delegations_NotLive`, `Delegations_NotDelegate`, `Delegations_NoDepth`, `Delegations_OtherAsset`, and as `grant` does. Emits `DelegationGranted`.
    function grantUnder(uint256 parent, DelegationTerms calldata terms) external returns (uint256 id);

    /// @notice Ends a delegation and everything below it, at once. By the passport's controller, its delegate, or a delegate above it.
    /// Capability *justice*: no posture delays it.
    /// @dev Reverts with `Delegations_NotLive` (unknown or revoked already), `Delegations_NotEntitled`. Emits `DelegationRevoked`.
    function revoke(uint256 id) external;

    /// @notice Debits a delegation and all above it. Mantle *spender*, capability *justice*: the posture was asked at the door of the
    /// module that spends.
    /// @param amount In the asset's units.
    /// @return passport Whose money it is.
    /// @dev Reverts with `Delegations_NotLive`, `Delegations_NotDelegate`, `Delegations_OutOfScope`, `Delegations_OtherAsset`,
    /// `Delegations_DelegateNotGood`, `Delegations_OverCap`. Emits `DelegationSpent`.
    function spend(uint256 id, address delegate, address asset, uint256 amount) external returns (uint256 passport);

    /// @notice `spend` for what was agreed before: the delegate settles up to `amount` of the passport's, and needs the scope to settle. Mantle
    /// *spender*, capability *justice*.
    /// @dev Reverts as `spend` does. Emits `DelegationSpent`.
    function settle(uint256 id, address delegate, address asset, uint256 amount) external returns (uint256 passport);
}
