import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { constitutedCell, GREATEST, KEYS, UNKNOWN } from "./Constitution.fixture";

describe("Constitution: value, values and bounds", () => {
  describe("when the parameter is unknown", () => {
    it("should refuse", async () => {
      const { constitution } = await loadFixture(constitutedCell);
      for (const call of [
        () => constitution.value(UNKNOWN),
        () => constitution.values(KEYS.core, UNKNOWN),
        () => constitution.values(UNKNOWN, KEYS.core),
        () => constitution.bounds(UNKNOWN),
      ])
        await expect(call())
          .to.be.revertedWithCustomError(constitution, "Constitution_UnknownParameter")
          .withArgs(UNKNOWN);
      expect(await constitution.isParameter(UNKNOWN)).to.equal(false);
    });
  });

  describe("when the parameter is known", () => {
    it("should answer it, alone or with another, from zero to the greatest [CELL-7]", async () => {
      const { constitution } = await loadFixture(constitutedCell);
      expect(await constitution.value(KEYS.zero)).to.equal(0);
      expect(await constitution.value(KEYS.greatest)).to.equal(GREATEST);
      expect(await constitution.values(KEYS.greatest, KEYS.zero)).to.deep.equal([GREATEST, 0n]);
    });
  });
});
