import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { at, foundedCell, HOUR, now, Posture, setPosture } from "./Cell.fixture";

const { Elevated, Safe, Lockdown, Recovery, Normal } = Posture;

describe("Cell: emergencyTime", () => {
  it("should be zero before the first emergency [LAW-6b]", async () => {
    const world = await loadFixture(foundedCell);
    await setPosture(world, Elevated);
    await time.increase(HOUR);
    await setPosture(world, Recovery);
    await setPosture(world, Normal);
    expect(await world.cell.emergencyTime()).to.equal(0);
  });

  it("should count the seconds of one that lasts [LAW-6b]", async () => {
    const world = await loadFixture(foundedCell);
    const since = (await now()) + 10n;
    await at(since);
    await setPosture(world, Safe);
    expect(await world.cell.emergencyTime()).to.equal(0);
    await time.increaseTo(since + 90n);
    expect(await world.cell.emergencyTime()).to.equal(90);
  });

  it("should go on from SAFE to LOCKDOWN [LAW-6b]", async () => {
    const world = await loadFixture(foundedCell);
    const since = (await now()) + 10n;
    await at(since);
    await setPosture(world, Safe);
    await at(since + 50n);
    await setPosture(world, Lockdown);
    await time.increaseTo(since + 120n);
    expect(await world.cell.emergencyTime()).to.equal(120);
  });

  it("should stand still outside and add the next one [LAW-6b]", async () => {
    const world = await loadFixture(foundedCell);
    const since = (await now()) + 10n;
    await at(since);
    await setPosture(world, Lockdown);
    await at(since + 100n);
    await setPosture(world, Recovery);
    await time.increaseTo(since + 1_000n);
    expect(await world.cell.emergencyTime()).to.equal(100);

    await at(since + 2_000n);
    await setPosture(world, Safe);
    expect(await world.cell.emergencyTime()).to.equal(100);
    await at(since + 2_030n);
    await setPosture(world, Recovery);
    await time.increaseTo(since + 3_000n);
    expect(await world.cell.emergencyTime()).to.equal(130);
  });
});
