import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  assessed,
  Choice,
  COURT_CHARTER,
  DAY,
  decide,
  extraData,
  FAST_THIRD,
  FEE,
  file,
  idOf,
  NATIVE_FEE,
  openTrial,
  orderAgainst,
  raise,
  sit,
  SLOW_THIRD,
  Stage,
} from "./Court.fixture";

describe("Court: seat", () => {
  it("should refuse a matter that does not hear", async () => {
    const trial = await loadFixture(openTrial);
    await expect(trial.court.seat(idOf("nothing")))
      .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
      .withArgs(idOf("nothing"), Stage.None);
    const caseId = await file(trial, await orderAgainst(trial));
    await sit(trial, caseId);
    await expect(trial.court.seat(caseId))
      .to.be.revertedWithCustomError(trial.court, "Court_WrongStage")
      .withArgs(caseId, Stage.Sitting);
  });

  it("should refuse 1 s before the hearing ends, and be everybody's then [LAW-1]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    const { until } = await trial.court.matterOf(caseId);
    await time.setNextBlockTimestamp(until - 1n);
    await expect(trial.court.seat(caseId))
      .to.be.revertedWithCustomError(trial.court, "Court_TooEarly")
      .withArgs(caseId, until);
    await time.setNextBlockTimestamp(until);
    await expect(trial.court.connect(trial.stranger).seat(caseId)).to.emit(trial.court, "RoundOpened");
  });

  it("should open a panel of three with its fee, without a party's or an assessor's domain [LAW-1] [LAW-2]", async () => {
    const trial = await loadFixture(openTrial);
    const { court, panels, city } = trial;
    const caseId = await file(trial, await orderAgainst(trial));
    await assessed(trial, caseId, Choice.Claim);
    await court.connect(trial.defendant).contest(caseId, trial.respondent);
    const { until, since, roundId, ticket } = await court.matterOf(caseId);
    await time.setNextBlockTimestamp(until);
    const seating = court.seat(caseId);
    await expect(seating)
      .to.emit(court, "RoundOpened")
      .withArgs(caseId, roundId, 3, false, 3n * FEE);
    await expect(seating).to.changeTokenBalances(city.token, [court, panels], [-3n * FEE, 3n * FEE]);

    const terms = await panels.termsOf(roundId);
    expect(terms.seats).to.equal(3);
    expect(terms.halves).to.equal(false);
    expect(terms.choices).to.equal(3);
    expect(terms.native).to.equal(false);
    expect(terms.frozenAt).to.equal(since);
    expect(terms.ticket).to.equal(ticket);
    expect(terms.evidenceEnds).to.equal(until);
    expect(terms.commitLength).to.equal(FAST_THIRD);
    expect(terms.revealLength).to.equal(FAST_THIRD);
    expect(terms.maxExtension).to.equal(7 * DAY);
    expect(terms.feePerJuror).to.equal(FEE);
    const domainOf = async (passport: bigint): Promise<bigint> => city.liability.domainOf(passport);
    expect(Array.from(terms.excludedDomains)).to.deep.equal([
      await domainOf(trial.respondent),
      await domainOf(trial.claimant),
      0n,
      await domainOf(trial.claimant),
      await domainOf(trial.assessor),
    ]);
  });

  it("should open seven in the slow lane and twice seven where two panels must agree [LAW-2]", async () => {
    const trial = await loadFixture(openTrial);
    const one = await file(trial, await orderAgainst(trial, { claim: COURT_CHARTER["court.twoPanels"] }));
    const two = await file(trial, await orderAgainst(trial, { claim: COURT_CHARTER["court.twoPanels"] + 1n }));
    const single = await trial.panels.termsOf(await sit(trial, one));
    const double = await trial.panels.termsOf(await sit(trial, two));
    expect([single.seats, single.halves]).to.deep.equal([7n, false]);
    expect([double.seats, double.halves]).to.deep.equal([14n, true]);
    expect(double.commitLength).to.equal(SLOW_THIRD);
  });

  it("should open 2n + 1 on each appeal [LAW-5]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    for (const seats of [3n, 7n]) {
      const roundId = await sit(trial, caseId);
      expect((await trial.panels.termsOf(roundId)).seats).to.equal(seats);
      await trial.panels.tell(roundId, 3, Choice.Claim);
      await trial.court.advance(caseId);
      await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
    }
    expect((await trial.panels.termsOf(await sit(trial, caseId))).seats).to.equal(15);
  });

  it("should pay a dispute's panel in the chain's coin and leave out both parties [LAW-2]", async () => {
    const trial = await loadFixture(openTrial);
    const { id } = await raise(trial, extraData(0, trial.claimant, trial.respondent));
    const { until, roundId } = await trial.court.matterOf(id);
    await time.setNextBlockTimestamp(until);
    await expect(trial.court.seat(id)).to.changeEtherBalances(
      [trial.court, trial.panels],
      [-3n * NATIVE_FEE, 3n * NATIVE_FEE],
    );
    const terms = await trial.panels.termsOf(roundId);
    expect(terms.native).to.equal(true);
    expect(terms.choices).to.equal(2);
    expect(Array.from(terms.excludedDomains)).to.deep.equal([
      await trial.city.liability.domainOf(trial.claimant),
      await trial.city.liability.domainOf(trial.respondent),
    ]);
  });

  it("should not be stalled by a party that there never was", async () => {
    const trial = await loadFixture(openTrial);
    const { id } = await raise(trial, extraData(0, 999_999n, 0n));
    const terms = await trial.panels.termsOf(await sit(trial, id));
    expect(Array.from(terms.excludedDomains)).to.deep.equal([0n, 0n]);
  });

  it("should leave out the home of an address that claims without a passport [LAW-2]", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial, { claimant: 0n }), trial.plaintiff);
    const terms = await trial.panels.termsOf(await sit(trial, caseId));
    expect(terms.excludedDomains[1]).to.equal(0);
    expect(terms.excludedDomains[3]).to.equal(await trial.city.liability.domainOf(trial.claimant));
    const other = await file(trial, await orderAgainst(trial, { claimant: 0n }), trial.stranger);
    expect((await trial.panels.termsOf(await sit(trial, other))).excludedDomains[3]).to.equal(0);
  });

  it("should seat an appeal after evidence of its own", async () => {
    const trial = await loadFixture(openTrial);
    const caseId = await file(trial, await orderAgainst(trial));
    await decide(trial, caseId, Choice.Claim);
    await trial.court.connect(trial.defendant).appealCase(caseId, trial.respondent);
    await expect(trial.court.seat(caseId)).to.be.revertedWithCustomError(trial.court, "Court_TooEarly");
  });
});
