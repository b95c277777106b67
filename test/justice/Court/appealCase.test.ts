import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  Choice,
  DAY,
  decide,
  FAST_THIRD,
  FEE,
  file,
  idOf,
  openTrial,
  orderAgainst,
  raise,
  Side,
  Stage,
  STAKE,
  tokens,
} from "./Court.fixture";

async function ruledCase() {
  const trial = await openTrial();
  const caseId = await file(trial, await orderAgainst(trial));
  await decide(trial, caseId, Choice.Claim);
  return { trial, caseId };
}

describe("Court: appealCase", () => {
  describe("when it cannot be appealed", () => {
    it("should refuse what is not ruled, and a dispute", async () => {
      const { trial } = await loadFixture(ruledCase);
      const caseId = await file(trial, await orderAgainst(trial));
      await expect(trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(caseId, Stage.Hearing);
      const { id } = await raise(trial);
      await decide(trial, id, 1);
      await expect(trial.court.connect(trial.defendant).appealCase(id, trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(id, Stage.Ruled);
    });
    it("should refuse the moment that the time ends [LAW-5]", async () => {
      const { trial, caseId } = await loadFixture(ruledCase);
      await time.setNextBlockTimestamp((await trial.court.matterOf(caseId)).until);
      await expect(trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_TooLate")
        .withArgs(caseId);
    });
    it("should take it 1 s before [LAW-5]", async () => {
      const { trial, caseId } = await loadFixture(ruledCase);
      await time.setNextBlockTimestamp((await trial.court.matterOf(caseId)).until - 1n);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
    });
    it("should refuse a third [LAW-5]", async () => {
      const { trial, caseId } = await loadFixture(ruledCase);
      for (const who of ["defendant", "plaintiff"] as const) {
        await trial.court.connect(trial[who]).appealCase(caseId, who === "defendant" ? trial.respondent : 0n);
        await decide(trial, caseId, Choice.Claim);
      }
      await expect(trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_NoMoreAppeals")
        .withArgs(caseId);
    });
    it("should refuse a stranger, and an assessor", async () => {
      const { trial, caseId } = await loadFixture(ruledCase);
      await expect(trial.court.connect(trial.expert).appealCase(caseId, trial.assessor))
        .to.be.revertedWithCustomError(trial.court, "Court_NotParty")
        .withArgs(caseId, trial.expert.address);
    });
    it("should refuse a party that used its appeals up, until one is back [LAW-5]", async () => {
      const { trial } = await loadFixture(ruledCase);
      const cases = [];
      for (let i = 0; i < 3; ++i) {
        const caseId = await file(trial, await orderAgainst(trial));
        await decide(trial, caseId, Choice.Claim);
        cases.push(caseId);
        if (i < 2) await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      }
      await expect(trial.court.connect(trial.cousin).appealCase(cases[2]!, trial.kin))
        .to.be.revertedWithCustomError(trial.court, "Court_AppealsUsedUp")
        .withArgs(await trial.city.liability.domainOf(trial.respondent));
      await trial.court.connect(trial.plaintiff).appealCase(cases[2]!, 0);
      await time.increase(45 * DAY);
      const later = await file(trial, await orderAgainst(trial));
      await decide(trial, later, Choice.Claim);
      await trial.court.connect(trial.cousin).appealCase(later, trial.kin);
    });
    it("should refuse all where a charter gives none", async () => {
      const { trial } = await loadFixture(ruledCase);
      await trial.city.constitution.set(idOf("court.appealCapacity"), 0);
      await trial.court.refreshTerms();
      const caseId = await file(trial, await orderAgainst(trial));
      await decide(trial, caseId, Choice.Claim);
      await expect(
        trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent),
      ).to.be.revertedWithCustomError(trial.court, "Court_AppealsUsedUp");
    });
    it("should refuse 1 less than stake and fee", async () => {
      const { trial, caseId } = await loadFixture(ruledCase);
      await trial.city.token.connect(trial.defendant).approve(trial.court, 2n * STAKE + 7n * FEE - 1n);
      await expect(
        trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent),
      ).to.be.revertedWithCustomError(trial.city.token, "ERC20InsufficientAllowance");
    });
  });

  describe("when all is in order", () => {
    it("should double the stake, pay the larger panel, and hear again by another seed [LAW-5]", async () => {
      const { trial, caseId } = await loadFixture(ruledCase);
      const { court, defendant } = trial;
      expect(await court.appealCostOf(caseId)).to.deep.equal([2n * STAKE, 7n * FEE]);
      const act = court.connect(defendant).appealCase(caseId, trial.respondent);
      await expect(act)
        .to.emit(court, "MatterAppealed")
        .withArgs(caseId, defendant.address, Side.Respondent, 1, 2n * STAKE, 7n * FEE);
      await expect(act).to.changeTokenBalance(trial.city.token, defendant, -(2n * STAKE + 7n * FEE));
      const matter = await court.matterOf(caseId);
      expect(matter.stage).to.equal(Stage.Hearing);
      expect(matter.appeals).to.equal(1);
      expect(matter.ticket).to.equal(2);
      expect(matter.until - matter.since).to.equal(FAST_THIRD);
      expect(await court.appealCostOf(caseId)).to.deep.equal([4n * STAKE, 15n * FEE]);
    });
    it("should be each side's, a member of the domain's too [ENF-1c]", async () => {
      for (const [who, side] of [
        ["plaintiff", Side.Claimant],
        ["cousin", Side.Respondent],
      ] as const) {
        const { trial, caseId } = await loadFixture(ruledCase);
        const passport = who === "cousin" ? trial.kin : trial.claimant;
        await expect(trial.court.connect(trial[who]).appealCase(caseId, passport))
          .to.emit(trial.court, "MatterAppealed")
          .withArgs(caseId, trial[who].address, side, 1, 2n * STAKE, 7n * FEE);
      }
    });
    it("should be the claimant's new controller's, who did not file", async () => {
      const { trial } = await loadFixture(ruledCase);
      await trial.city.passports.connect(trial.plaintiff).offerControl(trial.claimant, trial.stranger.address);
      await time.increase(3 * DAY);
      const caseId = await file(trial, await orderAgainst(trial));
      await trial.city.passports.connect(trial.stranger).acceptControl(trial.claimant);
      await decide(trial, caseId, Choice.None);
      await expect(trial.court.connect(trial.stranger).appealCase(caseId, trial.claimant))
        .to.emit(trial.court, "MatterAppealed")
        .withArgs(caseId, trial.stranger.address, Side.Claimant, 1, 2n * STAKE, 7n * FEE);
    });
    it("should not be dearer for the strikes of a claimant [LAW-4]", async () => {
      const { trial } = await loadFixture(ruledCase);
      await time.increase(4 * DAY);
      const frivolous = await file(trial, await orderAgainst(trial));
      await decide(trial, frivolous, Choice.Frivolous);
      await time.increase(4 * DAY);
      await trial.court.settleCase(frivolous);
      const dear = await file(trial, await orderAgainst(trial));
      expect((await trial.court.suitOf(dear)).stake).to.equal(2n * STAKE);
      expect((await trial.court.appealCostOf(dear)).stake).to.equal(2n * STAKE);
    });
    it("should grow with the claim [ENF-2]", async () => {
      const { trial } = await loadFixture(ruledCase);
      const caseId = await file(trial, await orderAgainst(trial, { claim: tokens(800) }));
      expect((await trial.court.appealCostOf(caseId)).stake).to.equal(tokens(80));
    });
  });
});
