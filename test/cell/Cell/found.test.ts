import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { Capability, encode, foundedCell, MANTLE, Policy, Posture, selector, unfoundedCell } from "./Cell.fixture";

describe("Cell: found", () => {
  describe("given the cell is founded", () => {
    it("should refuse a second founding", async () => {
      const { cell, admin } = await loadFixture(foundedCell);
      await expect(cell.found(admin)).to.be.revertedWithCustomError(cell, "Cell_AlreadyFounded").withArgs();
    });

    it("should leave the deployer no power at all [CELL-2]", async () => {
      const { cell, module, deployer, citizen } = await loadFixture(foundedCell);
      for (const roleId of Object.values(MANTLE).filter((mantle) => mantle !== MANTLE.PUBLIC))
        expect(await cell.hasRole(roleId, deployer)).to.deep.equal([false, 0n]);
      await expect(cell.grantRole(MANTLE.AUDITOR, citizen, 0))
        .to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount")
        .withArgs(deployer.address, MANTLE.ADMIN);
      await expect(
        cell.setFunction(module, [selector(module, "poke")], MANTLE.PUBLIC, Capability.Exit),
      ).to.be.revertedWithCustomError(cell, "AccessManagerUnauthorizedAccount");
      await expect(cell.setPolicy(Posture.Normal, Capability.Export, Policy.Deny)).to.be.revertedWithCustomError(
        cell,
        "AccessManagerUnauthorizedAccount",
      );
    });

    it("should grant the admin mantle to no account without code [CELL-2]", async () => {
      const world = await loadFixture(foundedCell);
      const { cell, admin, citizen } = world;
      await expect(admin.relay(cell, encode(cell, "grantRole", [MANTLE.ADMIN, citizen.address, 0])))
        .to.be.revertedWithCustomError(cell, "Cell_WiringNeedsCode")
        .withArgs(MANTLE.ADMIN, citizen.address);
    });
  });

  describe("when the caller is not the deployer", () => {
    it("should refuse, the admin wiring too", async () => {
      const { cell, admin, citizen } = await loadFixture(unfoundedCell);
      await expect(cell.connect(citizen).found(admin))
        .to.be.revertedWithCustomError(cell, "Cell_NotDeployer")
        .withArgs(citizen.address);
      await expect(admin.relay(cell, encode(cell, "found", [await admin.getAddress()])))
        .to.be.revertedWithCustomError(cell, "Cell_NotDeployer")
        .withArgs(await admin.getAddress());
    });
  });

  describe("when nobody else holds the admin mantle", () => {
    it("should refuse to leave the cell without an admin", async () => {
      const [deployer] = await ethers.getSigners();
      const cell = await ethers.deployContract("Cell", [deployer!]);
      await expect(cell.found(deployer!))
        .to.be.revertedWithCustomError(cell, "Cell_LastAdmin")
        .withArgs(deployer!.address);
    });
  });

  describe("when the address named does not hold the admin mantle", () => {
    it("should refuse", async () => {
      const { cell, module, deployer } = await loadFixture(unfoundedCell);
      await expect(cell.found(module))
        .to.be.revertedWithCustomError(cell, "Cell_AdminNotAlone")
        .withArgs(await module.getAddress(), 1);
      await expect(cell.found(deployer))
        .to.be.revertedWithCustomError(cell, "Cell_AdminNotAlone")
        .withArgs(deployer.address, 1);
    });
  });

  describe("when a third address holds the admin mantle", () => {
    it("should refuse", async () => {
      const { cell, admin, module } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.ADMIN, module, 0);
      await expect(cell.found(admin))
        .to.be.revertedWithCustomError(cell, "Cell_AdminNotAlone")
        .withArgs(await admin.getAddress(), 2);
    });
  });

  describe("when one wiring and the deployer hold the admin mantle", () => {
    it("should take it from the deployer and found the cell [CELL-2]", async () => {
      const { cell, admin, deployer } = await loadFixture(unfoundedCell);
      expect(await cell.isFounded()).to.equal(false);
      expect(await cell.deployer()).to.equal(deployer.address);
      expect(await cell.adminCount()).to.equal(2);
      await expect(cell.found(admin))
        .to.emit(cell, "CellFounded")
        .withArgs(await admin.getAddress(), deployer.address)
        .and.to.emit(cell, "RoleRevoked")
        .withArgs(MANTLE.ADMIN, deployer.address);
      expect(await cell.isFounded()).to.equal(true);
      expect(await cell.adminCount()).to.equal(1);
      expect(await cell.hasRole(MANTLE.ADMIN, admin)).to.deep.equal([true, 0n]);
    });
  });

  describe("given the deployer gave up its mantle before", () => {
    it("should found all the same", async () => {
      const { cell, admin, deployer } = await loadFixture(unfoundedCell);
      await cell.revokeRole(MANTLE.ADMIN, deployer);
      await expect(cell.found(admin)).to.emit(cell, "CellFounded");
    });
  });

  describe("when the cell is deployed without a deployer", () => {
    it("should refuse to be made", async () => {
      const factory = await ethers.getContractFactory("Cell");
      await expect(factory.deploy(ethers.ZeroAddress))
        .to.be.revertedWithCustomError(factory, "AccessManagerInvalidInitialAdmin")
        .withArgs(ethers.ZeroAddress);
    });
  });
});
