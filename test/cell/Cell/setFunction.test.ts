import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  asAdmin,
  Capability,
  CAPABILITIES,
  encode,
  foundedCell,
  MANTLE,
  now,
  Posture,
  selector,
  setPosture,
  unfoundedCell,
} from "./Cell.fixture";

describe("Cell: setFunction", () => {
  describe("when the caller does not hold the admin mantle", () => {
    it("should refuse", async () => {
      const { cell, module, breaker } = await loadFixture(unfoundedCell);
      await expect(
        cell.connect(breaker).setFunction(module, [selector(module, "poke")], MANTLE.PUBLIC, Capability.Export),
      )
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(breaker.address, MANTLE.ADMIN);
    });
  });

  describe("given the posture forbids amendments", () => {
    it("should refuse [CELL-4] [ATK-G14]", async () => {
      for (const posture of [Posture.Safe, Posture.Lockdown]) {
        const world = await loadFixture(foundedCell);
        await setPosture(world, posture);
        const { cell, module } = world;
        await expect(
          asAdmin(world, "setFunction", [
            await module.getAddress(),
            [selector(module, "poke")],
            MANTLE.PUBLIC,
            Capability.Exit,
          ]),
        )
          .to.be.revertedWithCustomError(cell, "Cell_NotAmendable")
          .withArgs(posture);
      }
    });

    it("should still configure a cell that is not founded", async () => {
      const world = await loadFixture(unfoundedCell);
      await setPosture(world, Posture.Lockdown);
      const { cell, module } = world;
      await cell.setFunction(module, [selector(module, "poke")], MANTLE.PUBLIC, Capability.Exit);
    });
  });

  describe("when the function is setAuthority", () => {
    it("should refuse [ATK-G14]", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      const setAuthority = selector(module, "setAuthority");
      await expect(cell.setFunction(module, [setAuthority], MANTLE.ADMIN, Capability.Amend))
        .to.be.revertedWithCustomError(cell, "AccessManagerLockedFunction")
        .withArgs(setAuthority);
    });
  });

  describe("when the target is the cell", () => {
    it("should refuse every function of it but setPosture [ATK-G14]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      for (const name of ["grantRole", "setFunction", "execute", "coSign"]) {
        await expect(cell.setFunction(cell, [selector(cell, name)], MANTLE.PUBLIC, Capability.Recover))
          .to.be.revertedWithCustomError(cell, "Cell_FunctionLocked")
          .withArgs(selector(cell, name));
      }
    });

    it("should refuse setPosture under another capability than recover [CELL-5]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      const name = selector(cell, "setPosture");
      await expect(cell.setFunction(cell, [name], MANTLE.BREAKER, Capability.Govern))
        .to.be.revertedWithCustomError(cell, "Cell_FunctionLocked")
        .withArgs(name);
    });

    it("should give setPosture to another mantle", async () => {
      const { cell, officer, breaker } = await loadFixture(unfoundedCell);
      await cell.setFunction(cell, [selector(cell, "setPosture")], MANTLE.AUDITOR, Capability.Recover);
      await cell.connect(officer).setPosture(Posture.Elevated, ethers.ZeroHash);
      await expect(cell.connect(breaker).setPosture(Posture.Safe, ethers.ZeroHash))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(breaker.address, MANTLE.AUDITOR);
    });
  });

  describe("when the capability is none of the seventeen", () => {
    it("should refuse [CELL-3]", async () => {
      const { cell, module, deployer } = await loadFixture(unfoundedCell);
      const valid = encode(cell, "setFunction", [
        await module.getAddress(),
        [selector(module, "poke")],
        MANTLE.PUBLIC,
        Capability.Recover,
      ]);
      const word = (value: number) => ethers.toBeHex(value, 32).slice(2);
      const data = valid.replace(word(16) + word(1), word(17) + word(1));
      expect(CAPABILITIES.length).to.equal(17);
      expect(data).to.not.equal(valid);
      await expect(deployer.sendTransaction({ to: cell, data })).to.be.reverted;
    });
  });

  describe("when it is a module's function", () => {
    it("should give each selector its mantle and capability [CELL-3]", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      const selectors = [selector(module, "poke"), selector(module, "pokeUnassigned")];
      const transaction = cell.setFunction(module, selectors, MANTLE.SENTINEL, Capability.ShutDown);
      for (const one of selectors) {
        await expect(transaction)
          .to.emit(cell, "FunctionAssigned")
          .withArgs(await module.getAddress(), one, MANTLE.SENTINEL, Capability.ShutDown);
        await expect(transaction)
          .to.emit(cell, "TargetFunctionRoleUpdated")
          .withArgs(await module.getAddress(), one, MANTLE.SENTINEL);
        expect(await cell.functionOf(module, one)).to.deep.equal([
          true,
          MANTLE.SENTINEL,
          Capability.ShutDown,
          await now(),
        ]);
        expect(await cell.getTargetFunctionRole(module, one)).to.equal(MANTLE.SENTINEL);
      }
    });

    it("should leave other functions to nobody", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      const other = selector(module, "pokeUnassigned");
      expect(await cell.functionOf(module, other)).to.deep.equal([false, 0n, 0n, 0n]);
      expect(await cell.getTargetFunctionRole(module, other)).to.equal(MANTLE.ADMIN);
    });
  });
});
