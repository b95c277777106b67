import { type Address, type Hex, zeroHash } from "viem";

import * as abi from "../../abis/escrow.js";
import {
  finishRelease,
  recordSettled,
  refundMilestone,
  releaseLargeMilestone,
  releaseMilestone,
  settleRuling,
} from "../../actions/escrow.js";
import { releaseMilestoneAcross } from "../../actions/lanes.js";
import { isForeignPassport } from "../../foreign.js";
import type { EscrowTerms } from "../../types/escrow.js";
import { type Agenda, type Chore, notice, over } from "../chore.js";

const NO_PROOF = { evidence: zeroHash, signature: "0x" } as const;

interface Milestone {
  terms: EscrowTerms;
  index: bigint;
}

/** The escrow's terms are in its opening alone; every call gives them again. */
function milestoneOf({ memory }: Agenda, escrow: Hex, index: bigint): Milestone {
  return { terms: memory.get(escrow) as EscrowTerms, index };
}

const keyOf = (escrow: Hex, index: bigint): string => `${escrow} ${String(index)}`;
const done = over("Escrow_WrongState");

function refund({ cell, add }: Agenda, escrow: Hex, { terms, index }: Milestone): void {
  const { deadline } = terms.milestones[Number(index)] ?? { deadline: 0 };
  const call = refundMilestone.call({ cell, terms, index });
  add({ key: `${keyOf(escrow, index)} refund`, call, notBefore: deadline + 1, refused: done });
}

function release({ cell, add }: Agenda, escrow: Hex, { terms, index }: Milestone, notBefore: number): void {
  const key = `${keyOf(escrow, index)} release`;
  const parameters = { cell, terms, index, proof: NO_PROOF };
  if (isForeignPassport(terms.payee)) {
    add({ key, call: releaseMilestoneAcross.call(parameters), notBefore, refused: done });
    return;
  }
  const large = { key, call: releaseLargeMilestone.call(parameters), notBefore, refused: done };
  add({
    key,
    call: releaseMilestone.call(parameters),
    notBefore,
    refused: (refusal) => (refusal.errorName === "Escrow_WrongDoor" ? large : done(refusal)),
  });
}

const disputeKey = (arbitrator: Address, disputeID: bigint): string => `dispute ${arbitrator} ${String(disputeID)}`;

function settle({ cell, add }: Agenda, escrow: Hex, milestone: Milestone, disputeID: bigint): void {
  const call = settleRuling.call({ cell, ...milestone, disputeID });
  const refused = over("Escrow_WrongState", "Escrow_UnknownDispute");
  add({ key: `${keyOf(escrow, milestone.index)} settle`, call, notBefore: 0, refused });
}

/** Milestones of escrows: released after the window, refunded after the deadline, split as ruled, and recorded. */
export const escrows: Chore = {
  name: "escrow",
  about: "releases, refunds, splits and records milestones of escrows when their time has come",
  notices: [
    notice("escrow", abi.EscrowOpened, (agenda, { escrow, terms }) => {
      agenda.memory.set(escrow, terms);
      terms.milestones.forEach((_, index) => {
        refund(agenda, escrow, milestoneOf(agenda, escrow, BigInt(index)));
      });
    }),
    notice("escrow", abi.DeliveryClaimed, (agenda, { escrow, index, releasableAt }) => {
      agenda.drop(`${keyOf(escrow, index)} refund`);
      release(agenda, escrow, milestoneOf(agenda, escrow, index), releasableAt);
    }),
    notice("escrow", abi.ReleaseDelayed, (agenda, { escrow, index, dueAt }) => {
      const { cell, add, dropAll } = agenda;
      dropAll(`${keyOf(escrow, index)} `);
      const call = finishRelease.call({ cell, ...milestoneOf(agenda, escrow, index) });
      add({ key: `${keyOf(escrow, index)} finish`, call, notBefore: dueAt, refused: done });
    }),
    notice("escrow", abi.MilestoneDisputed, (agenda, { escrow, index, arbitrator, disputeID }) => {
      agenda.dropAll(`${keyOf(escrow, index)} `);
      agenda.memory.set(disputeKey(arbitrator, disputeID), { escrow, index });
      settle(agenda, escrow, milestoneOf(agenda, escrow, index), disputeID);
    }),
    notice("escrow", abi.Ruling, (agenda, { arbitrator, disputeID }) => {
      const about = agenda.memory.get(disputeKey(arbitrator, disputeID)) as { escrow: Hex; index: bigint } | undefined;
      if (about) settle(agenda, about.escrow, milestoneOf(agenda, about.escrow, about.index), disputeID);
    }),
    notice("escrow", abi.MilestoneReleased, (agenda, { escrow, index }) => {
      const { cell, add, dropAll } = agenda;
      dropAll(`${keyOf(escrow, index)} `);
      const call = recordSettled.call({ cell, ...milestoneOf(agenda, escrow, index) });
      const refused = over("Escrow_SameDomain", "Escrow_AlreadyRecorded");
      add({ key: `${keyOf(escrow, index)} record`, call, notBefore: 0, refused });
    }),
    notice("escrow", abi.MilestoneRefunded, ({ dropAll }, { escrow, index }) => {
      dropAll(`${keyOf(escrow, index)} `);
    }),
    notice("escrow", abi.RulingSettled, ({ dropAll }, { escrow, index }) => {
      dropAll(`${keyOf(escrow, index)} `);
    }),
    notice("escrow", abi.SettlementRecorded, ({ drop }, { escrow, index }) => {
      drop(`${keyOf(escrow, index)} record`);
    }),
  ],
};
