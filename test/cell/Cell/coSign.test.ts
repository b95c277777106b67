import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import {
  Capability,
  encode,
  foundedCell,
  HOUR,
  MANTLE,
  operationOf,
  Policy,
  setNormal,
  unfoundedCell,
} from "./Cell.fixture";

/** Large settlements need a co-signature, of a public and of an office's function. */
async function coSignedCell() {
  const world = await loadFixture(unfoundedCell);
  await world.cell.setPostureDelay(0, HOUR);
  await world.cell.setPolicy(0, Capability.SettleLarge, Policy.CoSign);
  await world.cell.grantRole(MANTLE.COSIGNER, world.officer, 0);
  await world.cell.grantRole(MANTLE.COSIGNER, world.citizen, 0);
  await world.cell.found(world.admin);
  const office = encode(world.module, "pokeOffice", [5]);
  const open = encode(world.module, "poke", [5]);
  return { ...world, office, open };
}

describe("Cell: coSign", () => {
  describe("when the call has no selector", () => {
    it("should refuse", async () => {
      const { cell, module, cosigner, officer } = await coSignedCell();
      await expect(cell.connect(cosigner).coSign(officer, module, "0x123456"))
        .to.be.revertedWithCustomError(cell, "Cell_SelectorMissing")
        .withArgs(3);
    });
  });

  describe("when the signer does not hold the co-sign mantle", () => {
    it("should refuse, also from the end of its term on [CELL-4]", async () => {
      const world = await coSignedCell();
      const { cell, module, stranger, cosigner, officer, office } = world;
      const operation = await operationOf(world, officer, office);
      await expect(cell.connect(stranger).coSign(officer, module, office))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignerExcluded")
        .withArgs(stranger.address, operation);
      const [, end] = await cell.termOf(MANTLE.COSIGNER, cosigner);
      await time.setNextBlockTimestamp(end);
      await expect(cell.connect(cosigner).coSign(officer, module, office))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignerExcluded")
        .withArgs(cosigner.address, operation);
    });
  });

  describe("when the signer is the caller", () => {
    it("should refuse [CELL-4]", async () => {
      const world = await coSignedCell();
      const { cell, module, citizen, open } = world;
      await expect(cell.connect(citizen).coSign(citizen, module, open))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignerExcluded")
        .withArgs(citizen.address, await operationOf(world, citizen, open));
    });
  });

  describe("when the signer holds the office of the function", () => {
    it("should refuse [CELL-4]", async () => {
      const world = await coSignedCell();
      const { cell, module, officer, stranger, office } = world;
      await expect(cell.connect(officer).coSign(stranger, module, office))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignerExcluded")
        .withArgs(officer.address, await operationOf(world, stranger, office));
    });
  });

  describe("when another address with the mantle signs", () => {
    it("should record who signed for the pending schedule [CELL-4]", async () => {
      const world = await coSignedCell();
      const { cell, module, cosigner, officer, office } = world;
      const operation = await operationOf(world, officer, office);
      expect(await cell.coSignatureOf(operation)).to.deep.equal([`0x${"0".repeat(40)}`, 0n]);
      await cell.connect(officer).schedule(module, office, 0);
      await expect(cell.connect(cosigner).coSign(officer, module, office))
        .to.emit(cell, "OperationCoSigned")
        .withArgs(operation, 1, cosigner.address);
      expect(await cell.coSignatureOf(operation)).to.deep.equal([cosigner.address, 1n]);
    });

    it("should let the operation run once, and use the signature up [CELL-4]", async () => {
      const world = await coSignedCell();
      const { cell, module, cosigner, officer, office } = world;
      const operation = await operationOf(world, officer, office);
      await cell.connect(officer).schedule(module, office, 0);
      await cell.connect(cosigner).coSign(officer, module, office);
      await expect(module.connect(officer).pokeOffice(5)).to.emit(module, "Poked").withArgs(officer.address, 5, 0);
      expect(await cell.coSignatureOf(operation)).to.deep.equal([`0x${"0".repeat(40)}`, 0n]);
      await cell.connect(officer).schedule(module, office, 0);
      await expect(module.connect(officer).pokeOffice(5))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignatureMissing")
        .withArgs(operation);
    });

    it("should let a citizen's public call run [CELL-4]", async () => {
      const { cell, module, cosigner, stranger, open } = await coSignedCell();
      await cell.connect(stranger).schedule(module, open, 0);
      await cell.connect(cosigner).coSign(stranger, module, open);
      await expect(module.connect(stranger).poke(5)).to.emit(module, "Poked").withArgs(stranger.address, 5, 0);
    });
  });

  describe("given the signature no longer holds", () => {
    it("should refuse an operation that nobody signed [CELL-4]", async () => {
      const world = await coSignedCell();
      const { cell, module, officer, office } = world;
      await cell.connect(officer).schedule(module, office, 0);
      await expect(module.connect(officer).pokeOffice(5))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignatureMissing")
        .withArgs(await operationOf(world, officer, office));
    });

    it("should refuse a signature made for an earlier schedule [ATK-G14]", async () => {
      const world = await coSignedCell();
      const { cell, module, cosigner, officer, office } = world;
      await cell.connect(officer).schedule(module, office, 0);
      await cell.connect(cosigner).coSign(officer, module, office);
      await cell.connect(officer).cancel(officer, module, office);
      await cell.connect(officer).schedule(module, office, 0);
      await expect(module.connect(officer).pokeOffice(5))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignatureMissing")
        .withArgs(await operationOf(world, officer, office));
    });

    it("should refuse the signature of an officer who lost the mantle since [ATK-G14]", async () => {
      const world = await coSignedCell();
      const { cell, module, cosigner, officer, office } = world;
      await cell.connect(officer).schedule(module, office, 0);
      await cell.connect(cosigner).coSign(officer, module, office);
      await cell.connect(cosigner).renounceRole(MANTLE.COSIGNER, cosigner);
      await expect(module.connect(officer).pokeOffice(5))
        .to.be.revertedWithCustomError(cell, "Cell_CoSignatureMissing")
        .withArgs(await operationOf(world, officer, office));
    });

    it("should not stop the call once the posture asks for no signature", async () => {
      const world = await loadFixture(foundedCell);
      await setNormal(world, Capability.SettleLarge, Policy.CoSign);
      const { cell, module, officer } = world;
      await cell.connect(officer).schedule(module, encode(module, "pokeOffice", [5]), 0);
      await setNormal(world, Capability.SettleLarge, Policy.Allow);
      await module.connect(officer).pokeOffice(5);
    });
  });
});
