import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { encode, Posture, selector, setPosture } from "../Cell/Cell.fixture";
import { CHARTER, Class, constitutedCell, GREATEST, KEYS, UNKNOWN } from "./Constitution.fixture";

type World = Awaited<ReturnType<typeof constitutedCell>>;

const amend = ({ admin, constitution }: World, name: string, ...parameters: unknown[]) =>
  admin.relay(constitution, encode(constitution, name, parameters));

describe("Constitution: set, setCore and amendText", () => {
  describe("when the caller may not amend", () => {
    it("should refuse", async () => {
      const { constitution, deployer, breaker } = await loadFixture(constitutedCell);
      for (const caller of [deployer, breaker]) {
        const asCaller = constitution.connect(caller);
        for (const [name, call] of [
          ["set", () => asCaller.set(KEYS.ordinary, 22)],
          ["setCore", () => asCaller.setCore(KEYS.core, 22)],
          ["amendText", () => asCaller.amendText(UNKNOWN)],
        ] as const)
          await expect(call())
            .to.be.revertedWithCustomError(constitution, "Guarded_Unauthorized")
            .withArgs(caller.address, selector(constitution, name));
      }
    });
  });

  describe("given the posture denies amendments", () => {
    it("should refuse the admin too [CELL-4]", async () => {
      const world = await loadFixture(constitutedCell);
      await setPosture(world, Posture.Safe);
      await expect(amend(world, "set", KEYS.ordinary, 22))
        .to.be.revertedWithCustomError(world.constitution, "Guarded_Unauthorized")
        .withArgs(await world.admin.getAddress(), selector(world.constitution, "set"));
    });
  });

  describe("when the parameter is unknown", () => {
    it("should refuse", async () => {
      const world = await loadFixture(constitutedCell);
      for (const name of ["set", "setCore"])
        await expect(amend(world, name, UNKNOWN, 1))
          .to.be.revertedWithCustomError(world.constitution, "Constitution_UnknownParameter")
          .withArgs(UNKNOWN);
    });
  });

  describe("when the class is changed otherwise or never", () => {
    it("should refuse [CELL-7]", async () => {
      const world = await loadFixture(constitutedCell);
      for (const [name, key, kind] of [
        ["set", KEYS.core, Class.Core],
        ["set", KEYS.immutable, Class.Immutable],
        ["setCore", KEYS.ordinary, Class.Ordinary],
        ["setCore", KEYS.immutable, Class.Immutable],
      ] as const)
        await expect(amend(world, name, key, 5))
          .to.be.revertedWithCustomError(world.constitution, "Constitution_WrongClass")
          .withArgs(key, kind);
    });
  });

  describe("when the value is out of bounds", () => {
    it("should refuse whoever asks [CELL-7]", async () => {
      const world = await loadFixture(constitutedCell);
      for (const [name, key, value, min, max] of [
        ["set", KEYS.ordinary, 6n, 7n, 60n],
        ["set", KEYS.ordinary, 61n, 7n, 60n],
        ["set", KEYS.zero, 1n, 0n, 0n],
        ["setCore", KEYS.core, 1001n, 0n, 1000n],
        ["setCore", KEYS.greatest, GREATEST + 1n, 0n, GREATEST],
        ["setCore", KEYS.greatest, 2n ** 256n - 1n, 0n, GREATEST],
      ] as const)
        await expect(amend(world, name, key, value))
          .to.be.revertedWithCustomError(world.constitution, "Constitution_OutOfBounds")
          .withArgs(key, value, min, max);
    });
  });

  describe("when the value is within bounds", () => {
    it("should change it, to either bound, and nothing else [CELL-7]", async () => {
      const world = await loadFixture(constitutedCell);
      const { constitution } = world;
      for (const [name, key, before, value, kind] of [
        ["set", KEYS.ordinary, 21n, 7n, Class.Ordinary],
        ["set", KEYS.ordinary, 7n, 60n, Class.Ordinary],
        ["setCore", KEYS.core, 1000n, 0n, Class.Core],
        ["setCore", KEYS.core, 0n, 1000n, Class.Core],
        ["setCore", KEYS.greatest, GREATEST, 0n, Class.Core],
        ["setCore", KEYS.greatest, 0n, GREATEST, Class.Core],
      ] as const) {
        const limits = await constitution.bounds(key);
        await expect(amend(world, name, key, value))
          .to.emit(constitution, "ParameterChanged")
          .withArgs(key, before, value, kind);
        expect(await constitution.value(key)).to.equal(value);
        expect(await constitution.bounds(key)).to.deep.equal(limits);
      }
      expect(await constitution.value(KEYS.immutable)).to.equal(3);
    });
  });

  describe("when the text is amended", () => {
    it("should refuse no text", async () => {
      const world = await loadFixture(constitutedCell);
      await expect(amend(world, "amendText", ethers.ZeroHash))
        .to.be.revertedWithCustomError(world.constitution, "Constitution_EmptyCharter")
        .withArgs();
    });

    it("should record the new hash [CELL-7]", async () => {
      const world = await loadFixture(constitutedCell);
      await expect(amend(world, "amendText", UNKNOWN))
        .to.emit(world.constitution, "CharterAmended")
        .withArgs(CHARTER, UNKNOWN);
      expect(await world.constitution.charterHash()).to.equal(UNKNOWN);
    });
  });
});
