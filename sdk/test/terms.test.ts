import { type Hex, isAddressEqual, pad, slice } from "viem";
import { describe, expect, it } from "vitest";

import * as abis from "../src/index.js";
import { type ContractCall, type Module, modulesKeeping } from "../src/index.js";
import { keptParameters, refreshesOf } from "../src/actions/amendments.js";
import { cell, isolate, member, rpcUrl } from "./setup/world.js";

interface Step {
  depth: number;
  op: string;
  stack: readonly string[];
}

/** The steps of a call, without its memory, which alone is larger than viem takes in. */
async function stepsOf({ to, data }: ContractCall): Promise<readonly Step[]> {
  const from = member("ada").client.account.address;
  const params = [{ from, to, data }, "latest", { disableMemory: true, disableStorage: true }];
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "debug_traceCall", params });
  const answer = await fetch(rpcUrl, { method: "POST", headers: { "content-type": "application/json" }, body });
  return ((await answer.json()) as { result: { structLogs: readonly Step[] } }).result.structLogs;
}

const wordOf = ({ stack }: Step, fromTop: number): Hex => {
  const word = stack.at(-fromTop) ?? expect.fail("a step without its operands");
  return pad(`0x${word.replace(/^0x/, "")}`);
};

/** The keys that the constitution is asked for: what it takes out of the calls that it gets, behind the selector. */
async function keysRead(call: ContractCall): Promise<ReadonlySet<Hex>> {
  const steps = await stepsOf(call);
  const keys = new Set<Hex>();
  let inside = Infinity;
  steps.forEach((step, index) => {
    if (step.depth < inside) inside = Infinity;
    if (step.op.endsWith("CALL") && isAddressEqual(slice(wordOf(step, 2), 12), cell.addresses.constitution)) {
      inside = step.depth + 1;
    }
    const next = steps[index + 1];
    if (step.depth !== inside || step.op !== "CALLDATALOAD" || !next || BigInt(wordOf(step, 1)) === 0n) return;
    keys.add(wordOf(next, 1));
  });
  return keys;
}

/** Modules with a door that refreshes what they keep at hand. */
const REFRESHED = Object.entries(abis).flatMap(([name, abi]) =>
  name.endsWith("Abi") &&
  Array.isArray(abi) &&
  (abi as { name?: string }[]).some((item) => item.name === "refreshTerms")
    ? [name.slice(0, -3) as Module]
    : [],
);

describe("parameters that modules keep at hand", () => {
  isolate();

  it("are told of every module that has terms to refresh", () => {
    const told = [...new Set([...keptParameters().values()].flat())];
    expect([...told].sort()).toEqual([...REFRESHED].sort());
    expect(told.length).toBeGreaterThan(9);
    expect(modulesKeeping("identity.fee")).toEqual(["passports"]);
  });

  it.each(REFRESHED)("are those that %s reads of the constitution when it refreshes its terms", async (module) => {
    const [call] = refreshesOf(cell, module, [cell.addresses.asset]);
    const read = await keysRead(call ?? expect.fail(`nothing refreshes ${module}`));
    const told = [...keptParameters()].flatMap(([key, modules]) => (modules.includes(module) ? [key] : []));
    expect([...read].sort()).toEqual([...told].sort());
  });
});
