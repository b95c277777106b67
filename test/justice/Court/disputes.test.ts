import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  APPEAL_PERIOD,
  coder,
  DAY,
  decide,
  extraData,
  fail,
  idOfDispute,
  LONGEST_CASE,
  NATIVE_FEE,
  openTrial,
  Panel,
  raise,
  referred,
  Side,
  Stage,
} from "./Court.fixture";

describe("Court: disputes", () => {
  describe("when one is raised", () => {
    it("should refuse no choice and fifteen", async () => {
      const { court } = await loadFixture(openTrial);
      for (const choices of [0, 15])
        await expect(court.createDispute(choices, "0x", { value: 3n * NATIVE_FEE }))
          .to.be.revertedWithCustomError(court, "Court_BadChoice")
          .withArgs(choices, 14);
    });
    it("should refuse 1 wei too little", async () => {
      const { court } = await loadFixture(openTrial);
      await expect(court.createDispute(2, "0x", { value: 3n * NATIVE_FEE - 1n }))
        .to.be.revertedWithCustomError(court, "Court_FeeMissing")
        .withArgs(3n * NATIVE_FEE - 1n, 3n * NATIVE_FEE);
    });
    it("should refuse a lane or a party that cannot be, and data that is no such thing", async () => {
      const { court } = await loadFixture(openTrial);
      for (const data of ["0x00", extraData(2), extraData(0, 2n ** 40n), extraData(0, 0n, 2n ** 40n)])
        await expect(court.createDispute(2, data, { value: 10n ** 18n })).to.be.revertedWithCustomError(
          court,
          "Court_BadExtraData",
        );
    });
    it("should number it, keep it, and credit what was paid beyond the cost [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const { court, stranger } = trial;
      const data = extraData(1, trial.claimant, trial.respondent);
      const cost = await court.arbitrationCost(data);
      expect(cost).to.equal(7n * NATIVE_FEE);
      await expect(court.connect(stranger).createDispute(14, data, { value: cost + 5n }))
        .to.emit(court, "DisputeCreation")
        .withArgs(1, stranger.address);
      expect(await court.nativeCreditOf(stranger.address)).to.equal(5);
      expect(await court.disputeOf(1)).to.deep.equal([stranger.address, trial.claimant, trial.respondent, false]);
      const matter = await court.matterOf(idOfDispute(1n));
      expect([matter.isDispute, matter.slow, matter.choices]).to.deep.equal([true, true, 14n]);
      expect(await court.disputeStatus(1)).to.equal(0);
      expect((await court.suitOf(idOfDispute(1n))).settled).to.equal(false);
    });
    it("should meter the slow lane for each contract by itself [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const cost = 7n * NATIVE_FEE;
      const data = extraData(1);
      const by = (who: typeof trial.stranger) => trial.court.connect(who).createDispute(2, data, { value: cost });
      await by(trial.stranger);
      await by(trial.stranger);
      await expect(by(trial.stranger)).to.be.revertedWithCustomError(trial.court, "Court_SlowLaneFull");
      await by(trial.keeper);
      await time.increase(10 * DAY);
      await by(trial.stranger);
    });
    it("should take evidence until it is final, and no more", async () => {
      const trial = await loadFixture(openTrial);
      const { id } = await raise(trial);
      await expect(trial.court.connect(trial.stranger).submitEvidence(id, ethers.id("proof"), "ipfs://proof"))
        .to.emit(trial.court, "EvidenceSubmitted")
        .withArgs(id, trial.stranger.address, ethers.id("proof"), "ipfs://proof");
      await expect(trial.court.submitEvidence(idOfDispute(9n), ethers.id("proof"), ""))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(idOfDispute(9n), Stage.None);
    });
    it("should take no evidence once the fallback arbitrator's time is over too", async () => {
      const trial = await loadFixture(openTrial);
      const { id } = await raise(trial);
      await referred(trial, id);
      await time.increase(LONGEST_CASE);
      await trial.court.advance(id);
      await expect(trial.court.submitEvidence(id, ethers.id("proof"), ""))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(id, Stage.Final);
    });
  });

  describe("when a ruling is appealed", () => {
    it("should refuse an unknown one, and one that is not ruled", async () => {
      const trial = await loadFixture(openTrial);
      await expect(trial.court.appeal(9, "0x"))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(idOfDispute(9n), Stage.None);
      const { arbitrable, disputeId, id } = await raise(trial);
      await expect(arbitrable.appeal(disputeId, "0x"))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(id, Stage.Hearing);
    });
    it("should tell when it can be, and refuse after that [LAW-5]", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, disputeId, id } = await raise(trial);
      await decide(trial, id, 1);
      const now = BigInt(await time.latest());
      expect(await trial.court.disputeStatus(disputeId)).to.equal(1);
      expect(await trial.court.appealPeriod(disputeId)).to.deep.equal([now, now + BigInt(APPEAL_PERIOD)]);
      await time.setNextBlockTimestamp(now + BigInt(APPEAL_PERIOD));
      await expect(arbitrable.appeal(disputeId, "0x", { value: 10n ** 18n }))
        .to.be.revertedWithCustomError(trial.court, "Court_TooLate")
        .withArgs(id);
      expect(await trial.court.disputeStatus(disputeId)).to.equal(2);
    });
    it("should refuse who is no party, and 1 wei too little", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, disputeId, id } = await raise(trial, extraData(0, trial.claimant, trial.respondent));
      await decide(trial, id, 1);
      for (const [who, data] of [
        [trial.stranger, "0x"],
        [trial.stranger, coder.encode(["uint256"], [trial.respondent])],
        [trial.expert, coder.encode(["uint256"], [trial.assessor])],
      ] as const)
        await expect(trial.court.connect(who).appeal(disputeId, data, { value: 10n ** 18n }))
          .to.be.revertedWithCustomError(trial.court, "Court_NotParty")
          .withArgs(id, who.address);
      const cost = await trial.court.appealCost(disputeId, "0x");
      expect(cost).to.equal(7n * NATIVE_FEE);
      await expect(arbitrable.appeal(disputeId, "0x", { value: cost - 1n }))
        .to.be.revertedWithCustomError(trial.court, "Court_FeeMissing")
        .withArgs(cost - 1n, cost);
    });
    it("should be either party's domain's, and meter it [LAW-5]", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, disputeId, id } = await raise(trial, extraData(0, trial.claimant, trial.respondent));
      await decide(trial, id, 1);
      const byKin = trial.court
        .connect(trial.cousin)
        .appeal(disputeId, coder.encode(["uint256"], [trial.kin]), { value: 7n * NATIVE_FEE + 3n });
      await expect(byKin)
        .to.emit(trial.court, "MatterAppealed")
        .withArgs(id, trial.cousin.address, Side.None, 1, 0, 7n * NATIVE_FEE);
      await expect(byKin)
        .to.emit(trial.court, "AppealDecision")
        .withArgs(disputeId, await arbitrable.getAddress());
      expect(await trial.court.nativeCreditOf(trial.cousin.address)).to.equal(3);
      await decide(trial, id, 2);
      await trial.court
        .connect(trial.plaintiff)
        .appeal(disputeId, coder.encode(["uint256"], [trial.claimant]), { value: 15n * NATIVE_FEE });
      await decide(trial, id, 1);
      await expect(arbitrable.appeal(disputeId, "0x", { value: 10n ** 18n }))
        .to.be.revertedWithCustomError(trial.court, "Court_NoMoreAppeals")
        .withArgs(id);
    });
  });

  describe("when a ruling is executed", () => {
    it("should refuse until it is final, a case, and twice", async () => {
      const trial = await loadFixture(openTrial);
      const { disputeId, id } = await raise(trial);
      await decide(trial, id, 1);
      await expect(trial.court.executeRuling(disputeId))
        .to.be.revertedWithCustomError(trial.court, "Court_NotFinal")
        .withArgs(id);
      await expect(trial.court.executeRuling(99)).to.be.revertedWithCustomError(trial.court, "Court_NotFinal");
      await time.increase(APPEAL_PERIOD);
      await trial.court.executeRuling(disputeId);
      await expect(trial.court.executeRuling(disputeId))
        .to.be.revertedWithCustomError(trial.court, "Court_AlreadyDone")
        .withArgs(id);
    });
    it("should rule the contract, by anyone's hand [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, disputeId, id } = await raise(trial);
      await decide(trial, id, 2);
      await time.increase(APPEAL_PERIOD);
      const act = trial.court.connect(trial.stranger).executeRuling(disputeId);
      await expect(act)
        .to.emit(trial.court, "DisputeExecuted")
        .withArgs(disputeId, await arbitrable.getAddress(), 2, trial.stranger.address);
      await expect(act)
        .to.emit(arbitrable, "Ruling")
        .withArgs(await trial.court.getAddress(), disputeId, 2);
      expect((await trial.court.disputeOf(disputeId)).executed).to.equal(true);
    });
  });

  describe("when credit is withdrawn", () => {
    it("should pay it to its owner by anyone's call, and elsewhere by its own [ESC-4]", async () => {
      const trial = await loadFixture(openTrial);
      const { court, stranger, keeper } = trial;
      await court.connect(stranger).createDispute(2, "0x", { value: 3n * NATIVE_FEE + 9n });
      await expect(court.connect(keeper).withdrawNative(stranger.address, keeper.address))
        .to.be.revertedWithCustomError(court, "Court_NotCreditor")
        .withArgs(stranger.address, keeper.address);
      await expect(court.connect(keeper).withdrawNative(stranger.address, stranger.address)).to.changeEtherBalance(
        stranger,
        9,
      );
      await expect(court.withdrawNative(stranger.address, stranger.address))
        .to.be.revertedWithCustomError(court, "Court_NoCredit")
        .withArgs(stranger.address);
      await court.connect(stranger).createDispute(2, "0x", { value: 3n * NATIVE_FEE + 9n });
      await expect(court.connect(stranger).withdrawNative(stranger.address, keeper.address))
        .to.emit(court, "CourtCreditWithdrawn")
        .withArgs(stranger.address, keeper.address, true, 9);
    });
    it("should keep the credit of a receiver that refuses", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, id } = await raise(trial);
      await fail(trial, id, Panel.NoQuorum);
      await fail(trial, id, Panel.NoQuorum);
      await arbitrable.setManner(1, "0x");
      await expect(trial.court.withdrawNative(arbitrable, arbitrable)).to.be.reverted;
      expect(await trial.court.nativeCreditOf(arbitrable)).to.equal(3n * NATIVE_FEE);
      await arbitrable.setManner(0, "0x");
      await expect(trial.court.withdrawNative(arbitrable, arbitrable)).to.changeEtherBalance(
        arbitrable,
        3n * NATIVE_FEE,
      );
    });
  });
});
