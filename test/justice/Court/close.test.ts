import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  Choice,
  file,
  idOf,
  legs,
  LONGEST_CASE,
  openTrial,
  orderAgainst,
  raise,
  ruled,
  assessed,
  DAY,
} from "./Court.fixture";

describe("Court: close", () => {
  it("should refuse what was never filed, and a dispute", async () => {
    const trial = await loadFixture(openTrial);
    const { id } = await raise(trial);
    for (const hash of [idOf("nothing"), id])
      await expect(trial.court.close(hash))
        .to.be.revertedWithCustomError(trial.court, "Orders_NotFiled")
        .withArgs(hash, 0);
  });
  it("should refuse while the ruling can change", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    await expect(trial.court.close(caseId))
      .to.be.revertedWithCustomError(trial.court, "Court_NotFinal")
      .withArgs(caseId);
  });
  it("should end the reserve at once where nothing was ordered", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await ruled(trial, await orderAgainst(trial), Choice.None);
    const closing = trial.court.connect(trial.stranger).close(caseId);
    await expect(closing).to.emit(trial.court, "OrderAnnulled").withArgs(caseId);
    await expect(closing).to.emit(trial.city.liability, "ReserveReleased");
    await expect(trial.court.close(caseId))
      .to.be.revertedWithCustomError(trial.court, "Orders_NotFiled")
      .withArgs(caseId, 2);
  });
  it("should refuse while a leg is to run and time is left, to the second [LAW-6]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await ruled(trial, await orderAgainst(trial), Choice.Claim);
    const { expiresAt } = await trial.court.orderOf(caseId);
    await expect(trial.court.close(caseId)).to.be.revertedWithCustomError(trial.court, "Orders_StillOpen");
    await time.setNextBlockTimestamp(expiresAt - 1n);
    await expect(trial.court.close(caseId))
      .to.be.revertedWithCustomError(trial.court, "Orders_StillOpen")
      .withArgs(caseId, 0, expiresAt);
    await time.setNextBlockTimestamp(expiresAt);
    await expect(trial.court.close(caseId)).to.emit(trial.court, "OrderClosed").withArgs(caseId, 0);
  });
  it("should end the reserve once every leg ran, and run none after that", async () => {
    const trial = await loadFixture(openTrial);
    const order = await orderAgainst(trial);
    const caseId = await ruled(trial, order, Choice.Claim);
    await trial.court.execute(order, 0);
    await expect(trial.court.close(caseId)).to.emit(trial.court, "OrderClosed").withArgs(caseId, 1);
    expect((await trial.city.liability.standing(trial.respondent)).reserve).to.equal(0);
    await expect(trial.court.execute(order, 0)).to.be.revertedWithCustomError(trial.court, "Orders_NotFiled");
  });
  it("should close relief that reserved nothing", async () => {
    const trial = await loadFixture(openTrial);
    const order = await orderAgainst(trial, { claim: 0n, legs: [legs.lift()] });
    const caseId = await ruled(trial, order, Choice.Claim);
    await trial.court.execute(order, 0);
    await expect(trial.court.close(caseId)).not.to.emit(trial.city.liability, "ReserveReleased");
  });
  it("should keep an assessor's order open for one more longest case", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    await assessed(trial, caseId, Choice.Claim);
    await time.increase(30 * DAY);
    const { readyAt, expiresAt } = await trial.court.orderOf(caseId);
    expect(expiresAt - readyAt).to.equal(2 * LONGEST_CASE);
  });
});
