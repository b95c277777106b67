import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  assessed,
  BOND,
  Choice,
  CONTEST_PERIOD,
  COURT_CHARTER,
  decide,
  FAST_THIRD,
  file,
  idOf,
  legs,
  openTrial,
  orderAgainst,
  sit,
  Stage,
  tokens,
} from "./Court.fixture";
import { register, sanction } from "../../identity/identity.fixture";

async function smallCase() {
  const trial = await openTrial();
  const order = await orderAgainst(trial);
  const caseId = await file(trial, order);
  return { trial, order, caseId };
}

async function halfHeard() {
  const world = await smallCase();
  await time.increase(FAST_THIRD / 2);
  return world;
}

describe("Court: assess", () => {
  describe("when the case is not one for an assessor", () => {
    it("should refuse one that does not hear", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await sit(trial, caseId);
      await expect(trial.court.connect(trial.expert).assess(caseId, Choice.Claim, trial.assessor))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(caseId, Stage.Sitting);
    });
    it("should refuse a large claim, and an order that is more than a slash [ENF-1c] [LAW-8]", async () => {
      const { trial } = await loadFixture(halfHeard);
      const orders = [
        await orderAgainst(trial, { claim: COURT_CHARTER["court.fastCap"] + 1n }),
        await orderAgainst(trial, { legs: [legs.slash({ compensation: 1n, penalty: 1n }), legs.sanction()] }),
        await orderAgainst(trial, {
          legs: [legs.slash({ compensation: 1n, penalty: 1n }), legs.compensate(trial.plaintiff.address, 1n)],
        }),
        await orderAgainst(trial, { claim: 0n, legs: [legs.reward(trial.stranger.address, 1n)] }),
        await orderAgainst(trial, { claim: 0n, legs: [legs.lift()] }),
      ];
      for (const order of orders) {
        const caseId = await file(trial, order);
        await expect(trial.court.connect(trial.expert).assess(caseId, Choice.None, trial.assessor))
          .to.be.revertedWithCustomError(trial.court, "Court_NotAssessable")
          .withArgs(caseId);
      }
    });
    it("should refuse a second time", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await assessed(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).contest(caseId, trial.respondent);
      await time.increase(FAST_THIRD / 2);
      await expect(
        trial.court.connect(trial.expert).assess(caseId, Choice.Claim, trial.assessor),
      ).to.be.revertedWithCustomError(trial.court, "Court_NotAssessable");
    });
    it("should refuse once it was appealed", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await time.increase(FAST_THIRD / 2);
      await expect(trial.court.connect(trial.expert).assess(caseId, Choice.Claim, trial.assessor))
        .to.be.revertedWithCustomError(trial.court, "Court_NotAssessable")
        .withArgs(caseId);
    });
    it("should refuse before the middle of the hearing, so that a counter-order can come", async () => {
      const { trial, caseId } = await loadFixture(smallCase);
      const { since } = await trial.court.matterOf(caseId);
      await time.setNextBlockTimestamp(since + BigInt(FAST_THIRD / 2) - 1n);
      await expect(trial.court.connect(trial.expert).assess(caseId, Choice.Claim, trial.assessor))
        .to.be.revertedWithCustomError(trial.court, "Court_TooEarly")
        .withArgs(caseId, since + BigInt(FAST_THIRD / 2));
    });
  });

  describe("when the choice is none", () => {
    it("should refuse a fourth", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await expect(trial.court.connect(trial.expert).assess(caseId, 4, trial.assessor))
        .to.be.revertedWithCustomError(trial.court, "Court_BadChoice")
        .withArgs(4, 3);
    });
    it("should refuse a counter-order that there is not, or that is more than a slash", async () => {
      const { trial, order, caseId } = await loadFixture(halfHeard);
      await expect(
        trial.court.connect(trial.expert).assess(caseId, Choice.Counter, trial.assessor),
      ).to.be.revertedWithCustomError(trial.court, "Court_NotAssessable");
      const offer = { ...order, nonce: 5n, claim: 0n, legs: [legs.lift()] };
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await expect(
        trial.court.connect(trial.expert).assess(caseId, Choice.Counter, trial.assessor),
      ).to.be.revertedWithCustomError(trial.court, "Court_NotAssessable");
    });
  });

  describe("when the assessor is not fit", () => {
    it("should refuse another's passport, tier 0 and a party's domain [LAW-8]", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      const novice = await register(trial.city, trial.keeper);
      for (const [who, passport] of [
        [trial.stranger, trial.assessor],
        [trial.keeper, novice],
        [trial.plaintiff, trial.claimant],
        [trial.cousin, trial.kin],
        [trial.stranger, 999n],
      ] as const)
        await expect(trial.court.connect(who).assess(caseId, Choice.Claim, passport))
          .to.be.revertedWithCustomError(trial.court, "Court_UnfitAssessor")
          .withArgs(passport, who.address);
    });
    it("should refuse one of a party's domain, of tier 1 too", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await trial.city.tiers.connect(trial.plaintiff).raiseTier(trial.claimant, 1);
      await expect(
        trial.court.connect(trial.plaintiff).assess(caseId, Choice.Claim, trial.claimant),
      ).to.be.revertedWithCustomError(trial.court, "Court_UnfitAssessor");
    });
    it("should refuse one of the filing address's domain", async () => {
      const { trial } = await loadFixture(halfHeard);
      const caseId = await file(trial, await orderAgainst(trial, { claimant: 0n }), trial.expert);
      await time.increase(FAST_THIRD / 2);
      await expect(
        trial.court.connect(trial.expert).assess(caseId, Choice.Claim, trial.assessor),
      ).to.be.revertedWithCustomError(trial.court, "Court_UnfitAssessor");
    });
    it("should refuse one in no good standing", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await sanction(trial.city, trial.assessor, 2, 86_400);
      await expect(
        trial.court.connect(trial.expert).assess(caseId, Choice.Claim, trial.assessor),
      ).to.be.revertedWithCustomError(trial.court, "Court_UnfitAssessor");
    });
    it("should refuse 1 less than the bond", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await trial.city.token.connect(trial.expert).approve(trial.court, BOND - 1n);
      await expect(
        trial.court.connect(trial.expert).assess(caseId, Choice.Claim, trial.assessor),
      ).to.be.revertedWithCustomError(trial.city.token, "ERC20InsufficientAllowance");
    });
  });

  describe("when all is in order", () => {
    it("should propose, take the bond, and be final when nobody contests, without a transaction [LAW-8]", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      const { court, expert, city } = trial;
      const act = court.connect(expert).assess(caseId, Choice.Claim, trial.assessor);
      await expect(act)
        .to.emit(court, "CaseAssessed")
        .withArgs(caseId, trial.assessor, expert.address, Choice.Claim, BOND);
      await expect(act).to.changeTokenBalances(city.token, [expert, court], [-BOND, BOND]);
      const matter = await court.matterOf(caseId);
      expect(matter.stage).to.equal(Stage.Assessed);
      expect(matter.ruling).to.equal(Choice.Claim);
      expect(matter.isFinal).to.equal(false);

      await time.increaseTo(matter.until - 1n);
      expect((await court.matterOf(caseId)).isFinal).to.equal(false);
      await time.increaseTo(matter.until);
      expect((await court.matterOf(caseId)).isFinal).to.equal(true);
      expect(matter.until - matter.since).to.equal(CONTEST_PERIOD);
    });
    it("should ask no bond where a charter asks none", async () => {
      const trial = await loadFixture(openTrial);
      await trial.city.constitution.set(idOf("court.assessorBond"), 0);
      await trial.court.refreshTerms();
      const caseId = await file(trial, await orderAgainst(trial));
      const { token } = trial.city;
      const before = await token.balanceOf(trial.expert);
      await assessed(trial, caseId, Choice.Claim);
      expect(await token.balanceOf(trial.expert)).to.equal(before);
    });
    it("should take the respondent's slash", async () => {
      const { trial, order, caseId } = await loadFixture(halfHeard);
      const offer = { ...order, nonce: 5n, claim: tokens(1), legs: [legs.slash({ compensation: 0n, penalty: 1n })] };
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await assessed(trial, caseId, Choice.Counter);
      expect((await trial.court.matterOf(caseId)).ruling).to.equal(Choice.Counter);
    });
    it("should take it after the evidence, too, until a panel is opened", async () => {
      const { trial, caseId } = await loadFixture(halfHeard);
      await time.increase(FAST_THIRD);
      await assessed(trial, caseId, Choice.None);
      expect((await trial.court.suitOf(caseId)).assessor).to.equal(trial.expert.address);
    });
  });
});
