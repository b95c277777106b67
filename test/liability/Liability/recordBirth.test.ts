import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAY, family, FIRST_DOMAIN, joinBeside, liabilityWorld, openAlone, Sanction } from "./Liability.fixture";

const PERIOD = 30n * DAY;

describe("Liability::recordBirth", () => {
  it("should refuse a caller outside the unit", async () => {
    const { liability, stranger } = await loadFixture(liabilityWorld);
    await expect(liability.connect(stranger).recordBirth(1, 3, PERIOD))
      .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
      .withArgs(stranger.address);
  });

  it("should count nothing for a member that is not open, or not in good standing [FORK-2]", async () => {
    const world = await loadFixture(liabilityWorld);
    const { liability, forks } = world;
    const record = liability.connect(forks).recordBirth;
    expect(await record.staticCall(1, 3, PERIOD)).to.deep.equal([0n, false]);
    await family(world);
    const { domain } = await liability.standing(1);
    expect(await record.staticCall(1, 3, PERIOD)).to.deep.equal([domain, true]);

    const now = BigInt(await time.latest());
    await liability.connect(world.court).sanction(1, ethers.id("breach"), Sanction.Suspension, 100n);
    await time.setNextBlockTimestamp(now + 50n);
    await record(1, 1, PERIOD);
    expect(await record.staticCall(1, 1, PERIOD)).to.deep.equal([0n, false]);
    await time.increase(100n);
    expect(await record.staticCall(1, 1, PERIOD)).to.deep.equal([domain, true]);
  });

  it("should tell the domain that it founds for a member alone", async () => {
    const world = await loadFixture(liabilityWorld);
    const { liability, forks } = world;
    await openAlone(world, [1n]);
    await expect(liability.connect(forks).recordBirth(1, 3, PERIOD))
      .to.emit(liability, "DomainFounded")
      .withArgs(FIRST_DOMAIN, 1);
    expect((await liability.connect(forks).recordBirth.staticCall(1, 3, PERIOD)).root).to.equal(FIRST_DOMAIN);
  });

  it("should allow the threshold at once and the next a third of the period later [FORK-2]", async () => {
    const world = await loadFixture(liabilityWorld);
    const { liability, forks } = world;
    await openAlone(world, [1n]);
    const record = liability.connect(forks).recordBirth;
    const start = BigInt(await time.latest()) + 100n;
    for (let i = 0n; i < 3n; ++i) {
      await time.setNextBlockTimestamp(start + i);
      await record(1, 3, PERIOD);
    }
    expect((await record.staticCall(1, 3, PERIOD)).within).to.equal(false);
    await time.increaseTo(start + PERIOD / 3n - 2n);
    expect((await record.staticCall(1, 3, PERIOD, { blockTag: "latest" })).within).to.equal(false);
    await time.increaseTo(start + PERIOD / 3n);
    expect((await record.staticCall(1, 3, PERIOD)).within).to.equal(true);
  });

  it("should count over the whole domain, whoever of it forks [ATK-I15]", async () => {
    const world = await loadFixture(liabilityWorld);
    await family(world);
    const record = world.liability.connect(world.forks).recordBirth;
    for (const id of [1n, 2n, 3n]) {
      expect((await record.staticCall(id, 3, PERIOD)).within).to.equal(true);
      await record(id, 3, PERIOD);
    }
    for (const id of [1n, 2n, 3n]) expect((await record.staticCall(id, 3, PERIOD)).within).to.equal(false);
  });

  it("should add what both sides have spent when domains merge [ATK-I15]", async () => {
    const world = await loadFixture(liabilityWorld);
    await openAlone(world, [1n, 2n]);
    await joinBeside(world, 1n, [3n]);
    await joinBeside(world, 2n, [4n]);
    const unit = world.liability.connect(world.forks);
    await unit.recordBirth(1, 3, PERIOD);
    await unit.recordBirth(2, 3, PERIOD);
    await unit.recordBirth(2, 3, PERIOD);
    await unit.merge(1, 2);
    expect((await unit.recordBirth.staticCall(1, 3, PERIOD)).within).to.equal(false);
  });

  it("should count the larger side's births on when the smaller had none", async () => {
    const world = await loadFixture(liabilityWorld);
    await openAlone(world, [1n, 2n]);
    await joinBeside(world, 1n, [3n, 5n]);
    await joinBeside(world, 2n, [4n]);
    const unit = world.liability.connect(world.forks);
    await unit.recordBirth(2, 2, PERIOD);
    await unit.recordBirth(2, 2, PERIOD);
    await unit.merge(1, 2);
    expect((await unit.recordBirth.staticCall(1, 2, PERIOD)).within).to.equal(false);
  });

  it("should stop at the end of time, however many births a charter lets it count", async () => {
    const world = await loadFixture(liabilityWorld);
    const { liability, forks } = world;
    await openAlone(world, [1n]);
    const record = liability.connect(forks).recordBirth;
    const longest = 2n ** 32n - 1n;
    for (let i = 0n; i < 2n ** 40n / longest + 1n; ++i) await record(1, 1, longest);
    expect((await record.staticCall(1, 1, longest)).within).to.equal(false);
    await record(1, 1, longest);
  });
});
