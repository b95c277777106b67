import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { at, encode, HOUR, MANTLE, now, selector, unfoundedCell } from "../../cell/Cell/Cell.fixture";
import { foundedCell, oddlyGuardedModule } from "./Guarded.fixture";

const word = (value: number) => ethers.toBeHex(value, 32);

describe("Guarded: restricted", () => {
  describe("when the module would have no authority", () => {
    it("should refuse to be made", async () => {
      const factory = await ethers.getContractFactory("GuardedMock");
      await expect(factory.deploy(ethers.ZeroAddress))
        .to.be.revertedWithCustomError(factory, "Guarded_InvalidAuthority")
        .withArgs(ethers.ZeroAddress);
    });
  });

  describe("when the authority is to change", () => {
    it("should refuse everybody, its own authority too [ATK-G14]", async () => {
      const { cell, module } = await loadFixture(foundedCell);
      const [anybody] = await ethers.getSigners();
      await expect(module.setAuthority(anybody!)).to.be.revertedWithCustomError(module, "Guarded_AuthorityFixed");
      await ethers.provider.send("hardhat_impersonateAccount", [await cell.getAddress()]);
      await ethers.provider.send("hardhat_setBalance", [await cell.getAddress(), "0xde0b6b3a7640000"]);
      const authority = await ethers.getSigner(await cell.getAddress());
      await expect(module.connect(authority).setAuthority(anybody!)).to.be.revertedWithCustomError(
        module,
        "Guarded_AuthorityFixed",
      );
      expect(await module.authority()).to.equal(await cell.getAddress());
    });
  });

  describe("when the authority gives no proper answer", () => {
    it("should refuse if it has no code", async () => {
      const [caller, nobody] = await ethers.getSigners();
      const module = await ethers.deployContract("GuardedMock", [nobody!]);
      await expect(module.poke(1))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(caller!.address, selector(module, "poke"));
    });

    it("should refuse if it reverts, even with an answer that allows", async () => {
      const { authority, module, caller } = await loadFixture(oddlyGuardedModule);
      await authority.setAnswer(ethers.concat([word(1), word(0)]), true);
      await expect(module.poke(1))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(caller.address, selector(module, "poke"));
    });

    it("should refuse an answer that is too short", async () => {
      const { authority, module } = await loadFixture(oddlyGuardedModule);
      await authority.setAnswer(word(1), false);
      await expect(module.poke(1)).to.be.revertedWithCustomError(module, "Guarded_Unauthorized");
    });

    it("should refuse a word that is neither yes nor no", async () => {
      const { authority, module } = await loadFixture(oddlyGuardedModule);
      await authority.setAnswer(ethers.concat([word(2), word(0)]), false);
      await expect(module.poke(1)).to.be.revertedWithCustomError(module, "Guarded_Unauthorized");
    });
  });

  describe("when the authority refuses", () => {
    it("should name caller and function", async () => {
      const { module, stranger } = await loadFixture(foundedCell);
      await expect(module.connect(stranger).pokeOffice(1))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(stranger.address, selector(module, "pokeOffice"));
    });

    it("should name no function for a bare transfer", async () => {
      const { module, stranger } = await loadFixture(foundedCell);
      await expect(stranger.sendTransaction({ to: module, value: 1 }))
        .to.be.revertedWithCustomError(module, "Guarded_Unauthorized")
        .withArgs(stranger.address, "0x00000000");
    });
  });

  describe("when the authority allows at once", () => {
    it("should let the call pass, with its value", async () => {
      const { module, officer } = await loadFixture(foundedCell);
      await expect(module.connect(officer).pokePayable(4, { value: 9 }))
        .to.emit(module, "Poked")
        .withArgs(officer.address, 4, 9);
      expect(await module.isConsumingScheduledOp()).to.equal("0x00000000");
    });
  });

  describe("when the authority asks to wait", () => {
    it("should refuse value, which no operation id covers [ATK-G14]", async () => {
      const { cell, module, citizen } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.AUDITOR, citizen, HOUR);
      await cell.connect(citizen).schedule(module, encode(module, "pokePayable", [4]), 0);
      await at((await now()) + HOUR);
      await expect(module.connect(citizen).pokePayable(4, { value: 1 }))
        .to.be.revertedWithCustomError(module, "Guarded_ValueInSchedule")
        .withArgs(citizen.address, 1);
    });

    it("should consume the caller's schedule and nobody else's", async () => {
      const { cell, module, citizen } = await loadFixture(unfoundedCell);
      await cell.grantRole(MANTLE.AUDITOR, citizen, HOUR);
      const call = encode(module, "pokePayable", [4]);
      await cell.connect(citizen).schedule(module, call, 0);
      await at((await now()) + HOUR);
      await expect(module.connect(citizen).pokePayable(4))
        .to.emit(cell, "OperationExecuted")
        .withArgs(await cell.hashOperation(citizen, module, call), 1)
        .and.to.emit(module, "Poked")
        .withArgs(citizen.address, 4, 0);
      expect(await module.isConsumingScheduledOp()).to.equal("0x00000000");
    });
  });
});
