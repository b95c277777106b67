import { keccak256, stringToHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";

import {
  DelegationScope,
  InvalidParameterError,
  Mark,
  MilestoneState,
  Stage,
  disputeMatter,
  foreignPassport,
  isRevert,
  releaseMilestone,
} from "../src/index.js";
import { Keeper, escrows } from "../src/entrypoints/keeper.js";
import { DAY, pays, refusal, units } from "./setup/court.js";
import { cell, clientOf, isolate, member, now, pass, world } from "./setup/world.js";

const EVIDENCE = keccak256(stringToHex("the work"));

/** Ada pays broker ten units, in one milestone. */
async function opened(milestones: readonly number[] = [10]) {
  const payer = member("ada");
  const payee = member("broker");
  await pays(payer.client, "escrow");
  await pays(payee.client);
  const deadline = (await now()) + 10 * DAY;
  const terms = await payer.client.escrow.build({
    payer: payer.passport,
    payee: payee.passport,
    milestones: milestones.map((amount) => ({ amount: units(amount), deadline })),
    attestor: member("meter").client.account.address,
  });
  const { event } = await payer.client.escrow.openSync({ params: { terms, delegation: 0n } });
  return { payer, payee, terms, deadline, escrow: event.escrow };
}

async function keeper() {
  const client = clientOf(privateKeyToAccount(generatePrivateKey()));
  await world.setBalance({ address: client.account.address, value: 10n ** 20n });
  return new Keeper(client, { cell, chores: [escrows] });
}

const stateOf = async (escrow: `0x${string}`, index = 0n) =>
  (await member("ada").client.escrow.milestone({ escrow, index })).state;

describe("escrow [SDK-1]", () => {
  isolate();

  it("opens, is delivered, released by the payer, recorded and withdrawn", async () => {
    const { payer, payee, terms, escrow } = await opened();
    expect(await payer.client.escrow.id({ terms })).toBe(escrow);
    await payee.client.escrow.claimDeliverySync({ terms, index: 0n, evidence: EVIDENCE });
    const proof = { evidence: EVIDENCE, signature: "0x" } as const;
    await payer.client.escrow.releaseSync({ terms, index: 0n, proof });
    expect(await stateOf(escrow)).toBe(MilestoneState.Released);
    await payee.client.escrow.recordSettledSync({ terms, index: 0n });
    const mark = await payee.client.reputation.mark({ passport: payee.passport, mark: Mark.EscrowSettled });
    expect(mark).toBeDefined();
    const again = await refusal(payee.client.escrow.recordSettled({ terms, index: 0n }));
    expect(isRevert(again, "Escrow_AlreadyRecorded") && again.args.escrow).toBe(escrow);
    const { event } = await payee.client.escrow.withdrawSync({
      passport: payee.passport,
      asset: cell.addresses.asset,
      to: payee.client.account.address,
    });
    expect(event.paid).toBe(units(10));
  });

  it("refuses other terms, a second release and a refund before its time", async () => {
    const { payer, terms, escrow, deadline } = await opened();
    const changed = { ...terms, window: terms.window + 1 };
    const unknown = await refusal(payer.client.escrow.refund({ terms: changed, index: 0n }));
    expect(isRevert(unknown, "Escrow_Unknown") && unknown.args.escrow).not.toBe(escrow);
    const early = await refusal(payer.client.escrow.refund({ terms, index: 0n }));
    expect(isRevert(early, "Escrow_NotRefundable") && early.args.from).toBeGreaterThanOrEqual(deadline);
    const none = await refusal(payer.client.escrow.refund({ terms, index: 3n }));
    expect(isRevert(none, "Escrow_UnknownMilestone")).toBe(true);
    await expect(payer.client.escrow.build({ payer: 1n, payee: 2n })).rejects.toBeInstanceOf(InvalidParameterError);
  });

  it("takes an attestor's signature from anybody", async () => {
    const { payee, terms, escrow } = await opened([0.5]);
    const proof = await member("meter").client.escrow.signDelivery({ escrow, index: 0n, evidence: EVIDENCE });
    const forged = { ...proof, evidence: keccak256("0x01") };
    const refused = await refusal(payee.client.escrow.release({ terms, index: 0n, proof: forged }));
    expect(isRevert(refused, "Escrow_NotReleasable")).toBe(true);
    await payee.client.escrow.releaseSync({ terms, index: 0n, proof });
    expect(await stateOf(escrow)).toBe(MilestoneState.Released);
  });

  it("is released after the window and refunded after the deadline by a keeper [LAW-1][SDK-2]", async () => {
    const { payee, terms, escrow } = await opened([6, 4]);
    await payee.client.escrow.claimDeliverySync({ terms, index: 0n, evidence: EVIDENCE });
    const helper = await keeper();
    expect(await helper.round()).toEqual([]);
    expect(helper.waiting()).toHaveLength(2);
    await pass(terms.window + 1);
    const names = async () => (await helper.round()).map(({ call }) => call.functionName);
    const first = await names();
    await pass(120);
    const released = [...first, ...(await names())];
    await pass(120);
    released.push(...(await names()));
    expect(released).toEqual(expect.arrayContaining(["recordSettled"]));
    expect(await stateOf(escrow, 0n)).toBe(MilestoneState.Released);
    await pass(11 * DAY);
    expect(await names()).toEqual(["refund"]);
    expect(await stateOf(escrow, 1n)).toBe(MilestoneState.Refunded);
    expect(helper.waiting()).toEqual([]);
  });

  it("lets a delegate settle within its cap, and nobody else [CON-4]", async () => {
    const { payer, payee, terms, escrow } = await opened([6, 5]);
    const { client, passport } = payer;
    const delegate = member("meter").client;
    const { event } = await client.delegations.grantSync({
      passport,
      terms: {
        delegate: delegate.account.address,
        scopes: DelegationScope.Settle,
        asset: terms.asset,
        cap: units(10),
        expiry: (await now()) + DAY,
        depth: 0,
      },
    });
    const delegation = event.id;
    const proof = { evidence: EVIDENCE, signature: "0x" } as const;
    const release = (index: bigint) => releaseMilestone.call({ cell, terms, index, proof }).data;
    const stranger = await refusal(payee.client.escrow.actUnder({ delegation, call: release(0n) }));
    expect(isRevert(stranger, "Delegations_NotDelegate")).toBe(true);
    await delegate.escrow.actUnderSync({ delegation, call: release(0n) });
    expect(await stateOf(escrow)).toBe(MilestoneState.Released);
    const over = await refusal(delegate.escrow.actUnder({ delegation, call: release(1n) }));
    expect(isRevert(over, "Delegations_OverCap")).toBe(true);
  });

  it("pays a passport of another cell only where a lane is open [ESC-3]", async () => {
    const payer = member("ada");
    const registry = member("broker").client.account.address;
    const payee = foreignPassport({ registry, passport: 7n });
    expect([payee >> 40n, payee & 0xffffffffffn]).toEqual([BigInt(registry), 7n]);
    for (const passport of [0n, 2n ** 40n]) {
      expect(() => foreignPassport({ registry, passport })).toThrow(/2\^40 - 1/);
    }
    expect((await payer.client.escrow.lane({ registry })).open).toBe(false);
    await pays(payer.client, "escrow");
    const terms = await payer.client.escrow.build({ payer: payer.passport, payee, amount: units(1) });
    const closed = await refusal(payer.client.escrow.open({ params: { terms, delegation: 0n } }));
    expect(isRevert(closed, "Escrow_LaneClosed") && closed.args.registry).toBe(registry);
    const lane = await refusal(payer.client.escrow.openLane({ registry, liability: registry, forks: registry }));
    expect(isRevert(lane, "Guarded_Unauthorized")).toBe(true);
    const sentinel = await refusal(payer.client.escrow.closeLane({ registry }));
    expect(isRevert(sentinel, "Guarded_Unauthorized")).toBe(true);
  });

  it("leaves a dispute to its ruling", async () => {
    const { payer, terms, escrow } = await opened();
    const value = await payer.client.court.arbitrationCost({ extraData: terms.extraData });
    const { event } = await payer.client.escrow.disputeSync({ terms, index: 0n, asPayer: true, offer: 2_500, value });
    expect(event.offer).toBe(2_500);
    expect(await stateOf(escrow)).toBe(MilestoneState.Disputed);
    const early = await refusal(payer.client.escrow.settleRuling({ terms, index: 0n, disputeID: event.disputeID }));
    expect(isRevert(early, "Escrow_NotRuled")).toBe(true);
    const { disputeID } = event;
    const matter = await payer.client.court.matter({ id: disputeMatter({ disputeID }) });
    expect([matter.isDispute, matter.stage]).toEqual([true, Stage.Hearing]);
    const unruled = await refusal(
      payer.client.court.appealDispute({
        disputeID,
        passport: payer.passport,
        value: await payer.client.court.disputeAppealCost({ disputeID }),
      }),
    );
    expect(isRevert(unruled, "Court_WrongStage") && unruled.args.stage).toBe(Stage.Hearing);
    const helper = await keeper();
    expect(await helper.round()).toEqual([]);
    expect(helper.waiting().map(({ call }) => call.functionName)).toEqual(["settleRuling"]);
  });
});
