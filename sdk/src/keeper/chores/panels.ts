import type { Hex } from "viem";

import * as panels from "../../abis/panels.js";
import * as randomness from "../../abis/randomness.js";
import { drawPanel, settleSeat } from "../../actions/panels.js";
import { type Agenda, type Chore, notice, over } from "../chore.js";

function draw({ cell, add }: Agenda, roundId: Hex): void {
  add({
    key: `${roundId} draw`,
    call: drawPanel.call({ cell, roundId }),
    notBefore: 0,
    // One draw looks at some leaves only, and may find nobody there.
    repeats: true,
    refused: over("Panels_WrongStatus"),
  });
}

const seatsOf = ({ memory }: Agenda, roundId: Hex): bigint[] => (memory.get(`seats ${roundId}`) ?? []) as bigint[];

function settleAll(agenda: Agenda, roundId: Hex, notBefore: number): void {
  const { cell, add, drop } = agenda;
  drop(`${roundId} draw`);
  for (const seat of seatsOf(agenda, roundId)) {
    const call = settleSeat.call({ cell, roundId, seat });
    const refused = over("Panels_AlreadySettled");
    add({ key: `${roundId} seat ${String(seat)}`, call, notBefore, refused });
  }
}

/** Rounds of jurors: the draw, and each seat when the round is over. */
export const rounds: Chore = {
  name: "panels",
  about: "draws panels and settles their seats",
  notices: [
    notice("panels", panels.PanelOpened, (agenda, { roundId, terms }) => {
      const key = `ticket ${String(terms.ticket)}`;
      agenda.memory.set(key, [...((agenda.memory.get(key) ?? []) as Hex[]), roundId]);
      draw(agenda, roundId);
    }),
    notice("randomness", randomness.SeedRecorded, (agenda, { ticket }) => {
      const key = `ticket ${String(ticket)}`;
      for (const roundId of (agenda.memory.get(key) ?? []) as Hex[]) {
        if (!agenda.memory.has(`drawn ${roundId}`)) draw(agenda, roundId);
      }
    }),
    notice("panels", panels.JurorDrawn, (agenda, { roundId, seat }) => {
      agenda.memory.set(`seats ${roundId}`, [...seatsOf(agenda, roundId), seat]);
    }),
    notice("panels", panels.PanelSeated, (agenda, { roundId, revealsUntil }) => {
      agenda.memory.set(`drawn ${roundId}`, true);
      settleAll(agenda, roundId, revealsUntil);
    }),
    notice("panels", panels.PanelNotFound, (agenda, { roundId }) => {
      agenda.memory.set(`drawn ${roundId}`, true);
      settleAll(agenda, roundId, 0);
    }),
    notice("panels", panels.SeatSettled, ({ drop }, { roundId, seat }) => {
      drop(`${roundId} seat ${String(seat)}`);
    }),
  ],
};
