import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  Choice,
  DAY,
  decide,
  file,
  foundTown,
  HOUR,
  idOf,
  orderOf,
  type Order,
  passAppeal,
  tokens,
  type Town,
} from "./town.fixture";

const Status = { Imposed: 1, Sustained: 2, Upheld: 3, Refused: 4, Lapsed: 5 } as const;
const BOND = tokens(50);

/** The sentinel quarantines the defendant. */
async function impose(town: Town): Promise<bigint> {
  await town.quarantines
    .connect(town.watch.signer)
    .quarantine(town.defendant.passport, town.watch.passport, idOf("what was seen"));
  return town.quarantines.lastQuarantine();
}

/** The plaintiff files about it in the last hour, and a stranger sustains it. */
async function sustain(town: Town, id: bigint): Promise<{ order: Order; caseId: string; startedAt: number }> {
  const startedAt = await time.latest();
  await time.increase(2 * DAY - HOUR);
  const order = await orderOf(town, { incident: await town.quarantines.incidentOf(id) });
  const caseId = await file(town, order);
  await town.quarantines.connect(town.stranger).sustain(id, town.court, order);
  return { order, caseId, startedAt };
}

const endOf = async (town: Town): Promise<bigint> =>
  (await town.liability.standing(town.defendant.passport)).quarantineEnds;
const isGood = (town: Town): Promise<boolean> => town.liability.isInGoodStanding(town.defendant.passport);
const bondOf = (town: Town): Promise<bigint> => town.liability.bondOf(town.watch.passport);
const statusOf = async (town: Town, id: bigint): Promise<bigint> => (await town.quarantines.quarantineOf(id)).status;

describe("Scenario: a quarantine and its case", () => {
  it("should stand to the first ruling and free its author where the ruling upholds it [CON-3]", async () => {
    const town = await loadFixture(foundTown);
    const { quarantines } = town;
    const id = await impose(town);
    const { order, caseId, startedAt } = await sustain(town, id);
    expect(await endOf(town)).to.equal(startedAt + 7 * DAY);
    const bond = await bondOf(town);
    await expect(quarantines.conclude(id)).to.be.revertedWithCustomError(quarantines, "Quarantine_Undecided");

    await decide(town, caseId, Choice.Claim);
    await expect(quarantines.conclude(id)).to.be.revertedWithCustomError(quarantines, "Quarantine_Undecided");
    await passAppeal(town, caseId);
    await expect(quarantines.connect(town.stranger).conclude(id))
      .to.emit(quarantines, "QuarantineUpheld")
      .withArgs(id, caseId);
    expect(await statusOf(town, id)).to.equal(Status.Upheld);
    expect(await bondOf(town)).to.equal(bond);
    expect(await quarantines.atStakeOf(town.watch.passport)).to.equal(0);
    expect(await isGood(town)).to.equal(true);
    await town.court.execute(order, 0);
    await town.court.close(caseId);
  });

  it("should end with a first ruling that refuses it, and cost its author its bond when that is final [CON-3]", async () => {
    const town = await loadFixture(foundTown);
    const { quarantines } = town;
    const id = await impose(town);
    const { caseId } = await sustain(town, id);
    await expect(quarantines.lift(id)).to.be.revertedWithCustomError(quarantines, "Quarantine_Undecided");
    await decide(town, caseId, Choice.None);
    expect(await isGood(town)).to.equal(false);
    await quarantines.connect(town.stranger).lift(id);
    await time.increase(1);
    expect(await isGood(town)).to.equal(true);

    const bond = await bondOf(town);
    await passAppeal(town, caseId);
    await quarantines.connect(town.stranger).conclude(id);
    expect(await statusOf(town, id)).to.equal(Status.Refused);
    expect(await bondOf(town)).to.equal(bond - BOND);
    // A tenth is whoever's said so.
    expect(await town.liability.creditOf(town.stranger)).to.equal(BOND / 10n);
    await town.court.close(caseId);
    expect((await town.liability.standing(town.defendant.passport)).reserve).to.equal(0);
  });

  it("should free the author where an appeal upholds what a first ruling refused [CON-3] [LAW-5]", async () => {
    const town = await loadFixture(foundTown);
    const { quarantines, court } = town;
    const id = await impose(town);
    const { caseId } = await sustain(town, id);
    await decide(town, caseId, Choice.None);
    await quarantines.lift(id);
    const bond = await bondOf(town);
    await court.connect(town.plaintiff.signer).appealCase(caseId, town.plaintiff.passport);
    await decide(town, caseId, Choice.Claim);
    await passAppeal(town, caseId);
    await quarantines.conclude(id);
    expect(await statusOf(town, id)).to.equal(Status.Upheld);
    expect(await bondOf(town)).to.equal(bond);
  });

  it("should lapse by itself without a case, and cost its author its bond [CON-3]", async () => {
    const town = await loadFixture(foundTown);
    const { quarantines } = town;
    const id = await impose(town);
    const end = await endOf(town);
    const bond = await bondOf(town);
    expect(end).to.equal((await time.latest()) + 2 * DAY);
    await time.increaseTo(end - 1n);
    expect(await isGood(town)).to.equal(false);
    await time.increaseTo(end);
    expect(await isGood(town)).to.equal(true);
    const order = await orderOf(town, { incident: await quarantines.incidentOf(id) });
    await file(town, order);
    await expect(quarantines.sustain(id, town.court, order))
      .to.be.revertedWithCustomError(quarantines, "Quarantine_Over")
      .withArgs(id, end);
    await quarantines.connect(town.stranger).lapse(id);
    expect(await statusOf(town, id)).to.equal(Status.Lapsed);
    expect(await bondOf(town)).to.equal(bond - BOND);
  });

  it("should not outlive 7 days however long its case takes [CON-3] [LAW-6b]", async () => {
    const town = await loadFixture(foundTown);
    const id = await impose(town);
    const { caseId, startedAt } = await sustain(town, id);
    await time.increaseTo(startedAt + 7 * DAY);
    expect(await isGood(town)).to.equal(true);
    await decide(town, caseId, Choice.Claim);
    await passAppeal(town, caseId);
    await town.quarantines.conclude(id);
    expect(await statusOf(town, id)).to.equal(Status.Upheld);
    expect(await isGood(town)).to.equal(true);
  });
});
