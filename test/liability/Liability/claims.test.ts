import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { BOND, DAY, expectHolding, family, joinBeside, liabilityWorld, openAlone, slash } from "./Liability.fixture";

/** A family that owes 600 to the victim and 300 to the reporter, for acts of members 1 and 2. */
async function indebted() {
  const world = await liabilityWorld();
  const domain = await family(world);
  await slash(world, { compensation: 3n * BOND + 600n });
  await slash(world, {
    offender: 2n,
    compensation: 300n,
    incident: ethers.id("second"),
    victim: world.reporter.address,
  });
  return { world, domain };
}

describe("Liability::claims", () => {
  describe("collectClaim", () => {
    it("should refuse where nothing was paid", async () => {
      const { world, domain } = await loadFixture(indebted);
      await expect(world.liability.collectClaim(domain, 0, world.victim))
        .to.be.revertedWithCustomError(world.liability, "Liability_NothingToCollect")
        .withArgs(domain, 0);
    });

    it("should pay claims pro rata, whoever calls and however often [ENF-3] [ATK-C10]", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, payer, victim, reporter, stranger } = world;
      await liability.connect(payer).deposit(3, 450);
      expect(await liability.claimOf(domain, 0, victim)).to.deep.equal([300n, 300n]);
      expect(await liability.claimOf(domain, 0, reporter)).to.deep.equal([150n, 150n]);
      await expect(liability.connect(stranger).collectClaim(domain, 0, victim))
        .to.emit(liability, "ClaimCollected")
        .withArgs(domain, 0, victim.address, 300);
      await expect(liability.connect(stranger).collectClaim(domain, 0, victim)).to.be.revertedWithCustomError(
        liability,
        "Liability_NothingToCollect",
      );
      await liability.connect(payer).deposit(3, 450);
      await liability.collectClaim(domain, 0, victim);
      await liability.collectClaim(domain, 0, reporter);
      expect(await liability.creditOf(victim)).to.equal(3n * BOND + 600n);
      expect(await liability.creditOf(reporter)).to.equal(300);
      expect(await liability.claimOf(domain, 0, victim)).to.deep.equal([0n, 0n]);
      await expectHolding(world, 3n * BOND + 900n);
    });

    it("should credit what was paid on an earlier claim when the same victim gets another", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, payer, victim } = world;
      await liability.connect(payer).deposit(3, 450);
      await slash(world, { compensation: 200n, incident: ethers.id("third") });
      expect(await liability.creditOf(victim)).to.equal(3n * BOND + 300n);
      const [outstanding, collectable] = await liability.claimOf(domain, 0, victim);
      expect(outstanding).to.be.within(499, 500);
      expect(collectable).to.equal(0);
    });

    it("should keep claims of a round that was paid when a new one begins", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, payer, victim, reporter } = world;
      await liability.connect(payer).deposit(3, 900);
      await slash(world, { compensation: 100n, incident: ethers.id("third") });
      expect((await liability.domain(domain)).round).to.equal(1);
      expect(await liability.claimOf(domain, 0, victim)).to.deep.equal([0n, 600n]);
      expect(await liability.claimOf(domain, 1, victim)).to.deep.equal([100n, 0n]);
      expect(await liability.claimOf(domain, 0, reporter)).to.deep.equal([0n, 300n]);
    });
  });

  describe("assignClaim", () => {
    it("should refuse nobody and oneself", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, victim } = world;
      for (const to of [ethers.ZeroAddress, victim.address]) {
        await expect(liability.connect(victim).assignClaim(domain, 0, to))
          .to.be.revertedWithCustomError(liability, "Liability_BadAssignee")
          .withArgs(to);
      }
    });

    it("should pass a claim to an insurer that paid it, proceeds credited first on both sides [ENF-3]", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, payer, victim, reporter } = world;
      await liability.connect(payer).deposit(3, 450);
      await expect(liability.connect(victim).assignClaim(domain, 0, reporter))
        .to.emit(liability, "ClaimAssigned")
        .withArgs(domain, 0, victim.address, reporter.address);
      expect(await liability.creditOf(victim)).to.equal(3n * BOND + 300n);
      expect(await liability.creditOf(reporter)).to.equal(150);
      expect(await liability.claimOf(domain, 0, reporter)).to.deep.equal([450n, 0n]);
      expect(await liability.claimOf(domain, 0, victim)).to.deep.equal([0n, 0n]);
    });

    it("should pass a claim on which nothing was paid", async () => {
      const { world, domain } = await loadFixture(indebted);
      await world.liability.connect(world.victim).assignClaim(domain, 0, world.stranger);
      expect(await world.liability.claimOf(domain, 0, world.stranger)).to.deep.equal([600n, 0n]);
    });
  });

  describe("discharge [FORK-4]", () => {
    it("should refuse a caller outside the unit, an unknown member and a haircut above the whole", async () => {
      const { world } = await loadFixture(indebted);
      const { liability, forks, stranger } = world;
      await expect(liability.connect(stranger).discharge(1, 0, DAY))
        .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
        .withArgs(stranger.address);
      await expect(liability.connect(forks).discharge(77, 0, DAY))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(77);
      await expect(liability.connect(forks).discharge(1, 10_001, DAY))
        .to.be.revertedWithCustomError(liability, "Liability_HaircutTooHigh")
        .withArgs(10_001);
    });

    it("should carry the member's own part less the haircut and leave kin's with kin", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, forks } = world;
      const fresh = domain + 1n;
      await expect(liability.connect(forks).discharge(1, 8_000, DAY))
        .to.emit(liability, "MemberDischarged")
        .withArgs(1, domain, fresh, 120, 0, 480);
      const [mine, theirs] = [await liability.standing(1), await liability.standing(2)];
      expect([mine.domain, mine.debt, mine.good]).to.deep.equal([fresh, 120n, false]);
      expect([theirs.domain, theirs.debt, theirs.good]).to.deep.equal([domain, 300n, false]);
      expect(mine.probationEnds).to.be.greaterThan(0);
    });

    it("should relay what it pays to the old creditors, pro rata", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, forks, payer, victim, reporter } = world;
      await liability.connect(forks).discharge(1, 8_000, DAY);
      const fresh = await liability.domainOf(1);
      await expect(liability.relayClaim(fresh, 0, domain, 0)).to.be.revertedWithCustomError(
        liability,
        "Liability_NothingToCollect",
      );
      await liability.connect(payer).deposit(1, 1_120);
      expect((await liability.standing(1)).good).to.equal(true);
      expect(await liability.bondOf(1)).to.equal(1_000);
      await expect(liability.relayClaim(fresh, 0, domain, 0))
        .to.emit(liability, "ClaimRelayed")
        .withArgs(fresh, 0, domain, 120);
      expect((await liability.claimOf(domain, 0, victim)).collectable).to.be.within(79, 80);
      expect((await liability.claimOf(domain, 0, reporter)).collectable).to.be.within(39, 40);
    });

    it("should carry all of it, fines too, where the member was always alone", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, forks, payer, victim } = world;
      await openAlone(world, [1n]);
      await slash(world, { compensation: BOND + 100n, penalty: 50n });
      const domain = await liability.domainOf(1);
      await expect(liability.connect(forks).discharge(1, 5_000, DAY))
        .to.emit(liability, "MemberDischarged")
        .withArgs(1, domain, domain + 1n, 50, 25, 75)
        .and.to.emit(liability, "DebtCleared")
        .withArgs(domain, 0);
      await liability.connect(payer).deposit(1, 75);
      await liability.relayClaim(domain + 1n, 0, domain, 0);
      await liability.collectClaim(domain, 0, victim);
      expect(await liability.creditOf(victim)).to.equal(BOND + 50n);
    });

    it("should leave kin's debt whole where the member caused none", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, forks } = world;
      await liability.connect(forks).discharge(3, 8_000, DAY);
      expect((await liability.standing(3)).debt).to.equal(0);
      expect((await liability.standing(3)).good).to.equal(true);
      expect((await liability.domain(domain)).debt).to.equal(900);
    });

    it("should clear the old domain when the last offender leaves", async () => {
      const { world, domain } = await loadFixture(indebted);
      const { liability, forks } = world;
      await liability.connect(forks).discharge(2, 0, DAY);
      await expect(liability.connect(forks).discharge(1, 0, DAY))
        .to.emit(liability, "DebtCleared")
        .withArgs(domain, 0);
      expect((await liability.standing(3)).good).to.equal(true);
    });

    it("should take a rest too small to keep along", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, forks } = world;
      const domain = await family(world);
      await slash(world, { compensation: 3n * BOND + 5_000_000n });
      await slash(world, { offender: 2n, compensation: 4n, incident: ethers.id("b") });
      await liability.connect(forks).discharge(1, 0, DAY);
      expect((await liability.standing(1)).debt).to.equal(5_000_004);
      expect((await liability.domain(domain)).debt).to.equal(0);
    });

    it("should forgive the whole where the court says so", async () => {
      const { world } = await loadFixture(indebted);
      await world.liability.connect(world.forks).discharge(1, 10_000, DAY);
      expect((await world.liability.standing(1)).debt).to.equal(0);
    });

    it("should take the bond along and leave sanctions behind where there is no debt", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, forks, court } = world;
      await family(world);
      await openAlone(world, [9n]);
      await liability.connect(court).sanction(1, ethers.id("a"), 3, 365n * DAY);
      await liability.connect(forks).discharge(1, 0, DAY);
      const standing = await liability.standing(1);
      expect([standing.bond, standing.good, standing.exclusionEnds]).to.deep.equal([BOND, true, 0n]);
      expect((await liability.standing(2)).good).to.equal(false);
      await liability.connect(forks).discharge(9, 0, DAY);
      expect(await liability.bondOf(9)).to.equal(BOND);
    });

    it("should keep a running tail and its cover, and release a cover whose tail is over", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, forks } = world;
      await family(world);
      await openAlone(world, [9n]);
      await liability.connect(forks).spinOff(2, 9, 300, 100n * DAY, 0);
      const before = await liability.departureOf(2);
      await liability.connect(forks).discharge(2, 0, DAY);
      expect(await liability.departureOf(2)).to.deep.equal(before);
      await time.increase(100n * DAY);
      await expect(liability.connect(forks).discharge(2, 0, DAY))
        .to.emit(liability, "CoverReleased")
        .withArgs(2, 9, 300);
      expect(await liability.coversOf(9)).to.equal(0);
      expect((await liability.departureOf(2)).sponsor).to.equal(0);
    });

    it("should let the discharged fork and merge again once it paid", async () => {
      const { world } = await loadFixture(indebted);
      const { liability, forks, payer } = world;
      await liability.connect(forks).discharge(1, 8_000, DAY);
      await liability.connect(payer).deposit(1, 120n + BOND);
      await joinBeside(world, 1n, [50n]);
      expect(await liability.domainOf(50)).to.equal(await liability.domainOf(1));
    });
  });
});
