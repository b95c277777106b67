import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { assessed, Choice, FAST_THIRD, file, openTrial, orderAgainst, Stage } from "./Court.fixture";

async function assessedCase() {
  const trial = await openTrial();
  const order = await orderAgainst(trial);
  const caseId = await file(trial, order);
  await assessed(trial, caseId, Choice.Claim);
  return { trial, order, caseId };
}

describe("Court: contest", () => {
  it("should refuse where nobody assessed", async () => {
    const { trial } = await loadFixture(assessedCase);
    const caseId = await file(trial, await orderAgainst(trial));
    await expect(trial.court.connect(trial.defendant).contest(caseId, trial.respondent))
      .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
      .withArgs(caseId, Stage.Hearing);
  });
  it("should refuse the moment that the time ends, and not 1 s before [LAW-8]", async () => {
    const { trial, caseId } = await loadFixture(assessedCase);
    const { until } = await trial.court.matterOf(caseId);
    await time.setNextBlockTimestamp(until);
    await expect(trial.court.connect(trial.defendant).contest(caseId, trial.respondent))
      .to.be.revertedWithCustomError(trial.court, "Court_TooLate")
      .withArgs(caseId);
  });
  it("should take it 1 s before the time ends [LAW-8]", async () => {
    const { trial, caseId } = await loadFixture(assessedCase);
    await time.setNextBlockTimestamp((await trial.court.matterOf(caseId)).until - 1n);
    await trial.court.connect(trial.defendant).contest(caseId, trial.respondent);
  });
  it("should refuse a stranger", async () => {
    const { trial, caseId } = await loadFixture(assessedCase);
    await expect(trial.court.connect(trial.expert).contest(caseId, trial.assessor))
      .to.be.revertedWithCustomError(trial.court, "Court_NotParty")
      .withArgs(caseId, trial.expert.address);
  });
  it("should take it from each side, a member of the domain too [LAW-8]", async () => {
    for (const side of ["plaintiff", "defendant", "cousin"] as const) {
      const { trial, caseId } = await loadFixture(assessedCase);
      const passport = { plaintiff: 0n, defendant: trial.respondent, cousin: trial.kin }[side];
      await expect(trial.court.connect(trial[side]).contest(caseId, passport))
        .to.emit(trial.court, "AssessmentContested")
        .withArgs(caseId, trial[side].address);
      const matter = await trial.court.matterOf(caseId);
      expect(matter.stage).to.equal(Stage.Hearing);
      expect(matter.ruling).to.equal(0);
      expect(matter.ticket).to.equal(2);
      expect(matter.until - matter.since).to.equal(FAST_THIRD);
      expect((await trial.court.suitOf(caseId)).contester).to.equal(trial[side].address);
    }
  });
});
