import { anyValue } from "@nomicfoundation/hardhat-chai-matchers/withArgs";
import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  ascending,
  Choice,
  extraData,
  file,
  LONGEST_CASE,
  openTrial,
  orderAgainst,
  raise,
  referred,
  Stage,
  type Trial,
  courtLibraries,
  openCourt,
  fail,
  Panel,
} from "./Court.fixture";
import { time } from "@nomicfoundation/hardhat-network-helpers";

const encode = (types: string[], values: unknown[]): string => ethers.AbiCoder.defaultAbiCoder().encode(types, values);

async function referredCase() {
  const trial = await openTrial();
  const caseId = await file(trial, await orderAgainst(trial));
  await referred(trial, caseId);
  return { trial, caseId };
}

/** The signers' ruling, given and executed. */
async function giveRuling(trial: Trial, referral: bigint, ruling: number): Promise<void> {
  const hash = await trial.fallback.hashRuling(referral, ruling);
  const signatures = ascending(trial.signers.slice(0, 2)).map((signer) => ({
    signer: signer.address,
    signature: signer.signingKey.sign(hash).serialized,
  }));
  await trial.fallback.giveRuling(referral, ruling, signatures);
}

describe("Court: refer and rule", () => {
  describe("when a matter is sent on", () => {
    it("should refuse one that is not referred, and twice [LAW-3]", async () => {
      const { trial, caseId } = await loadFixture(referredCase);
      const other = await file(trial, await orderAgainst(trial));
      await expect(trial.court.refer(other))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(other, Stage.Hearing);
      await trial.court.refer(caseId);
      await expect(trial.court.refer(caseId))
        .to.be.revertedWithCustomError(trial.court, "Court_AlreadyDone")
        .withArgs(caseId);
    });
    it("should refuse anything but the cost", async () => {
      const { trial, caseId } = await loadFixture(referredCase);
      await expect(trial.court.refer(caseId, { value: 1 }))
        .to.be.revertedWithCustomError(trial.court, "Court_FeeMissing")
        .withArgs(1, 0);
    });
    it("should be everybody's, and raise a dispute with the choices of the matter [LAW-3]", async () => {
      const { trial, caseId } = await loadFixture(referredCase);
      const question = encode(["bytes32", "bytes32"], [caseId, ethers.ZeroHash]);
      await expect(trial.court.connect(trial.stranger).refer(caseId))
        .to.emit(trial.court, "ReferralOpened")
        .withArgs(caseId, 1, 0)
        .and.to.emit(trial.fallback, "FallbackAsked")
        .withArgs(1, await trial.court.getAddress(), 3, question);
    });
    it("should say which counter-order was offered, and whose dispute it is [LAW-3]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      const offer = { ...order, evidence: ethers.ZeroHash };
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await referred(trial, caseId);
      const { id, disputeId, arbitrable } = await raise(trial, extraData(0, trial.claimant, trial.respondent));
      await referred(trial, id);
      await expect(trial.court.refer(caseId))
        .to.emit(trial.fallback, "FallbackAsked")
        .withArgs(1, anyValue, 3, encode(["bytes32", "bytes32"], [caseId, await trial.court.hashOrder(offer)]));
      const asked = [disputeId, await arbitrable.getAddress(), trial.claimant, trial.respondent];
      await expect(trial.court.refer(id))
        .to.emit(trial.fallback, "FallbackAsked")
        .withArgs(2, anyValue, 2, encode(["uint256", "address", "uint256", "uint256"], asked));
    });
    it("should pay any ERC-792 arbitrator what it costs, and refuse a number given twice [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const arbitrator = await ethers.deployContract("ForeignArbitratorMock");
      const court = await ethers.deployContract(
        "Court",
        [{ ...trial.wiring, fallbackArbitrator: await arbitrator.getAddress() }],
        { libraries: await courtLibraries() },
      );
      await openCourt(trial.city, court);
      await trial.city.token.connect(trial.plaintiff).approve(court, ethers.MaxUint256);
      const world = { ...trial, court };
      const ids = [];
      for (let i = 0; i < 2; ++i) {
        const id = await file(world, await orderAgainst(world));
        await fail(world, id, Panel.NoQuorum);
        await fail(world, id, Panel.NoQuorum);
        ids.push(id);
      }
      await expect(court.refer(ids[0]!)).to.be.revertedWithCustomError(court, "Court_FeeMissing").withArgs(0, 1_000);
      await expect(court.refer(ids[0]!, { value: 1_000 })).to.changeEtherBalance(arbitrator, 1_000);
      await expect(court.refer(ids[1]!, { value: 1_000 }))
        .to.be.revertedWithCustomError(court, "Court_AlreadyDone")
        .withArgs(ids[0]!);
      await arbitrator.give(court, 7, Choice.Claim);
      expect((await court.matterOf(ids[0]!)).ruling).to.equal(Choice.Claim);
    });
  });

  describe("when a ruling comes", () => {
    it("should refuse it from anybody else", async () => {
      const { trial, caseId } = await loadFixture(referredCase);
      await trial.court.refer(caseId);
      await expect(trial.court.connect(trial.plaintiff).rule(1, Choice.Claim))
        .to.be.revertedWithCustomError(trial.court, "Court_NotFallback")
        .withArgs(trial.plaintiff.address);
    });
    it("should be final at once [LAW-3]", async () => {
      const { trial, caseId } = await loadFixture(referredCase);
      await trial.court.refer(caseId);
      await giveRuling(trial, 1n, Choice.Claim);
      const act = trial.fallback.executeRuling(1);
      await expect(act).to.emit(trial.court, "MatterRuled").withArgs(caseId, Choice.Claim, 0, true);
      await expect(act)
        .to.emit(trial.court, "Ruling")
        .withArgs(await trial.fallback.getAddress(), 1, Choice.Claim);
      const matter = await trial.court.matterOf(caseId);
      expect([matter.stage, matter.ruling, matter.isFinal]).to.deep.equal([BigInt(Stage.Final), 1n, true]);
    });
    it("should be executable from that second on, for one longest case [LAW-3] [LAW-6]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      const caseId = await file(trial, order);
      await referred(trial, caseId);
      await trial.court.refer(caseId);
      await giveRuling(trial, 1n, Choice.Claim);
      await trial.fallback.executeRuling(1);
      const { readyAt, expiresAt } = await trial.court.orderOf(caseId);
      expect(readyAt).to.equal(await time.latest());
      expect(expiresAt - readyAt).to.equal(LONGEST_CASE);
      await expect(trial.court.execute(order, 0)).to.emit(trial.court, "LegExecuted");
    });
    it("should read a counter-order that there is not as no action", async () => {
      const { trial, caseId } = await loadFixture(referredCase);
      await trial.court.refer(caseId);
      await giveRuling(trial, 1n, Choice.Counter);
      await trial.fallback.executeRuling(1);
      expect((await trial.court.matterOf(caseId)).ruling).to.equal(Choice.None);
    });
    it("should refuse one that comes after time concluded, or about nothing", async () => {
      const { trial, caseId } = await loadFixture(referredCase);
      await trial.court.refer(caseId);
      await time.increase(LONGEST_CASE);
      await trial.court.advance(caseId);
      await giveRuling(trial, 1n, Choice.Claim);
      await expect(trial.fallback.executeRuling(1))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(caseId, Stage.Final);
    });
    it("should decide a dispute, which is then executed", async () => {
      const trial = await loadFixture(openTrial);
      const { id, disputeId, arbitrable } = await raise(trial);
      await referred(trial, id);
      await trial.court.refer(id);
      await giveRuling(trial, 1n, 2);
      await trial.fallback.executeRuling(1);
      await trial.court.executeRuling(disputeId);
      expect(await arbitrable.ruled()).to.equal(2);
    });
  });
});
