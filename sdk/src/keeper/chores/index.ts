import type { Chore } from "../chore.js";
import { covers } from "./covers.js";
import { guardians } from "./guardians.js";
import { interimOrders } from "./interim.js";
import { tiers } from "./tiers.js";

/** Everything that a keeper looks after. */
export const chores: readonly Chore[] = [interimOrders, guardians, covers, tiers];

export { covers, guardians, interimOrders, tiers };
