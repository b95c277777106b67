import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  at,
  encode,
  EVIDENCE,
  foundedCell,
  HOUR,
  MANTLE,
  now,
  Posture,
  setPosture,
  unfoundedCell,
} from "./Cell.fixture";

const { Normal, Elevated, Safe, Lockdown, Recovery } = Posture;

/** How to come to each posture from Normal. */
const WAY: Record<string, readonly bigint[]> = {
  Normal: [],
  Elevated: [Elevated],
  Safe: [Safe],
  Lockdown: [Lockdown],
  Recovery: [Safe, Recovery],
};

/** The legal steps; all others must be refused. */
const STEPS: Record<string, readonly bigint[]> = {
  Normal: [Elevated, Safe, Lockdown],
  Elevated: [Safe, Lockdown, Recovery],
  Safe: [Lockdown, Recovery],
  Lockdown: [Recovery],
  Recovery: [Normal, Elevated, Safe, Lockdown],
};

describe("Cell: setPosture", () => {
  describe("when the caller does not hold the breaker mantle", () => {
    it("should refuse, the admin too", async () => {
      const { cell, admin, officer } = await loadFixture(foundedCell);
      await expect(cell.connect(officer).setPosture(Safe, EVIDENCE))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(officer.address, MANTLE.BREAKER);
      await expect(admin.relay(cell, encode(cell, "setPosture", [Safe, EVIDENCE])))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(await admin.getAddress(), MANTLE.BREAKER);
    });
  });

  describe("when no path leads there", () => {
    it("should refuse each illegal step [CELL-4]", async () => {
      for (const [name, steps] of Object.entries(STEPS)) {
        const world = await loadFixture(foundedCell);
        for (const step of WAY[name]!) await setPosture(world, step);
        const from = Posture[name as keyof typeof Posture];
        for (const to of Object.values(Posture).filter((posture) => !steps.includes(posture)))
          await expect(world.cell.connect(world.breaker).setPosture(to, EVIDENCE))
            .to.be.revertedWithCustomError(world.cell, "Cell_IllegalTransition")
            .withArgs(from, to);
      }
    });
  });

  describe("when a path leads there", () => {
    it("should take each legal step and begin to count [CELL-4]", async () => {
      for (const [name, steps] of Object.entries(STEPS))
        for (const to of steps) {
          const world = await loadFixture(foundedCell);
          for (const step of WAY[name]!) await setPosture(world, step);
          const { cell, breaker } = world;
          const moment = (await now()) + 7n;
          await at(moment);
          await expect(cell.connect(breaker).setPosture(to, EVIDENCE))
            .to.emit(cell, "PostureChanged")
            .withArgs(Posture[name as keyof typeof Posture], to, breaker.address, EVIDENCE);
          expect(await cell.posture()).to.deep.equal([to, moment]);
        }
    });

    it("should go once around [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      for (const step of [Elevated, Safe, Lockdown, Recovery, Normal]) await setPosture(world, step);
      expect((await world.cell.posture())[0]).to.equal(Normal);
    });
  });

  describe("when the posture is none of the five", () => {
    it("should refuse", async () => {
      const { cell, breaker } = await loadFixture(foundedCell);
      const data = encode(cell, "setPosture", [Recovery, EVIDENCE]).replace(
        ethers.toBeHex(4, 32).slice(2),
        ethers.toBeHex(5, 32).slice(2),
      );
      await expect(breaker.sendTransaction({ to: cell, data })).to.be.reverted;
    });
  });

  describe("given the breaker's term ran out", () => {
    it("should still obey for 30 days, in lockdown too [CELL-2] [ATK-S7]", async () => {
      const world = await loadFixture(foundedCell);
      const { cell, breaker } = world;
      await setPosture(world, Lockdown);
      const [, end] = await cell.termOf(MANTLE.BREAKER, breaker);
      await at(end + 30n * 24n * HOUR - 1n);
      await setPosture(world, Recovery);
      await at(end + 30n * 24n * HOUR);
      await expect(cell.connect(breaker).setPosture(Normal, EVIDENCE))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(breaker.address, MANTLE.BREAKER);
    });
  });

  describe("given the breaker has an execution delay", () => {
    it("should obey only what was scheduled", async () => {
      const { cell, citizen } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.BREAKER, citizen, HOUR);
      const data = encode(cell, "setPosture", [Safe, EVIDENCE]);
      const operation = await cell.hashOperation(citizen, cell, data);
      await expect(cell.connect(citizen).setPosture(Safe, EVIDENCE))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(operation);
      await cell.connect(citizen).schedule(cell, data, 0);
      const ready = (await now()) + HOUR;
      await at(ready - 1n);
      await expect(cell.connect(citizen).setPosture(Safe, EVIDENCE))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotReady")
        .withArgs(operation);
      await time.setNextBlockTimestamp(ready);
      await expect(cell.connect(citizen).setPosture(Safe, EVIDENCE))
        .to.emit(cell, "OperationExecuted")
        .withArgs(operation, 1)
        .and.to.emit(cell, "PostureChanged");
    });
  });
});
