import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  BOND,
  CASE,
  DAY,
  family,
  FIRST_DOMAIN,
  joinBeside,
  liabilityWorld,
  MAX_AMOUNT,
  openAlone,
  ripen,
  Sanction,
  slash,
} from "./Liability.fixture";

describe("Liability::merge", () => {
  describe("when the pair is wrong", () => {
    it("should refuse a caller outside the unit", async () => {
      const { liability, stranger } = await loadFixture(liabilityWorld);
      await expect(liability.connect(stranger).merge(1, 2))
        .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
        .withArgs(stranger.address);
    });

    it("should refuse an unknown member on either side", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n]);
      for (const [a, b] of [
        [1n, 9n],
        [9n, 1n],
      ] as const) {
        await expect(world.liability.connect(world.forks).merge(a, b))
          .to.be.revertedWithCustomError(world.liability, "Liability_UnknownMember")
          .withArgs(9);
      }
    });

    it("should refuse a member with itself and kin with kin", async () => {
      const world = await loadFixture(liabilityWorld);
      const domain = await family(world);
      await openAlone(world, [9n]);
      await expect(world.liability.connect(world.forks).merge(9, 9))
        .to.be.revertedWithCustomError(world.liability, "Liability_SameDomain")
        .withArgs(9);
      await expect(world.liability.connect(world.forks).merge(1, 2))
        .to.be.revertedWithCustomError(world.liability, "Liability_SameDomain")
        .withArgs(domain);
    });
  });

  describe("given either domain is not clean [FORK-3] [ATK-I12]", () => {
    it("should refuse one in debt, suspended, excluded, quarantined or with an open case, on either side", async () => {
      const stains: Record<string, (world: Awaited<ReturnType<typeof liabilityWorld>>) => Promise<unknown>> = {
        debt: (world) => slash(world, { compensation: 3n * BOND + 1n }),
        suspended: (world) =>
          world.liability.connect(world.court).sanction(1, ethers.id("a"), Sanction.Suspension, DAY),
        excluded: (world) => world.liability.connect(world.court).sanction(1, ethers.id("a"), Sanction.Exclusion, DAY),
        quarantined: (world) => world.liability.connect(world.court).quarantine(1, DAY),
        sued: (world) => world.liability.connect(world.court).reserve(CASE, 1, 0, 1),
      };
      for (const [stain, put] of Object.entries(stains)) {
        const world = await loadFixture(liabilityWorld);
        const domain = await family(world);
        await openAlone(world, [9n]);
        await put(world);
        for (const [a, b] of [
          [1n, 9n],
          [9n, 2n],
        ] as const) {
          const refused = expect(world.liability.connect(world.forks).merge(a, b)).to.be.revertedWithCustomError(
            world.liability,
            stain === "sued" ? "Liability_CaseOpen" : "Liability_NotInGoodStanding",
          );
          await (stain === "sued" ? refused.withArgs(domain, 1) : refused.withArgs(domain));
        }
      }
    });

    it("should take it again when the suspension has been served, to the second", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [9n]);
      await world.liability.connect(world.court).sanction(1, ethers.id("a"), Sanction.Suspension, DAY);
      const { suspensionEnds } = await world.liability.standing(1);
      await time.setNextBlockTimestamp(suspensionEnds - 1n);
      await expect(world.liability.connect(world.forks).merge(1, 9)).to.be.revertedWithCustomError(
        world.liability,
        "Liability_NotInGoodStanding",
      );
      await time.setNextBlockTimestamp(suspensionEnds);
      await expect(world.liability.connect(world.forks).merge(1, 9)).not.to.be.reverted;
    });
  });

  describe("given both are clean", () => {
    it("should make one domain of two members alone", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n, 2n]);
      await expect(world.liability.connect(world.forks).merge(1, 2))
        .to.emit(world.liability, "DomainsMerged")
        .withArgs(FIRST_DOMAIN, 2, 2);
      expect(await world.liability.domainOf(2)).to.equal(await world.liability.domainOf(1));
      expect(await world.liability.founderOf(2)).to.equal(1);
    });

    it("should take a member alone into a domain, whichever is named first", async () => {
      const world = await loadFixture(liabilityWorld);
      const domain = await family(world);
      await openAlone(world, [8n, 9n], 500n);
      await expect(world.liability.connect(world.forks).merge(8, 2))
        .to.emit(world.liability, "DomainsMerged")
        .withArgs(domain, 8, 4);
      await expect(world.liability.connect(world.forks).merge(2, 9))
        .to.emit(world.liability, "DomainsMerged")
        .withArgs(domain, 9, 5);
      expect(await world.liability.bondOf(8)).to.equal(500);
      expect((await world.liability.domain(domain)).assets).to.equal(3n * BOND + 1_000n);
    });

    it("should link the smaller under the larger and keep every bond, at unequal prices [FORK-3]", async () => {
      const world = await loadFixture(liabilityWorld);
      const large = await family(world);
      await openAlone(world, [11n], 10_000n);
      await joinBeside(world, 11n, [12n], 10_000n);
      const small = await world.liability.domainOf(11);
      await slash(world, { compensation: BOND + 1_000n });
      await slash(world, { offender: 11n, compensation: 17_000n, incident: ethers.id("other") });
      await expect(world.liability.connect(world.forks).merge(12, 1))
        .to.emit(world.liability, "DomainsMerged")
        .withArgs(large, small, 5);
      expect(await world.liability.domainOf(12)).to.equal(large);
      expect(await world.liability.bondOf(2)).to.be.within(499, 500);
      expect(await world.liability.bondOf(12)).to.be.within(2_999, 3_000);
      expect(await world.liability.bondOf(11)).to.equal(0);
      const linked = await world.liability.domain(small);
      expect([linked.root, linked.parent, linked.assets, linked.shares]).to.deep.equal([false, large, 0n, 0n]);
    });

    it("should reach the other side's members from then on [FORK-1]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [11n]);
      await joinBeside(world, 11n, [12n]);
      await world.liability.connect(world.forks).merge(1, 11);
      await slash(world, { compensation: 5n * BOND + 1n });
      for (const id of [2n, 11n, 12n]) {
        expect(await world.liability.bondOf(id)).to.equal(0);
        expect(await world.liability.isInGoodStanding(id)).to.equal(false);
      }
    });

    it("should keep the later end of each warning and probation [FORK-3] [ATK-B14]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, forks } = world;
      await family(world);
      await openAlone(world, [11n]);
      await joinBeside(world, 11n, [12n]);
      await liability.connect(court).sanction(1, ethers.id("a"), Sanction.Warning, DAY);
      await liability.connect(court).sanction(1, ethers.id("b"), Sanction.Probation, 9n * DAY);
      await liability.connect(court).sanction(11, ethers.id("c"), Sanction.Warning, 5n * DAY);
      await liability.connect(court).sanction(11, ethers.id("d"), Sanction.Probation, DAY);
      const [mine, theirs] = [await liability.standing(1), await liability.standing(11)];
      await liability.connect(forks).merge(1, 11);
      const merged = await liability.standing(12);
      expect(merged.warningEnds).to.equal(theirs.warningEnds);
      expect(merged.probationEnds).to.equal(mine.probationEnds);
    });

    it("should carry the rest from quarantines along, from the smaller and in the larger", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, forks } = world;
      await family(world);
      await openAlone(world, [11n, 21n]);
      await joinBeside(world, 11n, [12n]);
      await liability.connect(court).quarantine(11, 3_600);
      await time.increase(3_601);
      await liability.connect(forks).merge(1, 11);
      await expect(liability.connect(court).quarantine(1, 3_600)).to.be.revertedWithCustomError(
        liability,
        "Liability_QuarantineTooSoon",
      );
    });

    it("should hold for pools that were emptied, on both sides", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [11n]);
      await joinBeside(world, 11n, [12n]);
      await slash(world, { compensation: 3n * BOND });
      await slash(world, { offender: 11n, compensation: 2n * BOND, incident: ethers.id("b") });
      await world.liability.connect(world.forks).merge(1, 11);
      await joinBeside(world, 12n, [13n]);
      expect(await world.liability.bondOf(13)).to.equal(BOND);
      for (const id of [1n, 2n, 11n, 12n]) expect(await world.liability.bondOf(id)).to.equal(0);
    });

    it("should void shares of an emptied pool through a link made before and after [ATK-B9]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [11n]);
      await joinBeside(world, 11n, [12n]);
      await slash(world, { offender: 11n, compensation: 2n * BOND, incident: ethers.id("b") });
      await world.liability.connect(world.payer).deposit(11, 700);
      await world.liability.connect(world.forks).merge(1, 11);
      expect(await world.liability.bondOf(12)).to.equal(0);
      expect(await world.liability.bondOf(11)).to.equal(700);
      await slash(world, { compensation: 3n * BOND + 700n });
      await joinBeside(world, 1n, [14n]);
      for (const id of [1n, 2n, 11n, 12n]) expect(await world.liability.bondOf(id)).to.equal(0);
      expect(await world.liability.bondOf(14)).to.equal(BOND);
    });

    it("should let the founder's place go with it, but not its consent", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await ripen(world, 1n, BOND);
      await world.liability.connect(world.passports).completeWithdrawal(1, world.payer);
      await world.liability.connect(world.passports).close(1);
      expect(await world.liability.founderOf(2)).to.equal(0);
    });

    it("should refuse a pool that the books cannot hold", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, asset, stranger, passports, forks } = world;
      await openAlone(world, [1n], MAX_AMOUNT);
      await asset.mint(stranger, 1);
      await liability.connect(passports).open(2, stranger, 1, 0);
      await expect(liability.connect(forks).merge(1, 2))
        .to.be.revertedWithCustomError(liability, "Liability_AmountTooLarge")
        .withArgs(MAX_AMOUNT + 1n, MAX_AMOUNT);
    });
  });
});
