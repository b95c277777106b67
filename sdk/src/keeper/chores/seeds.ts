import * as audits from "../../abis/audits.js";
import * as panels from "../../abis/panels.js";
import * as randomness from "../../abis/randomness.js";
import { recordSeed } from "../../actions/randomness.js";
import { type Agenda, type Chore, notice } from "../chore.js";

function record({ cell, add, memory }: Agenda, ticket: bigint): void {
  // Panels of one block share a ticket, and a seed is recorded once.
  if (memory.has(String(ticket))) return;
  add({ key: String(ticket), call: recordSeed.call({ cell, ticket }), notBefore: 0 });
}

/** Seeds, as soon as the chain tells them: whoever waits for a better one finds it fixed. */
export const seeds: Chore = {
  name: "randomness",
  about: "records the seeds that panels and audits wait for",
  notices: [
    notice("panels", panels.PanelOpened, (agenda, { terms }) => {
      record(agenda, terms.ticket);
    }),
    notice("audits", audits.EpochClosed, (agenda, { ticket }) => {
      record(agenda, ticket);
    }),
    notice("randomness", randomness.SeedRecorded, ({ drop, memory }, { ticket }) => {
      memory.set(String(ticket), true);
      drop(String(ticket));
    }),
  ],
};
