import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { BOND, expectHolding, family, liabilityWorld, MAX_AMOUNT, openAlone, slash } from "./Liability.fixture";

describe("Liability::credits", () => {
  describe("deposit", () => {
    it("should refuse zero, an unknown member and more than the books hold", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, payer } = world;
      await openAlone(world, [1n]);
      const door = liability.connect(payer);
      await expect(door.deposit(1, 0)).to.be.revertedWithCustomError(liability, "Liability_ZeroAmount");
      await expect(door.deposit(2, 1)).to.be.revertedWithCustomError(liability, "Liability_UnknownMember").withArgs(2);
      await expect(door.deposit(1, MAX_AMOUNT + 1n))
        .to.be.revertedWithCustomError(liability, "Liability_AmountTooLarge")
        .withArgs(MAX_AMOUNT + 1n, MAX_AMOUNT);
    });

    it("should add to a bond alone, by anybody", async () => {
      const world = await loadFixture(liabilityWorld);
      await openAlone(world, [1n]);
      await expect(world.liability.connect(world.stranger).deposit(1, 50))
        .to.emit(world.liability, "BondDeposited")
        .withArgs(1, 1, world.stranger.address, 50, 0);
      expect(await world.liability.bondOf(1)).to.equal(BOND + 50n);
      await expectHolding(world, BOND + 50n);
    });

    it("should add to a pooled bond and leave the others' as they are", async () => {
      const world = await loadFixture(liabilityWorld);
      await family(world);
      await world.liability.connect(world.payer).deposit(2, 500);
      expect(await world.liability.bondOf(2)).to.equal(BOND + 500n);
      expect(await world.liability.bondOf(1)).to.equal(BOND);
    });

    it("should pay victims, then fines, then buy bond [ENF-1]", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, payer, insurance, victim } = world;
      const domain = await family(world);
      await slash(world, { compensation: 3n * BOND + 400n, penalty: 300n });
      const before = await liability.creditOf(insurance);
      await liability.connect(payer).deposit(2, 500);
      expect((await liability.domain(domain)).debt).to.equal(0);
      expect((await liability.domain(domain)).fines).to.equal(200);
      expect((await liability.standing(1)).debt).to.equal(200);
      expect((await liability.standing(1)).good).to.equal(false);
      await expect(liability.connect(payer).deposit(3, 1_000)).to.emit(liability, "DebtCleared").withArgs(domain, 1);
      expect(await liability.bondOf(3)).to.equal(800);
      expect(await liability.creditOf(insurance)).to.equal(before + 300n);
      expect((await liability.claimOf(domain, 0, victim)).collectable).to.equal(400);
      expect((await liability.standing(1)).good).to.equal(true);
    });

    it("should refuse to leave a debt too small for its claims, and take 1 unit less or all", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, payer } = world;
      const domain = await family(world);
      const debt = 5_000_000n;
      await slash(world, { compensation: 3n * BOND + debt });
      await expect(liability.connect(payer).deposit(1, debt - 4n))
        .to.be.revertedWithCustomError(liability, "Liability_DustDebt")
        .withArgs(domain, 4, 5);
      await liability.connect(payer).deposit(1, debt - 5n);
      await liability.connect(payer).deposit(1, 5);
      expect((await liability.standing(1)).debt).to.equal(0);
    });
  });

  describe("prepay", () => {
    it("should refuse zero, too much and what the payer has not", async () => {
      const { liability, victim, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(payer).prepay(payer, 0)).to.be.revertedWithCustomError(
        liability,
        "Liability_ZeroAmount",
      );
      await expect(liability.connect(payer).prepay(payer, MAX_AMOUNT + 1n))
        .to.be.revertedWithCustomError(liability, "Liability_AmountTooLarge")
        .withArgs(MAX_AMOUNT + 1n, MAX_AMOUNT);
      await expect(liability.connect(victim).prepay(victim, 1))
        .to.be.revertedWithCustomError(liability, "Liability_Underfunded")
        .withArgs(victim.address, 1, 0);
    });

    it("should credit any account", async () => {
      const { liability, victim, payer } = await loadFixture(liabilityWorld);
      await expect(liability.connect(payer).prepay(victim, 9))
        .to.emit(liability, "CreditPrepaid")
        .withArgs(victim.address, payer.address, 9);
      expect(await liability.creditOf(victim)).to.equal(9);
      expect(await liability.fundsOf(victim)).to.equal(9);
    });
  });

  describe("prepayWithPermit", () => {
    it("should take a permit, and one that was used before while the allowance stands [ID-2]", async () => {
      const { liability, asset, victim } = await loadFixture(liabilityWorld);
      await asset.mint(victim, 100);
      const deadline = ethers.MaxUint256;
      const { chainId } = await ethers.provider.getNetwork();
      const signature = ethers.Signature.from(
        await victim.signTypedData(
          { name: "Test Drachma", version: "1", chainId, verifyingContract: await asset.getAddress() },
          {
            Permit: [
              { name: "owner", type: "address" },
              { name: "spender", type: "address" },
              { name: "value", type: "uint256" },
              { name: "nonce", type: "uint256" },
              { name: "deadline", type: "uint256" },
            ],
          },
          { owner: victim.address, spender: await liability.getAddress(), value: 60, nonce: 0, deadline },
        ),
      );
      const { v, r, s } = signature;
      await liability.connect(victim).prepayWithPermit(60, deadline, v, r, s);
      expect(await liability.creditOf(victim)).to.equal(60);
      await asset.connect(victim).approve(liability, 60);
      await expect(liability.connect(victim).prepayWithPermit(40, deadline, v, r, s)).not.to.be.reverted;
      await expect(liability.connect(victim).prepayWithPermit(40, deadline, v, r, s))
        .to.be.revertedWithCustomError(liability, "Liability_Underfunded")
        .withArgs(victim.address, 40, 0);
    });
  });

  describe("withdrawCredit", () => {
    it("should refuse zero and 1 unit too much", async () => {
      const { liability, payer } = await loadFixture(liabilityWorld);
      await liability.connect(payer).prepay(payer, 10);
      await expect(liability.connect(payer).withdrawCredit(0, payer)).to.be.revertedWithCustomError(
        liability,
        "Liability_ZeroAmount",
      );
      await expect(liability.connect(payer).withdrawCredit(11, payer))
        .to.be.revertedWithCustomError(liability, "Liability_InsufficientCredit")
        .withArgs(payer.address, 11, 10);
    });

    it("should pay the caller's credit to whom it names", async () => {
      const world = await loadFixture(liabilityWorld);
      const { liability, asset, payer, victim } = world;
      await liability.connect(payer).prepay(payer, 10);
      const tx = liability.connect(payer).withdrawCredit(10, victim);
      await expect(tx).to.emit(liability, "CreditWithdrawn").withArgs(payer.address, victim.address, 10);
      await expect(tx).to.changeTokenBalance(asset, victim, 10);
      await expectHolding(world, 0);
    });
  });

  describe("collectFees", () => {
    it("should be the unit's alone and credit the insurance account", async () => {
      const { liability, passports, payer, insurance } = await loadFixture(liabilityWorld);
      await expect(liability.connect(payer).collectFees(1))
        .to.be.revertedWithCustomError(liability, "Liability_NotUnit")
        .withArgs(payer.address);
      await liability.connect(passports).open(1, payer, BOND, 7);
      await expect(liability.connect(passports).collectFees(7))
        .to.emit(liability, "FeesCollected")
        .withArgs(passports.address, 7);
      expect(await liability.creditOf(insurance)).to.equal(7);
    });
  });
});
