import { expect } from "chai";
import { ethers } from "hardhat";

import { idOf, time, ZERO_HASH } from "../punish.fixture";
import {
  Books,
  close,
  commit,
  draw,
  drawn,
  drawOf,
  Epoch,
  hall,
  leafOf,
  Mark,
  MARK_ONE,
  receiptOf,
  receiptsOf,
  seedThat,
  settle,
  signReceipt,
} from "./Audits.fixture";

const NOTHING = "0x";

describe("Audits::open", () => {
  describe("when nothing is to be opened", () => {
    it("should refuse while the epoch runs and before it is drawn", async () => {
      const city = await hall();
      const { audits, epoch } = city;
      await commit(city, receiptsOf(city, 1));
      await expect(audits.open(receiptOf(city, 0), NOTHING, []))
        .to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus")
        .withArgs(epoch, Epoch.Pending);
      await close(city);
      await expect(audits.open(receiptOf(city, 0), NOTHING, []))
        .to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus")
        .withArgs(epoch, Epoch.Closed);
    });
    it("should refuse at the end of the answer period and serve 1 s before", async () => {
      for (const late of [1n, 0n]) {
        const city = await hall();
        const { audits, epoch } = city;
        const { receipt, signature, proof } = await drawn(city);
        const { answerEnds } = await audits.epochOf(epoch);
        await time.setNextBlockTimestamp(answerEnds - late);
        const tx = audits.open(receipt, signature, proof);
        if (late === 1n) await tx;
        else {
          await expect(tx)
            .to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus")
            .withArgs(epoch, Epoch.Settled);
        }
      }
    });
    it("should refuse a member that was not drawn", async () => {
      const city = await hall();
      const { audits, epoch, offender } = city;
      await commit(city, receiptsOf(city, 1));
      await draw(city, seedThat(false, offender));
      await expect(audits.open(receiptOf(city, 0), NOTHING, []))
        .to.be.revertedWithCustomError(audits, "Audits_NotDrawn")
        .withArgs(offender, epoch);
      await expect(audits.drawnIndexOf(offender, epoch))
        .to.be.revertedWithCustomError(audits, "Audits_NotDrawn")
        .withArgs(offender, epoch);
    });
    it("should refuse books without receipts, and books never committed", async () => {
      for (const committed of [true, false]) {
        const city = await hall();
        const { audits, epoch, offender } = city;
        if (committed) await commit(city, []);
        await draw(city);
        await expect(audits.open(receiptOf(city, 0), NOTHING, []))
          .to.be.revertedWithCustomError(audits, "Audits_NothingToOpen")
          .withArgs(offender, epoch);
      }
    });
    it("should refuse twice", async () => {
      const city = await hall();
      const { receipt, signature, proof } = await drawn(city);
      await city.audits.open(receipt, signature, proof);
      await expect(city.audits.open(receipt, signature, proof))
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongBooksStatus")
        .withArgs(city.offender, city.epoch, Books.Opened);
    });
  });

  describe("when the receipt is not the one", () => {
    it("should refuse another of the same books [ENF-8]", async () => {
      const city = await hall();
      const { receipts, tree, index } = await drawn(city);
      const other = (index + 1) % 5;
      const signature = await signReceipt(city, city.partner, receipts[other]!);
      await expect(city.audits.open(receipts[other]!, signature, tree.proofOf(other)))
        .to.be.revertedWithCustomError(city.audits, "Audits_OtherIndex")
        .withArgs(city.offender, city.epoch, index, other);
    });
    it("should refuse one that is not in the tree [ENF-8]", async () => {
      const city = await hall();
      const { receipt, proof } = await drawn(city);
      for (const [forged, path] of [
        [{ ...receipt, amount: 1n }, proof],
        [receipt, proof.slice(1)],
        [receipt, [...proof, ZERO_HASH]],
      ] as const) {
        await expect(city.audits.open(forged, await signReceipt(city, city.partner, forged), [...path]))
          .to.be.revertedWithCustomError(city.audits, "Audits_NotInTree")
          .withArgs(city.offender, city.epoch, leafOf(forged));
      }
    });
    it("should refuse one that its counterparty did not sign", async () => {
      const city = await hall();
      const { receipt, proof } = await drawn(city);
      await expect(city.audits.open(receipt, await signReceipt(city, city.owner, receipt), proof))
        .to.be.revertedWithCustomError(city.audits, "Audits_BadReceiptSignature")
        .withArgs(city.partner.address, await city.audits.digestOf(receipt));
    });
  });

  describe("when it is opened", () => {
    it("should pass, on the record of tiers and reputation [ENF-8] [ID-5]", async () => {
      const city = await hall();
      const { audits, tiers, reputation, offender, epoch, stranger } = city;
      const { receipt, signature, proof } = await drawn(city);
      const tx = audits.connect(stranger).open(receipt, signature, proof);
      await expect(tx)
        .to.emit(audits, "LeafOpened")
        .withArgs(offender, epoch, Object.values(receipt), leafOf(receipt), true);
      await expect(tx)
        .to.emit(tiers, "AuditAttested")
        .withArgs(offender, await audits.getAddress(), true, leafOf(receipt), 1, 0);
      await expect(tx)
        .to.emit(reputation, "MarkRecorded")
        .withArgs(offender, Mark.AuditPassed, await audits.getAddress(), MARK_ONE, 1, MARK_ONE, MARK_ONE);
      expect((await audits.booksOf(offender, epoch)).status).to.equal(Books.Opened);
    });
    it("should open the only receipt of its books", async () => {
      const city = await hall();
      const { receipt, signature, proof } = await drawn(city, 1);
      expect(proof).to.deep.equal([]);
      await city.audits.open(receipt, signature, proof);
    });
    it("should draw the receipt that the hash's high half names", async () => {
      const city = await hall();
      await commit(city, receiptsOf(city, 7));
      const seed = await draw(city);
      expect(await city.audits.drawnIndexOf(city.offender, city.epoch)).to.equal(
        drawOf(seed, city.offender, 500n).place % 7n,
      );
    });
    it("should take the signature of a contract", async () => {
      const city = await hall();
      const wallet = await ethers.deployContract("ContractSignerMock", [city.partner.address]);
      const receipts = receiptsOf(city, 1, { counterparty: await wallet.getAddress() });
      await commit(city, receipts);
      await draw(city);
      await city.audits.open(receipts[0]!, await signReceipt(city, city.partner, receipts[0]!), []);
    });
    for (const who of ["owner", "stranger"] as const) {
      it(`should answer, but count for nothing, with a receipt signed by ${who} [ATK-I11]`, async () => {
        const city = await hall();
        const { audits, tiers, offender, epoch } = city;
        const receipts = receiptsOf(city, 1, { counterparty: city[who].address });
        await commit(city, receipts);
        await draw(city);
        const tx = audits.open(receipts[0]!, await signReceipt(city, city[who], receipts[0]!), []);
        await expect(tx)
          .to.emit(audits, "LeafOpened")
          .withArgs(offender, epoch, Object.values(receipts[0]!), leafOf(receipts[0]!), false);
        await expect(tx).not.to.emit(tiers, "AuditAttested");
        expect((await tiers.auditsOf(offender)).passed).to.equal(0);
        await settle(city);
        await expect(audits.punishSilence(offender, epoch)).to.be.revertedWithCustomError(
          audits,
          "Audits_WrongBooksStatus",
        );
      });
    }
    it("should answer for a passport that was closed, without a record", async () => {
      const city = await hall();
      const { audits, passports, liability, tiers, owner, offender } = city;
      const { receipt, signature, proof } = await drawn(city);
      await city.constitution.set(idOf("liability.unbondingTime"), 0);
      await liability.refreshTerms();
      const bond = await liability.bondOf(offender);
      await passports.connect(owner).queueWithdrawal(offender, bond);
      await passports.connect(owner).completeWithdrawal(offender);
      await passports.connect(owner).closePassport(offender);
      await expect(audits.open(receipt, signature, proof)).not.to.emit(tiers, "AuditAttested");
    });
  });
});
