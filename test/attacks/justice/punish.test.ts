import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/signers";
import { time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { fork, Kind, Purpose, register, sanction, Sanction } from "../../identity/identity.fixture";
import { giveControl, setOperator } from "../../identity/Passports/Passports.fixture";
import {
  Books,
  close,
  commit,
  draw,
  drawn,
  drawOf,
  hall,
  type Hall,
  leafOf,
  receiptOf,
  receiptsOf,
  seedThat,
  settle,
  signReceipt,
  toEnd,
} from "../../justice/Audits/Audits.fixture";
import {
  bench,
  DAY,
  DAYS,
  EVIDENCE,
  idOf,
  Imposed,
  impose,
  orderFor,
  Stage,
  sustained,
  tokens,
} from "../../justice/punish.fixture";
import { attest, count, hearing, receiptFor } from "../../justice/StrictLiability/StrictLiability.fixture";

describe("Attacks on what punishes without a court", () => {
  describe("convicting oneself", () => {
    it("should take a cheap fork's own bond and none of its kin's, by colluding attestors [ATK-B11]", async () => {
      const city = await hearing();
      const { liability, strict, stranger } = city;
      const child = await fork(city, city.owner, city.offender, { kind: Kind.Agent, bond: tokens(100) });
      const operation = { ...city.operation, passport: child, consenter: child };
      await city.constitution.set(idOf("strict.slash"), tokens(5_000));
      await count(city, operation);
      await time.increase(DAYS(2) + 1);
      await strict.connect(stranger).enforce(operation);
      expect(await liability.bondOf(child)).to.equal(0);
      expect(await liability.bondOf(city.offender)).to.equal(tokens(200));
      expect(await liability.bondOf(city.kin)).to.equal(tokens(200));
      expect((await liability.standing(city.kin)).debt).to.equal(0);
      // The accomplice has a tenth of what its friend lost.
      expect(await liability.creditOf(stranger.address)).to.equal(tokens(10));
    });
    it("should take a silent fork's own bond and none of its kin's [ATK-B11]", async () => {
      const city = await hall();
      const child = await fork(city, city.owner, city.offender, { bond: tokens(100) });
      await city.audits.connect(city.owner).enrol(child);
      await toEnd(city);
      await draw(city, seedThat(true, child), 3n);
      await settle(city, 3n);
      await city.audits.connect(city.stranger).punishSilence(child, 3);
      expect(await city.liability.bondOf(child)).to.equal(0);
      expect(await city.liability.bondOf(city.offender)).to.equal(tokens(200));
      expect((await city.liability.standing(city.kin)).debt).to.equal(0);
    });
    it("should earn nobody more than a tenth of what the convict lost, whoever reports [ATK-C7]", async () => {
      const city = await hall();
      await draw(city);
      await settle(city);
      const before = await city.liability.bondOf(city.offender);
      await city.audits.connect(city.stranger).punishSilence(city.offender, city.epoch);
      const lost = before - (await city.liability.bondOf(city.offender));
      expect((await city.liability.creditOf(city.stranger.address)) * 10n).to.be.at.most(lost);
    });
    it("should pay a bounty neither to kin nor, through a second key, to the same domain [ATK-B5] [ATK-C7]", async () => {
      const city = await hall();
      await draw(city);
      await settle(city);
      // The owner's other key controls the fork: still of the domain.
      await city.passports.connect(city.owner).offerControl(city.kin, city.people[8].address);
      await time.increase(DAYS(3));
      await city.passports.connect(city.people[8]).acceptControl(city.kin);
      await city.audits.connect(city.people[8]).punishSilence(city.offender, city.epoch);
      expect(await city.liability.creditOf(city.people[8].address)).to.equal(0);
    });
  });

  describe("one act, one punishment", () => {
    it("should punish one epoch once, whatever is proved of it [ATK-B6]", async () => {
      const city = await hall();
      const { audits, offender, epoch } = city;
      await commit(city, receiptsOf(city, 2));
      await draw(city);
      await settle(city);
      await audits.punishSilence(offender, epoch);
      const shown = receiptOf(city, 5);
      await expect(
        audits.punishOmission(shown, city.owner.address, await signReceipt(city, city.owner, shown)),
      ).to.be.revertedWithCustomError(audits, "Audits_WrongBooksStatus");
    });
    it("should attest an operation under other evidence without making it two [ATK-B14]", async () => {
      const city = await hearing();
      const [a, b, c] = city.attestors;
      await city.strict.connect(a.signer).attest(city.operation, a.passport, idOf("one"));
      await city.strict.connect(b.signer).attest(city.operation, b.passport, idOf("two"));
      await expect(
        city.strict.connect(c.signer).attest(city.operation, c.passport, idOf("three")),
      ).to.be.revertedWithCustomError(city.strict, "StrictLiability_WrongStatus");
    });
    it("should leave a later panel its full penalty where the own bond did not reach [ATK-B14]", async () => {
      const city = await hall();
      await draw(city);
      await settle(city);
      await city.audits.punishSilence(city.offender, city.epoch);
      const incident = await city.audits.incidentOf(city.offender, city.epoch);
      expect(await city.liability.penaltyOf(incident, city.offender)).to.equal(tokens(200));
    });
  });

  describe("the officer's word", () => {
    it("should cost a sentinel that cries wolf its bond each time", async () => {
      const city = await bench();
      for (let i = 0; i < 2; i += 1) {
        const id = await impose(city);
        await time.increase(DAYS(2));
        await city.quarantines.connect(city.stranger).lapse(id);
        await time.increase(DAYS(7));
      }
      expect(await city.liability.bondOf(city.sentinelPass)).to.equal(tokens(20));
      await expect(
        city.quarantines.connect(city.sentinel).quarantine(city.offender, city.sentinelPass, EVIDENCE),
      ).to.be.revertedWithCustomError(city.quarantines, "Quarantine_BondTooSmall");
    });
    it("should not let an author take its bond away before it answers [ATK-B1]", async () => {
      const city = await bench();
      const id = await impose(city);
      await city.passports.connect(city.sentinel).queueWithdrawal(city.sentinelPass, 2n ** 256n - 1n);
      await time.increase(DAYS(2));
      await city.quarantines.lapse(id);
      expect(await city.liability.bondOf(city.sentinelPass)).to.equal(tokens(70));
    });
    it("should hold the author's bond until the last word, however long the case is [CON-3] [ATK-B1]", async () => {
      const city = await bench();
      const { passports, liability, sentinel, sentinelPass, quarantines } = city;
      const { id, caseId } = await sustained(city);
      await passports.connect(sentinel).queueWithdrawal(sentinelPass, 2n ** 256n - 1n);
      await time.increase(DAYS(25));
      await passports.connect(sentinel).completeWithdrawal(sentinelPass);
      await expect(passports.connect(sentinel).queueWithdrawal(sentinelPass, 1))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
        .withArgs(sentinelPass, 1, 0);
      await city.jury.setMatter(caseId, Stage.Final, 0, 0, true);
      await quarantines.conclude(id);
      expect((await quarantines.quarantineOf(id)).status).to.equal(Imposed.Refused);
      expect(await liability.bondOf(sentinelPass)).to.equal(0);
    });
    it("should not hold it beyond the longest case where no last word comes [CON-3]", async () => {
      const city = await bench();
      const { passports, liability, sentinel, sentinelPass, people, quarantines } = city;
      await sustained(city);
      const [, end] = await liability.holdOf(sentinelPass);
      const other = await register(city, people[1]);
      await time.increaseTo(end);
      await passports.connect(sentinel).queueWithdrawal(sentinelPass, tokens(50));
      await expect(quarantines.connect(sentinel).quarantine(other, sentinelPass, EVIDENCE))
        .to.be.revertedWithCustomError(quarantines, "Quarantine_BondTooSmall")
        .withArgs(sentinelPass, tokens(50), tokens(20));
      await time.increase(DAYS(21));
      await passports.connect(sentinel).completeWithdrawal(sentinelPass);
      expect(await liability.bondOf(sentinelPass)).to.equal(tokens(70));
    });
    it("should not excuse an author by a quarrel that was open before [ATK-B12]", async () => {
      const city = await bench();
      const earlier = await orderFor(city, 1n, { incident: idOf("a quarrel") });
      const caseId = await city.jury.hashOrder(earlier);
      await city.liability.connect(city.court).reserve(caseId, city.offender, 0, 0);
      const id = await impose(city);
      await expect(city.quarantines.sustain(id, await city.jury.getAddress(), earlier)).to.be.revertedWithCustomError(
        city.quarantines,
        "Quarantine_OtherIncident",
      );
      // Nor by that case under a false name.
      await expect(
        city.quarantines.sustain(id, await city.jury.getAddress(), {
          ...earlier,
          incident: await city.quarantines.incidentOf(id),
        }),
      ).to.be.revertedWithCustomError(city.quarantines, "Quarantine_NoCase");
    });
    it("should not believe a court of the author's own making", async () => {
      const city = await bench();
      const fake = await ethers.deployContract("CourtMock");
      const id = await impose(city);
      const order = await orderFor(city, id);
      await expect(city.quarantines.sustain(id, await fake.getAddress(), order))
        .to.be.revertedWithCustomError(city.quarantines, "Quarantine_NotACourt")
        .withArgs(await fake.getAddress());
    });
    it("should not chain quarantines: seven days in all, then a rest [ATK-B12]", async () => {
      const city = await bench();
      const { id } = await sustained(city);
      const { startedAt } = await city.quarantines.quarantineOf(id);
      await time.increaseTo(startedAt + 7n * 86_400n);
      expect(await city.liability.isInGoodStanding(city.kin)).to.equal(true);
      await expect(
        city.quarantines.connect(city.auditor).quarantineAsAuditor(city.kin, city.auditorPass, EVIDENCE),
      ).to.be.revertedWithCustomError(city.liability, "Liability_QuarantineTooSoon");
    });
    it("should keep an officer's own domain from stopping itself to escape something", async () => {
      const city = await bench();
      await expect(
        city.quarantines.connect(city.sentinel).quarantine(city.sentinelPass, city.sentinelPass, EVIDENCE),
      ).to.be.revertedWithCustomError(city.quarantines, "Quarantine_OwnDomain");
    });
  });

  describe("consent after the fact", () => {
    it("should refuse a receipt that an operator signs when the grace time is over, spent or recorded [ATK-I8]", async () => {
      const city = await hearing();
      await count(city);
      await time.increase(DAYS(2) + 1);
      const recorded = await receiptFor(city);
      await city.consents.record(recorded);
      const spent = await receiptFor(city);
      await city.consents.connect(city.owner).revoke(city.offender, spent.receipt.nonce);
      for (const proof of [recorded, spent]) {
        await expect(city.strict.answer(city.operation, proof)).to.be.revertedWithCustomError(
          city.strict,
          "StrictLiability_NoConsent",
        );
      }
      await city.strict.enforce(city.operation);
    });
    it("should not let two keys of one domain attest [ATK-B11]", async () => {
      const city = await hearing();
      const [a, b] = city.attestors;
      const twin = await fork(city, a.signer, a.passport);
      await city.passports.connect(a.signer).offerControl(twin, city.people[8].address);
      await time.increase(DAYS(3));
      await city.passports.connect(city.people[8]).acceptControl(twin);
      await city.cell.grantRole(10n, city.people[8].address, 0);
      await attest(city, a);
      await expect(
        city.strict.connect(city.people[8]).attest(city.operation, twin, EVIDENCE),
      ).to.be.revertedWithCustomError(city.strict, "StrictLiability_SameDomain");
      await attest(city, b);
    });
    it("should not answer with the consent of another [ATK-I8]", async () => {
      const city = await hearing();
      const patient = await register(city, city.people[3]);
      const operation = { ...city.operation, consenter: patient, purpose: Purpose.ShutDown };
      await count(city, operation);
      const own = await receiptFor(city, { purpose: Purpose.ShutDown });
      await city.consents.record(own);
      await expect(city.strict.answer(operation, own)).to.be.revertedWithCustomError(
        city.strict,
        "StrictLiability_WrongReceipt",
      );
    });
  });

  describe("the draw", () => {
    it("should ask for its seed only when no root can follow it [ATK-C3]", async () => {
      const city = await hall();
      const { audits, randomness, epoch, offender } = city;
      await commit(city, receiptsOf(city, 3));
      await randomness.setSeed(1, seedThat(true, offender));
      await close(city);
      const before = await audits.booksOf(offender, epoch);
      await commit(city, receiptsOf(city, 1));
      expect(await audits.booksOf(offender, epoch)).to.deep.equal(before);
      expect(await audits.isDrawn(offender, epoch)).to.equal(false);
      await audits.drawEpoch(epoch);
      expect(await audits.isDrawn(offender, epoch)).to.equal(true);
    });
    it("should not be taken again, nor moved by whoever asks later [ATK-C3]", async () => {
      const city = await hall();
      await draw(city);
      await expect(city.audits.closeEpoch(city.epoch)).to.be.revertedWithCustomError(
        city.audits,
        "Audits_WrongEpochStatus",
      );
      await expect(city.audits.drawEpoch(city.epoch)).to.be.revertedWithCustomError(
        city.audits,
        "Audits_WrongEpochStatus",
      );
      await city.constitution.set(idOf("audits.rate"), 1);
      await city.audits.refreshTerms();
      expect((await city.audits.epochOf(city.epoch)).rate).to.equal(500);
    });
    it("should not be outrun by leaving, by an exclusion or by a withdrawal [ATK-B1]", async () => {
      const city = await hall();
      const { audits, passports, liability, owner, offender, epoch } = city;
      await audits.connect(owner).disenrol(offender);
      await passports.connect(owner).queueWithdrawal(offender, 2n ** 256n - 1n);
      await sanction(city, city.kin, Sanction.Exclusion, DAY);
      await draw(city);
      await settle(city);
      await audits.punishSilence(offender, epoch);
      expect(await liability.bondOf(offender)).to.equal(0);
    });
    it("should not be dodged by under-declaring how many receipts there are", async () => {
      const city = await hall();
      const receipts = receiptsOf(city, 4);
      // All four stand in the tree, one is declared.
      const tree = await commit(city, receipts);
      await city.audits.connect(city.owner).commitRoot(city.offender, tree.root, 1);
      await toEnd(city);
      const signature = await signReceipt(city, city.owner, receipts[3]!);
      await city.audits.punishOmission(receipts[3]!, city.owner.address, signature);
    });
    it("should not open an inner node, nor a receipt of other books, as the drawn one", async () => {
      const city = await hall();
      const { audits } = city;
      const { receipt, signature, proof, receipts, tree, index } = await drawn(city, 4);
      const other = { ...receipt, epoch: 1n };
      await expect(audits.open(other, signature, proof)).to.be.reverted;
      // Half the path proves the node above the leaf, which no receipt hashes to.
      await expect(audits.open(receipt, signature, proof.slice(1))).to.be.revertedWithCustomError(
        audits,
        "Audits_NotInTree",
      );
      expect(receipts.map(leafOf)).not.to.include(tree.root);
      expect(index).to.be.lessThan(4);
    });
    it("should not be predictable from another member's draw", () => {
      const seed = idOf("one seed");
      const places = new Set(Array.from({ length: 200 }, (_, i) => drawOf(seed, BigInt(i + 1), 500n).place));
      expect(places.size).to.equal(200);
    });
  });

  describe("money", () => {
    it("should audit and punish with nothing in any purse: no reserve can run dry [ATK-B8]", async () => {
      const city = await hall();
      const { audits, token, liability, insurance } = city;
      const address = await audits.getAddress();
      expect(await token.balanceOf(address)).to.equal(0);
      expect(await liability.creditOf(address)).to.equal(0);
      expect(await liability.creditOf(insurance.address)).to.equal(0);
      const { receipt, signature, proof } = await drawn(city);
      await audits.open(receipt, signature, proof);
      expect((await city.tiers.auditsOf(city.offender)).passed).to.equal(1);
    });
    it("should let nobody become a member's judge by framing it with a counterparty's key", async () => {
      const city = await hall();
      const receipts = receiptsOf(city, 2);
      const tree = await commit(city, receipts);
      await toEnd(city);
      const forged = { ...receipts[0]!, amount: tokens(9_999) };
      const signature = await signReceipt(city, city.partner, forged);
      await expect(
        city.audits.punishFalseLeaf(forged, city.partner.address, signature, receipts[0]!, tree.proofOf(0)),
      ).to.be.revertedWithCustomError(city.audits, "Audits_NotAuthorized");
    });
  });

  describe("taking one's word back", () => {
    for (const [way, takeAway] of [
      [
        "revoking the key that gave it",
        async (city: Hall, key: HardhatEthersSigner) =>
          city.passports.connect(city.owner).removeOperator(city.offender, key.address),
      ],
      [
        "handing control to a key of one's own",
        async (city: Hall) => giveControl(city, city.owner, city.offender, city.people[9]),
      ],
    ] as const) {
      it(`should not be outrun by ${way} [ATK-I6] [ENF-8]`, async () => {
        const city = await hall();
        const key = city.people[8];
        await setOperator(city, city.owner, city.offender, key);
        const receipts = receiptsOf(city, 4);
        const shown = { ...receipts[2]!, amount: tokens(9_999) };
        const signature = await signReceipt(city, key, shown);
        await expect(city.audits.connect(city.partner).noteSpeaker(city.offender, key.address))
          .to.emit(city.audits, "SpeakerNoted")
          .withArgs(city.offender, city.epoch, key.address);
        const tree = await commit(city, receipts);
        await takeAway(city, key);
        await toEnd(city);
        await city.audits
          .connect(city.partner)
          .punishFalseLeaf(shown, key.address, signature, receipts[2]!, tree.proofOf(2));
        expect((await city.audits.booksOf(city.offender, city.epoch)).status).to.equal(Books.Punished);
        expect(await city.liability.creditOf(city.partner.address)).to.be.greaterThan(0);
      });
    }
    it("should let nobody be noted who never spoke for it, nor bind it in another epoch [ATK-I6]", async () => {
      const city = await hall();
      const key = city.people[8];
      await expect(city.audits.noteSpeaker(city.offender, key.address))
        .to.be.revertedWithCustomError(city.audits, "Audits_NotAuthorized")
        .withArgs(city.offender, key.address);
      await setOperator(city, city.owner, city.offender, key);
      await city.audits.noteSpeaker(city.offender, key.address);
      await commit(city, receiptsOf(city, 2));
      await city.passports.connect(city.owner).removeOperator(city.offender, key.address);
      await toEnd(city);
      await toEnd(city, city.epoch + 1n);
      const later = receiptOf(city, 0, { epoch: city.epoch + 1n });
      await expect(city.audits.punishOmission(later, key.address, await signReceipt(city, key, later)))
        .to.be.revertedWithCustomError(city.audits, "Audits_NotAuthorized")
        .withArgs(city.offender, key.address);
    });
  });
});
