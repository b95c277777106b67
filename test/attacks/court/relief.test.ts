import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  APPEAL_PERIOD,
  Choice,
  DAY,
  decide,
  file,
  HOUR,
  legs,
  openTrial,
  orderAgainst,
  ruled,
  setTurnedIn,
  sit,
  type Trial,
} from "../../justice/Court/Court.fixture";

const Sanction = { Suspension: 2, Exclusion: 3 } as const;

/** A request for relief, by the very member that was punished: nobody stands on the other side. */
const reliefOf = (trial: Trial, kind: number) =>
  orderAgainst(trial, { claimant: trial.respondent, claim: 0n, legs: [legs.lift(kind)] });

describe("Attacks: relief", () => {
  describe("when a small panel is asked again and again to undo a large one's word [ATK-C3]", () => {
    it("should have as many jurors lift an exclusion as lay one [ATK-C3] [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const laid = await file(
        trial,
        await orderAgainst(trial, { legs: [legs.sanction(Sanction.Exclusion, 365 * DAY)] }),
      );
      const asked = await file(trial, await reliefOf(trial, Sanction.Exclusion), trial.defendant);
      const seats: bigint[] = [];
      for (const id of [laid, asked]) seats.push((await trial.panels.termsOf(await sit(trial, id))).seats);
      expect(seats).to.deep.equal([7n, 7n]);
    });
    it("should let nobody ask more often than the slow lane takes [ATK-C3] [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      for (let i = 0; i < 2; ++i) await file(trial, await reliefOf(trial, Sanction.Exclusion), trial.defendant);
      await expect(
        file(trial, await reliefOf(trial, Sanction.Exclusion), trial.defendant),
      ).to.be.revertedWithCustomError(trial.court, "Court_SlowLaneFull");
    });
    it("should not slip the lift of an exclusion into a small case as a counter-order [ATK-C3] [LAW-6]", async () => {
      const trial = await loadFixture(openTrial);
      const claim = await orderAgainst(trial);
      await file(trial, claim);
      const offer = { ...claim, nonce: 10_000n, legs: [...claim.legs, legs.lift(Sanction.Exclusion)] };
      await expect(
        trial.court.connect(trial.defendant).counter(claim, offer, trial.respondent),
      ).to.be.revertedWithCustomError(trial.court, "Court_CounterMismatch");
    });
    it("should leave what a small panel lays to a small panel [LAW-1]", async () => {
      const trial = await loadFixture(openTrial);
      const caseId = await file(trial, await reliefOf(trial, Sanction.Suspension), trial.defendant);
      expect((await trial.court.matterOf(caseId)).slow).to.equal(false);
    });
  });

  describe("when a mild name hides a grave sanction [ATK-C3]", () => {
    for (const [length, slow, name] of [
      [365 * DAY, false, "three jurors suspend for a year"],
      [365 * DAY + 1, true, "no fewer than seven suspend for a second more"],
    ] as const) {
      it(`should have ${name} [ATK-C3] [LAW-1]`, async () => {
        const trial = await loadFixture(openTrial);
        const order = await orderAgainst(trial, { legs: [legs.sanction(Sanction.Suspension, length)] });
        const caseId = await file(trial, order);
        expect((await trial.court.matterOf(caseId)).slow).to.equal(slow);
      });
    }
  });

  describe("when an offender turns itself in at a time of its own choosing [ATK-C7]", () => {
    it("should leave it nothing when it did so before the act [ATK-C7] [ENF-9]", async () => {
      const trial = await loadFixture(openTrial);
      await setTurnedIn(trial, await time.latest());
      await time.increase(2 * HOUR);
      const order = await orderAgainst(trial);
      await ruled(trial, order, Choice.Claim);
      await expect(trial.court.execute(order, 0)).not.to.emit(trial.court, "PenaltyReduced");
    });
    it("should leave it nothing when others had found out, as by a quarantine [ATK-C7] [ENF-9]", async () => {
      const trial = await loadFixture(openTrial);
      const order = await orderAgainst(trial);
      await setTurnedIn(trial, Number(order.discoveredAt) + 1);
      await time.increase(HOUR);
      const caseId = await file(trial, order);
      await decide(trial, caseId, Choice.Claim);
      await time.increase(APPEAL_PERIOD);
      await expect(trial.court.execute(order, 0)).not.to.emit(trial.court, "PenaltyReduced");
    });
    it("should leave it its part from the second of the act to that of the discovery [ENF-9]", async () => {
      for (const at of ["actAt", "discoveredAt"] as const) {
        const trial = await loadFixture(openTrial);
        const order = await orderAgainst(trial);
        await setTurnedIn(trial, Number(order[at]));
        const caseId = await ruled(trial, order, Choice.Claim);
        await expect(trial.court.execute(order, 0)).to.emit(trial.court, "PenaltyReduced").withArgs(caseId, 0, 3_000);
      }
    });
  });
});
