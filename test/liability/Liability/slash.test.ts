import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  BOND,
  CASE,
  expectHolding,
  family,
  FIRST_DOMAIN,
  INCIDENT,
  joinBeside,
  liabilityWorld,
  type LiabilityWorld,
  openAlone,
  order,
  type OrderTerms,
  ripen,
  slash,
  spinOff,
  TAIL,
} from "./Liability.fixture";

type Reach = [own: bigint, pool: bigint, named: bigint, cover: bigint, owed: bigint];

async function expectReach(
  world: LiabilityWorld,
  terms: OrderTerms,
  reach: Reach,
  [toVictim, toReporter, toInsurance]: [bigint, bigint, bigint],
): Promise<void> {
  const filled = order(world, terms);
  await expect(world.liability.connect(world.court).slash(filled))
    .to.emit(world.liability, "BondSlashed")
    .withArgs(
      filled.offender,
      () => true,
      filled.incident,
      filled.ruled,
      (seen: bigint[]) => seen.every((amount, index) => amount === reach[index]),
      toVictim,
      toReporter,
      toInsurance,
    );
}

describe("Liability::slash", () => {
  describe("when the order is unsound", () => {
    it("should refuse a caller without the court's mantle", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await expect(world.liability.connect(world.stranger).slash(order(world)))
        .to.be.revertedWithCustomError(world.liability, "Guarded_Unauthorized")
        .withArgs(world.stranger.address, world.liability.interface.getFunction("slash").selector);
    });

    it("should refuse an order of nothing", async () => {
      const world = await loadFixture(liabilityWorld);
      await expect(slash(world, { compensation: 0n })).to.be.revertedWithCustomError(
        world.liability,
        "Liability_ZeroAmount",
      );
    });

    it("should refuse a compensation without a victim", async () => {
      const world = await loadFixture(liabilityWorld);
      await expect(slash(world, { victim: ethers.ZeroAddress })).to.be.revertedWithCustomError(
        world.liability,
        "Liability_NoVictim",
      );
    });

    it("should refuse a bounty of 1 basis point above a tenth [ENF-3]", async () => {
      const world = await loadFixture(liabilityWorld);
      await expect(slash(world, { bounty: 1_001n }))
        .to.be.revertedWithCustomError(world.liability, "Liability_BountyTooHigh")
        .withArgs(1_001, 1_000);
    });

    it("should refuse a fifth name [FORK-5]", async () => {
      const world = await loadFixture(liabilityWorld);
      await expect(slash(world, { named: [2n, 3n, 4n, 5n, 6n] }))
        .to.be.revertedWithCustomError(world.liability, "Liability_TooManyNamed")
        .withArgs(5, 4);
    });

    it("should refuse an offender that was never opened", async () => {
      const world = await loadFixture(liabilityWorld);
      await expect(slash(world, { offender: 77n }))
        .to.be.revertedWithCustomError(world.liability, "Liability_UnknownMember")
        .withArgs(77);
    });
  });

  describe("given the offender's own bond suffices", () => {
    it("should take nobody else's, alone or joined [ENF-1]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [9n]);
      await expectReach(world, { offender: 9n, compensation: 400n }, [400n, 0n, 0n, 0n, 0n], [400n, 0n, 0n]);
      await expectReach(world, { compensation: BOND }, [BOND, 0n, 0n, 0n, 0n], [BOND, 0n, 0n]);
      expect(await world.liability.bondOf(9)).to.equal(600);
      expect(await world.liability.bondOf(1)).to.equal(0);
      expect(await world.liability.bondOf(2)).to.equal(BOND);
      expect(await world.liability.creditOf(world.victim)).to.equal(1_400);
      await expectHolding(world, 4n * BOND);
    });
  });

  describe("given it does not", () => {
    it("should take the rest of the domain's pro rata when a panel ruled [ENF-1]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await expectReach(world, { compensation: 1_500n }, [BOND, 500n, 0n, 0n, 0n], [1_500n, 0n, 0n]);
      expect(await world.liability.bondOf(2)).to.equal(750);
      expect(await world.liability.bondOf(3)).to.equal(750);
    });

    it("should stop at the offender's own bond when no panel ruled [ENF-1c] [ATK-B11]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await expectReach(
        world,
        { compensation: 5_000n, penalty: 5_000n, ruled: false },
        [BOND, 0n, 0n, 0n, 0n],
        [BOND, 0n, 0n],
      );
      expect(await world.liability.bondOf(2)).to.equal(BOND);
      expect(await world.liability.bondOf(3)).to.equal(BOND);
      const standing = await world.liability.standing(2);
      expect([standing.debt, standing.good]).to.deep.equal([0n, true]);
    });

    it("should book what nobody can pay as the domain's debt [ENF-1]", async () => {
      const world = await loadFixture(liabilityWorld);
      const domain = await family(world);
      await expect(slash(world, { compensation: 3_200n, penalty: 100n }))
        .to.emit(world.liability, "DebtBooked")
        .withArgs(domain, 0, world.victim.address, 200, 100)
        .and.to.emit(world.liability, "PoolEmptied")
        .withArgs(domain, 1, 0);
      for (const id of [1n, 2n, 3n]) expect((await world.liability.standing(id)).good).to.equal(false);
      expect((await world.liability.standing(2)).debt).to.equal(300);
    });

    it("should give a debtor that is alone a domain for its debt", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n]);
      const any = () => true;
      await expect(slash(world, { compensation: BOND + 1n }))
        .to.emit(world.liability, "DomainFounded")
        .withArgs(FIRST_DOMAIN, 1)
        .and.to.emit(world.liability, "BondSlashed")
        .withArgs(1, FIRST_DOMAIN, INCIDENT, true, any, BOND, 0, 0);
      expect((await world.liability.standing(1)).debt).to.equal(1);
    });

    it("should book a fine alone without a victim", async () => {
      const world = await loadFixture(liabilityWorld);
      const domain = await family(world);
      await expect(slash(world, { compensation: 0n, penalty: 3_010n, victim: ethers.ZeroAddress }))
        .to.emit(world.liability, "DebtBooked")
        .withArgs(domain, 0, ethers.ZeroAddress, 0, 10);
    });

    it("should reach a closed offender's domain [FORK-6]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await ripen(world, 1n, BOND);
      await world.liability.connect(world.passports).completeWithdrawal(1, world.payer);
      await world.liability.connect(world.passports).close(1);
      await expectReach(world, { compensation: 500n }, [0n, 500n, 0n, 0n, 0n], [500n, 0n, 0n]);
    });
  });

  describe("when value is given", () => {
    it("should give the victim its loss, the reporter at most a tenth above, the rest to insurance [ENF-3]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await expectReach(
        world,
        { compensation: 300n, penalty: 500n, reporter: world.reporter.address, bounty: 1_000n },
        [800n, 0n, 0n, 0n, 0n],
        [300n, 50n, 450n],
      );
      expect(await world.liability.creditOf(world.reporter)).to.equal(50);
      expect(await world.liability.creditOf(world.insurance)).to.equal(450);
    });

    it("should give nobody else anything before the victim is whole [ENF-3]", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n]);
      await expectReach(
        world,
        { compensation: BOND, penalty: 500n, reporter: world.reporter.address, bounty: 1_000n },
        [BOND, 0n, 0n, 0n, 500n],
        [BOND, 0n, 0n],
      );
    });

    it("should give the penalty whole to insurance where nobody reported", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await expectReach(
        world,
        { compensation: 0n, penalty: 70n, bounty: 1_000n },
        [70n, 0n, 0n, 0n, 0n],
        [0n, 0n, 70n],
      );
    });
  });

  describe("given several orders for one incident [ENF-1b]", () => {
    it("should take the worst penalty once and add compensations [ATK-B6] [ATK-B14]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await expectReach(world, { compensation: 0n, penalty: 200n }, [200n, 0n, 0n, 0n, 0n], [0n, 0n, 200n]);
      await expectReach(world, { compensation: 50n, penalty: 150n }, [50n, 0n, 0n, 0n, 0n], [50n, 0n, 0n]);
      await expectReach(world, { compensation: 50n, penalty: 260n }, [110n, 0n, 0n, 0n, 0n], [50n, 0n, 60n]);
      expect(await world.liability.penaltyOf(INCIDENT, 1)).to.equal(260);
      expect(await world.liability.penaltyOf(INCIDENT, 2)).to.equal(0);
    });

    it("should leave to a panel what an order without a ruling could not take", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability } = world;
      await family(world);
      await slash(world, { compensation: 0n, penalty: BOND + 500n, ruled: false });
      expect(await liability.penaltyOf(INCIDENT, 1)).to.equal(BOND);
      await slash(world, { compensation: 0n, penalty: BOND + 500n });
      expect(await liability.penaltyOf(INCIDENT, 1)).to.equal(BOND + 500n);
      expect(await liability.bondOf(2)).to.equal(750);
    });

    it("should punish each offender of it for itself", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await slash(world, { compensation: 0n, penalty: 200n });
      await expectReach(
        world,
        { offender: 2n, compensation: 0n, penalty: 200n },
        [200n, 0n, 0n, 0n, 0n],
        [0n, 0n, 200n],
      );
    });
  });

  describe("when slashes come in another order [ENF-1b] [ATK-B3]", () => {
    it("should take the same in total", async () => {
      const slashes = [
        { offender: 1n, compensation: 700n, incident: ethers.id("a") },
        { offender: 2n, compensation: 1_700n, incident: ethers.id("b") },
        { offender: 3n, compensation: 333n, incident: ethers.id("c") },
      ];
      const totals: bigint[] = [];
      for (const permutation of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 0, 2],
      ]) {
        const world = await loadFixture(liabilityWorld);
        const domain = await family(world);
        for (const index of permutation) await slash(world, slashes[index]);
        totals.push(3n * BOND - (await world.liability.domain(domain)).assets);
      }
      expect(new Set(totals)).to.deep.equal(new Set([2_733n]));
    });
  });

  describe("given a pool below a millionth of par", () => {
    it("should count it as emptied, 1 unit above it not [ATK-B13]", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n], 0n);
      await joinBeside(world, 1n, [2n], 10_000_000n);
      const domain = await world.liability.domainOf(1);
      await slash(world, { compensation: 9_999_990n });
      expect((await world.liability.domain(domain)).epoch).to.equal(0);
      expect(await world.liability.bondOf(2)).to.equal(10);
      await expect(slash(world, { compensation: 1n, incident: ethers.id("b") }))
        .to.emit(world.liability, "PoolEmptied")
        .withArgs(domain, 1, 9);
      expect(await world.liability.bondOf(2)).to.equal(0);
      expect(await world.liability.creditOf(world.insurance)).to.equal(9);
      await world.liability.connect(world.payer).deposit(2, 500);
      expect(await world.liability.bondOf(2)).to.equal(500);
      await expectHolding(world, 10_000_500n);
    });
  });

  describe("given members that left since the act [FORK-5]", () => {
    it("should refuse to name one that stayed, never left, left before the act, left elsewhere or whose tail is over", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability } = world;
      await family(world);
      await openAlone(world, [9n, 21n]);
      await joinBeside(world, 21n, [22n]);
      const huge = { compensation: 9_000n };
      const refuse = async (terms: OrderTerms, id: bigint) => {
        await expect(slash(world, { ...huge, ...terms, named: [id] }))
          .to.be.revertedWithCustomError(liability, "Liability_NotNameable")
          .withArgs(id, terms.offender ?? 1n);
      };
      await refuse({}, 3n);
      await refuse({}, 77n);
      await spinOff(world, 2n, 9n, 300n);
      const { leftAt, tailEnds } = await liability.departureOf(2);
      await refuse({ actAt: leftAt }, 2n);
      await refuse({ offender: 22n }, 2n);
      await time.setNextBlockTimestamp(tailEnds);
      await refuse({ actAt: leftAt - 1n }, 2n);
    });

    it("should take their own bonds after the pool and before the debt", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [9n]);
      await spinOff(world, 2n, 9n, 300n);
      await joinBeside(world, 2n, [30n]);
      await expectReach(
        world,
        { compensation: 3_500n, named: [2n] },
        [BOND, BOND, BOND, 0n, 500n],
        [3n * BOND, 0n, 0n],
      );
      expect(await world.liability.bondOf(30)).to.equal(BOND);
      expect(await world.liability.bondOf(9)).to.equal(BOND);
    });

    it("should leave them when the pool suffices, and a named one to the next order of the same domain", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [9n]);
      await spinOff(world, 2n, 9n, 300n);
      await expectReach(world, { compensation: 100n, named: [2n] }, [100n, 0n, 0n, 0n, 0n], [100n, 0n, 0n]);
      await expectReach(
        world,
        { offender: 3n, compensation: 1_950n, named: [2n, 2n] },
        [BOND, 900n, 50n, 0n, 0n],
        [1_950n, 0n, 0n],
      );
      await expectReach(
        world,
        { offender: 3n, compensation: 950n, named: [2n, 2n] },
        [0n, 0n, 950n, 0n, 0n],
        [950n, 0n, 0n],
      );
    });
  });

  describe("given a sponsor [FORK-5]", () => {
    it("should draw on its cover after the spin-off's own bond, never on more or on its kin", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability } = world;
      await family(world);
      await openAlone(world, [9n]);
      await joinBeside(world, 9n, [10n]);
      await spinOff(world, 2n, 9n, 300n);
      await expectReach(world, { offender: 2n, compensation: 1_200n }, [BOND, 0n, 0n, 200n, 0n], [1_200n, 0n, 0n]);
      expect(await liability.coversOf(9)).to.equal(100);
      expect((await liability.departureOf(2)).cover).to.equal(100);
      await expectReach(world, { offender: 2n, compensation: 400n }, [0n, 0n, 0n, 100n, 300n], [100n, 0n, 0n]);
      expect(await liability.bondOf(9)).to.equal(700);
      expect(await liability.bondOf(10)).to.equal(BOND);
      expect((await liability.standing(10)).good).to.equal(true);
    });

    it("should spare it when no panel ruled and after the tail [ENF-1c]", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await openAlone(world, [9n]);
      await spinOff(world, 2n, 9n, 300n);
      await expectReach(
        world,
        { offender: 2n, compensation: 1_200n, ruled: false },
        [BOND, 0n, 0n, 0n, 0n],
        [BOND, 0n, 0n],
      );
      await time.increase(TAIL);
      await expectReach(world, { offender: 2n, compensation: 50n }, [0n, 0n, 0n, 0n, 50n], [0n, 0n, 0n]);
      expect(await world.liability.bondOf(9)).to.equal(BOND);
    });
  });

  describe("given an applicant's escrow [FORK-5]", () => {
    it("should take it for its own case after the pool", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, forks, payer } = world;
      await family(world);
      await liability.connect(court).reserve(CASE, 1, 0, 400);
      await liability.connect(forks).escrowClaim(2, CASE, payer);
      await expectReach(
        world,
        { compensation: 3_300n, caseId: CASE },
        [BOND, 2n * BOND, 300n, 0n, 0n],
        [3_300n, 0n, 0n],
      );
      expect((await liability.caseOf(CASE)).escrow).to.equal(100);
    });

    it("should leave it alone for another case and another domain", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, court, forks, payer } = world;
      await family(world);
      await openAlone(world, [9n]);
      await liability.connect(court).reserve(CASE, 1, 0, 400);
      await liability.connect(forks).escrowClaim(2, CASE, payer);
      await expectReach(
        world,
        { offender: 9n, compensation: 1_100n, caseId: CASE },
        [BOND, 0n, 0n, 0n, 100n],
        [BOND, 0n, 0n],
      );
      await expectReach(
        world,
        { compensation: 3_100n, caseId: ethers.id("another") },
        [BOND, 2n * BOND, 0n, 0n, 100n],
        [3_000n, 0n, 0n],
      );
      expect((await liability.caseOf(CASE)).escrow).to.equal(400);
    });
  });
});
