import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAY, Kind, register, sanction, Sanction } from "../../identity/identity.fixture";
import {
  chair,
  FIRST_VISITOR,
  foundBench,
  openDoors,
  SEAT_STAKE,
  seatRound,
  settleAll,
  Unfitness,
  vote,
} from "../panels.fixture";

const Manner = { Answer: 0, Revert: 1, Short: 2, Bomb: 3, BurnGas: 4 } as const;

describe("JurorPool: visitors", () => {
  /** A recognised pool of another cell that stands by passport 5 of `guest`. */
  const ready = async () => {
    const bench = await loadFixture(foundBench);
    const guest = bench.people[10];
    const home = await ethers.deployContract("HomePoolMock");
    const at = await home.getAddress();
    await bench.pool.recognisePool(at, true);
    await home.say(5, 1, 77, guest.address);
    return { ...bench, bench, guest, home, at };
  };
  const visited = async () => {
    const all = await ready();
    await all.pool.connect(all.guest).joinAsVisitor(all.at, 5, SEAT_STAKE);
    await time.increase(1);
    return all;
  };

  describe("recognisePool", () => {
    it("should be the admin's, and say so", async () => {
      const { pool, at, people } = await ready();
      expect(await pool.isRecognised(at)).to.equal(true);
      await expect(pool.recognisePool(at, false)).to.emit(pool, "PoolRecognised").withArgs(at, false);
      expect(await pool.isRecognised(at)).to.equal(false);
      await expect(pool.connect(people[0]).recognisePool(at, true)).to.be.revertedWithCustomError(
        pool,
        "Guarded_Unauthorized",
      );
    });
    it("should refuse this pool and one without code", async () => {
      const { pool, people } = await ready();
      for (const other of [await pool.getAddress(), people[0].address]) {
        await expect(pool.recognisePool(other, true))
          .to.be.revertedWithCustomError(pool, "JurorPool_NotRecognised")
          .withArgs(other);
      }
      await pool.recognisePool(people[0], false);
    });
  });

  describe("joinAsVisitor", () => {
    it("should seat a juror of a recognised pool in a set of its own [LAW-2]", async () => {
      const { pool, token, guest, at } = await ready();
      const joining = pool.connect(guest).joinAsVisitor(at, 5, SEAT_STAKE);
      await expect(joining).to.changeTokenBalance(token, pool, SEAT_STAKE);
      await expect(joining).to.emit(pool, "VisitorSeated").withArgs(FIRST_VISITOR, at, 5, guest.address);
      const juror = await pool.jurorOf(FIRST_VISITOR);
      expect([juror.seated, juror.account, juror.pool, juror.homePassport]).to.deep.equal([
        true,
        guest.address,
        at,
        5n,
      ]);
      expect(await pool.visitorOf(at, 5)).to.equal(FIRST_VISITOR);
      expect(await pool.sizes()).to.deep.equal([9n, 1n]);
      expect(await pool.controllerOf(FIRST_VISITOR)).to.equal(guest.address);
      expect(await pool.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.None);
    });
    it("should refuse a pool that is not recognised", async () => {
      const { pool, guest } = await ready();
      await expect(pool.connect(guest).joinAsVisitor(guest, 5, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotRecognised")
        .withArgs(guest.address);
    });
    it("should refuse whom its pool does not stand by, and whoever does not control it there", async () => {
      const { pool, guest, at, people } = await ready();
      await expect(pool.connect(guest).joinAsVisitor(at, 6, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_Unfit")
        .withArgs(6, Unfitness.Home);
      await expect(pool.connect(people[11]).joinAsVisitor(at, 5, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotController")
        .withArgs(5, people[11].address);
    });
    it("should refuse a visitor twice, and a stake that is short", async () => {
      const { pool, guest, at } = await ready();
      await expect(pool.connect(guest).joinAsVisitor(at, 5, SEAT_STAKE - 1n))
        .to.be.revertedWithCustomError(pool, "JurorPool_StakeTooLow")
        .withArgs(SEAT_STAKE - 1n, SEAT_STAKE);
      await pool.connect(guest).joinAsVisitor(at, 5, SEAT_STAKE);
      await expect(pool.connect(guest).joinAsVisitor(at, 5, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_AlreadySeated")
        .withArgs(FIRST_VISITOR);
    });
    it("should keep its number when it comes again", async () => {
      const { pool, guest, at } = await visited();
      await pool.connect(guest).resign(FIRST_VISITOR);
      expect(await pool.sizes()).to.deep.equal([9n, 0n]);
      await pool.connect(guest).joinAsVisitor(at, 5, 0);
      expect(await pool.visitorOf(at, 5)).to.equal(FIRST_VISITOR);
    });
  });

  describe("at a draw", () => {
    it("should have the last seat of each panel [LAW-2]", async () => {
      const { bench, guest } = await visited();
      const id = await seatRound(bench);
      const seats = await Promise.all([0, 1, 2].map((seat) => chair(bench, id, seat)));
      expect(seats[2]!.juror).to.equal(FIRST_VISITOR);
      expect(seats[2]!.account.address).to.equal(guest.address);
      expect(seats[0]!.juror).to.be.lessThan(FIRST_VISITOR);
      await vote(bench, id, [1, 1, 1]);
      await settleAll(bench, id);
      expect(await bench.panels.creditOf(guest)).to.be.greaterThan(0);
    });
    it("should have the last seat of each half", async () => {
      const { bench, home, at, people, pool } = await visited();
      await home.say(6, 1, 78, people[11].address);
      await pool.connect(people[11]).joinAsVisitor(at, 6, SEAT_STAKE);
      await time.increase(1);
      // Four leaves are looked at for each of the two seats, so now and then one of them is a juror's of this cell.
      for (let tries = 0; tries < 20; tries += 1) {
        const id = await seatRound(bench, { seats: 4, halves: true });
        const ids = await Promise.all([0, 1, 2, 3].map(async (seat) => (await chair(bench, id, seat)).juror));
        const first = ids[1]!;
        await vote(bench, id, [1, 1, 1, 1]);
        await settleAll(bench, id);
        if (first >= FIRST_VISITOR && ids[3]! >= FIRST_VISITOR) {
          expect(first).to.not.equal(ids[3]);
          return;
        }
      }
      expect.fail("no panel had both visitors");
    });
    it("should leave the seat to a juror of this cell, where no visitor can sit", async () => {
      const { bench, home, pool } = await visited();
      await home.say(5, 0, 77, ethers.ZeroAddress);
      const id = await seatRound(bench);
      expect((await chair(bench, id, 2)).juror).to.be.lessThan(FIRST_VISITOR);
      expect(await pool.sizes()).to.deep.equal([9n, 0n]);
    });
    it("should not sit for a domain of this cell to which it is bound [ATK-C3]", async () => {
      const { bench, guest } = await visited();
      const passport = await register(bench, guest, { kind: Kind.Human });
      const id = await seatRound(bench, { excludedDomains: [passport] });
      expect((await chair(bench, id, 2)).juror).to.be.lessThan(FIRST_VISITOR);
      const other = await seatRound(bench, { seats: 1 });
      const { juror, domain } = await chair(bench, other, 0);
      expect([juror, domain]).to.deep.equal([FIRST_VISITOR, passport]);
    });
  });

  describe("unfit", () => {
    it("should be when its pool is not recognised any more, or it is controlled by another there", async () => {
      const { pool, home, at, people } = await visited();
      await home.say(5, 1, 77, people[11].address);
      expect(await pool.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.Home);
      await pool.recognisePool(at, false);
      await expect(pool.evict(FIRST_VISITOR))
        .to.emit(pool, "JurorUnseated")
        .withArgs(FIRST_VISITOR, Unfitness.Home, (await ethers.getSigners())[0]!.address);
    });
    it("should be while the domain here to which it is bound is not in good standing", async () => {
      const { pool, bench, guest } = await visited();
      const passport = await register(bench, guest, { kind: Kind.Human });
      expect(await pool.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.None);
      await sanction(bench, passport, Sanction.Suspension, DAY);
      expect(await pool.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.NotGood);
    });
    it("should be when its pool reverts, answers short, with a bomb or not at all", async () => {
      const { pool, home } = await visited();
      for (const manner of [Manner.Revert, Manner.Short, Manner.Bomb, Manner.BurnGas]) {
        await home.setManner(manner);
        expect(await pool.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.Home);
      }
      await home.setManner(Manner.Answer);
      expect(await pool.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.None);
      await home.say(5, 2, 77, (await ethers.getSigners())[0]!);
      expect(await pool.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.Home);
    });
    it("should not be made so by a caller that starves the question of gas [ATK-C3]", async () => {
      const { pool } = await visited();
      await expect(pool.unfitnessOf(FIRST_VISITOR, { gasLimit: 200_000 })).to.be.revertedWithCustomError(
        pool,
        "JurorPool_TooLittleGas",
      );
      await expect(pool.evict(FIRST_VISITOR, { gasLimit: 250_000 })).to.be.revertedWithCustomError(
        pool,
        "JurorPool_TooLittleGas",
      );
    });
  });

  describe("homeFitnessOf", () => {
    it("should tell another cell's pool who is a fit juror here, and nobody else", async () => {
      const { pool, bench, jurors, people } = await visited();
      expect(await pool.homeFitnessOf(jurors[0]!)).to.deep.equal([true, jurors[0], people[0].address]);
      for (const nobody of [FIRST_VISITOR, 777n]) {
        expect(await pool.homeFitnessOf(nobody)).to.deep.equal([false, 0n, ethers.ZeroAddress]);
      }
      await sanction(bench, jurors[0]!, Sanction.Exclusion, DAY);
      expect((await pool.homeFitnessOf(jurors[0]!)).fit).to.equal(false);
    });
    it("should answer a real pool of another cell within its gas", async () => {
      const { bench, pool, jurors, people, cell, constitution, liability, passports } = await visited();
      const other = await ethers.deployContract("JurorPool", [
        {
          authority: await cell.getAddress(),
          constitution: await constitution.getAddress(),
          liability: await liability.getAddress(),
          passports: await passports.getAddress(),
          panels: people[12].address,
        },
      ]);
      await openDoors(bench, other);
      await other.recognisePool(pool, true);
      await bench.token.connect(people[0]).approve(other, SEAT_STAKE);
      await other.connect(people[0]).joinAsVisitor(pool, jurors[0]!, SEAT_STAKE);
      expect(await other.unfitnessOf(FIRST_VISITOR)).to.equal(Unfitness.None);
    });
  });
});
