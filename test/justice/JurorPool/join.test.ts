import { loadFixture, setCode, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { artifacts, ethers } from "hardhat";

import {
  amend,
  DAY,
  fork,
  Kind,
  mergeConsents,
  register,
  sanction,
  Sanction,
  tokens,
} from "../../identity/identity.fixture";
import {
  ABSENCE_SHARE,
  citizen,
  foundBench,
  JURORS,
  newcomer,
  PENALTY,
  raiseToCore,
  SEAT_STAKE,
  Unfitness,
} from "../panels.fixture";

describe("JurorPool: join and seatFounding", () => {
  const ready = async () => {
    const bench = await loadFixture(foundBench);
    const person = bench.people[9];
    return { ...bench, bench, person, passport: await citizen(bench, person) };
  };

  describe("join", () => {
    it("should seat a citizen of tier 4 as the leaf of its domain, with its stake [LAW-2]", async () => {
      const { pool, token, person, passport } = await ready();
      const joining = pool.connect(person).join(passport, SEAT_STAKE);
      await expect(joining).to.changeTokenBalances(token, [person, pool], [-SEAT_STAKE, SEAT_STAKE]);
      await expect(joining).to.emit(pool, "JurorSeated").withArgs(passport, passport, person.address, false);
      await expect(joining).to.emit(pool, "StakeAdded").withArgs(passport, person.address, SEAT_STAKE, SEAT_STAKE);
      const juror = await pool.jurorOf(passport);
      expect([juror.seated, juror.founding, juror.domain, juror.account]).to.deep.equal([
        true,
        false,
        passport,
        person.address,
      ]);
      expect([juror.stake, juror.locked, juror.homePassport]).to.deep.equal([SEAT_STAKE, 0n, 0n]);
      expect(await pool.leafOf(passport)).to.equal(passport);
      expect(await pool.sizes()).to.deep.equal([BigInt(JURORS + 1), 0n]);
      expect(await pool.unfitnessOf(passport)).to.equal(Unfitness.None);
    });
    it("should refuse whoever does not control the passport", async () => {
      const { pool, passport, people } = await ready();
      await expect(pool.connect(people[10]).join(passport, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotController")
        .withArgs(passport, people[10].address);
    });
    it("should refuse a juror twice", async () => {
      const { pool, jurors, people } = await ready();
      await expect(pool.connect(people[0]).join(jurors[0]!, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_AlreadySeated")
        .withArgs(jurors[0]);
    });
    it("should refuse a tier below 4 [LAW-2]", async () => {
      const { pool, bench, people } = await ready();
      const person = people[10];
      const passport = await register(bench, person, { kind: Kind.Human, bond: tokens(1_000) });
      await bench.tiers.connect(person).raiseTier(passport, 3);
      await expect(pool.connect(person).join(passport, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_Unfit")
        .withArgs(passport, Unfitness.Tier);
      await raiseToCore(bench, person, passport);
      await pool.connect(person).join(passport, SEAT_STAKE);
    });
    it("should refuse a passport that is not in good standing [LAW-2]", async () => {
      const { pool, bench, person, passport } = await ready();
      await sanction(bench, passport, Sanction.Suspension, DAY);
      await expect(pool.connect(person).join(passport, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_Unfit")
        .withArgs(passport, Unfitness.NotGood);
    });
    it("should refuse a second leaf of a domain [LAW-2]", async () => {
      const { pool, bench, person, passport } = await ready();
      const sister = await fork(bench, person, passport, { kind: Kind.Human, bond: tokens(1_000) });
      await bench.tiers.connect(person).raiseTier(sister, 4);
      await pool.connect(person).join(passport, SEAT_STAKE);
      await expect(pool.connect(person).join(sister, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_DomainSeated")
        .withArgs(await bench.liability.domainOf(sister), passport);
    });
    it("should let a member take the place of a leaf that has not followed its domain, never sit beside it [LAW-2]", async () => {
      const { pool, bench, person, passport } = await ready();
      await pool.connect(person).join(passport, SEAT_STAKE);
      const sister = await fork(bench, person, passport, { kind: Kind.Human, bond: tokens(1_000) });
      await bench.tiers.connect(person).raiseTier(sister, 4);
      await pool.connect(person).join(sister, SEAT_STAKE);
      expect(await pool.unfitnessOf(passport)).to.equal(Unfitness.Domain);
      expect(await pool.unfitnessOf(sister)).to.equal(Unfitness.None);
      await pool.evict(passport);
      expect(await pool.leafOf(await bench.liability.domainOf(sister))).to.equal(sister);
    });
    it("should refuse a stake that is a unit short, and count what is there already", async () => {
      const { pool, person, passport } = await ready();
      await expect(pool.connect(person).join(passport, SEAT_STAKE - 1n))
        .to.be.revertedWithCustomError(pool, "JurorPool_StakeTooLow")
        .withArgs(SEAT_STAKE - 1n, SEAT_STAKE);
      await pool.connect(person).join(passport, SEAT_STAKE);
      await pool.connect(person).resign(passport);
      await pool.connect(person).join(passport, 0);
      expect((await pool.jurorOf(passport)).stake).to.equal(SEAT_STAKE);
    });
    it("should refuse an asset that keeps part of a transfer", async () => {
      const { pool, token, person, passport } = await ready();
      const { deployedBytecode } = await artifacts.readArtifact("FeeToken");
      await setCode(await token.getAddress(), deployedBytecode);
      const fee = await ethers.getContractAt("FeeToken", await token.getAddress());
      await fee.setCharges(true);
      await expect(pool.connect(person).join(passport, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_TransferShort")
        .withArgs(SEAT_STAKE, (SEAT_STAKE * 99n) / 100n);
    });
  });

  describe("a leaf", () => {
    it("should follow its passport into another domain where nobody holds one", async () => {
      const { pool, bench, person, passport, people } = await ready();
      await pool.connect(person).join(passport, SEAT_STAKE);
      const other = people[10];
      const ally = await register(bench, other, { kind: Kind.Human });
      const consents = await mergeConsents(bench, [person, passport], [other, ally]);
      await bench.forks.connect(person).merge(passport, ally, consents);
      expect(await bench.liability.domainOf(passport)).to.not.equal(passport);
      expect(await pool.unfitnessOf(passport)).to.equal(Unfitness.None);
    });
    it("should give its domain free when it leaves", async () => {
      const { pool, person, passport } = await ready();
      await pool.connect(person).join(passport, SEAT_STAKE);
      await pool.connect(person).resign(passport);
      expect(await pool.leafOf(passport)).to.equal(0);
    });
  });

  describe("seatFounding", () => {
    it("should seat whom the charter names without a tier, from their own allowance [LAW-2]", async () => {
      const { pool, bench, people, token } = await ready();
      const person = people[10];
      const passport = await register(bench, person, { kind: Kind.Human });
      await expect(pool.seatFounding([passport])).to.changeTokenBalance(token, person, -SEAT_STAKE);
      expect((await pool.jurorOf(passport)).founding).to.equal(true);
      expect(await pool.unfitnessOf(passport)).to.equal(Unfitness.None);
    });
    it("should ask good standing and a stake of them", async () => {
      const { pool, bench, people, token } = await ready();
      const person = people[10];
      const passport = await register(bench, person, { kind: Kind.Human });
      await token.connect(person).approve(pool, SEAT_STAKE - 1n);
      await expect(pool.seatFounding([passport])).to.be.revertedWithCustomError(token, "ERC20InsufficientAllowance");
      await sanction(bench, passport, Sanction.Exclusion, DAY);
      await expect(pool.seatFounding([passport]))
        .to.be.revertedWithCustomError(pool, "JurorPool_Unfit")
        .withArgs(passport, Unfitness.NotGood);
      await expect(pool.seatFounding([999]))
        .to.be.revertedWithCustomError(pool, "JurorPool_Unfit")
        .withArgs(999, Unfitness.NotGood);
    });
    it("should be the admin's until the cell is founded, and nobody's after", async () => {
      const { pool, cell, people, admin } = await ready();
      const door = pool.interface.getFunction("seatFounding").selector;
      await expect(pool.connect(people[0]).seatFounding([]))
        .to.be.revertedWithCustomError(pool, "Guarded_Unauthorized")
        .withArgs(people[0].address, door);
      await cell.setFunction(pool, [door], 2n ** 64n - 1n, 15);
      await cell.grantRole(0, pool, 0);
      await cell.found(pool);
      await expect(pool.connect(admin).seatFounding([])).to.be.revertedWithCustomError(pool, "JurorPool_Founded");
    });
    it("should refuse 65 at once", async () => {
      const { pool } = await ready();
      await expect(pool.seatFounding(Array(65).fill(1)))
        .to.be.revertedWithCustomError(pool, "JurorPool_TooMany")
        .withArgs(65, 64);
    });
    it("should forget the founding of a juror that leaves", async () => {
      const { pool, jurors, people } = await ready();
      await pool.connect(people[0]).resign(jurors[0]!);
      await expect(pool.connect(people[0]).join(jurors[0]!, 0))
        .to.be.revertedWithCustomError(pool, "JurorPool_Unfit")
        .withArgs(jurors[0], Unfitness.Tier);
    });
  });

  describe("the set", () => {
    it("should be read as it was before any second [LAW-2]", async () => {
      const { pool, person, passport, jurors, people } = await ready();
      await pool.connect(person).join(passport, SEAT_STAKE);
      const joined = await time.latest();
      await time.increase(10);
      await pool.connect(people[2]).resign(jurors[2]!);
      const left = await time.latest();
      expect(await pool.sizesBefore(0)).to.deep.equal([0n, 0n]);
      expect(await pool.jurorBefore(0, 0)).to.equal(0);
      expect(await pool.visitorBefore(left, 0)).to.equal(0);
      expect(await pool.sizesBefore(joined)).to.deep.equal([9n, 0n]);
      expect(await pool.sizesBefore(joined + 1)).to.deep.equal([10n, 0n]);
      expect(await pool.sizesBefore(left)).to.deep.equal([10n, 0n]);
      expect(await pool.sizesBefore(left + 1)).to.deep.equal([9n, 0n]);
      expect(await pool.jurorBefore(left, 2)).to.equal(jurors[2]);
      expect(await pool.jurorBefore(left + 1, 2)).to.equal(passport);
      expect(await pool.jurorBefore(left, 9)).to.equal(passport);
      expect(await pool.jurorBefore(left + 1, 9)).to.equal(0);
      // Whoever was moved still leaves from where it is now.
      await pool.connect(person).resign(passport);
      expect(await pool.jurorBefore((await time.latest()) + 1, 2)).to.equal(jurors[8]);
    });
  });

  describe("the terms", () => {
    it("should be those of the charter when it was deployed, and again when they are refreshed", async () => {
      const { pool, bench } = await ready();
      expect(await pool.termsInForce()).to.deep.equal([SEAT_STAKE, BigInt(ABSENCE_SHARE)]);
      expect(await pool.seatTerms()).to.deep.equal([SEAT_STAKE, PENALTY]);
      await expect(pool.refreshTerms()).to.not.emit(pool, "JurorTermsRefreshed");
      await amend(bench, "court.jurorStake" as never, 7);
      await expect(pool.refreshTerms()).to.emit(pool, "JurorTermsRefreshed").withArgs(7, ABSENCE_SHARE);
      await amend(bench, "court.absenceShare" as never, 3_333);
      await expect(pool.refreshTerms()).to.emit(pool, "JurorTermsRefreshed").withArgs(7, 3_333);
      expect(await pool.seatTerms()).to.deep.equal([7n, 2n]);
    });
    it("should never take more than the whole stake", async () => {
      const { pool, bench } = await ready();
      await amend(bench, "court.absenceShare" as never, 10_001);
      await pool.refreshTerms();
      expect(await pool.seatTerms()).to.deep.equal([SEAT_STAKE, SEAT_STAKE]);
    });
    it("should be none until they are read, where the constitution comes later", async () => {
      const { bench } = await ready();
      const whole = {
        authority: await bench.cell.getAddress(),
        constitution: (await newcomer(bench)).address,
        liability: await bench.liability.getAddress(),
        passports: await bench.passports.getAddress(),
        panels: await bench.panels.getAddress(),
      };
      const pool = await ethers.deployContract("JurorPool", [whole]);
      expect(await pool.termsInForce()).to.deep.equal([0n, 0n]);
      for (const part of ["constitution", "liability", "passports", "panels"]) {
        await expect(
          ethers.deployContract("JurorPool", [{ ...whole, [part]: ethers.ZeroAddress }]),
        ).to.be.revertedWithCustomError(pool, "JurorPool_ZeroAddress");
      }
    });
  });
});
