import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { at, asAdmin, DAY, foundedCell, MANTLE, now, Posture, setPosture, unfoundedCell } from "./Cell.fixture";

const SETTINGS = [
  ["labelRole", [MANTLE.AUDITOR, "auditor"]],
  ["setRoleAdmin", [MANTLE.AUDITOR, MANTLE.FOUNDER]],
  ["setRoleGuardian", [MANTLE.AUDITOR, MANTLE.FOUNDER]],
  ["setGrantDelay", [MANTLE.AUDITOR, DAY]],
] as const;

describe("Cell: labels, admins, guardians and grant delays of mantles", () => {
  describe("when the caller does not hold the admin mantle", () => {
    it("should refuse", async () => {
      const { cell, citizen } = await loadFixture(foundedCell);
      for (const [name, parameters] of SETTINGS)
        await expect(
          citizen.sendTransaction({
            to: cell,
            data: cell.interface.encodeFunctionData(name as "labelRole", parameters as [bigint, string]),
          }),
        )
          .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
          .withArgs(citizen.address, MANTLE.ADMIN);
    });
  });

  describe("given the posture forbids amendments", () => {
    it("should refuse each [CELL-4] [ATK-G14]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Safe);
      for (const [name, parameters] of SETTINGS)
        await expect(asAdmin(world, name, parameters))
          .to.be.revertedWithCustomError(world.cell, "Cell_NotAmendable")
          .withArgs(Posture.Safe);
    });
  });

  describe("when everybody would become admin or guardian", () => {
    it("should refuse [ATK-G14]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await expect(cell.setRoleAdmin(MANTLE.AUDITOR, MANTLE.PUBLIC))
        .to.be.revertedWithCustomError(cell, "AccessManagerLockedRole")
        .withArgs(MANTLE.PUBLIC);
      await expect(cell.setRoleGuardian(MANTLE.AUDITOR, MANTLE.PUBLIC))
        .to.be.revertedWithCustomError(cell, "AccessManagerLockedRole")
        .withArgs(MANTLE.PUBLIC);
    });
  });

  describe("when a wiring would get another admin", () => {
    it("should refuse [CELL-2]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await expect(cell.setRoleAdmin(MANTLE.COURT, MANTLE.FOUNDER))
        .to.be.revertedWithCustomError(cell, "Cell_WiringAdminFixed")
        .withArgs(MANTLE.COURT);
      await expect(cell.setRoleAdmin(MANTLE.ADMIN, MANTLE.FOUNDER))
        .to.be.revertedWithCustomError(cell, "AccessManagerLockedRole")
        .withArgs(MANTLE.ADMIN);
    });
  });

  describe("when a grant delay is above 14 days", () => {
    it("should refuse, and take exactly 14 days", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await expect(cell.setGrantDelay(MANTLE.AUDITOR, 14n * DAY + 1n))
        .to.be.revertedWithCustomError(cell, "Cell_DelayTooLong")
        .withArgs(14n * DAY + 1n, 14n * DAY);
      await cell.setGrantDelay(MANTLE.AUDITOR, 14n * DAY);
    });
  });

  describe("when the admin sets them", () => {
    it("should set each", async () => {
      const world = await loadFixture(foundedCell);
      const { cell } = world;
      await expect(asAdmin(world, ...SETTINGS[0]))
        .to.emit(cell, "RoleLabel")
        .withArgs(MANTLE.AUDITOR, "auditor");
      await expect(asAdmin(world, ...SETTINGS[1]))
        .to.emit(cell, "RoleAdminChanged")
        .withArgs(MANTLE.AUDITOR, MANTLE.FOUNDER);
      await expect(asAdmin(world, ...SETTINGS[2]))
        .to.emit(cell, "RoleGuardianChanged")
        .withArgs(MANTLE.AUDITOR, MANTLE.FOUNDER);
      const moment = (await now()) + 100n;
      await at(moment);
      await expect(asAdmin(world, ...SETTINGS[3]))
        .to.emit(cell, "RoleGrantDelayChanged")
        .withArgs(MANTLE.AUDITOR, DAY, moment + 5n * DAY);
      expect(await cell.getRoleAdmin(MANTLE.AUDITOR)).to.equal(MANTLE.FOUNDER);
      expect(await cell.getRoleGuardian(MANTLE.AUDITOR)).to.equal(MANTLE.FOUNDER);
    });
  });
});
