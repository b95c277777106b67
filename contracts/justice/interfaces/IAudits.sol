// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timestamp} from "../../shared/types/Timestamp.sol";
import {AuditTerms, BooksStatus, BooksView, EpochStatus, EpochView, Receipt} from "../types/Audits.sol";

/// @title IAudits: members commit their books before anybody knows whose will be opened (ENF-8)
/// @notice Each epoch an enrolled member commits the Merkle root of its signed receipts. After the epoch a seed that nobody could know
/// draws whom to audit and which receipt to open. Silence, a contradicted receipt and a receipt left out cost the penalty and an
/// exclusion. Nothing is drawn from a purse, so nothing can run dry (ATK-B8).
///
/// ```
///              the epoch ends        close              draw                  answer period
///   Pending ----------------> Closing -----> Closed -----------> Drawn --------------------------> Settled
///                                |              |
///                                +--------------+--> Void (nobody closed, or drew, within an epoch's length)
/// ```
///
/// BOOKS. The receipts of an epoch are numbered from 0 without gaps. Each is signed by its counterparty, who keeps one signed by the
/// passport. The tree's leaf is `keccak256(structHash(receipt))`, the struct hash being EIP-712's: a tree of OpenZeppelin's form has
/// such leaves. A root can be replaced until the epoch ends. No books at all are committed as root zero and no leaves.
///
/// THE DRAW is a hash of seed and passport: its low half below the rate names who is drawn, its high half which receipt. The seed is asked
/// for when the epoch is closed, after its books are fixed, so that no root follows a seed. The rate is fixed at that moment, with the factor of
/// the posture then in force. Terms follow the constitution from the next epoch on: an epoch keeps those it began with.
///
/// AN AUDIT PASSES when the drawn receipt is opened in time with its counterparty's signature. It counts for tier and reputation where the
/// counterparty is an actor bound to another domain: nobody praises itself (ATK-I11). Having nothing to open is neither silence nor a pass.
///
/// FALSE BOOKS are proved by a receipt that the passport signed itself: another receipt of the same number stands in the tree, or its
/// number lies beyond the tree's last. Only the passport's own signature convicts it: a counterparty cannot frame a member. This needs no
/// draw, and is open until the unbonding time after the epoch's end has passed.
///
/// WHO SPEAKS for the passport is its controller and whoever may act for it. A member could take a key away, hand control on or close the
/// passport after it signed: so anyone who is given a receipt notes its signer (`noteSpeaker`) while the epoch runs, once an epoch and key,
/// and the receipt counts for good.
///
/// PUNISHMENT is once per member and epoch and reaches the member's own bond (ENF-1c); the exclusion, like every sanction, its domain. The
/// member is off the list from the next epoch on. REPORTER: whoever proves it is credited with the bounty, unless it is bound to the
/// member's domain (ATK-B5, ATK-C7).
///
/// Warning: bonds must outlast audits: the charter keeps two epochs, twice the answer period included, below the unbonding time.
interface IAudits {
    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    ERRORS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The constitution was never read.
    error Audits_NoTerms();
    /// @notice The constitution's terms cannot be held to: an epoch or an answer period without length, or a rate above the whole.
    error Audits_BadTerms(uint256 epochLength, uint256 answerPeriod, uint256 rate);
    /// @notice The constitution says what holds already, or is to hold from the next epoch on.
    error Audits_TermsUnchanged();
    /// @notice The caller may not act for the passport.
    error Audits_NotAuthorized(uint256 passport, address caller);
    /// @notice The member is not in good standing.
    error Audits_NotGood(uint256 passport);
    /// @notice The member is enrolled already.
    error Audits_AlreadyEnrolled(uint256 passport);
    /// @notice The member is not enrolled for this epoch.
    error Audits_NotEnrolled(uint256 passport, uint256 epoch);
    /// @notice Books without receipts have no root, books with receipts have one.
    error Audits_BadBooks(bytes32 root, uint256 leaves);
    /// @notice The epoch does not stand where the call needs it.
    error Audits_WrongEpochStatus(uint256 epoch, EpochStatus status);
    /// @notice The adapter does not know the seed yet.
    error Audits_SeedUnknown(uint256 epoch, uint64 ticket);
    /// @notice The member was not drawn.
    error Audits_NotDrawn(uint256 passport, uint256 epoch);
    /// @notice The member's books do not stand where the call needs them.
    error Audits_WrongBooksStatus(uint256 passport, uint256 epoch, BooksStatus status);
    /// @notice Another receipt was drawn.
    error Audits_OtherIndex(uint256 passport, uint256 epoch, uint256 drawn, uint256 given);
    /// @notice The receipt is not in the tree.
    error Audits_NotInTree(uint256 passport, uint256 epoch, bytes32 leaf);
    /// @notice The receipt's signer did not sign it, or may not speak for the passport.
    error Audits_BadReceiptSignature(address signer, bytes32 digest);
    /// @notice Nothing was to be opened.
    error Audits_NothingToOpen(uint256 passport, uint256 epoch);
    /// @notice The two receipts do not contradict each other: they are the same, or of different books or numbers.
    error Audits_NoContradiction(bytes32 leafShown, bytes32 leafCommitted);
    /// @notice The receipt's number lies within the tree, so it may well be there.
    error Audits_WithinTree(uint256 index, uint256 leaves);
    /// @notice The epoch ended too long ago.
    error Audits_TooLate(uint256 epoch, Timestamp latest);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                    EVENTS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The constitution was read; from `terms.firstEpoch` on its terms hold.
    event AuditTermsRefreshed(AuditTerms terms);
    /// @notice A member is audited from an epoch on.
    event MemberEnrolled(uint256 indexed passport, uint256 indexed fromEpoch, address by);
    /// @notice A member is audited for the last time in an epoch.
    event MemberDisenrolled(uint256 indexed passport, uint256 indexed lastEpoch, address by);
    /// @notice A member committed its books, replacing what it had committed for the epoch.
    event BooksCommitted(uint256 indexed passport, uint256 indexed epoch, bytes32 root, uint256 leaves, address by);
    /// @notice An epoch's books are fixed and the seed is asked for.
    event EpochClosed(uint256 indexed epoch, uint64 ticket, uint256 rate);
    /// @notice An epoch's seed is known: who is drawn answers before `answerEnds`.
    event EpochDrawn(uint256 indexed epoch, bytes32 seed, Timestamp answerEnds);
    /// @notice A drawn member opened its receipt.
    /// @param counts Whether it counts as an audit passed
    event LeafOpened(uint256 indexed passport, uint256 indexed epoch, Receipt receipt, bytes32 leaf, bool counts);
    /// @notice An account was seen to speak for a member: its receipts of this epoch bind the member for good.
    event SpeakerNoted(uint256 indexed passport, uint256 indexed epoch, address indexed account);
    /// @notice A drawn member did not answer.
    event SilencePunished(uint256 indexed passport, uint256 indexed epoch, address reporter);
    /// @notice A receipt that a member signed contradicts its books.
    event FalseLeafPunished(uint256 indexed passport, uint256 indexed epoch, Receipt shown, address reporter);
    /// @notice A receipt that a member signed is missing in its books.
    event OmissionPunished(uint256 indexed passport, uint256 indexed epoch, Receipt shown, address reporter);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice The epoch that runs now. Epochs count from 1.
    /// @dev Reverts with `Audits_NoTerms`.
    function currentEpoch() external view returns (uint256);

    /// @notice The terms of an epoch, past or to come as far as is known.
    /// @dev Reverts with `Audits_NoTerms`, also for epoch 0.
    function termsOf(uint256 epoch) external view returns (AuditTerms memory);

    /// @notice An epoch as it stands.
    /// @dev Reverts with `Audits_NoTerms`, also for epoch 0.
    function epochOf(uint256 epoch) external view returns (EpochView memory);

    /// @notice Whether a member is audited in an epoch.
    function isEnrolled(uint256 passport, uint256 epoch) external view returns (bool);

    /// @notice A member's books of an epoch; zeros where it committed none.
    function booksOf(uint256 passport, uint256 epoch) external view returns (BooksView memory);

    /// @notice Whether an account was noted as a member's speaker in an epoch.
    function isNotedSpeaker(uint256 passport, uint256 epoch, address account) external view returns (bool);

    /// @notice Whether the draw of an epoch named a member; false until it is drawn.
    function isDrawn(uint256 passport, uint256 epoch) external view returns (bool);

    /// @notice Which receipt a drawn member opens.
    /// @dev Reverts with `Audits_NotDrawn`, `Audits_NothingToOpen`.
    function drawnIndexOf(uint256 passport, uint256 epoch) external view returns (uint256);

    /// @notice What is signed for a receipt.
    function digestOf(Receipt calldata receipt) external view returns (bytes32);

    /// @notice A receipt's leaf in a committed tree.
    function leafOf(Receipt calldata receipt) external pure returns (bytes32);

    /// @notice The incident under which a member is punished for an epoch.
    function incidentOf(uint256 passport, uint256 epoch) external view returns (bytes32);

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     WRITES                                                    //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @notice Reads the constitution. What it says holds from the next epoch on; the first time, from now on. Restricted (public, capability
    /// *justice*).
    /// @dev Reverts with `Audits_BadTerms`, `Audits_TermsUnchanged`. Emits `AuditTermsRefreshed`.
    function refreshTerms() external;

    /// @notice Puts a member on the list from the next epoch on. By its controller or an operator that may act. Restricted (public,
    /// capability *justice*).
    /// @dev Reverts with `Audits_NotAuthorized`, `Audits_NotGood`, `Audits_AlreadyEnrolled`. Emits `MemberEnrolled`.
    function enrol(uint256 passport) external;

    /// @notice Takes a member off the list after this epoch, which is still audited. By its controller or an operator that may act. Restricted
    /// (public, capability *justice*).
    /// @dev Reverts with `Audits_NotAuthorized`, `Audits_NotEnrolled`. Emits `MemberDisenrolled`.
    function disenrol(uint256 passport) external;

    /// @notice Commits a member's books for the epoch that runs. By its controller or an operator that may act. Restricted (public, capability
    /// *justice*).
    /// @dev Reverts with `Audits_NotAuthorized`, `Audits_NotEnrolled`, `Audits_BadBooks`. Emits `BooksCommitted`.
    /// @param root Root of the tree; zero without receipts
    /// @param leaves How many receipts
    function commitRoot(uint256 passport, bytes32 root, uint32 leaves) external;

    /// @notice Notes that an account speaks for a member in the epoch that runs. Anyone may, again and again. Restricted (public, capability
    /// *justice*).
    /// @dev Reverts with `Audits_NotAuthorized`. Emits `SpeakerNoted`.
    /// @param account Its controller, or an operator that may act
    function noteSpeaker(uint256 passport, address account) external;

    /// @notice Fixes an epoch's books, rate and ticket, within an epoch's length of its end. Restricted (public, capability *justice*).
    /// @dev Reverts with `Audits_WrongEpochStatus`. Emits `EpochClosed`.
    function closeEpoch(uint256 epoch) external;

    /// @notice Takes an epoch's seed over, within two epochs' length of its end. Restricted (public, capability *justice*).
    /// @dev Reverts with `Audits_WrongEpochStatus`, `Audits_SeedUnknown`. Emits `EpochDrawn`.
    function drawEpoch(uint256 epoch) external;

    /// @notice Opens the drawn receipt. Anyone may. Restricted (public, capability *justice*).
    /// @dev Reverts with `Audits_WrongEpochStatus`, `Audits_NotDrawn`, `Audits_WrongBooksStatus`, `Audits_NothingToOpen`,
    /// `Audits_OtherIndex`, `Audits_NotInTree`, `Audits_BadReceiptSignature`. Emits `LeafOpened`.
    /// @param receipt The receipt; names member and epoch
    /// @param signature The counterparty's (a key's or, by ERC-1271, a contract's)
    /// @param proof Its siblings in the tree
    function open(Receipt calldata receipt, bytes calldata signature, bytes32[] calldata proof) external;

    /// @notice Punishes a member that was drawn and did not open its receipt in time, or had committed no books. Restricted (public, capability
    /// *justice*).
    /// @dev Reverts with `Audits_WrongEpochStatus`, `Audits_NotDrawn`, `Audits_WrongBooksStatus`, `Audits_NothingToOpen`,
    /// `Audits_TooLate`. Emits `SilencePunished`.
    function punishSilence(uint256 passport, uint256 epoch) external;

    /// @notice Punishes books in which another receipt stands under the number of one that the passport signed. Restricted (public, capability
    /// *justice*).
    /// @dev Reverts with `Audits_NoContradiction`, `Audits_WrongEpochStatus`, `Audits_TooLate`, `Audits_WrongBooksStatus`,
    /// `Audits_NotInTree`, `Audits_BadReceiptSignature`. Emits `FalseLeafPunished`.
    /// @param shown What the passport signed
    /// @param signer Its controller, an operator that may act, or who was noted as its speaker in that epoch
    /// @param signature The signer's
    /// @param committed What stands in the tree
    /// @param proof Its siblings in the tree
    function punishFalseLeaf(
        Receipt calldata shown,
        address signer,
        bytes calldata signature,
        Receipt calldata committed,
        bytes32[] calldata proof
    ) external;

    /// @notice Punishes books that end before a receipt that the passport signed, or that were never committed. Restricted (public, capability
    /// *justice*).
    /// @dev Reverts with `Audits_NotEnrolled`, `Audits_WrongEpochStatus`, `Audits_TooLate`, `Audits_WrongBooksStatus`,
    /// `Audits_WithinTree`, `Audits_BadReceiptSignature`. Emits `OmissionPunished`.
    /// @param shown What the passport signed
    /// @param signer Its controller, an operator that may act, or who was noted as its speaker in that epoch
    /// @param signature The signer's
    function punishOmission(Receipt calldata shown, address signer, bytes calldata signature) external;
}
