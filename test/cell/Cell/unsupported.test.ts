import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { MANTLE, selector, unfoundedCell } from "./Cell.fixture";

describe("Cell: the manager's functions that would open a way around", () => {
  describe("when a function is given a mantle without a capability", () => {
    it("should refuse, for the admin too [CELL-3] [ATK-G14]", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      await expect(cell.setTargetFunctionRole(module, [selector(module, "poke")], MANTLE.PUBLIC))
        .to.be.revertedWithCustomError(cell, "Cell_CapabilityRequired")
        .withArgs(await module.getAddress());
    });
  });

  describe("when a target is to be closed, moved or delayed", () => {
    it("should refuse, for the admin too [ATK-G14]", async () => {
      const { cell, module, citizen } = await loadFixture(unfoundedCell);
      await expect(cell.setTargetClosed(module, true))
        .to.be.revertedWithCustomError(cell, "Cell_Unsupported")
        .withArgs(selector(cell, "setTargetClosed"));
      await expect(cell.updateAuthority(module, citizen))
        .to.be.revertedWithCustomError(cell, "Cell_Unsupported")
        .withArgs(selector(cell, "updateAuthority"));
      await expect(cell.setTargetAdminDelay(module, 1))
        .to.be.revertedWithCustomError(cell, "Cell_Unsupported")
        .withArgs(selector(cell, "setTargetAdminDelay"));
      expect(await cell.isTargetClosed(module)).to.equal(false);
      expect(await cell.getTargetAdminDelay(module)).to.equal(0);
    });
  });
});
