import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { BOND, expectHolding, FIRST_DOMAIN, liabilityWorld, MAX_AMOUNT, openAlone } from "./Liability.fixture";

describe("Liability::open", () => {
  describe("when the caller is not of the unit", () => {
    it("should revert with Liability_NotUnit", async () => {
      const { liability, stranger, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(stranger).open(1, payer, BOND, 0))
        .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
        .withArgs(stranger.address);
    });
  });

  describe("when the id is no member's", () => {
    it("should refuse 0, the first domain id and an id twice", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, passports, payer } = world;
      await openAlone(world, [1n]);
      for (const id of [0n, FIRST_DOMAIN, 1n]) {
        await expect(liability.connect(passports).open(id, payer, BOND, 0))
          .to.be.revertedWithCustomError(liability, "Liability_BadMemberId")
          .withArgs(id);
      }
    });

    it("should take the last id before the domains", async () => {
      const { liability, passports, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(passports).open(FIRST_DOMAIN - 1n, payer, BOND, 0)).not.to.be.reverted;
    });
  });

  describe("when the bond cannot be drawn", () => {
    it("should refuse a payer short of 1 unit and tell what it has", async () => {
      const { liability, asset, passports, payer } = await loadFixture(liabilityWorld);
      await asset.connect(payer).approve(liability, BOND + 4n);
      await expect(liability.connect(passports).open(1, payer, BOND, 5))
        .to.be.revertedWithCustomError(liability, "Liability_Underfunded")
        .withArgs(payer.address, BOND + 5n, BOND + 4n);
    });

    it("should refuse a bond that the books cannot hold", async () => {
      const { liability, passports, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(passports).open(1, payer, MAX_AMOUNT + 1n, 0))
        .to.be.revertedWithCustomError(liability, "Liability_AmountTooLarge")
        .withArgs(MAX_AMOUNT + 1n, MAX_AMOUNT);
    });
  });

  describe("when all is in order", () => {
    it("should open a member alone, its bond at par", async () => {
      const { liability, passports, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(passports).open(1, payer, BOND, 7))
        .to.emit(liability, "MemberOpened")
        .withArgs(1, 1, payer.address, BOND);
      const standing = await liability.standing(1);
      expect(standing.exists).to.equal(true);
      expect(standing.good).to.equal(true);
      expect(standing.domain).to.equal(1);
      expect(standing.bond).to.equal(BOND);
    });

    it("should draw bond and fee together, credit before allowance", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, asset, passports, payer } = world;
      await liability.connect(payer).prepay(payer, 600);
      const before = await asset.balanceOf(payer);
      await liability.connect(passports).open(1, payer, BOND, 7);
      expect(before - (await asset.balanceOf(payer))).to.equal(BOND + 7n - 600n);
      expect(await liability.creditOf(payer)).to.equal(0);
      await expectHolding(world, BOND + 7n);
    });

    it("should ask no token of a payer whose credit suffices", async () => {
      const { liability, asset, passports, payer } = await loadFixture(liabilityWorld);
      await liability.connect(payer).prepay(payer, BOND + 10n);
      await asset.connect(payer).approve(liability, 0);
      await liability.connect(passports).open(1, payer, BOND, 7);
      expect(await liability.creditOf(payer)).to.equal(3);
    });

    it("should open a member without a bond where none is asked", async () => {
      const { liability, passports, payer } = await loadFixture(liabilityWorld);
      await liability.connect(passports).open(1, payer, 0, 0);
      expect((await liability.standing(1)).exists).to.equal(true);
      expect(await liability.bondOf(1)).to.equal(0);
    });
  });
});
