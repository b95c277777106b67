import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  APPEAL_PERIOD,
  assessed,
  BOND,
  Choice,
  DAY,
  decide,
  FEE,
  file,
  idOf,
  legs,
  NATIVE_FEE,
  openTrial,
  type Order,
  orderAgainst,
  Panel,
  Posture,
  raise,
  referred,
  ruled,
  setPosture,
  sit,
  STAKE,
  tokens,
  type Trial,
} from "../../justice/Court/Court.fixture";
import { fork } from "../../identity/identity.fixture";

const Manner = { Obey: 0, Refuse: 1, BurnGas: 2, Bomb: 3, Reenter: 4 } as const;

/** A dispute that is final, with 1 as its ruling. */
async function finalDispute(trial: Trial) {
  const dispute = await raise(trial);
  await decide(trial, dispute.id, 1);
  await time.increase(APPEAL_PERIOD);
  return dispute;
}

const slashTo = (victim: string, compensation: bigint) =>
  legs.slash({ compensation, penalty: 0n, victim, reporter: ethers.ZeroAddress, bounty: 0, ruled: true });

describe("Attacks: the court", () => {
  describe("when terms change under an open case [ATK-C1]", () => {
    it("should judge it by the terms and the arbitrator with which it was filed [ATK-C1] [LAW-6b]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      const { disputeId, id, arbitrable } = await raise(trial);
      for (const [name, value] of [
        ["court.fee", tokens(500)],
        ["court.nativeFee", 999_999_999n],
        ["court.fastPeriod", 90n],
        ["court.appealPeriod", 1n],
        ["court.stake", tokens(9_000)],
        ["court.frivolousShare", 10_000n],
        ["court.assessorBond", 1n],
        ["court.contestPeriod", 1n],
      ] as const)
        await trial.city.constitution.set(idOf(name), value);
      await trial.court.refreshTerms();

      const matter = await trial.court.matterOf(caseId);
      expect(matter.version).to.equal(1);
      expect(matter.until - matter.since).to.equal(DAY);
      const roundId = await sit(trial, caseId);
      expect((await trial.panels.termsOf(roundId)).feePerJuror).to.equal(FEE);
      await trial.panels.tell(roundId, Panel.Decided, Choice.Frivolous);
      await trial.court.advance(caseId);
      const ruledAt = await trial.court.matterOf(caseId);
      expect(ruledAt.until - ruledAt.since).to.equal(APPEAL_PERIOD);
      expect((await trial.court.appealCostOf(caseId)).stake).to.equal(2n * STAKE);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal((STAKE * 4n) / 10n);

      await decide(trial, id, 1);
      expect(await trial.court.appealCost(disputeId, "0x")).to.equal(7n * NATIVE_FEE);
      await arbitrable.appeal(disputeId, "0x", { value: 7n * NATIVE_FEE });
      expect((await trial.court.wiring()).fallbackArbitrator).to.equal(await trial.fallback.getAddress());
    });
  });

  describe("when a callee blocks a ruling [ATK-C2]", () => {
    it("should stay final and executable against reverts, bombs and burnt gas [ATK-C2] [LAW-6b]", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, disputeId } = await finalDispute(trial);
      for (const manner of [Manner.Refuse, Manner.Bomb, Manner.BurnGas]) {
        await arbitrable.setManner(manner, "0x");
        await expect(trial.court.executeRuling(disputeId, { gasLimit: 2_000_000 })).to.be.reverted;
        expect(await trial.court.disputeStatus(disputeId)).to.equal(2);
        expect(await trial.court.currentRuling(disputeId)).to.equal(1);
        expect((await trial.court.disputeOf(disputeId)).executed).to.equal(false);
      }
      await arbitrable.setManner(Manner.Obey, "0x");
      await trial.court.executeRuling(disputeId);
      expect(await arbitrable.ruled()).to.equal(1);
    });
    it("should use no ruling up when the executor brings too little gas [ATK-C2]", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, disputeId } = await finalDispute(trial);
      const enough = await trial.court.executeRuling.estimateGas(disputeId);
      for (let gasLimit = enough - 1_000n; gasLimit > 25_000n; gasLimit -= 5_000n) {
        await trial.court.executeRuling(disputeId, { gasLimit }).catch(() => undefined);
        const { executed } = await trial.court.disputeOf(disputeId);
        expect(executed).to.equal((await arbitrable.ruled()) === 1n);
        if (executed) return;
      }
      await trial.court.executeRuling(disputeId);
    });
    it("should give a callee that comes back in nothing twice [ATK-C2]", async () => {
      const trial = await loadFixture(openTrial);
      const { arbitrable, disputeId } = await finalDispute(trial);
      const again = trial.court.interface.encodeFunctionData("executeRuling", [disputeId]);
      await arbitrable.setManner(Manner.Reenter, again);
      await expect(trial.court.executeRuling(disputeId)).to.be.revertedWithCustomError(
        trial.court,
        "Court_AlreadyDone",
      );
    });
    it("should hold no stake up for a leg that cannot run [ATK-C2]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, { claim: 0n, legs: [legs.cancelRecovery()] });
      const caseId = await ruled(trial, order, Choice.Claim);
      await expect(trial.court.execute(order, 0)).to.be.reverted;
      await trial.court.settleCase(caseId);
      await expect(
        trial.court.connect(trial.stranger).withdraw(trial.plaintiff.address, trial.plaintiff.address),
      ).to.changeTokenBalance(trial.city.token, trial.plaintiff, STAKE);
    });
  });

  describe("when appeals are abused [ATK-C4]", () => {
    it("should let nobody lose for not funding an appeal [ATK-C4]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await decide(trial, caseId, Choice.Claim);
      await trial.city.token.connect(trial.plaintiff).approve(trial.court, 0);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await decide(trial, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(3n * STAKE);
    });
    it("should make delay by appeals cost twice, then four times the stake, and end [ATK-C4] [LAW-5]", async () => {
      const trial = await loadFixture(openTrial);
      const before = await trial.city.token.balanceOf(trial.defendant.address);
      const caseId = await file(trial, await orderAgainst(trial));
      for (let i = 0; i < 2; ++i) {
        await decide(trial, caseId, Choice.Claim);
        await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      }
      await decide(trial, caseId, Choice.Claim);
      expect((await trial.court.matterOf(caseId)).isFinal).to.equal(true);
      await trial.court.settleCase(caseId);
      expect(before - (await trial.city.token.balanceOf(trial.defendant.address))).to.equal(6n * STAKE + 22n * FEE);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal(0);
    });
    it("should give nothing to who appeals against itself [ATK-C4]", async () => {
      const trial = await loadFixture(openTrial);
      const accomplice = trial.stranger;
      const sum = async (): Promise<bigint> =>
        (await trial.city.token.balanceOf(accomplice.address)) +
        (await trial.city.token.balanceOf(trial.defendant.address)) +
        (await trial.court.creditOf(accomplice.address)) +
        (await trial.court.creditOf(trial.defendant.address));
      const before = await sum();
      const caseId = await file(trial, await orderAgainst(trial, { claimant: 0n }), accomplice);
      await decide(trial, caseId, Choice.None);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await decide(trial, caseId, Choice.None);
      await trial.court.connect(accomplice).appealCase(caseId, 0);
      await decide(trial, caseId, Choice.None);
      await trial.court.settleCase(caseId);
      // Whatever moves between the two, the jurors' fees are gone.
      expect(before - (await sum())).to.equal((3n + 7n + 15n) * FEE);
    });
  });

  describe("when an emergency eats a deadline [ATK-C5]", () => {
    it("should give an appellant the time of SAFE and LOCKDOWN back [ATK-C5] [LAW-6b]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await decide(trial, caseId, Choice.Claim);
      const { until } = await trial.court.matterOf(caseId);
      await setPosture(trial, Posture.Lockdown);
      await time.increaseTo(until + BigInt(DAY));
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      expect((await trial.court.matterOf(caseId)).appeals).to.equal(1);
    });
    it("should keep justice open in every posture [ATK-C5] [CELL-5]", async () => {
      const trial = await loadFixture(openTrial);
      await setPosture(trial, Posture.Lockdown);
      const caseId = await file(trial, await orderAgainst(trial));
      await raise(trial);
      await setPosture(trial, Posture.Recovery);
      await time.increase(2 * DAY);
      await setPosture(trial, Posture.Safe);
      const roundId = await sit(trial, caseId);
      await trial.panels.tell(roundId, Panel.Decided, Choice.Claim);
      await trial.court.advance(caseId);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
    });
  });

  describe("when somebody convicts itself [ATK-C7]", () => {
    it("should not let kin sue kin [ATK-C7] [ENF-1c]", async () => {
      const trial = await loadFixture(openTrial);
      const child = await fork(trial.city, trial.defendant, trial.respondent);
      const order = await orderAgainst(trial, { respondent: child, claimant: trial.kin });
      await expect(file(trial, order, trial.cousin)).to.be.revertedWithCustomError(trial.court, "Court_OwnDomain");
    });
    it("should take nothing from kin on an accomplice's word [ATK-C7] [ATK-B11]", async () => {
      const trial = await loadFixture(openTrial);
      const child = await fork(trial.city, trial.defendant, trial.respondent, { bond: tokens(100) });
      const loot = slashTo(trial.stranger.address, tokens(900));
      const order = await orderAgainst(trial, { respondent: child, claimant: 0n, claim: tokens(900), legs: [loot] });
      const caseId = await file(trial, order, trial.stranger);
      await assessed(trial, caseId, Choice.Claim);
      await time.increase(21 * DAY);
      await trial.court.execute(order, 0);
      expect(await trial.city.liability.creditOf(trial.stranger.address)).to.equal(tokens(100));
      expect(await trial.city.liability.bondOf(trial.kin)).to.equal(tokens(500));
      expect(await trial.city.liability.bondOf(trial.respondent)).to.equal(tokens(500));
    });
    it("should let a victim's kin stop it by contesting [ATK-C7] [LAW-8]", async () => {
      const trial = await loadFixture(openTrial);
      const child = await fork(trial.city, trial.defendant, trial.respondent, { bond: tokens(100) });
      const order = await orderAgainst(trial, { respondent: child, claimant: 0n });
      const caseId = await file(trial, order, trial.stranger);
      await assessed(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.cousin).contest(caseId, trial.kin);
      await decide(trial, caseId, Choice.Frivolous);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.cousin.address)).to.equal(BOND);
    });
    it("should pay no bounty to the offender's own kin [ATK-C7]", async () => {
      const trial = await loadFixture(openTrial);
      const leg = legs.slash({
        compensation: 0n,
        penalty: tokens(100),
        victim: ethers.ZeroAddress,
        reporter: trial.defendant.address,
        bounty: 1_000,
        ruled: true,
      });
      const order = await orderAgainst(trial, { legs: [leg] });
      await ruled(trial, order, Choice.Claim);
      await trial.court.execute(order, 0);
      expect(await trial.city.liability.creditOf(trial.defendant.address)).to.equal(0);
    });
  });

  describe("when silence is bought [ATK-C9]", () => {
    it("should keep the claim reserved through redraw, referral and ruling [ATK-C9] [LAW-3]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      const reserve = async (): Promise<bigint> => (await trial.city.liability.standing(trial.respondent)).reserve;
      const roundId = await sit(trial, caseId);
      await trial.panels.tell(roundId, Panel.NoQuorum, 0);
      await trial.court.advance(caseId);
      expect(await reserve()).to.equal(tokens(100));
      const second = await sit(trial, caseId);
      await trial.panels.tell(second, Panel.NoPanel, 0);
      await trial.court.advance(caseId);
      expect(await reserve()).to.equal(tokens(100));
      await trial.court.refer(caseId);
      await time.increase(30 * DAY);
      expect(await reserve()).to.equal(tokens(100));
      await expect(trial.court.close(caseId)).to.be.revertedWithCustomError(trial.court, "Court_NotFinal");
    });
    it("should not let the bond leave meanwhile [ATK-C9] [ENF-2]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial, { claim: tokens(1_000), legs: [slashTo(trial.plaintiff.address, 1n)] });
      const caseId = await file(trial, order);
      await trial.city.passports.connect(trial.defendant).queueWithdrawal(trial.respondent, tokens(500));
      await referred(trial, caseId);
      await time.increase(21 * DAY);
      await expect(
        trial.city.passports.connect(trial.defendant).completeWithdrawal(trial.respondent),
      ).to.be.revertedWithCustomError(trial.city.liability, "Liability_Reserved");
    });
  });

  describe("when a debt is invented [ATK-C10]", () => {
    it("should book none on what no panel ruled [ATK-C10] [ENF-1c]", async () => {
      const trial = await loadFixture(openTrial);
      const invented: Order = await orderAgainst(trial, {
        claimant: 0n,
        claim: tokens(1_000),
        legs: [slashTo(trial.stranger.address, tokens(1_000))],
      });
      const caseId = await file(trial, invented, trial.stranger);
      await assessed(trial, caseId, Choice.Claim);
      await time.increase(21 * DAY);
      await trial.court.execute(invented, 0);
      const standing = await trial.city.liability.standing(trial.respondent);
      expect(standing.debt).to.equal(0);
      expect(standing.good).to.equal(true);
    });
    it("should not take a bond out sooner than a withdrawal would, nor before a victim's reserve [ATK-C10] [ATK-B1]", async () => {
      const trial = await loadFixture(openTrial);
      const own = tokens(500);
      const friend = await orderAgainst(trial, {
        claimant: 0n,
        claim: own,
        legs: [slashTo(trial.stranger.address, own)],
      });
      const caseId = await file(trial, friend, trial.stranger);
      await assessed(trial, caseId, Choice.Claim);
      await time.increase(20 * DAY);
      await expect(trial.court.execute(friend, 0)).to.be.revertedWithCustomError(trial.court, "Orders_NotReady");
      const real = await orderAgainst(trial, {
        claim: tokens(1_000),
        legs: [slashTo(trial.plaintiff.address, tokens(1_000))],
      });
      const realId = await file(trial, real);
      await time.increase(2 * DAY);
      await expect(trial.court.execute(friend, 0)).to.be.revertedWithCustomError(
        trial.court,
        "Court_ReservedForOthers",
      );
      await decide(trial, realId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await trial.court.execute(real, 0);
      expect(await trial.city.liability.creditOf(trial.plaintiff.address)).to.equal(tokens(1_000));
      expect(await trial.city.liability.creditOf(trial.stranger.address)).to.equal(0);
    });
  });

  describe("when cases are filed to freeze a domain [ATK-B12]", () => {
    it("should cost a stake in proportion each, and twice as much after each frivolous one [ATK-B12] [LAW-4]", async () => {
      const trial = await loadFixture(openTrial);
      let paid = 0n;
      for (let i = 0; i < 3; ++i) {
        const order = await orderAgainst(trial, { claim: tokens(800), claimant: 0n });
        const { stake, fee } = await trial.court.costOf(order, trial.stranger.address);
        expect(stake).to.equal(tokens(40) << BigInt(i));
        paid += fee + (stake * 4n) / 10n;
        const caseId = await file(trial, order, trial.stranger);
        await decide(trial, caseId, Choice.Frivolous);
        await time.increase(APPEAL_PERIOD);
        await trial.court.settleCase(caseId);
        await trial.court.close(caseId);
        await trial.court.withdraw(trial.stranger.address, trial.stranger.address);
      }
      expect(tokens(1_000_000) - (await trial.city.token.balanceOf(trial.stranger.address))).to.equal(paid);
      expect(await trial.court.creditOf(trial.defendant.address)).to.equal((tokens(40) * 7n * 4n) / 10n);
      expect(await trial.city.token.balanceOf(trial.court)).to.equal(
        await trial.court.creditOf(trial.defendant.address),
      );
    });
  });

  describe("when an assessor is bought [LAW-8]", () => {
    it("should let the claimant have a panel for nothing more [LAW-8]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await orderAgainst(trial));
      await assessed(trial, caseId, Choice.Frivolous);
      await trial.court.connect(trial.plaintiff).contest(caseId, 0);
      await decide(trial, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await trial.court.settleCase(caseId);
      expect(await trial.court.creditOf(trial.plaintiff.address)).to.equal(STAKE + BOND);
    });
  });
});
