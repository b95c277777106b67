import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

const SALT = ethers.id("harbour/Cell");

async function factoryAndCode() {
  const [deployer, other] = await ethers.getSigners();
  const factory = await ethers.deployContract("CellFactory");
  const Cell = await ethers.getContractFactory("Cell");
  const { data } = await Cell.getDeployTransaction(deployer!);
  return { factory, code: data, deployer: deployer!, other: other! };
}

describe("CellFactory: deploy", () => {
  describe("when there is no code", () => {
    it("should refuse", async () => {
      const { factory } = await loadFixture(factoryAndCode);
      await expect(factory.deploy(SALT, "0x"))
        .to.be.revertedWithCustomError(factory, "Create3EmptyBytecode")
        .withArgs();
    });
  });

  describe("when the constructor refuses", () => {
    it("should give its reason and leave the address free", async () => {
      const { factory, code, deployer } = await loadFixture(factoryAndCode);
      const Cell = await ethers.getContractFactory("Cell");
      const { data } = await Cell.getDeployTransaction(ethers.ZeroAddress);
      await expect(factory.deploy(SALT, data))
        .to.be.revertedWithCustomError(Cell, "AccessManagerInvalidInitialAdmin")
        .withArgs(ethers.ZeroAddress);
      await factory.deploy(SALT, code);
      expect(await ethers.provider.getCode(await factory.addressOf(deployer, SALT))).to.not.equal("0x");
    });

    it("should refuse value that it does not take", async () => {
      const { factory, code } = await loadFixture(factoryAndCode);
      await expect(factory.deploy(SALT, code, { value: 1 })).to.be.reverted;
    });
  });

  describe("when the creation code leaves no code", () => {
    it("should refuse", async () => {
      const { factory, deployer } = await loadFixture(factoryAndCode);
      await expect(factory.deploy(SALT, "0x5f5ff3"))
        .to.be.revertedWithCustomError(factory, "CellFactory_NothingDeployed")
        .withArgs(await factory.addressOf(deployer, SALT));
    });
  });

  describe("given the salt was used", () => {
    it("should refuse the same deployer and not another", async () => {
      const { factory, code, deployer, other } = await loadFixture(factoryAndCode);
      const address = await factory.addressOf(deployer, SALT);
      await factory.deploy(SALT, code);
      await expect(factory.deploy(SALT, code))
        .to.be.revertedWithCustomError(factory, "CellFactory_AddressTaken")
        .withArgs(address);
      await factory.connect(other).deploy(SALT, code);
      expect(await factory.addressOf(other, SALT)).to.not.equal(address);
    });
  });

  describe("when the salt is free", () => {
    it("should deploy where it said, whatever the code", async () => {
      const { factory, code, deployer } = await loadFixture(factoryAndCode);
      const address = await factory.addressOf(deployer, SALT);
      expect(await factory.deploy.staticCall(SALT, code)).to.equal(address);
      expect(await factory.deploy.staticCall(SALT, "0x60005f5360015ff3")).to.equal(address);
      await expect(factory.deploy(SALT, code))
        .to.emit(factory, "ModuleDeployed")
        .withArgs(address, deployer.address, SALT);
      const cell = await ethers.getContractAt("Cell", address);
      expect(await cell.deployer()).to.equal(deployer.address);
    });

    it("should hand value to the constructor", async () => {
      const { factory, deployer } = await loadFixture(factoryAndCode);
      // Creation code that takes value and leaves one byte of code.
      await factory.deploy(SALT, "0x60005f5360015ff3", { value: 5 });
      expect(await ethers.provider.getBalance(await factory.addressOf(deployer, SALT))).to.equal(5);
      expect(await ethers.provider.getBalance(factory)).to.equal(0);
    });
  });
});
