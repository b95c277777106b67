import * as liability from "../../abis/liability.js";
import { releaseCover } from "../../actions/spinoffs.js";
import { type Chore, notice } from "../chore.js";

/** Covers of sponsors whose tail is over. */
export const covers: Chore = {
  name: "covers",
  about: "frees what sponsors locked for a spin-off when its tail is over",
  notices: [
    notice("liability", liability.MemberSpunOff, ({ cell, add }, { member, cover, tailEnds }) => {
      if (cover === 0n) return;
      add({ key: String(member), call: releaseCover.call({ cell, passport: member }), notBefore: tailEnds });
    }),
    notice("liability", liability.CoverReleased, ({ drop }, { member }) => {
      drop(String(member));
    }),
  ],
};
