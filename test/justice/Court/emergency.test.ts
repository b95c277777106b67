import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  Choice,
  DAY,
  decide,
  file,
  HOUR,
  openTrial,
  orderAgainst,
  Posture,
  setPosture,
  sit,
  raise,
} from "./Court.fixture";

describe("Court: emergencies", () => {
  it("should extend the hearing by the time spent in SAFE [LAW-6b] [CELL-5]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    const { until } = await trial.court.matterOf(caseId);
    await time.setNextBlockTimestamp(until - BigInt(HOUR));
    await setPosture(trial, Posture.Safe);
    await time.setNextBlockTimestamp(until + BigInt(HOUR));
    await setPosture(trial, Posture.Recovery);
    const end = until + BigInt(2 * HOUR);
    await time.setNextBlockTimestamp(end - 1n);
    await expect(trial.court.seat(caseId))
      .to.be.revertedWithCustomError(trial.court, "Court_TooEarly")
      .withArgs(caseId, end);
    await time.setNextBlockTimestamp(end);
    await trial.court.seat(caseId);
  });
  it("should not go on for as long as the emergency lasts", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    await setPosture(trial, Posture.Lockdown);
    await time.increase(8 * DAY);
    await trial.court.seat(caseId);
  });
  it("should extend a matter by 7 days at most, all its stages together, and tell the panel what is left [LAW-6b]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    const { since } = await trial.court.matterOf(caseId);
    await time.setNextBlockTimestamp(since + 10n);
    await setPosture(trial, Posture.Safe);
    await time.setNextBlockTimestamp(since + 10n + BigInt(5 * DAY));
    await setPosture(trial, Posture.Recovery);
    await time.increaseTo(since + BigInt(6 * DAY));
    await trial.court.seat(caseId);
    const { roundId } = await trial.court.matterOf(caseId);
    expect((await trial.panels.termsOf(roundId)).maxExtension).to.equal(2 * DAY);
    await trial.panels.tell(roundId, 3, Choice.Claim);
    await trial.court.advance(caseId);

    const ruled = await trial.court.matterOf(caseId);
    await setPosture(trial, Posture.Safe);
    await time.increaseTo(ruled.until + BigInt(2 * DAY) - 1n);
    expect((await trial.court.matterOf(caseId)).isFinal).to.equal(false);
    await time.increaseTo(ruled.until + BigInt(2 * DAY));
    expect((await trial.court.matterOf(caseId)).isFinal).to.equal(true);
  });
  it("should count what a panel needed of it", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    const roundId = await sit(trial, caseId);
    await setPosture(trial, Posture.Safe);
    await time.increase(9 * DAY);
    await setPosture(trial, Posture.Recovery);
    await trial.panels.tell(roundId, 3, Choice.Claim);
    await trial.court.advance(caseId);
    const { until } = await trial.court.matterOf(caseId);
    await setPosture(trial, Posture.Safe);
    await time.increaseTo(until);
    expect((await trial.court.matterOf(caseId)).isFinal).to.equal(true);
  });
  it("should extend a dispute's appeal, which it tells [LAW-6b]", async () => {
    const trial = await loadFixture(openTrial);
    const { id, disputeId } = await raise(trial);
    await decide(trial, id, 1);
    const { until } = await trial.court.matterOf(id);
    await time.setNextBlockTimestamp(until - 100n);
    await setPosture(trial, Posture.Safe);
    await time.increaseTo(until + 50n);
    expect((await trial.court.appealPeriod(disputeId))[1]).to.equal(until + 150n);
    expect(await trial.court.disputeStatus(disputeId)).to.equal(1);
  });
  it("should not reopen what was over before the emergency began", async () => {
    const trial = await loadFixture(openTrial);
    const order = await orderAgainst(trial);
    const caseId = await file(trial, order);
    await decide(trial, caseId, Choice.Claim);
    const { until } = await trial.court.matterOf(caseId);
    await time.increaseTo(until);
    await setPosture(trial, Posture.Safe);
    for (const step of [1, HOUR, DAY]) {
      await time.increase(step);
      expect((await trial.court.matterOf(caseId)).isFinal).to.equal(true);
    }
    await trial.court.execute(order, 0);
  });
});
