import { loadFixture, mine, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { tokens } from "../../identity/identity.fixture";
import { commitAll, PanelStatus, revealAll, settleAll, toEnd, toReveals, vote } from "../panels.fixture";
import { APPEAL_PERIOD, Choice, FEE, NATIVE_FEE, raise, Stage, STAKE } from "./Court.fixture";
import { fileCase, openUnit, seatAndDraw } from "./unit.fixture";

describe("Court: with its panels", () => {
  it("should carry a case from filing to execution, and pay jurors [LAW-1] [LAW-2] [LAW-3]", async () => {
    const world = await loadFixture(openUnit);
    const { court, panels, bench, trial } = world;
    const { order, caseId } = await fileCase(world);
    const roundId = await seatAndDraw(world, caseId);
    expect((await panels.outcome(roundId)).status).to.equal(PanelStatus.Sitting);
    await expect(court.advance(caseId)).to.be.revertedWithCustomError(court, "Court_PanelSits");
    await vote(bench, roundId, [Choice.Claim, Choice.Claim, Choice.None]);
    await court.advance(caseId);
    await time.increase(APPEAL_PERIOD);
    await court.execute(order, 0);
    await court.close(caseId);
    await court.settleCase(caseId);
    await settleAll(bench, roundId);
    expect(await trial.city.liability.creditOf(trial.plaintiff.address)).to.equal(tokens(60));
    expect(await court.creditOf(trial.plaintiff.address)).to.equal(STAKE);
    expect(await bench.token.balanceOf(court)).to.equal(STAKE);
    expect(await bench.token.balanceOf(panels)).to.equal(3n * FEE);
  });

  it("should never seat a party's domain, however often it draws [LAW-2]", async () => {
    const world = await loadFixture(openUnit);
    const { caseId } = await fileCase(world);
    const roundId = await seatAndDraw(world, caseId);
    const parties = [world.trial.claimant, world.trial.respondent];
    for (let seat = 0; seat < 3; ++seat) {
      const { juror } = await world.panels.seatOf(roundId, seat);
      expect(parties).not.to.include(juror);
    }
  });

  it("should draw again with the fees that came back, then refer [LAW-3] [ATK-C9]", async () => {
    const world = await loadFixture(openUnit);
    const { court, bench, trial } = world;
    const { caseId } = await fileCase(world);
    for (const stage of [Stage.Hearing, Stage.Referred]) {
      await mine(10);
      const roundId = await seatAndDraw(world, caseId);
      await commitAll(bench, roundId, [Choice.Claim, null, null]);
      await toReveals(bench, roundId);
      await revealAll(bench, roundId, [Choice.Claim, null, null]);
      await toEnd(bench, roundId);
      await court.advance(caseId);
      expect((await court.matterOf(caseId)).stage).to.equal(stage);
    }
    expect(await court.creditOf(trial.plaintiff.address)).to.equal(3n * FEE);
    expect((await trial.city.liability.standing(trial.respondent)).reserve).to.equal(tokens(100));
    await court.refer(caseId);
  });

  it("should carry a dispute in the chain's coin, to an appeal of seven and its end [LAW-1] [LAW-5]", async () => {
    const world = await loadFixture(openUnit);
    const { court, panels, bench } = world;
    const { arbitrable, disputeId, id } = await raise(world.trial);
    await mine(10);
    await bench.randomness.record((await court.matterOf(id)).ticket);
    const roundId = await seatAndDraw(world, id);
    expect(await ethers.provider.getBalance(panels)).to.equal(3n * NATIVE_FEE);
    await vote(bench, roundId, [1, 1, 2]);
    await court.advance(id);
    await arbitrable.appeal(disputeId, "0x", { value: await court.appealCost(disputeId, "0x") });
    await mine(10);
    await bench.randomness.record((await court.matterOf(id)).ticket);
    const second = await seatAndDraw(world, id);
    await vote(bench, second, [2, 2, 2, 2, 1, 1, 1]);
    await court.advance(id);
    await time.increase(APPEAL_PERIOD);
    await court.executeRuling(disputeId);
    expect(await arbitrable.ruled()).to.equal(2);
    expect(await ethers.provider.getBalance(court)).to.equal(0);
    await settleAll(bench, roundId);
    await settleAll(bench, second);
  });

  it("should take a dispute's fees back in coin when no panel comes together [LAW-3]", async () => {
    const world = await loadFixture(openUnit);
    const { court, panels } = world;
    const { id, arbitrable } = await raise(world.trial);
    for (let i = 0; i < 2; ++i) {
      const { until } = await court.matterOf(id);
      if (until > BigInt(await time.latest())) await time.increaseTo(until);
      await court.seat(id);
      await time.increase(8 * 86_400);
      await court.advance(id);
    }
    expect((await court.matterOf(id)).stage).to.equal(Stage.Referred);
    expect(await court.nativeCreditOf(arbitrable)).to.equal(3n * NATIVE_FEE);
    expect(await ethers.provider.getBalance(panels)).to.equal(0);
  });
});
