import { type Hex, toHex } from "viem";

import * as court from "../../abis/court.js";
import * as panels from "../../abis/panels.js";
import {
  advanceMatter,
  closeRuledOrder,
  executeDisputeRuling,
  executeRuledOrder,
  recordRuling,
  referMatter,
  seatPanel,
  settleCase,
} from "../../actions/court.js";
import type { Order } from "../../eip712/order.js";
import { type Agenda, type Chore, notice, over } from "../chore.js";

const done = over("Court_AlreadyDone");

function seat({ cell, add, drop }: Agenda, id: Hex): void {
  drop(`${id} advance`);
  add({ key: `${id} seat`, call: seatPanel.call({ cell, id }), notBefore: 0 });
}

function advance({ cell, add }: Agenda, id: Hex, notBefore: number): void {
  add({ key: `${id} advance`, call: advanceMatter.call({ cell, id }), notBefore, refused: over("Court_WrongStage") });
}

/** A round that ends moves the matter that it belongs to. */
function advanceRound(agenda: Agenda, roundId: Hex, notBefore: number): void {
  const id = agenda.memory.get(`round ${roundId}`) as Hex | undefined;
  if (id !== undefined) advance(agenda, id, notBefore);
}

/** What a ruling allows as soon as nothing can change it: the cell says when that is. */
function conclude(agenda: Agenda, id: Hex): void {
  const { cell, add, memory } = agenda;
  const disputeId = memory.get(`dispute ${id}`) as bigint | undefined;
  if (disputeId !== undefined) {
    const call = executeDisputeRuling.call({ cell, disputeId });
    add({ key: `${id} rule`, call, notBefore: 0, refused: done });
    return;
  }
  add({ key: `${id} record`, call: recordRuling.call({ cell, caseId: id }), notBefore: 0, refused: done });
  for (const { order, orderHash } of (memory.get(`case ${id}`) ?? []) as Asked[]) {
    order.legs.forEach((_, leg) => {
      add({
        key: `${id} ${orderHash} leg ${String(leg)}`,
        call: executeRuledOrder.call({ cell, order, leg: BigInt(leg) }),
        notBefore: 0,
        refused: over("Court_NotOrdered", "Orders_LegDone", "Orders_NotFiled"),
      });
    });
  }
  add({ key: `${id} settle`, call: settleCase.call({ cell, caseId: id }), notBefore: 0, refused: done });
  close(agenda, id, 0);
}

/** The order that was chosen, and the claim beside it, close when their legs ran or their time is over. */
function close({ cell, add, memory }: Agenda, id: Hex, notBefore: number): void {
  for (const { orderHash } of (memory.get(`case ${id}`) ?? []) as Asked[]) {
    add({
      key: `${id} ${orderHash} close`,
      call: closeRuledOrder.call({ cell, orderHash }),
      notBefore,
      refused: ({ errorName, args }) => {
        if (errorName === "Orders_NotFiled") return "over";
        // Open until its legs ran, which is told, or its time is over.
        const { expiresAt } = args as { expiresAt?: number };
        if (errorName !== "Orders_StillOpen" || expiresAt === undefined) return undefined;
        const call = closeRuledOrder.call({ cell, orderHash });
        return { key: `${id} ${orderHash} close`, call, notBefore: expiresAt, refused: over("Orders_NotFiled") };
      },
    });
  }
}

interface Asked {
  orderHash: Hex;
  order: Order;
}

const caseOf = ({ memory }: Agenda, orderHash: Hex): Hex =>
  (memory.get(`order ${orderHash}`) as Hex | undefined) ?? orderHash;

function ask({ memory }: Agenda, caseId: Hex, orderHash: Hex, order: unknown): void {
  memory.set(`case ${caseId}`, [
    ...((memory.get(`case ${caseId}`) ?? []) as Asked[]),
    { orderHash, order: order as Order },
  ]);
  memory.set(`order ${orderHash}`, caseId);
}

/** Cases and disputes: each stage that ends, then what the ruling allows. */
export const cases: Chore = {
  name: "court",
  about: "seats panels, takes rulings in, executes what was ordered, and settles and records cases",
  notices: [
    notice("court", court.CaseFiled, (agenda, { caseId, order }) => {
      ask(agenda, caseId, caseId, order);
      seat(agenda, caseId);
    }),
    notice("court", court.CounterOffered, (agenda, { caseId, counter, order }) => {
      ask(agenda, caseId, counter, order);
    }),
    notice("court", court.DisputeCreation, (agenda, { disputeID }) => {
      const id = toHex(disputeID, { size: 32 });
      agenda.memory.set(`dispute ${id}`, disputeID);
      seat(agenda, id);
    }),
    notice("court", court.CaseAssessed, (agenda, { caseId }) => {
      agenda.drop(`${caseId} seat`);
      conclude(agenda, caseId);
    }),
    notice("court", court.AssessmentContested, (agenda, { caseId }) => {
      agenda.dropAll(`${caseId} `);
      seat(agenda, caseId);
    }),
    notice("court", court.RoundOpened, ({ drop, memory }, { id, roundId }) => {
      memory.set(`round ${roundId}`, id);
      drop(`${id} seat`);
    }),
    notice("panels", panels.PanelOpened, (agenda, { roundId, drawBy }) => {
      advanceRound(agenda, roundId, drawBy);
    }),
    notice("panels", panels.PanelSeated, (agenda, { roundId, revealsUntil }) => {
      advanceRound(agenda, roundId, revealsUntil);
    }),
    notice("panels", panels.PanelNotFound, (agenda, { roundId }) => {
      advanceRound(agenda, roundId, 0);
    }),
    notice("court", court.RoundRepeated, (agenda, { id }) => {
      seat(agenda, id);
    }),
    notice("court", court.MatterReferred, (agenda, { id }) => {
      const { cell, add } = agenda;
      // Where the arbitrator works for nothing; else somebody with an interest pays it.
      const refused = over("Court_AlreadyDone", "Court_WrongStage");
      add({ key: `${id} refer`, call: referMatter.call({ cell, id }), notBefore: 0, refused });
      advance(agenda, id, 0);
    }),
    notice("court", court.ReferralOpened, ({ drop }, { id }) => {
      drop(`${id} refer`);
    }),
    notice("court", court.MatterRuled, (agenda, { id }) => {
      agenda.dropAll(`${id} `);
      conclude(agenda, id);
    }),
    notice("court", court.MatterAppealed, (agenda, { id }) => {
      agenda.dropAll(`${id} `);
      seat(agenda, id);
    }),
    notice("court", court.LegExecuted, (agenda, { orderHash, leg }) => {
      const id = caseOf(agenda, orderHash);
      agenda.drop(`${id} ${orderHash} leg ${String(leg)}`);
      // It may have been the last: whether it was, the cell says.
      close(agenda, id, 0);
    }),
    notice("court", court.OrderClosed, (agenda, { orderHash }) => {
      agenda.dropAll(`${caseOf(agenda, orderHash)} ${orderHash} `);
    }),
    notice("court", court.CaseSettled, ({ drop }, { caseId }) => {
      drop(`${caseId} settle`);
    }),
    notice("court", court.DisputeExecuted, ({ drop }, { disputeId }) => {
      drop(`${toHex(disputeId, { size: 32 })} rule`);
    }),
  ],
};
