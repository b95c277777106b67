import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { encode, foundedCell, MANTLE, now, Posture, setPosture, TERM } from "./Cell.fixture";

describe("Cell: renounceRole", () => {
  describe("when the confirmation is not the caller", () => {
    it("should refuse", async () => {
      const { cell, officer, citizen } = await loadFixture(foundedCell);
      await expect(cell.connect(citizen).renounceRole(MANTLE.AUDITOR, officer)).to.be.revertedWithCustomError(
        cell,
        "AccessManagerBadConfirmation",
      );
    });
  });

  describe("when the mantle is a wiring", () => {
    it("should refuse, since a wiring changes through the admin mantle alone [CELL-2] [ATK-S7]", async () => {
      const { cell, admin } = await loadFixture(foundedCell);
      await expect(admin.relay(cell, encode(cell, "renounceRole", [MANTLE.ADMIN, await admin.getAddress()])))
        .to.be.revertedWithCustomError(cell, "Cell_WiringAdminFixed")
        .withArgs(MANTLE.ADMIN);
    });
  });

  describe("when the mantle is the caller's office", () => {
    it("should lay it down in any posture and keep number and rest [CELL-2]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Lockdown);
      const { cell, officer } = world;
      await expect(cell.connect(officer).renounceRole(MANTLE.AUDITOR, officer))
        .to.emit(cell, "RoleRevoked")
        .withArgs(MANTLE.AUDITOR, officer.address);
      expect(await cell.termOf(MANTLE.AUDITOR, officer)).to.deep.equal([0n, 0n, 1n, (await now()) + TERM]);
    });
  });
});
