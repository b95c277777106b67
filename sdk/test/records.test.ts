import { SimpleMerkleTree } from "@openzeppelin/merkle-tree";
import { keccak256, stringToHex, zeroHash } from "viem";
import { describe, expect, it } from "vitest";

import { Ground, InvalidParameterError, buildMeterReceipt, isRevert, meterLeaf } from "../src/index.js";
import { ReceiptBook } from "../src/entrypoints/meter.js";
import { refusal } from "./setup/court.js";
import { isolate, member, now, pass, world } from "./setup/world.js";

/** The meter's book of the next epoch, with receipts that ada signed. */
async function filled(count: number) {
  const meter = member("meter");
  const { client } = member("ada");
  const running = await meter.client.audits.currentEpoch();
  await meter.client.audits.enrolSync({ passport: meter.passport });
  const { endsAt } = await meter.client.audits.epoch({ epoch: running });
  await pass(endsAt - (await now()));
  const book = new ReceiptBook({ passport: meter.passport, epoch: running + 1n });
  for (let done = 0; done < count; ++done) {
    const receipt = buildMeterReceipt({
      passport: meter.passport,
      epoch: book.epoch,
      index: book.nextIndex,
      counterparty: client.account.address,
      amount: BigInt(done + 1),
      doneAt: await now(),
    });
    const { signature } = await client.audits.signReceipt({ receipt });
    book.add({ receipt, signature });
  }
  return { meter, book };
}

describe("ReceiptBook [FED-1b]", () => {
  isolate();

  it("counts without gaps, and proves each receipt under its root", async () => {
    const { book } = await filled(5);
    const { root, leaves } = book.commitment();
    expect(leaves).toBe(5);
    for (const [index, { receipt }] of book.entries().entries()) {
      const { proof } = book.open(BigInt(index));
      expect(SimpleMerkleTree.verify(root, meterLeaf(receipt), [...proof])).toBe(true);
    }
    const [first] = book.entries();
    if (!first) throw new TypeError("no receipt");
    expect(() => book.add(first)).toThrow(InvalidParameterError);
    expect(() => book.add({ ...first, receipt: { ...first.receipt, passport: 1n } })).toThrow(/passport/);
    expect(() => book.add({ ...first, receipt: { ...first.receipt, epoch: 99n } })).toThrow(/epoch/);
    expect(() => book.open(5n)).toThrow(InvalidParameterError);
    expect(new ReceiptBook(book, book.entries()).commitment()).toEqual({ root, leaves });
    expect(new ReceiptBook(book).commitment()).toEqual({ root: zeroHash, leaves: 0 });
  });

  it("notes who speaks for a member while the epoch runs [ENF-8]", async () => {
    const { meter } = await filled(1);
    const { client, passport } = meter;
    const speaker = client.account.address;
    const epoch = await client.audits.currentEpoch();
    expect(await client.audits.isNotedSpeaker({ passport, epoch, speaker })).toBe(false);
    const { event } = await member("ada").client.audits.noteSpeakerSync({ passport, speaker });
    expect(event).toMatchObject({ passport, epoch, account: speaker });
    expect(await client.audits.isNotedSpeaker({ passport, epoch, speaker })).toBe(true);
    const other = member("ada").client.account.address;
    const refused = await refusal(client.audits.noteSpeaker({ passport, speaker: other }));
    expect(isRevert(refused, "Audits_NotAuthorized")).toBe(true);
  });

  it("answers an audit on chain with the receipt that was drawn, and with no other", async () => {
    const { meter, book } = await filled(5);
    const { client, passport } = meter;
    const { epoch } = book;
    await client.audits.commitRootSync({ passport, ...book.commitment() });
    expect(await client.audits.leaf({ receipt: book.open(2n).receipt })).toBe(meterLeaf(book.open(2n).receipt));
    const { endsAt } = await client.audits.epoch({ epoch });
    await pass(endsAt - (await now()));
    await client.audits.closeEpochSync({ epoch });
    await world.mine({ blocks: 20 });
    await client.audits.drawEpochSync({ epoch });
    if (await client.audits.isDrawn({ passport, epoch })) {
      const drawn = await client.audits.drawnIndex({ passport, epoch });
      const other = await refusal(client.audits.open(book.open(drawn === 0n ? 1n : 0n)));
      expect(isRevert(other, "Audits_OtherIndex")).toBe(true);
      const { event } = await client.audits.openSync(book.open(drawn));
      expect(event.receipt.index).toBe(drawn);
    } else {
      const refused = await refusal(client.audits.open(book.open(0n)));
      expect(isRevert(refused, "Audits_NotDrawn") && refused.args.passport).toBe(passport);
    }
  });

  it("refuses books of a stranger, and an epoch that still runs", async () => {
    const { book } = await filled(1);
    const { client } = member("ada");
    const { passport } = member("meter");
    const stranger = await refusal(client.audits.commitRoot({ passport, ...book.commitment() }));
    expect(isRevert(stranger, "Audits_NotAuthorized") && stranger.args.passport).toBe(passport);
    const early = await refusal(client.audits.closeEpoch({ epoch: book.epoch }));
    expect(isRevert(early, "Audits_WrongEpochStatus")).toBe(true);
  });
});

describe("reports and constraints", () => {
  isolate();

  it("commits to a report and reveals it", async () => {
    const { client } = member("chloe");
    const { passport: respondent } = member("scribe");
    const evidence = keccak256(stringToHex("evidence"));
    const salt = keccak256(stringToHex("salt"));
    const commitment = await client.bounties.commitment({
      reporter: client.account.address,
      respondent,
      evidence,
      salt,
    });
    await client.bounties.commitReportSync({ commitment });
    const twice = await refusal(client.bounties.commitReport({ commitment }));
    expect(isRevert(twice, "Bounties_AlreadyCommitted")).toBe(true);
    await client.bounties.revealReportSync({ respondent, evidence, salt });
    expect((await client.bounties.report({ respondent, evidence })).reporter).toBe(client.account.address);
    const unknown = await refusal(client.bounties.revealReport({ respondent, evidence: salt, salt }));
    expect(isRevert(unknown, "Bounties_NotCommitted")).toBe(true);
  });

  it("tells when no amnesty is open [LAW-7]", async () => {
    const { client, passport } = member("chloe");
    const victim = member("ada").client.account.address;
    expect((await client.amnesty.last()).number).toBe(0n);
    const statement = keccak256(stringToHex("what I did"));
    const shut = await refusal(client.amnesty.declare({ passport, ground: Ground.Delay, statement, victim }));
    expect(isRevert(shut, "Amnesty_NotOpen") && shut.args.closedAt).toBe(0);
    expect((await client.amnesty.declaration({ passport, statement })).declaredAt).toBe(0);
    expect(await client.amnesty.restitution({ victim })).toBe(0n);
    const broke = await refusal(client.amnesty.collectRestitution({ to: victim }));
    expect(isRevert(broke, "Amnesty_NoCredit")).toBe(true);
  });

  it("holds a passport to the arbitrators that it named", async () => {
    const { client, passport } = member("broker");
    const { address } = client.account;
    await client.constraints.setArbitratorsSync({ passport, arbitrators: [address] });
    expect(await client.constraints.accepts({ passport, arbitrator: address })).toBe(true);
    const other = await refusal(member("ada").client.constraints.setArbitrators({ passport, arbitrators: [] }));
    expect(isRevert(other, "Constraints_NotController")).toBe(true);
  });
});
