import { type Hex, decodeEventLog, encodeFunctionData, keccak256, parseUnits, stringToHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";

import * as panels from "../../src/abis/panels.js";
import * as cellAbi from "../../src/abis/cell.js";
import { Keeper, chores } from "../../src/entrypoints/keeper.js";
import { type Leg, Mantle, type Module, type Order, PanelStatus, slashLeg } from "../../src/index.js";
import { type TestClient, cell, clientOf, fund, member, newcomer, now, pass, world } from "./world.js";

export const DAY = 86_400;

export const units = (amount: number): bigint => parseUnits(String(amount), 18);

/** What an action refused with. */
export const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Gives a client money that modules may draw. */
export async function pays(client: TestClient, ...spenders: Module[]): Promise<TestClient> {
  await fund(client);
  for (const spender of spenders) await client.bonds.approveSync({ amount: 10n ** 24n, spender });
  return client;
}

/** Sends a call in the name of a module, as that module would in its own time; answers like a node where it is refused. */
export async function asModule(from: Module, to: Module, data: Hex): Promise<void> {
  const address = cell.addresses[from];
  await world.impersonateAccount({ address });
  await world.setBalance({ address, value: 10n ** 20n });
  const hash: Hex = await world.request({
    method: "eth_sendTransaction",
    params: [{ from: address, to: cell.addresses[to], data }],
  } as never);
  await world.waitForTransactionReceipt({ hash });
  await world.stopImpersonatingAccount({ address });
}

/** What the founders decide when the interim court has served: the court of jurors judges. */
export async function openCourt(): Promise<void> {
  const data = encodeFunctionData({
    abi: [cellAbi.grantRole],
    functionName: "grantRole",
    args: [Mantle.Court, cell.addresses.court, 0],
  });
  await asModule("timelock", "cell", data);
}

/** A case of somebody without a passport against a member. */
export async function sue(client: TestClient, respondent: bigint): Promise<{ order: Order; caseId: Hex }> {
  const legs: Leg[] = [slashLeg({ compensation: units(20), victim: client.account.address, ruled: true })];
  const order = client.court.build({
    respondent,
    claim: units(20),
    incident: keccak256(stringToHex("a broken promise")),
    actAt: (await now()) - 60,
    legs,
  });
  await openCourt();
  const { event } = await client.court.fileSync({ order, voucher: false });
  return { order, caseId: event.caseId };
}

const NAMES = ["ada", "berenice", "chloe", "dion", "eudora", "scribe", "broker", "watch", "stoa"];

/** Who sits in a round, by seat. */
export async function jurorsOf(roundId: Hex): Promise<{ seat: bigint; client: TestClient }[]> {
  const logs = await world.getLogs({ address: cell.addresses.panels, event: panels.JurorDrawn, fromBlock: 0n });
  return logs
    .map(({ data, topics }) => decodeEventLog({ abi: [panels.JurorDrawn], data, topics }).args)
    .filter((args) => args.roundId === roundId)
    .map(({ seat, juror }) => {
      const found = NAMES.map(member).find(({ passport }) => passport === juror);
      if (!found) throw new TypeError(`no juror ${String(juror)}`);
      return { seat, client: found.client };
    });
}

/** A keeper of some chores, and rounds of it with two minutes between them. */
export async function keeperOf(only = chores) {
  const client = clientOf(privateKeyToAccount(generatePrivateKey()));
  await world.setBalance({ address: client.account.address, value: 10n ** 20n });
  const failures: string[] = [];
  const keeper = new Keeper(client, { cell, chores: only, onError: ({ shortMessage }) => failures.push(shortMessage) });
  const rounds = async (times: number): Promise<string[]> => {
    const done: string[] = [];
    for (let round = 0; round < times; ++round) {
      done.push(...(await keeper.round()).map(({ call }) => call.functionName));
      await pass(120);
    }
    return done;
  };
  return { keeper, rounds, failures };
}

/** Brings a case before its panel, moved on by a keeper alone. */
export async function seated() {
  const claimant = await pays(await newcomer(), "court");
  const { caseId, order } = await sue(claimant, member("scribe").passport);
  const { rounds: run, keeper, failures } = await keeperOf();
  await keeper.round();
  const { until } = await claimant.court.matter({ id: caseId });
  await pass(until - (await now()) + 1);
  const moved: string[] = [];
  for (let tries = 0; tries < 8; ++tries) {
    moved.push(...(await run(1)));
    await world.mine({ blocks: 8 });
    const { roundId } = await claimant.court.matter({ id: caseId });
    const { status } = await claimant.panels.outcome({ roundId });
    if (status === PanelStatus.Sitting) return { claimant, caseId, order, roundId, run, keeper, moved, failures };
  }
  throw new Error(`no panel after ${moved.join(", ")}; ${failures.join(", ")}`);
}
