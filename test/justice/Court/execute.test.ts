import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  APPEAL_PERIOD,
  assessed,
  Choice,
  CONTEST_PERIOD,
  DAY,
  decide,
  file,
  HOUR,
  idOf,
  legs,
  LONGEST_CASE,
  openTrial,
  orderAgainst,
  OrderKind,
  ruled,
  setTurnedIn,
  tokens,
  type Trial,
} from "./Court.fixture";
import { Manner, Sanction } from "../InterimCourt/InterimCourt.fixture";

const slashOf = (trial: Trial, terms: object = {}) =>
  legs.slash({
    compensation: tokens(60),
    penalty: tokens(40),
    victim: trial.plaintiff.address,
    reporter: ethers.ZeroAddress,
    bounty: 0,
    ...terms,
  });

/** A compromise of the respondent's key, declared by its guardian. */
async function compromise(trial: Trial): Promise<void> {
  const { recovery } = trial.city;
  const guardian = trial.city.people[7];
  await recovery.connect(trial.defendant).proposeGuardians(trial.respondent, [guardian.address], 1);
  await time.increase(3 * DAY);
  await recovery.activateGuardians(trial.respondent, [guardian.address], 1);
  await recovery.connect(guardian).approveRecovery(trial.respondent, trial.keeper.address, true, idOf("report"));
  await time.increase(3 * DAY);
  await recovery.connect(trial.keeper).acceptRecovery(trial.respondent);
}

describe("Court: execute", () => {
  describe("when the order is not what was chosen", () => {
    it("should refuse an order never filed", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      await expect(trial.court.execute(order, 0))
        .to.be.revertedWithCustomError(trial.court, "Orders_NotFiled")
        .withArgs(await trial.court.hashOrder(order), 0);
    });
    it("should refuse until the ruling is final, to the second [LAW-5]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      await decide(trial, caseId, Choice.Claim);
      const { until } = await trial.court.matterOf(caseId);
      await time.setNextBlockTimestamp(until - 1n);
      await expect(trial.court.execute(order, 0))
        .to.be.revertedWithCustomError(trial.court, "Court_NotFinal")
        .withArgs(caseId);
      await time.setNextBlockTimestamp(until);
      await expect(trial.court.execute(order, 0))
        .to.emit(trial.court, "OrderRipened")
        .withArgs(caseId, caseId, until, until + BigInt(LONGEST_CASE));
    });
    it("should refuse the claim where there is no action, frivolity, or the counter-order", async () => {
      const trial = await loadFixture(openTrial);
      for (const choice of [Choice.None, Choice.Frivolous]) {
        const order = await orderAgainst(trial);
        const caseId = await ruled(trial, order, choice);
        await expect(trial.court.execute(order, 0))
          .to.be.revertedWithCustomError(trial.court, "Court_NotOrdered")
          .withArgs(caseId, choice);
        expect((await trial.court.orderOf(caseId)).status).to.equal(2);
      }
    });
    it("should run the counter-order where it was chosen, under the case that was reserved", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      const offer = {
        ...order,
        nonce: 5n,
        claim: tokens(10),
        legs: [slashOf(trial, { compensation: tokens(10), penalty: 0n })],
      };
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await decide(trial, caseId, Choice.Counter);
      await time.increase(APPEAL_PERIOD);
      const hash = await trial.court.hashOrder(offer);
      expect(await trial.court.isExecutable(hash, 0)).to.equal(true);
      expect(await trial.court.isExecutable(caseId, 0)).to.equal(false);
      await expect(trial.court.execute(order, 0)).to.be.revertedWithCustomError(trial.court, "Court_NotOrdered");
      await trial.court.execute(offer, 0);
      expect(await trial.city.liability.creditOf(trial.plaintiff.address)).to.equal(tokens(10));
      await trial.court.close(hash);
      expect((await trial.city.liability.caseOf(caseId)).domain).to.equal(0);
    });
  });

  describe("when legs run", () => {
    it("should run each once and refuse one that there is not [LAW-6]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, { legs: [slashOf(trial), legs.sanction(Sanction.Probation, DAY)] });
      const caseId = await ruled(trial, order, Choice.Claim);
      expect(await trial.court.isExecutable(caseId, 1)).to.equal(true);
      expect(await trial.court.isExecutable(caseId, 2)).to.equal(false);
      await expect(trial.court.connect(trial.stranger).execute(order, 1))
        .to.emit(trial.court, "LegExecuted")
        .withArgs(caseId, 1, OrderKind.Sanction, trial.stranger.address);
      expect(await trial.court.isExecutable(caseId, 1)).to.equal(false);
      await expect(trial.court.execute(order, 1))
        .to.be.revertedWithCustomError(trial.court, "Orders_LegDone")
        .withArgs(caseId, 1);
      await expect(trial.court.execute(order, 2)).to.be.revertedWithCustomError(trial.court, "Orders_UnknownLeg");
      await trial.court.execute(order, 0);
      expect((await trial.court.orderOf(caseId)).done).to.equal(3);
    });
    it("should have the insurance pool and the security budget pay [ENF-7] [ENF-9]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, {
        legs: [
          slashOf(trial),
          legs.compensate(trial.plaintiff.address, tokens(60)),
          legs.reward(trial.stranger.address, tokens(5)),
        ],
      });
      await ruled(trial, order, Choice.Claim);
      const pays = (await ethers.getContractAt("IInsurance", trial.insurance)).interface;
      const awards = (await ethers.getContractAt("IBounties", trial.bounties)).interface;
      await expect(trial.court.execute(order, 1))
        .to.emit(trial.insurance, "Called")
        .withArgs(
          await trial.court.getAddress(),
          pays.getFunction("compensate").selector,
          pays.encodeFunctionData("compensate", [
            order.incident,
            trial.respondent,
            order.actAt,
            trial.plaintiff.address,
            tokens(60),
          ]),
        );
      await expect(trial.court.execute(order, 2))
        .to.emit(trial.bounties, "Called")
        .withArgs(
          await trial.court.getAddress(),
          awards.getFunction("award").selector,
          awards.encodeFunctionData("award", [
            order.incident,
            trial.respondent,
            order.evidence,
            trial.stranger.address,
            tokens(5),
          ]),
        );
    });
    it("should leave a leg executable whose callee fails [LAW-6] [LAW-6b]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, { legs: [slashOf(trial), legs.reward(trial.stranger.address, 1n)] });
      const caseId = await ruled(trial, order, Choice.Claim);
      const award = (await ethers.getContractAt("IBounties", trial.bounties)).interface.getFunction("award").selector;
      await trial.bounties.setManner(award, Manner.Revert);
      await expect(trial.court.execute(order, 1))
        .to.be.revertedWithCustomError(trial.bounties, "ModuleMock_Refused")
        .withArgs(42);
      expect(await trial.court.isExecutable(caseId, 1)).to.equal(true);
      await trial.court.execute(order, 0);
      await trial.bounties.setManner(award, Manner.Answer);
      await trial.court.execute(order, 1);
    });
    it("should cancel a recovery and lift a sanction for relief [LAW-6]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, {
        claim: 0n,
        legs: [legs.lift(Sanction.Warning), legs.cancelRecovery()],
      });
      await ruled(trial, order, Choice.Claim);
      await expect(trial.court.execute(order, 0)).to.emit(trial.city.liability, "SanctionLifted");
      await expect(trial.court.execute(order, 1)).to.be.revertedWithCustomError(
        trial.city.recovery,
        "Recovery_NotPending",
      );
    });
  });

  describe("when a panel ruled", () => {
    it("should reach the pool and the domain's future [ENF-1c]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, {
        claim: tokens(900),
        legs: [slashOf(trial, { compensation: tokens(900), penalty: 0n })],
      });
      await ruled(trial, order, Choice.Claim);
      await trial.court.execute(order, 0);
      expect(await trial.city.liability.creditOf(trial.plaintiff.address)).to.equal(tokens(900));
      expect(await trial.city.liability.bondOf(trial.kin)).to.equal(tokens(100));
    });
    it("should give no bounty to a reporter of the offender's own domain", async () => {
      const trial = await loadFixture(openTrial);
      for (const [reporter, earned] of [
        [trial.cousin.address, 0n],
        [trial.stranger.address, tokens(4)],
      ] as const) {
        const order = await orderAgainst(trial, { legs: [slashOf(trial, { reporter, bounty: 1_000 })] });
        await ruled(trial, order, Choice.Claim);
        await trial.court.execute(order, 0);
        expect(await trial.city.liability.creditOf(reporter)).to.equal(earned);
      }
    });
  });

  describe("when nobody contested an assessor", () => {
    it("should reach the own bond alone, whatever the order says [ENF-1c] [LAW-8]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, {
        claim: tokens(900),
        legs: [slashOf(trial, { compensation: tokens(900), penalty: 0n, ruled: true })],
      });
      const caseId = await file(trial, order);
      await assessed(trial, caseId, Choice.Claim);
      await time.increase(21 * DAY);
      await trial.court.execute(order, 0);
      expect(await trial.city.liability.creditOf(trial.plaintiff.address)).to.equal(tokens(500));
      expect(await trial.city.liability.bondOf(trial.kin)).to.equal(tokens(500));
      expect((await trial.city.liability.standing(trial.respondent)).debt).to.equal(0);
    });
    it("should wait for as long as a withdrawal would, to the second [ENF-2]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      const { filedAt } = await trial.court.suitOf(caseId);
      await assessed(trial, caseId, Choice.Claim);
      await time.increase(CONTEST_PERIOD);
      const readyAt = filedAt + BigInt(21 * DAY);
      expect((await trial.court.orderOf(caseId)).readyAt).to.equal(readyAt);
      await time.setNextBlockTimestamp(readyAt - 1n);
      await expect(trial.court.execute(order, 0))
        .to.be.revertedWithCustomError(trial.court, "Orders_NotReady")
        .withArgs(caseId, readyAt);
      await time.setNextBlockTimestamp(readyAt);
      await trial.court.execute(order, 0);
    });
    it("should wait longer where the contest takes longer", async () => {
      const trial = await loadFixture(openTrial);
      await trial.city.constitution.set(idOf("court.contestPeriod"), 30 * DAY);
      await trial.court.refreshTerms();
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      await assessed(trial, caseId, Choice.Claim);
      const { until } = await trial.court.matterOf(caseId);
      await time.increaseTo(until);
      expect((await trial.court.orderOf(caseId)).readyAt).to.equal(until);
    });
    it("should leave what other open cases reserve, for one longest case [ENF-2]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      await assessed(trial, caseId, Choice.Claim);
      await time.increase(20 * DAY);
      const other = await orderAgainst(trial, { claimant: 0n, claim: tokens(950) });
      await file(trial, other, trial.stranger);
      await time.increase(2 * DAY);
      const { readyAt } = await trial.court.orderOf(caseId);
      const latest = readyAt + BigInt(LONGEST_CASE);
      const domain = await trial.city.liability.domainOf(trial.respondent);
      await expect(trial.court.execute(order, 0))
        .to.be.revertedWithCustomError(trial.court, "Court_ReservedForOthers")
        .withArgs(domain, tokens(900), tokens(950), latest);
      await time.setNextBlockTimestamp(latest);
      await trial.court.execute(order, 0);
    });
    it("should count no more than the own bond against others' reserves", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, {
        claim: tokens(900),
        legs: [slashOf(trial, { compensation: tokens(900), penalty: 0n })],
      });
      const caseId = await file(trial, order);
      await assessed(trial, caseId, Choice.Claim);
      await time.increase(20 * DAY);
      await file(trial, await orderAgainst(trial, { claimant: 0n, claim: tokens(500) }), trial.stranger);
      await time.increase(2 * DAY);
      await trial.court.execute(order, 0);
      expect(await trial.city.liability.bondOf(trial.kin)).to.equal(tokens(500));
    });
  });

  describe("when the penalty is mitigated", () => {
    it("should give half back after a compromise that was declared before anybody complained [ENF-6]", async () => {
      const trial = await loadFixture(openTrial);
      const actAt = await time.latest();
      await compromise(trial);
      await time.increase(HOUR);
      const order = await orderAgainst(trial, { actAt, discoveredAt: await time.latest() });
      const caseId = await ruled(trial, order, Choice.Claim);
      await expect(trial.court.execute(order, 0)).to.emit(trial.court, "PenaltyReduced").withArgs(caseId, 0, 5_000);
      expect(await trial.city.liability.creditOf(trial.plaintiff.address)).to.equal(tokens(60));
      expect(await trial.city.liability.penaltyOf(order.incident, trial.respondent)).to.equal(tokens(20));
    });
    it("should give nothing for an act after the rotation, or a complaint before it [ENF-6]", async () => {
      const trial = await loadFixture(openTrial);
      const before = await time.latest();
      await compromise(trial);
      const { rotatedAt } = await trial.city.recovery.compromiseOf(trial.respondent);
      const orders = [
        await orderAgainst(trial, { actAt: rotatedAt + 1n, discoveredAt: (await time.latest()) + 1 }),
        await orderAgainst(trial, { actAt: before, discoveredAt: rotatedAt }),
      ];
      await time.increase(HOUR);
      for (const order of orders) {
        await ruled(trial, order, Choice.Claim);
        await expect(trial.court.execute(order, 0)).not.to.emit(trial.court, "PenaltyReduced");
      }
    });
    it("should give nothing for a rotation after the filing [ENF-6]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      await compromise(trial);
      await decide(trial, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await expect(trial.court.execute(order, 0)).not.to.emit(trial.court, "PenaltyReduced");
    });
    it("should never give back more than half for a compromise, whatever a charter says [ENF-6]", async () => {
      const trial = await loadFixture(openTrial);
      await trial.city.constitution.set(idOf("court.mitigation"), 9_000);
      await trial.court.refreshTerms();
      const actAt = await time.latest();
      await compromise(trial);
      await time.increase(HOUR);
      const order = await orderAgainst(trial, { actAt, discoveredAt: await time.latest() });
      const caseId = await ruled(trial, order, Choice.Claim);
      await expect(trial.court.execute(order, 0)).to.emit(trial.court, "PenaltyReduced").withArgs(caseId, 0, 5_000);
    });
    it("should give back what the charter says, where that is less [ENF-6]", async () => {
      const trial = await loadFixture(openTrial);
      await trial.city.constitution.set(idOf("court.mitigation"), 4_000);
      await trial.court.refreshTerms();
      const actAt = await time.latest();
      await compromise(trial);
      await time.increase(HOUR);
      const order = await orderAgainst(trial, { actAt, discoveredAt: await time.latest() });
      const caseId = await ruled(trial, order, Choice.Claim);
      await expect(trial.court.execute(order, 0)).to.emit(trial.court, "PenaltyReduced").withArgs(caseId, 0, 4_000);
    });
    it("should leave an insider part of its bond that came forward before it was sued [ENF-9]", async () => {
      const trial = await loadFixture(openTrial);
      const turnedInAt = await time.latest();
      await setTurnedIn(trial, turnedInAt);
      await time.increase(HOUR);
      const order = await orderAgainst(trial, { actAt: turnedInAt - HOUR });
      const caseId = await ruled(trial, order, Choice.Claim);
      await expect(trial.court.execute(order, 0)).to.emit(trial.court, "PenaltyReduced").withArgs(caseId, 0, 3_000);
      expect(await trial.city.liability.penaltyOf(order.incident, trial.respondent)).to.equal(tokens(28));
    });
    it("should leave it nothing when it came forward with the filing or after [ENF-9]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      await setTurnedIn(trial, Number((await trial.court.suitOf(caseId)).filedAt));
      await decide(trial, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await expect(trial.court.execute(order, 0)).not.to.emit(trial.court, "PenaltyReduced");
    });
    it("should never give back more than the whole", async () => {
      const trial = await loadFixture(openTrial);
      await trial.city.constitution.set(idOf("court.leniency"), 20_000);
      await trial.court.refreshTerms();
      const turnedInAt = await time.latest();
      await setTurnedIn(trial, turnedInAt);
      await time.increase(HOUR);
      const order = await orderAgainst(trial, { actAt: turnedInAt - HOUR });
      await ruled(trial, order, Choice.Claim);
      await trial.court.execute(order, 0);
      expect(await trial.city.liability.penaltyOf(order.incident, trial.respondent)).to.equal(0);
    });
  });
});
