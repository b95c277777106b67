import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  asAdmin,
  at,
  Capability,
  DAY,
  foundedCell,
  HOUR,
  MANTLE,
  now,
  Policy,
  Posture,
  setPosture,
  unfoundedCell,
} from "./Cell.fixture";

describe("Cell: setPostureDelay", () => {
  describe("when the caller does not hold the admin mantle", () => {
    it("should refuse", async () => {
      const { cell, citizen } = await loadFixture(foundedCell);
      await expect(cell.connect(citizen).setPostureDelay(Posture.Safe, HOUR))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(citizen.address, MANTLE.ADMIN);
    });
  });

  describe("given the posture is SAFE or LOCKDOWN", () => {
    it("should refuse [CELL-4]", async () => {
      for (const posture of [Posture.Safe, Posture.Lockdown]) {
        const world = await loadFixture(foundedCell);
        await setPosture(world, posture);
        await expect(asAdmin(world, "setPostureDelay", [Posture.Normal, HOUR]))
          .to.be.revertedWithCustomError(world.cell, "Cell_NotAmendable")
          .withArgs(posture);
      }
    });
  });

  describe("when the delay is above 14 days", () => {
    it("should refuse, and take exactly 14 days", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await expect(cell.setPostureDelay(Posture.Safe, 14n * DAY + 1n))
        .to.be.revertedWithCustomError(cell, "Cell_DelayTooLong")
        .withArgs(14n * DAY + 1n, 14n * DAY);
      await cell.setPostureDelay(Posture.Safe, 14n * DAY);
    });
  });

  describe("when the delay is zero", () => {
    it("should refuse while an entry of the row delays", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await expect(cell.setPostureDelay(Posture.Lockdown, 0))
        .to.be.revertedWithCustomError(cell, "Cell_DelayMissing")
        .withArgs(Posture.Lockdown);
    });

    it("should take it where no entry delays", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await cell.setPolicy(Posture.Lockdown, Capability.Exit, Policy.Allow);
      await cell.setPostureDelay(Posture.Lockdown, 0);
      expect(await cell.delayOf(Posture.Lockdown)).to.equal(0);
    });
  });

  describe("when the delay is within bounds", () => {
    it("should write it and leave the entries", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await expect(cell.setPostureDelay(Posture.Safe, 2n * DAY))
        .to.emit(cell, "PostureDelayChanged")
        .withArgs(Posture.Safe, 2n * DAY);
      expect(await cell.delayOf(Posture.Safe)).to.equal(2n * DAY);
      expect(await cell.policyOf(Posture.Safe, Capability.Export)).to.equal(Policy.Deny);
      expect(await cell.policyOf(Posture.Safe, Capability.SettleLarge)).to.equal(Policy.Delay);
    });

    it("should bind at once and restart the clock when it is the present row", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Elevated);
      const moment = (await now()) + 2n * HOUR;
      await at(moment);
      await asAdmin(world, "setPostureDelay", [Posture.Elevated, 3n * HOUR]);
      expect(await world.cell.posture()).to.deep.equal([Posture.Elevated, moment]);
      expect(await world.cell.currentPolicy(Capability.Export)).to.deep.equal([Policy.Delay, 3n * HOUR]);
    });
  });
});
