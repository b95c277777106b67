import { expect } from "chai";
import { ethers } from "hardhat";

import { Sanction } from "../../identity/identity.fixture";
import { DAYS, idOf, time, tokens, ZERO_HASH } from "../punish.fixture";
import {
  Books,
  close,
  commit,
  draw,
  drawn,
  Epoch,
  type Hall,
  hall,
  leafOf,
  Mark,
  MARK_ONE,
  type Receipt,
  receiptOf,
  receiptsOf,
  seedThat,
  settle,
  signReceipt,
  toEnd,
} from "./Audits.fixture";

/** The member is drawn and says nothing until it is too late. */
async function silent(city: Hall): Promise<void> {
  await commit(city, receiptsOf(city, 3));
  await draw(city);
  await settle(city);
}

/** The member has signed one receipt and committed another under the same number. */
async function doubled(city: Hall, changes: Partial<Receipt> = { amount: 1n }) {
  const receipts = receiptsOf(city, 4);
  const tree = await commit(city, receipts);
  const shown = receiptOf(city, 2, changes);
  return {
    shown,
    signer: city.owner.address,
    signature: await signReceipt(city, city.owner, shown),
    committed: receipts[2]!,
    proof: tree.proofOf(2),
    tree,
    receipts,
  };
}

type Doubled = Awaited<ReturnType<typeof doubled>>;
const punishLeaf = (city: Hall, d: Doubled) =>
  city.audits.connect(city.stranger).punishFalseLeaf(d.shown, d.signer, d.signature, d.committed, d.proof);

/** A receipt that the member signed and did not put into its books. */
async function omitted(city: Hall, index = 4): Promise<[Receipt, string, string]> {
  const shown = receiptOf(city, index);
  return [shown, city.owner.address, await signReceipt(city, city.owner, shown)];
}

/** What every punishment does, whatever for. */
async function itPunishes(city: Hall, tx: Promise<unknown>): Promise<void> {
  const { audits, liability, tiers, reputation, offender, kin, epoch, stranger } = city;
  const incident = await audits.incidentOf(offender, epoch);
  const domain = await liability.domainOf(offender);
  await expect(tx)
    .to.emit(liability, "BondSlashed")
    .withArgs(offender, domain, incident, false, [tokens(200), 0, 0, 0, 0], 0, tokens(20), tokens(180));
  const ends = (await time.latest()) + DAYS(365);
  await expect(tx)
    .to.emit(liability, "DomainSanctioned")
    .withArgs(offender, domain, incident, Sanction.Exclusion, ends);
  await expect(tx)
    .to.emit(tiers, "AuditAttested")
    .withArgs(offender, await audits.getAddress(), false, incident, 0, 1);
  await expect(tx)
    .to.emit(reputation, "MarkRecorded")
    .withArgs(offender, Mark.AuditFailed, await audits.getAddress(), MARK_ONE, 1, MARK_ONE, MARK_ONE);
  expect(await liability.bondOf(offender)).to.equal(0);
  expect(await liability.bondOf(kin)).to.equal(tokens(200));
  expect((await liability.standing(offender)).debt).to.equal(0);
  expect(await liability.creditOf(stranger.address)).to.equal(tokens(20));
  expect(await liability.creditOf(city.insurance.address)).to.equal(tokens(180));
  expect((await audits.booksOf(offender, epoch)).status).to.equal(Books.Punished);
  expect(await audits.isEnrolled(offender, (await audits.currentEpoch()) + 1n)).to.equal(false);
}

describe("Audits::punish", () => {
  describe("punishSilence", () => {
    it("should refuse while the member can still answer, to the second", async () => {
      const city = await hall();
      const { audits, epoch, offender } = city;
      await commit(city, receiptsOf(city, 3));
      await draw(city);
      const { answerEnds } = await audits.epochOf(epoch);
      await time.setNextBlockTimestamp(answerEnds - 1n);
      await expect(audits.punishSilence(offender, epoch))
        .to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus")
        .withArgs(epoch, Epoch.Drawn);
      await time.setNextBlockTimestamp(answerEnds);
      await audits.punishSilence(offender, epoch);
    });
    it("should refuse a member that was not drawn, and one that is not listed", async () => {
      const city = await hall();
      const { audits, epoch, offender, partnerPass } = city;
      await draw(city, seedThat(false, offender));
      await settle(city);
      for (const passport of [offender, partnerPass]) {
        await expect(audits.punishSilence(passport, epoch))
          .to.be.revertedWithCustomError(audits, "Audits_NotDrawn")
          .withArgs(passport, epoch);
      }
    });
    it("should refuse where there was nothing to open", async () => {
      const city = await hall();
      await commit(city, []);
      await draw(city);
      await settle(city);
      await expect(city.audits.punishSilence(city.offender, city.epoch))
        .to.be.revertedWithCustomError(city.audits, "Audits_NothingToOpen")
        .withArgs(city.offender, city.epoch);
    });
    it("should refuse a member that answered", async () => {
      const city = await hall();
      const { receipt, signature, proof } = await drawn(city);
      await city.audits.open(receipt, signature, proof);
      await settle(city);
      await expect(city.audits.punishSilence(city.offender, city.epoch))
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongBooksStatus")
        .withArgs(city.offender, city.epoch, Books.Opened);
    });
    it("should refuse twice", async () => {
      const city = await hall();
      await silent(city);
      await city.audits.punishSilence(city.offender, city.epoch);
      await expect(city.audits.punishSilence(city.offender, city.epoch))
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongBooksStatus")
        .withArgs(city.offender, city.epoch, Books.Punished);
    });
    it("should refuse 1 s after the unbonding time and serve within it [ENF-2]", async () => {
      for (const late of [1n, 0n]) {
        const city = await hall();
        await silent(city);
        const latest = (await city.audits.epochOf(city.epoch)).answerEnds + 21n * 86_400n;
        await time.setNextBlockTimestamp(latest + late);
        const tx = city.audits.punishSilence(city.offender, city.epoch);
        if (late === 0n) await tx;
        else {
          await expect(tx).to.be.revertedWithCustomError(city.audits, "Audits_TooLate").withArgs(city.epoch, latest);
        }
      }
    });
    it("should refuse an epoch that nobody drew in time", async () => {
      const city = await hall();
      await close(city);
      await time.increase(DAYS(30));
      await expect(city.audits.punishSilence(city.offender, city.epoch))
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongEpochStatus")
        .withArgs(city.epoch, Epoch.Void);
    });
    for (const committed of [true, false]) {
      it(`should punish a member that ${committed ? "does not open its receipt" : "committed no books"} [ENF-8] [ENF-1c]`, async () => {
        const city = await hall();
        if (committed) await commit(city, receiptsOf(city, 3));
        await draw(city);
        await settle(city);
        const tx = city.audits.connect(city.stranger).punishSilence(city.offender, city.epoch);
        await expect(tx)
          .to.emit(city.audits, "SilencePunished")
          .withArgs(city.offender, city.epoch, city.stranger.address);
        await itPunishes(city, tx);
      });
    }
    it("should punish one that left, for the epoch in which it was listed", async () => {
      const city = await hall();
      const { audits, owner, offender, epoch } = city;
      await audits.connect(owner).disenrol(offender);
      await silent(city);
      await expect(audits.punishSilence(offender, epoch)).not.to.emit(audits, "MemberDisenrolled");
      expect((await audits.booksOf(offender, epoch)).status).to.equal(Books.Punished);
    });
    it("should hold to the penalty of the epoch", async () => {
      const city = await hall();
      await city.constitution.set(idOf("audits.penalty"), tokens(30));
      await city.audits.refreshTerms();
      await silent(city);
      await city.audits.punishSilence(city.offender, city.epoch);
      expect(await city.liability.bondOf(city.offender)).to.equal(0);
    });
    it("should take the penalty and no more, and exclude nobody where the charter says so", async () => {
      const city = await hall();
      await city.constitution.set(idOf("audits.penalty"), tokens(30));
      await city.constitution.set(idOf("audits.exclusion"), 0);
      await city.audits.refreshTerms();
      await toEnd(city);
      const later = { ...city, epoch: 3n };
      await silent(later);
      await city.audits.punishSilence(city.offender, 3);
      expect(await city.liability.bondOf(city.offender)).to.equal(tokens(170));
      expect(await city.liability.isInGoodStanding(city.offender)).to.equal(true);
    });
    it("should reach a closed passport's domain without a record", async () => {
      const city = await hall();
      const { audits, passports, liability, tiers, owner, offender, kin, epoch } = city;
      await city.constitution.set(idOf("liability.unbondingTime"), 0);
      await liability.refreshTerms();
      await passports.connect(owner).queueWithdrawal(offender, await liability.bondOf(offender));
      await passports.connect(owner).completeWithdrawal(offender);
      await passports.connect(owner).closePassport(offender);
      await city.constitution.set(idOf("liability.unbondingTime"), DAYS(21));
      await liability.refreshTerms();
      await draw(city);
      await settle(city);
      await expect(audits.punishSilence(offender, epoch)).not.to.emit(tiers, "AuditAttested");
      expect(await liability.isInGoodStanding(kin)).to.equal(false);
    });
  });

  describe("punishFalseLeaf", () => {
    it("should refuse receipts that do not contradict each other", async () => {
      const city = await hall();
      const d = await doubled(city);
      await toEnd(city);
      for (const shown of [
        d.committed,
        { ...d.shown, index: 3n },
        { ...d.shown, epoch: 3n },
        { ...d.shown, passport: city.kin },
      ]) {
        await expect(punishLeaf(city, { ...d, shown }))
          .to.be.revertedWithCustomError(city.audits, "Audits_NoContradiction")
          .withArgs(leafOf(shown), leafOf(d.committed));
      }
    });
    it("should refuse while the books can still be replaced, to the second", async () => {
      const city = await hall();
      const d = await doubled(city);
      const { endsAt } = await city.audits.epochOf(city.epoch);
      await time.setNextBlockTimestamp(endsAt - 1n);
      await expect(punishLeaf(city, d))
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongEpochStatus")
        .withArgs(city.epoch, Epoch.Pending);
      await time.setNextBlockTimestamp(endsAt);
      await punishLeaf(city, d);
    });
    it("should refuse 1 s after the unbonding time and serve within it [ENF-2]", async () => {
      for (const late of [1n, 0n]) {
        const city = await hall();
        const d = await doubled(city);
        const latest = (await city.audits.epochOf(city.epoch)).endsAt + 21n * 86_400n;
        await time.setNextBlockTimestamp(latest + late);
        const tx = punishLeaf(city, d);
        if (late === 0n) await tx;
        else {
          await expect(tx).to.be.revertedWithCustomError(city.audits, "Audits_TooLate").withArgs(city.epoch, latest);
        }
      }
    });
    it("should refuse where no books are, and twice", async () => {
      const city = await hall();
      const receipts = receiptsOf(city, 1);
      await toEnd(city);
      await expect(
        city.audits.punishFalseLeaf({ ...receipts[0]!, amount: 1n }, city.owner.address, "0x", receipts[0]!, []),
      )
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongBooksStatus")
        .withArgs(city.offender, city.epoch, Books.None);

      const again = await hall();
      const d = await doubled(again);
      await toEnd(again);
      await punishLeaf(again, d);
      await expect(punishLeaf(again, d))
        .to.be.revertedWithCustomError(again.audits, "Audits_WrongBooksStatus")
        .withArgs(again.offender, again.epoch, Books.Punished);
    });
    it("should refuse a receipt that is not in the tree", async () => {
      const city = await hall();
      const d = await doubled(city);
      await toEnd(city);
      const committed = { ...d.committed, evidence: ZERO_HASH };
      await expect(punishLeaf(city, { ...d, committed }))
        .to.be.revertedWithCustomError(city.audits, "Audits_NotInTree")
        .withArgs(city.offender, city.epoch, leafOf(committed));
    });
    it("should refuse a receipt that the passport did not sign: a counterparty frames nobody", async () => {
      const city = await hall();
      const d = await doubled(city);
      await toEnd(city);
      const signature = await signReceipt(city, city.partner, d.shown);
      await expect(punishLeaf(city, { ...d, signer: city.partner.address, signature }))
        .to.be.revertedWithCustomError(city.audits, "Audits_NotAuthorized")
        .withArgs(city.offender, city.partner.address);
      await expect(punishLeaf(city, { ...d, signature }))
        .to.be.revertedWithCustomError(city.audits, "Audits_BadReceiptSignature")
        .withArgs(city.owner.address, await city.audits.digestOf(d.shown));
    });
    it("should punish without a draw [ENF-8] [ENF-1c]", async () => {
      const city = await hall();
      const d = await doubled(city);
      await toEnd(city);
      const tx = punishLeaf(city, d);
      await expect(tx)
        .to.emit(city.audits, "FalseLeafPunished")
        .withArgs(city.offender, city.epoch, Object.values(d.shown), city.stranger.address);
      await itPunishes(city, tx);
    });
    it("should punish an audit that had passed [ENF-8]", async () => {
      const city = await hall();
      const { audits, tiers, offender, epoch } = city;
      const d = await doubled(city);
      await draw(city);
      const index = Number(await audits.drawnIndexOf(offender, epoch));
      const opened = d.receipts[index]!;
      await audits.open(opened, await signReceipt(city, city.partner, opened), d.tree.proofOf(index));
      expect((await tiers.auditsOf(offender)).passed).to.equal(1);
      await punishLeaf(city, d);
      expect((await tiers.auditsOf(offender)).passed).to.equal(0);
    });
  });

  describe("punishOmission", () => {
    it("should refuse while the books can still be replaced", async () => {
      const city = await hall();
      await commit(city, receiptsOf(city, 4));
      await expect(city.audits.punishOmission(...(await omitted(city))))
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongEpochStatus")
        .withArgs(city.epoch, Epoch.Pending);
    });
    it("should refuse 1 s after the unbonding time", async () => {
      const city = await hall();
      await commit(city, receiptsOf(city, 4));
      const latest = (await city.audits.epochOf(city.epoch)).endsAt + 21n * 86_400n;
      await time.setNextBlockTimestamp(latest + 1n);
      await expect(city.audits.punishOmission(...(await omitted(city))))
        .to.be.revertedWithCustomError(city.audits, "Audits_TooLate")
        .withArgs(city.epoch, latest);
    });
    it("should refuse for an epoch in which the member is not listed", async () => {
      const city = await hall();
      const shown = receiptOf(city, 0, { epoch: 1n });
      await expect(city.audits.punishOmission(shown, city.owner.address, await signReceipt(city, city.owner, shown)))
        .to.be.revertedWithCustomError(city.audits, "Audits_NotEnrolled")
        .withArgs(city.offender, 1);
    });
    it("should refuse a number within the tree", async () => {
      const city = await hall();
      await commit(city, receiptsOf(city, 4));
      await toEnd(city);
      await expect(city.audits.punishOmission(...(await omitted(city, 3))))
        .to.be.revertedWithCustomError(city.audits, "Audits_WithinTree")
        .withArgs(3, 4);
    });
    it("should refuse a receipt that the passport did not sign", async () => {
      const city = await hall();
      await commit(city, receiptsOf(city, 4));
      await toEnd(city);
      const shown = receiptOf(city, 4);
      await expect(
        city.audits.punishOmission(shown, city.partner.address, await signReceipt(city, city.partner, shown)),
      )
        .to.be.revertedWithCustomError(city.audits, "Audits_NotAuthorized")
        .withArgs(city.offender, city.partner.address);
    });
    for (const [count, name] of [
      [4, "is too short"],
      [0, "is empty"],
      [-1, "was never committed"],
    ] as const) {
      it(`should punish once when the tree ${name} [ENF-8] [ENF-1c]`, async () => {
        const city = await hall();
        if (count >= 0) await commit(city, receiptsOf(city, count));
        await toEnd(city);
        const evidence = await omitted(city);
        const tx = city.audits.connect(city.stranger).punishOmission(...evidence);
        await expect(tx)
          .to.emit(city.audits, "OmissionPunished")
          .withArgs(city.offender, city.epoch, Object.values(evidence[0]), city.stranger.address);
        await itPunishes(city, tx);
        await expect(city.audits.punishOmission(...evidence))
          .to.be.revertedWithCustomError(city.audits, "Audits_WrongBooksStatus")
          .withArgs(city.offender, city.epoch, Books.Punished);
      });
    }
  });

  describe("the reporter", () => {
    it("should be nobody of the member's own domain [ATK-B5] [ATK-C7]", async () => {
      const city = await hall();
      await silent(city);
      await expect(city.audits.connect(city.owner).punishSilence(city.offender, city.epoch))
        .to.emit(city.audits, "SilencePunished")
        .withArgs(city.offender, city.epoch, ethers.ZeroAddress);
      expect(await city.liability.creditOf(city.owner.address)).to.equal(0);
    });
  });
});
