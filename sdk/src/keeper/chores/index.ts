import type { Chore } from "../chore.js";
import { epochs } from "./audits.js";
import { bounties } from "./bounties.js";
import { cases } from "./court.js";
import { covers } from "./covers.js";
import { escrows } from "./escrows.js";
import { guardians } from "./guardians.js";
import { claims } from "./insurance.js";
import { interimOrders } from "./interim.js";
import { operations } from "./operations.js";
import { rounds } from "./panels.js";
import { quarantines } from "./quarantines.js";
import { seeds } from "./seeds.js";
import { terms } from "./terms.js";
import { tiers } from "./tiers.js";

/** Everything that a keeper looks after. Seeds first: what waits for them follows in the same round. */
export const chores: readonly Chore[] = [
  seeds,
  terms,
  interimOrders,
  rounds,
  cases,
  quarantines,
  operations,
  epochs,
  claims,
  bounties,
  escrows,
  guardians,
  covers,
  tiers,
];

export {
  bounties,
  cases,
  claims,
  covers,
  epochs,
  escrows,
  guardians,
  interimOrders,
  operations,
  quarantines,
  rounds,
  seeds,
  terms,
  tiers,
};
