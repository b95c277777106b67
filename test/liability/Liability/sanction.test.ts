import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  BOND,
  CASE,
  DAY,
  expectHolding,
  family,
  INCIDENT,
  joinBeside,
  liabilityWorld,
  MAX_AMOUNT,
  openAlone,
  Sanction,
} from "./Liability.fixture";

const HOUR = 3_600n;

describe("Liability::sanction", () => {
  describe("sanction", () => {
    it("should refuse a caller without the mantle, no length and an unknown member", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, stranger } = world;
      await expect(liability.connect(stranger).sanction(1, INCIDENT, Sanction.Warning, 1))
        .to.be.revertedWithCustomError(liability, "Guarded_Unauthorized")
        .withArgs(stranger.address, liability.interface.getFunction("sanction").selector);
      await expect(liability.connect(court).sanction(1, INCIDENT, Sanction.Warning, 0)).to.be.revertedWithCustomError(
        liability,
        "Liability_ZeroDuration",
      );
      await expect(liability.connect(court).sanction(1, INCIDENT, Sanction.Warning, 1))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(1);
    });

    it("should reach parents, children and siblings at once [FORK-1] [ATK-I3]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await family(world);
      await joinBeside(world, 3n, [4n]);
      await liability.connect(court).sanction(3, INCIDENT, Sanction.Suspension, DAY);
      for (const id of [1n, 2n, 3n, 4n]) expect(await liability.isInGoodStanding(id)).to.equal(false);
    });

    it("should end each kind by itself, to the second [ENF-4]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await openAlone(world, [1n]);
      const start = BigInt(await time.latest()) + 10n;
      for (const kind of [0n, 1n, 2n, 3n]) {
        await time.setNextBlockTimestamp(start + kind);
        await expect(liability.connect(court).sanction(1, INCIDENT, kind, (kind + 1n) * DAY)).to.emit(
          liability,
          "DomainSanctioned",
        );
      }
      const standing = await liability.standing(1);
      expect([
        standing.warningEnds,
        standing.probationEnds,
        standing.suspensionEnds,
        standing.exclusionEnds,
      ]).to.deep.equal([0n, 1n, 2n, 3n].map((kind) => start + kind + (kind + 1n) * DAY));
      await time.increaseTo(start + 4n * DAY + 2n);
      expect(await liability.isInGoodStanding(1)).to.equal(false);
      await time.increaseTo(start + 4n * DAY + 3n);
      expect(await liability.isInGoodStanding(1)).to.equal(true);
    });

    it("should leave good standing under warning and probation", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n]);
      await world.liability.connect(world.court).sanction(1, INCIDENT, Sanction.Warning, DAY);
      await world.liability.connect(world.court).sanction(1, INCIDENT, Sanction.Probation, DAY);
      expect(await world.liability.isInGoodStanding(1)).to.equal(true);
    });

    it("should never be shortened by a later one of another incident [ENF-4] [ATK-B14]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await openAlone(world, [1n]);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Probation, 365n * DAY);
      const { probationEnds } = await liability.standing(1);
      await expect(liability.connect(court).sanction(1, ethers.id("minor"), Sanction.Probation, DAY))
        .to.emit(liability, "DomainSanctioned")
        .withArgs(1, () => true, ethers.id("minor"), Sanction.Probation, probationEnds);
      expect((await liability.standing(1)).probationEnds).to.equal(probationEnds);
    });

    it("should count the longest of one incident from the first, and none twice [ENF-1b] [ATK-B6]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await openAlone(world, [1n]);
      const start = BigInt(await time.latest()) + 10n;
      await time.setNextBlockTimestamp(start);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, 10n * DAY);
      await time.setNextBlockTimestamp(start + 5n * DAY);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, 10n * DAY);
      expect((await liability.standing(1)).suspensionEnds).to.equal(start + 10n * DAY);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, 20n * DAY);
      expect((await liability.standing(1)).suspensionEnds).to.equal(start + 20n * DAY);
    });

    it("should have the missing days served after a gap [ATK-B14]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await openAlone(world, [1n]);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, DAY);
      await time.increase(100n * DAY);
      const now = BigInt(await time.latest()) + 1n;
      await time.setNextBlockTimestamp(now);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, 30n * DAY);
      expect((await liability.standing(1)).suspensionEnds).to.equal(now + 29n * DAY);
    });

    it("should count each kind of one incident by itself [ATK-B6]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await openAlone(world, [1n]);
      const start = BigInt(await time.latest()) + 10n;
      await time.setNextBlockTimestamp(start);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, 10n * DAY);
      await time.setNextBlockTimestamp(start + 100n * DAY);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Warning, DAY);
      await time.setNextBlockTimestamp(start + 100n * DAY + 1n);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Suspension, 20n * DAY);
      expect((await liability.standing(1)).suspensionEnds).to.equal(start + 110n * DAY + 1n);
    });

    it("should take one longer than all of time after one nearly as long [ENF-1b]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await openAlone(world, [1n]);
      const longest = 2n ** 32n - 1n;
      const start = BigInt(await time.latest()) + 10n;
      await time.setNextBlockTimestamp(start);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Exclusion, longest - 1n);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Exclusion, longest);
      expect((await liability.standing(1)).exclusionEnds).to.equal(start + longest);
    });

    it("should outlive a member that was alone: later kin share it [FORK-6]", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n]);
      await world.liability.connect(world.court).sanction(1, INCIDENT, Sanction.Exclusion, DAY);
      await joinBeside(world, 1n, [2n]);
      expect(await world.liability.isInGoodStanding(2)).to.equal(false);
    });
  });

  describe("lift", () => {
    it("should end one kind and leave the others", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, stranger } = world;
      const domain = await family(world);
      await expect(liability.connect(stranger).lift(1, Sanction.Exclusion)).to.be.revertedWithCustomError(
        liability,
        "Guarded_Unauthorized",
      );
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Exclusion, DAY);
      await liability.connect(court).sanction(1, INCIDENT, Sanction.Warning, DAY);
      await expect(liability.connect(court).lift(2, Sanction.Exclusion))
        .to.emit(liability, "SanctionLifted")
        .withArgs(2, domain, Sanction.Exclusion);
      const standing = await liability.standing(1);
      expect([standing.good, standing.exclusionEnds]).to.deep.equal([true, 0n]);
      expect(standing.warningEnds).to.be.greaterThan(0);
    });
  });

  describe("reserve and release", () => {
    it("should refuse a caller without the mantle, a case twice and an amount beyond the books", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, stranger } = world;
      await family(world);
      const outsider = liability.connect(stranger);
      await expect(outsider.reserve(CASE, 1, 0, 1)).to.be.revertedWithCustomError(liability, "Guarded_Unauthorized");
      await expect(outsider.release(CASE, stranger)).to.be.revertedWithCustomError(liability, "Guarded_Unauthorized");
      await liability.connect(court).reserve(CASE, 1, 0, 1);
      await expect(liability.connect(court).reserve(CASE, 2, 0, 1))
        .to.be.revertedWithCustomError(liability, "Liability_CaseExists")
        .withArgs(CASE);
      await expect(liability.connect(court).reserve(ethers.id("b"), 2, 0, MAX_AMOUNT + 1n))
        .to.be.revertedWithCustomError(liability, "Liability_AmountTooLarge")
        .withArgs(MAX_AMOUNT + 1n, MAX_AMOUNT);
    });

    it("should add reserves of a domain and give each back [ENF-2]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, victim } = world;
      const domain = await family(world);
      const other = ethers.id("other");
      await expect(liability.connect(court).reserve(CASE, 1, 3, 70))
        .to.emit(liability, "ClaimReserved")
        .withArgs(CASE, domain, 3, 70);
      await liability.connect(court).reserve(other, 2, 0, 30);
      expect((await liability.standing(3)).reserve).to.equal(100);
      expect((await liability.domain(domain)).cases).to.equal(2);
      expect(await liability.isClean(1, true)).to.equal(false);
      expect(await liability.isClean(1, false)).to.equal(true);
      expect(await liability.caseOf(CASE)).to.deep.equal([domain, 3n, 70n, 0n, 0n]);
      await expect(liability.connect(court).release(CASE, victim))
        .to.emit(liability, "ReserveReleased")
        .withArgs(CASE, domain, 70, 0);
      expect(await liability.isClean(1, true)).to.equal(false);
      await liability.connect(court).release(other, victim);
      expect(await liability.isClean(1, true)).to.equal(true);
      expect((await liability.standing(3)).reserve).to.equal(0);
      await expect(liability.connect(court).release(other, victim))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownCase")
        .withArgs(other);
    });

    it("should reserve on a member that is alone", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n]);
      await world.liability.connect(world.court).reserve(CASE, 1, 0, 5);
      expect((await world.liability.standing(1)).reserve).to.equal(5);
    });
  });

  describe("escrowClaim", () => {
    it("should refuse a caller outside the unit, an unknown case and a second applicant", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, forks, payer, stranger } = world;
      await family(world);
      await expect(liability.connect(stranger).escrowClaim(2, CASE, stranger)).to.be.revertedWithCustomError(
        liability,
        "Liability_NotUnit",
      );
      await expect(liability.connect(forks).escrowClaim(2, CASE, payer))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownCase")
        .withArgs(CASE);
      await liability.connect(court).reserve(CASE, 1, 0, 70);
      await liability.connect(forks).escrowClaim(2, CASE, payer);
      await expect(liability.connect(forks).escrowClaim(3, CASE, payer))
        .to.be.revertedWithCustomError(liability, "Liability_CaseEscrowed")
        .withArgs(CASE, 2);
    });

    it("should draw the claim and give back what the case did not use [FORK-5]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, forks, payer, victim } = world;
      const domain = await family(world);
      await liability.connect(court).reserve(CASE, 1, 0, 70);
      await expect(liability.connect(forks).escrowClaim(2, CASE, payer))
        .to.emit(liability, "ClaimEscrowed")
        .withArgs(CASE, 2, payer.address, 70);
      await expectHolding(world, 3n * BOND + 70n);
      await expect(liability.connect(court).release(CASE, victim))
        .to.emit(liability, "ReserveReleased")
        .withArgs(CASE, domain, 70, 70);
      expect(await liability.creditOf(victim)).to.equal(70);
    });

    it("should draw nothing for a case without a claim", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, forks, stranger } = world;
      await family(world);
      await liability.connect(court).reserve(CASE, 1, 0, 0);
      await liability.connect(forks).escrowClaim(2, CASE, stranger);
      await expectHolding(world, 3n * BOND);
    });
  });

  describe("quarantine", () => {
    it("should refuse a caller without the mantle, no length and 1 s above 48 h", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, stranger } = world;
      await openAlone(world, [1n]);
      await expect(liability.connect(stranger).quarantine(1, 1)).to.be.revertedWithCustomError(
        liability,
        "Guarded_Unauthorized",
      );
      await expect(liability.connect(court).quarantine(1, 0)).to.be.revertedWithCustomError(
        liability,
        "Liability_ZeroDuration",
      );
      await expect(liability.connect(court).quarantine(1, 48n * HOUR + 1n))
        .to.be.revertedWithCustomError(liability, "Liability_QuarantineTooLong")
        .withArgs(48n * HOUR + 1n, 48n * HOUR);
      await expect(liability.connect(court).quarantine(1, 48n * HOUR)).not.to.be.reverted;
    });

    it("should take good standing for its time and rest 7 days after it", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      const domain = await family(world);
      const now = BigInt(await time.latest()) + 10n;
      await time.setNextBlockTimestamp(now);
      await expect(liability.connect(court).quarantine(2, HOUR))
        .to.emit(liability, "QuarantineSet")
        .withArgs(2, domain, now + HOUR);
      expect((await liability.standing(1)).quarantineEnds).to.equal(now + HOUR);
      expect(await liability.isInGoodStanding(1)).to.equal(false);
      await time.increaseTo(now + HOUR);
      expect(await liability.isInGoodStanding(1)).to.equal(true);
      const rest = now + HOUR + 7n * DAY;
      await time.setNextBlockTimestamp(rest - 1n);
      await expect(liability.connect(court).quarantine(3, HOUR))
        .to.be.revertedWithCustomError(liability, "Liability_QuarantineTooSoon")
        .withArgs(domain, rest);
      await time.setNextBlockTimestamp(rest);
      await expect(liability.connect(court).quarantine(3, HOUR)).not.to.be.reverted;
    });

    it("should not end one earlier that a court has set [ENF-4]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court } = world;
      await openAlone(world, [1n]);
      const end = BigInt(await time.latest()) + 60n * DAY;
      await liability.connect(court).resolveQuarantine(1, end);
      await liability.connect(court).quarantine(1, 1);
      expect((await liability.standing(1)).quarantineEnds).to.equal(end);
    });

    it("should be extended and lifted by a court", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, stranger } = world;
      await openAlone(world, [1n]);
      await expect(liability.connect(stranger).resolveQuarantine(1, 0)).to.be.revertedWithCustomError(
        liability,
        "Guarded_Unauthorized",
      );
      const end = BigInt(await time.latest()) + 7n * DAY;
      await liability.connect(court).resolveQuarantine(1, end);
      expect((await liability.standing(1)).quarantineEnds).to.equal(end);
      await liability.connect(court).resolveQuarantine(1, 0);
      expect(await liability.isInGoodStanding(1)).to.equal(true);
      await liability.connect(court).resolveQuarantine(1, 2n ** 48n - 1n);
      expect((await liability.standing(1)).quarantineEnds).to.equal(2n ** 40n - 1n);
    });
  });
});
