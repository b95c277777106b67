import { type Address, slice } from "viem";

import { canCall, getCurrentPolicy, getFunction, getPosture } from "./actions/posture.js";
import { hasMantle } from "./actions/mantles.js";
import type { Cell, CellClient, ContractCall } from "./types/cell.js";
import { Capability, Mantle, Policy, Posture, nameOf } from "./types/enums.js";

/** Why a call is allowed, delayed or refused. */
export interface Explanation {
  allowed: boolean;
  /** Seconds that the call waits once it is scheduled; 0 where it runs at once. */
  delay: number;
  /** A sentence. */
  reason: string;
}

/**
 * Tells in a sentence whether and why the cell's guard lets a caller make a call now: mantle, term and posture.
 *
 * @example
 * ```ts
 * const call = offerControl.call({ cell, passport: 1n, to: citizen.account.address });
 * const { reason } = await client.posture.explain({ caller: client.account.address, call });
 * console.log(reason);
 * ```
 */
export async function explainCall(
  client: CellClient,
  { cell, caller, call }: { cell: Cell; caller: Address; call: ContractCall },
): Promise<Explanation> {
  const target = call.to;
  const selector = slice(call.data, 0, 4);
  const [verdict, { isSet, mantle, capability }, { posture }] = await Promise.all([
    canCall(client, { cell, caller, target, selector }),
    getFunction(client, { cell, target, selector }),
    getPosture(client, { cell }),
  ]);
  const name = `${call.module}.${call.functionName}`;
  if (verdict.immediate) return { allowed: true, delay: 0, reason: `${name} is allowed now.` };
  if (!isSet) {
    return { allowed: false, delay: 0, reason: `${name} was given to no mantle, so the guard lets nobody through.` };
  }
  if (mantle !== Mantle.Public) {
    const { isMember } = await hasMantle(client, { cell, mantle, holder: caller });
    if (!isMember) {
      const office = nameOf(Mantle, mantle);
      return { allowed: false, delay: 0, reason: `${name} needs mantle ${office}, which ${caller} does not hold now.` };
    }
  }
  const { policy } = await getCurrentPolicy(client, { cell, capability: capability as Capability });
  const what = `posture ${nameOf(Posture, posture)} answers "${nameOf(Policy, policy)}" to ${nameOf(Capability, capability)}`;
  return verdict.delay > 0
    ? { allowed: true, delay: verdict.delay, reason: `${name} waits ${verdict.delay} s: ${what}. Schedule it first.` }
    : { allowed: false, delay: 0, reason: `${name} is refused: ${what}.` };
}
