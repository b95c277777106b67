import { mine } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { Mantle, Posture } from "../../identity/identity.fixture";
import { freshWallet } from "../../shared/wallets";
import { bench, DAYS, HOUR, idOf, opens, PUNISHMENTS, time, tokens, ZERO_HASH } from "../punish.fixture";
import { close, deployAudits, DOORS, draw, Epoch, hall, seedThat, toEnd } from "./Audits.fixture";

const TERMS = [1n, 7n * 86_400n, 3n * 86_400n, 500n, 4n, 365n * 86_400n, tokens(1_000)] as const;

describe("Audits::calendar", () => {
  describe("constructor", () => {
    it("should take the constitution's terms from the first second on", async () => {
      const city = await bench();
      const audits = await deployAudits(city, await ethers.deployContract("ModuleMock"));
      const now = await time.latest();
      const [first, length, answer, rate, factor, exclusion, penalty] = TERMS;
      await expect(audits.deploymentTransaction())
        .to.emit(audits, "AuditTermsRefreshed")
        .withArgs([first, now, length, answer, rate, factor, exclusion, penalty]);
      expect(await audits.currentEpoch()).to.equal(1);
      expect((await audits.epochOf(1)).startsAt).to.equal(now);
    });
    it("should wait for its terms where there is no constitution yet", async () => {
      const city = await bench();
      const audits = await deployAudits(city, await ethers.deployContract("ModuleMock"), {
        constitution: freshWallet().address,
      });
      for (const read of [() => audits.currentEpoch(), () => audits.termsOf(1), () => audits.epochOf(1)]) {
        await expect(read()).to.be.revertedWithCustomError(audits, "Audits_NoTerms");
      }
      await opens(city, audits, Mantle.Public, DOORS);
      await expect(audits.connect(city.owner).enrol(city.offender)).to.be.revertedWithCustomError(
        audits,
        "Audits_NoTerms",
      );
    });
    it("should take the terms of a constitution that stands later", async () => {
      const city = await bench();
      const [deployer] = await ethers.getSigners();
      const constitution = ethers.getCreateAddress({
        from: deployer!.address,
        nonce: (await deployer!.getNonce()) + 3,
      });
      const audits = await deployAudits(city, await ethers.deployContract("ModuleMock"), { constitution });
      await opens(city, audits, Mantle.Public, DOORS);
      await ethers.deployContract("Constitution", [
        await city.cell.getAddress(),
        idOf("charter"),
        Object.entries(PUNISHMENTS).map(([key, value]) => ({
          key: idOf(key),
          value,
          min: 0,
          max: 2n ** 248n - 1n,
          class: 0,
        })),
      ]);
      await audits.refreshTerms();
      expect((await audits.epochOf(1)).startsAt).to.equal(await time.latest());
    });
  });

  describe("reads", () => {
    it("should know no epoch 0 and none beyond 32 bits", async () => {
      const { audits, offender } = await hall();
      for (const epoch of [0n, 2n ** 32n]) {
        await expect(audits.termsOf(epoch)).to.be.revertedWithCustomError(audits, "Audits_NoTerms");
        await expect(audits.epochOf(epoch)).to.be.revertedWithCustomError(audits, "Audits_NoTerms");
        expect(await audits.isEnrolled(offender, epoch)).to.equal(false);
      }
      expect((await audits.epochOf(2n ** 32n - 1n)).status).to.equal(Epoch.Pending);
    });
    it("should let epochs follow one another without a gap", async () => {
      const { audits } = await hall();
      const second = await audits.epochOf(2);
      expect(second.startsAt).to.equal((await audits.epochOf(1)).endsAt);
      await time.increaseTo(second.endsAt - 1n);
      expect(await audits.currentEpoch()).to.equal(2);
      await time.increaseTo(second.endsAt);
      expect(await audits.currentEpoch()).to.equal(3);
    });
    it("should cap moments that no clock reaches", async () => {
      const city = await hall();
      await city.constitution.set(idOf("audits.epoch"), 2n ** 40n);
      await city.audits.refreshTerms();
      expect((await city.audits.epochOf(2n ** 32n - 1n)).endsAt).to.equal(2n ** 48n - 1n);
    });
  });

  describe("refreshTerms", () => {
    it("should refuse terms that hold already", async () => {
      const { audits } = await hall();
      await expect(audits.refreshTerms()).to.be.revertedWithCustomError(audits, "Audits_TermsUnchanged");
    });
    it("should refuse terms that nobody can hold to", async () => {
      for (const [name, value, args] of [
        ["audits.epoch", 0n, [0, DAYS(3), 500]],
        ["audits.answerPeriod", 0n, [DAYS(7), 0, 500]],
        ["audits.rate", 10_001n, [DAYS(7), DAYS(3), 10_001]],
      ] as const) {
        const { audits, constitution } = await hall();
        await constitution.set(idOf(name), value);
        await expect(audits.refreshTerms())
          .to.be.revertedWithCustomError(audits, "Audits_BadTerms")
          .withArgs(...args);
      }
    });
    for (const [name, value] of [
      ["audits.epoch", DAYS(9)],
      ["audits.answerPeriod", DAYS(2)],
      ["audits.rate", 900],
      ["audits.factor", 5],
      ["audits.exclusion", DAYS(90)],
      ["audits.penalty", 7],
    ] as const) {
      it(`should take a change of ${name} from the next epoch on`, async () => {
        const { audits, constitution, epoch } = await hall();
        const before = await audits.termsOf(epoch);
        const { endsAt } = await audits.epochOf(epoch);
        await constitution.set(idOf(name), value);
        await expect(audits.refreshTerms()).to.emit(audits, "AuditTermsRefreshed");
        expect(await audits.termsOf(epoch)).to.deep.equal(before);
        const after = await audits.termsOf(epoch + 1n);
        expect(after.firstEpoch).to.equal(epoch + 1n);
        expect(after.startsAt).to.equal(endsAt);
        expect([...(after as unknown as bigint[])]).to.include(BigInt(value));
        expect((await audits.epochOf(epoch)).endsAt).to.equal(endsAt);
        expect(await audits.currentEpoch()).to.equal(epoch);
      });
    }
    it("should replace terms that have not begun, and keep every boundary", async () => {
      const { audits, constitution } = await hall();
      const ends = [(await audits.epochOf(1)).endsAt, (await audits.epochOf(2)).endsAt];
      await constitution.set(idOf("audits.epoch"), DAYS(10));
      await audits.refreshTerms();
      await constitution.set(idOf("audits.epoch"), DAYS(2));
      await audits.refreshTerms();
      await time.increaseTo(ends[1]!);
      expect(await audits.currentEpoch()).to.equal(3);
      await constitution.set(idOf("audits.epoch"), DAYS(30));
      await audits.refreshTerms();
      expect(await Promise.all([1, 2, 3, 4].map(async (e) => (await audits.epochOf(e)).endsAt))).to.deep.equal([
        ...ends,
        ends[1]! + 2n * 86_400n,
        ends[1]! + 32n * 86_400n,
      ]);
    });
    it("should hold a charter's numbers in the bits there are", async () => {
      const { audits, constitution } = await hall();
      for (const name of ["epoch", "answerPeriod", "factor", "penalty", "exclusion"]) {
        await constitution.set(idOf(`audits.${name}`), 2n ** 120n);
      }
      await audits.refreshTerms();
      const terms = await audits.termsOf(3);
      expect([terms.epochLength, terms.answerPeriod, terms.factor, terms.penalty, terms.exclusion]).to.deep.equal([
        2n ** 32n - 1n,
        2n ** 32n - 1n,
        255n,
        2n ** 96n - 1n,
        2n ** 32n - 1n,
      ]);
    });
  });

  describe("closeEpoch", () => {
    it("should refuse before the epoch ends and serve at its end", async () => {
      const city = await hall();
      const { audits, epoch } = city;
      const { endsAt } = await audits.epochOf(epoch);
      await time.setNextBlockTimestamp(endsAt - 1n);
      await expect(audits.closeEpoch(epoch))
        .to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus")
        .withArgs(epoch, Epoch.Pending);
      await time.setNextBlockTimestamp(endsAt);
      await expect(audits.closeEpoch(epoch)).to.emit(audits, "EpochClosed").withArgs(epoch, 1, 500);
      await expect(audits.closeEpoch(epoch))
        .to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus")
        .withArgs(epoch, Epoch.Closed);
      const view = await audits.epochOf(epoch);
      expect([view.status, view.rate, view.ticket, view.seed]).to.deep.equal([Epoch.Closed, 500, 1, ZERO_HASH]);
    });
    it("should refuse an epoch's length after the end and serve 1 s before", async () => {
      for (const late of [1n, 0n]) {
        const { audits, epoch } = await hall();
        const { endsAt } = await audits.epochOf(epoch);
        await time.setNextBlockTimestamp(endsAt + 7n * 86_400n - late);
        const tx = audits.closeEpoch(epoch);
        if (late === 1n) await tx;
        else {
          await expect(tx).to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus").withArgs(epoch, Epoch.Void);
        }
      }
    });
    for (const [posture, name] of [
      [Posture.Elevated, "ELEVATED"],
      [Posture.Recovery, "RECOVERY"],
    ] as const) {
      it(`should multiply the rate in ${name} [ENF-8]`, async () => {
        const city = await hall();
        await toEnd(city);
        await city.cell.connect(city.breaker).setPosture(Posture.Elevated, ZERO_HASH);
        if (posture === Posture.Recovery) {
          await city.cell.connect(city.breaker).setPosture(Posture.Safe, ZERO_HASH);
          await city.cell.connect(city.breaker).setPosture(Posture.Recovery, ZERO_HASH);
        }
        await expect(city.audits.closeEpoch(city.epoch))
          .to.emit(city.audits, "EpochClosed")
          .withArgs(city.epoch, 1, 2_000);
      });
    }
    it("should never draw more than everybody", async () => {
      const city = await hall();
      await city.constitution.set(idOf("audits.rate"), 9_000);
      await city.audits.refreshTerms();
      await toEnd(city, 3n);
      await city.cell.connect(city.breaker).setPosture(Posture.Elevated, ZERO_HASH);
      await expect(city.audits.closeEpoch(3)).to.emit(city.audits, "EpochClosed").withArgs(3, 1, 10_000);
    });
  });

  describe("drawEpoch", () => {
    it("should refuse an epoch that is not closed", async () => {
      const city = await hall();
      await toEnd(city);
      await expect(city.audits.drawEpoch(city.epoch))
        .to.be.revertedWithCustomError(city.audits, "Audits_WrongEpochStatus")
        .withArgs(city.epoch, Epoch.Closing);
    });
    it("should refuse until the seed is known [ENF-8]", async () => {
      const city = await hall();
      await close(city);
      await expect(city.audits.drawEpoch(city.epoch))
        .to.be.revertedWithCustomError(city.audits, "Audits_SeedUnknown")
        .withArgs(city.epoch, 1);
    });
    it("should keep the seed and give the answer period [ENF-8]", async () => {
      const city = await hall();
      const { audits, epoch, offender, randomness } = city;
      await close(city);
      const seed = seedThat(true, offender);
      await randomness.setSeed(1, seed);
      const now = (await time.latest()) + HOUR;
      await time.setNextBlockTimestamp(now);
      await expect(audits.drawEpoch(epoch))
        .to.emit(audits, "EpochDrawn")
        .withArgs(epoch, seed, now + DAYS(3));
      await randomness.setSeed(1, seedThat(false, offender));
      expect(await audits.isDrawn(offender, epoch)).to.equal(true);
      const view = await audits.epochOf(epoch);
      expect([view.status, view.seed, view.answerEnds]).to.deep.equal([Epoch.Drawn, seed, now + DAYS(3)]);
      await time.increaseTo(now + DAYS(3) - 1);
      expect((await audits.epochOf(epoch)).status).to.equal(Epoch.Drawn);
      await time.increaseTo(now + DAYS(3));
      expect((await audits.epochOf(epoch)).status).to.equal(Epoch.Settled);
      await expect(audits.drawEpoch(epoch))
        .to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus")
        .withArgs(epoch, Epoch.Settled);
    });
    it("should refuse two epochs' length after the end and serve 1 s before", async () => {
      for (const late of [1n, 0n]) {
        const city = await hall();
        const { audits, epoch, offender, randomness } = city;
        await close(city);
        await randomness.setSeed(1, seedThat(true, offender));
        const { endsAt } = await audits.epochOf(epoch);
        await time.setNextBlockTimestamp(endsAt + 14n * 86_400n - late);
        const tx = audits.drawEpoch(epoch);
        if (late === 1n) await tx;
        else {
          await expect(tx).to.be.revertedWithCustomError(audits, "Audits_WrongEpochStatus").withArgs(epoch, Epoch.Void);
        }
      }
    });
    it("should draw the members that the same hash draws off chain, at the rate [ENF-8]", async () => {
      const city = await hall();
      const { audits, epoch, offender } = city;
      for (const wanted of [true, false]) {
        const again = await hall();
        await draw(again, seedThat(wanted, offender));
        expect(await audits.isDrawn(offender, epoch)).to.equal(wanted);
      }
    });
    it("should draw by the hash of a block that comes after the books [ENF-8]", async () => {
      const city = await hall();
      const randomness = await ethers.deployContract("BlockhashRandomness");
      const audits = await deployAudits(city, city.reputation, { randomness: await randomness.getAddress() });
      await opens(city, audits, Mantle.Public, DOORS);
      await time.increaseTo((await audits.epochOf(1)).endsAt);
      await audits.closeEpoch(1);
      const { ticket } = await audits.epochOf(1);
      await expect(audits.drawEpoch(1)).to.be.revertedWithCustomError(audits, "Audits_SeedUnknown").withArgs(1, ticket);
      await mine(100);
      const seed = await randomness.seedOf(ticket);
      expect(seed).not.to.equal(ZERO_HASH);
      await audits.drawEpoch(1);
      expect((await audits.epochOf(1)).seed).to.equal(seed);
    });
    it("should draw nobody that is not on the list, and nobody before it is drawn", async () => {
      const city = await hall();
      expect(await city.audits.isDrawn(city.offender, city.epoch)).to.equal(false);
      await draw(city, seedThat(true, city.partnerPass));
      expect(await city.audits.isDrawn(city.partnerPass, city.epoch)).to.equal(false);
    });
  });
});
