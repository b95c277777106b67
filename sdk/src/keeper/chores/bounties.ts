import type { Address } from "viem";

import * as abi from "../../abis/bounties.js";
import { drawBounty } from "../../actions/bounties.js";
import { type Agenda, type Chore, notice } from "../chore.js";

function draw({ cell, add }: Agenda, reporter: Address): void {
  add({ key: reporter, call: drawBounty.call({ cell, reporter }), notBefore: 0 });
}

/** Bounties above an epoch's cap, in the epochs that follow. */
export const bounties: Chore = {
  name: "bounties",
  about: "draws bounties that an epoch's cap held back",
  notices: [
    notice("bounties", abi.BountyAwarded, (agenda, { reporter }) => {
      draw(agenda, reporter);
    }),
    notice("bounties", abi.BountyDrawn, (agenda, { reporter, due }) => {
      if (due === 0n) agenda.drop(reporter);
      else draw(agenda, reporter);
    }),
  ],
};
