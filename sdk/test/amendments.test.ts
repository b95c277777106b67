import { decodeEventLog, toEventSelector } from "viem";
import { describe, expect, it } from "vitest";

import { InvalidParameterError, isRevert, modulesKeeping, type ParameterName } from "../src/index.js";
import * as timelock from "../src/abis/timelock.js";
import { refusal } from "./setup/court.js";
import { cell, isolate, member, now, pass } from "./setup/world.js";

/** One parameter of each module that keeps some at hand, of which the change is within its bounds. */
const ONE_OF_EACH: readonly ParameterName[] = [
  "identity.fee",
  "identity.births.period",
  "liability.longestCase",
  "court.fee",
  "court.jurorStake",
  "audits.rate",
  "insurance.premium",
  "bounties.epochCap",
  "reputation.halfLife",
  "escrow.leastWindow",
];

describe("amendments", () => {
  isolate();

  const ada = () => member("ada").client;

  /** The values in force and one unit more, or less where the bounds leave no room. */
  async function changesOf(names: readonly ParameterName[]) {
    return Promise.all(
      names.map(async (name) => {
        const [value, { max }] = await Promise.all([
          ada().constitution.value({ name }),
          ada().constitution.bounds({ name }),
        ]);
        return { name, value: value < max ? value + 1n : value - 1n };
      }),
    );
  }

  it("hold in every module that keeps a parameter at hand, from their execution on", async () => {
    const client = ada();
    const changes = await changesOf(ONE_OF_EACH);
    const calls = await client.constitution.amendment({ changes });
    expect(calls.slice(0, changes.length).map(({ module }) => module)).toEqual(changes.map(() => "constitution"));
    const kept = calls.slice(changes.length).map(({ module }) => module);
    expect([...kept].sort()).toEqual([
      "audits",
      "bounties",
      "court",
      "escrow",
      "forks",
      "insurance",
      "jurors",
      "liability",
      "passports",
      "reputation",
    ]);
    const delay = await client.constitution.minDelay({});
    const { event } = await client.constitution.proposeBatchSync({ calls, delay });
    expect(event.id).toBe(await client.constitution.batchId({ calls }));
    const early = await refusal(client.constitution.executeBatch({ calls }));
    expect(isRevert(early, "TimelockUnexpectedOperationState") && early.args.operationId).toBe(event.id);

    await pass(Number(delay) + 1);
    const { receipt } = await client.constitution.executeBatchSync({ calls });
    const executed = receipt.logs.filter(({ topics }) => topics[0] === toEventSelector(timelock.CallExecuted));
    expect(executed).toHaveLength(calls.length);
    for (const { name, value } of changes) expect(await client.constitution.value({ name })).toBe(value);
    // Each refresh told its new terms: nothing is left for the next to bring into force.
    for (const module of kept) {
      const address = cell.addresses[module].toLowerCase();
      expect(receipt.logs.map((log) => log.address.toLowerCase())).toContain(address);
    }
    const { terms } = await client.court.termsInForce({});
    expect(terms.fee).toBe(changes.find(({ name }) => name === "court.fee")?.value);
    expect((await client.jurors.terms({})).seatStake).toBe(
      changes.find(({ name }) => name === "court.jurorStake")?.value,
    );
    expect(await client.reputation.halfLife({})).toBe(
      Number(changes.find(({ name }) => name === "reputation.halfLife")?.value),
    );
    const { args } = decodeEventLog({ abi: [timelock.CallExecuted], ...(executed[0] ?? expect.fail("nothing ran")) });
    expect(args.id).toBe(event.id);
    expect(await now()).toBeGreaterThan(0);
  });

  it("change nothing where one of their calls is refused", async () => {
    const client = ada();
    const changes = await changesOf(["identity.fee"]);
    // An asset that escrows do not admit: the refresh is refused, and the amendment with it.
    const calls = await client.constitution.amendment({
      changes: [...changes, ...(await changesOf(["escrow.leastWindow"]))],
      assets: [client.account.address],
    });
    const delay = await client.constitution.minDelay({});
    await client.constitution.proposeBatchSync({ calls, delay });
    await pass(Number(delay) + 1);
    const refused = await refusal(client.constitution.executeBatch({ calls }));
    expect(isRevert(refused, "Escrow_AssetNotAdmitted") && refused.args.asset).toBe(client.account.address);
    expect(await client.constitution.value({ name: "identity.fee" })).not.toBe(changes[0]?.value);
    await client.constitution.cancelSync({ id: await client.constitution.batchId({ calls }) });
  });

  it("are refused at once for what the timelock would only find out at their end", async () => {
    const client = ada();
    const { max } = await client.constitution.bounds({ name: "identity.fee" });
    const value = await client.constitution.value({ name: "identity.fee" });
    for (const [changes, reason] of [
      [[], "at least one"],
      [[{ name: "identity.fee", value: max + 1n }], "between"],
      [[{ name: "identity.fee", value }], "already"],
      [[1n, 2n].map((more) => ({ name: "identity.fee" as const, value: value + more })), "twice"],
    ] as const) {
      const error = await refusal(client.constitution.amendment({ changes }));
      expect(error).toBeInstanceOf(InvalidParameterError);
      expect(String(error)).toContain(reason);
    }
    const unknown = await refusal(
      client.constitution.amendment({ changes: [{ name: "identity.hat" as ParameterName, value: 1n }] }),
    );
    expect(isRevert(unknown, "Constitution_UnknownParameter")).toBe(true);
  });

  it("know who keeps what, and set core parameters as such", async () => {
    expect(modulesKeeping("insurance.epoch")).toEqual(["insurance", "bounties"]);
    expect(modulesKeeping("court.jurorStake")).toEqual(["jurors"]);
    expect(modulesKeeping("liability.unbondingTime")).toEqual(["liability", "court"]);
    expect(modulesKeeping("identity.tier.2.bond")).toEqual(["passports"]);
    expect(modulesKeeping("identity.tier.2.age")).toEqual([]);
    expect(modulesKeeping("justice.delay")).toEqual([]);
    const calls = await ada().constitution.amendment({ changes: await changesOf(["liability.unbondingTime"]) });
    expect(calls.map(({ module, functionName }) => `${module}.${functionName}`)).toEqual([
      "constitution.setCore",
      "liability.refreshTerms",
      "court.refreshTerms",
    ]);
  });
});
