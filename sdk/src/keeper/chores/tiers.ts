import * as liability from "../../abis/liability.js";
import * as passports from "../../abis/passports.js";
import { lowerTier } from "../../actions/tiers.js";
import { type Agenda, type Chore, notice } from "../chore.js";

/** A sanction or a slash may have cost any member of its domain its tier: whom, the cell says. */
function suspect({ cell, add, memory }: Agenda): void {
  for (const key of memory.keys()) {
    add({ key, call: lowerTier.call({ cell, passport: BigInt(key) }), notBefore: 0 });
  }
}

/** Tiers that a sanction, a debt or a missing bond has taken, before a sanction that ends gives them back (ID-5). */
export const tiers: Chore = {
  name: "tiers",
  about: "makes lasting what a sanction or a slash takes from a tier",
  notices: [
    notice("passports", passports.TierChanged, ({ memory, drop }, { id, to }) => {
      if (to === 0) {
        memory.delete(String(id));
        drop(String(id));
      } else memory.set(String(id), true);
    }),
    notice("liability", liability.DomainSanctioned, suspect),
    notice("liability", liability.BondSlashed, suspect),
  ],
};
