import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  at,
  encode,
  HOUR,
  MANTLE,
  now,
  operationOf,
  Posture,
  selector,
  setPosture,
  unfoundedCell,
} from "./Cell.fixture";

/** In SAFE, a citizen's public call and an officer's call wait; the founders guard the auditors. */
async function waitingCell() {
  const world = await loadFixture(unfoundedCell);
  const { cell, module, citizen, officer, stranger } = world;
  await cell.grantRole(MANTLE.FOUNDER, stranger, 0);
  await cell.setRoleGuardian(MANTLE.AUDITOR, MANTLE.FOUNDER);
  await cell.found(world.admin);
  await setPosture(world, Posture.Safe);
  const open = encode(module, "poke", [5]);
  const office = encode(module, "pokeOffice", [5]);
  await cell.connect(citizen).schedule(module, open, 0);
  await cell.connect(officer).schedule(module, office, 0);
  return { ...world, guardian: stranger, open, office };
}

describe("Cell: cancel", () => {
  describe("when the call has no selector", () => {
    it("should refuse", async () => {
      const { cell, module, citizen } = await waitingCell();
      await expect(cell.connect(citizen).cancel(citizen, module, "0x12")).to.be.reverted;
    });
  });

  describe("when nothing is scheduled", () => {
    it("should refuse", async () => {
      const world = await waitingCell();
      const { cell, module, citizen } = world;
      const other = encode(module, "poke", [6]);
      await expect(cell.connect(citizen).cancel(citizen, module, other))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(await operationOf(world, citizen, other));
    });
  });

  describe("when the function is public", () => {
    it("should refuse everybody but its caller, the admin too [ATK-G14]", async () => {
      const { cell, module, admin, officer, breaker, citizen, guardian, open } = await waitingCell();
      for (const other of [officer, breaker, guardian])
        await expect(cell.connect(other).cancel(citizen, module, open))
          .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCancel")
          .withArgs(other.address, citizen.address, await module.getAddress(), selector(module, "poke"));
      await expect(admin.relay(cell, encode(cell, "cancel", [citizen.address, module.target, open])))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCancel")
        .withArgs(await admin.getAddress(), citizen.address, await module.getAddress(), selector(module, "poke"));
    });

    it("should let its caller cancel it", async () => {
      const world = await waitingCell();
      const { cell, module, citizen, open } = world;
      const operation = await operationOf(world, citizen, open);
      expect(await cell.getSchedule(operation)).to.be.greaterThan(await now());
      await expect(cell.connect(citizen).cancel(citizen, module, open))
        .to.emit(cell, "OperationCanceled")
        .withArgs(operation, 1);
      expect(await cell.getSchedule(operation)).to.equal(0);
    });
  });

  describe("when the function is an office's", () => {
    it("should refuse who is neither its caller nor its guardian nor an admin", async () => {
      const { cell, module, officer, citizen, office } = await waitingCell();
      await expect(cell.connect(citizen).cancel(officer, module, office))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCancel")
        .withArgs(citizen.address, officer.address, await module.getAddress(), selector(module, "pokeOffice"));
    });

    it("should let a guardian cancel it until its term ends [CELL-2]", async () => {
      const world = await waitingCell();
      const { cell, module, officer, guardian, office } = world;
      await expect(cell.connect(guardian).cancel(officer, module, office)).to.emit(cell, "OperationCanceled");
      const [, end] = await cell.termOf(MANTLE.FOUNDER, guardian);
      await cell.connect(officer).schedule(module, office, end - HOUR);
      await at(end);
      await expect(cell.connect(guardian).cancel(officer, module, office))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCancel")
        .withArgs(guardian.address, officer.address, await module.getAddress(), selector(module, "pokeOffice"));
    });

    it("should let the admin cancel it", async () => {
      const { cell, module, admin, officer, office } = await waitingCell();
      await expect(admin.relay(cell, encode(cell, "cancel", [officer.address, module.target, office]))).to.emit(
        cell,
        "OperationCanceled",
      );
    });
  });
});
