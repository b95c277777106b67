// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {IConstitution} from "../cell/interfaces/IConstitution.sol";
import {
    PARAM_JUSTICE_DELAY,
    PARAM_LIABILITY_LONGEST_CASE,
    PARAM_LIABILITY_UNBONDING_TIME
} from "../cell/types/Parameters.sol";
import {IForks} from "../identity/interfaces/IForks.sol";
import {IPassports} from "../identity/interfaces/IPassports.sol";
import {IRecovery} from "../identity/interfaces/IRecovery.sol";
import {ILiability} from "../liability/interfaces/ILiability.sol";
import {Guarded} from "../shared/Guarded.sol";
import {SignerSet} from "../shared/libraries/SignerSet.sol";
import {Duration} from "../shared/types/Duration.sol";
import {SignerSignature} from "../shared/types/SignerSignature.sol";
import {Timestamp, timeNow} from "../shared/types/Timestamp.sol";
import {IInterimCourt} from "./interfaces/IInterimCourt.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {OrderRegister} from "./libraries/OrderRegister.sol";
import {Legs} from "./libraries/Legs.sol";
import {OrderHash} from "./libraries/OrderHash.sol";
import {Reserves} from "./libraries/Reserves.sol";
import {InterimCourtWiring, Order, OrderKind, OrderView} from "./types/Orders.sol";

/// @title InterimCourt
/// @notice See {IInterimCourt}. It holds the court's mantle by the cell and nothing of its own: no value, no parameter, no owner.
contract InterimCourt is IInterimCourt, Guarded, EIP712 {
    using OrderRegister for OrderRegister.Context;
    using Legs for Legs.Modules;
    using Legs for Order;
    using OrderHash for Order;
    using SignerSet for address;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   CONSTANTS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev From discovery to filing (ENF-2).
    Duration private constant DISCOVERY_LIMIT = Duration.wrap(20 days);

    /// @dev The notice is never shorter, whatever a charter says (ENF-1).
    uint256 private constant MIN_DELAY = 1 days;

    IConstitution private immutable CONSTITUTION;
    ILiability private immutable LIABILITY;
    IPassports private immutable PASSPORTS;
    IForks private immutable FORKS;
    IRecovery private immutable RECOVERY;

    /// @dev The signers, as code.
    address private immutable SIGNERS;
    uint256 private immutable THRESHOLD;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     STATE                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    OrderRegister.Context private _register;

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                  CONSTRUCTOR                                                  //
    // ------------------------------------------------------------------------------------------------------------- //

    constructor(InterimCourtWiring memory wiring) Guarded(wiring.authority) EIP712("Isopolity InterimCourt", "1") {
        if (
            wiring.constitution == address(0) ||
            wiring.liability == address(0) ||
            wiring.passports == address(0) ||
            wiring.forks == address(0) ||
            wiring.recovery == address(0)
        ) revert InterimCourt_ZeroAddress();

        CONSTITUTION = IConstitution(wiring.constitution);
        LIABILITY = ILiability(wiring.liability);
        PASSPORTS = IPassports(wiring.passports);
        FORKS = IForks(wiring.forks);
        RECOVERY = IRecovery(wiring.recovery);
        SIGNERS = SignerSet.write(wiring.signers, wiring.threshold);
        THRESHOLD = wiring.threshold;
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                     READS                                                     //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IInterimCourt
    function signers() external view returns (address[] memory) {
        return SIGNERS.read();
    }

    /// @inheritdoc IInterimCourt
    function threshold() external view returns (uint256) {
        return THRESHOLD;
    }

    /// @inheritdoc IInterimCourt
    function discoveryLimit() external pure returns (Duration) {
        return DISCOVERY_LIMIT;
    }

    /// @inheritdoc IOrders
    function orderOf(bytes32 orderHash) external view returns (OrderView memory) {
        return _register.get(orderHash);
    }

    /// @inheritdoc IOrders
    function isExecutable(bytes32 orderHash, uint256 leg) external view returns (bool) {
        return _register.isExecutable(orderHash, leg);
    }

    /// @inheritdoc IOrders
    function hashOrder(Order calldata order) public view returns (bytes32) {
        return _hashTypedDataV4(order.structHash());
    }

    /// @inheritdoc IInterimCourt
    function hashAnnulment(bytes32 orderHash) public view returns (bytes32) {
        return _hashTypedDataV4(OrderHash.annulmentHash(orderHash));
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                               WRITES: the signers' word                                       //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IInterimCourt
    function file(
        Order calldata order,
        SignerSignature[] calldata signatures
    ) external restricted returns (bytes32 orderHash) {
        // Check: signed, in time, and something that can be done.
        orderHash = hashOrder(order);
        SIGNERS.requireQuorum(THRESHOLD, orderHash, signatures);
        _checkLimitation(order.actAt, order.discoveredAt);
        bool punishes = order.check(OrderKind.CancelRecovery);

        // Effect: the parameters of today stay with it.
        (uint256 delay, uint256 longest) = CONSTITUTION.values(PARAM_JUSTICE_DELAY, PARAM_LIABILITY_LONGEST_CASE);
        Timestamp readyAt = _after(timeNow(), delay < MIN_DELAY ? MIN_DELAY : delay);
        Timestamp expiresAt = _after(timeNow(), longest);
        _register.open(orderHash, order.legs.length, punishes, readyAt, expiresAt);
        emit OrderFiled(orderHash, order.respondent, LIABILITY.domainOf(order.respondent), order, readyAt, expiresAt);

        // Interaction: a case of this id stands until the order is closed or annulled.
        if (punishes) LIABILITY.reserve(orderHash, order.respondent, order.claimant, order.claim);
    }

    /// @inheritdoc IInterimCourt
    function annul(bytes32 orderHash, SignerSignature[] calldata signatures) external restricted {
        // Check: signed.
        SIGNERS.requireQuorum(THRESHOLD, hashAnnulment(orderHash), signatures);

        // Effect: final, whether it was filed or not.
        bool reserved = _register.annul(orderHash);
        emit OrderAnnulled(orderHash);

        // Interaction: its reserve ends.
        if (reserved) Reserves.release(LIABILITY, PASSPORTS, CONSTITUTION, orderHash);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                WRITES: everybody's hand                                       //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @inheritdoc IOrders
    function execute(Order calldata order, uint256 leg) external restricted {
        // Effect: taken before it runs; a callee that fails gives it back with everything else.
        bytes32 orderHash = hashOrder(order);
        _register.take(orderHash, leg);
        emit LegExecuted(orderHash, leg, order.legs[leg].kind, msg.sender);

        // Interaction: one call of one module.
        Legs.Modules memory modules;
        (modules.liability, modules.forks, modules.recovery) = (LIABILITY, FORKS, RECOVERY);
        Legs.Bounds memory unbounded;
        modules.run(order, leg, orderHash, unbounded);
    }

    /// @inheritdoc IOrders
    function close(bytes32 orderHash) external restricted {
        // Effect: final.
        (bool reserved, uint256 done) = _register.close(orderHash);
        emit OrderClosed(orderHash, done);

        // Interaction: its reserve ends.
        if (reserved) Reserves.release(LIABILITY, PASSPORTS, CONSTITUTION, orderHash);
    }

    // ------------------------------------------------------------------------------------------------------------- //
    //                                                   INTERNALS                                                   //
    // ------------------------------------------------------------------------------------------------------------- //

    /// @dev ENF-2: within 20 days of discovery, and while the bonds that answered at the time of the act are still there.
    function _checkLimitation(Timestamp actAt, Timestamp discoveredAt) private view {
        if (actAt > discoveredAt || discoveredAt > timeNow()) revert InterimCourt_BadDates(actAt, discoveredAt);

        Timestamp latest = discoveredAt.plus(DISCOVERY_LIMIT);
        if (timeNow() > latest) revert InterimCourt_DiscoveryLimit(discoveredAt, latest);

        latest = _after(actAt, CONSTITUTION.value(PARAM_LIABILITY_UNBONDING_TIME));
        if (timeNow() > latest) revert InterimCourt_ActLimit(actAt, latest);
    }

    /// @dev A moment that 40 bits hold, however long a charter's time is.
    function _after(Timestamp moment, uint256 length) private pure returns (Timestamp) {
        uint256 sum = Timestamp.unwrap(moment) + length;
        return Timestamp.wrap(sum > type(uint40).max ? type(uint40).max : uint48(sum));
    }
}
