import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  APPEAL_PERIOD,
  assessed,
  BOND,
  Choice,
  CONTEST_PERIOD,
  decide,
  FEE,
  file,
  idOf,
  legs,
  openTrial,
  orderAgainst,
  raise,
  ruled,
  STAKE,
  tokens,
} from "./Court.fixture";

async function assessedCase() {
  const trial = await openTrial();
  const order = await orderAgainst(trial);
  const caseId = await file(trial, order);
  await assessed(trial, caseId, Choice.Claim);
  return { trial, order, caseId };
}

describe("Court: settleCase", () => {
  describe("when it cannot be settled", () => {
    it("should refuse what can change, is no case, or was settled", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await expect(trial.court.settleCase(caseId))
        .to.be.revertedWithCustomError(trial.court, "Court_NotFinal")
        .withArgs(caseId);
      const { id } = await raise(trial);
      await expect(trial.court.settleCase(id)).to.be.revertedWithCustomError(trial.court, "Orders_NotFiled");
      const done = await ruled(trial, await orderAgainst(trial), Choice.Claim);
      await trial.court.settleCase(done);
      expect((await trial.court.suitOf(done)).settled).to.equal(true);
      await expect(trial.court.settleCase(done))
        .to.be.revertedWithCustomError(trial.court, "Court_AlreadyDone")
        .withArgs(done);
    });
  });

  describe("when a panel ruled", () => {
    it("should give the stake back whatever was chosen but frivolity [LAW-4]", async () => {
      for (const choice of [Choice.None, Choice.Claim]) {
        const trial = await loadFixture(openTrial);
        const caseId = await ruled(trial, await orderAgainst(trial), choice);
        const settling = trial.court.connect(trial.stranger).settleCase(caseId);
        await expect(settling).to.emit(trial.court, "CaseSettled").withArgs(caseId, choice, false);
        await expect(settling)
          .to.emit(trial.court, "CourtCredited")
          .withArgs(trial.plaintiff.address, caseId, false, STAKE);
        expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(STAKE);
      }
    });
    it("should give part of the stake of a frivolous case to the respondent, and count a strike [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await ruled(trial, await orderAgainst(trial), Choice.Frivolous);
      const { domain } = await trial.city.liability.standing(trial.claimant);
      await expect(trial.court.settleCase(caseId)).to.emit(trial.court, "StrikeCounted").withArgs(domain, 1);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal((STAKE * 4n) / 10n);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal((STAKE * 6n) / 10n);
    });
    it("should credit nobody with nothing, where a charter takes nothing", async () => {
      const trial = await loadFixture(openTrial);
      await trial.city.constitution.set(idOf("court.frivolousShare"), 0);
      await trial.court.refreshTerms();
      const caseId = await ruled(trial, await orderAgainst(trial), Choice.Frivolous);
      const receipt = await (await trial.court.settleCase(caseId)).wait();
      const credited = await trial.court.queryFilter(trial.court.filters.CourtCredited, receipt!.blockNumber);
      expect(credited.map(({ args }) => args.slice(0, 4))).to.deep.equal([
        [trial.plaintiff.address, caseId, false, STAKE],
      ]);
    });
    it("should give it to the insurance account when the respondent closed [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, { claim: 0n, legs: [legs.lift()] });
      const caseId = await ruled(trial, order, Choice.Frivolous);
      const { passports } = trial.city;
      await passports.connect(trial.defendant).queueWithdrawal(trial.respondent, tokens(500));
      await time.increase(21 * 86_400);
      await passports.connect(trial.defendant).completeWithdrawal(trial.respondent);
      await passports.connect(trial.defendant).closePassport(trial.respondent);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.city.insurance.address)).to.equal((STAKE * 4n) / 10n);
    });
    it("should stop doubling at five strikes [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      for (let i = 1; i <= 6; ++i) {
        const caseId = await ruled(trial, await orderAgainst(trial), Choice.Frivolous);
        await trial.court.settleCase(caseId);
      }
      const cost = await trial.court.costOf(await orderAgainst(trial), trial.plaintiff.address);
      expect(cost.stake).to.equal(32n * STAKE);
    });
  });

  describe("when there were appeals", () => {
    it("should give the stake of one that changed nothing to the other side [LAW-5]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.cousin).appealCase(caseId, trial.kin);
      await decide(trial, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(3n * STAKE);
      expect(await trial.court.creditOf(trial.cousin.address)).to.equal(0);
    });
    it("should give a claimant's lost appeal to the respondent [LAW-5]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await decide(trial, caseId, Choice.None);
      await trial.court.connect(trial.plaintiff).appealCase(caseId, 0);
      await decide(trial, caseId, Choice.None);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal(2n * STAKE);
    });
    it("should judge each by what stood in the end [LAW-5]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await decide(trial, caseId, Choice.None);
      await trial.court.connect(trial.plaintiff).appealCase(caseId, 0);
      await decide(trial, caseId, Choice.Claim);
      await trial.court.settleCase(caseId);
      // The defendant's appeal changed nothing in the end; the plaintiff's did.
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal((1n + 2n + 4n) * STAKE);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal(0);
    });
    it("should give everybody's stakes back where the last changed both", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await decide(trial, caseId, Choice.None);
      await trial.court.connect(trial.plaintiff).appealCase(caseId, 0);
      await decide(trial, caseId, Choice.Frivolous);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal(2n * STAKE + (STAKE * 4n) / 10n);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(4n * STAKE + (STAKE * 6n) / 10n);
    });
  });

  describe("when an assessor proposed", () => {
    it("should pay it a juror's fee and its bond where nobody contested, and the rest back [LAW-8]", async () => {
      const { trial, caseId } = await loadFixture(assessedCase);
      await time.increase(CONTEST_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.expert.address)).to.equal(BOND + FEE);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(STAKE + 2n * FEE);
      expect(await trial.city.token.balanceOf(trial.court)).to.equal(BOND + STAKE + 3n * FEE);
    });
    it("should give a voucher's rest back to whom it came from [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial), trial.plaintiff, true);
      await assessed(trial, caseId, Choice.None);
      await time.increase(CONTEST_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.vouchers)).to.equal(2n * FEE);
    });
    it("should give the bond back where a panel agrees [LAW-8]", async () => {
      const { trial, caseId } = await loadFixture(assessedCase);
      await trial.court.connect(trial.defendant).contest(caseId, trial.respondent);
      await decide(trial, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.expert.address)).to.equal(BOND);
    });
    it("should give it to who contested where a panel decides otherwise [LAW-8]", async () => {
      const { trial, caseId } = await loadFixture(assessedCase);
      await trial.court.connect(trial.cousin).contest(caseId, trial.kin);
      await decide(trial, caseId, Choice.None);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.cousin.address)).to.equal(BOND);
      expect(await trial.court.creditOf(trial.expert.address)).to.equal(0);
    });
    it("should not fault it for an offer that came later [LAW-8]", async () => {
      const { trial, order, caseId } = await loadFixture(assessedCase);
      await trial.court.connect(trial.defendant).contest(caseId, trial.respondent);
      const offer = { ...order, nonce: 3n, claim: 0n, legs: [legs.lift()] };
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await decide(trial, caseId, Choice.Counter);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.expert.address)).to.equal(BOND);
    });
    it("should fault it for not choosing an offer that it could see [LAW-8]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      const offer = { ...order, nonce: 3n, claim: 0n, legs: [legs.lift()] };
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await assessed(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).contest(caseId, trial.respondent);
      await decide(trial, caseId, Choice.Counter);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal(BOND);
    });
  });
});
