// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duration} from "../../shared/types/Duration.sol";
import {Timestamp} from "../../shared/types/Timestamp.sol";
import {Order} from "../types/Orders.sol";
import {QuarantineStatus, QuarantineView} from "../types/Quarantines.sol";

/// @title IQuarantine: a short stop on somebody's word, and what that word costs (CON-3)
/// @notice A sentinel or an auditor stops a passport's domain at once. The author answers for it with its own bond: without a case in time,
/// or when the ruling refuses it, the bond is slashed.
///
/// ```
///            impose            sustain (a case, in time)         conclude: the ruling orders something
///   None ------------> Imposed ------------------------> Sustained -----------------------------------> Upheld
///                         |                                  |
///                         | lapse (over, no case)            | conclude: it orders nothing, or a court cut the quarantine short
///                         v                                  v
///                      Lapsed: author slashed             Refused: author slashed
/// ```
///
/// THE CASE is an open one against the quarantined domain, filed by an order that names the quarantine's *incident*. The incident is
/// bound to the moment of the quarantine, so no earlier case and no other quarrel of the domain excuses an author. It is shown before the
/// quarantine ends by itself; then that lasts until the first ruling, at most 7 days from its beginning (*fixed*). Any contract that
/// holds the court's mantle counts as a court, so courts can succeed one another.
///
/// THE RULING ends the quarantine when it is first given (`lift`), unless a court has set an end of its own, and settles what the author
/// answers for when it is final (`conclude`). It upholds where it orders something, be it what the respondent offered. It refuses where
/// it orders nothing, and where a court ends the quarantine before its time. A court that files what it decided already, as the interim
/// one, upholds when a leg of its order ran, and refuses when the case ended without that.
///
/// THE AUTHOR is a passport for which the caller may act, in good standing and of another domain, whose free bond covers this quarantine beside
/// all that are not settled yet. What is at stake is held in Liability until it is settled: no withdrawal, cover or other quarantine takes it.
/// The hold ends by itself when a withdrawal queued at the last imposition would be paid at the latest (unbonding time and longest case).
///
/// REPORTER. Whoever makes a lapse or a refusal known is credited with the bounty, unless it is bound to the author's domain (ATK-B5).
///
/// Warning: a slash for another act takes what is held too. Who seats officers asks for more bond than one quarantine's.
/// Warning: a domain rests 7 days after a quarantine before an officer may quarantine it again, whoever imposed the first; a court may at
/// any time.
interface IQuarantine {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The caller may not act for the passport that it names as author.
    error Quarantine_NotAuthor(uint256 author, address caller);
    /// @notice The author is not in good standing.
    error Quarantine_AuthorNotGood(uint256 author);
    /// @notice The author is of the domain that it would quarantine.
    error Quarantine_OwnDomain(uint256 author, uint256 domain);
    /// @notice The author's bond that is neither at stake already nor promised otherwise does not cover this quarantine, in the asset's units.
    error Quarantine_BondTooSmall(uint256 author, uint256 required, uint256 free);
    /// @notice A quarantine needs the hash of its evidence.
    error Quarantine_NoEvidence(uint256 passport);
    /// @notice The quarantine does not stand where the call needs it.
    error Quarantine_WrongStatus(uint256 id, QuarantineStatus status);
    /// @notice The quarantine ended by itself before its case was shown.
    error Quarantine_Over(uint256 id, Timestamp endedAt);
    /// @notice The quarantine has not ended by itself yet.
    error Quarantine_StillRuns(uint256 id, Timestamp endsAt);
    /// @notice The address does not hold the court's mantle.
    error Quarantine_NotACourt(address court);
    /// @notice The order is about another incident.
    error Quarantine_OtherIncident(uint256 id, bytes32 incident);
    /// @notice There is no such open case against the quarantined domain.
    error Quarantine_NoCase(uint256 id, bytes32 caseId, uint256 domain);
    /// @notice A court ended the quarantine or cut it short.
    error Quarantine_Overruled(uint256 id, Timestamp endedAt);
    /// @notice The case has no ruling yet, or none that is final.
    error Quarantine_Undecided(uint256 id, bytes32 caseId);
    /// @notice The quarantine ended already, or has an end that a court set.
    error Quarantine_NothingToLift(uint256 id, Timestamp endsAt);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A passport's domain was quarantined.
    /// @param incident What an order must name to sustain it
    /// @param officer Who called; it acts for `author`
    /// @param bond What the author has at stake, in the asset's units
    event QuarantineImposed(
        uint256 indexed id,
        uint256 indexed passport,
        uint256 indexed author,
        address officer,
        bytes32 incident,
        bytes32 evidence,
        uint256 bond,
        Timestamp endsAt
    );
    /// @notice A case was shown in time.
    event QuarantineSustained(uint256 indexed id, bytes32 indexed caseId, address indexed court, Timestamp endsAt);
    /// @notice A first ruling was given, so it ended; the author answers until the last.
    event QuarantineLifted(uint256 indexed id, bytes32 indexed caseId);
    /// @notice The ruling upheld it: the author's bond is free.
    event QuarantineUpheld(uint256 indexed id, bytes32 indexed caseId);
    /// @notice It lapsed without a case (`Lapsed`) or was refused (`Refused`), and the author slashed.
    /// @param reporter Who is credited with the bounty; the zero address where the caller is bound to the author's domain
    event QuarantineFailed(
        uint256 indexed id,
        uint256 indexed author,
        QuarantineStatus status,
        uint256 bond,
        address reporter
    );

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice A quarantine; zeros for an id that was never given.
    function quarantineOf(uint256 id) external view returns (QuarantineView memory);

    /// @notice How many there have been; ids run from 1.
    function lastQuarantine() external view returns (uint256);

    /// @notice What an order must name as its incident to sustain a quarantine; also the incident of the author's slash.
    function incidentOf(uint256 id) external view returns (bytes32);

    /// @notice What an author has at stake in quarantines that are not settled, in the asset's units: Liability's `holdOf`.
    function atStakeOf(uint256 author) external view returns (uint256);

    /// @notice The longest that a quarantine with a case lasts, from its beginning: 7 days (fixed).
    function longestQuarantine() external pure returns (Duration);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     WRITES                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Quarantines a passport's domain for `justice.quarantineTtl`, at most 48 hours. Restricted (sentinel's mantle, capability
    /// *justice*).
    /// @dev Reverts with `Quarantine_NotAuthor`, `Quarantine_NoEvidence`, `Quarantine_AuthorNotGood`, `Quarantine_OwnDomain`,
    /// `Quarantine_BondTooSmall`, `Liability_QuarantineTooSoon`, `Liability_UnknownMember`. Emits `QuarantineImposed`.
    /// @param passport Whose domain
    /// @param author The passport that answers for it; the caller controls it or acts for it
    /// @param evidence Hash of the evidence
    function quarantine(uint256 passport, uint256 author, bytes32 evidence) external returns (uint256 id);

    /// @notice The same on an auditor's word. Restricted (auditor's mantle, capability *justice*).
    /// @dev As `quarantine`.
    function quarantineAsAuditor(uint256 passport, uint256 author, bytes32 evidence) external returns (uint256 id);

    /// @notice Shows the case, before the quarantine ends by itself, and extends it. Restricted (public, capability *justice*).
    /// @dev Reverts with `Quarantine_WrongStatus`, `Quarantine_Over`, `Quarantine_NotACourt`, `Quarantine_OtherIncident`,
    /// `Quarantine_NoCase`, `Quarantine_Overruled`. Emits `QuarantineSustained`.
    /// @param id The quarantine
    /// @param court The court at which the case is open
    /// @param order What was filed there; its hash is the case
    function sustain(uint256 id, address court, Order calldata order) external;

    /// @notice Slashes the author of a quarantine that ended without a case. Restricted (public, capability *justice*).
    /// @dev Reverts with `Quarantine_WrongStatus`, `Quarantine_StillRuns`. Emits `QuarantineFailed`.
    function lapse(uint256 id) external;

    /// @notice Ends a quarantine of which the case has its first ruling. Restricted (public, capability *justice*).
    /// @dev Reverts with `Quarantine_WrongStatus`, `Quarantine_Undecided`, `Quarantine_NothingToLift`. Emits `QuarantineLifted`.
    function lift(uint256 id) external;

    /// @notice Draws the consequence of the final ruling: frees the author's bond or slashes it, and ends the quarantine unless a court has
    /// set an end of its own. Restricted (public, capability *justice*).
    /// @dev Reverts with `Quarantine_WrongStatus`, `Quarantine_Undecided`. Emits `QuarantineUpheld` or `QuarantineFailed`.
    function conclude(uint256 id) external;
}
