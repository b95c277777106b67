import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { asAdmin, at, DAY, foundedCell, MANTLE, now, Posture, setPosture, TERM, unfoundedCell } from "./Cell.fixture";

describe("Cell: revokeRole", () => {
  describe("when the caller does not hold the mantle's admin", () => {
    it("should refuse", async () => {
      const { cell, citizen, officer } = await loadFixture(foundedCell);
      await expect(cell.connect(citizen).revokeRole(MANTLE.AUDITOR, officer))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(citizen.address, MANTLE.ADMIN);
    });
  });

  describe("when the account does not hold the mantle", () => {
    it("should do nothing", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await expect(cell.revokeRole(MANTLE.AUDITOR, citizen)).to.not.emit(cell, "RoleRevoked");
    });
  });

  describe("when the mantle is a wiring", () => {
    it("should refuse while the posture forbids amendments [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await asAdmin(world, "grantRole", [MANTLE.COURT, await world.module.getAddress(), 0]);
      await setPosture(world, Posture.Lockdown);
      await expect(asAdmin(world, "revokeRole", [MANTLE.COURT, await world.module.getAddress()]))
        .to.be.revertedWithCustomError(world.cell, "Cell_NotAmendable")
        .withArgs(Posture.Lockdown);
    });

    it("should refuse to take away the last admin [ATK-S7]", async () => {
      const world = await loadFixture(foundedCell);
      const admin = await world.admin.getAddress();
      await expect(asAdmin(world, "revokeRole", [MANTLE.ADMIN, admin]))
        .to.be.revertedWithCustomError(world.cell, "Cell_LastAdmin")
        .withArgs(admin);
    });

    it("should move the admin mantle to a successor [CELL-2]", async () => {
      const world = await loadFixture(foundedCell);
      const successor = await world.module.getAddress();
      await asAdmin(world, "grantRole", [MANTLE.ADMIN, successor, 0]);
      await asAdmin(world, "revokeRole", [MANTLE.ADMIN, await world.admin.getAddress()]);
      expect(await world.cell.adminCount()).to.equal(1);
      expect(await world.cell.hasRole(MANTLE.ADMIN, successor)).to.deep.equal([true, 0n]);
      expect(await world.cell.hasRole(MANTLE.ADMIN, world.admin)).to.deep.equal([false, 0n]);
    });

    it("should leave nothing of another wiring on record", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.COURT, module, 0);
      await expect(cell.revokeRole(MANTLE.COURT, module))
        .to.emit(cell, "RoleRevoked")
        .withArgs(MANTLE.COURT, await module.getAddress());
      expect(await cell.termOf(MANTLE.COURT, module)).to.deep.equal([0n, 0n, 0n, 0n]);
      expect(await cell.adminCount()).to.equal(2);
    });
  });

  describe("when the mantle is an office", () => {
    it("should make the officer powerless at once, in any posture", async () => {
      for (const posture of [Posture.Elevated, Posture.Safe, Posture.Lockdown]) {
        const world = await loadFixture(foundedCell);
        await setPosture(world, posture);
        await expect(asAdmin(world, "revokeRole", [MANTLE.AUDITOR, world.officer.address]))
          .to.emit(world.cell, "RoleRevoked")
          .withArgs(MANTLE.AUDITOR, world.officer.address);
        expect(await world.cell.hasRole(MANTLE.AUDITOR, world.officer)).to.deep.equal([false, 0n]);
        expect(await world.cell.getAccess(MANTLE.AUDITOR, world.officer)).to.deep.equal([0n, 0n, 0n, 0n]);
      }
    });

    it("should count the rest from the last day of service and reset nothing [CELL-2]", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.AUDITOR, officer, 0);
      const moment = (await now()) + 10n * DAY;
      await at(moment);
      await cell.revokeRole(MANTLE.AUDITOR, officer);
      expect(await cell.termOf(MANTLE.AUDITOR, officer)).to.deep.equal([0n, 0n, 2n, moment + TERM]);
      await at(moment + TERM - 1n);
      await expect(cell.grantRole(MANTLE.AUDITOR, officer, 0))
        .to.be.revertedWithCustomError(cell, "Cell_RestRequired")
        .withArgs(MANTLE.AUDITOR, officer.address, moment + TERM);
      await at(moment + TERM);
      await cell.grantRole(MANTLE.AUDITOR, officer, 0);
    });

    it("should not shorten the rest of a term that ran out before [CELL-2]", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      const [, end, , restUntil] = await cell.termOf(MANTLE.AUDITOR, officer);
      await time.increaseTo(end + 5n * DAY);
      await cell.revokeRole(MANTLE.AUDITOR, officer);
      expect(await cell.termOf(MANTLE.AUDITOR, officer)).to.deep.equal([0n, 0n, 1n, restUntil]);
    });

    it("should revoke a grant that has not begun", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await cell.setGrantDelay(MANTLE.AUDITOR, DAY);
      await time.increase(6n * DAY);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 0);
      await cell.revokeRole(MANTLE.AUDITOR, citizen);
      expect(await cell.termOf(MANTLE.AUDITOR, citizen)).to.deep.equal([0n, 0n, 1n, (await now()) + TERM]);
    });
  });
});
