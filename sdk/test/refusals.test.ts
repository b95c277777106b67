import { keccak256, stringToHex } from "viem";
import { describe, expect, it } from "vitest";

import { InvalidParameterError, MilestoneState, Stage, isRevert } from "../src/index.js";
import { DAY, pays, refusal, sue, units } from "./setup/court.js";
import { cell, isolate, member, newcomer, now, pass } from "./setup/world.js";

const EVIDENCE = keccak256(stringToHex("the work"));
const UNSIGNED = { evidence: EVIDENCE, signature: "0x" } as const;

/** Bad input gives one clear error, and nothing is lost by it. */
describe("refusals [SDK-1]", () => {
  isolate();

  const terms = async (arbitrator?: `0x${string}`) =>
    member("ada").client.escrow.build({
      payer: member("ada").passport,
      payee: member("broker").passport,
      ...(arbitrator ? { arbitrator } : {}),
      attestor: member("meter").client.account.address,
      milestones: [{ amount: units(10), deadline: (await now()) + 10 * DAY }],
    });

  it("of an arbitrator that the payee does not accept leave the payer its money", async () => {
    const { client, passport: payer } = member("ada");
    const payee = member("broker");
    await pays(client, "escrow");
    const arbitrators = [cell.addresses.court];
    await payee.client.constraints.setArbitratorsSync({ passport: payee.passport, arbitrators });
    const unknown = (await newcomer()).account.address;
    const agreed = await terms(unknown);
    await client.escrow.openSync({ params: { terms: agreed, delegation: 0n } });
    const error = await refusal(payee.client.escrow.claimDelivery({ terms: agreed, index: 0n, evidence: EVIDENCE }));
    expect(isRevert(error, "Escrow_ArbitratorRefused") && error.args).toEqual({
      payee: payee.passport,
      arbitrator: unknown,
    });
    expect((error as Error).message).toContain("client.constraints.arbitrators");
    await payee.client.escrow.refundSync({ terms: agreed, index: 0n });
    expect((await client.escrow.credit({ passport: payer, asset: cell.addresses.asset })).clear).toBe(units(10));
    // The same with an arbitrator that it accepts.
    const accepted = await terms(cell.addresses.court);
    await client.escrow.openSync({ params: { terms: accepted, delegation: 0n } });
    await payee.client.escrow.claimDeliverySync({ terms: accepted, index: 0n, evidence: EVIDENCE });
  });

  it("of evidence after the deadline leave the milestone to its refund", async () => {
    const { client } = member("ada");
    const payee = member("broker").client;
    await pays(client, "escrow");
    const agreed = await terms();
    const { event } = await client.escrow.openSync({ params: { terms: agreed, delegation: 0n } });
    const { escrow } = event;
    const proof = await member("meter").client.escrow.signDelivery({ escrow, index: 0n, evidence: EVIDENCE });
    await pass(11 * DAY);
    for (const late of [
      await refusal(payee.escrow.claimDelivery({ terms: agreed, index: 0n, evidence: EVIDENCE })),
      await refusal(payee.escrow.release({ terms: agreed, index: 0n, proof })),
    ]) {
      expect(isRevert(late, "Escrow_DeadlineOver") && late.args.deadline).toBe(agreed.milestones[0]?.deadline);
    }
    expect((await client.escrow.milestone({ escrow, index: 0n })).state).toBe(MilestoneState.Open);
    await client.escrow.refundSync({ terms: agreed, index: 0n });
    const twice = await refusal(client.escrow.release({ terms: agreed, index: 0n, proof: UNSIGNED }));
    expect(isRevert(twice, "Escrow_WrongState") && twice.shortMessage).toContain("is Refunded");
  });

  it("of a step in the wrong phase of a case keep the case as it is", async () => {
    const claimant = await pays(await newcomer(), "court");
    const { caseId } = await sue(claimant, member("scribe").passport);
    const stage = async () => (await claimant.court.matter({ id: caseId })).stage;
    const advance = await refusal(claimant.court.advance({ id: caseId }));
    expect(isRevert(advance, "Court_WrongStage") && advance.shortMessage).toContain("at stage Hearing");
    const contest = await refusal(
      member("scribe").client.court.contest({ caseId, passport: member("scribe").passport }),
    );
    expect(isRevert(contest, "Court_WrongStage")).toBe(true);
    expect(await stage()).toBe(Stage.Hearing);
    const nothing = await refusal(claimant.court.submitEvidence({ id: EVIDENCE, evidence: EVIDENCE, uri: "" }));
    expect(isRevert(nothing, "Court_WrongStage") && nothing.shortMessage).toContain("at stage None");
  });

  it("of terms that cannot be are made before anything is sent", async () => {
    const { client } = member("ada");
    await expect(client.escrow.build({ payer: 1n, payee: 1n })).rejects.toBeInstanceOf(InvalidParameterError);
  });
});
