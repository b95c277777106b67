import * as recovery from "../../abis/recovery.js";
import { activateGuardians } from "../../actions/recovery.js";
import { type Chore, notice } from "../chore.js";

/** Sets of guardians whose delay is over. */
export const guardians: Chore = {
  name: "guardians",
  about: "brings sets of guardians into force when their delay is over",
  notices: [
    notice(
      "recovery",
      recovery.GuardiansProposed,
      ({ cell, add }, { passport, guardians: set, threshold, readyAt }) => {
        const call = activateGuardians.call({ cell, passport, guardians: set, threshold });
        add({ key: String(passport), call, notBefore: readyAt });
      },
    ),
    notice("recovery", recovery.GuardianChangeCancelled, ({ drop }, { passport }) => {
      drop(String(passport));
    }),
    notice("recovery", recovery.GuardiansChanged, ({ drop }, { passport }) => {
      drop(String(passport));
    }),
  ],
};
