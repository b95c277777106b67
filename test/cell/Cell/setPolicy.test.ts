import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  asAdmin,
  at,
  Capability,
  foundedCell,
  HOUR,
  MANTLE,
  now,
  Policy,
  Posture,
  setPosture,
  unfoundedCell,
} from "./Cell.fixture";

describe("Cell: setPolicy", () => {
  describe("when the caller does not hold the admin mantle", () => {
    it("should refuse", async () => {
      const { cell, breaker } = await loadFixture(foundedCell);
      await expect(cell.connect(breaker).setPolicy(Posture.Safe, Capability.Fork, Policy.Allow))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(breaker.address, MANTLE.ADMIN);
    });
  });

  describe("given the posture is SAFE or LOCKDOWN", () => {
    it("should refuse to tighten or loosen [CELL-4]", async () => {
      for (const posture of [Posture.Safe, Posture.Lockdown]) {
        const world = await loadFixture(foundedCell);
        await setPosture(world, posture);
        for (const policy of [Policy.Allow, Policy.Deny])
          await expect(asAdmin(world, "setPolicy", [posture, Capability.Fork, policy]))
            .to.be.revertedWithCustomError(world.cell, "Cell_NotAmendable")
            .withArgs(posture);
      }
    });
  });

  describe("when the entry is one that the constitution forbids", () => {
    it("should refuse to deny or co-sign exit, and to restrict justice and recover [CELL-5]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      const forbidden = [
        [Capability.Exit, [Policy.CoSign, Policy.Deny]],
        [Capability.Justice, [Policy.Delay, Policy.CoSign, Policy.Deny]],
        [Capability.Recover, [Policy.Delay, Policy.CoSign, Policy.Deny]],
      ] as const;
      for (const posture of Object.values(Posture))
        for (const [capability, policies] of forbidden)
          for (const policy of policies)
            await expect(cell.setPolicy(posture, capability, policy))
              .to.be.revertedWithCustomError(cell, "Cell_PolicyForbidden")
              .withArgs(posture, capability, policy);
    });

    it("should refuse amendments in SAFE and LOCKDOWN and take denials [CELL-4]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      for (const posture of [Posture.Safe, Posture.Lockdown]) {
        for (const policy of [Policy.Allow, Policy.Delay, Policy.CoSign])
          await expect(cell.setPolicy(posture, Capability.Amend, policy))
            .to.be.revertedWithCustomError(cell, "Cell_PolicyForbidden")
            .withArgs(posture, Capability.Amend, policy);
        await cell.setPolicy(posture, Capability.Amend, Policy.Deny);
      }
    });
  });

  describe("when it delays in a posture without a delay", () => {
    it("should refuse", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await expect(cell.setPolicy(Posture.Normal, Capability.Export, Policy.Delay))
        .to.be.revertedWithCustomError(cell, "Cell_DelayMissing")
        .withArgs(Posture.Normal);
    });
  });

  describe("when the entry is admissible", () => {
    it("should write it and no other [CELL-4]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      const read = async () =>
        Promise.all(Object.values(Capability).map((capability) => cell.policyOf(Posture.Safe, capability)));
      for (const capability of [Capability.SettleSmall, Capability.Fork, Capability.TradeLicences]) {
        for (const policy of [Policy.Delay, Policy.CoSign, Policy.Deny, Policy.Allow]) {
          const expected = await read();
          expected[Number(capability)] = policy;
          await expect(cell.setPolicy(Posture.Safe, capability, policy))
            .to.emit(cell, "PolicyChanged")
            .withArgs(Posture.Safe, capability, policy);
          expect(await read()).to.deep.equal(expected);
        }
      }
      expect(await cell.delayOf(Posture.Safe)).to.equal(6n * HOUR);
    });

    it("should let exit be delayed or allowed [CELL-5]", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      await cell.setPolicy(Posture.Safe, Capability.Exit, Policy.Allow);
      await cell.setPolicy(Posture.Safe, Capability.Exit, Policy.Delay);
      expect(await cell.policyOf(Posture.Safe, Capability.Exit)).to.equal(Policy.Delay);
    });

    it("should leave the present posture's clock when another row is written", async () => {
      const { cell } = await loadFixture(unfoundedCell);
      const before = await cell.posture();
      await cell.setPolicy(Posture.Safe, Capability.Fork, Policy.Allow);
      expect(await cell.posture()).to.deep.equal(before);
      expect(await cell.currentPolicy(Capability.Fork)).to.deep.equal([Policy.Allow, 0n]);
    });

    it("should bind at once and restart the clock when it is the present row", async () => {
      const world = await loadFixture(foundedCell);
      const moment = (await now()) + 50n;
      await at(moment);
      await asAdmin(world, "setPolicy", [Posture.Normal, Capability.Fork, Policy.Deny]);
      expect(await world.cell.posture()).to.deep.equal([Posture.Normal, moment]);
      expect(await world.cell.currentPolicy(Capability.Fork)).to.deep.equal([Policy.Deny, 0n]);
    });
  });

  describe("at founding", () => {
    it("should deny in lockdown all but exit, justice and recover [CELL-4] [CELL-5]", async () => {
      const { cell } = await loadFixture(foundedCell);
      for (const [name, capability] of Object.entries(Capability)) {
        const free: Record<string, bigint> = { Exit: Policy.Delay, Justice: Policy.Allow, Recover: Policy.Allow };
        expect(await cell.policyOf(Posture.Lockdown, capability), name).to.equal(free[name] ?? Policy.Deny);
        expect(await cell.policyOf(Posture.Normal, capability), name).to.equal(Policy.Allow);
      }
    });
  });
});
