import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  COURT_CHARTER,
  DAY,
  decide,
  file,
  idOf,
  legs,
  openTrial,
  type Order,
  orderAgainst,
  Stage,
  tokens,
  Choice,
  type Trial,
  assessed,
} from "./Court.fixture";
import { Sanction } from "../InterimCourt/InterimCourt.fixture";

/** A milder offer about the same. */
function offerFor(trial: Trial, order: Order, changes: Partial<Order> = {}): Order {
  return {
    ...order,
    nonce: BigInt(order.nonce) + 10_000n,
    claim: tokens(50),
    legs: [legs.slash({ compensation: tokens(50), penalty: 0n, victim: trial.plaintiff.address })],
    ...changes,
  };
}

async function openCase() {
  const trial = await openTrial();
  const order = await orderAgainst(trial);
  const caseId = await file(trial, order);
  return { trial, order, caseId };
}

describe("Court: counter", () => {
  describe("when the case is not in its first hearing", () => {
    it("should refuse a case that there is not", async () => {
      const { trial } = await loadFixture(openCase);
      const order = await orderAgainst(trial);
      await expect(trial.court.connect(trial.defendant).counter(order, offerFor(trial, order), trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
        .withArgs(await trial.court.hashOrder(order), Stage.None);
    });
    it("should refuse the moment that the evidence time ends", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      await time.setNextBlockTimestamp((await trial.court.matterOf(caseId)).until);
      await expect(trial.court.connect(trial.defendant).counter(order, offerFor(trial, order), trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_TooLate")
        .withArgs(caseId);
    });
    it("should take it 1 s before", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      await time.setNextBlockTimestamp((await trial.court.matterOf(caseId)).until - 1n);
      await expect(
        trial.court.connect(trial.defendant).counter(order, offerFor(trial, order), trial.respondent),
      ).to.emit(trial.court, "CounterOffered");
    });
    it("should refuse after an appeal", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      await decide(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
      await expect(
        trial.court.connect(trial.defendant).counter(order, offerFor(trial, order), trial.respondent),
      ).to.be.revertedWithCustomError(trial.court, "Court_WrongStage");
    });
  });

  describe("when the caller is not of the respondent's side", () => {
    it("should refuse claimant and stranger", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      for (const [who, passport] of [
        [trial.plaintiff, trial.claimant],
        [trial.stranger, trial.respondent],
        [trial.expert, trial.assessor],
        [trial.stranger, 0n],
      ] as const)
        await expect(trial.court.connect(who).counter(order, offerFor(trial, order), passport))
          .to.be.revertedWithCustomError(trial.court, "Court_NotParty")
          .withArgs(caseId, who.address);
    });
  });

  describe("when the offer does not fit", () => {
    it("should refuse another incident, party, act or a larger claim", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      const changes: Partial<Order>[] = [
        { incident: idOf("another") },
        { respondent: trial.kin },
        { claimant: 0n },
        { actAt: Number(order.actAt) - 1 },
        { discoveredAt: Number(order.discoveredAt) - 1 },
        { claim: tokens(100) + 1n },
      ];
      for (const change of changes)
        await expect(
          trial.court.connect(trial.defendant).counter(order, offerFor(trial, order, change), trial.respondent),
        )
          .to.be.revertedWithCustomError(trial.court, "Court_CounterMismatch")
          .withArgs(caseId);
    });
    it("should refuse what would have needed a larger court", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      const graver = offerFor(trial, order, { legs: [legs.sanction(Sanction.Exclusion)] });
      await expect(trial.court.connect(trial.defendant).counter(order, graver, trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_CounterMismatch")
        .withArgs(caseId);
    });
    it("should refuse to punish where nothing was reserved", async () => {
      const { trial } = await loadFixture(openCase);
      const order = await orderAgainst(trial, { claim: 0n, legs: [legs.lift()] });
      await file(trial, order);
      const offer = { ...order, nonce: 77n, legs: [legs.sanction(Sanction.Warning)] };
      await expect(
        trial.court.connect(trial.defendant).counter(order, offer, trial.respondent),
      ).to.be.revertedWithCustomError(trial.court, "Court_CounterMismatch");
    });
    it("should refuse what cannot be understood", async () => {
      const { trial, order } = await loadFixture(openCase);
      await expect(
        trial.court.connect(trial.defendant).counter(order, offerFor(trial, order, { legs: [] }), trial.respondent),
      ).to.be.revertedWithCustomError(trial.court, "Orders_LegCount");
    });
    it("should refuse an order that is a case or a counter-order already", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      await expect(trial.court.connect(trial.defendant).counter(order, order, trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_CaseExists")
        .withArgs(caseId);
    });
    it("should refuse an offer that was made in another case about the same", async () => {
      const { trial, order } = await loadFixture(openCase);
      const offer = offerFor(trial, order);
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      const twin = { ...order, nonce: BigInt(order.nonce) + 20_000n };
      await file(trial, twin);
      await expect(trial.court.connect(trial.defendant).counter(twin, offer, trial.respondent))
        .to.be.revertedWithCustomError(trial.court, "Court_CaseExists")
        .withArgs(await trial.court.hashOrder(offer));
    });
    it("should refuse a second one", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      const offer = offerFor(trial, order);
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      await expect(trial.court.connect(trial.cousin).counter(order, offerFor(trial, order, { nonce: 3n }), trial.kin))
        .to.be.revertedWithCustomError(trial.court, "Court_CounterGiven")
        .withArgs(caseId, await trial.court.hashOrder(offer));
    });
  });

  describe("when all is in order", () => {
    it("should keep it and emit the whole of it", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      const offer = offerFor(trial, order);
      const hash = await trial.court.hashOrder(offer);
      await expect(trial.court.connect(trial.defendant).counter(order, offer, trial.respondent)).to.emit(
        trial.court,
        "CounterOffered",
      );
      expect((await trial.court.suitOf(caseId)).counter).to.equal(hash);
      expect((await trial.court.orderOf(hash)).legs).to.equal(1);
    });
    it("should take it from a member of the respondent's domain [ENF-1c]", async () => {
      const { trial, order } = await loadFixture(openCase);
      await expect(trial.court.connect(trial.cousin).counter(order, offerFor(trial, order), trial.kin)).to.emit(
        trial.court,
        "CounterOffered",
      );
    });
    it("should take it after an assessment was contested [LAW-8]", async () => {
      const { trial, order, caseId } = await loadFixture(openCase);
      await assessed(trial, caseId, Choice.Claim);
      await trial.court.connect(trial.defendant).contest(caseId, trial.respondent);
      await trial.court.connect(trial.defendant).counter(order, offerFor(trial, order), trial.respondent);
    });
    it("should take an offer of several legs up to the court of the case", async () => {
      const { trial } = await loadFixture(openCase);
      const order = await orderAgainst(trial, { claim: COURT_CHARTER["court.fastCap"] + 1n });
      await file(trial, order);
      const offer = offerFor(trial, order, { legs: [legs.sanction(Sanction.Exclusion, DAY), legs.lift()] });
      await trial.court.connect(trial.defendant).counter(order, offer, trial.respondent);
      expect((await trial.court.orderOf(await trial.court.hashOrder(offer))).legs).to.equal(2);
    });
  });
});
