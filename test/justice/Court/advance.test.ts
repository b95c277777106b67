import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  Choice,
  COURT_CHARTER,
  decide,
  fail,
  FEE,
  file,
  LONGEST_CASE,
  NATIVE_FEE,
  openTrial,
  orderAgainst,
  Panel,
  raise,
  referred,
  sit,
  Stage,
} from "./Court.fixture";

async function hears() {
  const trial = await openTrial();
  return { trial, caseId: await file(trial, await orderAgainst(trial)) };
}

/** A claim that two panels judge. */
async function largeCase() {
  const trial = await openTrial();
  const order = await orderAgainst(trial, { claim: COURT_CHARTER["court.twoPanels"] + 1n });
  return { trial, caseId: await file(trial, order) };
}

describe("Court: advance", () => {
  describe("when the matter does not sit", () => {
    it("should refuse", async () => {
      const { trial, caseId } = await loadFixture(hears);
      await expect(trial.court.advance(caseId))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(caseId, Stage.Hearing);
    });
  });

  describe("when the panel is not done", () => {
    it("should refuse while it waits or votes", async () => {
      const { trial, caseId } = await loadFixture(hears);
      const roundId = await sit(trial, caseId);
      for (const status of [Panel.Waiting, Panel.Sitting]) {
        await trial.panels.tell(roundId, status, 0);
        await expect(trial.court.advance(caseId))
          .to.be.revertedWithCustomError(trial.court, "Court_PanelSits")
          .withArgs(caseId, status);
      }
    });
  });

  describe("when the panel decided", () => {
    it("should hold the ruling for appeals [LAW-5]", async () => {
      const { trial, caseId } = await loadFixture(hears);
      const roundId = await sit(trial, caseId);
      await trial.panels.tell(roundId, Panel.Decided, Choice.Claim);
      await expect(trial.court.connect(trial.stranger).advance(caseId))
        .to.emit(trial.court, "MatterRuled")
        .withArgs(caseId, Choice.Claim, 0, false);
      const matter = await trial.court.matterOf(caseId);
      expect(matter.stage).to.equal(Stage.Ruled);
      expect(matter.ruling).to.equal(Choice.Claim);
      expect(matter.isFinal).to.equal(false);
      await time.increaseTo(matter.until - 1n);
      expect((await trial.court.matterOf(caseId)).isFinal).to.equal(false);
      await time.increaseTo(matter.until);
      expect((await trial.court.matterOf(caseId)).isFinal).to.equal(true);
    });
    it("should read a counter-order that there is not, and a choice that there is not, as no action", async () => {
      const { trial } = await loadFixture(hears);
      for (const choice of [Choice.Counter, 4]) {
        const caseId = await file(trial, await orderAgainst(trial));
        await decide(trial, caseId, choice);
        expect((await trial.court.matterOf(caseId)).ruling).to.equal(Choice.None);
      }
    });
    it("should rule a dispute's second choice as it is, and tell that an appeal is possible", async () => {
      const { trial } = await loadFixture(hears);
      const { id, disputeId, arbitrable } = await raise(trial);
      const roundId = await sit(trial, id);
      await trial.panels.tell(roundId, Panel.Decided, 2);
      await expect(trial.court.advance(id))
        .to.emit(trial.court, "AppealPossible")
        .withArgs(disputeId, await arbitrable.getAddress());
      expect(await trial.court.currentRuling(disputeId)).to.equal(2);
    });
    it("should be final after the second appeal [LAW-5]", async () => {
      const { trial, caseId } = await loadFixture(hears);
      for (let i = 0; i < 2; ++i) {
        await decide(trial, caseId, Choice.Claim);
        await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
        expect((await trial.court.matterOf(caseId)).ruling).to.equal(Choice.Claim);
      }
      const roundId = await sit(trial, caseId);
      await trial.panels.tell(roundId, Panel.Decided, Choice.None);
      await expect(trial.court.advance(caseId))
        .to.emit(trial.court, "MatterRuled")
        .withArgs(caseId, Choice.None, 2, true);
      const matter = await trial.court.matterOf(caseId);
      expect(matter.stage).to.equal(Stage.Final);
      expect(matter.until).to.equal(0);
      expect(matter.isFinal).to.equal(true);
    });
    it("should give the fee of the third panel back where halves agreed [LAW-2]", async () => {
      const { trial, caseId } = await loadFixture(largeCase);
      await decide(trial, caseId, Choice.Claim);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(7n * FEE);
    });
    it("should give an appeal's unused fee back to who appealed [LAW-2]", async () => {
      const { trial, caseId } = await loadFixture(largeCase);
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.cousin).appealCase(caseId, trial.kin);
      await decide(trial, caseId, Choice.Claim);
      expect(await trial.court.creditOf(trial.cousin.address)).to.equal(15n * FEE);
    });
  });

  describe("when the halves differ", () => {
    it("should have a third panel decide at once, without new evidence [LAW-2]", async () => {
      const { trial, caseId } = await loadFixture(largeCase);
      const roundId = await sit(trial, caseId);
      await trial.panels.tell(roundId, Panel.Split, 0);
      await expect(trial.court.advance(caseId))
        .to.emit(trial.court, "RoundRepeated")
        .withArgs(caseId, roundId, Panel.Split);
      const matter = await trial.court.matterOf(caseId);
      expect(matter.stage).to.equal(Stage.Hearing);
      expect(matter.until).to.equal(0);
      expect(matter.ticket).to.equal(2);
      expect(matter.roundId).not.to.equal(roundId);

      await trial.court.seat(caseId);
      const terms = await trial.panels.termsOf(matter.roundId);
      expect([terms.seats, terms.halves]).to.deep.equal([7n, false]);
      await trial.panels.tell(matter.roundId, Panel.Decided, Choice.Claim);
      await trial.court.advance(caseId);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(0);
      expect(await trial.city.token.balanceOf(trial.panels)).to.equal(21n * FEE);
    });
  });

  describe("when no panel came together", () => {
    it("should draw once more by another seed, with the same fee [LAW-3]", async () => {
      for (const status of [Panel.NoQuorum, Panel.NoPanel]) {
        const { trial, caseId } = await loadFixture(hears);
        const roundId = await sit(trial, caseId);
        await trial.panels.tell(roundId, status, 0);
        await expect(trial.court.advance(caseId))
          .to.emit(trial.court, "RoundRepeated")
          .withArgs(caseId, roundId, status);
        const matter = await trial.court.matterOf(caseId);
        expect(matter.ticket).to.equal(2);
        await trial.court.seat(caseId);
        expect((await trial.panels.termsOf(matter.roundId)).feePerJuror).to.equal(FEE);
        expect(await trial.city.token.balanceOf(trial.panels)).to.equal(3n * FEE);
      }
    });
    it("should go to the fallback arbitrator the second time, and give the fee back [LAW-3]", async () => {
      const { trial, caseId } = await loadFixture(hears);
      await fail(trial, caseId, Panel.NoQuorum);
      const roundId = await sit(trial, caseId);
      await trial.panels.tell(roundId, Panel.NoPanel, 0);
      await expect(trial.court.advance(caseId))
        .to.emit(trial.court, "MatterReferred")
        .withArgs(caseId, await trial.fallback.getAddress());
      expect((await trial.court.matterOf(caseId)).stage).to.equal(Stage.Referred);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(3n * FEE);
    });
    it("should give all three panels' fees back where two were to agree", async () => {
      const { trial, caseId } = await loadFixture(largeCase);
      await referred(trial, caseId);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(21n * FEE);
    });
    it("should give a voucher's fee back to whom it came from [LAW-4]", async () => {
      const { trial } = await loadFixture(hears);
      const caseId = await file(trial, await orderAgainst(trial), trial.plaintiff, true);
      await referred(trial, caseId);
      expect(await trial.court.creditOf(trial.vouchers)).to.equal(3n * FEE);
    });
    it("should give a dispute's fee back in coin, to contract or appellant", async () => {
      const { trial } = await loadFixture(hears);
      const { id, arbitrable, disputeId } = await raise(trial);
      await fail(trial, id, Panel.NoQuorum);
      await decide(trial, id, 1);
      const cost = await trial.court.appealCost(disputeId, "0x");
      await arbitrable.appeal(disputeId, "0x", { value: cost });
      await referred(trial, id);
      expect(await trial.court.nativeCreditOf(arbitrable)).to.equal(7n * NATIVE_FEE);
      const first = await raise(trial);
      await referred(trial, first.id);
      expect(await trial.court.nativeCreditOf(first.arbitrable)).to.equal(3n * NATIVE_FEE);
    });
    it("should redraw each instance once for itself [LAW-3]", async () => {
      const { trial, caseId } = await loadFixture(hears);
      await fail(trial, caseId, Panel.NoQuorum);
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await fail(trial, caseId, Panel.NoQuorum);
      expect((await trial.court.matterOf(caseId)).stage).to.equal(Stage.Hearing);
    });
    it("should redraw a third panel once, if the halves were not [LAW-3]", async () => {
      const { trial, caseId } = await loadFixture(largeCase);
      await fail(trial, caseId, Panel.Split);
      await fail(trial, caseId, Panel.NoQuorum);
      await decide(trial, caseId, Choice.Claim);
      expect((await trial.court.matterOf(caseId)).stage).to.equal(Stage.Ruled);
    });
  });

  describe("given the fallback arbitrator is silent", () => {
    it("should refuse 1 s before the longest case is over, and conclude then [LAW-1]", async () => {
      const { trial, caseId } = await loadFixture(hears);
      await referred(trial, caseId);
      const { since, until } = await trial.court.matterOf(caseId);
      expect(until - since).to.equal(LONGEST_CASE);
      await time.setNextBlockTimestamp(until - 1n);
      await expect(trial.court.advance(caseId))
        .to.be.revertedWithCustomError(trial.court, "Court_TooEarly")
        .withArgs(caseId, until);
      await time.setNextBlockTimestamp(until);
      await expect(trial.court.advance(caseId))
        .to.emit(trial.court, "MatterRuled")
        .withArgs(caseId, Choice.None, 0, true);
    });
    it("should let the ruling before stand, where there was one [LAW-5]", async () => {
      const { trial, caseId } = await loadFixture(hears);
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await referred(trial, caseId);
      await time.increase(LONGEST_CASE);
      await trial.court.advance(caseId);
      expect((await trial.court.matterOf(caseId)).ruling).to.equal(Choice.Claim);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal(7n * FEE);
    });
  });
});
