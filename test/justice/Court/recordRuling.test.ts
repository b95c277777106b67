import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  APPEAL_PERIOD,
  Choice,
  decide,
  file,
  legs,
  Mark,
  openTrial,
  orderAgainst,
  ruled,
  tokens,
  type Trial,
} from "./Court.fixture";

/** What Reputation was told, in order. */
async function told(trial: Trial, caseId: string): Promise<unknown[]> {
  const words = (await ethers.getContractAt("IReputation", trial.reputation)).interface;
  const receipt = await (await trial.court.connect(trial.stranger).recordRuling(caseId)).wait();
  const address = await trial.reputation.getAddress();
  return receipt!.logs
    .filter((log) => log.address === address)
    .map((log) => trial.reputation.interface.parseLog(log)!.args[2] as string)
    .map((data): unknown[] => [...words.decodeFunctionData("record", data)] as unknown[]);
}

describe("Court: recordRuling", () => {
  it("should refuse what can change, relief, and a second time", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    await expect(trial.court.recordRuling(caseId))
      .to.be.revertedWithCustomError(trial.court, "Court_NotFinal")
      .withArgs(caseId);
    const relief = await ruled(trial, await orderAgainst(trial, { claim: 0n, legs: [legs.lift()] }), Choice.Claim);
    await expect(trial.court.recordRuling(relief)).to.be.revertedWithCustomError(trial.court, "Court_AlreadyDone");
    const done = await ruled(trial, await orderAgainst(trial), Choice.Claim);
    await trial.court.recordRuling(done);
    expect((await trial.court.suitOf(done)).recorded).to.equal(true);
    await expect(trial.court.recordRuling(done))
      .to.be.revertedWithCustomError(trial.court, "Court_AlreadyDone")
      .withArgs(done);
  });
  it("should record an order against the respondent and for the claimant [ID-8]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await ruled(trial, await orderAgainst(trial), Choice.Claim);
    expect(await told(trial, caseId)).to.deep.equal([
      [trial.respondent, BigInt(Mark.RulingAgainst), tokens(100)],
      [trial.claimant, BigInt(Mark.RulingFor), tokens(100)],
    ]);
  });
  it("should record no action for the respondent alone [ID-8]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await ruled(trial, await orderAgainst(trial), Choice.None);
    expect(await told(trial, caseId)).to.deep.equal([[trial.respondent, BigInt(Mark.RulingFor), tokens(100)]]);
  });
  it("should record frivolity against the claimant [ID-8]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await ruled(trial, await orderAgainst(trial), Choice.Frivolous);
    expect(await told(trial, caseId)).to.deep.equal([
      [trial.respondent, BigInt(Mark.RulingFor), tokens(100)],
      [trial.claimant, BigInt(Mark.RulingAgainst), tokens(100)],
    ]);
  });
  it("should record what has no amount as one, and nothing for who has no passport [ID-8]", async () => {
    const trial = await loadFixture(openTrial);
    const order = await orderAgainst(trial, { claimant: 0n, claim: 0n, legs: [legs.sanction()] });
    const caseId = await file(trial, order, trial.stranger);
    await decide(trial, caseId, Choice.Claim);
    await time.increase(APPEAL_PERIOD);
    expect(await told(trial, caseId)).to.deep.equal([[trial.respondent, BigInt(Mark.RulingAgainst), tokens(1)]]);
  });
});
