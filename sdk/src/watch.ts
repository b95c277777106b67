import { type AbiEvent, type Log, parseEventLogs } from "viem";
import { watchEvent } from "viem/actions";
import { getAction } from "viem/utils";

import * as amnesty from "./abis/amnesty.js";
import * as audits from "./abis/audits.js";
import * as bounties from "./abis/bounties.js";
import * as cellAbi from "./abis/cell.js";
import * as consents from "./abis/consents.js";
import * as court from "./abis/court.js";
import * as escrow from "./abis/escrow.js";
import * as forks from "./abis/forks.js";
import * as insurance from "./abis/insurance.js";
import * as interim from "./abis/interimCourt.js";
import * as jurors from "./abis/jurors.js";
import * as liability from "./abis/liability.js";
import * as panels from "./abis/panels.js";
import * as passports from "./abis/passports.js";
import * as quarantine from "./abis/quarantine.js";
import * as recovery from "./abis/recovery.js";
import * as strict from "./abis/strictLiability.js";
import type { BaseError } from "./errors/base.js";
import { toIsopolityError } from "./errors/decode.js";
import { type LogRange, readLogs } from "./internal/logs.js";
import type { Cell, CellClient, Module } from "./types/cell.js";

/** Logs of some events, decoded. */
export type LogsOf<events extends readonly AbiEvent[]> = Log<bigint, number, false, undefined, true, events>[];

/** What every watcher takes. */
export interface WatchParameters<events extends readonly AbiEvent[]> {
  cell: Cell;
  /** Called with each batch of new logs, in order. */
  onLogs: (logs: LogsOf<events>) => void;
  /** Called when a look at the chain fails; watching goes on. */
  onError?: ((error: BaseError) => void) | undefined;
  /** Also give what happened since this block, this one included. */
  fromBlock?: bigint | undefined;
  /** Poll, even where the transport could subscribe. */
  poll?: true | undefined;
  /** Milliseconds between looks at the chain; the client's by default. */
  pollingInterval?: number | undefined;
}

/** Starts to watch and gives the function that stops it. */
export type Watcher<events extends readonly AbiEvent[]> = (
  client: CellClient,
  parameters: WatchParameters<events>,
) => () => void;

function watcher<const events extends readonly AbiEvent[]>(module: Module, events: events): Watcher<events> {
  return (client, { cell, onLogs, onError, fromBlock, poll, pollingInterval }) => {
    const address = cell.addresses[module];
    const failed = (error: unknown): void => onError?.(toIsopolityError(error));
    if (fromBlock !== undefined) {
      const range = { address: [address], events, fromBlock };
      return follow(
        client,
        range,
        pollingInterval ?? client.pollingInterval,
        onLogs as (logs: AnyLogs) => void,
        failed,
      );
    }
    const start = getAction(client, watchEvent, "watchEvent");
    return start({
      address,
      events: events,
      strict: true,
      onLogs: (logs) => {
        onLogs(logs);
      },
      onError: failed,
      ...(poll === undefined ? {} : { poll }),
      ...(pollingInterval === undefined ? {} : { pollingInterval }),
    });
  };
}

type AnyLogs = LogsOf<readonly AbiEvent[]>;

/** From a block on, without a gap: a node's filter begins with its making, whatever block it is told. */
function follow(
  client: CellClient,
  { address, events, fromBlock }: Pick<LogRange, "address" | "events" | "fromBlock">,
  interval: number,
  onLogs: (logs: AnyLogs) => void,
  failed: (error: unknown) => void,
): () => void {
  let next = fromBlock;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    try {
      for await (const { logs, to } of readLogs(client, { address, events, fromBlock: next })) {
        if (stopped) return;
        next = to + 1n;
        const decoded = parseEventLogs({ abi: events, logs, strict: true });
        if (decoded.length > 0) onLogs(decoded);
      }
    } catch (error) {
      failed(error);
    }
    if (!stopped) timer = setTimeout(() => void look(), interval);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/**
 * Watches passports: issued, handed over, closed, raised and lowered.
 *
 * @example
 * ```ts
 * const stop = client.watch.passports({ onLogs: (logs) => console.log(logs.map(({ eventName }) => eventName)) });
 * stop();
 * ```
 */
export const watchPassports = /*#__PURE__*/ watcher("passports", [
  passports.PassportIssued,
  passports.ControlTransferred,
  passports.PassportClosed,
  passports.TierChanged,
]);

/**
 * Watches forks, merges and spin-offs.
 *
 * @example
 * ```ts
 * const stop = client.watch.forks({ onLogs: ([log]) => console.log(log?.eventName) });
 * stop();
 * ```
 */
export const watchForks = /*#__PURE__*/ watcher("forks", [
  forks.PassportForked,
  forks.MergeAgreed,
  forks.SpinOffRequested,
  forks.SpinOffCancelled,
  forks.PassportSpunOff,
  forks.PassportDischarged,
]);

/**
 * Watches slashes and the debts that they leave.
 *
 * @example
 * ```ts
 * const stop = client.watch.slashes({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchSlashes = /*#__PURE__*/ watcher("liability", [
  liability.BondSlashed,
  liability.DebtBooked,
  liability.DebtCleared,
  liability.PoolEmptied,
]);

/**
 * Watches sanctions and quarantines.
 *
 * @example
 * ```ts
 * const stop = client.watch.sanctions({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchSanctions = /*#__PURE__*/ watcher("liability", [
  liability.DomainSanctioned,
  liability.SanctionLifted,
  liability.QuarantineSet,
]);

/**
 * Watches bonds: deposits and withdrawals.
 *
 * @example
 * ```ts
 * const stop = client.watch.bonds({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchBonds = /*#__PURE__*/ watcher("liability", [
  liability.MemberOpened,
  liability.BondDeposited,
  liability.WithdrawalQueued,
  liability.WithdrawalCancelled,
  liability.BondWithdrawn,
]);

/**
 * Watches recoveries: what a controller and its guardians want to hear of at once.
 *
 * @example
 * ```ts
 * const stop = client.watch.recoveries({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchRecoveries = /*#__PURE__*/ watcher("recovery", [
  recovery.GuardiansProposed,
  recovery.GuardiansChanged,
  recovery.RecoveryApproved,
  recovery.RotationStarted,
  recovery.RotationCancelled,
  recovery.RotationCompleted,
]);

/**
 * Watches orders of the interim court.
 *
 * @example
 * ```ts
 * const stop = client.watch.orders({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchOrders = /*#__PURE__*/ watcher("interimCourt", [
  interim.OrderFiled,
  interim.LegExecuted,
  interim.OrderClosed,
  interim.OrderAnnulled,
]);

/**
 * Watches consent receipts: recorded, used, revoked.
 *
 * @example
 * ```ts
 * const stop = client.watch.consents({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchConsents = /*#__PURE__*/ watcher("consents", [
  consents.ConsentRecorded,
  consents.ConsentUsed,
  consents.ConsentsRevoked,
]);

/**
 * Watches the posture, and what waits under it.
 *
 * @example
 * ```ts
 * const stop = client.watch.posture({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchPosture = /*#__PURE__*/ watcher("cell", [
  cellAbi.PostureChanged,
  cellAbi.OperationScheduled,
  cellAbi.OperationCoSigned,
  cellAbi.OperationExecuted,
  cellAbi.OperationCanceled,
]);

/**
 * Watches the court: cases filed and answered, evidence, rounds, rulings, appeals, and what was executed.
 *
 * @example
 * ```ts
 * const stop = client.watch.cases({ onLogs: (logs) => console.log(logs.map(({ eventName }) => eventName)) });
 * stop();
 * ```
 */
export const watchCases = /*#__PURE__*/ watcher("court", [
  court.CaseFiled,
  court.CounterOffered,
  court.EvidenceSubmitted,
  court.CaseAssessed,
  court.AssessmentContested,
  court.RoundOpened,
  court.MatterRuled,
  court.MatterAppealed,
  court.MatterReferred,
  court.LegExecuted,
  court.OrderClosed,
  court.CaseSettled,
  court.DisputeCreation,
  court.DisputeExecuted,
]);

/**
 * Watches panels: opened, drawn and seated, votes committed and revealed, seats settled. A juror hears here that it was drawn.
 *
 * @example
 * ```ts
 * const stop = client.watch.panels({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchPanels = /*#__PURE__*/ watcher("panels", [
  panels.PanelOpened,
  panels.JurorDrawn,
  panels.PanelSeated,
  panels.PanelNotFound,
  panels.VoteCommitted,
  panels.VoteLeaked,
  panels.VoteRevealed,
  panels.SeatSettled,
]);

/**
 * Watches escrows: opened, delivery claimed, released, delayed, disputed, offered, refunded, split as ruled, recorded.
 *
 * @example
 * ```ts
 * const stop = client.watch.escrows({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchEscrows = /*#__PURE__*/ watcher("escrow", [
  escrow.EscrowOpened,
  escrow.DeliveryClaimed,
  escrow.MilestoneReleased,
  escrow.ReleaseDelayed,
  escrow.MilestoneDisputed,
  escrow.SplitOffered,
  escrow.MilestoneRefunded,
  escrow.RulingSettled,
  escrow.SettlementRecorded,
]);

/**
 * Watches emergency quarantines: imposed, sustained by a case, lifted, upheld, failed.
 *
 * @example
 * ```ts
 * const stop = client.watch.quarantines({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchQuarantines = /*#__PURE__*/ watcher("quarantine", [
  quarantine.QuarantineImposed,
  quarantine.QuarantineSustained,
  quarantine.QuarantineLifted,
  quarantine.QuarantineUpheld,
  quarantine.QuarantineFailed,
]);

/**
 * Watches audits: who is enrolled, books, epochs closed and drawn, receipts opened, and what was punished.
 *
 * @example
 * ```ts
 * const stop = client.watch.audits({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchAudits = /*#__PURE__*/ watcher("audits", [
  audits.MemberEnrolled,
  audits.MemberDisenrolled,
  audits.BooksCommitted,
  audits.EpochClosed,
  audits.EpochDrawn,
  audits.LeafOpened,
  audits.SilencePunished,
  audits.FalseLeafPunished,
  audits.OmissionPunished,
]);

/**
 * Watches the insurance pool: cover, claims from order to payment, epochs, deposits and exits.
 *
 * @example
 * ```ts
 * const stop = client.watch.insurance({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchInsurance = /*#__PURE__*/ watcher("insurance", [
  insurance.CoverBought,
  insurance.CoverClaimOrdered,
  insurance.CoverClaimPresented,
  insurance.CoverClaimBooked,
  insurance.CoverClaimPaid,
  insurance.CoverClaimLapsed,
  insurance.ClaimRecovered,
  insurance.EpochSettled,
  insurance.Deposit,
  insurance.RedeemRequested,
  insurance.RedeemCancelled,
  insurance.Withdraw,
]);

/**
 * Watches sensitive operations without consent: attested, counted, answered, enforced.
 *
 * @example
 * ```ts
 * const stop = client.watch.operations({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchOperations = /*#__PURE__*/ watcher("strictLiability", [
  strict.OperationAttested,
  strict.OperationCounted,
  strict.OperationAnswered,
  strict.OperationEnforced,
]);

/**
 * Watches bounties: reports, who turned itself in, awards and what was drawn.
 *
 * @example
 * ```ts
 * const stop = client.watch.bounties({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchBounties = /*#__PURE__*/ watcher("bounties", [
  bounties.ReportCommitted,
  bounties.ReportRevealed,
  bounties.TurnedIn,
  bounties.BountyAwarded,
  bounties.BountyDrawn,
]);

/**
 * Watches the pool of jurors: seated, moved, unseated, and their stakes.
 *
 * @example
 * ```ts
 * const stop = client.watch.jurors({ onLogs: (logs) => console.log(logs.length) });
 * stop();
 * ```
 */
export const watchJurors = /*#__PURE__*/ watcher("jurors", [
  jurors.JurorSeated,
  jurors.VisitorSeated,
  jurors.JurorMoved,
  jurors.JurorUnseated,
  jurors.StakeAdded,
  jurors.StakeLocked,
  jurors.StakeSettled,
  jurors.StakeWithdrawn,
]);

/**
 * Watches amnesties: opened, what was declared in them, and restitution that victims collected.
 *
 * @example
 * ```ts
 * const stop = client.watch.amnesty({ onLogs: (logs) => console.log(logs.map(({ eventName }) => eventName)) });
 * stop();
 * ```
 */
export const watchAmnesty = /*#__PURE__*/ watcher("amnesty", [
  amnesty.AmnestyOpened,
  amnesty.ViolationDeclared,
  amnesty.RestitutionCollected,
]);
