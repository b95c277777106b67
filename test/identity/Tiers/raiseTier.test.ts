import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { amend, DAYS, indebt, Kind, openCase, register, sanction, Sanction, tokens } from "../identity.fixture";
import { AGE, backed, Bar, BOND, governor, newborn, qualified, REPORT } from "./Tiers.fixture";

describe("Tiers::raiseTier", () => {
  describe("when the caller may not act for the passport", () => {
    it("should refuse a stranger", async () => {
      const { tiers, agent, stranger } = await loadFixture(qualified);
      await expect(tiers.connect(stranger).raiseTier(agent, 1))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotAuthorized")
        .withArgs(agent, stranger.address);
    });

    it("should refuse for a passport that does not exist", async () => {
      const { tiers, owner } = await loadFixture(newborn);
      await expect(tiers.connect(owner).raiseTier(99, 1))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotAuthorized")
        .withArgs(99, owner.address);
    });
  });

  describe("when the tier is no raise", () => {
    it("should refuse the tier it has", async () => {
      const { tiers, agent, owner } = await loadFixture(governor);
      await expect(tiers.connect(owner).raiseTier(agent, 4))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotARaise")
        .withArgs(agent, 4, 4);
    });

    it("should refuse tier 0", async () => {
      const { tiers, agent, owner } = await loadFixture(newborn);
      await expect(tiers.connect(owner).raiseTier(agent, 0))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotARaise")
        .withArgs(agent, 0, 0);
    });

    it("should refuse a tier that does not exist", async () => {
      const { tiers, agent, owner } = await loadFixture(qualified);
      await expect(tiers.connect(owner).raiseTier(agent, 5))
        .to.be.revertedWithCustomError(tiers, "Tiers_UnknownTier")
        .withArgs(5);
    });
  });

  describe("when something stands in the way", () => {
    it("should refuse in debt", async () => {
      const school = await loadFixture(qualified);
      const { tiers, agent, owner } = school;
      await indebt(school, agent);
      await expect(tiers.connect(owner).raiseTier(agent, 1))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 1, Bar.NotInGoodStanding, 0, 0);
    });

    it("should refuse under suspension", async () => {
      const school = await loadFixture(qualified);
      const { tiers, agent, owner } = school;
      await sanction(school, agent, Sanction.Suspension, DAYS(1));
      await expect(tiers.connect(owner).raiseTier(agent, 1))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 1, Bar.NotInGoodStanding, 0, 0);
    });

    it("should refuse on probation until it ends", async () => {
      const school = await loadFixture(qualified);
      const { tiers, agent, owner } = school;
      await amend(school, "identity.tier.1.age", 0);
      await sanction(school, agent, Sanction.Probation, DAYS(1));
      const ends = (await time.latest()) + DAYS(1);
      await time.setNextBlockTimestamp(ends - 1);
      await expect(tiers.connect(owner).raiseTier(agent, 1))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 1, Bar.Probation, ends - 1, ends);
      await time.setNextBlockTimestamp(ends);
      await tiers.connect(owner).raiseTier(agent, 1);
    });

    it("should refuse with an open case", async () => {
      const school = await loadFixture(qualified);
      const { tiers, agent, owner } = school;
      await openCase(school, agent);
      await expect(tiers.connect(owner).raiseTier(agent, 1))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 1, Bar.OpenCase, 0, 0);
    });

    it("should refuse a bond 1 wei short", async () => {
      const school = await loadFixture(qualified);
      const { tiers, agent, owner } = school;
      await amend(school, "identity.tier.4.bond", BOND(4) + 1n);
      await expect(tiers.connect(owner).raiseTier(agent, 4))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 4, Bar.Bond, BOND(4), BOND(4) + 1n);
    });

    it("should not count a bond that is queued to leave", async () => {
      const { passports, tiers, agent, owner } = await loadFixture(qualified);
      await passports.connect(owner).queueWithdrawal(agent, 1n);
      await expect(tiers.connect(owner).raiseTier(agent, 4))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 4, Bar.Bond, BOND(4) - 1n, BOND(4));
    });

    it("should refuse an age 1 s short and serve at the age", async () => {
      const { passports, tiers, agent, owner } = await loadFixture(newborn);
      const { birth } = await passports.passport(agent);
      await time.setNextBlockTimestamp(birth + BigInt(AGE(1) - 1));
      await expect(tiers.connect(owner).raiseTier(agent, 1))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 1, Bar.Age, AGE(1) - 1, AGE(1));
      await time.setNextBlockTimestamp(birth + BigInt(AGE(1)));
      await tiers.connect(owner).raiseTier(agent, 1);
    });

    it("should refuse with an audit too few", async () => {
      const { tiers, agent, owner, auditor } = await loadFixture(backed);
      await tiers.connect(auditor).attestAudit(agent, true, REPORT);
      await time.increase(AGE(3));
      await expect(tiers.connect(owner).raiseTier(agent, 3))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 3, Bar.Audits, 1, 2);
    });

    it("should refuse tier 2 without a human principal [FORK-6]", async () => {
      const { tiers, agent, owner, auditor } = await loadFixture(newborn);
      await tiers.connect(auditor).attestAudit(agent, true, REPORT);
      await time.increase(AGE(2));
      await expect(tiers.connect(owner).raiseTier(agent, 2))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 2, Bar.Principal, 0, 1);
      await tiers.connect(owner).raiseTier(agent, 1);
    });

    it("should refuse tier 2 while the principal is suspended [FORK-6]", async () => {
      const school = await loadFixture(qualified);
      const { tiers, agent, human, owner } = school;
      await sanction(school, human, Sanction.Exclusion, DAYS(1));
      await expect(tiers.connect(owner).raiseTier(agent, 2))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 2, Bar.Principal, 0, 1);
    });
  });

  describe("when the tier is earned", () => {
    it("should grant it and say so [ID-5]", async () => {
      const { passports, tiers, agent, owner } = await loadFixture(qualified);
      await expect(tiers.connect(owner).raiseTier(agent, 4))
        .to.emit(tiers, "TierRaised")
        .withArgs(agent, 0, 4, owner.address)
        .and.to.emit(passports, "TierChanged")
        .withArgs(agent, 0, 4);
      expect((await passports.passport(agent)).tier).to.equal(4);
      expect((await passports.standing(agent)).tier).to.equal(4);
    });

    it("should climb step by step as well", async () => {
      const { passports, tiers, agent, owner } = await loadFixture(qualified);
      for (const tier of [1, 2, 3, 4]) {
        await tiers.connect(owner).raiseTier(agent, tier);
        expect((await passports.standing(agent)).tier).to.equal(tier);
      }
    });

    it("should let a human's own passport stand for itself", async () => {
      const school = await loadFixture(newborn);
      const { tiers, auditor, stranger } = school;
      const person = await register(school, stranger, { kind: Kind.Human, bond: tokens(1_000) });
      await tiers.connect(auditor).attestAudit(person, true, REPORT);
      await time.increase(AGE(2));
      await tiers.connect(stranger).raiseTier(person, 2);
      expect((await school.passports.standing(person)).tier).to.equal(2);
    });

    it("should let it be earned anew after a suspension, from its end [ID-5]", async () => {
      const school = await loadFixture(governor);
      const { passports, tiers, agent, owner, stranger } = school;
      await sanction(school, agent, Sanction.Suspension, DAYS(10));
      const ends = (await time.latest()) + DAYS(10);
      await time.increaseTo(ends);
      expect((await tiers.upheldTier(agent)).tier).to.equal(0);
      expect(await tiers.goodSince(agent)).to.equal(ends);
      await tiers.connect(stranger).lowerTier(agent);
      await time.setNextBlockTimestamp(ends + AGE(3) - 1);
      await expect(tiers.connect(owner).raiseTier(agent, 3))
        .to.be.revertedWithCustomError(tiers, "Tiers_NotEarned")
        .withArgs(agent, 3, Bar.Age, AGE(3) - 1, AGE(3));
      await time.setNextBlockTimestamp(ends + AGE(3));
      await tiers.connect(owner).raiseTier(agent, 3);
      expect((await passports.standing(agent)).tier).to.equal(3);
    });

    it("should set a tier that lapsed to what is earned now", async () => {
      const school = await loadFixture(governor);
      const { passports, tiers, agent, owner } = school;
      await sanction(school, agent, Sanction.Suspension, DAYS(10));
      await time.increase(DAYS(10) + AGE(1));
      await expect(tiers.connect(owner).raiseTier(agent, 1))
        .to.emit(tiers, "TierRaised")
        .withArgs(agent, 0, 1, owner.address);
      expect((await passports.passport(agent)).tier).to.equal(1);
      expect((await tiers.upheldTier(agent)).tier).to.equal(1);
    });
  });
});
