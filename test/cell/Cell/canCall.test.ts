import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  at,
  Capability,
  CAPABILITIES,
  DAY,
  foundedCell,
  HOUR,
  MANTLE,
  now,
  Policy,
  Posture,
  selector,
  setNormal,
  setPosture,
  TERM,
  unfoundedCell,
} from "./Cell.fixture";

/** The office of auditors belongs to the capability that a test is about. */
async function officeUnder(capability: bigint) {
  const world = await loadFixture(unfoundedCell);
  const poke = selector(world.module, "pokeOffice");
  await world.cell.setFunction(world.module, [poke], MANTLE.AUDITOR, capability);
  return { ...world, poke };
}

describe("Cell: canCall", () => {
  describe("when the function was given no mantle", () => {
    it("should refuse everybody, the admin mantle too [CELL-1] [CELL-3]", async () => {
      const { cell, module, admin, deployer, officer } = await loadFixture(unfoundedCell);
      const unassigned = selector(module, "pokeUnassigned");
      for (const caller of [admin, deployer, officer])
        expect(await cell.canCall(caller, module, unassigned)).to.deep.equal([false, 0n]);
      await expect(module.pokeUnassigned(1)).to.be.revertedWithCustomError(module, "Guarded_Unauthorized");
    });
  });

  describe("when the caller is the cell outside execute", () => {
    it("should refuse", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      expect(await cell.canCall(cell, module, selector(module, "pokeOffice"))).to.deep.equal([false, 0n]);
    });
  });

  describe("given the function is public", () => {
    it("should allow anybody at once where the posture allows [CELL-4]", async () => {
      const { cell, module, stranger } = await loadFixture(foundedCell);
      expect(await cell.canCall(stranger, module, selector(module, "poke"))).to.deep.equal([true, 0n]);
      await expect(module.connect(stranger).poke(7)).to.emit(module, "Poked").withArgs(stranger.address, 7, 0);
    });

    it("should answer the posture's delay where the posture delays [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Safe);
      const { cell, module, stranger } = world;
      expect(await cell.canCall(stranger, module, selector(module, "poke"))).to.deep.equal([false, 6n * HOUR]);
    });

    it("should answer one second where the posture asks for a co-signature [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await setNormal(world, Capability.SettleLarge, Policy.CoSign);
      const { cell, module, stranger } = world;
      expect(await cell.canCall(stranger, module, selector(module, "poke"))).to.deep.equal([false, 1n]);
    });

    it("should refuse where the posture denies [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Lockdown);
      const { cell, module, stranger } = world;
      expect(await cell.canCall(stranger, module, selector(module, "poke"))).to.deep.equal([false, 0n]);
      await expect(module.connect(stranger).poke(1))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(stranger.address, selector(module, "poke"));
    });

    it("should never make an exit wait more than 4 days, however long the posture delays [CELL-5]", async () => {
      const world = await loadFixture(unfoundedCell);
      const { cell, module, stranger } = world;
      const poke = selector(module, "poke");
      await cell.setFunction(module, [poke], MANTLE.PUBLIC, Capability.Exit);
      await cell.setPostureDelay(Posture.Lockdown, 14n * DAY);
      await setPosture(world, Posture.Lockdown);
      expect(await cell.canCall(stranger, module, poke)).to.deep.equal([false, 4n * DAY]);
    });
  });

  describe("given the function belongs to an office", () => {
    it("should refuse who does not hold it [CELL-1]", async () => {
      const { cell, module, citizen, breaker } = await loadFixture(foundedCell);
      for (const caller of [citizen, breaker])
        expect(await cell.canCall(caller, module, selector(module, "pokeOffice"))).to.deep.equal([false, 0n]);
      await expect(module.connect(citizen).pokeOffice(1))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(citizen.address, selector(module, "pokeOffice"));
    });

    it("should allow its holder at once [CELL-1]", async () => {
      const { cell, module, officer } = await loadFixture(foundedCell);
      expect(await cell.canCall(officer, module, selector(module, "pokeOffice"))).to.deep.equal([true, 0n]);
    });

    it("should refuse its holder where the posture denies [CELL-1] [CELL-4]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Lockdown);
      const { cell, module, officer } = world;
      expect(await cell.canCall(officer, module, selector(module, "pokeOffice"))).to.deep.equal([false, 0n]);
    });

    it("should answer the longer of the holder's own delay and the posture's", async () => {
      const world = await loadFixture(unfoundedCell);
      const { cell, module, citizen, stranger } = world;
      const poke = selector(module, "pokeOffice");
      await cell.grantRole(MANTLE.AUDITOR, citizen, 2n * HOUR);
      await cell.grantRole(MANTLE.AUDITOR, stranger, 8n * HOUR);
      expect(await cell.canCall(citizen, module, poke)).to.deep.equal([false, 2n * HOUR]);
      await setPosture(world, Posture.Safe);
      expect(await cell.canCall(citizen, module, poke)).to.deep.equal([false, 6n * HOUR]);
      expect(await cell.canCall(stranger, module, poke)).to.deep.equal([false, 8n * HOUR]);
    });

    it("should apply a shortened execution delay only after the difference", async () => {
      const { cell, module, citizen } = await loadFixture(unfoundedCell);
      const poke = selector(module, "pokeOffice");
      await cell.grantRole(MANTLE.AUDITOR, citizen, 2n * DAY);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 1n * DAY);
      const changed = await now();
      expect(await cell.canCall(citizen, module, poke)).to.deep.equal([false, 2n * DAY]);
      await time.increaseTo(changed + DAY - 1n);
      expect(await cell.canCall(citizen, module, poke)).to.deep.equal([false, 2n * DAY]);
      await time.increaseTo(changed + DAY);
      expect(await cell.canCall(citizen, module, poke)).to.deep.equal([false, 1n * DAY]);
    });

    it("should refuse before the term begins and allow from its first second [CELL-2]", async () => {
      const { cell, module, citizen } = await loadFixture(unfoundedCell);
      await cell.setGrantDelay(MANTLE.AUDITOR, DAY);
      await time.increase(6n * DAY);
      await cell.grantRole(MANTLE.AUDITOR, citizen, 0);
      const [begin] = await cell.termOf(MANTLE.AUDITOR, citizen);
      expect(begin).to.equal((await now()) + DAY);
      await at(begin - 1n);
      await expect(module.connect(citizen).pokeOffice(1)).to.be.revertedWithCustomError(module, "Guarded_Unauthorized");
      await at(begin);
      await module.connect(citizen).pokeOffice(1);
    });

    it("should allow until the term's last second and refuse from its end without anyone's transaction [CELL-2]", async () => {
      const { cell, module, officer } = await loadFixture(foundedCell);
      const [begin, end] = await cell.termOf(MANTLE.AUDITOR, officer);
      expect(end - begin).to.equal(TERM);
      await at(end - 1n);
      await module.connect(officer).pokeOffice(1);
      await at(end);
      await expect(module.connect(officer).pokeOffice(1))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(officer.address, selector(module, "pokeOffice"));
      expect(await cell.hasRole(MANTLE.AUDITOR, officer)).to.deep.equal([false, 0n]);
    });

    it("should let an officer whose term ran out recover for 30 days [CELL-2]", async () => {
      const { cell, module, officer } = await officeUnder(Capability.Recover);
      const [, end] = await cell.termOf(MANTLE.AUDITOR, officer);
      await at(end);
      await module.connect(officer).pokeOffice(1);
      expect(await cell.holdsOver(MANTLE.AUDITOR, officer)).to.equal(true);
      await at(end + 30n * DAY - 1n);
      await module.connect(officer).pokeOffice(2);
      await at(end + 30n * DAY);
      await expect(module.connect(officer).pokeOffice(3)).to.be.revertedWithCustomError(module, "Guarded_Unauthorized");
      expect(await cell.holdsOver(MANTLE.AUDITOR, officer)).to.equal(false);
    });

    it("should let an officer whose term ran out do nothing but recover [CELL-2]", async () => {
      for (const name of CAPABILITIES.filter((capability) => capability !== "Recover")) {
        const { cell, module, officer, poke } = await officeUnder(Capability[name]);
        const [, end] = await cell.termOf(MANTLE.AUDITOR, officer);
        await time.increaseTo(end);
        expect(await cell.canCall(officer, module, poke), name).to.deep.equal([false, 0n]);
      }
    });

    it("should give no hold-over to an officer who was revoked [CELL-2]", async () => {
      const { cell, module, officer, poke } = await officeUnder(Capability.Recover);
      const [, end] = await cell.termOf(MANTLE.AUDITOR, officer);
      await time.increaseTo(end + 1n);
      expect(await cell.canCall(officer, module, poke)).to.deep.equal([true, 0n]);
      await cell.revokeRole(MANTLE.AUDITOR, officer);
      expect(await cell.canCall(officer, module, poke)).to.deep.equal([false, 0n]);
      expect(await cell.holdsOver(MANTLE.AUDITOR, officer)).to.equal(false);
    });
  });

  describe("given the function belongs to a wiring", () => {
    it("should allow its holder for ever [CELL-2]", async () => {
      const { cell, module } = await loadFixture(unfoundedCell);
      const court = await ethers.deployContract("RelayMock");
      await cell.setFunction(module, [selector(module, "pokeOffice")], MANTLE.COURT, Capability.Justice);
      await cell.grantRole(MANTLE.COURT, court, 0);
      await time.increase(100n * 365n * DAY);
      await court.relay(module, module.interface.encodeFunctionData("pokeOffice", [9]));
      expect(await module.number()).to.equal(9);
    });
  });

  describe("in any posture", () => {
    it("should never deny exit, justice and recover [CELL-5]", async () => {
      for (const posture of Object.values(Posture)) {
        const world = await loadFixture(unfoundedCell);
        const { cell, module, stranger } = world;
        const poke = selector(module, "poke");
        if (posture === Posture.Recovery) await setPosture(world, Posture.Safe);
        if (posture !== Posture.Normal) await setPosture(world, posture);
        for (const capability of [Capability.Exit, Capability.Justice, Capability.Recover]) {
          await cell.setFunction(module, [poke], MANTLE.PUBLIC, capability);
          const [immediate, delay] = await cell.canCall(stranger, module, poke);
          expect(immediate || delay > 0n).to.equal(true);
          if (capability !== Capability.Exit) expect(immediate).to.equal(true);
        }
      }
    });

    it("should answer what the table says, capability by capability [CELL-3] [CELL-4]", async () => {
      for (const posture of [Posture.Normal, Posture.Elevated, Posture.Safe, Posture.Lockdown]) {
        const world = await loadFixture(unfoundedCell);
        const { cell, module, stranger } = world;
        const poke = selector(module, "poke");
        if (posture !== Posture.Normal) await setPosture(world, posture);
        for (const capability of Object.values(Capability)) {
          await cell.setFunction(module, [poke], MANTLE.PUBLIC, capability);
          const policy = await cell.policyOf(posture, capability);
          const wait = await cell.delayOf(posture);
          const expected = [
            [true, 0n],
            [false, wait],
            [false, 1n],
            [false, 0n],
          ][Number(policy)];
          expect(await cell.canCall(stranger, module, poke)).to.deep.equal(expected);
          expect(await cell.currentPolicy(capability)).to.deep.equal([policy, policy === Policy.Delay ? wait : 0n]);
        }
      }
    });
  });
});
