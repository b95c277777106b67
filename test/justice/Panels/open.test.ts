import { anyValue } from "@nomicfoundation/hardhat-chai-matchers/withArgs";
import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import type { PanelTermsStruct } from "../../../typechain-types/contracts/justice/Panels";
import { amend, idOf, tokens } from "../../identity/identity.fixture";
import {
  type Bench,
  DRAW_PERIOD,
  EXTENSION,
  FEE,
  foundBench,
  openRound,
  PanelStatus,
  PENALTY,
  SEAT_STAKE,
  termsOf,
} from "../panels.fixture";

describe("Panels: open", () => {
  const ID = idOf("a round");
  const ready = async () => {
    const bench = await loadFixture(foundBench);
    await bench.token.connect(bench.judge).transfer(bench.panels, FEE * 62n);
    return { ...bench, open: opener(bench) };
  };
  const opener =
    (bench: Bench) =>
    async (changes: Partial<PanelTermsStruct> = {}, value = 0n) =>
      bench.panels.connect(bench.judge).open(ID, await termsOf(bench, changes), { value });

  describe("when it may not be opened", () => {
    it("should refuse whoever is not the court", async () => {
      const bench = await ready();
      const terms = await termsOf(bench);
      await expect(bench.panels.connect(bench.admin).open(ID, terms))
        .to.be.revertedWithCustomError(bench.panels, "Panels_NotCourt")
        .withArgs(bench.admin.address);
    });
    it("should refuse a round twice", async () => {
      const { open, panels } = await ready();
      await open();
      await expect(open()).to.be.revertedWithCustomError(panels, "Panels_RoundExists").withArgs(ID);
    });
    it("should refuse no seats, and 63, and take 62", async () => {
      const { open, panels } = await ready();
      await expect(open({ seats: 0 }))
        .to.be.revertedWithCustomError(panels, "Panels_BadSeats")
        .withArgs(0, false);
      await expect(open({ seats: 63, feePerJuror: 0 }))
        .to.be.revertedWithCustomError(panels, "Panels_BadSeats")
        .withArgs(63, false);
      await open({ seats: 62, halves: true });
      expect((await panels.roundOf(ID)).seats).to.equal(62);
    });
    it("should refuse halves of an odd number [LAW-2]", async () => {
      const { open, panels } = await ready();
      await expect(open({ seats: 7, halves: true }))
        .to.be.revertedWithCustomError(panels, "Panels_BadSeats")
        .withArgs(7, true);
    });
    it("should refuse no choices, and 15, and take 14", async () => {
      const { open, panels } = await ready();
      for (const choices of [0, 15]) {
        await expect(open({ choices }))
          .to.be.revertedWithCustomError(panels, "Panels_BadChoices")
          .withArgs(choices, 14);
      }
      await open({ choices: 14 });
      expect((await panels.roundOf(ID)).choices).to.equal(14);
    });
    it("should refuse seven excluded domains and take six", async () => {
      const { open, panels } = await ready();
      await expect(open({ excludedDomains: [1, 2, 3, 4, 5, 6, 7] }))
        .to.be.revertedWithCustomError(panels, "Panels_TooManyExcluded")
        .withArgs(7, 6);
      await open({ excludedDomains: [1, 2, 3, 4, 5, 2n ** 40n - 1n] });
      expect([...(await panels.excludedFrom(ID))]).to.have.members([1n, 2n, 3n, 4n, 5n, 2n ** 40n - 1n]);
    });
    it("should refuse a set that is frozen in a second to come [ATK-C3]", async () => {
      const { open, panels } = await ready();
      const next = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(next);
      await expect(open({ frozenAt: next + 1 }))
        .to.be.revertedWithCustomError(panels, "Panels_BadFreeze")
        .withArgs(next + 1);
      await time.setNextBlockTimestamp(next + 5);
      await open({ frozenAt: next + 5 });
    });
    it("should refuse fees that are a unit short", async () => {
      const bench = await loadFixture(foundBench);
      await bench.token.connect(bench.judge).transfer(bench.panels, FEE * 3n - 1n);
      await expect(opener(bench)())
        .to.be.revertedWithCustomError(bench.panels, "Panels_Underpaid")
        .withArgs(FEE * 3n, FEE * 3n - 1n);
    });
    it("should not count fees and credits of other rounds as paid", async () => {
      const bench = await loadFixture(foundBench);
      await openRound(bench);
      await expect(opener(bench)())
        .to.be.revertedWithCustomError(bench.panels, "Panels_Underpaid")
        .withArgs(FEE * 3n, 0);
    });
    it("should refuse coin that is too little, too much, or not asked for", async () => {
      const { open, panels } = await ready();
      for (const value of [FEE * 3n - 1n, FEE * 3n + 1n]) {
        await expect(open({ native: true }, value))
          .to.be.revertedWithCustomError(panels, "Panels_Underpaid")
          .withArgs(FEE * 3n, value);
      }
      await expect(open({}, 1n)).to.be.revertedWithCustomError(panels, "Panels_Underpaid").withArgs(0, 1);
    });
  });

  describe("given it is in order", () => {
    it("should keep the terms and the stake and penalty of the day [LAW-6b]", async () => {
      const bench = await ready();
      const terms = await termsOf(bench, { seats: 4, halves: true, excludedDomains: [0, bench.jurors[0]!, 0] });
      await expect(bench.panels.connect(bench.judge).open(ID, terms))
        .to.emit(bench.panels, "PanelOpened")
        .withArgs(ID, anyValue, SEAT_STAKE, PENALTY, (await time.latest()) + 1 + DRAW_PERIOD);
      await amend(bench, "court.jurorStake" as never, tokens(7));
      await bench.pool.refreshTerms();

      const round = await bench.panels.roundOf(ID);
      expect(round.status).to.equal(PanelStatus.Waiting);
      expect([round.seats, round.drawn, round.choices, round.attempts]).to.deep.equal([4n, 0n, 3n, 0n]);
      expect([round.halves, round.native, round.reclaimed]).to.deep.equal([true, false, false]);
      expect([round.ticket, round.frozenAt]).to.deep.equal([terms.ticket, BigInt(terms.frozenAt)]);
      expect([round.commitsFrom, round.commitsUntil, round.revealsUntil]).to.deep.equal([0n, 0n, 0n]);
      expect([round.feePerJuror, round.seatStake, round.penalty]).to.deep.equal([FEE, SEAT_STAKE, PENALTY]);
      expect(await bench.panels.excludedFrom(ID)).to.deep.equal([bench.jurors[0]]);
      expect(EXTENSION).to.equal(terms.maxExtension);
    });
    it("should take fees in coin", async () => {
      const { open, panels } = await ready();
      await expect(open({ native: true }, FEE * 3n)).to.changeEtherBalance(panels, FEE * 3n);
      expect((await panels.roundOf(ID)).native).to.equal(true);
    });
    it("should wait for the draw from the end of evidence", async () => {
      const { open, panels } = await ready();
      const evidenceEnds = (await time.latest()) + 1_000;
      await open({ evidenceEnds });
      expect((await panels.roundOf(ID)).drawBy).to.equal(evidenceEnds + DRAW_PERIOD);
    });
    it("should know nothing of a round that was never opened", async () => {
      const { panels } = await ready();
      expect(await panels.outcome(ID)).to.deep.equal([BigInt(PanelStatus.None), 0n]);
      expect((await panels.roundOf(ID)).seats).to.equal(0);
      expect((await panels.seatOf(ID, 0)).juror).to.equal(0);
      expect(await panels.excludedFrom(ID)).to.deep.equal([]);
    });
  });

  describe("the constructor", () => {
    it("should refuse wiring with a part missing", async () => {
      const bench = await ready();
      const whole = {
        authority: await bench.cell.getAddress(),
        liability: await bench.liability.getAddress(),
        passports: await bench.passports.getAddress(),
        court: bench.judge.address,
        pool: await bench.pool.getAddress(),
        randomness: await bench.randomness.getAddress(),
      };
      for (const part of ["liability", "passports", "court", "pool", "randomness"]) {
        await expect(
          ethers.deployContract("Panels", [{ ...whole, [part]: ethers.ZeroAddress }]),
        ).to.be.revertedWithCustomError(bench.panels, "Panels_ZeroAddress");
      }
    });
    it("should know its unit", async () => {
      const bench = await ready();
      expect(await bench.panels.court()).to.equal(bench.judge.address);
      expect(await bench.panels.pool()).to.equal(await bench.pool.getAddress());
      expect(await bench.panels.randomness()).to.equal(await bench.randomness.getAddress());
      expect(await bench.panels.asset()).to.equal(await bench.token.getAddress());
      expect(await bench.pool.asset()).to.equal(await bench.token.getAddress());
      expect(await bench.pool.panels()).to.equal(await bench.panels.getAddress());
    });
  });
});
