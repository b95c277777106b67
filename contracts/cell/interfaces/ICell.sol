// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Capability} from "../types/Capability.sol";
import {MantleKind} from "../types/Mantles.sol";
import {Policy, Posture} from "../types/Posture.sol";

/// @title Cell: one authority for all modules of a cell
/// @notice OpenZeppelin's access manager, extended so that one answer covers mantle, term and posture (CELL-1).
///
/// MANTLES. An office is held for a term and is powerless the second the term ends; consecutive terms are limited, then a
/// rest of one term follows. A wiring is held by a contract and has no term. A grant always begins a term now: granting
/// to a sitting officer gives up what is left of the running term. An officer whose term ran out holds over for 30
/// days, for functions of the capability *recover* alone.
///
/// FUNCTIONS. A function that was given no mantle and capability is denied to everybody.
///
/// POSTURE. Each posture has a row that allows, delays, has co-signed or denies each capability. The breaker mantle
/// sets the posture.
///
/// FOUNDING. Until `found`, the deployer configures freely. After it, the admin mantle is a wiring's alone, and nothing
/// is amended in `SAFE` or `LOCKDOWN`, nor where the row denies *amend*. Filling or emptying an office is recovery, not
/// amendment, and stays possible in every posture.
///
/// Warning: `setTargetFunctionRole`, `setTargetAdminDelay`, `setTargetClosed` and `updateAuthority` always revert: a
/// function needs a capability beside its mantle, and no target is closed or moved but by posture and replacement.
/// Warning: `execute` refuses public functions and the cell itself; what waited carries no value.
interface ICell is IAccessManager, IERC6372 {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The function exists in OpenZeppelin's manager but would open a way around this one.
    /// @param selector The function
    error Cell_Unsupported(bytes4 selector);

    /// @notice A function is given to a mantle only together with its capability: use `setFunction`.
    /// @param target The module
    error Cell_CapabilityRequired(address target);

    /// @notice The cell's own functions are fixed, but for who sets the posture.
    /// @param selector The function
    error Cell_FunctionLocked(bytes4 selector);

    /// @notice Only the deployer founds.
    /// @param caller Who tried
    error Cell_NotDeployer(address caller);

    /// @notice The cell is founded already.
    error Cell_AlreadyFounded();

    /// @notice At founding the admin mantle must be held by the deployer and by `admin`, and by nobody else.
    /// @param admin The wiring named
    /// @param holders How many hold the mantle, the deployer included
    error Cell_AdminNotAlone(address admin, uint256 holders);

    /// @notice The last holder of the admin mantle stays.
    /// @param account The holder
    error Cell_LastAdmin(address account);

    /// @notice Before founding the deployer holds the admin mantle and no other.
    /// @param roleId The mantle refused
    error Cell_DeployerHoldsNothing(uint64 roleId);

    /// @notice A wiring is held by a contract; accounts with delegated code (EIP-7702) are none.
    /// @param roleId The wiring
    /// @param account The address without code of its own
    error Cell_WiringNeedsCode(uint64 roleId, address account);

    /// @notice A wiring is granted and revoked by the admin mantle alone.
    /// @param roleId The wiring
    error Cell_WiringAdminFixed(uint64 roleId);

    /// @notice The kind of a mantle is fixed once somebody held it.
    /// @param roleId The mantle
    error Cell_MantleKindFixed(uint64 roleId);

    /// @notice An office's term must be 1 to 365 days, its consecutive terms 1 to 4; a wiring has neither.
    /// @param roleId The office
    /// @param term The term asked for
    /// @param maxTerms The consecutive terms asked for
    error Cell_InvalidTerm(uint64 roleId, Duration term, uint8 maxTerms);

    /// @notice The officer served its consecutive terms and must rest.
    /// @param roleId The office
    /// @param account The officer
    /// @param restUntil First moment at which it can be granted again
    error Cell_RestRequired(uint64 roleId, address account, Timestamp restUntil);

    /// @notice A delay is longer than the cell allows.
    /// @param delay The delay asked for
    /// @param max Greatest delay
    error Cell_DelayTooLong(Duration delay, Duration max);

    /// @notice A policy that delays needs a posture with a delay above zero.
    /// @param posture The posture
    error Cell_DelayMissing(Posture posture);

    /// @notice The constitution forbids this entry: exit is allowed or delayed, justice and recover are allowed, amend
    /// is denied in `SAFE` and `LOCKDOWN` (CELL-4, CELL-5).
    /// @param posture The posture
    /// @param capability The capability
    /// @param policy The policy refused
    error Cell_PolicyForbidden(Posture posture, Capability capability, Policy policy);

    /// @notice No path leads from one posture to the other.
    /// @param from The present posture
    /// @param to The posture asked for
    error Cell_IllegalTransition(Posture from, Posture to);

    /// @notice The present posture allows no amendment.
    /// @param posture The present posture
    error Cell_NotAmendable(Posture posture);

    /// @notice What was scheduled under a milder policy waits anew.
    /// @param operationId The operation
    /// @param readyAt First moment at which it can run
    error Cell_WaitsAnew(bytes32 operationId, Timestamp readyAt);

    /// @notice The present posture asks for a co-signature, and none holds.
    /// @param operationId The operation
    error Cell_CoSignatureMissing(bytes32 operationId);

    /// @notice This address cannot co-sign this operation: it lacks the mantle, made the operation, or holds the office
    /// that the function belongs to.
    /// @param signer Who tried
    /// @param operationId The operation
    error Cell_CoSignerExcluded(address signer, bytes32 operationId);

    /// @notice `execute` refuses this target or function: the cell itself, or a public function, which everybody calls
    /// in person.
    /// @param target The target
    /// @param selector The function
    error Cell_NotExecutable(address target, bytes4 selector);

    /// @notice A scheduled operation was executed with value. Operation ids do not cover value, so what waits carries
    /// none.
    /// @param value Wei sent
    error Cell_ValueInSchedule(uint256 value);

    /// @notice An operation needs at least a selector.
    /// @param length Bytes of calldata given
    error Cell_SelectorMissing(uint256 length);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The cell was founded: the deployer holds nothing any more.
    /// @param admin The wiring that alone holds the admin mantle
    /// @param deployer The address that gave up its powers
    event CellFounded(address indexed admin, address indexed deployer);

    /// @notice A function was given to a mantle and a capability.
    /// @param target The module
    /// @param selector The function
    /// @param roleId The mantle
    /// @param capability The capability
    event FunctionAssigned(
        address indexed target,
        bytes4 indexed selector,
        uint64 indexed roleId,
        Capability capability
    );

    /// @notice A mantle's kind and terms were set. They apply to later grants.
    /// @param roleId The mantle
    /// @param kind Office or wiring
    /// @param term Length of a term, zero for a wiring
    /// @param maxTerms Consecutive terms, zero for a wiring
    event MantleDefined(uint64 indexed roleId, MantleKind kind, Duration term, uint8 maxTerms);

    /// @notice A term began, or will. Follows `RoleGranted`.
    /// @param roleId The mantle
    /// @param account The officer
    /// @param begin First second of the term
    /// @param end First second after it; the greatest `uint40` for a wiring
    /// @param number Which consecutive term this is, from 1; zero for a wiring
    event TermBegan(uint64 indexed roleId, address indexed account, Timestamp begin, Timestamp end, uint8 number);

    /// @notice The posture changed.
    /// @param from Posture before
    /// @param to Posture now
    /// @param setter Who set it
    /// @param evidence Hash of the evidence
    event PostureChanged(Posture indexed from, Posture indexed to, address indexed setter, bytes32 evidence);

    /// @notice An entry of the posture table was written.
    /// @param posture The posture
    /// @param capability The capability
    /// @param policy What the posture now says about it
    event PolicyChanged(Posture indexed posture, Capability indexed capability, Policy policy);

    /// @notice The delay of a posture was written.
    /// @param posture The posture
    /// @param delay Seconds that delayed capabilities wait in it
    event PostureDelayChanged(Posture indexed posture, Duration delay);

    /// @notice An operation was co-signed.
    /// @param operationId The operation
    /// @param nonce Its nonce: the signature holds for this schedule only
    /// @param signer Who co-signed
    event OperationCoSigned(bytes32 indexed operationId, uint32 indexed nonce, address indexed signer);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Whether the cell is founded.
    function isFounded() external view returns (bool);

    /// @notice The address that deployed the cell. After founding it is an address like any other.
    function deployer() external view returns (address);

    /// @notice How many addresses hold the admin mantle.
    function adminCount() external view returns (uint256);

    /// @notice The present posture, and since when it or its row has been as it is.
    function posture() external view returns (Posture current, Timestamp since);

    /// @notice Seconds that the cell has spent in `SAFE` or `LOCKDOWN` so far, the present moment included. It never falls, and never grows
    /// quicker than the clock: whoever gives back the time that an emergency took (LAW-6b) reads it twice and takes the difference.
    function emergencyTime() external view returns (uint256);

    /// @notice What a posture says about a capability.
    function policyOf(Posture posture_, Capability capability) external view returns (Policy);

    /// @notice Seconds that delayed capabilities wait in a posture.
    function delayOf(Posture posture_) external view returns (Duration);

    /// @notice What the present posture says about a capability, and the seconds it makes it wait (zero unless it
    /// delays). Exit never waits longer than 7 days.
    function currentPolicy(Capability capability) external view returns (Policy policy, Duration delay);

    /// @notice The mantle and capability of a function.
    /// @return isSet Whether the function has any; if not, it is denied to everybody
    /// @return roleId The mantle
    /// @return capability The capability
    /// @return since Since when it has been so
    function functionOf(
        address target,
        bytes4 selector
    ) external view returns (bool isSet, uint64 roleId, Capability capability, Timestamp since);

    /// @notice Kind and terms of a mantle, as they apply to the next grant.
    function mantleOf(uint64 roleId) external view returns (MantleKind kind, Duration term, uint8 maxTerms);

    /// @notice The last term of an account in a mantle, past or running; zeros if it never held it or was revoked.
    /// @return begin First second of the term
    /// @return end First second after it; the greatest `uint40` for a wiring
    /// @return number Which consecutive term it is (kept after a revocation); zero for a wiring
    /// @return restUntil First moment at which the count begins anew (kept after a revocation)
    function termOf(
        uint64 roleId,
        address account
    ) external view returns (Timestamp begin, Timestamp end, uint8 number, Timestamp restUntil);

    /// @notice Whether an account's term ran out less than 30 days ago, so that it may still *recover*.
    function holdsOver(uint64 roleId, address account) external view returns (bool);

    /// @notice Who co-signed an operation, and for which nonce of it. Zeros if nobody did.
    function coSignatureOf(bytes32 operationId) external view returns (address signer, uint32 nonce);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                            WRITES: configuration (admin)                                      //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Gives functions of a module to a mantle and a capability. Admin mantle; an amendment once founded.
    /// @dev Reverts with `Cell_NotAmendable`, `Cell_FunctionLocked` (the cell's own, but for who sets the posture),
    /// `AccessManagerLockedFunction` (`setAuthority`). Emits `TargetFunctionRoleUpdated` and `FunctionAssigned`.
    /// @param target The module
    /// @param selectors Its functions
    /// @param roleId The mantle, `MANTLE_PUBLIC` for everybody
    /// @param capability The capability
    function setFunction(address target, bytes4[] calldata selectors, uint64 roleId, Capability capability) external;

    /// @notice Sets kind and terms of a mantle. Admin mantle; an amendment once founded. Running terms are not touched.
    /// @dev Reverts with `Cell_NotAmendable`, `AccessManagerLockedRole` (admin and public), `Cell_MantleKindFixed`,
    /// `Cell_InvalidTerm`, `Cell_WiringAdminFixed` (a mantle with an admin of its own cannot become a wiring).
    /// Emits `MantleDefined`.
    /// @param roleId The mantle
    /// @param kind Office or wiring
    /// @param term Length of a term, 1 to 365 days; zero for a wiring
    /// @param maxTerms Consecutive terms, 1 to 4; zero for a wiring
    function setMantle(uint64 roleId, MantleKind kind, Duration term, uint8 maxTerms) external;

    /// @notice Writes an entry of the posture table. Admin mantle; an amendment once founded. If the posture is the
    /// present one, what is scheduled waits anew.
    /// @dev Reverts with `Cell_NotAmendable`, `Cell_PolicyForbidden`, `Cell_DelayMissing`. Emits `PolicyChanged`.
    function setPolicy(Posture posture_, Capability capability, Policy policy) external;

    /// @notice Writes the delay of a posture. Admin mantle; an amendment once founded. If the posture is the present
    /// one, what is scheduled waits anew.
    /// @dev Reverts with `Cell_NotAmendable`, `Cell_DelayTooLong` (14 days), `Cell_DelayMissing` (zero while an entry
    /// delays). Emits `PostureDelayChanged`.
    function setPostureDelay(Posture posture_, Duration delay) external;

    /// @notice Founds the cell: takes the admin mantle from the deployer and leaves it with `admin` alone.
    /// @dev Reverts with `Cell_AlreadyFounded`, `Cell_NotDeployer`, `Cell_AdminNotAlone`. Emits `RoleRevoked` and
    /// `CellFounded`.
    /// @param admin The wiring that holds the admin mantle from now on
    function found(address admin) external;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   WRITES: posture                                             //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Sets the posture. Breaker mantle, capability *recover*, so that no posture denies it and an officer
    /// whose term ran out may still lower it.
    /// @dev Reverts with `AccessManagerUnauthorizedAccount`, `Cell_IllegalTransition`. Emits `PostureChanged`.
    /// @param to The posture
    /// @param evidence Hash of the evidence
    function setPosture(Posture to, bytes32 evidence) external;

    /// @notice Co-signs another's operation; the signer sees what it signs. Co-sign mantle, in any posture. The signature
    /// holds for the present nonce and is used up, so a scheduled operation is signed after its scheduling; an admin
    /// function, which the cell itself judges, is signed before it is called.
    /// @dev Reverts with `Cell_SelectorMissing`, `Cell_CoSignerExcluded`. Emits `OperationCoSigned`.
    /// @param caller Who makes the call
    /// @param target The module
    /// @param data The call
    /// @return operationId The operation, as `hashOperation` gives it
    function coSign(address caller, address target, bytes calldata data) external returns (bytes32 operationId);
}
