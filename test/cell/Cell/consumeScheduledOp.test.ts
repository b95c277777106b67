import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  at,
  Capability,
  DAY,
  encode,
  foundedCell,
  HOUR,
  MANTLE,
  now,
  operationOf,
  Posture,
  selector,
  setPosture,
  unfoundedCell,
} from "./Cell.fixture";

/** In SAFE large settlements wait six hours. */
async function safeCell() {
  const world = await loadFixture(foundedCell);
  await setPosture(world, Posture.Safe);
  return { ...world, call: encode(world.module, "poke", [5]) };
}

async function exitingCell() {
  const world = await loadFixture(unfoundedCell);
  const { cell, module } = world;
  await cell.setFunction(module, [selector(module, "poke")], MANTLE.PUBLIC, Capability.Exit);
  await cell.setPostureDelay(Posture.Lockdown, 14n * DAY);
  await cell.found(world.admin);
  return { ...world, call: encode(module, "poke", [5]) };
}

describe("Cell: consumeScheduledOp", () => {
  describe("when the module is not consuming", () => {
    it("should refuse", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      const consumer = await ethers.deployContract("ConsumerMock");
      const call = selector(consumer, "consume");
      await cell.setFunction(consumer, [call], MANTLE.AUDITOR, Capability.Export);
      await consumer.setConsuming(false);
      await expect(consumer.consume(cell, officer, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedConsume")
        .withArgs(await consumer.getAddress());
    });
  });

  describe("when a module without the guard asks", () => {
    it("should refuse what the caller may not do, and what was not scheduled [ATK-G14]", async () => {
      const { cell, officer, stranger } = await loadFixture(unfoundedCell);
      const consumer = await ethers.deployContract("ConsumerMock");
      const call = selector(consumer, "consume");
      await cell.setFunction(consumer, [call], MANTLE.AUDITOR, Capability.Export);
      await expect(consumer.consume(cell, stranger, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCall")
        .withArgs(stranger.address, await consumer.getAddress(), call);
      await expect(consumer.consume(cell, officer, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(await cell.hashOperation(officer, consumer, call));
    });

    it("should refuse a call without a selector", async () => {
      const { cell, officer } = await loadFixture(unfoundedCell);
      const consumer = await ethers.deployContract("ConsumerMock");
      await expect(consumer.consume(cell, officer, "0x12"))
        .to.be.revertedWithCustomError(cell, "Cell_SelectorMissing")
        .withArgs(1);
    });
  });

  describe("when a guarded module asks for its caller", () => {
    it("should refuse what was not scheduled", async () => {
      const world = await safeCell();
      const { cell, module, citizen, call } = world;
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(await operationOf(world, citizen, call));
    });

    it("should let a citizen's call run from its delay on, once [CELL-4]", async () => {
      const world = await safeCell();
      const { cell, module, citizen, call } = world;
      const operation = await operationOf(world, citizen, call);
      await cell.connect(citizen).schedule(module, call, 0);
      const ready = (await now()) + 6n * HOUR;
      await at(ready - 1n);
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotReady")
        .withArgs(operation);
      await at(ready);
      await expect(module.connect(citizen).poke(5))
        .to.emit(module, "Poked")
        .withArgs(citizen.address, 5, 0)
        .and.to.emit(cell, "OperationExecuted")
        .withArgs(operation, 1);
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(operation);
    });

    it("should not let another run it, nor other arguments", async () => {
      const { cell, module, citizen, stranger, call } = await safeCell();
      await cell.connect(citizen).schedule(module, call, 0);
      await at((await now()) + 6n * HOUR);
      await expect(module.connect(stranger).poke(5)).to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled");
      await expect(module.connect(citizen).poke(6)).to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled");
    });

    it("should make what was scheduled under a milder posture wait anew [CELL-4] [ATK-G14]", async () => {
      const world = await loadFixture(foundedCell);
      const { cell, module, citizen } = world;
      const settle = selector(module, "poke");
      await world.admin.relay(
        cell,
        encode(cell, "setFunction", [module.target, [settle], MANTLE.PUBLIC, Capability.SettleAcross]),
      );
      await setPosture(world, Posture.Elevated);
      const call = encode(module, "poke", [5]);
      await cell.connect(citizen).schedule(module, call, 0);
      await at((await now()) + 2n * HOUR);
      await setPosture(world, Posture.Safe);
      const ready = (await now()) + 6n * HOUR;
      await at(ready - 1n);
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(await operationOf(world, citizen, call), ready);
      await at(ready);
      await module.connect(citizen).poke(5);
    });

    it("should make what was scheduled under a shorter delay of the same posture wait anew [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      const { cell, module, citizen, admin } = world;
      await setPosture(world, Posture.Recovery - 2n);
      await setPosture(world, Posture.Recovery);
      const call = encode(module, "poke", [5]);
      await cell.connect(citizen).schedule(module, call, 0);
      await at((await now()) + 6n * HOUR);
      await admin.relay(cell, encode(cell, "setPostureDelay", [Posture.Recovery, 9n * HOUR]));
      const ready = (await now()) + 9n * HOUR;
      await at(ready - 1n);
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(await operationOf(world, citizen, call), ready);
    });

    it("should not run where the present posture denies [ATK-G14]", async () => {
      const world = await safeCell();
      const { cell, module, citizen, call } = world;
      await cell.connect(citizen).schedule(module, call, 0);
      await setPosture(world, Posture.Lockdown);
      await at((await now()) + DAY);
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(citizen.address, selector(module, "poke"));
    });
  });

  describe("when it is an exit", () => {
    it("should wait anew 3 days at most, 7 in all, however often the posture changes [CELL-5]", async () => {
      const world = await exitingCell();
      const { cell, module, citizen, call } = world;
      await setPosture(world, Posture.Lockdown);
      await cell.connect(citizen).schedule(module, call, 0);
      const scheduled = await now();
      for (const day of [2n, 4n, 6n]) {
        await at(scheduled + day * DAY);
        await setPosture(world, Posture.Recovery);
        await setPosture(world, Posture.Lockdown);
      }
      await at(scheduled + 7n * DAY - 1n);
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(await operationOf(world, citizen, call), scheduled + 7n * DAY);
      await at(scheduled + 7n * DAY);
      await expect(module.connect(citizen).poke(5)).to.emit(module, "Poked").withArgs(citizen.address, 5, 0);
    });

    it("should wait the present posture's delay where that ends sooner [CELL-5]", async () => {
      const world = await exitingCell();
      const { cell, module, citizen, call } = world;
      await setPosture(world, Posture.Safe);
      await cell.connect(citizen).schedule(module, call, 0);
      await at((await now()) + 6n * HOUR);
      await setPosture(world, Posture.Recovery);
      const ready = (await now()) + 6n * HOUR;
      await at(ready - 1n);
      await expect(module.connect(citizen).poke(5))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(await operationOf(world, citizen, call), ready);
      await at(ready);
      await module.connect(citizen).poke(5);
    });
  });
});
