import { expect } from "chai";
import { ethers } from "hardhat";

import { fork, sanction, Sanction } from "../../identity/identity.fixture";
import { DAY, DAYS, idOf, time, ZERO_HASH } from "../punish.fixture";
import { Books, commit, drawn, hall, leafOf, receiptOf, signReceipt } from "./Audits.fixture";

const ROOT = idOf("root");

describe("Audits::books", () => {
  describe("enrol", () => {
    it("should refuse whoever may not act for the passport, and an unknown one", async () => {
      const { audits, partnerPass, stranger } = await hall();
      for (const passport of [partnerPass, 99n]) {
        await expect(audits.connect(stranger).enrol(passport))
          .to.be.revertedWithCustomError(audits, "Audits_NotAuthorized")
          .withArgs(passport, stranger.address);
      }
    });
    it("should refuse a member that is not in good standing", async () => {
      const city = await hall();
      await sanction(city, city.partnerPass, Sanction.Suspension, DAY);
      await expect(city.audits.connect(city.partner).enrol(city.partnerPass))
        .to.be.revertedWithCustomError(city.audits, "Audits_NotGood")
        .withArgs(city.partnerPass);
    });
    it("should refuse twice", async () => {
      const { audits, owner, offender } = await hall();
      await expect(audits.connect(owner).enrol(offender))
        .to.be.revertedWithCustomError(audits, "Audits_AlreadyEnrolled")
        .withArgs(offender);
    });
    it("should list a member from the next epoch on, and not its fork [ENF-8]", async () => {
      const city = await hall();
      const { audits, partner, partnerPass, epoch } = city;
      await expect(audits.connect(partner).enrol(partnerPass))
        .to.emit(audits, "MemberEnrolled")
        .withArgs(partnerPass, epoch + 1n, partner.address);
      expect(await audits.isEnrolled(partnerPass, epoch)).to.equal(false);
      expect(await audits.isEnrolled(partnerPass, epoch + 1n)).to.equal(true);
      expect(await audits.isEnrolled(partnerPass, epoch + 1_000n)).to.equal(true);
      const child = await fork(city, partner, partnerPass);
      expect(await audits.isEnrolled(child, epoch + 1n)).to.equal(false);
    });
  });

  describe("disenrol", () => {
    it("should refuse whoever may not act for the passport, and a member that is not listed", async () => {
      const { audits, offender, partner, partnerPass, epoch } = await hall();
      await expect(audits.connect(partner).disenrol(offender))
        .to.be.revertedWithCustomError(audits, "Audits_NotAuthorized")
        .withArgs(offender, partner.address);
      await expect(audits.connect(partner).disenrol(partnerPass))
        .to.be.revertedWithCustomError(audits, "Audits_NotEnrolled")
        .withArgs(partnerPass, epoch + 1n);
    });
    it("should still audit the epoch that runs", async () => {
      const { audits, owner, offender, epoch } = await hall();
      await expect(audits.connect(owner).disenrol(offender))
        .to.emit(audits, "MemberDisenrolled")
        .withArgs(offender, epoch, owner.address);
      expect(await audits.isEnrolled(offender, epoch)).to.equal(true);
      expect(await audits.isEnrolled(offender, epoch + 1n)).to.equal(false);
    });
    it("should wash no epoch by leaving and coming back", async () => {
      const { audits, owner, offender, epoch } = await hall();
      await audits.connect(owner).disenrol(offender);
      await audits.connect(owner).enrol(offender);
      for (const each of [epoch, epoch + 1n]) expect(await audits.isEnrolled(offender, each)).to.equal(true);
      await audits.connect(owner).disenrol(offender);
      await time.increase(DAYS(14));
      await audits.connect(owner).enrol(offender);
      const listed = await Promise.all([0n, 1n, 2n, 3n].map((i) => audits.isEnrolled(offender, epoch + i)));
      expect(listed).to.deep.equal([true, false, false, true]);
    });
  });

  describe("commitRoot", () => {
    it("should refuse whoever may not act for the passport", async () => {
      const { audits, offender, partner } = await hall();
      await expect(audits.connect(partner).commitRoot(offender, ROOT, 1))
        .to.be.revertedWithCustomError(audits, "Audits_NotAuthorized")
        .withArgs(offender, partner.address);
    });
    it("should refuse a member that is not listed for the epoch", async () => {
      const { audits, partner, partnerPass, epoch } = await hall();
      await audits.connect(partner).enrol(partnerPass);
      await expect(audits.connect(partner).commitRoot(partnerPass, ROOT, 1))
        .to.be.revertedWithCustomError(audits, "Audits_NotEnrolled")
        .withArgs(partnerPass, epoch);
    });
    it("should refuse a root without receipts and receipts without a root", async () => {
      const { audits, owner, offender } = await hall();
      for (const [root, leaves] of [
        [ROOT, 0],
        [ZERO_HASH, 1],
      ] as const) {
        await expect(audits.connect(owner).commitRoot(offender, root, leaves))
          .to.be.revertedWithCustomError(audits, "Audits_BadBooks")
          .withArgs(root, leaves);
      }
    });
    it("should keep the last root of the epoch and say so [ENF-8]", async () => {
      const { audits, owner, offender, epoch } = await hall();
      await audits.connect(owner).commitRoot(offender, idOf("first"), 3);
      await expect(audits.connect(owner).commitRoot(offender, ROOT, 7))
        .to.emit(audits, "BooksCommitted")
        .withArgs(offender, epoch, ROOT, 7, owner.address);
      expect(await audits.booksOf(offender, epoch)).to.deep.equal([ROOT, 7, Books.Committed]);
      expect(await audits.booksOf(offender, epoch + 1n)).to.deep.equal([ZERO_HASH, 0, Books.None]);
    });
    it("should belong to the next epoch from the epoch's end on, to the second [ENF-8]", async () => {
      const { audits, owner, offender, epoch } = await hall();
      const { endsAt } = await audits.epochOf(epoch);
      await time.setNextBlockTimestamp(endsAt - 1n);
      await audits.connect(owner).commitRoot(offender, idOf("in time"), 1);
      await time.setNextBlockTimestamp(endsAt);
      await audits.connect(owner).commitRoot(offender, idOf("late"), 1);
      expect((await audits.booksOf(offender, epoch)).root).to.equal(idOf("in time"));
      expect((await audits.booksOf(offender, epoch + 1n)).root).to.equal(idOf("late"));
    });
    it("should take books without receipts, and an excluded member's", async () => {
      const city = await hall();
      await sanction(city, city.offender, Sanction.Exclusion, DAYS(30));
      await commit(city, []);
      expect((await city.audits.booksOf(city.offender, city.epoch)).status).to.equal(Books.Committed);
    });
  });

  describe("receipts", () => {
    it("should hash as EIP-712 does, and a leaf once more", async () => {
      const city = await hall();
      const receipt = receiptOf(city, 3);
      expect(await city.audits.leafOf(receipt)).to.equal(leafOf(receipt));
      const signature = await signReceipt(city, city.partner, receipt);
      expect(ethers.recoverAddress(await city.audits.digestOf(receipt), signature)).to.equal(city.partner.address);
    });
    it("should differ with each of their fields", async () => {
      const city = await hall();
      const receipt = receiptOf(city, 3);
      const leaves = await Promise.all(
        [
          receipt,
          { ...receipt, passport: 77n },
          { ...receipt, epoch: 77n },
          { ...receipt, index: 77n },
          { ...receipt, counterparty: city.stranger.address },
          { ...receipt, kind: 77 },
          { ...receipt, amount: 77n },
          { ...receipt, doneAt: 77 },
          { ...receipt, evidence: idOf("77") },
        ].map((each) => city.audits.leafOf(each)),
      );
      expect(new Set(leaves).size).to.equal(leaves.length);
    });
    it("should keep incidents apart by member, epoch and contract", async () => {
      const { audits, offender, epoch } = await hall();
      const incident = ethers.keccak256(
        ethers.AbiCoder.defaultAbiCoder().encode(
          ["string", "uint256", "address", "uint256", "uint256"],
          ["isopolity.audit", 31_337, await audits.getAddress(), offender, epoch],
        ),
      );
      expect(await audits.incidentOf(offender, epoch)).to.equal(incident);
      expect(await audits.incidentOf(offender, epoch + 1n)).not.to.equal(incident);
    });
  });

  describe("trees of every size", () => {
    it("should open the receipt that is drawn [ENF-8]", async () => {
      for (const count of [1, 2, 3, 5, 8]) {
        const city = await hall();
        const { receipt, signature, proof } = await drawn(city, count);
        await expect(city.audits.open(receipt, signature, proof)).to.emit(city.audits, "LeafOpened");
      }
    });
  });
});
