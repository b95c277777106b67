import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { at, DAY, encode, MANTLE, now, Posture, selector, setPosture } from "../Cell/Cell.fixture";
import { foundersCell, type FoundersWorld, operation, SALT } from "./FoundersTimelock.fixture";

const seat = ({ cell, stranger }: FoundersWorld, roleId: bigint) =>
  encode(cell, "grantRole", [roleId, stranger.address, 0]);

describe("FoundersTimelock: scheduleRecovery", () => {
  describe("when the caller holds no founders' mantle", () => {
    it("should refuse", async () => {
      const world = await loadFixture(foundersCell);
      const { timelock, stranger } = world;
      await expect(timelock.connect(stranger).scheduleRecovery(seat(world, MANTLE.FOUNDER), SALT))
        .to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized")
        .withArgs(stranger.address, selector(timelock, "scheduleRecovery"));
    });

    it("should refuse a founder whose term ran out 30 days ago [CELL-2]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder } = world;
      const [, end] = await cell.termOf(MANTLE.FOUNDER, founder);
      await at(end + 30n * DAY - 1n);
      await timelock.connect(founder).scheduleRecovery(seat(world, MANTLE.FOUNDER), SALT);
      await at(end + 30n * DAY);
      await expect(
        timelock.connect(founder).scheduleRecovery(seat(world, MANTLE.FOUNDER), ethers.ZeroHash),
      ).to.be.revertedWithCustomError(timelock, "Guarded_Unauthorized");
    });
  });

  describe("when the call is not a grant of an office", () => {
    it("should refuse [ATK-G14]", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder, stranger } = world;
      for (const data of [
        "0x",
        selector(cell, "grantRole"),
        seat(world, MANTLE.ADMIN),
        seat(world, MANTLE.COURT),
        seat(world, MANTLE.PUBLIC),
        `${seat(world, MANTLE.FOUNDER)}00`,
        encode(cell, "revokeRole", [MANTLE.FOUNDER, founder.address]),
        encode(cell, "setPolicy", [0, 0, 0]),
        encode(cell, "labelRole", [MANTLE.FOUNDER, stranger.address]),
      ])
        await expect(timelock.connect(founder).scheduleRecovery(data, SALT))
          .to.be.revertedWithCustomError(timelock, "FoundersTimelock_NotARecovery")
          .withArgs(data);
    });
  });

  describe("when it is a grant of an office", () => {
    it("should schedule it at the least delay, once for each salt", async () => {
      const world = await loadFixture(foundersCell);
      const { cell, timelock, founder } = world;
      const data = seat(world, MANTLE.FOUNDER);
      const id = await timelock.hashOperation(cell, 0, data, ethers.ZeroHash, SALT);
      expect(await timelock.connect(founder).scheduleRecovery.staticCall(data, SALT)).to.equal(id);
      await expect(timelock.connect(founder).scheduleRecovery(data, SALT))
        .to.emit(timelock, "CallScheduled")
        .withArgs(id, 0, await cell.getAddress(), 0, data, ethers.ZeroHash, DAY)
        .and.to.emit(timelock, "CallSalt")
        .withArgs(id, SALT);
      expect(await timelock.getTimestamp(id)).to.equal((await now()) + DAY);
      await expect(timelock.connect(founder).scheduleRecovery(data, SALT)).to.be.revertedWithCustomError(
        timelock,
        "TimelockUnexpectedOperationState",
      );
      await timelock.connect(founder).scheduleRecovery(data, ethers.ZeroHash);
    });

    it("should seat the officer in any posture [CELL-5] [ATK-S7]", async () => {
      for (const posture of [Posture.Elevated, Posture.Safe, Posture.Lockdown]) {
        const world = await loadFixture(foundersCell);
        const { cell, timelock, founder, stranger } = world;
        await setPosture(world, posture);
        await timelock.connect(founder).scheduleRecovery(seat(world, MANTLE.BREAKER), SALT);
        await at((await now()) + DAY);
        await timelock
          .connect(stranger)
          .execute(...operation(world, "grantRole", [MANTLE.BREAKER, stranger.address, 0]));
        await cell.connect(stranger).setPosture(posture === Posture.Lockdown ? Posture.Recovery : 3n, SALT);
      }
    });
  });
});
