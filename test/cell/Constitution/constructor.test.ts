import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { CHARTER, Class, constitutedCell, GREATEST, KEYS, PARAMETERS } from "./Constitution.fixture";

async function deployWith(parameters: typeof PARAMETERS, charter = CHARTER) {
  const { cell } = await loadFixture(constitutedCell);
  const factory = await ethers.getContractFactory("Constitution");
  return { factory, deployment: factory.deploy(cell, charter, parameters) };
}

const [first] = PARAMETERS;

describe("Constitution: constructor", () => {
  describe("when the charter text has no hash", () => {
    it("should refuse", async () => {
      const { factory, deployment } = await deployWith(PARAMETERS, ethers.ZeroHash);
      await expect(deployment).to.be.revertedWithCustomError(factory, "Constitution_EmptyCharter").withArgs();
    });
  });

  describe("when a parameter is named twice", () => {
    it("should refuse [CELL-7]", async () => {
      const { factory, deployment } = await deployWith([...PARAMETERS, { ...first!, value: 30n }]);
      await expect(deployment)
        .to.be.revertedWithCustomError(factory, "Constitution_DuplicateParameter")
        .withArgs(first!.key);
    });
  });

  describe("when the bounds are no interval or too great", () => {
    it("should refuse [CELL-7]", async () => {
      for (const [min, max] of [
        [61n, 60n],
        [0n, GREATEST + 1n],
      ] as const) {
        const { factory, deployment } = await deployWith([{ ...first!, min, max }]);
        await expect(deployment)
          .to.be.revertedWithCustomError(factory, "Constitution_InvalidBounds")
          .withArgs(first!.key, min, max);
      }
    });
  });

  describe("when a value is out of its bounds", () => {
    it("should refuse [CELL-7]", async () => {
      for (const value of [6n, 61n]) {
        const { factory, deployment } = await deployWith([{ ...first!, value }]);
        await expect(deployment)
          .to.be.revertedWithCustomError(factory, "Constitution_OutOfBounds")
          .withArgs(first!.key, value, 7, 60);
      }
    });
  });

  describe("when the charter is well-formed", () => {
    it("should define every parameter and the text [CELL-7]", async () => {
      const { constitution } = await loadFixture(constitutedCell);
      const transaction = constitution.deploymentTransaction()!;
      await expect(transaction).to.emit(constitution, "CharterAmended").withArgs(ethers.ZeroHash, CHARTER);
      for (const parameter of PARAMETERS) {
        await expect(transaction)
          .to.emit(constitution, "ParameterDefined")
          .withArgs(parameter.key, parameter.value, parameter.min, parameter.max, parameter.class);
        expect(await constitution.value(parameter.key)).to.equal(parameter.value);
        expect(await constitution.isParameter(parameter.key)).to.equal(true);
        expect(await constitution.bounds(parameter.key)).to.deep.equal([parameter.min, parameter.max, parameter.class]);
      }
      expect(await constitution.charterHash()).to.equal(CHARTER);
      expect((await constitution.bounds(KEYS.greatest))[2]).to.equal(Class.Core);
    });

    it("should take a charter without parameters", async () => {
      const { deployment } = await deployWith([]);
      const constitution = await deployment;
      expect(await constitution.isParameter(KEYS.ordinary)).to.equal(false);
    });
  });
});
