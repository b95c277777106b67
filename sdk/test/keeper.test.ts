import { keccak256, parseUnits, stringToHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";

import { Kind, OrderStatus, Sanction, sanctionLeg, slashLeg } from "../src/index.js";
import { type Chore, Keeper, chores, guardians, interimOrders, tiers } from "../src/entrypoints/keeper.js";
import { USAGE, main, readCell, readOptions } from "../src/keeper/cli.js";
import { cell, clientOf, isolate, member, newcomer, now, pass, rpcUrl, world } from "./setup/world.js";

const DAY = 86_400;
const INCIDENT = keccak256(stringToHex("incident"));

async function keeperOf(only?: readonly Chore[]) {
  const client = clientOf(privateKeyToAccount(generatePrivateKey()));
  await world.setBalance({ address: client.account.address, value: 10n ** 20n });
  return new Keeper(client, { cell, ...(only ? { chores: only } : {}) });
}

const judges = () => ["berenice", "dion"].map((name) => member(name).client);

async function filed(respondent: bigint) {
  const [client] = judges();
  if (!client) throw new TypeError("no judge");
  const order = client.interim.build({
    respondent,
    claim: parseUnits("5", 18),
    incident: INCIDENT,
    actAt: (await now()) - 60,
    legs: [
      slashLeg({ compensation: parseUnits("5", 18), victim: client.account.address }),
      sanctionLeg({ kind: Sanction.Warning, length: DAY }),
    ],
  });
  const signatures = await Promise.all(judges().map((judge) => judge.interim.sign({ order })));
  const { event } = await client.interim.fileSync({ order, signatures });
  return event.orderHash;
}

async function stranger() {
  const client = await newcomer();
  const { event } = await client.passports.registerSync({ kind: Kind.Agent, bond: parseUnits("200", 18) });
  return { client, passport: event.id };
}

describe("Keeper [SDK-2]", () => {
  isolate();

  it("executes each leg of an order after its notice and closes it [LAW-1]", async () => {
    const { passport } = await stranger();
    const orderHash = await filed(passport);
    const keeper = await keeperOf([interimOrders]);
    expect(await keeper.round()).toEqual([]);
    expect(keeper.waiting()).toHaveLength(3);
    await pass(2 * DAY);
    const moved = await keeper.round();
    expect(moved.map(({ call }) => call.functionName)).toEqual(["execute", "execute"]);
    expect((await keeper.round()).map(({ call }) => call.functionName)).toEqual(["close"]);
    expect((await member("ada").client.interim.get({ orderHash })).status).toBe(OrderStatus.Closed);
    expect(keeper.waiting()).toEqual([]);
  });

  it("leaves what another has done, and what was annulled", async () => {
    const { passport, client } = await stranger();
    const orderHash = await filed(passport);
    const keeper = await keeperOf([interimOrders]);
    await keeper.round();
    const signatures = await Promise.all(judges().map((judge) => judge.interim.signAnnulment({ orderHash })));
    await client.interim.annulSync({ orderHash, signatures });
    await pass(2 * DAY);
    expect(await keeper.round()).toEqual([]);
    expect(keeper.waiting()).toEqual([]);
  });

  it("brings guardians into force when their delay is over [ID-4]", async () => {
    const { client, passport } = await stranger();
    const set = [member("ada").client.account.address, member("chloe").client.account.address];
    await client.recovery.setGuardiansSync({ passport, guardians: set, threshold: 2 });
    const keeper = await keeperOf([guardians]);
    expect(await keeper.round()).toEqual([]);
    await pass(4 * DAY);
    const waits = keeper.waiting().map(({ key }) => key);
    const moved = await keeper.round();
    expect(moved.map(({ key }) => key).concat(keeper.waiting().map(({ key }) => key))).toEqual(waits);
  });

  it("lowers a tier that a sanction took, before it ends and gives it back [ID-5]", async () => {
    const ada = member("ada");
    await pass(8 * DAY);
    await ada.client.tiers.raiseSync({ passport: ada.passport, tier: 1 });
    const [judge] = judges();
    if (!judge) throw new TypeError("no judge");
    const order = judge.interim.build({
      respondent: ada.passport,
      claim: 0n,
      incident: INCIDENT,
      actAt: (await now()) - 60,
      legs: [sanctionLeg({ kind: Sanction.Suspension, length: DAY })],
    });
    const signatures = await Promise.all(judges().map((signer) => signer.interim.sign({ order })));
    await judge.interim.fileSync({ order, signatures });
    await pass(2 * DAY);
    const keeper = await keeperOf([interimOrders, tiers]);
    const moved = [...(await keeper.round()), ...(await keeper.round())];
    expect(moved.map(({ call }) => call.functionName)).toContain("lower".concat("Tier"));
    expect((await ada.client.passports.get({ passport: ada.passport })).tier).toBe(0);
  });

  it("asks less and less often for what the cell refuses, and goes on after a failure", async () => {
    const { passport } = await stranger();
    await filed(passport);
    const errors: string[] = [];
    const client = clientOf(privateKeyToAccount(generatePrivateKey()));
    const poor = new Keeper(client, {
      cell,
      chores: [interimOrders],
      onError: ({ name }) => errors.push(name),
    });
    await pass(2 * DAY);
    expect(await poor.round()).toEqual([]);
    expect(errors).not.toEqual([]);
    const later = Math.min(...poor.waiting().map(({ notBefore }) => notBefore));
    expect(later).toBeGreaterThan(await now());
  });

  it("runs until it is stopped", async () => {
    const keeper = await keeperOf();
    const stop = new AbortController();
    const running = keeper.run({ signal: stop.signal, interval: 1 });
    await keeper.round();
    stop.abort();
    await running;
    expect(new Set(chores.map(({ name }) => name)).size).toBe(chores.length);
  });
});

describe("isopolity keeper", () => {
  const key = generatePrivateKey();
  const env = { ISOPOLITY_RPC_URL: rpcUrl, ISOPOLITY_KEY: key };
  const json = JSON.stringify({ ...cell, startBlock: String(cell.startBlock) });
  const said = async (args: string[], more: Record<string, string> = {}) => {
    const lines: string[] = [];
    const code = await main(args, { ...env, ...more }, (line: string) => lines.push(line));
    return { code, lines };
  };

  it("makes a round and says what it did", async () => {
    const { code, lines } = await said(["keeper", "--once"], { ISOPOLITY_CELL: json });
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(/^\d+ moved on, \d+ waiting$/);
  });

  it("shows how it is used", async () => {
    expect(await said(["keeper", "--help"])).toEqual({ code: 0, lines: [USAGE] });
    expect(await said(["kepper"])).toEqual({ code: 1, lines: [USAGE] });
  });

  it("refuses what it cannot use in one sentence and shows no key", async () => {
    for (const [args, more, sentence] of [
      [["keeper", "--fast"], {}, /--fast/],
      [["keeper", "--rpc"], {}, /--rpc.*needs a value/],
      [["keeper", "--only", "sleep"], {}, /"sleep" is no chore/],
      [["keeper", "--interval", "0"], {}, /--interval/],
      [["keeper"], { ISOPOLITY_KEY: "0x12" }, /ISOPOLITY_KEY.*64 hex digits/],
      [["keeper", "--cell", "{"], {}, /no JSON/],
      [["keeper", "--cell", "nowhere.json"], {}, /nowhere\.json cannot be read/],
      [["keeper", "--cell", json.replace(String(cell.chainId), "5")], {}, /chain 5/],
      [["keeper", "--rpc", "http://127.0.0.1:1", "--cell", json], {}, /./],
      [["keeper", "--cell", "atlantis"], {}, /./],
    ] as [string[], Record<string, string>, RegExp][]) {
      const { code, lines } = await said(args, more);
      expect(code, args.join(" ")).toBe(1);
      expect(lines, args.join(" ")).toHaveLength(1);
      expect(lines[0]).toMatch(sentence);
      expect(lines[0]).not.toContain(more.ISOPOLITY_KEY ?? key);
    }
  });

  it("reads a cell from JSON and refuses one that is damaged", () => {
    expect(readCell(json, cell.chainId)).toEqual(cell);
    const damaged = { ...JSON.parse(json), startBlock: "soon" } as object;
    expect(() => readCell(JSON.stringify(damaged), cell.chainId)).toThrow(/startBlock is missing or no number/);
    const { court, ...others } = cell.addresses;
    const partial = { ...JSON.parse(json), addresses: others } as object;
    expect(court).toMatch(/^0x/);
    expect(() => readCell(JSON.stringify(partial), cell.chainId)).toThrow(/addresses\.court is missing/);
    const elsewhere = { ...JSON.parse(json), addresses: { cell: "0x12" } } as object;
    expect(() => readCell(JSON.stringify(elsewhere), cell.chainId)).toThrow(/addresses\.cell/);
    expect(() => readOptions(["--rpc", "ftp://x"], env)).toThrow(/^--rpc cannot be ftp:\/\/x: it must begin/);
    expect(() => readOptions([], { ISOPOLITY_KEY: key })).toThrow(/--rpc/);
    expect(() => readOptions([], { ISOPOLITY_RPC_URL: rpcUrl })).toThrow(/ISOPOLITY_KEY/);
    expect(readOptions(["--only", "tiers"], env).only).toEqual([tiers]);
  });
});
