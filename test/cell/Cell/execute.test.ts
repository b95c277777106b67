import { loadFixture, setBalance } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import {
  at,
  Capability,
  DAY,
  encode,
  EVIDENCE,
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

/** A citizen audits with an execution delay of an hour. */
async function slowOfficer() {
  const world = await loadFixture(unfoundedCell);
  await world.cell.grantRole(MANTLE.AUDITOR, world.citizen, HOUR);
  await world.cell.found(world.admin);
  return { ...world, slow: world.citizen, call: encode(world.module, "pokePayable", [5]) };
}

describe("Cell: execute", () => {
  describe("when the call has no selector", () => {
    it("should refuse", async () => {
      const { cell, module, officer } = await loadFixture(foundedCell);
      await expect(cell.connect(officer).execute(module, "0x"))
        .to.be.revertedWithCustomError(cell, "Cell_SelectorMissing")
        .withArgs(0);
      await expect(cell.connect(officer).execute(module, "0x123456"))
        .to.be.revertedWithCustomError(cell, "Cell_SelectorMissing")
        .withArgs(3);
    });
  });

  describe("when the function is public", () => {
    it("should refuse to call it in the cell's name [ATK-G14]", async () => {
      const { cell, module, citizen } = await loadFixture(foundedCell);
      await expect(cell.connect(citizen).execute(module, encode(module, "poke", [1])))
        .to.be.revertedWithCustomError(cell, "Cell_NotExecutable")
        .withArgs(await module.getAddress(), selector(module, "poke"));
    });
  });

  describe("when the target is the cell", () => {
    it("should refuse, for the admin and the breaker too [ATK-G14]", async () => {
      const { cell, breaker, deployer } = await loadFixture(unfoundedCell);
      const address = await cell.getAddress();
      await expect(cell.connect(breaker).execute(cell, encode(cell, "setPosture", [Posture.Safe, EVIDENCE])))
        .to.be.revertedWithCustomError(cell, "Cell_NotExecutable")
        .withArgs(address, selector(cell, "setPosture"));
      await expect(cell.connect(deployer).execute(cell, encode(cell, "labelRole", [9, "x"])))
        .to.be.revertedWithCustomError(cell, "Cell_NotExecutable")
        .withArgs(address, selector(cell, "labelRole"));
    });
  });

  describe("when the caller may not call the function", () => {
    it("should refuse a stranger, and an unassigned function to everybody", async () => {
      const { cell, module, stranger, deployer } = await loadFixture(unfoundedCell);
      const address = await module.getAddress();
      await expect(cell.connect(stranger).execute(module, encode(module, "pokeOffice", [1])))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCall")
        .withArgs(stranger.address, address, selector(module, "pokeOffice"));
      await expect(cell.connect(deployer).execute(module, encode(module, "pokeUnassigned", [1])))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCall")
        .withArgs(deployer.address, address, selector(module, "pokeUnassigned"));
    });

    it("should refuse an officer whom the posture denies [ATK-G14]", async () => {
      const world = await loadFixture(foundedCell);
      await setPosture(world, Posture.Lockdown);
      const { cell, module, officer } = world;
      await expect(cell.connect(officer).execute(module, encode(module, "pokeOffice", [1])))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCall")
        .withArgs(officer.address, await module.getAddress(), selector(module, "pokeOffice"));
    });
  });

  describe("when the caller may call the function at once", () => {
    it("should call it in the cell's name, with value", async () => {
      const { cell, module, officer } = await loadFixture(foundedCell);
      await expect(cell.connect(officer).execute(module, encode(module, "pokePayable", [3]), { value: 7 }))
        .to.emit(module, "Poked")
        .withArgs(await cell.getAddress(), 3, 7);
    });

    it("should bubble the target's refusal", async () => {
      const { cell, module, officer } = await loadFixture(foundedCell);
      await expect(cell.connect(officer).execute(module, encode(module, "pokeOffice", [1]), { value: 1 })).to.be
        .reverted;
    });
  });

  describe("when the caller must schedule", () => {
    it("should refuse what was not scheduled", async () => {
      const world = await slowOfficer();
      const { cell, module, slow, call } = world;
      await expect(cell.connect(slow).execute(module, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotScheduled")
        .withArgs(await operationOf(world, slow, call));
    });

    it("should refuse before the timepoint and run from it on", async () => {
      const world = await slowOfficer();
      const { cell, module, slow, call } = world;
      await cell.connect(slow).schedule(module, call, 0);
      const ready = (await now()) + HOUR;
      await at(ready - 1n);
      await expect(cell.connect(slow).execute(module, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerNotReady")
        .withArgs(await operationOf(world, slow, call));
      await at(ready);
      await expect(cell.connect(slow).execute(module, call))
        .to.emit(cell, "OperationExecuted")
        .withArgs(await operationOf(world, slow, call), 1)
        .and.to.emit(module, "Poked")
        .withArgs(await cell.getAddress(), 5, 0);
    });

    it("should refuse value, which no operation id covers [ATK-G14]", async () => {
      const { cell, module, slow, call } = await slowOfficer();
      await cell.connect(slow).schedule(module, call, 0);
      await at((await now()) + HOUR);
      await expect(cell.connect(slow).execute(module, call, { value: 1 }))
        .to.be.revertedWithCustomError(cell, "Cell_ValueInSchedule")
        .withArgs(1);
    });

    it("should refuse from a week after the timepoint on", async () => {
      const world = await slowOfficer();
      const { cell, module, slow, call } = world;
      await cell.connect(slow).schedule(module, call, 0);
      const expiry = (await now()) + HOUR + 7n * DAY;
      await at(expiry);
      await expect(cell.connect(slow).execute(module, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerExpired")
        .withArgs(await operationOf(world, slow, call));
    });

    it("should consume a schedule that became unnecessary, and refuse value with it", async () => {
      const world = await slowOfficer();
      const { cell, module, slow, call, admin } = world;
      await cell.connect(slow).schedule(module, call, 0);
      await admin.relay(cell, encode(cell, "grantRole", [MANTLE.AUDITOR, slow.address, 0]));
      await at((await now()) + HOUR);
      await expect(cell.connect(slow).execute(module, call, { value: 1 }))
        .to.be.revertedWithCustomError(cell, "Cell_ValueInSchedule")
        .withArgs(1);
      await expect(cell.connect(slow).execute(module, call))
        .to.emit(cell, "OperationExecuted")
        .withArgs(await operationOf(world, slow, call), 1);
    });
  });

  describe("given the posture became harsher since the scheduling", () => {
    it("should wait the present posture's delay anew [CELL-4] [ATK-G14]", async () => {
      const world = await slowOfficer();
      const { cell, module, slow, call } = world;
      const operation = await operationOf(world, slow, call);
      await cell.connect(slow).schedule(module, call, 0);
      await at((await now()) + 2n * HOUR);
      await setPosture(world, Posture.Safe);
      const ready = (await now()) + 6n * HOUR;
      await at(ready - 1n);
      await expect(cell.connect(slow).execute(module, call))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(operation, ready);
      await at(ready);
      await expect(cell.connect(slow).execute(module, call)).to.emit(cell, "OperationExecuted").withArgs(operation, 1);
    });

    it("should not run where the present posture denies [ATK-G14]", async () => {
      const world = await slowOfficer();
      const { cell, module, slow, call } = world;
      await cell.connect(slow).schedule(module, call, 0);
      await at((await now()) + 2n * HOUR);
      await setPosture(world, Posture.Lockdown);
      await expect(cell.connect(slow).execute(module, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCall")
        .withArgs(slow.address, await module.getAddress(), selector(module, "pokePayable"));
    });

    it("should not run for an officer whose term ran out since [CELL-2] [ATK-G14]", async () => {
      const world = await slowOfficer();
      const { cell, module, slow, call } = world;
      const [, end] = await cell.termOf(MANTLE.AUDITOR, slow);
      await at(end - 2n * HOUR);
      await cell.connect(slow).schedule(module, call, 0);
      await at(end);
      await expect(cell.connect(slow).execute(module, call))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCall")
        .withArgs(slow.address, await module.getAddress(), selector(module, "pokePayable"));
    });
  });

  describe("given the function was given another capability since the scheduling", () => {
    it("should wait anew from then on [ATK-G14]", async () => {
      const world = await loadFixture(unfoundedCell);
      const { cell, module, citizen } = world;
      await setPosture(world, Posture.Safe);
      await cell.setFunction(module, [selector(module, "pokeOffice")], MANTLE.AUDITOR, Capability.SettleSmall);
      await cell.grantRole(MANTLE.AUDITOR, citizen, HOUR);
      await at((await now()) + DAY);
      const call = encode(module, "pokeOffice", [5]);
      await cell.connect(citizen).schedule(module, call, 0);
      await at((await now()) + 2n * HOUR);
      await cell.setFunction(module, [selector(module, "pokeOffice")], MANTLE.AUDITOR, Capability.SettleLarge);
      const ready = (await now()) + 6n * HOUR;
      await at(ready - 1n);
      await expect(cell.connect(citizen).execute(module, call))
        .to.be.revertedWithCustomError(cell, "Cell_WaitsAnew")
        .withArgs(await operationOf(world, citizen, call), ready);
      await at(ready);
      await cell.connect(citizen).execute(module, call);
    });
  });

  describe("when the target calls back meanwhile", () => {
    it("should give the nested call no power of the cell [ATK-G14]", async () => {
      const { cell, module, deployer, officer } = await loadFixture(unfoundedCell);
      await cell.setFunction(module, [selector(module, "pokeNested")], MANTLE.AUDITOR, Capability.SettleSmall);
      const address = await module.getAddress();
      for (const inner of [
        encode(cell, "execute", [address, encode(module, "pokeNested", [address, "0x"])]),
        encode(cell, "execute", [address, encode(module, "pokeOffice", [66])]),
      ])
        await expect(
          cell.connect(officer).execute(module, encode(module, "pokeNested", [await cell.getAddress(), inner])),
        ).to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedCall");
      await expect(
        cell
          .connect(officer)
          .execute(
            module,
            encode(module, "pokeNested", [
              await cell.getAddress(),
              encode(cell, "grantRole", [MANTLE.AUDITOR, deployer.address, 0]),
            ]),
          ),
      ).to.be.reverted;
    });
  });

  describe("when several calls are sent as one", () => {
    it("should judge each for the caller and carry no value [ATK-G14]", async () => {
      const { cell, module, officer, stranger } = await loadFixture(foundedCell);
      const calls = [1, 2].map((number) =>
        encode(cell, "execute", [module.target, encode(module, "pokeOffice", [number])]),
      );
      await cell.connect(officer).multicall(calls);
      expect(await module.number()).to.equal(2);
      await expect(cell.connect(stranger).multicall(calls)).to.be.revertedWithCustomError(
        cell,
        "AccessManagerUnauthorizedCall",
      );
      const before = await ethers.provider.getBalance(cell);
      await setBalance(officer.address, ethers.parseEther("10"));
      await expect(officer.sendTransaction({ to: cell, data: encode(cell, "multicall", [calls]), value: 1 })).to.be
        .reverted;
      expect(await ethers.provider.getBalance(cell)).to.equal(before);
    });
  });
});
