import { keccak256, stringToHex } from "viem";
import { describe, expect, it, vi } from "vitest";

import { Choice, Ground, Purpose, openAmnesty } from "../src/index.js";
import * as watchers from "../src/watch.js";
import { DAY, asModule, pays, sue, units } from "./setup/court.js";
import { type TestClient, cell, isolate, member, newcomer, now, pass, world } from "./setup/world.js";

const EVIDENCE = keccak256(stringToHex("evidence"));

/** Names of what every watcher gives from now on, in order. */
async function watched(client: TestClient) {
  const seen: string[] = [];
  const fromBlock = (await world.getBlockNumber({ cacheTime: 0 })) + 1n;
  const stops = Object.values(watchers)
    .filter((watcher) => typeof watcher === "function")
    .map((watcher) =>
      (watcher as (typeof watchers)["watchCases"])(client, {
        cell,
        poll: true,
        pollingInterval: 50,
        fromBlock,
        onLogs: (logs) => seen.push(...logs.map(({ eventName }) => eventName)),
      }),
    );
  const stop = (): void => {
    for (const end of stops) end();
  };
  return { seen, stop };
}

const hears = (seen: readonly string[], names: readonly string[]): Promise<void> =>
  vi.waitFor(
    () => {
      expect(seen).toEqual(expect.arrayContaining([...names]));
    },
    { timeout: 10_000 },
  );

describe("watchers [SDK-1]", () => {
  isolate();

  it("hear of a case, from its filing on", async () => {
    const claimant = await pays(await newcomer(), "court");
    const { seen, stop } = await watched(claimant);
    const { caseId, order } = await sue(claimant, member("scribe").passport);
    await claimant.court.submitEvidenceSync({ id: caseId, evidence: EVIDENCE, uri: "ipfs://evidence" });
    const { until } = await claimant.court.matter({ id: caseId });
    await pass(until - (await now()) + 1);
    await claimant.court.seatSync({ id: caseId });
    expect(order.respondent).toBe(member("scribe").passport);
    await hears(seen, ["CaseFiled", "EvidenceSubmitted", "RoundOpened", "PanelOpened"]);
    stop();
    expect(Choice.Claim).toBe(1);
  });

  it("hear of an escrow: opened, claimed, disputed, offered, released, refunded", async () => {
    const [payer, payee] = [member("ada"), member("broker")];
    await pays(payer.client, "escrow");
    const { seen, stop } = await watched(payer.client);
    const deadline = (await now()) + 10 * DAY;
    const terms = await payer.client.escrow.build({
      payer: payer.passport,
      payee: payee.passport,
      milestones: [1, 2, 3].map((amount) => ({ amount: units(amount), deadline })),
    });
    await payer.client.escrow.openSync({ params: { terms, delegation: 0n } });
    await payee.client.escrow.claimDeliverySync({ terms, index: 0n, evidence: EVIDENCE });
    await payer.client.escrow.releaseSync({ terms, index: 0n, proof: { evidence: EVIDENCE, signature: "0x" } });
    await payee.client.escrow.refundSync({ terms, index: 1n });
    const value = await payer.client.court.arbitrationCost({ extraData: terms.extraData });
    const { event } = await payer.client.escrow.disputeSync({ terms, index: 2n, asPayer: true, offer: 1_000, value });
    await payee.client.escrow.offerSplitSync({
      terms,
      disputeID: event.disputeID,
      index: 2n,
      offer: 9_000,
      asPayer: false,
    });
    await hears(seen, [
      "EscrowOpened",
      "DeliveryClaimed",
      "MilestoneReleased",
      "MilestoneRefunded",
      "MilestoneDisputed",
      "SplitOffered",
      "DisputeCreation",
    ]);
    stop();
  });

  it("hear of quarantines, operations, audits, insurance, reports and jurors", async () => {
    const underwriter = await pays(await newcomer(), "insurance");
    const { seen, stop } = await watched(underwriter);
    const { address } = underwriter.account;
    const { event } = await underwriter.insurance.underwriteSync({ assets: units(100), receiver: address });
    await underwriter.insurance.requestRedeemSync({ shares: event.shares });
    await underwriter.insurance.cancelRedeemSync({});
    await underwriter.bounties.commitReportSync({ commitment: EVIDENCE });
    const watch = member("watch");
    const { passport } = member("scribe");
    const operation = {
      passport,
      consenter: member("broker").passport,
      purpose: Purpose.Export,
      subject: EVIDENCE,
      doneAt: (await now()) - 60,
    };
    await watch.client.strictLiability.attestSync({ operation, attestor: watch.passport, evidence: EVIDENCE });
    await watch.client.quarantine.imposeSync({ passport, author: watch.passport, evidence: EVIDENCE });
    const meter = member("meter");
    await meter.client.audits.enrolSync({ passport: meter.passport });
    const juror = member("ada");
    await pays(juror.client, "jurors");
    await juror.client.jurors.topUpSync({ juror: juror.passport, amount: units(1) });
    await hears(seen, [
      "Deposit",
      "RedeemRequested",
      "RedeemCancelled",
      "ReportCommitted",
      "OperationAttested",
      "QuarantineImposed",
      "MemberEnrolled",
      "StakeAdded",
    ]);
    stop();
  });

  it("hear of an amnesty: opened, declared in, collected [LAW-7]", async () => {
    const { client, passport } = member("broker");
    await pays(client, "amnesty");
    const victim = await newcomer();
    const { seen, stop } = await watched(victim);
    const window = { grounds: [Ground.Delay], length: 10 * DAY, actsBefore: (await now()) - 8 * DAY };
    await asModule("timelock", "amnesty", openAmnesty.call({ cell, ...window }).data);
    const restitution = units(5);
    const wrong = { passport, ground: Ground.Delay, statement: EVIDENCE, victim: victim.account.address };
    await client.amnesty.declareSync({ ...wrong, restitution });
    const { event } = await victim.amnesty.collectRestitutionSync({ to: victim.account.address });
    expect(event.amount).toBe(restitution);
    expect((await client.amnesty.declaration({ passport, statement: EVIDENCE })).ground).toBe(Ground.Delay);
    await hears(seen, ["AmnestyOpened", "ViolationDeclared", "RestitutionCollected"]);
    stop();
  });
});
