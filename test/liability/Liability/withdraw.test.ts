import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  BOND,
  CASE,
  DAY,
  family,
  joinBeside,
  liabilityWorld,
  LONGEST_CASE,
  MAX_AMOUNT,
  openAlone,
  ripen,
  slash,
  spinOff,
  UNBONDING,
} from "./Liability.fixture";

describe("Liability::withdraw", () => {
  describe("queueWithdrawal", () => {
    it("should refuse a caller outside the unit", async () => {
      const { liability, stranger } = await loadFixture(liabilityWorld);
      await expect(liability.connect(stranger).queueWithdrawal(1, 1))
        .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
        .withArgs(stranger.address);
    });

    it("should refuse zero, an unknown member and 1 unit above the bond", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports } = world;
      await openAlone(world, [1n]);
      const unit = liability.connect(passports);
      await expect(unit.queueWithdrawal(1, 0)).to.be.revertedWithCustomError(liability, "Liability_ZeroAmount");
      await expect(unit.queueWithdrawal(2, 1))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(2);
      await expect(unit.queueWithdrawal(1, BOND + 1n))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
        .withArgs(1, BOND + 1n, BOND);
    });

    it("should replace what was queued and start the wait anew [ENF-2]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports } = world;
      await openAlone(world, [1n]);
      await liability.connect(passports).queueWithdrawal(1, 10);
      await time.increase(DAY);
      const now = BigInt(await time.latest()) + 1n;
      await time.setNextBlockTimestamp(now);
      await expect(liability.connect(passports).queueWithdrawal(1, 20))
        .to.emit(liability, "WithdrawalQueued")
        .withArgs(1, 20, now + UNBONDING, now + UNBONDING + LONGEST_CASE);
      const queued = await liability.withdrawalOf(1);
      expect([queued.amount, queued.readyAt, queued.latest]).to.deep.equal([
        20n,
        now + UNBONDING,
        now + UNBONDING + LONGEST_CASE,
      ]);
    });
  });

  describe("what is on its way out", () => {
    it("should be slashable but counted by nobody: a ripe request backs nothing [ENF-2] [ATK-B1]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability } = world;
      await family(world);
      await openAlone(world, [9n]);
      await ripen(world, 1n, 400n);
      await ripen(world, 9n, BOND);
      const [joined, alone] = [await liability.standing(1), await liability.standing(9)];
      expect([joined.bond, alone.bond]).to.deep.equal([BOND - 400n, 0n]);
      expect([await liability.bondOf(1), await liability.bondOf(9)]).to.deep.equal([BOND, BOND]);
      await expect(spinOff(world, 2n, 9n, 1n))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
        .withArgs(9, 1, 0);
      await slash(world, { compensation: 700n });
      expect((await liability.standing(1)).bond).to.equal(0);
    });

    it("should keep strangers from adding to a member that leaves with all it has [ID-7]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, stranger, victim } = world;
      await openAlone(world, [1n]);
      await liability.connect(passports).queueWithdrawal(1, 2n ** 256n - 1n);
      await expect(liability.connect(stranger).deposit(1, 1))
        .to.be.revertedWithCustomError(liability, "Liability_Leaving")
        .withArgs(1);
      await time.increase(UNBONDING);
      await liability.connect(passports).completeWithdrawal(1, victim);
      await expect(liability.connect(stranger).deposit(1, 1)).to.be.revertedWithCustomError(
        liability,
        "Liability_Leaving",
      );
      await expect(liability.connect(passports).close(1)).not.to.be.reverted;
    });

    it("should let anybody pay the debt of one that leaves, to the unit", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, stranger } = world;
      await family(world);
      await liability.connect(passports).queueWithdrawal(1, BOND);
      await slash(world, { compensation: 3n * BOND + 50n });
      await expect(liability.connect(stranger).deposit(1, 51)).to.be.revertedWithCustomError(
        liability,
        "Liability_Leaving",
      );
      await expect(liability.connect(stranger).deposit(1, 50)).not.to.be.reverted;
    });

    it("should take bonds again once it is taken back, before or after it was paid", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, stranger, victim } = world;
      await openAlone(world, [1n]);
      await ripen(world, 1n, BOND);
      await liability.connect(passports).completeWithdrawal(1, victim);
      await expect(liability.connect(passports).cancelWithdrawal(1))
        .to.emit(liability, "WithdrawalCancelled")
        .withArgs(1, 0);
      await liability.connect(stranger).deposit(1, 70);
      expect((await liability.standing(1)).bond).to.equal(70);
    });

    it("should leave with what rounding added meanwhile", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, victim } = world;
      await family(world);
      await slash(world, { compensation: BOND + 333n });
      await liability.connect(passports).queueWithdrawal(2, 2n ** 256n - 1n);
      for (const id of [3n]) await ripen(world, id, 100n);
      await liability.connect(passports).completeWithdrawal(3, victim);
      await liability.connect(passports).completeWithdrawal(2, victim);
      await expect(liability.connect(passports).close(2)).not.to.be.reverted;
    });

    it("should refuse to queue all of nothing", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n], 0n);
      await expect(world.liability.connect(world.passports).queueWithdrawal(1, 2n ** 256n - 1n))
        .to.be.revertedWithCustomError(world.liability, "Liability_InsufficientBond")
        .withArgs(1, 2n ** 256n - 1n, 0);
    });
  });

  describe("cancelWithdrawal", () => {
    it("should refuse a caller outside the unit and a member with nothing queued", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, stranger } = world;
      await openAlone(world, [1n]);
      await expect(liability.connect(stranger).cancelWithdrawal(1)).to.be.revertedWithCustomError(
        liability,
        "Liability_NotUnit",
      );
      await expect(liability.connect(passports).cancelWithdrawal(1))
        .to.be.revertedWithCustomError(liability, "Liability_NothingQueued")
        .withArgs(1);
    });

    it("should take it back", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports } = world;
      await openAlone(world, [1n]);
      await liability.connect(passports).queueWithdrawal(1, 10);
      await expect(liability.connect(passports).cancelWithdrawal(1))
        .to.emit(liability, "WithdrawalCancelled")
        .withArgs(1, 10);
      expect((await liability.withdrawalOf(1)).amount).to.equal(0);
    });
  });

  describe("completeWithdrawal", () => {
    it("should refuse a caller outside the unit and a member with nothing queued", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, stranger } = world;
      await openAlone(world, [1n]);
      await expect(liability.connect(stranger).completeWithdrawal(1, stranger)).to.be.revertedWithCustomError(
        liability,
        "Liability_NotUnit",
      );
      await expect(liability.connect(passports).completeWithdrawal(1, stranger))
        .to.be.revertedWithCustomError(liability, "Liability_NothingQueued")
        .withArgs(1);
    });

    it("should refuse 1 s too early and pay in the second", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, asset, passports, victim } = world;
      await openAlone(world, [1n]);
      await liability.connect(passports).queueWithdrawal(1, 10);
      const { readyAt } = await liability.withdrawalOf(1);
      await time.setNextBlockTimestamp(readyAt - 1n);
      await expect(liability.connect(passports).completeWithdrawal(1, victim))
        .to.be.revertedWithCustomError(liability, "Liability_NotReady")
        .withArgs(1, readyAt);
      await time.setNextBlockTimestamp(readyAt);
      const tx = liability.connect(passports).completeWithdrawal(1, victim);
      await expect(tx).to.emit(liability, "BondWithdrawn").withArgs(1, 1, victim.address, 10);
      await expect(tx).to.changeTokenBalance(asset, victim, 10);
      expect(await liability.bondOf(1)).to.equal(BOND - 10n);
      expect((await liability.withdrawalOf(1)).amount).to.equal(0);
    });

    it("should pay at most what a slash left of it [ENF-2] [ATK-B1]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await ripen(world, 1n, BOND);
      await slash(world, { compensation: 400n });
      const paid = await world.liability.connect(world.passports).completeWithdrawal.staticCall(1, world.victim);
      expect(paid).to.equal(BOND - 400n);
    });

    it("should refuse when nothing is left of it", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await ripen(world, 1n, BOND);
      await slash(world, { compensation: BOND });
      await expect(world.liability.connect(world.passports).completeWithdrawal(1, world.victim))
        .to.be.revertedWithCustomError(world.liability, "Liability_InsufficientBond")
        .withArgs(1, BOND, 0);
    });

    it("should pay out of a pool at the present price and leave the others' bonds [ENF-1]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, victim } = world;
      const domain = await family(world);
      await slash(world, { compensation: BOND + 667n });
      await ripen(world, 2n, 300n);
      await expect(liability.connect(passports).completeWithdrawal(2, victim))
        .to.emit(liability, "BondWithdrawn")
        .withArgs(2, domain, victim.address, 300);
      expect(await liability.bondOf(3)).to.be.within(666, 667);
      expect(await liability.bondOf(2)).to.be.within(365, 367);
    });

    it("should pass what leaves the reserve and refuse 1 unit more until the last moment [ENF-2] [ATK-B12]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, court, victim } = world;
      const domain = await family(world);
      await ripen(world, 2n, 501n);
      await liability.connect(court).reserve(CASE, 1, 0, 2_500);
      const { latest } = await liability.withdrawalOf(2);
      await expect(liability.connect(passports).completeWithdrawal(2, victim))
        .to.be.revertedWithCustomError(liability, "Liability_Reserved")
        .withArgs(domain, 2_499, 2_500, latest);
      await ripen(world, 3n, 500n);
      await liability.connect(passports).completeWithdrawal(3, victim);
      await time.setNextBlockTimestamp(latest - 1n);
      await expect(liability.connect(passports).completeWithdrawal(2, victim)).to.be.revertedWithCustomError(
        liability,
        "Liability_Reserved",
      );
      await time.setNextBlockTimestamp(latest);
      await expect(liability.connect(passports).completeWithdrawal(2, victim)).not.to.be.reverted;
    });

    it("should refuse in the tail of a spin-off until its last second [FORK-5]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, victim } = world;
      await family(world);
      await openAlone(world, [9n]);
      await spinOff(world, 2n, 9n, 300n);
      await ripen(world, 2n, BOND);
      const { tailEnds } = await liability.departureOf(2);
      expect(await liability.freeBondOf(2)).to.equal(0);
      await time.setNextBlockTimestamp(tailEnds - 1n);
      await expect(liability.connect(passports).completeWithdrawal(2, victim))
        .to.be.revertedWithCustomError(liability, "Liability_Locked")
        .withArgs(2, tailEnds);
      await time.setNextBlockTimestamp(tailEnds);
      await expect(liability.connect(passports).completeWithdrawal(2, victim)).not.to.be.reverted;
    });

    it("should leave a sponsor its cover [FORK-5] [ATK-I13]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, victim } = world;
      await family(world);
      await openAlone(world, [9n]);
      await spinOff(world, 2n, 9n, 300n);
      expect(await liability.coversOf(9)).to.equal(300);
      expect(await liability.freeBondOf(9)).to.equal(700);
      await expect(liability.connect(passports).queueWithdrawal(9, 701))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
        .withArgs(9, 701, 700);
      await ripen(world, 9n, 700n);
      expect(await liability.connect(passports).completeWithdrawal.staticCall(9, victim)).to.equal(700);
      await slash(world, { offender: 9n, compensation: 200n });
      expect(await liability.connect(passports).completeWithdrawal.staticCall(9, victim)).to.equal(500);
    });

    it("should hold a sponsor's all when its bond fell below the cover", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports } = world;
      await family(world);
      await openAlone(world, [9n]);
      await spinOff(world, 2n, 9n, 300n);
      await slash(world, { offender: 9n, compensation: 800n });
      expect(await liability.freeBondOf(9)).to.equal(0);
      await expect(liability.connect(passports).queueWithdrawal(9, 1))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
        .withArgs(9, 1, 0);
    });

    it("should keep at most 1 unit a call of what others own [ATK-B2]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, victim } = world;
      await family(world);
      await joinBeside(world, 1n, [4n], 1_000_003n);
      await slash(world, { compensation: BOND + 333_333n });
      const before = await liability.bondOf(3);
      for (let i = 0; i < 5; ++i) {
        await ripen(world, 4n, 7n);
        await liability.connect(passports).completeWithdrawal(4, victim);
      }
      const after = await liability.bondOf(3);
      expect(after).to.be.at.least(before);
      expect(after - before).to.be.at.most(5);
    });
  });

  describe("close", () => {
    it("should refuse a caller outside the unit, an unknown member and one with a bond", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, stranger } = world;
      await openAlone(world, [1n]);
      await expect(liability.connect(stranger).close(1)).to.be.revertedWithCustomError(liability, "Liability_NotUnit");
      await expect(liability.connect(passports).close(2))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(2);
      await expect(liability.connect(passports).close(1))
        .to.be.revertedWithCustomError(liability, "Liability_NotEmpty")
        .withArgs(1, BOND, 0);
    });

    it("should refuse a sponsor whose cover was slashed away until it is released", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports } = world;
      await family(world);
      await openAlone(world, [9n]);
      await spinOff(world, 2n, 9n, 300n);
      await slash(world, { offender: 9n, compensation: BOND });
      await expect(liability.connect(passports).close(9))
        .to.be.revertedWithCustomError(liability, "Liability_NotEmpty")
        .withArgs(9, 0, 300);
    });

    it("should close for ever and keep domain and debt on record [ID-7] [ATK-I2]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports } = world;
      const domain = await family(world);
      await slash(world, { compensation: 3n * BOND + 50n });
      await expect(liability.connect(passports).close(2)).to.emit(liability, "MemberClosed").withArgs(2, domain);
      const standing = await liability.standing(2);
      expect(standing.exists).to.equal(false);
      expect(standing.good).to.equal(false);
      expect(standing.domain).to.equal(domain);
      expect(standing.debt).to.equal(50);
      expect(await liability.isInGoodStanding(2)).to.equal(false);
      await expect(liability.connect(passports).open(2, world.payer, BOND, 0))
        .to.be.revertedWithCustomError(liability, "Liability_BadMemberId")
        .withArgs(2);
    });

    it("should close a member alone", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n], 0n);
      await expect(world.liability.connect(world.passports).close(1))
        .to.emit(world.liability, "MemberClosed")
        .withArgs(1, 1);
      expect(await world.liability.isClean(1, true)).to.equal(true);
      expect(await world.liability.founderOf(1)).to.equal(0);
    });
  });

  describe("compress", () => {
    it("should refuse an unknown member", async () => {
      const { liability, stranger } = await loadFixture(liabilityWorld);
      await expect(liability.connect(stranger).compress(1))
        .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
        .withArgs(1);
    });

    it("should bring a member right under its root and keep its bond", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, forks, stranger } = world;
      await openAlone(world, [1n, 3n, 5n, 7n]);
      for (const [at, id] of [
        [1n, 2n],
        [3n, 4n],
        [5n, 6n],
        [7n, 8n],
      ] as const) {
        await joinBeside(world, at, [id]);
      }
      await liability.connect(forks).merge(1, 3);
      await liability.connect(forks).merge(5, 7);
      await liability.connect(forks).merge(1, 5);
      const hops = await Promise.all([1n, 3n, 5n, 7n].map((id) => liability.hopsOf(id)));
      expect(hops).to.deep.equal([0n, 1n, 1n, 2n]);
      await liability.connect(stranger).compress(7);
      expect(await liability.hopsOf(7)).to.equal(0);
      expect(await liability.bondOf(7)).to.equal(BOND);
      await liability.connect(stranger).compress(7);
    });

    it("should leave a member alone as it is", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n], MAX_AMOUNT - 1n);
      await world.liability.connect(world.stranger).compress(1);
      expect(await world.liability.bondOf(1)).to.equal(MAX_AMOUNT - 1n);
    });
  });
});
