import { loadFixture, mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { amend, DAY, mergeConsents, sanction, Sanction, tokens } from "../../identity/identity.fixture";
import {
  citizen,
  drawAll,
  foundBench,
  openRound,
  SEAT_STAKE,
  seatRound,
  settleAll,
  Unfitness,
  vote,
} from "../panels.fixture";

describe("JurorPool: resign, topUp, withdrawStake and evict", () => {
  const found = () => loadFixture(foundBench);

  describe("resign", () => {
    it("should take a juror out of the set at once and leave its stake", async () => {
      const { pool, jurors, people } = await found();
      await expect(pool.connect(people[0]).resign(jurors[0]!))
        .to.emit(pool, "JurorUnseated")
        .withArgs(jurors[0], Unfitness.None, people[0].address);
      expect(await pool.unfitnessOf(jurors[0]!)).to.equal(Unfitness.NotSeated);
      expect((await pool.jurorOf(jurors[0]!)).stake).to.equal(SEAT_STAKE);
      await expect(pool.connect(people[0]).resign(jurors[0]!))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotSeated")
        .withArgs(jurors[0]);
    });
    it("should be the controller's alone", async () => {
      const { pool, jurors, people } = await found();
      await expect(pool.connect(people[1]).resign(jurors[0]!))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotController")
        .withArgs(jurors[0], people[1].address);
    });
    it("should leave a seat that is taken, with its stake, to be served", async () => {
      const bench = await found();
      const { pool, jurors, people } = bench;
      const id = await seatRound(bench, { seats: 9 });
      await pool.connect(people[0]).resign(jurors[0]!);
      expect(await pool.freeStakeOf(jurors[0]!)).to.equal(0);
      await expect(pool.connect(people[0]).withdrawStake(jurors[0]!, 1))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotFree")
        .withArgs(jurors[0], 1, 0);
      await vote(bench, id, Array(9).fill(1) as number[]);
      await settleAll(bench, id);
      expect(await pool.freeStakeOf(jurors[0]!)).to.equal(SEAT_STAKE);
    });
  });

  describe("topUp", () => {
    it("should add to a juror's stake, by anybody", async () => {
      const { pool, jurors, people, token } = await found();
      const adding = pool.connect(people[10]).topUp(jurors[0]!, 5);
      await expect(adding).to.changeTokenBalance(token, people[10], -5);
      await expect(adding)
        .to.emit(pool, "StakeAdded")
        .withArgs(jurors[0], people[10].address, 5, SEAT_STAKE + 5n);
    });
    it("should refuse nothing, and a juror that is not in the set", async () => {
      const { pool, jurors } = await found();
      await expect(pool.topUp(jurors[0]!, 0)).to.be.revertedWithCustomError(pool, "JurorPool_ZeroAmount");
      await expect(pool.topUp(777, 1)).to.be.revertedWithCustomError(pool, "JurorPool_NotSeated").withArgs(777);
    });
  });

  describe("withdrawStake", () => {
    it("should pay what is beyond one seat while in the set, to the unit, and all after", async () => {
      const { pool, jurors, people, token } = await found();
      const [person] = people;
      await pool.connect(person).topUp(jurors[0]!, 7);
      await expect(pool.connect(person).withdrawStake(jurors[0]!, 8))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotFree")
        .withArgs(jurors[0], 8, 7);
      const paying = pool.connect(person).withdrawStake(jurors[0]!, 7);
      await expect(paying).to.changeTokenBalances(token, [person, pool], [7, -7]);
      await expect(paying).to.emit(pool, "StakeWithdrawn").withArgs(jurors[0], person.address, 7, SEAT_STAKE);
      await pool.connect(person).resign(jurors[0]!);
      await pool.connect(person).withdrawStake(jurors[0]!, SEAT_STAKE);
      expect((await pool.jurorOf(jurors[0]!)).stake).to.equal(0);
    });
    it("should refuse nothing, and whoever does not control the juror", async () => {
      const { pool, jurors, people } = await found();
      await expect(pool.connect(people[0]).withdrawStake(jurors[0]!, 0)).to.be.revertedWithCustomError(
        pool,
        "JurorPool_ZeroAmount",
      );
      await expect(pool.connect(people[1]).withdrawStake(jurors[0]!, 1))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotController")
        .withArgs(jurors[0], people[1].address);
    });
    it("should go to whoever controls the passport by then", async () => {
      const { pool, passports, jurors, people, token } = await found();
      const heir = people[12];
      await passports.connect(people[0]).offerControl(jurors[0]!, heir.address);
      await time.increase(3 * DAY);
      await passports.connect(heir).acceptControl(jurors[0]!);
      await expect(pool.connect(people[0]).resign(jurors[0]!)).to.be.revertedWithCustomError(
        pool,
        "JurorPool_NotController",
      );
      await pool.connect(heir).resign(jurors[0]!);
      await expect(pool.connect(heir).withdrawStake(jurors[0]!, SEAT_STAKE)).to.changeTokenBalance(
        token,
        heir,
        SEAT_STAKE,
      );
    });
  });

  describe("evict", () => {
    it("should refuse a juror that can sit, and one that is not in the set", async () => {
      const { pool, jurors } = await found();
      await expect(pool.evict(jurors[0]!)).to.be.revertedWithCustomError(pool, "JurorPool_Fit").withArgs(jurors[0]);
      await expect(pool.evict(777)).to.be.revertedWithCustomError(pool, "JurorPool_NotSeated").withArgs(777);
    });
    it("should put out who is not in good standing", async () => {
      const bench = await found();
      const { pool, jurors, people } = bench;
      await sanction(bench, jurors[0]!, Sanction.Exclusion, DAY);
      await expect(pool.connect(people[10]).evict(jurors[0]!))
        .to.emit(pool, "JurorUnseated")
        .withArgs(jurors[0], Unfitness.NotGood, people[10].address);
      expect(await pool.sizes()).to.deep.equal([8n, 0n]);
    });
    it("should put out who lost its tier", async () => {
      const bench = await found();
      const { pool, people } = bench;
      const passport = await citizen(bench, people[10]);
      await pool.connect(people[10]).join(passport, SEAT_STAKE);
      await bench.passports.connect(people[10]).queueWithdrawal(passport, 1);
      await expect(pool.evict(passport))
        .to.emit(pool, "JurorUnseated")
        .withArgs(passport, Unfitness.Tier, bench.admin.address);
    });
    it("should put out the second leaf of a domain that merged, and keep the first [LAW-2]", async () => {
      const bench = await found();
      const { pool, jurors, people, forks } = bench;
      const [a, b] = jurors as [bigint, bigint];
      const consents = await mergeConsents(bench, [people[0], a], [people[1], b]);
      await forks.connect(people[0]).merge(a, b, consents);
      // A draw that meets one of them moves its leaf to the joint domain; the other is the second then.
      const id = await openRound(bench, { excludedDomains: jurors.slice(2, 8), seats: 2 });
      await mine(6);
      await drawAll(bench, id);
      const seats = await Promise.all([0, 1].map((seat) => bench.panels.seatOf(id, seat)));
      const kept = seats.map(({ juror }) => juror).find((juror) => juror === a || juror === b);
      expect(seats.map(({ juror }) => juror)).to.include(jurors[8]);
      expect(await pool.leafOf(await bench.liability.domainOf(a))).to.equal(kept);
      const second = kept === a ? b : a;
      if ((await pool.jurorOf(second)).seated) {
        expect(await pool.unfitnessOf(second)).to.equal(Unfitness.Domain);
        await pool.evict(second);
      }
      expect((await pool.jurorOf(second)).seated).to.equal(false);
      await expect(pool.evict(kept!)).to.be.revertedWithCustomError(pool, "JurorPool_Fit");
    });
    it("should put out whose stake is below a seat's, after the terms rose", async () => {
      const bench = await found();
      const { pool, jurors } = bench;
      await amend(bench, "court.jurorStake" as never, SEAT_STAKE + 1n);
      await expect(pool.evict(jurors[0]!)).to.be.revertedWithCustomError(pool, "JurorPool_Fit");
      await pool.refreshTerms();
      await expect(pool.evict(jurors[0]!))
        .to.emit(pool, "JurorUnseated")
        .withArgs(jurors[0], Unfitness.Stake, bench.admin.address);
    });
  });

  describe("pick and settleSeat", () => {
    it("should be the panels' alone", async () => {
      const { pool, people } = await found();
      const request = {
        entropy: ethers.ZeroHash,
        frozenAt: 0,
        cursor: 0,
        attempts: 1,
        stake: 0,
        firstSeat: 0,
        seats: 1,
        halves: false,
        barred: [],
      };
      for (const call of [
        () => pool.connect(people[0]).pick.staticCall(request),
        () => pool.connect(people[0]).settleSeat.staticCall(1, 0, 0, tokens(1), false),
      ]) {
        await expect(call()).to.be.revertedWithCustomError(pool, "JurorPool_NotPanels").withArgs(people[0].address);
      }
    });
  });
});
