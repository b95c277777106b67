import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { at, DAY, encode, now } from "../Cell/Cell.fixture";
import { foundersCell, SALT } from "./FoundersTimelock.fixture";

async function proposedDelay(delay: bigint) {
  const world = await loadFixture(foundersCell);
  const { timelock, founder } = world;
  const call = [
    await timelock.getAddress(),
    0n,
    encode(timelock, "updateDelay", [delay]),
    ethers.ZeroHash,
    SALT,
  ] as const;
  await timelock.connect(founder).schedule(...call, DAY);
  await at((await now()) + DAY);
  return { ...world, call };
}

describe("FoundersTimelock: updateDelay", () => {
  describe("when the caller is not the timelock", () => {
    it("should refuse", async () => {
      const { timelock, founder } = await loadFixture(foundersCell);
      await expect(timelock.connect(founder).updateDelay(2n * DAY))
        .to.be.revertedWithCustomError(timelock, "TimelockUnauthorizedCaller")
        .withArgs(founder.address);
    });
  });

  describe("when the delay is out of bounds", () => {
    it("should refuse below a day and above 30 days [ENF-1]", async () => {
      for (const delay of [DAY - 1n, 30n * DAY + 1n]) {
        const { timelock, call } = await proposedDelay(delay);
        await expect(timelock.execute(...call))
          .to.be.revertedWithCustomError(timelock, "FoundersTimelock_DelayOutOfBounds")
          .withArgs(delay, DAY, 30n * DAY);
      }
    });
  });

  describe("when the delay is within bounds", () => {
    it("should set it", async () => {
      const { timelock, call } = await proposedDelay(30n * DAY);
      await expect(timelock.execute(...call))
        .to.emit(timelock, "MinDelayChange")
        .withArgs(DAY, 30n * DAY);
      expect(await timelock.getMinDelay()).to.equal(30n * DAY);
    });
  });
});
