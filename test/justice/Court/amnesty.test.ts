import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { STATEMENT, declare, LENGTH, openPardon, type Pardon } from "../Amnesty/Amnesty.fixture";
import { Sanction } from "../InterimCourt/InterimCourt.fixture";
import {
  APPEAL_PERIOD,
  assessed,
  Choice,
  CONTEST_PERIOD,
  courtLibraries,
  COURT_CHARTER,
  DAY,
  decide,
  file,
  HOUR,
  idOf,
  legs,
  openCourt,
  type Order,
  orderAgainst,
  ruled,
  tokens,
} from "./Court.fixture";

const WHOLE = 10_000;

const slashOf = (pardon: Pardon, terms: object = {}) =>
  legs.slash({
    compensation: 0n,
    penalty: tokens(40),
    victim: pardon.plaintiff.address,
    reporter: ethers.ZeroAddress,
    bounty: 0,
    ...terms,
  });

/** A fine and a probation for what was declared, with nothing left to compensate. */
const mildOrder = (pardon: Pardon, changes: object = {}): Promise<Order> =>
  orderAgainst(pardon, {
    evidence: STATEMENT,
    actAt: pardon.actAt,
    claim: tokens(40),
    legs: [slashOf(pardon), legs.sanction(Sanction.Probation, DAY)],
    ...changes,
  });

/** Whether leg 0, a fine of 40, is taken under an order that the panel chose. */
async function isFined(pardon: Pardon, order: Order): Promise<boolean> {
  const before = await pardon.city.liability.bondOf(pardon.respondent);
  await ruled(pardon, order, Choice.Claim);
  await pardon.court.execute(order, 0);
  return (await pardon.city.liability.bondOf(pardon.respondent)) < before;
}

describe("Court: amnesty", () => {
  describe("when the statement was declared in time and the order leaves nothing to compensate", () => {
    it("should run its slash and its sanction as nothing, and say so [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const order = await mildOrder(pardon);
      const bond = await pardon.city.liability.bondOf(pardon.respondent);
      const caseId = await ruled(pardon, order, Choice.Claim);
      for (const leg of [0, 1]) {
        const sent = pardon.court.execute(order, leg);
        await expect(sent).to.emit(pardon.court, "LegExecuted");
        await expect(sent).to.emit(pardon.court, "PenaltyReduced").withArgs(caseId, leg, WHOLE);
      }
      expect(await pardon.city.liability.bondOf(pardon.respondent)).to.equal(bond);
      expect((await pardon.city.liability.standing(pardon.respondent)).probationEnds).to.equal(0);
      await pardon.court.close(caseId);
      expect((await pardon.city.liability.caseOf(caseId)).domain).to.equal(0);
    });
    it("should spare it when the window is over, for what was declared in it", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      await time.increase(LENGTH - 8 * DAY);
      expect(await isFined(pardon, await mildOrder(pardon))).to.equal(false);
    });
    it("should spare it under its own counter-order, when the panel takes that for the truth [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const order = await mildOrder(pardon, { evidence: idOf("theft"), legs: [slashOf(pardon)] });
      const offer = { ...order, evidence: STATEMENT };
      for (const choice of [Choice.Counter, Choice.Claim]) {
        const snapshot: unknown = await ethers.provider.send("evm_snapshot", []);
        const caseId = await file(pardon, order);
        await pardon.court.connect(pardon.defendant).counter(order, offer, pardon.respondent);
        await decide(pardon, caseId, choice);
        await time.increase(APPEAL_PERIOD);
        const bond = await pardon.city.liability.bondOf(pardon.respondent);
        await pardon.court.execute(choice === Choice.Counter ? offer : order, 0);
        const taken = bond - (await pardon.city.liability.bondOf(pardon.respondent));
        expect(taken > 0n).to.equal(choice === Choice.Claim);
        await ethers.provider.send("evm_revert", [snapshot]);
      }
    });
    it("should spare it under what an assessor proposed", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const order = await mildOrder(pardon, { legs: [slashOf(pardon)] });
      const caseId = await file(pardon, order);
      await assessed(pardon, caseId, Choice.Claim);
      await time.increase(CONTEST_PERIOD + 21 * DAY);
      await expect(pardon.court.execute(order, 0)).to.emit(pardon.court, "PenaltyReduced").withArgs(caseId, 0, WHOLE);
    });
    it("should still reward a reporter and give relief", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const order = await mildOrder(pardon, {
        legs: [slashOf(pardon), legs.reward(pardon.stranger.address, tokens(5))],
      });
      await ruled(pardon, order, Choice.Claim);
      await expect(pardon.court.execute(order, 1)).to.emit(pardon.bounties, "Called");
    });
  });

  describe("when it is not covered", () => {
    it("should compensate the victim to the last unit, and punish [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const order = await mildOrder(pardon, {
        claim: tokens(41),
        legs: [slashOf(pardon, { compensation: 1n }), legs.sanction(Sanction.Probation, DAY)],
      });
      const caseId = await ruled(pardon, order, Choice.Claim);
      await expect(pardon.court.execute(order, 0)).not.to.emit(pardon.court, "PenaltyReduced");
      await pardon.court.execute(order, 1);
      expect(await pardon.city.liability.creditOf(pardon.plaintiff.address)).to.equal(1n);
      expect((await pardon.city.liability.standing(pardon.respondent)).probationEnds).to.be.greaterThan(0);
      expect((await pardon.court.orderOf(caseId)).done).to.equal(3);
    });
    it("should punish where the insurance pool is to pay the victim", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const compensate = legs.compensate(pardon.plaintiff.address, tokens(5));
      expect(await isFined(pardon, await mildOrder(pardon, { legs: [slashOf(pardon), compensate] }))).to.equal(true);
    });
    it("should punish under an order that names other evidence [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      expect(await isFined(pardon, await mildOrder(pardon, { evidence: idOf("theft") }))).to.equal(true);
    });
    it("should punish what was declared after the filing, or in its second [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      const order = await mildOrder(pardon);
      await ethers.provider.send("evm_setAutomine", [false]);
      const told = await declare(pardon);
      const filed = await pardon.court.connect(pardon.plaintiff).file(order, false);
      await ethers.provider.send("evm_mine", []);
      await ethers.provider.send("evm_setAutomine", [true]);
      await Promise.all([told.wait(), filed.wait()]);
      const caseId = await pardon.court.hashOrder(order);
      await decide(pardon, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await expect(pardon.court.execute(order, 0)).not.to.emit(pardon.court, "PenaltyReduced");
    });
    it("should punish an act after the window's moment [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const { actsBefore } = await pardon.amnesty.lastAmnesty();
      expect(await isFined(pardon, await mildOrder(pardon, { actAt: actsBefore }))).to.equal(true);
    });
    it("should punish above the fast lane's cap [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const cap = COURT_CHARTER["court.fastCap"];
      expect(await isFined(pardon, await mildOrder(pardon, { claim: cap, actAt: pardon.actAt - HOUR }))).to.equal(
        false,
      );
      expect(await isFined(pardon, await mildOrder(pardon, { claim: cap + 1n }))).to.equal(true);
    });
    it("should punish with an exclusion, and with a sanction of more than a year [LAW-7]", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const orderFor = (kind: number, length: number) =>
        mildOrder(pardon, { claim: 0n, legs: [legs.sanction(kind, length)] });
      const year = await orderFor(Sanction.Probation, 365 * DAY);
      await ruled(pardon, year, Choice.Claim);
      await expect(pardon.court.execute(year, 0)).to.emit(pardon.court, "PenaltyReduced");
      for (const order of [
        await orderFor(Sanction.Exclusion, DAY),
        await orderFor(Sanction.Probation, 365 * DAY + 1),
      ]) {
        await ruled(pardon, order, Choice.Claim);
        await expect(pardon.court.execute(order, 0)).not.to.emit(pardon.court, "PenaltyReduced");
      }
      const standing = await pardon.city.liability.standing(pardon.respondent);
      expect(standing.exclusionEnds).to.be.greaterThan(0);
      expect(standing.probationEnds).to.be.greaterThan(0);
    });
    it("should punish in a city without an amnesty", async () => {
      const pardon = await loadFixture(openPardon);
      await declare(pardon);
      const wiring = { ...pardon.wiring, amnesty: ethers.ZeroAddress };
      const court = await ethers.deployContract("Court", [wiring], { libraries: await courtLibraries() });
      await openCourt(pardon.city, court);
      for (const person of [pardon.plaintiff, pardon.defendant]) {
        await pardon.city.token.connect(person).approve(court, ethers.MaxUint256);
      }
      expect(await isFined({ ...pardon, court }, await mildOrder(pardon))).to.equal(true);
    });
  });
});
