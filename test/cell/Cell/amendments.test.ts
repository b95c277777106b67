import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  asAdmin,
  at,
  Capability,
  DAY,
  encode,
  foundedCell,
  HOUR,
  MANTLE,
  now,
  Policy,
  Posture,
  selector,
  setNormal,
  setPosture,
} from "./Cell.fixture";

describe("Cell: amendments under the posture", () => {
  describe("given the posture denies them", () => {
    it("should refuse in any posture whose row says so [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await asAdmin(world, "setPolicy", [Posture.Elevated, Capability.Amend, Policy.Deny]);
      await setPosture(world, Posture.Elevated);
      await expect(asAdmin(world, "labelRole", [MANTLE.AUDITOR, "x"]))
        .to.be.revertedWithCustomError(world.cell, "Cell_NotAmendable")
        .withArgs(Posture.Elevated);
    });
  });

  describe("given the posture delays them", () => {
    it("should refuse until the posture has lasted so long: what waited elsewhere waits anew [CELL-4] [ATK-G14]", async () => {
      const world = await loadFixture(foundedCell);
      const { cell, admin } = world;
      const call = encode(cell, "labelRole", [MANTLE.AUDITOR, "x"]);
      await setPosture(world, Posture.Elevated);
      const ready = (await now()) + HOUR;
      await at(ready - 1n);
      await expect(admin.relay(cell, call))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(await cell.hashOperation(admin, cell, call), ready);
      await at(ready);
      await expect(admin.relay(cell, call)).to.emit(cell, "RoleLabel");
    });
  });

  describe("given the posture asks for a co-signature", () => {
    it("should refuse without one, take one, and use it up [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await setNormal(world, Capability.Amend, Policy.CoSign);
      const { cell, admin, cosigner } = world;
      const call = encode(cell, "labelRole", [MANTLE.AUDITOR, "x"]);
      const operation = await cell.hashOperation(admin, cell, call);
      await expect(admin.relay(cell, call))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignatureMissing")
        .withArgs(operation);
      await expect(cell.connect(cosigner).coSign(admin, cell, call))
        .to.emit(cell, "OperationCoSigned")
        .withArgs(operation, 0, cosigner.address);
      await expect(admin.relay(cell, call)).to.emit(cell, "RoleLabel");
      await expect(admin.relay(cell, call))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignatureMissing")
        .withArgs(operation);
    });
  });

  describe("given the admin wiring has an execution delay", () => {
    it("should ask for a schedule, and for the posture when it runs [ATK-G14]", async () => {
      const world = await loadFixture(foundedCell);
      const { cell, module, admin } = world;
      await asAdmin(world, "grantRole", [MANTLE.ADMIN, await admin.getAddress(), DAY]);
      const call = encode(cell, "setFunction", [
        module.target,
        [selector(module, "poke")],
        MANTLE.PUBLIC,
        Capability.Exit,
      ]);
      await at((await now()) + DAY);
      const operation = await cell.hashOperation(admin, cell, call);
      await expect(admin.relay(cell, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(operation);
      await admin.relay(cell, encode(cell, "schedule", [cell.target, call, 0]));
      await at((await now()) + DAY);
      await setPosture(world, Posture.Safe);
      await expect(admin.relay(cell, call))
        .to.be.revertedWithCustomError(cell, "Cell_NotAmendable")
        .withArgs(Posture.Safe);
      await setPosture(world, Posture.Recovery);
      await at((await now()) + 6n * HOUR);
      await expect(admin.relay(cell, call)).to.emit(cell, "OperationExecuted").withArgs(operation, 1);
    });
  });
});
