import * as abi from "../../abis/audits.js";
import { closeAuditEpoch, drawAuditEpoch, punishAuditSilence } from "../../actions/audits.js";
import type { Cell } from "../../types/cell.js";
import { type Agenda, type Chore, type Task, notice, over } from "../chore.js";

interface Calendar {
  firstEpoch: number;
  startsAt: number;
  epochLength: number;
}

/** An epoch is closed within an epoch's length of its end; one that was missed gives way to the next. */
function closing(cell: Cell, calendar: Calendar, epoch: bigint): Task {
  const { firstEpoch, startsAt, epochLength } = calendar;
  return {
    key: "close",
    call: closeAuditEpoch.call({ cell, epoch }),
    notBefore: startsAt + (Number(epoch) - firstEpoch + 1) * epochLength,
    refused: ({ errorName, args }) => {
      const { status = 0 } = args as { status?: number };
      // Neither to come nor to be closed now.
      return errorName === "Audits_WrongEpochStatus" && status > 1 ? closing(cell, calendar, epoch + 1n) : undefined;
    },
  };
}

function closeNext({ cell, add, memory }: Agenda, epoch: bigint): void {
  const calendar = memory.get("calendar") as Calendar | undefined;
  if (calendar) add(closing(cell, calendar, epoch));
}

const members = ({ memory }: Agenda): Map<bigint, bigint | undefined> => {
  const found = memory.get("members") as Map<bigint, bigint | undefined> | undefined;
  if (found) return found;
  const fresh = new Map<bigint, bigint | undefined>();
  memory.set("members", fresh);
  return fresh;
};

/** Epochs of audits: closed, drawn, and the silence of who was drawn. */
export const epochs: Chore = {
  name: "audits",
  about: "closes and draws epochs of audits, and punishes who was drawn and is silent",
  notices: [
    notice("audits", abi.AuditTermsRefreshed, (agenda, { terms }) => {
      const before = agenda.memory.get("calendar");
      agenda.memory.set("calendar", terms);
      if (before === undefined) closeNext(agenda, BigInt(terms.firstEpoch));
    }),
    notice("audits", abi.EpochClosed, (agenda, { epoch }) => {
      closeNext(agenda, epoch + 1n);
      const call = drawAuditEpoch.call({ cell: agenda.cell, epoch });
      agenda.add({ key: `${String(epoch)} draw`, call, notBefore: 0, refused: over("Audits_WrongEpochStatus") });
    }),
    notice("audits", abi.MemberEnrolled, (agenda, { passport }) => {
      members(agenda).set(passport, undefined);
    }),
    notice("audits", abi.MemberDisenrolled, (agenda, { passport, lastEpoch }) => {
      members(agenda).set(passport, lastEpoch);
    }),
    notice("audits", abi.EpochDrawn, (agenda, { epoch, answerEnds }) => {
      agenda.drop(`${String(epoch)} draw`);
      for (const [passport, last] of members(agenda)) {
        if (last !== undefined && last < epoch) continue;
        agenda.add({
          key: `${String(epoch)} silence of ${String(passport)}`,
          call: punishAuditSilence.call({ cell: agenda.cell, passport, epoch }),
          notBefore: answerEnds,
          refused: over("Audits_NotDrawn", "Audits_WrongBooksStatus", "Audits_NothingToOpen", "Audits_TooLate"),
        });
      }
    }),
    notice("audits", abi.LeafOpened, ({ drop }, { passport, epoch }) => {
      drop(`${String(epoch)} silence of ${String(passport)}`);
    }),
    notice("audits", abi.SilencePunished, ({ drop }, { passport, epoch }) => {
      drop(`${String(epoch)} silence of ${String(passport)}`);
    }),
  ],
};
