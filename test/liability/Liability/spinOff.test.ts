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
  openAlone,
  Sanction,
  slash,
  spinOff,
  TAIL,
} from "./Liability.fixture";

/** A family of three and a sponsor (9) of another domain. */
async function sponsored() {
  const world = await liabilityWorld();
  const domain = await family(world);
  await openAlone(world, [9n]);
  return { world, domain };
}

describe("Liability::spinOff", () => {
  describe("when the leaver may not leave", () => {
    it("should refuse a caller outside the unit and an unknown member", async () => {
      const { world } = await loadFixture(sponsored);
      const { liability, forks, stranger } = world;
      await expect(liability.connect(stranger).spinOff(2, 9, 1, TAIL, 0))
        .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
        .withArgs(stranger.address);
      await expect(liability.connect(forks).spinOff(77, 9, 1, TAIL, 0))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(77);
    });

    it("should refuse a member that is alone", async () => {
      const { world } = await loadFixture(sponsored);
      await openAlone(world, [8n]);
      await expect(spinOff(world, 8n, 9n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_Alone")
        .withArgs(8);
    });

    it("should refuse one of a domain that is not in good standing [ATK-I13]", async () => {
      const { world, domain } = await loadFixture(sponsored);
      await world.liability.connect(world.court).sanction(3, INCIDENT, Sanction.Suspension, DAY);
      await expect(spinOff(world, 2n, 9n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_NotInGoodStanding")
        .withArgs(domain);
    });

    it("should refuse one under a warning or a probation, to the second: neither could travel along [FORK-6]", async () => {
      for (const kind of [Sanction.Warning, Sanction.Probation]) {
        const { world, domain } = await loadFixture(sponsored);
        const { liability, court } = world;
        await liability.connect(court).sanction(3, INCIDENT, kind, DAY);
        const { warningEnds, probationEnds } = await liability.standing(2);
        await time.setNextBlockTimestamp(warningEnds + probationEnds - 1n);
        await expect(spinOff(world, 2n, 9n, 1n))
          .to.be.revertedWithCustomError(liability, "Liability_NotInGoodStanding")
          .withArgs(domain);
        await expect(spinOff(world, 2n, 9n, 1n)).not.to.be.reverted;
      }
    });

    it("should refuse while a case is open that nobody excused", async () => {
      const { world, domain } = await loadFixture(sponsored);
      await world.liability.connect(world.court).reserve(CASE, 1, 0, 1);
      await expect(spinOff(world, 2n, 9n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_CaseOpen")
        .withArgs(domain, 1);
      await expect(spinOff(world, 2n, 9n, 1n, 2n))
        .to.be.revertedWithCustomError(world.liability, "Liability_CaseOpen")
        .withArgs(domain, 1);
      await expect(spinOff(world, 2n, 9n, 1n, 1n)).not.to.be.reverted;
    });

    it("should refuse one in its tail, and one that sponsors another: one hop [FORK-5]", async () => {
      const { world } = await loadFixture(sponsored);
      await spinOff(world, 2n, 9n, 100n);
      await joinBeside(world, 2n, [20n]);
      await joinBeside(world, 9n, [90n]);
      await openAlone(world, [8n]);
      const { tailEnds } = await world.liability.departureOf(2);
      await expect(spinOff(world, 2n, 8n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_InTail")
        .withArgs(2, tailEnds);
      await expect(spinOff(world, 9n, 8n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_NotEmpty")
        .withArgs(9, BOND, 100);
    });
  });

  describe("when the sponsor may not sponsor", () => {
    it("should refuse kin, an unknown one and one in its own tail", async () => {
      const { world, domain } = await loadFixture(sponsored);
      await expect(spinOff(world, 2n, 3n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_SameDomain")
        .withArgs(domain);
      await expect(spinOff(world, 2n, 77n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_UnknownMember")
        .withArgs(77);
      await spinOff(world, 2n, 9n, 100n);
      const { tailEnds } = await world.liability.departureOf(2);
      await expect(spinOff(world, 3n, 2n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_InTail")
        .withArgs(2, tailEnds);
    });

    it("should refuse one that is not in good standing", async () => {
      const { world } = await loadFixture(sponsored);
      await world.liability.connect(world.court).quarantine(9, DAY);
      await expect(spinOff(world, 2n, 9n, 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_NotInGoodStanding")
        .withArgs(await world.liability.domainOf(9));
    });

    it("should refuse 1 unit more cover than is free, counting other covers [FORK-5] [ATK-I13]", async () => {
      const { world } = await loadFixture(sponsored);
      await spinOff(world, 2n, 9n, 600n);
      await expect(spinOff(world, 3n, 9n, 401n))
        .to.be.revertedWithCustomError(world.liability, "Liability_InsufficientBond")
        .withArgs(9, 401, 400);
      await expect(spinOff(world, 3n, 9n, 400n)).not.to.be.reverted;
      expect(await world.liability.coversOf(9)).to.equal(BOND);
    });
  });

  describe("when all is in order", () => {
    it("should move the member with its bond, locked for the tail [FORK-5]", async () => {
      const { world, domain } = await loadFixture(sponsored);
      const { liability } = world;
      await slash(world, { compensation: BOND + 400n });
      const now = BigInt(await time.latest()) + 10n;
      await time.setNextBlockTimestamp(now);
      await expect(spinOff(world, 2n, 9n, 300n))
        .to.emit(liability, "MemberSpunOff")
        .withArgs(2, domain, 9, 800, 300, now + TAIL);
      expect(await liability.domainOf(2)).to.equal(2);
      expect(await liability.bondOf(2)).to.equal(800);
      expect(await liability.bondOf(3)).to.equal(800);
      expect(await liability.departureOf(2)).to.deep.equal([domain, now, now + TAIL, 9n, 300n]);
      expect(await liability.isInTail(2)).to.equal(true);
      await expectHolding(world, 4n * BOND);
    });

    it("should part it from its kin's later offences, not from its own [FORK-5]", async () => {
      const { world } = await loadFixture(sponsored);
      await spinOff(world, 2n, 9n, 300n);
      await slash(world, { compensation: 2n * BOND + 500n });
      expect((await world.liability.standing(2)).good).to.equal(true);
      expect((await world.liability.standing(3)).good).to.equal(false);
    });

    it("should leave the founder's children behind, who then have nobody to consent for them", async () => {
      const { world, domain } = await loadFixture(sponsored);
      await spinOff(world, 1n, 9n, 300n);
      expect(await world.liability.domainOf(3)).to.equal(domain);
      expect(await world.liability.founderOf(3)).to.equal(0);
      expect(await world.liability.founderOf(1)).to.equal(1);
    });

    it("should take a sponsor whose domain is pooled and clean, of its own bond alone", async () => {
      const { world } = await loadFixture(sponsored);
      await joinBeside(world, 9n, [90n], 5_000n);
      await expect(spinOff(world, 2n, 9n, BOND + 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_InsufficientBond")
        .withArgs(9, BOND + 1n, BOND);
      await spinOff(world, 2n, 9n, BOND);
      expect(await world.liability.coversOf(9)).to.equal(BOND);
    });

    it("should refuse a cover that the books cannot hold", async () => {
      const { world } = await loadFixture(sponsored);
      await expect(spinOff(world, 2n, 9n, ethers.MaxUint256)).to.be.revertedWithCustomError(
        world.liability,
        "Liability_InsufficientBond",
      );
    });
  });

  describe("releaseCover", () => {
    it("should refuse where there is none and while the tail runs, to the second", async () => {
      const { world } = await loadFixture(sponsored);
      const { liability, stranger } = world;
      await expect(liability.connect(stranger).releaseCover(2))
        .to.be.revertedWithCustomError(liability, "Liability_NoCover")
        .withArgs(2);
      await spinOff(world, 2n, 9n, 300n);
      const { tailEnds } = await liability.departureOf(2);
      await time.setNextBlockTimestamp(tailEnds - 1n);
      await expect(liability.connect(stranger).releaseCover(2))
        .to.be.revertedWithCustomError(liability, "Liability_TailRuns")
        .withArgs(2, tailEnds);
      await time.setNextBlockTimestamp(tailEnds);
      await expect(liability.connect(stranger).releaseCover(2)).to.emit(liability, "CoverReleased").withArgs(2, 9, 300);
      expect(await liability.coversOf(9)).to.equal(0);
    });

    it("should be done by the next spin-off of the same member", async () => {
      const { world } = await loadFixture(sponsored);
      const { liability } = world;
      await spinOff(world, 2n, 9n, 300n);
      await time.increase(TAIL);
      await joinBeside(world, 2n, [20n]);
      await expect(spinOff(world, 2n, 9n, 100n))
        .to.emit(liability, "CoverReleased")
        .withArgs(2, 9, 300);
      expect(await liability.coversOf(9)).to.equal(100);
    });
  });
});
