import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  BOND,
  DAY,
  family,
  type LiabilityWorld,
  liabilityWorld,
  LONGEST_CASE,
  MAX_AMOUNT,
  openAlone,
  ripen,
  slash,
  spinOff,
  UNBONDING,
} from "./Liability.fixture";

const HELD = 400n;
const LONGEST = UNBONDING + LONGEST_CASE;
const ALL = ethers.MaxUint256;

/** Holds a part of member 1's bond and tells when that ends. */
async function hold(world: LiabilityWorld, amount = HELD): Promise<bigint> {
  await world.liability.connect(world.court).holdBond(1, amount);
  return BigInt(await time.latest()) + LONGEST;
}

async function officer() {
  const world = await liabilityWorld();
  await openAlone(world, [1n, 2n]);
  return world;
}

describe("Liability::holdBond", () => {
  it("should refuse callers without the mantle, an unknown member and an amount beyond the books", async () => {
    const { liability, court, stranger } = await loadFixture(officer);
    for (const door of ["holdBond", "freeBond"] as const)
      await expect(liability.connect(stranger)[door](1, 1))
        .to.be.revertedWithCustomError(liability, "Guarded_Unauthorized")
        .withArgs(stranger.address, liability.interface.getFunction(door).selector);
    await expect(liability.connect(court).holdBond(77, 1))
      .to.be.revertedWithCustomError(liability, "Liability_UnknownMember")
      .withArgs(77);
    await expect(liability.connect(court).holdBond(1, MAX_AMOUNT + 1n))
      .to.be.revertedWithCustomError(liability, "Liability_AmountTooLarge")
      .withArgs(MAX_AMOUNT + 1n, MAX_AMOUNT);
  });

  it("should keep what is held from withdrawals until it ends by itself, to the second [CON-3]", async () => {
    const world = await loadFixture(officer);
    const { liability, court, passports, payer } = world;
    const end = BigInt(await time.latest()) + 10n + LONGEST;
    await time.setNextBlockTimestamp(end - LONGEST);
    await expect(liability.connect(court).holdBond(1, BOND))
      .to.emit(liability, "BondHeld")
      .withArgs(1, BOND, BOND, end);
    expect(await liability.holdOf(1)).to.deep.equal([BOND, end]);
    await time.setNextBlockTimestamp(end - 1n);
    await expect(liability.connect(passports).queueWithdrawal(1, 1))
      .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
      .withArgs(1, 1, 0);
    await time.setNextBlockTimestamp(end);
    await liability.connect(passports).queueWithdrawal(1, BOND);
    await time.increase(UNBONDING);
    await expect(liability.connect(passports).completeWithdrawal(1, payer))
      .to.emit(liability, "BondWithdrawn")
      .withArgs(1, 1, payer.address, BOND);
  });

  it("should pay what is above it and keep the rest of who leaves [CON-3]", async () => {
    const world = await loadFixture(officer);
    const { liability, passports, payer } = world;
    const end = await hold(world);
    await ripen(world, 1n, ALL);
    await expect(liability.connect(passports).completeWithdrawal(1, payer))
      .to.emit(liability, "BondWithdrawn")
      .withArgs(1, 1, payer.address, BOND - HELD);
    expect(await liability.bondOf(1)).to.equal(HELD);
    await time.increaseTo(end);
    await ripen(world, 1n, ALL);
    await expect(liability.connect(passports).completeWithdrawal(1, payer))
      .to.emit(liability, "BondWithdrawn")
      .withArgs(1, 1, payer.address, HELD);
  });

  it("should keep what is held from covers and from a second promise, also when it has ended [CON-3]", async () => {
    const world = await loadFixture(officer);
    const { liability, forks, payer } = world;
    const end = await hold(world);
    expect(await liability.freeBondOf(1)).to.equal(BOND - HELD);
    await liability.connect(forks).join(3, 2, payer, BOND, 0);
    await expect(spinOff(world, 3n, 1n, BOND - HELD + 1n))
      .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
      .withArgs(1, BOND - HELD + 1n, BOND - HELD);
    await spinOff(world, 3n, 1n, BOND - HELD);
    await time.increaseTo(end);
    expect(await liability.freeBondOf(1)).to.equal(0);
    expect(await liability.coversOf(1)).to.equal(BOND - HELD);
  });

  it("should let a slash take what is held [ENF-1]", async () => {
    const world = await loadFixture(officer);
    const { liability, court } = world;
    await hold(world, BOND);
    await slash(world, { compensation: BOND, ruled: false });
    expect(await liability.bondOf(1)).to.equal(0);
    expect(await liability.freeBondOf(1)).to.equal(0);
    await liability.connect(court).freeBond(1, BOND);
    expect((await liability.holdOf(1))[0]).to.equal(0);
  });

  it("should add holds, extend all of them, and not shorten them with shorter terms", async () => {
    const world = await loadFixture(officer);
    const { liability, cell, constitution, court, stranger } = world;
    await cell.setFunction(constitution, [constitution.interface.getFunction("set").selector], 2n ** 64n - 1n, 12);
    await hold(world);
    await time.increase(DAY);
    const end = await hold(world, 1n);
    expect(await liability.holdOf(1)).to.deep.equal([HELD + 1n, end]);
    await constitution.set(ethers.id("liability.unbondingTime"), DAY);
    await liability.connect(stranger).refreshTerms();
    await expect(liability.connect(court).holdBond(1, 0))
      .to.emit(liability, "BondHeld")
      .withArgs(1, 0, HELD + 1n, end);
  });

  it("should free a part, and all of it where more is asked", async () => {
    const world = await loadFixture(officer);
    const { liability, court, passports } = world;
    await hold(world);
    await expect(liability.connect(court).freeBond(1, 1))
      .to.emit(liability, "BondFreed")
      .withArgs(1, 1, HELD - 1n);
    await expect(liability.connect(passports).queueWithdrawal(1, BOND - HELD + 2n))
      .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
      .withArgs(1, BOND - HELD + 2n, BOND - HELD + 1n);
    await expect(liability.connect(court).freeBond(1, HELD)).to.emit(liability, "BondFreed").withArgs(1, HELD, 0);
    await liability.connect(passports).queueWithdrawal(1, BOND);
  });

  it("should follow a member that leaves its domain, and end for one that has closed [CON-3]", async () => {
    const world = await loadFixture(liabilityWorld);
    const { liability, forks, court, passports } = world;
    await family(world);
    await hold(world, BOND);
    await liability.connect(forks).discharge(1, 0, DAY);
    await expect(liability.connect(passports).queueWithdrawal(1, 1))
      .to.be.revertedWithCustomError(liability, "Liability_InsufficientBond")
      .withArgs(1, 1, 0);
    await slash(world, { compensation: BOND, ruled: false });
    await liability.connect(passports).close(1);
    await expect(liability.connect(court).freeBond(1, BOND)).to.emit(liability, "BondFreed").withArgs(1, BOND, 0);
  });
});
