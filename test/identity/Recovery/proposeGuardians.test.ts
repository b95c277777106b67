import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { Capability, ZERO } from "../identity.fixture";
import { addressesOf, ascending, DELAY, guarded, pending, setGuardians, unguarded, WINDOW } from "./Recovery.fixture";

const digestOf = (guardians: string[], threshold: number): string =>
  ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(["address[]", "uint8"], [guardians, threshold]));

describe("Recovery::proposeGuardians", () => {
  describe("when the caller does not control the passport", () => {
    it("should refuse a stranger", async () => {
      const { recovery, passport, stranger, guardians } = await loadFixture(unguarded);
      await expect(recovery.connect(stranger).proposeGuardians(passport, addressesOf(guardians), 2))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotController")
        .withArgs(passport, stranger.address);
    });

    it("should refuse for a passport that does not exist", async () => {
      const { recovery, owner, guardians } = await loadFixture(unguarded);
      await expect(recovery.connect(owner).proposeGuardians(99, addressesOf(guardians), 2))
        .to.be.revertedWithCustomError(recovery, "Recovery_NotController")
        .withArgs(99, owner.address);
    });
  });

  describe("when the cell refuses the call", () => {
    it("should refuse while the function belongs to nobody's mantle", async () => {
      const { cell, recovery, owner, passport } = await loadFixture(unguarded);
      const { selector } = recovery.interface.getFunction("proposeGuardians");
      await cell.setFunction(await recovery.getAddress(), [selector], 77, Capability.Recover);
      await expect(recovery.connect(owner).proposeGuardians(passport, [], 0))
        .to.be.revertedWithCustomError(recovery, "Guarded_Unauthorized")
        .withArgs(owner.address, selector);
    });
  });

  describe("given a rotation is pending", () => {
    it("should refuse until the rotation expires [ID-4]", async () => {
      const { recovery, owner, passport } = await loadFixture(pending);
      const { readyAt } = await recovery.rotationOf(passport);
      await expect(recovery.connect(owner).proposeGuardians(passport, [], 0))
        .to.be.revertedWithCustomError(recovery, "Recovery_Frozen")
        .withArgs(passport, readyAt + BigInt(WINDOW));
    });
  });

  describe("when the set is malformed", () => {
    it("should refuse a seventeenth guardian", async () => {
      const { recovery, owner, passport } = await loadFixture(unguarded);
      const many = Array.from({ length: 17 }, (_, i) => ethers.toBeHex(i + 1, 20));
      await expect(recovery.connect(owner).proposeGuardians(passport, many, 9))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadGuardianCount")
        .withArgs(17, 16);
    });

    it("should refuse a threshold of zero", async () => {
      const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
      await expect(recovery.connect(owner).proposeGuardians(passport, addressesOf(guardians), 0))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadThreshold")
        .withArgs(0, 3);
    });

    it("should refuse a threshold above the number of guardians", async () => {
      const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
      await expect(recovery.connect(owner).proposeGuardians(passport, addressesOf(guardians), 4))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadThreshold")
        .withArgs(4, 3);
    });

    it("should refuse a threshold without guardians", async () => {
      const { recovery, owner, passport } = await loadFixture(unguarded);
      await expect(recovery.connect(owner).proposeGuardians(passport, [], 1))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadThreshold")
        .withArgs(1, 0);
    });

    it("should refuse guardians out of order", async () => {
      const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
      const [{ address: a }, { address: b }] = guardians;
      await expect(recovery.connect(owner).proposeGuardians(passport, [b, a], 1))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadGuardian")
        .withArgs(a);
    });

    it("should refuse the same guardian twice", async () => {
      const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
      const [{ address: a }] = guardians;
      await expect(recovery.connect(owner).proposeGuardians(passport, [a, a], 1))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadGuardian")
        .withArgs(a);
    });

    it("should refuse the zero address", async () => {
      const { recovery, owner, passport } = await loadFixture(unguarded);
      await expect(recovery.connect(owner).proposeGuardians(passport, [ZERO], 1))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadGuardian")
        .withArgs(ZERO);
    });

    it("should refuse the controller itself", async () => {
      const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
      const set = addressesOf(ascending([...guardians, owner]));
      await expect(recovery.connect(owner).proposeGuardians(passport, set, 2))
        .to.be.revertedWithCustomError(recovery, "Recovery_BadGuardian")
        .withArgs(owner.address);
    });
  });

  describe("when the set is sound", () => {
    it("should let it wait the recovery delay and say so", async () => {
      const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
      const set = addressesOf(guardians);
      const at = (await time.latest()) + 10;
      await time.setNextBlockTimestamp(at);
      await expect(recovery.connect(owner).proposeGuardians(passport, set, 2))
        .to.emit(recovery, "GuardiansProposed")
        .withArgs(passport, set, 2, digestOf(set, 2), at + DELAY);
      const change = await recovery.guardianChangeOf(passport);
      expect(change.digest).to.equal(digestOf(set, 2));
      expect(change.readyAt).to.equal(at + DELAY);
      expect((await recovery.guardiansOf(passport)).guardians).to.deep.equal([]);
    });

    it("should answer when the set is ready", async () => {
      const { recovery, owner, passport } = await loadFixture(unguarded);
      const readyAt = await recovery.connect(owner).proposeGuardians.staticCall(passport, [], 0);
      expect(readyAt).to.equal((await time.latest()) + DELAY);
    });

    it("should take sixteen guardians", async () => {
      const { recovery, owner, passport } = await loadFixture(unguarded);
      const many = Array.from({ length: 16 }, (_, i) => ethers.toBeHex(i + 1, 20));
      await recovery.connect(owner).proposeGuardians(passport, many, 16);
      await time.increase(DELAY);
      await recovery.activateGuardians(passport, many, 16);
      expect((await recovery.guardiansOf(passport)).guardians).to.have.length(16);
      expect(await recovery.maxGuardians()).to.equal(16);
    });

    it("should replace a set that waited, whose time starts anew", async () => {
      const { recovery, owner, passport, guardians } = await loadFixture(unguarded);
      const set = addressesOf(guardians);
      await recovery.connect(owner).proposeGuardians(passport, set, 1);
      await time.increase(DELAY - 10);
      await recovery.connect(owner).proposeGuardians(passport, set, 2);
      const change = await recovery.guardianChangeOf(passport);
      expect(change.digest).to.equal(digestOf(set, 2));
      expect(change.readyAt).to.equal((await time.latest()) + DELAY);
    });

    it("should do away with guardians by an empty set", async () => {
      const home = await loadFixture(guarded);
      await setGuardians(home, [], 0);
      const set = await home.recovery.guardiansOf(home.passport);
      expect(set.guardians).to.deep.equal([]);
      expect(set.threshold).to.equal(0);
      expect(set.version).to.equal(2);
    });
  });
});
